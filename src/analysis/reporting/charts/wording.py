"""Numbers and dates in words, for titles, notes and alternative texts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pandas as pd

# Month names as the AP Stylebook abbreviates them before a day.
_MONTHS = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")


def count(number: int, thing: str, things: str = "") -> str:
    """Return a number with its noun.

    Examples
    --------
    >>> count(1, "event"), count(1200, "event"), count(2, "city", "cities")
    ('1 event', '1,200 events', '2 cities')
    """
    return f"{number:,} {thing if number == 1 else things or thing + 's'}"


def listed(names: Sequence[object]) -> str:
    """Return names as a sentence lists them.

    Examples
    --------
    >>> listed(["a"]), listed(["a", "b"]), listed(["a", "b", "c"])
    ('a', 'a and b', 'a, b and c')
    """
    *rest, last = [str(name) for name in names]
    return f"{', '.join(rest)} and {last}" if rest else last


def leaders(totals: pd.Series[int], most: int = 3) -> list[object]:
    """Return the labels that share the highest total, or none if it says nothing.

    Examples
    --------
    >>> leaders(pd.Series({"a": 2, "b": 2, "c": 1})), leaders(pd.Series({"a": 2, "b": 2}))
    (['a', 'b'], [])
    """
    if totals.max() == 1 or len(totals) > len(totals.unique()) == 1:
        return []
    top = list(totals.index[totals == totals.max()])
    return top if len(top) <= most else []


def shares(counts: pd.DataFrame) -> str:
    """Return a table of counts in words, without its zeros.

    Examples
    --------
    >>> shares(pd.DataFrame({"gala": [1, 0], "party": [2, 0]}, index=[2019, 2020]))
    '2019: 1 gala and 2 party'
    """
    lines = {row: [f"{number} {part}" for part, number in line.items() if number] for row, line in counts.iterrows()}
    return "; ".join(f"{row}: {listed(parts)}" for row, parts in lines.items() if parts)


def day(value: str) -> str:
    """Return an ISO 8601 day in words.

    Examples
    --------
    >>> day("2016-09-04")
    'Sept. 4, 2016'
    """
    date = dt.date.fromisoformat(value)
    return f"{_MONTHS[date.month - 1]} {date.day}, {date.year}"


def period(earliest: str, latest: str) -> str:
    """Return in words when something was, given the first and last day it can have been.

    Parameters
    ----------
    earliest, latest : str
        ISO 8601 days, inclusive; empty where open.

    Returns
    -------
    str
        A day, month or year where the bounds are one, otherwise both bounds.

    Examples
    --------
    >>> period("2016-04-01", "2016-04-30"), period("2007-01-01", "2007-12-31")
    ('April 2016', '2007')
    >>> period("2011-07-27", "2011-12-31"), period("2017-02-12", "")
    ('July 27 to Dec. 31, 2011', 'from Feb. 12, 2017 on')
    """
    if not earliest and not latest:
        return "no date told"
    if not latest:
        return f"from {day(earliest)} on"
    if not earliest:
        return f"until {day(latest)}"
    if earliest == latest:
        return day(earliest)
    first, last = dt.date.fromisoformat(earliest), dt.date.fromisoformat(latest)
    after = last.toordinal() + 1
    ends_month = after > dt.date.max.toordinal() or dt.date.fromordinal(after).day == 1
    if first.day == 1 and ends_month and first.year == last.year:
        if first.month == last.month:
            return f"{first:%B} {first.year}"
        if (first.month, last.month) == (1, 12):
            return str(first.year)
    start = day(earliest)
    return f"{start.removesuffix(f', {last.year}')} to {day(latest)}"
