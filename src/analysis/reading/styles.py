"""The styles in which agencies and papers print captions and credits, each with an example that the tests read."""

from __future__ import annotations

import csv
import functools
from pathlib import Path
from typing import NamedTuple

_TABLE = Path(__file__).parent / "caption_styles.csv"


class Style(NamedTuple):
    """A style: whose it is, what marks it, and an example with the photographer and agency of its credit."""

    style: str
    shape: str
    example: str
    photographer: str
    agency: str


@functools.cache
def styles() -> tuple[Style, ...]:
    """Return the styles that are read, for the README and ``analysis formats``.

    Examples
    --------
    >>> styles()[0].style, styles()[0].agency
    ('UPI', 'UPI')
    """
    with _TABLE.open(newline="", encoding="utf-8") as file:
        return tuple(Style(**row) for row in csv.DictReader(file))


def styles_table() -> str:
    """Return the styles as a Markdown table, as the README prints it.

    Examples
    --------
    >>> print(styles_table().splitlines()[0])
    | captions of | what marks them | made-up example |
    """
    rows = [f"| {row.style} | {row.shape} | {_cell(row.example)} |" for row in styles()]
    return "\n".join(["| captions of | what marks them | made-up example |", "|---|---|---|", *rows])


def _cell(words: str) -> str:
    return words.replace("|", r"\|").replace("\n", " / ")
