"""News standards in XML: NewsML-G2 and NITF, with the captions of their picture items."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

from analysis.model import Article
from analysis.reading.document import UnreadableError
from analysis.reading.formats import Draft, DraftCaption, article_from_draft, draft_caption

_CAPTION_ROLES = ("drol:caption", "drol:description", "")


def articles_from_news_xml(data: bytes, *, article_id: str, source: str) -> Iterator[Article]:
    """Yield the articles of a NewsML-G2 or NITF document.

    The text items of a NewsML-G2 message are articles, its picture items their captions;
    a message of pictures alone is one gallery.  Namespaces are passed over, so that NITF
    and XHTML read the same inside G2 and outside.

    Raises
    ------
    UnreadableError
        If the document is not XML, declares entities, or is neither standard.

    Notes
    -----
    IPTC, NewsML-G2 2.x (newsItem, contentMeta, contentSet) and NITF 3.x (body.head, body.content, media).
    """
    root = _parse(data)
    name = _name(root)
    if name == "nitf":
        yield article_from_draft(_nitf(root), article_id=_nitf_id(root) or article_id, source=source, format="nitf")
    elif name in ("newsItem", "newsMessage"):
        items = [root] if name == "newsItem" else list(_find(root, "newsItem"))
        yield from _g2(items, article_id, source)
    else:
        known = "NewsML-G2 (newsItem, newsMessage) and NITF (nitf) are read"
        raise UnreadableError("read", f"unknown XML, its root is {name}", known)


def _parse(data: bytes) -> Any:
    """Return the root of a document, in which nothing is fetched and no entity stands for anything."""
    if b"<!ENTITY" in data:
        raise UnreadableError("decode", "the XML declares entities", "save it with its entities written out")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser=parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableError("decode", "not well-formed XML", f"{error}; fetch the file again") from error
    return root


def _g2(items: list[Any], article_id: str, source: str) -> Iterator[Article]:
    """Yield an article for each text item; the pictures it links to, or all if there is one text, are its captions."""
    pictures = {item.get("guid", ""): item for item in items if _item_class(item) == "picture"}
    texts = [item for item in items if item.get("guid", "") not in pictures]
    for item in texts:
        linked = [link.get("residref") for link in _find(item, "link") if link.get("residref") in pictures]
        own = [pictures[guid] for guid in linked] if len(texts) > 1 else list(pictures.values())
        draft = _g2_text(item)
        captions = [*draft.captions, *map(_g2_picture, own)]
        draft = draft._replace(captions=[caption for caption in captions if caption.text])
        yield article_from_draft(draft, article_id=item.get("guid") or article_id, source=source, format="newsml-g2")
    if not texts and pictures:
        draft = Draft(captions=[_g2_picture(item) for item in pictures.values()])
        guid = next(iter(pictures)) if len(pictures) == 1 else ""
        yield article_from_draft(draft, article_id=guid or article_id, source=source, format="newsml-g2")


def _item_class(item: Any) -> str:
    """Return "text", "picture", ... of an item: the code after the colon of its itemClass."""
    return next((found.get("qcode", "").rpartition(":")[2] for found in _find(item, "itemClass")), "")


def _g2_text(item: Any) -> Draft:
    """Return the parts of a text item, whose content is NITF, XHTML or plain text."""
    inner = next(_find(item, "nitf"), None)
    draft = _nitf(inner) if inner is not None else Draft(paragraphs=_g2_paragraphs(item))
    meta = next(_find(item, "contentMeta"), item)
    published = draft.published or _one(meta, "contentCreated") or _one(item, "versionCreated")
    return draft._replace(headline=draft.headline or _one(meta, "headline"), published=published)


def _g2_paragraphs(item: Any) -> list[str]:
    paragraphs = [_text(p) for content in _find(item, "contentSet") for p in _find(content, "p")]
    return paragraphs or [line for data in _find(item, "inlineData") for line in "".join(data.itertext()).split("\n")]


def _g2_picture(item: Any) -> DraftCaption:
    """Return the caption of a picture item, its credit line and what it states of day, place and event."""
    meta = next(_find(item, "contentMeta"), item)
    by_role = {found.get("role", ""): _text(found) for found in _find(meta, "description")}
    words = next((by_role[role] for role in _CAPTION_ROLES if by_role.get(role)), "")
    creator = next(_find(meta, "creator"), None)
    byline = _one(meta, "by") or (_one(creator, "name") if creator is not None else "")
    given = {"date": _one(meta, "contentCreated")[:10]}
    return draft_caption(words, byline, _one(meta, "creditline"), {key: value for key, value in given.items() if value})


def _nitf(root: Any) -> Draft:
    """Return the parts of an NITF document."""
    content = next(_find(root, "body.content"), root)
    paragraphs = [_text(p) for p in _find(content, "p") if next(p.iterancestors("{*}media"), None) is None]
    dateline = _one(root, "dateline")
    if paragraphs and dateline and not paragraphs[0].startswith(dateline[:8]):
        paragraphs[0] = f"{dateline} {paragraphs[0]}"
    return Draft(
        headline=_one(root, "hl1") or _one(root, "title"),
        published=_norm_day(root),
        paragraphs=paragraphs,
        captions=[
            draft_caption(_one(item, "media-caption"), _one(item, "media-producer")) for item in _find(content, "media")
        ],
    )


def _nitf_id(root: Any) -> str:
    return next((found.get("id-string", "") for found in _find(root, "doc-id")), "")


def _norm_day(root: Any) -> str:
    """Return the day of issue as ISO 8601; NITF writes 20200205T100000Z too."""
    norm = next((found.get("norm", "") for found in _find(root, "date.issue")), "")
    return norm if "-" in norm or not norm else f"{norm[:4]}-{norm[4:6]}-{norm[6:8]}"


def _find(root: Any, name: str) -> Iterator[Any]:
    """Yield the elements of a name in whatever namespace, in order."""
    yield from root.iter("{*}" + name)


def _one(root: Any, name: str) -> str:
    return next((text for found in _find(root, name) if (text := _text(found))), "")


def _text(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def _name(root: Any) -> str:
    return str(etree.QName(root).localname)
