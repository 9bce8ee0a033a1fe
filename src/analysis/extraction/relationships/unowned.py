"""Spouses of whom it is not said whose: "An earlier marriage, to NAME", "the widow, NAME", a stepmother."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from analysis.extraction.chains import WORD
from analysis.extraction.painted import ASIDE, NAME, PERSON, Painted
from analysis.extraction.relationships.owners import Tie
from analysis.model import Article, Span

_MARRIAGE = re.compile(
    r"\b(?:An?|Two|The|One) (?:earlier|early|previous|prior|first|second|third|brief)"
    rf" (?:marriage|union)s?,? (?:to|with) (?:{WORD},? ){{0,6}}?(?P<one>{PERSON})"
    rf"(?:,? and (?:to )?(?:{WORD},? ){{0,6}}?(?P<two>{PERSON}))?"
)

# "His third, to the skater NAME, was dissolved"; "The union ended in divorce, as did a second, to NAME".
_NEXT_MARRIAGE = re.compile(
    rf"(?:\b(?:An?|The|(?P<owner>His|Her))|\bdid (?:an?|the|(?:his|her))) (?:first|second|third|fourth|next|last), to "
    rf"(?:{WORD},? ){{0,6}}?(?P<one>{PERSON})"
)
_MARRIAGES = re.compile(r"\b(?:marriages?|unions?|wives|husbands?|wife|wed|married)\b")
_REACH = 500  # characters from two parents to that they are divorced
_NOUN = r"(?P<noun>husband|wife|widow|widower)"
_WHOSE = re.compile(rf"(?P<owner>{PERSON})(?: of (?:[A-Z]\w+ ?){{1,3}})?, whose {_NOUN}\b(?! {PERSON}|, )")
_SPOUSE_OF = re.compile(rf"\b{_NOUN} of (?:{WORD} ){{0,4}}?(?P<owner>{PERSON})")
_THE_SPOUSE = re.compile(rf"\b[Tt]he {_NOUN}, (?:{WORD},? ){{0,5}}?(?P<person>{PERSON})")

_PARENT, _AND_STEP_PARENT = r"\b(?:father|mother|dad|mom|mum)", r"and (?:(?:his|her|their) )?step(?:mother|father),?"
# "His father, NAME, and stepmother, NAME"; "her mother and stepfather, NAME and NAME".
_OWN_AND_STEP_PARENT = (
    re.compile(rf"{_PARENT},? (?P<one>{PERSON}),? {_AND_STEP_PARENT} (?P<two>{PERSON})"),
    re.compile(rf"{_PARENT} {_AND_STEP_PARENT} (?P<one>{PERSON}){ASIDE} and (?P<two>{PERSON})"),
)
# "A daughter of NAME of Tulsa and NAME of Reno, whose marriage ended in divorce".
_FROM = r"(?: of (?:[A-Z][\w.]+,? ?){1,4}|, (?:an?|the) [^,;]{2,60}(?:, [A-Z][\w.]+)?,)?"
_TWO = re.compile(rf"(?P<one>{PERSON}){_FROM} and (?P<two>{PERSON}){_FROM}$")
_WHO_DIVORCED = re.compile(
    r",? (?:whose marriage ended in divorce|who (?:are|were|have|had)? ?(?:been )?(?:divorced|separated)\b)"
)

# "The daughter of NAME of Tulsa and NAME. ... Her parents are divorced".
_PARENTS = re.compile(rf"\b(?:(?:son|daughter|child) of|parents,?) (?P<one>{PERSON}){_FROM} and (?P<two>{PERSON})")
_ARE_DIVORCED = re.compile(
    r"\bparents (?:(?:are|were|had|have|has) )?(?:(?:been|now|both|later|then|long) ){0,2}(?:divorced|separated)\b"
)
# "Was born in 1927 in Tulsa to Bo and Ann Lee".
_BORN_TO = re.compile(rf"\bborn\b[^;\"{NAME}]{{0,80}}? to (?:the late )?(?P<one>{NAME}++){ASIDE} and (?P<two>{NAME}++)")

# "The youngest of six children of NAME and the former NAME".
_AND_THE_FORMER = re.compile(
    r"\b(?:sons?|daughters?|child|children|marriage|wedding|born\b[^.;]{0,60}) (?:of|to) (?:the late )?"
    rf"(?:{WORD} ){{0,3}}?(?P<one>{NAME}++){ASIDE} and the former (?P<two>{NAME}++)"
)


def unowned_marriages(article: Article, painted: Painted) -> Iterator[Tie]:
    """Yield the ties of the one of whom the story tells most, as an obituary does.

    Parameters
    ----------
    article : Article
        The article; only its body is read.
    painted : Painted
        The same with its mentions.
    """
    for paragraph in article.paragraphs:
        matches = (*_MARRIAGE.finditer(painted.text, *paragraph), *_NEXT_MARRIAGE.finditer(painted.text, *paragraph))
        for match in matches:
            if match.re is _NEXT_MARRIAGE and not _tells_of_marriage(painted, paragraph.start, match.start()):
                continue
            owner = _owner_told(painted, match)
            for person in painted.everyone(match.start("one"), match.end()) if owner else ():
                if person != owner:
                    yield owner, "former spouse", person, Span(*match.span())


def _tells_of_marriage(painted: Painted, start: int, end: int) -> bool:
    """Whether a paragraph has told of a marriage: "The second, to NAME," may be a letter."""
    return _MARRIAGES.search(painted.plain, start, end) is not None


def _owner_told(painted: Painted, match: re.Match[str]) -> str:
    """Return whose marriage is told: "his", or that of the one of whom the story has told most."""
    owners = painted.people(match.start("owner")) if match.groupdict().get("owner") else ()
    if owners:
        return owners[0] if len(owners) == 1 else ""
    told = Counter(one.person for one in painted.within(0, match.start()) if one.person)
    (owner, _), *others = told.most_common(2) or [("", 0)]
    return "" if others and others[0][1] == told[owner] else owner


def parents_apart(painted: Painted) -> Iterator[Tie]:
    """Yield the ties of a parent and a stepparent, and of two whose marriage is over, told of beside their child."""
    patterns = _OWN_AND_STEP_PARENT if " step" in painted.plain else ()
    told = [(match, "spouse") for pattern in patterns for match in pattern.finditer(painted.text)]
    for apart in _WHO_DIVORCED.finditer(painted.text):
        two_told = _TWO.search(painted.text, max(0, apart.start() - _REACH), apart.start())
        told += [(two_told, "former spouse")] if two_told else []
    for apart in _ARE_DIVORCED.finditer(painted.text):
        parents = list(_PARENTS.finditer(painted.text, max(0, apart.start() - _REACH), apart.start()))
        told += [(match, "former spouse") for match in parents[-1:]]
    told += [(match, "spouse") for match in _BORN_TO.finditer(painted.text) if _is_of_one_name(painted, match)]
    told += [(match, "spouse") for match in _AND_THE_FORMER.finditer(painted.text)]
    for match, relation in told:
        two = painted.people(match.start("one")) + painted.people(match.start("two"))
        if len(set(two)) == 2:
            yield two[0], relation, two[1], Span(*match.span())


def _is_of_one_name(painted: Painted, two: re.Match[str]) -> bool:
    """Whether two are named together, with one surname: "Bo and Ann Lee"."""
    return [one.kind for one in painted.within(two.start("one"), two.end("two"))] == ["given name", "name"]


def unowned_spouses(painted: Painted) -> Iterator[Tie]:
    """Yield the tie of "the widow, NAME" and of whose widow was told of last: "the widow of NAME"."""
    spouses = list(_THE_SPOUSE.finditer(painted.text))
    told = [match for pattern in (_WHOSE, _SPOUSE_OF) for match in pattern.finditer(painted.text)] if spouses else []
    for match in spouses:
        alike = [one for one in told if one.end() < match.start() and one["noun"] == match["noun"]]
        owners = painted.people(max(alike, key=lambda one: one.end()).start("owner")) if alike else ()
        people = painted.people(match.start("person"))
        if len(owners) == len(people) == 1 and owners != people:
            yield owners[0], "spouse", people[0], Span(*match.span())
