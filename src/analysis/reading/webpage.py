"""Web pages: the story, its figures and what the page states of itself as JSON-LD and Open Graph."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from analysis.model import Article
from analysis.reading.credits import find_credits
from analysis.reading.document import UnreadableError
from analysis.reading.formats import Draft, DraftCaption, article_from_draft, decode, draft_caption, plain

_BOILERPLATE = (
    "//script|//style|//noscript|//template|//nav|//aside|//footer|//form|//iframe|//object|//svg"
    "|//button|//select|//dialog"
)
_ENCODING = re.compile(rb"<meta[^>]{0,200}?charset=[\"']?([A-Za-z0-9_-]{2,30})", re.IGNORECASE)
_STORY = ("//article[.//p or .//figure]", "//main[.//p or .//figure]", "//*[@itemprop='articleBody']", "//body")
_CAPTIONED = ".//figure|.//*[contains(concat(' ', normalize-space(@class), ' '), ' caption ')][not(ancestor::figure)]"
_CREDIT = (
    ".//*[self::cite or self::small or contains(@class, 'credit') or contains(@class, 'byline')"
    " or contains(@class, 'photographer') or contains(@class, 'copyright') or contains(@itemprop, 'copyrightHolder')]"
)
_HEADINGS = ("h2", "h3", "h4")
_SHORTEST_ALT = 4


def article_from_page(data: bytes, *, article_id: str, source: str) -> Article:
    """Return the article of a web page.

    Parameters
    ----------
    data : bytes
        The page; its encoding is told by a byte order mark or a ``meta`` element, else UTF-8.
    article_id, source : str
        What the rows of the tables will name it by.

    Returns
    -------
    Article
        Its text is the headline, the paragraphs, the gallery's title and the captions, a line each.

    Raises
    ------
    UnreadableError
        If the page cannot be decoded or holds no text.
    """
    declared = _ENCODING.search(data[:2048])
    page = decode(data, declared[1].decode("ascii") if declared else "utf-8")
    parser = html.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        tree = html.document_fromstring(page.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise UnreadableError("decode", "not a web page", f"{error}; save the page again") from error
    draft = _draft(tree)
    if not draft.paragraphs and not draft.captions:
        raise UnreadableError("segment", "no text in the page", "save the page after its text has loaded")
    return article_from_draft(draft, article_id=article_id, source=source, format="html")


def _draft(tree: Any) -> Draft:
    """Return the parts of a page: what is printed, and where it prints nothing, what it states."""
    stated = list(_json_ld(tree))
    news = next((item for item in stated if "headline" in item or "articleBody" in item), {})
    for element in tree.xpath(_BOILERPLATE):
        element.drop_tree()
    story = next((found[0] for path in _STORY if (found := tree.xpath(path))), tree)
    figures = [figure for figure in story.xpath(_CAPTIONED) if not figure.xpath("ancestor::figure")]
    printed = [caption for figure in figures if (caption := _caption(figure))]
    images = [image for image in story.xpath(".//img") if not image.xpath("ancestor::figure")]
    captions = printed or [alt for image in images if (alt := _alternative(image))] or _stated_captions(stated)
    inside = {p for figure in figures for p in figure.iter()}
    paragraphs = [_text(p) for p in story.xpath(".//p|.//blockquote[not(.//p)]") if p not in inside]
    return Draft(
        headline=_first(tree.xpath("//h1")) or str(news.get("headline", "")) or _meta(tree, "og:title"),
        published=str(news.get("datePublished", "")) or _meta(tree, "article:published_time") or _time(story),
        gallery=_gallery(figures),
        paragraphs=[p for p in paragraphs if p] or str(news.get("articleBody", "")).splitlines(),
        captions=[DraftCaption(caption) for caption in dict.fromkeys(captions) if caption],
    )


def _caption(figure: Any) -> str:
    """Return the words of a figure, its credit last: its caption, or else its picture's."""
    found = figure.xpath(".//figcaption") or ([figure] if figure.tag != "figure" else [])
    if not found:
        return next((alt for image in figure.xpath(".//img") if (alt := _alternative(image))), "")
    credits_marked = [_text(element) for element in found[0].xpath(_CREDIT)]
    for element in found[0].xpath(_CREDIT):
        element.drop_tree()
    words, credit = _text(found[0]), " ".join(credits_marked[:1])
    joined = f"{words} {credit}".strip()
    named = find_credits(plain(joined))
    return joined if not credit or (named and named[-1].end > len(words)) else draft_caption(words, credit).text


def _alternative(image: Any) -> str:
    """Return the longer of a picture's alternative text and title, if it is a sentence rather than a label."""
    words = max(image.get("alt") or "", image.get("title") or "", key=len)
    return words if len(words.split()) >= _SHORTEST_ALT else ""


def _stated_captions(stated: list[dict[str, Any]]) -> list[str]:
    """Return the captions of the pictures that the page states as JSON-LD."""
    captions: list[str] = []
    for item in stated:
        caption = str(item.get("caption") or item.get("description") or "") if _is_picture(item) else ""
        captions.append(draft_caption(caption, agency=str(item.get("creditText") or "")).text)
    return captions


def _is_picture(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    return "ImageObject" in (kinds if isinstance(kinds, list) else [kinds])


def _json_ld(tree: Any) -> Iterator[dict[str, Any]]:
    """Yield every object, nested ones too, of the page's JSON-LD; what is broken is passed over."""
    waiting: list[Any] = []
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            waiting.append(json.loads(script.text or ""))
        except (ValueError, RecursionError):
            continue
    while waiting:
        item = waiting.pop(0)
        if isinstance(item, dict):
            yield item
            waiting = [*item.values(), *waiting]
        elif isinstance(item, list):
            waiting = [*item, *waiting]


def _gallery(figures: list[Any]) -> str:
    """Return the heading that stands last before the first figure, below the page's own."""
    if not figures:
        return ""
    path = "|".join(f"preceding::{tag}[1]" for tag in _HEADINGS)
    headings = figures[0].xpath(path)
    return _text(headings[-1]) if headings else ""


def _meta(tree: Any, name: str) -> str:
    return next(iter(tree.xpath("//meta[@property=$name or @name=$name]/@content", name=name)), "")


def _time(story: Any) -> str:
    return next(iter(story.xpath(".//time/@datetime")), "")


def _first(elements: list[Any]) -> str:
    return next((text for element in elements if (text := _text(element))), "")


def _text(element: Any) -> str:
    """Return the words of an element on one line; a line break is a space."""
    for line_break in element.xpath(".//br"):
        line_break.tail = " " + (line_break.tail or "")
    return " ".join(str(element.text_content()).split())
