"""Files, folders and addresses to raw documents, and to articles and rejects."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from analysis.model import Article, Reject


def read_articles(paths: str | Path | Iterable[str | Path]) -> Iterator[Article | Reject]:
    """Yield an article, or a reject, for everything found at the paths."""
    yield from ()
