"""Finds date expressions, and resolves them against an anchor that the caller must give.

``find`` scans the text once (``words``, ``grammar``, ``families``); ``article`` walks over what
was found in reading order and ``resolve`` says what it means (``named``, ``ranges``, ``shifted``), seen from
a :class:`~.view.View` (``direction``).  ``calendar`` knows the calendar.
"""

from analysis.extraction.dates.article import find_dates, read_dates

__all__ = ["find_dates", "read_dates"]
