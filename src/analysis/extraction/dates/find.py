"""One scan over a text: where date expressions are, and what they are made of."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from analysis.extraction.dates.grammar import parse
from analysis.extraction.dates.words import Token, vocabulary


class Found(NamedTuple):
    """A date expression: its span, its kind, who resolves it, and the values of its fields."""

    start: int
    end: int
    kind: str
    action: str
    fields: dict[str, tuple[str, ...]]


def find(plain: str, start: int, end: int) -> Iterator[Found]:
    """Yield the date expressions of ``plain[start:end]`` in order."""
    raws = plain[start:end].split(" ")
    words = list(map(vocabulary().__getitem__, raws))
    flags = "".join([word.flag for word in words])
    core = flags.find("C")
    if core < 0:
        return
    starts = [start, *accumulate([len(raw) + 1 for raw in raws], initial=start)]
    starts = starts[1:]
    done = 0
    while core >= 0:
        first = flags.rfind("x", done, core) + 1 or done
        last = flags.find("x", core)
        last = len(flags) if last < 0 else last
        yield from _run(words[first:last], starts[first:last])
        done = last
        core = flags.find("C", last)


def _run(words: list, starts: list[int]) -> Iterator[Found]:
    """Yield the expressions of a run of words that are all in the vocabulary."""
    tokens: list[Token] = []
    offsets: list[int] = []
    for word, offset in zip(words, starts, strict=True):
        tokens.extend(word.tokens)
        offsets.extend([offset] * len(word.tokens))
    for rule, first, last, fields in parse("".join([word.code for word in words])):
        values = {name: tuple([token.value for token in tokens[a:b]]) for name, a, b in fields}
        start, end = offsets[first] + tokens[first].start, offsets[last - 1] + tokens[last - 1].end
        yield Found(start, end, rule.kind, rule.action, values)
