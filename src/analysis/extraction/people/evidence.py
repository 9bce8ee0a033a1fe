"""Tells whether a candidate is a person, from its own words and from those around it."""

from __future__ import annotations

import re
from typing import NamedTuple

from analysis.extraction.lexicon import lower
from analysis.extraction.people.names import Candidate
from analysis.extraction.people.words import words

_LEAD = re.compile(r"((?:[\w'-]+ ){0,2}[\w'-]+),? $")
_LOCATIVE = re.compile(r"\b(?:at|in|near|from|outside|inside|around|through|across|toward|towards|to) (?:the )?$", re.I)
_INDEFINITE = re.compile(r"\b[Aa]n? $")
_NAMED = re.compile(r"\b(?:named|called|nicknamed) $")
_ATTRIBUTE = re.compile(r" (?!(?:and|or|with|in|at|on|for|as|is|was|has|who)\b)[a-z]+")
_TAG = re.compile(r" ?\((?:at |far )?(?:[LRC]|[1-9](?:nd|rd|th)? ?[LR]|left|right|cent(?:er|re))\b")
_AFTER = re.compile(
    r", (?:(?:kneeling|seated|standing|far|at|second from|third from) )*(?:left|right|cent(?:er|re))\b"
    r"|, (?:aged? )?[1-9][0-9]?(?:,|\.|$)| \([1-9][0-9]?\)|, who(?:se|m)?\b"
)
_NEXT = re.compile(r",? ([a-z]+)\b")
_OWNED = re.compile(r"'s?((?: [a-z-]+){1,3})")
_APPOSITION = re.compile(r", (?:(?:an?|the|his|her|their|then|former) )?((?:[\w'-]+ ){0,3}[\w'-]+)")


class Role(NamedTuple):
    """A description next to a name: its words as printed, and the noun among them."""

    start: int
    end: int
    noun: str


def is_person(plain: str, candidate: Candidate) -> bool:
    """Whether a name of several words is a person's, by its words or by those around it.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    candidate : Candidate
        A candidate of that text.

    Examples
    --------
    >>> from analysis.extraction.people.names import find_candidates
    >>> text = "Ann Lee sang at Ann Street with actor Zorro Vex. Vex Zum closed."
    >>> [c.name for c in find_candidates(text, 0, len(text)) if is_person(text, c)]
    ['Ann Lee', 'Zorro Vex']
    """
    known = words()
    if _is_amid_ampersand(plain, candidate):
        return False
    first, soft = lower(candidate.words[0]), any(known.other.get(lower(w)) == "soft" for w in candidate.words)
    if soft and _LOCATIVE.search(plain, max(0, candidate.start - 16), candidate.start):
        return False
    if first in known.royal:
        return True
    if first in known.given:
        return not (
            _INDEFINITE.search(plain, max(0, candidate.start - 3), candidate.start)
            and _ATTRIBUTE.match(plain, candidate.end)
        )
    if first in known.places:
        return bool(candidate.title)
    last = lower(candidate.words[-1])
    return (last in known.surnames and not soft and len(candidate.words) < 4) or is_vouched(plain, candidate)


def is_vouched(plain: str, candidate: Candidate) -> bool:
    """Whether the words around a name are such as stand around people's names only."""
    start, end = candidate.start, candidate.end
    return bool(
        candidate.title
        or role_before(plain, start)
        or _NAMED.search(plain, max(0, start - 12), start)
        or _TAG.match(plain, end)
        or _AFTER.match(plain, end)
        or _is_followed_by_verb(plain, end)
        or _is_owner_of_kin(plain, end)
        or role_after(plain, end)
    )


def role_before(plain: str, start: int) -> Role | None:
    """Return the role or kinship noun that ends right before ``start``: "actress", "her mother,"."""
    lead = _LEAD.search(plain, max(0, start - 48), start)
    return _noun_at_end(lead[1], lead.start(1)) if lead else None


def role_after(plain: str, end: int) -> Role | None:
    """Return the role in an apposition right after ``end``: ", a singer", ", director of ..."."""
    match = _APPOSITION.match(plain, end)
    if not match:
        return None
    parts = match[1].split(" ")
    for count in range(1, len(parts) + 1):
        role = _noun_at_end(" ".join(parts[:count]), match.start(1))
        if role:
            return role
    return None


def _noun_at_end(phrase: str, start: int) -> Role | None:
    """Return the longest noun of the lexicon that ends a phrase."""
    nouns = words().nouns
    small = lower(phrase)
    offset = 0
    while True:
        if small[offset:] in nouns:
            return Role(start + offset, start + len(phrase), small[offset:])
        cut = small.find(" ", offset)
        if cut < 0:
            return None
        offset = cut + 1


def _is_followed_by_verb(plain: str, end: int) -> bool:
    match = _NEXT.match(plain, end)
    return bool(match) and match[1] in words().verbs if match else False


def _is_owner_of_kin(plain: str, end: int) -> bool:
    match = _OWNED.match(plain, end)
    return bool(match) and any(word in words().kin for word in match[1].split(" ")) if match else False


def _is_amid_ampersand(plain: str, candidate: Candidate) -> bool:
    """Whether the words are half of a firm: "Smith & Wesson"; "Ann Lee & Bo Ray" are people."""
    before = plain.endswith("& ", 0, candidate.start)
    after = plain.startswith(" & ", candidate.end)
    return (before or after) and lower(candidate.words[0]) not in words().given


def is_alone_vouched(plain: str, candidate: Candidate) -> bool:
    """Whether a single word is somebody's only name, or all of a name that the article gives.

    Examples
    --------
    >>> from analysis.extraction.people.names import find_candidates
    >>> text = "Rapper Zum and a daughter, Luna, met at Google. Twitter cheered."
    >>> [c.name for c in find_candidates(text, 0, len(text)) if is_alone_vouched(text, c)]
    ['Zum', 'Luna']
    """
    known = words()
    word = lower(candidate.words[0])
    if len(word) < 3 or known.other.get(word, "soft") != "soft" or word in known.places:
        return False
    if candidate.title and not candidate.title[-1].islower():
        return True
    start, end = candidate.start, candidate.end
    if _TAG.match(plain, end) or _NAMED.search(plain, max(0, start - 12), start):
        return True
    role = role_before(plain, start)
    if role:
        return plain[start - 2] != "," or word in known.given or role.noun in known.kin
    return bool(candidate.title)
