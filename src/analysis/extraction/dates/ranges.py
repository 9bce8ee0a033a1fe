"""Ranges that the calendar has a name for: "Feb. 9-12, 2020", "2007-13", "the three months ended Sept. 30"."""

from __future__ import annotations

import datetime as dt

from analysis.extraction.dates import calendar, named
from analysis.extraction.dates.calendar import When
from analysis.extraction.dates.fields import Fields, first_of, number, unit_of
from analysis.extraction.dates.view import View
from analysis.extraction.dates.years import each_year


def ended(fields: Fields, view: View) -> When:
    """Read "the three months ended Sept. 30", "the year ended March 31, 2013": what leads up to that day."""
    last = first_of(named.day(fields, view))
    count = next((int(token.value) for token in fields.get("count", ()) if token.value.isdecimal()), 1)
    unit = unit_of(fields["units"])
    first = calendar.shift(last + dt.timedelta(days=1), unit, -count)
    if first.day > 1 or unit == "week":
        return calendar.between(first, last)
    if unit == "quarter" and first.month % 3 == 1:
        return calendar.quarter(first.year, first.month // 3 + 1)
    return through(calendar.month(first.year, first.month), calendar.month(last.year, last.month))


def months(fields: Fields, view: View) -> When:
    """Read "the first nine months of 2012", "the last three months of 2012"."""
    count = next((int(token.value) for token in fields["count"] if token.value.isdecimal()), 0)
    nth = number(fields["nth"])
    if not count or unit_of(fields["units"]) != "month" or nth not in (1, -1):
        raise ValueError("only the first and the last months of a year are known")
    first, last = (1, count) if nth == 1 else (13 - count, 12)
    return each_year(lambda y: through(calendar.month(y, first), calendar.month(y, last)), fields, view)


def days(fields: Fields, view: View) -> When:
    """Read "Feb. 9-12, 2020", "March 3 to April 2"."""
    m, d, d2 = number(fields["month"]), number(fields["day"]), number(fields["day2"])
    m2 = number(fields.get("month2", fields["month"]))
    if "year2" in fields:
        y, y2 = number(fields["year"]), number(fields["year2"])
        return through(calendar.day(dt.date(y, m, d)), calendar.day(dt.date(y2, m2, d2)))
    over = (m, d) > (m2, d2)
    return each_year(
        lambda y: through(calendar.day(dt.date(y - over, m, d)), calendar.day(dt.date(y, m2, d2))), fields, view
    )


def weekdays(fields: Fields, view: View) -> When:
    """Read "between Friday and Sunday": the last that fits and the one before it, or, looking ahead, the first."""
    days = dt.timedelta((number(fields["weekday2"]) - number(fields["weekday"])) % 7)
    if view.direction() == "ahead":
        first = first_of(named.weekday({"weekday": fields["weekday"]}, view))
        return calendar.between(first, first + days)
    last = first_of(named.weekday({"weekday": fields["weekday2"]}, view))
    return calendar.between(last - days, last)


def span(fields: Fields, view: View) -> When:
    """Read "2007-13", "March-June 2011"."""
    if "month" not in fields:
        return _years(fields["year"][0].value, fields["year2"][0].value)
    m, m2 = number(fields["month"]), number(fields["month2"]) if "month2" in fields else 0
    if "year2" in fields:
        y, y2 = number(fields["year"]), number(fields["year2"])
        return through(calendar.month(y, m), calendar.month(y2, m2) if m2 else calendar.year(y2))
    return each_year(lambda y: through(calendar.month(y - (m > m2), m), calendar.month(y, m2)), fields, view)


def through(first: When, last: When) -> When:
    """Return the stretch from one to another; ValueError if it runs backwards."""
    if first.first is None or last.last is None or first.first > last.last:
        raise ValueError("a range must run forward")
    return When(f"{first.value}/{last.value}", first.first, last.last, first.unit)


def _years(first: str, last: str) -> When:
    """Read "2007-13" and "1999-00" as years, "2020-02" as a month."""
    if len(last) == 2:
        if int(last) <= int(first[2:]) and "01" <= last <= "12":
            return calendar.month(int(first), int(last))
        last = str(int(first[:2]) + (int(last) < int(first[2:]))) + last
    if len(last) != 4:
        raise ValueError("no year")
    return through(calendar.year(int(first)), calendar.year(int(last)))
