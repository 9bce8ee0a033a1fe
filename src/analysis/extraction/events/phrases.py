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
    start = reach = head
    begin, small, link = head + 1, 0, ""
    for index in reversed(range(len(words))):
        word = _CAPITALS.get(words[index], words[index])
        begin -= len(word) + 1
        after_name = index > 0 and _is_name(words[index - 1])
        if not word or (word in _OF and after_name):
            continue
        if word in _DETERMINERS:
            if index > 1 and words[index - 1].lower() in ("of", "in") and _is_name(words[index - 2]):
                continue
            return Name(reach, _lead(words, index - 1, leads), True)
        if word[-1] in ",;:()" or word in ("-", "--"):
            break
        if word in _LINKS and after_name and not small:
            link, small = word, 1
        elif word in leads:
            return Name(reach, _lead(words, index, leads), False)
        else:
            reach = begin
            small += not _is_name(word)
            start = start if small else begin
            if small > _MOST_SMALL_WORDS:
                break
    return Name(start, link if link in leads else "", False)


def _lead(words: list[str], index: int, leads: Container[str]) -> str:
    """Return the word at ``index``, with the one before it if both together lead: "ahead of", "part of"."""
    if index < 0:
        return ""
    word = _CAPITALS.get(words[index], words[index])
    both = f"{words[index - 1]} {word}" if index else ""
    return both if both in leads else word


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
    if first.isupper():
        return word not in _CAPITALS
    return first.isdigit() or (len(word) > 1 and first in "\"'#")
