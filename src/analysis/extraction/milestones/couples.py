"""Whose milestone it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from operator import attrgetter

from analysis.extraction.milestones.tellings import EXPECTED, Cue, Place
from analysis.extraction.painted import GROUP, PERSON, POSSESSIVES, Painted
from analysis.model import Mention, Quote, Relationship

_COUPLE = frozenset({"spouse", "former spouse", "partner", "fiance"})
#: Milestones that end a relationship.
ENDED = frozenset({"divorced", "divorce filed", "separated"})
_OF_CHILDREN = frozenset({"child born", "child adopted", "pregnancy loss", "pregnancy announced", EXPECTED})
_WORD = r"(?!(?:and|or|who|that|said|in|at|on|for|by|after|before|since|when|while|as|but)\b)[\w'./-]+"
_OBJECT = re.compile(
    rf"(?: (?:to|with|from|of|by))?(?: her| his| their| {PERSON}'s?)? (?:{_WORD},? ){{0,5}}?(?P<person>{PERSON})(?!')"
)
_WITH = re.compile(rf" (?:with|by) (?:{_WORD},? ){{0,5}}?(?P<person>{PERSON})(?!')")
_CHILD_WITH = re.compile(rf"[^.;:()]{{0,70}}? with (?:{_WORD},? ){{0,5}}?(?P<person>{PERSON})(?!')")
_COUPLES = re.compile(rf"(?: to| with)? (?P<person>{GROUP}+)'s? ")  # "gave birth to the couple's second child"
_HER_AND = re.compile(rf"(?: to)? (?:her|his|{PERSON}) and (?P<person>{PERSON})'s? ")
_OF = re.compile(rf" of (?:(?:his|her) )?(?:{_WORD},? ){{0,5}}?(?P<person>{PERSON})(?!')")
_OF_BOTH = re.compile(rf" (?:of|between) (?:{_WORD},? ){{0,4}}?(?P<people>{PERSON} and (?:{_WORD},? ){{0,4}}?{PERSON})")
# What a person may own without being left out of the milestone: "her first child arrived", "her wedding".
_OWN = re.compile(
    r"(?:'s?)? ?(?:[\w-]+ ){0,4}?(?:child|children|baby|son|daughter|boy|girl|twins|triplets|wedding|marriage|"
    r"relationship|romance|engagement|divorce|split|separation|husband|wife|partner|girlfriend|boyfriend|fiance|fiancee|"
    r"pregnancy|vows|nuptials|bump|surrogate|first|second|third|fourth)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:parent|mother|father|mom|dad|sister|brother|sibling|cousin|uncle|aunt|grand\w+|friend|co-star|dog|cat|"
    r"\w+-in-law)s?\b",
    re.IGNORECASE,
)
_SPOUSE = re.compile(r"(?:'s?)? (?:[\w-]+ ){0,2}(?:husband|wife|spouse|partner)\b", re.IGNORECASE)
# "Her daughter, Ann, 9, from her marriage to NAME" is no child of her husband's.
_FROM_OTHER = re.compile(
    rf"[^.;:]{{0,40}}? from (?:her|his|an?) (?:[\w-]+ ){{0,3}}?(?:marriage|relationship|romance)"
    rf"(?: (?:to|with) (?:{_WORD},? ){{0,5}}?(?P<person>{PERSON}))?"
)
_OTHER_MARRIAGE = re.compile(r"\b(?:first|previous|earlier|prior|former) marriage(?! to)")  # to somebody else
_WHOM = re.compile(rf"(?P<person>{PERSON}),? (?:with )?whom {PERSON} (?:[a-z]+ ){{0,3}}$")  # "NAME, whom she dated"
_BESIDE = re.compile(r"'s? (?:[\w-]+ ){0,3}[\w-]+, ")
_SIBLING = re.compile(r"\b(?:brother|sister|sibling)s?\b")
_start = attrgetter("start")
_GRANDCHILD = re.compile(rf" to (?:{PERSON}'s?|his|her|their) (?:[a-z-]+ )?(?:daughter|son|child|sister|brother)\b")
_AND_SPOUSE = re.compile(r" and (?:his|her) (?:[a-z-]+ )?(?:husband|wife|spouse|partner|girlfriend|boyfriend) $")
_BEARS = ("gave birth", "given birth", "giving birth", "delivered")  # what no child does
_FIRST_PERSON = re.compile(r"\b(?:we|our|us|I|my)\b", re.IGNORECASE)


class Couples:
    """The couples and children an article tells of; grows as tellings name new ones.

    ``shown`` has the people of each picture, and by None the one whom the article is about.
    """

    def __init__(
        self,
        relationships: Iterable[Relationship],
        quotes: Sequence[Quote] = (),
        shown: Collection[tuple[int | None, str]] = (),
    ) -> None:
        self._shown = shown
        self._named_shown = {person for _, person in shown}
        self._pairs: dict[tuple[str, ...], set[str]] = {}
        self._told_in: dict[tuple[str, ...], set[int | None]] = {}
        self._quotes = quotes
        self._told: tuple[str, ...] = ()
        self._parted: set[tuple[str, ...]] = set()
        self._awaiting: tuple[str, ...] = ()  # of whom a child has been told that has yet no name
        self.strangers: set[tuple[str, ...]] = set()  # who met, and of whom nothing more is told so far
        self.children: dict[str, tuple[str, ...]] = {}
        for row in relationships:
            if row.relation in _COUPLE:
                self.add((row.person, row.other), row.relation)
                self._told_in.setdefault(tuple(sorted((row.person, row.other))), set()).add(row.caption)
            elif row.relation in ("child", "parent"):
                child, parent = (row.person, row.other) if row.relation == "child" else (row.other, row.person)
                self.children[child] = tuple(sorted({*self.children.get(child, ()), parent}))

    def add(self, pair: tuple[str, ...], relation: str = "") -> None:
        """Take in a couple."""
        if len(set(pair)) == 2:
            self._pairs.setdefault(tuple(sorted(pair)), set()).add(relation)
            self.strangers.discard(tuple(sorted(pair)))

    def tell(self, people: tuple[str, ...], milestone: str = "") -> None:
        """Take in a couple of whom a passage tells; without one, a new passage begins."""
        if milestone == "met" and tuple(sorted(people)) in self.strangers:
            return
        self.add(people)
        if milestone in ("child born", "pregnancy announced", EXPECTED):
            self._awaiting = people
        if milestone in ENDED:
            self._parted.add(tuple(sorted(people)))
        self._told = tuple(sorted(people)) if len(set(people)) != 1 else self._told

    def of(self, person: str, milestone: str, caption: int | None) -> tuple[str, ...]:
        """Return the couple whose milestone of that type somebody tells of, if there is only one.

        Of several it is the one told of last in the passage, or else the one that the caption tells of or shows.
        """
        pairs = [pair for pair in self._pairs if person in pair]
        if len(pairs) > 1 and person in self._told:
            return self._told
        told = [pair for pair in pairs if caption is not None and caption in self._told_in.get(pair, ())]
        seen = [pair for pair in pairs if all((caption, one) in self._shown for one in pair)]
        for here in (told, seen):
            if len(pairs) > 1 and len(here) == 1:
                return here[0]
        if milestone == "child adopted":
            pairs = [pair for pair in pairs if self._pairs[pair] != {"former spouse"}]
        if len(pairs) > 1 and milestone not in _OF_CHILDREN:
            ended = milestone in ENDED
            pairs = [pair for pair in pairs if ("former spouse" in self._pairs[pair]) == ended]
        return pairs[0] if len(pairs) == 1 else self._told_before(pairs, caption)

    def _told_before(self, pairs: Sequence[tuple[str, ...]], caption: int | None) -> tuple[str, ...]:
        """Return the couple that the captions before told of last: a gallery goes through the years."""
        told = [(n, pair) for pair in pairs for n in self._told_in.get(pair, ()) if n and caption and n < caption]
        return max(told)[1] if told else ()

    def may_be_child(self, person: str) -> bool:
        """Whether somebody is known as a child, or has but one name and is in no picture."""
        given = self._awaiting or person.rpartition(" ")[0] in ("", "Prince", "Princess")
        return person in self.children or (bool(given) and person not in self and person not in self._named_shown)

    def parents(self, child: str) -> tuple[str, ...]:
        """Return the two parents of a child, if both are told."""
        parents = self.children.get(child, ())
        return parents if len(parents) == 2 else ()

    def only(self, *, of_child: bool = False) -> tuple[str, ...]:
        """Return the couple of whom a passage tells, or else the article's only one, or who awaits a child."""
        told = self._told or (next(iter(self._pairs)) if len(self._pairs) == 1 else ())
        return told or (self._awaiting if of_child else ())

    def tells_of(self, person: str, caption: int | None) -> bool:
        """Whether somebody is of a couple, or whom the picture shows, or the article's subject."""
        return person in self or (caption, person) in self._shown

    def is_outsider(self, person: str) -> bool:
        """Whether the article tells of couples, and somebody is of none and in one picture at most."""
        told = self._pairs and person not in self and (None, person) not in self._shown
        return bool(told) and sum(one == person for _, one in self._shown) < 2

    def are(self, people: tuple[str, ...]) -> bool:
        """Whether two people are a couple."""
        return tuple(sorted(people)) in self._pairs

    def have_parted(self, people: tuple[str, ...]) -> bool:
        """Whether a parting of two people has been told."""
        return tuple(sorted(people)) in self._parted

    def speaker(self, start: int) -> str:
        """Return who says the words at ``start``; empty outside quotes."""
        at = bisect_right(self._quotes, start, key=_start) - 1
        return self._quotes[at].speaker if at >= 0 and start < self._quotes[at].end else ""

    def __contains__(self, person: str) -> bool:
        """Whether somebody is a couple ("A; B") or one of one."""
        return any(person in pair or person == "; ".join(pair) for pair in self._pairs)


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
    subject = _subject(painted, couples, place, cue)
    if subject is None:
        return None
    other = _FROM_OTHER.match(painted.text, place.cue.end, place.tail) if cue.type in _OF_CHILDREN else None
    if other:
        parents = {*subject[:1], *(painted.people(other.start("person")) if other["person"] else ())}
        return tuple(sorted(parents))
    people = list(subject)
    if cue.type in _OF_CHILDREN:  # "he is her second child with NAME"
        people = [one for one in people if " " in one or one not in couples.children] or people
    if len(people) < 2:
        match = _WHOM.search(painted.text, place.head, place.cue.start) or _other(painted.text, place, cue)
        others = tuple(painted.everyone(*place.cue)) or (painted.people(match.start("person")) if match else ())
        if cue.type in _OF_CHILDREN:  # "pregnant with twins Gus and Mia"
            others = tuple(one for one in others if not (one in couples.children or _is_new(one, couples)))
        if cue.type == "met" and people and others and not couples.are((*people, *others)):
            couples.strangers.add(tuple(sorted((*people, *others))))
        if others and others == tuple(people):  # "NAME dated NAME before marrying him"
            others = _first_named(painted, place, people)
        people += [person for person in others if person not in people]
    if len(people) == 1 and cue.type == "met" and not _SPOUSE.match(painted.text, place.cue.end, place.tail):
        return None  # "he met with lawmakers"
    if len(people) < 2 and _OTHER_MARRIAGE.search(painted.plain, place.head, place.cue.end):
        return tuple(people) or None
    if len(people) == 1 and couples.is_outsider(people[0]):
        return None  # a co-star who married
    if len(people) == 1:
        alone = cue.form == "age"  # "her son, 20," may be no son of her husband's
        return tuple(people) if alone else couples.of(people[0], cue.type, place.caption) or tuple(people)
    return tuple(sorted(people)) if len(people) == 2 else couples.only(of_child=cue.needs == "child before")


def _first_named(painted: Painted, place: Place, people: Collection[str]) -> tuple[str, ...]:
    """Return the first in the sentence who is not one of ``people``."""
    everyone = painted.everyone(place.head, place.cue.start)
    return next(((person,) for person in everyone if person not in people), ())


def _other(text: str, place: Place, cue: Cue) -> re.Match[str] | None:
    """Return where the words after a cue name with whom it happened, or whose child it was."""
    if cue.type not in _OF_CHILDREN:
        return _OBJECT.match(text, place.cue.end, place.tail)
    patterns = (_WITH, _COUPLES, _HER_AND, _CHILD_WITH)
    return next((match for pattern in patterns if (match := pattern.match(text, place.cue.end, place.tail))), None)


def _the_dead(painted: Painted, couples: Couples, place: Place, cue: Cue) -> tuple[str, ...] | None:
    """Return who died, if it is one whom the gallery is about: "NAME died", "the death of NAME", "NAME's death"."""
    people = _subject(painted, couples, place, cue)
    mentions = painted.within(place.head, place.cue.start)
    gap = painted.text[mentions[-1].end : place.cue.start] if mentions else ""
    lost = _SPOUSE.search(painted.plain, *place.cue)  # "she lost her husband"
    if people and (lost or _SPOUSE.match(gap)):
        people = tuple(person for person in couples.of(people[0], cue.type, place.caption) if person not in people)
    if cue.form == "noun":
        match = _OF.match(painted.text, place.cue.end, place.tail)
        owned = painted.text.endswith("'s ", 0, place.cue.start) and people
        people = painted.people(match.start("person")) if match else people if owned else None
    return people if people and len(people) == 1 and couples.tells_of(people[0], place.caption) else None


def _subject(painted: Painted, couples: Couples, place: Place, cue: Cue) -> tuple[str, ...] | None:
    """Return whom the words before the cue speak of; None if of somebody who is not named.

    Where they speak of a child, it is the parents.
    """
    speaker = couples.speaker(place.cue.start)
    if speaker and _FIRST_PERSON.search(painted.plain, place.head, place.tail):
        return tuple(speaker.split("; "))
    of_child = cue.needs == "child before"
    for mention in reversed(painted.within(place.head, place.cue.start)):
        between = painted.text[mention.end : place.cue.start]
        owns = between.startswith("'") or mention.text.lower() in POSSESSIVES
        if of_child and owns and _SIBLING.search(between):  # "Gus came in 2013, and his sister followed"
            return couples.only()
        if owns and _BESIDE.match(between) and painted.plain.endswith(", ", 0, mention.start):
            continue  # "NAME and NAME, the actress's father, wed"
        if owns and (_OTHERS.search(between) or (mention.kind == "role" and not mention.person)):
            return None  # her mother's, a king's
        if mention.person in couples.children and of_child:
            return couples.children[mention.person]
        if _is_passed(painted, couples, place, cue, mention):
            continue
        if owns and _AND_SPOUSE.search(painted.text, place.head, place.cue.start):  # "NAME and her husband had"
            if spouse := painted.relative(mention.start):
                return (*painted.people(mention.start), spouse)
            return couples.of(mention.person, cue.type, place.caption) or painted.people(mention.start)
        return painted.joined(mention, place.head)[0]
    return ()


def _is_passed(painted: Painted, couples: Couples, place: Place, cue: Cue, mention: Mention) -> bool:
    """Whether a mention before a cue is not whom it speaks of: an aside, a child, an owner of something else."""
    between = painted.text[mention.end : place.cue.start]
    owns = between.startswith("'") or mention.text.lower() in POSSESSIVES
    if painted.is_apposed(mention, place.head) or painted.is_in_clause(mention, place.head, place.cue.start):
        return True
    if owns:
        return not _OWN.match(painted.text, mention.end, place.cue.end)
    child = mention.person in couples.children and mention.person not in couples
    if child and " and " in between:  # "they had Vida in 2010 and wed in 2012"
        return True
    bears = painted.text.startswith(_BEARS, place.cue.start)
    if cue.type in _OF_CHILDREN and not bears and (child or _is_new(mention.person, couples)):
        return True
    return cue.needs == "child before" and mention.person not in couples


def _is_new(person: str, couples: Couples) -> bool:
    """Whether somebody has but one name, as children in the news do, and is nobody's partner."""
    return bool(person) and " " not in person and person not in couples
