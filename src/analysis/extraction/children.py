"""What is told of a child: which, son or daughter, the name."""

from __future__ import annotations

import re
from collections.abc import Collection
from operator import eq
from typing import NamedTuple

from analysis.extraction.lexicon import per_lexicon, rows
from analysis.model import Span

_ORDINALS = {
    "first": "first", "1st": "first", "second": "second", "2nd": "second", "third": "third", "3rd": "third",
    "fourth": "fourth", "4th": "fourth", "fifth": "fifth", "5th": "fifth", "sixth": "sixth", "6th": "sixth",
    "seventh": "seventh", "eighth": "eighth", "ninth": "ninth", "tenth": "tenth",
}  # fmt: skip
_NUMBER = re.compile(r"\bNo\. ?([1-9])\b")
_NTH = dict(enumerate(dict.fromkeys(_ORDINALS.values()), 1))
_SEXES = {"son": "son", "boy": "son", "daughter": "daughter", "girl": "daughter"}
_NOUN = (
    r"(?:(?:step)?child(?:ren)?|bab(?:y|ies)|kids?|(?:step)?sons?|(?:step)?daughters?|boys?|girls?|twins?|triplets|"
    r"newborn|infant|toddler|first-?born|bundle of joy)"
)
#: A child, or "their second, Maggie".
CHILD = re.compile(
    rf"(?:\b{_NOUN}\b|\b(?:their|her|his|the) (?:first|second|third|fourth|fifth|eldest|oldest|youngest)(?=,))",
    re.IGNORECASE,
)
#: Right before the name of one: "a son named", "her daughter,".
CHILD_NAMED = re.compile(r"\b(?:[Ss]ons?|[Dd]aughters?|boys?|girls?|child|children|baby|twins)(?:,| named| called)? $")
_ORDINAL = re.compile(
    rf"\b({'|'.join(_ORDINALS)})(?:-born)?"
    r"(?! (?:marriage|relationship|husband|wife|time|birthday|anniversary|date)\b)"
    rf"(?: (?:biological|baby|together))?(?: ({_NOUN}))?\b",
    re.IGNORECASE,
)
_SEX = re.compile(r"\b(?:baby |step)?(son|boy|daughter|girl)(s?)\b", re.IGNORECASE)
_MANY = re.compile(r"\b(twin|triplet)s?\b", re.IGNORECASE)
_NAME = (
    r"(?!(?:No|She|He|They)\b)[A-Z][\w'-]*[a-z](?: (?!(?:In|On|At)\b)[A-Z][\w'-]*(?:\.(?= [A-Z])|(?<=\b[JS]r)\.)?){0,3}"
)
_NAMED = re.compile(
    rf"\b(?:(?i:{_NOUN})(?: together)?,?|[Ss]he|[Hh]e|[Hh]er|[Hh]im|whom they) (?:(?:they|was|is|have|has) ){{0,2}}"
    rf"(?:named|called|naming) ({_NAME})|\bnamed (?:him|her) ({_NAME})"
    rf"|\b(?i:{_NOUN})(?: together| (?:with|to) {_NAME})? ?[,:]? \(?({_NAME})"
)
_FIRST = re.compile(
    rf"(?: to)? ({_NAME})(?:,| (?:was|became|had)\b)"
)  # "gave birth to Gus, a boy", "the adoption of Gus was"
# "Gus, his second child with NAME,".
_APPOSED = re.compile(rf"\b({_NAME}), (?:his|her|their|the|an?) (?:[\w'-]+ ){{0,5}}?(?:child|son|daughter|boy|girl)\b")
_LAST = re.compile(rf"({_NAME}),? ?(?:was |were )?$")
_GIVEN = re.compile(rf"(?: together)?(?:,? (?:an? )?(?:baby )?{_NOUN})?,? (?:named |called |\()?(?P<name>{_NAME})")
_EACH = re.compile(rf"\b(son|boy|daughter|girl),? ({_NAME})")
_TWO = re.compile(
    rf"\b(?:twins?|(?P<sex>son|daughter|boy|girl)s|twin \w+),? (?:named |called )?"
    rf"(?P<one>{_NAME}) (?:and|&) (?P<two>{_NAME})"
)
_BOTH = re.compile(r"\b(?:(?:boy|son) and (?:a )?(?:girl|daughter)|(?:girl|daughter) and (?:a )?(?:boy|son))\b")


class Child(NamedTuple):
    """What is told: words for the ``detail`` column, and the name that tells children apart."""

    detail: str
    name: str


def child_in(plain: str, start: int, end: int, parents: Collection[str] = (), *, named_last: bool = False) -> Child:
    """Read ordinal, sex and name of a child from ``plain[start:end]``.

    ``parents`` are no names of it; with ``named_last`` a name at the end is ("and Iris, born ...").

    Examples
    --------
    >>> text = "their second child, a son named Gus, in May"
    >>> child_in(text, 0, len(text)).detail
    'second child, son, Gus'
    """
    words = plain[start:end]
    if many := _MANY.search(words):
        return _several(words, f"{many[1].lower()}s")
    if two := _TWO.search(words):
        names = f"{two['one']} and {two['two']}"
        return Child(f"{_SEXES[two['sex'].lower()]}s, {names}", names)
    ordinal, sexed = _ORDINAL.search(words), _SEX.search(words)
    sex = _SEXES[sexed[1].lower()] if sexed else ""
    number = _NUMBER.search(words)
    nth = _ORDINALS[ordinal[1].lower()] if ordinal else _NTH[int(number[1])] if number else ""
    which = f"{nth} child" if nth else ""
    if ordinal and ordinal[2] and ordinal[2].lower() in _SEXES:
        which, sex = which.replace("child", _SEXES[ordinal[2].lower()]), ""
    last = _LAST.search(words) if named_last else None
    name = _name(words, parents) or (last[1] if last and not _is_of(last[1], parents) else "")
    if sexed and sexed[2] and sex and not name:
        sex = f"{sex}s"
    return Child(", ".join(filter(None, [which, sex, name])), name)


def is_same_child(one: str, other: str) -> bool:
    """Whether two names may be the same child's, one of them in full, or given to one of twins.

    Examples
    --------
    >>> is_same_child("Paloma", "Paloma Jane"), is_same_child("Mia", "Gus and Mia"), is_same_child("Gus", "Mia")
    (True, True, False)
    >>> is_same_child("Prince Louis", "Prince George"), is_same_child("George", "Prince George")
    (False, True)
    """
    ones, others = (
        [words.removeprefix("Prince ").removeprefix("Princess ").split() for words in name.split(" and ")]
        for name in (one, other)
    )
    return any(all(map(eq, short, long)) for short in ones for long in others)


def name_after(plain: str, start: int, end: int) -> Span | None:
    """Return where a child noun that ends at ``start`` is given a name: ", a son named Miles"."""
    match = _GIVEN.match(plain, start, end)
    if match is None or match["name"].split()[0] in _calendar_words():
        return None
    return Span(*match.span("name"))


def _is_of(name: str, parents: Collection[str]) -> bool:
    """Whether a name is a parent's, or part of it."""
    return any(name in parent or parent in name for parent in parents)


def _name(words: str, parents: Collection[str]) -> str:
    for first in filter(None, (_FIRST.match(words), _APPOSED.search(words))):
        if not _is_of(first[1], parents) and first[1].split()[0] not in _calendar_words():
            return first[1]
    for match in _NAMED.finditer(words):
        name = match[1] or match[2] or match[3]
        is_date = match[3] and name.split()[0] in _calendar_words()
        if not is_date and not _is_of(name, parents):
            return name
    return ""


@per_lexicon
def _calendar_words() -> frozenset[str]:
    return frozenset(row["word"] for row in rows("date_words") if row["word"][0].isupper())


def _several(words: str, many: str) -> Child:
    each = [f"{_SEXES[sex.lower()]} {name}" for sex, name in _EACH.findall(words)]
    if len(each) == 1:  # told beside them: "a son, Leo, and twin daughters"
        words = words[words.lower().find(many.removesuffix("s")) :]
    elif each:
        return Child(f"{many}, {' and '.join(each)}", " and ".join(each))
    sex = _SEX.search(words)
    kind = f"twin {_SEXES[sex[1].lower()]}s" if sex and sex[2] and many == "twins" else many
    both = "son and daughter" if _BOTH.search(words) else ""
    two = _TWO.search(words)
    names = f"{two['one']} and {two['two']}" if two else ""
    return Child(", ".join(filter(None, [kind, both, names])), names)
