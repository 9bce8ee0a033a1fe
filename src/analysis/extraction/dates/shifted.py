"""Dates told by their distance from another: yesterday, two years ago, later that month, since then."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.extraction.dates import calendar, named, ranges
from analysis.extraction.dates.calendar import When
from analysis.extraction.dates.fields import (
    Count,
    Fields,
    Tokens,
    count_of,
    first_of,
    kinds,
    marked,
    number,
    sign_of,
    step,
    stepped,
    unit_of,
    year_of,
)
from analysis.extraction.dates.view import View, is_coarse

_PREVIOUS = frozenset({"previous", "prior"})
_REPORTED = ("", "period", "quarter")  # what a report of a quarter means by "the year-ago period"
_PARTS_OF_YEAR = ("month", "quarter", "half")


def deictic(fields: Fields, view: View) -> When:
    """Read "yesterday", "the day after tomorrow"."""
    return step("day", view.base(), sign_of(fields["deictic"]) + _way(fields))


def unit(fields: Fields, view: View) -> When:
    """Read "last month", "that night", "the following year"; after "in April" the same day is some day of April."""
    name, which = unit_of(fields["unit"]), kinds(fields["which"])
    if name == "day" and which & {"that", "same"} and not which & {"next", "following", "previous"}:
        here = view.told_here()
        if here and is_coarse(here, "day"):
            return here
    return marked(stepped(fields["which"], name, view), fields)


def whole(fields: Fields, view: View) -> When:
    """Read "the end of the year", "year-end": the unit the anchor lies in, or what a history has come to."""
    name = unit_of(fields["unit"])
    return step(name, view.so_far(name), 0)


def latest(fields: Fields, view: View) -> When:
    """Read "for the quarter": the quarter last named, or else the anchor's, or the one before, of which news tells."""
    name = unit_of(fields["unit"])
    told = view.told(name)
    over = name == "quarter" and view.is_news() and view.direction() == "back"
    return told if told.unit == name else step(name, view.base(), -over)


def within(fields: Fields, view: View) -> When:
    """Read "later that year", "earlier this month": the unit's name, bounded by what it is seen from."""
    name = unit_of(fields["unit"])
    base = view.base() if "this" in kinds(fields["which"]) else view.told(name)
    return _part_of(step(name, base, 0), base, fields)


def before_end(fields: Fields, view: View) -> When:
    """Read "before the year was out": what of the year is left."""
    name = unit_of(fields["unit"])
    base = view.told(name)
    return step(name, base, 0)._replace(first=base.first)


def bounded(fields: Fields, view: View) -> When:
    """Read "later in 2013", "earlier in May": bounded by the date last named, if that lies in it."""
    when = named.month(fields, view) if "month" in fields else named.year(fields, view)
    base = view.told_or("day", when)
    inside = base.unit == "day" and first_of(when) <= first_of(base) and base.first != when.first
    return _part_of(when, base, fields) if inside and when.last and first_of(base) <= when.last else when


def _part_of(when: When, base: When, fields: Fields) -> When:
    """Return what of a unit lies before or after a date in it."""
    return when._replace(last=base.last) if _way(fields) < 0 else when._replace(first=base.first)


def ago(fields: Fields, view: View) -> When:
    """Read "seven years ago", "two weeks from now"."""
    return _away(count_of(fields), _way(fields) or 1, view.base())


def ago_this(fields: Fields, view: View) -> When:
    """Read "two years ago this month", "a year ago today"."""
    told = count_of(fields)
    day = calendar.shift(first_of(view.base()), told.unit, -told.number)
    return calendar.containing(unit_of(fields["unit"]), day)


def count(fields: Fields, view: View) -> When:
    """Read "two weeks later", "a few days before", "two days before Christmas"."""
    told = count_of(fields)
    base = named.holiday(fields, view) if "holiday" in fields else view.clause(told.unit, back=_way(fields) < 0)
    return _away(told, _way(fields), base)


def count_on(fields: Fields, view: View) -> When | None:
    """Read "four months on,"; news that has told no date yet is of now, and counts from what it does not date."""
    told = count_of(fields)
    return None if view.is_news() and not view.named else _away(told, 1, view.clause(told.unit, back=False))


def before_last(fields: Fields, view: View) -> When:
    """Read "the year before last"."""
    return step(unit_of(fields["unit"]), view.base(), -2)


def count_shown(fields: Fields, view: View) -> When | None:
    """Read "two months after the show": after what the picture shows; a story without one may mean another show."""
    return None if view.is_news() else _away(count_of(fields), _way(fields), view.base())


def yearly(fields: Fields, view: View) -> When:
    """Read "two summers ago", "two Septembers ago": the second that is over, or "later" has not begun."""
    nth, way = int(count_of(fields).number), _way(fields)
    base = view.base() if "ago" in kinds(fields["way"]) else view.story("season")
    first = first_of(base)
    each = [_of_year(fields["units"], first.year + way * years) for years in range(-1, nth + 2)]
    return _beyond(each, base, way)[nth - 1]


def _beyond(each: Sequence[When], base: When, way: int) -> list[When]:
    """Return what lies wholly after a base, or before it if ``way`` is less than 0."""
    first, last = first_of(base), base.last or first_of(base)
    return [one for one in each if (first_of(one) > last if way > 0 else one.last and one.last < first)]


def _of_year(units: Tokens, year: int) -> When:
    """Return the summer, the September or the Christmas of a year."""
    if "feasts" in kinds(units):
        return calendar.day(named.holiday_of(units[0].value, year))
    return (calendar.month if "monthly" in kinds(units) else calendar.season)(year, number(units))


def weeks_from(fields: Fields, view: View) -> When:
    """Read "a week from Friday": so long after the Friday that comes next, or after tomorrow."""
    told = count_of(fields)
    start = deictic(fields, view) if "deictic" in fields else named.coming(fields, view)
    return step(told.unit, start, told.number)


def same_day(fields: Fields, view: View) -> When:
    """Read "hours later"."""
    return step("day", view.story("day"), 0)


def count_told(fields: Fields, view: View) -> When:
    """Read "two days after that"."""
    told = count_of(fields)
    return _away(told, _way(fields), view.told(told.unit))


def exact(fields: Fields, view: View) -> When:
    """Read "a year to the day later"."""
    told = count_of(fields)
    return calendar.day(calendar.shift(first_of(view.story("day")), told.unit, _way(fields) * told.number))


def _away(told: Count, way: int, base: When) -> When:
    """Return what lies so many units from a date, or from the end of a stretch; of a loose count the bounds too."""
    if way > 0 and base.unit == told.unit and base.last and base.last != base.first:
        base = base._replace(first=base.last)
    middle = step(told.unit, base, way * told.number)
    coarse = is_coarse(base, told.unit)
    if not (told.loose or coarse):
        return middle
    end = base._replace(first=base.last) if coarse else base
    near, far = (told.least, told.most) if way > 0 else (-told.most, -told.least)
    first, last = step(told.unit, base, near), step(told.unit, end, far)
    value = f"{first.value}/{last.value}" if coarse else f"{middle.value}~"
    return When(value, first.first, last.last, base.unit if coarse else middle.unit)


def year_before(fields: Fields, view: View) -> When:
    """Read "the year-earlier period", "the same month in 2011": what was last named, in another year."""
    name = unit_of(fields["unit"]) if "unit" in fields else ""
    told = view.over("year")
    reported = view.reported() if name in _REPORTED and "year" not in fields else None
    if reported and view.plain.endswith("quarter", *view.at):
        return calendar.step("quarter", calendar.shift(first_of(reported), "year", -1), 0)
    if reported and told.unit not in _PARTS_OF_YEAR:
        told = reported
    years = year_of(fields["year"], view) - first_of(told).year if "year" in fields else -1
    if told.unit == "month" and "/" in told.value and told.last:  # the first nine months
        ends = (calendar.shift(end, "year", years) for end in (first_of(told), told.last))
        return ranges.through(*(calendar.step("month", end, 0) for end in ends))
    unit = name if name in _PARTS_OF_YEAR else told.unit if told.unit in _PARTS_OF_YEAR else "year"
    return calendar.step(unit, calendar.shift(first_of(told), "year", years), 0)


def ahead(fields: Fields, view: View) -> When | None:
    """Read "in three weeks" where the sentence looks ahead; "the first in three weeks" tells how long it took."""
    return _away(count_of(fields), 1, view.base()) if view.promises() and not view.compares("in ") else None


def inside(fields: Fields, view: View) -> When:
    """Read "within two weeks", "within months"."""
    base = view.base() if view.promises() else view.story("century")
    first = first_of(base)
    if "count" not in fields:
        return calendar.since(first)
    told = count_of(fields)
    return calendar.between(first, calendar.shift(base.last or first, told.unit, told.most))


def neighbour(fields: Fields, view: View) -> When:
    """Read "the day before", "the week prior", "the day after Christmas"."""
    name = unit_of(fields["units"])
    base = named.holiday(fields, view) if "holiday" in fields else view.story(name)
    if name != "season":
        return step(name, base, _way(fields))
    year, way = first_of(base).year, _way(fields)
    each = [_of_year(fields["units"], year + years) for years in range(-2, 3)]  # "the summer before"
    return _beyond(each, base, way)[0 if way > 0 else -1]


def shown(fields: Fields, view: View) -> When | None:
    """Read "the day after the ball": after what the picture shows; a story without one may mean another ball."""
    return None if view.is_news() else step(unit_of(fields["units"]), view.base(), _way(fields))


def open_ended(fields: Fields, view: View) -> When:
    """Read "years later": no count, so open at the far end."""
    story = view.story("day")
    return calendar.since(first_of(story)) if _way(fields) > 0 else calendar.until(story.last or first_of(story))


def open_ago(fields: Fields, view: View) -> When:
    """Read "decades ago"."""
    return calendar.until(first_of(view.base()))


def since(fields: Fields, view: View) -> When:
    """Read "afterwards"."""
    return calendar.since(first_of(view.story("century")))


def since_then(fields: Fields, view: View) -> When:
    """Read "since then", "after that"."""
    return calendar.since(first_of(view.told("century")))


def until(fields: Fields, view: View) -> When:
    """Read "by then"."""
    told = view.told("century")
    return calendar.until(told.last or first_of(told))


def before(fields: Fields, view: View) -> When:
    """Read "before that", "until then"."""
    return calendar.until(first_of(view.told("century")))


def lasting(fields: Fields, view: View) -> When:
    """Read "the past two years", "in the coming weeks": a duration that ends or begins at the anchor."""
    first, forward = first_of(view.base()), _way(fields) > 0
    several = fields["units"][0].kind == "units"
    if several and "count" not in fields:
        return calendar.since(first) if forward else calendar.until(first)
    told = count_of(fields)
    far = calendar.shift(first, told.unit, told.number if forward else -told.number)
    return calendar.between(first, far) if forward else calendar.between(far, first)


def looks_back(fields: Fields) -> bool:
    """Whether the words are "earlier", "before", "prior"."""
    return _way(fields) < 0


def is_previous(fields: Fields) -> bool:
    """Whether the words are "the previous fall"."""
    return not _PREVIOUS.isdisjoint(kinds(fields.get("which", ())))


def _way(fields: Fields) -> int:
    """Return 1 for "later", -1 for "before", 0 if the words have neither."""
    return sign_of(fields["way"]) if "way" in fields else 0
