"""Who is whose: read from kinship nouns ("his wife, NAME") and from verbs ("NAME married NAME")."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import pandas as pd

from analysis.extraction.events import read_scenes
from analysis.extraction.lexicon import Hit, Matcher, per_lexicon, rows
from analysis.extraction.painted import Painted
from analysis.extraction.passages import by_passage, by_sentence
from analysis.extraction.people import read_people
from analysis.extraction.relationships.kinship import Kin, Kinship, kinship
from analysis.extraction.relationships.verbs import Verb, verb_tie
from analysis.model import Article, Mention, Passage, Relationship, Span
from analysis.reading.formats import article_from_text

_CONVERSE = {"child": "parent", "parent": "child"}


class Cue(NamedTuple):
    """What a phrase can mean: a kinship noun, verbs by shape, or both."""

    kin: Kin | None
    verbs: tuple[Verb, ...]


def read_relationships(
    article: Article, mentions: Sequence[Mention], painted: Painted | None = None
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

    Returns
    -------
    list of Relationship
        One a pair and relation, where it is first told; ``start`` and ``end`` mark the
        words it rests on.  Rows of a child and of its parent are one relationship.
    """
    painted = painted or Painted(article.plain, mentions)
    found: dict[tuple[str, str, str], Relationship] = {}
    cues = (hit for hit in _cues().find(article.plain) if not painted.is_name(hit.start))
    for passage, hits in by_passage(article, cues):
        for person, relation, other, span in _ties(painted, passage, hits):
            key = _key(person, relation, other)
            if key not in found:
                words = article.text[span.start : span.end]
                found[key] = Relationship(person, relation, other, passage.caption, *span, words)
    return list(found.values())


def find_relationships(text: str, published: dt.date | str | None = None) -> pd.DataFrame:
    """Find who is whose in a text.

    Parameters
    ----------
    text : str
        An article, or some sentences.
    published : date or str, optional
        Day of publication, ISO 8601 if a string.

    Returns
    -------
    DataFrame
        The columns of ``relationships``, one row a relationship: ``person`` is the
        ``relation`` of ``other``.

    Raises
    ------
    ValueError
        If ``published`` is no ISO 8601 day.

    Examples
    --------
    >>> find_relationships("Bob Ray thanked his wife, Ann Lee.")[["person", "relation", "other"]].values.tolist()
    [['Bob Ray', 'spouse', 'Ann Lee']]
    """
    article = article_from_text(text)
    if published is not None:
        day = dt.date.fromisoformat(published) if isinstance(published, str) else published
        article = replace(article, published=day)
    mentions, _, _ = read_people(article, read_scenes(article))
    found = read_relationships(article, mentions)
    return pd.DataFrame([(article.article_id, *row) for row in found], columns=["article_id", *Relationship._fields])


def _key(person: str, relation: str, other: str) -> tuple[str, str, str]:
    """Return one key for both directions of a relationship."""
    if relation in _CONVERSE:
        return (person, "child", other) if relation == "child" else (other, "child", person)
    first, second = sorted((person, other))
    return first, relation, second


def _ties(painted: Painted, passage: Passage, hits: Sequence[Hit[Cue]]) -> Iterator[tuple[str, str, str, Span]]:
    """Yield person, relation, other and the span of evidence of each cue of a passage."""
    for sentence, inside in by_sentence(painted, passage, hits):
        earlier: Kinship | None = None
        for hit in inside:
            cue, kin = Span(hit.start, hit.end), hit.value.kin
            told = kinship(painted, sentence, cue, kin, earlier) if kin else None
            if told and kin:
                yield from told.ties(kin.relation)
                earlier = told
            else:
                yield from _first_tie(painted, sentence, cue, hit.value.verbs)


def _first_tie(
    painted: Painted, sentence: Span, cue: Span, verbs: Sequence[Verb]
) -> Iterator[tuple[str, str, str, Span]]:
    """Yield the tie of the first reading of a cue that finds two people."""
    for verb in verbs:
        if tie := verb_tie(painted, sentence, cue, verb):
            yield tie
            return


@per_lexicon
def _cues() -> Matcher[Cue]:
    kin = {row["noun"]: Kin(row["relation"], row["number"] == "many") for row in reversed(rows("kinship"))}
    verbs: dict[str, list[Verb]] = {}
    for row in rows("relationship_cues"):
        verbs.setdefault(row["cue"], []).append(Verb(row["relation"], row["shape"]))
    phrases = dict.fromkeys([*kin, *verbs])
    return Matcher({phrase: Cue(kin.get(phrase), tuple(verbs.get(phrase, ()))) for phrase in phrases})
