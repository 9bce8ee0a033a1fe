"""An article's dates in reading order, each passage seen from its own anchor."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable

import pandas as pd

from analysis.extraction.dates import calendar
from analysis.extraction.dates.calendar import When
from analysis.extraction.dates.direction import direction
from analysis.extraction.dates.find import Found, find
from analysis.extraction.dates.resolve import resolve
from analysis.extraction.dates.view import View
from analysis.extraction.sentences import sentences
from analysis.model import Article, CaptionBlock, DateSpan, Span
from analysis.reading.formats import plain

_COLUMNS = DateSpan._fields[1:]
# What tells a full date by itself.
_FULL = frozenset(("day", "iso", "slash", "days"))
# "The third quarter" of a caption is a game's.
_NOT_IN_CAPTIONS = frozenset(("barequarter",))
# What stands before the month or the year of a picture, but not before that of a film.
_OF_PICTURE = re.compile(r"(?:\bin|\bin this|\bfrom|\bcirca|^|[|:-]) *$", re.I)
_REVIEWED = re.compile(r"\b(?:19|20)[0-9]{2}\b")
_REVIEW = re.compile(r"\b(?:year in|in review|best of|look back|year that was|moments of|photos of the year)\b", re.I)


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
    published = _anchor(article.published)
    breaks = sorted({offset for _, *span in article.passages() for offset in span})
    reader = _Reader(article.text, article.plain, breaks)
    year = _reviewed(article)
    rows: list[DateSpan] = []
    pictured: dict[int, DateSpan] = {}
    body = View(published, published, reader.aim("body", "back"))
    header = View(published, published, _nearest)
    done = 0
    for start, end in article.paragraphs:
        rows += reader.read(None, done, start, header)
        rows += reader.read(None, start, end, body)
        done = end
    for block in article.captions:
        rows += reader.read(None, done, block.start, header)
        scene, story = _caption(reader, block, published, year)
        shown = _shown(article.plain, block.words.start, scene) or _given(block)
        if shown:
            pictured[block.number] = shown
        rows += [*scene, *story]
        done = block.end
    rows += reader.read(None, done, len(article.text), header)
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
    view = View(_anchor(day), _anchor(day), reader.aim("body", "back"))
    rows = reader.read(None, 0, len(text), view)
    columns = list(zip(*rows, strict=True))[1:] or [()] * len(_COLUMNS)
    types = {"start": "Int64", "end": "Int64"}
    return pd.DataFrame(
        {name: pd.Series(values, dtype=types.get(name, "str")) for name, values in zip(_COLUMNS, columns, strict=True)}
    )


def _anchor(day: dt.date | None) -> When | None:
    """Return a day to read from, None if there is none or it lies outside the years that are read."""
    try:
        return calendar.day(day) if day else None
    except ValueError:
        return None


class _Reader:
    """Reads stretches of one text."""

    def __init__(self, text: str, plain: str, breaks: Iterable[int] = ()) -> None:
        self._text = text
        self.plain = plain
        self._bounds = (0, len(text))
        self._found = list(find(plain, breaks))
        self._starts = [found.start for found in self._found]
        self._sentences: list[Span] | None = None

    def found(self, start: int, end: int) -> list[Found]:
        """Return the expressions that begin in ``text[start:end]``."""
        return self._found[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def read(self, caption: int | None, start: int, end: int, view: View) -> list[DateSpan]:
        """Return the dates of ``text[start:end]``."""
        here = self.found(start, end)
        self._bounds, self._sentences = (start, end), None
        if caption is not None:
            here = [found for found in here if found.rule.action not in _NOT_IN_CAPTIONS]
        return [self._row(caption, found, view) for found in here]

    def _row(self, caption: int | None, found: Found, view: View) -> DateSpan:
        kind, when = resolve(found, view)
        start, end = found.start, found.end
        bounds = ("", "", "")
        if when:
            value, first, last, _ = when
            bounds = (value, first.isoformat() if first else "", last.isoformat() if last else "")
        return DateSpan(caption, start, end, self._text[start:end], kind, view.used, *bounds)

    def aim(self, where: str, default: str) -> Callable[[int, int], str]:
        """Return what tells which way the sentence around a date looks."""

        def look(start: int, end: int) -> str:
            if self._sentences is None:
                self._sentences = sentences(self.plain, *self._bounds)
            sentence = self._sentences[bisect_right(self._sentences, start, key=_start) - 1]
            return direction(where, self.plain, sentence, start, end) or default

        return look


def _start(span: Span) -> int:
    return span.start


def _nearest(start: int, end: int) -> str:
    """Look for what is nearest, as in a dateline."""
    return "near"


def _caption(
    reader: _Reader, block: CaptionBlock, published: When | None, year: int | None
) -> tuple[list[DateSpan], list[DateSpan]]:
    """Read the picture, the first sentence, and then the story of a caption.

    What the picture shows is the anchor of both; without a date it is published what counts, as in the body.
    """
    start, end = block.words
    first = next(iter(sentences(reader.plain, start, end)), None)
    cut = first.end if first else end
    body = reader.aim("body", "back")
    printed = _printed(reader.found(start, cut))
    anchor = printed or _when(_given(block))
    if anchor:
        scene = reader.read(block.number, start, cut, View(anchor, anchor, _nearest))
    else:
        scene = reader.read(block.number, start, cut, View(published, published, body, year))
        anchor = _when(_shown(reader.plain, start, scene))
    undated = View(published, None, body, year)
    story = View(anchor, anchor, reader.aim("caption", "ahead"), year) if anchor else undated
    return scene, reader.read(block.number, cut, end, story)


def _printed(scene: list[Found]) -> When | None:
    """Return the first full date of a picture's sentence."""
    view = View(None, None, _nearest)
    full = (resolve(found, view)[1] for found in scene if found.rule.action in _FULL)
    return next((when for when in full if when), None)


def _shown(plain: str, start: int, scene: list[DateSpan]) -> DateSpan | None:
    """Return the first full date of a scene, or else its first day, or else a month or year that stands for one."""
    dated = [row for row in scene if row.kind in ("absolute", "relative") and row.earliest and row.latest]
    days = [row for row in dated if row.earliest == row.latest]
    full = [row for row in days if row.kind == "absolute"]
    loose = [
        row
        for row in dated
        if row.kind == "absolute" and _OF_PICTURE.search(plain[max(start, row.start - 10) : row.start])
    ]
    return next(iter(full or days or loose), None)


def _given(block: CaptionBlock) -> DateSpan | None:
    """Return the date that the file itself states."""
    try:
        day = dt.date.fromisoformat(block.given.get("date", "")[:10]).isoformat()
    except ValueError:
        return None
    return DateSpan(block.number, block.start, block.start, "", "absolute", "", day, day, day)


def _when(row: DateSpan | None) -> When | None:
    """Return what a row says, as an anchor."""
    if row is None:
        return None
    first, last = dt.date.fromisoformat(row.earliest), dt.date.fromisoformat(row.latest)
    unit = "day" if first == last else "month" if (last - first).days < 31 else "year"
    return When(row.value, first, last, unit)


def _reviewed(article: Article) -> int | None:
    """Return the year that a gallery looks back on, if it is a review of one."""
    title = f"{article.gallery} {article.headline}"
    years = set(_REVIEWED.findall(title))
    return int(years.pop()) if len(years) == 1 and _REVIEW.search(title) else None
