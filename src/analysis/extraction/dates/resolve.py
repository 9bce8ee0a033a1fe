"""What a date expression says, seen from where it stands.

Every action of the grammar is a function of the fields and the :class:`View`; it
returns a :class:`When`, or None where more than one answer remains.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from analysis.extraction.dates import calendar
from analysis.extraction.dates.calendar import UNITS, When

Fields = Mapping[str, tuple[str, ...]]


@dataclass(slots=True)
class View:
    """Where a date is read from: the anchor, the date last named, and which way it looks.

    ``used`` is set to what the date was in fact resolved against.
    """

    anchor: When | None
    named: When | None = None
    ahead: bool = False
    used: str = ""

    def base(self) -> When:
        """Return the anchor; LookupError if there is none."""
        return self._use(self.anchor)

    def last_named(self) -> When:
        """Return the date last named, or else the anchor."""
        return self._use(self.named or self.anchor)

    def _use(self, when: When | None) -> When:
        if when is None or when.first is None:
            raise LookupError("nothing to resolve against")
        self.used = when.value
        return when


class Count(NamedTuple):
    """How many: the number told, and the bounds of what it may mean."""

    number: float
    least: float
    most: float
    about: bool


def resolve(action: str, fields: Fields, view: View) -> When | None:
    """Return what an expression says, or None if it is impossible or cannot be told."""
    try:
        return _ACTIONS[action](fields, view)
    except (ValueError, OverflowError, LookupError):
        return None


def _day(fields: Fields, view: View) -> When:
    return calendar.day(dt.date(int(fields["year"][0]), int(fields["month"][0]), _day_number(fields)))


def _iso(fields: Fields, view: View) -> When:
    return calendar.day(dt.date.fromisoformat(fields["iso"][0]))


def _slash(fields: Fields, view: View) -> When:
    m, d, y = map(int, fields["slash"][0].split("/"))
    return calendar.day(dt.date(y if y > 99 else y + (1900 if y > 50 else 2000), m, d))


def _day_number(fields: Fields) -> int:
    return int(fields["day"][0].rstrip("stndrh"))


def _month(fields: Fields, view: View) -> When:
    return calendar.month(int(fields["year"][0]), int(fields["month"][0]))


def _year(fields: Fields, view: View) -> When:
    return calendar.year(int(fields["year"][0]))


def _monthday(fields: Fields, view: View) -> When | None:
    base, m, d = view.base(), int(fields["month"][0]), _day_number(fields)
    return _nearest(view, base, [calendar.day(dt.date(y, m, d)) for y in _years(base, m, d)])


def _bare(fields: Fields, view: View) -> When | None:
    base, m = view.base(), int(fields["month"][0])
    return _nearest(view, base, [calendar.month(y, m) for y in _years(base)])


def _years(base: When, month: int = 1, day: int = 1) -> list[int]:
    assert base.first
    y = base.first.year
    return [n for n in (y - 1, y, y + 1)]


def _nearest(view: View, base: When, candidates: list[When]) -> When | None:
    """Return the last candidate that begins on or before the base, or the first that ends on or after it."""
    day = base.first
    if view.ahead:
        return next((when for when in candidates if when.last >= day), None)
    return next((when for when in reversed(candidates) if when.first <= day), None)


def _bare_of(fields: Fields, view: View) -> When:
    named = view.last_named()
    return calendar.month(named.first.year, int(fields["month"][0]))


def _weekday(fields: Fields, view: View) -> When:
    base = view.base()
    wanted = int(fields["weekday"][0])
    ahead = (wanted - base.first.weekday()) % 7
    back = (base.first.weekday() - wanted) % 7
    return calendar.day(base.first + dt.timedelta(days=ahead if view.ahead else -back))


def _deictic(fields: Fields, view: View) -> When:
    return calendar.day(view.base().first + dt.timedelta(days=int(fields.get("deictic", ("-1",))[0])))


def _within(fields: Fields, view: View) -> When:
    """'later that year': the unit's name, bounded by the date it looks from."""
    named = view.last_named()
    when = calendar.containing(_unit(fields), named.first)
    if "earlier" in fields and "earlier" == "earlier" and fields["earlier"] == ("-1",):
        return when._replace(last=named.last)
    return when._replace(first=named.first)


def _that(fields: Fields, view: View) -> When:
    named = view.last_named()
    return calendar.containing(_unit(fields), named.first)


def _step(fields: Fields, view: View) -> When:
    base = view.base()
    sign = int((fields.get("next") or fields.get("before"))[0])
    return calendar.step(_unit(fields), base.first, sign)


def _unit(fields: Fields) -> str:
    unit = (fields.get("unit") or ("day",))[0]
    return unit if unit in UNITS else "day"


def _count(fields: Fields, view: View) -> When:
    base = view.base()
    count = _number(fields["count"])
    unit = _unit(fields)
    sign = int((fields.get("ago") or fields.get("back") or fields.get("ahead"))[0])
    middle = calendar.step(unit, base.first, sign * count.number)
    if not count.about:
        return middle
    ends = sorted((calendar.step(unit, base.first, sign * n) for n in (count.least, count.most)), key=lambda w: w.first)
    return When(middle.value + "~", ends[0].first, ends[1].last, unit)


def _number(values: tuple[str, ...]) -> Count:
    """Read a count: "a couple of", "about three", "two and a half"."""
    words = [value for value in values if value]
    for word in words:
        if " " in word:
            number, least, most = map(float, word.split())
            return Count(number, least, most, True)
    number = float(next(word for word in reversed(words) if word != "~"))
    return Count(number, number, number, "~" in words)


def _onward(fields: Fields, view: View) -> When:
    return calendar.since(view.base().first)


_ACTIONS: dict[str, Callable[[Fields, View], When | None]] = {
    "day": _day,
    "iso": _iso,
    "slash": _slash,
    "month": _month,
    "year": _year,
    "monthday": _monthday,
    "bare": _bare,
    "bare_of": _bare_of,
    "weekday": _weekday,
    "deictic": _deictic,
    "within": _within,
    "that": _that,
    "step": _step,
    "count": _count,
    "onward": _onward,
}
