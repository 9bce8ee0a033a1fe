"""News in JSON: ninjs 1.x and 2.x, whose associations of type picture are the captions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lxml import html

from analysis.model import Article
from analysis.reading.document import UnreadableError
from analysis.reading.formats import Draft, DraftCaption, article_from_draft, draft_caption

_MARKUP = ("html", "xhtml")


def is_ninjs(value: Any) -> bool:
    """Whether a JSON value is a ninjs object rather than a record of another make.

    Examples
    --------
    >>> is_ninjs({"uri": "urn:1", "type": "text", "body_text": "Ann sings."}), is_ninjs({"text": "Ann sings."})
    (True, False)
    """
    return isinstance(value, Mapping) and "uri" in value and ("type" in value or "bodies" in value)


def article_from_ninjs(item: Mapping[str, Any], *, source: str) -> Article:
    """Return the article of a ninjs object, a text with its pictures or a picture alone.

    Raises
    ------
    UnreadableError
        If it holds neither text nor caption.

    Notes
    -----
    IPTC, ninjs 1.3 (``headline``, ``body_text``, ``body_xhtml``, ``associations`` by name) and ninjs 2
    (``headlines``, ``bodies``, ``descriptions``, ``associations`` as a list).
    """
    pictures = [found for found in _associations(item) if found.get("type") == "picture"]
    if item.get("type") == "picture":
        pictures.insert(0, item)
    draft = Draft(
        headline=_value(item, "headline") if item.get("type") != "picture" else "",
        published=str(item.get("firstcreated") or item.get("versioncreated") or ""),
        paragraphs=_paragraphs(item) if item.get("type") != "picture" else [],
        captions=[caption for picture in pictures if (caption := _caption(picture)).text],
    )
    if not draft.paragraphs and not draft.captions:
        raise UnreadableError(
            "read", "no text in the ninjs object", "body_text, bodies or a picture's description is needed"
        )
    return article_from_draft(draft, article_id=str(item["uri"]), source=source, format="ninjs")


def _caption(picture: Mapping[str, Any]) -> DraftCaption:
    byline = str(picture.get("byline") or picture.get("by") or "")
    agency = str(picture.get("creditline") or picture.get("copyrightholder") or "")
    return draft_caption(_value(picture, "description"), byline, agency)


def _associations(item: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the associated items, which are named in ninjs 1 and listed in ninjs 2."""
    found = item.get("associations") or ()
    for associated in found.values() if isinstance(found, Mapping) else found:
        if isinstance(associated, Mapping):
            yield associated


def _paragraphs(item: Mapping[str, Any]) -> list[str]:
    """Return the paragraphs of the body, of its markup if there is any: plain bodies often run together."""
    marked = _marked_up(item, "body")
    if marked:
        tree = html.fragment_fromstring(marked, create_parent="div")
        return [str(p.text_content()) for p in tree.iter("p") if not any(True for _ in p.iterancestors("figure"))]
    return _value(item, "body").split("\n")


def _marked_up(item: Mapping[str, Any], name: str) -> str:
    """Return the property as XHTML or HTML, if there is one."""
    own = next((str(item[f"{name}_{kind}"]) for kind in _MARKUP if item.get(f"{name}_{kind}")), "")
    return own or next((value for kind, value in _values(item, name) if any(mark in kind for mark in _MARKUP)), "")


def _value(item: Mapping[str, Any], name: str) -> str:
    """Return the property as plain text: ``headline`` or ``body_text`` of ninjs 1, ``headlines`` of ninjs 2."""
    own = item.get(f"{name}_text") or item.get(name)
    if isinstance(own, str):
        return own
    return next((value for kind, value in _values(item, name) if not any(mark in kind for mark in _MARKUP)), "")


def _values(item: Mapping[str, Any], name: str) -> Iterator[tuple[str, str]]:
    """Yield content type and value of a property that ninjs 2 lists in the plural."""
    listed = item.get("bodies" if name == "body" else f"{name}s")
    for found in listed if isinstance(listed, list) else ():
        if isinstance(found, Mapping) and isinstance(found.get("value"), str):
            yield str(found.get("contenttype", "")), found["value"]
