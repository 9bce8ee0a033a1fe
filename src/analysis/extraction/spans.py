"""Spans of a text in order: whether one of them holds a position."""

from __future__ import annotations

import sys
from bisect import bisect
from collections.abc import Sequence

from analysis.model import Span


def is_within(position: int, spans: Sequence[Span]) -> bool:
    """Whether one of some spans, in order and apart from each other, holds a position.

    Examples
    --------
    >>> is_within(4, [Span(0, 3), Span(4, 6)]), is_within(3, [Span(0, 3), Span(4, 6)])
    (True, False)
    """
    index = bisect(spans, (position, sys.maxsize)) - 1
    return index >= 0 and position < spans[index].end
