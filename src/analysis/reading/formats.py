"""Bytes to a canonical text and an Article: the one place that decodes and cleans text."""

from __future__ import annotations

from analysis.model import Article
from analysis.reading.segment import segment

# Same-length replacements only: offsets found in the result hold in the text.
_PLAIN = {ord(c): plain_c for plain_c, group in {
    "'": "‘’‚‛ʼ′＇",
    '"': "“”„‟«»″＂",
    "-": "‐‑‒–—―−",
    " ": "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\x00"
    "\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
    "\n": "\r\v\f\x85\u2028\u2029",
}.items() for c in group}  # fmt: skip


def article_from_text(text: str, *, article_id: str = "article", source: str = "text") -> Article:
    """Return the article that a text prints."""
    lined = _lined(text)
    return Article(article_id, source, "text", text, lined.replace("\n", " "), *segment(lined))


def plain(text: str) -> str:
    r"""Return the text with same-length replacements: straight quotes, plain spaces and hyphens, no newlines.

    Examples
    --------
    >>> plain("“Ann’s”\nhat – blue")
    '"Ann\'s" hat - blue'
    """
    return _lined(text).replace("\n", " ")


def _lined(text: str) -> str:
    """Return the plain text with its line breaks."""
    return text.translate(_PLAIN)
