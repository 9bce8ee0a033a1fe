"""Says who is meant by every name, role and pronoun, in one walk in reading order.

An antecedent is accepted only if one candidate remains (as in eyecite's resolver);
otherwise the mention is kept and its person left empty.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.lexicon import lower
from analysis.extraction.people.cast import Cast, Person
from analysis.extraction.people.evidence import role_before
from analysis.extraction.people.names import Candidate
from analysis.extraction.people.roles import SINGULAR, Reference, find_noun, find_references
from analysis.extraction.people.words import words
from analysis.model import Article, Mention, Span

_COUPLED = frozenset({"spouse", "partner", "fiance", "former spouse"})
_GAP = re.compile(r",? ")
_POSSESSED = re.compile(r"'s?(?= )")


class Walk:
    """The walk through an article: who is in focus, and who is whose partner.

    Parameters
    ----------
    article : Article
        The article.
    cast : Cast
        Everyone it names.
    subject : Person or None
        Whom its gallery is about; "she" is the subject where a caption names nobody else.
    """

    def __init__(self, article: Article, cast: Cast, subject: Person | None) -> None:
        self._plain, self._text = article.plain, article.text
        self._cast, self._subject = cast, subject
        self._caption: int | None = None
        self._now: list[Person] = []  # people of this sentence, in order of mention
        self._before: list[Person] = []  # people of the last sentence that had any
        self._next: Candidate | None = None
        self.mentions: list[Mention] = []

    def open_passage(self, caption: int | None) -> None:
        """Forget the focus where a caption begins; paragraphs follow on each other."""
        if caption is not None:
            self._now, self._before = [], []
        self._caption = caption

    def read_sentence(self, sentence: Span, names: Sequence[Candidate]) -> None:
        """Resolve everything in a sentence, in order; ``names`` are its candidates."""
        self._before, self._now = self._now or self._before, []
        queue = list(names)
        for reference in find_references(self._plain, *sentence):
            while queue and queue[0].start < reference.start:
                self._read_name(queue.pop(0), sentence)
            if queue and queue[0].start < reference.end:
                continue
            self._next = queue[0] if queue else None
            self._keep(reference.start, reference.end, reference.kind, self._meant(reference))
        for candidate in queue:
            self._read_name(candidate, sentence)

    def _keep(self, start: int, end: int, kind: str, people: Sequence[Person]) -> None:
        """Write a mention down, and bring its people into focus."""
        name = "; ".join(sorted(person.name for person in people))
        self.mentions.append(Mention(self._caption, start, end, self._text[start:end], kind, name))
        self._now += [person for person in people if person not in self._now]

    # Names

    def _read_name(self, candidate: Candidate, sentence: Span) -> None:
        entries = self._cast.find(candidate.name)
        if not entries:
            return
        people = self._settle(candidate, [person for _, person in entries])
        if people:
            self._couple_by_role(candidate, people[0])
        owned = _POSSESSED.match(self._plain, candidate.end)
        noun_end, noun = find_noun(self._plain, owned.end(), sentence.end) if owned else (0, "")
        at = len(self.mentions)
        self._keep(candidate.start, candidate.end, entries[0][0], people)
        if noun in words().kin:
            self._keep(candidate.start, noun_end, "role", self._relative(noun, people))
            self.mentions[at], self.mentions[at + 1] = self.mentions[at + 1], self.mentions[at]

    def _settle(self, candidate: Candidate, people: list[Person]) -> list[Person]:
        """Return the one whom a form means that several people share, if the sentence settles it."""
        if len(people) == 1:
            return people
        sex = words().titles.get(lower(candidate.title.split(" ")[-1]), "")
        named = [person for person in people if person in self._now]
        for rest in ([p for p in people if p not in named], [p for p in people if sex and p.sex == sex]):
            if len(rest) == 1:
                return rest
        return []

    def _couple_by_role(self, candidate: Candidate, person: Person) -> None:
        """Learn a couple from "his wife NAME" and "NAME and husband NAME"."""
        role = role_before(self._plain, candidate.start)
        if role is None or words().kin.get(role.noun) not in _COUPLED:
            return
        person.sex = person.sex or words().nouns[role.noun]
        owners = [p for p in self._now if p is not person]
        if owners:
            owner = owners[-1]
            if words().kin[role.noun] == "former spouse" and owner.partner:
                return
            owner.partner, person.partner = person, owner

    # Roles

    def _meant(self, reference: Reference) -> list[Person]:
        """Return whom words other than a name mean."""
        if reference.kind == "role":
            return self._by_role(reference)
        if reference.word in SINGULAR:
            return self._by_sex(SINGULAR[reference.word])
        return self._by_number(strict=reference.kind == "pronoun")

    def _by_role(self, reference: Reference) -> list[Person]:
        """Resolve "his wife", "the singer": by the name that follows, by kinship, by profession."""
        following = self._following(reference.end)
        if following:
            return following
        if reference.owner in SINGULAR:
            return self._relative(reference.word, self._by_sex(SINGULAR[reference.owner]))
        if reference.owner != "the":
            return []
        known = [person for person in self._cast.people.values() if reference.word in person.roles]
        if known:
            return known if len(known) == 1 else []
        sex = words().nouns[reference.word]
        fits = [p for p in self._now or self._before if not sex or p.sex in ("", sex)]
        return fits if len(fits) == 1 else fits[:1] if not self._now else []

    def _following(self, end: int) -> list[Person]:
        """Return the person whose name directly follows, as in "her mother, NAME"."""
        gap = _GAP.match(self._plain, end)
        if not gap or self._next is None or self._next.start != gap.end():
            return []
        people = [person for _, person in self._cast.find(self._next.name)]
        return people if len(people) == 1 else []

    def _relative(self, noun: str, owners: Sequence[Person]) -> list[Person]:
        """Return whose spouse or partner a kinship noun means."""
        if len(owners) == 1 and owners[0].partner and words().kin.get(noun) in _COUPLED:
            return [owners[0].partner]
        return []

    # Pronouns and groups

    def _by_sex(self, sex: str) -> list[Person]:
        """Return the one in focus who can be he or she."""
        fits = [person for person in self._now if person.sex in ("", sex)]
        if fits:
            return _only(fits, sex)
        fits = [person for person in self._before if person.sex in ("", sex)]
        if fits:
            return _only(fits, sex) or fits[:1]
        return [self._subject] if self._subject and self._subject.sex in ("", sex) else []

    def _by_number(self, *, strict: bool) -> list[Person]:
        """Return the couple, or the two people, in focus; ``strict`` for a plural that may mean others."""
        for people in (self._now, self._before):
            couple = [p for p in people if p.partner]
            if couple and couple[0].partner:
                return [couple[0], couple[0].partner]
            if len(people) == 2:
                return people[:]
            if len(people) > 2:
                return people[:] if strict and people is self._now else []
        if self._subject and self._subject.partner:
            return [self._subject, self._subject.partner]
        return []


def _only(people: Sequence[Person], sex: str) -> list[Person]:
    """Return the one person left, those of unknown sex aside if one is sure."""
    sure = [person for person in people if person.sex == sex]
    return list(people) if len(people) == 1 else sure if len(sure) == 1 else []
