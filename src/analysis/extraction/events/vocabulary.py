"""The words of events, venues and teams, found in one pass over an article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from analysis.extraction.lexicon import Matcher, lower, per_lexicon, rows

SERIES, EVENT, SIGHTING, TEAM, VENUE, VENUE_WORD = "series", "event", "sighting", "team", "venue", "venue word"

_SERIES_PRIORITY = 2


class Entry(NamedTuple):
    """What the lexicon says of a phrase.

    ``name`` is the usual name of a series, the word an event is named by ("photocall" for
    "photo call"), or the leagues of a team ("NBA|NHL").  ``type`` is an event type or a venue
    type; ``usual`` the venue type of a series.  Of two events in one sentence the higher
    ``priority`` wins.  ``named`` tells what an event word is named for: "after" its work
    (``"Salt Road" premiere``), "for" a person, for the "league" of its teams, or nothing.
    """

    kind: str
    name: str
    type: str
    usual: str = ""
    priority: int = 0
    named: str = ""


class Lead(NamedTuple):
    """What follows a word: an event "shown" or only "told" of; a venue that one is "at" or "near"."""

    event: str
    venue: str


class Vocabulary(NamedTuple):
    """The lexicon's words for scenes: all phrases, the series by name, and the words that lead up to a name."""

    phrases: Matcher[Entry]
    series: Mapping[str, Entry]
    leads: Mapping[str, Lead]


@per_lexicon
def vocabulary() -> Vocabulary:
    """Return the words of the lexicon, loaded once."""
    return Vocabulary(
        Matcher(_phrases()),
        {row["series"]: _series(row) for row in reversed(rows("events"))},
        {row["word"]: Lead(row["event"], row["venue"]) for row in rows("leads")},
    )


def _phrases() -> Iterator[tuple[str, Entry]]:
    """Yield each phrase with its entry; of two equal phrases the first counts."""
    yield from _teams().items()
    for row in rows("events"):
        for name in _names(row, "series"):
            yield name, _series(row)
    for row in rows("venues"):
        for name in _names(row, "venue"):
            yield name.removeprefix("The "), Entry(VENUE, row["venue"], row["venue_type"])
    for row in rows("event_words"):
        kind = SIGHTING if row["event_type"] == "public sighting" else EVENT
        name = row["head"] or row["word"]
        yield row["word"], Entry(kind, name, row["event_type"], "", int(row["priority"]), row["named"])
    for row in rows("venue_words"):
        yield row["word"], Entry(VENUE_WORD, row["word"], row["venue_type"])


def _series(row: Mapping[str, str]) -> Entry:
    return Entry(SERIES, row["series"], row["event_type"], row["venue_type"], _SERIES_PRIORITY)


def _teams() -> Mapping[str, Entry]:
    """Leagues, and their teams by name and nickname; a nickname of two leagues ("Kings") keeps both."""
    leagues = {lower(row["league"]): {row["league"]} for row in rows("teams")}
    for row in rows("teams"):
        for name in _names(row, "team"):
            leagues.setdefault(lower(name), set()).add(row["league"])
    return {name: Entry(TEAM, "|".join(sorted(found)), "sports event") for name, found in leagues.items()}


def _names(row: Mapping[str, str], column: str) -> list[str]:
    return [row[column], *filter(None, row["aliases"].split("|"))]
