"""Births that the sentence after them dates, and children who came by adoption."""

from __future__ import annotations

import re

from analysis.extraction.lexicon import Hit
from analysis.extraction.milestones.tellings import Cue, Place, Telling
from analysis.model import Span

# "They have a new daughter, Gus. She was born Friday"; "He came into the world on May 2," she wrote.
_BORN_LATER = re.compile(r"\"?(?P<who>She|He|They) (?:[a-z]+ )?")
_CALLED = {"She": "daughter", "He": "son", "They": "twin"}
# "Through adoption, they became mothers"; "a boy joined the family by adoption".
_BY_ADOPTION = re.compile(r"\b(?:[Bb]y|[Tt]hrough|[Vv]ia) (?:an )?adoption,")
_ADOPTED = re.compile(r"[^.;]{0,60}?\b(?:by|through|via) adoption\b(?! of)")


def of_newborn(plain: str, sentence: Span, hit: Hit[Cue], newborn: Telling | None) -> Hit[Cue]:
    """Return "she was born" as a cue that dates the birth told last, of a child of that sex."""
    if newborn is None or hit.value.type != "child born":
        return hit
    who = _BORN_LATER.fullmatch(plain, sentence.start, hit.start)
    is_told = who and _CALLED[who["who"]] in newborn.detail
    return hit._replace(value=Cue("child born", "again", "")) if is_told else hit


def is_adopted(plain: str, place: Place) -> bool:
    """Whether a child came "by adoption", by the words on either side of a cue."""
    before = _BY_ADOPTION.search(plain, place.head, place.cue.start)
    return bool(before or _ADOPTED.match(plain, place.cue.end, place.tail))
