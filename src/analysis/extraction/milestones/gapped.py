"""Cues that a sentence does not say again: "wed NAME in 1997 and NAME in 2001", "in 2003 and again in 2004"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extraction.chains import chained
from analysis.extraction.lexicon import Hit
from analysis.extraction.milestones.tellings import Cue
from analysis.extraction.painted import PERSON, Painted
from analysis.model import Span

_AGAIN = re.compile(r"[^.;:\"]{0,50}?(?P<again>,? and (?:then )?again)(?= (?:in|on|last|this|two|three|a|that)\b)")
_FIRST = re.compile(rf"(?: (?:to|with|from))?(?: [\w'./-]+,?){{0,6}}? {PERSON}")
_WITH_ONE_AT_A_TIME = frozenset({"married", "engaged", "started dating"})


def is_gap(plain: str, cue_start: int) -> bool:
    """Whether a cue is one that is not said again, but stands where a comma or a blank goes on from it."""
    return not plain[cue_start].isalpha()


def gapped(painted: Painted, sentence: Span, hits: Sequence[Hit[Cue]]) -> Iterator[Hit[Cue]]:
    """Yield a cue anew where its sentence goes on without it: with another partner, or "again"."""
    for hit in hits:
        if again := _AGAIN.match(painted.plain, hit.end, sentence.end):
            yield Hit(*again.span("again"), hit.value)
        if hit.value.type in _WITH_ONE_AT_A_TIME and hit.value.form == "verb":
            first = _FIRST.match(painted.text, hit.end, sentence.end)
            for another in chained(painted, hit.end, first.end(), sentence.end) if first else ():
                yield Hit(*another.span("joint"), hit.value)
