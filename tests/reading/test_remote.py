"""Addresses: articles read over HTTP from a server of the test's own."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from analysis.model import Article, Reject
from analysis.reading.sources import read_articles

pytest.importorskip("aiohttp", reason="the extra remote is not installed")

CAPTION = "Ann Lee sings in Tulsa, Okla., on Feb. 9, 2020. Photo by Bo Ray/UPI"
PAGE = f"<html><body><article><p>Ann Lee sang.</p><figure><figcaption>{CAPTION}</figcaption></figure></article></body>"
FILES = {
    "gala.txt": CAPTION.encode(),
    "page.html": PAGE.encode(),
    "page": PAGE.encode(),
    "many.jsonl.gz": gzip.compress(b'{"id": "one", "text": "Ann Lee sings. Photo by Bo Ray/UPI"}'),
}


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Say nothing."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("web")
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as http:
        thread = threading.Thread(target=http.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{http.server_address[1]}"
        http.shutdown()
        thread.join()


@pytest.mark.parametrize(
    ("name", "format", "article_id"),
    [
        ("gala.txt", "text", "gala"),
        ("page.html", "html", "page"),
        ("page", "html", "page"),
        ("many.jsonl.gz", "records", "one"),
    ],
)
def test_an_article_on_the_web(server: str, name: str, format: str, article_id: str) -> None:  # noqa: A002
    (article,) = read_articles(f"{server}/{name}")
    assert isinstance(article, Article), article
    assert (article.article_id, len(article.captions)) == (article_id, 1)
    assert (article.format, article.source) == (format, f"{server}/{name}")


def test_an_address_where_nothing_is(server: str) -> None:
    (reject,) = read_articles(f"{server}/nothing.txt")
    assert isinstance(reject, Reject)
    assert (reject.stage, reject.source) == ("read", f"{server}/nothing.txt")
