"""An article's dates in reading order, each passage seen from its own anchor."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

import pandas as pd

from analysis.extraction.dates import calendar
from analysis.extraction.dates.calendar import When
from analysis.extraction.dates.direction import direction
from analysis.extraction.dates.find import Found, find
from analysis.extraction.dates.resolve import resolve
from analysis.extraction.dates.view import View
from analysis.extraction.sentences import sentences
from analysis.model import Article, CaptionBlock, DateSpan
from analysis.reading.formats import plain

_COLUMNS = DateSpan._fields[1:]
_REVIEW = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_REVIEW_CUE = re.compile(
    r"\b(?:year in|in review|best of|look back|year that was|moments of|photos of the year)\b", re.I
)


def read_dates(article: Article) -> tuple[list[DateSpan], dict[int, DateSpan]]:
    """Read every date of an article.

    Parameters
    ----------
    article : Article
        As read; ``published`` anchors the body, and captions without a date of their own.

    Returns
    -------
    dates : list of DateSpan
        Header, dateline, body and captions, in order of offset.
    pictured : dict of int to DateSpan
        By caption number, the day the picture shows, where the caption or its metadata tells it.
    """
    published = calendar.day(article.published) if article.published else None
    reader = _Reader(article.text, article.plain)
    rows: list[DateSpan] = []
    pictured: dict[int, DateSpan] = {}
    body = View(published, reader.aim("body", "back"))
    done = 0
    for start, end in article.paragraphs:
        rows += reader.read(None, done, start, View(published, _near))
        rows += reader.read(None, start, end, body)
        done = end
    year = _reviewed(article)
    for block in article.captions:
        rows += reader.read(None, done, block.start, View(published, _near))
        shown = _read_caption(reader, block, published, year, rows)
        if shown:
            pictured[block.number] = shown
        done = block.end
    rows += reader.read(None, done, len(article.text), View(published, _near))
    return rows, pictured


def find_dates(text: str, anchor: dt.date | str) -> pd.DataFrame:
    """Find the dates of a text, and say when they are.

    Parameters
    ----------
    text : str
        News text: dates that come round again look back from the anchor, unless their verb looks ahead.
    anchor : date or str
        The day the text was written on; ISO 8601 if a string.

    Returns
    -------
    DataFrame
        One row a date, in order; columns ``start end text kind anchor value earliest latest`` as in the table
        ``dates``: ``value`` is an EDTF string, ``earliest`` and ``latest`` its inclusive bounds, empty if open.

    Raises
    ------
    ValueError
        If ``anchor`` is no ISO 8601 day.

    Examples
    --------
    >>> find_dates("They met in May 2012 and wed two years later.", "2020-10-16")[["text", "value", "latest"]]
                  text    value      latest
    0         May 2012  2012-05  2012-05-31
    1  two years later     2014  2014-12-31
    """
    day = dt.date.fromisoformat(anchor) if isinstance(anchor, str) else anchor
    reader = _Reader(text, plain(text))
    rows = reader.read(None, 0, len(text), View(calendar.day(day), reader.aim("body", "back")))
    columns = list(zip(*rows, strict=True))[1:] or [()] * len(_COLUMNS)
    types = {"start": "Int64", "end": "Int64"}
    return pd.DataFrame(
        {name: pd.Series(values, dtype=types.get(name, "str")) for name, values in zip(_COLUMNS, columns, strict=True)}
    )


class _Reader:
    """Reads stretches of one text."""

    def __init__(self, text: str, plain: str) -> None:
        self._text = text
        self._plain = plain
        self._bounds = (0, len(text))

    def read(self, caption: int | None, start: int, end: int, view: View) -> list[DateSpan]:
        """Return the dates of ``text[start:end]``."""
        if start >= end:
            return []
        self._bounds = (start, end)
        return [self._row(caption, found, view) for found in find(self._plain, start, end)]

    def _row(self, caption: int | None, found: Found, view: View) -> DateSpan:
        kind, when = resolve(found, view)
        value, first, last = when[:3] if when else ("", None, None)
        return DateSpan(
            caption,
            found.start,
            found.end,
            self._text[found.start : found.end],
            kind,
            view.used,
            value,
            first.isoformat() if first else "",
            last.isoformat() if last else "",
        )

    def aim(self, where: str, default: str) -> Callable[[int, int], str]:
        """Return what tells where the sentence around a date looks."""

        def look(start: int, end: int) -> str:
            spans = sentences(self._plain, *self._bounds)
            sentence = next((span for span in reversed(spans) if span.start <= start), self._bounds)
            return direction(where, self._plain, sentence, start, end) or default

        return look


def _near(start: int, end: int) -> str:
    """Look for the nearest: in a dateline."""
    return "near"


def _read_caption(
    reader: _Reader, block: CaptionBlock, published: When | None, year: int | None, rows: list[DateSpan]
) -> DateSpan | None:
    """Read a caption's picture, then its story; return the day of the picture."""
    start, end = block.words
    spans = sentences(reader._plain, start, end)
    scene_end = spans[0].end if spans else end
    given = _given(block)
    scene = reader.read(block.number, start, scene_end, View(given or published, reader.aim("body", "back")))
    rows += scene
    shown = _shown(scene)
    anchor = given or published
    default = "back"
    if shown or given:
        default = "ahead"
        anchor = (
            When(shown.value, dt.date.fromisoformat(shown.earliest), dt.date.fromisoformat(shown.latest), "day")
            if shown
            else given
        )
    story = View(anchor, reader.aim("caption" if default == "ahead" else "body", default), year)
    rows += reader.read(block.number, scene_end, end, story)
    return shown


def _shown(scene: list[DateSpan]) -> DateSpan | None:
    """Return the first full date of a scene, or else its first date that is no year of an event."""
    dated = [row for row in scene if row.kind in ("absolute", "relative") and row.value and row.earliest and row.latest]
    return next((row for row in dated if row.earliest == row.latest), dated[0] if dated else None)


def _given(block: CaptionBlock) -> When | None:
    try:
        return calendar.day(dt.date.fromisoformat(block.given.get("date", "")[:10]))
    except ValueError:
        return None


def _reviewed(article: Article) -> int | None:
    """Return the year that a gallery looks back on, if it is a review of one."""
    title = f"{article.gallery} {article.headline}"
    years = set(_REVIEW.findall(title))
    return int(years.pop()) if len(years) == 1 and _REVIEW_CUE.search(title) else None
