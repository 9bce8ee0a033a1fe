"""Photographs: the fields embedded in them, in each of their formats."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin, TiffImagePlugin

from analysis import parse_article
from analysis.model import Article, Reject
from analysis.reading.sources import read_articles

WORDS = "Mara Quell sings at a gala in Tulsa, Okla., on Feb. 9, 2020."
IIM = {
    105: "Gala night",
    80: "Bo Harrow",
    110: "UPI",
    90: "Tulsa",
    95: "Oklahoma",
    101: "USA",
    55: "20200209",
}
XMP = (
    "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
    "<rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'"
    " xmlns:ext='http://iptc.org/std/Iptc4xmpExt/2008-02-29/' photoshop:Headline='Gala night' photoshop:Credit='UPI'"
    " photoshop:City='Tulsa' photoshop:State='Oklahoma' photoshop:Country='USA'"
    " photoshop:DateCreated='2020-02-09T20:00:00'>"
    "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>WORDS</rdf:li></rdf:Alt></dc:description>"
    "<dc:creator><rdf:Seq><rdf:li>Bo Harrow</rdf:li></rdf:Seq></dc:creator>"
    "<ext:Event>Harvest Gala</ext:Event>"
    "<ext:PersonInImage><rdf:Bag><rdf:li>Mara Quell</rdf:li><rdf:li>Theo Lys</rdf:li></rdf:Bag></ext:PersonInImage>"
    "</rdf:Description></rdf:RDF></x:xmpmeta>"
)
PLACE = {
    "date": "2020-02-09",
    "city": "Tulsa",
    "region": "Oklahoma",
    "country": "USA",
    "photographer": "Bo Harrow",
    "agency": "UPI",
}
SHOWN = {"event": "Harvest Gala", "people": "Mara Quell; Theo Lys"}


def iim(words: str) -> bytes:
    """The datasets of record 2, as the IPTC's Information Interchange Model writes them."""
    fields = {number: text.encode() for number, text in (IIM | {120: words}).items()}
    return b"".join(struct.pack(">BBBH", 0x1C, 2, number, len(text)) + text for number, text in fields.items())


def saved(format: str, **options: object) -> bytes:  # noqa: A002
    sink = io.BytesIO()
    Image.new("RGB", (2, 2)).save(sink, format, **options)
    return sink.getvalue()


def jpeg_with_iim(words: str) -> bytes:
    """A JPEG file whose Photoshop segment holds the datasets."""
    data = iim(words)
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(data)) + data + b"\0" * (len(data) % 2)
    segment = b"Photoshop 3.0\0" + resource
    plain = saved("JPEG")
    return plain[:2] + b"\xff\xed" + struct.pack(">H", len(segment) + 2) + segment + plain[2:]


def jpeg_with_xmp(words: str) -> bytes:
    segment = b"http://ns.adobe.com/xap/1.0/\0" + XMP.replace("WORDS", words).encode()
    plain = saved("JPEG")
    return plain[:2] + b"\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + plain[2:]


def png_with_xmp(words: str) -> bytes:
    chunk = PngImagePlugin.PngInfo()
    chunk.add_itxt("XML:com.adobe.xmp", XMP.replace("WORDS", words))
    return saved("PNG", pnginfo=chunk)


def tiff_with_xmp(words: str) -> bytes:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[700] = XMP.replace("WORDS", words).encode()
    tags.tagtype[700] = 1
    return saved("TIFF", tiffinfo=tags)


MAKERS = {
    "a.jpg": (jpeg_with_iim, PLACE),
    "b.jpeg": (jpeg_with_xmp, PLACE | SHOWN),
    "c.png": (png_with_xmp, PLACE | SHOWN),
    "d.tif": (tiff_with_xmp, PLACE | SHOWN),
}


@pytest.mark.parametrize("name", MAKERS)
def test_a_photograph_is_a_gallery_of_one(name: str, tmp_path: Path) -> None:
    make, given = MAKERS[name]
    (tmp_path / name).write_bytes(make(WORDS))
    (article,) = read_articles(tmp_path / name)
    assert isinstance(article, Article), article
    (block,) = article.captions
    assert (article.article_id, article.headline) == (name[0], "Gala night")
    assert article.text[slice(*block.words)] == WORDS
    assert (block.photographer, block.agency, dict(block.given)) == ("Bo Harrow", "UPI", given)


def test_a_folder_of_photographs_is_a_gallery(tmp_path: Path) -> None:
    folder = tmp_path / "gala"
    folder.mkdir()
    for name, (make, _) in MAKERS.items():
        (folder / name).write_bytes(make(f"{name}: Mara Quell sings."))
    (folder / "e.png").write_bytes(saved("PNG"))
    (folder / "f.jpg").write_bytes(b"not a picture")
    items = list(read_articles(folder))
    assert [(item.article_id, item.reason) for item in items if isinstance(item, Reject)] == [
        ("e", "no caption in the photograph"),
        ("f", "not a picture that can be read"),
    ]
    (article,) = (item for item in items if isinstance(item, Article))
    assert article.article_id == "gala"
    assert [article.text[slice(*block.words)].partition(":")[0] for block in article.captions] == list(MAKERS)


def test_what_the_file_states_wins_and_the_words_are_noted(tmp_path: Path) -> None:
    words = "Quell sings at a ball in Reno, Nev., on Feb. 8, 2020. Photo by Kit Dunning/AP"
    (tmp_path / "b.jpg").write_bytes(jpeg_with_xmp(words))
    (article,) = read_articles(tmp_path / "b.jpg")
    assert isinstance(article, Article)
    parsed = parse_article(article)
    (row,) = parsed.captions
    assert (row.date, row.city, row.region, row.event_series) == ("2020-02-09", "Tulsa", "OK", "Harvest Gala")
    assert (row.photographer, row.agency) == ("Bo Harrow", "UPI")
    assert row.notes.split("; ") == [
        "event: the words say ball",
        "city: the words say Reno",
        "region: the words say NV",
        "photographer: the words say Kit Dunning",
        "agency: the words say AP",
        "date: the words say 2020-02-08",
    ]


def test_persons_shown_are_pictured(tmp_path: Path) -> None:
    (tmp_path / "b.jpg").write_bytes(jpeg_with_xmp("Quell (L) sings at a gala in Tulsa, Okla., on Feb. 9, 2020."))
    (article,) = read_articles(tmp_path / "b.jpg")
    assert isinstance(article, Article)
    parsed = parse_article(article)
    shown = [(row.person, row.position, article.text[row.start : row.end]) for row in parsed.people]
    assert shown == [("Mara Quell", "left", "Quell"), ("Theo Lys", "", "")]
    assert parsed.captions[0].notes == ""
