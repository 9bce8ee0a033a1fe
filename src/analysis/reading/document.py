"""What a source hands to a reader: a name and bytes, and the reasons for which they are refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import BinaryIO, NamedTuple

from analysis.model import Reject

MAX_BYTES = 50_000_000


class UnreadableError(Exception):
    """Something cannot be read: ``stage``, ``reason`` and ``detail`` are those of its row in ``rejects``."""

    def __init__(self, stage: str, reason: str, detail: str) -> None:
        super().__init__(f"{reason}; {detail}")
        self.stage, self.reason, self.detail = stage, reason, detail

    def reject(self, source: str, position: int | None = None, article_id: str = "") -> Reject:
        """Return the row of ``rejects`` for a source."""
        return Reject(source, position, article_id, self.stage, self.reason, self.detail)


class Options(NamedTuple):
    """What the caller may set: names of record fields (``{"text": "content"}``) and a size limit in bytes."""

    fields: Mapping[str, str] = {}
    max_bytes: int = MAX_BYTES


class Document(NamedTuple):
    """A file, a member of an archive or a stream; ``source`` names it, and ``open`` gives its bytes.

    ``name`` stands for the source where the bytes are not the source's own, as in a ``.gz`` file.
    """

    source: str
    open: Callable[[], BinaryIO]
    name: str = ""

    @property
    def path(self) -> PurePosixPath:
        """The name as a path: its suffix tells the format, its stem is the article's id."""
        return PurePosixPath((self.name or self.source).replace("\\", "/"))

    def content(self, options: Options) -> bytes:
        """Return all bytes, or raise :class:`UnreadableError` if there are none, or more than the limit."""
        with self.open() as stream:
            data = stream.read(options.max_bytes + 1)
        if len(data) > options.max_bytes:
            limit = f"larger than the limit of {options.max_bytes:,} bytes"
            raise UnreadableError("read", limit, "split the file, or raise the limit with --max-bytes")
        if not data.strip():
            raise UnreadableError("read", "empty", "the file holds no text; remove it or fetch it again")
        return data
