"""A text in pieces: each a paragraph, a heading, or the words that one credit line closes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from analysis.model import Span
from analysis.reading.credits import Credit, find_credits
from analysis.reading.front import GALLERY_TITLE, is_heading, read_dateline, read_day_line
from analysis.reading.scenes import is_dated_scene, is_scene, opens_with_date, opens_with_place


class Piece(NamedTuple):
    """Words and their credit, if they have one.

    ``apart`` tells that a blank line stands before it, ``counted`` that "3of12" does.
    """

    start: int
    end: int
    credit: Credit | None = None
    apart: bool = False
    counted: bool = False
    given: Mapping[str, str] = {}


_MARKER = re.compile(
    r"([0-9]{1,4}of[0-9]{1,4}(?:\b|(?=[^\W\d]))|[0-9]{1,4} ?(?:of|/) ?[0-9]{1,4}(?= *\Z)"
    r"|[0-9]{1,4} of [0-9]{1,4}(?= [A-Z])"
    r"|(?:Slide|Photo|Image|Picture) #?[0-9]{1,4}(?: ?(?:of|/) ?[0-9]{1,4})?(?: ?[:.-] | (?=[A-Z])|(?= *\Z)))"
    r"|Caption: *|[-*•·] +|[0-9]{1,3}[.)] +"
)
_SHOW_MORE = re.compile(r"\s*Show More\s*(?:Show Less)?\s*")
_CONTINUES = re.compile(
    r"[a-z,;:)]|\((?:far )?(?:[2-6](?:nd|rd|th)? ?)?(?:[LRC]|left|right|cent(?:er|re))\)"
    r"|\((?:L-R|L to R|from left|left to right)\)(?=,| [a-z])"
)
_UNFINISHED = re.compile(
    r"(?:,|'s|s'|\b(?:an?|the|of|at|in|on|and|or|to|with|for|from|by|as|her|his|their|its|that|who|was|is|are|were|had|has"
    r"|[Mm]embers?|[Aa]ct(?:ors?|ress(?:es)?)|[Ss]ingers?|[Dd]irectors?|President|Prince(?:ss)?|King|Queen|Duke|Duchess))\Z"
)
_BREAK = re.compile(r"(?<!\b[A-Z])[.!?][\"')\]]* ?(?=[\"(]?[A-Z])(?!(?:He|She|They|It|We|The couple)\b)")
_MARKS = b" \n.,;:!?'\"()[]-"
_WRAPPED_WIDTH, _HEADING_WIDTH = 100, 90
_MARKER_STARTS = "0123456789-*•·CIPS"
_LONGEST_UNFINISHED = 10
_PROBE = 40
_RULE = re.compile(r"[\s_*=~.-]*")
_FARTHEST = 4
# Start and end of a line, and whether a blank one stands above it.
_Line = tuple[int, int, bool]


def cut_pieces(lined: str, start: int, credits_found: Sequence[Credit]) -> list[Piece]:
    r"""Cut ``lined[start:]`` at its credit lines and line breaks, and mend the lines that were broken.

    Examples
    --------
    >>> from analysis.reading.credits import find_credits
    >>> text = "Ann Lee sings in\nTulsa. Photo by Bo Ray/UPI"
    >>> [text[piece.start : piece.end] for piece in cut_pieces(text, 0, find_credits(text))]
    ['Ann Lee sings in\nTulsa.']
    """
    lines = list(_lines(lined, start))
    wrapped = _is_wrapped(lined, lines)
    pieces: list[Piece] = []
    for piece in _at_credits(lined, _below_credits(lined, lines, credits_found), credits_found):
        joined = _joined(lined, pieces, piece, wrapped)
        if joined:
            first, last = pieces[-joined], pieces[-1]
            end = piece.end if piece.end > piece.start else last.end
            start = _undoubled(lined, first.start, end) if piece.credit else first.start
            pieces[-joined:] = [Piece(start, end, piece.credit or last.credit, first.apart, first.counted)]
        elif piece.end > piece.start and not _is_rule(lined, piece):
            pieces.append(piece)
    return _without_body(lined, pieces)


def stated_piece(lined: str, span: Span, given: Mapping[str, str]) -> Piece:
    """Return a caption whose span the file itself states, cut at its own credit.

    Examples
    --------
    >>> text = "Ann Lee sings. (AP Photo/Bo Ray)"
    >>> stated_piece(text, Span(0, len(text)), {}).end
    14
    """
    within = lined[slice(*span)]
    found = find_credits(within)
    if not found:
        return Piece(*span, given=given)
    first = found[0]
    credit = first._replace(start=span.start + first.start, end=span.start + first.end)
    leads = not within[: first.start].strip()
    piece = _piece(lined, credit.end if leads else span.start, span.end if leads else credit.start, credit, apart=True)
    return piece._replace(given=given)


def _lines(lined: str, start: int) -> Iterator[_Line]:
    """Yield start and end of each line that is not blank, and whether a blank one stands before it."""
    apart = False
    while start < len(lined):
        end = lined.find("\n", start)
        end = len(lined) if end < 0 else end
        line = lined[start:end]
        words = line.strip()
        if words:
            first = start + len(line) - len(line.lstrip())
            yield first, first + len(words), apart
        apart = not words
        start = end + 1


def _below_credits(lined: str, lines: list[_Line], found: Sequence[Credit]) -> list[_Line]:
    """Join each credit line with the line below it, if that is where this gallery has its captions.

    It is if every credit has its line, right above another, and a blank line or a line
    of the story above itself.
    """
    at = {start: number for number, (start, _, _) in enumerate(lines)}
    numbers = [at.get(credit.start, -1) for credit in found]
    for number, credit in zip(numbers, found, strict=True):
        below = number + 1
        if number < 0 or below >= len(lines) or lines[number][1] > credit.resume or lines[below][2]:
            return lines
        if read_dateline(lined, lines[below][0]):
            return lines
    if not numbers or (numbers[0] and not lines[numbers[0]][2] and is_scene(lined, *lines[numbers[0] - 1][:2])):
        return lines
    credits_only = set(numbers)
    return [
        (lines[number - 1][0], end, lines[number - 1][2]) if number - 1 in credits_only else (start, end, apart)
        for number, (start, end, apart) in enumerate(lines)
        if number not in credits_only
    ]


def _at_credits(lined: str, lines: Sequence[_Line], found: Sequence[Credit]) -> Iterator[Piece]:
    """Yield the lines cut at the ends of credits; the credit comes last in its piece, or first if words follow."""
    following = iter([*found, None])
    credit = next(following)
    resume = 0
    for start, end, apart in lines:
        start = max(start, resume)
        while credit and credit.start < end:
            nearest = next(following)
            goes_on = end > credit.resume and not (nearest and nearest.start < end)
            leads = lined.startswith("Mandatory", credit.start) and (credit.start <= start or end > credit.resume)
            if leads or (credit.start <= start and goes_on):
                stop = min(end, nearest.start) if nearest else end
                yield _piece(lined, credit.resume, stop, credit, apart)
                start = stop
            else:
                *before, (start, stop) = _shown_less(lined, start, credit.start)
                yield from (_piece(lined, *span, None, apart) for span in before)
                yield _piece(lined, start, stop, credit, apart)
                start = credit.resume
            resume, credit, apart = start, nearest, False
        if start < end:
            for first, last in _shown_less(lined, start, end):
                yield _piece(lined, first, last, None, apart)


def _shown_less(lined: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a line where a carousel printed "Show MoreShow Less"."""
    if lined.find("Show More", start, end) >= 0:
        for mark in _SHOW_MORE.finditer(lined, start, end):
            yield start, mark.start()
            start = mark.end()
    yield start, end


def _piece(lined: str, start: int, end: int, credit: Credit | None, apart: bool) -> Piece:
    """Return a piece without white space, list mark or count around it."""
    start, end = _stripped(lined, start, end)
    mark = _MARKER.match(lined, start, end) if start < end and lined[start] in _MARKER_STARTS else None
    if mark:
        start, end = _stripped(lined, mark.end(), end)
    return Piece(_undoubled(lined, start, end), end, credit, apart, bool(mark and mark[1]))


def _stripped(lined: str, start: int, end: int) -> tuple[int, int]:
    """Return the span without white space at its ends."""
    words = lined[start:end].lstrip()
    return end - len(words), end - len(words) + len(words.rstrip())


def _undoubled(lined: str, start: int, end: int) -> int:
    """Return where the last copy starts, if a caption's words are printed two or three times over."""
    if end - start < 2 * _PROBE:
        return start
    last = lined.rfind(lined[start : start + _PROBE], start + _PROBE, end)
    if last < 0:
        return start
    once, printed = folded(lined[last:end]), folded(lined[start:end])
    return last if once and printed == once * (len(printed) // len(once)) else start


def folded(words: str) -> bytes:
    """Return the words without case, spaces and marks, to tell copies by.

    Examples
    --------
    >>> folded("Ann Lee (L) sings.") == folded("ANN LEE (L)  sings")
    True
    """
    return words.casefold().encode("utf-8", "replace").translate(None, _MARKS)


def _joined(lined: str, pieces: Sequence[Piece], piece: Piece, wrapped: bool) -> int:
    """Return how many of the last pieces a piece goes on with; they have no credit yet, or it came first."""
    if not pieces:
        return 0
    if pieces[-1].credit:
        leads = pieces[-1].credit.start < pieces[-1].start and not piece.apart and piece.end > piece.start
        goes_on = _is_unfinished(lined, pieces[-1]) or _CONTINUES.match(lined, piece.start)
        return int(leads and not piece.credit and bool(goes_on))
    if piece.end <= piece.start:
        return 1 if piece.credit else 0
    if piece.apart or piece.counted or _MARKER.match(lined, piece.start):
        return 0
    if _goes_on(lined, pieces, piece, wrapped):
        return 1 + (bool(_CONTINUES.match(lined, piece.start)) and _is_after_role(lined, pieces))
    return _back_to_scene(lined, pieces) if piece.credit and not is_scene(lined, piece.start, piece.end) else 0


def _goes_on(lined: str, pieces: Sequence[Piece], piece: Piece, wrapped: bool) -> bool:
    """Whether a piece is the rest of a line that was broken, as where a link was stripped."""
    last = pieces[-1]
    if _CONTINUES.match(lined, piece.start):
        return True
    if not is_heading(lined, last.start, last.end) and lined[last.end - 1] in ".!?\"')":
        return False
    if read_day_line(lined, *piece[:2]) or read_day_line(lined, *last[:2]) or opens_with_date(lined, *piece[:2]):
        return False
    if GALLERY_TITLE.match(lined, *last[:2]) and is_scene(lined, *piece[:2]):
        return False
    in_gallery = len(pieces) > 1 and pieces[-2].credit is not None
    return (
        wrapped
        or last.end - last.start > _HEADING_WIDTH
        or _is_unfinished(lined, last)
        or (in_gallery and is_scene(lined, last.start, last.end))
    )


def _is_after_role(lined: str, pieces: Sequence[Piece]) -> bool:
    """Whether the last piece is a name whose link was stripped, and the one before it a role: "Rapper", "Bo Ray"."""
    if len(pieces) < 2 or pieces[-1].apart or pieces[-2].credit:
        return False
    role, name = (lined[piece.start : piece.end] for piece in pieces[-2:])
    named = is_heading(lined, *pieces[-1][:2]) and len(name) < _PROBE
    return named and role[-1].islower() and not GALLERY_TITLE.match(role)


def _is_unfinished(lined: str, last: Piece) -> bool:
    """Whether words end as no line does: "at the", "cast members"."""
    return _UNFINISHED.search(lined, max(last.start, last.end - _LONGEST_UNFINISHED), last.end) is not None


def _back_to_scene(lined: str, pieces: Sequence[Piece]) -> int:
    """Return how far back the caption opens whose later sentences have lines of their own."""
    for back, piece in enumerate(reversed(pieces[-_FARTHEST:]), 1):
        if piece.credit or GALLERY_TITLE.match(lined, *piece[:2]):
            break
        if is_scene(lined, piece.start, piece.end) and not read_dateline(lined, piece.start):
            return back
        if piece.apart:
            break
    return 0


def _is_rule(lined: str, piece: Piece) -> bool:
    """Whether a piece is a line drawn across the page."""
    return not lined[piece.start].isalnum() and _RULE.fullmatch(lined, piece.start, piece.end) is not None


def _is_wrapped(lined: str, lines: Sequence[_Line]) -> bool:
    """Whether the lines were broken at a width, as in old wire copy: most end within a sentence, and none is long."""
    if len(lines) < 6 or any(end - start > _WRAPPED_WIDTH for start, end, _ in lines):
        return False
    return sum(lined[end - 1].isalnum() or lined[end - 1] == "," for _, end, _ in lines) > len(lines) / 2


def _without_body(lined: str, pieces: list[Piece]) -> list[Piece]:
    """Cut the end of the story off the first caption, where both stand on one line.

    A story has a dateline or some sentences; one sentence before the scene is the caption's own.
    """
    for number, piece in enumerate(pieces):
        if not piece.credit:
            continue
        dateline = None if opens_with_place(lined, *piece[:2]) else read_dateline(lined, piece.start)
        if is_scene(lined, piece.start, piece.end) and not dateline:
            break
        openings = [match.end() for match in _BREAK.finditer(lined, piece.start, piece.end)][0 if dateline else 1 :]
        scene = next((at for at in reversed(openings) if is_dated_scene(lined, at, piece.end)), None)
        if scene:
            end = piece.start + len(lined[piece.start : scene].rstrip())
            body = Piece(piece.start, end, None, piece.apart)
            pieces[number : number + 1] = [body, piece._replace(start=scene, apart=False)]
        break
    return pieces
