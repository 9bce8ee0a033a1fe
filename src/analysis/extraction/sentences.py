"""Where sentences end, in a language full of "Feb. 9", "Robert Downey Jr." and "H.E.R."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extraction.lexicon import kept_per_lexicon, per_lexicon, rows
from analysis.model import Span

_BREAK = re.compile(r"([.!?][\"')\]]*)\s+(?=[\"'(\[]?[^\W_a-zß-öø-ÿ])")
_INITIALS = re.compile(r"(?:\b[A-Z]\.)+$")
_WORD = re.compile(r"[\"'(\[]?([A-Z][\w'-]*)")
_MONTH = "(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)"
_DATELINE = re.compile(rf"\(|{_MONTH}[a-z]*\b|[MTWFS][a-z]+day\b")
# "Tennis - Australian Open - Melbourne, Australia - 28/1/17.", as Reuters begins a caption that a stop then follows;
# the day may also follow a comma.
_SLUG = re.compile(
    r"(?:[^.!?]{2,80} - (?:[^!?]{2,120} - )?|[A-Z][A-Za-z]+(?: [A-Z][a-z]+){0,2} - [^!?]{2,80} - [^!?]{2,120}, )"
    r"(?:[A-Z][a-z]+\.? [0-9]{1,2},? [0-9]{4}|[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4})"
)
# "... at the Pine Arena. Tulsa, July 18, 2024.": where and when, after a stop that should be a comma.
_WHERE_WHEN = re.compile(
    rf"(?:[A-Z][\w'-]*\.?,? ){{1,6}}(?:[A-Z][a-z]+day, )?{_MONTH}[a-z]*\.? [0-9]{{1,2}}, [0-9]{{4}}(?:\.|$)"
)
# "Maple! The Best of Oak": a title's own mark ends no sentence.
_TITLE = re.compile(r"\"(?:(?:[A-Z0-9][\w'&-]*|of|the|an?|in|on|and|to|for|at|with)[!?:,]? ?)+\"")
_TITLE_REACH = 40
_Words = tuple[dict[str, str], frozenset[str], frozenset[str], frozenset[str]]
_CLUBS = ("FC ", "FSV ", "SC ", "FFC ")  # "1. FC Oak"
_LONGEST = 14  # characters of an abbreviation


@kept_per_lexicon(maxsize=256)  # the passages of an article, which one room after the other reads
def sentences(plain: str, start: int, end: int) -> tuple[Span, ...]:
    """Cut ``plain[start:end]`` into sentences.

    Parameters
    ----------
    plain : str
        Text with straight quotes and without newlines (:attr:`Article.plain`).
    start, end : int
        Offsets of the passage, in code points.

    Returns
    -------
    tuple of Span
        In order, not overlapping, without surrounding white space.

    Examples
    --------
    >>> text = "Ann Lee (L) sings in Tulsa, Okla., on Feb. 9, 2020. She married later that year."
    >>> [text[s:e][-8:] for s, e in sentences(text, 0, len(text))]
    ['9, 2020.', 'at year.']
    """
    return tuple(_sentences(plain, start, end))


def first_sentence(plain: str, start: int, end: int) -> Span:
    """Return the first sentence of ``plain[start:end]``, without looking for the rest; empty if there is none.

    Examples
    --------
    >>> text = "Ann Lee sings in Tulsa, Okla., on Feb. 9, 2020. She married later that year."
    >>> text[slice(*first_sentence(text, 0, len(text)))][-8:]
    '9, 2020.'
    """
    return next(_sentences(plain, start, end), Span(start, start))


def _sentences(plain: str, start: int, end: int) -> Iterator[Span]:
    start = _skip_space(plain, start, end)
    words = _words()
    for match in _BREAK.finditer(plain, start, end):
        if not (_goes_on(plain, start, match, words) or _WHERE_WHEN.match(plain, match.end(), end)):
            yield Span(start, match.end(1))
            start = match.end()
    last = start + len(plain[start:end].rstrip())
    if last > start:
        yield Span(start, last)


def _goes_on(plain: str, start: int, match: re.Match[str], words: _Words) -> bool:
    """Whether the mark belongs to "Feb.", "Jr.", "H.E.R.", "E!", or ends a slug, and the sentence goes on."""
    stop = match.start() + 1
    abbreviations, openers, states, tails = words
    if plain[stop - 3 : stop] not in tails and plain[stop - 2].islower() and plain[stop - 1] == ".":
        return False  # most sentences end in a word that no abbreviation looks like
    opening = plain.rfind('"', max(start, stop - _TITLE_REACH), stop) if plain[stop - 1] != "." else -1
    title = _TITLE.match(plain, opening, match.end() + _TITLE_REACH) if opening >= 0 else None
    if title and title.end() > match.end():
        return True
    if plain[stop - 2].isdigit() and plain.find(" - ", start, stop) >= 0 and _SLUG.fullmatch(plain, start, stop - 1):
        return True
    low = max(start, stop - _LONGEST)
    begin = max(plain.rfind(" ", low, stop), plain.rfind("-", low, stop), low - 1) + 1  # "Sen. Ann Lee, D-Ore."
    word = plain[begin:stop]
    if word == "1." and plain.startswith(_CLUBS, match.end()):
        return True
    if word in states and plain.startswith(", ", begin - 2):  # a comma would follow: "in Tulsa, Okla., on Monday"
        return bool(_DATELINE.match(plain, match.end()))
    bare = word.lstrip("\"'([")
    ends = abbreviations.get(bare) or (abbreviations.get(bare.capitalize()) if bare.isupper() else None)  # "DEC. 22"
    if ends is None and not (plain[stop - 2].isupper() and _INITIALS.search(plain, low, stop)):
        return False
    if ends == "never":
        return True
    following = _WORD.match(plain, match.end())
    return not (following and following[1].lower() in openers)


@per_lexicon
def _words() -> _Words:
    """Return what abbreviations may end a sentence, the words that open one, states, and how all but the second end."""
    abbreviations = {row["word"]: row["ends"] for row in reversed(rows("abbreviations"))}
    openers = (row["word"].lower() for row in rows("no_names") if row["kind"] in ("function", "adjective"))
    states = frozenset(row["ap"] for row in rows("states"))
    return abbreviations, frozenset(openers), states, frozenset(f" {word}"[-3:] for word in {*abbreviations, *states})


def _skip_space(plain: str, start: int, end: int) -> int:
    while start < end and plain[start].isspace():
        start += 1
    return start
