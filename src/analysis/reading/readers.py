"""Which file is read by which reader: by its suffix, or, without one, by its first characters."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from analysis.model import Article, Reject
from analysis.reading.archives import members, read_web_archive, unpacked, zip_archive
from analysis.reading.document import Document, Options, UnreadableError
from analysis.reading.formats import article_from_text, day_of, decode
from analysis.reading.markdown import front_matter, without_marks
from analysis.reading.newsxml import articles_from_news_xml
from analysis.reading.photographs import read_photographs
from analysis.reading.records import read_csv, read_json, read_json_lines, read_parquet
from analysis.reading.webpage import article_from_page

_NEWS_ROOT = re.compile(rb"<(?:[a-z0-9]+:)?(?:nitf|newsitem|newsmessage)\b")

Reader = Callable[[Document, Options], Iterator[Article | Reject]]


class Format(NamedTuple):
    """A format that is read: its name, the suffixes of its files, and what is in them."""

    name: str
    suffixes: tuple[str, ...]
    meaning: str
    reader: Reader


def formats() -> tuple[Format, ...]:
    """Return the formats that can be read, for the README and ``analysis formats``.

    Examples
    --------
    >>> formats()[0][:3]
    ('text', ('.txt',), 'plain text, a gallery cut by its credit lines')
    """
    return _FORMATS


def formats_table() -> str:
    """Return the formats as a Markdown table, as the README prints it.

    Examples
    --------
    >>> print(formats_table().splitlines()[2])
    | text | .txt | plain text, a gallery cut by its credit lines |
    """
    rows = [f"| {row.name} | {' '.join(row.suffixes)} | {row.meaning} |" for row in formats()]
    return "\n".join(["| format | files | what is read |", "|---|---|---|", *rows])


def read_all(documents: Iterable[Document | Reject], options: Options) -> Iterator[Article | Reject]:
    """Yield the articles of documents; photographs of one folder, one after another, are one gallery."""
    for folder, group in groupby(documents, _gallery):
        if folder is not None:
            yield from read_photographs([item for item in group if isinstance(item, Document)], options)
            continue
        for item in group:
            if isinstance(item, Reject):
                yield item
            else:
                yield from _guarded(item, options)


def _guarded(document: Document, options: Options) -> Iterator[Article | Reject]:
    """Yield what a document holds; whatever goes wrong is a reject."""
    try:
        yield from _reader(document)(document, options)
    except UnreadableError as error:
        yield error.reject(document.source)
    except (OSError, EOFError, zlib.error) as error:
        detail = f"{getattr(error, 'strerror', None) or error}; check that the file is whole and may be read"
        yield Reject(document.source, None, "", "read", "cannot be read", detail)
    except Exception as error:  # a library's own; the run goes on
        detail = f"{type(error).__name__}: {error}; please report this file"
        yield Reject(document.source, None, "", "read", "the reader failed", " ".join(detail.split()))


def _gallery(item: Document | Reject) -> str | None:
    """Return the folder of a photograph, or None for anything else."""
    is_photograph = isinstance(item, Document) and item.path.suffix.lower() in _PHOTOGRAPHS.suffixes
    return str(item.path.parent) if is_photograph and isinstance(item, Document) else None


def _reader(document: Document) -> Reader:
    """Return the reader of a document.

    Raises
    ------
    UnreadableError
        If the suffix is not known.
    """
    name = document.path.name.lower()
    suffix = next((known for known in _BY_SUFFIX if name.endswith(known)), "")
    if suffix:
        return _BY_SUFFIX[suffix]
    if not document.path.suffix or "://" in document.source:
        return _read_by_content
    known = " ".join(sorted(_BY_SUFFIX))
    raise UnreadableError("read", f"unknown format {document.path.suffix}", f"formats that are read: {known}")


def _read_by_content(document: Document, options: Options) -> Iterator[Article | Reject]:
    """Read what has no suffix, such as standard input, by what it starts with."""
    data = document.content(options)
    document = document._replace(open=lambda: io.BytesIO(data))
    head = data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1000].lower()
    if head.startswith((b"{", b"[")):
        lines = head.startswith(b"{") and b"}\n{" in data.replace(b"\r\n", b"\n")
        return (read_json_lines if lines else read_json)(document, options)
    if _NEWS_ROOT.search(head):
        return _read_news_xml(document, options)
    return (_read_page if head.startswith(b"<") else _read_text)(document, options)


def _read_text(document: Document, options: Options) -> Iterator[Article | Reject]:
    text = decode(document.content(options))
    if not text.strip():
        raise UnreadableError("read", "empty", "the file holds no text; remove it or fetch it again")
    yield article_from_text(text, article_id=document.path.stem, source=document.source)


def _read_markdown(document: Document, options: Options) -> Iterator[Article | Reject]:
    fields, words = front_matter(decode(document.content(options)))
    plain = without_marks(words).encode()
    for article in _read_text(document._replace(open=lambda: io.BytesIO(plain)), options):
        if isinstance(article, Article) and fields:
            published = day_of(next((fields[name] for name in ("date", "published") if name in fields), ""))
            headline = fields.get("title") or article.headline
            article = replace(article, headline=headline, published=published or article.published)
        yield article


def _read_page(document: Document, options: Options) -> Iterator[Article | Reject]:
    yield article_from_page(document.content(options), article_id=document.path.stem, source=document.source)


def _read_news_xml(document: Document, options: Options) -> Iterator[Article | Reject]:
    yield from articles_from_news_xml(document.content(options), article_id=document.path.stem, source=document.source)


def _read_packed(document: Document, options: Options) -> Iterator[Article | Reject]:
    inside = unpacked(document)
    return _reader(inside)(inside, options)


def _read_zip(document: Document, options: Options) -> Iterator[Article | Reject]:
    with zip_archive(document, options) as archive:
        yield from read_all(members(archive, document.source, options), options)


def _read_photograph(document: Document, options: Options) -> Iterator[Article | Reject]:
    return read_photographs([document], options)


_PHOTOGRAPHS = Format(
    "photographs",
    (".jpg", ".jpeg", ".tif", ".tiff", ".png"),
    "photographs with IPTC or XMP captions, a folder of them a gallery",
    _read_photograph,
)
_FORMATS = (
    Format("text", (".txt",), "plain text, a gallery cut by its credit lines", _read_text),
    Format("markdown", (".md",), "Markdown, read as text without its marks", _read_markdown),
    Format("html", (".html", ".htm", ".xhtml"), "web page: figures, JSON-LD, Open Graph", _read_page),
    Format("records", (".jsonl", ".ndjson"), "a JSON record a line; ninjs too", read_json_lines),
    Format("records", (".json",), "JSON: ninjs 1.x and 2.x, a record or a list of records", read_json),
    Format("records", (".csv",), "a table with a header, a record a row", read_csv),
    Format("records", (".parquet",), "a Parquet file, a record a row", read_parquet),
    Format("newsml-g2, nitf", (".xml", ".newsml", ".nitf"), "news standards: NewsML-G2 and NITF", _read_news_xml),
    _PHOTOGRAPHS,
    Format("html", (".warc", ".warc.gz"), "web archive: its pages (extra warc)", read_web_archive),
    Format("as inside", (".zip",), "archive of any of these", _read_zip),
    Format("as inside", (".gz", ".zst"), "any of these, compressed", _read_packed),
)
# The longest first: ".warc.gz" before ".gz".
_BY_SUFFIX = dict(
    sorted(((suffix, known.reader) for known in _FORMATS for suffix in known.suffixes), key=lambda pair: -len(pair[0]))
)
