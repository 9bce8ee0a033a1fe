"""Credit lines: who took the picture, for whom, and where the line starts and ends."""

from __future__ import annotations

import re
from typing import NamedTuple


class Credit(NamedTuple):
    """A credit line as found; ``lined[start:end]`` is the line as printed."""

    start: int
    end: int
    photographer: str
    agency: str
    file_photo: bool


_UPI = re.compile(
    r"(?P<file>File )?Photo (?:courtesy of|by) (?P<who>[^\n|()/]{2,60}?)(?:/(?P<agency>[^\n|()]{2,40}?))?"
    r"\s*(?:\| License Photo|(?=\n|$))"
)


def find_credits(lined: str) -> list[Credit]:
    """Return the credit lines of a text, in order."""
    return [
        Credit(m.start(), m.start() + len(m[0].rstrip()), m["who"], m["agency"] or "UPI", bool(m["file"]))
        for m in _UPI.finditer(lined)
    ]
