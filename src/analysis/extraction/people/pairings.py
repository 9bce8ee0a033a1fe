"""Learns who is whose partner from the words beside a name: "his wife NAME", "NAME and husband NAME"."""

from __future__ import annotations

import re

from analysis.extraction.people.beside import Role
from analysis.extraction.people.cast import Cast, Person, pair_up
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.people.evidence import Evidence
from analysis.extraction.people.focus import Focus
from analysis.extraction.people.kin import Kin
from analysis.extraction.people.surroundings import Surroundings
from analysis.model import TIED

_OWNED = re.compile(r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)|'s?)(?: [\w-]+){0,2} $")  # "her (clerk, NAME)"
_AND_FORMER = (" and his ", " and her ")
_THEN_MARRIED = re.compile(r", who (?:was|were) (?:then|still|already)\b[^,;]*$")  # whom another weds in the end
_WAS_MARRIED = re.compile(r"\b(?:married|engaged) to (?:[\w-]+ ){0,4}$")  # "was once married to singer NAME"
_DIVORCES = re.compile(r"\b(?:fil(?:ed|es|ing)|petitioned) for (?:a )?(?:divorce|separation) from (?:[\w&-]+ ){0,6}$")
# "NAME, NAME's son from a marriage to NAME": whose marriage it was.
_FROM_MARRIAGE = re.compile(r"'s? (?:[\w-]+ ){1,3}from (?:an?|the|his|her) (?:[\w-]+ )?marriage to (?:[\w-]+ ){0,4}$")
_MARRIAGE_ENDED = re.compile(
    r",? (?:ended|was annulled|was dissolved|fell apart|collapsed)\b"
    # "NAME and NAME wed in 2008 and divorced", but not "divorced Bo Ray"
    r"| (?:(?:wed|(?:were |had )?married) (?:[^.;:,\"]{1,60} )?and (?:were |later |had )?|were )?divorced"
    r"(?! [A-Z][a-z]* [A-Z])\b"
)
_REACH = 80  # characters before a name


class Pairings:
    """Learns the couples of a walk, name by name.

    Parameters
    ----------
    evidence : Evidence
        The words around the article's names.
    cast : Cast
        Everyone it names.
    kin : Kin
        What kinship nouns tell.
    at : Surroundings
        Where the walk stands.
    focus : Focus
        Who is in focus there.
    """

    def __init__(self, evidence: Evidence, cast: Cast, kin: Kin, at: Surroundings, focus: Focus) -> None:
        self._plain, self._words, self._evidence = evidence.plain, evidence.words, evidence
        self._cast, self._kin, self._at, self._focus = cast, kin, at, focus

    def learn(self, candidate: Candidate, person: Person) -> None:
        """Learn whose partner somebody is, or was, from what stands around the name."""
        self._introduce(candidate, person)
        if (of_whom := self._at.spouse_of(candidate)) and of_whom is not person and not person.partner:
            pair_up(of_whom, person, wed=True)
        role = self._evidence.role_before(candidate.start)
        self._call(candidate, person, role)
        relation = (role and self._words.kin.get(role.noun)) or self._evidence.tie_before(candidate.start)
        last = self._owner_told(candidate, person)
        if last and self._before(_DIVORCES, candidate) and not (last.partner or person.partner):
            pair_up(last, person)
        if relation == "former spouse" or _MARRIAGE_ENDED.match(self._plain, candidate.end):
            self._focus.part(last or person, person)
        if last and role and relation == "former spouse" and self._plain.endswith(_AND_FORMER, 0, role.start):
            self._focus.bring([], [last, person], inside=False)  # "NAME and his first wife, NAME, had ... They"
        if role and self._kin.couples(role.noun):
            self._pair_by_noun(role, last, person)
        elif last:
            self._pair_by_verb(candidate, relation, last, person)

    def _before(self, pattern: re.Pattern[str], candidate: Candidate) -> bool:
        """Whether words end right before a name."""
        return pattern.search(self._plain, max(0, candidate.start - _REACH), candidate.start) is not None

    def _introduce(self, candidate: Candidate, person: Person) -> None:
        """Learn whom "the two" means after "NAME introduced NAME to NAME"."""
        last = self._at.mentions[-1] if self._at.mentions else None
        other = self._cast.named(last.person) if last and self._plain[last.end : candidate.start] == " to " else []
        if last and other and self._plain.endswith("introduced ", 0, last.start):
            self._focus.tie(other[0], person)

    def _call(self, candidate: Candidate, person: Person, role: Role | None) -> None:
        """Learn that somebody is called kin, or another's aide: "her clerk, NAME"."""
        beside = (role, self._evidence.role_after(candidate.end))
        if any(one and one.noun in self._kin.kindred for one in beside):
            self._focus.call_kin(person)
        if role and self._kin.is_no_kin(role.noun) and _OWNED.search(self._plain, max(0, role.start - 60), role.start):
            self._focus.call_aide(person)

    def _owner_told(self, candidate: Candidate, person: Person) -> Person | None:
        """Return whose partner the words before a name may tell of."""
        owners = list(self._focus.sentence.owners)
        if len(owners) == 1 and self._before(_FROM_MARRIAGE, candidate):
            return owners[0]
        told = self._at.owner_before(candidate.start) or self._at.pronoun_before(person)
        return told or next((p for p in self._focus.latest() if self._may_be_subject(p) and p is not person), None)

    def _pair_by_verb(self, candidate: Candidate, relation: str, last: Person, person: Person) -> None:
        """Learn a couple from "NAME, who wed stylist NAME"."""
        once = relation == "former spouse" and self._before(_WAS_MARRIED, candidate)
        if not (relation in TIED or once):
            return
        if _THEN_MARRIED.search(self._plain, self._at.sentence.start, candidate.start):
            return
        self._focus.tie(last, person)
        if not (once or last.partner or person.partner or _MARRIAGE_ENDED.match(self._plain, candidate.end)):
            pair_up(last, person, wed=relation == "spouse")

    def _pair_by_noun(self, role: Role, last: Person | None, person: Person) -> None:
        """Learn a couple from "his wife NAME", "NAME and husband NAME" and "NAME, the husband of NAME"."""
        person.sex = person.sex or self._words.nouns[role.noun]
        owner = self._at.owner_of(role) or last
        relation = self._words.kin[role.noun]
        then = relation == "former spouse" or (owner and owner.spouse and role.noun.startswith("then"))
        if owner and not (owner.partner and then):
            pair_up(owner, person, wed=relation == "spouse")

    def _may_be_subject(self, person: Person) -> bool:
        """Whether somebody before a verb can be its subject: no child, nor who only tells who another is.

        In "NAME, a cousin of NAME, was married to" it is the first.
        """
        last = next((one for one in reversed(self._at.mentions) if one.person == person.name), None)
        return not ((last and self._at.is_apposed(last)) or self._kin.is_child(person))
