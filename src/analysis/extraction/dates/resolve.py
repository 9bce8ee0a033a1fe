"""Which function reads which action of the grammar, and of what kind its date is."""

from __future__ import annotations

from collections.abc import Callable

from analysis.extraction.dates import named, shifted
from analysis.extraction.dates.calendar import When
from analysis.extraction.dates.find import Found
from analysis.extraction.dates.view import View

_ACTIONS: dict[str, Callable[..., When | None]] = {
    "day": named.day,
    "iso": named.iso,
    "slash": named.slash,
    "weekof": named.week_of,
    "monthday": named.month_day,
    "holiday": named.holiday,
    "holidayweekend": named.holiday_weekend,
    "weekday": named.weekday,
    "weekend": named.weekend,
    "month": named.month,
    "season": named.season,
    "quarter": named.quarter,
    "barequarter": named.quarter,
    "half": named.half,
    "months": named.months,
    "year": named.year,
    "edition": named.year,
    "fiscal": named.year,
    "decade": named.decade,
    "century": named.century,
    "days": named.days,
    "span": named.span,
    "deictic": shifted.deictic,
    "unit": shifted.unit,
    "whole": shifted.whole,
    "latest": shifted.latest,
    "within": shifted.within,
    "bounded": shifted.bounded,
    "ago": shifted.ago,
    "agothis": shifted.ago_this,
    "count": shifted.count,
    "counttold": shifted.count_told,
    "sameday": shifted.same_day,
    "exact": shifted.exact,
    "yearbefore": shifted.year_before,
    "ahead": shifted.ahead,
    "inside": shifted.inside,
    "neighbour": shifted.neighbour,
    "open": shifted.open_ended,
    "openago": shifted.open_ago,
    "since": shifted.since,
    "sincethen": shifted.since_then,
    "until": shifted.until,
    "before": shifted.before,
    "lasting": shifted.lasting,
}
#: Actions whose kind is known beforehand; others are absolute or, if they ask for an anchor, relative.
_KINDS = {"edition": "edition", "duration": "duration", "lasting": "duration", "set": "set", "unknown": "relative"}
#: Looks aside, from which the story does not go on, unless they look ahead.
_ASIDES = frozenset({"count", "neighbour", "within", "yearbefore"})


def resolve(found: Found, view: View) -> tuple[str, When | None]:
    """Return the kind of a date and what it says, None if that is impossible or cannot be told.

    Parameters
    ----------
    found : Found
        The expression.
    view : View
        Where it stands; afterwards ``view.used`` is what it was resolved against, and the date is the
        one last named.
    """
    start, end, rule, fields = found
    view.at, view.asked, view.used = (start, end), False, ""
    action = rule.action
    reader = _ACTIONS.get(action)
    when = None
    if reader:
        try:
            when = reader(fields, view)
        except (ValueError, OverflowError, LookupError):
            when = None
    if action == "ahead" and when is None:
        return "duration", None
    kind = _KINDS.get(action) or ("relative" if view.asked else "absolute")
    if when and when.first and when.last and kind in ("absolute", "relative"):
        view.name(when, aside=action in _ASIDES and shifted.looks_back(fields))
    return kind, when
