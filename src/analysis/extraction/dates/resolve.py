"""Which function reads which action of the grammar, and of what kind its date is."""

from __future__ import annotations

from collections.abc import Callable

from analysis.extraction.dates import named, ranges, shifted
from analysis.extraction.dates.calendar import When
from analysis.extraction.dates.find import Expression, Found, Told
from analysis.extraction.dates.view import View

_ACTIONS: dict[str, Callable[..., When | None]] = {
    "day": named.day,
    "dayof": named.day_of,
    "dayin": named.day_in,
    "edgeday": named.edge_day,
    "iso": named.iso,
    "slash": named.slash,
    "weekof": named.week_of,
    "monthday": named.month_day,
    "holiday": named.holiday,
    "holidayweekend": named.holiday_weekend,
    "weekday": named.weekday,
    "weeksfrom": shifted.weeks_from,
    "weekend": named.weekend,
    "month": named.month,
    "season": named.season,
    "quarter": named.quarter,
    "barequarter": named.quarter,
    "half": named.half,
    "barehalf": named.half,
    "months": ranges.months,
    "ended": ranges.ended,
    "year": named.year,
    "edition": named.year,
    "fiscal": named.year,
    "decade": named.decade,
    "century": named.century,
    "days": ranges.days,
    "weekdays": ranges.weekdays,
    "span": ranges.span,
    "deictic": shifted.deictic,
    "unit": shifted.unit,
    "whole": shifted.whole,
    "latest": shifted.latest,
    "within": shifted.within,
    "beforeend": shifted.before_end,
    "bounded": shifted.bounded,
    "ago": shifted.ago,
    "agothis": shifted.ago_this,
    "yearly": shifted.yearly,
    "count": shifted.count,
    "countshown": shifted.count_shown,
    "shown": shifted.shown,
    "counttold": shifted.count_told,
    "counton": shifted.count_on,
    "beforelast": shifted.before_last,
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
_KINDS = {
    "edition": "edition",
    "duration": "duration",
    "lasting": "duration",
    "set": "set",
    "unknown": "relative",
    "shown": "relative",
}
_NOTHING = ("", "", "")
#: Actions whose words tell how long something took where they are no date.
_ELSE_DURATIONS = frozenset({"ahead", "countshown", "counton"})
#: Looks aside, from which the story does not go on, unless they look ahead.
_ASIDES = frozenset({"count", "neighbour", "within", "yearbefore"})


def resolve(found: Found, view: View) -> Told:
    """Return what a date says; its ``when`` is None if that is impossible or cannot be told.

    Parameters
    ----------
    found : Found
        The expression.
    view : View
        Where it stands; afterwards ``view.used`` is what it was resolved against, and the date is the
        one last named.
    """
    start, end, expression = found
    view.at, view.used = (start, end), ""
    told = expression.told
    if told is None:
        view.asked = view.looked = False
        told = _told(expression, view)
        if not (view.asked or view.looked):
            expression.told = told
    if told.when and told.aside is not None:
        view.name(told.when, aside=told.aside)
    return told


def _told(expression: Expression, view: View) -> Told:
    action, fields = expression.rule.action, expression.fields
    reader = _ACTIONS.get(action)
    when = None
    if reader:
        try:
            when = reader(fields, view)
        except (ValueError, OverflowError, LookupError):
            when = None
    if action in _ELSE_DURATIONS and when is None:
        return Told("duration", None, _NOTHING, None)
    kind = _KINDS.get(action) or ("relative" if view.asked else "absolute")
    aside = None
    if when and when.first and when.last and kind in ("absolute", "relative"):
        compared = action == "yearbefore"  # "from the year-ago quarter"
        aside = compared or (action in _ASIDES and shifted.looks_back(fields)) or shifted.is_previous(fields)
    return Told(kind, when, _printed(when) if when else _NOTHING, aside)


def _printed(when: When) -> tuple[str, str, str]:
    """Return value, first and last day as ISO 8601, empty if open."""
    value, first, last, _ = when
    if first is last and not value.endswith("~"):
        return value, value, value
    return value, first.isoformat() if first else "", last.isoformat() if last else ""
