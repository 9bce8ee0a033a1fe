"""The table of dates read by hand, ``date_cases.txt``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from analysis import find_dates

_TABLE = Path(__file__).parent / "date_cases.txt"
_MARKED = re.compile(r"\[(.*)\]")
_ANCHOR = "2020-10-16"


class Case(NamedTuple):
    """A line of the table."""

    family: str
    kind: str
    anchor: str
    text: str
    words: str
    value: str
    earliest: str
    latest: str


def _cases() -> Iterator[Case]:
    head = ["", "", _ANCHOR]
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("=="):
            head = [*line.removeprefix("== ").split(" | "), "", _ANCHOR][:3]
        elif line and not line.startswith("#"):
            text, value, bounds, *_ = [cell.strip() for cell in line.split("|")] + ["", ""]
            first, last = (bounds or f"{value} {value}").split() if value else ("", "")
            words = _MARKED.search(text)
            yield Case(
                head[0],
                head[1],
                head[2] or _ANCHOR,
                text.replace("[", "").replace("]", ""),
                words.group(1) if words else "",
                value,
                first.replace("..", ""),
                last.replace("..", ""),
            )


CASES = list(_cases())
DATES = [pytest.param(case, id=f"{case.family}: {case.text}") for case in CASES if case.words]
NO_DATES = [pytest.param(case, id=f"{case.family}: {case.text}") for case in CASES if not case.words]


def test_the_table_is_large_enough() -> None:
    assert len(DATES) >= 500
    assert len(NO_DATES) >= 100


@pytest.mark.parametrize("case", DATES)
def test_date(case: Case) -> None:
    found = find_dates(case.text, case.anchor)
    rows = [row for row in found.itertuples() if row.text == case.words]
    assert rows, f"not found; found {list(found['text'])}"
    row = rows[-1]
    assert (row.kind, row.value, row.earliest, row.latest) == (case.kind, case.value, case.earliest, case.latest)


@pytest.mark.parametrize("case", NO_DATES)
def test_no_date(case: Case) -> None:
    assert list(find_dates(case.text, case.anchor)["text"]) == []


# Read wrongly, and known to be: nothing in the words themselves tells.
MISSES = {
    "Temperatures rose into the 90s.": "a decade looks like a temperature",
    "The postcode is 2019.": "any bare number of four figures may be a year",
}


@pytest.mark.parametrize(
    "text", [pytest.param(text, marks=pytest.mark.xfail(reason=why)) for text, why in MISSES.items()]
)
def test_known_miss(text: str) -> None:
    assert find_dates(text, _ANCHOR).empty
