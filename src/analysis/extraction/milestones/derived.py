"""Dates that follow from durations and ages.

"Engaged after dating for four years" dates the start of dating, "their daughter, 6" a birth.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from analysis.extraction.dates import calendar
from analysis.extraction.lexicon import per_lexicon, rows
from analysis.extraction.milestones.tellings import Place, Telling
from analysis.model import DateSpan

_LENGTH = re.compile(
    r"\b(?P<count>[a-z]+|[0-9]{1,2})(?:[ -](?:long |full |whole |happy )?)(?P<unit>year|month|week|day|decade)s?\b"
    r"(?P<half> and a half\b)?",
    re.IGNORECASE,
)
_OFFSET = re.compile(_LENGTH.pattern + r"(?: to the day)? (?P<way>after|before) (?:\S+ ){0,6}$", re.IGNORECASE)
_UNTIL_NOW = re.compile(r"\b(have|has|had|'ve|'s) (?:by then |already |now )?been \S*\s?$")
_AGE_AFTER = re.compile(r"(?:,? [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)?(?:, | \()([0-9]{1,2})(?=[,.;)]|$)")
_AGE_BEFORE = re.compile(r"\b([0-9]{1,2}|[a-z]+)-year-old (?:twin )?$")
_TURNED = re.compile(r" (?:just )?([0-9]{1,2}|[a-z]+)\b")
_NEAR = 30  # characters between a state and its length


class Length(NamedTuple):
    """A stretch of time: four years."""

    number: int
    unit: str


_FINER = {"week": (7, "day"), "decade": (10, "year")}  # in which a stretch is as precise as it is told
# What a unit is counted in where half of it is told too.
_HALVES = {"decade": Length(10, "year"), "year": Length(12, "month"), "week": Length(7, "day")}


def length_at(plain: str, place: Place) -> Length | None:
    """Return the length of the state that a cue names: "dating for FOUR YEARS", "after FIVE YEARS of marriage"."""
    low, high = max(place.sentence.start, place.cue.start - _NEAR), min(place.sentence.end, place.cue.end + _NEAR)
    for match in _LENGTH.finditer(plain, low, high):
        length = _length(match)
        if length and match.end() >= place.cue.start - 1:
            return length
    return None


def is_until_now(plain: str, place: Place) -> bool:
    """Whether a state lasts: "have been married for seven years"; in a caption also "had", on the picture's day."""
    end = place.cue.start + (len("been ") if plain.startswith("been ", place.cue.start) else 0)
    lasting = _UNTIL_NOW.search(plain, max(place.sentence.start, end - 40), end)
    return lasting is not None and (lasting[1] != "had" or place.caption is not None)


def offset_before(plain: str, place: Place) -> Length | None:
    """Return how far a cue lies from the one before it: "married in 2013, TWO YEARS AFTER they met".

    The count is negative for a cue that came earlier.
    """
    in_cue = plain.startswith("after ", place.cue.start)  # "a year after meeting"
    end = place.cue.start + (len("after ") if in_cue else 0)
    match = _OFFSET.search(plain, max(place.low, place.cue.start - 80), end)
    length = _length(match) if match else None
    if match is None or length is None:
        return None
    return Length(-length.number if match["way"].lower() == "after" else length.number, length.unit)


def age_at(plain: str, start: int, end: int) -> int | None:
    """Return the age of the child that ``plain[start:end]`` names: "daughter, Nell, 6", "6-year-old daughter"."""
    match = _AGE_AFTER.match(plain, end, end + 60) or _AGE_BEFORE.search(plain, max(0, start - 20), start)
    return _number(match[1]) if match else None


def age_turned(plain: str, end: int) -> int | None:
    """Return the age that follows on "turned"."""
    match = _TURNED.match(plain, end)
    return _number(match[1]) if match else None


def years_before(date: DateSpan, years: int) -> tuple[str, str, str] | None:
    """Return value, earliest and latest of the same part of the calendar some years before.

    Examples
    --------
    >>> years_before(DateSpan(None, 0, 0, "", "absolute", "", "2015-04", "2015-04-01", "2015-04-30"), 6)
    ('2009-04', '2009-04-01', '2009-04-30')
    """
    try:
        first, last = (
            calendar.shift(dt.date.fromisoformat(day), "year", -years).isoformat()
            for day in (date.earliest, date.latest)
        )
    except (ValueError, OverflowError):
        return None
    plain = date.value[:4].isdecimal() and "/" not in date.value
    return (f"{int(date.value[:4]) - years}{date.value[4:]}" if plain else f"{first}/{last}"), first, last


def born(day: str, age: int) -> tuple[str, str, str] | None:
    """Return value, earliest and latest of the birth of who is so old on a day.

    Examples
    --------
    >>> born("2016-02-28", 6)
    ('2009-03-01/2010-02-28', '2009-03-01', '2010-02-28')
    """
    try:
        latest = calendar.shift(dt.date.fromisoformat(day), "year", -age)
        earliest = calendar.shift(latest, "year", -1) + dt.timedelta(days=1)
    except (ValueError, OverflowError):
        return None
    return f"{earliest}/{latest}", earliest.isoformat(), latest.isoformat()


def nearest_dated(tellings: Sequence[Telling]) -> Telling | None:
    """Return the last telling that is dated on both sides, to count from."""
    return next((t for t in reversed(tellings) if t.earliest and t.latest), None)


def shifted(earliest: str, latest: str, length: Length) -> tuple[str, str, str] | None:
    """Return value, earliest and latest of what lies a length of time from a span.

    The count keeps its unit's precision, as in "four years ago".

    Examples
    --------
    >>> shifted("2011-07-27", "2011-12-31", Length(-4, "year"))
    ('2007', '2007-01-01', '2007-12-31')
    """
    try:
        days = [dt.date.fromisoformat(day) for day in (earliest, latest)]
        factor, finer = _FINER.get(length.unit, (1, length.unit))
        number, unit = factor * length.number, finer
        first, last = (calendar.step(unit, day, number) for day in days)
    except (ValueError, OverflowError):
        return None
    if first.first is None or last.last is None:
        return None
    value = first.value if first.value == last.value else f"{first.value}/{last.value}"
    return value, first.first.isoformat(), last.last.isoformat()


def _length(match: re.Match[str]) -> Length | None:
    word, unit = match["count"].lower(), match["unit"].lower()
    count = _number(word)
    if count and match["half"] and unit in _HALVES:
        return Length(count * _HALVES[unit].number + _HALVES[unit].number // 2, _HALVES[unit].unit)
    return Length(count, unit) if count else None


def _number(word: str) -> int | None:
    """Return what a numeral or a number word stands for."""
    return int(word) if word.isdecimal() else _numbers().get(word)


@per_lexicon
def _numbers() -> dict[str, int]:
    numbers = {row["word"]: int(row["value"]) for row in rows("date_words") if row["class"] == "number"}
    return {**numbers, "a": 1, "an": 1}
