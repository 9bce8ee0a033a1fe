"""Where sentences end, in a language full of "Feb. 9", "Robert Downey Jr." and "H.E.R."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.model import Span

_BREAK = re.compile(r"[.!?][\"')\]]*\s+(?=[\"'(\[]?[^\W_a-zß-öø-ÿ])")
# A full stop after one of these never ends a sentence ...
_NEVER_LAST = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|St|Ste|Ft|Mt|Prof|Rev|Gen|Col|Lt|Sgt|Capt|Cmdr|Gov|Sen|Rep|Hon|vs|Nos?|"
    r"Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$"
)
# ... and after one of these only where the next word opens one.
_ABBREVIATION = re.compile(
    r"\b(?:[JS]r|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|"
    r"Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Inc|Co|Corp|Ltd|Bros|Ave|Blvd|[A-Z])\.$"
)
# Names with an exclamation mark of their own.
_EXCLAIMED = re.compile(r"\b(?:E|Yahoo|Jeopardy|Oklahoma|Moulin Rouge)!$")
_OPENER = re.compile(
    r"[\"'(\[]?(?:The|This|That|These|Those|He|She|They|It|His|Her|Their|In|On|At|A|An|And|But|"
    r"After|Afterwards?|Before|Later|Earlier|Since|When|While|Both|Two|Three|Several|Many|Photo|File|During|Following)\b"
)


def sentences(plain: str, start: int, end: int) -> list[Span]:
    """Cut ``plain[start:end]`` into sentences.

    Parameters
    ----------
    plain : str
        Text with straight quotes and without newlines (:attr:`Article.plain`).
    start, end : int
        Offsets of the passage, in code points.

    Returns
    -------
    list of Span
        In order, not overlapping, without surrounding white space.

    Examples
    --------
    >>> text = "Ann Lee (L) sings in Tulsa, Okla., on Feb. 9, 2020. She married later that year."
    >>> [text[s:e][-8:] for s, e in sentences(text, 0, len(text))]
    ['9, 2020.', 'at year.']
    """
    return list(_sentences(plain, start, end))


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
    for match in _BREAK.finditer(plain, start, end):
        if not _is_abbreviation(plain, start, match):
            yield Span(start, start + len(plain[start : match.end()].rstrip()))
            start = match.end()
    last = start + len(plain[start:end].rstrip())
    if last > start:
        yield Span(start, last)


def _is_abbreviation(plain: str, start: int, match: re.Match[str]) -> bool:
    """Whether the mark belongs to "Feb.", "Jr.", "H.E.R.", "E!" and the sentence goes on."""
    stop = match.start() + 1
    head = plain[max(start, stop - 14) : stop]
    if plain[stop - 1] != ".":
        return bool(_EXCLAIMED.search(head))
    if _NEVER_LAST.search(head):
        return True
    return bool(_ABBREVIATION.search(head)) and not _OPENER.match(plain, match.end())


def _skip_space(plain: str, start: int, end: int) -> int:
    while start < end and plain[start].isspace():
        start += 1
    return start
