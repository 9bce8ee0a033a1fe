"""Finds the place a caption names, and says which city, state and country that is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from analysis.extraction.lexicon import lower, per_lexicon, rows


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

_CALENDAR = (
    r"(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)"
    r"(?:(?:[a-z]*day|r?uary|ch|il|ust|t?ember|ober)\b|\b)"
)
_WORD = rf"(?!{_CALENDAR})(?:St\.|Ste\.|Ft\.|Mt\.|(?:[A-Z]\.)+(?:[A-Z][a-z]+\.)?|[^\W\d_a-z][\w'-]*)"
_NAME = rf"(?:the |The )?{_WORD}(?:(?: (?:de|del|da|do|du|la|le|el|of the|of|am|on|upon|and))? {_WORD})*\.?"
_ASIDE = r"(?:(?:the|downtown|central|nearby|southern|northern|eastern|western) )*"
_PART_OF = rf"(?:{_NAME} (?:section|neighbou?rhood|borough|district|area|suburb|city|town|village) of )?"
_CHAIN = rf"{_ASIDE}{_PART_OF}(?P<name>{_NAME})(?:, {_ASIDE}(?P<part>{_NAME}))?(?:, (?P<whole>{_NAME}))?"
_DATED = rf",?\.? (?:on |{_CALENDAR}|[0-9])"

_IN = re.compile(rf"\b[Ii]n {_CHAIN}")
_AFTER_COMMA = re.compile(rf", {_CHAIN}")
_BY = re.compile(rf"\b(?:near|outside|to|around|visits?|leaves|streets of|the) {_CHAIN}")
_DATELINE = re.compile(rf"{_CHAIN}(?:, {_CALENDAR}[a-z.]* [0-9 ,]*)? *(?:\((?=UPI)|--? )")
_PREAMBLE = re.compile(r"(?:\([^)]{3,60}\) *)?(?:\| *License Photo *)?(?:FILE *-+ *)?")
_AT_END = re.compile(rf"[.,]?\s*$|{_DATED}")
_FOLLOWED_BY_DATE = re.compile(_DATED)


class _Area(NamedTuple):
    """What a name stands for: a city, or a state or country if ``city`` is empty."""

    city: str
    region: str
    country: str


@per_lexicon
def _cities() -> Mapping[str, _Area]:
    return {
        lower(name): _Area(row["name"], row["region"], row["country"])
        for row in reversed(rows("cities"))
        for name in _forms(row, "name")
    }


@per_lexicon
def _wider() -> Mapping[str, list[_Area]]:
    """States and countries by every form of their names; Georgia is both."""
    areas: dict[str, list[_Area]] = {}
    for row in rows("states"):
        for form in {row["name"], row["ap"], row["region"]}:
            areas.setdefault(lower(form), []).append(_Area("", row["region"], "US"))
    for row in rows("countries"):
        for form in _forms(row, "name"):
            areas.setdefault(lower(form).removeprefix("the "), []).append(_Area("", "", row["country"]))
    return areas


def _forms(row: Mapping[str, str], column: str) -> list[str]:
    return [form for form in (row[column], *row["aliases"].split("|")) if form]


def find_place(masked: str, start: int, end: int) -> Place:
    """Find the place that a caption's picture sentence names.

    "in CITY, STATE" wins over a name after a comma at the sentence's end, that over a
    dateline, and that over "leaves CITY"; of equals the last.

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
    for candidates in (_after_in, _at_the_end, _in_dateline, _by_the_way):
        places = list(candidates(masked, start, end))
        if places:
            return places[-1]
    return NOWHERE


def _after_in(masked: str, start: int, end: int) -> Iterator[Place]:
    """Yield the places after "in": those of the gazetteer, or else an unknown name that a date follows."""
    unknown = NOWHERE
    known = False
    for match in _IN.finditer(masked, start, end):
        place = _resolve(match)
        if place:
            known = True
            yield place
        elif _FOLLOWED_BY_DATE.match(masked, match.end("name"), end):
            unknown = Place(match["name"], "", "", *match.span("name"))
    if unknown.city and not known:
        yield unknown


def _at_the_end(masked: str, start: int, end: int) -> Iterator[Place]:
    """Yield the city after a comma that ends the sentence, or that only a date follows."""
    for match in _AFTER_COMMA.finditer(masked, start, end):
        place = _resolve(match)
        if place and place.city and _AT_END.match(masked, place.end, end):
            yield place


def _in_dateline(masked: str, start: int, end: int) -> Iterator[Place]:
    preamble = _PREAMBLE.match(masked, start, end)
    match = _DATELINE.match(masked, preamble.end() if preamble else start, end)
    place = match and _resolve(match)
    if place:
        yield place


def _by_the_way(masked: str, start: int, end: int) -> Iterator[Place]:
    for match in _BY.finditer(masked, start, end):
        place = _resolve(match)
        if place and place.city:
            yield place


def _resolve(match: re.Match[str]) -> Place | None:
    """Say which place a chain of names ("Reno", "Nev.", "U.S.") is, if it is one."""
    name, name_end = _undotted(match["name"], match.end("name"), _cities())
    city = _cities().get(lower(name))
    wider: list[_Area] = []
    end = name_end
    for group in ("part", "whole"):
        if not match[group]:
            break
        words, words_end = _undotted(match[group], match.end(group), _wider())
        areas = _wider().get(lower(words).removeprefix("the "))
        if not areas:
            break
        wider, end = wider or areas, words_end
    if wider:
        own = city and next(
            (area for area in wider if area.country == city.country and area.region in ("", city.region)), None
        )
        area = city if own and city else wider[0]
        return Place(city.city if city else _title(name), area.region, area.country, match.start("name"), end)
    if city:
        return Place(*city, match.start("name"), end)
    areas = _wider().get(lower(name).removeprefix("the "))
    return Place(*areas[0], match.start("name"), end) if areas and len(name) > 2 else None


def _undotted(words: str, end: int, known: Mapping[str, object]) -> tuple[str, int]:
    """Cut the full stop that ends the sentence, not the abbreviation."""
    if words.endswith(".") and lower(words) not in known:
        return words[:-1], end - 1
    return words, end


def _title(name: str) -> str:
    return name.title() if name.isupper() else name
