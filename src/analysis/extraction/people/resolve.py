"""Says who is meant by every name, role and pronoun, in one walk in reading order.

An antecedent is accepted only if one candidate remains; otherwise the mention is kept
and its person left empty.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from analysis.extraction.lexicon import lower, per_lexicon, rows
from analysis.extraction.people.cast import Cast, Person
from analysis.extraction.people.names import Candidate, vocabulary
from analysis.model import Article, Mention, Span

_WORDS = re.compile(
    r"\b(?:(?P<pronoun>[Hh](?:e|is|im|ers?|erself|imself)|[Ss]he)|(?P<plural>[Tt]he(?:y|m|irs?|mselves))"
    r"|(?P<group>[Tt]he (?:former |happy |married )?(?:couple|pair|duo|two|newlyweds|spouses)|[Bb]oth(?= (?!of\b|sides|the\b)\w))"
    r"|(?P<the>[Tt]he))\b"
)
_NOUNS = re.compile(r" ((?:[\w-]+ ){0,2}?)([\w-]+)")
_MALE, _FEMALE = frozenset({"he", "him", "his", "himself"}), frozenset({"she", "her", "hers", "herself"})
_SPOUSES = frozenset({"spouse", "former spouse", "partner", "fiance"})


class Found(NamedTuple):
    """A name, or words that stand for a person, before it is known whom they mean."""

    start: int
    end: int
    kind: str
    candidate: Candidate | None
    noun: str


class _Kin(NamedTuple):
    relation: str
    sex: str


@per_lexicon
def _kinship() -> dict[str, _Kin]:
    """Kinship nouns with their relation and sex."""
    sexes = {"wife": "f", "husband": "m", "mother": "f", "father": "m"}
    kin = {}
    for row in rows("kinship"):
        noun = lower(row["noun"])
        kin[noun] = _Kin(row["relation"], next((sexes[w] for w in re.split(r"[ -]", noun) if w in sexes), ""))
    return kin


class Walk:
    """The walk through an article: who was named last, and who is whose partner."""

    def __init__(self, article: Article, cast: Cast, subject: Person | None) -> None:
        self._plain, self._text = article.plain, article.text
        self._cast, self._subject = cast, subject
        self._caption: int | None = None
        self._now: list[Person] = []
        self._before: list[Person] = []
        self._pair: tuple[Person, ...] = ()
        self.mentions: list[Mention] = []

    def open_passage(self, caption: int | None) -> None:
        """Forget the focus where a caption begins; paragraphs follow on each other."""
        self._caption = caption
        if caption is not None:
            self._now, self._before = [], []

    def read_sentence(self, sentence: Span, names: Sequence[Candidate]) -> None:
        """Resolve everything in a sentence, in order."""
        if self._now:
            self._before = self._now
        self._now = []
        self._pair = ()
        items = sorted([*self._names(names), *self._words(sentence)], key=lambda item: (item.start, -item.end))
        busy = 0
        for item in items:
            if item.candidate is None and item.start < busy:
                continue
            self._resolve(item)
            if item.candidate is not None:
                busy = item.end

    def _names(self, names: Sequence[Candidate]) -> list[Found]:
        return [Found(c.start, c.end, "name", c, "") for c in names]

    def _words(self, sentence: Span) -> list[Found]:
        """Find the pronouns, roles and groups of a sentence."""
        found = []
        for match in _WORDS.finditer(self._plain, *sentence):
            kind = match.lastgroup or ""
            if kind in ("the", "pronoun", "plural"):
                role = self._role(match.start(), match.end(), lower(match[0]))
                if role:
                    found.append(role)
            if kind != "the":
                found.append(Found(match.start(), match.end(), kind, None, ""))
        return found

    def _role(self, start: int, end: int, word: str) -> Found | None:
        """Return "the singer", "his former wife", if that is what follows."""
        if word not in ("the", "his", "her", "their"):
            return None
        match = _NOUNS.match(self._plain, end)
        position, words = end, []
        nouns = vocabulary().roles if word == "the" else _kinship()
        best = None
        for token in re.finditer(r" ([a-zA-Z][\w-]*)", self._plain[end : end + 60]):
            if token.start() != position - end or len(words) == 3:
                break
            words.append(lower(token[1]))
            position = end + token.end()
            for i in range(len(words)):
                noun = " ".join(words[i:])
                if noun in nouns:
                    best = Found(start, position, "role", None, noun)
                    break
        del match
        return best

    def _resolve(self, item: Found) -> None:
        if item.candidate is not None:
            kind, people = self._by_name(item.candidate)
            if kind:
                self._keep(item, kind, people)
            return
        if item.kind == "pronoun":
            self._keep(item, "pronoun", self._by_pronoun(lower(self._plain[item.start : item.end])))
        elif item.kind == "plural":
            self._keep(item, "pronoun", self._by_group(plural=True))
        elif item.kind == "group":
            self._keep(item, "group", self._by_group(plural=False))
        else:
            self._keep(item, "role", self._by_role(item))

    def _keep(self, item: Found, kind: str, people: Sequence[Person]) -> None:
        person = "; ".join(sorted(p.name for p in people))
        self.mentions.append(
            Mention(self._caption, item.start, item.end, self._text[item.start : item.end], kind, person)
        )
        for p in people:
            if p not in self._now:
                self._now.append(p)

    def _by_name(self, candidate: Candidate) -> tuple[str, list[Person]]:
        name = candidate.name
        people = self._cast.find(name)
        if not people:
            known = self._cast.known(candidate.words)
            return ("name", [known]) if known else ("", [])
        kind = self._cast.kind(name)
        if len(people) > 1:
            named = [p for p in people if p in self._now]
            rest = [p for p in people if p not in named]
            return kind, rest if len(rest) == 1 else []
        return kind, people

    def _by_pronoun(self, word: str) -> list[Person]:
        sex = "m" if word in _MALE else "f"
        fits = [p for p in self._now if p.sex in ("", sex)]
        sure = [p for p in fits if p.sex == sex]
        if fits:
            return fits if len(fits) == 1 else sure if len(sure) == 1 else []
        fits = [p for p in self._before if p.sex in ("", sex)]
        sure = [p for p in fits if p.sex == sex]
        if fits:
            return fits if len(fits) == 1 else sure[:1]
        return [self._subject] if self._subject and self._subject.sex in ("", sex) else []

    def _by_group(self, *, plural: bool) -> list[Person]:
        for people in (self._now, self._before):
            couple = self._couple(people)
            if couple:
                return couple
            if len(people) == 2:
                return list(people)
            if people and plural and len(people) > 1:
                return []
        return self._couple([self._subject] if self._subject else [])

    def _couple(self, people: Sequence[Person]) -> list[Person]:
        """Return the couple that some of these people are half of."""
        for person in people:
            if person.partner:
                return [person, person.partner]
        return []

    def _by_role(self, item: Found) -> list[Person]:
        after = re.compile(r",? ").match(self._plain, item.end)
        named = next((c for c in self._upcoming(after.end() if after else -1)), None)
        kin = _kinship().get(item.noun)
        owner = []
        lead = lower(self._plain[item.start : item.start + 3])
        if lead in ("his", "her"):
            owner = self._by_pronoun(lead)
        if named:
            return [named]
        if kin and owner and kin.relation in _SPOUSES and owner[0].partner:
            return [owner[0].partner]
        if kin is None:
            sex = vocabulary().roles.get(item.noun, "")
            known = [p for p in self._cast.people.values() if item.noun in p.roles]
            if len(known) == 1:
                return known
            return [p for p in self._before[:1] if not sex or p.sex in ("", sex)]
        return []

    def _upcoming(self, start: int) -> list[Person]:
        return []
