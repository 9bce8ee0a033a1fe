"""How many articles a second and core are read, by stage, and with how much memory."""

from __future__ import annotations

import cProfile
import pstats
import tracemalloc
from collections.abc import Callable, Sequence

from analysis import parse_article, to_tables
from analysis.extraction.dates import read_dates
from analysis.extraction.events import read_scenes
from analysis.extraction.milestones import read_milestones
from analysis.extraction.people import read_people
from analysis.extraction.quotes import read_quotes
from analysis.extraction.relationships import read_relationships
from analysis.reading.formats import article_from_text
from bench.corpus import articles
from bench.timing import rates, show


def main() -> None:
    """Print the rates."""
    texts = articles()
    size = sum(map(len, texts)) // len(texts)
    show(f"{len(texts)} different articles of {size:,} characters, one core", rates(stages(texts)), "articles/s")
    _memory(texts)
    _profile(texts)


def stages(texts: Sequence[str]) -> dict[str, Callable[[], int]]:
    """Return what runs each stage over every article, by its name."""
    read = [article_from_text(text) for text in texts]
    scenes = [read_scenes(article) for article in read]
    mentions = [read_people(article, scene)[0] for article, scene in zip(read, scenes, strict=True)]
    dates, pictured = zip(*map(read_dates, read), strict=True)
    quotes = [read_quotes(article, found) for article, found in zip(read, mentions, strict=True)]
    ties = [read_relationships(article, found) for article, found in zip(read, mentions, strict=True)]
    return {
        "whole: text to tables, in batches of 100": lambda: len(to_tables(map(parse_article, texts))["articles"]),
        "parse alone": _stage(parse_article, texts),
        "segment": _stage(article_from_text, texts),
        "dates": _stage(read_dates, read),
        "scenes": _stage(read_scenes, read),
        "people": _stage(read_people, read, scenes),
        "quotes": _stage(read_quotes, read, mentions),
        "relationships": _stage(read_relationships, read, mentions),
        "milestones": _stage(read_milestones, read, mentions, dates, pictured, quotes, ties),
    }


def _stage(work: Callable[..., object], *inputs: Sequence[object]) -> Callable[[], int]:
    """Return what runs a stage over every article."""
    return lambda: sum(1 for _ in map(work, *inputs))


def _memory(texts: Sequence[str]) -> None:
    tracemalloc.start()
    to_tables(map(parse_article, texts))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"  peak memory of a batch of {len(texts)}: {peak / 1e6:.1f} MB")


def _profile(texts: Sequence[str]) -> None:
    profile = cProfile.Profile()
    profile.runcall(lambda: [parse_article(text) for text in texts])
    print("\nWhere the parse spends its time")
    pstats.Stats(profile).strip_dirs().sort_stats("tottime").print_stats(12)
