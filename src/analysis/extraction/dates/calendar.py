"""Days, months, seasons, decades: what a stretch of the calendar is called and where it ends.

A stretch is a :class:`When`: an EDTF string and its inclusive first and last day.
Numbers of EDTF: seasons 21 (spring) to 24 (winter), quarters 33 to 36, halves 40 and 41.
"""

from __future__ import annotations

import calendar
import datetime as dt
import functools
from collections.abc import Callable
from typing import NamedTuple

#: Units from the finest to the coarsest; a stretch names its own.
UNITS = ("day", "weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century")
_MONTHS_IN = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
_DAYS_IN = {"day": 1, "weekend": 7, "week": 7, "fortnight": 14}
_DAY = dt.timedelta(days=1)
_YEARS = range(1000, 3000)


class When(NamedTuple):
    """A stretch of the calendar: EDTF string, first and last day (None: open), precision."""

    value: str
    first: dt.date | None
    last: dt.date | None
    unit: str


def nth_day(year: int, month: int, nth: int, weekday: int | None = None) -> When:
    """Return the nth day or weekday of a month, the last for -1; ValueError if it has none.

    Examples
    --------
    >>> nth_day(2019, 1, -1, 6).value, nth_day(2020, 2, -1).value, nth_day(2020, 2, 2, 0).value
    ('2019-01-27', '2020-02-29', '2020-02-10')
    """
    days = [dt.date(year, month, d) for d in range(1, calendar.monthrange(year, month)[1] + 1)]
    fitting = [one for one in days if weekday is None or one.weekday() == weekday]
    if not 0 < abs(nth) <= len(fitting):
        raise ValueError("the month has no such day")
    return day(fitting[nth if nth < 0 else nth - 1])


def day(date: dt.date) -> When:
    """Return one day; ValueError outside the years 1000 to 2999."""
    _known(date.year)
    return When(date.isoformat(), date, date, "day")


@functools.lru_cache(maxsize=4096)
def month(year: int, number: int) -> When:
    """Return a month; ValueError if there is none of that number."""
    first = dt.date(_known(year), number, 1)
    return When(f"{year}-{number:02}", first, first.replace(day=calendar.monthrange(year, number)[1]), "month")


def year(number: int) -> When:
    """Return a year; ValueError outside 1000 to 2999."""
    return When(str(_known(number)), dt.date(number, 1, 1), dt.date(number, 12, 31), "year")


def decade(start: int) -> When:
    """Return the ten years from ``start``, a multiple of ten."""
    return When(f"{_known(start) // 10}X", dt.date(start, 1, 1), dt.date(start + 9, 12, 31), "decade")


def century(start: int) -> When:
    """Return the hundred years from ``start``, a multiple of a hundred; ValueError outside 100 to 2999."""
    if start not in range(100, _YEARS.stop):
        raise ValueError(f"no century begins in {start}")
    return When(f"{start // 100:02}XX", dt.date(start, 1, 1), dt.date(start + 99, 12, 31), "century")


def quarter(year: int, number: int) -> When:
    """Return a quarter, 1 to 4."""
    return _months(f"{year}-{32 + number}", year, 3 * number - 2, 3, "quarter")


def half(year: int, number: int) -> When:
    """Return a half, 1 or 2."""
    return _months(f"{year}-{39 + number}", year, 6 * number - 5, 6, "half")


def season(year: int, number: int) -> When:
    """Return a season, 1 (spring, from March) to 4 (winter, from that year's December)."""
    return _months(f"{year}-{20 + number}", year, 3 * number, 3, "season")


def week(date: dt.date) -> When:
    """Return the calendar week, Sunday to Saturday, that holds a day."""
    first = date - (date.weekday() + 1) % 7 * _DAY
    return between(first, first + 6 * _DAY, "week")


def weekend(date: dt.date) -> When:
    """Return the Saturday and Sunday of the day's week, Monday to Sunday."""
    first = date + (5 - date.weekday()) * _DAY
    return between(first, first + _DAY, "weekend")


def between(first: dt.date, last: dt.date, unit: str = "day") -> When:
    """Return the days from first to last."""
    return When(f"{first}/{last}", first, last, unit)


def since(first: dt.date) -> When:
    """Return everything from a day on."""
    return When(f"{first}/..", first, None, "day")


def until(last: dt.date) -> When:
    """Return everything up to a day."""
    return When(f"../{last}", None, last, "day")


_CONTAINING: dict[str, Callable[[dt.date], When]] = {
    "day": day,
    "week": week,
    "weekend": weekend,
    "month": lambda date: month(date.year, date.month),
    "quarter": lambda date: quarter(date.year, (date.month + 2) // 3),
    "season": lambda date: season(date.year - (date.month < 3), (date.month // 3 - 1) % 4 + 1),
    "half": lambda date: half(date.year, 1 + (date.month > 6)),
    "year": lambda date: year(date.year),
    "decade": lambda date: decade(date.year // 10 * 10),
    "century": lambda date: century(date.year // 100 * 100),
}


def containing(unit: str, date: dt.date) -> When:
    """Return the day, week, month ... century that holds a day; ValueError for another unit.

    Examples
    --------
    >>> containing("season", dt.date(2014, 2, 3)).value
    '2013-24'
    """
    if unit not in _CONTAINING:
        raise ValueError(f"the calendar has no {unit}")
    return _CONTAINING[unit](date)


def shift(date: dt.date, unit: str, count: float) -> dt.date:
    """Return the day that lies ``count`` units later; a day past its month's end becomes the last.

    Examples
    --------
    >>> shift(dt.date(2012, 1, 31), "month", 1)
    datetime.date(2012, 2, 29)
    """
    if unit in _DAYS_IN:
        return date + round(count * _DAYS_IN[unit]) * _DAY
    months = date.year * 12 + date.month - 1 + round(count * _MONTHS_IN[unit])
    y, m = divmod(months, 12)
    return date.replace(year=_known(y), month=m + 1, day=min(date.day, calendar.monthrange(y, m + 1)[1]))


@functools.lru_cache(maxsize=20_000)
def step(unit: str, date: dt.date, count: float) -> When:
    """Return the unit that lies ``count`` units after the one that holds a day."""
    return containing(unit, shift(date, unit, count))


def _months(value: str, y: int, m: int, count: int, unit: str) -> When:
    first = dt.date(_known(y), m, 1)
    return When(value, first, shift(first, "month", count) - _DAY, unit)


def _known(year: int) -> int:
    if year not in _YEARS:
        raise ValueError(f"year {year} is not in 1000 to 2999")
    return year
