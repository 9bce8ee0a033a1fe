"""Many articles: each is parsed on its own, so that one bad article harms no other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from analysis.extraction.parse import parse_article
from analysis.model import ParsedArticle, Reject
from analysis.reading.document import MAX_BYTES
from analysis.reading.sources import read_articles


def parse_articles(
    paths: Iterable[str | Path], *, fields: Mapping[str, str] | None = None, max_bytes: int = MAX_BYTES
) -> Iterator[ParsedArticle | Reject]:
    """Read and parse everything found at the paths.

    Parameters
    ----------
    paths : iterable of str or Path
        Files and folders.
    fields, max_bytes : mapping of str to str, int
        As :func:`analysis.read_articles` takes them, like the paths.

    Yields
    ------
    ParsedArticle or Reject
        In the order of reading; what could not be read or parsed is a reject.
    """
    for item in read_articles(paths, fields=fields, max_bytes=max_bytes):
        if isinstance(item, Reject):
            yield item
            continue
        try:
            yield parse_article(item)
        except Exception as error:  # the run goes on; the reject tells what fell out
            detail = f"{type(error).__name__}: {error}; please report this article"
            yield Reject(item.source, None, item.article_id, "parse", "the parser failed", detail)
