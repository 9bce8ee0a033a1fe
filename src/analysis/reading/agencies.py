"""The names in a credit: which is the photographer's, which the agency's."""

from __future__ import annotations

import csv
import functools
import re
from pathlib import Path

from analysis.reading.capitals import in_title_case

_TABLE = Path(__file__).parent / "agencies.csv"
_SEPARATOR = re.compile(r"\s*/\s*|\s*--\s*|\s*\bvia\s+|\s*(?:,|;| -+|\|)\s+(?!(?:[JS]r|I+)\b)")
_MARK = re.compile(
    r"pool(?: photo)?|(?:pool )?file(?: photo)?s?|stringer|handout|staff(?: photo(?:grapher)?)?|"
    r"contributed|license photo|photo|STR|HO|[0-9]+[a-z]*",
    re.IGNORECASE,
)
# Who is no photographer: "Acme Media via AP".
_ORGANISATION = re.compile(
    r"\b(?:Media|Group|Agency|Press|Studios?|Pictures|Images|Office|Museum|University|Network|Films|Productions|Inc\.?|"
    r"Entertainment|Police|Department|Ministry|Palace|Government|Company|Foundation|Service|Sports|Records|Television|TV)\Z"
)
# On what terms it may be printed: "EPA-EFE/BO RAY  DENMARK OUT".
_LAND = (
    r"(?:(?:NEW|SOUTH|NORTH|UNITED|GREAT|COSTA|SRI|SAUDI|HONG|CZECH|EL|PUERTO|SIERRA|SAN|BOSNIA) )?"
    r"(?!AND\b|OUT\b)[A-Z]{2,}"
)
_TERMS = re.compile(
    rf"\s+(?:{_LAND}(?:(?:, ?AND|,| AND| &|/) ?{_LAND}){{0,2}} OUT|EDITORIAL USE|NO SALES|MANDATORY CREDIT)\b.*",
    re.DOTALL,
)
_PHOTO = re.compile(r"(?<=\w)(?: file)? photo\Z", re.IGNORECASE)
_BOTH = re.compile(r" ?/ ?([^/]+) and ([^/]+) ?/ ?\1\Z")  # "Ann Lee/UPI and Bo Ray/UPI"
_VIA_ITS_SELLER = re.compile(r"(?<=\bAFP) via Getty(?: Images)?\b")  # AFP's own pictures
_FOR_CLIENT = re.compile(r"\s+[Ff]or\s+[^/]*")
# What stands where the photographer's name would: "courtesy of Acme Films", "TS staff/Tulsa Star".
_NOBODY = re.compile(r"\s*(?:(?i:courtesy(?: of)?|provided by)[: ]|[\w.]+ staff ?/)\s*")
# An agency's name ends as a word does, or where the next caption is glued to it.
_NAME_ENDS = r"(?:(?!\w)|(?=[A-Z][a-z])|(?=[0-9]{1,4}(?:of| [A-Z])))"
_INITIALS = re.compile(r"(?:[A-Z]\.)+|(?!JR|SR)[B-DF-HJ-NP-TV-XZ]{2,3}")


@functools.lru_cache(maxsize=4096)
def read_names(credit: str) -> tuple[str, str]:
    """Return photographer and agency, normalised, of a credit without its "Photo by".

    Parameters
    ----------
    credit : str
        Names with their separators: ``"ANN LEE/Invision/AP, File"``.

    Returns
    -------
    tuple of str
        Either is empty if the credit does not tell it.  Where a picture passed through
        several hands, the last known agency counts, unless the table knows the pair.

    Examples
    --------
    >>> read_names("ANN LEE/Invision/AP, File")
    ('Ann Lee', 'Invision/AP')
    >>> read_names("Bo Ray/NBC via Getty Images for Tide")
    ('Bo Ray', 'Getty Images')
    """
    credit = _VIA_ITS_SELLER.sub("", _BOTH.sub(r" and \2/\1", _TERMS.sub("", credit)))
    nobody = _NOBODY.match(credit)
    if nobody:
        credit = credit[nobody.end() :]
    client = _FOR_CLIENT.search(credit)
    parts = [_PHOTO.sub("", " ".join(part.split())) for part in _SEPARATOR.split(_FOR_CLIENT.sub("", credit))]
    parts = _split_hyphens([part for part in parts if part and not _MARK.fullmatch(part)])
    agency = _agency(parts) or (aliases().get(client[0].split(None, 1)[1].casefold(), "") if client else "")
    people = [part for part in parts if part.casefold() not in aliases()]
    if not agency and (len(people) > 1 or nobody):
        agency = people[0 if nobody else 1] if people else ""
        agency = "" if agency == people[0] and not nobody else agency
    unnamed = nobody or (agency and people and _ORGANISATION.search(people[0]))
    return (_title_case(people[0]) if people and not unnamed else ""), agency


@functools.cache
def aliases() -> dict[str, str]:
    """Return the agencies by every name they print, in small letters."""
    with _TABLE.open(newline="", encoding="utf-8") as file:
        return {row["alias"].casefold(): row["agency"] for row in csv.DictReader(file)}


@functools.cache
def agency_pattern() -> str:
    """Return a pattern of the names agencies print: agencies in the order of the table, of each the longest first."""
    with _TABLE.open(newline="", encoding="utf-8") as file:
        rows = [(row["alias"], row["agency"]) for row in csv.DictReader(file)]
    rank = {agency: number for number, (_, agency) in reversed(list(enumerate(rows)))}
    names = [name for name, _ in sorted(rows, key=lambda row: (rank[row[1]], -len(row[0])))]
    return "(?:" + "|".join(re.escape(name).replace("/", " ?/ ?") for name in names) + ")" + _NAME_ENDS


def _agency(parts: list[str]) -> str:
    """Return the last agency the table knows, pairs before single names."""
    folded = [part.casefold() for part in parts]
    known = [part for part in folded if part in aliases()]  # "EPA-EFE/NAME via AP"
    for length in range(len(parts), 0, -1):
        for names in (folded, known):
            for start in range(len(names) - length, -1, -1):
                agency = aliases().get("/".join(names[start : start + length]))
                if agency:
                    return agency
    return ""


def _split_hyphens(parts: list[str]) -> list[str]:
    """Cut "Ann Lee-USA TODAY", but not "EPA-EFE" or "Anne-Marie Lee"."""
    cut = []
    for part in parts:
        name, _, agency = part.rpartition("-")
        split = name and part.casefold() not in aliases() and agency.casefold() in aliases()
        cut += [name, agency] if split else [part]
    return cut


def _title_case(name: str) -> str:
    """Write a name in capitals as names are written: "ANN O'NEIL JR." is "Ann O'Neil Jr."."""
    words = name.split()
    if not name.isupper() or (len(words) == 1 and len(name) < 6):
        return name
    return " ".join(word if _INITIALS.fullmatch(word) else in_title_case(word) for word in words)
