"""Archives: zip files, gzip and Zstandard streams, and web archives."""

from __future__ import annotations

import gzip
import io
import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO, cast

from analysis.model import Article, Reject
from analysis.reading.document import Document, Options, UnreadableError
from analysis.reading.webpage import article_from_page

_WORST_RATIO = 200
_SMALL = 1_000_000
_PACKED = (".zip", ".gz", ".zst")


@contextmanager
def zip_archive(document: Document, options: Options) -> Iterator[zipfile.ZipFile]:
    """Open a zip archive; the limit of bytes is for its members, unless it has to be held in memory.

    Raises
    ------
    UnreadableError
        If it is no zip archive.
    """
    with document.open() as stream:
        try:
            archive = zipfile.ZipFile(stream if stream.seekable() else io.BytesIO(document.content(options)))
        except (zipfile.BadZipFile, NotImplementedError) as error:
            raise UnreadableError("read", "not a whole zip archive", f"{error}; fetch the file again") from error
        yield archive


def members(archive: zipfile.ZipFile, source: str, options: Options) -> Iterator[Document | Reject]:
    """Yield the files in a zip archive, sorted by name; nothing is ever written to the disk.

    A member that is packed too well, is a link, or whose name leaves the archive is a reject.
    """
    for info in sorted(archive.infolist(), key=lambda info: info.filename):
        path = f"{source}/{info.filename}"
        hidden = any(part.startswith((".", "__MACOSX")) and part != ".." for part in info.filename.split("/"))
        if info.is_dir() or hidden:
            continue
        refusal = _refusal(info, options)
        if refusal:
            yield Reject(path, None, "", "read", *refusal)
        else:
            yield Document(path, lambda info=info: cast(BinaryIO, archive.open(info)))  # type: ignore[misc]


def _refusal(info: zipfile.ZipInfo, options: Options) -> tuple[str, str] | None:
    """Say why a member is not read, if it is not."""
    packed = info.filename.lower().endswith(_PACKED)
    reasons = (
        (".." in info.filename.split("/") or info.filename.startswith("/"), "its name leads out of the archive"),
        (stat.S_ISLNK(info.external_attr >> 16), "a link, not a file"),
        (bool(info.flag_bits & 1), "encrypted"),
        (packed, "an archive in an archive"),
        (info.file_size > options.max_bytes, f"larger than the limit of {options.max_bytes:,} bytes"),
        (info.file_size > max(_SMALL, _WORST_RATIO * info.compress_size), "packed too well to be a text"),
    )
    reason = next((reason for holds, reason in reasons if holds), None)
    return (reason, "unpack the archive and look at the file") if reason else None


def unpacked(document: Document) -> Document:
    """Return what a ``.gz`` or ``.zst`` file holds, named without that suffix; its bytes are read as a stream."""
    open_packed, name = document.open, str(document.path.with_suffix(""))
    if document.path.suffix.lower() == ".gz":
        return Document(document.source, lambda: _gzip(open_packed()), name)
    return Document(document.source, lambda: _zstandard(open_packed()), name)


def read_web_archive(document: Document, options: Options) -> Iterator[Article | Reject]:
    """Yield the pages of a WARC file: its responses whose content is HTML.

    Raises
    ------
    UnreadableError
        If the library that reads them is not installed.
    """
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError as error:
        raise UnreadableError(
            "read", "web archives are not installed", "pip install 'gallery-analysis[warc]'"
        ) from error
    position = 0
    with document.open() as stream:
        try:
            for position, record in enumerate(ArchiveIterator(stream, WarcRecordType.response), 1):
                address = str(record.headers.get("WARC-Target-URI") or "")
                if address and "html" not in str(record.http_content_type):
                    continue
                try:
                    yield article_from_page(_page(record, options), article_id=address, source=address)
                except UnreadableError as error:
                    yield error.reject(document.source, position, address)
        except (OSError, ValueError, EOFError) as error:
            detail = f"{error}; what came before it is kept"
            yield Reject(document.source, position + 1, "", "read", "the web archive breaks off", detail)


def _page(record: Any, options: Options) -> bytes:
    """Return the body of a response.

    Raises
    ------
    UnreadableError
        If it is larger than the limit, or the record is torn: it names no address, or is shorter than it says.
    """
    data: bytes = record.reader.read(options.max_bytes + 1)
    if len(data) > options.max_bytes:
        raise UnreadableError("read", "a page larger than the limit", "raise it with --max-bytes")
    if len(data) < record.content_length or "WARC-Target-URI" not in record.headers:
        raise UnreadableError("read", "the web archive breaks off", "what came before it is kept; fetch it again")
    return data


def _gzip(stream: BinaryIO) -> BinaryIO:
    return _unpacking(stream, gzip.GzipFile(fileobj=stream), (EOFError, zlib.error))


def _zstandard(stream: BinaryIO) -> BinaryIO:
    import zstandard

    unpacked = zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True)
    return _unpacking(stream, unpacked, (zstandard.ZstdError,))


def _unpacking(packed: BinaryIO, unpacked: Any, errors: tuple[type[Exception], ...]) -> BinaryIO:
    return cast(BinaryIO, io.BufferedReader(_Unpacking(packed, unpacked, errors)))


class _Unpacking(io.RawIOBase):
    """A stream that unpacks another and closes it; what cannot be unpacked is an ``OSError``."""

    def __init__(self, packed: BinaryIO, unpacked: Any, errors: tuple[type[Exception], ...]) -> None:
        self._packed, self._unpacked, self._errors = packed, unpacked, errors

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill the buffer with unpacked bytes, and return their number."""
        try:
            data = self._unpacked.read1(len(buffer))
        except self._errors as error:
            raise OSError(str(error)) from error
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close the packed stream too."""
        self._packed.close()
        super().close()
