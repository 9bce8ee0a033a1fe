"""Who is nobody real: the parts of a film, a play or a novel, told of by name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from analysis.extraction.painted import PEOPLE, PERSON, Painted
from analysis.extraction.people.words import KNOWN_AS
from analysis.model import NAME_KINDS, Mention

_REACH = 60  # characters before a name
# "NAME, played by NAME".
_PLAYED = re.compile(r"(?:,| \()? ?(?:who )?(?:is |are |was |were )?(?:played|portrayed) by ")
# "The novel's hero, NAME", "takes the part of NAME", "is best known as NAME".
_PART_OF = re.compile(
    r"\b(?:[Ii]ts|(?:novel|film|play|book|show|story|series)'s) (?:[a-z]+ )?(?:hero|heroine|protagonist|narrator),? $"
    rf"|\b(?:part|role) of (?:(?!the\b)[a-z-]+ ){{0,3}}$|{KNOWN_AS}"
)
# A review tells a plot, whose people go by one name.
_REVIEW = re.compile(r"\b(?:[Dd]irected by|REVIEW|[0-9]{2,3} min(?:ute)?s\b)")
_OF_PART = re.compile("played|portrayed|part of|role of|hero|protagonist|narrator|known as")  # one stands in it
_PLAYS = re.compile(r"\b(?:play|portray)(?:s|ed|ing)? $")  # "plays Ann", whom a film calls so; who lived is "plays Lee"
_PLAY_TWO = re.compile(rf"\b(?:play|portray)(?:s|ed|ing)? (?P<one>{PERSON}) and (?P<two>{PERSON})")
# "The drama stars NAME and NAME as NAME and NAME".
_CAST_AS = re.compile(
    rf"\b(?:stars|starring|casts) [^.;]{{0,40}}?{PERSON}[^.;:]{{0,60}}? as "
    rf"(?P<parts>{PEOPLE})(?=[.;]|, (?:an?|the|two|who)\b| in\b)"
)
# "The actress stars as NAME", "starred opposite her as newlyweds NAME and NAME".
_STARS_AS = re.compile(
    rf"\b(?:stars?|starred|starring|appears?|appeared|cast)(?: (?:opposite|alongside|with) [^,;.]{{1,40}}?)? as "
    rf"(?:(?!(?:the|his|her)\b)[a-z-]+ ){{0,3}}(?P<parts>{PEOPLE})"
)


class Parts(NamedTuple):
    """Who is a part, and who is one unless tied to somebody real, being told of by a given name alone."""

    sure: frozenset[str]
    maybe: frozenset[str]

    def have(self, one: str, other: str) -> bool:
        """Whether two are tied in a story made up."""
        return not self.sure.isdisjoint((one, other)) or {one, other} <= self.maybe


def parts_in(painted: Painted) -> Parts:
    """Return the parts that an article tells of.

    Parameters
    ----------
    painted : Painted
        The article with its mentions.

    Returns
    -------
    Parts
        Their names.
    """
    plain, mentions = painted.plain, painted.mentions
    sure = {one.person for one in mentions if _is_part(plain, one)} if _OF_PART.search(plain) else set()
    sure |= {one.person for one, actor in pairwise(mentions) if _is_acted(plain, one, actor)}
    for cast in _CAST_AS.finditer(painted.text):
        sure.update(painted.everyone(*cast.span("parts")))
    for cast in _STARS_AS.finditer(painted.text):  # not "star as themselves"
        sure.update(_named(painted.within(*cast.span("parts"))))
    called = (one for one in mentions if one.kind == "given name")
    maybe = {one.person for one in called if _ends_before(_PLAYS, plain, one)}
    for two in _PLAY_TWO.finditer(painted.text):
        maybe.update(painted.everyone(*two.span()))
    if _REVIEW.search(plain):
        maybe.update(one.person for one in mentions if one.kind in NAME_KINDS and " " not in one.person)
    return Parts(frozenset(sure), frozenset(maybe))


def _is_part(plain: str, one: Mention) -> bool:
    return _PLAYED.match(plain, one.end) is not None or _ends_before(_PART_OF, plain, one)


def _ends_before(pattern: re.Pattern[str], plain: str, one: Mention) -> bool:
    """Whether words stand right before a mention."""
    return pattern.search(plain, max(0, one.start - _REACH), one.start) is not None


def _is_acted(plain: str, one: Mention, actor: Mention) -> bool:
    """Whether a review names a part and who has it: "NAME (NAME) is a cook with no stove"."""
    acted = plain[one.end : actor.start] == " (" and plain.startswith(")", actor.end)
    return acted and " " in actor.text and actor.person != one.person


def _named(mentions: Iterable[Mention]) -> list[str]:
    return [one.person for one in mentions if one.kind in NAME_KINDS]
