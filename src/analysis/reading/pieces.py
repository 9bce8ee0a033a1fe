"""A text in pieces: each a paragraph, a heading, or the words that one credit line closes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from analysis.model import Span
from analysis.reading.credits import Credit, find_credits
from analysis.reading.front import is_heading, read_dateline
from analysis.reading.scenes import is_dated_scene, is_scene


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
    r"([0-9]{1,4}of[0-9]{1,4}(?:\b|(?=[^\W\d]))|[0-9]{1,4} ?(?:of|/) ?[0-9]{1,4}(?= *\Z))|[-*•·] +|[0-9]{1,3}[.)] +"
)
_SHOW_MORE = re.compile(r"\s*Show More\s*(?:Show Less)?\s*")
_CONTINUES = re.compile(r"[a-z,;:)]")
_UNFINISHED = re.compile(
    r"(?:,|\b(?:an?|the|of|at|in|on|and|or|to|with|for|from|by|as|her|his|their|its|that|who|was|is|are|were|had|has))\Z"
)
_BREAK = re.compile(r"[.!?][\"')\]]* ?(?=[\"(]?[A-Z])")
_NO_MARKS = dict.fromkeys(map(ord, " \n.,;:!?'\"()[]-"))
_WRAPPED_WIDTH, _HEADING_WIDTH = 100, 90


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
    for piece in _at_credits(lined, lines, credits_found):
        last = pieces[-1] if pieces else None
        if last and not last.credit and _is_one(lined, pieces, piece, wrapped):
            pieces[-1] = Piece(last.start, max(piece.end, last.end), piece.credit, last.apart, last.counted)
        elif piece.end > piece.start:
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


def _lines(lined: str, start: int) -> Iterator[tuple[int, int, bool]]:
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


def _at_credits(lined: str, lines: Sequence[tuple[int, int, bool]], found: Sequence[Credit]) -> Iterator[Piece]:
    """Yield the lines cut at the ends of credits; the credit comes last in its piece, or first if words follow."""
    following = iter([*found, None])
    credit = next(following)
    resume = 0
    for start, end, apart in lines:
        start = max(start, resume)
        while credit and credit.start < end:
            nearest = next(following)
            goes_on = end > credit.resume and not (nearest and nearest.start < end)
            if (credit.start <= start and goes_on) or lined.startswith("Mandatory", credit.start):
                stop = min(end, nearest.start) if nearest else end
                yield _piece(lined, credit.resume, stop, credit, apart)
                start = stop
            else:
                yield _piece(lined, start, credit.start, credit, apart)
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
    words = lined[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    mark = _MARKER.match(lined, start, end)
    if mark:
        start = mark.end()
        start += len(lined[start:end]) - len(lined[start:end].lstrip())
    start = _undoubled(lined, start, end)
    return Piece(start, max(start, end), credit, apart, bool(mark and mark[1]))


def _undoubled(lined: str, start: int, end: int) -> int:
    """Return where the last copy starts, if a caption's words are printed two or three times over."""
    probe = lined[start : start + 40]
    last = lined.rfind(probe, start + len(probe), end) if len(probe) == 40 else -1
    if last < 0:
        return start
    once, printed = folded(lined[last:end]), folded(lined[start:end])
    return last if once and printed == once * (len(printed) // len(once)) else start


def folded(words: str) -> str:
    """Return the words without case, spaces and marks, to tell copies by.

    Examples
    --------
    >>> folded("Ann Lee (L) sings.") == folded("ANN LEE (L)  sings")
    True
    """
    return words.casefold().translate(_NO_MARKS)


def _is_one(lined: str, pieces: Sequence[Piece], piece: Piece, wrapped: bool) -> bool:
    """Whether a piece goes on with the one before it, which has no credit yet."""
    last = pieces[-1]
    if piece.end <= piece.start:
        return piece.credit is not None
    if piece.apart or piece.counted or _MARKER.match(lined, piece.start):
        return False
    if _CONTINUES.match(lined, piece.start):
        return True
    if not is_heading(lined, last.start, last.end) and lined[last.end - 1] in ".!?\"')":
        return (
            bool(piece.credit) and is_scene(lined, last.start, last.end) and not is_scene(lined, piece.start, piece.end)
        )
    in_gallery = len(pieces) > 1 and pieces[-2].credit is not None
    return (
        wrapped
        or last.end - last.start > _HEADING_WIDTH
        or bool(_UNFINISHED.search(lined, last.start, last.end))
        or (in_gallery and is_scene(lined, last.start, last.end))
    )


def _is_wrapped(lined: str, lines: Sequence[tuple[int, int, bool]]) -> bool:
    """Whether the lines were broken at a width, as in old wire copy: most end within a sentence, and none is long."""
    if len(lines) < 6 or any(end - start > _WRAPPED_WIDTH for start, end, _ in lines):
        return False
    return sum(lined[end - 1].isalnum() or lined[end - 1] == "," for _, end, _ in lines) > len(lines) / 2


def _without_body(lined: str, pieces: list[Piece]) -> list[Piece]:
    """Cut the end of the story off the first caption, where both stand on one line."""
    for number, piece in enumerate(pieces):
        if not piece.credit:
            continue
        dateline = read_dateline(lined, piece.start)
        if is_scene(lined, piece.start, piece.end) and not dateline:
            break
        openings = [match.end() for match in _BREAK.finditer(lined, piece.start, piece.end)]
        scene = next((at for at in reversed(openings) if is_dated_scene(lined, at, piece.end)), None)
        if scene:
            end = piece.start + len(lined[piece.start : scene].rstrip())
            body = Piece(piece.start, end, None, piece.apart)
            pieces[number : number + 1] = [body, piece._replace(start=scene, apart=False)]
        break
    return pieces
