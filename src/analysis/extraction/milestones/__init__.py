"""Dated milestones of a relationship, each with its evidence, merged across the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extraction.assertion import announcement, asserted
from analysis.extraction.children import CHILD, Child, child_in
from analysis.extraction.lexicon import Hit
from analysis.extraction.milestones.couples import Couples, people_of
from analysis.extraction.milestones.derived import before, since_of
from analysis.extraction.milestones.merge import Merged, merge
from analysis.extraction.milestones.tellings import EXPECTED, Cue, Place, Telling, cues
from analysis.extraction.milestones.when import Dated, Dates, date_of
from analysis.extraction.painted import Painted
from analysis.extraction.sentences import sentences
from analysis.model import Article, DateSpan, Evidence, Mention, Milestone, Quote, Relationship, Span

_ADJECTIVE = re.compile(r"\b(?:an?|the|newly|happily|once|twice|never|recently)\s$", re.IGNORECASE)
_LOOK_BACK = re.compile(
    r"\b(?:shar(?:ed|ing|es)|post(?:ed|ing|s)|photos?|pictures?|video|gush\w*|recall\w*|remember\w*|reflect\w*|throwback|anniversary)\b",
    re.IGNORECASE,
)
_CHILD_TYPES = frozenset({"child born", "child adopted", "pregnancy loss", "pregnancy announced", EXPECTED})
_NO_DETAIL = Child("", "", "")


def read_milestones(
    article: Article,
    mentions: Sequence[Mention],
    dates: Sequence[DateSpan],
    quotes: Sequence[Quote],
    relationships: Sequence[Relationship],
) -> tuple[list[Milestone], list[Evidence]]:
    """Return the milestones of the article's couples, and every telling of each.

    Parameters
    ----------
    article : Article
        The article as read.
    mentions, dates, quotes, relationships : sequence
        What was read from it.

    Returns
    -------
    list of Milestone
        One a milestone, in the order of time.
    list of Evidence
        One a telling, with the span of its sentence, milestone by milestone.
    """
    reader = _Reader(article, mentions, dates, quotes, relationships)
    merged = merge(reader.tellings())
    milestones = [_milestone(article, number, one) for number, one in enumerate(merged, 1)]
    evidence = [_evidence(article, number, telling) for number, one in enumerate(merged, 1) for telling in one.tellings]
    return milestones, evidence


class _Reader:
    """One article's walk in reading order; learns its couples on the way."""

    def __init__(
        self,
        article: Article,
        mentions: Sequence[Mention],
        dates: Sequence[DateSpan],
        quotes: Sequence[Quote],
        relationships: Sequence[Relationship],
    ) -> None:
        self.article = article
        self.painted = Painted(article.plain, mentions)
        self.dates = Dates(dates)
        self.durations = [date for date in dates if date.kind == "duration"]
        self.quotes = quotes
        self.couples = Couples(relationships)

    def tellings(self) -> Iterator[Telling]:
        """Yield every telling."""
        for caption, start, end in self.article.passages():
            hits = list(cues().find(self.painted.text[start:end]))
            if not hits:
                continue
            for sentence in sentences(self.article.plain, start, end):
                inside = [h for h in hits if sentence.start <= h.start + start < sentence.end]
                if inside:
                    yield from self._sentence(caption, sentence, inside, start)

    def _sentence(self, caption: int | None, sentence: Span, hits: list[Hit[Cue]], offset: int) -> Iterator[Telling]:
        spans = [Span(hit.start + offset, hit.end + offset) for hit in hits]
        edges = [sentence.start, *(s.end for s in spans)], [*(s.start for s in spans), sentence.end]
        for i, (hit, span) in enumerate(zip(hits, spans, strict=True)):
            place = Place(caption, sentence, span, edges[0][i], edges[1][i + 1])
            telling = self._telling(place, hit.value)
            if telling:
                yield telling
                yield from self._derived(place, telling)

    def _telling(self, place: Place, cue: Cue) -> Telling | None:
        text = self.painted.text
        if not asserted(text, place.sentence.start, place.cue.start):
            return None
        if cue.form == "verb" and _ADJECTIVE.search(text, max(place.low, place.cue.start - 12), place.cue.start):
            return None
        dated = date_of(text, self.dates, place, cue)
        if cue.form == "noun" and not self._told(place, cue, dated):
            if cue.type != "pregnancy announced":
                return None
            cue = cue._replace(type=EXPECTED)
        people = people_of(self.painted, self.couples, place, cue)
        if people is None or (cue.needs == "couple" and len(people) < 2):
            return None
        child = self._child(place, cue, people)
        if child is None:
            return None
        self.couples.add(people)
        date = dated.date
        when = (date.value, date.earliest, date.latest, date.kind) if date else ("", "", "", "")
        basis = "announced" if date and dated.announced and cue.type != "pregnancy announced" else "direct"
        return Telling(cue.type, people, *when, basis, child.detail, child.name, place.caption, place.sentence)

    def _told(self, place: Place, cue: Cue, dated: Dated) -> bool:
        """Whether a noun ("their engagement") tells that it happened, and does not just look back."""
        if cue.needs == "announcement":
            return announcement(self.painted.text, place.sentence.start, place.cue.start) is not None
        if _LOOK_BACK.search(self.painted.text, place.sentence.start, place.cue.start):
            return False
        return dated.date is not None or dated.announced

    def _child(self, place: Place, cue: Cue, people: tuple[str, ...]) -> Child | None:
        """Return what is told of the child; None where a cue that needs one has none."""
        if cue.type not in _CHILD_TYPES:
            return _NO_DETAIL
        text = self.article.plain
        after = CHILD.search(text, place.cue.end, place.high)
        ahead = CHILD.search(text, place.low, place.cue.start)
        if cue.needs == "child" and not after and not ahead:
            return None
        start, end = (place.cue.end, place.high) if after else (place.low, place.cue.start)
        return child_in(text, start, end, frozenset(people))

    def _derived(self, place: Place, telling: Telling) -> Iterator[Telling]:
        """Yield what a duration in the sentence tells of an earlier milestone."""
        for length in self.durations:
            if place.cue.end <= length.start < place.high:
                words = self.article.plain[place.cue.end : min(place.high, length.end + 25)]
                kind = since_of(words)
                when = before(telling.earliest, telling.latest, length.text)
                if kind and kind != telling.type and when:
                    yield telling._replace(
                        type=kind, value=when[0], earliest=when[1], latest=when[2], basis="derived", detail="", child=""
                    )


def _milestone(article: Article, number: int, one: Merged) -> Milestone:
    best = one.best
    return Milestone(
        number,
        best.type,
        "; ".join(best.people),
        one.value,
        one.earliest,
        one.latest,
        one.detail,
        best.basis == "announced",
        best.caption,
        *best.sentence,
        article.text[best.sentence.start : best.sentence.end],
        len(one.tellings),
        one.conflict,
    )


def _evidence(article: Article, number: int, telling: Telling) -> Evidence:
    start, end = telling.sentence
    return Evidence(
        number, telling.caption, start, end, article.text[start:end], telling.value, telling.earliest, telling.latest
    )
