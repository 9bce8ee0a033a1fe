"""One story and gallery in every format: the same text, parts and captions come out of each."""

from __future__ import annotations

import csv
import datetime as dt
import gzip
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from analysis.cli import main
from analysis.model import Article
from analysis.reading.readers import formats
from analysis.reading.sources import read_articles
from analysis.tables.schema import SCHEMA

HEADLINE = "Mara Quell records in Rome"
PUBLISHED = "2020-10-16"
PARAGRAPHS = [
    "ROME, Oct. 16 (UPI) -- Singer Mara Quell is at work on an album.",
    'She said that it will be called "Salt Road" & that it is nearly done.',
]
GALLERY = "Moments from Mara Quell's career"
CAPTIONS = [
    "Mara Quell (L) and Theo Lys attend the Grammy Awards in Los Angeles on Feb. 10, 2019. They wed that June."
    " Photo by Bo Harrow/UPI | License Photo",
    "Mara Quell sings at a gala in Tulsa, Okla., on Feb. 9, 2020. (Photo by Kit Dunning/Getty Images)",
]
TEXT = "\n".join([HEADLINE, *PARAGRAPHS, GALLERY, *CAPTIONS])
XML = [line.replace("&", "&amp;").replace('"', "&quot;") for line in (HEADLINE, *PARAGRAPHS, GALLERY, *CAPTIONS)]
G2 = "http://iptc.org/std/nar/2006-10-01/"
G2_ATTRIBUTES = "version='1' standard='NewsML-G2' standardversion='2.34' conformance='power'"
G2_META = (
    "<catalogRef href='http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_40.xml'/>"
    "<itemMeta><itemClass qcode='ninat:{}'/><provider literal='UPI'/>"
    "<versionCreated>2020-10-16T10:30:00Z</versionCreated></itemMeta>"
)


def page() -> str:
    headline, *paragraphs, gallery, first, second = XML
    story = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    figures = "".join(f"<figure><img src='a.jpg'><figcaption>{c}</figcaption></figure>" for c in (first, second))
    return (
        f"<!DOCTYPE html><html><head><title>{headline}</title>"
        f"<meta property='article:published_time' content='{PUBLISHED}T10:00:00Z'></head>"
        f"<body><nav><p>Home</p></nav><article><h1>{headline}</h1>{story}<h2>{gallery}</h2>{figures}</article>"
        "<footer><p>All rights reserved.</p></footer><script>alert('Photo by Eve/UPI')</script></body></html>"
    )


def record() -> dict[str, str]:
    return {"id": "story", "title": HEADLINE, "published": PUBLISHED, "text": TEXT}


def mailed() -> str:
    """Return the day of publication as e-mail has it."""
    return dt.datetime.fromisoformat(PUBLISHED).strftime("%a, %d %b %Y 10:00:00 GMT")


def csv_table() -> bytes:
    table = io.StringIO()
    writer = csv.DictWriter(table, list(record()))
    writer.writeheader()
    writer.writerow(record())
    return table.getvalue().encode()


def parquet() -> bytes:
    sink = io.BytesIO()
    pq.write_table(pa.Table.from_pylist([record()]), sink)
    return sink.getvalue()


def zipped(name: str, data: bytes) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"folder/{name}", data)
    return sink.getvalue()


def zstandard(data: bytes) -> bytes:
    return pytest.importorskip("zstandard").compress(data)


def web_archive(data: bytes) -> bytes:
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + data
    header = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2020-10-16T10:00:00Z\r\n"
        "WARC-Target-URI: story\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return header.encode() + http + b"\r\n\r\n"


def nitf(with_pictures: bool = True) -> str:
    headline, *paragraphs, _, first, second = XML
    story = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    media = "".join(
        f"<media media-type='image'><media-reference/><media-caption><p>{caption}</p></media-caption></media>"
        for caption in (first, second)
    )
    return (
        "<nitf><head><docdata><doc-id id-string='story'/><date.issue norm='20201016T100000Z'/></docdata></head>"
        f"<body><body.head><hedline><hl1>{headline}</hl1></hedline></body.head>"
        f"<body.content>{story}{media if with_pictures else ''}</body.content></body></nitf>"
    )


def newsml_g2() -> str:
    pictures = "".join(
        f"<newsItem guid='picture-{number}' {G2_ATTRIBUTES}>{G2_META.format('picture')}<contentMeta>"
        f"<description role='drol:caption'>{caption}</description></contentMeta></newsItem>"
        for number, caption in enumerate(XML[-2:])
    )
    return (
        f"<newsMessage xmlns='{G2}'><header><sent>{PUBLISHED}T11:00:00Z</sent></header><itemSet>"
        f"<newsItem guid='story' {G2_ATTRIBUTES}>{G2_META.format('text')}<contentMeta>"
        f"<contentCreated>{PUBLISHED}T10:00:00Z</contentCreated><headline>{XML[0]}</headline></contentMeta><contentSet>"
        f"<inlineXML contenttype='application/nitf+xml'>{nitf(with_pictures=False)}</inlineXML></contentSet>"
        f"</newsItem>{pictures}</itemSet></newsMessage>"
    )


def ninjs_1() -> dict[str, object]:
    return {
        "uri": "story",
        "type": "text",
        "versioncreated": f"{PUBLISHED}T10:00:00Z",
        "headline": HEADLINE,
        "body_xhtml": "".join(f"<p>{paragraph}</p>" for paragraph in XML[1:3]),
        "associations": {
            f"picture{n}": {"uri": f"p{n}", "type": "picture", "description_text": caption}
            for n, caption in enumerate(CAPTIONS)
        },
    }


def ninjs_2() -> dict[str, object]:
    return {
        "uri": "story",
        "standard": {"name": "ninjs", "version": "2.0"},
        "type": "text",
        "firstcreated": f"{PUBLISHED}T10:00:00Z",
        "headlines": [{"role": "main", "value": HEADLINE}],
        "bodies": [{"role": "main", "contenttype": "text/plain", "value": "\n".join(PARAGRAPHS)}],
        "associations": [
            {"name": f"picture{n}", "uri": f"p{n}", "type": "picture", "descriptions": [{"value": caption}]}
            for n, caption in enumerate(CAPTIONS)
        ],
    }


def encoded(value: object) -> bytes:
    return json.dumps(value).encode()


WITH_TITLE: dict[str, Callable[[], bytes]] = {
    "story.txt": TEXT.encode,
    "story.md": lambda: ("\ufeff" + TEXT).encode("utf-16-le"),
    "story.html": lambda: page().encode(),
    "many.jsonl": lambda: encoded(record()) + b"\n",
    "many.ndjson": lambda: b"\n" + encoded(record()),
    "many.json": lambda: encoded({"articles": [record()]}),
    "tagged.json": lambda: encoded({"tags": ["a", "b"], "articles": [record()]}),
    "mailed.jsonl": lambda: encoded({**record(), "published": mailed()}),
    "many.csv": csv_table,
    "many.parquet": parquet,
    "many.jsonl.gz": lambda: gzip.compress(encoded(record())),
    "many.csv.zst": lambda: zstandard(csv_table()),
    "many.parquet.gz": lambda: gzip.compress(parquet()),
    "story.txt.gz": lambda: gzip.compress(TEXT.encode()),
    "all.zip": lambda: zipped("story.txt", TEXT.encode()),
    "pages.warc": lambda: web_archive(page().encode()),
    "pages.warc.gz": lambda: gzip.compress(web_archive(page().encode())),
}
WITHOUT_TITLE: dict[str, Callable[[], bytes]] = {
    "story.xml": lambda: nitf().encode(),
    "message.xml": lambda: newsml_g2().encode(),
    "old.json": lambda: encoded(ninjs_1()),
    "new.json": lambda: encoded(ninjs_2()),
    "lines.jsonl": lambda: encoded(ninjs_2()),
}


def parts(article: Article) -> dict[str, object]:
    text = article.text
    return {
        "article_id": article.article_id,
        "published": article.published and article.published.isoformat(),
        "agency": article.agency,
        "city": article.dateline_city,
        "headline": article.headline,
        "gallery": article.gallery,
        "paragraphs": [text[slice(*span)] for span in article.paragraphs],
        "captions": [
            (text[block.start : block.end], text[slice(*block.words)], block.credit, block.photographer, block.agency)
            for block in article.captions
        ],
    }


def expected(gallery: str, published: str | None = PUBLISHED) -> dict[str, object]:
    cuts = [CAPTIONS[0].index(" Photo by"), CAPTIONS[1].index(" (Photo by")]
    by = [("Bo Harrow", "UPI"), ("Kit Dunning", "Getty Images")]
    return {
        "article_id": "story",
        "published": published,
        "agency": "UPI",
        "city": "Rome",
        "headline": HEADLINE,
        "gallery": gallery,
        "paragraphs": [PARAGRAPHS[0].partition("-- ")[2], PARAGRAPHS[1]],
        "captions": [(c, c[:cut], c[cut + 1 :], *who) for c, cut, who in zip(CAPTIONS, cuts, by, strict=True)],
    }


def read_one(path: Path) -> Article:
    (article,) = read_articles(path)
    assert isinstance(article, Article), article
    return article


@pytest.mark.parametrize("name", WITH_TITLE)
def test_the_same_article_in_every_format(name: str, tmp_path: Path) -> None:
    if ".warc" in name:
        pytest.importorskip("fastwarc", reason="the extra warc is not installed")
    (tmp_path / name).write_bytes(WITH_TITLE[name]())
    article = read_one(tmp_path / name)
    has_no_day = article.format == "text"
    assert parts(article) == expected(GALLERY, None if has_no_day else PUBLISHED)
    assert article.text == TEXT


@pytest.mark.parametrize("name", WITHOUT_TITLE)
def test_the_same_article_in_every_news_standard(name: str, tmp_path: Path) -> None:
    """The standards have no place for a gallery's title."""
    (tmp_path / name).write_bytes(WITHOUT_TITLE[name]())
    article = read_one(tmp_path / name)
    assert parts(article) == expected("")
    assert article.text == "\n".join([HEADLINE, *PARAGRAPHS, *CAPTIONS])


@pytest.mark.parametrize("name", WITH_TITLE)
def test_the_command_writes_the_same_tables(name: str, tmp_path: Path) -> None:
    """Only a text has no place for its day of publication, from which its body's dates are counted."""
    if ".warc" in name:
        pytest.importorskip("fastwarc", reason="the extra warc is not installed")
    written = []
    for source, data in ((name, WITH_TITLE[name]()), ("story.jsonl", encoded(record()))):
        (tmp_path / source).write_bytes(data)
        out = tmp_path / f"tables of {source}"
        assert main(["tables", str(tmp_path / source), "--out", str(out), "--format", "csv"]) == 0
        written.append({table: (out / f"{table}.csv").read_text(encoding="utf-8") for table in SCHEMA})
    read, reference = written
    dated = f",{PUBLISHED}," in read["articles"]
    for table in SCHEMA:
        if table != "articles" and (dated or table != "dates"):
            assert read[table] == reference[table], table


def test_every_registered_suffix_is_tested() -> None:
    tested = {
        suffix for name in (*WITH_TITLE, *WITHOUT_TITLE) for suffix in (name[name.index(".") :], Path(name).suffix)
    }
    others = {".htm", ".xhtml", ".newsml", ".nitf"}  # second names of one that is
    photographs = {".jpg", ".jpeg", ".tif", ".tiff", ".png"}  # see test_photographs
    assert {suffix for known in formats() for suffix in known.suffixes} <= tested | others | photographs


def test_a_whole_number_from_a_column_with_gaps_is_an_id(tmp_path: Path) -> None:
    pq.write_table(pa.table({"id": [1.0], "text": ["Ann Lee sings in Tulsa."]}), tmp_path / "a.parquet")
    (found,) = read_articles([tmp_path])
    assert isinstance(found, Article)
    assert found.article_id == "1"


@pytest.mark.parametrize("name", ["one.json", "one.jsonl"])
def test_a_record_may_have_captions_alone(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(encoded({"id": "a", "captions": [{"caption": "Ann Lee sings in Tulsa."}]}))
    (found,) = read_articles([tmp_path])
    assert isinstance(found, Article)
    assert len(found.captions) == 1


def test_what_a_markdown_file_states_before_its_text(tmp_path: Path) -> None:
    stated = "---\ntitle: Mara Quell sings\ndate: 2020-10-16\ntags: [music]\n---\n"
    text = f"{stated}\n# In photos\n\nMara Quell sings on Friday."
    (tmp_path / "a.md").write_text(text, encoding="utf-8")
    (article,) = read_articles(tmp_path)
    assert isinstance(article, Article)
    assert (article.published, article.headline) == (dt.date(2020, 10, 16), "Mara Quell sings")
    assert "title:" not in article.text
