"""Hits of one pass over an article, by passage and by sentence; only sentences with a hit are cut."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TypeVar

from analysis.extraction.lexicon import Hit
from analysis.extraction.sentences import sentences
from analysis.model import Article, Passage, Span

T = TypeVar("T")


def by_passage(article: Article, hits: Iterable[Hit[T]]) -> Iterator[tuple[Passage, list[Hit[T]]]]:
    """Yield each passage that has hits, with its hits; those in headers and credit lines are left out."""
    passages = list(article.passages())
    starts = [passage.start for passage in passages]
    for at, group in groupby(hits, lambda hit: bisect_right(starts, hit.start)):
        inside = [hit for hit in group if at and hit.end <= passages[at - 1].end]
        if inside:
            yield passages[at - 1], inside


def by_sentence(plain: str, passage: Passage, hits: Iterable[Hit[T]]) -> Iterator[tuple[Span, list[Hit[T]]]]:
    """Yield each sentence of a passage that has hits, with its hits."""
    spans = sentences(plain, passage.start, passage.end)
    starts = [span.start for span in spans]
    for at, group in groupby(hits, lambda hit: bisect_right(starts, hit.start)):
        if at:
            yield spans[at - 1], list(group)
