"""The tables of agencies and of scene verbs: every row's own example is read as the row says."""

from __future__ import annotations

import csv
from importlib.resources import files

import pytest

from analysis.reading.agencies import read_names
from analysis.reading.credits import find_credits
from analysis.reading.scenes import is_scene


def rows(table: str) -> list[dict[str, str]]:
    with (files("analysis.reading") / f"{table}.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("row", rows("agencies"), ids=lambda row: row["alias"])
def test_every_agency_is_read_in_its_example(row: dict[str, str]) -> None:
    text = f"She sings in Tulsa. {row['example']}"
    (credit,) = find_credits(text)
    assert (text[credit.start :], credit.agency) == (row["example"], row["agency"])
    assert credit.photographer == ("Ann Lee" if "Ann Lee" in row["example"] else "")


def test_no_agency_has_two_rows_of_one_name() -> None:
    names = [row["alias"] for row in rows("agencies")]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("row", rows("scene_verbs"), ids=lambda row: row["verb"])
def test_every_verb_opens_a_caption(row: dict[str, str]) -> None:
    assert row["verb"] in row["example"]
    assert is_scene(row["example"], 0, len(row["example"]))


CREDITS = {
    "EPA-EFE/ANN LEE  DENMARK OUT": ("Ann Lee", "EPA-EFE"),
    "EPA-EFE/ANN LEE UK AND IRELAND OUT": ("Ann Lee", "EPA-EFE"),
    "Bo Ray/UPI": ("Bo Ray", "UPI"),
    "BO RAY": ("Bo Ray", ""),
    "JR O'NEIL-SMITH": ("Jr O'Neil-Smith", ""),
    "C.J. RAY": ("C.J. Ray", ""),
    "Bo Ray, Bo Ray/Invision/AP": ("Bo Ray", "Invision/AP"),
    "Bo Ray/Invision for Tide/AP": ("Bo Ray", "Invision/AP"),
    "Pool Photo/AP": ("", "AP"),
    "REUTERS/Bo Ray/Pool": ("Bo Ray", "Reuters"),
    "Bo Ray, Pool via AP": ("Bo Ray", "AP"),
    "Bo Ray / AFP via Getty Images": ("Bo Ray", "AFP"),
    "Bo Ray - Pool/Getty Images": ("Bo Ray", "Getty Images"),
    "Bo Ray/Getty Images For Tide": ("Bo Ray", "Getty Images"),
    "Bo Ray and Eve Fox/AP": ("Bo Ray and Eve Fox", "AP"),
    "courtesy of Low Water Films": ("", "Low Water Films"),
    "Bo Ray/The Tulsa Star": ("Bo Ray", "The Tulsa Star"),
    "EPA-EFE/BO RAYMONDO NEW ZEALAND OUT": ("Bo Raymondo", "EPA-EFE"),
    "EPA-EFE/ANN LEE GERMANY, AUSTRIA AND SWITZERLAND OUT": ("Ann Lee", "EPA-EFE"),
    "": ("", ""),
    "/": ("", ""),
}


@pytest.mark.parametrize("credit", CREDITS)
def test_names(credit: str) -> None:
    assert read_names(credit) == CREDITS[credit]


# The credit, and whether it is a file photo's.
PRINTED = {
    "Ann Lee sings. EPA-EFE/BO RAYMONDO / POOL": ("EPA-EFE/BO RAYMONDO / POOL", "Bo Raymondo", "EPA-EFE", False),
    "Ann Lee sings. Acme Images via Reuters/Bo Ray": ("Acme Images via Reuters/Bo Ray", "Bo Ray", "Reuters", False),
    "Ann Lee sings. File Photo by Bo Ray/UPI": ("File Photo by Bo Ray/UPI", "Bo Ray", "UPI", True),
    "Ann Lee sings. Photo by Bo Ray/UPI |License Photo": ("Photo by Bo Ray/UPI |License Photo", "Bo Ray", "UPI", False),
    "Ann Lee sings. Photo by Bo Ray | License Photo": ("Photo by Bo Ray | License Photo", "Bo Ray", "UPI", False),
    "Ann Lee sings. Photo courtesy of Netflix": ("Photo courtesy of Netflix", "", "Netflix", False),
    "Ann Lee sings. Photo: Bo Ray, Getty Images / 2012 Getty Images": (
        "Photo: Bo Ray, Getty Images / 2012 Getty Images",
        "Bo Ray",
        "Getty Images",
        False,
    ),
    "Ann Lee, RomePhotograph: Bo Ray/RexMarch 2015: Eve": ("Photograph: Bo Ray/Rex", "Bo Ray", "Rex Features", False),
    "Ann Lee sings. UPI/Bo Ray | License Photo": ("UPI/Bo Ray | License Photo", "Bo Ray", "UPI", False),
    "Ann Lee sings. Photo by Bo Ray for The Tulsa Star": (
        "Photo by Bo Ray for The Tulsa Star",
        "Bo Ray",
        "",
        False,
    ),
    "Ann Lee sings. Photograph: Bo Ray for the Guardian": (
        "Photograph: Bo Ray for the Guardian",
        "Bo Ray",
        "The Guardian",
        False,
    ),
    "Ann Lee sings. (Bo Ray/Boston Herald)": ("(Bo Ray/Boston Herald)", "Bo Ray", "Boston Herald", False),
    "Ann Lee sings. STAFF PHOTO BY BO RAY": ("STAFF PHOTO BY BO RAY", "Bo Ray", "", False),
    "Ann Lee sings. TS staff/Tulsa Star": ("TS staff/Tulsa Star", "", "Tulsa Star", False),
    "Ann Lee thanks her staff. Bo Ray/Tulsa Star": ("Bo Ray/Tulsa Star", "Bo Ray", "Tulsa Star", False),
    "Ann Lee sings. Bo Ray, Staff Photographer": ("Bo Ray, Staff Photographer", "Bo Ray", "", False),
    "Ann Lee sings. Photo: AFP/Bo Ray": ("Photo: AFP/Bo Ray", "Bo Ray", "AFP", False),
    "Ann Lee sings. Ritzau Scanpix/Bo Lee Ray via REUTERS": (
        "Ritzau Scanpix/Bo Lee Ray via REUTERS",
        "Bo Lee Ray",
        "Reuters",
        False,
    ),
    "Ann Lee sings. Photo: Bo Ray": ("Photo: Bo Ray", "Bo Ray", "", False),
    "Ann Lee sings (Photo by Bo Ray/Getty Images).": (
        "(Photo by Bo Ray/Getty Images).",
        "Bo Ray",
        "Getty Images",
        False,
    ),
    "Ann Lee sings. REUTERS/Bo Ray Eve Fox hums.": ("REUTERS/Bo Ray", "Bo Ray", "Reuters", False),
    "Ann Lee scores her second goal REUTERS/Bo Ray": ("REUTERS/Bo Ray", "Bo Ray", "Reuters", False),
    "Ann Lee sings. (AP Photo/Bo Ray, Pool)": ("(AP Photo/Bo Ray, Pool)", "Bo Ray", "AP", False),
    "Ann Lee sings. (Bo Ray via AP)": ("(Bo Ray via AP)", "Bo Ray", "AP", False),
    "Ann Lee sings. (UPI Photo by Bo Ray)": ("(UPI Photo by Bo Ray)", "Bo Ray", "UPI", False),
    "Ann Lee sings. AFP PHOTO / BO RAY (Photo credit should read BO RAY/AFP/Getty Images)": (
        "AFP PHOTO / BO RAY (Photo credit should read BO RAY/AFP/Getty Images)",
        "Bo Ray",
        "AFP",
        False,
    ),
    "Ann Lee sings. (Photo by Bo Ray/MG18/Getty Images for The Tulsa Museum/Tide)": (
        "(Photo by Bo Ray/MG18/Getty Images for The Tulsa Museum/Tide)",
        "Bo Ray",
        "Getty Images",
        False,
    ),
    "Ann Lee sings. (Photo by Bo Ray/FilmMagic, Inc)": (
        "(Photo by Bo Ray/FilmMagic, Inc)",
        "Bo Ray",
        "FilmMagic",
        False,
    ),
    "Ann Lee sings. Bo Ray, AP": ("Bo Ray, AP", "Bo Ray", "AP", False),
    "Ann Lee sings. Bo Ray, USA TODAY NETWORK": ("Bo Ray, USA TODAY NETWORK", "Bo Ray", "USA TODAY NETWORK", False),
    "Ann Lee sings. (AP)": ("(AP)", "", "AP", False),
    "Ann Lee sings.Photograph: Bo Ray/The Guardian": (
        "Photograph: Bo Ray/The Guardian",
        "Bo Ray",
        "The Guardian",
        False,
    ),
    "Ann Lee sings. Credit: Bo Ray/AP": ("Credit: Bo Ray/AP", "Bo Ray", "AP", False),
    "Ann Lee sings. | License Photo": ("| License Photo", "", "UPI", False),
}
NONE = [
    "Tulsa on film\n\nTulsa, 16 July 2024 (EPA-EFE)\n\nAnn Lee sang for a month.",
    "A Reuters/Ipsos poll of 1,000 people.",
    "A CNN/ORC poll and the AP/NORC poll.",
    "LONDON (Reuters) - Ann sang.",
    "She posted a photo by Bo Ray/UPI there.",
    "(A photo: her sister.)",
    "See https://example.com/AP for more.",
    "Either/or, he/she, 9/11.",
    "Photo by photo, the story grew.",
    "The photo shows her (left).",
    "She works for AP (formerly UPI) now.",
    "It was sold to Bo Ray, AP",
    "A poll (AP/NORC) shows that half agree.",
    "LONDON (Reuters)\nAnn sang.",
    "NEW YORK, N.Y. (AP)\nAnn sang.",
    "She works for the Associated Press (AP)\nin Tulsa.",
    "(Reporting by Bo Ray; Editing by Eve Fox)",
    "She sang. Bo Ray, AP reporter, left.",
]


@pytest.mark.parametrize("text", PRINTED)
def test_printed_credits(text: str) -> None:
    (credit,) = find_credits(text)
    read = (text[credit.start : credit.end], credit.photographer, credit.agency, credit.file_photo)
    assert read == PRINTED[text]


@pytest.mark.parametrize("text", NONE)
def test_no_credit(text: str) -> None:
    assert find_credits(text) == []


@pytest.mark.parametrize(
    ("printed", "credit"),
    [
        ("Ann sings. UPI File Photo", "UPI File Photo"),
        ("Ann sings. Handout via REUTERS", "Handout via REUTERS"),
        ("Ann sings. Courtesy of Low Water Films", "Courtesy of Low Water Films"),
        ("Ann sings. Image: Getty Images", "Image: Getty Images"),
        ("Ann sings. UPI Photo | License Photo", "UPI Photo | License Photo"),
        ("Ann sings in a UPI photo of 1947.", ""),
        ("Ann sings for a UPI file photo", ""),
    ],
)
def test_a_credit_without_a_name(printed: str, credit: str) -> None:
    assert [printed[found.start : found.end] for found in find_credits(printed)] == ([credit] if credit else [])


@pytest.mark.parametrize(
    ("printed", "photographer", "agency"),
    [
        ("UPI Photo by Bo Ray", "Bo Ray", "UPI"),
        ("PHOTO BY BO RAY/UPI", "Bo Ray", "UPI"),
        ("Staff photo by Bo Ray", "Bo Ray", ""),
        ("Picture: Bo Ray/AP", "Bo Ray", "AP"),
        ("Pic: Reuters", "", "Reuters"),
        ("(AAP Image/Bo Ray)", "Bo Ray", "AAP"),
        ("Bo Ray via Getty Images", "Bo Ray", "Getty Images"),
        ("Bo Ray | Getty Images", "Bo Ray", "Getty Images"),
        ("REUTERS/Bo Ray  TPX IMAGES OF THE DAY", "Bo Ray", "Reuters"),
        ("Mandatory Credit: Bo Ray-Imagn Images", "Bo Ray", "Imagn"),
        ("Mandatory Credit: Bo Ray-USA TODAY Sports via Reuters", "Bo Ray", "Reuters"),
        ("(Courtesy of Tulsa Museum)", "", "Tulsa Museum"),
        ("Photo courtesy of the Ray family", "", "the Ray family"),
        ("Photo by @boray", "@boray", ""),
        ("Photo by @boray/Instagram", "@boray", "Instagram"),
        ("Photo by NASA/UPI", "NASA", "UPI"),
        ("Bo Ray / Staff photographer", "Bo Ray", ""),
        ("Bo Ray/The Tulsa Star/TulsaStar", "Bo Ray", "The Tulsa Star"),
        ("Photo by Bo Ray/UPI and Eve Fox/UPI", "Bo Ray and Eve Fox", "UPI"),
    ],
)
def test_other_labels(printed: str, photographer: str, agency: str) -> None:
    (credit,) = find_credits(f"Ann Lee sings in Tulsa. {printed}")
    assert (credit.photographer, credit.agency) == (photographer, agency)


@pytest.mark.parametrize("agency", ["BACKGRID", "Getty Images", "AP", "ZUMAPRESS.com"])
@pytest.mark.parametrize("mark", [" ", "\n"])
def test_an_agency_alone_is_a_credit_where_others_are(agency: str, mark: str) -> None:
    text = f"Ann Lee sings in Tulsa.{mark}{agency}\nEve Fox sings in Tulsa. Photo by Bo Ray/UPI\n"
    assert [text[credit.start : credit.end] for credit in find_credits(text)] == [agency, "Photo by Bo Ray/UPI"]
    assert find_credits(f"Ann Lee sang in Tulsa, she said.{mark}{agency}\n") == []


def test_a_titles_photos_are_no_credit() -> None:
    text = "Photos: Ann Lee\nEve Fox sings in Tulsa. Photo by Bo Ray/UPI"
    assert [text[credit.start : credit.end] for credit in find_credits(text)] == ["Photo by Bo Ray/UPI"]
