"""Finds the place a caption names, and says which city, state and country that is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from analysis.extraction.gazetteer import Area, Gazetteer, known_places
from analysis.extraction.lexicon import lower
from analysis.reading.capitals import in_title_case


class Place(NamedTuple):
    """A place, normalised, and where its words stand.

    ``region`` is a two-letter US state or DC, empty elsewhere; ``country`` is an
    ISO 3166-1 alpha-2 code.  Without words, as in :data:`NOWHERE`, start and end are equal.
    """

    city: str
    region: str
    country: str
    start: int = 0
    end: int = 0


NOWHERE = Place("", "", "")
_Reading = Callable[[Gazetteer, str, int, int], Iterator[Place]]

# A day or a month: words with a capital that name no place.
CALENDAR = (
    r"(?=[JFMASONDTW])(?i:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|"
    r"August|September|October|November|December)\b|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)"
)
_WORD = rf"(?!{CALENDAR})(?:St\.|Ste\.|Ft\.|Mt\.|(?:[A-Z]\.)+(?:[A-Z][a-z]+\.)?|(?:[dD]'|[ae]l-)?[^\W\d_a-z][\w'-]*)"
_NAME = rf"(?:the |The )?{_WORD}(?:(?: (?:de|del|da|do|du|la|le|el|of the|of|am|on|upon|and))? {_WORD}){{0,9}}\.?"
_ASIDE = r"(?:(?:the|[a-z]+-hit|(?:down|mid|up)town|central|nearby|(?:south|north|east|west)(?:ern)?) ){0,2}"
_NEAR = r",? (?:near|outside|(?:north|south|east|west)[a-z]* of)"
_KIND = r"(?P<kind> (?:province|state|region|county|prefecture|oblast|department|district))?"
_WIDER = rf"(?:, {_ASIDE}(?P<part>{_NAME}){_KIND})?(?:, (?P<whole>{_NAME}))?"
_CHAIN = rf"{_ASIDE}(?P<name>{_NAME})(?:{_NEAR} (?P<near>{_NAME}))?{_WIDER}"
_DATED = rf",?\.? (?:on (?:the )?(?:{CALENDAR}|[0-9])|{CALENDAR}|[0-9])"

_NAMES = re.compile(_CHAIN)
_PART_OF = re.compile(r" (?:section|neighbou?rhood|borough|district|area|suburb|city|town|village) of ")
_OLD_TOWN = re.compile(r"(?:(?:Old )?(?:Town|City)|Port|Village|District|Borough|Ward) of (?=[A-Z])")
_BY = re.compile(
    r"\b(?:In|near|outside|to|around|at|visits?|leaves|streets of|the|through) "
    rf"{_ASIDE}(?P<name>{_NAME}){_WIDER}"
)
# "In Game 7" names no place, though a number follows.
_NUMBERED = frozenset(
    {"Game", "Race", "Match", "Round", "Week", "Set", "Heat", "Stage", "Group", "Lane", "Act", "Studio", "Hall", "Room"}
    | {"Gate", "Terminal", "Court", "Booth", "Section", "Platform"}
)
_FIRST_OF = re.compile(r"(.+?)(?:'s? | and | on )")
_DATELINE = re.compile(
    rf"{_CHAIN}(?:, {CALENDAR}[a-z.]* [0-9 ,]*)? *(?:\((?=UPI|AP\)|AFP\)|Reuters\))|--? |; | ?hosts the )"
)
_PREAMBLE = re.compile(
    r"(?:[A-Z][a-z]{2,8}\.? [0-9]{1,2}, [0-9]{4}; *|[0-9]{1,2} [A-Z][a-z]{2,8} [0-9]{4} - )?"
    r"(?:\([^)]{3,60}\) *)?(?:\| *License Photo *)?(?:FILE *-+ *)?"
)
# "7 January 2024, USA, Beverly Hills: ", as dpa prints it.
_COUNTRY_FIRST = re.compile(
    rf"[0-9]{{1,2}} [A-Z][a-z]+ [0-9]{{4}}, (?:(?P<whole>{_NAME}), (?:(?P<part>{_NAME}), )?)?(?P<name>{_NAME}):"
)
_AT_END = re.compile(
    rf"[.,]?\s*$|{_DATED}| - (?:[0-9]|{CALENDAR})|, (?:with|as|where|while|during|before|after|for|ahead)\b"
)
# What happened elsewhere: ", two days after a fire in Reno", ", where they spoke of".
_ASIDE_CLAUSE = re.compile(
    r",? (?:(?:[a-z-]+|[0-9]+) ){1,3}(?:hours?|days?|weeks?|months?|years?|night|morning) (?:after|before|since)\b"
    r"|, (?:where|hours|days|weeks|months|years) "
)
_CLOSES = re.compile(r"[.,]?\s*$")
_POSTAL = re.compile("[A-Z]{2}(?<!US|UK)")
_FOLLOWED_BY_DATE = re.compile(_DATED)


def find_place(masked: str, start: int, end: int) -> Place:
    """Find the place that a caption's picture sentence names.

    "in CITY, STATE" wins over a name after a comma at the sentence's end, that over a
    dateline, that over an unknown name after "in", and that over "leaves CITY"; of equals the last.

    Parameters
    ----------
    masked : str
        Plain text in which the titles between quotation marks are blotted out.
    start, end : int
        Offsets of the sentence, in code points.

    Returns
    -------
    Place
        :data:`NOWHERE` if no place is named.

    Examples
    --------
    >>> text = "Ann Lee attends a gala in Beverly Hills, Calif., on Feb. 9, 2020."
    >>> find_place(text, 0, len(text))
    Place(city='Beverly Hills', region='CA', country='US', start=26, end=47)
    """
    aside = _ASIDE_CLAUSE.search(masked, start, end)
    before = _best((_after_in, _at_the_end), masked, start, aside.start()) if aside else NOWHERE
    return before if before.country else _best(_READINGS, masked, start, end)


def _best(readings: Iterable[_Reading], masked: str, start: int, end: int) -> Place:
    """Return the surest place of the first reading that finds any."""
    gazetteer = known_places()
    for candidates in readings:
        found = list(candidates(gazetteer, masked, start, end))
        if found:
            best = max(found, key=lambda place: _sureness(masked, place, end)) if len(found) > 1 else found[0]
            return best if best.city else _with_city(gazetteer, masked, start, end, best)
    return NOWHERE


def _with_city(gazetteer: Gazetteer, masked: str, start: int, end: int, area: Place) -> Place:
    """Return the city that leads up to a state or a country: "near Pinos, Spain"."""
    return next((place for place in _by_the_way(gazetteer, masked, start, end) if place.end == area.end), area)


def _sureness(masked: str, place: Place, end: int) -> tuple[bool, bool, int, int]:
    """Rank places of one kind: known before unknown, then one that a date follows, then the last with all its parts."""
    return bool(place.country), bool(_FOLLOWED_BY_DATE.match(masked, place.end, end)), place.end, -place.start


def less_venue(place: Place, venue_end: int, words: str) -> Place:
    """Take the venue off a place that an unknown city seems to open: "Wellington International Airport, New Zealand".

    Parameters
    ----------
    place : Place
        What :func:`find_place` found.
    venue_end : int
        Offset where the venue's name ends.
    words : str
        That name; the city is the one it begins with, if it begins with one.

    Examples
    --------
    >>> less_venue(Place("Wellington Airport", "", "NZ", 3, 34), 21, "Wellington Airport")
    Place(city='Wellington', region='', country='NZ', start=23, end=34)
    >>> less_venue(Place("Reno Arena", "", "", 3, 13), 13, "Reno Arena")
    Place(city='Reno', region='NV', country='US', start=3, end=7)
    """
    parts = words.split(" ")
    cities = known_places().cities
    heads = (" ".join(parts[:count]) for count in range(len(parts) - 1, 0, -1))
    head = next((head for head in heads if lower(head) in cities), "")
    if not place.country:
        return Place(*cities[lower(head)], place.start, place.start + len(head)) if head else NOWHERE
    return place._replace(city=cities[lower(head)].city if head else "", start=venue_end + len(", "))


def _after_in(gazetteer: Gazetteer, masked: str, start: int, end: int) -> Iterator[Place]:
    """Yield the places after "in"."""
    for match in _chains(masked, " in ", start, end):
        place = _resolve(gazetteer, match)
        if place:
            yield place


def _at_the_end(gazetteer: Gazetteer, masked: str, start: int, end: int) -> Iterator[Place]:
    """Yield the city after a comma, or in a slug after a dash, that ends the sentence or that only a date follows."""
    for lead in (", ", " - ", ". "):
        for match in _chains(masked, lead, start, end):
            place = _resolve(gazetteer, match)
            if place and (_AT_END if place.city else _CLOSES).match(masked, place.end, end):
                yield place


def _unknown(_: Gazetteer, masked: str, start: int, end: int) -> Iterator[Place]:
    """Yield the names after "in" that a date follows: where :func:`_after_in` found none, no gazetteer knows them."""
    for match in _chains(masked, " in ", start, end):
        if match["name"] not in _NUMBERED and _FOLLOWED_BY_DATE.match(masked, match.end("name"), end):
            yield Place(match["name"], "", "", *match.span("name"))


def _chains(masked: str, lead: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """Yield the chains of names that stand after a lead; of "the Bronx borough of New York", the city."""
    at = masked.find(lead, start, end)
    while at >= 0:
        at += len(lead)
        match = _NAMES.match(masked, at, end)
        while match and (part_of := _PART_OF.match(masked, match.end("name"), end)):
            whole = _NAMES.match(masked, part_of.end(), end)
            if whole is None:
                break
            match = whole
        if match:
            yield match
        at = masked.find(lead, at, end)


def _in_dateline(gazetteer: Gazetteer, masked: str, start: int, end: int) -> Iterator[Place]:
    preamble = _PREAMBLE.match(masked, start, end)
    match = _DATELINE.match(masked, preamble.end() if preamble else start, end)
    place = match and _resolve(gazetteer, match)
    if place:
        yield place
    turned = _COUNTRY_FIRST.match(masked, start, end)
    place = turned and _resolve(gazetteer, turned)
    if turned and place:
        yield place._replace(start=turned.start("whole" if turned["whole"] else "name"), end=turned.end("name"))


def _by_the_way(gazetteer: Gazetteer, masked: str, start: int, end: int) -> Iterator[Place]:
    for match in _BY.finditer(masked, start, end):
        place = _resolve(gazetteer, match)
        if place and place.city:
            yield place


def _resolve(gazetteer: Gazetteer, match: re.Match[str]) -> Place | None:
    """Say which place a chain of names ("Reno", "Nev.", "U.S.") is, if it is one."""
    cities, wider = gazetteer
    of_province = match.groupdict().get("kind")  # "Jiuquan, Gansu province, China"
    groups = ("name", "whole") if of_province else ("name", "part", "whole")
    chain = [_trimmed(gazetteer, match, group) for group in groups if match[group]]
    if lower(chain[0][0]) not in cities and lower(chain[0][0]) not in wider:
        chain[:1] = _unlinked(gazetteer, *chain[0])
    start, (name, end) = match.start("name"), chain.pop(0)
    known = [number for number, (words, _) in enumerate(chain) if lower(words) in cities and lower(words) not in wider]
    if known and lower(name) in wider and lower(name) not in cities:  # "against war in Iraq, Hyde Park, London"
        start, (name, end) = match.start(("part", "whole")[known[-1]]), chain[known[-1]]
        del chain[: known[-1] + 1]
    if chain and _is_city_of(gazetteer, lower(name), lower(chain[0][0])):
        start, (name, end) = match.start("part"), chain.pop(0)
    areas: Sequence[Area] = ()
    for words, words_end in chain:
        found = wider.get(lower(words))
        if not found:
            break
        areas, end = areas or found, words_end
    city = cities.get(lower(name))
    if not city and "near" in match.re.groupindex and match["near"]:  # "Bunol, near Valencia, Spain"
        nearby = cities.get(lower(_trimmed(gazetteer, match, "near")[0]))
        areas, end = areas or ([nearby] if nearby else []), max(end, match.end("near"))
    if areas:
        if city and any(area.country == city.country and area.region in ("", city.region) for area in areas):
            return Place(*city, start, end)
        return Place(city.city if city else in_title_case(name), *areas[0][1:], start, end)
    if city:
        return Place(*city, start, end)
    areas = wider.get(lower(name), ()) if not _POSTAL.fullmatch(name) else ()
    return Place(*areas[0], start, end) if areas else None


def _is_city_of(gazetteer: Gazetteer, name: str, following: str) -> bool:
    """Whether the city comes second: "Soho, London"; a city that is a state too is one of a part that is no city."""
    cities, wider = gazetteer
    city = cities.get(following)
    return city is not None and (following not in wider or (name not in cities and not city.region))


def _trimmed(gazetteer: Gazetteer, match: re.Match[str], group: str) -> tuple[str, int]:
    """Return a name of the chain and its end: less an article, a sentence's full stop, "'s Leicester Square"."""
    words, end = match[group].removeprefix("the ").removeprefix("The "), match.end(group)
    known = lower(words)
    if known in gazetteer.cities or known in gazetteer.wider:
        return words, end
    words = words[part.end() :] if (part := _OLD_TOWN.match(words)) else words
    first = _FIRST_OF.match(words)
    if first and lower(first[1]) in gazetteer.cities:
        return first[1], end - len(words) + len(first[1])
    is_initials = words[-3:-2] == "."  # "D.C."
    return (words[:-1], end - 1) if words.endswith(".") and not is_initials else (words, end)


def _unlinked(gazetteer: Gazetteer, name: str, end: int) -> list[tuple[str, int]]:
    """Split a city from a state that no comma sets off: "Los Angeles CA"."""
    for count in (1, 2):
        head, *tail = name.rsplit(" ", count)
        state = " ".join(tail)
        if lower(head) in gazetteer.cities and lower(state) in gazetteer.wider:
            return [(head, end - len(state) - 1), (state, end)]
    return [(name, end)]


_READINGS: tuple[_Reading, ...] = (_after_in, _at_the_end, _in_dateline, _unknown, _by_the_way)
