"""Finds people, positions and roles; resolves surnames, pronouns, "the couple"."""

from __future__ import annotations

from collections.abc import Mapping

from analysis.extraction.lexicon import lower
from analysis.extraction.people.cast import Cast
from analysis.extraction.people.names import find_candidates, vocabulary
from analysis.extraction.people.resolve import Walk
from analysis.extraction.sentences import sentences
from analysis.model import Article, Mention, Pictured, Scene


def read_people(article: Article, scenes: Mapping[int, Scene]) -> tuple[list[Mention], list[Pictured], str]:
    """Return the mentions, the people pictured, and the subject's full name."""
    cast = Cast()
    known = vocabulary()
    passages = []
    for passage in article.passages():
        barred = scenes[passage.caption].names if passage.caption in scenes else ()
        names = [
            c
            for c in find_candidates(article.plain, passage.start, passage.end)
            if not any(c.start < e and s < c.end for s, e in barred)
        ]
        passages.append((passage, names))
        for c in names:
            if len(c.words) > 1 and c.given:
                cast.add(c.words, known.given.get(lower(c.words[0]), ""))
    subject = next((p for p in cast.people.values() if p.name in article.gallery), None)
    walk = Walk(article, cast, subject)
    for passage, names in passages:
        walk.open_passage(passage.caption)
        for sentence in sentences(article.plain, passage.start, passage.end):
            walk.read_sentence(sentence, [c for c in names if sentence.start <= c.start < sentence.end])
    return walk.mentions, [], subject.name if subject else ""
