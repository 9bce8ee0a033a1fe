"""Of whom an article tells that they are a couple no more, sentence by sentence."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from analysis.extraction.people.cast import Person


class Partings:
    """The two of each parting told: in this sentence, in the one before, elsewhere before.

    Examples
    --------
    >>> ann, bo, partings = Person("Ann Lee"), Person("Bo Ray"), Partings()
    >>> partings.add(ann, bo)
    >>> partings.before({ann, bo}), partings.latest({ann}) == {ann, bo}
    (False, True)
    >>> partings.begin_sentence()
    >>> partings.before({ann, bo})
    True
    """

    def __init__(self) -> None:
        self._here: list[set[Person]] = []
        self._before: list[set[Person]] = []
        self._elsewhere: list[set[Person]] = []

    def begin_caption(self) -> None:
        """Leave the passage behind: a caption goes on from no other."""
        self._elsewhere += [*self._before, *self._here]
        self._before, self._here = [], []

    def begin_sentence(self) -> None:
        """Leave the sentence behind."""
        self._elsewhere += self._before
        self._before, self._here = self._here, []

    def add(self, one: Person, other: Person) -> None:
        """Learn that this sentence tells of two people that they are a couple no more."""
        self._here.append({one, other})

    def before(self, people: Iterable[Person]) -> bool:
        """Whether the sentence before told of the parting of two people."""
        return set(people) in self._before

    def last(self) -> set[Person]:
        """Return of whom the sentence before told it last; nobody if it told of none."""
        return self._before[-1] if self._before else set()

    def shown(self, near: Collection[Person]) -> list[set[Person]]:
        """Return the partings told so far of those near."""
        return [pair for pair in self._all() if pair <= set(near)]

    def latest(self, near: Collection[Person]) -> set[Person]:
        """Return of whom it was told last, those near first; nobody if there are none."""
        return (self.shown(near) or self._all() or [set()])[-1]

    def _all(self) -> list[set[Person]]:
        return [*self._elsewhere, *self._before, *self._here]
