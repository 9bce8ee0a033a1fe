"""Kinship nouns: whose wife, and who she is.

Three things are looked for around the noun: its owner ("his", "NAME's", "NAME and",
"of NAME"), and the person it names, after it ("his wife, NAME") or before ("NAME, his wife").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extraction.children import name_after
from analysis.extraction.painted import ASIDE, NAME, PEOPLE, PERSON, Painted
from analysis.extraction.relationships.owners import (
    IN_TITLE,
    MODIFIERS,
    REACH,
    WORD,
    Kin,
    Kinship,
    Owner,
    Tie,
    owner_before,
    owner_of,
)
from analysis.model import Span

#: "He did not thank his wife" and "he will thank his wife" say that he has one.
PRESUPPOSED = frozenset({"negated", "hypothetical", "nearly", "would", "planned", "rumoured"})
_FOR_YEARS = (
    r"(?: at the time| back then| of (?:(?:nearly|almost|more than|over|about|just) )?"
    r"(?:[\w-]+ (?:years|months|weeks|decades)|(?:half a|a quarter|a half) century))?"
)
SHARE_A_CHILD = "share a child"
_MARRIED = frozenset({"spouse", "former spouse"})
_BARE_NOUN = re.compile(  # not "her second husband", who may be another, nor "his wife, NAME says"
    rf"(?:\w+|{PERSON}'s?) (?:former |ex-)?(?:wife|husband|spouse|widow|widower)\b(?!,? {PERSON})"
)
_AFTER = re.compile(
    rf"(?:{_FOR_YEARS}| together)(?: ?,? (?:named |called )?|: | is | was | are | were | ?,? \()"
    r"(?:and (?!(?:to|with|from|by|for|that|who|when|then|his|her|their|an?|one|two|three|four|five) )"
    r"(?:[a-z-]+ ){0,2}(?!of )[a-z-]+,? (?:[A-Z][a-z]{1,3}\. )?)?"
    rf"(?P<people>{PEOPLE})(?!'| (?:says?|said|told|adds|added|wrote|writes)\b)"
)
# "His wife, a baker, NAME"; "her husband is producer NAME", but not "is suing NAME".
_AFTER_DESCRIBED = re.compile(
    rf"{_FOR_YEARS} ?(?:,| (?:is|was)(?= (?:an?|the) | (?!\w+(?:ing|ed)\b)[a-z-]+ {NAME})) (?:{PERSON}'s? )?"
    rf"(?:{WORD},? ){{1,7}}?(?P<people>{PEOPLE})"
)
# "To his former wife, Mr. NAME left a house".
_NOT_THE_SEX = re.compile(
    r"\b(?:wife|widow|bride|fianc[eé]e|girlfriend|mother|daughter|sister)\b,? (?:Mr\.?|Sir|Lord) "
    r"|\b(?:husband|widower|groom|fianc[eé]|boyfriend|father|son|brother)\b,? (?:Mrs\.?|Ms\.?|Miss|Lady|Dame) "
)
_TITLED = re.compile(rf" (?:[A-Z][\w.'-]* ){{1,4}}(?P<people>{PEOPLE})")
# "Her son with NAME, NAME"; "the son of NAME and the former NAME".
_CHILD_OF_BOTH = re.compile(
    rf" (?:with (?:{WORD},? ){{0,4}}?(?=(?:{PERSON}), )|and the former (?={NAME}))(?P<person>{PERSON})"
)
_SHARED_WITH = re.compile(rf"{ASIDE},? with (?:{WORD},? ){{0,4}}?(?P<person>{PERSON})(?!')")
_SHARE = re.compile(r"\bshares? (?:[\w-]+ ){0,4}$")
_WITH_WHOM = re.compile(rf"(?P<person>{PERSON}){ASIDE},? with whom {PERSON} (?:shares?|has|had) (?:[\w-]+ ){{0,3}}$")
_NEVER_HAD = re.compile(r" (?:that |whom )?(?:I|we|he|she|they) never had\b")  # "the best husband I never had"
_AS_KIN = re.compile(r"\s*As (?:his|her|the) (?:[a-z-]+ )?")
_NO_ASIDE = re.compile(rf", (?:[A-Z][a-z]*\. )?{PERSON}(?:(?! ?,)| ?, {PERSON} )")
_ONE_OF = (
    r"(?:(?:eldest|oldest|youngest|first|second|third|fourth|fifth|last|one) of )"  # "the eldest of three children"
)
_TITLE = r"(?:(?:Mr|Mrs|Ms|Dr)\. )?"
# Between a name and "is": ", who", "the pilot who", ", a pilot,", ", who sings,".
_ASIDE_WHO = (
    rf"(?:, who|,? (?:an?|the|{NAME}++)\b[^,;.\"{NAME}]{{0,50}} who"
    r"|,(?: (?:an? [^,;.]{1,40}|who [^;.\"]{1,80}),)?)?"
)
_COPULA = (
    rf"{_ASIDE_WHO} (?:is|was|became|were|are|remains?|ha[sd] been|have been) "
    r"(?:(?:also|then|now|still|earlier|once|previously) ){0,2}(?:(?:until|for) (?:[\w-]+ ){1,3})?"
    r"|, who (?:is|was|has) [^,;.\"]{1,70} and (?:been |is |was |also |now ){0,2}"  # "who was hers and is her husband"
    r"|, who [a-z]+ [^,;.\"]{1,70} and (?:is|was) (?:also |now )?"  # "who won it in 1997 and is her husband"
)
# "NAME, brought home a newborn daughter" calls nobody a daughter.
_DOES = r"(?:\w+ed|brought|gave|had|has|have|lost|met|took|won)(?: [a-z]+)? (?:an?|the|his|her|their|two|three|twin) "
_BEFORE = re.compile(
    rf"(?P<people>{PEOPLE}){ASIDE}(?: \([^()]{{1,30}}\))?(?:(?: ?, (?!{_DOES})| \(| - )"
    rf"(?:(?:an?|the) [^,;.\"{NAME}]{{1,70}} and )?(?:the |an? )?{_ONE_OF}?{MODIFIERS}{_TITLE}"
    rf"|(?P<copula>{_COPULA})"
    rf"(?:, since [0-9]{{4}}, )?(?:(?:the |an? ){MODIFIERS}|{_TITLE}))$"  # "is Ms. NAME's wife"
)
# "Survived by her husband, NAME, her son and two grandchildren" makes nobody a son.
_LIST_GOES_ON = re.compile(
    r" and (?:two|three|four|five|six|seven|eight|nine|ten|[0-9]+|several|many|(?:his|her|their|an?) (?:[a-z-]+ )?"
    r"(?:(?:grand|step)?(?:child|children|sons?|daughters?)|brothers?|sisters?|siblings?|parents?|mother|father))\b"
)
_SUBJECTS = frozenset({"he", "she", "they"})
_OBJECTS = frozenset({"him", "her", "them"})
# "The son of Bo and Ann Lee", "of NAME of Reno and the late NAME".
_TWO_NAMED = (
    rf"(?P<one>{NAME}++){ASIDE}(?: of (?:[A-Z][\w.]+,? ?){{1,4}})?,? and "
    rf"(?:the late )?(?:(?:Dr|Mr|Mrs|Ms)\. )?(?P<two>{NAME}++)"
)
_PARENTS = {
    "parent": re.compile(rf",? {_TWO_NAMED}"),
    "child": re.compile(rf" of (?:the )?(?:late )?(?:(?:Dr|Mr|Mrs|Ms)\. )?{_TWO_NAMED}"),
}


def parents_of_one_name(painted: Painted, sentence: Span, noun: Span, relation: str) -> Iterator[Tie]:
    """Yield the tie of two parents who share a surname: "her parents, Bo and Ann Lee", "the son of Bo and Ann Lee"."""
    match = _PARENTS[relation].match(painted.text, noun.end, sentence.end) if relation in _PARENTS else None
    names = [painted.within(*match.span(each))[0] for each in ("one", "two")] if match else []
    if not match or not all(one.person for one in names):
        return
    kinds = [one.kind for one in names]
    of_one_name = len({one.person.split()[-1] for one in names}) == 1
    of_one_name = of_one_name and relation == "child" and kinds == ["name", "name"]
    if kinds == ["given name", "name"] or of_one_name:
        yield names[0].person, "spouse", names[1].person, Span(noun.start, match.end())


def sharing_parents(painted: Painted, sentence: Span, noun: Span, kin: Kin, earlier: Kinship | None) -> Iterator[Tie]:
    """Yield the tie of two who "share two kids": a couple, if nothing else is told of them."""
    share = _SHARE.search(painted.plain, sentence.start, noun.start) if kin.relation == "child" else None
    owner = owner_of(painted, sentence, noun, kin, earlier) if share else None
    if share is None or owner is None or not painted.assertions.hold(sentence.start, noun.start):
        return
    people = dict.fromkeys((*owner.people, *_other_parent(painted, owner, noun.end, sentence.end)))
    if len(people) == 2:
        one, other = people
        yield one, SHARE_A_CHILD, other, Span(painted.within(sentence.start, share.start())[-1].start, noun.end)


def kinship(
    painted: Painted, passage: Span, sentence: Span, noun: Span, kin: Kin, earlier: Kinship | None
) -> Kinship | None:
    """Return what a kinship noun says; ``earlier`` is what one before it in the sentence said."""
    text = painted.text
    if (
        not kin.relation
        or _NEVER_HAD.match(painted.plain, noun.end)
        or _is_title(text, sentence, noun, kin)
        or _is_part(text, sentence, noun)
        or not painted.assertions.hold(sentence.start, noun.start, ignore=PRESUPPOSED)
    ):
        return None
    owner = owner_of(painted, sentence, noun, kin, earlier) or owner_before(painted, passage, sentence, noun, kin)
    if owner is None or not owner.people:
        return None
    if kin.relation == "child" and (shared := _CHILD_OF_BOTH.match(painted.text, owner.end, sentence.end)):
        owner = Owner((*owner.people, *painted.people(shared.start("person"))), owner.start, shared.end("person"))
    return _named(painted, sentence, owner, kin) or _unnamed(painted, owner, kin)


def _is_part(text: str, sentence: Span, noun: Span) -> bool:
    """Whether a noun tells of a part: "As her husband, NAME shouts a good deal", "NAME's bride in "Harvest Home""."""
    as_kin = _AS_KIN.fullmatch(text, sentence.start, noun.start) and _NO_ASIDE.match(text, noun.end, sentence.end)
    return bool(as_kin or IN_TITLE.match(text, noun.end))


def _is_title(text: str, sentence: Span, noun: Span, kin: Kin) -> bool:
    """Whether a noun is a title in mid-sentence, as in "Father NAME"."""
    clerical = kin.relation in ("parent", "sibling")
    return (
        clerical and text[noun.start].isupper() and noun.start > sentence.start and text[noun.end : noun.end + 1] == " "
    )


def _other_parent(painted: Painted, owner: Owner, end: int, high: int) -> tuple[str, ...]:
    """Return with whom the children that end at ``end`` are shared: "a son, Gus, with NAME", "NAME, with whom ..."."""
    low = max(0, owner.start - REACH)
    match = _SHARED_WITH.match(painted.text, end, high) or _WITH_WHOM.search(painted.text, low, owner.start)
    return painted.people(match.start("person")) if match else ()


def _named(painted: Painted, sentence: Span, owner: Owner, kin: Kin) -> Kinship | None:
    """Return the kinship of an owner with those whom the noun phrase names."""
    text = painted.text
    high = min(sentence.end, owner.end + REACH)
    low = max(sentence.start, owner.start - REACH)
    apposed = _before(painted, low, owner, many=kin.many) if text.startswith(",", owner.end) else None
    if (
        apposed and not apposed["copula"] and not _is_owner(painted, owner, apposed)
    ):  # "NAME, the daughter of NAME, ..."
        return _told_before(painted, low, owner, kin, apposed)
    for pattern in (_AFTER, _AFTER_DESCRIBED, _TITLED):
        match = pattern.match(text, owner.end, high)
        if match and not _NOT_THE_SEX.search(painted.plain, owner.start, match.end()):
            named = Span(*match.span("people"))
            if not kin.many:
                named = Span(named.start, painted.within(*named)[0].end)
            people = tuple(painted.everyone(*named))
            if people == owner.people or painted.plain[slice(*named)].lower() in _SUBJECTS:
                continue  # "the husband of NAME, the designer"; "the son she bore"
            owners = owner.people + (_other_parent(painted, owner, named.end, high) if kin.relation == "child" else ())
            return Kinship(people, owners, named, Span(owner.start, named.end))
    if match := _before(painted, low, owner, many=kin.many):
        if match["copula"] and not painted.assertions.hold(sentence.start, owner.start):
            return None
        return _told_before(painted, low, owner, kin, match)
    if kin.relation == "child" and (name := name_after(painted.plain, owner.end, high)):
        return Kinship((painted.plain[name.start : name.end],), owner.people, name, Span(owner.start, name.end))
    return None


def _before(painted: Painted, low: int, owner: Owner, *, many: bool) -> re.Match[str] | None:
    """Return where those stand whom the noun phrase describes: not "him" of "Behind him, the sister of NAME wept"."""
    match = _BEFORE.search(painted.text, low, owner.start)
    if match is None or match["copula"]:
        return match
    if not many and _LIST_GOES_ON.match(painted.text, owner.end):
        return None
    one = many and len(painted.within(*match.span("people"))) == 1 and " of " not in match[0]
    if one or painted.plain[slice(*match.span("people"))].lower() in _OBJECTS:
        return None  # "survived by NAME, two daughters and a son"
    return match


def _unnamed(painted: Painted, owner: Owner, kin: Kin) -> Kinship | None:
    """Return the kinship of an owner with a spouse who is named elsewhere: "Her husband followed"."""
    bare = kin.relation in _MARRIED and _BARE_NOUN.match(painted.text, owner.start)
    other = painted.relative(owner.start) if bare else ""
    if not other or "; " in other or len(owner.people) != 1:
        return None
    words = Span(owner.start, owner.end)
    return Kinship((other,), owner.people, words, words)


def _is_owner(painted: Painted, owner: Owner, apposed: re.Match[str]) -> bool:
    """Whether what stands before is an owner: "Behind her, her husband, NAME, wept", "NAME, welcomed a son, NAME"."""
    last = tuple(painted.everyone(*apposed.span("people")))[-1:]
    return bool(last) and last[0] in owner.people


def _told_before(painted: Painted, low: int, owner: Owner, kin: Kin, match: re.Match[str]) -> Kinship:
    """Return the kinship of an owner with those named before the noun phrase."""
    named = Span(*match.span("people"))
    people = tuple(painted.everyone(*named))
    if match["copula"] and people[-1:] == owner.people:  # "was on the road with NAME, who became his wife"
        others = tuple(dict.fromkeys(painted.everyone(low, named.start)))
        owner = owner._replace(people=others if len(others) == 1 else owner.people)
    if kin.many and len(people) == 1:  # "NAME and husband NAME are parents"
        people, start = painted.joined(painted.within(*named)[0], max(0, named.start - REACH))
        named = Span(start, named.end)
    return Kinship(people if kin.many else people[-1:], owner.people, named, Span(named.start, owner.end))
