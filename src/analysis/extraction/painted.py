"""A text whose people are painted over, so that a pattern can say "a person" where a name stands."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from operator import attrgetter

from analysis.extraction.assertion import Assertions
from analysis.extraction.lexicon import per_lexicon, rows
from analysis.extraction.people.words import HER_OBJECT
from analysis.extraction.spans import is_within
from analysis.model import NAME_KINDS, Mention, Span

NAME, GROUP = "\ue000", "\ue001"
PERSON = f"(?:{NAME}++|{GROUP}++)"
#: An age or a position beside a name: ", 44,", "(L)", ", left,".
ASIDE = r"(?:,? \(?(?:[0-9]{1,3}|[0-9A-Za-z]{0,3} ?[LRC]|left|right|center|(?:second )?from left)\)?,?)?"
PEOPLE = rf"{PERSON}(?:{ASIDE}(?:[,;] (?:and )?| and | & )(?:[\w-]+-old )?{PERSON})*"
_OBJECT = re.compile(HER_OBJECT)
POSSESSIVES = frozenset({"his", "her", "their", "my", "our"})

_PLURAL = frozenset({"they", "them", "we", "us", "both"})
_start = attrgetter("start")
_PERSON = re.compile(PERSON)
_NOUN = r"(?!(?:for|of|to|with|in|on|at|by|from|as)\b)[\w'.-]+"
_TIMES = "(?:day|night|week|month|year|spring|summer|fall|autumn|winter)"  # ", the next month," describes nobody
_JOINED = re.compile(
    rf"(?P<one>{PERSON}){ASIDE}(?:, (?:an?|the) (?![^,;.]*\b{_TIMES}\b)[^,;.]{{1,40}},)? (?:and|&) "
    rf"(?:(?:{_NOUN},? ){{0,4}}|(?:(?:the|an?)\b|{NAME}++)[^,;.\"{NAME}{GROUP}]{{3,60}}, )$"
)
#: "NAME's former fiance and (NAME)".
RELATIVE_AND = re.compile(rf"(?P<owner>{PERSON})'s? (?:[\w-]+ ){{1,3}}and $")
# "NAME, the daughter of NAME, wed": who is named last is not who wed.
_APPOSED = re.compile(
    rf", (?!and |or )(?:the |an? |his |her )?(?:[\w'{NAME}-]+ ){{1,5}}?(?:of|to|for|with|by) (?:[\w.'-]+ ){{0,3}}$"
)
_CHILD_OF = re.compile(
    r", (?:the |an? )?(?:[\w-]+ ){0,2}(?:son|daughter|child) of [^;\"]{1,160}?,"
    r"(?= (?:was|were|is|are|had|has|married|wed|weds|became|got|tied|exchanged)\b)"
)
_BROTHER = re.compile(r"'s? (?:[\w-]+ ){0,2}(?:brother|sister|son|daughter|nephew|niece|cousin|uncle|aunt|friend),")
_CLOSED = re.compile(r"(?: (?:in|of|from|since|until) [\w., -]{4,30}?)?,")
_CLAUSE = re.compile(
    r", (?:(?:(?:with|to|by|from) )?(?:who|whom|whose)\b|(?:the|an?) (?:[a-z-]+ ){1,3}of (?:his|her|their)\b"
    r"|(?:the )?(?:parents|mother|father) (?:of|to)\b)[^;,]*(?:, (?:to|with|from) [^;,]*, [^;,]*)?"
    + rf"(?:, (?:(?:the|an?) [a-z -]{{1,40}})?{NAME}++(?:,[^;,]*)?)?,\"? "
    r"(?=(?:had|have|has|was|were|is|are|will|got|wed|gave|also|began|became|met|split|took|told|said|made|left|went"
    r"|\w+ed)\b)"
)
_OBJECT_HER = re.compile(
    r"\s*(?:[.,;:!?)]|$|(?:in|on|at|to|for|with|from|by|after|when|while|and|but|that|last|this|as|until|the|an?)\b)"
)
_SHARES_WITH = re.compile(r"\bwith (?:[\w'-]+,? ){0,6}$")
_REACH = 80  # characters between two joined names


class Painted:
    """A text with its mentions, painted over one character for one (offsets hold).

    Names, "she" and "the singer" become runs of ``NAME``, "the couple" and "they" runs
    of ``GROUP``.  Possessives stay readable, since patterns look for "his" and "her";
    roles that hold one ("his wife") are left out, since kinship is read here.

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
        starts = {mention.start: mention.person for mention in mentions}
        parts: list[str] = []
        done = 0
        self.mentions: list[Mention] = []
        self._relatives: dict[int, str] = {}
        for mention in sorted(mentions, key=_start):
            last = self.mentions[-1] if self.mentions else None
            brush = _brush(plain, mention, starts)
            if brush is None or (last and _is_title_of(plain, mention, last)):
                self._relatives.setdefault(mention.start, mention.person)
                continue
            self.mentions.append(mention)
            if brush and mention.start >= done:
                parts += plain[done : mention.start], brush * (mention.end - mention.start)
                done = mention.end
        self.plain = plain
        self.text = "".join([*parts, plain[done:]])
        self._starts = [mention.start for mention in self.mentions]
        self._by_start = dict(zip(self._starts, self.mentions, strict=True))

    @cached_property
    def assertions(self) -> Assertions:
        """What the text asserts, and what not."""
        return Assertions(self.plain, self.text)

    @cached_property
    def _parents_told(self) -> list[Span]:
        """Where a name's parents are told: ", a daughter of NAME and NAME,"."""
        return [Span(*match.span()) for match in _CHILD_OF.finditer(self.text)]

    def is_name(self, start: int) -> bool:
        """Whether the words at ``start`` are part of a name, "the couple" and the like."""
        return self.text[start] in (NAME, GROUP)

    def people(self, start: int) -> tuple[str, ...]:
        """Return who the mention at ``start`` stands for; nobody if it is unresolved."""
        mention = self._by_start.get(start)
        return tuple(mention.person.split("; ")) if mention and mention.person else ()

    def is_only_with(self, mention: Mention, low: int) -> bool:
        """Whether somebody only shares a child before the next: "a son with NAME, and a daughter with NAME"."""
        listed = self.text.startswith((", and a", ", and twin"), mention.end)
        return listed and _SHARES_WITH.search(self.text, max(low, mention.start - _REACH), mention.start) is not None

    def relative(self, start: int) -> str:
        """Return whom a role that begins at ``start`` with a possessive means: "her husband"."""
        return self._relatives.get(start, "")

    def everyone(self, start: int, end: int) -> Iterator[str]:
        """Yield the people painted in ``text[start:end]``."""
        for match in _PERSON.finditer(self.text, start, end):
            yield from self.people(match.start())

    def within(self, start: int, end: int) -> Sequence[Mention]:
        """Return the mentions that start in ``text[start:end]``, in order."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def owns(self, mention: Mention) -> bool:
        """Whether a mention is told of as an owner: "NAME's", "her"; "they've wed" and "she's married" own nothing."""
        possessed = self.plain.startswith("'", mention.end) and mention.kind != "pronoun"
        possessive = mention.text.lower() in POSSESSIVES and not _OBJECT.match(self.plain, mention.start)
        return possessed or possessive

    def is_apposed(self, mention: Mention, low: int) -> bool:
        """Whether a mention only describes the one before it: "NAME, the daughter of NAME, wed".

        So are both parents of "NAME, a daughter of NAME of Tulsa and NAME of Reno, was married to".
        """
        if is_within(mention.start, self._parents_told):
            return True
        if self.text.endswith(", ", 0, mention.start) and _BROTHER.match(self.text, mention.end):
            return True  # "NAME, the king's younger brother, was married"
        if not _CLOSED.match(self.text, mention.end):
            return False
        return bool(_APPOSED.search(self.text, max(low, mention.start - _REACH), mention.start))

    def is_in_clause(self, mention: Mention, low: int, high: int) -> bool:
        """Whether a mention stands in a relative clause that is over: "NAME, who fell for NAME, asked"."""
        clauses = _CLAUSE.finditer(self.text, max(low, mention.start - 2 * _REACH), high + _REACH)
        return any(clause.start() < mention.start < clause.end() <= high for clause in clauses)

    def joined(self, mention: Mention, low: int) -> tuple[tuple[str, ...], int]:
        """Return the people of a mention and of one joined to it ("NAME and NAME"), and where they begin."""
        people = self.people(mention.start)
        first = _JOINED.search(self.text, max(low, mention.start - _REACH), mention.start)
        if len(people) == 1 and not first:
            relative = RELATIVE_AND.search(self.text, max(low, mention.start - _REACH), mention.start)
            other = self.relative(relative.start("owner")) if relative else ""
            return ((other, *people), relative.start("owner")) if relative and other else (people, mention.start)
        if first and not people:
            return self.people(first.start("one")), first.start("one")  # "she and the player", whoever that is
        if len(people) != 1 or not first:
            return people, mention.start
        return tuple(dict.fromkeys((*self.people(first.start("one")), *people))), first.start("one")


def _is_title_of(plain: str, role: Mention, last: Mention) -> bool:
    """Whether a role only says again who was named: "NAME, the Duchess of Oak,"."""
    same = role.kind == "role" and role.person == last.person != ""
    return same and last.kind in NAME_KINDS and plain[last.end : role.start] == ", "


def _brush(plain: str, mention: Mention, starts: Mapping[int, str]) -> str | None:
    """Return what a mention is painted with: "" if it stays readable, None if it is left out.

    ``starts`` has the people of all mentions by where they start.
    """
    if mention.kind in NAME_KINDS:
        return NAME
    words = mention.text.lower()
    if words in POSSESSIVES:
        return NAME if words == "her" and _OBJECT_HER.match(plain, mention.end) else ""
    if mention.kind == "pronoun":
        return GROUP if words in _PLURAL else NAME
    if mention.end + 1 in starts:  # a description: "the singer NAME", "the former couple NAME and NAME"
        return None
    if mention.kind == "group":
        next_named = starts.get(mention.end + 2) if plain.startswith(", ", mention.end) else None
        apposed = next_named and (not mention.person or next_named in mention.person.split("; "))
        return None if apposed else GROUP  # "the newlyweds, NAME and NAME"
    return NAME if words.startswith("the ") and words.rsplit(" ", 1)[-1] not in _kin_nouns() else None


@per_lexicon
def _kin_nouns() -> frozenset[str]:
    return frozenset(row["noun"] for row in rows("kinship"))
