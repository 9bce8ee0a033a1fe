"""Finds the words other than names that stand for people: pronouns, groups, "the singer", "his wife"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analysis.extraction.lexicon import lower, per_lexicon, rows
from analysis.extraction.people.words import words

SINGULAR = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
}
_PLURAL = frozenset({"they", "them", "their", "theirs", "themselves"})
_POSSESSIVE = frozenset({"his", "her", "their"})
_STEPS = re.compile(r" ([a-zA-Z][\w-]*)")
_COUNTED = re.compile(
    r"(?:both|the two) (?:\w+s|men|women|children|people|the|his|her|their|in|at|[A-Z]\w*)\b", re.ASCII
)
_MOST = 4  # words of a role: "his longtime business partner"


class Reference(NamedTuple):
    """Words that stand for people.

    ``kind`` is pronoun, group or role; ``word`` the pronoun in small letters, or the noun of
    a role; ``owner`` the possessive pronoun of a role ("his"), or "the", or "" after a name.
    """

    start: int
    end: int
    kind: str
    word: str
    owner: str = ""


def find_references(plain: str, start: int, end: int) -> Iterator[Reference]:
    """Yield what stands for people in ``plain[start:end]``, outer words before inner ones.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    start, end : int
        Offsets of the stretch to read, in code points.

    Examples
    --------
    >>> text = "The couple met his former wife there; she sang."
    >>> [(r.kind, text[r.start : r.end]) for r in find_references(text, 0, len(text))]
    [('group', 'The couple'), ('role', 'his former wife'), ('pronoun', 'his'), ('pronoun', 'she')]
    """
    for match in _pattern().finditer(plain, start, end):
        word = lower(match[0])
        if word == "the" or word in _POSSESSIVE:
            noun_end, noun = find_noun(plain, match.end(), end)
            if noun:
                yield Reference(match.start(), noun_end, "role", noun, word)
        if word in SINGULAR or word in _PLURAL:
            yield Reference(match.start(), match.end(), "pronoun", word)
        elif word != "the" and not _is_counted(plain, match):
            yield Reference(match.start(), match.end(), "group", word)


def find_noun(plain: str, start: int, end: int) -> tuple[int, str]:
    """Return where a noun phrase that follows ``start`` ends, and its role or kinship noun; or 0 and ""."""
    known = words()
    phrase: list[str] = []
    position, found = start, (0, "")
    while len(phrase) < _MOST:
        step = _STEPS.match(plain, position, end)
        if not step or known.other.get(small := lower(step[1])) == "function":
            break
        phrase.append(small)
        position = step.end()
        noun = next((n for i in range(len(phrase)) if (n := " ".join(phrase[i:])) in known.nouns), "")
        if noun:
            found = position, noun
        elif found[1]:
            break
    return found


def _is_counted(plain: str, match: re.Match[str]) -> bool:
    """Whether the words belong to a noun: "the two women", "both sides", "the pair of shoes"."""
    after = plain[match.end() : match.end() + 24]
    return after.startswith(" of ") or bool(_COUNTED.match(lower(match[0]) + after))


@per_lexicon
def _pattern() -> re.Pattern[str]:
    """One pattern for pronouns, groups and determiners, the longest first."""
    phrases = {row["phrase"] for row in rows("groups")} | set(SINGULAR) | _PLURAL | {"the"}
    ordered = sorted(map(lower, phrases), key=lambda phrase: (-len(phrase), phrase))
    initials = "".join(sorted({phrase[0] for phrase in ordered}))
    return re.compile(rf"\b(?=[{initials}])(?:{'|'.join(map(re.escape, ordered))})\b", re.IGNORECASE)
