"""A text cut into header, dateline, headline, paragraphs, gallery title and captions.

The cut is told by credit lines first.  A piece of text without one is a caption if it
follows a gallery's title, is counted ("3of12"), or stands among captions and reads as
one; everything else is body.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple

from analysis.model import CaptionBlock, Span
from analysis.reading.credits import find_credits
from analysis.reading.front import GALLERY_TITLE, Dateline, is_heading, read_dateline, read_day_line, read_front
from analysis.reading.pieces import Piece, cut_pieces, folded
from analysis.reading.scenes import is_dated_scene, is_file_photo, is_scene

_MOST = 0.6


class Segments(NamedTuple):
    """The parts of a text, as fields of :class:`analysis.model.Article`."""

    published: dt.date | None
    agency: str
    dateline_city: str
    headline: str
    gallery: str
    paragraphs: tuple[Span, ...]
    captions: tuple[CaptionBlock, ...]
    copies: tuple[Span, ...] = ()


def segment(text: str, lined: str) -> Segments:
    r"""Cut a text into its parts.

    Parameters
    ----------
    text : str
        The text as read.
    lined : str
        The same with plain quotes, spaces and hyphens, its line breaks kept.

    Examples
    --------
    >>> text = "Moments from the ball\nAnn Lee sings. Photo by Bo Ray/UPI\nCy Dee dances. Photo by Bo Ray/UPI"
    >>> parts = segment(text, text)
    >>> parts.gallery, [text[slice(*block.words)] for block in parts.captions]
    ('Moments from the ball', ['Ann Lee sings.', 'Cy Dee dances.'])
    """
    credit_lines = find_credits(lined)
    front = read_front(lined, credit_lines[0].start if credit_lines else len(lined))
    headline = text[slice(*front.headline)]
    pieces = cut_pieces(lined, front.end, credit_lines)
    title = _title(lined, pieces)
    roles = _roles(lined, pieces, title, titled=bool(GALLERY_TITLE.match(headline)))
    printed = [piece for piece, role in zip(pieces, roles, strict=True) if role == "caption"]
    captions = caption_blocks(text, lined, printed)
    words = {block.words for block in captions}
    body = [Span(piece.start, piece.end) for piece, role in zip(pieces, roles, strict=True) if role == "body"]
    paragraphs, dateline = without_dateline(lined, body)
    gallery = headline if GALLERY_TITLE.match(headline) or not paragraphs else ""
    heading = pieces[title] if title is not None else None if gallery else _heading(pieces, roles)
    gallery = text[heading.start : heading.end] if heading else gallery
    agencies = {block.agency for block in captions} - {""}
    headings = [piece for piece, role in zip(pieces, roles, strict=True) if role == "heading"]
    published = front.published or (dateline.published if dateline else None)
    return Segments(
        published or next(filter(None, (read_day_line(lined, *piece[:2]) for piece in headings)), None),
        (dateline and dateline.agency) or (agencies.pop() if len(agencies) == 1 else ""),
        dateline.city if dateline else "",
        headline,
        gallery if captions else "",
        tuple(paragraphs),
        tuple(captions),
        tuple(span for piece in printed if (span := Span(piece.start, piece.end)) not in words),
    )


def without_dateline(lined: str, body: Sequence[Span]) -> tuple[list[Span], Dateline | None]:
    """Return the paragraphs, the first dateline cut off, and that dateline."""
    for number, (start, end) in enumerate(body):
        dateline = read_dateline(lined, start)
        if dateline:
            opened = [Span(dateline.end, end)] if dateline.end < end else []
            return [*body[:number], *opened, *body[number + 1 :]], dateline
    return list(body), None


def _title(lined: str, pieces: Sequence[Piece]) -> int | None:
    """Return the number of the piece that is the gallery's title, told by its words."""
    for number in range(len(pieces) - 2, -1, -1):
        piece = pieces[number]
        if (
            not piece.credit
            and GALLERY_TITLE.match(lined, piece.start, piece.end)
            and is_heading(lined, piece.start, piece.end)
        ):
            return number
    return None


def _roles(lined: str, pieces: Sequence[Piece], title: int | None, titled: bool) -> list[str]:
    """Return for each piece whether it is body, caption or heading."""
    credited = any(piece.credit for piece in pieces)
    sure = _sure_captions(lined, pieces, title, titled=titled)
    first, last = (min(sure), max(sure)) if sure else (len(pieces), -1)
    opens = title if title is not None else len(pieces)
    story = _story(lined, pieces, opens)
    alone = titled and title is None
    roles: list[str] = []
    goes_on = False
    for number, piece in enumerate(pieces):
        if number in sure or piece.counted or _is_copy(lined, *pieces[number : number + 2]):
            role = "caption"
        elif number == opens or (number < first and read_day_line(lined, *piece[:2])):
            role = "heading"
        elif number in story:
            role = "body"
        elif number > min(opens, first) and _is_heading(lined, piece, credited):
            role = "heading"
        elif sure and number < first:
            role = "body"  # the gallery's introduction
        elif number > opens or (sure and not credited):
            between = first < number < last or not sure
            role = "caption" if between or is_scene(lined, piece.start, piece.end) else "body"
        elif first < number < last or alone:
            role = "caption" if goes_on or is_scene(lined, piece.start, piece.end) else "body"
        else:
            role = "body"
        roles.append(role)
        goes_on = goes_on or (role == "caption" and not credited)
    if first and first < len(pieces) and roles[first - 1] == "body" and is_heading(lined, *pieces[first - 1][:2]):
        roles[first - 1] = "heading"
    return roles


def _sure_captions(lined: str, pieces: Sequence[Piece], title: int | None, *, titled: bool) -> set[int]:
    """Return the numbers of the pieces that have a credit, or else of those in a gallery that tell date or position.

    The latter only if they are most of those from the first to the last.
    """
    credited = [number for number, piece in enumerate(pieces) if piece.credit]
    if credited or (title is None and not titled and not _is_gallery_by_style(lined, pieces)):
        return set(credited)
    begin = 0 if title is None else title + 1
    dated = [n for n, piece in enumerate(pieces[begin:], begin) if is_dated_scene(lined, piece.start, piece.end)]
    return set(dated) if len(dated) > 1 and len(dated) >= _MOST * (dated[-1] - dated[0] + 1) else set()


def _story(lined: str, pieces: Sequence[Piece], opens: int) -> range:
    """Return the pieces that are body for sure: from a dateline to the gallery, or all that stands before "1of9".

    A picture may stand above its dateline.
    """
    counted = next((number for number, piece in enumerate(pieces) if piece.counted), 0)
    for number, piece in enumerate(pieces[counted:opens], counted):
        dateline = None if piece.credit else read_dateline(lined, piece.start)
        if dateline and dateline.agency:
            return range(number, next((n for n in range(number, opens) if n < len(pieces) and pieces[n].credit), opens))
    return range(counted)


def _is_copy(lined: str, piece: Piece, below: Piece | None = None) -> bool:
    """Whether the next piece has the same words, with their credit."""
    if below is None or not below.credit:
        return False
    return folded(lined[piece.start : piece.end]) == folded(lined[below.start : below.end])


def _is_heading(lined: str, piece: Piece, has_credits: bool) -> bool:
    """Whether a piece within a gallery is a heading; where no credit closes the captions, only a number is one."""
    return is_heading(lined, piece.start, piece.end) if has_credits else lined[piece.start : piece.end].isdigit()


def _is_gallery_by_style(lined: str, pieces: Sequence[Piece]) -> bool:
    """Whether, from the first that reads as a dated caption, nearly all pieces do."""
    scenes = [is_dated_scene(lined, piece.start, piece.end) for piece in pieces]
    run = scenes[scenes.index(True) :] if True in scenes else []
    return sum(run) > 1 and sum(run) >= 0.8 * len(run)


def caption_blocks(text: str, lined: str, pieces: Sequence[Piece]) -> list[CaptionBlock]:
    """Return the captions, numbered, each of them once."""
    blocks = []
    for number, piece in enumerate(_once(lined, pieces), 1):
        credit = piece.credit
        blocks.append(
            CaptionBlock(
                number,
                min(piece.start, credit.start) if credit else piece.start,
                max(piece.end, credit.end) if credit else piece.end,
                Span(piece.start, piece.end),
                text[credit.start : credit.end] if credit else "",
                credit.photographer if credit else "",
                credit.agency if credit else "",
                bool(credit and credit.file_photo) or is_file_photo(lined, piece.start, piece.end),
                piece.given,
            )
        )
    return blocks


def _once(lined: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Drop the copies of a caption; the first that tells a photographer is kept, or else the first.

    The same words under another photographer's name are another picture.
    """
    kept: list[Piece] = []
    copies: dict[bytes, list[int]] = {}
    for piece in pieces:
        places = copies.setdefault(folded(lined[piece.start : piece.end]), [])
        for place in places:
            if not _photographer(piece) or _photographer(piece) == _photographer(kept[place]):
                break
            if not _photographer(kept[place]):
                kept[place] = piece
                break
        else:
            places.append(len(kept))
            kept.append(piece)
    return kept


def _photographer(piece: Piece) -> str:
    return piece.credit.photographer if piece.credit else ""


def _heading(pieces: Sequence[Piece], roles: Sequence[str]) -> Piece | None:
    """Return the heading that stands right before the first caption."""
    first = roles.index("caption") if "caption" in roles else 0
    if first and roles[first - 1] == "heading":
        return pieces[first - 1]
    return None
