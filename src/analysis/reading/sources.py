"""Files, folders and addresses to raw documents, and to articles and rejects."""

from __future__ import annotations

import glob
import io
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from analysis.model import Article, Reject
from analysis.reading.document import MAX_BYTES, Document, Options, UnreadableError
from analysis.reading.readers import read_all
from analysis.reading.remote import is_address, remote_documents

_STANDARD_INPUT = "-"


def read_articles(
    paths: str | Path | Iterable[str | Path],
    *,
    fields: Mapping[str, str] | None = None,
    max_bytes: int = MAX_BYTES,
) -> Iterator[Article | Reject]:
    """Yield an article, or a reject, for everything found at the paths.

    Parameters
    ----------
    paths : str, Path or iterable of these
        Files, folders (read recursively, in sorted order; hidden files and READMEs are
        passed over), globs, ``-`` for standard input, or, with the extra ``remote``, addresses
        such as ``s3://``.  :func:`analysis.reading.readers.formats` lists the formats.
    fields : mapping of str to str, optional
        Names of record fields that are not the usual ones: ``{"text": "content"}``.
    max_bytes : int
        Largest document that is read, in bytes.

    Yields
    ------
    Article or Reject
        In the order of the paths.  Ids are unique: an article that repeats an id and its
        text is rejected, one that repeats the id with another text gets "-2" to its id.

    Examples
    --------
    >>> [item.reason for item in read_articles("no-such-file.txt")]
    ['no such file or folder']
    """
    options = Options(fields or {}, max_bytes)
    named = [paths] if isinstance(paths, str | Path) else paths
    seen: dict[str, set[str]] = {}
    for item in read_all(_documents(named), options):
        yield item if isinstance(item, Reject) else _with_own_id(item, seen)


def _with_own_id(article: Article, seen: dict[str, set[str]]) -> Article | Reject:
    """Return the article under an id that no other article of the run has."""
    texts = seen.setdefault(article.article_id, set())
    if article.sha256 in texts:
        detail = f"the article {article.article_id} has been read already; leave one of the two out"
        return Reject(article.source, None, article.article_id, "read", "same id and text as another", detail)
    texts.add(article.sha256)
    number = len(texts)
    if number == 1:
        return article
    while f"{article.article_id}-{number}" in seen:
        number += 1
    return _with_own_id(replace(article, article_id=f"{article.article_id}-{number}"), seen)


def _documents(paths: Iterable[str | Path]) -> Iterator[Document | Reject]:
    """Yield the files at the paths, in order."""
    for path in map(str, paths):
        if path == _STANDARD_INPUT:
            yield Document("stdin", lambda: io.BytesIO(sys.stdin.buffer.read()))
        elif is_address(path):
            try:
                yield from remote_documents(path)
            except UnreadableError as error:
                yield error.reject(path)
        elif Path(path).is_dir():
            files = list(_walk(Path(path)))
            yield from (_file(file) if file.is_file() else _no_file(file) for file in files)
            if not files:
                detail = "put articles into it; hidden files and READMEs are passed over"
                yield Reject(path, None, "", "read", "no articles in the folder", detail)
        elif Path(path).exists():
            yield _file(Path(path))
        elif matches := sorted(glob.glob(path, recursive=True)):  # noqa: PTH207 (Path.glob takes no absolute pattern)
            yield from _documents(matches)
        else:
            detail = "check the spelling; give a file, a folder, a glob or -"
            yield Reject(path, None, "", "read", "no such file or folder", detail)


def _file(path: Path) -> Document:
    return Document(path.as_posix(), lambda: path.open("rb"))


def _no_file(path: Path) -> Reject:
    """Return the reject of a pipe, a device or a link that leads nowhere: opening one may wait for ever."""
    detail = "leave it out, or name it by itself if it is meant to be read"
    return Reject(path.as_posix(), None, path.stem, "read", "not a file", detail)


def _walk(folder: Path) -> Iterator[Path]:
    """Yield a folder's files in sorted order, its own before those of the folders in it."""
    entries = sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))
    yield from (entry for entry in entries if not entry.is_dir() and entry.stem.upper() != "README")
    for entry in entries:
        if entry.is_dir() and not entry.is_symlink():
            yield from _walk(entry)
