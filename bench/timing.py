"""Interleaved rounds and their medians, so that a machine's drift harms no comparison."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping


def rates(contenders: Mapping[str, Callable[[], int]], rounds: int = 7) -> dict[str, float]:
    """Return the median number of things a second that each contender did.

    Each contender does some work and returns how many things it did.  Every round runs
    each once, after one round that is not counted.
    """
    measured: dict[str, list[float]] = {name: [] for name in contenders}
    for counted in range(-1, rounds):
        for name, work in contenders.items():
            start = time.perf_counter()
            done = work()
            if counted >= 0:
                measured[name].append(done / (time.perf_counter() - start))
    return {name: statistics.median(values) for name, values in measured.items()}


def show(title: str, figures: Mapping[str, float], unit: str) -> None:
    """Print each contender's median, and how many times slower it is than the first."""
    print(f"\n{title}")
    first = next(iter(figures.values()))
    for name, rate in figures.items():
        print(f"  {name:42s} {rate:12,.1f} {unit}   {first / rate:8.2f}x the time of the first")
