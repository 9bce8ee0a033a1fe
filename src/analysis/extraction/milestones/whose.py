"""Whose milestone it is."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from analysis.extraction.milestones.couples import OF_CHILDREN, Couples
from analysis.extraction.milestones.gapped import is_gap
from analysis.extraction.milestones.relatives import others, spouse
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.milestones.told import PAIR_AFTER
from analysis.extraction.painted import GROUP, PERSON, POSSESSIVES, Painted
from analysis.extraction.people.nameless import is_nameless
from analysis.model import Mention

_WORD = r"(?!(?:and|or|who|that|said|in|at|on|for|by|after|before|since|when|while|as|but)\b)[\w'&./-]+"
_OBJECT = re.compile(
    rf"(?:,? to| (?:with|from|of|by))?(?: her| his| their| {PERSON}'s?)?(?: \"[^\"]{{1,40}}\")? "
    rf"(?:{_WORD},? ){{0,5}}?(?P<person>{PERSON})(?!')"
)
# "Married for a fourth time that March, to racer NAME".
_AGAIN_TO = re.compile(
    rf"(?: for (?:a|the) [a-z]+ time)?(?: (?:that|in|last|this|on) [^.;:,]{{1,25}}(?:, [0-9]{{4}})?)?, to "
    rf"(?:{_WORD},? ){{0,5}}?(?P<person>{PERSON})(?!')"
)
# "He got down on one knee in May, and NAME said yes".
_ACCEPTED = re.compile(rf"[^.;:\"]{{0,80}}? and (?P<person>{PERSON}) (?:said yes|accepted|agreed)\b")
_WITH = re.compile(rf" (?:with|by) (?:{_WORD},? ){{0,5}}?(?P<person>{PERSON})(?!')")
_CHILD_WITH = re.compile(rf"[^.;:()]{{0,70}}? with (?:{_WORD},? ){{0,5}}?(?P<person>{PERSON})(?!')")
_UP_TO_WITH = re.compile(r"[^.;:()]{3,70}?(?= with )")
_COUPLES = re.compile(rf"(?: to| with)? (?P<person>{GROUP}+)'s? ")  # "gave birth to the couple's second child"
_HER_AND = re.compile(rf"(?: to)? (?:her|his|{PERSON}) and (?P<person>{PERSON})'s? ")
_OF = re.compile(rf" of (?:(?:his|her) )?(?:{_WORD},? ){{0,5}}?(?P<person>{PERSON})(?!')")
_OF_BOTH = re.compile(
    rf" (?:of|between) (?:{_WORD},? ){{0,4}}?(?P<people>{PERSON} (?:and|to) (?:{_WORD},? ){{0,4}}?{PERSON})"
)
# What a person may own without being left out of the milestone: "her first child arrived", "her wedding".
_OWN = re.compile(
    r"(?:'s?)? ?(?:[\w-]+ ){0,4}?(?:child|children|baby|son|daughter|boy|girl|twins|triplets|wedding|marriage|"
    r"relationship|romance|engagement|divorce|split|separation|husband|wife|partner|girlfriend|boyfriend|fiance|fiancee|"
    r"pregnancy|adoption|vows|nuptials|bump|surrogate|first|second|third|fourth)\b",
    re.IGNORECASE,
)
# "Her daughter, Ann, 9, from her marriage to NAME" is no child of her husband's.
_FROM_OTHER = re.compile(
    rf"[^.;:]{{0,40}}? (?:from|during) (?:her|his|an?) (?:[\w-]+ ){{0,3}}?(?:marriage|relationship|romance)"
    rf"(?: (?:to|with) (?:{_WORD},? ){{0,5}}?(?P<person>{PERSON}))?"
)
_OTHER_MARRIAGE = re.compile(r"\b(?:first|previous|earlier|prior|former) marriage(?!,? to)")  # to somebody else
# "Her daughter, Ann, whose father is NAME, was born".
_WHOSE_PARENT = re.compile(
    rf", whose (?:father|mother|dad|mom) (?:is|was) (?:{_WORD},? ){{0,5}}?(?P<person>{PERSON}),? $"
)
_THE_CHILD = re.compile(r"\bthe (?:boy|girl|baby|child|infant|newborn|twins)\b", re.IGNORECASE)
_WHOM = re.compile(rf"(?P<person>{PERSON}),? (?:with )?whom {PERSON} (?:[a-z]+ ){{0,3}}$")  # "NAME, whom she dated"
_HEAD = re.compile(rf",? (?:the|an?|who)\b|, [0-9]{{1,3}},|, {PERSON} ")
_WIFE = re.compile(r"\b(?:his|her) (?:[\w-]+ ){0,2}(?:wife|husband|spouse|partner|son|daughter|brother|sister),? $")
_EX = re.compile(r"(?:'s?)? (?:(?:ex-|former )(?:wife|husband|spouse|partner)|ex) (?:[a-z]+ ){0,3}$")
_BESIDE = re.compile(r"(?:'s?)? (?:[\w-]+ ){0,3}[\w-]+, ")
_SIBLING = re.compile(r"\b(?:brother|sister|sibling)s?\b")
_ANEW = re.compile(r"\bremarr|\b(?:married|wed) again\b", re.IGNORECASE)
_GRANDCHILD = re.compile(rf" to (?:{PERSON}'s?|his|her|their) (?:[a-z-]+ )?(?:daughter|son|child|sister|brother)\b")
_AND_SPOUSE = re.compile(
    r" and (?:his|her) (?:(?P<earlier>first|previous) |[a-z-]+ )?(?:husband|wife|spouse|partner|girlfriend|boyfriend) "
    r"(?:(?:were|are|had|have|would) )?$"
)
# "He divorced his first wife": another than the wife of now, if nobody is called so.
_EARLIER = re.compile(r"(?:,? (?:to|with|from))? (?P<whose>his|her) (?:first|previous) (?:wife|husband)\b")
_SHARES = re.compile(r"(?:,|\band|\bthen|\bbut)(?: (?:(?:later|then|also|finally|soon) )?)?$")
_NEW_SUBJECT = re.compile(r"(?:, (?:and|but|while|though|so)|\b(?:but|while)) $")  # "..., but the pair split"
_WHO = re.compile(r", who (?:[a-z]+ ){0,3}")
_CALLED_CHILD = re.compile(r"\b(?:son|daughter|child|boy|girl|baby) ?,? (?:named |called )?$")
_AGED = re.compile(r",? \(?1?[0-9][,)]")
_BEARS = ("gave birth", "given birth", "giving birth", "delivered")  # what no child does
# "NAME's first marriage, to NAME, (ended)".
_TIE = re.compile(
    rf"(?:(?P<owner>{PERSON}|\b(?:[Hh]is|[Hh]er)\b)(?:'s?)?) (?:[\w-]+ )?"
    r"(?:marriage|relationship|romance|engagement|union|divorce),? (?:to|with|from) "
    rf"(?:{_WORD},? ){{0,5}}?(?P<person>{PERSON})(?:, (?:an?|the) [^,;]{{1,60}})?,? (?:[a-z]+ )?$"
)
_FIRST_PERSON = re.compile(r"\b(?:we|our|us|I|my)\b", re.IGNORECASE)


def people_of(painted: Painted, couples: Couples, place: Place, cue: Cue) -> tuple[str, ...] | None:
    """Return the people of a milestone in alphabetical order.

    An empty tuple if they are not told; None if it is somebody else's milestone
    ("her sister married").
    """
    if cue.type == "died":
        return _the_dead(painted, couples, place, cue)
    if cue.needs == "child before" and _GRANDCHILD.match(painted.text, place.cue.end, place.tail):
        return None
    if cue.form == "noun" and (match := _OF_BOTH.match(painted.text, place.cue.end, place.tail)):
        return tuple(sorted(painted.everyone(*match.span("people"))))
    if cue.needs == "pair after" and (pair := PAIR_AFTER.match(painted.text, place.cue.end, place.tail)):
        both = tuple(sorted(painted.everyone(*pair.span())))
        couples.strangers |= set() if couples.are(both) else {both}
        return both
    subject = _subject(painted, couples, place, cue)
    if subject is None:
        return None
    other = _FROM_OTHER.match(painted.text, place.cue.end, place.tail) if cue.type in OF_CHILDREN else None
    if other:
        parents = {*subject[:1], *(painted.people(other.start("person")) if other["person"] else ())}
        return tuple(sorted(parents))
    people = list(subject)
    parent = _WHOSE_PARENT.search(painted.text, place.head, place.cue.start) if cue.type in OF_CHILDREN else None
    if parent and (owner := next(iter(painted.everyone(place.head, parent.start())), "")):
        return tuple(sorted({owner, *painted.people(parent.start("person"))}))
    if cue.type in OF_CHILDREN:  # "he is her second child with NAME"
        people = [one for one in people if " " in one or one not in couples.children] or people
    if len(people) < 2:
        match = _WHOM.search(painted.text, place.head, place.cue.start) or _other(painted.text, place, cue)
        others = (*painted.everyone(*place.cue), *(painted.people(match.start("person")) if match else ()))
        if cue.type in OF_CHILDREN:  # "pregnant with twins Gus and Mia"
            others = tuple(one for one in others if not (one in couples.children or _is_new(one, couples)))
        if cue.type == "met" and people and others and not couples.are((*people, *others)):
            couples.strangers.add(tuple(sorted((*people, *others))))
        if others and others == tuple(people):  # "NAME dated NAME before marrying him"
            others = _first_named(painted, place, people)
        people += [person for person in others if person not in people]
    if len(people) == 1 and cue.type == "met" and not spouse().match(painted.text, place.cue.end, place.tail):
        return None  # "he met with lawmakers"
    if len(people) < 2 and _OTHER_MARRIAGE.search(painted.plain, place.head, place.cue.end):
        return tuple(people) or None
    if len(people) == 1 and cue.type in OF_CHILDREN:
        people = list(_both_told(painted, place, people[0])) or people
    if len(people) == 1 and couples.is_outsider(people[0]):
        return None  # a co-star who married
    if len(people) == 1 and _is_with_nameless(painted, place, cue):
        if couples.is_only_former(people[0]):
            return None  # an ex-wife who wed again
        couples.leave_nameless(people[0])
    if len(people) == 1 and _ANEW.search(painted.plain, *place.cue):
        return tuple(people)  # "remarried": nobody whom the article calls the partner
    if len(people) == 1:
        alone = cue.form == "age" or cue.type == "child adopted"  # "her son, 20," may be no son of her husband's
        return tuple(people) if alone else couples.of(people[0], cue.type, place.caption) or tuple(people)
    if len(people) == 2:
        return tuple(sorted(people))
    of_child = cue.needs == "child before"
    last = of_child and _THE_CHILD.search(painted.plain, place.head, place.cue.start)
    named = couples.parents_before(place.cue.start) if last else ()
    return _owners(painted, place) or named or couples.only(of_child=of_child, doubt=_is_doubtful(painted, place))


def _is_with_nameless(painted: Painted, place: Place, cue: Cue) -> bool:
    """Whether a cue tells with whom, but not who it is: "married a dancer", "had a son with a dancer"."""
    plain, (start, end) = painted.plain, place.cue
    if cue.type in OF_CHILDREN:
        shared = _UP_TO_WITH.match(plain, end, place.tail)
        return shared is not None and is_nameless(plain, shared.end(), shared.end(), place.tail)
    earlier = _EARLIER.match(plain, end, place.tail)
    unknown = earlier is not None and not painted.relative(earlier.start("whose"))
    parts = cue.type == "separated"  # with a coach, or a band
    return unknown or (not parts and is_nameless(plain, start, end, place.tail))


def _both_told(painted: Painted, place: Place, person: str) -> tuple[str, ...]:
    """Return the couple of which a sentence tells before it tells of one: "the couple said NAME was pregnant"."""
    groups = (painted.people(one.start) for one in painted.within(place.head, place.cue.start) if one.kind == "group")
    return next((both for both in groups if len(both) == 2 and person in both), ())


def _is_doubtful(painted: Painted, place: Place) -> bool:
    """Whether it is told of a couple who may be another than the one known."""
    before = painted.within(place.head, place.cue.start)
    if not before or painted.text[before[-1].start] != GROUP or before[-1].person:
        return False
    return before[-1].kind == "group" or any(one.person for one in before)


def _owners(painted: Painted, place: Place) -> tuple[str, ...]:
    """Return whom "their" of a cue means: "their romance began"."""
    owners = (one for one in painted.within(place.cue.start, place.cue.end) if one.text.lower() == "their")
    return next((painted.people(one.start) for one in owners), ())


def _first_named(painted: Painted, place: Place, people: Collection[str]) -> tuple[str, ...]:
    """Return the first in the sentence who is not one of ``people``."""
    everyone = painted.everyone(place.head, place.cue.start)
    return next(((person,) for person in everyone if person not in people), ())


def _other(text: str, place: Place, cue: Cue) -> re.Match[str] | None:
    """Return where the words after a cue name with whom it happened, or whose child it was."""
    if cue.type not in OF_CHILDREN:
        named = _AGAIN_TO.match(text, place.cue.end, place.tail) or _OBJECT.match(text, place.cue.end, place.tail)
        accepted = _ACCEPTED.match(text, place.cue.end, place.sentence.end) if cue.type == "engaged" else None
        return named or accepted
    patterns = (_WITH, _COUPLES, _HER_AND, _CHILD_WITH)
    return next((match for pattern in patterns if (match := pattern.match(text, place.cue.end, place.tail))), None)


def _the_dead(painted: Painted, couples: Couples, place: Place, cue: Cue) -> tuple[str, ...] | None:
    """Return who died, if it is one whom the gallery is about: "NAME died", "the death of NAME", "NAME's death"."""
    people = _subject(painted, couples, place, cue)
    mentions = painted.within(place.head, place.cue.start)
    gap = painted.text[mentions[-1].end : place.cue.start] if mentions else ""
    lost = spouse().search(painted.plain, *place.cue)  # "she lost her husband"
    owned = spouse().match(gap)
    if owned and _is_apposed(painted, mentions[-1], gap):
        owned = None  # "NAME, his partner, died"
    if owned and owned["earlier"] and not painted.relative(mentions[-1].start):
        return None  # "his first wife died", who is not his wife of now
    if people and (lost or owned):
        people = tuple(person for person in couples.of(people[0], cue.type, place.caption) if person not in people)
    elif (
        len(mentions) > 1
        and _HEAD.match(painted.text, mentions[0].end)
        and _WIFE.search(painted.text, place.head, mentions[-1].start)
    ):
        people = painted.people(mentions[0].start)  # "NAME, the singer who toured with his wife, NAME, died"
    if cue.form == "noun":
        match = _OF.match(painted.text, place.cue.end, place.tail)
        owner = mentions and (gap in ("'s ", "' ") or (gap == " " and mentions[-1].text.lower() in POSSESSIVES))
        at = match.start("person") if match else mentions[-1].start if owner else -1
        people = painted.people(at)
    return people if people and len(people) == 1 and couples.tells_of(people[0], place.caption) else None


def _subject(painted: Painted, couples: Couples, place: Place, cue: Cue) -> tuple[str, ...] | None:
    """Return whom the words before the cue speak of; None if of somebody who is not named.

    Where they speak of a child, it is the parents.
    """
    tie = _TIE.search(painted.text, place.head, place.cue.start) if cue.type not in OF_CHILDREN else None
    if tie and (owner := painted.people(tie.start("owner"))):  # "NAME's first marriage, to NAME, ended"
        return (*owner, *painted.people(tie.start("person")))
    speaker = couples.speaker(place.cue.start)
    if speaker and _FIRST_PERSON.search(painted.plain, place.head, place.tail):
        return tuple(speaker.split("; "))
    of_child = cue.needs == "child before"
    mentions = painted.within(place.head, place.cue.start)
    for mention in _first(painted, mentions) if _shares_subject(painted, place, cue, mentions) else reversed(mentions):
        if cue.type != "died" and painted.is_in_clause(mention, place.head, place.cue.start):
            continue
        between = painted.text[mention.end : place.cue.start]
        owns = between.startswith("'") or mention.text.lower() in POSSESSIVES
        if of_child and owns and _SIBLING.search(between):  # "Gus came in 2013, and his sister followed"
            return couples.only()
        if owns and _is_apposed(painted, mention, between):
            continue  # "NAME and NAME, the actress's father, wed"
        if owns and cue.type not in OF_CHILDREN and _EX.match(between):
            ex = painted.relative(mention.start)
            return (ex,) if ex and ex not in painted.people(mention.start) else None
        if owns and (others().search(between) or (mention.kind == "role" and not mention.person)):
            return None  # her mother's, a king's
        if mention.person in couples.children and of_child:
            return couples.children[mention.person]
        if _is_passed(painted, couples, place, cue, mention):
            continue
        both = _AND_SPOUSE.search(painted.text, place.head, place.cue.start) if owns else None
        if both:  # "NAME and her husband had"
            if spouse := painted.relative(mention.start):
                return (*painted.people(mention.start), spouse)
            if both["earlier"]:
                couples.leave_nameless(mention.person)
            return couples.of(mention.person, cue.type, place.caption) or painted.people(mention.start)
        return painted.joined(mention, place.head)[0]
    return ()


def _is_apposed(painted: Painted, owner: Mention, after: str) -> bool:
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
    return bool(_SHARES.search(painted.text, mentions[-1].end, place.cue.start))


def _is_passed(painted: Painted, couples: Couples, place: Place, cue: Cue, mention: Mention) -> bool:
    """Whether a mention before a cue is not whom it speaks of: an aside, a child, an owner of something else."""
    between = painted.text[mention.end : place.cue.start]
    owns = between.startswith("'") or mention.text.lower() in POSSESSIVES
    if cue.type not in OF_CHILDREN and _is_new(mention.person, couples) and _AGED.match(painted.text, mention.end):
        return True  # "the couple, who have two sons, Gus, 6, and Max, 4, split"
    if cue.type == "died" and _WHO.fullmatch(between):
        return False  # "married to NAME and to NAME, who died"
    if painted.is_apposed(mention, place.head) or painted.is_in_clause(mention, place.head, place.cue.start):
        return True
    if owns:
        return not _OWN.match(painted.text, mention.end, place.cue.end)
    child = mention.person in couples.children and mention.person not in couples
    if child and " and " in between:  # "they had Vida in 2010 and wed in 2012"
        return True
    bears = painted.text.startswith(_BEARS, place.cue.start)
    called = _CALLED_CHILD.search(painted.plain, place.head, mention.start)  # "a daughter, NAME, in 2000 and a son"
    if cue.type in OF_CHILDREN and not bears and (child or called or _is_new(mention.person, couples)):
        return True
    return cue.needs == "child before" and mention.person not in couples


def _is_new(person: str, couples: Couples) -> bool:
    """Whether somebody has but one name, as children in the news do, and is nobody's partner."""
    return bool(person) and " " not in person and person not in couples and not couples.is_shown(person)
