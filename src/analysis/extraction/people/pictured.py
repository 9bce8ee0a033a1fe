"""Who is in a picture, and in which role."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from analysis.extraction.lexicon import lower, per_lexicon, rows
from analysis.extraction.people.evidence import Evidence
from analysis.extraction.people.positions import Place, read_positions
from analysis.extraction.spans import is_within
from analysis.model import NAME_KINDS, Mention, Pictured, Span

_OWNED = re.compile(r"[a-z]+")
_OWNED_WORDS = 4  # "'s long white gown": the mark's own letter counts
_REACH = 80  # characters before a name
_VERB = 20  # characters of a verb
_CUE_WORDS = 4
_SKIPPED = frozenset({"the", "a", "an", "his", "her", "their", "then", "former", "fellow", "late", "state"})
_NO_ATTRIBUTE = frozenset({"and", "with", "as", "who", "to", "at", "in", "on", "by", "from"})
# "The shop she ran with NAME", "NAME as Prince Otto".
_THEY_DID = re.compile(r"\b(?:he|she|they) (?:had )?([a-z]+) (?:with|for|by|to|from|alongside|about)$")
_NO_VERB = re.compile(r"\.|,? (?:in|at|on|during|and)\b|$")
_POSSESSIVE = re.compile(r"'s? ")
_ADJECTIVAL = ("ial", "ed")  # "for presidential nominee NAME", "of jailed leader NAME"
_WORN = re.compile(r"\b(?:wearing|wears|(?:dressed|clad) in) $")
# "Holds NAME's bag as they arrive".
_TOGETHER = re.compile(r"'s? (?:[\w-]+ ){1,4}(?:as|while) (?:they|the (?:two|pair|couple)|both)\b")
_CONJOINED = re.compile(r"(?:,|,? and| &| to)(?: [A-Z][\w-]+(?: [A-Z][\w-]+)?'s)?(?: [a-z' -]{0,40})? ")
# "NAME, who adopted NAME in 2000, attends", "a lawyer who represented NAME, waves".
_RELATIVE = re.compile(
    r"(?:, |(?<=[a-z]) (?=who (?:once |later |had |previously |then )*[a-z]+ed\b))(?:who|whose|whom)\b[^,;]*"
)
# "After NAME abdicated": a clause of its own, whose people are not seen.
_CLAUSE = re.compile(
    r"\b(?:after|before|until|because|since|while|when|where|that|which|the (?:day|night|morning|week|year)) "
    r"(?:the |then |former )?$"
)
# "NAME hugs her on stage", not "hugs her mother".
_HUGS = re.compile(r"\b(?:hug|kiss|embrace|greet|congratulate|join|lift|escort|help)(?:e?s)? $")
_OBJECT = re.compile(r"[.,;]| (?:as|at|on|in|during|after|before|while|outside|inside|backstage|onstage)\b")
_PAST = re.compile(r" (?:[a-z]+ly )?([a-z]+)\b")
_CLAUSE_END = re.compile(r"[,;.](?: |$)")
# Whom the sentence only tells of: "NAME (not pictured)", "a daughter, NAME, was born".
_UNSEEN = re.compile(
    r" \((?:not (?:pictured|seen|shown|visible|in (?:the )?picture)|unseen|out of frame)\)"
    r"|,? (?:was|were) (?:born|adopted)\b"
)
_OPENING = re.compile(
    r"(?:[A-Z][\w'-]* ){1,3}of (?:the )?(?:[A-Z][\w'-]* ){1,3}(?:[a-z-]+ )?"
    r"(?:leader|president|head|founder|chief|chair(?:man|woman)?|member|star|captain|coach|director) "
)
# "Is handed the prize by NAME", who is there too; "drives against NAME #21".
_AGENT = re.compile(
    r"\b(?:is|are|being|gets) (?:handed|presented|given|awarded|crowned|sworn|knighted|decorated|introduced|inducted|"
    r"named|shown)\b[^,;.]* by$"
    r"|\b(?:receiv|accept)(?:e?s|ing) [^,;.]{1,60} from$"
)
_WATCHED = re.compile(r"\bwatch(?:es|ing)? (?:[a-z]+ ){0,2}$")
_PLAYS = re.compile(r" (?:play|compete|serve|race|return|take on|face|beat|win|lose)\b")  # "watch NAME play NAME"
_JERSEY = re.compile(r" (?:#[0-9]{1,2}|\([0-9]{1,2}\))")
_MODIFIER = re.compile(r"(?:\b(?:then|former|future|longtime)[ -])?$", re.IGNORECASE)


class _Named(NamedTuple):
    """A name in the sentence that tells the picture."""

    mention: Mention
    place: Place


def read_pictured(
    evidence: Evidence, caption: int, scenes: Iterable[Span], mentions: Sequence[Mention]
) -> list[Pictured]:
    """Return the people in a picture, each once, from left to right where that is told.

    Parameters
    ----------
    evidence : Evidence
        The words around the names.
    caption : int
        The caption's number.
    scenes : iterable of Span
        The sentences of the caption that tell what the picture shows.
    mentions : sequence of Mention
        The mentions of the caption, resolved, in reading order.

    Returns
    -------
    list of Pictured
    """
    found: dict[str, _Named] = {}
    for scene in scenes:
        inside = [m for m in mentions if scene.start <= m.start < scene.end]
        for named in _named(evidence, scene, inside) or _meant(inside):
            for person in filter(None, named.mention.person.split("; ")):
                if person not in found or (named.place.position and not found[person].place.position):
                    found[person] = named
    orders = _orders([named.place for named in found.values()])
    pictured = [
        Pictured(caption, person, place.position, order, _role(evidence, mention), mention.start, mention.end)
        for (person, (mention, place)), order in zip(found.items(), orders, strict=True)
    ]
    return sorted(pictured, key=lambda row: (row.order, row.start))


def _named(evidence: Evidence, scene: Span, mentions: Sequence[Mention]) -> list[_Named]:
    """Return the names of those in the picture: not the honoree, the owner, the designer."""
    names = [m for m in mentions if m.kind in NAME_KINDS and not _has_relative(mentions, m)]
    places = read_positions(evidence.plain, scene, [Span(m.start, m.end) for m in names])
    found = []
    absent = False
    last = end = scene.start
    aside = [Span(*match.span()) for match in _RELATIVE.finditer(evidence.plain, *scene)]
    aside = sorted([*aside, *_told(evidence, scene, names)])
    for mention, place in zip(names, places, strict=True):
        if not place.position and is_within(mention.start, aside):
            continue
        worn = _WORN.search(evidence.plain, scene.start, last)  # "NAME, wearing NAME, and NAME"
        carried = absent and not worn and bool(_CONJOINED.fullmatch(evidence.plain, end, mention.start))
        absent = not place.position and (carried or _is_absent(evidence, scene.start, mention))
        if mention.person and not absent and not _is_part(evidence.plain, scene, mention):
            found.append(_Named(mention, place))
        last, end = mention.start, mention.end
    return [*found, *(_Named(m, Place()) for m in mentions if m.kind == "pronoun" and _is_beside(evidence, scene, m))]


def _is_part(plain: str, scene: Span, mention: Mention) -> bool:
    """Whether a name is that of a part: "NAME as Prince Otto", but not "waves as NAME looks on"."""
    if not plain.endswith(" as ", scene.start, mention.start) or not _NO_VERB.match(plain, mention.end):
        return False
    words = plain[max(scene.start, mention.start - _REACH) : mention.start].split()
    return _verdict(lower(" ".join(words[-_CUE_WORDS:]))) != "yes"  # "as well as NAME"


def _is_beside(evidence: Evidence, scene: Span, pronoun: Mention) -> bool:
    """Whether "her" or "him" is somebody else in the picture: "NAME hugs her"."""
    plain = evidence.plain
    low = max(scene.start, pronoun.start - _VERB)
    return bool(_HUGS.search(plain, low, pronoun.start) and _OBJECT.match(plain, pronoun.end))


def _told(evidence: Evidence, scene: Span, names: Sequence[Mention]) -> Iterator[Span]:
    """Yield the clauses that tell what somebody did before: "hours after NAME fired NAME"."""
    for mention in names:
        role = evidence.role_before(mention.start)
        head = evidence.plain[max(scene.start, mention.start - _REACH) : role.start if role else mention.start]
        words = head.split(" ")
        while words[1:] and words[-2][:1].isupper():
            del words[-2]  # "after Prime Minister NAME"
        past = _PAST.match(evidence.plain, mention.end, scene.end)
        if past and evidence.words.is_past(past[1]) and _CLAUSE.search(" ".join(words)):
            end = _CLAUSE_END.search(evidence.plain, mention.end, scene.end)
            yield Span(mention.start, end.start() if end else scene.end)


def _has_relative(mentions: Sequence[Mention], mention: Mention) -> bool:
    """Whether a name only says whose relative is meant: "NAME's mother, NAME"."""
    return any(m.kind == "role" and m.start == mention.start and m.end > mention.end and m.person for m in mentions)


def _meant(mentions: Sequence[Mention]) -> list[_Named]:
    """Return whom "she" or "the couple" means, where the sentence names nobody."""
    return [_Named(m, Place()) for m in mentions if m.kind in ("pronoun", "group")][:1]


def _is_absent(evidence: Evidence, start: int, mention: Mention) -> bool:
    """Whether a name stands where only someone not in the picture is told of."""
    plain = evidence.plain
    if _UNSEEN.match(plain, mention.end):
        return True
    if _POSSESSIVE.match(plain, mention.end) and not _TOGETHER.match(plain, mention.end):
        owned = _OWNED.findall(plain, mention.end + 1, mention.end + 40)[:_OWNED_WORDS]
        return not any(word in evidence.words.belongings for word in owned)
    if mention.start == start or _JERSEY.match(plain, mention.end):
        return False
    if _OPENING.fullmatch(plain, start, mention.start):
        return False  # "Brothers of Oak party leader NAME waves"
    role = evidence.role_before(mention.start)
    end = role.start if role and role.start >= start else mention.start
    head = plain[max(start, end - _REACH) : end].split()
    if _PLAYS.match(plain, mention.end) and _WATCHED.search(plain, max(start, end - 2 * _VERB), end):
        return True
    late = _pop_names(head)
    office = head[-2] if head[1:] and head[-1] == "of" else ""
    if office[:1].isupper() and lower(office) in evidence.words.titles:  # "Secretary of State NAME"
        head.pop()
        late = _pop_names(head)
    verdict = _verdict(lower(" ".join(head[-_CUE_WORDS:])))
    while not verdict and head and (role or head[-1] in evidence.words.nouns or head[-1].endswith(_ADJECTIVAL)):
        word = head[-1]
        if not (word.isalpha() and word.islower()) or word in _NO_ATTRIBUTE or word in evidence.words.verbs:
            break
        head.pop()  # "for mayoral candidate NAME", "for presidential nominee Vice President NAME"
        late = _pop_names(head) or late
        role, verdict = None, _verdict(lower(" ".join(head[-_CUE_WORDS:])))
    before = " ".join(head)
    if _AGENT.search(before):
        return False
    did = _THEY_DID.search(before)
    return late or verdict == "no" or (did is not None and evidence.words.is_past(did[1]))


def _pop_names(head: list[str]) -> bool:
    """Take off the capitals and the articles that end a list of words; return whether "late" was among them."""
    late = False
    while head and (head[-1] in _SKIPPED or (head[-1][0].isupper() and head[-1][-1] != "," and head[-1] != "By")):
        late = head.pop() == "late" or late
    return late


def _verdict(head: str) -> str:
    """Return "yes" or "no" by the longest cue that ends what stands before a name; empty if there is none."""
    verdicts = _verdicts()
    while head and head not in verdicts:
        head = head.partition(" ")[2]
    return verdicts.get(head, "")


@per_lexicon
def _verdicts() -> dict[str, str]:
    return {lower(row["cue"]): row["pictured"] for row in reversed(rows("picture_cues"))}


def _role(evidence: Evidence, mention: Mention) -> str:
    """Return the description printed before a name: "then girlfriend", "cast member"."""
    role = evidence.role_before(mention.start)
    if role is None:
        return ""
    modifier = _MODIFIER.search(evidence.plain, max(0, role.start - 10), role.start)
    return evidence.plain[modifier.start() if modifier else role.start : role.end]


def _orders(places: Sequence[Place]) -> list[int]:
    """Return the order from the left: places of one's own, then lists in their order, then the order of mention."""
    count = len(places)
    free = list(range(1, count + 1))
    orders = [0] * count
    for index, place in enumerate(places):
        slot = 0 if place.rank else _slot(place.position, count)
        if slot in free:
            orders[index] = slot
            free.remove(slot)
    for index in sorted(range(count), key=lambda index: places[index].rank or count + 1):
        orders[index] = orders[index] or free.pop(0)
    return orders


def _slot(position: str, count: int) -> int:
    """Return the order that a position stands for among so many people; 0 if it tells none."""
    *ordinal, side = position.split(" from ") if " from " in position else ("", position)
    nth = {"second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}.get(ordinal[0] if ordinal else "", 1)
    if side == "left":
        return nth
    if side == "right":
        return count + 1 - nth
    return (count + 1) // 2 if side == "center" and count % 2 else 0
