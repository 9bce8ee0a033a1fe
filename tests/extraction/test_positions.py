"""Where in the picture people are.  All people are made up."""

from __future__ import annotations

import pytest

from analysis.extraction.people import read_people
from analysis.reading.formats import article_from_text

CREDIT = " Photo by Pat Lens/UPI | License Photo"


def shown(caption: str) -> str:
    """Return "person: position" of everyone pictured, in order."""
    _, pictured, _ = read_people(article_from_text(caption + CREDIT), {})
    return "; ".join(f"{row.person}: {row.position}".removesuffix(": ") for row in pictured)


TAGS = [
    (
        "From left, Sens. Nora Quimby III, R-Maine, Ines Falk, D-Minn., and Hugo Brandt, D-Va., arrive.",
        "Nora Quimby III: left; Ines Falk: center; Hugo Brandt: right",
    ),
    (
        'From left, "Salt Road" judges Nora Quimby, Ines Falk and Hugo Brandt pose.',
        "Nora Quimby: left; Ines Falk: center; Hugo Brandt: right",
    ),
    (
        "Left to right, Quimby's mother, Ines Quimby, Nora Quimby and Hugo Brandt pose.",
        "Ines Quimby: left; Nora Quimby: center; Hugo Brandt: right",
    ),
    (
        "Cal Fox, second from right, joins, from left, Nora Quimby, Ines Falk and Hugo Brandt.",
        "Nora Quimby: left; Ines Falk; Cal Fox: second from right; Hugo Brandt: right",
    ),
    ("Nora, Princess of Tulsa, right, and Hugo Brandt arrive.", "Hugo Brandt; Nora: right"),
    ("Nora Quimby of the Czech Republic, left, and Hugo Brandt arrive.", "Nora Quimby: left; Hugo Brandt"),
    ("(R-L) Nora Quimby throws a punch at Hugo Brandt.", "Hugo Brandt; Nora Quimby: right"),
    ("Nora Quimby (L) and Hugo Brandt arrive.", "Nora Quimby: left; Hugo Brandt"),
    ("Nora Quimby (R) and Hugo Brandt arrive.", "Hugo Brandt; Nora Quimby: right"),
    ("Nora Quimby (L) and Hugo Brandt (R) arrive.", "Nora Quimby: left; Hugo Brandt: right"),
    ("Nora Quimby (R) and Hugo Brandt (L) arrive.", "Hugo Brandt: left; Nora Quimby: right"),
    ("Nora Quimby and Hugo Brandt (R) arrive.", "Nora Quimby; Hugo Brandt: right"),
    ("Nora Quimby (C) waves to fans.", "Nora Quimby: center"),
    (
        "Nora Quimby, 34, from left, Hugo Brandt, 40, and Ines Falk arrive.",
        "Nora Quimby: left; Hugo Brandt: center; Ines Falk: right",
    ),
    ("Sen. Nora Quimby, D-Okla. (C), waves to fans.", "Nora Quimby: center"),
    ("Sen. Nora Quimby, R-Okla., left, waves to Hugo Brandt.", "Nora Quimby: left; Hugo Brandt"),
    ("Sen. Nora Quimby (I-Vt.), right, waves to fans.", "Nora Quimby: right"),
    ("Nora Quimby (2L) waves to fans.", "Nora Quimby: second from left"),
    ("Nora Quimby (2nd L) waves to fans.", "Nora Quimby: second from left"),
    ("Nora Quimby (2nd R) waves to fans.", "Nora Quimby: second from right"),
    ("Nora Quimby (2R) waves to fans.", "Nora Quimby: second from right"),
    ("Nora Quimby (3rd L) waves to fans.", "Nora Quimby: third from left"),
    ("Nora Quimby (3rd from left) waves to fans.", "Nora Quimby: third from left"),
    ("Nora Quimby (left) and Hugo Brandt arrive.", "Nora Quimby: left; Hugo Brandt"),
    ("Nora Quimby (right) and Hugo Brandt arrive.", "Hugo Brandt; Nora Quimby: right"),
    ("Nora Quimby (center) waves to fans.", "Nora Quimby: center"),
    ("Nora Quimby (centre) waves to fans.", "Nora Quimby: center"),
    ("Nora Quimby (far left) waves to fans.", "Nora Quimby: left"),
    ("Nora Quimby (at left) waves to fans.", "Nora Quimby: left"),
    ("Nora Quimby (second from right) waves to fans.", "Nora Quimby: second from right"),
    ("Nora Quimby (second right) waves to fans.", "Nora Quimby: second from right"),
    ("Nora Quimby (left, with Hugo Brandt) arrives.", "Nora Quimby: left; Hugo Brandt"),
    ("Nora Quimby(R) and Hugo Brandt(L) arrive.", "Hugo Brandt: left; Nora Quimby: right"),
    ("NORA QUIMBY(R) arrives.", "Nora Quimby: right"),
    ("Nora Quimby (l) and Hugo Brandt (r) arrive.", "Nora Quimby: left; Hugo Brandt: right"),
    ("Hugo Brandt Jr. (R) waves to fans.", "Hugo Brandt Jr.: right"),
    ("Actress Nora Quimby (L) and director Hugo Brandt arrive.", "Nora Quimby: left; Hugo Brandt"),
    ("Nora Quimby, 34, (L) and Hugo Brandt arrive.", "Nora Quimby: left; Hugo Brandt"),
    (
        "Nora Quimby (L), Hugo Brandt (C) and Ines Falk (R) arrive.",
        "Nora Quimby: left; Hugo Brandt: center; Ines Falk: right",
    ),
    (
        "Ines Falk (R), Nora Quimby (L) and Hugo Brandt (C) arrive.",
        "Nora Quimby: left; Hugo Brandt: center; Ines Falk: right",
    ),
    (
        "Nora Quimby (2nd L), Hugo Brandt (L) and Ines Falk arrive.",
        "Hugo Brandt: left; Nora Quimby: second from left; Ines Falk",
    ),
    ("Hugo Brandt kisses Nora Quimby (L) in Tulsa.", "Nora Quimby: left; Hugo Brandt"),
    ("Nora Quimby (front left) waves to fans.", "Nora Quimby: front left"),
    ("Nora Quimby (top) waves to fans.", "Nora Quimby"),
    ("Nora Quimby (Freedonia) waves to fans.", "Nora Quimby"),
]

COMMAS = [
    ("Nora Quimby, 12, of Plainview, Mass., left, sings with Hugo Brandt.", "Nora Quimby: left; Hugo Brandt"),
    ("Nora Quimby, left, and Hugo Brandt arrive.", "Nora Quimby: left; Hugo Brandt"),
    ("Nora Quimby, right, and Hugo Brandt arrive.", "Hugo Brandt; Nora Quimby: right"),
    ("Nora Quimby, left, and Hugo Brandt, right, arrive.", "Nora Quimby: left; Hugo Brandt: right"),
    ("Nora Quimby, center, waves.", "Nora Quimby: center"),
    ("Nora Quimby, centre, waves.", "Nora Quimby: center"),
    ("Nora Quimby, second from left, waves.", "Nora Quimby: second from left"),
    ("Nora Quimby, second left, waves.", "Nora Quimby: second from left"),
    ("Nora Quimby, 2nd from right, waves.", "Nora Quimby: second from right"),
    ("Nora Quimby, third from right, waves.", "Nora Quimby: third from right"),
    ("Nora Quimby, far right, waves.", "Nora Quimby: right"),
    ("Nora Quimby, kneeling center, waves.", "Nora Quimby: center"),
    ("Nora Quimby, background center, waves.", "Nora Quimby: center"),
    ("Nora Quimby, seated left, waves.", "Nora Quimby: left"),
    ("Nora Quimby, standing at right, waves.", "Nora Quimby: right"),
    ("Nora Quimby, at left, waves.", "Nora Quimby: left"),
    ("Nora Quimby, on the left, waves.", "Nora Quimby: left"),
    ("Nora Quimby, 34, left, and Hugo Brandt arrive.", "Nora Quimby: left; Hugo Brandt"),
    ("Nora Quimby, left, with Hugo Brandt.", "Nora Quimby: left; Hugo Brandt"),
    ("Hugo Brandt arrives with Nora Quimby, left.", "Nora Quimby: left; Hugo Brandt"),
    ("Hugo Brandt arrives with Nora Quimby, left, in Tulsa.", "Nora Quimby: left; Hugo Brandt"),
    ("Hugo Brandt Jr., left, and Nora Quimby arrive.", "Hugo Brandt Jr.: left; Nora Quimby"),
    ("Nora Quimby at right waves.", "Nora Quimby"),
    ("Nora Quimby left the stage.", "Nora Quimby"),
    ("Nora Quimby, left behind in Tulsa, waves.", "Nora Quimby"),
    ("Nora Quimby fights for the right to sing.", "Nora Quimby"),
    ("Nora Quimby waves at the Tulsa Center.", "Nora Quimby"),
]

THREE = "Nora Quimby: left; Hugo Brandt: center; Ines Falk: right"
FOUR = "Nora Quimby: left; Hugo Brandt; Ines Falk; Otto Vane: right"
LISTS = [
    ("(L-R) U.S. President Nora Quimby, German Chancellor Hugo Brandt and Ines Falk walk.", THREE),
    ("From left, Nora Quimby, the Rev. Hugo Brandt and former Sen. Ines Falk arrive.", THREE),
    ("From left, Nora Quimby, former Pres. Hugo Brandt and retired Cmdr. Ines Falk arrive.", THREE),
    ("From left, Nora Quimby\n, Hugo Brandt and\nInes Falk arrive.", THREE),
    ("(L-R) Nora Quimby of Team Oak, Hugo Brandt of Norway and Ines Falk of Team Pine arrive.", THREE),
    ("(L-R) Nora Quimby poses with Commissioner Hugo Brandt in Tulsa.", "Nora Quimby: left; Hugo Brandt: right"),
    ("From left, Nora Quimby and Hugo Brandt arrive.", "Nora Quimby: left; Hugo Brandt: right"),
    ("From left, Nora Quimby, Hugo Brandt and Ines Falk arrive.", THREE),
    ("From left: Nora Quimby, Hugo Brandt and Ines Falk.", THREE),
    ("From left to right: Nora Quimby, Hugo Brandt and Ines Falk.", THREE),
    ("Left to right, Nora Quimby, Hugo Brandt and Ines Falk arrive.", THREE),
    ("Left to right: Nora Quimby, Hugo Brandt, Ines Falk.", THREE),
    ("(L-R) Nora Quimby, Hugo Brandt and Ines Falk arrive.", THREE),
    ("(L to R) Nora Quimby, Hugo Brandt and Ines Falk arrive.", THREE),
    ("L-R: Nora Quimby, Hugo Brandt and Ines Falk.", THREE),
    ("(From left) Nora Quimby, Hugo Brandt and Ines Falk arrive.", THREE),
    ("Actors, from left, Nora Quimby, Hugo Brandt and Ines Falk arrive.", THREE),
    ("Actors\n, left to right, Nora Quimby, Hugo Brandt and Ines Falk arrive.", THREE),
    ("Nora Quimby, from left, Hugo Brandt and Ines Falk arrive.", THREE),
    ("Nora Quimby, left to right, Hugo Brandt and Ines Falk arrive.", THREE),
    ("Nora Quimby, Hugo Brandt and Ines Falk (L-R) arrive.", THREE),
    ("Nora Quimby, Hugo Brandt and Ines Falk, from left, arrive.", THREE),
    ("Nora Quimby, Hugo Brandt and Ines Falk (from left) arrive.", THREE),
    ("From left, Nora Quimby, Hugo Brandt, Ines Falk and Otto Vane arrive.", FOUR),
    ("Nora Quimby, from left, Hugo Brandt, Ines Falk and Otto Vane arrive.", FOUR),
    ("From left, actress Nora Quimby, director Hugo Brandt and producer Ines Falk arrive.", THREE),
    ("From left, Nora Quimby, her husband Hugo Brandt and Ines Falk arrive.", THREE),
    ("From left, Nora Quimby, 34, Hugo Brandt, 41, and Ines Falk arrive.", THREE),
    ("Pictured from left are Nora Quimby, Hugo Brandt and Ines Falk.", THREE),
    ("The cast waves. From left, Nora Quimby, Hugo Brandt and Ines Falk.", THREE),
    ("The cast waves. Pictured (L-R): Nora Quimby, Hugo Brandt and Ines Falk.", THREE),
    ("From right, Ines Falk, Hugo Brandt and Nora Quimby arrive.", THREE),
    ("Right to left, Ines Falk, Hugo Brandt and Nora Quimby arrive.", THREE),
    ("From left, Nora Quimby and Hugo Brandt arrive with Ines Falk.",
     "Nora Quimby: left; Hugo Brandt: right; Ines Falk"),
    ("Ines Falk greets, from left, Nora Quimby and Hugo Brandt.", "Nora Quimby: left; Hugo Brandt: right; Ines Falk"),
    ("Nora Quimby, second from left, and Hugo Brandt arrive.", "Hugo Brandt; Nora Quimby: second from left"),
    ("From left, Nora Quimby, Hugo Brandt, second from left, and Ines Falk arrive.",
     "Nora Quimby: left; Hugo Brandt: second from left; Ines Falk: right"),
    ("Clockwise from top left, Nora Quimby, Hugo Brandt and Ines Falk.",
     "Nora Quimby: top left; Hugo Brandt; Ines Falk"),
    ("Clockwise from left, Nora Quimby, Hugo Brandt and Ines Falk.", "Nora Quimby: left; Hugo Brandt; Ines Falk"),
    ("Nora Quimby waves. At left is actor Hugo Brandt.", "Hugo Brandt: left; Nora Quimby"),
    ("Nora Quimby waves. At right is director Hugo Brandt.", "Nora Quimby; Hugo Brandt: right"),
    ("Nora Quimby waves. At left, Hugo Brandt looks on.", "Hugo Brandt: left; Nora Quimby"),
    ("Nora Quimby waves. Hugo Brandt is at left.", "Hugo Brandt: left; Nora Quimby"),
    ("Nora Quimby waves. On the right is Hugo Brandt.", "Nora Quimby; Hugo Brandt: right"),
    ("Left: Nora Quimby. Right: Hugo Brandt.", "Nora Quimby: left; Hugo Brandt: right"),
]  # fmt: skip


@pytest.mark.parametrize(("caption", "expected"), TAGS + COMMAS + LISTS)
def test_positions(caption: str, expected: str) -> None:
    assert shown(caption) == expected
