"""Caption to event, series, edition, event type, venue, venue type, place."""

from __future__ import annotations

from analysis.model import Article, CaptionRow, EventRow, Scene


def read_scenes(article: Article) -> dict[int, Scene]:
    """Return what each caption shows, by caption number."""
    return {block.number: Scene("", "", "", "", "", "", "", "", "", "", "") for block in article.captions}


def read_events(captions: list[CaptionRow]) -> list[EventRow]:
    """Return one row an occurrence."""
    return []
