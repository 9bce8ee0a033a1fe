"""Photographs: captions from the IPTC-IIM and XMP fields embedded in JPEG, TIFF and PNG files."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator, Sequence
from typing import Any

from lxml import etree
from PIL import Image, IptcImagePlugin, UnidentifiedImageError

from analysis.model import Article, Reject
from analysis.reading.agencies import read_names
from analysis.reading.document import Document, Options, UnreadableError
from analysis.reading.formats import Draft, DraftCaption, article_from_draft, clean, draft_caption

# IPTC Photo Metadata Standard: the property, its IIM dataset and its XMP name.
_FIELDS: dict[str, tuple[tuple[int, int], str]] = {
    "words": ((2, 120), "description"),
    "headline": ((2, 105), "Headline"),
    "byline": ((2, 80), "creator"),
    "credit": ((2, 110), "Credit"),
    "city": ((2, 90), "City"),
    "region": ((2, 95), "State"),
    "country": ((2, 101), "Country"),
    "date": ((2, 55), "DateCreated"),
    "event": ((2, 22), "Event"),
    "people": ((0, 0), "PersonInImage"),
}
_UTF8 = b"\x1b%G"
_CODED_CHARACTER_SET = (1, 90)


def read_photographs(documents: Sequence[Document], options: Options) -> Iterator[Article | Reject]:
    """Yield the gallery that photographs of one folder make, and a reject for each that has no caption.

    The gallery goes by the folder's name; a photograph alone goes by its own.
    """
    found = []
    for document in documents:
        try:
            found.append(_read(document.content(options)))
        except UnreadableError as error:
            yield error.reject(document.source, article_id=document.path.stem)
    if not found:
        return
    first, alone = documents[0], len(documents) == 1
    headlines = {fields.get("headline", "") for fields in found}
    yield article_from_draft(
        Draft(headline=headlines.pop() if len(headlines) == 1 else "", captions=list(map(_caption, found))),
        article_id=first.path.stem if alone else first.path.parent.name or "photographs",
        source=first.source if alone else str(first.path.parent),
        format="photographs",
    )


def _caption(found: dict[str, str]) -> DraftCaption:
    """Return a caption; day, place, event and people that the file states go with it as they are written."""
    names = ("date", "city", "region", "country", "event", "people")
    given = {name: found[name] for name in names if found.get(name)}
    if found.get("byline"):
        given["photographer"] = found["byline"]
    if agency := read_names(found.get("credit", ""))[1]:
        given["agency"] = agency
    return draft_caption(found["words"], found.get("byline", ""), found.get("credit", ""), given)


def _read(data: bytes) -> dict[str, str]:
    """Return the embedded fields by our names; XMP, which is the younger, wins over IIM.

    Raises
    ------
    UnreadableError
        If the file is no picture, or has no caption embedded.
    """
    try:
        with warnings.catch_warnings(action="ignore"), Image.open(io.BytesIO(data)) as image:
            iim: Any = IptcImagePlugin.getiptcinfo(image) or {}
            packet = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or _tiff_xmp(image)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        detail = "save it again as JPEG, TIFF or PNG"  # the library's own words name an address in memory
        raise UnreadableError("decode", "not a picture that can be read", detail) from error
    xmp = _xmp(packet.encode() if isinstance(packet, str) else packet)
    old = _iim(iim)
    fields = {name: xmp.get(property_) or old.get(dataset, "") for name, (dataset, property_) in _FIELDS.items()}
    fields["date"] = _day(fields["date"])
    if not fields["words"]:
        raise UnreadableError("read", "no caption in the photograph", "write one into its IPTC or XMP description")
    return {name: value for name, value in fields.items() if value}


def _iim(datasets: Any) -> dict[tuple[int, int], str]:
    """Return the IIM datasets as text, in UTF-8 if they say so and else in Latin-1."""
    encoding = "utf-8" if datasets.get(_CODED_CHARACTER_SET) == _UTF8 else "latin-1"
    texts = {}
    for dataset, value in datasets.items():
        values = value if isinstance(value, list) else [value]
        texts[dataset] = "; ".join(clean(item.decode(encoding, "replace")).strip() for item in values)
    return texts


def _xmp(packet: bytes | None) -> dict[str, str]:
    """Return the XMP properties by local name; a list is joined by "; "."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring((packet or b"").strip(b"\0 \n"), parser=parser)
    except etree.XMLSyntaxError:
        return {}
    found: dict[str, str] = {}
    for description in root.iter("{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Description"):
        for name, value in description.attrib.items():
            found.setdefault(str(etree.QName(name).localname), str(value))
        for element in description:
            words = [text for text in (str(part).strip() for part in element.itertext()) if text]
            found.setdefault(str(etree.QName(element).localname), "; ".join(words))
    return found


def _tiff_xmp(image: Image.Image) -> bytes | None:
    tags: Any = getattr(image, "tag_v2", {})
    value = tags.get(700)
    return bytes(value) if value else None


def _day(written: str) -> str:
    """Return a day as ISO 8601; IIM writes 20200205."""
    return f"{written[:4]}-{written[4:6]}-{written[6:8]}" if written[:8].isdigit() else written[:10]
