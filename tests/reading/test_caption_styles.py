"""Every agency's captions: a dozen of our own in each style, cut and read in full.

In ``printed`` the credit stands in braces, and what is no part of the caption between tildes.
"""

from __future__ import annotations

import csv
import random
import re
from itertools import groupby
from pathlib import Path

import pytest

from analysis.model import Article, CaptionBlock
from analysis.reading.formats import article_from_text
from analysis.reading.styles import Style, styles

KEYS = Path(__file__).parent.parent / "data" / "caption_styles.csv"
ROWS = list(csv.DictReader(KEYS.open(newline="", encoding="utf-8")))
STYLES = {style: list(rows) for style, rows in groupby(ROWS, key=lambda row: row["style"])}
MARKS = re.compile(r"[{}~]")
COUNTED, PRINTED_TWICE, CREDITED_TWICE, WITH_DATELINE = "15", "9", "16", "3"


def printed(row: dict[str, str]) -> str:
    """The caption as a page prints it."""
    if row["style"] == CREDITED_TWICE:
        return f"{words(row)}\n{MARKS.sub('', row['printed'])}"
    if row["style"] == PRINTED_TWICE:
        return "\n".join([MARKS.sub("", row["printed"])] * 2)
    return MARKS.sub("", row["printed"])


def words(row: dict[str, str]) -> str:
    return re.sub(r"\{.*?\}|~.*?~", "", row["printed"], flags=re.DOTALL).strip()


def credit(row: dict[str, str]) -> str:
    return re.search(r"\{(.*?)\}", row["printed"])[1]


def as_read(article: Article, block: CaptionBlock) -> tuple[str, ...]:
    read = article.text[slice(*block.words)]
    return read, block.credit, block.photographer, block.agency, "yes" if block.file_photo else ""


def as_keyed(row: dict[str, str]) -> tuple[str, ...]:
    return words(row), credit(row), row["photographer"], row["agency"], row["file_photo"]


def galleries() -> list[tuple[str, list[dict[str, str]], str]]:
    """A gallery of each style, and one of several: its name, keys and text."""
    made = []
    for style, rows in STYLES.items():
        if style == WITH_DATELINE:
            made += [(f"{style}-{number}", [row], printed(row)) for number, row in enumerate(rows, 1)]
            continue
        made.append((f"{style}-lines", rows, ("" if style == COUNTED else "\n").join(map(printed, rows))))
        made.append((f"{style}-blank-lines", rows, "\n\n".join(map(printed, rows))))
        made.append((f"{style}-title", rows, "\n".join(["In photos: the stars", *map(printed, rows)])))
        if style != COUNTED:
            made.append((f"{style}-list", rows, "\n".join(f"{n}. {printed(row)}" for n, row in enumerate(rows, 1))))
    mixed = [row for row in ROWS if row["style"] not in (COUNTED, WITH_DATELINE)]
    mixed = random.Random(5).sample(mixed, 60)  # noqa: S311
    made.append(("mixed", mixed, "\n".join(map(printed, mixed))))
    return made


def test_twelve_captions_of_each_style() -> None:
    assert {style: len(rows) for style, rows in STYLES.items()} == {str(style): 12 for style in range(1, 19)}


@pytest.mark.parametrize(("keys", "text"), [pytest.param(*rest, id=name) for name, *rest in galleries()])
def test_a_gallery_is_cut_into_its_captions(keys: list[dict[str, str]], text: str) -> None:
    article = article_from_text(text)
    assert [as_read(article, block) for block in article.captions] == list(map(as_keyed, keys))


@pytest.mark.parametrize("row", STYLES[WITH_DATELINE], ids=lambda row: row["printed"][1:30])
def test_a_dateline_is_no_part_of_the_paragraph(row: dict[str, str]) -> None:
    article = article_from_text(printed(row))
    dateline, _, paragraph = row["printed"].split("~")[1].strip().partition(re.search("--|—", row["printed"])[0])
    assert [article.text[slice(*span)] for span in article.paragraphs] == [paragraph.strip()]
    assert article.agency == "UPI"
    capitals = re.match(r"[A-Z. ]{3,}(?=,| \()", dateline)
    assert article.dateline_city == (capitals[0].title() if capitals else "")


@pytest.mark.parametrize("style", styles(), ids=lambda style: style.style)
def test_each_style_of_the_table_is_read(style: Style) -> None:
    (block,) = article_from_text(style.example).captions
    assert (block.photographer, block.agency) == (style.photographer, style.agency)
