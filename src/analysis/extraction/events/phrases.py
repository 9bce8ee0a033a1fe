"""Where the name of an event or a venue begins and ends in a sentence."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple

_QUOTED = re.compile(r"""\"[^"]{2,160}\"|(?<!\w)'(?=[A-Z0-9])(?:[^'"]|'(?=\w)){1,120}'(?!\w)""")
BLOT = "_"

_DETERMINERS = frozenset(["the", "a", "an", "his", "her", "their", "its", "this", "another"])
_OF = frozenset(["of", "&", "de", "du", "la", "le", "des"])
_LINKS = frozenset(["and", "for", "in", "to", "on", "with", "by"])
_CAPITALS = {word.capitalize(): word for word in _DETERMINERS | _OF | _LINKS | {"at", "during", "from"}}
CAPITAL = (
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July|August|September|"
    r"October|November|December)\b|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)(?:St\.|[A-Z\"#][\w'&+\"-]*|[0-9]+(?:st|nd|rd|th)?\b(?!,))"
)
CAPITALS = rf"(?:The )?{CAPITAL}(?:(?: (?:of the|of|and|du|de|des|&))? {CAPITAL})*"
_LONGEST_NAME = 16
_MOST_SMALL_WORDS = 4

_END = re.compile(
    r"[,;()]|\.(?= |$)|[.:]$| -|"
    r" (?:at|during|hosted|presented|held|by|as|with|while|after|before|following|ahead|from|inside|outside|near|"
    r"where|when|to|alongside|benefiting|together)\b|"
    r" on (?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[0-9]))"
)


class Name(NamedTuple):
    """Where a name starts, the word that leads up to it, and whether an article stands between."""

    start: int
    lead: str
    article: bool


def blot_titles(plain: str) -> str:
    """Blot out what stands between quotation marks, so that its words are not taken for the sentence's.

    Examples
    --------
    >>> blot_titles('the premiere of "Death at Sea" in Rome')
    'the premiere of "____________" in Rome'
    """
    return _QUOTED.sub(_blot, plain) if '"' in plain or "'" in plain else plain


def _blot(match: re.Match[str]) -> str:
    quote = match[0]
    last = quote[-2] if quote[-2] in ".,!?" else BLOT
    return quote[0] + BLOT * (len(quote) - 3) + last + quote[-1]


def name_before(masked: str, low: int, head: int, leads: Container[str]) -> Name:
    """Walk back from a head word to where its name starts.

    Capitals, numbers, titles and "of" are taken with it; other small words and links
    ("a campaign rally", "Women in Film Gala") only if an article or a lead stands before them.

    Parameters
    ----------
    masked : str
        Text with titles blotted out.
    low, head : int
        Start of the sentence, and of the head word.
    leads : container of str
        Words that lead up to a name: "attends", "at", "during".

    Examples
    --------
    >>> name_before("Ann Lee attends the annual Women in Film Gala", 0, 41, {"attends", "in"})
    Name(start=20, lead='attends', article=True)
    """
    words = masked[low:head].split(" ")[-_LONGEST_NAME:]
    start = tentative = at = head
    fallback, small = "", 0
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        begin = at - len(word) - (0 if at == head and index == len(words) - 1 else 1)
        at = begin
        if not word:
            continue
        key = _CAPITALS.get(word, word)
        left = words[index - 1] if index else ""
        if key in _DETERMINERS:
            if left in ("of", "in") and index > 1 and _is_name(words[index - 2]):
                continue
            return Name(tentative, _CAPITALS.get(left, left), True)
        if word[-1] in ",;:()" or word == "-":
            break
        if key in _OF and _is_name(left):
            continue
        if key in _LINKS and _is_name(left) and not small:
            fallback, small = fallback or key, 1
        elif key in leads:
            return Name(tentative, key, False)
        elif _is_name(word):
            tentative = begin
            start = start if small else begin
        else:
            small += 1
            tentative = begin
            if small > _MOST_SMALL_WORDS:
                break
    return Name(start, fallback if fallback in leads else "", False)


def name_end(masked: str, start: int, limit: int) -> int:
    """Return where the name that starts at ``start`` ends, at ``limit`` the latest."""
    match = _END.search(masked, start, limit)
    end = match.start() if match else limit
    for tail in (" ", " the", " in", " on"):
        if masked.endswith(tail, start, end):
            end -= len(tail)
    return end


def _is_name(word: str) -> bool:
    """Whether a word looks like part of a name: a capital, a number, a title in quotation marks."""
    first = word[:1]
    return (
        (first.isupper() and word not in _CAPITALS) or first.isdigit() or (first in ('"', "'", "#") and len(word) > 1)
    )
