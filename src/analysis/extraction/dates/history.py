"""How far a text tells of what is long past, so that its months and days go on from the years it names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from analysis.extraction.dates.fields import IN_STORY, kinds, number
from analysis.extraction.dates.find import Expression, Found

_SEEN_FROM_NOW = frozenset({"weekday", "weekend", "ago", "agothis", "deictic", "lasting", "weeksfrom"})
_NEXT_TO_NOW = frozenset({"this", "last", "next", "coming", "current"})
_YEARS = ("year", "oldyear")
_LEAST = 3  # years long past, of a history
_FIRST = 2  # of them, before news begins
_SHARE = 5  # of them for each date that is seen from the day of publication


def history_until(found: Iterable[Found], published: dt.date) -> int | None:
    """Tell a history from news, which says "Thursday", "last month" and this year's date.

    Parameters
    ----------
    found : iterable of Found
        The date expressions of the body, in order.
    published : date
        The day of publication; where it is itself told, as above the story, that is no news.

    Returns
    -------
    int or None
        Where the first date stands that is seen from the day of publication, if years long past were told
        before it; None if there is none, or so few that all of the text is a history.

    Examples
    --------
    >>> from analysis.extraction.dates.find import find
    >>> told = "It began in 1939 and ended in 1945. In May 1946 he left. On 3 June he sang."
    >>> day = dt.date(2008, 5, 1)
    >>> history_until(find(told), day), history_until(find(f"{told} They said so Monday."), day)
    (None, 89)
    >>> history_until(find(f"They said so Monday. {told}"), day)
    0
    """
    told = [(start, is_past) for start, _, one in found if (is_past := _is_past(one, published)) is not None]
    past = sum(is_past for _, is_past in told)
    now = len(told) - past
    if past >= (_LEAST if now else _FIRST) and now * _SHARE <= past:
        return None
    before, begins = next(((n, start) for n, (start, is_past) in enumerate(told) if not is_past), (0, 0))
    return begins if before >= _FIRST else 0


def _is_past(expression: Expression, published: dt.date) -> bool | None:
    """Whether a date is of a year long past, or seen from the day of publication; None if neither."""
    fields = expression.fields
    years = [int(token.value) for token in fields.get("year", ()) if token.kind in _YEARS]
    if years:
        told = (years[0], *(number(fields[name]) for name in ("month", "day") if name in fields))
        return None if told == (published.year, published.month, published.day) else years[0] < published.year - 1
    which = kinds(fields.get("which", ()))
    is_now = expression.rule.action in _SEEN_FROM_NOW or (which & _NEXT_TO_NOW and not which & IN_STORY)
    return False if is_now else None
