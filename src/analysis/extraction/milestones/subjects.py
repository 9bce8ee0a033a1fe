"""Whom the words before a cue speak of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.milestones.couples import OF_CHILDREN, Couples
from analysis.extraction.milestones.gapped import is_gap
from analysis.extraction.milestones.relatives import others
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.painted import GROUP, PERSON, Painted
from analysis.model import Mention

#: A word of what is told of a name before it: "to dancer NAME".
WORD = r"(?!(?:and|or|who|that|said|in|at|on|for|by|after|before|since|when|while|as|but)\b)[\w'&./-]+"
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
_BEARS = ("gave birth", "given birth", "giving birth", "delivered")  # what no child does
# "NAME's first marriage, to NAME, (ended)".
_TIE = re.compile(
    rf"(?:(?P<owner>{PERSON}|\b(?:[Hh]is|[Hh]er)\b)(?:'s?)?) (?:[\w-]+ )?"
    r"(?:marriage|relationship|romance|engagement|union|divorce|friendship|partnership),? (?:to|with|from) "
    rf"(?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})"
    rf"(?: ?, (?:(?:an?|the|who|whom|which) [^,;]{{1,60}}|(?:with|to|by) whom [^;]{{1,80}},))? ?,? (?:[a-z]+ )?$"
)
_NAMELESS_WHOSE = re.compile(r"\b[a-z]+ whose (?:[a-z-]+ )?(?:wife|husband|partner|parents|mother|father|marriage)\b")
# "On which more than 200 couples got engaged".
_MANY = re.compile(
    r"\b(?:couples|contestants|people|guests|fans|strangers|players|employees|viewers) "
    r"(?:(?:who|that|had|have|were|later|also|met|on|his|her|their|the|show) ){0,6}$"
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
# "NAME, whose marriage to NAME (produced a son and ended in divorce)".
_WHOSE_MARRIAGE = re.compile(
    rf"(?P<owner>{PERSON})(?:, [0-9]+)? ?,? (?P<whose>whose) (?:[a-z]+ )?(?:marriage|union),? (?:to|with) "
    rf"(?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})(?: ?,)?(?: [^.;,]{{0,60}})? $"
)
# "Engaged since May and married in June, the two".
_PARTICIPLE = re.compile(
    r"Back together|A couple"
    r"|(?:(?:Already|Long|Newly|Once|Recently|Secretly|Twice) )?[A-Z][a-z]*(?:[a-z]ed|[Ww]ed)\b"
)
_AFTER_PARTICIPLE = re.compile(rf"[^;:.\"]*?, (?P<people>{GROUP}+|{PERSON}(?: and {PERSON})?)(?!')")
_FIRST_PERSON = re.compile(r"\b(?:we|our|us|I|my)\b", re.IGNORECASE)


def subject_of(painted: Painted, couples: Couples, place: Place, cue: Cue) -> tuple[str, ...] | None:
    """Return whom the words before the cue speak of; None if of somebody who is not named.

    Where they speak of a child, it is the parents.
    """
    tie = _TIE.search(painted.text, place.head, place.cue.start) if cue.type not in OF_CHILDREN else None
    if tie and (owner := painted.people(tie.start("owner"))):  # "NAME's first marriage, to NAME, ended"
        return (*owner, *painted.people(tie.start("person")))
    if cue.type in OF_CHILDREN and (of_one := _FROM_EARLIER.search(painted.text, place.head, place.cue.start)):
        return painted.people(of_one.start("owner")) or None
    told_of_two = (_CHILD_OF, _CHILD_SHARED) if cue.type in OF_CHILDREN else (_FROM_MARRIAGE,)
    for of_two in (*told_of_two, _WHOSE_MARRIAGE):
        of_both = of_two.search(painted.text, place.head, place.cue.start)
        if of_both and (both := _two(painted, of_both)):
            return both
    if cue.type not in OF_CHILDREN and _MARRIAGES.search(painted.plain, place.head, place.cue.start):
        return None
    speaker = couples.speaker(place.cue.start)
    if speaker and _FIRST_PERSON.search(painted.plain, place.head, place.tail):
        return tuple(speaker.split("; "))
    of_child = cue.needs == "child before"
    mentions = painted.within(place.head, place.cue.start)
    if _MANY.search(painted.plain, place.head, place.cue.start):
        return None
    for mention in _first(painted, mentions) if _shares_subject(painted, place, cue, mentions) else reversed(mentions):
        if cue.type != "died" and painted.is_in_clause(mention, place.head, place.cue.start):
            continue
        between = painted.text[mention.end : place.cue.start]
        owns = painted.owns(mention)
        if of_child and owns and _SIBLING.search(between):  # "Gus came in 2013, and his sister followed"
            return couples.only()
        if _NAMELESS_WHOSE.search(between):
            return None  # "she sang of a boxer whose wife divorced him"
        if owns and is_apposed(painted, mention, between):
            continue  # "NAME and NAME, the actress's father, wed"
        if owns and cue.type not in OF_CHILDREN and _EX.match(between):
            ex = painted.relative(mention.start)
            return (ex,) if ex and ex not in painted.people(mention.start) else None
        of_other = owns or (between.startswith(WHOSE) and "," not in between[1:])
        if of_other and (others().search(between) or (mention.kind == "role" and not mention.person)):
            return None  # her mother's, a king's, "NAME, whose parents divorced"
        of_their_own = cue.type in OF_CHILDREN and cue.needs != "child after"
        if of_other and not of_their_own and _CHILD_OF_HERS.fullmatch(between):
            return None  # "NAME's daughter Mia, 30, wed", "NAME's daughter gave birth"
        if mention.person in couples.children and of_child:
            return couples.children[mention.person]
        if _is_passed(painted, couples, place, cue, mention):
            continue
        with_spouse = _AND_SPOUSE.search(painted.text, place.head, place.cue.start) if owns else None
        if with_spouse:  # "NAME and her husband had"
            if spouse := painted.relative(mention.start):
                return (*painted.people(mention.start), spouse)
            if with_spouse["earlier"]:
                couples.leave_nameless(mention.person)
            return couples.of(mention.person, cue.type, place.caption) or painted.people(mention.start)
        return painted.joined(mention, place.head)[0]
    return () if mentions or cue.type == "died" else _after_participle(painted, place)


def _two(painted: Painted, pair: re.Match[str]) -> tuple[str, ...]:
    """Return the owner and the other of a match, if both are told."""
    owner = painted.people(pair.start("owner" if pair["owner"] else "whose"))
    both = (*owner, *painted.people(pair.start("person")))
    return both if len(set(both)) == 2 else ()


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
