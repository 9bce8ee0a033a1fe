"""The roles, the verbs and the words right beside a name: "actress NAME", "NAME, a singer", "wed NAME"."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import takewhile
from operator import attrgetter
from typing import NamedTuple

from analysis.extraction.lexicon import Hit, lower
from analysis.extraction.people.nameless import is_nameless
from analysis.extraction.people.words import ties, words
from analysis.model import BLOOD

_APPOSITION = re.compile(
    r"(?:,| (?:is|was)(?= an? )) (?!and )(?:(?:an?|the|his|her|their|then|former) )?((?:[\w'-]+ ){0,3}[\w'-]+)"
)
_ENDS_ROLE = frozenset({"a", "an", "the", "his", "her", "their", "its", "who", "whose", "whom", "and", "or", "with"})
_BETWEEN = ("together", "named", "called")
# "Her best actress Oscar".
_PRIZE = re.compile(r"\bbest (?:[a-z]+ )*(?:actor|actress|director|singer|artist|film)$", re.IGNORECASE)
_FEW_WORDS = re.compile(
    r" (?:(?!(?:and|in|on|at|after) )(?:[\w&-]+|(?:Dr|Mr|Mrs|Ms|Prof|Rev|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt)\.) ){0,4}"
)
_end = attrgetter("end")
REACH = 48  # characters of a role


class Role(NamedTuple):
    """A description next to a name: its span, and the noun of the lexicon in small letters."""

    start: int
    end: int
    noun: str


class Beside:
    """What stands beside the names of a text.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.

    Examples
    --------
    >>> text = "Singer Ann Lee met Bo Ray, a baker."
    >>> Beside(text).role_before(7).noun, Beside(text).role_after(25).noun
    ('singer', 'baker')
    """

    def __init__(self, plain: str) -> None:
        self.plain = plain
        self.words = words()
        self._before: dict[int, Role | None] = {}

    def role_before(self, start: int) -> Role | None:
        """Return the role or kinship noun that ends right before ``start``: "actress", "her mother,"."""
        if start not in self._before:
            self._before[start] = self._find_role_before(start)
        return self._before[start]

    def kin_before(self, role: Role | None) -> Role | None:
        """Return the noun of blood kin before another role: "their daughter, actress NAME"."""
        earlier = self.role_before(role.start) if role and self.plain.endswith(", ", 0, role.start) else None
        return earlier if earlier and self.words.kin.get(earlier.noun) in BLOOD else None

    def role_after(self, end: int) -> Role | None:
        """Return the role that follows right after ``end``: ", a singer", ", director of ...", " is a baker"."""
        match = _APPOSITION.match(self.plain, end)
        if not match:
            return None
        parts = list(takewhile(self._may_be_of_role, match[1].split(" ")))
        phrases = (" ".join(parts[:count]) for count in range(1, len(parts) + 1))
        return next((role for phrase in phrases if (role := self._noun_at_end(phrase, match.start(1)))), None)

    def _may_be_of_role(self, word: str) -> bool:
        """Whether a word goes on with a role: not "a" of ", adopted a girl", nor the next name of a list."""
        return word not in _ENDS_ROLE and not (word[0].isupper() and lower(word) in self.words.given)

    def tie_before(self, start: int) -> str:
        """Return the relation of a verb of which a name is the object: "tied the knot with the singer"."""
        verb = self._last_tied(start)
        if verb is None or start - verb.end > REACH:
            return ""
        return verb.value if _FEW_WORDS.fullmatch(self.plain, verb.end, start) else ""

    def is_tied_at(self, start: int) -> bool:
        """Whether a verb that ties two people ends right before ``start``: "she wed Dallas Fox"."""
        verb = self._last_tied(start)
        return verb is not None and verb.end == start - 1

    def _last_tied(self, start: int) -> Hit[str] | None:
        index = bisect_right(self._tied, start, key=_end) - 1
        return self._tied[index] if index >= 0 else None

    @cached_property
    def _tied(self) -> list[Hit[str]]:
        """The verbs that tie two people, with their relations."""
        return list(ties().find(self.plain))

    def ties_nameless(self, start: int, end: int) -> bool:
        """Whether words between two offsets tell of a partner without a name: "he married a dancer"."""
        return bisect_right(self._nameless, end) > bisect_right(self._nameless, start)

    @cached_property
    def _nameless(self) -> list[int]:
        return [verb.end for verb in self._tied if is_nameless(self.plain, verb.start, verb.end, len(self.plain))]

    def _find_role_before(self, start: int) -> Role | None:
        plain, last = self.plain, self.word_before(start)
        if last.rstrip(",:") in _BETWEEN:  # "two children together: NAME", "a girl named NAME"
            start -= len(last) + 1
            last = self.word_before(start)
        end = start - 1 - last.endswith((",", ":"))
        if lower(last.rstrip(",:")) not in self.words.noun_ends:
            return None
        cut = end
        for _ in range(3):
            cut = plain.rfind(" ", max(0, end - REACH), cut) if cut > 0 else cut
        phrase = plain[cut + 1 : end]
        return None if _PRIZE.search(phrase) else self._noun_at_end(phrase, cut + 1)

    def word_before(self, start: int) -> str:
        """Return the word right before ``start``, with the mark that ends it."""
        if self.plain[start - 1 : start] != " ":
            return ""
        return self.plain[self.plain.rfind(" ", max(0, start - REACH), start - 1) + 1 : start - 1]

    def _noun_at_end(self, phrase: str, start: int) -> Role | None:
        """Return the longest noun of the lexicon that ends a phrase of a few words."""
        small = lower(phrase)
        offset = 0
        while small[offset:] not in self.words.nouns:
            cut = small.find(" ", offset)
            if cut < 0:
                return None
            offset = cut + 1
        return Role(start + offset, start + len(phrase), small[offset:])
