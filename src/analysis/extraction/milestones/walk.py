"""One walk through an article, cue by cue: every telling of a milestone, in reading order."""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from analysis.extraction.children import Child
from analysis.extraction.lexicon import Hit
from analysis.extraction.milestones.beside import of_unwed, without_ended
from analysis.extraction.milestones.counted import Counted, derived
from analysis.extraction.milestones.couples import OF_CHILDREN, Couples
from analysis.extraction.milestones.dated import Dated, Dates, beginning, ends_of, redated
from analysis.extraction.milestones.dead import lives_on
from analysis.extraction.milestones.derived import offset_before
from analysis.extraction.milestones.gapped import gapped, is_gap
from analysis.extraction.milestones.needed import whole
from analysis.extraction.milestones.neighbours import date_by_neighbours
from analysis.extraction.milestones.newborn import is_adopted, of_newborn
from analysis.extraction.milestones.offspring import Offspring
from analysis.extraction.milestones.pending import Pending
from analysis.extraction.milestones.reach import places_of
from analysis.extraction.milestones.scene import day_pictured, is_at_the_event, is_first_time
from analysis.extraction.milestones.tellings import EXPECTED, LOST, Cue, Place, Telling, cues
from analysis.extraction.milestones.told import is_earlier, is_to_come, is_told, stands
from analysis.extraction.milestones.when import date_of
from analysis.extraction.milestones.whose import people_of
from analysis.extraction.painted import Painted
from analysis.extraction.passages import by_passage, by_sentence
from analysis.model import Article, DateSpan, Quote, Relationship, Span

_STATIVE = re.compile(r"\b(?:is|are|be|been|was|were) (?:\w+ly )?$")  # "who is married": no event, unless dated
_CHILDREN = re.compile(r" (?:(?:\w+|no) )?(?:\w+ )?(?:children|kids|sons|daughters|boys|girls)\b")
_NEAREST = 8  # tellings on either side of one that may date it
_FORMERLY = re.compile(r"\b(?:previously|formerly|once|briefly) $")
_IN_DIVORCE = re.compile(r"\b(?:divorce|split)\b|\bdivorced")
_TOLD_BEFORE = {"vows before": ("vows renewed",), "rite before": ("vows renewed", "married")}
_ENDS_AS = {"married": "divorced", "started dating": "separated"}
_WAS = re.compile(r"\b(?:had been|was|were) (?:[a-z]+ )?$")  # "were expecting", when it was lost
_WOULD_LATER = re.compile(r"would (?:later|eventually|go on to)\b")  # what happened, be it told when or not
_IN_REMARK = re.compile(r", (?:who|whom|whose)\b[^,]*$")  # whose news is not that of "NAME, whom he married twice"
_TO_END = re.compile(r"(?: \w+){0,2} to (?:end|dissolve) [^.;,]{1,40}?\bmarriage\b")  # "filed papers Friday to end ..."


class Walk:
    """Reads one article; learns its couples on the way."""

    def __init__(
        self,
        article: Article,
        painted: Painted,
        dates: Sequence[DateSpan],
        pictured: Mapping[int, DateSpan],
        quotes: Sequence[Quote],
        relationships: Sequence[Relationship],
        shown: Collection[tuple[int | None, str]] = (),
    ) -> None:
        self._article = article
        self._painted = painted
        self._dates = Dates(dates, pictured)
        self._couples = Couples(relationships, quotes, shown)
        self._children = Offspring(painted, self._dates, self._couples)
        self._counted = Counted(article, painted, self._dates, self._couples, self._children)
        self._readings = {"state": self._counted.state, "age": self._counted.age, "turned": self._counted.turned}
        self._pending = Pending()

    def tellings(self) -> Iterator[Telling]:
        """Yield every telling, in reading order."""
        told: list[Telling] = []
        for passage, inside in by_passage(self._article, cues().find(self._article.plain)):
            if passage.caption is not None:
                self._couples.tell(())
                self._pending = Pending()
            for sentence, together in by_sentence(self._article.plain, passage, inside):
                told += self._sentence(passage.caption, sentence, together)
        strangers = self._couples.strangers
        adopted = {telling.child for telling in told if telling.type == "child adopted"} - {""}
        for telling in told:
            if telling.type == "met" and telling.people in strangers:
                continue
            if telling.people and self._couples.of_others(telling.people):
                continue  # a co-star's wedding
            if telling.type not in OF_CHILDREN and self._couples.are_kin(telling.people):
                continue  # "the brothers, each of whom wed a singer"
            if telling.basis == "derived" and telling.child in adopted:  # whom an age would call born to them
                continue
            yield telling

    def _sentence(
        self, caption: int | None, sentence: Span, found: Sequence[Hit[tuple[Cue, ...]]]
    ) -> Iterator[Telling]:
        plain = self._article.plain
        met = [of_newborn(plain, sentence, hit, self._pending.newborn) for hit in whole(plain, sentence, found)]
        hits = [each for hit in met for each in self._children.listed(sentence, hit)]
        starts = [hit.start for hit in hits if hit.value.form != "age"]
        ends = dict(pairwise([*starts, sentence.end]))
        clauses = [sentence._replace(end=ends.get(hit.start, sentence.end)) for hit in hits]
        told_of = zip(hits, clauses, strict=True)
        ahead = caption is not None
        hits = [hit for hit, clause in told_of if stands(self._painted, self._children, clause, hit, looks_ahead=ahead)]
        hits = without_ended(self._painted, sentence, hits)
        hits = sorted([*hits, *self._children.further(sentence, hits), *gapped(self._painted, sentence, hits)])
        places = places_of(self._painted, caption, sentence, hits)
        told: dict[int, Telling] = {}
        told_at: list[int] = []
        for place, hit in sorted(zip(places, hits, strict=True), key=lambda pair: pair[1].value.form == "state"):
            read = self._readings.get(hit.value.form, self._telling)
            at = bisect_left(told_at, hit.start)
            around = (*reversed(told_at[at : at + _NEAREST]), *told_at[max(0, at - _NEAREST) : at])
            if telling := read(place, hit.value, [told[start] for start in around]):
                told[hit.start] = telling
                insort(told_at, hit.start)
        for place, hit in zip(places, hits, strict=True):
            told |= self._from_to(place, hit.value)
        date_by_neighbours(self._article.plain, told, places, hits)
        known = next((telling.people for telling in told.values() if len(telling.people) == 2), ())
        for telling in told.values():  # "having announced their breakup, the pair ..."
            yield telling if telling.people else telling._replace(people=known)

    def _from_to(self, place: Place, cue: Cue) -> dict[int, Telling]:
        """Return beginning and end of what lasted: "dated NAME from 2017 to 2020", "once married to NAME from ..."."""
        ended = _ENDS_AS.get(cue.type, "")
        plain = self._article.plain
        ended_so = _FORMERLY.search(plain, place.head, place.cue.start) or _IN_DIVORCE.search(
            plain, place.cue.end, place.tail
        )
        if cue.type == "married" and not ended_so:
            return {}  # a marriage may have ended by a death
        if not ended or not any(map(ends_of, self._dates.within(place.low, place.high))):
            return {}
        date = date_of(self._painted.text, self._painted.assertions, self._dates, place, cue).date
        ends = ends_of(date) if date else None
        people = people_of(self._painted, self._couples, place, cue) if ends else None
        if ends is None or not people:
            return {}
        begun = Telling(cue.type, people, *ends[0], "absolute", "direct", "", "", place.caption, place.evidence)
        return {place.cue.start: begun, place.cue.end: derived(ended, people, ends[1], place)}

    def _telling(self, place: Place, cue: Cue, told: Sequence[Telling]) -> Telling | None:
        text = self._painted.text
        pictured = day_pictured(self._article, self._dates, place, cue)
        dated = pictured or self._dated(place, cue)
        if cue.form == "news":
            return self._announcement(place, dated.date)
        if cue.form == "again":
            return self._pending.newborn and dated.date and redated(self._pending.newborn, dated.date, place)
        later = cue.form == "noun" and is_earlier(text, place)  # "sings years after the birth of NAME"
        since = later and bool(pictured or offset_before(self._article.plain, place))
        kind = self._kind(place, cue, dated, since=since)
        people = self._people(place, cue._replace(type=kind)) if kind else None
        if people is None:
            return None
        if (
            kind == "died"
            and dated.date
            and lives_on(self._painted, self._couples, self._dates, place, people[0], dated.date)
        ):
            return None
        rite = cue.needs == "rite before" or text.endswith("ceremony", *place.cue)
        if kind == "married" and rite and self._pending.have(("vows renewed",), people, self._couples):
            kind = "vows renewed"  # "have renewed their vows. The couple held a ceremony Saturday"
        cue = cue._replace(type=kind)
        child = self._children.told(place, cue, people)
        if kind != "child adopted":  # as a stepfather may
            people = self._couples.parents(child.name) or people
        self._couples.tell(people, kind, place.caption)
        self._couples.bear(child.name, people)
        telling = self._told_on(place, cue, people, child, dated)
        self._pending.newborn = telling if kind == "child born" else self._pending.newborn
        if dated.date:
            self._pending.announced = telling if telling.basis == "announced" else self._pending.announced
            return telling
        if kind == "child born" and not child.name and _CHILDREN.match(text, place.cue.end):
            return None  # "they had three children"
        if not _IN_REMARK.search(text, place.head, place.cue.start):
            self._pending.undated = telling
        telling = self._counted.offset(place, telling, told)
        return telling if telling.value or not (since or self._is_state(place, cue)) else None

    def _dated(self, place: Place, cue: Cue) -> Dated:
        """Return the date that the sentence ties to a cue, or the picture's, if it happens at the event."""
        dated = date_of(self._painted.text, self._painted.assertions, self._dates, place, cue)
        of_scene = is_at_the_event(self._article, place) or is_first_time(self._article, place, cue)
        if dated.date is None and of_scene:
            return Dated(self._dates.pictured(place.caption or 0), False)
        return dated

    def _is_state(self, place: Place, cue: Cue) -> bool:
        """Whether a cue tells how things stand, and not when they came to it: "are engaged", "is married"."""
        before = max(place.low, place.cue.start - 20)
        stands = cue.form == "verb" and _STATIVE.search(self._painted.text, before, place.cue.start)
        return cue.form == "standing" or bool(stands)

    def _kind(self, place: Place, cue: Cue, dated: Dated, *, since: bool) -> str:
        """Return which milestone a cue tells; "" if it tells none, as a noun may that looks back on one."""
        if dated.date is None and (
            (cue.form == "dated" and not _WOULD_LATER.match(self._article.plain, place.cue.start))
            or is_gap(self._article.plain, place.cue.start)
            or is_to_come(self._painted.text, place.head, place.cue.start)
        ):
            return ""
        unwed = of_unwed(self._painted, place) if cue.needs == "tie before" else ""
        if unwed and cue.type == "married":
            return "started dating" if unwed != "engagement" else ""
        if unwed:
            return "separated" if cue.type == "divorced" else ""
        if cue.form != "noun" or since or is_told(self._painted, place, cue, dated):
            adopted = cue.type == "child born" and is_adopted(self._article.plain, place)
            return "child adopted" if adopted else cue.type
        awaited = cue.type in ("pregnancy announced", "child born") and not is_earlier(self._painted.text, place)
        return EXPECTED if awaited else ""

    def _people(self, place: Place, cue: Cue) -> tuple[str, ...] | None:
        """Return whose milestone it is; None if nobody's, or not that of a couple of whom this can be told."""
        people = people_of(self._painted, self._couples, place, cue)
        alone = cue.needs == "couple" and len(people or ()) < 2
        if people is None or (alone and not self._couples.lacks_name(people)):
            return None
        parted = self._couples.have_parted(people) or _TO_END.match(self._painted.text, place.cue.end)
        needed = _TOLD_BEFORE.get(cue.needs)
        if (cue.needs in ("parted", "filing after") and not parted) or (
            needed and not self._pending.have(needed, people, self._couples)
        ):
            return None
        return people

    def _told_on(self, place: Place, cue: Cue, people: tuple[str, ...], child: Child, dated: Dated) -> Telling:
        """Return the telling of a cue with its date, if it has one."""
        date = dated.date
        past = cue.form == "event" or _WAS.search(self._painted.text, place.head, place.cue.start)
        undated = LOST if cue.type == EXPECTED and past else ""
        when = (*beginning(date), date.kind) if date else ("", "", "", undated)
        announced = cue.form == "public" or (dated.announced and cue.type != "pregnancy announced")
        basis = "announced" if date and announced else "direct"
        return Telling(cue.type, people, *when, basis, child.detail, child.name, place.caption, place.evidence)

    def _announcement(self, place: Place, date: DateSpan | None) -> Telling | None:
        """Return what was told without a date before, with that of its announcement: "shared the news Monday"."""
        told = self._pending.take_undated(place.caption)
        if told is None or date is None:
            return None
        kind, basis = told.type, "announced"
        if kind in (EXPECTED, "pregnancy announced"):
            kind, basis = "pregnancy announced", "direct"
        return redated(told._replace(type=kind), date, place, basis)
