"""How far the words beside a cue may bear on it: as far as the next cue that takes a date, as "dating for" does not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from analysis.extraction.lexicon import Hit
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.milestones.told import may_be_told
from analysis.extraction.milestones.when import closing
from analysis.extraction.painted import Painted
from analysis.model import Span


def places_of(painted: Painted, caption: int | None, sentence: Span, hits: Sequence[Hit[Cue]]) -> list[Place]:
    """Return where the cues of a sentence stand, each as far as the next that takes a date."""
    dated = [_takes_date(painted, sentence, hit) for hit in hits]
    ends = [hit.end if takes else sentence.start for hit, takes in zip(hits, dated, strict=True)]
    starts = [hit.start if takes else sentence.end for hit, takes in zip(hits, dated, strict=True)]
    lows = accumulate([sentence.start, *ends], max)
    highs = [*accumulate([sentence.end, *reversed(starts[1:])], min)][::-1]
    return [
        Place.between(caption, sentence, Span(hit.start, hit.end), low, high)
        for hit, low, high in zip(hits, lows, highs, strict=False)
    ]


def _takes_date(painted: Painted, sentence: Span, hit: Hit[Cue]) -> bool:
    """Whether a date beside a cue may be its own: no "dating for" has one, nor "a proposal of marriage"."""
    if hit.value.form == "dated":
        return closing(painted.text, sentence.start, Span(hit.start, hit.end)) < 0
    return hit.value.form != "state" and (hit.value.form != "noun" or may_be_told(painted, sentence, hit))
