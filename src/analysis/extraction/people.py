"""Finds people, positions and roles; resolves surnames, pronouns, "the couple"."""

from __future__ import annotations

from collections.abc import Mapping

from analysis.model import Article, Mention, Pictured, Scene


def read_people(article: Article, scenes: Mapping[int, Scene]) -> tuple[list[Mention], list[Pictured], str]:
    """Return the mentions, the people pictured, and the subject's full name."""
    return [], [], ""
