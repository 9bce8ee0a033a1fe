"""The captions of every style read in full, from the text to the tables: date, place, people, event and venue."""

from __future__ import annotations

import csv
from collections import defaultdict
from itertools import groupby
from pathlib import Path

import pytest

from analysis import parse_article

KEYS = Path(__file__).parent.parent / "data" / "caption_styles.csv"
ROWS = list(csv.DictReader(KEYS.open(newline="", encoding="utf-8")))
FIELDS = ("photographer", "agency", "date", "city", "region", "country", "event_type", "venue_type")
UNTOLD = "?"  # more than one answer could be defended


def gallery(rows: list[dict[str, str]]) -> str:
    glue = "" if rows[0]["style"] == "15" else "\n"
    return glue.join(row["printed"].translate(dict.fromkeys(map(ord, "{}~"))) for row in rows)


def shown(people: str) -> list[str]:
    return sorted(filter(None, people.split("; ")))


def misses(rows: list[dict[str, str]]) -> set[tuple[str, int, str]]:
    """The fields of a gallery that differ from the key."""
    parsed = parse_article(gallery(rows))
    people = defaultdict(list)
    for person in parsed.people:
        people[person.caption].append(f"{person.person}:{person.position}")
    assert len(parsed.captions) == len(rows)
    found = set()
    for row, caption in zip(rows, parsed.captions, strict=True):
        read = {field: getattr(caption, field) for field in FIELDS} | {"people": "; ".join(people[caption.caption])}
        read["file_photo"] = "yes" if caption.file_photo else ""
        for field, value in read.items():
            alike = shown(value) == shown(row[field]) if field == "people" else value == row[field]
            if row[field] != UNTOLD and not alike:
                found.add((row["style"], caption.caption, field))
    return found


# A dateline opens an article: each caption of style 3 has one of its own.
GALLERIES = [
    pytest.param(list(rows), id=f"style {style}")
    for style, rows in groupby(ROWS, key=lambda row: row["style"])
    if style != "3"
]
GALLERIES += [pytest.param([row], id=row["printed"][1:20]) for row in ROWS if row["style"] == "3"]


@pytest.mark.parametrize("rows", GALLERIES)
def test_every_field_is_right(rows: list[dict[str, str]]) -> None:
    assert misses(rows) == set()
