"""Dates alone, side by side with other tools on the same articles, where those are installed.

``dateparser`` counts if it can be imported, ``chrono-node`` if node finds it (set ``NODE_PATH`` to the
``node_modules`` that holds it); what is absent is named and left out.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from analysis.extraction.dates import read_dates
from analysis.reading.formats import article_from_text
from bench.corpus import articles
from bench.timing import rates, show

Asked = Sequence[tuple[str, str]]  # texts and their days of publication
_CHRONO = """
const chrono = require('chrono-node');
require('readline').createInterface({input: process.stdin}).on('line', line => {
  const found = JSON.parse(line).map(([text, published]) => chrono.parse(text, new Date(published)));
  console.log(JSON.stringify(found.map(dates => dates.map(one => one.text))));
});
"""
_SLOW = 3  # articles that the slowest is given


def main() -> None:
    """Print the rates, and how many dates each tool found in the first article."""
    texts = articles(50)
    read = [article_from_text(text) for text in texts]
    asked = [(one.text, one.published.isoformat() if one.published else "2020-01-01") for one in read]
    found = {"read_dates": [row.text for row in read_dates(read[0])[0]]}
    contenders: dict[str, Callable[[], int]] = {"read_dates": lambda: sum(1 for _ in map(read_dates, read))}
    with _chrono() as ask:
        if ask:
            found["chrono-node"] = ask(asked[:1])[0]
            contenders["chrono-node"] = lambda: len(ask(asked))
        if importlib.util.find_spec("dateparser"):
            from dateparser.search import search_dates

            found["dateparser.search"] = [words for words, _ in search_dates(texts[0], languages=["en"]) or ()]
            contenders["dateparser.search"] = lambda: len([search_dates(t, languages=["en"]) for t in texts[:_SLOW]])
        else:
            print("\ndateparser.search is left out: dateparser is not installed")
        figures = rates(contenders, rounds=5)
    show(f"Dates of {len(texts)} different articles, one core", figures, "articles/s")
    for name, words in found.items():
        print(f"  {name} found {len(words)}: {'; '.join(words[:6])} ...")


@contextmanager
def _chrono() -> Iterator[Callable[[Asked], list[list[str]]] | None]:
    """Start node with chrono once, so that only its reading is timed; None where it is absent."""
    node = shutil.which("node")
    if node is None or subprocess.run([node, "-e", "require('chrono-node')"], capture_output=True).returncode:
        print("\nchrono-node is left out: " + ("node does not find it, see NODE_PATH" if node else "no node on PATH"))
        yield None
        return
    with subprocess.Popen(
        [node, "-e", _CHRONO], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:

        def ask(asked: Asked) -> list[list[str]]:
            if process.stdin is None or process.stdout is None:
                raise RuntimeError("node has no pipes")
            process.stdin.write(json.dumps(asked) + "\n")
            return json.loads(process.stdout.readline())

        yield ask
        if process.stdin:
            process.stdin.close()
