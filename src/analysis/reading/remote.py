"""Addresses of other places: ``s3://``, ``gs://``, ``https://`` and whatever else fsspec knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, cast

from analysis.reading.document import Document, UnreadableError

_WEB = ("http", "https")
_GLOB = "*?["


def is_address(path: str) -> bool:
    """Whether a path is an address such as ``s3://bucket/folder``.

    Examples
    --------
    >>> is_address("s3://bucket/a.txt"), is_address("data/a.txt")
    (True, False)
    """
    return "://" in path


def remote_documents(address: str) -> Iterator[Document]:
    """Yield the document at an address, or those of a folder or glob, sorted.

    Raises
    ------
    UnreadableError
        If fsspec, or its driver for this kind of address, is not installed, or nothing is there.
    """
    try:
        from fsspec.core import url_to_fs

        system, root = url_to_fs(address)
    except (ImportError, ValueError) as error:
        detail = f"{error}; pip install 'gallery-analysis[remote]'"
        raise UnreadableError("read", "this kind of address is not installed", detail) from error
    try:
        on_web = address.partition("://")[0] in _WEB
        if not on_web and system.isdir(root):
            paths = sorted(system.find(root))
        else:
            paths = sorted(system.glob(root)) if not on_web and any(mark in root for mark in _GLOB) else [root]
    except Exception as error:  # drivers raise errors of their own kinds
        raise UnreadableError("read", "the address cannot be listed", f"{error}; check it and your access") from error
    if not paths:
        raise UnreadableError("read", "nothing at the address", "check the spelling")
    for path in paths:
        yield Document(system.unstrip_protocol(path), lambda path=path: cast(BinaryIO, system.open(path, "rb")))  # type: ignore[misc]
