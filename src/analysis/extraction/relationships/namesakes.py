"""Spouses of whom one is told as such without a name: the only man and woman of one surname near.

So are Steve and Peggy Quimby in: "My wife and I are glad," landowner Steve Quimby said. Peggy Quimby nodded.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, combinations, pairwise
from typing import NamedTuple

from analysis.extraction.lexicon import lower
from analysis.extraction.painted import ASIDE, GROUP, NAME, PERSON, Painted
from analysis.extraction.people.kin import unrelated
from analysis.extraction.people.words import SUFFIX, words
from analysis.extraction.relationships.kinship import PRESUPPOSED
from analysis.extraction.relationships.owners import Tie
from analysis.model import BLOOD, COUPLED, NAME_KINDS, Article, Span

_SEXES = {
    **dict.fromkeys(("wife", "missus", "widow"), "f"),
    **dict.fromkeys(("husband", "hubby", "widower"), "m"),
    **dict.fromkeys(("other half", "other halves", "years of marriage"), ""),
}
_SPOUSE = re.compile(
    rf"(?P<former>\bformer |\bex-)?\b(?P<noun>{'|'.join(_SEXES)})\b"
    rf"(?!(?:, [^,;.]{{1,30}},)? of (?:the )?(?:[\w-]+ ){{0,3}}{PERSON}|[,:]? \(?{PERSON}|-)"
)
_OTHER = re.compile(
    r"(?:\b(?:(?:first|second|third|next|new|future|an?)[ -]|(?:mistaken|taken) for (?:husband and )?)|-)$"
)  # "her second husband" is not he
# "The slain sergeant's widow, NAME".
_ROLES_SPOUSE = re.compile(
    rf"(?P<owner>{NAME}++|\b[a-z]+)'s (?:[a-z-]+ )?(?P<noun>wife|widow|husband|widower),? (?P<person>{PERSON})"
)
_NEVER = re.compile(r"\b(?:not|never) (?:his|her|the|an?) (?:[a-z]+ )?$")  # "was never his wife"
_WED = re.compile(r"\b(?:husband|wife|married|newlyweds)\b", re.IGNORECASE)
_OWNER = re.compile(
    rf"(?P<owner>{PERSON}|\b(?:his|her)\b)(?:'s?|,? whose)? (?:(?!(?:is|was|became)\b)[\w-]+ ){{0,2}}$", re.IGNORECASE
)
# What two who are named together by one surname are, without a word for either of them.
_COUPLE = re.compile(
    rf"\b(?:[Tt]he|[Aa]|married) couple\b|\banniversary\b|\bnewlyweds\b|\bMr\.? and Mrs\b|\b[Tt]he (?={GROUP})"
)
_OTHER_KIN = re.compile(r"\b(?:brothers?|sisters?|siblings?|cousins?|twins?)\b", re.IGNORECASE)
_SIBLINGS = re.compile(r"\b(?:brother and sister|siblings|cousins)\b")
_THE_SIBLINGS = re.compile(r"\b[Tt]he siblings\b")
_JOINED = (" and ", " & ")
# "A mother and son are charged ... NAME, 63, and NAME, 38"; not "his mother and sister", "her brother and son".
_KIN_OF_TWO = re.compile(
    r"\b(?<!his )(?<!her )(?<!their )(?<!'s )(?:(?:[Mm]other|[Ff]ather)(?: and |-and-|-)(?:son|daughter)"
    r"|[Bb]rother(?: and |-and-|-)sister|[Ss]ister(?: and |-and-|-)brother)\b"
    rf"(?!(?:,| (?:team|duo|act|pair)(?: of)?)? {NAME})"  # it says of whom
)
_NAMED_BEFORE = re.compile(rf"(?P<two>{NAME}++{ASIDE} and {NAME}++){ASIDE},? (?:an? |the |who are |are )?$")
_AND_KIN = tuple(f"{joint}{kin}" for joint in ("and ", "-") for kin in ("son", "daughter", "sister", "brother"))
# "NAME and NAME, a father and daughter".
_TWO_OF_KIN = re.compile(
    r",? (?:an? |the )?(?:father|mother|brother|sister|son|daughter)[ -]and[ -]|, who are (?:[a-z]+ )?cousins\b"
)
_UNNAMED = re.compile(
    rf"\b(?:[Hh]is|[Hh]er) (?:[a-z-]+ )?(?:daughter|son|sister|brother|father|mother)\b(?!,? (?:[\w-]+ ){{0,4}}{NAME})"
)
_IN_BRACKETS = re.compile(
    rf"(?P<one>{NAME}++) \((?P<two>{NAME}++)\)(?: {NAME}++|(?= of [A-Z]|[;,] ))"  # "Pat Quist Lamb (Bo Lamb) of Edina"
)
_NOT_MARRIED = re.compile(r"\b(?:are|were) not (?:a |in fact |really )?(?:married|couple|husband and wife)\b")
_FIRST_LADY = re.compile(r"\b[Ff]irst (?:lady|gentleman),? (?=[A-Z])")
_AND_LADY = re.compile(r",? and (?:the )?")
_HERS = re.compile(r"(?<=[oe]v)a$|(?<=in)a$|skaya$")  # as Slavic surnames end
_TITLE = re.compile(r"([A-Za-z]+\.?),? $")
_LARGEST = 4  # of a family
_BESIDE = 2  # paragraphs on either side
_TITLE_REACH, _OWNER_REACH, _REACH = 28, 60, 200  # characters


class _Pair(NamedTuple):
    """A man and a woman of one surname, where they are named, and whether "and" joins them.

    They are ``alone`` if no others of that surname may be meant.
    """

    man: str
    woman: str
    starts: tuple[int, ...]
    joined: bool
    alone: bool

    def is_near(self, near: Span) -> bool:
        """Whether one of the two is named in a stretch."""
        at = bisect_left(self.starts, near.start)
        return at < len(self.starts) and self.starts[at] < near.end

    def fits(self, painted: Painted, cue: re.Match[str]) -> bool:
        """Whether a spouse that is told of may be one of the two: the other owns the noun, or nobody known."""
        if _SIBLINGS.search(painted.plain, max(0, cue.start() - _OWNER_REACH), cue.end() + _OWNER_REACH):
            return False
        noun = cue.groupdict().get("noun", "")
        if not noun:
            if _OTHER_KIN.search(painted.plain, max(0, cue.start() - _OWNER_REACH), cue.end() + _OWNER_REACH):
                return False
            family = set(painted.people(cue.end()))  # "the Quimbys"
            return family == {self.man, self.woman} if family else self.joined and self.alone
        if _OTHER.search(painted.plain, max(0, cue.start() - _TITLE_REACH), cue.start()):
            return False
        owner = _OWNER.search(painted.text, max(0, cue.start() - _OWNER_REACH), cue.start())
        people = painted.people(owner.start("owner")) if owner else ()
        owners = {"f": (self.man,), "m": (self.woman,)}.get(_SEXES[noun], (self.man, self.woman))
        return len(people) == 1 and people[0] in owners if people else self.alone


def married_namesakes(article: Article, painted: Painted, told: Collection[Tie]) -> Iterator[Tie]:
    """Yield the tie of two namesakes where their paragraph, or one beside it, tells of a spouse or a couple.

    They are the only two of their surname who may be: neither is told to be the other's kin or
    somebody else's spouse, or holds an office in the story, as a judge of the same name does.

    Parameters
    ----------
    article : Article
        The article; only its body is read, since captions name whom they show.
    painted : Painted
        The same with its mentions.
    told : collection of Tie
        What kinship nouns and verbs say.
    """
    pairs = [] if _NOT_MARRIED.search(painted.plain) else list(_pairs(painted, told))
    body = [Span(*paragraph) for paragraph in article.paragraphs] if pairs else []
    taken: set[str] = set()
    for man, woman, told_so in _of_roles(painted, pairs):
        taken.add(man)
        yield man, "spouse", woman, told_so
    for index, paragraph in enumerate(body):
        near = Span(body[max(0, index - _BESIDE)].start, body[min(index + _BESIDE, len(body) - 1)].end)
        if painted.assertions.of_fiction(*near):
            continue
        for cue in chain(_SPOUSE.finditer(painted.text, *paragraph), _COUPLE.finditer(painted.text, *paragraph)):
            if not painted.assertions.hold(paragraph.start, cue.start(), ignore=PRESUPPOSED):
                continue
            if _NEVER.search(painted.plain, paragraph.start, cue.start()):
                continue
            fits = [pair for pair in pairs if pair.is_near(near) and pair.fits(painted, cue)]
            if len(fits) == 1 and fits[0].man not in taken:
                taken.add(fits[0].man)
                relation = "former spouse" if cue.groupdict().get("former") else "spouse"
                yield fits[0].man, relation, fits[0].woman, Span(*cue.span())


def two_of_kin(painted: Painted) -> set[frozenset[str]]:
    """Return who are called "a mother and son" or "brother and sister"; if nothing says who, each two namesakes."""
    told = list(_KIN_OF_TWO.finditer(painted.text)) if any(word in painted.plain for word in _AND_KIN) else []
    named = [_NAMED_BEFORE.search(painted.text, max(0, kin.start() - _REACH), kin.start()) for kin in told]
    kin = {frozenset(painted.everyone(*match.span("two"))) for match in named if match}
    if _THE_SIBLINGS.search(painted.plain) or not all(named):
        kin |= {frozenset(family) for family in _bearers(painted).values() if len(family) == 2}
    return kin


def first_ladies(painted: Painted, told: Collection[Tie]) -> Iterator[Tie]:
    """Yield the tie of "first lady NAME" and of who governs: of her surname, or named right before her."""
    bearers, taken = _bearers(painted), _tied(told, COUPLED)
    for match in _FIRST_LADY.finditer(painted.plain):
        (lady,) = painted.people(match.end()) or ("",)
        family = bearers.get(_surname(lady), {})
        others = [name for name in family if name != lady and _rules(painted, name, family[name])]
        before = painted.within(max(0, match.start() - _REACH), match.start())[-1:]
        if not others and before and _AND_LADY.fullmatch(painted.plain, before[0].end, match.start()):
            others = [before[0].person] if _rules(painted, before[0].person, [before[0].start]) else []
        if len(others) == 1 and taken.isdisjoint((lady, *others)):
            yield lady, "spouse", others[0], Span(match.start(), painted.within(match.end(), match.end() + 1)[0].end)


def called_married(painted: Painted) -> Iterator[Tie]:
    """Yield the tie of two who are called so in one: "the husband-and-wife team", "the couple" of one surname."""
    for mention in () if _NOT_MARRIED.search(painted.plain) else painted.mentions:
        people = painted.people(mention.start)
        if mention.kind != "group" or len(people) != 2:
            continue
        of_one_name = mention.text.lower() == "the couple" and _surname(people[0]) == _surname(people[1]) != ""
        if not (of_one_name or _WED.search(mention.text)):
            continue
        low = max(0, mention.start - _REACH)
        begin = max(low, painted.plain.rfind(". ", low, mention.start))
        if painted.assertions.hold(begin, mention.start):
            yield people[0], "spouse", people[1], Span(mention.start, mention.end)


def bracketed(painted: Painted) -> Iterator[Tie]:
    """Yield the tie of two whom an obituary names in one: "Connie (Mike) Quimby"."""
    for match in _IN_BRACKETS.finditer(painted.text):
        people = (*painted.people(match.start("one")), *painted.people(match.start("two")))
        if len(people) == 2 and _surname(people[0]) == _surname(people[1]) != "":
            yield people[0], "spouse", people[1], Span(*match.span())


def _pairs(painted: Painted, told: Collection[Tie]) -> Iterator[_Pair]:
    """Yield the men and women of one surname, if only one two of them may be spouses: no kin, and nobody else's."""
    married, given = _tied(told, COUPLED), words().given
    kin = {frozenset((person, other)) for person, relation, other, _ in told if relation in BLOOD}
    unlike = {noun for noun, relation in words().kin.items() if relation not in COUPLED}
    unlike = unlike.union(*(words().classes[name] for name in ("court", "relative", "young")))
    named = [mention for mention in painted.mentions if mention.kind in NAME_KINDS]
    taken = married.union(mention.person for mention in unrelated(painted.plain, named))
    for family in _bearers(painted).values():
        if any(_are_of_kin(painted, starts) for starts in family.values()):
            continue
        free = [name for name in family if name not in taken and not _holds(painted, family[name], unlike)]
        sexes = {name: given.sex(name.split()[0]) for name in free}
        twos = [two for two in combinations(free, 2) if frozenset(two) not in kin and sexes[two[0]] != sexes[two[1]]]
        if len(twos) > 1:  # with a grown son
            joined = [two for two in twos if _are_joined(painted, sorted(at for name in two for at in family[name]))]
            twos = joined if len(joined) == 1 else twos
        for one, other in twos if len(free) <= _LARGEST else ():
            man, woman = (one, other) if sexes[one] == "m" or sexes[other] == "f" else (other, one)
            starts = sorted(start for name in (one, other) for start in family[name])
            yield _Pair(man, woman, tuple(starts), _are_joined(painted, starts), len(twos) == 1)


def _of_roles(painted: Painted, pairs: Sequence[_Pair]) -> Iterator[tuple[str, str, Span]]:
    """Yield man, woman and the words that call one the spouse of a role: "the slain sergeant's widow, NAME"."""
    for match in _ROLES_SPOUSE.finditer(painted.text) if pairs else ():
        if painted.is_name(match.start("owner")) and painted.people(match.start("owner")):
            continue
        people = painted.people(match.start("person"))
        sexed = [pair for pair in pairs if people == ((pair.woman,) if _SEXES[match["noun"]] == "f" else (pair.man,))]
        if len(sexed) == 1:
            yield sexed[0].man, sexed[0].woman, Span(*match.span())


def _are_of_kin(painted: Painted, starts: Sequence[int]) -> bool:
    """Whether somebody is the second of "NAME and NAME, a father and daughter", or perhaps a relative just told of.

    So may NAME be in: He was told so by his daughter. "No," said NAME.
    """
    if _UNNAMED.search(painted.text, max(0, starts[0] - _REACH), starts[0] + 1):
        return True
    return any(_TWO_OF_KIN.match(painted.plain, painted.within(start, start + 1)[0].end) for start in starts)


def _bearers(painted: Painted) -> dict[str, dict[str, list[int]]]:
    """Return everyone named in full by surname, each with where they are named."""
    bearers: dict[str, dict[str, list[int]]] = {}
    for mention in painted.mentions:
        if mention.kind in NAME_KINDS and (surname := _surname(mention.person)):
            bearers.setdefault(surname, {}).setdefault(mention.person, []).append(mention.start)
    return bearers


def _surname(name: str) -> str:
    """Return the surname that a family shares, less "Jr."; nothing of a single name.

    Of "Lee-Ray" it is "Ray", of "Petrova" and "Petrovskaya" that of her husband.
    """
    parts = [word for word in name.split() if not SUFFIX.match(word)]
    return _HERS.sub(_his, parts[-1].rpartition("-")[2]) if len(parts) > 1 else ""


def _his(hers: re.Match[str]) -> str:
    return "sky" if hers[0] == "skaya" else ""


def _tied(told: Collection[Tie], relations: Collection[str]) -> set[str]:
    """Return everyone of whom one of the relations is told."""
    return {name for person, relation, other, _ in told if relation in relations for name in (person, other)}


def _holds(painted: Painted, starts: Collection[int], titles: Collection[str]) -> bool:
    """Whether somebody named at ``starts`` is called by one of the titles or nouns."""
    found = (_TITLE.search(painted.plain, max(0, start - _TITLE_REACH), start) for start in starts)
    return any(title and lower(title[1]) in titles for title in found)


def _rules(painted: Painted, name: str, starts: Collection[int]) -> bool:
    """Whether somebody is called president, governor or king, be it in the name itself: "King NAME"."""
    rulers = words().classes["ruler"]
    return lower(name.partition(" ")[0]) in rulers or _holds(painted, starts, rulers)


def _are_joined(painted: Painted, starts: Sequence[int]) -> bool:
    """Whether "and" joins two names: "Ruthann and Bill Quimby"."""
    mentions = [painted.within(start, start + 1)[0] for start in starts]
    return any(
        one.person != two.person and painted.plain[one.end : two.start] in _JOINED for one, two in pairwise(mentions)
    )
