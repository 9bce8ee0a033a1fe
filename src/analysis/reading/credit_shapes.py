"""The shapes of credits that agencies print: "Photo by NAME/UPI", "REUTERS/NAME", "NAME, AP", "(AP Photo/NAME)"."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from typing import NamedTuple

from analysis.reading.agencies import agency_pattern, aliases


class Core(NamedTuple):
    """A credit without the marks that trail it; ``names`` holds photographer and agency."""

    start: int
    end: int
    names: str


_WINDOW = 80
_LONGEST_ALONE = 30  # characters of an agency's name
_REACH = 50  # of two of them: "Acme Images via Reuters"
_TOKEN = r"(?:(?:[A-Z]\.){1,3}|(?:[JS]r|St)\.|(?!MoreShow|Show More)[^\W\d_a-z](?:(?!Show More|-USA|-Imagn)[\w'-])*)"  # noqa: S105
_PARTICLE = r"(?:d[aei]|del|della|dos|la|le|van|von|der|den|ter|bin|al|el|and|&|y)"
_NAME = rf"{_TOKEN}(?: {{1,3}}(?:{_PARTICLE} ){{0,2}}{_TOKEN}){{0,5}}"
_ORG = r"[^\W_][\w.&'-]*?(?: [\w.&'-]+?){0,4}?"  # whatever follows it tells where it ends
_NAMES = rf"{_NAME}(?:(?:, | and | & ){_NAME}){{0,3}}"
_ENDS = r"(?=\.?\s*(?:\n|\Z|\||\(|\[|Show More))"
MARKS = r"(?:Pool|POOL|File Photo|FILE PHOTO|Files?|FILES?|Stringer|STRINGER|Handout|HANDOUT)"

_LEAD = re.compile(
    r"(?:\b(?:Mandatory|Mandatory Credit:?|Image|Photo|File|FILE|Pool|POOL|Handout|Courtesy|Staff|STAFF) ?|© ?){1,3}\Z"
)
_BY = re.compile(
    r"(?:hoto(?:graph)?s?|HOTO)(?: ?by:?| ?:| credit should read:?| ?(?=courtesy)| ?(?=provided by))\s*"
    r"|redit:? ?(?:Photo by )?|HOTO BY\s+|ic(?:ture)?: |mage: |ourtesy (?:of )?(?=[A-Z])"
)
_LOCAL = re.compile(
    rf"{_TOKEN} {_TOKEN}(?: {_TOKEN})? ?/ ?[A-Z][\w.&'-]+(?: [A-Z][\w.&'-]+){{1,3}}"
)  # "Bo Ray/Tulsa Star"
_SENTENCE_END = re.compile(r"(?:[.!?)\]\"'©/:|])\s*\Z")
_NAME_BEFORE = re.compile(rf"(?:{_NAMES}|{_TOKEN} staff)\Z")  # "HC staff/Tulsa Star"
# An agency alone in brackets is a credit only where a line and its sentence end, and not after a dateline's city.
_CLOSES = re.compile(r"[ ]*(?:\n+(?![a-z,;])|\Z)|Show More")
# Of a line "Berlin, 16 July 2024 (EPA-EFE)" too.
_CITY = re.compile(
    r"(?:^|\n)(?:[A-Z][A-Z., ]+"
    r"|(?:[A-Z][\w.' -]{1,30},? ){1,3}(?:[0-9]{1,2} [A-Z][a-z]+|[A-Z][a-z]+\.? [0-9]{1,2},?)(?: [0-9]{4})? ?)\Z"
)
_UNNAMED_ENDS = re.compile(r" ?(?:\| ?License Photo)?\.?[ ]*(?:\n|\Z)")
_LAST = re.compile(r"[.!?\"][ \n]+([^.!?\n]{2,28}|[\w-]+\.com) ?\Z")
_STORY = re.compile(r"[.!?][\"')]*\s")  # some sentence has ended
ALONE = re.compile(r"[ ]*(?:\n|\Z)")


def read_at(lined: str, position: int, floor: int) -> Core | None:
    """Return the credit that the telltale at ``position`` is part of, from ``floor`` on; None if it is of none."""
    for shape in _SHAPES.get(lined[position], _OTHER_SHAPES):
        core = shape(lined, position, floor)
        if core:
            return core
    return None


def _licence(lined: str, position: int, floor: int) -> Core | None:
    """Read "| License Photo" where it stands before the credit, or alone."""
    start = position - len("| License P")
    if lined.startswith("| License Photo", max(start, floor)):
        return Core(start, position + len("hoto"), "")
    return None


def _bracketed(lined: str, position: int, floor: int) -> Core | None:
    """Read "(AP Photo/Bo Ray)", "(Photo by Bo Ray/Getty Images)", "[AP]"."""
    low = max(floor, position - 2 * _WINDOW)
    opening = max(lined.rfind("(", low, position), lined.rfind("[", low, position))
    closing = lined.find(")" if opening >= 0 and lined[opening] == "(" else "]", position, position + 2 * _WINDOW)
    if opening < 0 or closing < 0 or lined.find(lined[closing], opening, position) >= 0:
        return None
    names = _inside(lined, opening, closing, floor)
    return Core(opening, closing + 1, names) if names else None


def _inside(lined: str, opening: int, closing: int, floor: int) -> str:
    """Return the names in brackets, if they are a credit's rather than an aside."""
    inside = lined[opening + 1 : closing].replace("\n", " ").strip()
    by = _BY.search(inside)
    if by:
        names, agency = inside[by.end() :], inside[: by.start()].rstrip("Pp ")  # "(UPI Photo by Bo Ray)"
        if by[0].startswith("ourtesy"):
            return f"courtesy of {names}"
        names = f"{names}/{agency}" if is_alias(agency) else names
        named = names[:1].isupper() or "/" in names or names.startswith(("courtesy", "provided"))
        return names if named else ""
    alone = inside.partition(":")[2].strip() or inside
    if is_alias(alone):
        in_dateline = _CITY.search(lined, max(floor, opening - _WINDOW), opening)
        return alone if _CLOSES.match(lined, closing + 1) and not in_dateline else ""
    parts = re.split(r" ?/ ?| via |, ", inside)
    stands_apart = "hoto" in inside or _opens(lined, opening, floor) or ALONE.match(lined, closing + 1)
    local = _LOCAL.fullmatch(inside) and _opens(lined, opening, floor) and ALONE.match(lined, closing + 1)
    return inside if len(parts) > 1 and (local or (any(map(is_alias, parts)) and stands_apart)) else ""


def _keyword(lined: str, position: int, floor: int) -> Core | None:
    """Read "Photo by Bo Ray/UPI", "Photograph: Bo Ray/Getty", "Image Credit: TNS"."""
    by = _BY.match(lined, position)
    if not by or lined[position - 1] not in "PpCcI":
        return None
    start = _with_lead(lined, position - 1, floor)
    names = _keyword_names().match(lined, by.end())
    if not names or lined[start] in "pc" or (by[0] == "hotos: " and not _STORY.search(lined, 0, start)):
        return None  # "Photos: NAME" may title a gallery
    courtesy = "courtesy of " if by[0].startswith("ourtesy") else ""
    printed = courtesy + lined[by.end() : names.end()]
    agency = _agency_before_photo().search(lined, max(floor, start - 40), start)
    if agency and _opens(lined, agency.start(), floor):  # "UPI Photo by Bo Ray"
        start, printed = agency.start(), f"{printed}/{agency['agency']}"
    return Core(start, names.end(), printed)


def _unnamed(lined: str, position: int, floor: int) -> Core | None:
    """Read "UPI File Photo" where a sentence has ended before it, and the line, or UPI's licence, after."""
    end = position + len("hoto")
    agency = _agency_photo().search(lined, max(floor, position - 40), end)
    if not agency or not _opens(lined, agency.start(), floor) or not _UNNAMED_ENDS.match(lined, end):
        return None
    return Core(agency.start(), end, agency["agency"])


def _agency_first(lined: str, position: int, floor: int) -> Core | None:
    """Read "REUTERS/Bo Ray" and "EPA-EFE/Bo Ray", but not "a Reuters/Ipsos poll"."""
    if lined[position] != "/":
        return None
    agency = _agency_before().search(lined, max(floor, position - _REACH), position)
    name = _name_after().match(lined, position + 1) if agency else None
    if not agency or not name:
        return None
    # Where no sentence has ended before it, capitals and the line's end must tell.
    closes = agency[0].isupper() and " " in name[0] and ALONE.match(lined, name.end())
    opens = closes or _opens(lined, agency.start(), floor)
    return Core(agency.start(), name.end(), lined[agency.start("agency") : name.end()]) if opens else None


def _agency_last(lined: str, position: int, floor: int) -> Core | None:
    """Read "Bo Ray/AP", "Bo Ray-USA TODAY" and, at a line's end, "Bo Ray, AP", where a sentence has ended before."""
    agency = _agency_after().match(lined, position + 1)
    if not agency or (lined[position] in ", |" and not ALONE.match(lined, agency.end())):
        return None
    if lined[position] == "|" and agency["unknown"]:
        return None
    end = position - (lined[position - 1] == " ")
    start = max(floor, position - _WINDOW)
    while name := _NAME_BEFORE.search(lined, start, end):
        if _opens(lined, name.start(), floor) and (" " in name[0] or not agency["unknown"]):
            return Core(_with_lead(lined, name.start(), floor), agency.end(), lined[name.start() : agency.end()])
        start = name.start() + 1
    return None


def _alone(lined: str, position: int, floor: int) -> Core | None:
    """Read an agency alone after a caption's last sentence, at the line's end or on the line below."""
    tail = _LAST.search(lined, max(floor, position - _LONGEST_ALONE), position)
    return Core(tail.start(1), tail.end(1), tail[1]) if tail and is_alias(tail[1]) else None


_Shape = Callable[[str, int, int], Core | None]
# What a telltale may be part of, by its first character.
_OTHER_SHAPES: tuple[_Shape, ...] = (_bracketed, _keyword)
_SHAPES: dict[str, tuple[_Shape, ...]] = {
    "h": (_licence, _bracketed, _keyword, _unnamed),
    "/": (_bracketed, _agency_first, _agency_last),
    "-": (_agency_last,),
    ",": (_agency_last,),
    "|": (_agency_last,),
    "\n": (_alone,),
    " ": (_agency_last,),
}


@functools.cache
def _keyword_names() -> re.Pattern[str]:
    """Match what follows "Photo by": as far as a known agency, or to the end of the line."""
    known = rf"(?:{_NAMES}(?: ?/ ?|, | - |-| via ))?{_agency()}"
    both = rf"{known}(?: (?:and|&) {_NAMES} ?/ ?{_agency()})?"
    agency_first = rf"{agency_pattern()} ?/ ?{_NAMES}{_ENDS}"
    licensed = r"[^\n|]{2,60}?(?=\s?\| License Photo)"
    handle = rf"@[\w.]+(?: ?/ ?{_ORG}| on [A-Z]\w+)?{_ENDS}"
    anybody = rf"(?:courtesy of|provided by) [^\n|]{{2,60}}?{_ENDS}"
    return re.compile(
        rf"(?:courtesy of |provided by )?(?:{agency_first}|{both}"
        rf"|{_NAMES}(?: ?/ ?{_ORG})*(?: for {_ORG})?{_ENDS}|{licensed}|{handle})"
        rf"|{anybody}"
    )


@functools.cache
def _agency_before() -> re.Pattern[str]:
    seller = r"(?:[A-Z][\w.&'-]*(?: [A-Z][\w.&'-]*){0,2} via )?"
    return re.compile(rf"(?<!\w){seller}(?P<agency>{agency_pattern()})(?: Photo| PHOTO| File Photo)? ?\Z")


@functools.cache
def _agency_before_photo() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<agency>{agency_pattern()}) \Z")


@functools.cache
def _agency_photo() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<agency>{agency_pattern()}) (?:[Ff]ile )?[Pp]hoto\Z")


@functools.cache
def _name_after() -> re.Pattern[str]:
    """Match a name that ends the line, or else the first two words of one."""
    return re.compile(
        rf" ?{_NAMES}(?: ?/ ?{MARKS})*(?:(?: ?/ ?| (?=via )){_agency()})?{_ENDS}"
        rf"|{_TOKEN} {_TOKEN}(?:(?= {{1,3}}[A-Z\"])|(?=\")|(?<=[a-z])(?=[A-Z]))"
    )


@functools.cache
def _agency_after() -> re.Pattern[str]:
    return re.compile(
        rf" ?(?:{_agency()}|Staff(?: [Pp]hoto(?:grapher)?)?(?!\w)"
        rf"|(?P<unknown>(?=[A-Z]){_ORG}(?: ?/ ?[A-Z][\w.]*)?{_ENDS}))"
    )


@functools.cache
def _agency() -> str:
    """Return a pattern of an agency, with the hands it came through: "NBC via Getty Images for Tide"."""
    name = agency_pattern()
    client = rf"(?: [Ff]or {_ORG}(?= ?/|{_ENDS}))?"
    return rf"(?:via )?(?:{name}|{_ORG}(?: ?/ ?| via ){name}){client}(?:(?: ?/ ?| via )(?:[0-9]{{4}} )?{name}{client})?"


def _opens(lined: str, start: int, floor: int) -> bool:
    """Whether a credit can start here: at a line's start, after a sentence's end, or right after another credit."""
    return start <= floor + 1 or lined[start - 1] == "\n" or bool(_SENTENCE_END.search(lined, max(0, start - 5), start))


def _with_lead(lined: str, start: int, floor: int) -> int:
    """Return where "Mandatory Credit:", "File" or the like in front of it starts."""
    before = lined[max(floor, start - 2) : start].rstrip()
    lead = _LEAD.search(lined, max(floor, start - 40), start) if before and before[-1] not in ".!?)\"'" else None
    return lead.start() if lead else start


def is_alias(name: str) -> bool:
    """Whether words are the name of an agency."""
    return name.strip().casefold() in aliases()
