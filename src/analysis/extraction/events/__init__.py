"""Caption to event, series, edition, event type, venue, venue type and place."""

from __future__ import annotations

from analysis.extraction.events.occasions import Occasion, find_occasion
from analysis.extraction.events.phrases import blot_titles
from analysis.extraction.events.picture import Picture
from analysis.extraction.events.venues import IMPLIED, Venue, find_venue
from analysis.extraction.events.vocabulary import vocabulary
from analysis.extraction.places import Place, find_place
from analysis.extraction.sentences import sentences
from analysis.model import Article, CaptionRow, EventRow, Scene, Span

__all__ = ["read_events", "read_scenes"]


def read_scenes(article: Article) -> dict[int, Scene]:
    """Return what each caption shows, by caption number.

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
    first, last = article.captions[0].words.start, article.captions[-1].words.end
    masked = " " * first + blot_titles(article.plain[first:last])
    hits = words.find(masked)
    scenes = {}
    at = 0
    for block in article.captions:
        start, end = next(iter(sentences(masked, *block.words)), (block.words.start, block.words.start))
        while at < len(hits) and hits[at].start < start:
            at += 1
        stop = at
        while stop < len(hits) and hits[stop].end <= end:
            stop += 1
        picture = Picture(article.plain, masked, start, end, hits[at:stop], find_place(masked, start, end), words)
        scenes[block.number] = _scene(article.text, picture)
        at = stop
    return scenes


def _scene(text: str, picture: Picture) -> Scene:
    occasion = find_occasion(picture)
    venue = find_venue(picture, Span(occasion.start, occasion.end))
    return _described(text, occasion, venue, picture.place)


def _described(text: str, occasion: Occasion, venue: Venue, place: Place) -> Scene:
    """Put the parts together; a type rests on the venue's name, else on the series, else on the kind of event."""
    kinds = ((venue.type, "named"), (occasion.usual, "usual"), (IMPLIED.get(occasion.type, ""), "implied"))
    venue_type, basis = next(((kind, basis) for kind, basis in kinds if kind), ("", ""))
    spans = (Span(occasion.start, occasion.end), Span(venue.start, venue.end), Span(place.start, place.end))
    return Scene(
        text[occasion.start : occasion.end],
        occasion.series,
        occasion.edition,
        occasion.type,
        text[venue.start : venue.end],
        venue_type,
        basis,
        place.city,
        place.region,
        place.country,
        text[place.start : place.end],
        tuple(span for span in spans if span.end > span.start),
    )


def read_events(captions: list[CaptionRow]) -> list[EventRow]:
    """Return one row an occurrence: captions that show the same event on the same day in the same city."""
    groups: dict[tuple[str, str, str, str, str, str], list[int]] = {}
    for row in captions:
        if row.event_series:
            key = (row.event_series, row.edition, row.event_type, row.date, row.city, row.venue)
            groups.setdefault(key, []).append(row.caption)
    return [EventRow(*key, "; ".join(map(str, numbers))) for key, numbers in groups.items()]
