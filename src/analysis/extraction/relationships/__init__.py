"""Who is whose: read from kinship nouns ("his wife, NAME") and from verbs ("NAME married NAME")."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from analysis.extraction.lexicon import Hit, Matcher, per_lexicon, rows, spelled
from analysis.extraction.painted import POSSESSIVES, Painted
from analysis.extraction.passages import by_passage, by_sentence
from analysis.extraction.relationships.births import children_of
from analysis.extraction.relationships.kinship import SHARE_A_CHILD, kinship, parents_of_one_name, sharing_parents
from analysis.extraction.relationships.namesakes import (
    bracketed,
    called_married,
    first_ladies,
    married_namesakes,
    two_of_kin,
)
from analysis.extraction.relationships.owners import Kin, Kinship, Tie
from analysis.extraction.relationships.parts import parts_in
from analysis.extraction.relationships.unowned import parents_apart, unowned_marriages, unowned_spouses
from analysis.extraction.relationships.verbs import Verb, verb_ties
from analysis.model import BLOOD, COUPLED, Article, Mention, Passage, Quote, Relationship, Span

__all__ = ["children_of", "read_relationships", "without_incest"]

_LONGEST_WORD = 30
_WORD_BEFORE = re.compile(r"\b[A-Z][a-z]*(?:-[A-Z][a-z]*)* $")
_FIRST_PERSON = re.compile(r"\b(?:I|[Mm]e|[Mm]y)\b(?!')")
_PRESENT = re.compile("weds|marries|divorces|is dating")
_CONVERSE = {"child": "parent", "parent": "child"}


class Cue(NamedTuple):
    """What a phrase can mean: a kinship noun, verbs by shape, or both."""

    kin: Kin | None
    verbs: tuple[Verb, ...]


def read_relationships(
    article: Article, mentions: Sequence[Mention], painted: Painted | None = None, quotes: Sequence[Quote] = ()
) -> list[Relationship]:
    """Return the relationships that the article states.

    Parameters
    ----------
    article : Article
        The article as read.
    mentions : sequence of Mention
        Its mentions, resolved (:func:`analysis.extraction.people.read_people`).
    painted : Painted, optional
        The article painted with these mentions, if it is at hand.
    quotes : sequence of Quote, optional
        Its quotes: whose "my wife" is.

    Returns
    -------
    list of Relationship
        One a pair and relation, where it is first told; ``start`` and ``end`` mark the
        words it rests on.  Rows of a child and of its parent are one relationship.
    """
    if own := list(_first_person(article.plain, quotes)):
        painted = Painted(article.plain, [*mentions, *own])
    painted = painted or Painted(article.plain, mentions)
    cues = (hit for hit in _cues().find(article.plain) if not _is_named(painted, hit.start))
    passages = by_passage(article, cues)
    ties = [(passage.caption, tie) for passage, hits in passages for tie in _ties(painted, passage, hits)]
    told = [*(tie for _, tie in ties), *bracketed(painted)]
    if not any(relation == "spouse" for _, relation, *_ in told):
        told += called_married(painted)
    told += [*unowned_marriages(article, painted), *unowned_spouses(painted), *parents_apart(painted)]
    told += [*first_ladies(painted, told), *married_namesakes(article, painted, told)]
    captions = [*(caption for caption, _ in ties), *(None for _ in told[len(ties) :])]
    parts = parts_in(painted)
    found: dict[tuple[str, str, str], Relationship] = {}
    often = Counter(
        (frozenset((person, other)), relation in COUPLED)
        for person, relation, other, _ in told
        if relation != SHARE_A_CHILD
    )
    for caption, (person, relation, other, span) in zip(captions, told, strict=True):
        parents = relation == SHARE_A_CHILD
        told_otherwise = parents and often[frozenset((person, other)), True]
        if not told_otherwise and not parts.have(person, other):
            kind = "partner" if parents else relation
            words = article.text[span.start : span.end]
            found.setdefault(_key(person, kind, other), Relationship(person, kind, other, caption, *span, words))
    return without_incest(found.values(), two_of_kin(painted), often)


def without_incest(
    told: Iterable[Relationship],
    kin: Set[frozenset[str]] = frozenset(),
    often: Mapping[tuple[frozenset[str], bool], int] | None = None,
) -> list[Relationship]:
    """Return the rows without the couples who are parent and child, or siblings: "Mr. and Mrs. NAME" may be others.

    ``kin`` are twos of whom that is known besides.  ``often`` says how often two were told to be a couple (True)
    and how often something else: who is told to be one more often is no child of the other.

    Examples
    --------
    >>> rows = [Relationship("Ida", kind, "Bo Ray", None, 0, 9, "Ida, Ray.") for kind in ("child", "spouse")]
    >>> [row.relation for row in without_incest(rows)]
    ['child']
    >>> two = frozenset(("Ida", "Bo Ray"))
    >>> [row.relation for row in without_incest(rows, often={(two, True): 2, (two, False): 1})]
    ['spouse']
    """
    rows, often = list(told), often or {}
    families = {frozenset((row.person, row.other)) for row in rows if row.relation in BLOOD}
    couples = {two for two in families if often.get((two, True), 0) > often.get((two, False), 0)} - kin
    families = (families - couples) | kin
    return [
        row
        for row in rows
        if frozenset((row.person, row.other)) not in (families if row.relation in COUPLED else couples)
        or row.relation not in COUPLED | BLOOD
    ]


def _first_person(plain: str, quotes: Sequence[Quote]) -> Iterator[Mention]:
    """Yield "I", "me" and "my" of quotes as mentions of who speaks."""
    for quote in quotes:
        if quote.speaker:
            for match in _FIRST_PERSON.finditer(plain, quote.start, quote.end):
                yield Mention(None, *match.span(), match[0], "pronoun", quote.speaker)


def _is_named(painted: Painted, start: int) -> bool:
    """Whether a cue is part of a name: "the Maple Brothers", but not "His Wife" in a headline."""
    if painted.is_name(start):
        return True
    before = _WORD_BEFORE.search(painted.plain, max(0, start - _LONGEST_WORD), start)
    return before is not None and painted.plain[start].isupper() and before[0].strip().lower() not in POSSESSIVES


def _key(person: str, relation: str, other: str) -> tuple[str, str, str]:
    """Return one key for both directions of a relationship."""
    if relation in _CONVERSE:
        return (person, "child", other) if relation == "child" else (other, "child", person)
    first, second = sorted((person, other))
    return first, relation, second


def _ties(painted: Painted, passage: Passage, hits: Sequence[Hit[Cue]]) -> Iterator[Tie]:
    """Yield person, relation, other and the span of evidence of each cue of a passage."""
    for sentence, inside in by_sentence(painted.plain, passage, hits):
        earlier: Kinship | None = None
        for hit in inside:
            cue, kin = Span(hit.start, hit.end), hit.value.kin
            told = kinship(painted, Span(passage.start, sentence.end), sentence, cue, kin, earlier) if kin else None
            if kin:
                yield from parents_of_one_name(painted, sentence, cue, kin.relation)
                yield from sharing_parents(painted, sentence, cue, kin, earlier)
            if (
                not kin
                and _PRESENT.fullmatch(painted.plain, *cue)
                and painted.assertions.of_fiction(passage.start, cue.start)
            ):
                continue  # a plot goes on: "The novel follows two sisters. NAME marries a merchant, NAME"
            if told and kin:
                yield from told.ties(kin.relation)
                earlier = told._replace(heirs_of=earlier.heirs_of if earlier else told.owners)
            else:
                yield from _first_tie(painted, sentence, cue, hit.value.verbs)


def _first_tie(painted: Painted, sentence: Span, cue: Span, verbs: Sequence[Verb]) -> Iterator[Tie]:
    """Yield the ties of the first reading of a cue that finds two people."""
    for verb in verbs:
        ties = verb_ties(painted, sentence, cue, verb)
        if ties:
            yield from ties
            return


@per_lexicon
def _cues() -> Matcher[Cue]:
    kin = {row["noun"]: Kin(row["relation"], row["number"] == "many") for row in reversed(rows("kinship"))}
    verbs: dict[str, list[Verb]] = {}
    for row in rows("relationship_cues"):
        for cue in spelled(row["cue"]):
            verbs.setdefault(cue, []).append(Verb(row["relation"], row["shape"]))
    phrases = dict.fromkeys([*kin, *verbs])
    return Matcher({phrase: Cue(kin.get(phrase), tuple(verbs.get(phrase, ()))) for phrase in phrases})
