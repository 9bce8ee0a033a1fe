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
_COUNTED = re.compile(
    r" (?:\w+s|men|women|children|people|the|his|her|their|[A-Z]\w*"
    r"|(?:in|at) (?:(?:the )?(?:front|back|middle|cent(?:er|re)|rear|top|left|right)|black|white|question))\b",
    re.ASCII,
)
_AGED = re.compile(r" (?P<noun>[1-9][0-9]?-year-old)\b(?! (?:boy|girl|man|woman|child)\b)")
# "The former wed in 1984"; "the former pair" is none of two.
_OF_TWO = re.compile(
    r" (?P<noun>former|latter)(?=[.,;:]| (?:and|in|on|of|to|was|is|had|has|were|became|would|did|got|met|wed|married"
    r"|died|left|held|gave|a|an)\b)"
)
_COUPLE = frozenset({"couple", "newlyweds", "spouses"})
# "The on-and-off couple", "the duet partners".
_DESCRIBED_COUPLE = re.compile(
    r" (?!(?:other|another|first|last|only|same|best|most|next|new|old|royal|musical|comedy) )(?:[a-z][a-z-]*,? ){1,2}"
    r"(?P<noun>couple|pair|duo|twosome|partners|lovebirds|sweethearts|bandmates|castmates|co-stars)\b(?! of )"
)
_INITIALS = re.compile(r"(?:[a-z]\.)+")  # "the former U.S. forward"
_HEADS_NAME = re.compile(r"'? [A-Z]")
# "The House of Oak co-stars", "the Road's End star": small words and marks that else end what describes a noun.
_UNQUOTED_TITLE = re.compile(
    r" (?:[A-Z][\w'.!-]*)(?: (?:[A-Z0-9][\w'.!-]*|'[0-9]0s|of|and|the|in|to|on|a|&)){1,6}"
    r"(?= (?:co-stars?|stars?|castmates|alums?|actors|actress|actresses|actor)\b)"
)
_MARKS = ".,;:!?)'\""
_REACH = 64  # characters of a role
_MOST = 6  # words of a role: "his longtime business partner", "the former New York Yankees star"


class Reference(NamedTuple):
    """Words that stand for people.

    ``kind`` is pronoun, group or role; ``word`` the pronoun in small letters, or the noun of
    a role ("the 42-year-old" too); ``owner`` the possessive pronoun of a role ("his"), or "the", or "" after a name.
    """

    start: int
    end: int
    kind: str
    word: str
    owner: str = ""

    @property
    def is_former(self) -> bool:
        """Whether the two whom it means have parted."""
        return "former" in self.word or self.word.endswith("exes")

    @property
    def is_couple(self) -> bool:
        """Whether the two whom it means are married or together, as "the pair" need not be."""
        return self.word.rpartition(" ")[2] in _COUPLE


class References:
    """Finds what stands for people in a text.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.

    Examples
    --------
    >>> text = "The couple met his former wife there; she sang."
    >>> [(r.kind, text[r.start : r.end]) for r in References(text).find(0, len(text))]
    [('group', 'The couple'), ('pronoun', 'his'), ('role', 'his former wife'), ('pronoun', 'she')]
    """

    def __init__(self, plain: str) -> None:
        self._plain, self._small = plain, lower(plain)
        self._words, self._pattern = words(), _pattern()

    def find(self, start: int, end: int) -> Iterator[Reference]:
        """Yield what stands for people in ``plain[start:end]``, inner words before outer ones."""
        for match in self._pattern.finditer(self._small, start, end):
            word, at = match[0], match.end()
            if word in SINGULAR or word in _PLURAL:
                yield Reference(match.start(), at, "pronoun", word)
            elif word != "the" and not self._is_counted(word, at):
                yield Reference(match.start(), at, "group", word)
            elif word.startswith("the "):  # "the two-time champion"
                word, at = "the", match.start() + len("the")
            couple = _DESCRIBED_COUPLE.match(self._small, at, end) if word == "the" else None
            if couple:
                yield Reference(match.start(), couple.end(), "group", f"the {couple['noun']}")
                continue
            if word == "the" or word in _POSSESSIVE:
                noun_end, noun = self.noun(at, end)
                told = (
                    None
                    if noun or word != "the"
                    else _AGED.match(self._small, at, end) or _OF_TWO.match(self._small, at)
                )
                if told:
                    noun_end, noun = told.end("noun"), told["noun"]
                if noun:
                    yield Reference(match.start(), noun_end, "role", noun, word)

    def joined(self, references: Iterator[Reference]) -> Iterator[tuple[Reference, Reference | None]]:
        """Yield references, those of "the rapper and the actress" together."""
        held: Reference | None = None
        for reference in references:
            both = held and self._small.startswith(" and ", held.end) and reference.start == held.end + len(" and ")
            if held and both and reference.owner == "the":
                yield held, reference
                held = None
                continue
            if held:
                yield held, None
            held = reference if reference.owner == "the" else None
            if not held:
                yield reference, None
        if held:
            yield held, None

    def owns_kin(self, start: int, end: int, high: int) -> bool:
        """Whether words are "her" of "her husband", in a sentence that ends at ``high``."""
        return self._small[start:end] in _POSSESSIVE and self.noun(end, high)[1] in self._words.kin

    def noun(self, start: int, end: int) -> tuple[int, str]:
        """Return where a noun phrase that follows ``start`` ends, and its role or kinship noun; or 0 and ""."""
        known = self._words
        start = self._after_titles(start)
        parts = self._small[start : min(end, start + _REACH)].split(" ", _MOST + 1)[1 : _MOST + 1]
        if known.noun_ends.isdisjoint(map(_bare, parts)):
            return 0, ""
        phrase: list[str] = []
        position, found = start, (0, "")
        for part in parts:
            word = _bare(part)
            if not word or (known.other.get(word) == "function" and word != "only"):  # "her only child"
                break
            phrase.append(word)
            position += 1 + (len(part) if _INITIALS.fullmatch(part) else len(word))
            nouns = (" ".join(phrase[i:]) for i in range(len(phrase))) if word in known.noun_ends else ()
            noun = next((noun for noun in nouns if noun in known.nouns), "")
            printed = self._plain[position - len(word) : position]
            if noun and (printed[0].islower() or printed.isupper() or self._is_title(phrase, position)):
                found = position, noun
            if (found[1] and not noun) or (len(part) > len(word) and not _INITIALS.fullmatch(part)):
                break
        return found

    def _is_title(self, phrase: list[str], end: int) -> bool:
        """Whether a capitalised noun stands alone ("the Duke"), and heads no name ("the Critics' Choice Awards")."""
        return len(phrase) == 1 and not _HEADS_NAME.match(self._plain, end)

    def _after_titles(self, start: int) -> int:
        """Return where the titles end of a role: the "Salt Road" and "Blue Hat" star, the House of Oak star."""
        if unquoted := _UNQUOTED_TITLE.match(self._plain, start, start + _REACH):
            return unquoted.end()
        lead = ' "'
        while self._plain.startswith(lead, start):
            closing = self._plain.find('"', start + len(lead), start + len(lead) + _REACH)
            if closing < 0:
                break
            start, lead = closing + 1, ' and "'
        return start

    def _is_counted(self, word: str, end: int) -> bool:
        """Whether the words belong to a noun: "the two women", "the two-time champion", "the pair of shoes"."""
        if self._small.startswith((" of ", "-"), end):
            return True
        return word in ("both", "the two") and bool(_COUNTED.match(self._plain, end))


def _bare(word: str) -> str:
    """Return a word without marks; "the princess's husband" tells of the princess."""
    return word.removesuffix("'s").rstrip(_MARKS)


@per_lexicon
def _pattern() -> re.Pattern[str]:
    """One pattern for pronouns, groups and determiners in small letters, the longest first.

    It branches on the first letter, so that the search soon leaves most words.
    """
    phrases = {lower(row["phrase"]) for row in rows("groups")} | set(SINGULAR) | _PLURAL | {"the"}
    letters = sorted({phrase[0] for phrase in phrases})
    branches = []
    for letter in letters:
        rests = sorted((phrase[1:] for phrase in phrases if phrase[0] == letter), key=lambda rest: (-len(rest), rest))
        branches.append(f"{letter}(?:{'|'.join(map(re.escape, rests))})")
    return re.compile(rf"\b(?:{'|'.join(branches)})\b")
