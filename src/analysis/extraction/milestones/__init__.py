"""Dated milestones of a relationship, each with its evidence, merged across the article."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from analysis.extraction.milestones.merge import Merged, merge
from analysis.extraction.milestones.tellings import Telling
from analysis.extraction.milestones.walk import Walk
from analysis.extraction.painted import Painted
from analysis.model import Article, DateSpan, Evidence, Mention, Milestone, Quote, Relationship

__all__ = ["read_milestones"]


def read_milestones(
    article: Article,
    mentions: Sequence[Mention],
    dates: Sequence[DateSpan],
    pictured: Mapping[int, DateSpan],
    quotes: Sequence[Quote],
    relationships: Sequence[Relationship],
    painted: Painted | None = None,
    shown: Collection[tuple[int | None, str]] = (),
) -> tuple[list[Milestone], list[Evidence]]:
    """Return the milestones of the article's couples, the deaths of those whom it shows, and every telling of each.

    Parameters
    ----------
    article : Article
        The article as read.
    mentions, dates, quotes, relationships : sequence
        What was read from it.
    pictured : mapping of int to DateSpan
        By caption number, the day the picture shows (:func:`analysis.extraction.dates.read_dates`).
    painted : Painted, optional
        The article painted with these mentions, if it is at hand.
    shown : collection of (int or None, str), optional
        Who is in the picture of each caption, and by None whom the article is about: their
        deaths are told of too.

    Returns
    -------
    list of Milestone
        One a milestone, in the order of time.
    list of Evidence
        One a telling, with the span of its sentence, milestone by milestone.
    """
    painted = painted or Painted(article.plain, mentions)
    merged = merge(Walk(article, painted, dates, pictured, quotes, relationships, shown).tellings())
    milestones = [_milestone(article, number, one) for number, one in enumerate(merged, 1)]
    evidence = [_evidence(article, number, telling) for number, one in enumerate(merged, 1) for telling in one.tellings]
    return milestones, evidence


def _milestone(article: Article, number: int, one: Merged) -> Milestone:
    best = one.best
    return Milestone(
        number,
        best.type,
        "; ".join(best.people),
        one.value,
        one.earliest,
        one.latest,
        one.detail,
        best.basis == "announced",
        best.caption,
        *best.sentence,
        article.text[best.sentence.start : best.sentence.end],
        len(one.tellings),
        one.conflict,
    )


def _evidence(article: Article, number: int, telling: Telling) -> Evidence:
    words = article.text[telling.sentence.start : telling.sentence.end]
    when = (telling.value, telling.earliest, telling.latest)
    return Evidence(number, telling.caption, *telling.sentence, words, *when, telling.basis)
