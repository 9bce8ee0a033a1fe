"""Whom the words before a cue speak of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from analysis.extraction.milestones.couples import OF_CHILDREN, Couples
from analysis.extraction.milestones.gapped import is_gap
from analysis.extraction.milestones.relatives import others
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.milestones.whole_sentence import NOBODY, Answer, Asked, of_the_sentence
from analysis.extraction.painted import GROUP, PERSON, Painted
from analysis.model import Mention

# What a person may own without being left out of the milestone: "her first child arrived", "her wedding".
_OWN = re.compile(
    r"(?:'s?)? ?(?:[\w-]+ ){0,4}?(?:child|children|baby|son|daughter|boy|girl|twins|triplets|wedding|marriage|"
    r"relationship|romance|engagement|divorce|split|separation|breakup|reconciliation|reunion|husband|wife|partner|girlfriend|boyfriend|fiance|fiancee|"
    r"pregnancy|adoption|vows|nuptials|bump|surrogate|first|second|third|fourth)\b",
    re.IGNORECASE,
)
_EX = re.compile(r"(?:'s?)? (?:(?:ex-|former )(?:wife|husband|spouse|partner)|ex) (?:[a-z]+ ){0,3}$")
_BESIDE = re.compile(r"(?:'s?)? (?:[\w-]+ ){0,3}[\w-]+, ")
_SIBLING = re.compile(r"\b(?:brother|sister|sibling)s?\b")
# "NAME, whose daughter (wed)", "NAME's sons had (split)".
_CHILD_OF_HERS = re.compile(
    rf"(?:'s?|,? whose)? (?:[\w-]+ ){{0,2}}(?:children|sons?|daughters?) (?:{PERSON}(?:, [0-9]{{1,2}},)? )?"
    r"(?:(?:had|has|have|was|were|got|later|then) ){0,3}"
)
_AND_SPOUSE = re.compile(
    r" and (?:his|her) (?:(?P<earlier>first|previous) |[a-z-]+ )?(?:husband|wife|spouse|partner|girlfriend|boyfriend) "
    r"(?:(?:were|are|had|have|would) )?$"
)
_SHARES = re.compile(r"(?:,|\band|\bthen|\bbut)(?: (?:(?:later|then|also|finally|soon) )?)?$")
_NEW_SUBJECT = re.compile(r"(?:, (?:and|but|while|though|so)|\b(?:but|while)) $")  # "..., but the pair split"
_WHO = re.compile(r"(?:, (?:his|her|the|an?) [^,]{1,40})?, who (?:[a-z]+ ){0,3}")
_CALLED_CHILD = re.compile(r"\b(?:son|daughter|child|boy|girl|baby) ?,? (?:named |called )?$")
_AGED = re.compile(r",? \(?1?[0-9][,)]")
WHOSE = (", whose ", " whose ")  # how what is told of somebody's relative begins
_PARENTS_OF = f"{GROUP} of "  # "the parents of NAME wed"
_BEARS = ("gave birth", "given birth", "giving birth", "delivered", "bore", "borne")  # what no child does
_NAMELESS_WHOSE = re.compile(
    r"\b[a-z]+ whose (?:[a-z-]+ )?(?:wife|husband|partner|parents|mother|father|marriage|baby|child|son|daughter)\b"
)
# "Engaged since May and married in June, the two".
_PARTICIPLE = re.compile(
    r"Back together|A couple"
    r"|(?:(?:Already|Long|Newly|Once|Recently|Secretly|Twice) )?[A-Z][a-z]*(?:[a-z]ed|[Ww]ed)\b"
)
_AFTER_PARTICIPLE = re.compile(rf"[^;:.\"]*?, (?P<people>{GROUP}+|{PERSON}(?: and {PERSON})?)(?!')")


class _Beside(NamedTuple):
    """One who is told of before a cue, the words from there to it, and whether the first of these is owned."""

    mention: Mention
    between: str
    owns: bool

    @property
    def of_other(self) -> bool:
        """Whether the words go on with somebody else: "her mother", "NAME, whose parents"."""
        return self.owns or (self.between.startswith(WHOSE) and "," not in self.between[1:])


_NEXT = Answer(())  # not of this one: ask for who stands before


def subject_of(painted: Painted, couples: Couples, place: Place, cue: Cue) -> tuple[str, ...] | None:
    """Return whom the words before the cue speak of; None if of somebody who is not named.

    Where they speak of a child, it is the parents.
    """
    asked = Asked(painted, couples, place, cue)
    if told := of_the_sentence(asked):
        return told.people
    mentions = asked.mentions
    for mention in _first(painted, mentions) if _shares_subject(painted, place, cue, mentions) else reversed(mentions):
        beside = _Beside(mention, painted.text[mention.end : place.cue.start], painted.owns(mention))
        answer = next(filter(None, (rule(asked, beside) for rule in _RULES)), None)
        if answer is None:
            return painted.joined(mention, place.head)[0]
        if answer is not _NEXT:
            return answer.people
    return () if mentions or cue.type == "died" else _after_participle(painted, place)


def _in_an_aside(asked: Asked, beside: _Beside) -> Answer | None:
    """Pass over whom a remark names that is over."""
    place = asked.place
    over = asked.cue.type != "died" and asked.painted.is_in_clause(beside.mention, place.head, place.cue.start)
    return _NEXT if over else None


def _of_a_sibling(asked: Asked, beside: _Beside) -> Answer | None:
    """Read "Gus came in 2013, and his sister followed"."""
    of_child = asked.cue.needs == "child before" and beside.owns and _SIBLING.search(beside.between)
    parents = asked.couples.children.get(beside.mention.person)
    return Answer(parents or asked.couples.only()) if of_child else None


def _of_the_nameless(_: Asked, beside: _Beside) -> Answer | None:
    """Pass over "she sang of a boxer whose wife divorced him"."""
    return NOBODY if _NAMELESS_WHOSE.search(beside.between) else None


def _of_whom_it_describes(asked: Asked, beside: _Beside) -> Answer | None:
    """Pass over the owner in "NAME and NAME, the actress's father, wed"."""
    return _NEXT if beside.owns and is_apposed(asked.painted, beside.mention, beside.between) else None


def _of_an_ex(asked: Asked, beside: _Beside) -> Answer | None:
    """Read "her ex-husband wed", if it is told who he is."""
    if not beside.owns or asked.of_children or not _EX.match(beside.between):
        return None
    ex = asked.painted.relative(beside.mention.start)
    return Answer((ex,)) if ex and ex not in asked.painted.people(beside.mention.start) else NOBODY


def _of_a_relative(asked: Asked, beside: _Beside) -> Answer | None:
    """Pass over what her mother did, a king's friend, or the grown child of somebody."""
    if not beside.of_other:
        return None
    nameless = beside.mention.kind == "role" and not beside.mention.person
    if nameless or others().search(beside.between):
        return NOBODY
    of_their_own = asked.of_children and asked.cue.needs != "child after"
    return None if of_their_own or not _CHILD_OF_HERS.fullmatch(beside.between) else NOBODY


def _of_its_parents(asked: Asked, beside: _Beside) -> Answer | None:
    """Read "Gus was born", of parents who were told."""
    parents = asked.couples.children.get(beside.mention.person) if asked.cue.needs == "child before" else None
    return Answer(parents) if parents is not None else None


def _of_another(asked: Asked, beside: _Beside) -> Answer | None:
    """Pass over an aside, a child, an owner of something else."""
    return _NEXT if _is_passed(*asked, beside.mention) else None


def _with_spouse(asked: Asked, beside: _Beside) -> Answer | None:
    """Read "NAME and her husband had"."""
    with_spouse = asked.search(_AND_SPOUSE) if beside.owns else None
    if with_spouse is None:
        return None
    mention, couples = beside.mention, asked.couples
    people = asked.painted.people(mention.start)
    if spouse := asked.painted.relative(mention.start):
        return Answer((*people, spouse))
    if with_spouse["earlier"]:
        couples.leave_nameless(mention.person)
    return Answer(couples.of(mention.person, asked.cue.type, asked.place.caption) or people)


_RULES = (
    _in_an_aside,
    _of_a_sibling,
    _of_the_nameless,
    _of_whom_it_describes,
    _of_an_ex,
    _of_a_relative,
    _of_its_parents,
    _of_another,
    _with_spouse,
)


def _after_participle(painted: Painted, place: Place) -> tuple[str, ...]:
    """Return of whom a sentence tells that opens with what they did: "Wed in 1982 and divorced in 1991, the two"."""
    if not _PARTICIPLE.match(painted.plain, place.sentence.start, place.cue.end):
        return ()
    after = _AFTER_PARTICIPLE.match(painted.text, place.cue.end, place.sentence.end)
    return tuple(painted.everyone(*after.span("people"))) if after else ()


def is_apposed(painted: Painted, owner: Mention, after: str) -> bool:
    """Whether an owner only tells who the one before is: "NAME, his former fiancee, wed"."""
    if not _BESIDE.match(after) or not painted.text.endswith(", ", 0, owner.start):
        return False
    return after.startswith("'") or painted.is_name(owner.start - 3)


def _first(painted: Painted, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return the subject that opens a sentence, the second of two who are joined."""
    joined = len(mentions) > 1 and painted.text[mentions[0].end : mentions[1].start] == " and "
    return mentions[1:2] if joined else mentions[:1]


def _shares_subject(painted: Painted, place: Place, cue: Cue, mentions: Sequence[Mention]) -> bool:
    """Whether a cue goes on with the subject of the one before: "NAME wed NAME in 2014 and became engaged to"."""
    if mentions and cue.type not in OF_CHILDREN and is_gap(painted.plain, place.cue.start):
        return True  # a cue that is not said again: "and NAME in 2001"
    if place.low <= place.head or not mentions or mentions[-1].start < place.low:
        return False
    if cue.needs == "child before" or _NEW_SUBJECT.search(painted.text, place.head, mentions[-1].start):
        return False
    between = painted.text[mentions[-1].end : place.cue.start]
    return bool(_SHARES.search(between)) and not between.startswith((", who ", " who "))


def _is_passed(painted: Painted, couples: Couples, place: Place, cue: Cue, mention: Mention) -> bool:
    """Whether a mention before a cue is not whom it speaks of: an aside, a child, an owner of something else."""
    between = painted.text[mention.end : place.cue.start]
    owns = painted.owns(mention)
    if cue.type not in OF_CHILDREN and is_new(mention.person, couples) and _AGED.match(painted.text, mention.end):
        return True  # "the couple, who have two sons, Gus, 6, and Max, 4, split"
    if cue.type == "died" and _WHO.fullmatch(between):
        return False  # "married to NAME and to NAME, who died"
    if cue.type in OF_CHILDREN and painted.is_only_with(mention, place.head):
        return True
    if painted.is_apposed(mention, place.head) or painted.is_in_clause(mention, place.head, place.cue.start):
        return True
    if cue.type != "died" and painted.text.endswith(_PARENTS_OF, 0, mention.start):
        return True
    if owns:
        return not _OWN.match(painted.text, mention.end, place.cue.end)
    child = mention.person in couples.children and mention.person not in couples
    if child and " and " in between:  # "they had Vida in 2010 and wed in 2012"
        return True
    bears = painted.text.startswith(_BEARS, place.cue.start)
    called = _CALLED_CHILD.search(painted.plain, place.head, mention.start)  # "a daughter, NAME, in 2000 and a son"
    if cue.type in OF_CHILDREN and not bears and (child or called or is_new(mention.person, couples)):
        return True
    return cue.needs == "child before" and mention.person not in couples


def is_new(person: str, couples: Couples) -> bool:
    """Whether somebody has but one name, as children in the news do, and is nobody's partner."""
    return bool(person) and " " not in person and person not in couples and not couples.is_shown(person)
