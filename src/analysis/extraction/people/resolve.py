"""Says who is meant by every name, role and pronoun, in one walk in reading order.

An antecedent is accepted only if one candidate remains (as in eyecite's resolver);
otherwise the mention is kept and its person left empty.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from analysis.extraction.people.cast import Cast, Person, pair_up
from analysis.extraction.people.evidence import Evidence
from analysis.extraction.people.focus import Focus
from analysis.extraction.people.kin import Kin
from analysis.extraction.people.names import Candidate
from analysis.extraction.people.namesakes import Namesakes
from analysis.extraction.people.roles import SINGULAR, Reference, References
from analysis.extraction.people.stretches import Stretch, is_within
from analysis.extraction.people.words import AND, joining
from analysis.model import Article, Mention, Passage, Span

_GAP = re.compile(r"(?: of [\w -]{1,24})?,? (?:the )?")
_GAP_TO_ROLE = re.compile(r",? (?:(?!(?:and|who|while|as|but|with|for|when) )[a-z-]+ ){0,2}")
_PLURALS = ("s", "children")
_JOINTS = (" and ", ", and ", " & ", " with ", ", with ")
_OBJECT = re.compile(r"him\b|her(?=[.,;:]| (?:in|on|at|for|to|with|and|as|after|before|when|while|by|from|about)\b|$)")
_CLAUSE = re.compile(
    r"[,;:\"]|\b(?:that|who|whom|which|when|while|as|after|before|because|if|where|sa(?:id|ys)|told|and|but)\b"
)
# What somebody says of "the singer" is not said of the speaker.
_OTHER_CLAUSE = re.compile(r"[,;:\"]|\b(?:who|whom|which|when|while|as|after|before|because|if|where|and|but)\b")
# "A son, NAME, and his wife" are two; of "her son, NAME, and her husband" she has both.
_A_CHILD = re.compile(r"\b(?:an?|two|three|four|five|six) (?:[a-z]+ ){0,2}[a-z]+,? $|\bsurvived by\b")
_RELATIVE = re.compile(r",?(?: [1-9][0-9]?,)? who\b[^,;.:\"]*")
_SAID = re.compile(r",?(?: [a-z]+){1,3}[.,:]? ")
_TITLES = re.compile(r"(?:(?:[A-Z][a-z]+\.|Sir|Dame|Lord|Lady|Prince|Princess|King|Queen) )+$")  # "and Dr. NAME"
_AGE = re.compile(r", [1-9][0-9]?,")
_POSSESSED = re.compile(r"'s?(?= )")
_GIVES_BIRTH = re.compile(r" (?:gave birth|gives birth|is pregnant|was pregnant|had given birth|delivered)\b")
_MARRIAGE_ENDED = re.compile(r" (?:ended|was annulled|was dissolved|fell apart|collapsed)\b")


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
    subject : Person or None
        Whom its gallery is about; "she" is the subject where a caption names nobody else.
    """

    def __init__(self, article: Article, evidence: Evidence, cast: Cast, subject: Person | None) -> None:
        self._plain, self._text = article.plain, article.text
        self._cast = cast
        self._evidence, self._words = evidence, evidence.words
        self._references = References(article.plain)
        self._passage = Passage(None, 0, 0)
        self._caption: int | None = None
        self._sentence = Span(0, 0)
        self._names: list[Candidate] = []  # of the passage, the next one last
        self._quoted: Sequence[Span] = ()
        self._kin = Kin(self._words, cast)
        self._focus = Focus(subject, self._kin.young, self._kin.kindred)
        self._namesakes = Namesakes(evidence, cast, self._kin, self._focus)
        self.mentions: list[Mention] = []

    def read_stretch(self, stretch: Stretch, sentences: Sequence[Span]) -> None:
        """Resolve everything in a passage, sentence by sentence.

        A caption begins without anyone in focus; paragraphs follow on each other.
        """
        self._passage = stretch.passage
        self._caption = stretch.passage.caption
        self._focus.begin_passage(afresh=self._caption is not None)
        self._namesakes.begin_passage()
        self._quoted = stretch.quoted
        self._names = [c for c in reversed(stretch.candidates) if self._cast.find(c.name) or self._family(c)]
        for sentence in sentences:
            self._focus.begin_sentence()
            self._sentence = sentence
            for reference in self._references.find(*sentence):
                self._read_names(reference.start, stretch.quoted)
                within_name = self._names and self._names[-1].start < reference.end
                if not within_name and not is_within(reference.start, stretch.barred):
                    self._read_reference(reference, is_within(reference.start, stretch.quoted))
            self._read_names(sentence.end, stretch.quoted)

    def _read_reference(self, reference: Reference, inside: bool) -> None:
        at = len(self.mentions)
        people = self._meant(reference, inside)
        if reference.is_couple and len(people) == 2 and not any(person.partner for person in people):
            pair_up(*people)
        several = reference.owner == "the" and len(people) > 1
        self._keep(reference.start, reference.end, "group" if several else reference.kind, people, inside)
        if at and self.mentions[at - 1].start == reference.start:  # "his wife" comes before "his"
            self.mentions[at - 1 :] = reversed(self.mentions[at - 1 :])

    def _keep(self, start: int, end: int, kind: str, people: Sequence[Person], inside: bool) -> None:
        """Write a mention down, and bring its people into focus."""
        name = (
            "; ".join(sorted(person.name for person in people)) if len(people) > 1 else people[0].name if people else ""
        )
        pair = people if len(people) == 2 else self._joined(start, people)
        if len(people) == 1 and pair and joining().match(self._plain, end):
            pair_up(*pair)
        owns = self._plain.startswith("'", end)
        self._focus.bring(people, pair, inside=inside, owners=owns)
        self.mentions.append(Mention(self._caption, start, end, self._text[start:end], kind, name))

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
        while self._names and self._names[-1].start < end:
            candidate = self._names.pop()
            self._read_name(candidate, is_within(candidate.start, quoted))

    def _family(self, candidate: Candidate) -> list[Person]:
        """Return the couple or the siblings whom "the Lees" means."""
        led = self._plain.endswith(("the ", "The "), 0, candidate.start)
        return self._cast.family(candidate.name) if led else []

    def _read_name(self, candidate: Candidate, inside: bool) -> None:
        entries = self._cast.find(candidate.name)
        if not entries:
            self._keep(candidate.start, candidate.end, "group", self._family(candidate), inside)
            return
        ahead = takewhile(lambda other: other.start < self._sentence.end, reversed(self._names))
        people = self._namesakes.settle(candidate, [person for _, person in entries], ahead)
        if people:
            self._couple_by_role(candidate, people[0])
        self._focus.doubt = self._focus.doubt or not people
        owned = _POSSESSED.match(self._plain, candidate.end)
        noun_end, noun = self._references.noun(owned.end(), self._sentence.end) if owned else (0, "")
        at = len(self.mentions)
        start = candidate.start_in(self._plain, people[0].name) if people else candidate.start
        self._keep(start, candidate.end, entries[0][0], people, inside)
        if noun in self._words.kin:
            relative = self._following(noun_end) or self._kin.partner(noun, people)
            self._keep(candidate.start, noun_end, "role", relative, inside)
            self.mentions[at:] = reversed(self.mentions[at:])

    def _couple_by_role(self, candidate: Candidate, person: Person) -> None:
        """Learn a couple from "his wife NAME" and "NAME and husband NAME"."""
        role = self._evidence.role_before(candidate.start)
        relation = (role and self._words.kin.get(role.noun)) or self._evidence.tie_before(candidate.start)
        if relation == "former spouse" or _MARRIAGE_ENDED.match(self._plain, candidate.end):
            self._focus.part(next((p for p in reversed(self._focus.now) if p is not person), person), person)
        if role is None or not self._kin.couples(role.noun):
            return
        person.sex = person.sex or self._words.nouns[role.noun]
        owner = next((p for p in reversed(self._focus.now) if p is not person), None)
        if owner and not (owner.partner and self._words.kin[role.noun] == "former spouse"):
            pair_up(owner, person)

    # Roles

    def _meant(self, reference: Reference, inside: bool) -> list[Person]:
        """Return whom words other than a name mean."""
        if reference.kind == "role":
            return self._by_role(reference)
        if reference.word in SINGULAR:
            sex = SINGULAR[reference.word]
            opens = not inside and self._opens_paragraph(reference) and not self._owns_kin(reference)
            topic = self._focus.topic(sex) if opens else []
            doer = self._speaker(reference) if inside else self._doer(reference)
            return self._next_to(reference) or topic or self._focus.by_sex(sex, doer, inside=inside)
        if reference.is_former and (parted := self._focus.parted()):
            return parted
        return self._focus.by_number(strict=reference.kind == "pronoun", couple=reference.is_couple)

    def _by_role(self, reference: Reference) -> list[Person]:
        """Resolve "his wife", "the singer": by the name that follows, by kinship, by profession."""
        following = self._following(reference.end)
        owners = self._cast.named(self.mentions[-1].person) if reference.owner in SINGULAR else []
        if owners and following and self._kin.couples(reference.word) and not owners[0].partner:
            pair_up(owners[0], following[0])  # "his husband, interior designer NAME"
        if following or reference.owner == "their":
            return [] if reference.word.endswith(_PLURALS) else following
        if reference.owner in SINGULAR:
            return self._kin.partner(reference.word, owners)
        if reference.word in self._words.relatives | self._words.plurals:  # "the co-stars", "the singers"
            return self._focus.by_number(strict=False)
        taken = self._same_clause(reference)
        known = [person for person in self._focus.called(reference.word) if person is not taken]
        if known:
            return known if len(known) == 1 else []
        if self._plain.startswith("'s ", reference.end):
            return []  # "the king's son" is told of a king
        sex = "f" if _GIVES_BIRTH.match(self._plain, reference.end) else self._words.nouns.get(reference.word, "")
        opens = self._opens_paragraph(reference)  # a comedian is not "the author" too
        topic = [person for person in self._focus.topic(sex) if opens and not self._kin.has_work(person)]
        for people in (topic, self._focus.now, self._focus.before):
            fits = [person for person in people if person is not taken and (not sex or person.sex in ("", sex))]
            fits = [person for person in fits if self._kin.may_be(person, reference.word)]
            if fits:
                if len(fits) == 1:
                    fits[0].roles.add(reference.word)
                return fits[:1] if len(fits) == 1 or self._opens(reference) else []
        return []

    def _opens(self, reference: Reference) -> bool:
        """Whether a role opens its sentence, or follows on a quote."""
        return reference.start == self._sentence.start or self._plain.endswith('" ', 0, reference.start)

    def _same_clause(self, reference: Reference) -> Person | None:
        """Return who is spoken of in the same clause already, and so is not "the singer" too."""
        if not self.mentions or self.mentions[-1].start < self._sentence.start:
            return None
        last = self.mentions[-1]
        people = self._cast.named(last.person)
        begin = age.end() if (age := _AGE.match(self._plain, last.end)) else last.end
        joined = AND.fullmatch(self._plain, last.end, reference.start)  # "she and the singer" are two
        other_clause = not joined and _OTHER_CLAUSE.search(self._plain, begin, reference.start)
        return people[0] if people and not other_clause else None

    def _following(self, end: int) -> list[Person]:
        """Return the person whose name directly follows, as in "her mother, NAME"."""
        if not self._names:
            return []
        name = self._names[-1]
        start = name.start - len(name.title) - 1 if name.title else name.start
        role = self._evidence.role_before(start)
        described = role and role.start > end and _GAP_TO_ROLE.fullmatch(self._plain, end, role.start)
        if not described and not _GAP.fullmatch(self._plain, end, start):
            return []
        people = [person for _, person in self._cast.find(self._names[-1].name)]
        return people if len(people) == 1 else []

    # Pronouns

    def _opens_paragraph(self, reference: Reference) -> bool:
        """Whether words are the first to tell of anybody in a paragraph; "he said" goes on with the speaker."""
        if self._caption is not None or (self.mentions and self.mentions[-1].start >= self._passage.start):
            return False
        return reference.kind != "pronoun" or not self._evidence.speaks(reference.end)

    def _owns_kin(self, reference: Reference) -> bool:
        """Whether it is "her" of "her husband": hers of whom was told last, not of whom the story tells."""
        noun = self._references.noun(reference.end, self._sentence.end)[1] if reference.word in ("his", "her") else ""
        return noun in self._words.kin

    def _next_to(self, reference: Reference) -> list[Person]:
        """Return the person right before "and his" or ", who lives with his", where "his" can be nobody else's."""
        if reference.word not in ("his", "her") or not self.mentions:
            return []
        last = self.mentions[-1]
        people = self._cast.named(last.person)
        between = self._plain[last.end : reference.start]
        joined = between in _JOINTS or (last.kind != "pronoun" and _RELATIVE.fullmatch(between))
        if not joined or not people or people[0].sex not in ("", SINGULAR[reference.word]):
            return []
        return (
            people
            if not self._kin.is_child(people[0]) or _A_CHILD.search(self._plain, self._sentence.start, last.start)
            else []
        )

    def _speaker(self, reference: Reference) -> str:
        """Return who is named beside a quote as its speaker, and so is not "he" in it; or an empty string."""
        quote = next((span for span in self._quoted if span.start < reference.start < span.end), self._sentence)
        last = next((one for one in reversed(self.mentions) if one.end < quote.start), None)
        if last and _SAID.fullmatch(self._plain, last.end, quote.start) and self._evidence.speaks(last.end):
            return last.person
        name = next((name for name in reversed(self._names) if name.start >= quote.end), None)
        gap = self._plain[quote.end : name.start].strip() if name else ""
        speaks = name and (gap in self._words.verbs if gap else self._evidence.speaks(name.end))
        people = self._cast.find(name.name) if name and speaks else []
        return people[0][1].name if len(people) == 1 else ""

    def _doer(self, reference: Reference) -> str:
        """Return who does something to "him" in one clause, and so cannot be him; or an empty string."""
        if not self.mentions or not _OBJECT.match(self._plain, reference.start):
            return ""
        last = self.mentions[-1]
        clause = last.start >= self._sentence.start and not _CLAUSE.search(self._plain, last.end, reference.start)
        return last.person if clause else ""
