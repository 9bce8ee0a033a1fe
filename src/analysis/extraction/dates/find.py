"""One scan over a text: where date expressions are, and what they are made of."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import NamedTuple

from analysis.extraction.dates.grammar import Rule, parse
from analysis.extraction.dates.words import Token, Word, vocabulary

_LONGEST_TITLE = 80
_SMALL_WORDS = frozenset(
    ("a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "vs", "with")
)


class Found(NamedTuple):
    """A date expression: its span, the rule that read it, and the tokens of its fields."""

    start: int
    end: int
    rule: Rule
    fields: dict[str, tuple[Token, ...]]


def find(plain: str, breaks: Iterable[int] = ()) -> Iterator[Found]:
    """Yield the date expressions of a text in order, none inside another.

    The text is cut at spaces, each word looked up, and only the stretches around a word that can stand
    for a date, with one word either side, are put to the grammar.

    Parameters
    ----------
    plain : str
        Text with straight quotes and without newlines (:attr:`Article.plain`).
    breaks : iterable of int
        Offsets, in order, that no expression runs across: where passages begin and end.
    """
    raws = plain.split(" ")
    words = list(map(vocabulary().__getitem__, raws))
    flags = "".join([word.flag for word in words])
    core = flags.find("C")
    if core < 0:
        return
    starts = list(accumulate([len(raw) + 1 for raw in raws], initial=0))
    edges = [0, *(bisect_left(starts, offset) for offset in breaks), len(words)]
    for begin, end in pairwise(edges):
        done = begin
        core = flags.find("C", begin, end)
        while core >= 0:
            first = max(flags.rfind("x", done, core), done)
            last = flags.find("x", core, end) + 1 or end
            yield from _read(plain, words[first:last], starts[first:last])
            done = last - 1
            core = flags.find("C", last, end)


def _read(plain: str, words: list[Word], starts: list[int]) -> Iterator[Found]:
    """Yield the expressions of a stretch of words."""
    code = "".join([word.code for word in words])
    named = [
        hit
        for word, start in zip(words, starts, strict=True)
        if word.phrases and (hit := _phrase_at(plain, word, start))
    ]
    parses = () if named else parse(code)
    if not (named or parses):
        return
    tokens = [token for word in words for token in word.tokens]
    offsets = [start for word, start in zip(words, starts, strict=True) for _ in word.tokens]
    if named:
        tokens, offsets = _join(tokens, offsets, named)
        parses = parse("".join([token.letter for token in tokens]))
    for rule, first, last, fields in parses:
        start, end = offsets[first] + tokens[first].start, offsets[last - 1] + tokens[last - 1].end
        if not _in_title(plain, start, end):
            yield Found(start, end, rule, {name: tuple(tokens[a:b]) for name, a, b in fields})


def _phrase_at(plain: str, word: Word, start: int) -> Token | None:
    """Return the holiday whose name begins with a word, if it is there."""
    for name, token in word.phrases:
        at = plain.find(name, start, start + len(name) + 2)
        if at >= 0 and not plain[at + len(name) : at + len(name) + 1].isalnum():
            return token._replace(start=at, end=at + len(name))
    return None


def _join(tokens: list[Token], offsets: list[int], names: list[Token]) -> tuple[list[Token], list[int]]:
    """Put one token in the place of those of each holiday's name."""
    placed = [(offset + token.start, -1, offset, token) for offset, token in zip(offsets, tokens, strict=True)]
    placed = sorted([*placed, *((name.start, -2, 0, name) for name in names)], key=itemgetter(0, 1))
    kept = []
    done = 0
    for at, _, offset, token in placed:
        if at >= done:
            kept.append((token, offset))
            done = offset + token.end
    return [token for token, _ in kept], [offset for _, offset in kept]


def _in_title(plain: str, start: int, end: int) -> bool:
    """Whether the words stand in quotation marks among words that all have capitals, as in "Blade Runner 2049"."""
    opening = plain.rfind('"', max(0, start - _LONGEST_TITLE), start)
    if opening < 0:
        return False
    closing = plain.find('"', end, end + _LONGEST_TITLE)
    if closing < 0 or plain[opening + 1 : opening + 2].isspace():
        return False
    words = plain[opening + 1 : closing].rstrip(",.;!?").split()
    return all(not word[0].islower() or word.lower() in _SMALL_WORDS for word in words)
