"""Quotes and their speakers."""

from __future__ import annotations

from collections.abc import Sequence

from analysis.model import Article, Mention, Quote


def read_quotes(article: Article, mentions: Sequence[Mention]) -> list[Quote]:
    """Return the quotes of the body."""
    return []
