"""Whom a sentence and a passage tell of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from analysis.extraction.people.cast import Person


@dataclass(slots=True)
class Sentence:
    """Whom a sentence tells of.

    ``owners`` are in it only as whose ("the couple's daughter"), of ``relatives`` it tells a relative without a
    name; ``either`` may be meant by a name in ``doubt``.  ``called`` has whom its "he" and "she" meant, ``born`` of
    whose birth it tells, ``couple`` the two of whom it tells that they are one, or whom it means; ``tied`` those whom
    a verb of it ties.
    """

    people: list[Person] = field(default_factory=list)  # in order of mention
    owners: set[Person] = field(default_factory=set)
    relatives: set[Person] = field(default_factory=set)
    either: list[Person] = field(default_factory=list)
    doubt: bool = False
    called: dict[str, Person] = field(default_factory=dict)
    born: Person | None = None
    couple: list[Person] = field(default_factory=list)
    tied: list[Person] = field(default_factory=list)
    means_pair: bool = False

    def left(self) -> Sentence:
        """Return what is left of it for the next: who does something before whose it is."""
        doers = [person for person in self.people if person not in self.owners]
        whose = [person for person in self.people if person in self.owners]
        people = doers + [person for person in whose if not (doers and person in self.relatives)]
        return Sentence(people, set(whose), born=self.born, couple=self.couple)


@dataclass(slots=True)
class Passage:
    """Whom a caption or a paragraph tells of.

    A caption stands ``alone``: it goes on from no other.  ``scene`` has the people of its first sentence, ``kin``
    whom it calls somebody's kin, ``earlier`` those of the passage before, which meant each as often as ``told``
    says, as ``times`` says of this; it is ``nameless`` if it tells of a spouse who is not named ("NAME and his
    wife"), and ``means_pair`` if it, or the story so far, meant two together.
    """

    alone: bool = False
    earlier: list[Person] = field(default_factory=list)
    told: Counter[Person] = field(default_factory=Counter)
    times: Counter[Person] = field(default_factory=Counter)
    means_pair: bool = False
    people: list[Person] = field(default_factory=list)  # outside quotes
    quoted: list[Person] = field(default_factory=list)  # in them
    scene: list[Person] = field(default_factory=list)
    kin: set[Person] = field(default_factory=set)
    nameless: bool = False
