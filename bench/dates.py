"""Dates alone, side by side with other tools on the same article, where those are installed.

``dateparser`` counts if it can be imported, ``chrono-node`` if node finds it (set ``NODE_PATH`` to the
``node_modules`` that holds it); what is absent is named and left out.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from analysis.extraction.dates import read_dates
from analysis.reading.formats import article_from_text
from bench.articles import sample_text
from bench.timing import rates, show

_CHRONO = """
const chrono = require('chrono-node');
require('readline').createInterface({input: process.stdin}).on('line', line => {
  const {text, published, times} = JSON.parse(line);
  let found = [];
  for (let i = 0; i < times; i++) found = chrono.parse(text, new Date(published));
  console.log(JSON.stringify(found.map(one => one.text)));
});
"""


def main() -> None:
    """Print the rates, and how many dates each tool found."""
    text = sample_text()
    article = article_from_text(text)
    published = article.published.isoformat() if article.published else "2020-01-01"
    found = {"read_dates": [row.text for row in read_dates(article)[0]]}

    def ours() -> int:
        for _ in range(50):
            read_dates(article)
        return 50

    with _chrono() as ask:
        contenders: dict[str, Callable[[], int]] = {"read_dates": ours}
        if ask:
            found["chrono-node"] = ask(text, published, 1)
            contenders["chrono-node"] = lambda: 20 * bool(ask(text, published, 20))
        if importlib.util.find_spec("dateparser"):
            from dateparser.search import search_dates

            found["dateparser.search"] = [words for words, _ in search_dates(text, languages=["en"]) or ()]
            contenders["dateparser.search"] = lambda: len([search_dates(text, languages=["en"])])
        else:
            print("\ndateparser.search is left out: dateparser is not installed")
        figures = rates(contenders, rounds=5)
    show(f"Dates of an article of {len(text):,} characters, one core", figures, "articles/s")
    for name, words in found.items():
        print(f"  {name} found {len(words)}: {'; '.join(words[:6])} ...")


@contextmanager
def _chrono() -> Iterator[Callable[[str, str, int], list[str]] | None]:
    """Start node with chrono once, so that only its reading is timed; None where it is absent."""
    node = shutil.which("node")
    if node is None or subprocess.run([node, "-e", "require('chrono-node')"], capture_output=True).returncode:
        print("\nchrono-node is left out: " + ("node does not find it, see NODE_PATH" if node else "no node on PATH"))
        yield None
        return
    with subprocess.Popen(
        [node, "-e", _CHRONO], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:

        def ask(text: str, published: str, times: int) -> list[str]:
            if process.stdin is None or process.stdout is None:
                raise RuntimeError("node has no pipes")
            process.stdin.write(json.dumps({"text": text, "published": published, "times": times}) + "\n")
            return json.loads(process.stdout.readline())

        yield ask
        if process.stdin:
            process.stdin.close()
