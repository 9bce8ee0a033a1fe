"""How far the words beside a cue may bear on it: as far as the next cue that takes a date, as "dating for" does not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from analysis.extraction.lexicon import Hit
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.milestones.when import closing
from analysis.model import Span


def places_of(text: str, caption: int | None, sentence: Span, hits: Sequence[Hit[Cue]]) -> list[Place]:
    """Return where the cues of a sentence stand, each as far as the next that takes a date."""
    undated = [
        hit.value.form == "state"
        or (hit.value.form == "dated" and closing(text, sentence.start, Span(hit.start, hit.end)) >= 0)
        for hit in hits
    ]
    ends = [sentence.start if none else hit.end for hit, none in zip(hits, undated, strict=True)]
    starts = [sentence.end if none else hit.start for hit, none in zip(hits, undated, strict=True)]
    lows = accumulate([sentence.start, *ends], max)
    highs = [*accumulate([sentence.end, *reversed(starts[1:])], min)][::-1]
    return [
        Place.between(caption, sentence, Span(hit.start, hit.end), low, high)
        for hit, low, high in zip(hits, lows, highs, strict=False)
    ]
