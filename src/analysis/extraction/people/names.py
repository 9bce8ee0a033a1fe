"""Finds the shapes of names: runs of capitalised words, cut at titles and at words that are no names."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left
from collections.abc import Callable, Sequence

from analysis.extraction.lexicon import Matcher, lower, per_lexicon
from analysis.extraction.people.cuts import Candidate, apart, cut_run, is_other
from analysis.extraction.people.words import PARTICLES, words

_UPPER = "".join(c for c in map(chr, [*range(0x41, 0x250), *range(0x1E00, 0x1F00)]) if c.isupper())
_WORD = r"[\w$\u0300-\u036f]"  # "Ayọ̀" has a mark that combines
_ELIDED = ("dell'", "dall'", "degl'", "d'", "al-", "el-", "ul-")  # "Bo dell'Acqua"
_TAIL = "style|based|led|born|winning|nominated|era|like|backed|owned|inspired|themed|esque|directed|produced|type|area"
_MONTH = re.compile(r"(?:January|April|May|June|August) ")
_IN_MONTH = re.compile(
    r"\b(?:[Ii]n|[Ll]ast|[Nn]ext|[Tt]his|[Ss]ince|[Bb]y|[Uu]ntil|[Ee]arly|[Ll]ate|[Dd]uring|[Tt]hat|[Oo]n) $"
)
_OF = (" of ", " to ", " for ", " at ", " the ")
_OFFICE_OF = re.compile(r"\b([A-Z][a-z]+) (?:of|to|for|at) (?:the )?$")
_REACH = 40  # characters of an office before its place
_OPENS = re.compile(r"(?:^|[.!?:] |\")$")


def find_candidates(plain: str, start: int, end: int) -> list[Candidate]:
    """Return what may be names in ``plain[start:end]``, in order, not overlapping.

    Organisations, places and days that the lexicon knows are left out; single words are
    left in, since only the article can tell what they are.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    start, end : int
        Offsets of the stretch to read, in code points.

    Returns
    -------
    list of Candidate

    Examples
    --------
    >>> text = "On Monday, Sen. Ann de Lee Jr. met Bo Ray of Yale University."
    >>> [(c.title, c.name) for c in find_candidates(text, 0, len(text))]
    [('Sen.', 'Ann de Lee Jr.'), ('', 'Bo Ray')]
    """
    pattern, cut = _finder()
    odd = [Candidate(start + at, start + stop, (name,), "", name) for at, stop, name in _odd().find(plain[start:end])]
    found: list[Candidate] = []
    for match in pattern.finditer(plain, start, end):
        at = match.start()
        elided = next((part for part in _ELIDED if plain.endswith(part, start, at)), "")
        at -= len(elided)
        run = elided + match[0]
        if " " in run and plain.endswith(_OF, start, at):
            skipped = _place_of_office(plain[max(start, at - _REACH) : at], run)
            at, run = at + skipped, run[skipped:]
        cuts = tuple(_less_month(one, plain, at + one.start) for one in cut(run))
        if cuts and _MONTH.match(match[0]) and len(cuts[0].words) > 1 and _OPENS.search(plain, max(start, at - 2), at):
            cuts = (_with_month(match[0], cuts[0]), *cuts[1:])
        found += [Candidate(at + c.start, at + c.end, c.words, c.title, c.name) for c in cuts]
    return _beside(found, odd) if odd else found


def _place_of_office(before: str, run: str) -> int:
    """Return how many characters of a run belong to an office: "Archbishop of Canterbury Ann Lee"."""
    office = _OFFICE_OF.search(before)
    is_title = office and lower(office[1]) in words().titles | words().nouns
    place, _, name = run.partition(" ")
    while office and " " in name:
        given = lower(name.partition(" ")[0]) in words().given
        if (is_title and given) or (lower(place) in words().places and (is_title or given)):
            return len(place) + 1
        more, _, name = name.partition(" ")
        place = f"{place} {more}"
    return 0


def _less_month(name: Candidate, plain: str, start: int) -> Candidate:
    """Return a name without the month it begins with, if that is when something happened: "In April Haddad wed"."""
    month = name.words[0]
    named = name.title or len(name.words) < 2 or words().other.get(lower(month)) != "calendar"
    if named or not _IN_MONTH.search(plain, max(0, start - _REACH), start):
        return name
    return Candidate(name.start + len(month) + 1, name.end, name.words[1:], "", name.name[len(month) + 1 :])


def _with_month(run: str, name: Candidate) -> Candidate:
    """Return a name with the month before it: where a sentence opens, "June Ann Lee" is no date."""
    month = run[: run.index(" ")]
    if name.start != len(month) + 1:
        return name
    return Candidate(0, name.end, (month, *name.words), "", f"{month} {name.name}")


def _beside(found: list[Candidate], odd: list[Candidate]) -> list[Candidate]:
    """Return both in order, less what was found of which an odd name takes a part."""
    starts = [one.start for one in odd]
    apart = []
    for one in found:
        before = bisect_left(starts, one.end) - 1  # the last that begins before it ends
        if before < 0 or odd[before].end <= one.start:
            apart.append(one)
    return sorted([*apart, *odd])


@per_lexicon
def _odd() -> Matcher[str]:
    """Return the matcher of names that no shape tells."""
    return Matcher({name: name for name in words().odd}, fold=False)


@per_lexicon
def _finder() -> tuple[re.Pattern[str], Callable[[str], tuple[Candidate, ...]]]:
    """Return the pattern of runs, and what cuts one; names come again and again, so cuts are kept."""
    known = words()

    @functools.lru_cache(maxsize=8192)
    def cut(run: str) -> tuple[Candidate, ...]:
        parts = apart(run, known) if "(" in run else [(0, run)]
        pieces = [(at, piece) for at, part in parts for piece in cut_run(part, known) if not is_other(piece, known)]
        return tuple(piece._replace(start=at + piece.start, end=at + piece.end) for at, piece in pieces)

    return _run(known.dotted), cut


def _run(titles: Sequence[str]) -> re.Pattern[str]:
    """One pattern for a run of capitalised words, with initials, particles and dotted titles.

    It begins with a set of letters, so that the search skips from capital to capital.
    """
    dotted = "|".join(rf"(?<=\b{re.escape(title)})" for title in [*titles, "Jr.", "Sr.", "St."])
    rest = (
        rf"(?:\.(?:-?[{_UPPER}]\.)*(?:[{_UPPER}]\b)?"
        rf"|{_WORD}*(?:(?:-(?!(?:{_TAIL})\b)|'(?!s\b|S\b)){_WORD}+)*(?:\.(?= )(?:{dotted}))?)"
    )
    word = rf"(?:{'|'.join(_ELIDED)}|ka)?[{_UPPER}]{rest}"
    particle = rf"(?:{'|'.join(sorted(PARTICLES))})"
    quoted = rf"(?:\"[{_UPPER}][^\",]{{1,24}}\"|'[{_UPPER}][^', ]{{1,24}}')"
    nickname = rf"(?: (?:{quoted}|\([{_UPPER}][\w-]{{1,24}}\))(?= [{_UPPER}]))?"
    suffix = r",? (?:[JS]r\.|III?\b|IV\b|[23]d\b)"
    day = r"(?:January|February|March|April|May|June|July|August|(?:Sept|Octo|Novem|Decem)ber|[A-Z][a-z]{2,3}\.) [0-9]"
    following = rf"(?:{suffix}|{nickname} {{1,2}}(?:{particle} ){{0,2}}(?!{day}){word})"
    return re.compile(rf"[{_UPPER}](?<![\w$].){rest}{following}*")
