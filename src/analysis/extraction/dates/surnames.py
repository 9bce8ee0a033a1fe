"""Words of the calendar that an article uses as somebody's surname: "Theresa May ... May said"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from analysis.extraction.dates.find import Found
from analysis.extraction.lexicon import lower, per_lexicon, rows

_WORDS = ("March", "April", "May", "June", "August", "Friday", "Saturday", "Sunday", "Monday", "Spring", "Winter")
_FULL = re.compile(rf"\b(?P<given>[A-Z][a-z]+) (?P<word>{'|'.join(_WORDS)})\b(?! [0-9])")
# "May, whose party lost", "May's party", "May had": no day and no month.
_OF_PERSON = re.compile(
    r"'s\b|,? (?:who|whose|whom)\b|, [0-9]{2},"
    r"| (?:[a-z]+ly |also |later |then )?(?:[a-z]+ed|had|has|is|was|said|says|told|will|would|does|did|made|took|won)\b"
)
_OPENS = re.compile(r"(?:^|[.!?:;]\"? |\n|\" (?:said |says )?|\b(?:that|and|but|when|said) )$")
_BEFORE = 8  # characters


def without_surnames(plain: str, found: Sequence[Found]) -> Sequence[Found]:
    """Return the dates but for those that are a surname: "Joan Sunday", and "Sunday" that opens what she did.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    found : sequence of Found
        What may be its dates, in order.
    """
    if not any(plain.startswith(_WORDS, one.start) for one in found):
        return found
    full = [match for match in _FULL.finditer(plain) if lower(match["given"]) in _given_names()]
    surnames = {match["word"] for match in full}
    named = {match.start("word") for match in full}
    return [one for one in found if not (surnames and _is_surname(plain, one, surnames, named))]


def _is_surname(plain: str, one: Found, surnames: Iterable[str], named: Iterable[int]) -> bool:
    """Whether a date is one of the surnames, in a full name or alone."""
    if one.start in named:
        return True
    if plain[one.start : one.end] not in surnames:
        return False
    opens = _OPENS.search(plain, max(0, one.start - _BEFORE), one.start)
    return opens is not None and _OF_PERSON.match(plain, one.end) is not None


@per_lexicon
def _given_names() -> frozenset[str]:
    """Return the given names, but for the words that a sentence may open with before a month: "Will", "In"."""
    words = {row["word"].lower() for row in rows("date_words")}
    return frozenset(row["name"].lower() for row in rows("given_names")) - words
