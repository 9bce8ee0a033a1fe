"""What kinship nouns tell: who may be half of a couple, and whom "her husband" means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from analysis.extraction.people.cast import Cast, Person, pair_up
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.people.words import Words
from analysis.model import BLOOD, COUPLED, Mention

_OF_AGE = 18
_UNRELATED = re.compile(r"\b(?:not related|unrelated|no relation|no kin|not (?:of )?the same family)\b")
_UNRELATED_REACH, _BESIDE = 200, 20  # characters
N = TypeVar("N", Candidate, Mention)
_EARLIER = ("first ", "previous ")  # before the spouse of now


def unrelated(plain: str, named: Sequence[N]) -> Iterator[N]:
    """Yield those of the named, in order, who are told to be no kin of others of their surname.

    "Bo Lee, who is no relation" tells of one, "The two are not related" of those before.
    """
    for told in _UNRELATED.finditer(plain):
        near = [one for one in named if told.start() - _UNRELATED_REACH < one.start < told.start()]
        yield from near[-1:] if near and told.start() - near[-1].end < _BESIDE else near


class Kin:
    """The kinship of one article's cast, as far as nouns tell it.

    Examples
    --------
    >>> from analysis.extraction.people.words import words
    >>> cast = Cast()
    >>> ann, bo = cast.add(("Ann", "Lee")), cast.add(("Bo", "Lee"))
    >>> ann.sex, bo.sex = "f", "m"
    >>> [person.name for person in Kin(words(), cast).partner("husband", [ann])]
    ['Bo Lee']
    """

    def __init__(self, words: Words, cast: Cast) -> None:
        self._words, self._cast = words, cast
        self._nameless: set[Person] = set()
        nouns = words.kin.items()
        young, relatives = words.classes["young"], words.classes["relative"]
        self._fame, self._officials = words.classes["fame"], words.classes["official"]
        self.young = young.union(noun for noun, relation in nouns if relation == "child")
        self.kindred = young | relatives.union(noun for noun, relation in nouns if relation in BLOOD)

    def miss(self, owner: Person) -> None:
        """Learn that somebody's child, parent or sibling is told of without a name: a namesake may be that one."""
        self._nameless.add(owner)

    def couples(self, noun: str) -> bool:
        """Whether a noun is of one half of a couple: "wife", "then boyfriend"."""
        return self._words.kin.get(noun) in COUPLED

    def is_no_kin(self, noun: str) -> bool:
        """Whether somebody called another's is a lawyer or a clerk, or a friend at most."""
        return self._words.kin.get(noun, "friend") == "friend"

    def is_kin(self, person: Person) -> bool:
        """Whether a person is called somebody's child, parent or sibling."""
        return not person.roles.isdisjoint(self.kindred)

    def is_child(self, person: Person) -> bool:
        """Whether a person is called somebody's child."""
        return any(self._words.kin.get(role) == "child" for role in person.roles)

    def is_minor(self, person: Person) -> bool:
        """Whether an age below 18 is printed beside a name: news calls a child by the given name."""
        ages = (role.removesuffix("-year-old") for role in person.roles if role.endswith("-year-old"))
        return any(age.isdigit() and int(age) < _OF_AGE for age in ages)

    def has_work(self, person: Person) -> bool:
        """Whether a person is called by what they do: "comedian"; any may be a "star"."""
        roles = person.roles - self._fame
        return any(role in self._words.nouns and role not in self._words.kin for role in roles)

    def is_fame(self, noun: str) -> bool:
        """Whether a noun may stand for anybody who is well known: "the star"."""
        return noun in self._fame

    def may_be(self, person: Person, noun: str) -> bool:
        """Whether a person may be meant by a noun they were not called by: a lawyer is not "the actor"."""
        return noun in self._officials or self._officials.isdisjoint(person.roles)

    def partner(self, noun: str, owners: Sequence[Person]) -> list[Person]:
        """Return whose spouse or partner a noun means: one who is known, or the only one of the same surname."""
        if len(owners) != 1 or not self.couples(noun):
            return []
        (owner,) = owners
        free_of_kin = owner not in self._nameless and not self.is_child(owner)
        if owner.partner is None and self._words.kin[noun] == "spouse" and free_of_kin:
            sex = self._words.nouns[noun]
            free = (one for one in self._cast.namesakes(owner) if one.partner is None and self._may_be_spouse(one))
            fits = [one for one in free if sex in ("", one.sex)]
            if len(fits) == 1:
                pair_up(owner, fits[0], wed=True)
        known = owner.spouse if self._words.kin[noun] == "spouse" else None
        partner = known or owner.partner
        if partner and {partner.sex, self._words.nouns[noun]} == {"f", "m"}:
            return []  # "his husband" is not the woman beside him
        if partner is None or (noun.startswith(_EARLIER) and not self._was_spouse(partner)):
            return []
        return [partner]

    def _was_spouse(self, person: Person) -> bool:
        """Whether a person is called somebody's former spouse: "his ex-wife, NAME"."""
        return any(self._words.kin.get(role) == "former spouse" for role in person.roles)

    def _may_be_spouse(self, person: Person) -> bool:
        """Whether nothing tells a namesake to be kin, or a judge of the same name."""
        told = person.unrelated or person.blood or self.is_kin(person)
        return not told and self._officials.isdisjoint(person.roles)
