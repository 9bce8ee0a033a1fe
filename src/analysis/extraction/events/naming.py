"""What an event's own words name: the work, ware or person it is for, a theme within them, how far they go on."""

from __future__ import annotations

import re
from collections.abc import Mapping

from analysis.extraction.events.phrases import BLOT, CAPITALS
from analysis.extraction.events.picture import Picture
from analysis.extraction.events.series import own_words, title
from analysis.extraction.events.vocabulary import EVENT, SERIES, VENUE, VENUE_WORD, Entry
from analysis.extraction.gazetteer import without_city
from analysis.extraction.lexicon import Hit

_CIVIC = "political or civic event"
#: What links a word to what it is named for, by the lexicon's column "named".
LINKS = {
    "after": re.compile(r" (?:(?:of|for|celebrating|honoring|announcing) |(?=[\"'][A-Z0-9_]))", re.IGNORECASE),
    "for": re.compile(r" (?:of|for|celebrating|honoring) ", re.IGNORECASE),
    "title": re.compile(r" (?=[\"'][A-Z0-9_])"),
}
# How a name goes on after its head, by whether the head is a festival and whether the name opens with it.
_GOES_ON = {
    (True, True): re.compile(rf" (?:of |for |in the )?{CAPITALS}"),  # "Festival in the Desert"
    (True, False): re.compile(rf" (?:of |for )?{CAPITALS}"),  # "Pine Festival of Books"
    (False, True): re.compile(rf" (?:for|of|to|against) (?:the )?(?![\"'_]){CAPITALS}"),  # "Concert for Peace"
    (False, False): re.compile(rf" of {CAPITALS}"),  # "Acme Parade of Lights"
}
_AGAINST = re.compile(r" against ")  # "a protest against the dam"
_LEAST_BEFORE_THEME = 3  # words


def headed_end(picture: Picture, start: int, head: Hit[Entry]) -> int:
    """Return where a name ends that goes on after its head, "Concert for Peace", "Pine Festival of Books"; or 0."""
    against = _AGAINST.match(picture.masked, head.end) if head.value.type == _CIVIC else None
    if against:
        return _less_venue(picture, against.end(), picture.name_end(against.end()))
    if head.value.named or not (picture.plain[start].isupper() and picture.plain[head.start].isupper()):
        return 0
    is_festival = picture.plain[head.start : head.end].endswith("Festival")
    pattern = _GOES_ON[is_festival, start == head.start]
    match = pattern.match(picture.masked, head.end, picture.name_end(head.end))
    end = match.end() if match else 0
    holds_other = any(hit.value.kind in (SERIES, EVENT) for hit in picture.hits if head.end <= hit.start < end)
    return 0 if holds_other else end  # "Race for Life Gala"


def _less_venue(picture: Picture, start: int, end: int) -> int:
    """Return where a name ends without the venue that follows: "a rally against fares in Oak Square"."""
    for hit in picture.hits:
        if hit.value.kind in (VENUE, VENUE_WORD) and start < hit.start < end and picture.masked[hit.start].isupper():
            before = max(picture.masked.rfind(lead, start, hit.start) for lead in (" in ", " on "))
            return before if before > 0 else end
    return end


def themed(series: Mapping[str, Entry], words: str) -> Entry | None:
    """Return the series of that name, or of that name less a theme in its middle: "Acme Winter (Snow at Sea) Gala"."""
    found = series.get(words)
    parts = words.split(" ")
    for kept in range(len(parts) - 2, _LEAST_BEFORE_THEME - 1, -1):
        found = found or series.get(" ".join((*parts[:kept], parts[-1])))
    return found


def _less_place(picture: Picture, start: int, end: int) -> int:
    """Return where a name ends without the venue after its title: 'the premiere of "Salt" in Oak Square'."""
    venues = (hit for hit in picture.hits if start < hit.start < end and hit.value.kind == VENUE)
    ends = (hit.start - len(" in ") for hit in venues if picture.masked.endswith(('" in ', "' in "), start, hit.start))
    return next(ends, end)


def namesake_of(picture: Picture, start: int, head: Hit[Entry]) -> tuple[int, str]:
    """Return where an event's words end, and the work, ware or person it is named for, if any."""
    named, end = head.value.named, head.end
    pattern = LINKS.get(named)
    link = pattern.match(picture.masked, end, picture.end) if pattern else None
    if link:
        end = _less_place(picture, link.end(), picture.name_end(link.end()))
        namesake = title(picture.plain[link.end() : end])
    elif named in ("after", "title") and BLOT in picture.masked[start:end]:
        namesake = title(picture.plain[start:end])
    elif named == "after":
        namesake = without_city(own_words(picture.plain[start : head.start]))
    else:
        return end, ""
    if named == "after" and head.value.type != "press event" and (not namesake or namesake.islower()):
        namesake = picture.only_title() or namesake
    return end, namesake
