"""Words of a text to tokens of the date grammar: month, weekday, year, unit, ...

The vocabulary is the lexicon table ``date_words`` (a word written with a capital there
must have one in the text) and the numbers.  What is known of a word is kept, so that
a text costs one look-up a word.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.extraction.lexicon import lower, per_lexicon, rows

_KEPT = 50_000
_PIECE = re.compile(
    r"(?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-]))|(?P<slash>[0-9]{1,2}/[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})(?![0-9/]))"
    r"|(?P<decade>(?:'|\b[12][0-9])[0-9]0'?s\b)|(?P<ordinal>[0-9]{1,4}(?:st|nd|rd|th)\b)"
    r"|(?P<price>[$£€#§][0-9][0-9.,]*)|(?P<number>[0-9]+(?:[.,:][0-9]+)*%?)|(?P<word>[A-Za-z]+\.?)|(?P<mark>.)",
    re.DOTALL,
)
#: Classes that may begin or hold a date; the others only join them.
CORE = frozenset(
    ["iso", "slash", "decade", "year", "month", "may", "weekday", "unit", "quarter", "season", "part", "deictic", "vague", "afterwards", "ago", "since", "holiday"]
)


_LETTERS = {
    name: chr(ord("A") + number)
    for number, name in enumerate(
        ["x", "X", "iso", "slash", "decade", "ordinal", "price", "year", "num", "big", "month", "may", "weekday", "wkd", "unit", "quarter", "half", "hour", "season", "part", "deictic", "vague", "since", "afterwards", "then", "ago", "later", "earlier", "after", "before", "next", "last", "previous", "past", "same", "this", "that", "the", "a", "number", "some", "dozen", "many", "nth", "mod", "about", "fiscal", "and", "to", "from", "between", "of", "in", "old", "stop", "holiday", "age"]
    )
}


def code(kind: str) -> str:
    """Return the letter that stands for a class of tokens in a signature; punctuation stands for itself."""
    return _LETTERS.get(kind) or (kind if kind in ",-()/" else "?")


class Token(NamedTuple):
    """A piece of a word: where it lies in the word, its class and what it stands for."""

    start: int
    end: int
    kind: str
    value: str


class Word(NamedTuple):
    """What stands between two spaces.

    ``flag``: C holds a core token, w only joining ones, x others; ``code``: a letter a token.
    """

    flag: str
    code: str
    tokens: tuple[Token, ...]


class Vocabulary(dict[str, Word]):
    """From a word as printed, marks and all, to its tokens."""

    def __init__(self, classes: dict[str, tuple[str, str]]) -> None:
        super().__init__()
        self._classes = classes

    def __missing__(self, raw: str) -> Word:
        if len(self) >= _KEPT:
            self.clear()
        tokens = tuple(self._tokens(raw[:64]))
        kinds = {token.kind for token in tokens}
        flag = "C" if kinds & CORE else "x" if kinds & {"x", "X"} else "w"
        word = self[raw] = Word(flag, "".join(code(token.kind) for token in tokens), tokens)
        return word

    def _tokens(self, raw: str) -> list[Token]:
        tokens = []
        for match in _PIECE.finditer(raw):
            kind, text = str(match.lastgroup), match.group()
            start, end = match.span()
            if kind == "word":
                kind, value = (
                    self._known(text)
                    or self._known(text.rstrip("."))
                    or (
                        "X" if text[0].isupper() else "x",
                        "",
                    )
                )
                if value is not None and text.endswith(".") and not self._known(text):
                    tokens.append(Token(start, end - 1, kind, value))
                    kind, value, start = "stop", "", end - 1
            elif kind == "number":
                kind, value = _number(text)
            elif kind == "mark":
                kind, value = text, ""
            else:
                value = text
            tokens.append(Token(start, end, kind, value))
        return tokens

    def _known(self, text: str) -> tuple[str, str] | None:
        """Return class and value of a word of the lexicon."""
        found = self._classes.get(text)
        if found is None and (text.islower() or text[0].isupper()):
            folded = lower(text)
            found = self._classes.get(folded)
            if found is None and text.isupper():
                found = self._classes.get(text.capitalize()) if len(text) > 2 else None
        return found


@per_lexicon
def vocabulary() -> Vocabulary:
    """Return the vocabulary of the lexicon."""
    classes: dict[str, tuple[str, str]] = {}
    for row in rows("date_words"):
        classes.setdefault(row["word"], (row["class"], row["value"]))
    return Vocabulary(classes)


def _number(text: str) -> tuple[str, str]:
    """Tell a year from a day of the month, and both from other numbers."""
    if not text.isdigit() or len(text) > 4:
        return ("x", "") if not text.isdigit() else ("big", text[:9])
    if len(text) == 4:
        return ("year", text) if "1000" <= text <= "2999" else ("x", "")
    return ("num", text) if 1 <= int(text) <= 31 and len(text) < 3 else ("big", text)
