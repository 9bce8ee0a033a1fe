"""The sentence of a caption that tells what the picture shows."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from typing import NamedTuple

from analysis.extraction.events.phrases import BLOT, LINKS, Name, name_before, name_end
from analysis.extraction.events.series import title
from analysis.extraction.events.vocabulary import Entry, Vocabulary
from analysis.extraction.lexicon import Hit
from analysis.extraction.places import Place

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
