"""The order in which an article is read: dates, scenes, people, quotes, relationships, milestones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from analysis.extraction.dates import read_dates
from analysis.extraction.events import read_events, read_scenes
from analysis.extraction.lexicon import settled
from analysis.extraction.milestones import read_milestones
from analysis.extraction.painted import Painted
from analysis.extraction.people import read_people
from analysis.extraction.quotes import read_quotes
from analysis.extraction.relationships import children_of, read_relationships, without_incest
from analysis.extraction.stated import notes
from analysis.model import Article, CaptionBlock, CaptionRow, DateSpan, ParsedArticle, Relationship, Scene
from analysis.reading.formats import article_from_text


@settled
def parse_article(article: Article | str, *, published: dt.date | str | None = None) -> ParsedArticle:
    """Read an article: who, where, when, which event, who is whose, and what happened.

    Parameters
    ----------
    article : Article or str
        What :func:`analysis.read_articles` yields, or the text itself.
    published : date or str, optional
        Day of publication, for a text that does not print it; ISO 8601 if a string.
        It overrides the printed one.

    Returns
    -------
    ParsedArticle
        Lists of rows, every one with the offsets of the words it was read from.

    Raises
    ------
    ValueError
        If ``published`` is no ISO 8601 day.

    Examples
    --------
    >>> parsed = parse_article("Ann Lee sings in Tulsa, Okla., on Feb. 9, 2020. She wed Bo Ray that June.")
    >>> [(m.type, m.people, m.value) for m in parsed.milestones]
    [('married', 'Ann Lee; Bo Ray', '2020-06')]
    """
    if isinstance(article, str):
        article = article_from_text(article)
    if published is not None:
        day = dt.date.fromisoformat(published) if isinstance(published, str) else published
        article = replace(article, published=day)
    dates, pictured = read_dates(article)
    scenes = read_scenes(article)
    mentions, people, subject = read_people(article, scenes)
    quotes = read_quotes(article, mentions)
    painted = Painted(article.plain, mentions)
    relationships = read_relationships(article, mentions, painted, quotes)
    titled = {(None, row.person) for row in people if row.person in article.gallery}
    shown = {(None, subject), *titled, *((row.caption, row.person) for row in people)}
    milestones, evidence = read_milestones(article, mentions, dates, pictured, quotes, relationships, painted, shown)
    relationships = without_incest([*relationships, *children_of(milestones, mentions, relationships)])
    told = {row.start: row for row in dates if row.caption}
    captions = [
        _row(article, block, scenes[block.number], pictured.get(block.number), told) for block in article.captions
    ]
    return ParsedArticle(
        article=article,
        subject=subject,
        captions=captions,
        people=people,
        mentions=mentions,
        events=read_events(captions),
        dates=dates,
        quotes=quotes,
        relationships=relationships,
        milestones=milestones,
        evidence=evidence,
    )


def find_relationships(text: str, published: dt.date | str | None = None) -> pd.DataFrame:
    """Find who is whose in a text.

    Parameters
    ----------
    text : str
        An article, or some sentences.
    published : date or str, optional
        Day of publication, ISO 8601 if a string.

    Returns
    -------
    DataFrame
        The columns of ``relationships``, one row a relationship: ``person`` is the
        ``relation`` of ``other``.

    Raises
    ------
    ValueError
        If ``published`` is no ISO 8601 day.

    Examples
    --------
    >>> find_relationships("Bob Ray thanked his wife, Ann Lee.")[["person", "relation", "other"]].values.tolist()
    [['Bob Ray', 'spouse', 'Ann Lee']]
    """
    parsed = parse_article(text, published=published)
    rows = [(parsed.article.article_id, *row) for row in parsed.relationships]
    found = pd.DataFrame(rows, columns=["article_id", *Relationship._fields])
    return found.astype(dict.fromkeys(("caption", "start", "end"), "Int64"))


def _row(
    article: Article, block: CaptionBlock, scene: Scene, date: DateSpan | None, told: Mapping[int, DateSpan]
) -> CaptionRow:
    """Return a row of ``captions``; ``told`` has the dates of the words by where they start."""
    photographer = block.given.get("photographer") or block.photographer
    agency = block.given.get("agency") or block.agency
    differing = [scene.notes]
    if block.given:
        stated = {"photographer": photographer, "agency": agency}
        words = {"photographer": block.photographer, "agency": block.agency}
        day = told.get(date.start) if date else None
        if date and day and not day.earliest <= date.earliest <= day.latest:
            stated["date"], words["date"] = date.value, day.value
        differing.append(notes(stated, words))
    return CaptionRow(
        block.number,
        block.start,
        block.end,
        article.text[block.start : block.end],
        date.value if date else "",
        date.earliest if date else "",
        date.latest if date else "",
        *scene[:-2],
        photographer,
        agency,
        block.credit,
        block.file_photo,
        "; ".join(filter(None, differing)),
    )
