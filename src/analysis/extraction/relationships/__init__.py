"""Who is whose: read from kinship nouns ("his wife, NAME") and from verbs ("NAME married NAME")."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import pairwise
from typing import NamedTuple

from analysis.extraction.lexicon import Hit, Matcher, per_lexicon, rows, spelled
from analysis.extraction.painted import PEOPLE, PERSON, POSSESSIVES, Painted
from analysis.extraction.passages import by_passage, by_sentence
from analysis.extraction.people.words import KNOWN_AS
from analysis.extraction.relationships.births import children_of
from analysis.extraction.relationships.kinship import kinship, parents_of_one_name
from analysis.extraction.relationships.namesakes import (
    bracketed,
    called_married,
    first_ladies,
    married_namesakes,
    two_of_kin,
)
from analysis.extraction.relationships.owners import Kin, Kinship, Tie
from analysis.extraction.relationships.unowned import parents_apart, unowned_marriages, unowned_spouses
from analysis.extraction.relationships.verbs import Verb, verb_ties
from analysis.model import BLOOD, COUPLED, NAME_KINDS, Article, Mention, Passage, Quote, Relationship, Span

__all__ = ["children_of", "read_relationships", "without_incest"]

_LONGEST_WORD = 30
_WORD_BEFORE = re.compile(r"\b[A-Z][a-z]*(?:-[A-Z][a-z]*)* $")
# "NAME, played by NAME", "the novel's hero, NAME": nobody real.
_PLAYED = re.compile(r"(?:,| \()? ?(?:who )?(?:is |are |was |were )?(?:played|portrayed) by ")
_HERO = re.compile(
    r"\b(?:[Ii]ts|(?:novel|film|play|book|show|story|series)'s) (?:[a-z]+ )?(?:hero|heroine|protagonist|narrator),? $"
)
# "The drama stars NAME and NAME as NAME and NAME".
_CAST_AS = re.compile(
    rf"\b(?:stars|starring|casts) [^.;]{{0,40}}?{PERSON}[^.;:]{{0,60}}? as "
    rf"(?P<parts>{PEOPLE})(?=[.;]|, (?:an?|the|two|who)\b| in\b)"
)
# "The actress stars as NAME", "starred opposite her as newlyweds NAME and NAME".
_STARS_AS = re.compile(
    rf"\b(?:stars?|starred|starring|appears?|appeared|cast)(?: (?:opposite|alongside|with) [^,;.]{{1,40}}?)? as "
    rf"(?:(?!(?:the|his|her)\b)[a-z-]+ ){{0,3}}(?P<parts>{PEOPLE})"
)
_PLAYS = re.compile(r"\b(?:play|portray)(?:s|ed|ing)? $")  # "plays Ann", whom a film calls so; who lived is "plays Lee"
_KNOWN_AS = re.compile(KNOWN_AS)
_PLAY_TWO = re.compile(rf"\b(?:play|portray)(?:s|ed|ing)? (?P<one>{PERSON}) and (?P<two>{PERSON})")
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
    found: dict[tuple[str, str, str], Relationship] = {}
    cues = (hit for hit in _cues().find(article.plain) if not _is_named(painted, hit.start))
    passages = by_passage(article, cues)
    ties = [(passage.caption, tie) for passage, hits in passages for tie in _ties(painted, passage, hits)]
    played = {
        one.person
        for one in mentions
        if _PLAYED.match(article.plain, one.end)
        or _HERO.search(article.plain, max(0, one.start - _LONGEST_WORD), one.start)
        or _KNOWN_AS.search(article.plain, max(0, one.start - 2 * _LONGEST_WORD), one.start)
    }
    parts_had = [Span(*cast.span("parts")) for cast in _STARS_AS.finditer(painted.text)]  # not "star as themselves"
    played |= {one.person for part in parts_had for one in painted.within(*part) if one.kind in NAME_KINDS}
    played |= {one.person for one, actor in pairwise(mentions) if _is_acted(article.plain, one, actor)}
    played |= {one for cast in _CAST_AS.finditer(painted.text) for one in painted.everyone(*cast.span("parts"))}
    called = [one for one in mentions if one.kind == "given name"]
    parts = {one.person for one in called if _PLAYS.search(article.plain, max(0, one.start - _LONGEST_WORD), one.start)}
    parts.update(one for two in _PLAY_TWO.finditer(painted.text) for one in painted.everyone(*two.span()))
    told = [
        *(tie for _, tie in ties),
        *bracketed(painted),
        *(called_married(painted) if not any(relation == "spouse" for _, (_, relation, *_) in ties) else ()),
        *unowned_marriages(article, painted),
        *unowned_spouses(painted),
        *parents_apart(painted),
    ]
    told += [*first_ladies(painted, told), *married_namesakes(article, painted, told)]
    ties += ((None, tie) for tie in told[len(ties) :])
    for caption, (person, relation, other, span) in ties:
        key = _key(person, relation, other)
        if key not in found and played.isdisjoint((person, other)) and not {person, other} <= parts:
            words = article.text[span.start : span.end]
            found[key] = Relationship(person, relation, other, caption, *span, words)
    return without_incest(found.values(), two_of_kin(painted))


def without_incest(told: Iterable[Relationship], kin: Set[frozenset[str]] = frozenset()) -> list[Relationship]:
    """Return the rows without the couples who are parent and child, or siblings: "Mr. and Mrs. NAME" may be others.

    ``kin`` are twos of whom that is known besides.

    Examples
    --------
    >>> rows = [Relationship("Ida", kind, "Bo Ray", None, 0, 9, "Ida, Ray.") for kind in ("child", "spouse")]
    >>> [row.relation for row in without_incest(rows)]
    ['child']
    """
    rows = list(told)
    families = {frozenset((row.person, row.other)) for row in rows if row.relation in BLOOD} | kin
    return [row for row in rows if row.relation not in COUPLED or frozenset((row.person, row.other)) not in families]


def _first_person(plain: str, quotes: Sequence[Quote]) -> Iterator[Mention]:
    """Yield "I", "me" and "my" of quotes as mentions of who speaks."""
    for quote in quotes:
        if quote.speaker:
            for match in _FIRST_PERSON.finditer(plain, quote.start, quote.end):
                yield Mention(None, *match.span(), match[0], "pronoun", quote.speaker)


def _is_acted(plain: str, one: Mention, actor: Mention) -> bool:
    """Whether a review names a part and who has it: "NAME (NAME) is a cook with no stove"."""
    acted = plain[one.end : actor.start] == " (" and plain.startswith(")", actor.end)
    return acted and " " in actor.text and actor.person != one.person


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
