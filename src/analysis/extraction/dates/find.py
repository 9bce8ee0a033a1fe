"""One scan over a text: where date expressions are, and what they are made of."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from analysis.extraction.dates.grammar import Rule, parse
from analysis.extraction.dates.words import Token, Word, letter, vocabulary

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


def find(plain: str, start: int, end: int) -> Iterator[Found]:
    """Yield the date expressions of ``plain[start:end]`` in order, none inside another.

    The text is cut at spaces, each word looked up, and only the stretches around a word that can stand
    for a date, with one word either side, are put to the grammar.
    """
    raws = plain[start:end].split(" ")
    words = list(map(vocabulary().__getitem__, raws))
    flags = "".join([word.flag for word in words])
    core = flags.find("C")
    if core < 0:
        return
    starts = list(accumulate([len(raw) + 1 for raw in raws], initial=start))
    done = 0
    while core >= 0:
        first = max(flags.rfind("x", done, core), done)
        last = flags.find("x", core) + 1 or len(flags)
        yield from _read(plain, words[first:last], starts[first:last])
        done = last - 1
        core = flags.find("C", last)


def _read(plain: str, words: list[Word], starts: list[int]) -> Iterator[Found]:
    """Yield the expressions of a stretch of words."""
    signature = "".join([word.code for word in words])
    tokens = [token for word in words for token in word.tokens]
    offsets = [start for start, word in zip(starts, words, strict=True) for _ in word.tokens]
    if any(word.phrases for word in words):
        signature, tokens, offsets = _join_phrases(plain, words, starts)
    for rule, first, last, fields in parse(signature):
        start, end = offsets[first] + tokens[first].start, offsets[last - 1] + tokens[last - 1].end
        if not _in_title(plain, start, end):
            yield Found(start, end, rule, {name: tuple(tokens[a:b]) for name, a, b in fields})


def _join_phrases(plain: str, words: list[Word], starts: list[int]) -> tuple[str, list[Token], list[int]]:
    """Make one token of each holiday's name."""
    code: list[str] = []
    tokens: list[Token] = []
    offsets: list[int] = []
    done = 0
    for word, start in zip(words, starts, strict=True):
        position = start + word.tokens[0].start if word.tokens else start
        for phrase, day in word.phrases:
            at = plain.find(phrase, max(done, position), position + len(phrase) + 2)
            if at >= 0 and not plain[at + len(phrase) : at + len(phrase) + 1].isalnum():
                kind = ("holiday" if " " in phrase else "feast") if day else "nodate"
                code.append(letter(kind))
                tokens.append(Token(0, len(phrase), kind, day))
                offsets.append(at)
                done = at + len(phrase)
                break
        rest = [token for token in word.tokens if start + token.start >= done]
        code += [letter(token.kind) for token in rest]
        tokens += rest
        offsets += [start] * len(rest)
    return "".join(code), tokens, offsets


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
