"""Bytes to a canonical text and an Article: the one place that decodes and cleans text."""

from __future__ import annotations

import codecs
import datetime as dt
import re
from collections.abc import Mapping, Sequence
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from analysis.model import Article, CaptionBlock, Span
from analysis.reading.credits import find_credits
from analysis.reading.document import UnreadableError
from analysis.reading.front import read_day_line
from analysis.reading.notices import without_notices
from analysis.reading.pieces import stated_piece
from analysis.reading.segment import Segments, caption_blocks, segment, without_dateline

# Same-length replacements only: offsets found in the result hold in the text.
_SAME_LENGTH = {
    "'": "‘’‚‛ʼ′＇",
    '"': "“”„‟«»″＂",
    "-": "‐‑‒–—―−",
    " ": "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff",
    "\n": "\v\f\x1c\x1d\x1e\x85\u2028\u2029",
}
_PLAIN = {ord(char): plain_char for plain_char, group in _SAME_LENGTH.items() for char in group}
_CONTROL = dict.fromkeys([*range(9), *range(0x0E, 0x1C), 0x1F, 0x7F], " ")
_BOMS = [
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
]
_BINARY_SHARE = 0.05
_SURROGATE = re.compile("[\ud800-\udfff]")


class DraftCaption(NamedTuple):
    """A caption as a structured file states it, the credit line included."""

    text: str
    given: Mapping[str, str] = {}


class Draft(NamedTuple):
    """The parts of an article as a structured file states them, before they are one text."""

    headline: str = ""
    published: str = ""
    gallery: str = ""
    paragraphs: Sequence[str] = ()
    captions: Sequence[DraftCaption] = ()


def draft_caption(
    words: str, byline: str = "", agency: str = "", given: Mapping[str, str] | None = None
) -> DraftCaption:
    """Return a caption with its credit line, which is made of the file's own fields if the words have none.

    Examples
    --------
    >>> draft_caption("Ann Lee sings.", "Bo Ray", "AP").text
    'Ann Lee sings. Photo by Bo Ray/AP'
    """
    names = "/".join(name for name in (byline, agency) if name and name not in words)
    if names and words and not find_credits(plain(words)):
        words = f"{words} Photo by {names}"
    return DraftCaption(words, given or {})


def article_from_text(text: str, *, article_id: str = "article", source: str = "text") -> Article:
    """Return the article that a text prints.

    Parameters
    ----------
    text : str
        Any text; it is cleaned first (see :func:`clean`).
    article_id, source : str
        What the rows of the tables will name it by.

    Returns
    -------
    Article
        Its spans are offsets in code points of its own ``text``.

    Examples
    --------
    >>> article = article_from_text("Ann Lee sings in Rome on Feb. 5, 2023. Photo by Bo Ray/UPI")
    >>> [(block.photographer, block.agency) for block in article.captions]
    [('Bo Ray', 'UPI')]
    """
    text = clean(text)
    lined = _lined(text)
    parts = segment(text, lined)
    return Article(article_id, source, "text", text, _without_glue(_plain(lined), parts.captions), *parts)


def plain(text: str) -> str:
    r"""Return the text with same-length replacements: straight quotes, plain spaces and hyphens, no newlines.

    Examples
    --------
    >>> plain("“Ann’s”\nhat – blue")
    '"Ann\'s" hat - blue'
    """
    return _plain(_lined(text))


def _plain(lined: str) -> str:
    return without_notices(lined.replace("\n", " "))


def decode(data: bytes, encoding: str = "utf-8") -> str:
    """Return the characters of a file: by its byte order mark, else UTF-16 if it looks so, else as ``encoding``.

    Raises
    ------
    UnreadableError
        If the bytes are no text in that encoding, or no text at all.

    Examples
    --------
    >>> decode("Ann".encode("utf-16"))
    'Ann'
    """
    mark, encoding = next(((mark, name) for mark, name in _BOMS if data.startswith(mark)), (b"", encoding))
    if not mark and b"\0" in data[:4096]:
        encoding = _utf16_without_mark(data) or encoding
    try:
        text = data[len(mark) :].decode(encoding)
    except (LookupError, UnicodeError) as error:
        if not mark and _is_binary(data[:4096].decode("latin-1")):
            raise _not_text() from error
        where = f"at byte {error.start:,}" if isinstance(error, UnicodeDecodeError) else f": {error}"
        raise UnreadableError(
            "decode", f"not valid {encoding.upper()} {where}", "save it as UTF-8: iconv -f WINDOWS-1252 -t UTF-8 FILE"
        ) from error
    if _is_binary(text[:4096]):
        raise _not_text()
    return text


def clean(text: str) -> str:
    r"""Return the canonical text: one kind of newline, no control characters, no halves of characters.

    Examples
    --------
    >>> clean("Ann\r\nLee\0\ud83d")
    'Ann\nLee �'
    """
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isprintable():
        text = text.translate(_CONTROL)
        text = text if text.isascii() else _SURROGATE.sub("\ufffd", text)
    return text.removeprefix("\ufeff")


def article_from_draft(draft: Draft, *, article_id: str, source: str, format: str) -> Article:  # noqa: A002
    """Return the article of a structured file: its parts as one text, a line each, and their spans.

    A file that names no captions is cut like a plain text.
    """
    captions = [caption for caption in draft.captions if _one_line(caption.text)]
    parts = [draft.headline, *draft.paragraphs, draft.gallery if captions else "", *(c.text for c in captions)]
    lines = [_one_line(part) for part in parts]
    text = "\n".join(line for line in lines if line)
    lined = _lined(text)
    spans, start = [], 0
    for line in lines:
        spans.append(Span(start, start + len(line)))
        start += len(line) + bool(line)
    cut = segment(text, lined) if not captions else _stated(text, lined, spans, captions)
    published = day_of(draft.published) or cut.published
    cut = cut._replace(published=published, headline=lines[0] or cut.headline)
    return Article(article_id, source, format, text, lined.replace("\n", " "), *cut)


def _stated(text: str, lined: str, spans: list[Span], captions: Sequence[DraftCaption]) -> Segments:
    """Return the parts whose spans the file itself states."""
    body, title, pictures = spans[1 : -len(captions) - 1], spans[-len(captions) - 1], spans[-len(captions) :]
    pieces = [stated_piece(lined, span, caption.given) for span, caption in zip(pictures, captions, strict=True)]
    paragraphs = [span for span in body if span.end > span.start]
    paragraphs, dateline = without_dateline(lined, paragraphs)
    return Segments(
        None,
        dateline.agency if dateline else "",
        dateline.city if dateline else "",
        "",
        text[slice(*title)],
        tuple(paragraphs),
        tuple(caption_blocks(text, lined, pieces)),
    )


def _lined(text: str) -> str:
    """Return the plain text with its line breaks."""
    return text.translate(_PLAIN)


def _without_glue(plain_text: str, captions: Sequence[CaptionBlock]) -> str:
    """Blank the marks that are glued to the first word of a caption ("3of12Ann"), so that it is a word by itself."""
    glued = [block.start for block in captions if block.start and plain_text[block.start - 1].isalnum()]
    pieces, last = [], 0
    for start in glued:
        glue = max(plain_text.rfind(" ", last, start) + 1, last)
        pieces += [plain_text[last:glue], " " * (start - glue)]
        last = start
    return "".join([*pieces, plain_text[last:]])


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())


def day_of(stated: str) -> dt.date | None:
    """Return the day that a file states: in ISO 8601, as e-mail has it (RFC 5322), or in words with its year.

    "02/11/2013" may be either of two days, and is none.

    Examples
    --------
    >>> {day_of(day) for day in ("2013-02-11T10:00:00Z", "Mon, 11 Feb 2013 10:00:00 GMT", "Feb. 11, 2013")}
    {datetime.date(2013, 2, 11)}
    """
    stated = stated.strip()
    for read in (_iso_day, _mailed_day, lambda words: read_day_line(words, 0, len(words))):
        try:
            if day := read(stated):
                return day
        except ValueError:
            continue
    return None


def _iso_day(stated: str) -> dt.date:
    return dt.date.fromisoformat(stated[:10])


def _mailed_day(stated: str) -> dt.date:
    return parsedate_to_datetime(stated).date()


def _is_binary(sample: str) -> bool:
    controls = sum(char < " " and char not in "\t\n\r\f\v\x1c\x1d\x1e" for char in sample)
    return controls > _BINARY_SHARE * len(sample)


def _utf16_without_mark(data: bytes) -> str:
    """Name the byte order of a text in which every other byte is NUL, as Latin letters in UTF-16 are."""
    sample = data[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) < 0.3 * len(sample):
        return ""
    return "utf-16-be" if even > odd else "utf-16-le"


def _not_text() -> UnreadableError:
    return UnreadableError("decode", "binary, not a text", "give a text, a page or records; see `analysis formats`")
