"""The sentence of a caption that tells what the picture shows."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import NamedTuple

from analysis.extraction.events.phrases import BLOT, LINKS, Name, blot_titles, name_before, name_end
from analysis.extraction.events.series import title
from analysis.extraction.events.vocabulary import SERIES, Entry, Vocabulary, vocabulary
from analysis.extraction.lexicon import Hit, lower
from analysis.extraction.places import Place, find_place

_BLOTTED = re.compile(rf"[\"']{BLOT}+[.,!?]?[\"']")


class Picture(NamedTuple):
    """A caption's first sentence, ``plain[start:end]``, and what is known of it.

    ``masked`` is ``plain`` with titles blotted out; ``hits`` are the lexicon's phrases in it, in order.
    """

    plain: str
    masked: str
    start: int
    end: int
    hits: Sequence[Hit[Entry]]
    place: Place
    words: Vocabulary

    def name_before(self, head: int, links: Container[str] = LINKS) -> Name:
        """Return where the name starts whose head word is at ``head``."""
        return name_before(self.masked, self.start, head, self.words.leads, links)

    def as_venue(self, hit: Hit[Entry]) -> Hit[Entry]:
        """Return a series as the venue of that name, if there is one: the Rose Bowl is a game and a stadium."""
        venue = self.words.venues.get(lower(self.plain[hit.start : hit.end])) if hit.value.kind == SERIES else None
        return hit._replace(value=venue) if venue else hit

    def only_title(self) -> str:
        """Return the title in quotation marks, if the sentence holds just one."""
        titles = _BLOTTED.findall(self.masked, self.start, self.end)
        if len(titles) != 1:
            return ""
        at = self.masked.index(titles[0], self.start)
        return title(self.plain[at : at + len(titles[0])])

    def name_end(self, start: int) -> int:
        """Return where the name ends that starts at ``start``: at the place, at the latest."""
        limit = self.place.start if self.place.start > start else self.end
        return name_end(self.masked, start, limit)


def picture_of(plain: str) -> Picture:
    """Read one sentence by itself.

    Parameters
    ----------
    plain : str
        A caption's first sentence, or an event's name, with straight quotes.

    Examples
    --------
    >>> [hit.value.name for hit in picture_of("Ann Lee attends the Oscars in Tulsa.").hits]
    ['Academy Awards']
    """
    words = vocabulary()
    masked, _ = blot_titles(plain, words.shows)
    return Picture(plain, masked, 0, len(plain), words.find(masked), find_place(masked, 0, len(masked)), words)
