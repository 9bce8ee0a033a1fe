"""Who died."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from analysis.extraction.milestones.couples import Couples
from analysis.extraction.milestones.dated import Dates
from analysis.extraction.milestones.relatives import spouse
from analysis.extraction.milestones.subjects import WHOSE, is_apposed, subject_of
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.milestones.whole_sentence import WORD
from analysis.extraction.painted import PERSON, POSSESSIVES, Painted
from analysis.model import DateSpan, Mention

_OF = re.compile(rf" of (?:(?:his|her) )?(?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})(?!')")
_HEAD = re.compile(rf",? (?:the|an?|who(?:m|se)?)\b|, [0-9]{{1,3}},|, {PERSON} ")
# "NAME, the longtime partner of NAME and father of her two sons, (has died)".
_APPOSED = re.compile(r", (?:the|an?) [^,;.\"]*, (?:(?:has|had|was) )?")
_OTHER_CLAUSE = re.compile(r"\b(?:when|after|before|because|while|until|since)\b(?! (?:[12][0-9]{3}|[A-Z]))")
_OPENS_WITH_KIN = re.compile(
    rf"(?:(?:^|[;:.] |, and )|\b(?:when|after|before|because|until|since|while|as) )"
    rf"(?:[Hh]is|[Hh]er|[Tt]heir|{PERSON}'s?) (?:[\w-]+ ){{0,3}}"
    r"(?:first|second|third|fourth|wife|husband|spouse|partner|son|daughter|child|twin),? (?:[\w-]+ ){0,4}$"
)
_WHO = re.compile(r",? who (?:(?:had|has|later|was|then|soon) )*")
_AND_WHO = re.compile(r"\band who (?:(?:had|has|later|was|then|soon) )*$")
_NAMED_AFTER = re.compile(rf"(?: of [\w -]{{2,20}} years)? ?,? (?:{WORD} ?,? ){{0,4}}?(?P<person>{PERSON})(?!')")
_LIFE = ("life ", "lives ")  # "NAME, whose (life was cut short)"
_REMARK = re.compile(r"\b(?:who|whose|whom|which)\b")
# "Her husband, who plays with her, (was killed)", "his wife, a baker, (died)"; "NAME (they wed in 1955), (died)".
_REMARKED = re.compile(
    rf"(?:[Hh]is|[Hh]er|{PERSON}'s?) (?:[a-z-]+ )?(?:wife|husband|spouse|partner), (?:who|an?|the)\b[^;.\"]*, "
    r"(?:(?:was|had|has|had been) )?"
)
# "NAME (1920-2001) died"; "NAME, who stayed close to his former wife, died".
_ASIDE = re.compile(
    r" \([^()]*\)(?=,? (?:(?:was|had|has) )?$)"
    r"|, who (?:(?!\b(?:when|after|before|because|while|until|since|lost)\b)[^;.\"])*,(?= (?:(?:was|had|has) )?$)"
)
_AUXILIARY = re.compile(r"(?<=, )(?:has|had|was|is)(?: just| since| also)? $")
_WIFE = re.compile(r"\b(?:his|her) (?:[\w-]+ ){0,2}(?:wife|husband|spouse|partner|son|daughter|brother|sister),? $")


class _Asked(NamedTuple):
    """A cue that tells a death: whom the words before it speak of, all who are told of there, and what stands between.

    ``lost`` and ``owned`` are a spouse in the cue ("lost her husband") and after the one told of last ("whose wife").
    """

    painted: Painted
    couples: Couples
    place: Place
    people: tuple[str, ...] | None
    mentions: Sequence[Mention]
    gap: str
    lost: re.Match[str] | None
    owned: re.Match[str] | None

    @property
    def last(self) -> tuple[str, ...]:
        """Who is told of last."""
        return self.painted.people(self.mentions[-1].start)


def the_dead(painted: Painted, couples: Couples, place: Place, cue: Cue) -> tuple[str, ...] | None:
    """Return who died, if it is one whom the gallery is about: "NAME died", "the death of NAME", "NAME's death"."""
    aside = _ASIDE.search(painted.text, place.head, place.cue.start)
    mentions = painted.within(place.head, aside.start() if aside else place.cue.start)
    gap = painted.text[mentions[-1].end : place.cue.start] if mentions else ""
    gap = _AUXILIARY.sub("", gap.replace(aside[0], "") if aside else gap)
    of_noun = cue.form == "noun"
    people = _of_whom(painted, place, mentions, gap) if of_noun else _who(painted, couples, place, cue, mentions, gap)
    return people if people and len(people) == 1 and couples.tells_of(people[0], place.caption) else None


def lives_on(painted: Painted, couples: Couples, dates: Dates, place: Place, dead: str, date: DateSpan) -> bool:
    """Whether a later picture shows whom the sentence of a death does not name: "his ex-wife died" is of another."""
    named = painted.within(place.evidence.start, place.evidence.end)
    if any(dead in painted.people(one.start) for one in named if one.kind not in ("role", "pronoun")):
        return False
    return any(dates.day_of(caption) > date.latest > "" for caption in couples.pictures(dead))


def _of_whom(painted: Painted, place: Place, mentions: Sequence[Mention], gap: str) -> tuple[str, ...]:
    """Return whose death a noun tells: "the death of NAME", "NAME's death"."""
    match = _OF.match(painted.text, place.cue.end, place.tail)
    owner = mentions and (gap in ("'s ", "' ") or (gap == " " and mentions[-1].text.lower() in POSSESSIVES))
    at = match.start("person") if match else mentions[-1].start if owner else -1
    return painted.people(at)


def _who(
    painted: Painted, couples: Couples, place: Place, cue: Cue, mentions: Sequence[Mention], gap: str
) -> tuple[str, ...] | None:
    """Return who died by a verb: what the first rule knows, or else whom the words before it speak of."""
    if cue.needs == "victim after":  # "cancer claimed NAME"
        return painted.people(place.cue.end + 1) or None
    if not mentions:  # "cancer claimed his life"
        return next((painted.people(one.start) for one in painted.within(*place.cue)), ())
    whose = gap.startswith(WHOSE) and not gap.endswith(", ")  # "NAME, whose wife had died"
    owned = spouse().search(gap) if whose else spouse().match(gap)
    if whose and not owned:
        return painted.people(mentions[-1].start) if painted.plain.startswith(_LIFE, place.cue.start) else None
    if owned and is_apposed(painted, mentions[-1], gap):
        owned = None  # "NAME, his partner, died"
    people = subject_of(painted, couples, place, cue)
    own = next((painted.people(one.start) for one in painted.within(*place.cue) if one.kind == "pronoun"), ())
    people = own or people  # "the photographer had lost his life"
    lost = spouse().search(painted.plain, *place.cue)
    asked = _Asked(painted, couples, place, people, mentions, gap, lost, owned)
    return next((known for rule in _RULES if (known := rule(asked)) is not None), people)


def _earlier_spouse(asked: _Asked) -> tuple[str, ...] | None:
    """Return nobody of "his first wife died", who is not his wife of now."""
    nameless = asked.owned and asked.owned["earlier"] and not asked.painted.relative(asked.mentions[-1].start)
    return () if nameless else None


def _and_who(asked: _Asked) -> tuple[str, ...] | None:
    """Read "NAME, the painter whom NAME met in 1983 and who died"."""
    goes_on = len(asked.mentions) > 1 and _AND_WHO.search(asked.gap)
    return asked.painted.people(asked.mentions[-2].start) if goes_on else None


def _last_named(asked: _Asked) -> tuple[str, ...] | None:
    """Read "NAME thanked his first wife, NAME, who died in 1991", "NAME wept when her son, NAME, died"."""
    if _WHO.fullmatch(asked.gap) and not asked.lost:
        return asked.last
    start = asked.mentions[-1].start
    opens = asked.gap == ", " and _OPENS_WITH_KIN.search(asked.painted.text, asked.place.head, start)
    return asked.last if opens else None


def _spouse(asked: _Asked) -> tuple[str, ...] | None:
    """Read "NAME lost her husband", "NAME had lost his wife, NAME, to cancer", "NAME's wife died"."""
    named = asked.lost and _NAMED_AFTER.match(asked.painted.text, asked.place.cue.end, asked.place.tail)
    if named:
        return asked.painted.people(named.start("person"))
    if asked.lost and asked.lost["earlier"]:
        return ()  # "lost his first wife", who is not his wife of now
    if not (asked.people and (asked.lost or asked.owned)):
        return None
    return tuple(
        one for one in asked.couples.of(asked.people[0], "died", asked.place.caption) if one not in asked.people
    )


def _remarked(asked: _Asked) -> tuple[str, ...] | None:
    """Read "Her husband, who plays with her, was killed"."""
    mention, text = asked.mentions[0], asked.painted.text
    told = _REMARKED.fullmatch(text, mention.start, asked.place.cue.start)
    if told is None:
        return None
    owners = asked.painted.people(mention.start)
    spouse_told = asked.painted.relative(mention.start)
    pair = asked.couples.of(owners[0], "died", asked.place.caption) if len(owners) == 1 else ()
    return (spouse_told,) if spouse_told else tuple(one for one in pair if one not in owners)


def _described(asked: _Asked) -> tuple[str, ...] | None:
    """Read "NAME, the singer who toured with his wife, NAME, died"."""
    first = len(asked.mentions) > 1 and _is_described(asked.painted, asked.place, asked.mentions, asked.gap)
    return asked.painted.people(asked.mentions[0].start) if first else None


def _only_owner(asked: _Asked) -> tuple[str, ...] | None:
    """Return nobody of "NAME's son with NAME died"."""
    return () if asked.people and _only_own(asked.painted, asked.mentions, asked.people[0]) else None


_RULES = (_earlier_spouse, _and_who, _last_named, _spouse, _remarked, _described, _only_owner)


def _is_described(painted: Painted, place: Place, mentions: Sequence[Mention], gap: str) -> bool:
    """Whether all from the first mention to a cue tells who that is: "NAME, whose wife was NAME, died"."""
    if not _HEAD.match(painted.text, mentions[0].end):
        return False
    if _OTHER_CLAUSE.search(painted.text, mentions[0].end, mentions[-1].start):
        return False  # "NAME, 60, wept when his wife, NAME, died"
    if _APPOSED.fullmatch(painted.text, mentions[0].end, place.cue.start):
        return True
    remark = gap.endswith(", ") and _REMARK.search(painted.text, mentions[0].end, mentions[-1].start)
    return gap == ", " or bool(remark or _WIFE.search(painted.text, place.head, mentions[-1].start))


def _only_own(painted: Painted, mentions: Sequence[Mention], person: str) -> bool:
    """Whether somebody is named before a cue as the owner of something alone."""
    theirs = [one for one in mentions if one.person == person]
    return bool(theirs) and all(painted.text.startswith("'", one.end) for one in theirs)
