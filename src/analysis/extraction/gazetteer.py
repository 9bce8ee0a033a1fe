"""The lexicon's cities, states and countries, by every form of their names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from analysis.extraction.lexicon import lower, per_lexicon, rows


class Area(NamedTuple):
    """What a name stands for: a city, or a state or country if ``city`` is empty."""

    city: str
    region: str
    country: str


class Gazetteer(NamedTuple):
    """Cities, and the states and countries around them (Georgia is both), by every form of their names."""

    cities: Mapping[str, Area]
    wider: Mapping[str, Sequence[Area]]


@per_lexicon
def known_places() -> Gazetteer:
    """Return the cities, states and countries of the lexicon, loaded once."""
    cities: dict[str, Area] = {}
    wider: dict[str, list[Area]] = {}
    for row in rows("cities"):
        for form in _forms(row):
            cities.setdefault(lower(form), Area(row["name"], row["region"], row["country"]))
    for row in rows("states"):
        for form in {row["name"], row["ap"], row["ap"].rstrip("."), row["region"]}:
            wider.setdefault(lower(form), []).append(Area("", row["region"], "US"))
    for row in rows("countries"):
        for form in _forms(row):
            wider.setdefault(lower(form), []).append(Area("", "", row["country"]))
    return Gazetteer(cities, wider)


@per_lexicon
def country_names() -> Mapping[str, str]:
    """Return the name of each country by its ISO 3166-1 alpha-2 code.

    Examples
    --------
    >>> country_names()["CA"]
    'Canada'
    """
    return {row["country"]: row["name"] for row in reversed(rows("countries"))}  # the first row of a code names it


def _forms(row: Mapping[str, str]) -> list[str]:
    return [row["name"], *filter(None, row["aliases"].split("|"))]


def without_city(words: str) -> str:
    """Drop a city or country from the end of a name, unless it is all of it.

    Examples
    --------
    >>> without_city("Salt Road Los Angeles"), without_city("Los Angeles")
    ('Salt Road', 'Los Angeles')
    """
    cities, wider = known_places()
    parts = words.split(" ")
    for at in range(max(1, len(parts) - 3), len(parts)):
        tail = lower(" ".join(parts[at:]))
        if tail in cities or tail in wider:
            return " ".join(parts[:at])
    return words
