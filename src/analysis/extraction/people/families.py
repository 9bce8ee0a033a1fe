"""Who is named without a surname, beside one who has it: "Tom and Carol Reyes", "Carol (Tom) Reyes"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from analysis.extraction.lexicon import lower
from analysis.extraction.people.cast import Cast
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.people.evidence import Evidence
from analysis.extraction.people.words import PARTICLES

_AND = (" and ", " & ")
_BRACKETS = (" (", ") ")
_LISTED = re.compile(r"[A-Z][\w.'-]*(?: \([^()]{1,20}\))?, $")  # after a name, and not "after a fire in the shop, "
_AFTER_DATE = re.compile(r"(?:[0-9]|[A-Z][a-z]+day|(?:year|month|week|weekend|night|morning|afternoon|evening)s?), $")
_FAMILY = re.compile(
    r"\b(?:(?:couple|team|duo|newlyweds|(?:grand|god)?parents|owners|hosts|brothers|sisters|siblings|twins|spouses|Mrs\.)"
    r",?|(?:son|daughter|child|children) of(?: the late)?) $",
    re.IGNORECASE,
)
_FAMILY_REACH = 24  # characters


def gather_namesakes(evidence: Evidence, candidates: Sequence[Candidate], cast: Cast) -> None:
    """Add those who share the surname after "and": "Tom and Carol Reyes", not "Cher and Tina Turner"."""
    for first, second in pairwise(candidates):
        surname = second.words[1:]
        whole = len(surname) == 1 or (len(surname) == 2 and surname[0].lower() in PARTICLES)
        if len(first.words) > 1 or not whole or cast.find(first.name) or not cast.find(second.name):
            continue
        joined = evidence.plain[first.end : second.start] in _AND
        if joined and _are_given(evidence, first, second) and _may_share(evidence, first):
            cast.add((first.name, *surname))


def _are_given(evidence: Evidence, first: Candidate, second: Candidate) -> bool:
    """Whether two words are given names, or one is and a word before tells of two: "the godparents", "the bakers"."""
    known = sum(word in evidence.words.given for word in (first.name, second.words[0]))
    role = evidence.role_before(first.start)
    several = role is not None and role.noun in evidence.words.plurals
    if known != 1 or several:
        return known == 2 or several
    return _are_family(evidence, first) or any(f"he {second.words[-1]}{end} " in evidence.plain for end in ("s", "es"))


def _are_family(evidence: Evidence, first: Candidate) -> bool:
    """Whether a word right before tells of two: "the couple", "her grandparents"."""
    return bool(_FAMILY.search(evidence.plain, max(0, first.start - _FAMILY_REACH), first.start))


def gather_spouses(evidence: Evidence, candidates: Sequence[Candidate], cast: Cast) -> None:
    """Add the spouses whom obituaries name in brackets: "Carol (Tom) Reyes"; "William (Bill) Reyes" is one."""
    given = evidence.words.given
    for one, two, last in zip(candidates, candidates[1:], candidates[2:], strict=False):
        marks = evidence.plain[one.end : two.start], evidence.plain[two.end : last.start]
        if marks == _BRACKETS and {given.sex(one.name), given.sex(two.name)} == {"f", "m"}:
            cast.add((one.name, *last.words))
            cast.add((two.name, *last.words))


def _may_share(evidence: Evidence, first: Candidate) -> bool:
    """Whether a given name may lack a surname: a couple's does, a singer's or the last of a list's does not."""
    if _are_family(evidence, first):
        return True
    before = evidence.plain[max(0, first.start - _FAMILY_REACH) : first.start]
    role = evidence.role_before(first.start)
    one = role and role.noun not in evidence.words.plurals  # not "the bakers Tom and Carol Reyes"
    listed = before.endswith(("and ", "& ")) or (_LISTED.search(before) and not _AFTER_DATE.search(before))
    alone = first.title or one or listed
    return not alone and lower(first.name) not in evidence.words.stage_names
