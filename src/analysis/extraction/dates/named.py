"""Dates that the calendar has a name for: days, months, weekdays, seasons, holidays, years, and ranges of them."""

from __future__ import annotations

import datetime as dt
import functools
import re

from dateutil.easter import easter

from analysis.extraction.dates import calendar
from analysis.extraction.dates.calendar import When
from analysis.extraction.dates.fields import (
    Fields,
    first_of,
    kinds,
    marked,
    number,
    seen_from,
    sign_of,
    step,
    stepped,
    unit_of,
    year_of,
)
from analysis.extraction.dates.view import View
from analysis.extraction.dates.years import choose, each_year, goes_on, is_fresh, of_years, soon

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_RESULTS = re.compile(
    r" (?:results|profits?|earnings|sales|revenues?|figures|income|loss|growth|output|gross (?:national|domestic)"
    r"|G[ND]P)\b"
)
_REPORT = re.compile(
    r" (?:(?!and\b)[a-z]+ ){0,2}?"
    r"(?:report|data|figures|results|sales|numbers|payrolls|earnings|survey|statistics|index)\b"
)
_REPORT_ON = re.compile(r"\b(?:report|data|figures|numbers|survey) (?:on|for|of) $")  # "its report on May unemployment"
_REACH = 24  # characters
_LEAP_CYCLE = 8


def day(fields: Fields, view: View) -> When:
    """Read "Feb. 9, 2020", or "Feb. 9" of the year that fits."""
    return marked(_day(fields, view), fields)


def _day(fields: Fields, view: View) -> When:
    m, d = number(fields["month"]), number(fields["day"])
    if "year" in fields:
        return _full_day(year_of(fields["year"], view), m, d)
    which = fields.get("which", ())
    thread = None if which else view.thread(fresh=is_fresh(m, d, view))
    base = thread or view.base()
    candidates = of_years(lambda y: calendar.day(dt.date(y, m, d)), base, view, _LEAP_CYCLE if (m, d) == (2, 29) else 1)
    weekday = next((int(token.value) for token in fields.get("wd", ()) if token.kind in ("weekday", "wkd")), None)
    fitting = [when for when in candidates if when.first and when.first.weekday() == weekday]
    if thread:
        return goes_on(fitting or candidates, base)
    if len(fitting) == 1 and not which:
        return fitting[0]
    if fitting or which:
        return choose(fitting or candidates, which, base, view)
    told = [when for when in view.recent() if when in candidates]  # the same words, the same day
    return told[-1] if told and view.is_news() else soon(candidates, base, view)


@functools.lru_cache(maxsize=4096)
def _full_day(y: int, m: int, d: int) -> When:
    return calendar.day(dt.date(y, m, d))


def day_of(fields: Fields, view: View) -> When:
    """Read "the last day of May", "the first Monday in May 2012"; of "the last week of May" the month."""
    n, m = sign_of(fields["nth"]), number(fields["month"])
    if "unit" in fields and unit_of(fields["unit"]) != "day":
        return each_year(lambda y: calendar.month(y, m), fields, view)
    weekday = number(fields["weekday"]) if "weekday" in fields else None
    return each_year(lambda y: calendar.nth_day(y, m, n, weekday), fields, view)


def day_in(fields: Fields, view: View) -> When:
    """Read "the last Sunday of the previous month"."""
    unit = unit_of(fields["unit"])
    whole = first_of(step(unit, seen_from(fields["in"], unit, view), sign_of(fields["in"])))
    if unit != "month":
        raise ValueError("weekdays are counted in months")
    return calendar.nth_day(whole.year, whole.month, sign_of(fields["nth"]), number(fields["weekday"]))


def edge_day(fields: Fields, view: View) -> When:
    """Read "the last day of the month", "the first day of that year", "the second day of the week"."""
    unit, n = unit_of(fields["units"]), sign_of(fields["nth"])
    if unit_of(fields["unit"]) != "day":
        raise ValueError("only days are counted in a month or a year")
    which = fields["which"]
    whole = step(unit, view.so_far(unit), 0) if kinds(which) == {"the"} else stepped(which, unit, view)
    if whole.first is None or whole.last is None:
        raise LookupError("an open stretch has no such day")
    return calendar.day(whole.first + dt.timedelta(days=n - 1) if n > 0 else whole.last)


def iso(fields: Fields, view: View) -> When:
    """Read "2020-02-09"."""
    return calendar.day(dt.date.fromisoformat(fields["iso"][0].value))


def slash(fields: Fields, view: View) -> When:
    """Read "2/9/2020", the month first unless there is no such month."""
    m, d, y = map(int, fields["slash"][0].value.split("/"))
    if m > 12:
        m, d = d, m
    return calendar.day(dt.date(y if y > 99 else y + (1900 if y > 49 else 2000), m, d))


def week_of(fields: Fields, view: View) -> When:
    """Read "the week of Oct. 9", "the weekend of July 4"."""
    return calendar.containing(unit_of(fields["unit"]), first_of(day(fields, view)))


def month_day(fields: Fields, view: View) -> When:
    """Read "the 9th" of the month last named."""
    base = first_of(view.told("month"))
    return calendar.day(base.replace(day=number(fields["day"])))


def month(fields: Fields, view: View) -> When:
    """Read "May 2013", or a bare month."""
    m = number(fields["month"])
    start, end = view.at
    reported = _REPORT.match(view.plain, end) or _REPORT_ON.search(view.plain, max(0, start - _REACH), start)
    return each_year(lambda y: calendar.month(y, m), fields, view, _over if reported else None)


def season(fields: Fields, view: View) -> When:
    """Read "the summer of 2014", "last spring"."""
    n = number(fields["season"])
    return each_year(lambda y: calendar.season(y, n), fields, view)


def quarter(fields: Fields, view: View) -> When:
    """Read "the third quarter of 2012", "Q3"."""
    token = fields["nth"][-1]
    n = int(token.value.strip("Q")) if token.kind == "q" else number(fields["nth"])
    reported = _RESULTS.match(view.plain, view.at[1])
    return each_year(lambda y: calendar.quarter(y, n if n > 0 else 4), fields, view, _over if reported else None)


def _over(candidates: list[When], base: When, view: View) -> When:
    """Return the last that is over, as what results are told of."""
    return [when for when in candidates if when.last and when.last < first_of(base)][-1]


def half(fields: Fields, view: View) -> When:
    """Read "the first half of 2012"."""
    n = number(fields["nth"])
    return each_year(lambda y: calendar.half(y, n if n > 0 else 2), fields, view)


def holiday(fields: Fields, view: View) -> When:
    """Read "Christmas Day 2014", "last Thanksgiving", "the Sept. 11 attacks"."""
    rule = fields["holiday"][0].value
    if rule[:4].isdecimal():
        return calendar.day(dt.date.fromisoformat(rule))
    return each_year(lambda y: calendar.day(holiday_of(rule, y)), fields, view, soon)


def holiday_weekend(fields: Fields, view: View) -> When:
    """Read "Labor Day weekend": the Saturday and Sunday before, or around it, and a holiday that adjoins them."""
    feast = first_of(holiday(fields, view))
    days = calendar.weekend(feast - dt.timedelta(days=feast.weekday() + 1) if feast.weekday() < 3 else feast)
    if days.first is None or days.last is None or feast.weekday() in (1, 2):  # a Tuesday or Wednesday
        return days
    return calendar.between(min(days.first, feast), max(days.last, feast), "weekend")


def holiday_of(rule: str, year: int) -> dt.date:
    """Return the day of a holiday.

    Rules are "12-25", "easter -2", or month, weekday and how many of them: "11 Thu 4 +1" is the
    day after the fourth Thursday of November, "5 Mon -1" the last Monday of May.

    Examples
    --------
    >>> holiday_of("11 Thu 4 +1", 2015).isoformat()
    '2015-11-27'
    """
    first, *rest = rule.split()
    if first == "easter":
        return easter(year) + dt.timedelta(days=int(rest[0]) if rest else 0)
    if not rest:
        m, d = map(int, first.split("-"))
        return dt.date(year, m, d)
    whole = calendar.month(year, int(first))
    weekday, nth, after = _WEEKDAYS.index(rest[0]), int(rest[1]), int(rest[2]) if len(rest) > 2 else 0
    if whole.first is None or whole.last is None:
        raise ValueError("a month has two ends")
    if nth < 0:
        return whole.last - dt.timedelta(days=(whole.last.weekday() - weekday) % 7 - 7 * (nth + 1))
    return whole.first + dt.timedelta(days=(weekday - whole.first.weekday()) % 7 + 7 * (nth - 1) + after)


def weekday(fields: Fields, view: View) -> When:
    """Read "Thursday", "last Thursday", "Thursday of last week"."""
    wanted = number(fields["weekday"])
    if "in" in fields:
        week = step(unit_of(fields["unit"]), seen_from(fields["in"], "week", view), sign_of(fields["in"]))
        if week.unit != "week":
            raise ValueError("a weekday lies in a week")
        return calendar.day(first_of(week) + dt.timedelta(days=(wanted + 1) % 7))
    which = fields.get("which", ())
    base = seen_from(which, "day", view)
    if sign_of(which) == 0 and "that" not in kinds(which):
        which = ()
    day_before = first_of(base) - dt.timedelta(days=(first_of(base).weekday() - wanted) % 7)
    return choose([calendar.day(day_before + dt.timedelta(days=7 * n)) for n in (-1, 0, 1)], which, base, view)


def coming(fields: Fields, view: View) -> When:
    """Return the next such weekday, the anchor's own day aside."""
    day = first_of(view.base())
    return calendar.day(day + dt.timedelta(days=(number(fields["weekday"]) - day.weekday() - 1) % 7 + 1))


def weekend(fields: Fields, view: View) -> When:
    """Read "over the weekend"."""
    base = view.base()
    return choose([calendar.weekend(first_of(base) + dt.timedelta(days=7 * n)) for n in (-1, 0, 1)], (), base, view)


def year(fields: Fields, view: View) -> When:
    """Read "2013", "around 1912"."""
    return marked(calendar.year(year_of(fields["year"], view)), fields)


def decade(fields: Fields, view: View) -> When:
    """Read "the 1990s", "the '90s"; "the 1800s" are a century."""
    digits = "".join(char for char in fields["decade"][0].value if char.isdigit())
    if fields["decade"][0].kind == "year" and not digits.endswith("0"):
        return calendar.year(int(digits))
    if len(digits) == 4 and digits.endswith("00") and digits < "1900":
        return calendar.century(int(digits))
    start = int(digits)
    return calendar.decade(start if start > 99 else start + (1900 if start > 10 else 2000))


def century(fields: Fields, view: View) -> When:
    """Read "the 19th century"."""
    return calendar.century((number(fields["nth"]) - 1) * 100)
