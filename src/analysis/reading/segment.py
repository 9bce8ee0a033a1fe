"""A text cut into header, dateline, headline, paragraphs, gallery title and captions."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from analysis.model import CaptionBlock, Span
from analysis.reading.credits import find_credits


class Segments(NamedTuple):
    """The parts of a text, as fields of :class:`analysis.model.Article`."""

    published: dt.date | None
    agency: str
    dateline_city: str
    headline: str
    gallery: str
    paragraphs: tuple[Span, ...]
    captions: tuple[CaptionBlock, ...]


_HEADER = re.compile(r"\s*date ([0-9]{4}-[0-9]{2}-[0-9]{2})\s+")
_DATELINE = re.compile(
    r"\s*(?:(?P<city>[A-Z][A-Za-z.' -]{1,30})(?:, [A-Z][A-Za-z. ]{1,20})?,? )?"
    r"(?:(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? [0-9]{1,2} )?"
    r"\((?P<agency>UPI|AP|Reuters|REUTERS|AFP)\) ?(?:--|-) ?"
)
_TITLE = re.compile(r"(?:Moments from|In photos:|Notable) .{2,120}|.{2,120} through the years")
_CONTINUED = re.compile(r"[a-z,;:)]")


def segment(lined: str) -> Segments:
    """Cut a text whose quotes and spaces are plain already, but whose lines are not joined."""
    header = _HEADER.match(lined)
    start = header.end() if header else 0
    dateline = _DATELINE.match(lined, start)
    start = dateline.end() if dateline else start
    found = find_credits(lined)
    lines = [
        Span(m.start(), m.end())
        for m in re.finditer(r"[^\n]*[^\n\s]", lined[: found[0].start] if found else lined)
        if m.end() > start
    ]
    lines = [Span(max(s, start), e) for s, e in lines]
    body, title, first = _cut(lined, lines) if found else (lines, None, len(lined))
    captions, begin = [], first
    for number, credit in enumerate(found, 1):
        begin += len(lined[begin : credit.start]) - len(lined[begin : credit.start].lstrip())
        words = Span(begin, begin + len(lined[begin : credit.start].rstrip()))
        captions.append(
            CaptionBlock(
                number,
                begin,
                credit.end,
                words,
                lined[credit.start : credit.end],
                credit.photographer,
                credit.agency,
                credit.file_photo,
            )
        )
        begin = credit.end
    return Segments(
        _day(header[1]) if header else None,
        dateline["agency"] if dateline else (captions[0].agency if captions else ""),
        (dateline["city"] or "") if dateline else "",
        "",
        lined[slice(*title)] if title else "",
        tuple(body),
        tuple(captions),
    )


def _cut(lined: str, lines: list[Span]) -> tuple[list[Span], Span | None, int]:
    """Return body paragraphs, gallery title and where the first caption starts."""
    for number, line in enumerate(lines):
        if _TITLE.fullmatch(lined, *line):
            return lines[:number], line, line.end
    if not lines:
        return [], None, 0
    first = len(lines) - 1
    while first and _CONTINUED.match(lined, lines[first].start):
        first -= 1
    return lines[:first], None, lines[first].start


def _day(iso: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(iso)
    except ValueError:
        return None
