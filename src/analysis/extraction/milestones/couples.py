"""The couples, former couples and children that an article tells of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from operator import attrgetter

from analysis.extraction.children import is_same_child
from analysis.extraction.milestones.tellings import EXPECTED
from analysis.model import BLOOD, COUPLED, TIED, Quote, Relationship

_UNWED = TIED - {"spouse"}
_WED = COUPLED - _UNWED
_DIVORCES = frozenset({"divorced", "divorce filed"})
#: Milestones that end a relationship.
ENDED = frozenset({"divorced", "divorce filed", "separated"})
#: Milestones that are a child's too.
OF_CHILDREN = frozenset({"child born", "child adopted", "pregnancy loss", "pregnancy announced", EXPECTED})
_GALLERY = 3  # pictures that tell whom a gallery is about
_NEAR = 200  # characters from a child's name to "the boy"
_FIRST = re.compile(r"\b(?:first|previous|earlier|prior) (?:marriage|union)\b")  # who has another now
_start = attrgetter("start")


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
        self._kin: set[frozenset[str]] = set()
        self._quotes = quotes
        self._told: tuple[str, ...] = ()
        self._met: tuple[str, ...] = ()  # of whom the passage tells that they met
        self._parted: set[tuple[str, ...]] = set()
        # Not reconciled since; a gallery begins with years of which the story has told the end.
        self._divorced: dict[bool, set[tuple[str, ...]]] = {True: set(), False: set()}  # in captions, or the story
        self._parted_by: set[tuple[str, ...]] = set()  # in the captions so far
        self._dead: set[str] = set()  # likewise
        self._awaiting: tuple[str, ...] = ()  # of whom a child has been told that has yet no name
        self.strangers: set[tuple[str, ...]] = set()  # who met, and of whom nothing more is told so far
        self.children: dict[str, tuple[str, ...]] = {}
        self._born: list[tuple[int, str]] = []  # where the children are told of
        self._tied: list[tuple[int, tuple[str, ...]]] = []  # where the couples are
        for row in relationships:
            if row.relation in COUPLED:
                self.add((row.person, row.other), "former spouse" if _FIRST.search(row.text) else row.relation)
                pair = tuple(sorted((row.person, row.other)))
                self._told_in.setdefault(pair, set()).add(row.caption)
                self._tied.append((row.start, pair))
            elif row.relation in BLOOD:
                self._kin.add(frozenset((row.person, row.other)))
            if row.relation in ("child", "parent"):
                child, parent = (row.person, row.other) if row.relation == "child" else (row.other, row.person)
                self.children[child] = tuple(sorted({*self.children.get(child, ()), parent}))
                self._born.append((row.start, child))

    def add(self, pair: tuple[str, ...], relation: str = "") -> None:
        """Take in a couple."""
        if len(set(pair)) == 2:
            self._pairs.setdefault(tuple(sorted(pair)), set()).add(relation)
            self.strangers.discard(tuple(sorted(pair)))

    def tell(self, people: tuple[str, ...], milestone: str = "", caption: int | None = None) -> None:
        """Take in a couple of whom a passage, or a ``caption``, tells; without one, a new passage begins."""
        pair = tuple(sorted(people))
        if milestone in ("", "met"):
            self._met = pair
        if milestone == "met" and pair in self.strangers:
            return
        self.add(people, "spouse" if milestone == "married" else "")
        if milestone in ("child born", "pregnancy announced", EXPECTED):
            self._awaiting = people
        if milestone == "died" and caption:
            self._dead.update(people)
        if milestone == "divorced":
            self._divorced[caption is not None].add(pair)
        elif milestone == "reconciled":
            self._divorced[caption is not None].discard(pair)
        if milestone in ENDED:
            self._parted.add(pair)
            if caption:
                self._parted_by.add(pair)
        if len(set(people)) != 1 and milestone != "met":
            self._told = pair
            self._told_in.setdefault(pair, set()).add(caption)

    def leave_nameless(self, person: str) -> None:
        """Learn that the passage tells of somebody's partner without a name: no news of a known couple."""
        self._told = (person,)

    def lacks_name(self, people: tuple[str, ...]) -> bool:
        """Whether the partner of whom the passage tells has no name."""
        return len(people) == 1 and self._told == people

    def of(self, person: str, milestone: str, caption: int | None) -> tuple[str, ...]:
        """Return the couple whose milestone of that type somebody tells of, if there is only one.

        Of several it is the one told of last in the passage, or else the one that the caption tells of or shows.
        """
        if self.lacks_name((person,)):
            return self._told
        pairs = [pair for pair in self._pairs if person in pair]
        if milestone not in OF_CHILDREN:
            pairs = [pair for pair in pairs if self._dead.isdisjoint(pair)] or pairs
        if milestone in ("separated", "divorce filed"):
            over = self._divorced[caption is not None] - {self._told}  # "was divorced in May; she had filed in March"
            pairs = [pair for pair in pairs if pair not in over] or pairs
        if milestone in _DIVORCES:
            pairs = [pair for pair in pairs if not _WED.isdisjoint(self._pairs[pair])] or pairs
        wed = [pair for pair in pairs if "spouse" in self._pairs[pair]]
        parted = self._told in self._parted
        unwed = milestone in ENDED and wed and not parted and self._pairs.get(self._told, set()) & _UNWED
        if len(pairs) > 1 and person in self._told and not unwed:
            return self._told
        if milestone in ENDED and caption:
            lasting = [pair for pair in pairs if pair not in self._parted_by and self._told_before([pair], caption)]
            if len(pairs) > 1 and len(lasting) == 1:
                return lasting[0]
        told = [pair for pair in pairs if caption in self._told_in.get(pair, ())]
        if caption is None:  # the story is of now
            told = [pair for pair in told if "former spouse" not in self._pairs[pair]]
        seen = [pair for pair in pairs if all((caption, one) in self._shown for one in pair)]
        for here in (told, seen):
            if len(pairs) > 1 and len(here) == 1:
                return here[0]
        if len(pairs) > 1 and milestone in OF_CHILDREN:
            pairs = [pair for pair in pairs if pair not in self._parted_by] or pairs
        if milestone == "child adopted":
            pairs = [pair for pair in pairs if self._pairs[pair] != {"former spouse"}]
        if milestone in OF_CHILDREN:  # an earlier couple has news in its own captions only
            former = [pair for pair in pairs if "former spouse" in self._pairs[pair]]
            pairs = [pair for pair in pairs if pair not in former or self._is_told_by(pair, caption)] or pairs
        if len(pairs) > 1 and milestone not in OF_CHILDREN:
            former = [pair for pair in pairs if "former spouse" in self._pairs[pair]]
            lasting = [pair for pair in pairs if pair not in former]
            pairs = (former or wed or pairs) if milestone in ENDED else lasting
        return pairs[0] if len(pairs) == 1 else self._told_before(pairs, caption)

    def _is_told_by(self, pair: tuple[str, ...], caption: int | None) -> bool:
        """Whether a caption up to this one tells of a couple."""
        return any(number and caption and number <= caption for number in self._told_in.get(pair, ()))

    def _told_before(self, pairs: Sequence[tuple[str, ...]], caption: int | None) -> tuple[str, ...]:
        """Return the couple that the captions before told of last: a gallery goes through the years."""
        told = [(n, pair) for pair in pairs for n in self._told_in.get(pair, ()) if n and caption and n < caption]
        return max(told)[1] if told else ()

    def may_be_child(self, person: str) -> bool:
        """Whether somebody is known as a child, or has but one name and is in no picture."""
        given = self._awaiting or person.rpartition(" ")[0] in ("", "Prince", "Princess")
        return person in self.children or (bool(given) and person not in self and person not in self._named_shown)

    def bear(self, child: str, people: tuple[str, ...]) -> None:
        """Take in whose child somebody is, if both parents are told and none was known."""
        if child and len(people) == 2:
            self.children.setdefault(child, tuple(sorted(people)))

    def parents(self, child: str) -> tuple[str, ...]:
        """Return the two parents of a child, if both are told."""
        parents = self.children.get(child, ())
        return parents if len(parents) == 2 else ()

    def parents_before(self, start: int) -> tuple[str, ...]:
        """Return the parents of the child that was told of last, right before ``start``: "the boy was born"."""
        near = [one for one in self._born if start - _NEAR < one[0] < start]
        return self.parents(max(near)[1]) if near else ()

    def told_right_before(self, start: int) -> tuple[str, ...]:
        """Return the couple of whom was told last, right before ``start``: "That marriage was dissolved"."""
        near = [one for one in self._tied if start - _NEAR < one[0] < start]
        return max(near)[1] if near else ()

    def are_wed(self, people: tuple[str, ...]) -> bool:
        """Whether two people are told to be spouses."""
        return "spouse" in self._pairs.get(tuple(sorted(people)), ())

    def only(self, caption: int | None = None, *, of_child: bool = False, doubt: bool = False) -> tuple[str, ...]:
        """Return the couple of whom a passage tells, or whom it shows, or else the article's only one.

        Failing these it is who awaits a child; in ``doubt`` it is the first or nobody.
        """
        if doubt:
            return self._told if self._told not in self._parted else ()
        if self._told:
            return self._told
        if here := self._met or self._shown_alone(caption):
            return here
        return next(iter(self._pairs)) if len(self._pairs) == 1 else self._awaiting if of_child else ()

    def _shown_alone(self, caption: int | None) -> tuple[str, ...]:
        """Return the two whom a caption shows, if they are a couple, or neither is one of another."""
        pair = tuple(sorted(person for number, person in self._shown if caption and number == caption))
        are_free = not any(person in self for person in pair)
        return pair if len(pair) == 2 and (pair in self._pairs or are_free) else ()

    def tells_of(self, person: str, caption: int | None) -> bool:
        """Whether somebody is of a couple, or whom the picture shows, or several do, or the article's subject."""
        return person in self or (caption, person) in self._shown or self.is_shown(person)

    def of_others(self, people: tuple[str, ...]) -> bool:
        """Whether people are none of those whom the gallery is about, nor their partners then and now, nor children.

        A gallery is about its subject, and the family of its subject, if half of its pictures show them; and about
        whom it shows again and again.
        """
        return bool(self._family) and not any(map(self._is_akin, people))

    def _is_akin(self, person: str) -> bool:
        """Whether somebody is of the gallery's family, a child of theirs, or is or was the partner of one."""
        partners = {one for pair in self._pairs if person in pair for one in pair}
        return any(
            one in self._family or self.is_shown(one) or self._is_their_child(one) for one in (person, *partners)
        )

    def _is_their_child(self, person: str) -> bool:
        return any(is_same_child(child, person) for child, born in self.children.items() if self._family & {*born})

    @cached_property
    def _family(self) -> set[str]:
        subjects = {person for number, person in self._shown if number is None} - {""}
        family = subjects | {person for pair in self._pairs if subjects & {*pair} for person in pair}
        captions = {number for number, _ in self._shown} - {None}
        theirs = {number for number, person in self._shown if person in family} - {None}
        return family if len(captions) >= _GALLERY and 2 * len(theirs) >= len(captions) else set()

    def is_outsider(self, person: str) -> bool:
        """Whether the article tells of couples, and somebody is of none and in one picture at most."""
        told = self._pairs and person not in self and not self._is_subject(person)
        child = person in self._named_shown and any(is_same_child(child, person) for child in self.children)
        return bool(told) and not (child or self.is_shown(person))

    def is_only_former(self, person: str) -> bool:
        """Whether somebody, whom the article is not about, is told of as an earlier spouse alone."""
        pairs = [relations for pair, relations in self._pairs.items() if person in pair]
        return bool(pairs) and not self._is_subject(person) and all("former spouse" in one for one in pairs)

    def _is_subject(self, person: str) -> bool:
        return (None, person) in self._shown

    def is_shown(self, person: str) -> bool:
        """Whether somebody is in the pictures again and again, as no newborn is."""
        return sum(one == person for _, one in self._shown) > 1

    def pictures(self, person: str) -> list[int]:
        """Return the captions whose pictures show somebody."""
        return sorted(number for number, one in self._shown if one == person and number is not None)

    def are(self, people: tuple[str, ...]) -> bool:
        """Whether two people are a couple."""
        return tuple(sorted(people)) in self._pairs

    def are_kin(self, people: tuple[str, ...]) -> bool:
        """Whether two people are parent and child, or siblings."""
        return frozenset(people) in self._kin

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
