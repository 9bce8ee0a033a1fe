"""Who died."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.milestones.couples import Couples
from analysis.extraction.milestones.relatives import spouse
from analysis.extraction.milestones.subjects import WHOSE, WORD, is_apposed, subject_of
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.painted import PERSON, POSSESSIVES, Painted
from analysis.model import Mention

_OF = re.compile(rf" of (?:(?:his|her) )?(?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})(?!')")
_HEAD = re.compile(rf",? (?:the|an?|who(?:m|se)?)\b|, [0-9]{{1,3}},|, {PERSON} ")
_OTHER_CLAUSE = re.compile(r"\b(?:when|after|before|because|while|until|since)\b(?! (?:[12][0-9]{3}|[A-Z]))")
_OPENS_WITH_KIN = re.compile(
    rf"(?:(?:^|[;:.] |, and )|\b(?:when|after|before|because|until|since|while|as) )"
    rf"(?:[Hh]is|[Hh]er|[Tt]heir|{PERSON}'s?) (?:[\w-]+ ){{0,3}}"
    r"(?:first|second|third|fourth|wife|husband|spouse|partner|son|daughter|child|twin),? (?:[\w-]+ ){0,4}$"
)
_WHO = re.compile(r",? who (?:(?:had|has|later|was|then|soon) )*")
_AND_WHO = re.compile(r"\band who (?:(?:had|has|later|was|then|soon) )*$")
_REMARK = re.compile(r"\b(?:who|whose|whom|which)\b")
_WIFE = re.compile(r"\b(?:his|her) (?:[\w-]+ ){0,2}(?:wife|husband|spouse|partner|son|daughter|brother|sister),? $")


def the_dead(painted: Painted, couples: Couples, place: Place, cue: Cue) -> tuple[str, ...] | None:
    """Return who died, if it is one whom the gallery is about: "NAME died", "the death of NAME", "NAME's death"."""
    people = subject_of(painted, couples, place, cue)
    mentions = painted.within(place.head, place.cue.start)
    gap = painted.text[mentions[-1].end : place.cue.start] if mentions else ""
    lost = spouse().search(painted.plain, *place.cue)  # "she lost her husband"
    whose = gap.startswith(WHOSE) and not gap.endswith(", ")  # "NAME, whose wife had died"
    owned = spouse().search(gap) if whose else spouse().match(gap)
    if whose and not owned:
        return None
    if owned and is_apposed(painted, mentions[-1], gap):
        owned = None  # "NAME, his partner, died"
    if owned and owned["earlier"] and not painted.relative(mentions[-1].start):
        return None  # "his first wife died", who is not his wife of now
    if len(mentions) > 1 and _AND_WHO.search(gap):
        people = painted.people(mentions[-2].start)  # "NAME, the painter whom NAME met in 1983 and who died"
    elif mentions and _WHO.fullmatch(gap) and not lost:
        people = painted.people(mentions[-1].start)  # "thanked his first wife, NAME, who died in 1991"
    elif gap == ", " and _OPENS_WITH_KIN.search(painted.text, place.head, mentions[-1].start):
        people = painted.people(mentions[-1].start)  # "NAME wept when her son, NAME, died"
    elif people and (lost or owned):
        people = tuple(person for person in couples.of(people[0], cue.type, place.caption) if person not in people)
    elif len(mentions) > 1 and _is_described(painted, place, mentions, gap):
        people = painted.people(mentions[0].start)  # "NAME, the singer who toured with his wife, NAME, died"
    elif people and cue.form == "verb" and _only_own(painted, mentions, people[0]):
        return None  # "NAME's son with NAME died"
    if not mentions and cue.form == "verb":  # "cancer claimed his life"
        people = next((painted.people(one.start) for one in painted.within(*place.cue)), ())
    if cue.form == "noun":
        match = _OF.match(painted.text, place.cue.end, place.tail)
        owner = mentions and (gap in ("'s ", "' ") or (gap == " " and mentions[-1].text.lower() in POSSESSIVES))
        at = match.start("person") if match else mentions[-1].start if owner else -1
        people = painted.people(at)
    return people if people and len(people) == 1 and couples.tells_of(people[0], place.caption) else None


def _is_described(painted: Painted, place: Place, mentions: Sequence[Mention], gap: str) -> bool:
    """Whether all from the first mention to a cue tells who that is: "NAME, whose wife was NAME, died"."""
    if not _HEAD.match(painted.text, mentions[0].end):
        return False
    if _OTHER_CLAUSE.search(painted.text, mentions[0].end, mentions[-1].start):
        return False  # "NAME, 60, wept when his wife, NAME, died"
    remark = gap.endswith(", ") and _REMARK.search(painted.text, mentions[0].end, mentions[-1].start)
    return gap == ", " or bool(remark or _WIFE.search(painted.text, place.head, mentions[-1].start))


def _only_own(painted: Painted, mentions: Sequence[Mention], person: str) -> bool:
    """Whether somebody is named before a cue as the owner of something alone."""
    theirs = [one for one in mentions if one.person == person]
    return bool(theirs) and all(painted.text.startswith("'", one.end) for one in theirs)
