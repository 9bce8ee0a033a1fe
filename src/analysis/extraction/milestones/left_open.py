"""Whose a milestone is of which a sentence names nobody: "their romance", "the boy was born"."""

from __future__ import annotations

import re

from analysis.extraction.milestones.couples import Couples
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.painted import GROUP, Painted

#: A marriage to somebody else.
OTHER_MARRIAGE = re.compile(r"\b(?:first|previous|earlier|prior|former) (?:marriage|relationship)(?!,? (?:to|with))")
_THAT_MARRIAGE = re.compile(r"(?:That|This) (?:(?:marriage|union) )?")
_THE_CHILD = re.compile(r"\bthe (?:boy|girl|baby|child|infant|newborn|twins)\b", re.IGNORECASE)


def left_open(painted: Painted, couples: Couples, place: Place, cue: Cue) -> tuple[str, ...] | None:
    """Return whose a milestone is of which a sentence names nobody: "their romance", "the boy was born"."""
    if OTHER_MARRIAGE.search(painted.plain, place.head, place.cue.end):
        return None
    of_child = cue.needs == "child before"
    last = of_child and _THE_CHILD.search(painted.plain, place.head, place.cue.start)
    named = couples.parents_before(place.cue.start) if last else ()
    owners = owners_in(painted, place)
    that = _THAT_MARRIAGE.fullmatch(painted.plain, place.sentence.start, place.cue.start)
    return (
        (owners if len(owners) > 1 else ())
        or (couples.told_right_before(place.sentence.start) if that else ())
        or named
        or (_couple_after(painted, couples, place) if of_child else ())
        or couples.only(place.caption, of_child=of_child, doubt=_is_doubtful(painted, place))
    )


def owners_in(painted: Painted, place: Place) -> tuple[str, ...]:
    """Return whom "their", "them" or "the couple" of a cue means: "their romance began"; or else "his"."""
    owners = [painted.people(one.start) for one in painted.within(*place.cue)]
    return max(owners, key=len, default=())


def _couple_after(painted: Painted, couples: Couples, place: Place) -> tuple[str, ...]:
    """Return the couple that the sentence names after a birth: "the baby was born with the singer's husband, NAME"."""
    both = tuple(sorted(set(painted.everyone(place.cue.end, place.sentence.end))))
    return both if couples.are(both) else ()


def _is_doubtful(painted: Painted, place: Place) -> bool:
    """Whether it is told of a couple who may be another than the one known."""
    before = painted.within(place.head, place.cue.start)
    if not before or painted.text[before[-1].start] != GROUP or before[-1].person:
        return False
    return before[-1].kind == "group" or any(one.person for one in before)
