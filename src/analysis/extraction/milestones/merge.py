"""Tellings of the same milestone become one row; what cannot both be true is marked."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable, Sequence
from itertools import permutations
from typing import NamedTuple

from analysis.extraction.milestones.tellings import EXPECTED, Telling

#: What may happen to a couple more than once: another date is another milestone.
_REPEATABLE = frozenset(
    {"child born", "child adopted", "pregnancy announced", "pregnancy loss", "separated", "reconciled", "vows renewed"}
)
_OF_THE_EXPECTED = frozenset({"pregnancy loss", "pregnancy announced"})
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


class Merged(NamedTuple):
    """A milestone: the telling that won, its bounds, all tellings, and what is wrong with them."""

    best: Telling
    value: str
    earliest: str
    latest: str
    detail: str
    tellings: tuple[Telling, ...]
    conflict: str


def merge(tellings: Iterable[Telling]) -> list[Merged]:
    """Gather the tellings of each milestone, in the order of time, then of reading."""
    groups: list[list[Telling]] = []
    expected: list[Telling] = []
    for telling in sorted(tellings, key=lambda t: not t.value):
        if telling.type == EXPECTED:
            expected.append(telling)
            continue
        home = next((group for group in groups if _same(group, telling)), None)
        if home is None:
            groups.append([telling])
        else:
            home.append(telling)
    merged = [_one(sorted(group, key=lambda t: t.sentence.start), expected) for group in groups]
    merged.sort(key=lambda m: (m.earliest or m.latest or _OPEN_END, m.best.sentence.start))
    return _ordered(merged)


def _same(group: Sequence[Telling], telling: Telling) -> bool:
    """Whether a telling is of the milestone of a group."""
    first = group[0]
    if telling.type != first.type or not _same_people(group, telling):
        return False
    if telling.type not in _REPEATABLE:
        return True
    names = {t.child for t in group if t.child}
    if telling.child and names:
        return telling.child in names
    ordinals = {o for t in group if (o := _ordinal(t))}
    if _ordinal(telling) and ordinals:
        return _ordinal(telling) in ordinals
    return all(_overlap(telling, t) for t in group)


def _same_people(group: Sequence[Telling], telling: Telling) -> bool:
    return any(set(telling.people) <= set(t.people) or set(t.people) <= set(telling.people) for t in group)


def _ordinal(telling: Telling) -> str:
    return telling.detail.split(" child")[0] if " child" in telling.detail else ""


def _overlap(one: Telling, two: Telling) -> bool:
    return (one.earliest or _OPEN_START) <= (two.latest or _OPEN_END) and (two.earliest or _OPEN_START) <= (
        one.latest or _OPEN_END
    )


def _one(group: list[Telling], expected: Iterable[Telling]) -> Merged:
    dated = [t for t in group if t.value]
    rank = min((_RANK[t.basis] for t in dated), default=0)
    dated = [t for t in dated if _RANK[t.basis] == rank]
    best = min(dated or group, key=_precision)
    agreeing = [t for t in dated if _overlap(t, best)]
    value, earliest, latest = _intersection(best, agreeing)
    others = sorted({t.value for t in dated} - {t.value for t in agreeing})
    conflict = f"told as {best.value} and as {', '.join(others)}" if others else ""
    detail = _detail(group, best, expected)
    return Merged(best, value, earliest, latest, detail, tuple(group), conflict)


def _detail(group: Sequence[Telling], best: Telling, expected: Iterable[Telling]) -> str:
    """Return the fullest detail; that of the child expected, where nothing else is told of one that was lost."""
    detail = max((t.detail for t in group), key=len)
    if not detail and best.type in _OF_THE_EXPECTED:
        told = [t.detail for t in expected if t.caption == best.caption and t.people == best.people]
        detail = max(told, key=len, default="")
    if best.basis == "announced":
        unit = {4: "year", 7: "month", 10: "day"}.get(len(best.value), "date")
        detail = "; ".join(filter(None, [detail, f"the {unit} is that of the announcement"]))
    return detail


def _precision(telling: Telling) -> tuple[int, bool, int]:
    """Sort key: the shortest span first, a printed date before a relative one."""
    first = dt.date.fromisoformat(telling.earliest or _OPEN_START)
    last = dt.date.fromisoformat(telling.latest or _OPEN_END)
    return (last - first).days, telling.kind != "absolute", telling.sentence.start


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
    conflicts: dict[int, str] = {}
    for (i, one), (j, two) in permutations(enumerate(merged), 2):
        if (one.best.type, two.best.type) not in _ORDER or one.best.people != two.best.people:
            continue
        if one.earliest and two.latest and one.earliest > two.latest:
            conflicts[i] = f"{one.best.type} after {two.best.type}"
            conflicts[j] = f"{two.best.type} before {one.best.type}"
    return [
        m._replace(conflict="; ".join(filter(None, [m.conflict, conflicts.get(i, "")]))) for i, m in enumerate(merged)
    ]
