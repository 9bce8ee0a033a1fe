"""Finds people, positions and roles; resolves surnames, pronouns, "the couple"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from analysis.extraction.people.gather import gather
from analysis.extraction.people.names import Candidate, find_candidates
from analysis.extraction.people.pictured import read_pictured
from analysis.extraction.people.resolve import Walk
from analysis.extraction.people.subject import read_subject
from analysis.extraction.sentences import sentences
from analysis.model import Article, Mention, Passage, Pictured, Scene, Span

_TITLE = re.compile(
    r'"(?=[A-Z0-9])(?:[A-Z0-9][^\s"]*[ ,]*|(?:a|an|and|at|for|from|in|of|on|or|the|to|vs\.?|with|&) +)+"'
)
_SHOWN = re.compile(
    r"\b(?:[Ff]rom (?:the )?left|[Ll]eft to right|[Pp]ictured|L-R|[Aa]t (?:left|right|center)"
    r"|[Oo]n the (?:left|right))\b"
)


def read_people(article: Article, scenes: Mapping[int, Scene]) -> tuple[list[Mention], list[Pictured], str]:
    """Return the mentions, the people pictured, and the subject's full name.

    Parameters
    ----------
    article : Article
        The article.
    scenes : mapping of int to Scene
        What each caption shows; no person is looked for in the names of events and places.

    Returns
    -------
    mentions : list of Mention
        In reading order; of two that begin together, the longer comes first.
    pictured : list of Pictured
        Each person once a caption.
    subject : str
        Full name, or empty.
    """
    plain = article.plain
    passages = [(passage, _candidates(plain, passage, scenes)) for passage in article.passages()]
    candidates = [candidate for _, found in passages for candidate in found]
    cast = gather(plain, candidates)
    subject = read_subject(article, cast, candidates)
    walk = Walk(article, cast, subject if article.gallery else None)
    pictured: list[Pictured] = []
    for passage, found in passages:
        walk.open_passage(passage.caption)
        first = len(walk.mentions)
        spans = sentences(plain, passage.start, passage.end)
        for span in spans:
            walk.read_sentence(span, [c for c in found if span.start <= c.start < span.end])
        if passage.caption is not None:
            shown = [span for n, span in enumerate(spans) if not n or _SHOWN.search(plain, *span)]
            pictured += read_pictured(plain, passage.caption, shown, walk.mentions[first:])
    return walk.mentions, pictured, subject.name if subject else ""


def _candidates(plain: str, passage: Passage, scenes: Mapping[int, Scene]) -> list[Candidate]:
    """Return the candidates of a passage outside event names, places and titles of works."""
    barred = [Span(*m.span()) for m in _TITLE.finditer(plain, passage.start, passage.end)]
    if passage.caption is not None and passage.caption in scenes:
        barred += scenes[passage.caption].names
    return [
        candidate
        for candidate in find_candidates(plain, passage.start, passage.end)
        if not _is_barred(candidate, barred)
    ]


def _is_barred(candidate: Candidate, barred: Sequence[Span]) -> bool:
    return any(candidate.start < end and start < candidate.end for start, end in barred)
