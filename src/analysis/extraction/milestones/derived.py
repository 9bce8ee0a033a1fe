"""Dates that follow from durations: "engaged after dating for four years" dates the start of dating."""

from __future__ import annotations

import datetime as dt
import re

from analysis.extraction.dates import calendar
from analysis.extraction.lexicon import per_lexicon, rows

_SINCE = {
    "dating": "started dating",
    "together": "started dating",
    "romance": "started dating",
    "relationship": "started dating",
    "courtship": "started dating",
    "engaged": "engaged",
    "engagement": "engaged",
    "married": "married",
    "marriage": "married",
}
_STATE = re.compile(rf"\b(?:{'|'.join(_SINCE)})\b", re.IGNORECASE)
_LENGTH = re.compile(r"\b([a-z]+|[0-9]{1,2})[- ](year|month|week)s?\b", re.IGNORECASE)


def since_of(words: str) -> str:
    """Return which milestone began a state: "dating for", "years of marriage"; empty if none."""
    match = _STATE.search(words)
    return _SINCE[match[0].lower()] if match else ""


def before(earliest: str, latest: str, length: str) -> tuple[str, str, str] | None:
    """Return value, earliest and latest of what lies a length of time before a span.

    The count keeps its unit's precision, as in "four years ago".

    Examples
    --------
    >>> before("2011-07-27", "2011-12-31", "four years")
    ('2007', '2007-01-01', '2007-12-31')
    """
    match = _LENGTH.search(length)
    count = _count(match[1].lower()) if match else None
    if match is None or count is None or not (earliest and latest):
        return None
    try:
        first, last = (
            calendar.step(match[2].lower(), dt.date.fromisoformat(day), -count) for day in (earliest, latest)
        )
    except (ValueError, OverflowError):
        return None
    if first.first is None or last.last is None:
        return None
    value = first.value if first.value == last.value else f"{first.value}/{last.value}"
    return value, first.first.isoformat(), last.last.isoformat()


def _count(word: str) -> int | None:
    return int(word) if word.isascii() and word.isdigit() else _numbers().get(word)


@per_lexicon
def _numbers() -> dict[str, int]:
    return {
        row["word"]: int(row["value"])
        for row in rows("date_words")
        if row["class"] == "number" and row["value"].isdigit()
    }
