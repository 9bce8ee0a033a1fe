"""An article with everything that was read from it marked, for notebooks and for checking by eye.

A mark is told by its label as well as by its colour.  The style sheet writes the label,
so that taking the tags away gives the article's text back.
"""

from __future__ import annotations

import html
import os
import re
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd

from analysis.extraction.parse import parse_article
from analysis.model import Article, ParsedArticle
from analysis.reading.sources import read_articles
from analysis.reporting.charts.wording import period

# From the outermost to the innermost: where marks overlap, the later lies within the earlier.
_KINDS = ("line", "paragraph", "caption", "quote", "milestone", "event", "venue", "place", "person", "date")
_BLOCKS, _KEY = _KINDS[:3], _KINDS[3:]
_LINE = re.compile(r"[^\n]*\S")


class Mark(NamedTuple):
    """A stretch of text to be marked, and what is said of it."""

    start: int
    end: int
    kind: str
    about: str = ""


@dataclass(frozen=True)
class Annotated:
    """An article as JupyterLab and the reports show it.

    Attributes
    ----------
    title : str
        Headline or gallery title, else the article's id.
    marked : str
        HTML of the text with its marks; without its tags it is the text.
    """

    title: str
    marked: str

    def _repr_html_(self) -> str:
        style = (Path(__file__).parent / "template" / "annotate.css").read_text(encoding="utf-8")
        key = " ".join(f'<mark class="{kind}">{kind}</mark>' for kind in _KEY)
        return (
            f'<style>{style}</style><section class="annotated" aria-label="{html.escape(self.title)}">'
            f'<p class="key">Marked: {key}</p><div class="text" dir="auto">{self.marked}</div></section>'
        )


def annotate(parsed: ParsedArticle) -> Annotated:
    """Return the article with its people, dates, events, places, quotes and milestones marked.

    Parameters
    ----------
    parsed : ParsedArticle
        What :func:`analysis.parse_article` returned.

    Returns
    -------
    Annotated
        Shown by JupyterLab; ``marked`` is the HTML of the text alone.  All text is escaped.

    Examples
    --------
    >>> from analysis import annotate, parse_article
    >>> annotate(parse_article("Rock & roll.")).marked
    '<p class="paragraph">Rock &amp; roll.</p>'
    """
    article = parsed.article
    title = article.headline or article.gallery or article.article_id
    return Annotated(" ".join(title.split()), mark(article.text, _marks(parsed)))


def annotate_sources(articles: pd.DataFrame, *, limit: int = 3) -> list[Annotated]:
    """Read articles again from where their tables came from, and annotate them.

    Parameters
    ----------
    articles : DataFrame
        The table ``articles``.  Relative sources count from the folder named by the environment
        variable ``ANALYSIS_HOME``, else from the nearest folder, here or above, that has them.
    limit : int
        How many articles to show.

    Returns
    -------
    list of Annotated
        In the table's order.  A text that is gone or has changed since is not shown; its place says so.
    """
    return [_again(row) for row in articles.head(limit).to_dict("records")]


def mark(text: str, marks: Iterable[Mark]) -> str:
    """Return the text as HTML with the marks around their words.

    Parameters
    ----------
    text : str
        Any text; it is escaped.
    marks : iterable of Mark
        May lie in one another and overlap; offsets in code points of the text.

    Returns
    -------
    str
        Well-formed HTML that gives the text back when its tags are taken away.

    Examples
    --------
    >>> mark("Ann & Bo wed", [Mark(0, 3, "person"), Mark(0, 12, "milestone", "married")])
    '<mark class="milestone" title="married"><mark class="person">Ann</mark> &amp; Bo wed</mark>'
    """
    ordered = _ordered(item for item in marks if 0 <= item.start < item.end <= len(text))
    edges = sorted({0, len(text)}.union(*((item.start, item.end) for item in ordered)))
    starting: dict[int, list[int]] = {}
    for rank, item in enumerate(ordered):
        starting.setdefault(item.start, []).append(rank)
    pieces: list[str] = []
    opened: list[int] = []
    for start, end in pairwise(edges):
        active = sorted([rank for rank in opened if ordered[rank].end > start] + starting.get(start, []))
        kept = _shared(opened, active)
        pieces += [_closing(ordered[rank]) for rank in reversed(opened[kept:])]
        pieces += [_opening(ordered[rank], start) for rank in active[kept:]]
        pieces.append(html.escape(text[start:end], quote=False))
        opened = active
    return "".join(pieces + [_closing(ordered[rank]) for rank in reversed(opened)])


def _marks(parsed: ParsedArticle) -> Iterator[Mark]:
    """Yield a mark for everything that was read from words."""
    article = parsed.article
    blocks = [Mark(start, end, "paragraph") for start, end in article.paragraphs]
    blocks += [Mark(block.start, block.end, "caption", f"caption {block.number}") for block in article.captions]
    yield from blocks
    yield from _other_lines(article.text, blocks)
    types = {item.milestone: item.type for item in parsed.milestones}
    yield from (Mark(e.start, e.end, "milestone", f"{types[e.milestone]}: {_when(e)}") for e in parsed.evidence)
    yield from (
        Mark(item.start, item.end, "quote", f"said by {item.speaker or 'whom is not told'}") for item in parsed.quotes
    )
    yield from (Mark(item.start, item.end, "person", item.person or "whom is not told") for item in parsed.mentions)
    yield from (Mark(item.start, item.end, "date", f"{item.kind}: {_when(item)}") for item in parsed.dates)
    for row in parsed.captions:
        abouts = (row.event_series, row.venue_type, f"{row.city} {row.region} {row.country}".strip())
        for kind, words, about in zip(
            ("event", "venue", "place"), (row.event, row.venue, row.place), abouts, strict=True
        ):
            yield from _found(article, row.start, row.end, Mark(0, 0, kind, about), words)


def _other_lines(text: str, blocks: Iterable[Mark]) -> Iterator[Mark]:
    """Yield the lines between paragraphs and captions: headline, dateline, the gallery's title."""
    ends = [0, *(block.end for block in blocks)]
    starts = [*(block.start for block in blocks), len(text)]
    for start, end in zip(sorted(ends), sorted(starts), strict=True):
        yield from (Mark(line.start(), line.end(), "line") for line in _LINE.finditer(text, start, max(start, end)))


def _found(article: Article, start: int, end: int, found: Mark, words: str) -> Iterator[Mark]:
    """Yield the mark at the words' first place between two offsets, if they are there."""
    plain = " ".join(words.split("\n"))
    at = (
        next((text.find(plain, start, end) for text in (article.text, article.plain) if plain in text), -1)
        if words
        else -1
    )
    if at >= 0:
        yield found._replace(start=at, end=at + len(words))


def _when(item: object) -> str:
    """Return in words when a date or a telling says something was."""
    return period(item.earliest, item.latest)  # type: ignore[attr-defined]


def _again(row: Mapping[Hashable, Any]) -> Annotated:
    """Return an article of the tables, annotated, or a word on why it cannot be."""
    for article in read_articles(_path(row["source"])):
        if isinstance(article, Article) and (article.article_id, article.sha256) == (row["article_id"], row["sha256"]):
            return annotate(parse_article(article, published=row["published"] or None))
    name, source = html.escape(row["article_id"]), html.escape(row["source"])
    return Annotated(row["article_id"], f"<p>The text of {name} is not to be found at {source} as it was read.</p>")


def _path(source: str) -> Path:
    """Return where a source lies that the tables name."""
    here = Path(os.environ.get("ANALYSIS_HOME") or Path.cwd())
    return next((base / source for base in (here, *here.parents) if (base / source).exists()), Path(source))


def _ordered(marks: Iterable[Mark]) -> list[Mark]:
    """Return the marks from the outermost to the innermost; what is said of the same words is joined."""
    about: dict[tuple[int, int, int], list[str]] = {}
    for item in marks:
        about.setdefault((_KINDS.index(item.kind), item.start, -item.end), []).append(item.about)
    return [Mark(start, -end, _KINDS[kind], "; ".join(told)) for (kind, start, end), told in sorted(about.items())]


def _shared(first: list[int], second: list[int]) -> int:
    """Return how many items two lists have in common at their beginning."""
    return next(
        (n for n, (a, b) in enumerate(zip(first, second, strict=False)) if a != b), min(len(first), len(second))
    )


def _opening(item: Mark, start: int) -> str:
    """Return the tag that opens a mark; where one goes on after another cut it, no label is written again."""
    again = " again" if start > item.start else ""
    title = f' title="{html.escape(item.about)}"' if item.about else ""
    return f'<{_tag(item)} class="{item.kind}{again}"{title}>'


def _closing(item: Mark) -> str:
    return f"</{_tag(item)}>"


def _tag(item: Mark) -> str:
    return "p" if item.kind in _BLOCKS else "mark"
