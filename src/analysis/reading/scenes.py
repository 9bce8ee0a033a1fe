"""Whether a sentence is the opening of a caption, told by its tense and its form."""

from __future__ import annotations

import csv
import functools
import re
from pathlib import Path

from analysis.reading.front import MONTH

_TABLE = Path(__file__).parent / "scene_verbs.csv"
_DATE = rf"(?:{MONTH} [0-9]{{1,2}},? [0-9]{{4}}|[0-9]{{1,2}} {MONTH} [0-9]{{4}}|{MONTH} [0-9]{{4}})"
_DATED = re.compile(_DATE)
_DATE_FIRST = re.compile(rf"{_DATE} ?:")
_FILE = re.compile(r"FILE(?: PHOTO)?(?: ?[-:] ?)")
_PLACE_FIRST = re.compile(
    rf"[A-Z][A-Za-z.' ]{{1,30}}, [A-Z][A-Za-z. ]{{1,30}} - (?i:{MONTH}) [0-9]{{1,2}}(?:, [0-9]{{4}})?(?: -|:)"
)
_OPENER = re.compile(rf"FILE(?: PHOTO)? ?[-:]|{_DATE} ?:|[0-9]{{1,2}} {MONTH} [0-9]{{4}}|{_PLACE_FIRST.pattern}")
_POSITION = re.compile(
    r"\((?:[LRC]|left|right|cent(?:er|re)|[0-9](?:nd|rd|th)? ?[LR]|L-R)\)|\b(?:from left|left to right)\b"
)
# "Read more: NAME wins again"
_LINK = re.compile(
    r"(?:Read (?:more|also|next)|See (?:also|more)|Also (?:read|see)|Watch|Related|More)\b[^:\n]{0,24}:", re.I
)
_NO_PRESENT = re.compile(
    r"to|will|would|could|can|should|may|might|must|did|do|does|didn't|not|that|who|which|they|we|you|i|"
    r"the|an?|his|her|their|its"
)
_REACH = 260


def is_scene(lined: str, start: int, end: int) -> bool:
    """Whether a caption opens here: a verb in the present tense, a tag such as "(L)" or an agency's own opening.

    Examples
    --------
    >>> [is_scene(text, 0, len(text)) for text in ("Ann Lee arrives at the gala.", "Ann Lee arrived at the gala.")]
    [True, False]
    """
    end = min(end, start + _REACH)
    return not _LINK.match(lined, start, end) and (
        bool(_OPENER.match(lined, start, end))
        or _has_present(lined[start:end])
        or bool(_POSITION.search(lined, start, end))
    )


def is_dated_scene(lined: str, start: int, end: int) -> bool:
    """Whether a caption opens here that also tells its date or position: good even where no credit does.

    Examples
    --------
    >>> text = "Ann Lee arrives at the gala in Tulsa, Okla., on Feb. 5, 2020."
    >>> is_dated_scene(text, 0, len(text)), is_dated_scene(text[:28], 0, 28)
    (True, False)
    """
    end = min(end, start + _REACH)
    return is_scene(lined, start, end) and bool(_DATED.search(lined, start, end) or _POSITION.search(lined, start, end))


def opens_with_place(lined: str, start: int, end: int) -> bool:
    """Whether a caption opens here in the way of Getty or the LA Times: "TULSA, OK - FEBRUARY 5: ...".

    Examples
    --------
    >>> opens_with_place("TULSA, OK - March 5, 2023 - Ann Lee sings.", 0, 40)
    True
    """
    return bool(_PLACE_FIRST.match(lined, start, end))


def opens_with_date(lined: str, start: int, end: int) -> bool:
    """Whether a caption opens here in the Guardian's way: "29 March 1993: ...", "February 1996: ...".

    Examples
    --------
    >>> opens_with_date("February 1996: Ann Lee sings.", 0, 29)
    True
    """
    return bool(_DATE_FIRST.match(lined, start, end))


def is_file_photo(lined: str, start: int, end: int) -> bool:
    """Whether the words say that the picture is from the files: "FILE - ...", "In this ... file photo".

    Examples
    --------
    >>> is_file_photo("FILE - Ann Lee sings.", 0, 21)
    True
    """
    return bool(_FILE.match(lined, start, end)) or lined.find("file photo", start, min(end, start + _REACH)) >= 0


def _has_present(words: str) -> bool:
    """Whether a verb of pictured action comes in the present tense, and not after "to" or "will"."""
    before = ""
    for token in words.lower().split():
        word = token.strip(".,;:!?\"')(")
        if word in _verbs() and not _NO_PRESENT.fullmatch(before):
            return True
        if before and token.endswith((".", '."')) and len(token) > 5 and token[-3:-2] != ".":  # but not "H.E.R."
            return False
        before = word
    return False


@functools.cache
def _verbs() -> frozenset[str]:
    with _TABLE.open(newline="", encoding="utf-8") as file:
        return frozenset(form for row in csv.DictReader(file) for form in (row["verb"], row["plural"]))
