"""Surnames that are words of the calendar or of nations too: "Theresa May ... May said", "Kira Dane ... Dane waves"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from analysis.extraction.lexicon import per_lexicon, rows
from analysis.model import Span

#: Words of the calendar that may be surnames.
CALENDAR = ("March", "April", "May", "June", "August", "Friday", "Saturday", "Sunday", "Monday", "Spring", "Winter")
_MONTHS = frozenset({"April", "May", "June", "August"})
# "A Dane", "in French": of a nation.  "In May", "April to May", "late May": of the year.
_NOBODY_BEFORE = re.compile(
    r"\b(?:an?|the|this|that|some|two|young|old|fellow|first|in|into|of|speaks?|spoke|speaking|learn\w*|taught) $", re.I
)
_MONTH_BEFORE = re.compile(
    r"\b(?:(?i:an?|the|this|that|each|every|last|next|past|since|until|till|through|by|during|before|after|in|of|on|for|"
    r"early|late|mid|and|or|between)|(?:[A-Z][a-z]+|[0-9]+) to|(?:[A-Z][a-z]+(?:ary|ber|ril|uly|ust|rch)|June),?)[ -]$"
)
_OPENS = re.compile(r"(?:^|[.!?:;]\"? |\n|\" (?:said |says )?|\b(?:that|and|but|when|said) )$")
_BEFORE = 16  # characters
# What follows a name: a place in the picture, a verb, an aside.
_PLACE = re.compile(r" ?\((?:at |far )?(?:[LRC]|[1-9](?:nd|rd|th)? ?[LR]|left|right|cent(?:er|re))\b")
_WHOSE = re.compile(r"'s\b|,? (?:who|whose|whom)\b|, [0-9]{2},")
_VERB = re.compile(r" (?:[a-z]+ly |also |later |then )?([a-z]+)\b")
_GOES_ON = re.compile(
    r"[.;:)\"]|,(?! [0-9])|$| \("
    r"| (?:after|also|and|as|at|before|by|during|for|from|in|later|on|onstage|then|when|while|with)\b(?! [0-9])"
)


def alone(plain: str, surnames: Collection[str]) -> Iterator[Span]:
    """Yield where one of the surnames stands alone and is somebody's, as far as the words beside it tell.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    surnames : collection of str
        Words that end a full name in the text.

    Examples
    --------
    >>> text = "Dane waved at a Dane. In May, May (L) sang with May."
    >>> [text[start:end] + text[end : end + 3] for start, end in alone(text, ["Dane", "May"])]
    ['Dane wa', 'May (L', 'May.']
    """
    if not surnames:
        return
    for match in re.finditer(rf"\b(?:{'|'.join(sorted(surnames))})\b(?!-| [0-9])", plain):
        if _is_somebody(plain, match[0], *match.span()):
            yield Span(*match.span())


def _is_somebody(plain: str, word: str, start: int, end: int) -> bool:
    """Whether a word is a name here: a weekday only if it does something, a month if no preposition leads it."""
    low = max(0, start - _BEFORE)
    if _PLACE.match(plain, end):
        return True
    does = _does(plain, end)
    if word in CALENDAR and does and _OPENS.search(plain, low, start):
        return True
    if word in CALENDAR and (word not in _MONTHS or _MONTH_BEFORE.search(plain, low, start)):
        return False
    of_nation = word not in CALENDAR and _NOBODY_BEFORE.search(plain, low, start)
    return not of_nation and (does or _GOES_ON.match(plain, end) is not None)


def _does(plain: str, end: int) -> bool:
    """Whether a verb of people follows, or whose something is."""
    verb = _VERB.match(plain, end)
    told = verb is not None and (verb[1] in _verbs() or verb[1].endswith("ed"))
    return told or _WHOSE.match(plain, end) is not None


@per_lexicon
def _verbs() -> frozenset[str]:
    past = (row["cue"] for row in rows("date_cues") if (row["where"], row["direction"]) == ("body", "back"))
    irregular = (row["past"] for row in rows("irregular_verbs"))
    return frozenset([*(row["verb"] for row in rows("person_verbs")), *past, *irregular, "is", "was", "will", "would"])


@per_lexicon
def given_names() -> frozenset[str]:
    """Return the given names in small letters, but for words that may open a sentence before a month: "Will", "In"."""
    words = {row["word"].lower() for row in rows("date_words")}
    return frozenset(row["name"].lower() for row in rows("given_names")) - words
