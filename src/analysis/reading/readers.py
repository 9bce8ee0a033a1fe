"""Which suffix is read by which reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from analysis.model import Article, Reject
from analysis.reading.document import Document, Options, UnreadableError
from analysis.reading.formats import article_from_text, decode
from analysis.reading.webpage import article_from_page

Reader = Callable[[Document, Options], Iterator[Article | Reject]]


class Format(NamedTuple):
    """A format that is read: its name, the suffixes of its files, and what is in them."""

    name: str
    suffixes: tuple[str, ...]
    meaning: str
    reader: Reader


def formats() -> tuple[Format, ...]:
    """Return the formats that can be read.

    Examples
    --------
    >>> formats()[0][:2]
    ('text', ('.txt', '.md'))
    """
    return _FORMATS


def read(document: Document, options: Options) -> Iterator[Article | Reject]:
    """Yield what a document holds, read by the format its suffix tells, or its first bytes.

    Raises
    ------
    UnreadableError
        If the format is not known, or the document is not what its suffix says.
    """
    reader = _BY_SUFFIX.get(document.path.suffix.lower()) or (None if document.path.suffix else _read_text)
    if reader is None:
        known = " ".join(sorted(_BY_SUFFIX))
        raise UnreadableError("read", f"unknown format {document.path.suffix}", f"formats that are read: {known}")
    return reader(document, options)


def _read_text(document: Document, options: Options) -> Iterator[Article | Reject]:
    text = decode(document.content(options))
    yield article_from_text(text, article_id=document.path.stem, source=document.source)


def _read_page(document: Document, options: Options) -> Iterator[Article | Reject]:
    yield article_from_page(document.content(options), article_id=document.path.stem, source=document.source)


_FORMATS = (
    Format("text", (".txt", ".md"), "plain text", _read_text),
    Format("html", (".html", ".htm", ".xhtml"), "web page: figures, JSON-LD, Open Graph", _read_page),
)
_BY_SUFFIX = {suffix: known.reader for known in _FORMATS for suffix in known.suffixes}
