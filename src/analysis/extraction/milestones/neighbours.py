"""Dates that a telling has from the others of its sentence: "separated and reconciled in 2012"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from analysis.extraction.lexicon import Hit
from analysis.extraction.milestones.couples import ENDED
from analysis.extraction.milestones.derived import Length, length_at, offset_before, shifted
from analysis.extraction.milestones.tellings import Cue, Place, Telling

_JOINTS = (" and ", " and then ", " and later ", ", then ")


def date_by_neighbours(plain: str, told: dict[int, Telling], places: Sequence[Place], hits: Sequence[Hit[Cue]]) -> None:
    """Date the tellings of a sentence that have no date by those that have one.

    Parameters
    ----------
    plain : str
        The text.
    told : dict of int to Telling
        The tellings by where their cues start; those that get a date are replaced.
    places : sequence of Place
        Where the cues stand, in order.
    hits : sequence of Hit
        The cues themselves.
    """
    for first, second in pairwise(places):
        _date_alike(plain, told, first, second)
    for place, hit in zip(places, hits, strict=True):
        if hit.value.form == "state":
            _end_by_length(plain, told, hit.value.type, place)
    for place, following in pairwise(places):
        _date_by_next(plain, told, place.cue.start, following)


def dated_by(telling: Telling, when: tuple[str, str, str]) -> Telling:
    """Give a telling value, earliest and latest that follow from another's."""
    value, earliest, latest = when
    return telling._replace(value=value, earliest=earliest, latest=latest, basis="derived")


def _date_alike(plain: str, told: dict[int, Telling], first: Place, second: Place) -> None:
    """Give a telling the date of the one that "and" joins to it."""
    one, other = told.get(first.cue.start), told.get(second.cue.start)
    joined = plain[first.cue.end : second.cue.start] in _JOINTS
    if one and other and joined and other.value and not one.value and one.people == other.people:
        told[first.cue.start] = one._replace(
            value=other.value, earliest=other.earliest, latest=other.latest, kind=other.kind
        )


def _end_by_length(plain: str, told: dict[int, Telling], kind: str, place: Place) -> None:
    """Date an end by how long it lasted since its dated beginning: "wed in 2006 and split after ten years"."""
    begun = (telling for telling in told.values() if telling.type == kind and telling.value)
    first = next((telling for telling in begun if telling.basis != "derived"), None)
    length = length_at(plain, place)
    if first is None or length is None or not (first.earliest and first.latest):
        return
    when = shifted(first.earliest, first.latest, length)
    for start, telling in told.items():
        if when and telling.type in ENDED and telling.people == first.people and not telling.value:
            told[start] = dated_by(telling, when)


def _date_by_next(plain: str, told: dict[int, Telling], start: int, following: Place) -> None:
    """Date the telling at ``start`` by the one after it: "born a year after they wed in 2004"."""
    first, then = told.get(start), told.get(following.cue.start)
    length = offset_before(plain, following) if first and not first.value else None
    if first and then and then.earliest and length:
        when = shifted(then.earliest, then.latest, Length(-length.number, length.unit))
        if when:
            told[start] = dated_by(first, when)
