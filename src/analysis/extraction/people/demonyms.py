"""Surnames that are names of nations too: "Kira Dane ... Dane waves"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extraction.lexicon import lower
from analysis.extraction.people.alone import TAG
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.people.stretches import Stretch
from analysis.extraction.people.words import words

# "A Dane", "the young Dane", "in French": nobody's name.
_OF_NATION = re.compile(
    r"\b(?:an?|the|this|that|some|two|young|old|fellow|first|in|into|of|speaks?|spoke|speaking|learn\w*|taught) $",
    re.IGNORECASE,
)
_WORD_AFTER = re.compile(r",? ([a-z]+)\b")
_PERSON_GOES_ON = re.compile(
    r"'s? |[,.;:)\"]|$| \("
    r"| (?:after|also|and|as|at|before|by|during|for|from|had|has|in|is|late|later|next|on|said|says|then|was|when"
    r"|while|who|whom|whose|with)\b"
)


def with_surnames(plain: str, stretches: Sequence[Stretch]) -> Sequence[Stretch]:
    """Return the stretches, and in them the surnames that are names of nations where they stand alone.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    stretches : sequence of Stretch
        The parts of the article with their candidates, among them the full names.

    Examples
    --------
    >>> from analysis.extraction.people.stretches import read_stretch
    >>> from analysis.model import Passage
    >>> text = "Kira Dane sang. Dane waved at a Dane and a Danish dancer."
    >>> [c.name for c in with_surnames(text, [read_stretch(text, Passage(None, 0, len(text)), [])])[0].candidates]
    ['Kira Dane', 'Dane']
    """
    known = words()
    full = (one for stretch in stretches for one in stretch.candidates if len(one.words) > 1)
    surnames = {one.words[-1] for one in full if known.other.get(lower(one.words[-1])) == "demonym"}
    if not surnames:
        return stretches
    pattern = re.compile(rf"\b(?:{'|'.join(sorted(surnames))})\b(?!-)")
    return [
        stretch._replace(candidates=sorted([*stretch.candidates, *_alone(plain, stretch, pattern)]))
        for stretch in stretches
    ]


def _alone(plain: str, stretch: Stretch, pattern: re.Pattern[str]) -> Iterator[Candidate]:
    """Yield where a surname stands alone in a stretch, and what follows goes on with a person."""
    taken = [*stretch.barred, *((one.start, one.end) for one in stretch.candidates)]
    for match in pattern.finditer(plain, stretch.passage.start, stretch.passage.end):
        of_nation = _OF_NATION.search(plain, max(stretch.passage.start, match.start() - 12), match.start())
        named = any(start <= match.start() < end for start, end in taken)
        if not (named or of_nation) and _goes_on(plain, match.end()):
            yield Candidate(*match.span(), (match[0],), "", match[0])


def _goes_on(plain: str, end: int) -> bool:
    """Whether a mark, a verb or a little word follows, and no noun: "Dane waves", but not "Danish dancer"."""
    if TAG.match(plain, end) or _PERSON_GOES_ON.match(plain, end):
        return True
    after = _WORD_AFTER.match(plain, end)
    verb = after[1] if after else ""
    return verb in words().verbs or words().is_past(verb)
