"""Where sentences end."""

from __future__ import annotations

import pytest

from analysis.extraction.lexicon import rows
from analysis.extraction.sentences import sentences

# A bar marks each end of a sentence within the text.
CASES = [
    "TULSA, DEC. 22, 1979 -- Ann Lee sings.| She won.",
    'Ann Lee hosts "Maple! The Best of Oak" in Tulsa.| She won.',
    "Ann Lee waits at the Pine Arena. Tulsa, Okla., July 18, 2024.| She won.",
    "Ann Lee wed Bo Ray.| May 5, 2020, was warm.",
    "Tennis - Tulsa Open - Pine Park, Tulsa - 28/1/17. Ann Lee waves.| She won.",
    "Ann Lee met Bo Ray - her brother - on May 5, 2020.| Bo Ray left.",
    "Ann Lee sings.| Bo Ray dances.",
    "Ann Lee sings!| Bo Ray dances?| Cal Fox waits.",
    "Ann Lee sings in Tulsa, Okla., on Feb. 9, 2020.| She wed that year.",
    "Ann Lee sings in Tulsa, Okla.| She wed that year.",
    "Ann Lee sings in Tulsa, Okla.| Bo Ray died Thursday.",
    "Tulsa, Okla. Feb. 9, 2020 - Ann Lee sings.",
    "Ann Lee sings in Tulsa, Okla. January 9, 2020 with Bo Ray.| She won.",
    "Ann Lee sings in Washington, D.C., on May 9.| She wed that year.",
    "Ann Lee sings in Washington, D.C.| The couple wed that year.",
    "Ann Lee moved to the U.S.| She wed that year.",
    "U.S. Sen. Ann Lee sings.| She wed.",
    "Dr. Ann Lee met Mr. Bo Ray, Mrs. Ray and Ms. Fox.| All sang.",
    "Bo Ray Jr. sings.| He wed.",
    "Ann Lee met Bo Ray Jr.| They wed.",
    "Ann Lee met Bo W. Ray.| They wed.",
    "Ann Lee met J. R. Ray.| They wed.",
    "H.E.R. sings.| She wed.",
    "Ann Lee sings at St. Mary's on Sept. 9.| She wed.",
    "Ann Lee beat Bo Ray vs. Cal Fox.| She wed.",
    'Ann Lee said, "It rained."| She wed.',
    '"It rained," Ann Lee said.| "It poured."',
    "Ann Lee sings (in Tulsa.)| She wed.",
    "It cost $1.5 million.| She paid.",
    "Ann Lee sings at 8 p.m. on Friday.| She wed.",
    "Ann Lee sings at 8 p.m.| She wed at 9 a.m.",
    "Yahoo! Inc. paid.| She wed.",
    "Ann Lee waits ...| She wed.",
    "Ann Lee left No. 10 and No. 12.| She wed.",
    "Élodie Lee sings.| Élodie wed.",
    "Ann Lee sings.| 2020 was long.",
    "Sen. Ann Lee, D-Ore. (C), waits.| She wed.",
    "Ann Lee sings",
    "",
    "   ",
]


# A question or a shout looks like a whole sentence until its speaker is read.
MISSES = ['"Did it rain?" Ann Lee said.', '"It rained!" Ann Lee said.| She wed.']


@pytest.mark.parametrize("marked", [*CASES, *(pytest.param(miss, marks=pytest.mark.xfail) for miss in MISSES)])
def test_sentences(marked: str) -> None:
    text = marked.replace("|", "")
    expected = [part.strip() for part in marked.split("|") if part.strip()]
    assert [text[start:end] for start, end in sentences(text, 0, len(text))] == expected


@pytest.mark.parametrize("row", rows("abbreviations"), ids=lambda row: row["word"])
def test_an_abbreviation_ends_no_sentence(row: dict[str, str]) -> None:
    assert len(sentences(row["example"], 0, len(row["example"]))) == 1


def test_a_flood_is_cut_in_one_pass() -> None:
    text = "A. " * 20_000
    assert sentences(text, 0, len(text))


def test_only_the_passage_is_cut() -> None:
    text = "Ann sings. Bo dances. Cal waits."
    assert [text[start:end] for start, end in sentences(text, 11, 21)] == ["Bo dances."]
