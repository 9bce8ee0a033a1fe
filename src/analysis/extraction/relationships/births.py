"""A child whose birth or adoption is told is the child of the people it is told of."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from analysis.model import Mention, Milestone, Relationship

_TOLD = frozenset({"child born", "child adopted"})
_NAME = re.compile(r"[A-Z][\w'.-]*(?: [A-Z][\w'.-]*)*")  # all else in a detail is in small letters


def children_of(
    milestones: Sequence[Milestone], mentions: Sequence[Mention], told: Collection[Relationship]
) -> Iterator[Relationship]:
    """Yield the parents of the children named in milestones, where no kinship noun told them.

    Parameters
    ----------
    milestones, mentions : sequence
        What was read from an article.
    told : collection of Relationship
        What kinship nouns and verbs already said.

    Yields
    ------
    Relationship
        ``person`` is the child; its evidence is the sentence of the milestone.

    Examples
    --------
    >>> row = Milestone(1, "child born", "Ann Lee; Bo Ray", "", "", "", "first child, son, Gus", False, None, 0, 9,
    ...                 "Gus came.", 1, "")
    >>> [(child.person, child.other) for child in children_of([row], [], [])]
    [('Gus', 'Ann Lee'), ('Gus', 'Bo Ray')]
    """
    known = {(row.person, row.other) for row in told if row.relation == "child"}
    known |= {(row.other, row.person) for row in told if row.relation == "parent"}
    for one in milestones:
        if one.type not in _TOLD:
            continue
        for name in _NAME.findall(one.detail):
            child = _full_name(name, one, mentions)
            for parent in filter(None, one.people.split("; ")):
                if child != parent and (child, parent) not in known:
                    known.add((child, parent))
                    yield Relationship(child, "child", parent, one.caption, one.start, one.end, one.text)


def _full_name(name: str, one: Milestone, mentions: Sequence[Mention]) -> str:
    """Return the person that the name means in the milestone's sentence; else the name."""
    meant = (row.person for row in mentions if one.start <= row.start < one.end and row.text == name and row.person)
    return next(meant, name)
