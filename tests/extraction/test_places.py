"""Where a caption says it was taken: city, US state, country, and the words it rests on."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.extraction.places import NOWHERE, find_place
from analysis.extraction.stated import stated_place

NO_PLACE = ("", "", "", "")

# (words, city, region, country, place as printed)
PLACES = [
    ("TULSA, OKLA., DEC. 22, 1979 -- Ann Lee sings at Pine Hall.", "Tulsa", "OK", "US", "TULSA, OKLA."),
    ("Ann Lee speaks at York Minster, York. Picture date: Thursday November 25, 2021.", "York", "", "GB", "York"),
    ("Ana Cole waves in Fichte, Pine province, China.", "Fichte", "", "CN", "Fichte, Pine province, China"),
    (
        "Ana Cole waves in the Old Town of Kleinfichte, Germany.",
        *("Kleinfichte", "", "DE", "Old Town of Kleinfichte, Germany"),
    ),
    # Where the picture is, and not what happened elsewhere before.
    ("Ana Cole waves in Reno, two days after a fire in Tulsa.", "Reno", "NV", "US", "Reno"),
    (
        "Ana Cole waves at the White House, Washington DC, where she spoke of a fire in Tulsa.",
        *("Washington", "DC", "US", "Washington DC"),
    ),
    ("Ana Cole waves, two days after a fire, in Tulsa on May 5, 2018.", "Tulsa", "OK", "US", "Tulsa"),
    (
        "Ana Cole waves in the Flushing neighborhood of the Queens borough of New York City.",
        *("New York City", "NY", "US", "New York City"),
    ),
    (
        "Ana Cole waves at the Pine Park near Kleinfichte, Germany, May 5, 2018.",
        *("Kleinfichte", "", "DE", "Kleinfichte, Germany"),
    ),
    ("Ana Cole waves at Juniper Forum. Tulsa, May 5, 2018.", "Tulsa", "OK", "US", "Tulsa"),
    (
        "Ana Cole waves at a fete in Kleinfichte, near Berlin, May 5, 2018.",
        *("Kleinfichte", "", "DE", "Kleinfichte, near Berlin"),
    ),
    ("Ana Cole waves in Studio 8 at Oak Plaza, New York, on May 5, 2018.", "New York City", "NY", "US", "New York"),
    (
        "Ana Cole waves in the Pine Box on Centre Court on day one, London, Britain, July 1, 2024.",
        *("London", "", "GB", "London, Britain"),
    ),
    ("Pine Gala - Arrivals - Reno, U.S. - May 6, 2019 - Ana Cole.", *("Reno", "NV", "US"), "Reno, U.S."),
    ("7 March 2024, USA, Beverly Hills: Ana Cole waves at a gala.", "Beverly Hills", "CA", "US", "USA, Beverly Hills"),
    ("12 May 2019, Germany, Kleinfichte: Ana Cole waves.", "Kleinfichte", "", "DE", "Germany, Kleinfichte"),
    ("12 May 2019, Berlin: Ana Cole waves.", "Berlin", "", "DE", "Berlin"),
    ("12 May 2019, Bavaria, Munich: Ana Cole waves.", "Munich", "", "DE", "Bavaria, Munich"),
    ("12 May 2019, Ana Cole: a life in pictures", *NO_PLACE),
    ("Ana Cole marches on Pine Lane, London, with a friend.", "London", "", "GB", "London"),
    ("Ana Cole on stage at the Pine festival, Somerset", "", "", "GB", "Somerset"),
    ("LOS ANGELES, CA - Ana Cole waves in Game 7 of the series.", "Los Angeles", "CA", "US", "LOS ANGELES, CA"),
    ("Ana Cole on a march against war in Iraq, Juniper Park, London", "London", "", "GB", "London"),
    ("Circuit de Pino, Monte Carlo, Monaco - May 26, 2019", "Monte Carlo", "", "MC", "Monte Carlo, Monaco"),
    ("Oct 12, 2019; Norman, OK, USA; Ana Cole throws a pass at the bowl.", "Norman", "OK", "US", "Norman, OK, USA"),
    ("Ana Cole (centre) on the set of Pine Harbour in Tromsø", "Tromsø", "", "NO", "Tromsø"),
    (
        "Soccer Football - Tulsa v Reno - Estadio Pino, Lima, Peru - April 10, 2018 Ana Cole runs",
        "Lima",
        "",
        "PE",
        "Lima, Peru",
    ),
    # City and state, in every form of the state's name.
    ("Ana Cole waves in Beverly Hills, Calif., on May 5, 2015.", "Beverly Hills", "CA", "US", "Beverly Hills, Calif."),
    (
        "Ana Cole waves in Beverly Hills, California on May 5, 2015.",
        "Beverly Hills",
        "CA",
        "US",
        "Beverly Hills, California",
    ),
    ("Ana Cole waves in Beverly Hills, CA on May 5, 2015.", "Beverly Hills", "CA", "US", "Beverly Hills, CA"),
    ("Ana Cole waves in Washington, D.C., on May 5, 2015.", "Washington", "DC", "US", "Washington, D.C."),
    ("Ana Cole waves in Washington, DC, on May 5, 2015.", "Washington", "DC", "US", "Washington, DC"),
    ("Ana Cole waves in Washington on May 5, 2015.", "Washington", "DC", "US", "Washington"),
    ("Ana Cole waves in Newark, N.J.", "Newark", "NJ", "US", "Newark, N.J."),
    ("Ana Cole waves in Wheeling, W.Va.", "Wheeling", "WV", "US", "Wheeling, W.Va."),
    ("Ana Cole waves in Tulsa, Okla.", "Tulsa", "OK", "US", "Tulsa, Okla."),
    ("Ana Cole waves in Park City, Utah.", "Park City", "UT", "US", "Park City, Utah"),
    ("Ana Cole waves in Lower Pinetop, Oregon, on May 5, 2015.", "Lower Pinetop", "OR", "US", "Lower Pinetop, Oregon"),
    (
        "Ana Cole waves in Los Angeles, California, U.S., March 5, 2020.",
        "Los Angeles",
        "CA",
        "US",
        "Los Angeles, California, U.S.",
    ),
    (
        "Ana Cole waves in New York, New York, United States.",
        "New York City",
        "NY",
        "US",
        "New York, New York, United States",
    ),
    ("Ana Cole waves in Seattle, Washington, on May 5, 2015.", "Seattle", "WA", "US", "Seattle, Washington"),
    ("Ana Cole waves in Atlanta, Georgia, on May 5, 2015.", "Atlanta", "GA", "US", "Atlanta, Georgia"),
    # No comma between city and state.
    ("Ana Cole waves in Los Angeles CA on May 5, 2015.", "Los Angeles", "CA", "US", "Los Angeles CA"),
    ("Ana Cole waves in Washington D.C. on May 5, 2015.", "Washington", "DC", "US", "Washington D.C."),
    ("Ana Cole waves in New York New York on May 5, 2015.", "New York City", "NY", "US", "New York New York"),
    ("Ana Cole waves in Boston Massachusetts.", "Boston", "MA", "US", "Boston Massachusetts"),
    # Cities that datelines carry alone.
    ("Ana Cole waves in New York on May 5, 2015.", "New York City", "NY", "US", "New York"),
    ("Ana Cole waves in New York City May 5, 2015.", "New York City", "NY", "US", "New York City"),
    ("Ana Cole waves in NYC on May 5, 2015.", "New York City", "NY", "US", "NYC"),
    ("Ana Cole waves in St. Louis on May 5, 2015.", "St. Louis", "MO", "US", "St. Louis"),
    ("Ana Cole waves in LA on May 5, 2015.", "Los Angeles", "CA", "US", "LA"),
    ("Ana Cole waves in London Tuesday.", "London", "", "GB", "London"),
    ("Ana Cole waves in Hong Kong.", "Hong Kong", "", "HK", "Hong Kong"),
    ("Ana Cole waves in The Hague on May 5, 2015.", "The Hague", "", "NL", "The Hague"),
    ("Ana Cole waves in Rio de Janeiro on May 5, 2015.", "Rio de Janeiro", "", "BR", "Rio de Janeiro"),
    # City and country.
    ("Ana Cole waves in London, Britain, May 5, 2015.", "London", "", "GB", "London, Britain"),
    ("Ana Cole waves in London, England.", "London", "", "GB", "London, England"),
    ("Ana Cole waves in Cannes, southern France, 20 May 2015.", "Cannes", "", "FR", "Cannes, southern France"),
    ("Ana Cole waves in Tbilisi, Georgia, May 5, 2015.", "Tbilisi", "", "GE", "Tbilisi, Georgia"),
    ("Ana Cole waves in Toronto, Ontario, Canada.", "Toronto", "", "CA", "Toronto, Ontario, Canada"),
    (
        "Ana Cole waves in Vancouver, British Columbia, on May 5, 2015.",
        "Vancouver",
        "",
        "CA",
        "Vancouver, British Columbia",
    ),
    ("Ana Cole waves in Lower Pinetop, Ireland, on May 5, 2015.", "Lower Pinetop", "", "IE", "Lower Pinetop, Ireland"),
    ("Ana Cole waves in Sao Paulo, Brazil", "Sao Paulo", "", "BR", "Sao Paulo, Brazil"),
    ("Ana Cole waves in San Juan, Puerto Rico, on May 5, 2015.", "San Juan", "", "PR", "San Juan, Puerto Rico"),
    ("Ana Cole waves in Monte Carlo, Monaco, on May 5, 2015.", "Monte Carlo", "", "MC", "Monte Carlo, Monaco"),
    # The printed state or country wins over the bigger namesake.
    ("Ana Cole waves in Paris, Texas, on May 5, 2015.", "Paris", "TX", "US", "Paris, Texas"),
    ("Ana Cole waves in Birmingham, England.", "Birmingham", "", "GB", "Birmingham, England"),
    ("Ana Cole waves in Oxford, Miss., on May 5, 2015.", "Oxford", "MS", "US", "Oxford, Miss."),
    # Parts of cities.
    (
        "Ana Cole waves in the Hollywood section of Los Angeles on May 5, 2015.",
        "Los Angeles",
        "CA",
        "US",
        "Los Angeles",
    ),
    ("Ana Cole waves in the Brooklyn borough of New York.", "New York City", "NY", "US", "New York"),
    ("Ana Cole waves in Brooklyn, New York, on May 5, 2015.", "Brooklyn", "NY", "US", "Brooklyn, New York"),
    ("Ana Cole waves in downtown Los Angeles on May 5, 2015.", "Los Angeles", "CA", "US", "Los Angeles"),
    ("Ana Cole waves in central London.", "London", "", "GB", "London"),
    ("Ana Cole waves in Soho, London, on May 5, 2015.", "London", "", "GB", "London"),
    ("Ana Cole waves in London's Leicester Square.", "London", "", "GB", "London"),
    # Countries and states alone.
    ("Ana Cole waves in Japan on May 5, 2015.", "", "", "JP", "Japan"),
    ("Ana Cole waves in the Netherlands on May 5, 2015.", "", "", "NL", "Netherlands"),
    ("Ana Cole waves in Britain.", "", "", "GB", "Britain"),
    ("Ana Cole waves in California.", "", "CA", "US", "California"),
    # Datelines.
    ("LOS ANGELES, CA - FEBRUARY 10: Ana Cole waves.", "Los Angeles", "CA", "US", "LOS ANGELES, CA"),
    ("LONDON, ENGLAND - MAY 03: Ana Cole waves.", "London", "", "GB", "LONDON, ENGLAND"),
    ("NEW YORK - SEPTEMBER 12: Ana Cole waves.", "New York City", "NY", "US", "NEW YORK"),
    ("LOS ANGELES, CA - March 10, 2020 - Ana Cole(R) waves.", "Los Angeles", "CA", "US", "LOS ANGELES, CA"),
    ("NEW YORK, Feb. 9 (UPI) -- Ana Cole waves.", "New York City", "NY", "US", "NEW YORK"),
    ("TULSA, Okla., Feb. 9 (UPI) -- Ana Cole waves.", "Tulsa", "OK", "US", "TULSA, Okla."),
    ("PARIS, France, Feb. 9 (UPI) -- Ana Cole waves.", "Paris", "", "FR", "PARIS, France"),
    ("WASHINGTON (UPI) -- Ana Cole waves.", "Washington", "DC", "US", "WASHINGTON"),
    (
        "(UPI Photo/Bo Ray) | License Photo LOS ANGELES, Feb. 27 (UPI) -- Ana Cole waves.",
        "Los Angeles",
        "CA",
        "US",
        "LOS ANGELES",
    ),
    ("PINETOP, OREGON - MAY 03: Ana Cole waves.", "Pinetop", "OR", "US", "PINETOP, OREGON"),
    (
        "WEST HOLLYWOOD, CA - FEBRUARY 09: Ana Cole waves in Los Angeles, California.",
        "Los Angeles",
        "CA",
        "US",
        "Los Angeles, California",
    ),
    # Tails.
    ("February 2004: Ana Cole at the party, London", "London", "", "GB", "London"),
    ("Ana Cole at the Hilton, Los Angeles, on May 5, 2015.", "Los Angeles", "CA", "US", "Los Angeles"),
    ("Salt Road panel, Comic-Con, San Diego, America - 20 Jul 2017", "San Diego", "CA", "US", "San Diego, America"),
    ("76th Golden Globes, Arrivals, Los Angeles, USA - 06 Jan 2019", "Los Angeles", "CA", "US", "Los Angeles, USA"),
    # On the way.
    ("Ana Cole attends the London premiere of Salt on May 5, 2015.", "London", "", "GB", "London"),
    ("Ana Cole leaves Paris on May 5, 2015.", "Paris", "", "FR", "Paris"),
    # The last place named is where the picture was taken.
    ("In Paris to sing, Ana Cole waves in Rome on May 5, 2015.", "Rome", "", "IT", "Rome"),
    ("Ana Cole on Friday, Jan. 8, 2010, in Los Angeles.", "Los Angeles", "CA", "US", "Los Angeles"),
    # No place.
    ("Ana Cole, left, Charlotte, and Bo Ray at the game", *NO_PLACE),
    ("Ana Cole, Paris Ode, and Bo Ray at the game", *NO_PLACE),
    ("Ana Cole in May", *NO_PLACE),
    ("Ana Cole in White", *NO_PLACE),
    ("JAY-Q (L) and Ana Cole wave.", *NO_PLACE),
    ("", *NO_PLACE),
]


@pytest.mark.parametrize("row", PLACES, ids=lambda row: row[0][:60])
def test_place(row):
    words = row[0]
    place = find_place(words, 0, len(words))
    assert (words, place.city, place.region, place.country, words[place.start : place.end]) == row


@pytest.mark.parametrize(
    ("words", "city"),
    [
        ('Ana Cole attends the premiere of "A Night in Paris" in Tulsa, Okla.', "Tulsa"),
        ("Ana Cole attends the premiere of 'Dinner in Rome, Italy' on May 5, 2015.", ""),
        ("Ana Cole waves in Rowan Park on May 5, 2015.", ""),
        ("Ana Cole waves in Lower Pinetop on May 5, 2015.", "Lower Pinetop"),
    ],
)
def test_titles_and_venues_are_no_places(words, city, scene):
    assert scene(words).city == city


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, ("Paris", "", "FR")),
        ({"city": "Paris", "region": "TX"}, ("Paris", "TX", "US")),
        ({"city": "LONDON", "region": "England", "country": "United Kingdom"}, ("London", "", "GB")),
        ({"city": "Lower Pinetop", "region": "Oregon", "country": "United States"}, ("Lower Pinetop", "OR", "US")),
        ({"city": "Lower Pinetop"}, ("Lower Pinetop", "", "")),
        ({"country": "France"}, ("Paris", "", "FR")),
        ({"event": "Pine Gala"}, ("Paris", "", "FR")),
    ],
)
def test_stated_place(given, expected):
    words = "Ana Cole in Paris, France"
    assert stated_place(find_place(words, 0, len(words)), given)[:3] == expected


def test_nowhere_is_empty():
    assert stated_place(NOWHERE, {})[:3] == ("", "", "")


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_words_give_a_place_that_stands_in_them(before, after):
    for words in (before, f"{before} in Reno, Nev. {after}", f"in {before}, {after}"):
        place = find_place(words, 0, len(words))
        assert 0 <= place.start <= place.end <= len(words)
        assert (place.start < place.end) == bool(place.city or place.country)


@pytest.mark.parametrize("flood", ["in ", "in A ", ", A", "A, A ", "in A of ", "IN A-", "St. ", "the "])
def test_floods_take_linear_time(flood):
    words = "in " + flood * 20_000
    find_place(words, 0, len(words))
