"""Whom a role means: "his wife", "the singer", "the former Oak star"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from analysis.extraction.people.cast import Cast, Person, pair_up
from analysis.extraction.people.evidence import GIVES_BIRTH, Evidence
from analysis.extraction.people.focus import Focus
from analysis.extraction.people.kin import Kin
from analysis.extraction.people.roles import SINGULAR, Reference
from analysis.extraction.people.surroundings import Surroundings
from analysis.extraction.people.two import two_meant
from analysis.model import NAME_KINDS

_PLURALS = ("s", "children")
_FORMER = ("ex-", "former ")
_TIES = re.compile(r"\b(?:divorce from|split from|separated from|married|wed|proposed to|engaged to) $")
_MEN = dict.fromkeys(("men", "husbands", "grooms"), "m")  # other plurals may be of both
_IS = re.compile(r" (?:is|was|became|remains) |, [1-9][0-9]?, ")
_OF_TWO = ("former", "latter")
_AND = re.compile(r"(?: \([\w ]{1,6}\))?,? (?:and|or)(?: [\w.'-]+,?){0,5} ")


class Described:
    """Resolves the roles of a walk: by the name that follows, by kinship, by profession.

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
        self._plain, self._words = evidence.plain, evidence.words
        # Who speaks for others is nobody whom the story names unless it calls them so; no infant is a grown-up.
        self._nobody = self._words.classes["outsider"] | self._words.classes["infant"]
        self._cast, self._kin, self._at, self._focus = cast, kin, at, focus

    def meant(self, role: Reference) -> list[Person]:
        """Return whom a role means; nobody if it may be several."""
        owners = self._cast.named(self._at.mentions[-1].person) if role.owner in SINGULAR else []
        following = self._at.following(role.end) or self._at.child_ahead(role)
        following = [one for one in following if one not in owners]  # "With his wife, NAME sang"
        if owners and following and self._kin.couples(role.word):
            self._couple(owners[0], following[0], role.word)
        if following or role.owner == "their":
            return [] if role.word.endswith(_PLURALS) else following
        if role.owner in SINGULAR:
            if owners and self._kin.couples(role.word) and (subject := self._at.subject_of_becoming(role)):
                self._couple(owners[0], subject, role.word)
                return [subject]
            if self._kin.couples(role.word) and (apposed := self._at.apposed(role)):
                if owners and len(apposed) == 1:
                    self._couple(owners[0], apposed[0], role.word)
                return apposed
            partner = self.partner(role.word, owners)
            if owners and not partner and (told := self._at.identified(role, self._words.nouns[role.word])):
                self._couple(owners[0], told, role.word)
                return [told]
            if owners and not partner and role.word in self._kin.kindred:
                self._kin.miss(owners[0])
            if owners and not partner and self._kin.couples(role.word):
                self._focus.leave_nameless(here=True)
            return partner
        if role.word in _OF_TWO:
            return self._one_of_two(role.word)
        if role.word in self._words.relatives or role.word in self._words.plurals:  # "the co-stars", "the singers"
            return self._two_of_sex(role.word)
        return self._by_calling(role)

    def _one_of_two(self, word: str) -> list[Person]:
        """Return the former or the latter of the two who were named together last."""
        named = [one for one in self._at.mentions if one.kind in NAME_KINDS and one.person]
        for first, second in reversed(list(pairwise(named))):
            if first.person != second.person and _AND.fullmatch(self._plain, first.end, second.start):
                return self._cast.named((first if word == "former" else second).person)
        return []

    def _two_of_sex(self, plural: str) -> list[Person]:
        """Return the two in focus; of "the women" two women."""
        two = two_meant(self._focus, strict=False)
        sex = _MEN.get(plural) or self._words.nouns.get(plural, "")
        if not two or _of_sex(two, sex, ()) == two:
            return two
        near = _of_sex(list(dict.fromkeys([*self._focus.now, *self._focus.before])), sex, ())
        sure = [person for person in near if person.sex]
        return next((both for both in (near, sure) if len(both) == 2), [])

    def partner(self, noun: str, owners: Sequence[Person]) -> list[Person]:
        """Return whose spouse or partner a noun means, now or formerly."""
        once = len(owners) == 1 and (self._words.kin.get(noun) == "former spouse" or noun.startswith(_FORMER))
        former = self._focus.former(self._words.nouns[noun], owners[0]) if once else []
        return former or self._kin.partner(noun, owners)

    def _couple(self, owner: Person, person: Person, noun: str) -> None:
        """Learn a couple from "his husband, interior designer NAME"."""
        relation = self._words.kin[noun]
        person.sex = person.sex or self._words.nouns[noun]
        if not owner.partner or relation == "spouse":
            pair_up(owner, person, wed=relation == "spouse")
        elif relation == "former spouse":
            self._focus.part(owner, person)

    def _by_calling(self, role: Reference) -> list[Person]:
        """Resolve "the singer": who is called so, or else who may be."""
        taken = self._at.same_clause(role)
        if taken and _IS.fullmatch(self._plain, self._at.mentions[-1].end, role.start):
            taken.roles.add(role.word.rpartition(" ")[2])
            return [taken]  # "NAME is the third child of NAME", "NAME, 51, the pilot who"
        if _TIES.search(self._plain, self._at.sentence.start, role.start):
            told = dict.fromkeys([*([taken] if taken else []), *self._focus.now])
            if partner := next((one.partner for one in told if one.partner), None):
                return [partner]  # "NAME filed for divorce from the singer"
        beside = self._at.joined_after(role)  # "the Oak star and NAME", "the singer, whose wife NAME" are two
        called = self._called(role, (taken, beside))
        if called or role.word in self._nobody:
            return called if len(called) == 1 else []
        if self._plain.startswith("'s ", role.end):
            return []  # "the king's son" is told of a king
        return self._fitting(role, (taken, beside))

    def _called(self, role: Reference, others: Sequence[Person | None]) -> list[Person]:
        """Return who is called so: whom a caption shows before whom another calls so."""
        called = [person for person in self._focus.called(role.word) if person not in others]
        called = [person for person in called if not self._kin.is_child(person)] or called
        if called and self._at.passage.caption is not None and not any(map(self._focus.is_near, called)):
            shown = _of_sex(self._focus.before, self._words.nouns.get(role.word, ""), others)
            called = shown if len(shown) == 1 else called
        if self._kin.is_fame(role.word):  # "the star of ..." may be any
            called = [person for person in called if person in self._focus.now]
        return called

    def _fitting(self, role: Reference, others: Sequence[Person | None]) -> list[Person]:
        """Return who may be meant and was not called so yet; of several the first where the role opens its sentence."""
        sex = "f" if GIVES_BIRTH.match(self._plain, role.end) else self._words.nouns.get(role.word, "")
        opens = self._at.opens_paragraph(role)  # a comedian is not "the author" too
        topic = [person for person in self._focus.topic(sex) if opens and not self._kin.has_work(person)]
        others = (*others, *self._at.named_later())  # "The driver met NAME"
        for people in (topic, self._focus.now, self._focus.before):
            fits = [person for person in _of_sex(people, sex, others) if self._kin.may_be(person, role.word)]
            fits = [person for person in fits if not self._kin.is_child(person)]
            idle = [person for person in fits if not (self._kin.has_work(person) or self._kin.is_fame(role.word))]
            fits = idle if len(idle) == 1 else fits  # a publicist is not "the actor" too
            if len(fits) == 1 or (fits and self._at.opens(role)):
                subject = self._focus.subject if len(fits) > 2 else None  # of two the first, of a row whom it is about
                meant = subject if subject in fits else fits[0]
                meant.roles.add(role.word)
                return [meant]
            if fits:
                return []
        return []


def _of_sex(people: Sequence[Person], sex: str, others: Sequence[Person | None]) -> list[Person]:
    """Return who can be of a sex, any if it is empty, and is none of the others."""
    return [person for person in people if person not in others and (not sex or person.sex in ("", sex))]
