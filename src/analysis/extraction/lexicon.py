"""The words the rules read by: rows of the CSV files in ``lexicon/``, and of the user's own.

Every table is a CSV file whose rows each carry an ``example`` that the tests run.
A folder named by the environment variable ``ANALYSIS_LEXICON`` may hold files of the
same names and headers; their rows come first and so win.  Nothing is loaded before it
is asked for, and everything only once.
"""

from __future__ import annotations

import csv
import functools
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import Generic, NamedTuple, ParamSpec, TypeVar

from ahocorasick_rs import AhoCorasick

_BUILT_IN = Path(__file__).parent / "lexicon"
_BRACKETS = re.compile(r"[()]")
_folder_settled: str | None = None
P = ParamSpec("P")
T = TypeVar("T")

Row = Mapping[str, str]


def rows(table: str) -> tuple[Row, ...]:
    """Return the rows of a lexicon table, the user's own first.

    Parameters
    ----------
    table : str
        Name of the file without ``.csv``.

    Returns
    -------
    tuple of mapping
        One mapping a row, by column name; every value is a string.

    Raises
    ------
    ValueError
        If a user's file lacks a column that the built-in one has.

    Examples
    --------
    >>> next(row["region"] for row in rows("states") if row["ap"] == "Calif.")
    'CA'
    """
    return _rows(table, _folder())


def settled(read: Callable[P, T]) -> Callable[P, T]:
    """Look once which folder ``ANALYSIS_LEXICON`` names, and not again at every word that a function reads."""

    @functools.wraps(read)
    def run(*args: P.args, **named: P.kwargs) -> T:
        global _folder_settled
        if _folder_settled is not None:
            return read(*args, **named)
        _folder_settled = _folder()
        try:
            return read(*args, **named)
        finally:
            _folder_settled = None

    return run


def per_lexicon(build: Callable[[], T]) -> Callable[[], T]:
    """Build a thing from the lexicon once, and anew only if ``ANALYSIS_LEXICON`` changes."""
    built: dict[str, T] = {}

    @functools.wraps(build)
    def get() -> T:
        folder = _folder() if _folder_settled is None else _folder_settled
        found = built.get(folder)
        if found is None:
            found = built[folder] = build()
        return found

    return get


def kept_per_lexicon(maxsize: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """Keep the last results of a function, as ``functools.lru_cache`` does, for each lexicon apart.

    Examples
    --------
    >>> @kept_per_lexicon(maxsize=8)
    ... def tables_of(name: str) -> int:
    ...     return len(rows(name))
    >>> tables_of("states")
    51
    """

    def keep(function: Callable[P, T]) -> Callable[P, T]:
        kept: Callable[[], Callable[..., T]] = per_lexicon(lambda: functools.lru_cache(maxsize)(function))

        @functools.wraps(function)
        def get(*args: P.args, **named: P.kwargs) -> T:
            return kept()(*args, **named)

        return get

    return keep


class Hit(NamedTuple, Generic[T]):
    """A phrase found in a text, and what the lexicon says of it."""

    start: int
    end: int
    value: T


class Matcher(Generic[T]):
    """Finds whole-word phrases in one pass, the longest at each place.

    Parameters
    ----------
    phrases : mapping or iterable of pairs
        From phrase to whatever it stands for; the first of two equal phrases wins.
    fold : bool
        Whether capitals are read as small letters.

    Examples
    --------
    >>> matcher = Matcher({"oscar": 1, "oscar party": 2})
    >>> list(matcher.find("The Oscar Party, not the Oscars"))
    [Hit(start=4, end=15, value=2)]
    """

    def __init__(self, phrases: Mapping[str, T] | Iterable[tuple[str, T]], *, fold: bool = True) -> None:
        pairs = phrases.items() if isinstance(phrases, Mapping) else phrases
        table: dict[str, T] = {}
        for phrase, value in pairs:
            table.setdefault(lower(phrase) if fold else phrase, value)
        table.pop("", None)
        self._fold = fold
        self._values = list(table.values())
        self._automaton = AhoCorasick(list(table)) if table else None

    def find(self, text: str) -> Iterator[Hit[T]]:
        """Yield hits in order, none inside another."""
        if self._automaton is None:
            return
        haystack = lower(text) if self._fold else text
        found = self._automaton.find_matches_as_indexes(haystack, overlapping=True)
        last = 0
        for start, negative_end, index in sorted((s, -e, i) for i, s, e in found):
            end = -negative_end
            if start >= last and _is_whole(haystack, start, end):
                yield Hit(start, end, self._values[index])
                last = end


def spelled(phrase: str) -> list[str]:
    """Return every spelling of a phrase that gives its alternatives in brackets; the first is the plainest.

    Examples
    --------
    >>> spelled("(said|exchanged) (|wedding )vows")
    ['said vows', 'said wedding vows', 'exchanged vows', 'exchanged wedding vows']
    """
    parts = (part.split("|") for part in _BRACKETS.split(phrase))
    return ["".join(choice) for choice in product(*parts)]


def lower(text: str) -> str:
    """Fold to small letters without changing the length (offsets must hold).

    Examples
    --------
    >>> lower("GRAMMY Awards"), len(lower("İstanbul"))
    ('grammy awards', 8)
    """
    folded = text.lower()
    return folded if len(folded) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def _is_whole(text: str, start: int, end: int) -> bool:
    before = start == 0 or not (text[start - 1].isalnum() and text[start].isalnum())
    return before and (end == len(text) or not (text[end].isalnum() and text[end - 1].isalnum()))


def check_own_rows() -> None:
    """Read every file of the user's folder.

    Raises
    ------
    ValueError
        If one has no name of a built-in table, or lacks a column.
    """
    for path in sorted(Path(_folder()).glob("*.csv")):
        if not (_BUILT_IN / path.name).is_file():
            raise ValueError(f"{path}: there is no such table; the names are those of the built-in ones")
        rows(path.stem)


def _folder() -> str:
    return os.environ.get("ANALYSIS_LEXICON", "") if _folder_settled is None else _folder_settled


@functools.cache
def _rows(table: str, folder: str) -> tuple[Row, ...]:
    built_in = _read(_BUILT_IN / f"{table}.csv")
    own = Path(folder) / f"{table}.csv" if folder else None
    if own is None or not own.is_file():
        return built_in
    added = _read(own)
    missing = sorted(set(built_in[0]) - set(added[0])) if added else []
    if missing:
        raise ValueError(f"{own}: column {', '.join(missing)} is missing; copy the header of the built-in {table}.csv")
    return added + built_in


def _read(path: Path) -> tuple[Row, ...]:
    with path.open(newline="", encoding="utf-8") as file:
        return tuple(csv.DictReader(file))
