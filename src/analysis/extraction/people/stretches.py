"""The parts of a passage that are read otherwise: quotes, titles of works, names of events and places."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from analysis.extraction.lexicon import lower
from analysis.extraction.people.cuts import NAMES_TOO, Candidate
from analysis.extraction.people.names import find_candidates
from analysis.extraction.people.words import words
from analysis.extraction.quotation import is_title, quoted_spans
from analysis.extraction.spans import is_within
from analysis.extraction.surnames import alone
from analysis.model import Passage, Span


class Stretch(NamedTuple):
    """A passage, what is quoted in it, where no person is looked for, and what may be names elsewhere."""

    passage: Passage
    quoted: Sequence[Span]
    barred: Sequence[Span]
    candidates: list[Candidate]


def read_stretch(plain: str, passage: Passage, names: Iterable[Span]) -> Stretch:
    """Return a passage with the candidates that stand outside titles of works and ``names`` of other things.

    Examples
    --------
    >>> text = 'Ann Lee starred in "Dear Bo Ray" at the Dee Fox Arena.'
    >>> [c.name for c in read_stretch(text, Passage(None, 0, len(text)), [Span(40, 53)]).candidates]
    ['Ann Lee']
    """
    marked, _ = quoted_spans(plain, passage.start, passage.end)
    titles: list[Span] = []
    quoted: list[Span] = []
    for span in marked:
        (titles if is_title(plain, span) else quoted).append(span)
    candidates = find_candidates(plain, passage.start, passage.end)
    several = [c for c in candidates if len(c.words) > 1]
    given = {Span(c.start, c.start + len(c.words[0])) for c in several}  # "Mark" is a hotel, "Mark Lee" is not
    given |= {Span(c.end - len(c.words[-1]), c.end) for c in several if lower(c.words[0]) in words().given}
    barred = _merged([*titles, *(name for name in names if name not in given)])
    if barred:  # a nickname in quotation marks neither begins nor ends its name
        candidates = [c for c in candidates if not (is_within(c.start, barred) or is_within(c.end - 1, barred))]
    return Stretch(passage, quoted, barred, candidates)


def with_surnames(plain: str, stretches: Sequence[Stretch]) -> Sequence[Stretch]:
    """Return the stretches with the surnames that are months or nations too, where they stand alone.

    Examples
    --------
    >>> text = "Kira Dane sang. Dane waved at a Dane and a Danish dancer."
    >>> read = [read_stretch(text, Passage(None, 0, len(text)), [])]
    >>> [c.name for c in with_surnames(text, read)[0].candidates]
    ['Kira Dane', 'Dane']
    """
    full = (one for stretch in stretches for one in stretch.candidates if len(one.words) > 1)
    other = words().other
    surnames = {one.words[-1] for one in full if other.get(lower(one.words[-1])) in NAMES_TOO}
    found = list(alone(plain, surnames))
    return [_with(plain, stretch, found) for stretch in stretches] if found else stretches


def _with(plain: str, stretch: Stretch, surnames: Iterable[Span]) -> Stretch:
    """Return a stretch with those of the surnames that stand in it, and in nothing else that is named there."""
    taken = [*stretch.barred, *(Span(one.start, one.end) for one in stretch.candidates)]
    inside = (one for one in surnames if stretch.passage.start <= one.start < stretch.passage.end)
    free = (one for one in inside if not any(start <= one.start < end for start, end in taken))
    names = [Candidate(*one, (plain[slice(*one)],), "", plain[slice(*one)]) for one in free]
    return stretch._replace(candidates=sorted([*stretch.candidates, *names])) if names else stretch


def _merged(spans: Iterable[Span]) -> list[Span]:
    """Return spans in order, those that overlap as one."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start < merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
