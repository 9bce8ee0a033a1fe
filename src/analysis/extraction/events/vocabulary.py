"""The words of events, venues and teams, found in one pass over an article."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from analysis.extraction.lexicon import Hit, Matcher, lower, per_lexicon, rows, spelled

SERIES, EVENT, CUE, TEAM, VENUE, VENUE_WORD = "series", "event", "cue", "team", "venue", "venue word"

SERIES_PRIORITY = 2
# What stands before or after half of a name; of two teams there may be a game: "a Nets-Kings game".
_HALVES = {TEAM: (None, re.compile(r"-[a-z]")), VENUE: (re.compile(r"[a-z]-"), re.compile(r"-[A-Za-z]"))}
_CAPITALISED = re.compile(r"(?<![.!?] )(?<!^)\b[A-Z][a-z]+ $")


class Entry(NamedTuple):
    """What the lexicon says of a phrase.

    ``name`` is the usual name of a series, the word an event is named by ("photocall" for
    "photo call"), or the leagues of a team ("NBA|NHL").  ``type`` is an event type or a venue
    type; ``usual`` the venue type of a series.  Of two events in one sentence the higher
    ``priority`` wins.  ``named`` tells what an event word is named for: "after" its work
    (``"Salt Road" premiere``), a "title" in quotation marks, "for" a person, the "league" of its teams; a "cue"
    (``performs``) tells the type and no name.
    """

    kind: str
    name: str
    type: str
    usual: str = ""
    priority: int = 0
    named: str = ""


class Lead(NamedTuple):
    """What follows: an event "shown", only "told" of, or held as a "prize"; a venue that one is "at" or "near"."""

    event: str
    venue: str


class _Senses(NamedTuple):
    """What a phrase stands for with and without a capital: "the Forum", "a forum"."""

    name: Entry | None
    word: Entry | None


class Vocabulary(NamedTuple):
    """The lexicon's phrases for scenes; series, venues and shows by their names; the words that lead up to one.

    ``others`` make a series another one: the Student Academy Awards are not the Academy Awards.
    """

    phrases: Matcher[_Senses]
    series: Mapping[str, Entry]
    venues: Mapping[str, Entry]
    shows: frozenset[str]
    leads: Mapping[str, Lead]
    others: frozenset[str]

    def find(self, text: str) -> list[Hit[Entry]]:
        """Return the known phrases of a text in order, none inside another."""
        hits = []
        for start, end, senses in self.phrases.find(text):
            is_word = text[start].isalpha() and text[start:end].islower()
            entry = (senses.word if is_word else senses.name) or senses.word
            if entry and entry.kind in _HALVES and _is_of_compound(text, start, end, entry.kind):
                continue
            if entry and not (entry.kind == TEAM and _is_of_others(text, start, end)):
                hits.append(Hit(start, end, entry))
        return hits


def _is_of_compound(text: str, start: int, end: int, kind: str) -> bool:
    """Whether a name is only half of one: "Sun-hee Park" and "Ana Ruiz-Prado" are no team and no museum."""
    before, after = _HALVES[kind]
    return bool((before and before.match(text, max(0, start - 2))) or after.match(text, end))


def _is_of_others(text: str, start: int, end: int) -> bool:
    """Whether a nickname is part of a longer name: "Urawa Reds" are not the Reds."""
    return " " not in text[start:end] and bool(_CAPITALISED.search(text, max(0, start - 30), start))


@per_lexicon
def vocabulary() -> Vocabulary:
    """Return the words of the lexicon, loaded once."""
    series, venues = _series(), _venues()
    small = {name: series[name] for row in rows("events") for name in row["aliases"].split("|") if name.islower()}
    names = {**venues, **series, **_teams()}
    words = {**_venue_words(), **small, **_event_words()}
    words |= {name: words[name[4:]] for name in names if name.startswith("the ") and name[4:] in words}
    shows = frozenset(name for name, entry in series.items() if entry.type == "concert or performance")
    senses = {phrase: _Senses(names.get(phrase), words.get(phrase)) for phrase in names | words}
    leads = {row["word"]: Lead(row["event"], row["venue"]) for row in rows("leads")}
    others = frozenset(row["word"] for row in rows("other_series"))
    return Vocabulary(Matcher(senses), series, venues, shows, leads, others)


def _series() -> dict[str, Entry]:
    return {
        name: Entry(SERIES, row["series"], row["event_type"], row["venue_type"], SERIES_PRIORITY)
        for row in reversed(rows("events"))
        for name in _names(row, "series")
    }


def _teams() -> dict[str, Entry]:
    """Leagues, and their teams by name and nickname; a nickname of two leagues ("Kings") keeps both."""
    leagues = {lower(row["league"]): {row["league"]} for row in rows("teams")}
    for row in rows("teams"):
        for name in _names(row, "team"):
            leagues.setdefault(name, set()).add(row["league"])
    return {name: Entry(TEAM, "|".join(sorted(found)), "sports event") for name, found in leagues.items()}


def _venues() -> dict[str, Entry]:
    return {
        name: Entry(VENUE, row["venue"], row["venue_type"])
        for row in reversed(rows("venues"))
        for name in _names(row, "venue")
    }


def _event_words() -> dict[str, Entry]:
    entries = {}
    for row in reversed(rows("event_words")):
        kind = CUE if row["named"] == "cue" else EVENT
        for word in spelled(row["word"]):
            name = row["head"] or word
            entries[lower(word)] = Entry(kind, name, row["event_type"], "", int(row["priority"]), row["named"])
    return entries


def _venue_words() -> dict[str, Entry]:
    return {
        lower(word): Entry(VENUE_WORD, row["word"], row["venue_type"])
        for row in reversed(rows("venue_words"))
        for word in spelled(row["word"])
    }


def _names(row: Mapping[str, str], column: str) -> list[str]:
    """Return a row's name and aliases in small letters."""
    return [lower(name) for name in (row[column], *row["aliases"].split("|")) if name]
