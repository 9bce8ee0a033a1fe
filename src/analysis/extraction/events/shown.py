"""Whether the words of an event tell what the picture shows, and how directly."""

from __future__ import annotations

import re

from analysis.extraction.events.phrases import Name
from analysis.extraction.events.picture import Picture
from analysis.extraction.events.vocabulary import CUE, EVENT, SERIES, TEAM, Entry
from analysis.extraction.lexicon import Hit

SHOWN, TOLD, UNSAID, CUED = range(4)
WEIGHTY = 2  # the priority from which an event word needs no lead

_STANDS_ALONE = re.compile(r" (?:in|at|on|red|press|stage|arrivals|held|final|opening|closing)\b|[,.:;)-]| -|$")
_MORE = re.compile(r"(?: [A-Z][\w&']*)*? ([A-Z][a-z]+)\b(?! [A-Z])")
_BODIES = frozenset(
    {"Act", "Bill", "Law", "Accord", "Treaty", "Committee", "Commission", "Council", "Board", "Association", "Society"}
    | {"Foundation", "Fund", "Trust", "Company", "Group", "Institute", "Academy", "Orchestra", "Choir", "Magazine"}
)
# "The final night of the convention" is no final, "the tournament host" no tournament.
_OF_ANOTHER = re.compile(
    r" (?:nights?|days?|stop|shows?|hosts?|directors?|chair(?:man|woman)?|organizers?|officials?|founders?|"
    r"leaders?|members?|singers?)\b"
)
# "The ruling Oak People's Party" is no party that one attends.
_OF_VOTERS = re.compile(
    r"\b(?:People's|Workers'|National|Nationalist|Labou?r|Democratic|Republican|Conservative|Liberal|Socialist|Communist|"
    r"Green|Congress|Justice|Freedom|Reform|Unity|Independence|Progressive|Christian|ruling|opposition|governing|official|"
    r"(?:far-)?(?:right|left)(?:-wing)?)\b.*\b[Pp]arty$"
)
_AWAITED = ("before", "ahead of", "prior to")
_WITH_PRIZES = ("awards ceremony", "sports event", "festival")


def distance_of(picture: Picture, name: Name, entry: Entry) -> int:
    """How far the lead puts an event from the picture: shown, told of, unsaid; a mere cue is farthest."""
    if entry.kind == CUE:
        return CUED
    lead = picture.words.leads.get(name.lead)
    if lead is None:
        return UNSAID
    awaited = entry.type == "film premiere" and name.lead in _AWAITED  # "on the red carpet before the premiere"
    return TOLD if lead.event == "told" and not awaited else SHOWN


def is_shown(picture: Picture, name: Name, head: Hit[Entry], end: int) -> bool:
    """Whether the words are an event here, not "holds the Stanley Cup", "Super Bowl champion" or the verb "launch".

    Parameters
    ----------
    picture : Picture
        The sentence, its known phrases and its place.
    name : Name
        Where the event's name starts, and what leads up to it.
    head : Hit
        The words that say what it is.
    end : int
        Offset where its words end.
    """
    entry, lead = head.value, picture.words.leads.get(name.lead)
    if entry.type in _WITH_PRIZES and lead and lead.event == "prize":
        return False
    if entry.kind == EVENT and (_is_of_body(picture, end) or _OF_ANOTHER.match(picture.masked, end)):
        return False
    if _is_ground(picture, name, head) or _OF_VOTERS.search(picture.masked, name.start, head.end):
        return False
    if entry.kind in (TEAM, CUE) or name.article:
        return True
    if name.lead:
        return entry.kind == SERIES or name.lead != "to"
    return entry.priority >= WEIGHTY and bool(_STANDS_ALONE.match(picture.masked, end))


def _is_ground(picture: Picture, name: Name, head: Hit[Entry]) -> bool:
    """Whether a series' name is here the venue of something else: "sings at the Rose Bowl", teams that play there."""
    if name.lead != "at" or picture.as_venue(head) is head:
        return False
    kinds = ((hit.value.kind, hit.value.type) for hit in picture.hits)
    other = head.value.type
    return any(kind in (TEAM, EVENT) or (kind in (SERIES, CUE) and type_ != other) for kind, type_ in kinds)


def _is_of_body(picture: Picture, end: int) -> bool:
    """Whether the words after a name make it that of a body or a law: "the Tulsa Fair Pay Act"."""
    more = _MORE.match(picture.plain, end, picture.end)
    return more is not None and more[1] in _BODIES
