"""Verbs and nouns that tie two people: "NAME married NAME", "NAME and NAME are dating"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analysis.extraction.assertion import asserted
from analysis.extraction.painted import PERSON, Painted
from analysis.model import Mention, Span

_REACH = 160
_WORD = r"(?!(?:and|or|who|that|said|in|at|on|to|with|for|from|by|after|when|while|as|but|his|her|their)\b)[\w'./-]+"
_OBJECT = re.compile(
    rf"(?: her| his)? (?:{_WORD},? ){{0,5}}?(?P<person>{PERSON})(?!'s? [a-z]+(?:er|ter|son|friend|cousin|aunt|uncle)\b)"
)
_PAIR = re.compile(
    rf"(?:,|:)? (?:of |between )?(?:{_WORD} ){{0,4}}?(?P<one>{PERSON})"
    rf"(?:,? \(?[0-9]{{1,3}}\)?,?)? (?:and|&|to) (?:{_WORD} ){{0,4}}?(?P<two>{PERSON})"
)
_JOINED = re.compile(rf"(?P<one>{PERSON})(?:,? \(?[0-9LRC]{{1,3}}\)?,?)? (?:and|&) (?:{_WORD} ){{0,3}}?$")
_OPEN_CLAUSE = re.compile(r"[;\"]| that | whose | which |\b(?:says|said) ")
_POSSESSIVES = frozenset({"his", "her", "their", "my", "our"})


class Verb(NamedTuple):
    """What a cue means and where its two people stand.

    Shapes: verb (A cue B; A and B cue), to (A cue B), joint (A and B cue), pair (cue A and B), noun (A's cue B).
    """

    relation: str
    shape: str


def verb_ties(painted: Painted, sentence: Span, cue: Span, verb: Verb) -> Iterator[tuple[str, str, str, Span]]:
    """Yield person, relation, other and span of evidence for one cue."""
    pair = _pair(painted, sentence, cue, verb.shape)
    if pair is None or not verb.relation or not asserted(painted.text, sentence.start, cue.start):
        return
    (one, two), span = pair
    if one != two:
        yield one, verb.relation, two, span


Pair = tuple[tuple[str, str], Span]


def _pair(painted: Painted, sentence: Span, cue: Span, shape: str) -> Pair | None:
    if shape == "pair":
        return _following_pair(painted, sentence, cue)
    if shape == "joint":
        return _joint(painted, sentence, cue)
    found = _subject_object(painted, sentence, cue, possessive=shape == "noun")
    return found or (_joint(painted, sentence, cue) if shape == "verb" else None)


def _following_pair(painted: Painted, sentence: Span, cue: Span) -> Pair | None:
    match = _PAIR.match(painted.text, cue.end, min(sentence.end, cue.end + _REACH))
    if match is None:
        return None
    people = painted.people(match.start("one")) + painted.people(match.start("two"))
    return ((people[0], people[1]), Span(cue.start, match.end())) if len(people) == 2 else None


def _subject_object(painted: Painted, sentence: Span, cue: Span, *, possessive: bool) -> Pair | None:
    match = _OBJECT.match(painted.text, cue.end, min(sentence.end, cue.end + _REACH))
    subject = _subject(painted, sentence, cue, possessive=possessive) if match else None
    if match is None or subject is None:
        return None
    people = tuple(subject.person.split("; ")) + painted.people(match.start("person"))
    return ((people[0], people[1]), Span(subject.start, match.end())) if len(people) == 2 and all(people) else None


def _joint(painted: Painted, sentence: Span, cue: Span) -> Pair | None:
    subject = _subject(painted, sentence, cue, possessive=False)
    if subject is None or not subject.person:
        return None
    people = tuple(subject.person.split("; "))
    start = subject.start
    if len(people) == 1 and (first := _JOINED.search(painted.text, max(sentence.start, start - 80), start)):
        people = painted.people(first.start("one")) + people
        start = first.start()
    return ((people[0], people[1]), Span(start, cue.end)) if len(people) == 2 else None


def _subject(painted: Painted, sentence: Span, cue: Span, *, possessive: bool) -> Mention | None:
    """Return the nearest mention before the cue, if it can be its subject (or owner)."""
    before = painted.within(max(sentence.start, cue.start - _REACH), cue.start)
    if not before:
        return None
    mention = before[-1]
    between = painted.text[mention.end : cue.start]
    owns = between.startswith("'") or mention.text.lower() in _POSSESSIVES
    if owns != possessive or (not possessive and _OPEN_CLAUSE.search(between)):
        return None
    return mention
