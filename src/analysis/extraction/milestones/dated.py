"""The dates of an article by place, and when something began and ended that lasted."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from analysis.extraction.dates import calendar
from analysis.extraction.milestones.tellings import Place, Telling
from analysis.model import DateSpan

#: How far something lies from what the sentence tells next or before: "two years after", "a week".
OFFSET = re.compile(
    r"(?:[\w-]+ )+(?:years|months|weeks|days)(?: after| before)?|an? (?:year|month|week|day)(?: after| before)?", re.I
)
_FROM_TO = re.compile(r"\b(?:to|until|through|till)\b|[0-9] ?- ?[0-9]", re.IGNORECASE)
_HAD = re.compile(r"\b(?:had|have|has)\b")


class Dates:
    """The dated expressions of an article, by place."""

    def __init__(self, dates: Iterable[DateSpan], pictured: Mapping[int, DateSpan]) -> None:
        dated = (date for date in dates if date.kind in ("absolute", "relative") and (date.earliest or date.latest))
        self._dates = sorted(dated, key=lambda date: date.start)
        self._starts = [date.start for date in self._dates]
        self._days = {n: date for n, date in pictured.items() if date.earliest == date.latest}

    def pictured(self, caption: int) -> DateSpan | None:
        """Return the whole day that a caption's picture shows."""
        return self._days.get(caption)

    def day_of(self, caption: int) -> str:
        """Return the picture's day, empty if none is named."""
        date = self.pictured(caption)
        return date.earliest if date else ""

    def within(self, start: int, end: int) -> list[DateSpan]:
        """Return the dates that start in ``text[start:end]``."""
        return self._dates[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def before_offset(self, plain: str, place: Place) -> DateSpan | None:
        """Return what "four days after" is counted from: "called off her tour Monday, four days after she lost him"."""
        others = [date for date in self.within(place.head, place.cue.start) if not OFFSET.match(plain, date.start)]
        if others:
            return others[-1] if others[-1].earliest and others[-1].latest else None
        backstory = _HAD.search(plain, place.head, place.cue.start)
        return None if place.caption is None or backstory else self.pictured(place.caption)


class Dated(NamedTuple):
    """A date and how it bears on the milestone; no date if none is told."""

    date: DateSpan | None
    announced: bool


def beginning(date: DateSpan) -> tuple[str, str, str]:
    """Return value, earliest and latest of when something began that lasted "from 2005 to 2010"."""
    lasted = ends_of(date)
    return lasted[0] if lasted else (date.value, date.earliest, date.latest)


def redated(told: Telling, date: DateSpan, place: Place, basis: str = "direct") -> Telling:
    """Return what was told before, with a date that a later sentence gives."""
    value, earliest, latest = beginning(date)
    return told._replace(
        value=value, earliest=earliest, latest=latest, kind=date.kind, basis=basis, sentence=place.evidence
    )


def ends_of(date: DateSpan) -> tuple[tuple[str, str, str], tuple[str, str, str]] | None:
    """Return when that began and when it ended which lasted "from 2005 to 2010"; None for other dates."""
    first, _, last = date.value.partition("/")
    if not _FROM_TO.search(date.text) or not (first.replace("-", "").isdigit() and last.replace("-", "").isdigit()):
        return None
    began = calendar.containing(_unit(first), dt.date.fromisoformat(date.earliest))
    ended = calendar.containing(_unit(last), dt.date.fromisoformat(date.latest))
    return (
        (began.value, date.earliest, began.last.isoformat() if began.last else ""),
        (ended.value, ended.first.isoformat() if ended.first else "", date.latest),
    )


def _unit(value: str) -> str:
    return {4: "year", 7: "month"}.get(len(value), "day")
