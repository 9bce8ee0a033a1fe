"""Kinship nouns: whose wife, and who she is.

Three things are looked for around the noun: its owner ("his", "NAME's", "NAME and",
"of NAME"), and the person it names, after it ("his wife, NAME") or before ("NAME, his wife").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analysis.extraction.assertion import asserted
from analysis.extraction.painted import PERSON, Painted
from analysis.model import Span

_REACH = 120  # characters on either side of a noun
_PRESUPPOSED = frozenset({"negated", "hypothetical", "planned", "rumoured"})

# Words that end a noun phrase: no modifier of a noun, no description of a name.
_STOP = (
    r"(?:and|or|who|whom|whose|which|that|said|says|told|is|was|are|were|be|been|has|have|had|in|at|on|to|with|for|of|from|by|after|"
    r"when|while|as|but|if|then|also|will|would|his|her|their|its|my|our|he|she|they|it)"
)
_WORD = rf"(?!{_STOP}\b)[\w'./-]+"
_MODIFIERS = rf"(?:{_WORD},? ){{0,4}}(?:now-|late )?"
_AGE = r"(?:,? \(?[0-9]{1,3}\)?,?)?"
_LIST = rf"{PERSON}(?:{_AGE}(?:, (?:and )?| and | & ){PERSON})*"

_OWNER = re.compile(
    rf"(?:\b(?P<pronoun>his|her|their|my|our) "
    rf"|(?P<owner>{PERSON})(?:'s? |{_AGE},? (?:and|with|&|alongside|joined by) )){_MODIFIERS}$",
    re.IGNORECASE,
)
_OF_OWNER = re.compile(rf" (?:of|to) (?:the )?(?:{_WORD} ){{0,4}}?(?P<owner>{_LIST})")
_AFTER = re.compile(
    rf"(?: of (?:(?:nearly|almost|more than|over|about) )?[\w-]+ (?:years|months|weeks|decades))?"
    rf"(?:,? (?:named |called )?|: | is | was |,? \()(?:and [a-z-]+,? )?(?P<people>{_LIST})"
)
_AFTER_DESCRIBED = re.compile(
    rf"(?: of (?:(?:nearly|almost|more than|over|about) )?[\w-]+ (?:years|months|weeks|decades))?"
    rf", (?:{_WORD} ){{1,7}}?(?P<people>{_LIST})"
)
_TITLED = re.compile(rf" (?:[A-Z][\w.'-]* ){{1,4}}(?P<people>{_LIST})")
_BEFORE = re.compile(
    rf"(?P<people>{_LIST}){_AGE}"
    rf"(?:, (?:who (?:is|was) )?| (?:is|was|became) (?:also )?|, (?:is|was) | \(| - )(?:the |a |an )?{_MODIFIERS}$"
)
_SINGLE = re.compile(PERSON)


class Kin(NamedTuple):
    """What a kinship noun means; an empty relation is none of ours ("ex-girlfriend")."""

    relation: str
    many: bool


class Owner(NamedTuple):
    """Whose relative it is, and where the noun phrase begins and ends."""

    people: tuple[str, ...]
    start: int
    end: int


def kin_ties(painted: Painted, sentence: Span, noun: Span, kin: Kin) -> Iterator[tuple[str, str, str, Span]]:
    """Yield person, relation, other and span of evidence for one kinship noun."""
    if not kin.relation or not asserted(painted.text, sentence.start, noun.start, ignore=_PRESUPPOSED):
        return
    owner = _owner(painted, sentence, noun)
    if owner is None:
        return
    named = _named(painted, sentence, owner, kin.many)
    if named is None:
        return
    people, span = named
    owners = owner.people
    for person in people:
        for other in owners:
            if person != other:
                yield (*_ordered(person, kin.relation, other, span), span)


def _ordered(person: str, relation: str, other: str, span: Span) -> tuple[str, str, str]:
    """Put the owner first where the relation has no direction: "Bo Ray and his wife, Ann Lee"."""
    return (person, relation, other) if relation in ("child", "parent") else (other, relation, person)


def _owner(painted: Painted, sentence: Span, noun: Span) -> Owner | None:
    text = painted.text
    low = max(sentence.start, noun.start - _REACH)
    if match := _OWNER.search(text, low, noun.start):
        key = "pronoun" if match["pronoun"] else "owner"
        people = painted.people(match.start(key))
        return Owner(people, match.start(), noun.end) if people else None
    if match := _OF_OWNER.match(text, noun.end, min(sentence.end, noun.end + _REACH)):
        people = tuple(_everyone(painted, match.start("owner"), match.end("owner")))
        return Owner(people, noun.start, match.end()) if people else None
    return None


def _named(painted: Painted, sentence: Span, owner: Owner, many: bool) -> tuple[list[str], Span] | None:
    """Return the people the noun phrase names, and the span of the evidence."""
    text = painted.text
    high = min(sentence.end, owner.end + _REACH)
    for pattern in (_AFTER, _AFTER_DESCRIBED, _TITLED):
        if match := pattern.match(text, owner.end, high):
            people, end = _some(painted, match, many)
            return people, Span(owner.start, end)
    low = max(sentence.start, owner.start - _REACH)
    if match := _BEFORE.search(text, low, owner.start):
        people = list(_everyone(painted, match.start("people"), match.end("people")))
        return (people if many else people[-1:]), Span(match.start(), owner.end)
    return None


def _some(painted: Painted, match: re.Match[str], many: bool) -> tuple[list[str], int]:
    """Return all people of a list after "sons", the first after "son"."""
    if many:
        return list(_everyone(painted, match.start("people"), match.end("people"))), match.end()
    first = _SINGLE.match(match.string, match.start("people"))
    assert first is not None  # noqa: S101 - the list begins with a person
    return list(painted.people(first.start())), first.end()


def _everyone(painted: Painted, start: int, end: int) -> Iterator[str]:
    for match in _SINGLE.finditer(painted.text, start, end):
        yield from painted.people(match.start())
