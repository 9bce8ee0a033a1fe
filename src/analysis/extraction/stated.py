"""What a file or a credit itself states of a picture, beside its caption's words.

The file wins over the words, and what they say otherwise is noted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from analysis.extraction.gazetteer import Area, known_places
from analysis.extraction.lexicon import lower
from analysis.extraction.places import Place
from analysis.reading.capitals import in_title_case

_TAGS = re.compile(r"\(([A-Z][A-Z .]+)")  # "(SOUTH KOREA - Tags: SPORT)", "(GERMANY SPORT ATHLETICS)"


def notes(stated: Mapping[str, str], told: Mapping[str, str]) -> str:
    """Return a note for each field of which file and words say different things.

    Parameters
    ----------
    stated, told : mapping of str to str
        Values by column of the ``captions`` table, normalised.  It is no disagreement if either leaves a
        field empty or says the same in fewer words ("gala" and "Harvest Gala").

    Examples
    --------
    >>> notes({"city": "Reno", "region": "NV"}, {"city": "Tulsa", "region": "", "country": "US"})
    'city: the words say Tulsa'
    """
    return "; ".join(
        f"{field}: the words say {told[field]}"
        for field, value in stated.items()
        if value and told.get(field, "").casefold() not in value.casefold()
    )


def stated_place(place: Place, given: Mapping[str, str]) -> Place:
    """Lay the city, region and country that a file states over the place that its caption's words name.

    Parameters
    ----------
    place : Place
        What :func:`find_place` found.
    given : mapping
        Names or codes by column of the ``captions`` table.

    Examples
    --------
    >>> from analysis.extraction.places import NOWHERE
    >>> stated_place(NOWHERE, {"city": "RENO", "region": "Nevada", "country": "USA"})
    Place(city='Reno', region='NV', country='US', start=0, end=0)
    """
    stated = {field: given[field] for field in ("city", "region", "country") if given.get(field)}
    if not stated:
        return place
    cities, wider = known_places()
    areas = [area for field in ("region", "country") for area in wider.get(lower(stated.get(field, "")), ())]
    city = cities.get(lower(stated.get("city", "")))
    if city and all(area.country == city.country for area in areas):
        area = Area(city.city, city.region, city.country)
    elif "city" in stated:
        area = Area(in_title_case(stated["city"]), "", "")
    else:
        area = Area(place.city, place.region, place.country)
    for wide in areas:
        area = area._replace(region=wide.region or area.region, country=wide.country)
    return place._replace(city=area.city, region=area.region if area.country == "US" else "", country=area.country)


def tagged_place(place: Place, credit: str) -> Place:
    """Give a city that no gazetteer knows the country of the tags behind a credit.

    Parameters
    ----------
    place : Place
        What :func:`analysis.extraction.places.find_place` found.
    credit : str
        The credit as printed.

    Examples
    --------
    >>> tagged_place(Place("Kleinfichte", "", ""), "REUTERS/Bo Ray (GERMANY - Tags: SPORT)").country
    'DE'
    """
    tags = _TAGS.search(credit) if place.city and not place.country else None
    words = tags[1].split() if tags else []
    heads = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    areas = next((found for head in heads if (found := known_places().wider.get(lower(head)))), ())
    return place._replace(country=areas[0].country) if areas else place
