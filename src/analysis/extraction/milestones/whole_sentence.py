"""Whom a sentence before a cue speaks of as a whole: the two of a tie, a speaker, nobody of many."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from analysis.extraction.milestones.couples import OF_CHILDREN, Couples
from analysis.extraction.milestones.relatives import and_relative
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.painted import NAME, PERSON, Painted
from analysis.model import Mention

#: A word of what is told of a name before it: "to dancer NAME".
WORD = r"(?!(?:and|or|who|that|said|in|at|on|for|by|after|before|since|when|while|as|but)\b)[\w'&./-]+"
# "NAME's first marriage, to NAME, (ended)".
_TIE = re.compile(
    rf"(?:(?P<owner>{PERSON}|\b(?:[Hh]is|[Hh]er)\b)(?:'s?)?) (?:[\w-]+ )?"
    r"(?:marriage|relationship|romance|engagement|union|divorce|friendship|partnership),? (?:to|with|from) "
    rf"(?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})"
    rf"(?: ?, (?:(?:an?|the|who|whom|which) [^,;]{{1,60}}|(?:with|to|by) whom [^;]{{1,80}},))? ?,? (?:[a-z]+ )?$"
)
# "On which more than 200 couples got engaged".
_MANY = re.compile(
    r"\b(?:couples|contestants|people|guests|fans|strangers|players|employees|viewers|neighbou?rs) "
    r"(?:(?:who|that|had|have|were|later|also|just|recently|met|on|his|her|their|the|show) ){0,6}$"
)
_MARRIAGES = re.compile(r"\bmarriages\b[^.;]*$")  # of two couples and more
# "NAME, her son with NAME, (was born)"; "her son from a marriage to NAME that (ended in divorce)".
_CHILD_OF = re.compile(
    rf"(?:(?P<owner>{PERSON})'s?|\b(?P<whose>[Hh]is|[Hh]er)) (?:[\w-]+ ){{0,3}}?"
    r"(?:child|son|daughter|boy|girl|baby|twins) with "
    rf"(?:{WORD} ?,? ){{0,4}}?(?P<person>{PERSON}) ?,? (?:[a-z]+ ){{0,2}}$"
)
# "NAME, the son he and NAME share, (was born)".
_CHILD_SHARED = re.compile(
    rf"(?:child|son|daughter|boy|girl|baby|twins),? (?:that |whom )?(?P<owner>{PERSON}) and (?P<person>{PERSON}) "
    r"(?:share|had|have|raise)\b[^;.]*$"
)
_FROM_MARRIAGE = re.compile(
    rf"(?:(?P<owner>{PERSON})'s?|\b(?P<whose>[Hh]is|[Hh]er)) (?:[\w-]+ ){{1,3}}from (?:an?|the|his|her) (?:[a-z]+ )?"
    rf"(?:marriage|union) (?:to|with) (?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})(?: ?,)? (?:that|which) [^.;]{{0,60}}$"
)
# "NAME's daughter from an earlier relationship, Samira, (was born)": hers alone.
_FROM_EARLIER = re.compile(
    rf"(?P<owner>{PERSON}|\b(?:[Hh]is|[Hh]er)\b)(?:'s?)? (?:[\w-]+ ){{0,3}}(?:child|son|daughter|boy|girl|twins) "
    r"from (?:an?|the|his|her) (?:earlier|previous|prior|former|first) (?:relationship|marriage)\b[^;.]*$"
)
# "Her brother, NAME, and NAME (had called off their engagement)".
_RELATIVE_AND = re.compile(
    rf"(?:\b(?:[Hh]is|[Hh]er)|{PERSON}'s?) (?:[\w-]+ ){{0,2}}"
    rf"(?:brother|sister|cousin|son|daughter|nephew|niece|friend|twin|stepson|stepdaughter),? (?P<owner>{NAME}++),? "
    rf"and (?P<whose>)(?P<person>{NAME}++) (?:[a-z]+ ){{0,6}}$"
)
# "NAME, whose marriage to NAME (produced a son and ended in divorce)".
_WHOSE_MARRIAGE = re.compile(
    rf"(?P<owner>{PERSON})(?:, [0-9]+)? ?,? (?P<whose>whose) (?:[a-z]+ )?(?:marriage|union),? (?:to|with) "
    rf"(?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})(?: ?,)?(?: [^.;,]{{0,60}})? $"
)
# "A court made final his and NAME's (adoption of a boy)".
_HIS_AND = re.compile(rf"(?P<owner>{PERSON}|\b(?:his|her)\b)(?P<whose>) and (?P<person>{PERSON})'s? (?:[a-z-]+ )?$")
_FIRST_PERSON = re.compile(r"\b(?:we|our|us|I|my)\b", re.IGNORECASE)


class Asked(NamedTuple):
    """A cue, and the sentence before it."""

    painted: Painted
    couples: Couples
    place: Place
    cue: Cue

    @property
    def mentions(self) -> Sequence[Mention]:
        """Who is told of before the cue."""
        return self.painted.within(self.place.head, self.place.cue.start)

    @property
    def of_children(self) -> bool:
        """Whether the cue tells of children, whose parents are meant."""
        return self.cue.type in OF_CHILDREN

    def search(self, pattern: re.Pattern[str], *, plain: bool = False) -> re.Match[str] | None:
        """Look for what stands before the cue."""
        return pattern.search(self.painted.plain if plain else self.painted.text, self.place.head, self.place.cue.start)

    def people(self, match: re.Match[str], group: str) -> tuple[str, ...]:
        """Return who a part of a match is."""
        return self.painted.people(match.start(group))


class Answer(NamedTuple):
    """Whom the words speak of; None if of somebody who is not named."""

    people: tuple[str, ...] | None


NOBODY = Answer(None)


def of_the_sentence(asked: Asked) -> Answer | None:
    """Return whom the words before a cue speak of, where it takes no look at each of those named."""
    return next(filter(None, (rule(asked) for rule in _RULES)), None)


def _of_a_tie(asked: Asked) -> Answer | None:
    """Read "NAME's first marriage, to NAME, ended"."""
    tie = None if asked.of_children else asked.search(_TIE)
    owner = asked.people(tie, "owner") if tie else ()
    return Answer((*owner, *asked.people(tie, "person"))) if tie and owner else None


def _of_an_earlier_tie(asked: Asked) -> Answer | None:
    """Read "NAME's daughter from an earlier relationship was born"."""
    of_one = asked.search(_FROM_EARLIER) if asked.of_children else None
    return Answer(asked.people(of_one, "owner") or None) if of_one else None


def _of_two(asked: Asked) -> Answer | None:
    """Read "her son with NAME was born", "NAME, whose marriage to NAME"."""
    patterns = (*((_CHILD_OF, _CHILD_SHARED) if asked.of_children else (_FROM_MARRIAGE,)), _WHOSE_MARRIAGE, _HIS_AND)
    pairs = (_two(asked.painted, match) for pattern in patterns if (match := asked.search(pattern)))
    return next((Answer(both) for both in pairs if both), None)


def _of_relatives(asked: Asked) -> Answer | None:
    """Read "her brother, NAME, and NAME wed"; pass over "her son and his wife had"."""
    if (named := asked.search(_RELATIVE_AND)) and (both := _two(asked.painted, named)):
        return Answer(both)
    return NOBODY if asked.search(and_relative()) else None


def _of_marriages(asked: Asked) -> Answer | None:
    """Pass over what is told of several marriages at once."""
    return None if asked.of_children or not asked.search(_MARRIAGES, plain=True) else NOBODY


def _of_the_speaker(asked: Asked) -> Answer | None:
    """Read "we married" of a quote."""
    speaker = asked.couples.speaker(asked.place.cue.start)
    says = speaker and _FIRST_PERSON.search(asked.painted.plain, asked.place.head, asked.place.tail)
    return Answer(tuple(speaker.split("; "))) if says else None


def _of_many(asked: Asked) -> Answer | None:
    """Pass over "more than 200 couples got engaged"."""
    return NOBODY if asked.search(_MANY, plain=True) else None


def _two(painted: Painted, pair: re.Match[str]) -> tuple[str, ...]:
    """Return the owner and the other of a match, if both are told."""
    owner = painted.people(pair.start("owner" if pair["owner"] else "whose"))
    both = (*owner, *painted.people(pair.start("person")))
    return both if len(set(both)) == 2 else ()


_RULES = (_of_a_tie, _of_an_earlier_tie, _of_two, _of_relatives, _of_marriages, _of_the_speaker, _of_many)
