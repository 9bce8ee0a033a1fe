"""What was told so far without a date of its own: its news, or the rite told of next, may date it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from analysis.extraction.milestones.couples import Couples
from analysis.extraction.milestones.tellings import Telling


@dataclass(slots=True)
class Pending:
    """The last tellings of a caption, or of the story, that wait for a date.

    ``undated`` has none, ``announced`` but that of its news; ``newborn`` is the last birth, which "she was born Friday"
    may date.
    """

    undated: Telling | None = None
    announced: Telling | None = None
    newborn: Telling | None = None

    def take_undated(self, caption: int | None) -> Telling | None:
        """Return what a caption, or the story, told without a date, and wait for its date no more."""
        told, self.undated = self.undated, None
        return told if told and told.caption == caption else None

    def have(self, kinds: Collection[str], people: tuple[str, ...], couples: Couples) -> bool:
        """Whether it was told, without a date of its own, that two have married, or renewed their vows.

        Where nothing waits for a date, spouses have married.
        """
        waiting = [told for told in (self.undated, self.announced) if told]
        if any(told.type in kinds and told.people == people for told in waiting):
            return True
        return not waiting and "married" in kinds and couples.are_wed(people)
