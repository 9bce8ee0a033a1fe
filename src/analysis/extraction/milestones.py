"""Dated milestones of a relationship, each with its evidence, merged across the article."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.model import Article, DateSpan, Evidence, Mention, Milestone, Quote, Relationship


def read_milestones(
    article: Article,
    mentions: Sequence[Mention],
    dates: Sequence[DateSpan],
    quotes: Sequence[Quote],
    relationships: Sequence[Relationship],
) -> tuple[list[Milestone], list[Evidence]]:
    """Return the milestones, and every telling of each."""
    return [], []
