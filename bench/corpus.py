"""Articles to measure with: the sample gallery with other people and other days in each, from a fixed seed.

No two are alike, as in an archive, so that what a reader keeps of one helps with the next no more than it would there.
"""

from __future__ import annotations

import random
import re
from pathlib import Path

from analysis.extraction.lexicon import rows

SIZE = 7_600
COUNT = 100
_SAMPLE = Path(__file__).parent.parent / "data" / "sample"
_DAY = re.compile(r"\b([A-Z][a-z]+\.?) ([0-9]{1,2}), ([12][0-9]{3})\b")
_NAME = re.compile(r"\b([A-Z][a-z]+) ([A-Z][a-z]+)(?:\b|(?='))")


def articles(count: int = COUNT) -> list[str]:
    """Return so many different articles of about the size that figures are quoted for."""
    text = max((path.read_text(encoding="utf-8") for path in sorted(_SAMPLE.glob("*.txt"))), key=len)
    text = text[: text.rfind("\n", 0, SIZE) + 1]
    given = {row["name"].capitalize() for row in rows("given_names")}
    bearers = {match.groups() for match in _NAME.finditer(text) if match[1] in given}
    chance = random.Random(1)  # noqa: S311 (names to measure with, no secrets)
    return [_varied(text, sorted(bearers), sorted(given), chance) for _ in range(count)]


def _varied(text: str, bearers: list[tuple[str, ...]], given: list[str], chance: random.Random) -> str:
    """Return a text with other names for the bearers of some, and other days of the same months."""
    surnames = [row["name"] for row in rows("surnames")]
    for names in bearers:
        for old, new in zip(names, (chance.choice(given), chance.choice(surnames).capitalize()), strict=True):
            text = re.sub(rf"\b{old}\b", new, text)
    later = chance.randint(-3, 3)
    return _DAY.sub(lambda match: f"{match[1]} {chance.randint(1, 28)}, {int(match[3]) + later}", text)
