"""Finds date expressions, and resolves them against an anchor that the caller must give."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from analysis.extraction.dates import calendar
from analysis.extraction.dates.find import find
from analysis.extraction.dates.resolve import View, resolve
from analysis.extraction.sentences import sentences
from analysis.model import Article, DateSpan, Passage
from analysis.reading.formats import plain

_COLUMNS = ("start", "end", "text", "kind", "anchor", "value", "earliest", "latest")


def read_dates(article: Article) -> tuple[list[DateSpan], dict[int, DateSpan]]:
    """Return every date of the article, and by caption number the day each picture shows."""
    rows: list[DateSpan] = []
    pictured: dict[int, DateSpan] = {}
    published = calendar.day(article.published) if article.published else None
    view = View(published)
    done = 0
    for passage in article.passages():
        if passage.caption is None:
            rows += _passage(article, Passage(None, done, passage.end), view)
            done = passage.end
        else:
            view = View(published)
            first = next(iter(sentences(article.plain, passage.start, passage.end)), None)
            if first is None:
                continue
            picture = _passage(article, Passage(passage.caption, *first), view)
            rows += picture
            shown = next(
                (row for row in picture if row.kind == "absolute" and row.value and row.earliest == row.latest), None
            )
            if shown:
                pictured[passage.caption] = shown
                day = calendar.day(dt.date.fromisoformat(shown.earliest))
                view = View(day, day)
            view.ahead = True
            rows += _passage(article, Passage(passage.caption, first.end, passage.end), view)
    return rows, pictured


def _passage(article: Article, passage: Passage, view: View) -> list[DateSpan]:
    rows = []
    for found in find(article.plain, passage.start, passage.end):
        view.used = ""
        when = resolve(found.action, found.fields, view)
        words = article.text[found.start : found.end]
        value, first, last = (when.value, when.first, when.last) if when else ("", None, None)
        rows.append(
            DateSpan(
                passage.caption,
                found.start,
                found.end,
                words,
                found.kind,
                view.used,
                value,
                first.isoformat() if first else "",
                last.isoformat() if last else "",
            )
        )
        if when:
            view.named = when
    return rows


def find_dates(text: str, anchor: dt.date | str) -> pd.DataFrame:
    """Find the dates of a text, seen from a day."""
    day = dt.date.fromisoformat(anchor) if isinstance(anchor, str) else anchor
    article = Article("", "", "text", text, plain(text), day)
    rows = _passage(article, Passage(None, 0, len(text)), View(calendar.day(day)))
    return pd.DataFrame([row[1:] for row in rows], columns=list(_COLUMNS))
