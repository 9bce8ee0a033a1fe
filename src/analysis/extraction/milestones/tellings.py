"""What a telling of a milestone is, and the lexicon's cues for one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from analysis.extraction.lexicon import Matcher, per_lexicon, rows, spelled
from analysis.model import Span

#: A child expected, but not announced as news: no milestone, but it tells of a later one.
EXPECTED = "expected"
#: The kind of one that "would have been": it may be told after the loss.
LOST = "lost"

_REACH = 300  # characters
_LONGEST = 2_000  # characters of a sentence
_WHEN = ("", "later ", "eventually ", "secretly ")  # each costs some 10,000 phrases
_ALSO_PRESENT = frozenset(("become", "come", "run"))
_AUXILIARIES = frozenset(
    ("am", "are", "be", "been", "being", "get", "getting", "got", "gotten", "had", "has", "have", "is", "was", "were")
)


class Cue(NamedTuple):
    """A row of ``milestone_cues.csv``.

    Attributes
    ----------
    type : str
        The milestone; empty for words that only look like one ("wedding dress"), expected
        for a child that was.
    form : str
        verb or event: it happened; noun ("their engagement"): it counts only if dated or
        announced; public ("went public"): the date is the news's; dated ("would marry"): only if
        dated; standing ("are engaged"): likewise, but its news may be dated; state ("dating for"): a duration that
        began with it; age ("daughter"): it counts with an age beside it, or ages of those listed;
        turned ("turned 6 in May"): what was so long before; news ("shared the
        news"): dates the announcement of what was told before without a date; again ("she was born
        Friday"), in no row: dates the birth just told.
    needs : str
        What must stand beside it: couple, pair after ("introduced NAME to NAME"), child after, child before, tie before
        ("her marriage to NAME"), announcement, or what :mod:`needed` has a pattern for, as tie after ("their 12-year
        marriage"); or that its couple had ``parted``, as told before ("reunited").
    """

    type: str
    form: str
    needs: str


class Place(NamedTuple):
    """Where a cue stands: the caption, the sentence, the cue, and how far words beside it may bear on it.

    ``low`` and ``high`` end at the neighbouring cues, ``head`` and ``tail`` at the sentence,
    all within reach of the cue (a longer sentence is a flood).
    """

    caption: int | None
    sentence: Span
    cue: Span
    low: int
    high: int

    @classmethod
    def between(cls, caption: int | None, sentence: Span, cue: Span, low: int, high: int) -> Place:
        """Return the place of a cue between two others that end at ``low`` and begin at ``high``."""
        return cls(caption, sentence, cue, max(low, cue.start - _REACH), min(high, cue.end + _REACH))

    @property
    def head(self) -> int:
        """Where the sentence begins, within reach."""
        return max(self.sentence.start, self.cue.start - _REACH)

    @property
    def tail(self) -> int:
        """Where the sentence ends, within reach."""
        return min(self.sentence.end, self.cue.end + _REACH)

    @property
    def evidence(self) -> Span:
        """The sentence, or what of a flood lies within reach."""
        return self.sentence if self.sentence.end - self.sentence.start < _LONGEST else Span(self.head, self.tail)


class Telling(NamedTuple):
    """One telling: what happened, to whom, when.

    ``kind`` is that of the date; ``basis`` is direct, announced (the date is that of the
    announcement) or derived ("after dating for four years").
    """

    type: str
    people: tuple[str, ...]
    value: str
    earliest: str
    latest: str
    kind: str
    basis: str
    detail: str
    child: str
    caption: int | None
    sentence: Span


@per_lexicon
def cues() -> Matcher[tuple[Cue, ...]]:
    """Return the matcher of the milestone cues, each with its readings: "took" her as his wife, or back."""
    found: dict[str, tuple[Cue, ...]] = {}
    for row in rows("milestone_cues"):
        for cue in spelled(row["cue"]):
            found[cue] = (*found.get(cue, ()), Cue(row["type"], row["form"], row["needs"]))
    irregular = {row["past"]: (row["participle"], row["base"]) for row in rows("irregular_verbs")}
    for cue, readings in list(found.items()):
        for had in in_perfect(cue, irregular):
            if had.removeprefix("had ") not in found:
                found[had] = readings
        if readings[0].form == "verb":
            to_come = tuple(reading._replace(form="dated") for reading in readings)
            for would in in_future(cue, irregular):
                past = found.get(would.removeprefix("and "))
                if past is None or past[0].form != "verb":  # "and wed" is past, or goes on with "would"
                    found.setdefault(would, to_come)
    return Matcher(found)


def in_perfect(cue: str, irregular: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    """Yield how a caption tells the same from behind: "began dating" as "begun dating".

    Past a noun, or where the participle is the present too ("come"), it stands with its "had".

    Examples
    --------
    >>> list(in_perfect("romance began", {"began": ("begun", "begin")})), list(in_perfect("romance bloomed", {}))
    (['romance had begun'], ['romance had bloomed'])
    """
    words = cue.split(" ")
    for index, word in enumerate(words):
        participle = irregular[word][0] if word in irregular else (word if index and word.endswith("ed") else None)
        if participle and not (index and words[index - 1] in _AUXILIARIES):
            bare = index == 0 and participle not in _ALSO_PRESENT
            yield " ".join([*words[:index], *([] if bare else ["had"]), participle, *words[index + 1 :]])
            return


def in_future(cue: str, irregular: Mapping[str, tuple[str, str]]) -> Iterator[str]:
    """Yield how a caption tells the same from before: "began dating" as "would begin dating", "would sing and begin".

    Examples
    --------
    >>> list(in_future("began dating", {"began": ("begun", "begin")}))[0], list(in_future("split", {}))
    ('would begin dating', [])
    >>> list(in_future("married", {}))[1:]
    ['would later marry', 'would eventually marry', 'would secretly marry', 'and marry']
    """
    verb, space, rest = cue.partition(" ")
    bases = [irregular[verb][1]] if verb in irregular else _bases(verb) if verb.endswith("ed") else []
    for base in bases:
        for opening in (*(f"would {when}" for when in _WHEN), "and "):
            yield f"{opening}{base}{space}{rest}"


def _bases(past: str) -> Iterator[str]:
    """Yield what a regular verb's base may be: one of the forms is none, and stands in no text."""
    if past.endswith("ied"):
        yield f"{past[:-3]}y"
    elif past[-3:-2] == past[-4:-3] and past[-3] not in "ls":
        yield past[:-3]
    else:
        yield from (past[:-2], past[:-1])
