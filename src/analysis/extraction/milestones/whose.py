"""Whose milestone it is."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from analysis.extraction.milestones.beside import PAIR_AFTER
from analysis.extraction.milestones.couples import OF_CHILDREN, Couples
from analysis.extraction.milestones.dead import the_dead
from analysis.extraction.milestones.left_open import OTHER_MARRIAGE, left_open, owners_in
from analysis.extraction.milestones.relatives import spouse
from analysis.extraction.milestones.subjects import is_new, subject_of
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.milestones.whole_sentence import WORD
from analysis.extraction.painted import ASIDE, GROUP, NAME, PERSON, Painted
from analysis.extraction.people.nameless import is_nameless

_OBJECT = re.compile(
    r"(?: and (?:later |then )?(?:divorced|married|wed|dated))?(?:, (?:first|second|third|last)ly,)?"
    r"(?:(?:,? in (?:[A-Z][a-z]+ )?[12][0-9]{3})?,? to| (?:with|from|of|by))?"
    rf"(?: her| his| their| {PERSON}'s?)?(?: \"[^\"]{{1,40}}\")? "
    rf"(?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})(?!'|,? (?:said|says|told|announced|confirmed|wrote)\b)"
)
# "Married for a fourth time that March, to racer NAME".
_AGAIN_TO = re.compile(
    rf"(?: for (?:a|the) [a-z]+ time)?(?: (?:that|in|last|this|on) [^.;:,]{{1,25}}(?:, [0-9]{{4}})?)?, to "
    rf"(?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})(?!')"
)
# "He got down on one knee in May, and NAME said yes".
_ACCEPTED = re.compile(rf"[^.;:\"]{{0,80}}? and (?P<person>{PERSON}) (?:said yes|accepted|agreed)\b")
# "Took a second husband, NAME, in 1968".
_NAMED_SPOUSE = re.compile(rf", (?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})(?!')")
_WITH = re.compile(rf" (?:with|by) (?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})(?!')")
_CHILD_WITH = re.compile(
    rf"[^.;:()]{{0,70}}? with (?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})"
    r"(?!'| (?:at|by) (?:his|her|their) side\b| (?:as|looking|watching|present|beside|waiting|holding|in attendance)\b)"
)
_UP_TO_WITH = re.compile(r"[^.;:()]{3,70}?(?= with )")
_COUPLES = re.compile(rf"(?: to| with)? (?P<person>{GROUP}+)'s? ")  # "gave birth to the couple's second child"
_TO_WHOM = re.compile(
    rf" (?P<person>{GROUP}+|{PERSON})(?: and {PERSON})? (?:an?|another|their) "
)  # "brought them a son"
_HER_AND = re.compile(rf"(?: to)? (?:her|his|{PERSON}) and (?P<person>{PERSON})'s? ")
_AND_HERE = re.compile(r"\b(?:[Tt]he|[Aa]n?) [^,;.:]{2,60} and (?:(?!(?:his|her)\b)[\w'.-]+ ){0,4}$")
_OF_BOTH = re.compile(
    rf" (?:of|between) (?:{WORD} ?,? ){{0,4}}?(?P<people>{PERSON} (?:and|to) (?:{WORD} ?,? ){{0,4}}?{PERSON})"
)
_WHEN_TO = r"(?: (?:in|on|at|that|last|this) [^.;:\"]{1,40}?)?,? to "
# "Gus was born in 2008 to NAME and his first wife, dancer NAME".
_BORN_TO = re.compile(
    rf"{_WHEN_TO}(?:{WORD} ?,? ){{0,4}}?"
    rf"(?P<one>{PERSON}) and (?:{WORD} ?,? ){{0,5}}?(?P<other>{PERSON})(?!')"
)
_BORN_TO_TWO = re.compile(rf"{_WHEN_TO}(?P<people>{GROUP}++)")
_WHICH_BOTH = re.compile(rf" (?:(?:that|which) )?(?P<people>{PERSON} and {PERSON}) (?:had |have )?[a-z]+ed\b")
# "Rev. NAME married NAME and NAME in May", "was married by NAME to NAME".
_MARRIED_BOTH = re.compile(
    rf" (?:the (?:couple|pair|two),? )?(?P<people>{PERSON} and {PERSON})(?:,? (?:in|at|on|before)\b|\.|$)"
)
_BY_TO = re.compile(rf" by (?:{WORD} ){{0,4}}?{PERSON} to (?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})(?!')")
# "A judge signed the decree that ended NAME's marriage to NAME".
_MARRIAGE_OF = re.compile(
    rf"[^.;:\"]{{0,60}}?(?:(?P<owner>{PERSON}|\b(?:his|her)\b)(?:'s?)?) (?:[a-z-]+ )?"
    r"(?:marriage|union|divorce) (?:to|with|from) "
    rf"(?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON})"
)
# "Her daughter, Ann, 9, from her marriage to NAME" is no child of her husband's.
_FROM_OTHER = re.compile(
    rf"[^.;:]{{0,40}}? (?:from|during) (?:her|his|an?) (?:[\w-]+ ){{0,3}}?(?:marriage|relationship|romance)"
    rf"(?: (?:to|with) (?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON}))?"
)
# "Signed the divorce decree of NAME and NAME"; "signed off Thursday on the divorce of NAME and NAME".
_DIVORCE_OF = re.compile(
    rf"(?: (?:on )?[A-Z][a-z]+day| in [12][0-9]{{3}})?(?: on the divorce)?(?:{_OF_BOTH.pattern}"
    rf"|(?: divorcing)? (?P<apart>{PERSON} from (?:{WORD} ){{0,4}}?{PERSON})"
    rf"| (?P<parties>(?:{WORD} ){{0,4}}?{PERSON} and (?:{WORD} ?,? ){{0,4}}?{PERSON}))"
)
# "Her daughter, Ann, whose father is NAME, was born".
_THEIR = re.compile(r"(?: to)? (?P<their>their)\b")
_WHOSE_PARENT = re.compile(
    rf", whose (?:father|mother|dad|mom) (?:is|was) (?:{WORD} ?,? ){{0,5}}?(?P<person>{PERSON}),? $"
)
# "NAME, whom she dated", "NAME, a stuntman she wed", "NAME, whom she met in 1997 and divorced".
_WHOM = re.compile(
    rf"(?P<person>{PERSON})(?:,? (?:(?:from|to|with) )?whom|, an? (?:[a-z-]+ ){{0,3}}[a-z-]+) {PERSON} "
    rf"(?:(?:[a-z]+ ){{0,3}}|[a-z]+ [^,;.\"]{{1,60}} and (?:later |then )?)$"
)
_ANEW = re.compile(r"\bremarr|\b(?:married|wed) again\b", re.IGNORECASE)
_GRANDCHILD = re.compile(rf" to (?:{PERSON}'s?|his|her|their) (?:[a-z-]+ )?(?:daughter|son|child|sister|brother)\b")
_OF_KIN = re.compile(
    rf" of (?:{PERSON}'s?|his|her|their) (?:[a-z-]+ ){{0,2}}"
    r"(?:sister|brother|son|daughter|friend|cousin|mother|father)\b"
)  # "the wedding of NAME's sister"
# "She became a grandmother with the arrival of NAME's first child".
_OF_ONES_CHILD = re.compile(rf" (?P<person>{NAME}++)'s (?:[\w-]+ ){{0,2}}(?:child|baby|son|daughter|boy|girl|twins)\b")
# "Best man at the wedding of NAME".
_GUEST = re.compile(r"\b(?:at|for|from|attended|attends?|missed|officiated) the (?:[a-z]+ )?$")
_OF_ONE = re.compile(rf" of (?:{WORD} ){{0,5}}?{PERSON}(?!'|{ASIDE},? (?:and|&|to) )")
# "He divorced his first wife": another than the wife of now, if nobody is called so.
_EARLIER = re.compile(r"(?:,? (?:to|with|from))? (?P<whose>his|her) (?:first|previous) (?:wife|husband)\b")


def people_of(painted: Painted, couples: Couples, place: Place, cue: Cue) -> tuple[str, ...] | None:
    """Return the people of a milestone in alphabetical order.

    An empty tuple if they are not told; None if it is somebody else's milestone
    ("her sister married").
    """
    if cue.type == "died":
        return the_dead(painted, couples, place, cue)
    of_kin = {"child before": _GRANDCHILD}.get(cue.needs) or (_OF_KIN if cue.form == "noun" else None)
    if of_kin and of_kin.match(painted.text, place.cue.end, place.tail):
        return None
    guest = cue.form == "noun" and _GUEST.search(painted.text, place.head, place.cue.start)
    if guest and _OF_ONE.match(painted.text, place.cue.end, place.tail):
        return None
    owner = _OF_ONES_CHILD.match(painted.text, place.cue.end, place.tail) if cue.type in OF_CHILDREN else None
    if owner and len(parent := painted.people(owner.start("person"))) == 1:
        return _of_one(painted, couples, place, cue, parent[0])
    both = _named_after(painted, couples, place, cue)
    subject = subject_of(painted, couples, place, cue) if not both else None
    if both or subject is None:
        return both or None
    of_another = painted.plain.endswith("met", 0, place.cue.end) and len(subject) > 1
    if of_another and _OBJECT.match(painted.text, place.cue.end, place.tail):
        return None  # "NAME and NAME met the queen"
    if cue.type in OF_CHILDREN and (parents := _parents_told(painted, place, subject)):
        return parents
    people = _with_other(painted, couples, place, cue, subject)
    if len(people) == 1:
        return _of_one(painted, couples, place, cue, people[0])
    if len(people) != 2:
        return left_open(painted, couples, place, cue)
    minors = cue.type not in OF_CHILDREN and all(one in couples.children and " " not in one for one in people)
    return None if minors else tuple(sorted(people))  # whom the couple's children carry the rings for


def _named_after(painted: Painted, couples: Couples, place: Place, cue: Cue) -> tuple[str, ...]:
    """Return the two whom the words after a cue name: "the wedding of NAME and NAME", "introduced NAME to NAME"."""
    of_both = {"noun": _OF_BOTH, "event": _WHICH_BOTH}.get(cue.form)
    if of_both and (match := of_both.match(painted.text, place.cue.end, place.tail)):
        return tuple(sorted(painted.everyone(*match.span("people"))))
    if cue.type == "married" and (match := _MARRIED_BOTH.match(painted.text, place.cue.end, place.tail)):
        return tuple(sorted(painted.everyone(*match.span("people"))))
    if cue.type == "divorced" and (match := _DIVORCE_OF.match(painted.text, place.cue.end, place.tail)):
        named = next(group for group in ("people", "apart", "parties") if match[group])
        return tuple(sorted(painted.everyone(*match.span(named))))
    if cue.type in ("divorced", "divorce filed") and (
        match := _MARRIAGE_OF.match(painted.text, place.cue.end, place.tail)
    ):
        return tuple(sorted({*painted.people(match.start("owner")), *painted.people(match.start("person"))}))
    if cue.needs == "child before" and (match := _BORN_TO.match(painted.text, place.cue.end, place.tail)):
        return tuple(sorted({*painted.people(match.start("one")), *painted.people(match.start("other"))}))
    if cue.needs == "child before" and (match := _BORN_TO_TWO.match(painted.text, place.cue.end, place.tail)):
        two = painted.people(match.start("people"))
        return tuple(sorted(two)) if len(two) == 2 else ()
    pair = PAIR_AFTER.match(painted.text, place.cue.end, place.tail) if cue.needs == "pair after" else None
    if pair is None:
        return ()
    both = tuple(sorted(painted.everyone(*pair.span())))
    couples.strangers |= set() if couples.are(both) else {both}
    return both


def _parents_told(painted: Painted, place: Place, subject: Sequence[str]) -> tuple[str, ...]:
    """Return the parents whom the words beside a cue tell: "their son", "from her marriage to NAME"."""
    their = _THEIR.match(painted.text, place.cue.end, place.tail)
    both = painted.people(their.start("their")) if their else ()
    if len(both) == 2 and {*subject} < {*both}:
        return both
    other = _FROM_OTHER.match(painted.text, place.cue.end, place.tail)
    if other:
        named = painted.people(other.start("person")) if other["person"] else ()
        return tuple(sorted({*subject[:1], *named}))
    parent = _WHOSE_PARENT.search(painted.text, place.head, place.cue.start)
    owner = next(iter(painted.everyone(place.head, parent.start())), "") if parent else ""
    return tuple(sorted({owner, *painted.people(parent.start("person"))})) if parent and owner else ()


def _with_other(painted: Painted, couples: Couples, place: Place, cue: Cue, subject: Sequence[str]) -> list[str]:
    """Return the subject of a milestone, and with whom it happened if the sentence names them."""
    people = list(subject)
    if cue.type in OF_CHILDREN:  # "he is her second child with NAME"
        people = [one for one in people if " " in one or one not in couples.children] or people
    if len(people) > 1:
        return people
    whom = None if cue.type in OF_CHILDREN else _WHOM.search(painted.text, place.head, place.cue.start)
    match = whom or _other(painted.text, place, cue)
    relatives = (painted.relative(one.start) for one in painted.within(*place.cue) if painted.owns(one))
    spouses = [one for one in relatives if one and one not in people]  # "walked out on her husband, NAME"
    told = painted.people(match.start("person")) if match else ()
    named = (*spouses, *painted.everyone(*place.cue), *told)
    others = named or tuple(
        one for one in owners_in(painted, place) if one not in people
    )  # "she accepted his proposal"
    if cue.type not in OF_CHILDREN:  # "had a son, Gus, met NAME and married him"
        others = tuple(one for one in others if " " in one or not {*people} & {*couples.children.get(one, ())})
    else:  # "pregnant with twins Gus and Mia"
        others = tuple(one for one in others if not (one in couples.children or is_new(one, couples)))
    if cue.type == "met" and people and others and not couples.are((*people, *others)):
        couples.strangers.add(tuple(sorted((*people, *others))))
    if others and others == tuple(people):  # "NAME dated NAME before marrying him"
        others = _first_named(painted, place, people)
    return list(dict.fromkeys((*people, *others)))


def _of_one(painted: Painted, couples: Couples, place: Place, cue: Cue, person: str) -> tuple[str, ...] | None:
    """Return the people of a milestone of which a sentence names but one: with the partner, if it is theirs too."""
    alone = (person,)
    if cue.type == "met" and not spouse().match(painted.text, place.cue.end, place.tail):
        return None  # "he met with lawmakers"
    if OTHER_MARRIAGE.search(painted.plain, place.head, place.cue.end):
        return alone
    if cue.type in OF_CHILDREN and (both := _both_told(painted, place, person)):
        return tuple(sorted(both))
    if couples.is_outsider(person):
        return None  # a co-star who married
    if couples.is_only_former(person) and _may_be_joined(painted, place, cue):
        return alone
    if _is_with_nameless(painted, place, cue):
        if couples.is_only_former(person):
            return None  # an ex-wife who wed again
        couples.leave_nameless(person)
    if _ANEW.search(painted.plain, *place.cue):
        return alone  # "remarried": nobody whom the article calls the partner
    if cue.form == "age" or cue.type == "child adopted":
        return alone  # "her son, 20," may be no son of her husband's
    proposed = couples.only(place.caption) if cue.type == "engaged" else ()  # to whom the picture shows
    return couples.of(person, cue.type, place.caption) or (proposed if person in proposed else alone)


def _may_be_joined(painted: Painted, place: Place, cue: Cue) -> bool:
    """Whether "and" may join somebody whom nothing names to a name before a cue: "the star and driver NAME wed"."""
    told = painted.within(place.head, place.cue.start)
    if cue.type in OF_CHILDREN or len(told) != 1 or painted.text[told[0].end : place.cue.start] != " ":
        return False
    return _AND_HERE.search(painted.text, place.head, told[0].start) is not None


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
    """Return the couple of which a sentence tells before one of them: "she and NAME told us that she was pregnant"."""
    told = painted.within(place.head, place.cue.start)
    groups = (painted.people(one.start) if one.kind == "group" else painted.joined(one, place.head)[0] for one in told)
    return next((both for both in groups if len(both) == 2 and person in both), ())


def _first_named(painted: Painted, place: Place, people: Collection[str]) -> tuple[str, ...]:
    """Return the first in the sentence who is not one of ``people``."""
    everyone = painted.everyone(place.head, place.cue.start)
    return next(((person,) for person in everyone if person not in people), ())


def _other(text: str, place: Place, cue: Cue) -> re.Match[str] | None:
    """Return where the words after a cue name with whom it happened, or whose child it was."""
    if cue.type not in OF_CHILDREN:
        named = (
            _BY_TO.match(text, place.cue.end, place.tail)
            or _AGAIN_TO.match(text, place.cue.end, place.tail)
            or _OBJECT.match(text, place.cue.end, place.tail)
        )
        if text.endswith((" husband", " wife"), 0, place.cue.end):
            named = named or _NAMED_SPOUSE.match(text, place.cue.end, place.tail)
        accepted = _ACCEPTED.match(text, place.cue.end, place.sentence.end) if cue.type == "engaged" else None
        return named or accepted
    patterns = (_WITH, _COUPLES, _TO_WHOM, _HER_AND, _CHILD_WITH)
    return next((match for pattern in patterns if (match := pattern.match(text, place.cue.end, place.tail))), None)
