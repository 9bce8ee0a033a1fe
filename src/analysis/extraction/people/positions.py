"""Where in the picture a person is: "(L)", ", second from right,", "left to right, A, B and C"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import zip_longest
from typing import NamedTuple

from analysis.extraction.lexicon import lower, per_lexicon
from analysis.extraction.people.words import words
from analysis.model import Span

_ORDINALS = {"2": "second", "3": "third", "4": "fourth", "5": "fifth", "6": "sixth"}
_SIDES = {"l": "left", "r": "right", "c": "center", "centre": "center", "middle": "center"}
_PLACE = (
    r"(?:(?P<level>top|bottom|upper|lower|front|back|rear) )?"
    r"(?:(?P<nth>[2-6]|second|third|fourth|fifth|sixth)(?:nd|rd|th)?[ -]?(?:from )?(?:the )?)?(?:far |extreme )?"
    r"(?P<side>left|right|cent(?:er|re)|middle|[LRClrc](?![\w./-]| to ))"
)
_POSE = r"(?:(?:kneeling|seated|sitting|standing|background|foreground|pictured|seen|shown|at|on|in|the) )*"
# What may stand between a name and its tag: an age, a party and its state ("D-Ore.").
_OF = (
    r"(?:(?:, [1-9][0-9]?)?,? of (?:the |[A-Z]\w+'s )?[A-Z][\w.]+(?: [A-Z][\w.]+)?(?:, [A-Z][a-z]+\.)?"
    r"|, (?:[Tt]he )?(?:Princess|Prince|Duchess|Duke|Queen|King|Countess|Earl) of [A-Z]\w+)?"
)
_PARTY = r",? \(?[DRI]-[A-Z][A-Za-z.]{1,9}\)?"
_AGE = rf"(?:, [1-9][0-9]?(?:,(?= \())?| \([1-9][0-9]?\)|{_PARTY},?(?= |,))?"
_AFTER = tuple(
    re.compile(_OF + _AGE + carrier)
    for carrier in (
        rf" ?\({_POSE}{_PLACE}\b[^)]{{0,60}}\)",
        rf", {_POSE}{_PLACE}(?=[,;.)]| and | with | & |$)",
        rf" (?:is |stands |sits |looks on |pictured |seen )?(?:at|on|in)(?: the)? {_PLACE}(?=[,;.)]| and | with |$)",
    )
)
_BEFORE = tuple(
    re.compile(rf"{carrier}(?: [^.;:,]{{0,40}})? $", re.IGNORECASE)
    for carrier in (
        rf"\b(?:at|on)(?: the)? {_PLACE}(?:,| is| are|:| stands| sits)",
        rf"(?<!from )(?<!to )(?<![-/])\b{_PLACE}:",
    )
)
_LIST = re.compile(
    r"\(?(?<!second )(?<!third )(?<!fourth )(?<!fifth )(?<![0-9] )(?<!nd )(?<!rd )(?<!th )\b(?:"
    r"(?P<clockwise>clockwise"
    r"(?:,? from (?:the )?(?P<corner>(?:top |upper |bottom |lower |far )?(?:left|right|top|center)))?)"
    r"|(?P<reversed>(?:from )?right[ -]to[ -]left|from (?:the )?(?:far )?right|r(?:-| to |/)l)"
    r"|(?:from )?left[ -](?:to[ -])?right|from (?:the )?(?:far )?left(?: to right)?|from l(?: to r)?|l(?:-| to |/|,)r"
    r")\b\)?",
    re.IGNORECASE,
)
_POSES_WITH = re.compile(
    r" (?:poses?|stands?|sits?|speaks?|talks?|chats?|walks?|performs?|sings?|dances?|laughs?|smiles?) with "
    r"(?:[^.;(),]{0,60} )?$"
)
_HEAD = re.compile(r"(?:, [1-9][0-9]?| \([1-9][0-9]?\))?[,:]? ")
_CLOSING = re.compile(r",? ?\(?")
_OPENING = re.compile(r"[,:;)]* (?:and )?(?:\"[^\"]{1,60}\" )?(?:(?:(?:[A-Z]\.)+|[\w'-]+[.,]?) ){0,6}$")


# Cheap looks, before the patterns, for what they might find.
_TOLD = ("left", "right", "center", "centre", "middle", "l)", "r)", "c)", "-r", "/r", "to r", "wise")
_LISTED = ("left", "from r", "right to", "l-r", "l/r", "l to r", "r-l", "from l", "wise")
_AHEAD = ("at left", "at right", "at center", "on the left", "on the right", "left:", "right:")
# "Listening behind the pope are A, left, and B", "Beside her is A".
_INVERTED = re.compile(
    r"(?:(?:Also )?[A-Z][a-z]+(?:ing|ed)|Behind|Beside|With|Next to|Alongside|In front of|Among) "
    r"(?:(?!and\b)[^.;:,]){0,60}"
    r"\b(?:is|are|was|were) (?=(?:[a-z'-]+ ){0,4}[A-Z])"
)
_PICTURE = (*_AHEAD, "from left", "from the left", "left to right", "l-r", "pictured")


class Place(NamedTuple):
    """A position in the picture, and the rank from the left if a list tells it."""

    position: str = ""
    rank: int = 0


_MIDDLE = Place("center", 2)


def read_positions(plain: str, sentence: Span, names: Sequence[Span]) -> list[Place]:
    """Return where each of the named people is.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    sentence : Span
        The sentence that tells the picture.
    names : sequence of Span
        The names in it, in order.

    Returns
    -------
    list of Place
        One for each name; empty where the caption does not say.

    Examples
    --------
    >>> text = "Ann Lee, second from left, sings with Bo Ray (R)."
    >>> [place.position for place in read_positions(text, Span(0, len(text)), [Span(0, 7), Span(38, 44)])]
    ['second from left', 'right']
    """
    places = [Place()] * len(names)
    small = lower(plain[sentence.start : sentence.end]) if names else ""
    if not any(told in small for told in _TOLD):
        return places
    starts = [name.start for name in names]
    cues = list(_LIST.finditer(plain, *sentence)) if any(listed in small for listed in _LISTED) else []
    for cue, following in zip_longest(cues, cues[1:]):
        end = bisect_left(starts, following.start()) if following else len(names)
        members = _members(plain, names[:end], bisect_left(starts, cue.end()), cue)
        if len(members) == 1 and cue["reversed"]:
            places[members[0]] = Place("right")
            continue
        for rank, index in enumerate(reversed(members) if cue["reversed"] else members, 1):
            places[index] = Place(_in_list(rank, len(members), cue), rank)
    before = _BEFORE if any(ahead in small for ahead in _AHEAD) else ()
    for index, name in enumerate(names):
        tag = _tag(plain, sentence, name, before)
        if tag:
            places[index] = places[index]._replace(position=_position(tag))
    if any(place.position and not place.rank for place in places):  # more than a list of three stand there
        places = [place._replace(position="") if place == _MIDDLE else place for place in places]
    return places


def tells_picture(plain: str, sentence: Span) -> bool:
    """Whether a later sentence of a caption still tells the picture: "From left, A and B.", "At right is C."."""
    small = lower(plain[sentence.start : sentence.end])
    return any(cue in small for cue in _PICTURE) or bool(_INVERTED.match(plain, *sentence))


def _tag(plain: str, sentence: Span, name: Span, before: Sequence[re.Pattern[str]]) -> re.Match[str] | None:
    """Return the tag after a name, or else the one that a pattern finds before it."""
    for pattern in _AFTER:
        if tag := pattern.match(plain, name.end, sentence.end):
            return tag
    for pattern in before:
        if tag := pattern.search(plain, max(sentence.start, name.start - 64), name.start):
            return tag
    return None


def _position(tag: re.Match[str]) -> str:
    """Return a tag as the tables write it: "(2nd R)" is "second from right"."""
    level, nth, side = (part.lower() for part in tag.groups(""))
    side = _SIDES.get(side, side)
    if nth:
        return f"{_ORDINALS.get(nth, nth)} from {side}"
    return f"{level} {side}".lstrip()


def _in_list(rank: int, count: int, cue: re.Match[str]) -> str:
    if cue["clockwise"]:
        return (cue["corner"] or "").lower() if rank == 1 else ""
    if rank == 1:
        return "left"
    if rank == count:
        return "right"
    return "center" if count == 3 else ""


def _members(plain: str, names: Sequence[Span], after: int, cue: re.Match[str]) -> list[int]:
    """Return the indexes of the names that a "left to right" counts; ``after`` is the first that follows it."""
    if after < len(names) and _opens_list(plain, cue.end(), names[after].start):
        last = after
        while last + 1 < len(names) and _is_joined(plain, names[last], names[last + 1]):
            last += 1
        headed = after and _HEAD.fullmatch(plain, names[after - 1].end, cue.start())  # "A, from left, B and C"
        return list(range(after - 1 if headed else after, last + 1))
    first = after - 1
    if not after or not _CLOSING.fullmatch(plain, names[first].end, cue.start()):
        return []
    while first and _is_joined(plain, names[first - 1], names[first]):
        first -= 1
    return list(range(first, after))


def _opens_list(plain: str, start: int, end: int) -> bool:
    return bool(_OPENING.fullmatch(plain, start, end)) and not _has_verb(plain[start:end])


def _is_joined(plain: str, left: Span, right: Span) -> bool:
    """Whether two names follow on each other in one list."""
    gap = plain[left.end : right.start]
    return bool(_POSES_WITH.fullmatch(gap)) or (bool(_joint().fullmatch(gap)) and not _has_verb(gap))


@per_lexicon
def _joint() -> re.Pattern[str]:
    """Match what joins two names of a list: "A of Team Oak, former Sen. B", "A , B" where a link stood."""
    dotted = "|".join(map(re.escape, words().dotted))
    return re.compile(
        rf"(?: ?\([^)]{{0,60}}\)|{_PARTY}| of (?:[A-Z]\w+ ?){{1,3}})? ?(?:,|;| and| &|, and|,? with)"
        rf"(?: (?:[^.;()]|\b(?:{dotted})){{0,70}})?$"
    )


def _has_verb(gap: str) -> bool:
    verbs = words().verbs
    return any(word in verbs for word in re.findall(r"[a-z]+", gap))
