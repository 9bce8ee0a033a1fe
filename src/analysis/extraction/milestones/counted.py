"""What is dated by counting: "engaged after dating for four years", "their daughter, 6", "two years after they met"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.milestones.couples import ENDED, Couples
from analysis.extraction.milestones.dated import Dates
from analysis.extraction.milestones.derived import (
    Length,
    age_at,
    age_turned,
    born,
    is_until_now,
    length_at,
    nearest_dated,
    offset_before,
    shifted,
    years_before,
)
from analysis.extraction.milestones.neighbours import dated_by
from analysis.extraction.milestones.offspring import Offspring
from analysis.extraction.milestones.scene import day_of_scene
from analysis.extraction.milestones.tellings import Cue, Place, Telling
from analysis.extraction.milestones.when import date_of
from analysis.extraction.milestones.whose import people_of
from analysis.extraction.painted import Painted
from analysis.model import Article, DateSpan

_COURSE = ("met", "started dating", "engaged", "married")  # of which a state led to none before itself
_PRESENT = re.compile(r"\b(?:are|is|have|has) (?:\w+ly )?\w+(?:ing|ed)\b")  # "are parting after 27 years of marriage"


def derived(kind: str, people: tuple[str, ...], when: tuple[str, str, str], place: Place) -> Telling:
    """Return the telling of what no date tells, but something beside it."""
    return Telling(kind, people, *when, "relative", "derived", "", "", place.caption, place.evidence)


class Counted:
    """Counts from the days, couples and children of one article."""

    def __init__(self, article: Article, painted: Painted, dates: Dates, couples: Couples, children: Offspring) -> None:
        self._article = article
        self._painted = painted
        self._dates = dates
        self._couples = couples
        self._children = children

    def state(self, place: Place, cue: Cue, told: Sequence[Telling]) -> Telling | None:
        """Return when a state began, from its length and from what it led to, or from its lasting until now."""
        length = length_at(self._article.plain, place)
        if length is None:
            return None
        before = _COURSE[: _COURSE.index(cue.type) + 1]
        base = nearest_dated([telling for telling in told if telling.basis != "derived" and telling.type not in before])
        since = Length(-length.number, length.unit)
        if base:
            when = shifted(base.earliest, base.latest, since)
            return when and derived(cue.type, base.people, when, place)
        today = self._today(place.caption)
        people = people_of(self._painted, self._couples, place, cue)
        ends_now = any(telling.type in ENDED and not telling.value for telling in told) and _PRESENT.search(
            self._article.plain, place.head, place.cue.start
        )
        when = shifted(today, today, since) if ends_now or is_until_now(self._article.plain, place) else None
        return derived(cue.type, people, when, place) if when and people else None

    def age(self, place: Place, cue: Cue, told: Sequence[Telling]) -> Telling | None:
        """Return the birth of a couple's child that is told with its age."""
        plain = self._article.plain
        age = age_at(plain, *place.cue)
        when = born(self._today(place.caption), age) if age is not None else None
        people = people_of(self._painted, self._couples, place, cue) or ()
        child = self._children.aged(place, people)
        people = self._couples.parents(child.name) or tuple(one for one in people if one != child.name)
        if when is None or not people:
            return None
        self._couples.bear(child.name, people)
        return derived(cue.type, people, when, place)._replace(detail=child.detail, child=child.name)

    def turned(self, place: Place, cue: Cue, told: Sequence[Telling]) -> Telling | None:
        """Return the birth of who came of an age: "their son turned 6 in May"."""
        age = age_turned(self._article.plain, place.cue.end)
        dated = date_of(self._painted.text, self._painted.assertions, self._dates, place, cue)
        when = years_before(dated.date, age) if dated.date and age else None
        people = people_of(self._painted, self._couples, place, cue) if when else None
        if when is None or not people:
            return None
        child = self._children.told(place, cue, people)
        people = self._couples.parents(child.name) or people
        return derived(cue.type, people, when, place)._replace(detail=child.detail, child=child.name)

    def offset(self, place: Place, telling: Telling, told: Sequence[Telling]) -> Telling:
        """Date a telling that stands at a distance from the one before: "two years after they met"."""
        length = offset_before(self._article.plain, place)
        if length is None:
            return telling
        base: Telling | DateSpan | None = nearest_dated(told)
        day = "" if base else day_of_scene(self._article, self._dates, place)
        base = base or (None if day else self._dates.before_offset(self._article.plain, place))
        first, last = (base.earliest, base.latest) if base else (day, day)
        when = shifted(first, last, length) if first else None
        return dated_by(telling, when) if when else telling

    def _today(self, caption: int | None) -> str:
        """Return the day from which ages and lasting states count: the picture's, or that of publication."""
        published = self._article.published.isoformat() if self._article.published else ""
        return published if caption is None else self._dates.day_of(caption)
