"""Credit lines: where they start and end, who took the picture and for whom.

A few telltale strings are looked for, which is fast, and each is then read in its
surroundings by the shapes that agencies print.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.reading.agencies import read_names
from analysis.reading.credit_shapes import ALONE, MARKS, Core, is_alias, read_at


class Credit(NamedTuple):
    """A credit line as found, ``lined[start:end]``; the text goes on at ``resume``."""

    start: int
    end: int
    resume: int
    photographer: str
    agency: str
    file_photo: bool


_LINE_ENDS = (", AP\n", ", Getty Images\n", ", Reuters\n", ", WireImage\n", ", USA TODAY")
_NEEDLES = (
    "hoto",
    "HOTO",
    ", Staff",
    "ic: ",
    "icture: ",
    "mage: ",
    "ourtesy ",
    "/",
    " via ",
    "redit",
    "-USA TODAY",
    "-Imagn",
    "| ",
    "\n",
    *_LINE_ENDS,
)
_TAIL = re.compile(
    r"(?:\s{0,2}\| ?License Photo| {1,3}TPX IMAGES OF THE DAY"
    rf"|(?: ?/ ?|, ?){MARKS}\b| ?\([A-Z][A-Z ,&-]* - Tags:[^()\n]*\)| ?\([A-Z -]{{4,}}\)"
    r"| ?\([0-9]{5,}[a-z]{0,3}\)| -+ AP\b)*\.?"
)
_RESUME = re.compile(r"\s*Show More\s*(?:Show Less)?|")
_SEPARATOR = re.compile(r"[\s/,.;-]*")
_FILE = re.compile(r"\b(?:FILE|[Ff]iles?)\b")


def find_credits(lined: str) -> list[Credit]:
    """Return the credit lines of a text, in order; adjacent ones are one.

    Parameters
    ----------
    lined : str
        Text with plain quotes, spaces and hyphens, line breaks kept.

    Examples
    --------
    >>> find_credits("Ann Lee sings. (AP Photo/Bo Ray, File)")
    [Credit(start=15, end=38, resume=38, photographer='Bo Ray', agency='AP', file_photo=True)]
    """
    lined = lined.rstrip() + "\n"
    found: list[Credit] = []
    resume = 0
    for position in _telltales(lined):
        if position < resume:
            continue
        core = read_at(lined, position, resume)
        if core:
            credit = _whole(lined, core)
            resume = credit.resume
            if found and _belong_together(lined, found[-1], credit):
                credit = _merged(found.pop(), credit)
            found.append(credit)
    if len(found) == 1 and is_alias(lined[found[0].start : found[0].end]):
        return []  # a story may end with its agency
    return [credit._replace(agency="UPI") if _is_licence(lined, credit) else credit for credit in found]


def _telltales(lined: str) -> list[int]:
    """Return where a credit may be: at "Photo", at a slash, at "Credit:", at what may end a line."""
    found = [position for needle in _NEEDLES for position in _all(lined, needle)]
    ends = [position for bracket in ")]" for position in _all(lined, bracket) if ALONE.match(lined, position + 1)]
    return sorted(found + ends)


def _all(lined: str, needle: str) -> list[int]:
    found = []
    position = lined.find(needle)
    while position >= 0:
        found.append(position)
        position = lined.find(needle, position + 1)
    return found


def _whole(lined: str, core: Core) -> Credit:
    """Return the credit with the marks that trail it."""
    tail = _TAIL.match(lined, core.end)
    end = tail.end() if tail else core.end
    resume = _RESUME.match(lined, end)
    photographer, agency = read_names(core.names)
    file_photo = bool(_FILE.search(lined, core.start, end))
    return Credit(core.start, end, resume.end() if resume else end, photographer, agency, file_photo)


def _belong_together(lined: str, first: Credit, second: Credit) -> bool:
    """Whether only separators stand between two credits, and nothing follows the second if it is on a new line."""
    between = lined[first.resume : second.start]
    return bool(_SEPARATOR.fullmatch(between)) and ("\n" not in between or bool(ALONE.match(lined, second.resume)))


def _merged(first: Credit, second: Credit) -> Credit:
    return Credit(
        first.start,
        second.end,
        second.resume,
        first.photographer or second.photographer,
        first.agency or second.agency,
        first.file_photo or second.file_photo,
    )


def _is_licence(lined: str, credit: Credit) -> bool:
    """Whether the credit names no agency but has the mark that UPI alone prints."""
    return not credit.agency and "License Photo" in lined[credit.start : credit.end]
