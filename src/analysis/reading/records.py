"""Records: JSON lines, JSON, CSV and Parquet, one article a record."""

from __future__ import annotations

import csv
import io
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, BinaryIO

import pyarrow as pa
import pyarrow.parquet as pq

from analysis.model import Article, Reject
from analysis.reading.document import Document, Options, UnreadableError
from analysis.reading.formats import (
    Draft,
    DraftCaption,
    article_from_draft,
    article_from_text,
    clean,
    day_of,
    decode,
    draft_caption,
)
from analysis.reading.ninjs import article_from_ninjs, is_ninjs

# The usual names of a record's fields, the first that is there wins.
_NAMES: dict[str, tuple[str, ...]] = {
    "id": ("id", "article_id", "_id", "guid", "uuid", "uri"),
    "text": ("text", "body", "content", "article", "article_text", "articleBody"),
    "title": ("title", "headline", "name"),
    "published": ("published", "date", "published_at", "publish_date", "pub_date", "pubdate", "datePublished"),
    "captions": ("captions", "images", "photos", "pictures"),
}
# A caption's words, its photographer and its agency.
_CAPTION_NAMES = (
    ("caption", "text", "description", "alt"),
    ("photographer", "byline", "author", "by"),
    ("credit", "agency", "source"),
)
_WHAT_TO_DO = "correct the record, or name its fields, for example --field text=content"
_TAIL = "what came before it is kept; fetch the file again"


class _Number(str):
    """A JSON number as it was written: "0012" stays apart from 12, and no digits are too many."""

    __slots__ = ()


def read_json_lines(document: Document, options: Options) -> Iterator[Article | Reject]:
    """Yield the article of each line; a line that is none is a reject, and so is a torn end."""
    with document.open() as stream:
        for position, line in enumerate(_whole_lines(stream, options), 1):
            if isinstance(line, UnreadableError):
                yield line.reject(document.source, position)
            elif line.strip():
                yield _guarded(document, position, options, lambda line=line: load_json(decode(line)))  # type: ignore[misc]


def read_json(document: Document, options: Options) -> Iterator[Article | Reject]:
    """Yield the articles of a JSON document: one record, a list of them, or a list under one key."""
    value = load_json(decode(document.content(options)))
    if isinstance(value, dict) and not is_ninjs(value) and not _is_record(value, options):
        lists = (item for item in value.values() if isinstance(item, list))
        value = next((listed for listed in lists if any(isinstance(item, dict) for item in listed)), value)
    for position, record in enumerate(value if isinstance(value, list) else [value], 1):
        yield _guarded(document, position, options, lambda record=record: record)  # type: ignore[misc]


def _is_record(value: Mapping[str, Any], options: Options) -> bool:
    """Whether an object has a text or captions itself."""
    return any(_first(value, _NAMES[field], field, options) for field in ("text", "captions"))


def read_csv(document: Document, options: Options) -> Iterator[Article | Reject]:
    """Yield the article of each row; every value is text, "NA" and "0012" too."""
    csv.field_size_limit(options.max_bytes)
    position = 0
    with document.open() as stream, io.TextIOWrapper(stream, "utf-8-sig", newline="") as lines:
        try:
            for position, row in enumerate(csv.DictReader(lines, strict=True), 1):
                yield _guarded(document, position, options, lambda row=row: _with_list(row))  # type: ignore[misc]
        except (csv.Error, UnicodeDecodeError, EOFError, OSError, zlib.error) as error:
            yield Reject(document.source, position + 1, "", "read", "the table breaks off", f"{error}; {_TAIL}")


def read_parquet(document: Document, options: Options) -> Iterator[Article | Reject]:
    """Yield the article of each row of a Parquet file."""
    position = 0
    try:
        for batch in pq.ParquetFile(io.BytesIO(document.content(options))).iter_batches(256):
            for record in batch.to_pylist():
                position += 1
                yield _guarded(document, position, options, lambda record=record: record)  # type: ignore[misc]
    except (pa.ArrowException, OSError) as error:
        raise UnreadableError("read", "not a whole Parquet file", f"{error}; fetch the file again") from error


def load_json(text: str) -> Any:
    """Return a JSON value, numbers as they are written.

    Raises
    ------
    UnreadableError
        If the text is no JSON.
    """
    try:
        return json.loads(text, parse_int=_Number, parse_float=_Number)
    except (ValueError, RecursionError) as error:
        raise UnreadableError("decode", "not valid JSON", f"{error}; {_WHAT_TO_DO}") from error


def _whole_lines(stream: BinaryIO, options: Options) -> Iterator[bytes | UnreadableError]:
    """Yield the lines of a stream; one that is too long, or a torn end, as an error."""
    while True:
        try:
            line = stream.readline(options.max_bytes + 1)
            if len(line) <= options.max_bytes:
                if not line:
                    return
                yield line
                continue
            while line and not line.endswith(b"\n"):
                line = stream.readline(options.max_bytes)
        except (EOFError, OSError, zlib.error) as error:
            yield UnreadableError("read", "the file breaks off", f"{error}; {_TAIL}")
            return
        limit = f"a line is longer than the limit of {options.max_bytes:,} bytes"
        yield UnreadableError("read", limit, "split it, or raise the limit with --max-bytes")


def _guarded(document: Document, position: int, options: Options, load: Callable[[], Any]) -> Article | Reject:
    """Return a record's article, or the reject that says why there is none."""
    record: Any = None
    try:
        record = load()
        if not isinstance(record, Mapping):
            raise UnreadableError("read", "not a record", _WHAT_TO_DO)
        if is_ninjs(record):
            return article_from_ninjs(record, source=document.source)
        return _article(record, f"{document.path.stem}-{position}", document.source, options)
    except UnreadableError as error:
        known = _first(record, _NAMES["id"], "id", options) if isinstance(record, Mapping) else None
        return error.reject(document.source, position, str(known or ""))


def _article(record: Mapping[str, Any], spare_id: str, source: str, options: Options) -> Article:
    """Return the article of a record: its captions if it lists any, else those in its text."""
    article_id = clean(_text(record, "id", options, numbers=True)) or spare_id
    text, title = _text(record, "text", options), _text(record, "title", options)
    published = _text(record, "published", options, numbers=True)
    captions = list(_captions(_first(record, _NAMES["captions"], "captions", options)))
    if captions:
        draft = Draft(title, published, "", clean(text).split("\n"), captions)
        return article_from_draft(draft, article_id=article_id, source=source, format="records")
    if not text.strip():
        raise UnreadableError("read", "no text in the record", _WHAT_TO_DO)
    article = article_from_text(text, article_id=article_id, source=source)
    stated = {"headline": clean(title) or article.headline, "published": day_of(published) or article.published}
    return replace(article, format="records", **stated)  # type: ignore[arg-type]


def _text(record: Mapping[str, Any], field: str, options: Options, *, numbers: bool = False) -> str:
    """Return a field that has to be text; only an id or a day may be a number."""
    value = _first(record, _NAMES[field], field, options)
    if value is None:
        return ""
    if numbers and isinstance(value, float) and value.is_integer():
        return str(int(value))  # a whole number in a column with gaps
    if isinstance(value, str) and (numbers or not isinstance(value, _Number)):
        return str(value)
    if numbers and not isinstance(value, bool | list | dict | float):
        return str(value)
    kind = {bool: "boolean", list: "list", dict: "dict"}.get(type(value), "number")
    raise UnreadableError("read", f"field {field} is a {kind}, not text", _WHAT_TO_DO)


def _first(record: Mapping[str, Any], names: Iterable[str], field: str, options: Options) -> Any:
    """Return the value of the first of the names that the record has, the caller's own name before all."""
    own = options.fields.get(field)
    return next((record[name] for name in ([own] if own else names) if record.get(name) is not None), None)


def _captions(listed: Any) -> Iterator[DraftCaption]:
    """Yield the captions of a record's list of texts or of objects."""
    if listed is None or (isinstance(listed, str) and not isinstance(listed, _Number)):
        listed = str(listed or "").splitlines()
    if not isinstance(listed, list):
        raise UnreadableError("read", "field captions is no list", _WHAT_TO_DO)
    for item in listed:
        if isinstance(item, _Number):
            raise UnreadableError("read", "field captions holds a number, not text", _WHAT_TO_DO)
        if isinstance(item, str):
            yield DraftCaption(item)
        elif isinstance(item, Mapping):
            words, byline, agency = (
                next((str(item[name]) for name in names if item.get(name)), "") for names in _CAPTION_NAMES
            )
            yield draft_caption(words, byline, agency)


def _with_list(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return a row of a CSV file, its empty cells left out and its captions read if they are JSON."""
    record = {name: value for name, value in row.items() if name and value}
    for name in _NAMES["captions"]:
        if str(record.get(name, "")).startswith("["):
            record[name] = load_json(record[name])
    return record
