"""The tokens of an expression's fields, read as numbers: a day, a count, the year meant."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping
from typing import NamedTuple

from analysis.extraction.dates import calendar
from analysis.extraction.dates.calendar import When
from analysis.extraction.dates.view import View
from analysis.extraction.dates.words import Token

Tokens = tuple[Token, ...]
Fields = Mapping[str, Tokens]

_SAME = frozenset({"that", "same"})
_NEXT_IN_STORY = frozenset({"following", "previous", "prior"})
#: "The next day" of a story, not of the day it is told.
IN_STORY = _NEXT_IN_STORY | {"the"}
_WITHOUT_ABOUT = frozenset({"season", "quarter", "half"})
_AWAY = frozenset({"before", "after", "prior"})
_YEAR_KINDS = frozenset({"year", "oldyear", "noyear"})
# Half of a unit is told in the next finer one.
_FINER = {
    "century": ("year", 100),
    "decade": ("year", 10),
    "year": ("month", 12),
    "quarter": ("month", 3),
    "month": ("day", 30),
    "week": ("day", 7),
    "fortnight": ("day", 14),
    "day": ("day", 1),
}


class Count(NamedTuple):
    """How many of which unit: the number told, the bounds of what it may mean, whether it is loose."""

    number: float
    least: float
    most: float
    loose: bool
    unit: str


def number(tokens: Tokens) -> int:
    """Return a day of the month, a month, or an ordinal."""
    return int(tokens[-1].value)


def kinds(tokens: Tokens) -> set[str]:
    """Return the classes of some tokens."""
    return {token.kind for token in tokens}


def unit_of(tokens: Tokens) -> str:
    """Return the unit that a token names; a part of the day is the day."""
    token = tokens[-1]
    if token.kind in ("part", "deictic", "weekday"):
        return "day"
    return {"season": "season", "Season": "season", "half": "half"}.get(token.kind) or token.value


def loose(fields: Fields) -> bool:
    """Whether the words are "around", "more than" or "fiscal", and not "just"."""
    return "fiscal" in fields or any(token.value == "~" for token in fields.get("about", ()))


def year_of(tokens: Tokens, view: View) -> int:
    """Return the year that "2013", "'69" or "the following year" means."""
    token = tokens[-1]
    if token.kind in _YEAR_KINDS:
        return int(token.value)
    if token.kind == "short":
        two = int(token.value[1:])
        return 1900 + two if two > 29 else 2000 + two
    if token.kind in _AWAY:  # "June of the year before"
        return first_of(step("year", view.story("year"), int(token.value))).year
    if kinds(tokens[:-1]) == {"the"} and not view.history:
        return first_of(view.base()).year  # "the first half of the year"
    return first_of(stepped(tokens[:-1], "year", view)).year


def first_of(when: When) -> dt.date:
    """Return the first day; LookupError if it is open."""
    if when.first is None:
        raise LookupError(f"{when.value} has no first day")
    return when.first


def sign_of(which: Tokens) -> int:
    """Return -1 for "last", 0 for "this", 1 for "next"."""
    for token in reversed(which):
        if token.value:
            return int(token.value)
    return 0


def seen_from(which: Tokens, unit: str, view: View) -> When:
    """Return what "last", "that", "the next" is counted from.

    "next year" is seen from the anchor, "the next year" from where the story has come to, "that
    year" is in the date last named.
    """
    told = kinds(which)
    if not told.isdisjoint(_SAME):
        return view.told(unit)
    if not told.isdisjoint(_NEXT_IN_STORY if "current" in told else IN_STORY):
        return view.story(unit, back=sign_of(which) < 0)
    return view.base()


def stepped(which: Tokens, unit: str, view: View) -> When:
    """Return the unit that "last", "that", "the following" picks."""
    return step(unit, seen_from(which, unit, view), sign_of(which))


def step(unit: str, base: When, count: float) -> When:
    """Return the unit that lies ``count`` units from the one a stretch begins in."""
    return calendar.step(unit, first_of(base), count)


def count_of(fields: Fields) -> Count:
    """Read "a couple of months", "two and a half weeks", "about 18 hours"."""
    return _count(unit_of(fields["units"]), fields.get("count", ()), loose(fields))


@functools.lru_cache(maxsize=4096)
def _count(unit: str, words: Tokens, loose: bool) -> Count:
    values = [token for token in words if token.value]
    if values and values[0].kind == "a" and len(values) > 1:
        del values[0]
    some = next((token for token in values if token.kind == "some"), None)
    if some:
        told, least, most = map(float, some.value.split())
        return _in_days(Count(told, least, most, True, unit))
    numbers = [float(token.value) for token in values if token.kind not in ("half", "dozen")]
    told = _put_together([token.kind for token in words], numbers)
    if "dozen" in kinds(words):
        dozen = next(float(token.value) for token in values if token.kind == "dozen")
        told = (told or 1) * dozen
    spread = bool(kinds(words) & {"to", "or"})
    count = Count(told, min(numbers) if spread else told, max(numbers) if spread else told, loose or spread, unit)
    if told % 1:
        finer, factor = _FINER[unit]
        count = Count(told * factor, count.least * factor, count.most * factor, count.loose, finer)
    return _in_days(count)


def _put_together(told: list[str], numbers: list[float]) -> float:
    """Add "twenty-five" and "two and a half" up; of "two or three" take the first."""
    if "half" in told:
        return (sum(numbers[:1]) or 1 if "and" in told else 0) + 0.5
    if len(numbers) == 2 and not {"to", "or"} & set(told) and numbers[0] >= 20 and numbers[1] < 10:
        return sum(numbers)
    return numbers[0] if numbers else 1


def _in_days(count: Count) -> Count:
    """Count weeks and hours in days, as they are told to the day."""
    factor = {"week": 7, "fortnight": 14}.get(count.unit)
    if factor:
        return Count(count.number * factor, count.least * factor, count.most * factor, count.loose, "day")
    if count.unit == "hour":
        return Count(count.number // 24, count.least // 24, count.most // 24, count.loose, "day")
    return count


def marked(when: When, fields: Fields) -> When:
    """Add EDTF's "about" where the words have it; seasons, quarters and halves cannot take it."""
    return when._replace(value=when.value + "~") if loose(fields) and when.unit not in _WITHOUT_ABOUT else when
