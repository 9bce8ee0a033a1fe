"""Caption to event, series, edition, event type, venue, venue type and place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping

from analysis.extraction.events.occasions import NO_OCCASION, Occasion, find_occasion, named_occasion, won
from analysis.extraction.events.phrases import CAPITALS, TEAM_SPORTS, blot_titles
from analysis.extraction.events.picture import Picture
from analysis.extraction.events.unnamed import told_by_place
from analysis.extraction.events.venues import IMPLIED, NO_VENUE, Venue, find_venue
from analysis.extraction.events.vocabulary import SERIES, TEAM, VENUE, VENUE_WORD, vocabulary
from analysis.extraction.lexicon import lower
from analysis.extraction.places import NOWHERE, Place, find_place, less_venue
from analysis.extraction.sentences import first_sentence
from analysis.extraction.stated import notes, stated_place, tagged_place
from analysis.model import Article, CaptionRow, EventRow, Scene, Span

# No caption's sentence is longer; what is must not take the time of its square.
_LONGEST_SENTENCE = 2_000
# Whose game it is: teams, and no people.
_SIDES = re.compile(
    rf"\b{TEAM_SPORTS} (?:match|game|final|semifinal|quarterfinal|derby|friendly) (?:between|against) "
    rf"(?:the )?({CAPITALS})"
)
# "14 May 2019 - Cannes, France - Ann Lee & Bo Ray.", after which the event follows.
_NAMES_ONLY = re.compile(r"[0-9]{1,2} [A-Z][a-z]+ [0-9]{4} - [^.]{2,60}? - ")
_NOT_OF_STATE = ("sports event", "brand or fashion event")
_GROUND = re.compile(r"\b(?:Park|Road|Lane|Street|Field|Green|Common)$")  # a stadium's name as well as a street's
_WHERE = ("city", "region", "country")

__all__ = ["read_events", "read_scenes"]


def read_scenes(article: Article) -> dict[int, Scene]:
    """Return what each caption shows, by caption number.

    The words of the first sentence tell; what the file itself states of the picture wins over them.

    Parameters
    ----------
    article : Article
        What :mod:`analysis.reading` made of the page.

    Returns
    -------
    dict of int to Scene
        One scene a caption; its fields are empty where the caption does not tell.

    Examples
    --------
    >>> from analysis.reading.formats import article_from_text
    >>> text = "Ann Lee attends the Grammy Awards in Los Angeles on Feb. 5, 2023. Photo by Bo Ray/UPI"
    >>> scene = read_scenes(article_from_text(text))[1]
    >>> scene.event_series, scene.venue_type, scene.venue_basis, scene.city, scene.region
    ('Grammy Awards', 'arena or stadium', 'usual', 'Los Angeles', 'CA')
    """
    if not article.captions:
        return {}
    words = vocabulary()
    first = article.captions[0].words.start
    blotted, titles = blot_titles(article.plain[first : article.captions[-1].words.end], words.shows)
    masked = _only_words(article, " " * first + blotted)
    hits = words.find(masked)
    starts = [hit.start for hit in hits]
    names = [Span(hit.start, hit.end) for hit in hits if hit.value.kind in (SERIES, TEAM, VENUE)]
    names = sorted([*names, *(Span(first + start, first + end) for start, end in titles)])
    scenes = {}
    for block in article.captions:
        low, high = first_sentence(masked, *block.words)
        if _NAMES_ONLY.match(masked, low):
            high = max(high, first_sentence(masked, high, block.words.end).end)
        high = min(high, low + _LONGEST_SENTENCE)
        within = hits[bisect_left(starts, low) : bisect_left(starts, high)]
        place = tagged_place(find_place(masked, low, high), block.credit)
        picture = Picture(article.plain, masked, low, high, within, place, words)
        known = names[bisect_left(names, block.words) : bisect_left(names, Span(block.words.end, 0))]
        scenes[block.number] = _scene(article.text, picture, block.given, known)
    return scenes


def _only_words(article: Article, masked: str) -> str:
    """Blank out what is no caption's words, so that a credit glued to a venue is no part of its name."""
    parts: list[str] = []
    done = 0
    for block in article.captions:
        parts += " " * (block.words.start - done), masked[block.words.start : block.words.end]
        done = block.words.end
    return "".join(parts)


def _scene(text: str, picture: Picture, given: Mapping[str, str], known: list[Span]) -> Scene:
    """Describe a picture; what the file states wins over the words."""
    place = _place(picture)
    picture = picture._replace(place=place)
    occasion = find_occasion(picture)
    venue = find_venue(picture, Span(occasion.start, occasion.end))
    if occasion is NO_OCCASION and venue.type == "arena or stadium":
        occasion = won(picture)
    event_words = Span(occasion.start, occasion.whose or occasion.end)
    spans = (event_words, Span(venue.start, venue.end), Span(place.start, place.end))
    sides = [Span(*match.span(1)) for match in _SIDES.finditer(picture.masked, picture.start, picture.end)]
    event, venue_name = text[occasion.start : occasion.end], text[venue.start : venue.end]
    where = text[place.start : place.end]
    differing = ""
    if given:
        told = {"event": occasion.series, **dict(zip(_WHERE, place[:3], strict=True))}
        place = stated_place(place, given)
        if given.get("event"):
            event, occasion = given["event"], named_occasion(given["event"])
        venue_name = given.get("venue", venue_name)
        differing = notes({"event": occasion.series, **dict(zip(_WHERE, place[:3], strict=True))}, told)
    if venue.type == "government building" and occasion.type in _NOT_OF_STATE:
        if venue.start < venue.end:  # champions visit the White House
            occasion = NO_OCCASION._replace(type="political or civic event")
        else:  # "leaves the court" after a match
            venue = NO_VENUE
    if not occasion.series:
        occasion = occasion._replace(type=told_by_place(picture, venue, occasion.type))
    elif occasion.series.islower() and (kind := told_by_place(picture, venue, occasion.type)) != occasion.type:
        occasion = NO_OCCASION._replace(type=kind)  # at an airport, on the way to "a fashion show"
    venue_type, basis = _venue_type(venue, venue_name, occasion)
    return Scene(
        event,
        occasion.series,
        occasion.edition,
        occasion.type,
        venue_name,
        venue_type,
        basis,
        place.city,
        place.region,
        place.country,
        where,
        tuple(sorted({span for span in (*spans, *sides, *known) if span.start < span.end})),
        differing,
    )


def _venue_type(venue: Venue, name: str, occasion: Occasion) -> tuple[str, str]:
    """Return the type of a venue and what it rests on: its name, else the series, else the kind of event."""
    kind, basis = (occasion.usual, "usual") if occasion.usual else (IMPLIED.get(occasion.type, ""), "implied")
    if venue.type == "street or park" and kind == "arena or stadium" and _GROUND.search(name):
        is_park = lower(name) in vocabulary().venues  # "Central Park", but Goodison Park on match day
        return (venue.type if is_park else kind), "named"
    if venue.type:
        return venue.type, "named"
    return kind, basis if kind else ""


def _place(picture: Picture) -> Place:
    """Return the place of a picture sentence, less the venue that its words may open with."""
    place, masked = picture.place, picture.masked
    if place.start == place.end:
        return place
    within = [hit for hit in picture.hits if hit.start < place.end and place.start < hit.end]
    venue = next((hit for hit in within if hit.value.kind in (VENUE, VENUE_WORD) and hit.start >= place.start), None)
    words = masked[place.start : venue.end] if venue else ""
    if venue and words == place.city:
        after = find_place(masked, venue.end, picture.end) if venue.value.kind == VENUE else NOWHERE
        if after.city:
            return after  # "in Central Park, New York"
        if place.country and not masked.endswith((" at ", " at the "), picture.start, place.start):
            return place  # "in Orchard Park, N.Y."
        return less_venue(place, venue.end, words)
    if masked.startswith("in ", place.start - 3):
        return place if place.country or not within else NOWHERE  # "in Rowan Park on May 5"
    of_series = any(hit.value.kind == SERIES and hit.end >= place.end for hit in within)
    return NOWHERE if of_series else place  # "at Glastonbury"


def read_events(captions: list[CaptionRow]) -> list[EventRow]:
    """Return one row an occurrence: captions that show the same event on the same day in the same city.

    Parameters
    ----------
    captions : list of CaptionRow
        An article's captions, in order.

    Returns
    -------
    list of EventRow
        In the order of their first captions.  Of the editions and venues that an occurrence's
        captions print, the first counts.
    """
    groups: dict[tuple[str, str, str], list[CaptionRow]] = {}
    for row in captions:
        if row.event_series:
            groups.setdefault((row.event_series, row.date, row.city), []).append(row)
    return [_event(rows) for rows in groups.values()]


def _event(rows: list[CaptionRow]) -> EventRow:
    first = rows[0]
    edition = next((row.edition for row in rows if row.edition), "")
    venue = next((row.venue for row in rows if row.venue), "")
    numbers = "; ".join(str(row.caption) for row in rows)
    return EventRow(first.event_series, edition, first.event_type, first.date, first.city, venue, numbers)
