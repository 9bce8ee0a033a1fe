"""Whom the words right around a reference leave out: the doer of what is done to "him", who only looks on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from analysis.extraction.people.cast import Cast
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.people.evidence import Evidence
from analysis.extraction.people.kin import Kin
from analysis.extraction.people.roles import Reference, References
from analysis.extraction.people.words import HER_OBJECT
from analysis.model import COUPLED, Mention, Passage, Span

_OBJECT = re.compile(rf"him\b|{HER_OBJECT}")
_CLAUSE = re.compile(
    r"[,;:\"]|\b(?:that|who|whom|which|when|while|as|after|before|because|if|where|sa(?:id|ys)|told|but)\b"
    r"|\band (?![a-z]+ed )"  # "sat in front and joined her"
)
_WHO_DID = re.compile(r",? who(?: [a-z-]+){1,4} ")
# "NAME, hired as a dancer, (met him)".
_ASIDE = re.compile(r",[^,;:.\"]{1,60},(?! (?:and|but|or|who|whom|when|while|as|to|with|after|before)\b)")
# "NAME, who had divorced NAME in 2006, (proposed to her)".
_EX_BESIDE = re.compile(
    r",? (?:who|whose) [^;:.\"]*\b(?:divorce[ds]?|dissolved|annulled|ended|split|separated|parted|died)\b[^;:.\"]*, "
    r"(?!remarried\b)[a-z]+(?: (?!again\b)[a-z]+){0,2} "
)
_ENDS_AS_CHILD, _ENDS_AS_SPOUSE = (" with ", " from ", ", "), (", who ", ", whom ")
_WHOM = (" ", " that ", " whom ")  # "the son he", "the man that she"
_CHILD_OF_TWO = re.compile(r"'s? (?:[a-z-]+ ){0,2}(?:son|daughter|child|boy|girl|baby)\b")
_PREPOSITIONS = (" to ", " with ", " from ", " by ", " for ", " of ")
_ATTENDING = re.compile(
    r"\b[Ww]ith [^;.:\"]{3,40}? and [^,;.:\"]{3,30}? "
    r"(?:as |(?:as their|in attendance|in the (?:front|first) row|looking on|watching|present|(?:at|by) their side)"
    r"[^,;.:\"]{0,40}, )$"
)
_ADDRESSES = re.compile(
    r" (?:[a-z]+ )?(?:told|asked|blessed|congratulated|greeted|introduced|invited|urged|advised|thanked|warned) "
)
_REACH = 160  # characters from who looks on to "they"


class LeftOut:
    """Where the walk stands: the passage and sentence read, the quotes in it, the names to come, the mentions so far.

    ``names`` has the names of the passage that are still to come, the next one last.
    """

    def __init__(self, evidence: Evidence, cast: Cast, kin: Kin, references: References) -> None:
        self._plain, self._words = evidence.plain, evidence.words
        self._evidence, self._cast, self._kin, self._references = evidence, cast, kin, references
        self.passage = Passage(None, 0, 0)
        self.sentence = Span(0, 0)
        self.quoted: Sequence[Span] = ()
        self.names: list[Candidate] = []
        self.mentions: list[Mention] = []

    def is_told(self, reference: Reference) -> bool:
        """Whether the person named before only hears or speaks: "she told NAME that the pair", "NAME told the pair"."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or last.start < self.sentence.start:
            return False
        if self._plain[last.end : reference.start] != " that ":
            return _ADDRESSES.fullmatch(self._plain, last.end, reference.start) is not None
        return self._plain.endswith(("told ", "tells ", "telling "), self.sentence.start, last.start)

    def attending(self, reference: Reference) -> list[str]:
        """Return who only looks on at what "they" do: "with NAME and NAME as their witnesses, they"."""
        low = max(self.sentence.start, reference.start - _REACH)
        beside = _ATTENDING.search(self._plain, low, reference.start)
        if beside is None:
            return []
        after = takewhile(lambda mention: mention.start >= beside.start(), reversed(self.mentions))
        return [mention.person for mention in after]

    def child_of(self, reference: Reference) -> str:
        """Return who is told to be the child of two: "NAME, the couple's son"; or an empty string."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or self._plain[last.end : reference.start] != ", ":
            return ""
        return last.person if _CHILD_OF_TWO.match(self._plain, reference.end) else ""

    def ex_beside(self, reference: Reference) -> str:
        """Return who is told of only beside the subject, whom they have left: "he" did nothing to that one now."""
        if len(self.mentions) < 2 or not _OBJECT.match(self._plain, reference.start):
            return ""
        owner, ex = self.mentions[-2:]
        beside = owner.start >= self.sentence.start and _EX_BESIDE.fullmatch(self._plain, owner.end, reference.start)
        return ex.person if beside else ""

    def doer(self, reference: Reference) -> str:
        """Return who cannot be he: who does something to "him" in one clause, or is "his son"; or an empty string."""
        if not self.mentions:
            return ""
        last = self.mentions[-1]
        told_of = self._plain.endswith((", who ", ", whom "), last.end, reference.start)  # "NAME, who she said sang"
        of_role = last.kind == "role" and self._plain[last.end : reference.start] in _WHOM
        if told_of or of_role or self._is_apposed_kin(last, reference):
            return last.person
        if not _OBJECT.match(self._plain, reference.start):
            return ""
        if self._plain.endswith(_PREPOSITIONS, 0, last.start):  # "NAME, who was engaged to NAME and married him"
            before = [one for one in self.mentions[-2:-1] if one.start >= self.sentence.start]
            return before[0].person if before else ""
        begin = aside.end() if (aside := _ASIDE.match(self._plain, last.end)) else last.end
        if self._plain.endswith(", ", 0, last.start) and self._plain.startswith(",", begin):
            begin += 1  # "an organist, NAME, taught her"
        parted = _CLAUSE.search(self._plain, begin, reference.start)
        relative = _WHO_DID.fullmatch(self._plain, begin, reference.start)  # "NAME, who succeeded him"
        clause = last.start >= self.sentence.start and (relative or not parted)
        return last.person if clause else ""

    def _is_apposed_kin(self, last: Mention, reference: Reference) -> bool:
        """Whether it is "his" of "Gus, his son with NAME, was born"; of "Gus, his son Max and" it may be Gus's."""
        end, noun = self._references.noun(reference.end, self.sentence.end)
        relation = self._words.kin.get(noun, "")
        is_child = relation == "child" and (last.kind == "given name" or " " not in last.person)
        ends = _ENDS_AS_CHILD if is_child else _ENDS_AS_SPOUSE if relation in COUPLED else ()
        return self._plain[last.end : reference.start] == ", " and self._plain.startswith(ends, end)
