"""Which year is meant where none is told: of a day, a month, a season, a holiday."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

from analysis.extraction.dates.calendar import When
from analysis.extraction.dates.fields import Fields, Tokens, first_of, kinds, marked, seen_from, sign_of, year_of
from analysis.extraction.dates.view import View

_MONTH = dt.timedelta(days=31)
_BACKWARD = 1.5  # how much farther a day before seems than one after
_JUST_AHEAD = dt.timedelta(days=90)
_Pick = Callable[[list[When], When, View], When]


def is_fresh(m: int, d: int, view: View) -> bool:
    """Whether a day of no told year lies in the month before the anchor."""
    first = view.anchor.first if view.anchor else None
    return first is not None and 0 <= (first.month - m) % 12 * 31 + first.day - d <= _MONTH.days


def goes_on(candidates: list[When], base: When) -> When:
    """Return what is nearest to where a story has come to, rather after it than before; of a year what lies in it."""
    first, last = first_of(base), base.last or first_of(base)
    inside = [when for when in candidates if base.unit == "year" and first_of(when).year == first.year]

    def away(when: When) -> float:
        ahead, behind = (first_of(when) - last).days, (first - (when.last or first)).days
        return max(ahead, behind * _BACKWARD, 0)

    return min(inside or candidates, key=away)


def soon(candidates: list[When], base: When, view: View) -> When:
    """Return a day of no told year: what lies just ahead, if the sentence leaves the direction open."""
    first = first_of(base)
    near = [when for when in candidates if when.first and dt.timedelta(0) < when.first - first <= _JUST_AHEAD]
    return near[0] if near and view.direction() == "open" else choose(candidates, (), base, view)


def each_year(make: Callable[[int], When], fields: Fields, view: View, pick: _Pick | None = None) -> When:
    """Return what comes once a year: of the year told, or of the one that ``pick`` takes where no word tells."""
    if "year" in fields:
        return marked(make(year_of(fields["year"], view)), fields)
    which = fields.get("which", ())
    thread = None if which else view.thread(fresh=True)
    if thread:
        later = goes_on(of_years(make, thread, view), thread)
        if view.history or first_of(later) >= first_of(thread) or not view.is_joined():
            return marked(later, fields)  # else the news of this year: "wed on Oct. 18, 2008, and split in June"
    base = view.story("year") if "that" in kinds(which) else seen_from(which, "year", view)  # no aside's year
    found = of_years(make, base, view)
    return marked(choose(found, which, base, view) if which or not pick else pick(found, base, view), fields)


def of_years(make: Callable[[int], When], base: When, view: View, reach: int = 2) -> list[When]:
    """Return what comes once a year in the years around a date, but for years that lack it."""
    around = first_of(base).year
    found = []
    for y in [view.year] if view.year else range(around - reach, around + reach + 1):
        try:
            found.append(make(y))
        except ValueError:
            continue
    return found


def choose(candidates: Iterable[When], which: Tokens, base: When, view: View) -> When:
    """Return the candidate that "last", "that" or "next" picks, or else the one where the sentence looks."""
    first = first_of(base)
    last = base.last or first
    dated = [(when.first, when.last, when) for when in candidates if when.first and when.last]
    if which and not sign_of(which):
        inside = [when for a, b, when in dated if a <= first <= b]
        if last - first > _MONTH:  # that winter of a year, that August of a summer
            inside = [when for a, _, when in dated if first <= a <= last] or inside
        if not inside and "that" in kinds(which) and view.goes_on_here():
            after = (when for a, _, when in dated if a >= first)
            return next(after, dated[-1][2])  # "got engaged in March and wed that fall"
        if not inside and "that" in kinds(which) and last - first > _MONTH:
            return next((when for a, _, when in dated if a >= first), dated[-1][2])  # that December of a fall
        if not inside and (view.direction() == "back" if "this" in kinds(which) else view.had_happened()):
            return [when for a, _, when in dated if a <= first][-1]  # "lost once this winter", told in March
        return (inside or [when for a, _, when in dated if a.year == first.year])[0]
    look = {-1: "last", 1: "next"}[sign_of(which)] if which else view.direction()
    if look == "near":
        return min(dated, key=lambda item: abs(item[0] - first))[2]
    if look in ("last", "back", "open"):
        fitting = [when for a, b, when in dated if (b < first if look == "last" else a <= first)]
        return fitting[-1]
    fitting = [when for a, b, when in dated if (b > last and a > first if look == "next" else b >= first)]
    return fitting[0]
