"""Everything that may be wrong with input: each case is a reject that says what to do, or an article."""

from __future__ import annotations

import gzip
import io
import json
import os
import stat
import sys
import time
import zipfile
from pathlib import Path

import pytest

from analysis.model import Article, Reject
from analysis.reading.document import MAX_BYTES
from analysis.reading.formats import article_from_text, plain
from analysis.reading.sources import read_articles

CAPTION = "Ann Lee sings in Tulsa, Okla., on Feb. 9, 2020. Photo by Bo Ray/UPI"
RECORD = json.dumps({"id": "good", "text": CAPTION})
LIMIT = 10_000
TORN = ["the web archive breaks off"]
TOO_LARGE = "larger than the limit of 10,000 bytes"


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            archive.writestr(name, data)
    return sink.getvalue()


def web_archive(address: str) -> bytes:
    page = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Ann Lee sings.</p>" + b"<p>She waved.</p>" * 40
    header = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(page)}\r\n\r\n"
    )
    return header.encode() + page + b"\r\n\r\n"


def link() -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("link.txt")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    return info


def records(*lines: str) -> bytes:
    return "\n".join(lines).encode()


ENTITIES = "".join(f"<!ENTITY {name} '{f'&{other};' * 10}'>" for name, other in zip("bcdef", "abcde", strict=True))
ENTITY_BOMB = f"<!DOCTYPE nitf [<!ENTITY a 'ha'>{ENTITIES}]><nitf><body.content><p>&f;</p></body.content></nitf>"
EXTERNAL_ENTITY = (
    "<!DOCTYPE nitf [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><nitf><body.content><p>&a;</p></body.content></nitf>"
)

EXTERNAL_DTD = "<!DOCTYPE nitf SYSTEM 'http://example.com/x.dtd'><nitf><body.content><p>Ann.</p></body.content></nitf>"

# name of the case: (file, its bytes, reason of each reject, ids of the articles that are kept)
CASES: dict[str, tuple[str, bytes, list[str], list[str]]] = {
    "empty": ("a.txt", b"", ["empty"], []),
    "white space only": ("a.txt", b" \n\t\r\n", ["empty"], []),
    "unseen white space only": ("a.txt", "\u2003\u00a0\n".encode(), ["empty"], []),
    "binary": ("a.txt", bytes(range(256)) * 8, ["binary, not a text"], []),
    "a picture called a text": (
        "a.txt",
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01",
        ["binary, not a text"],
        [],
    ),
    "invalid UTF-8": ("a.txt", b"Ann \xe9 Lee " * 20, ["not valid UTF-8 at byte 4"], []),
    "torn UTF-16": ("a.txt", CAPTION.encode("utf-16") + b"\0", ["not valid UTF-16-LE at byte 134"], []),
    "unknown suffix": ("a.docx", b"PK", ["unknown format .docx"], []),
    "a file over the limit": ("a.txt", b"a" * (LIMIT + 1), [TOO_LARGE], []),
    "not JSON": ("a.json", b"{'id': 1}", ["not valid JSON"], []),
    "truncated JSON": ("a.json", b'{"id": "a", "text": "Ann', ["not valid JSON"], []),
    "truncated JSON line": ("a.jsonl", records(RECORD, RECORD[:30]), ["not valid JSON"], ["good"]),
    "nested past all depth": ("a.json", b"[" * 100_0, ["not valid JSON"], []),
    "truncated gzip": (
        "a.jsonl.gz",
        gzip.compress(records(RECORD, "", RECORD * 9))[:-9],
        ["the file breaks off"],
        ["good"],
    ),
    "not gzip": ("a.txt.gz", b"Ann Lee", ["cannot be read"], []),
    "not Zstandard": ("a.txt.zst", b"Ann Lee", ["cannot be read"], []),
    "a line over the limit": (
        "a.jsonl",
        records(" " * LIMIT + RECORD, RECORD),
        ["a line is longer than the limit of 10,000 bytes"],
        ["good"],
    ),
    "no text": ("a.jsonl", records('{"id": "x"}', RECORD), ["no text in the record"], ["good"]),
    "text is a number": ("a.jsonl", records('{"text": 5}', RECORD), ["field text is a number, not text"], ["good"]),
    "id is true": (
        "a.jsonl",
        records('{"id": true, "text": "Ann"}', RECORD),
        ["field id is a boolean, not text"],
        ["good"],
    ),
    "captions are numbers": (
        "a.jsonl",
        records('{"text": "Ann sang.", "captions": [1]}', RECORD),
        ["field captions holds a number, not text"],
        ["good"],
    ),
    "text is a list": ("a.jsonl", records('{"text": ["Ann"]}', RECORD), ["field text is a list, not text"], ["good"]),
    "id is a list": (
        "a.jsonl",
        records('{"id": [1], "text": "Ann sings."}', RECORD),
        ["field id is a list, not text"],
        ["good"],
    ),
    "captions are a number": (
        "a.jsonl",
        records('{"text": "Ann.", "captions": 3}', RECORD),
        ["field captions is no list"],
        ["good"],
    ),
    "not a record": ("a.jsonl", records("17", '"Ann"', "null", RECORD), ["not a record"] * 3, ["good"]),
    "same id and text": ("a.jsonl", records(RECORD, RECORD), ["same id and text as another"], ["good"]),
    "same id, other text": ("a.jsonl", records(RECORD, RECORD.replace("Ann", "Eve")), [], ["good", "good-2"]),
    "ids stay text": (
        "a.jsonl",
        records('{"id": "0012", "text": "Ann."}', '{"id": 12, "text": "Eve."}'),
        [],
        ["0012", "12"],
    ),
    "names stay text": (
        "a.csv",
        b"id,text\nNA,Ann Lee sings.\nNone,Eve Ray sings.\n007,NaN\n",
        [],
        ["NA", "None", "007"],
    ),
    "a 5,000-digit number": ("a.jsonl", records('{"id": "n", "text": "Ann.", "size": ' + "9" * 5000 + "}"), [], ["n"]),
    "lone surrogate": ("a.jsonl", records('{"id": "s", "text": "Ann \\ud83d sings."}'), [], ["s"]),
    "impossible day": ("a.jsonl", records('{"id": "d", "text": "Ann.", "published": "2020-02-30"}'), [], ["d"]),
    "a table without columns we know": ("a.csv", b"x,y\n1,2\n", ["no text in the record"], []),
    "a table torn within a letter": ("a.csv", b"id,text\ngood,Ann sings.\nbad,\xff\n", ["the table breaks off"], []),
    "not Parquet": ("a.parquet", b"PAR1" + b"x" * 40, ["not a whole Parquet file"], []),
    "not a zip": ("a.zip", b"PK\x03\x04 torn", ["not a whole zip archive"], []),
    "zip bomb": (
        "a.zip",
        zipped(("bomb.txt", b"a" * 2_000_000), ("good.txt", CAPTION.encode())),
        [TOO_LARGE],
        ["good"],
    ),
    "zip with a name that leads out": (
        "a.zip",
        zipped(("../../etc/a.txt", b"Ann."), ("good.txt", b"Ann.")),
        ["its name leads out of the archive"],
        ["good"],
    ),
    "zip with a link": (
        "a.zip",
        zipped((link(), b"/etc/hostname"), ("good.txt", b"Ann.")),
        ["a link, not a file"],
        ["good"],
    ),
    "zip in a zip": (
        "a.zip",
        zipped(("b.zip", zipped()), ("good.txt", b"Ann.")),
        ["an archive in an archive"],
        ["good"],
    ),
    "XML entity bomb": ("a.xml", ENTITY_BOMB.encode(), ["the XML declares entities"], []),
    "external entity": ("a.xml", EXTERNAL_ENTITY.encode(), ["the XML declares entities"], []),
    "external DTD": ("a.xml", EXTERNAL_DTD.encode(), [], ["a"]),
    "torn XML": ("a.xml", b"<nitf><body>", ["not well-formed XML"], []),
    "other XML": ("a.xml", b"<rss/>", ["unknown XML, its root is rss"], []),
    "a page without text": ("a.html", b"<html><body></body></html>", ["no text in the page"], []),
    "a page of script": ("a.html", b"<p>Ann sings.</p><script>document.write('<p>Eve.</p>')</script>", [], ["a"]),
    "web archive torn in a header": (
        "a.warc",
        b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 500\r\n\r\nHTTP/1.1 200 OK\r\n",
        ["the web archive breaks off"],
        [],
    ),
    "web archive torn in its last page": ("a.warc", web_archive("a") + web_archive("b")[:-20], TORN, ["a"]),
    "compressed web archive torn": (
        "a.warc.gz",
        gzip.compress(web_archive("a"), 0) + gzip.compress(web_archive("b"), 0)[:-40],
        TORN,
        ["a"],
    ),
    "a broken WARC record after a whole one": ("a.warc", web_archive("a") + b"no record\r\n\r\n", TORN, ["a"]),
    "CSV with an unclosed quote": (
        "a.csv",
        f'id,text\none,"{CAPTION}"\ntwo,"{CAPTION}\nthree,{CAPTION}\n'.encode(),
        ["the table breaks off"],
        ["one"],
    ),
    "form feed and next line": ("a.txt", f"{CAPTION}\f{CAPTION.replace('Ann', 'Eve')}\x85".encode(), [], ["a"]),
    "not a picture": ("a.jpg", b"\xff\xd8\xff torn", ["not a picture that can be read"], []),
}


@pytest.mark.parametrize("case", CASES)
def test_bad_files(case: str, tmp_path: Path) -> None:
    name, data, reasons, ids = CASES[case]
    if ".warc" in name:
        pytest.importorskip("fastwarc", reason="the extra warc is not installed")
    (tmp_path / name).write_bytes(data)
    (tmp_path / "z-last.txt").write_text(CAPTION)
    items = list(read_articles(tmp_path, max_bytes=LIMIT))
    rejects = [item for item in items if isinstance(item, Reject)]
    assert [reject.reason for reject in rejects] == reasons
    assert [item.article_id for item in items if isinstance(item, Article)] == [*ids, "z-last"]
    for reject in rejects:
        assert name in reject.source
        assert reject.detail
        assert len(f"{reject.reason}{reject.detail}".splitlines()) == 1


def test_a_missing_path_and_an_empty_folder(tmp_path: Path) -> None:
    (missing,) = read_articles(tmp_path / "nope.txt")
    (empty,) = read_articles(tmp_path)
    assert [missing.reason, empty.reason] == ["no such file or folder", "no articles in the folder"]


def test_a_folder_is_read_in_order_and_without_hidden_files(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "sub/c.txt", ".hidden.txt", ".git/d.txt", "README.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{CAPTION} in {name}")
    assert [item.article_id for item in read_articles(tmp_path)] == ["a", "b", "c"]
    assert [item.article_id for item in read_articles(f"{tmp_path}/**/*.txt")] == ["a", "b", "c"]


@pytest.mark.parametrize(("typed", "ids"), [(CAPTION, ["stdin"]), (RECORD, ["good"]), (f"<p>{CAPTION}</p>", ["stdin"])])
def test_standard_input(typed: str, ids: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(typed.encode())))
    assert [item.article_id for item in read_articles("-")] == ids


def test_fields_by_other_names(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"key": "k", "content": "Old.", "words": "Ann sings."}))
    (article,) = read_articles(tmp_path, fields={"text": "words", "id": "key"})
    assert isinstance(article, Article)
    assert (article.article_id, article.text) == ("k", "Ann sings.")


def test_addresses() -> None:
    fsspec = pytest.importorskip("fsspec", reason="the extra remote is not installed")
    memory = fsspec.filesystem("memory")
    memory.pipe({"/reading/b.txt": b"Eve sings.", "/reading/a.txt": CAPTION.encode()})
    assert [item.article_id for item in read_articles("memory://reading")] == ["a", "b"]
    assert [item.article_id for item in read_articles("memory://reading/*b.txt")] == ["b"]
    assert [item.stage for item in read_articles("nosuch://reading")] == ["read"]


CREDITED = "Ann sings. Photo by Bo Ray/UPI"
TEXTS = {
    "NUL": "Ann\0Lee sings. Photo by Bo Ray/UPI",
    "mixed and CR newlines": "\r".join(
        [CREDITED, "Ann hums.\r\nPhoto by Bo Ray/UPI\n", "Eve hums. Photo by Bo Ray/UPI"]
    ),
    "other line ends": f"{CREDITED}\u2028Eve hums. Photo by Bo Ray/UPI\x0bCy Dee hums. Photo by Bo Ray/UPI",
    "unseen marks": "\u202eAnn\u202c Lee\u200b sings\u00ad. Photo by\u00a0Bo\u200b Ray/UPI",
    "look-alike letters": "\u0410nn L\u0435e sings. Photo by Bo Ray/UPI",
    "other digits": "Ann Lee sings on Feb. \u0669, \u0662\u0660\u0662\u0660. Photo by Bo Ray/UPI",
    "many digits": f"Ann Lee sings on Feb. {'9' * 5000}, 2020. Photo by Bo Ray/UPI",
    "impossible day": "TULSA, Feb. 30, 2020 (UPI) -- Ann sings.\nAnn Lee sings on Feb. 30, 2020. Photo by Bo Ray/UPI",
    "future day": "date 2999-01-01 Ann Lee sings on Feb. 3, 2998. Photo by Bo Ray/UPI",
    "unclosed quotes": 'Ann sings "Low Water in Tulsa. Photo by Bo Ray/UPI',
    "no caption": "Ann sang.\nShe wed Bo Ray.",
    "no credit or date": "Moments from the ball\nAnn Lee sings.\nEve hums.",
    "lone surrogate": "Ann \ud83d sings. Photo by Bo Ray/UPI",
}
CAPTIONS = {"mixed and CR newlines": 3, "other line ends": 3, "no caption": 0, "no credit or date": 2}


@pytest.mark.parametrize("case", TEXTS)
def test_bad_texts(case: str) -> None:
    article = article_from_text(TEXTS[case])
    assert len(article.captions) == CAPTIONS.get(case, 1)
    assert len(article.plain) == len(article.text)
    assert "\n" not in article.plain
    article.text.encode()
    for block in article.captions:
        assert 0 <= block.start <= block.words.start < block.words.end <= block.end <= len(article.text)
        assert block.photographer in ("Bo Ray", "")


def test_offsets_are_those_of_a_plain_file(tmp_path: Path) -> None:
    text = "\n “Ann” – the\u00a0singer\t…\nAnn sings. Photo by Bo Ray/UPI | License Photo\n\n"
    (tmp_path / "a.txt").write_bytes(text.encode())
    (article,) = read_articles(tmp_path)
    assert isinstance(article, Article)
    assert article.text == text
    assert article.captions[0].start == text.index("Ann sings")


def seconds(text: str) -> float:
    start = time.perf_counter()
    article_from_text(text)
    return time.perf_counter() - start


FLOODS = {
    "one long line": "Ann Lee and Bo Ray sing on Feb. 9, 2020, and ",
    "photo": "Photo ",
    "photo by": "Photo by Ann Lee ",
    "slashes": "Ann Lee/Bo Ray",
    "brackets": "(Photo by ",
    "closing brackets": "AP)\n",
    "names": "Ann ",
    "spaces": " ",
    "lines": "\n",
    "counters": "1of2 ",
    "show more": "Show More ",
    "scenes": "Ann Lee sings in Tulsa on Feb. 9, 2020.\n",
    "captions": "Ann Lee sings in Tulsa on Feb. 9, 2020. Photo by Bo Ray/UPI | License Photo\n",
    "copies": "Ann Lee sings at a gala in Tulsa, Oklahoma. ",
    "lower-case lines": "and\n",
    "credit: ": "Credit: ",
    "capitals": "ANN LEE ",
    "quotes": '"',
}


@pytest.mark.parametrize("flood", FLOODS)
def test_time_grows_with_length_alone(flood: str) -> None:
    once = FLOODS[flood]
    short, long = (once * (size // len(once)) for size in (50_000, 400_000))
    assert min(seconds(long) for _ in range(2)) < 20 * max(min(seconds(short) for _ in range(3)), 0.005)


def test_ten_thousand_captions() -> None:
    text = "\n".join(f"Ann Lee sings, night {n}. Photo by Bo Ray/UPI" for n in range(10_000))
    article = article_from_text(text)
    assert len(article.captions) == 10_000


def test_the_limit_lets_a_ten_megabyte_line_pass() -> None:
    assert MAX_BYTES > 10_000_000
    assert len(plain("a" * 10_000_000)) == 10_000_000


def test_a_file_of_a_hundred_megabytes(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as file:
        file.write(CAPTION.encode())
        file.truncate(100_000_000)
    (reject,) = read_articles(tmp_path)
    assert isinstance(reject, Reject)
    assert (reject.reason, reject.detail) == (
        "larger than the limit of 50,000,000 bytes",
        "split the file, or raise the limit with --max-bytes",
    )


def test_a_pipe_in_a_folder_does_not_hold_up_the_run(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").write_text(CAPTION)
    pipe, article = read_articles(tmp_path)
    assert isinstance(pipe, Reject)
    assert isinstance(article, Article)
    assert (pipe.reason, article.article_id) == ("not a file", "b")


def test_rejects_are_the_same_in_every_run(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff torn")
    assert list(read_articles(tmp_path)) == list(read_articles(tmp_path))
