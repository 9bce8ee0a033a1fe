"""Whether a text tells of what is long past, so that its months and days go on from the years it names."""

from __future__ import annotations

from collections.abc import Iterable

from analysis.extraction.dates.fields import IN_STORY, kinds
from analysis.extraction.dates.find import Found

_SEEN_FROM_NOW = frozenset({"weekday", "weekend", "ago", "agothis", "deictic", "lasting", "weeksfrom"})
_NEXT_TO_NOW = frozenset({"this", "last", "next", "coming", "current"})
_YEARS = ("year", "oldyear")
_LEAST = 3  # years long past, of a history
_SHARE = 5  # of them for each date that is seen from the day of publication


def is_history(found: Iterable[Found], published: int) -> bool:
    """Tell a history from news, which says "Thursday", "last month" and this year's date.

    Parameters
    ----------
    found : iterable of Found
        The date expressions of the body, in order.
    published : int
        The year of publication.

    Examples
    --------
    >>> from analysis.extraction.dates.find import find
    >>> told = "It began in 1939 and ended in 1945. In May 1946 he left. On 3 June he sang."
    >>> is_history(find(told), 2008), is_history(find(f"{told} They said so Monday."), 2008)
    (True, False)
    """
    past = now = 0
    for _, _, expression in found:
        fields = expression.fields
        years = [int(token.value) for token in fields.get("year", ()) if token.kind in _YEARS]
        which = kinds(fields.get("which", ()))
        if years:
            is_past = years[0] < published - 1
            past, now = past + is_past, now + (not is_past)
        elif expression.rule.action in _SEEN_FROM_NOW or (which & _NEXT_TO_NOW and not which & IN_STORY):
            now += 1
    return past >= _LEAST and now * _SHARE <= past
