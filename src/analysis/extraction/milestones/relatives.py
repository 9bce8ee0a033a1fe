"""Whom the words beside a name mean instead of its bearer: "her husband", "his niece"."""

from __future__ import annotations

import re

from analysis.extraction.lexicon import per_lexicon
from analysis.extraction.painted import NAME, PERSON
from analysis.extraction.people.words import nouns_of, words


@per_lexicon
def spouse() -> re.Pattern[str]:
    """Match "'s first wife", "her late husband", but no business partner."""
    colleagues = nouns_of("colleague")
    return re.compile(
        rf"(?:'s?)? (?!(?:{colleagues})\b)"
        rf"(?:(?:[\w-]+ )?(?P<earlier>first|previous) |(?:(?!(?:{colleagues})\b)[\w-]+ ){{0,2}})"
        rf"(?:{nouns_of('spouse', 'partner')})\b",
        re.IGNORECASE,
    )


@per_lexicon
def others() -> re.Pattern[str]:
    """Match relatives, friends and pets of somebody, whose news is none of theirs."""
    return re.compile(
        rf"\b(?!twins\b)(?:{_relatives()}|dog|cat|neighbou?r|boss|landlord|tenant)(?:e?s)?\b", re.IGNORECASE
    )


@per_lexicon
def with_relative() -> re.Pattern[str]:
    """Match with whom of the family something happens: " with her estranged brother"."""
    return re.compile(rf" (?:with|from) (?:his|her|their) (?:[\w-]+ ){{0,2}}(?:{_relatives()})s?\b")


@per_lexicon
def and_relative() -> re.Pattern[str]:
    """Match where a sentence speaks of a relative and somebody: "her son and his wife had", "and her niece had"."""
    kin = rf"(?:[\w-]+ ){{0,2}}(?:{_relatives()}|sons?|daughters?)"
    named = rf"(?:,? {NAME}++,?)?"
    return re.compile(
        rf"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir)|{PERSON}'s?) {kin}{named} and (?:his|her) (?:[a-z-]+ )?"
        r"(?:wife|husband|partner|girlfriend|boyfriend|fiancee?) (?:[a-z]+ ){0,3}$"
        rf"| and (?:his|her|their) {kin} (?:had|have|has|were|are|was|announced) (?:[a-z]+ ){{0,3}}$"
    )


def _relatives() -> str:
    distant = sorted(map(re.escape, words().classes["relative"] | words().classes["young"]))
    return "|".join([nouns_of("parent", "sibling", "friend", "colleague"), *distant, r"grand\w+", r"\w+-in-law"])
