"""Where an event takes place: the venue named, and what kind of place it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple, Protocol

from analysis.extraction.events.phrases import CAPITAL, CAPITALS, Name
from analysis.extraction.events.picture import Picture
from analysis.extraction.events.vocabulary import SERIES, VENUE, VENUE_WORD, Entry
from analysis.extraction.gazetteer import known_places
from analysis.extraction.lexicon import Hit, lower
from analysis.model import Span

# The kind of place that a kind of event implies (annotation rules); other kinds imply nothing.
IMPLIED = {
    "awards ceremony": "theater or hall",
    "sports event": "arena or stadium",
    "film premiere": "cinema",
    "gala or benefit": "ballroom",
    "party": "party space",
}
_MORE = re.compile(rf"(?: (?:of the|of|for the|du|de la|de|des|del|della|do|da|dos|das|&|and|the))? {CAPITAL}")
_UNKNOWN = re.compile(rf"(?:the )?(?![\"'])({CAPITALS})")
_NAME = re.compile(CAPITALS)
_CALLED = re.compile(rf" (?![\"'])({CAPITALS})")  # "the restaurant Maple Table"
# "The Park at NAME", whose first word alone is no name.
_AT_THE_NAME = re.compile(rf" at The {CAPITAL}(?: {CAPITAL})*")  # "Oak Books at The Grove"
_IN_MALLS = ("showroom or store", "restaurant", "cinema")
_AT_NAME = re.compile(rf" at (?:the )?{CAPITALS}")
# What a slug says of the event: "76th Annual Oak Awards, Arrivals, Rome".
_PART = re.compile(
    r"(?:Arrivals|Inside|Outside|Backstage|Show|Runway|Front Row|Press Room|Red Carpet|After ?[Pp]arty)\b"
)
_IN, _AT_THE = (" in ", " in the "), (" at ", " at the ")
_APPOSITION = re.compile(r", (?:an?|the) ((?:[A-Z]\w+ )?[a-z' -]+)")
_AIMED = re.compile(
    r"\b(?:look|smil|star|wav|point|glanc|laugh|gaz|yell|shout|scream|aim|punch|swing|kick|throw)(?:e?s?|ing|ed) at $"
)
_AT_LEADS = (" at ", " inside ", " outside ", " At ")
_OPENED = ("pening of ", "pening of the ")
_OPENING = re.compile(r"\b(?:[Oo]|[Rr]e-?o)pening\b")
# Whom a place is only part of the name of: "Tulsa Theatre Company".
_BODY = re.compile(
    r" (?:Company|Orchestra|Choir|Foundation|Association|Society|Committee|Council|Fund|Magazine|Group|Alliance|Union)$"
)
_LINKS = ("and", "for")
_AT, _UNTYPED, _NEAR, _GENERIC = range(4)


class Venue(NamedTuple):
    """A venue as printed, ``start`` to ``end`` (equal if it has no name), and its type."""

    start: int
    end: int
    type: str


NO_VENUE = Venue(0, 0, "")
_Ranked = tuple[tuple[int, int], Venue]


class _Stretch(Protocol):
    """Anything with a start and an end."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def find_venue(picture: Picture, event: Span) -> Venue:
    """Find the venue of a picture sentence.

    A known or telling name after "at" ("Tulsa Theatre") wins over an unknown one, that over a known
    name after "in" or in the event's own, that over mere words ("a restaurant"), which give a type
    and no name; of equals the first.

    Parameters
    ----------
    picture : Picture
        The sentence, its known phrases and its place.
    event : Span
        The event's words, where no venue is looked for.

    Returns
    -------
    Venue
        :data:`NO_VENUE` if the sentence tells none.

    Examples
    --------
    >>> from analysis.extraction.events.picture import picture_of
    >>> text = "Ann Lee sings at the Tulsa Theatre in Rome."
    >>> find_venue(picture_of(text), Span(0, 0))
    Venue(start=21, end=34, type='theater or hall')
    """
    readings = (_known, _before_place, _hosts, _opened)
    ranked = [one for read in readings for one in read(picture, event)]
    if not any(rank[0] == _AT for rank, _ in ranked):
        ranked += _unknown(picture, event)
    return _described(picture, _inner(picture, ranked)) if ranked else NO_VENUE


def _inner(picture: Picture, ranked: list[_Ranked]) -> Venue:
    """Return the first in rank, or what it holds: "in the Pine Theater at Oak Park"."""
    first = min(ranked)[1]
    lead = next((lead for lead in _AT_THE if picture.masked.endswith(lead, picture.start, first.start)), "")
    inside = (venue for _, venue in ranked if lead and venue.end == first.start - len(lead) and first.start < first.end)
    return next((venue for venue in inside if picture.masked.endswith(_IN, picture.start, venue.start)), first)


def _described(picture: Picture, venue: Venue) -> Venue:
    """Return a venue of the kind that an apposition tells: "at Oak Park, an Italian restaurant"."""
    told = _APPOSITION.match(picture.masked, venue.end, picture.end) if venue.start < venue.end else None
    if told is None:
        return venue
    words = (hit for hit in picture.hits if told.start(1) <= hit.start and hit.end <= told.end())
    kinds = [hit.value.type for hit in words if hit.value.kind == VENUE_WORD]
    return venue._replace(type=kinds[-1]) if kinds else venue


def _known(picture: Picture, event: Span) -> Iterator[_Ranked]:
    """Yield the venues that the lexicon knows by name or by a word."""
    done = picture.start
    for index, phrase in enumerate(picture.hits):
        hit = picture.as_venue(phrase)
        if hit.value.kind not in (VENUE, VENUE_WORD) or hit.start < done:
            continue
        name = picture.name_before(hit.start, _LINKS)
        lead = picture.words.leads.get(name.lead)
        if lead is None or not lead.venue:
            continue
        rank = _NEAR if lead.venue == "near" else _AT
        called = _CALLED.match(picture.masked, hit.end, picture.end) if _is_word(picture, hit) else None
        if called or not _is_name(picture, name, hit):
            if called and not _overlap(hit, event):
                done = called.end()
                yield (rank, called.start(1)), Venue(*called.span(1), hit.value.type)
            elif not _overlap(hit, event) and not _overlap(hit, picture.place):
                yield (_GENERIC + rank, hit.start), Venue(hit.start, hit.start, hit.value.type)
            continue
        venue = _whole(picture, name.start, index)
        if hit.value.kind == VENUE_WORD and _BODY.search(picture.masked, venue.start, venue.end):
            continue
        if not _overlap(venue, event) and (hit.value.kind == VENUE or not _overlap(venue, picture.place)):
            done = venue.end
            yield (rank, venue.start), venue


def _before_place(picture: Picture, event: Span) -> Iterator[_Ranked]:
    """Yield what stands right before the place: "Tulsa v Reno - Pine Arena, Lima", "at the Oak Gala, Pine Hall, Rome".

    It is a venue if all that is known of its words is one, or if it follows the event after a comma.
    """
    end = picture.place.start - len(", ")
    start = max(picture.masked.rfind(mark, picture.start, max(end, 0)) + len(mark) for mark in (" - ", ", "))
    if start < len(", ") or not picture.masked.startswith(", ", end):
        return
    follows = event.end == start - len(", ") and event.end > event.start
    follows = follows and not _PART.match(picture.masked, start, end)
    start += len("the ") * picture.masked.startswith("the ", start)
    telling = [hit for hit in picture.hits if start <= hit.start and hit.end <= end]
    types = [hit.value.type for hit in telling if hit.value.kind in (VENUE, VENUE_WORD)]
    if len(types) == len(telling) and (types or follows) and _NAME.fullmatch(picture.masked, start, end):
        yield (_AT if types else _UNTYPED, start), Venue(start, end, types[-1] if types else "")


def _opened(picture: Picture, event: Span) -> Iterator[_Ranked]:
    """Yield the place that opens, "the opening of the Tulsa Museum", or its kind: "the opening of the Acme store"."""
    if not _OPENING.search(picture.masked, *event):
        return
    for index, hit in enumerate(picture.hits):
        if hit.value.kind not in (VENUE, VENUE_WORD) or not _overlap(hit, event):
            continue
        name = picture.name_before(hit.start, _LINKS)
        if picture.masked[hit.start].isupper() and picture.masked.endswith(_OPENED, picture.start, name.start):
            yield (_NEAR, name.start), _whole(picture, name.start, index)
        else:
            yield (_GENERIC, hit.start), Venue(hit.start, hit.start, hit.value.type)


def _hosts(picture: Picture, event: Span) -> Iterator[_Ranked]:
    """Yield the known venue that an event is called after, "the Tulsa Museum's Costume Gala", or that it holds.

    The latter is at the end of its name or of a series': "her star on the Hollywood Walk of Fame".
    """
    series = (Span(hit.start, hit.end) for hit in picture.hits if hit.value.kind == SERIES)
    for start, end in dict.fromkeys((event, *series)):
        for lead in (" on the ", " at the "):
            held = picture.masked[start:end].rpartition(lead)[2]
            if (known := picture.words.venues.get(lower(held))) and len(held) < end - start:
                yield (_NEAR, end - len(held)), Venue(end - len(held), end, known.type)
    for index, hit in enumerate(picture.hits):
        if hit.value.kind == VENUE and _overlap(hit, event) and picture.masked.startswith("'s ", hit.end):
            venue = _whole(picture, hit.start, index)
            yield (_NEAR, venue.start), venue


def _is_name(picture: Picture, name: Name, hit: Hit[Entry]) -> bool:
    """Whether the words name a venue: "the Acme store", not "a restaurant" or "her Malibu home"."""
    if not _is_word(picture, hit):
        return True
    named = picture.masked[name.start].isupper()
    return named and (not name.article or picture.masked[name.start - 4 : name.start].lower() == "the ")


def _is_word(picture: Picture, hit: Hit[Entry]) -> bool:
    return picture.masked[hit.start : hit.end].islower()


def _unknown(picture: Picture, event: Span) -> Iterator[_Ranked]:
    """Yield the unknown names that "at" leads up to."""
    for lead in _AT_LEADS:
        at = picture.masked.find(lead, picture.start, picture.end)
        while at >= 0:
            at += len(lead)
            match = _UNKNOWN.match(picture.masked, at, picture.end)
            venue = Venue(*match.span(1), "") if match else NO_VENUE
            aimed = _AIMED.search(picture.masked, max(picture.start, at - 20), at)
            if match and not aimed and not _overlap(venue, event) and not _is_taken(picture, venue):
                yield (_UNTYPED, venue.start), venue
            at = picture.masked.find(lead, at, picture.end)


def _is_taken(picture: Picture, venue: Venue) -> bool:
    """Whether the words are the place's, or belong to some event's name."""
    events = (hit for hit in picture.hits if hit.value.kind not in (VENUE, VENUE_WORD))
    names = (Span(picture.name_before(hit.start).start, hit.end) for hit in events)
    return _overlap(venue, picture.place) or any(_overlap(venue, name) for name in names)


def _whole(picture: Picture, start: int, index: int) -> Venue:
    """Take in the capitals around; the last venue word among them says what kind of place it is."""
    hit = picture.as_venue(picture.hits[index])
    entry = hit.value
    small = {other.start: other for other in picture.hits[index + 1 :] if other.value.kind == VENUE_WORD}
    part = start < hit.start and " " not in picture.masked[hit.start : hit.end]  # "Tokyo International Forum"
    of_city = lower(picture.masked[start : hit.start].rstrip(" ")) in known_places().cities  # "Auckland Town Hall"
    if entry.kind == VENUE and not part and not of_city:
        start = hit.start + (4 if picture.masked.startswith("the ", hit.start) else 0)
    if picture.masked.startswith("The ", start - 4):
        start -= 4
    end = hit.end
    while more := _MORE.match(picture.masked, end, picture.end):
        end = more.end()
    if entry.kind == VENUE and (more_said := small.get(end + 1)) and picture.masked[end + 1].islower():
        entry, end = more_said.value, end if end == hit.end else more_said.end  # "the Pierre Lys stadium"
    for other in picture.hits[index + 1 :]:
        adjoins = hit.start == start and other.start == hit.end + 1 and entry.type not in ("hotel", "restaurant")
        told = other.end <= end and other.value.kind in (VENUE, VENUE_WORD)
        cinema = entry.type == "cinema" and other.value.type == "theater or hall"  # "AMC Empire Theatre"
        if told and not cinema and (adjoins or not _is_address(entry, other.value)):
            entry = other.value  # "Church Square", not "Pine Hall Fox Street"
    if entry.type in _IN_MALLS and (more := _AT_THE_NAME.match(picture.masked, end, picture.end)):
        end = more.end()
    if " " not in picture.masked[start:end] and (more := _AT_NAME.match(picture.masked, end, picture.end)):
        end = more.end()
    return Venue(start, end, entry.type)


def _is_address(entry: Entry, later: Entry) -> bool:
    """Whether a later word only says where a place is: "Bloomingdale's 59th Street", "Event Cinemas George Street"."""
    return later.type == "street or park" and entry.type not in ("", "street or park")


def _overlap(one: _Stretch, other: _Stretch) -> bool:
    return one.start < other.end and other.start < one.end
