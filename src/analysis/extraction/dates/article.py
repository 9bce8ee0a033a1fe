"""An article's dates in reading order, each passage seen from its own anchor."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache, partial

import pandas as pd

from analysis.extraction.dates import calendar
from analysis.extraction.dates.calendar import When
from analysis.extraction.dates.direction import direction, reviews_a_year
from analysis.extraction.dates.find import Found, find
from analysis.extraction.dates.history import history_until
from analysis.extraction.dates.resolve import resolve
from analysis.extraction.dates.surnames import without_surnames
from analysis.extraction.dates.view import View
from analysis.extraction.lexicon import settled
from analysis.extraction.sentences import first_sentence, sentences
from analysis.extraction.spans import is_within
from analysis.model import Article, CaptionBlock, DateSpan, Span
from analysis.reading.formats import plain

_COLUMNS = DateSpan._fields[1:]
_MOST_DAYS = {"day": 1, "month": 31, "year": 366}
# "The third quarter" of a caption or of a report of a game is a game's; so is a half, but in news of business.
_OF_GAMES = frozenset(("barequarter", "barehalf"))
_GAME = re.compile(r"\b(?:scored|outscored|rebounds|touchdowns?|halftime|field goals?|free throws|yards|overtime)\b")
_BUSINESS = re.compile(r"\b(?:earnings|earned|profits?|revenues?|sales|shares?|dividend|economy|economists?)\b", re.I)
# What stands before the month or the year of a picture, but not before that of a film.
_OF_PICTURE = re.compile(r"(?:\bin|\bin this|\bfrom|\bcirca|^|[|:-]) *$", re.I)
_STAMP = re.compile(r"\b(?:[Pp]icture|[Pp]hoto|[Ii]mage) (?:date|dated|taken)\b")
_IN_STAMPS = tuple(f"{noun} {verb}" for noun in ("icture", "hoto", "mage") for verb in ("date", "taken"))
_PARAGRAPH = re.compile(r"(?<=[.!?:\"')])[ \t]*\n\s*")  # a line may also break a sentence
_MAY_END = re.compile("[.!?]")
_FIGURE = re.compile("[0-9]")
_REVIEWED = re.compile(r"\b(?:19|20)[0-9]{2}\b")


@settled
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
        By caption number, the day the picture shows, where the caption or its metadata tells it;
        the metadata wins.
    """
    parts: list[Span | CaptionBlock] = [*article.paragraphs, *article.captions]
    parts.sort(key=_start)  # a picture may stand above the story
    reader = _Reader(article, parts)
    rows: list[DateSpan] = []
    pictured: dict[int, DateSpan] = {}
    for part in parts:
        rows += reader.header(part.start)
        if isinstance(part, Span):
            rows += reader.body(*part)
            continue
        captions, shown = reader.caption(part)
        rows += captions
        if shown:
            pictured[part.number] = shown
        reader.skip(part.end)
    rows += reader.header(len(article.text))
    return rows, pictured


@settled
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
    article = Article("", "", "text", text, plain(text), day, paragraphs=(Span(0, len(text)),))
    reader = _Reader(article, article.paragraphs, breaks=[match.end() for match in _PARAGRAPH.finditer(text)])
    rows = reader.body(0, len(text))
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
    """Reads an article's passages, its ``parts``, one after the other; ``breaks`` are where paragraphs begin."""

    def __init__(
        self, article: Article, parts: Iterable[Span | CaptionBlock], breaks: Sequence[int] | None = None
    ) -> None:
        self._text, self._plain = article.text, article.plain
        self._published = _anchor(article.published)
        self._year = _reviewed(article)
        edges = [edge for part in parts for edge in (part if isinstance(part, Span) else part.words)]
        captions = article.captions[0].start if article.captions else len(article.text)
        self._found = [
            found
            for found in without_surnames(article.plain, find(article.plain, edges))
            if not (found.expression.rule.action in _OF_GAMES and self._of_game(found, captions))
            and not (article.copies and is_within(found.start, article.copies))
        ]
        self._starts = [found.start for found in self._found]
        self._has_stamps = any(words in article.plain for words in _IN_STAMPS)
        self._done = 0
        self._passage = Span(0, 0)
        self._sentences: tuple[Span, ...] = ()
        self._view = partial(View, plain=article.plain)
        self._header = self._view(self._published, self._published, _nearest)
        self._body = self._view(self._published, self._published, self._aim_of_body, news=True)
        self._body.breaks = [one.start for one in article.paragraphs] if breaks is None else breaks
        if article.published and article.paragraphs and not (article.captions or article.agency):
            body = self._found[bisect_left(self._starts, article.paragraphs[0].start) :]
            history = history_until(body, article.published)
            self._body.news_begins = len(article.plain) if history is None else history

    def _of_game(self, found: Found, captions: int) -> bool:
        """Whether a quarter or a half of no told year is a game's."""
        if found.start >= captions or _tells_of(_GAME, self._plain):
            return True
        return found.expression.rule.action == "barehalf" and not _tells_of(_BUSINESS, self._plain)

    def header(self, end: int) -> list[DateSpan]:
        """Read up to ``end`` what is no passage: the header, the dateline, a title."""
        found = self._take(end)
        return self._rows(None, found, self._header) if found else []

    def body(self, start: int, end: int) -> list[DateSpan]:
        """Read a paragraph."""
        self._passage, self._sentences = Span(start, end), ()
        return self._rows(None, self._take(end), self._body)

    def skip(self, end: int) -> None:
        """Leave out a credit line."""
        self._take(end)

    def caption(self, block: CaptionBlock) -> tuple[list[DateSpan], DateSpan | None]:
        """Read a caption's picture, its first sentence, and then its story; return the day it shows too.

        What the picture shows is the anchor of both.  Without a date the day of publication is, as in the
        body, but the story has no beginning that "the next month" could be counted from.
        """
        start, end = self._passage = block.words
        self._sentences = ()
        self.skip(start)
        stamped = self._has_stamps and _STAMP.search(self._plain, start, end)
        found = self._take(end if stamped else self._scene_end(start, end))
        rows: list[DateSpan] = []
        if found:
            view = self._view(self._published, self._published, self._aim_of_body, self._year)
            rows = self._rows(block.number, found, view)
        told = _shown(self._plain, start, rows)
        shown = _given(block, told) or told
        if shown and shown.kind == "absolute" and any(row.kind == "relative" for row in rows):
            anchor = _when(shown)
            rows = self._rows(block.number, found, self._view(anchor, anchor, _nearest))
        found = self._take(end)
        if found:
            anchor = _when(shown)
            view = self._view(anchor, anchor, self._aim_of_story, self._year)
            if anchor is None:
                view = self._view(self._published, None, self._aim_of_body, self._year)
            rows += self._rows(block.number, found, view)
        return rows, shown

    def _scene_end(self, start: int, end: int) -> int:
        """Return where a caption's first sentence ends; its end is as good if only that sentence can hold a date."""
        coming = bisect_left(self._starts, end, self._done) - self._done
        if coming == 0 or (coming == 1 and not _MAY_END.search(self._plain, start, self._starts[self._done])):
            return end
        first = first_sentence(self._plain, start, end).end
        last = self._found[self._done + coming - 1]
        alone = not (self._plain[first : last.start].strip() or self._plain[last.end : end].strip(" ."))
        return end if alone else first  # "in Tulsa, Oklahoma. February 9, 2020."

    def _take(self, end: int) -> list[Found]:
        """Return the expressions up to ``end`` that were not yet read."""
        if self._done == len(self._starts) or self._starts[self._done] >= end:
            return []
        first, self._done = self._done, bisect_left(self._starts, end, self._done)
        return self._found[first : self._done]

    def _rows(self, caption: int | None, found: list[Found], view: View) -> list[DateSpan]:
        rows = []
        for one in found:
            start, end, _ = one
            kind, _, printed, _ = resolve(one, view)
            rows.append(DateSpan(caption, start, end, self._text[start:end], kind, view.used, *printed))
        return rows

    def _aim_of_body(self, start: int, end: int, scope: str) -> str:
        sentence = self._sentence(start)
        if scope == "story":
            return direction("caption", self._plain, sentence, start, end)
        if scope == "clause":
            sentence = Span(max(sentence.start, self._plain.rfind(",", sentence.start, start) + 1), sentence.end)
        return direction("body", self._plain, sentence, start, end)

    def _aim_of_story(self, start: int, end: int, scope: str) -> str:
        if scope != "sentence":
            return self._aim_of_body(start, end, scope)
        return direction("caption", self._plain, self._sentence(start), start, end, "ahead")

    def _sentence(self, start: int) -> Span:
        """Return the sentence of the passage that holds an offset."""
        if not self._sentences:
            self._sentences = sentences(self._plain, *self._passage)
        return self._sentences[bisect_right(self._sentences, start, key=_start) - 1]


@lru_cache(maxsize=2)  # an article may name many quarters
def _tells_of(field: re.Pattern[str], plain: str) -> bool:
    return field.search(plain) is not None


def _start(part: Span | CaptionBlock) -> int:
    return part.start


def _nearest(start: int, end: int, scope: str) -> str:
    """Look for what is nearest, as in a dateline."""
    return "near"


def _shown(plain: str, start: int, scene: list[DateSpan]) -> DateSpan | None:
    """Return the first full date of a scene, or else its first day, or else a month or year that stands for one."""
    whole = [row for row in scene if row.kind == "absolute" and row.earliest == row.latest != ""]
    if whole:  # a figure tells more than "D-Day"
        return next((row for row in whole if _FIGURE.search(row.text)), whole[0]) if len(whole) > 1 else whole[0]
    dated = [row for row in scene if row.earliest and row.latest and row.kind in ("absolute", "relative")]
    days = [row for row in dated if row.earliest == row.latest]
    loose = (row for row in dated if _OF_PICTURE.search(plain[max(start, row.start - 10) : row.start]))
    return days[0] if days else next((row for row in loose if row.kind == "absolute"), None)


def _given(block: CaptionBlock, shown: DateSpan | None) -> DateSpan | None:
    """Return the day that the file itself states, at the words that tell one too, if there are any."""
    given = block.given.get("date")
    if not given:
        return None
    try:
        day = dt.date.fromisoformat(given[:10]).isoformat()
    except ValueError:
        return None
    start, end, text = (shown.start, shown.end, shown.text) if shown else (block.start, block.start, "")
    return DateSpan(block.number, start, end, text, "absolute", "", day, day, day)


def _when(row: DateSpan | None) -> When | None:
    """Return what a row says, as an anchor; nothing if it is a decade, from which no years are counted."""
    if row is None:
        return None
    first, last = dt.date.fromisoformat(row.earliest), dt.date.fromisoformat(row.latest)
    days = (last - first).days + 1
    unit = next((unit for unit, most in _MOST_DAYS.items() if days <= most), None)
    return When(row.value, first, last, unit) if unit else None


def _reviewed(article: Article) -> int | None:
    """Return the year that a gallery looks back on, if it is a review of one."""
    title = f"{article.gallery} {article.headline}"
    years = set(_REVIEWED.findall(title))
    return int(years.pop()) if len(years) == 1 and reviews_a_year(title) else None
