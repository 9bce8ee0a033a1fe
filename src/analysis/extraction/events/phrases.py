"""Where the name of an event or a venue begins and ends in a sentence."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import NamedTuple

from analysis.extraction.lexicon import lower
from analysis.extraction.places import CALENDAR
from analysis.model import Span

_QUOTED = re.compile(r"""\"[^"]{2,160}\"|'(?<!\w')(?=[A-Z0-9])(?:[^'"]|'(?=\w)){1,120}'(?!\w)""")
BLOT = "_"

_DETERMINERS = frozenset(["the", "a", "an", "his", "her", "their", "its", "this", "another"])
_OF = frozenset(["of", "&", "de", "du", "la", "le", "des"])
LINKS = frozenset(["and", "for", "in", "to", "on", "with", "by"])
_CAPITALS = {word.capitalize(): word for word in _DETERMINERS | _OF | LINKS | {"at", "during", "from"}}
CAPITAL = rf"(?!{CALENDAR})(?:St\.|(?:[dl]')?[A-Z\"#][\w'&+\"-]*|[0-9]+(?:st|nd|rd|th)?\b(?!,))"
CAPITALS = rf"(?:The )?{CAPITAL}(?:(?: (?:of the|of|and|du|de la|de|del|della|des|di|do|da|dos|das|&))? {CAPITAL})*"
TEAM_SPORTS = "(?:soccer|football|basketball|hockey|baseball|cricket|rugby|volleyball|handball|netball|polo)"
_INITIALS = re.compile(r"\([A-Z]{2,8}\)")
_SCORE = re.compile(r"[0-9]{1,3}-[0-9]{1,3}\b")
_LONGEST_NAME = 160
_MOST_SMALL_WORDS = 4

_END = re.compile(
    r"[,;()]|(?<!\.[A-Z])(?<!\bNo)\.(?= |$)|[.:]$| -|"
    r" (?:[Aa]t|[Dd]uring|[Hh]osted|[Pp]resented|[Hh]eld|by|as|with|while|after|before|following|ahead|from|inside|"
    r"outside|near|where|when|to|alongside|benefiting|together)\b|"
    r" on the (?=[a-z]|(?:North|South|East|West)\b)|"
    rf" (?:on|in|On|In) (?={CALENDAR}|[0-9])"
)


class Name(NamedTuple):
    """Where a name starts, the word that leads up to it, and whether an article stands between."""

    start: int
    lead: str
    article: bool


def blot_titles(plain: str, known: Container[str] = ()) -> tuple[str, list[Span]]:
    """Blot out what stands between quotation marks, so that its words are not taken for the sentence's.

    Parameters
    ----------
    plain : str
        Text with straight quotes.
    known : container of str
        Names in small letters that are read also in quotation marks: "Good Morning America".

    Returns
    -------
    str
        The text, as long as before; a full stop or comma at a title's end stays.
    list of Span
        The titles, quotation marks included.

    Examples
    --------
    >>> blot_titles('the premiere of "Death at Sea" in Rome')
    ('the premiere of "____________" in Rome', [Span(start=16, end=30)])
    """
    titles = [Span(*match.span()) for match in _QUOTED.finditer(plain)]
    parts: list[str] = []
    done = 0
    for start, end in titles:
        if lower(plain[start + 1 : end - 1].rstrip(".,")) in known:
            continue
        last = plain[end - 2] if plain[end - 2] in ".,!?" else BLOT
        parts += (plain[done : start + 1], BLOT * (end - start - 3), last)
        done = end - 1
    return "".join([*parts, plain[done:]]), titles


def name_before(masked: str, low: int, head: int, leads: Container[str], links: Container[str] = LINKS) -> Name:
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
    links : container of str
        Small words that may also stand inside it.

    Examples
    --------
    >>> name_before("Ann Lee attends the annual Women in Film Gala", 0, 41, {"attends", "in"})
    Name(start=20, lead='attends', article=True)
    """
    words = masked[max(low, head - _LONGEST_NAME) : head].split(" ")
    start = reach = head
    begin, small, link = head + 1, 0, ""
    for index in reversed(range(len(words))):
        word = _CAPITALS.get(words[index], words[index])
        begin -= len(word) + 1
        after_name = index > 0 and _is_name(words[index - 1])
        if not word or (after_name and (word in _OF or words[index] == "the")):
            continue
        if word in _DETERMINERS:
            within = ("of", "in") if masked[head].isupper() and word == "the" else ("of",)
            if index > 1 and words[index - 1].lower() in within and _is_name(words[index - 2]):
                continue  # "Women in the World Summit", but not "with Ann Lee in an NBA game"
            return Name(reach, _lead(words, index - 1, leads), True)
        if _INITIALS.fullmatch(word):
            continue  # "British Academy (BAFTA) awards"
        if word[-1] in ",;:()" or word in ("-", "--"):
            break
        if word in links and after_name and not small:
            link, small = word, 1
        elif word in leads:
            if link in leads and link != "in":
                break  # "joins Ann Lee for Juniper Gala"
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
    limit = min(limit, start + _LONGEST_NAME)
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
    return (first.isdigit() and not _SCORE.match(word)) or (len(word) > 1 and first in "\"'#")
