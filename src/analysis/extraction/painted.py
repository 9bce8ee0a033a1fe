"""A text whose people are painted over, so that a pattern can say "a person" where a name stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from analysis.model import Mention

NAME, GROUP = "\ue000", "\ue001"
PERSON = f"(?:{NAME}+|{GROUP}+)"
_NAMES = frozenset({"name", "surname", "given name"})


class Painted:
    """A text with its mentions, painted over one character for one (offsets hold).

    Names become runs of ``NAME``, "the couple" and "they" runs of ``GROUP``.
    Pronouns and roles ("his wife") stay readable, since patterns look for their words.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    mentions : sequence of Mention
        In any order.

    Examples
    --------
    >>> painted = Painted("Ann Lee wed.", [Mention(None, 0, 7, "Ann Lee", "name", "Ann Lee")])
    >>> painted.text.endswith(" wed."), painted.people(0)
    (True, ('Ann Lee',))
    """

    def __init__(self, plain: str, mentions: Sequence[Mention]) -> None:
        self.mentions = sorted(mentions, key=lambda mention: mention.start)
        self._starts = [mention.start for mention in self.mentions]
        self._by_start = {mention.start: mention for mention in self.mentions}
        self.plain = plain
        self.text = _paint(plain, self.mentions)

    def people(self, start: int) -> tuple[str, ...]:
        """Return who the mention at ``start`` stands for; nobody if it is unresolved."""
        mention = self._by_start.get(start)
        return tuple(mention.person.split("; ")) if mention and mention.person else ()

    def within(self, start: int, end: int) -> Sequence[Mention]:
        """Return the mentions that start in ``text[start:end]``, in order."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def _paint(plain: str, mentions: Sequence[Mention]) -> str:
    parts: list[str] = []
    done = 0
    for mention in mentions:
        brush = _brush(mention)
        if brush and mention.start >= done:
            parts += plain[done : mention.start], brush * (mention.end - mention.start)
            done = mention.end
    return "".join([*parts, plain[done:]])


def _brush(mention: Mention) -> str:
    """Return what a mention is painted with; possessive pronouns and kinship roles are not."""
    if mention.kind in _NAMES:
        return NAME
    words = mention.text.lower()
    if mention.kind == "group":
        return "" if words in ("their", "our") else GROUP
    return NAME if mention.kind == "role" and words.startswith("the ") else ""
