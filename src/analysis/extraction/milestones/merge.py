"""Tellings of the same milestone become one row; what cannot both be true is marked."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from analysis.extraction.children import is_same_child
from analysis.extraction.milestones.tellings import EXPECTED, LOST, Telling

#: What may happen to a couple more than once: another date is another milestone.
_REPEATABLE = frozenset(
    {"child born", "child adopted", "pregnancy announced", "pregnancy loss", "separated", "reconciled", "vows renewed"}
)
#: What may stand between two of a kind, where it is not a divorce alone.
_BETWEEN = {"engaged": ("divorced", "separated", "reconciled"), "divorce filed": ("divorced", "reconciled")}
_OF_CHILD = frozenset({"child born", "child adopted"})
_OF_THE_EXPECTED = frozenset({"pregnancy loss", "pregnancy announced", "child born"})
#: Within how many days news is told: of a birth, or that two are together again.
_NEWS_DAYS = {"child born": 60, "child adopted": 60, "separated": 60, "reconciled": 180}
_A_YEAR = 366  # days
_PREGNANT_DAYS = 180  # from the news of a pregnancy to the birth
_RANK = {"direct": 0, "announced": 1, "derived": 2}
#: (earlier, later): no couple does the second before the first.
_ORDER = (
    ("met", "started dating"),
    ("met", "married"),
    ("started dating", "engaged"),
    ("started dating", "married"),
    ("engaged", "married"),
    ("married", "vows renewed"),
    ("married", "divorce filed"),
    ("married", "divorced"),
    ("divorce filed", "divorced"),
)
_OPEN_START, _OPEN_END = "0001-01-01", "9999-12-31"
_Done = tuple[frozenset[str], str]


class Merged(NamedTuple):
    """A milestone: the telling that won, its bounds, all tellings, and what is wrong with them."""

    best: Telling
    value: str
    earliest: str
    latest: str
    detail: str
    tellings: tuple[Telling, ...]
    conflict: str


class _Group:
    """Tellings of one milestone, and what they say together."""

    def __init__(self, telling: Telling) -> None:
        self.tellings: list[Telling] = []
        self.people: set[str] = set()
        self._children: set[str] = set()
        self._ordinals: set[str] = set()
        self._captions: set[int | None] = set()
        self._dated, self._derived = False, True
        self._announced = False
        self._latest_start, self._earliest_end = _OPEN_START, _OPEN_END
        self.add(telling)

    def add(self, telling: Telling) -> None:
        """Take in a telling."""
        self.tellings.append(telling)
        self._captions.add(telling.caption)
        self._dated |= bool(telling.value)
        self._derived &= telling.basis == "derived"
        self._announced |= telling.basis == "announced"
        self.people |= set(telling.people)
        self._children |= {telling.child} - {""}
        self._ordinals |= {_ordinal(telling)} - {""}
        self._latest_start = max(self._latest_start, telling.earliest or _OPEN_START)
        self._earliest_end = min(self._earliest_end, telling.latest or _OPEN_END)

    def holds(self, telling: Telling, again: Collection[_Done]) -> bool:
        """Whether a telling of the same type is of the same milestone; ``again`` is what couples did more than once."""
        people = set(telling.people)
        if not (people <= self.people or self.people <= people):
            return False
        if telling.type not in _REPEATABLE:
            once = people == self.people and _done(telling) not in again
            return once or self._overlaps(telling) or self._is_derived_near(telling)
        if telling.child and self._children:
            return any(is_same_child(telling.child, child) for child in self._children)
        if telling.type in _NEWS_DAYS and self._is_news_of(telling):
            return True
        if _ordinal(telling) and self._ordinals:
            return _ordinal(telling) in self._ordinals
        if telling.type == "pregnancy announced" and self._is_of_pregnancy(telling):
            return True
        undated = not telling.value or not self._dated
        if undated and telling.type in _OF_CHILD and telling.caption not in self._captions:
            return False  # "the birth of their fourth child" is not just any birth that is dated elsewhere
        return self._overlaps(telling)

    def _is_derived_near(self, telling: Telling) -> bool:
        """Whether one date was derived and lies within a year: "after four years of marriage" is no count of days."""
        return (self._derived or telling.basis == "derived") and self._lies_within(telling, _A_YEAR)

    def _is_of_pregnancy(self, telling: Telling) -> bool:
        """Whether two tellings are of one pregnancy, announced and shown again within months."""
        return bool(telling.earliest and self._dated) and self._lies_within(telling, _PREGNANT_DAYS)

    def _lies_within(self, telling: Telling, days: int) -> bool:
        """Whether no more days lie between a telling and those of the group."""
        if _OPEN_END in (self._earliest_end, telling.latest or _OPEN_END):
            return False
        first, last = min(self._earliest_end, telling.latest), max(self._latest_start, telling.earliest)
        return _days_between(first, last) <= days

    def _is_news_of(self, telling: Telling) -> bool:
        """Whether one of two births or partings is the news of the other: told within weeks, by its announcement."""
        if (telling.basis == "announced") == self._announced or not (telling.earliest and telling.latest):
            return False
        news, birth = telling.earliest, self._earliest_end
        if self._announced:
            news, birth = self._latest_start, telling.latest
        return birth != _OPEN_END and 0 <= _days_between(birth, news) <= _NEWS_DAYS[telling.type]

    def _overlaps(self, telling: Telling) -> bool:
        starts, ends = telling.earliest or _OPEN_START, telling.latest or _OPEN_END
        if _OPEN_START in (starts, self._latest_start) and (self._announced or telling.basis == "announced"):
            return True  # "by then they had split", as they announced later
        return starts <= self._earliest_end and self._latest_start <= ends


def _days_between(first: str, last: str) -> int:
    return (dt.date.fromisoformat(last) - dt.date.fromisoformat(first)).days


def merge(tellings: Iterable[Telling]) -> list[Merged]:
    """Gather the tellings of each milestone, in the order of time, then of reading."""
    groups: dict[tuple[str, str], list[_Group]] = {}
    told = sorted(tellings, key=lambda t: not t.value)
    expected = [telling for telling in told if telling.type == EXPECTED]
    again = _again(told)
    for telling in told:
        if telling.type == EXPECTED:
            continue
        keys = [(telling.type, person) for person in telling.people or ("",)]
        home = next((group for key in keys for group in groups.get(key, ()) if group.holds(telling, again)), None)
        if home:
            home.add(telling)
        else:
            home = _Group(telling)
        for key in keys:
            if all(home is not group for group in groups.setdefault(key, [])):
                groups[key].append(home)
    every = {id(group): group for several in groups.values() for group in several}
    merged = [_one(group, expected) for group in every.values()]
    merged.sort(key=lambda m: (m.earliest or m.latest or _OPEN_END, m.best.sentence.start))
    return _ordered(merged)


def _done(telling: Telling) -> _Done:
    return frozenset(telling.people), telling.type


def _again(told: Sequence[Telling]) -> set[_Done]:
    """Return what couples did both before their divorce and after it: wed, or got engaged, a second time.

    Before a second engagement a split or a reconciliation is enough, before a second petition the latter.
    """
    done: dict[_Done, list[Telling]] = {}
    for telling in told:
        if telling.earliest and telling.latest:
            done.setdefault(_done(telling), []).append(telling)
    return {
        one
        for one, tellings in done.items()
        if one[1] not in _REPEATABLE
        for kind in _BETWEEN.get(one[1], ("divorced",))
        for end in done.get((one[0], kind), ())
        if any(t.latest < end.earliest for t in tellings) and any(t.earliest > end.latest for t in tellings)
    }


def _ordinal(telling: Telling) -> str:
    return telling.detail.split(" child")[0] if " child" in telling.detail else ""


def _is_within(one: Telling, wider: Telling) -> bool:
    """Whether a telling's bounds lie within another's, and are closer."""
    bounds, outer = (one.earliest, one.latest), (wider.earliest, wider.latest)
    return all((*bounds, *outer)) and outer[0] <= bounds[0] and bounds[1] <= outer[1] and bounds != outer


def _rank(telling: Telling) -> int:
    """Return how well a telling dates its milestone: by itself, by an announcement, from a length or not at all."""
    return _RANK[telling.basis] if telling.earliest else max(_RANK.values())


def _overlap(one: Telling, two: Telling) -> bool:
    starts = max(one.earliest or _OPEN_START, two.earliest or _OPEN_START)
    return starts <= min(one.latest or _OPEN_END, two.latest or _OPEN_END)


def _one(together: _Group, expected: Iterable[Telling]) -> Merged:
    group = sorted(together.tellings, key=lambda t: t.sentence.start)
    dated = [t for t in group if t.value]
    rank = min(map(_rank, dated), default=0)
    best = min((t for t in dated if _rank(t) == rank), key=_precision, default=None) or min(group, key=_precision)
    closer = [t for t in dated if t.basis == "announced" and _is_within(t, best)]
    if closer:  # "separated in 2016", as they announced that August
        best, rank = min(closer, key=_precision), _RANK["announced"]
    dated = [t for t in dated if _rank(t) == rank]
    if best.type == "pregnancy announced":  # what is told of it later is no news
        best = min(dated or [best], key=lambda t: (t.latest, *_precision(t)))
        dated = [t for t in dated if _overlap(t, best)]
    agreeing = [t for t in dated if _overlap(t, best)]
    value, earliest, latest = _intersection(best, agreeing)
    others = sorted({t.value for t in dated} - {t.value for t in agreeing})
    conflict = f"told as {best.value} and as {', '.join(others)}" if others else ""
    best = best._replace(people=tuple(sorted(together.people)))
    detail = _detail(group, best, expected)
    return Merged(best, value, earliest, latest, detail, tuple(group), conflict)


def _detail(group: Sequence[Telling], best: Telling, expected: Iterable[Telling]) -> str:
    """Return the fullest detail; that of the child expected, where nothing else is told of one that was lost."""
    detail = max((t.detail for t in group), key=len)
    if not detail and best.type in _OF_THE_EXPECTED:
        before = (t for t in expected if t.kind == LOST or t.sentence.start <= best.sentence.start)
        told = [t.detail for t in before if t.caption == best.caption and t.people == best.people]
        detail = max(told, key=len, default="")
    if best.basis == "announced":
        is_season = len(best.value) == len("2020-21") and best.value[5:] > "12"
        unit = "season" if is_season else {4: "year", 7: "month", 10: "day"}.get(len(best.value), "date")
        detail = "; ".join(filter(None, [detail, f"the {unit} is that of the announcement"]))
    return detail


def _precision(telling: Telling) -> tuple[int, bool, int]:
    """Sort key: the shortest span first, a printed date before a relative one."""
    days = _days_between(telling.earliest or _OPEN_START, telling.latest or _OPEN_END)
    return days, telling.kind != "absolute", telling.sentence.start


def _intersection(best: Telling, agreeing: Sequence[Telling]) -> tuple[str, str, str]:
    earliest = max((t.earliest for t in agreeing), default=best.earliest)
    latest = min((t.latest or _OPEN_END for t in agreeing), default=best.latest)
    latest = "" if latest == _OPEN_END else latest
    if (earliest, latest) == (best.earliest, best.latest) or earliest > (latest or _OPEN_END):
        return best.value, best.earliest, best.latest
    return _edtf(earliest, latest), earliest, latest


def _edtf(earliest: str, latest: str) -> str:
    """Return the shortest EDTF string of two days."""
    if not latest:
        return f"{earliest}/.."
    if earliest == latest:
        return earliest
    if earliest.endswith("-01-01") and latest == f"{earliest[:4]}-12-31":
        return earliest[:4]
    last_day = calendar.monthrange(int(earliest[:4]), int(earliest[5:7]))[1]
    if earliest.endswith("-01") and latest == f"{earliest[:7]}-{last_day:02}":
        return earliest[:7]
    return f"{earliest}/{latest}"


def _ordered(merged: list[Merged]) -> list[Merged]:
    """Mark what is told to have happened in an order that cannot be."""
    places: dict[tuple[tuple[str, ...], str], list[int]] = {}
    for i, one in enumerate(merged):
        places.setdefault((one.best.people, one.best.type), []).append(i)
    conflicts = {i: [one.conflict] if one.conflict else [] for i, one in enumerate(merged)}
    for (people, kind), at in places.items():
        later = [then for first, then in _ORDER if first == kind]
        for then in later:
            for j in places.get((people, then), ()):
                if all(merged[i].earliest > (merged[j].latest or _OPEN_END) for i in at):  # else it is done again
                    for i in at:
                        conflicts[i].append(f"{kind} after {then}")
                    conflicts[j].append(f"{then} before {kind}")
    return [one._replace(conflict="; ".join(dict.fromkeys(conflicts[i]))) for i, one in enumerate(merged)]
