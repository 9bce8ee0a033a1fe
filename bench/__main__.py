"""``make bench``: speed as ratios, every contender measured side by side in one run."""

from __future__ import annotations

from bench import articles, dates

for bench in (articles, dates):
    bench.main()
