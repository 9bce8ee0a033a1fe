"""Finds the shapes of names: runs of capitalised words, cut at titles and at words that are no names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analysis.extraction.lexicon import lower, per_lexicon, rows

_UPPER = "".join(c for c in map(chr, range(0x41, 0x250)) if c.isupper())
_PARTICLE = r"(?:de|da|del|della|der|den|di|du|dos|das|la|le|van|von|bin|ibn|bint|al|el|ter|ten)"
_MARKED = re.compile(r"[^\w.]")


class Candidate(NamedTuple):
    """Words that may name a person.

    ``words`` are the parts of the name, without title; ``title`` is the printed title
    before them.  ``given`` tells that the first word is a known given name.
    """

    start: int
    end: int
    words: tuple[str, ...]
    title: str
    given: bool
    soft: bool

    @property
    def name(self) -> str:
        """The name, white space made plain."""
        return " ".join(self.words)


class Vocabulary(NamedTuple):
    """The words that tell names from other capitalised words, in small letters."""

    given: dict[str, str]
    surnames: frozenset[str]
    titles: dict[str, str]
    roles: dict[str, str]
    other: dict[str, str]
    places: frozenset[str]
    run: re.Pattern[str]


@per_lexicon
def vocabulary() -> Vocabulary:
    """Load the lexicon's names, titles, roles and other capitalised words."""
    titles = {lower(row["title"]): row["sex"] for row in reversed(rows("titles"))}
    return Vocabulary(
        {lower(row["name"]): row["sex"] for row in reversed(rows("given_names"))},
        frozenset(lower(row["name"]) for row in rows("surnames")),
        titles,
        {lower(row["noun"]): row["sex"] for row in reversed(rows("roles"))},
        {lower(row["word"]): row["kind"] for row in reversed(rows("no_names"))},
        frozenset(_places()),
        _run_pattern([row["title"] for row in rows("titles")]),
    )


def _places() -> Iterator[str]:
    """Names of cities, states and countries."""
    for table in ("cities", "states", "countries"):
        for row in rows(table):
            for name in (row["name"], *row.get("aliases", "").split("|")):
                yield lower(name)


def _run_pattern(titles: list[str]) -> re.Pattern[str]:
    """One pattern for a run of capitalised words, with initials, particles and dotted titles."""
    dotted = "|".join(sorted(re.escape(title) for title in titles if title.endswith(".")))
    word = (
        rf"(?:(?:{dotted}|[JS]r\.|St\.)(?= )|[{_UPPER}]\.(?:-?[{_UPPER}]\.)*(?:[{_UPPER}]\b)?"
        rf"|(?:d'|al-)?[{_UPPER}]\w*(?:(?:-|'(?!s\b|S\b))\w+)*)"
    )
    nickname = rf'(?: "[{_UPPER}][^"]{{1,24}}"(?= [{_UPPER}]))?'
    return re.compile(rf"(?<!\w){word}(?:,? (?:[JS]r\.|III?\b|IV\b)|{nickname} {{1,2}}(?:{_PARTICLE} ){{0,2}}{word})*")


def find_candidates(plain: str, start: int, end: int) -> list[Candidate]:
    """Return what may be names in ``plain[start:end]``, in order.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    start, end : int
        Offsets of the passage, in code points.

    Returns
    -------
    list of Candidate
        Not overlapping.  Organisations, places and days that the lexicon knows are left out.

    Examples
    --------
    >>> text = "On Monday, Sen. Ann de Lee Jr. met Bo Ray of Yale University."
    >>> [(c.title, c.name) for c in find_candidates(text, 0, len(text))]
    [('Sen.', 'Ann de Lee Jr.'), ('', 'Bo Ray')]
    """
    known = vocabulary()
    found = []
    for match in known.run.finditer(plain, start, end):
        run = match[0]
        for piece_start, piece_end, words, title in _pieces(run, known):
            first = lower(words[0])
            if len(words) > 1 and _is_other(words, known):
                continue
            given = first in known.given
            soft = any(known.other.get(lower(word)) == "soft" for word in words)
            found.append(Candidate(match.start() + piece_start, match.start() + piece_end, words, title, given, soft))
    return found


def _is_other(words: tuple[str, ...], known: Vocabulary) -> bool:
    """Whether the words name an organisation or a place."""
    if any(known.other.get(lower(word)) == "organisation" for word in words):
        return True
    return lower(" ".join(words)) in known.places


_TOKEN = re.compile(r'"[^"]*"|[^ ,]+')
_SUFFIX = re.compile(r"(?:[JS]r\.?|III?|IV)$")


def _pieces(run: str, known: Vocabulary) -> Iterator[tuple[int, int, tuple[str, ...], str]]:
    """Cut a run at titles and at words that are no names."""
    words: list[str] = []
    title: list[str] = []
    start = end = 0
    tokens = list(_TOKEN.finditer(run))
    for index, token in enumerate(tokens):
        word = token[0]
        small = lower(word)
        last = index + 1 == len(tokens) or bool(_SUFFIX.match(tokens[index + 1][0]))
        is_title = (small in known.titles or small in known.roles) and not (words and last) and not last
        if is_title or known.other.get(small) in ("function", "calendar", "demonym", "abbreviation"):
            if words:
                yield start, end, tuple(words), " ".join(title)
            words, title = [], ([*title, word] if is_title and not words else [word] if is_title else [])
            continue
        if not words:
            start = token.start()
        words.append(word)
        end = token.end()
    if words:
        yield start, end, tuple(words), " ".join(title)
