"""Whom a surname or a given name means that several people of an article share."""

from __future__ import annotations

import re
from collections.abc import Iterable

from analysis.extraction.people.cast import Cast, Person
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.people.evidence import Evidence
from analysis.extraction.people.focus import Focus
from analysis.extraction.people.kin import Kin

_ANOTHER_MRS = re.compile(r"\b(?:first|previous|earlier) Mrs\. $")
_BY_AGE = re.compile(r"\b[Tt]he (?:(?P<young>younger)|elder|older) $")  # "the younger Quimby"
_AND_SPOUSE = re.compile(r"(?:, [1-9][0-9]?,)? and (?:his |her )?(?:husband|wife|spouse)\b")


class Namesakes:
    """Settles the short forms of names as an article is read, and remembers how it did."""

    def __init__(self, evidence: Evidence, cast: Cast, kin: Kin, focus: Focus) -> None:
        self._evidence, self._cast, self._kin, self._focus = evidence, cast, kin, focus
        self._called: dict[str, Person] = {}  # whom a form meant last
        self._here: set[str] = set()  # the forms of this passage

    def begin_passage(self) -> None:
        """Forget which forms the last passage used."""
        self._here.clear()

    def settle(self, candidate: Candidate, people: list[Person], ahead: Iterable[Candidate]) -> list[Person]:
        """Return whom a form means that several people share: the only one met so far, or whom the sentence leaves.

        ``ahead`` are the names that follow in the sentence.
        """
        found = self._settle(candidate, people, ahead)
        if found:
            self._called[candidate.name] = found[0]
            self._here.add(candidate.name)
        return found

    def _settle(self, candidate: Candidate, people: list[Person], ahead: Iterable[Candidate]) -> list[Person]:
        if _ANOTHER_MRS.search(self._evidence.plain, max(0, candidate.start - 30), candidate.start):
            return []  # "the first Mrs. Lee", who is not the wife of now
        if younger := _BY_AGE.search(self._evidence.plain, max(0, candidate.start - 30), candidate.start):
            born = [person for person in people if self._kin.is_child(person)]
            meant = born if younger["young"] else [person for person in people if person not in born]
            return meant if len(meant) == 1 else []
        titled = self._evidence.sex_of_title(candidate)
        people = [person for person in people if not titled or person.sex in ("", titled)] or people
        people = [person for person in people if not self._kin.is_minor(person)] or people
        for met in (self._focus.narrated, self._focus.met):  # a quote may greet a newborn by the full name
            known = [person for person in people if person in met]
            if len(people) == 1 or len(known) == 1:
                return known or people
        people = known or people
        usual = self._called.get(candidate.name)
        if usual in self._focus.before and candidate.name in self._here:
            return [usual]  # "Quimby hugs Otto Quimby. Quimby ..."
        halves = [person for person in people if person in self._focus.titled]
        if len(halves) == 1 and halves[0] in self._focus.before:
            return halves  # one of the gallery's two, whom the sentence before names
        shown = [person for person in people if person in self._focus.passage.scene]
        if len(shown) == 1:
            return shown  # whom the caption shows
        mains = [person for person in people if person in self._focus.titled or not self._kin.is_kin(person)]
        if len(mains) == 1:
            return mains  # not the mother of the same name
        others = [person for person in people if person not in self._focus.titled]
        if len(others) == len(people) - 1 and not any(p in self._focus.now or p in self._focus.before for p in others):
            return [person for person in people if person not in others]  # a gallery's subject goes by the surname
        return self._left(candidate, people, usual, ahead)

    def _left(
        self, candidate: Candidate, people: list[Person], usual: Person | None, ahead: Iterable[Candidate]
    ) -> list[Person]:
        """Return the one who is not named in the sentence otherwise, and is of the sex that it tells."""
        named = set(self._focus.now)
        named.update(person for other in ahead if (person := self._cast.only(other.name)))
        sex = self._evidence.sex_beside(candidate)
        rest = [person for person in people if person not in named and (not sex or person.sex in ("", sex))]
        if usual in rest and not any(person in self._focus.before for person in rest if person is not usual):
            return [usual]
        first = next(iter(self._focus.met), None)
        if first in rest and _AND_SPOUSE.match(self._evidence.plain, candidate.end):  # "Lee and husband Bo Lee"
            return [first]
        return rest if len(rest) == 1 else []
