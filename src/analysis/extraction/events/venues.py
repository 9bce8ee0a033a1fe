"""Where an event takes place: the venue named, and what kind of place it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from analysis.extraction.events.phrases import CAPITAL, CAPITALS
from analysis.extraction.events.picture import Picture
from analysis.extraction.events.vocabulary import VENUE, VENUE_WORD, Entry
from analysis.model import Span

# The kind of place that a kind of event implies (annotation rules); other kinds imply nothing.
IMPLIED = {
    "awards ceremony": "theater or hall",
    "sports event": "arena or stadium",
    "film premiere": "cinema",
    "gala or benefit": "ballroom",
    "party": "party space",
}
_MORE = re.compile(rf"(?: (?:of the|of|for the|du|de|des|&|and|the))? {CAPITAL}")
_UNKNOWN = re.compile(rf"\b(?:at|inside|outside) (?:the )?({CAPITALS})")
_NAMED, _UNTYPED, _GENERIC = 0, 2, 4


class Venue(NamedTuple):
    """A venue as printed, ``start`` to ``end`` (equal if it has no name), and its type."""

    start: int
    end: int
    type: str


NO_VENUE = Venue(0, 0, "")
_Ranked = tuple[tuple[int, int], Venue]


def find_venue(picture: Picture, event: Span) -> Venue:
    """Find the venue of a picture sentence.

    A known or telling name ("Tulsa Theatre") wins over an unknown one after "at", that over
    mere words ("a restaurant"), which give a type and no name; of equals the first.
    """
    taken = (event, Span(picture.place.start, picture.place.end))
    ranked = sorted((*_known(picture, taken), *_unknown(picture, taken)))
    return ranked[0][1] if ranked else NO_VENUE


def _known(picture: Picture, taken: Sequence[Span]) -> Iterator[_Ranked]:
    done = picture.start
    for index, hit in enumerate(picture.hits):
        if hit.value.kind not in (VENUE, VENUE_WORD) or hit.start < done or _overlaps(hit.start, hit.end, taken):
            continue
        name = picture.name_before(hit.start)
        lead = picture.words.leads.get(name.lead)
        is_name = not picture.masked[hit.start].islower()
        if lead is None or not lead.venue or not (is_name or hit.value.kind == VENUE_WORD):
            continue
        rank = int(lead.venue == "near")
        if not is_name:
            yield (_GENERIC + rank, hit.start), Venue(hit.start, hit.start, hit.value.type)
            continue
        start = name.start if hit.value.kind == VENUE_WORD else hit.start
        if picture.masked.startswith("The ", start - 4):
            start -= 4
        end, entry = _whole_name(picture, index)
        if not _overlaps(start, end, taken):
            done = end
            yield (_NAMED + rank, start), Venue(start, end, entry.type)


def _unknown(picture: Picture, taken: Sequence[Span]) -> Iterator[_Ranked]:
    for match in _UNKNOWN.finditer(picture.masked, picture.start, picture.end):
        if not _overlaps(*match.span(1), taken):
            yield (_UNTYPED, match.start(1)), Venue(*match.span(1), "")


def _whole_name(picture: Picture, index: int) -> tuple[int, Entry]:
    """Take in the capitals that follow; the last venue word among them says what kind of place it is."""
    end, entry = picture.hits[index].end, picture.hits[index].value
    while more := _MORE.match(picture.masked, end, picture.end):
        end = more.end()
    for hit in picture.hits[index + 1 :]:
        if hit.end <= end and hit.value.kind in (VENUE, VENUE_WORD):
            entry = hit.value
    return end, entry


def _overlaps(start: int, end: int, taken: Sequence[Span]) -> bool:
    return any(start < span.end and span.start < end for span in taken)
