"""One scan over a text: where date expressions are, and what they are made of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import NamedTuple

from analysis.extraction.dates.calendar import When
from analysis.extraction.dates.grammar import Rule, parse
from analysis.extraction.dates.words import Kept, Token, Word, vocabulary
from analysis.extraction.lexicon import per_lexicon

Fields = Mapping[str, tuple[Token, ...]]

_STRETCHES_KEPT = 20_000
_LONGEST_KEPT = 20
_LONGEST_TITLE = 80
_SHARE_A_YEAR = frozenset({"day", "month", "season"})
_AND = re.compile(r",? (?:and |or )?(?:the |early |late |mid-)*")
_ADDRESS = re.compile(
    r" (?:[A-Z][\w.]* ){1,3}(?:Street|St\.|Avenue|Ave\.|Road|Rd\.|Boulevard|Blvd\.|Drive|Lane|Parkway)(?!\w)"
)
_SPOKEN = re.compile(  # "Maybe in 2028," he said
    r"\" (?:(?:he|she|they|[A-Z][\w'-]+(?: [A-Z][\w'-]+)?) )?(?:said|says|told|added|wrote|asked|joked|replied)\b"
)
_SMALL_WORDS = frozenset(
    ("a", "an", "and", "as", "at", "by", "for", "from", "in", "into", "of", "on", "or", "the", "to", "vs", "with")
)


class Expression:
    """A date's words: the rule that read them, and the tokens of its fields.

    The same words are one expression wherever they stand; ``told`` keeps what they say where that
    depends on nothing else.
    """

    __slots__ = ("fields", "rule", "told")

    def __init__(self, rule: Rule, fields: Fields) -> None:
        self.rule, self.fields = rule, fields
        self.told: Told | None = None


class Found(NamedTuple):
    """An expression and where it stands."""

    start: int
    end: int
    expression: Expression


class Told(NamedTuple):
    """What a date says: its kind, when it is, and that as printed (value, earliest, latest; empty if open).

    ``aside`` is set for what only looks aside ("a few days earlier"), None for what is no date to count from.
    """

    kind: str
    when: When | None
    printed: tuple[str, str, str]
    aside: bool | None


def find(plain: str, breaks: Iterable[int] = ()) -> list[Found]:
    """Return the date expressions of a text in order, none inside another.

    The text is cut at spaces, each word looked up, and only the stretches around a word that can stand
    for a date, with one word either side, are put to the grammar.

    Parameters
    ----------
    plain : str
        Text with straight quotes and without newlines (:attr:`Article.plain`).
    breaks : iterable of int
        Offsets, in order, that no expression runs across: where passages begin and end.
    """
    stretches = _stretches()
    raws = plain.split(" ")
    flags = "".join(map(vocabulary().flags.__getitem__, raws))
    found: list[Found] = []
    number = at = 0  # a word, and where it begins
    for begin, end in pairwise(_edges(plain, breaks, len(raws))):
        done = begin
        core = flags.find("C", begin, end)
        while core >= 0:
            first = max(flags.rfind("x", done, core), done)
            last = flags.find("x", core, end) + 1 or end
            if first > number:
                at += len(" ".join(raws[number:first])) + 1
                number = first
            stretch = " ".join(raws[first:last])
            for start, stop, expression in stretches[stretch] if last - first < _LONGEST_KEPT else _read(stretch):
                if not (_in_title(plain, at + start, at + stop) or _in_address(plain, at + start, at + stop)):
                    found.append(Found(at + start, at + stop, expression))
            done = last - 1
            core = flags.find("C", last, end)
    return found


def _edges(plain: str, breaks: Iterable[int], count: int) -> Iterator[int]:
    """Yield the numbers of the words that the breaks stand before, 0 and ``count`` included."""
    number = done = 0
    yield 0
    for offset in breaks:
        number += plain.count(" ", done, offset)
        done = offset
        yield number + (plain[offset - 1 : offset] not in ("", " "))
    yield count


@per_lexicon
def _stretches() -> Kept[tuple[Found, ...]]:
    """Return what was read in stretches of words: the same few words stand around most dates."""
    return Kept(_read, _STRETCHES_KEPT)


def _read(stretch: str) -> tuple[Found, ...]:
    """Return the expressions of a stretch of words."""
    known = vocabulary().words
    raws = stretch.split(" ")
    words = [known[raw] for raw in raws]
    starts = list(accumulate([len(raw) + 1 for raw in raws], initial=0))[:-1]
    tokens = [token for word in words for token in word.tokens]
    offsets = [start for word, start in zip(words, starts, strict=True) for _ in word.tokens]
    naming = [(word, start) for word, start in zip(words, starts, strict=True) if word.phrases]
    names = [hit for word, start in naming if (hit := _phrase_at(stretch, word, start))]
    if names:
        tokens, offsets = _join(tokens, offsets, names)
    found = []
    for rule, first, last, fields in parse("".join([token.letter for token in tokens])):
        start, end = offsets[first] + tokens[first].start, offsets[last - 1] + tokens[last - 1].end
        expression = Expression(rule, {name: tuple(tokens[a:b]) for name, a, b in fields})
        found.append(Found(start, end, expression))
    for index in range(len(found) - 2, -1, -1):
        found[index] = _with_year_of(found[index + 1], found[index], stretch)
    return tuple(found)


def _with_year_of(following: Found, one: Found, stretch: str) -> Found:
    """Return a date with the year that it shares with the one after it: "in August and September 1916"."""
    rule, fields = one.expression.rule, one.expression.fields
    later = following.expression
    alike = rule.action in _SHARE_A_YEAR and later.rule.action == rule.action and "year" in later.fields
    if not alike or "year" in fields or "which" in fields or not _AND.fullmatch(stretch, one.end, following.start):
        return one
    return one._replace(expression=Expression(rule, {**fields, "year": later.fields["year"]}))


def _phrase_at(plain: str, word: Word, start: int) -> Token | None:
    """Return the holiday whose name begins with a word, if it is there."""
    for name, token in word.phrases:
        at, end = start + token.start, start + token.end
        if plain.startswith(name, at) and not (plain[end : end + 1].isalnum() or plain.startswith("/", end)):
            return token._replace(start=at, end=end)
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


def _in_address(plain: str, start: int, end: int) -> bool:
    """Whether a number is a house's: "1930 Beacon Street"; "the 2015 Pine Street Gala" has a year."""
    if not (plain[end - 1].isdigit() and plain.startswith(" ", end) and _ADDRESS.match(plain, end)):
        return False
    return not plain.endswith("the ", 0, start)


def _in_title(plain: str, start: int, end: int) -> bool:
    """Whether the words stand in quotation marks among words that all have capitals, as in "Blade Runner 2049"."""
    opening = plain.rfind('"', max(0, start - _LONGEST_TITLE), start)
    if opening < 0:
        return False
    closing = plain.find('"', end, end + _LONGEST_TITLE)
    if closing < 0 or plain[opening + 1 : opening + 2].isspace():
        return False
    if _SPOKEN.match(plain, closing) and plain.endswith((" in ", " by ", " until ", " since "), opening, start):
        return False
    words = plain[opening + 1 : closing].rstrip(",.;!?").split()
    return all(not word[0].islower() or word.lower() in _SMALL_WORDS for word in words)
