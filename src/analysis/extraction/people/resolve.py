"""Says who is meant by every name, role and pronoun, in one walk in reading order.

An antecedent is accepted only if one candidate remains (as in eyecite's resolver);
otherwise the mention is kept and its person left empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from analysis.extraction.people.cast import Cast, Person, pair_up
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.people.described import Described
from analysis.extraction.people.evidence import Evidence
from analysis.extraction.people.focus import Focus
from analysis.extraction.people.kin import Kin
from analysis.extraction.people.namesakes import Namesakes
from analysis.extraction.people.pairings import Pairings
from analysis.extraction.people.roles import SINGULAR, Reference, References
from analysis.extraction.people.stretches import Stretch
from analysis.extraction.people.surroundings import Surroundings
from analysis.extraction.people.two import two_meant
from analysis.extraction.people.words import AND, KNOWN_AS, joining
from analysis.extraction.spans import is_within
from analysis.model import Article, Mention, Span

_REFLEXIVE = ("himself", "herself")
# A part is nobody whom a story goes on to call "the couple": "NAME and NAME play Tom and Carol Oak".
_PLAYS = re.compile(
    r"\b(?:play|portray)(?:s|ed|ing)? (?:(?!with|against|for|at|opposite|beside)[a-z]+ )?"
    r"(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2},? and )?$"
    rf"|{KNOWN_AS}"
)
_PARTING = (" divorce", " split", " separation", " breakup")
_TITLES = re.compile(r"(?:(?:[A-Z][a-z]+\.|Sir|Dame|Lord|Lady|Prince|Princess|King|Queen) )+$")  # "and Dr. NAME"
_ONE_OF = re.compile(r"\b(?:one|two|three|some|many|most|none|each) of $", re.IGNORECASE)
_ARE_WED = re.compile(r" (?:(?:have|had) been|were|got) married\b")
_POSSESSED = re.compile(r"'s?(?= )")


class Walk:
    """The walk through an article: who is meant, and who is whose partner.

    Parameters
    ----------
    article : Article
        The article.
    evidence : Evidence
        The words around its names.
    cast : Cast
        Everyone it names.
    subjects : sequence of Person
        Whom its gallery is about: "she", or "the couple" of two, where a caption names nobody else.
    """

    def __init__(self, article: Article, evidence: Evidence, cast: Cast, subjects: Sequence[Person]) -> None:
        self._plain, self._text = article.plain, article.text
        self._cast = cast
        self._evidence, self._words = evidence, evidence.words
        self._references = References(article.plain)
        self._caption: int | None = None
        self._kin = Kin(self._words, cast)
        self._at = Surroundings(evidence, cast, self._kin, self._references)
        self._focus = Focus(subjects, self._kin.young, self._kin.kindred | self._words.classes["outsider"])
        self._described = Described(evidence, cast, self._kin, self._at, self._focus)
        self._namesakes = Namesakes(evidence, cast, self._kin, self._focus)
        self._pairings = Pairings(evidence, cast, self._kin, self._at, self._focus)
        self.mentions = self._at.mentions

    def read_stretch(self, stretch: Stretch, sentences: Sequence[Span]) -> None:
        """Resolve everything in a passage, sentence by sentence.

        A caption begins without anyone in focus; paragraphs follow on each other.
        """
        self._at.passage = stretch.passage
        self._caption = stretch.passage.caption
        self._focus.begin_passage(afresh=self._caption is not None)
        self._namesakes.begin_passage()
        self._at.quoted = stretch.quoted
        self._at.names = [c for c in reversed(stretch.candidates) if self._cast.find(c.name) or self._family(c)]
        for sentence in sentences:
            self._focus.begin_sentence()
            self._at.sentence = sentence
            for reference in self._pairs(self._references.find(*sentence)):
                self._read_names(reference.start, stretch.quoted)
                self._leave_nameless(reference.start)
                within_name = self._at.names and self._at.names[-1].start < reference.end
                if not within_name and not is_within(reference.start, stretch.barred):
                    self._read_reference(reference, is_within(reference.start, stretch.quoted))
            self._read_names(sentence.end, stretch.quoted)
            self._leave_nameless(sentence.end)

    def _leave_nameless(self, end: int) -> None:
        """Learn whether the sentence has so far told of a partner without a name."""
        if self._evidence.ties_nameless(self._at.sentence.start, end):
            self._focus.leave_nameless()

    def _pairs(self, references: Iterator[Reference]) -> Iterator[Reference]:
        """Yield what stands for people, "the rapper and the actress" in one where nobody is called both."""
        for first, second in self._references.joined(references):
            known = second and all(map(self._is_called_so, (first, second)))
            if second is None or known or len(self._focus.couple()) != 2:
                yield from (first, *filter(None, [second]))
            else:
                yield Reference(first.start, second.end, "group", f"{first.word} and {second.word}")

    def _is_called_so(self, role: Reference) -> bool:
        """Whether just one person is called by a role, in a caption one whom it shows."""
        called = self._focus.called(role.word)
        return len(called) == 1 and (self._caption is None or self._focus.is_near(called[0]))

    def _read_reference(self, reference: Reference, inside: bool) -> None:
        at = len(self.mentions)
        people = self._meant(reference, inside)
        if reference.is_couple and len(people) == 2 and not any(person.partner for person in people):
            pair_up(*people)
        several = reference.owner == "the" and len(people) > 1
        self._keep(reference.start, reference.end, "group" if several else reference.kind, people, inside)
        if at and self.mentions[at - 1].start == reference.start:  # "his wife" comes before "his"
            self.mentions[at - 1 :] = reversed(self.mentions[at - 1 :])

    def _keep(
        self, start: int, end: int, kind: str, people: Sequence[Person], inside: bool, *, in_focus: bool = True
    ) -> None:
        """Write a mention down, and bring its people into focus."""
        name = (
            "; ".join(sorted(person.name for person in people)) if len(people) > 1 else people[0].name if people else ""
        )
        pair = people if len(people) == 2 else self._joined(start, people)
        joined = joining().match(self._plain, end) if pair else None
        if joined:
            pair_up(*pair, wed=bool(joined["wed"]))
        owns = self._plain.startswith("'", end) or self._is_whose(start, end)
        if in_focus:
            self._focus.bring(people, pair, inside=inside, owners=owns)
        self.mentions.append(Mention(self._caption, start, end, self._text[start:end], kind, name))

    def _is_whose(self, start: int, end: int) -> bool:
        """Whether words only say of whom news tells somebody to be kin: "Her daughter, NAME, ..."."""
        in_news = self._caption is None and not self._focus.titled
        return in_news and self._references.owns_kin(start, end, self._at.sentence.end)

    def _joined(self, start: int, people: Sequence[Person]) -> list[Person]:
        """Return the person at ``start`` with the one whom "and" joins to them, or nobody."""
        if len(people) != 1 or not self.mentions:
            return []
        last, role = self.mentions[-1], self._evidence.role_before(start)
        between = self._plain[last.end : role.start if role and role.start > last.end else start]
        other = self._cast.named(last.person) if AND.fullmatch(_TITLES.sub("", between)) else []
        if len(self.mentions) > 1 and self._plain[self.mentions[-2].end : last.start] == ", ":
            return []  # the end of a longer list
        if not other or other == list(people) or not self._words.relatives.isdisjoint(other[0].roles):
            return []  # "sons A and B" are no couple
        return [*other, *people]

    # Names

    def _read_names(self, end: int, quoted: Sequence[Span]) -> None:
        """Resolve the names that start before ``end``."""
        while self._at.names and self._at.names[-1].start < end:
            candidate = self._at.names.pop()
            self._read_name(candidate, is_within(candidate.start, quoted))

    def _family(self, candidate: Candidate) -> list[Person]:
        """Return the couple or the siblings whom "the Lees" means."""
        led = self._plain.endswith(("the ", "The "), 0, candidate.start)
        return self._cast.family(candidate.name, self._focus.met) if led else []

    def _read_name(self, candidate: Candidate, inside: bool) -> None:
        entries = self._cast.find(candidate.name)
        if not entries:
            self._keep(candidate.start, candidate.end, "group", self._family(candidate), inside)
            return
        ahead = takewhile(lambda other: other.start < self._at.sentence.end, reversed(self._at.names))
        people = self._namesakes.settle(candidate, [person for _, person in entries], ahead)
        if people:
            self._pairings.learn(candidate, people[0])
        if not people:
            self._focus.leave_open([person for _, person in entries])
        owned = _POSSESSED.match(self._plain, candidate.end)
        noun_end, noun = self._references.noun(owned.end(), self._at.sentence.end) if owned else (0, "")
        at = len(self.mentions)
        start = candidate.start_in(self._plain, people[0].name) if people else candidate.start
        part = _PLAYS.search(self._plain, max(self._at.sentence.start, candidate.start - 60), candidate.start)
        self._keep(start, candidate.end, entries[0][0], people, inside, in_focus=part is None)
        if noun in self._words.kin:
            relative = self._at.following(noun_end) or self._described.partner(noun, people)
            self._keep(candidate.start, noun_end, "role", relative, inside)
            if not (relative or noun in self._kin.young or noun in self._words.relatives):
                self._focus.miss_relative(people)
            self.mentions[at:] = reversed(self.mentions[at:])

    def _meant(self, reference: Reference, inside: bool) -> list[Person]:
        """Return whom words other than a name mean."""
        if reference.kind == "role":
            return self._described.meant(reference)
        if reference.word in SINGULAR:
            sex = SINGULAR[reference.word]
            if self._at.is_of_relative(reference):
                return self._cast.named(self.mentions[-2].person if len(self.mentions) > 1 else "")
            if not inside and (ahead := self._at.named_ahead(reference, sex)) and not self._focus.leads(sex):
                return [ahead]
            if not inside and self._at.is_after_birth(reference) and (born := self._focus.bear(sex)):
                return born
            if ex := self._at.ex_beside(reference):
                with self._focus.without(ex):
                    return self._focus.by_sex(sex, self.mentions[-2].person) or self._cast.named(ex)
            if reference.word in _REFLEXIVE and (himself := self._at.subject_of_who(reference)):
                return self._cast.named(himself)
            opens = not inside and self._at.opens_paragraph(reference)
            opens = opens and (self._at.tells_survivors() or not self._at.owns_kin(reference))
            topic = self._focus.topic(sex) if opens else []
            doer = self._at.speaker(reference) if inside else self._at.doer(reference)
            whose = self._focus.first(sex) if self._plain.endswith(", whom ", 0, reference.start) else None
            if whose and whose.name != doer and not self._at.whose(reference):
                return [whose]
            return (
                self._at.whose(reference)
                or self._at.next_to(reference)
                or topic
                or self._focus.by_sex(
                    sex, doer, inside=inside, speaks=not inside and self._evidence.speaks(reference.end)
                )
            )
        if " and " in reference.word:
            return self._focus.couple()
        if _ONE_OF.search(self._plain, max(0, reference.start - 12), reference.start):
            return []  # "They have four children. One of them, NAME"
        parting = reference.word == "their" and self._plain.startswith(_PARTING, reference.end)
        if parting and (parted := self._focus.parted_last()):
            return parted  # "he saw his ex-wife, NAME. Their divorce ..."
        if self._at.is_told(reference):
            self._focus.overhear(self._cast.named(self.mentions[-1].person))
        self._focus.overhear([one for name in self._at.attending(reference) for one in self._cast.named(name)])
        if reference.is_former and (parted := self._focus.parted()):
            return parted
        with self._focus.without(self._at.child_of(reference)):
            strict = reference.kind == "pronoun" and not _ARE_WED.match(self._plain, reference.end)
            meant = two_meant(self._focus, strict=strict, couple=reference.is_couple)
        return meant or (self._at.two_ahead(reference) if reference.word in ("their", "they") else [])
