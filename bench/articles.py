"""How many articles a second and core are read, by stage, and with how much memory."""

from __future__ import annotations

import cProfile
import pstats
import tracemalloc
from pathlib import Path

from analysis import parse_article, to_tables
from analysis.extraction.dates import read_dates
from analysis.extraction.events import read_scenes
from analysis.extraction.milestones import read_milestones
from analysis.extraction.people import read_people
from analysis.extraction.quotes import read_quotes
from analysis.extraction.relationships import read_relationships
from analysis.reading.formats import article_from_text
from bench.timing import rates, show

SIZE = 7_600
BATCH = 100
SAMPLE = Path(__file__).parent.parent / "data" / "sample"


def sample_text() -> str:
    """Return a sample gallery cut to the size that figures are quoted for."""
    text = max((path.read_text(encoding="utf-8") for path in sorted(SAMPLE.glob("*.txt"))), key=len)
    return text[: text.rfind("\n", 0, SIZE) + 1]


def main() -> None:
    """Print the rates."""
    text = sample_text()
    article = article_from_text(text)
    scenes = read_scenes(article)
    mentions, *_ = read_people(article, scenes)
    dates, _ = read_dates(article)
    quotes = read_quotes(article, mentions)
    relationships = read_relationships(article, mentions)

    def stage(work):
        def run():
            for _ in range(BATCH):
                work()
            return BATCH

        return run

    stages = {
        "whole: text to tables, in batches of 100": lambda: len(
            to_tables(parse_article(text) for _ in range(BATCH))["articles"]
        ),
        "parse alone": stage(lambda: parse_article(text)),
        "segment": stage(lambda: article_from_text(text)),
        "dates": stage(lambda: read_dates(article)),
        "scenes": stage(lambda: read_scenes(article)),
        "people": stage(lambda: read_people(article, scenes)),
        "quotes": stage(lambda: read_quotes(article, mentions)),
        "relationships": stage(lambda: read_relationships(article, mentions)),
        "milestones": stage(lambda: read_milestones(article, mentions, dates, quotes, relationships)),
    }
    show(f"Articles of {len(text):,} characters, one core", rates(stages), "articles/s")
    _memory(text)
    _profile(text)


def _memory(text: str) -> None:
    tracemalloc.start()
    to_tables(parse_article(text) for _ in range(BATCH))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    print(f"  peak memory of a batch of {BATCH}: {peak / 1e6:.1f} MB")


def _profile(text: str) -> None:
    profile = cProfile.Profile()
    profile.runcall(lambda: [parse_article(text) for _ in range(BATCH)])
    print("\nWhere the parse spends its time")
    pstats.Stats(profile).strip_dirs().sort_stats("tottime").print_stats(12)
