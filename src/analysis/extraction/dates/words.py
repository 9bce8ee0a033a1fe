"""Words of a text to tokens of the date grammar: month, weekday, year, unit, ...

The vocabulary is the lexicon table ``date_words``, the phrases of ``holidays`` and the
numbers.  A word written with a capital in the lexicon must have one in the text.  What is
found out about a word is kept, so that reading a text costs one look-up a word.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple, TypeVar

from analysis.extraction.lexicon import lower, per_lexicon, rows

T = TypeVar("T")

_WORDS_KEPT = 50_000
_LONGEST_WORD = 64
_PIECE = re.compile(
    r"(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-]))"
    r"|(?P<slash>[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})(?![0-9/]))"
    r"|(?P<decade>(?:'[0-9]0'?|(?<![0-9,.$])[12][0-9][0-9]0)s(?![a-z]))"
    r"|(?P<tens>(?<![0-9,.$])[0-9]0'?s(?![a-z]))"
    r"|(?P<ordinal>[0-9]{1,4}(?:st|nd|rd|th)(?![a-z]))"
    r"|(?P<q>Q[1-4](?![0-9])|[1-4]Q)"
    r"|(?P<short>'[0-9]{2}(?![0-9a-z]))"
    r"|(?P<price>[$£€#§][0-9][0-9.,]*)"
    r"|(?P<number>[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9]+(?:[.:][0-9]+)*%?)"
    r"|(?P<poss>'s?(?![A-Za-z]))"
    r"|(?P<word>[A-Za-z]+\.?)"
    r"|(?P<mark>.)",
    re.DOTALL,
)
_KEY = re.compile("[A-Za-z0-9]+")
_TRIM = "\"'()[],.;:!?-"

_MARKS = ",-()/"


@per_lexicon
def _letters() -> dict[str, str]:
    """Return the letter that stands for each class in a signature."""
    return {row["class"]: chr(0x100 + number) for number, row in enumerate(rows("date_classes"))}


@per_lexicon
def _core() -> frozenset[str]:
    """Return the classes that may stand for a date or be its heart; the others only join them."""
    return frozenset(row["class"] for row in rows("date_classes") if row["role"] == "core")


def letter(kind: str) -> str:
    """Return the letter that stands for a class in a signature; a mark stands for itself.

    Examples
    --------
    >>> letter(","), letter("month") == letter("may")
    (',', False)
    """
    if kind in _MARKS:
        return kind
    if kind not in _letters():
        raise ValueError(f"date_words.csv: {kind!r} is no class of date_classes.csv")
    return _letters()[kind]


class Token(NamedTuple):
    """A piece of a word: where it lies, its class and what it stands for, and the letter of its class."""

    start: int
    end: int
    kind: str
    value: str
    letter: str


class Word(NamedTuple):
    """What stands between two spaces.

    ``flag``: C if it holds a core token, w if it may join one, x if neither; ``phrases``: the holidays
    whose names may begin here, longest first.
    """

    flag: str
    tokens: tuple[Token, ...]
    phrases: tuple[tuple[str, Token], ...]


class Kept(dict[str, T]):
    """What was found out about strings, until there are too many of them.

    Examples
    --------
    >>> lengths = Kept(len, most=100)
    >>> lengths["Tulsa"], lengths
    (5, {'Tulsa': 5})
    """

    def __init__(self, find_out: Callable[[str], T], most: int) -> None:
        super().__init__()
        self._find_out = find_out
        self._most = most

    def __missing__(self, key: str) -> T:
        if len(self) >= self._most:
            self.clear()
        value = self[key] = self._find_out(key)
        return value


class Vocabulary:
    """From a word as printed, marks and all, to its tokens.

    ``words`` has all that is known of each, ``flags`` its flag alone: most are looked up for no more.
    """

    def __init__(self, classes: dict[str, tuple[str, str]], phrases: dict[str, str]) -> None:
        self.words = Kept(self._word, _WORDS_KEPT)
        self.flags = Kept(self._flag, _WORDS_KEPT)
        self._classes = classes
        self._letters, self._core = _letters(), _core()
        self._phrases: dict[str, list[tuple[str, Token]]] = {}
        self._inner: dict[str, str] = {}
        for phrase, day in sorted(phrases.items(), key=lambda item: -len(item[0])):
            self._phrases.setdefault(_KEY.findall(phrase)[0], []).append((phrase, self._holiday(phrase, day)))
            *inner, last = phrase.split(" ")
            self._inner.update((word.strip(_TRIM), "w") for word in inner if word.strip(_TRIM) not in self._inner)
            self._inner[last.strip(_TRIM)] = "C"

    def _flag(self, raw: str) -> str:
        """Return a word's flag; most are no date's, and need no tokens unless one stands beside them."""
        bare = raw.strip(_TRIM)
        name = bare.removesuffix("'s")
        plain = len(bare) > 1 and name.isalpha() and name.isascii()  # not the "s" of "'s"
        unknown = plain and bare not in self._inner and name not in self._inner
        if unknown and not (self._known(name) or self._known(f"{name}.")):
            return "x"
        return self.words[raw].flag

    def _word(self, raw: str) -> Word:
        tokens = tuple(self._tokens(raw[:_LONGEST_WORD]))
        kinds = {token.kind for token in tokens}
        flag = "C" if not kinds.isdisjoint(self._core) else "w" if kinds.isdisjoint(("x", "X")) else "x"
        bare = raw.strip(_TRIM)
        inner = self._inner.get(bare) or self._inner.get(bare.removesuffix("'s"), "x")
        key = _KEY.search(raw)
        at = key.start() if key else 0
        names = self._phrases.get(key.group(), ()) if key else ()
        phrases = tuple((name, token._replace(start=at, end=at + len(name))) for name, token in names)
        return Word(min(flag, inner), tokens, phrases)

    def _tokens(self, raw: str) -> Iterator[Token]:
        for match in _PIECE.finditer(raw):
            kind, text = str(match.lastgroup), match.group()
            start, end = match.span()
            if kind == "word":
                known = self._known(text)
                if text.endswith(".") and not known:
                    end -= 1
                    known = self._known(text[:-1])
                yield self._token(start, end, *(known or ("X" if text[0].isupper() else "x", "")))
                if end < match.end():
                    yield self._token(end, match.end(), "stop", "")
            elif kind == "number":
                yield self._token(start, end, *_number(text))
            elif kind == "mark":
                yield self._token(start, end, text if text in _MARKS else "stop", "")
            else:
                yield self._token(start, end, kind, text[:-2] if kind == "ordinal" else text)

    def _known(self, text: str) -> tuple[str, str] | None:
        """Return class and value of a word of the lexicon, whatever its capitals unless they make it a name."""
        found = self._classes.get(text)
        if found or text.islower():
            return found
        folded = self._classes.get(lower(text))
        if text.isupper() and len(text) > 2:
            return self._classes.get(text.capitalize()) or folded
        return folded if folded and folded[0] not in _SMALL_ONLY else None

    def _token(self, start: int, end: int, kind: str, value: str) -> Token:
        return Token(start, end, kind, value, self._letters.get(kind) or letter(kind))

    def _holiday(self, name: str, day: str) -> Token:
        """Return the token of a holiday's name; one word ("Christmas") needs more about it to be a date."""
        kind = "nodate" if not day else "holiday" if " " in name else "feast"
        return self._token(0, len(name), kind, day)


# With a capital these are part of a name ("Women of the Year", "Fashion Week").
_SMALL_ONLY = frozenset(
    ("unit", "units", "weekend", "yr", "century", "quarter", "hour", "part", "often", "time", "period")
)


def _number(text: str) -> tuple[str, str]:
    """Tell a year from a day of the month, and both from other numbers."""
    if "," in text:
        return "big", text.replace(",", "")[:9]
    if not text.isdecimal():
        return ("big", text) if text.count(".") == 1 and text[-1] != "%" and len(text) < 9 else ("x", "")
    if len(text) == 4:
        return ("year" if "1900" <= text < "2100" else "oldyear" if "1000" <= text < "3000" else "noyear"), text
    return ("num" if len(text) < 3 and 1 <= int(text) <= 31 else "big"), text[:9]


@per_lexicon
def vocabulary() -> Vocabulary:
    """Return the vocabulary of the lexicon."""
    classes: dict[str, tuple[str, str]] = {}
    for row in rows("date_words"):
        classes.setdefault(row["word"], (row["class"], row["value"]))
    phrases: dict[str, str] = {}
    for row in rows("holidays"):
        phrases.setdefault(row["name"], row["day"])
    return Vocabulary(classes, phrases)
