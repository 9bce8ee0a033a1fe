"""Text and mentions to marked HTML."""

from __future__ import annotations

from analysis.model import ParsedArticle


def annotate(parsed: ParsedArticle) -> object:
    """Return an object that JupyterLab shows as the article with its mentions marked."""
    return parsed
