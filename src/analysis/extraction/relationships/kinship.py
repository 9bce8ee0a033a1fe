"""Kinship nouns: whose wife, and who she is.

Three things are looked for around the noun: its owner ("his", "NAME's", "NAME and",
"of NAME"), and the person it names, after it ("his wife, NAME") or before ("NAME, his wife").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from analysis.extraction.children import CHILD_NAMED, name_after
from analysis.extraction.painted import ASIDE, NAME, PEOPLE, PERSON, RELATIVE_AND, Painted
from analysis.model import COUPLED, Mention, Span

_REACH = 120  # characters on either side of a noun
#: "He did not thank his wife" and "he will thank his wife" say that he has one.
PRESUPPOSED = frozenset({"negated", "hypothetical", "would", "planned", "rumoured"})

# Words that end a noun phrase: no modifier of a noun, no description of a name.
_STOP = (
    r"(?:and|or|who|whom|whose|which|that|said|says|told|is|was|are|were|be|been|has|have|had|in|at|on|to|with|for|of|"
    r"from|by|after|before|since|until|when|while|as|but|if|then|also|will|would|his|her|their|its|my|our|he|she|they|it)"
)
_WORD = rf"(?!{_STOP}\b)[\w'&./-]+"
_MODIFIERS = rf"(?:(?!{_STOP}\b)[\w./-]+[,:]? ){{0,4}}(?:[\w-]+ and )?(?:now-|late )?"
_FOR_YEARS = r"(?: of (?:(?:nearly|almost|more than|over|about|just) )?[\w-]+ (?:years|months|weeks|decades))?"

_TO_OWN = (
    r"(?P<joint>and|with|\(with|&|alongside|whose|joined by)|(?:(?:also|already|now|both|currently) )?"
    r"(?:has|have|had|shares?|shared|welcomed|raised|raising|co-parents?)|"
    r"(?:is|are|was|were|became) (?:also |already )?(?:the |an? )?(?:proud )?"
    r"(?:parents?|mother|father|mom|dad) (?:to|of)"
)
_CLAUSE = r"(?:, (?:who|an?|the) [^,;\"]{1,60},)?"  # "The pair, who wed in May, have a son"
_OWNER = re.compile(
    rf"(?:\b(?P<pronoun>his|her|their|my|our) "
    rf"|(?P<owner>{PERSON})(?:'s? |{_CLAUSE}{ASIDE},? (?:{_TO_OWN}) )){_MODIFIERS}$",
    re.IGNORECASE,
)
# "He is her second child with husband NAME".
_CHILD_WITH = re.compile(
    rf"(?:\b(?P<pronoun>his|her) |(?P<owner>{PERSON})'s? )(?:[\w-]+ ){{0,3}}"
    rf"(?:child|children|son|daughter|baby|kids?|twins),?(?: {NAME}++,?)? with "
    r"(?:then-|now-|ex-|late |estranged |former )*$",
    re.IGNORECASE,
)
# "The pair wed in May and have a son".
_AND_HAVE = re.compile(rf" and (?:also |now |later )?(?:has|have|had|shares?|shared|welcomed|raised) {_MODIFIERS}$")
_OTHERS = re.compile(r"[a-z]s, $")  # "NAME's assistants, brothers NAME and NAME"
_OF_OWNER = re.compile(rf" of (?:the )?(?:{_WORD} ){{0,4}}?(?P<owner>{PERSON}(?:{ASIDE} and {PERSON})?)(?!')")
_BRACKETED = re.compile(rf"(?P<owner>{PERSON}){ASIDE} \({PERSON}, $")  # "NAME (NAME, spouse)"
_PARENTS_OF = re.compile(rf" (?:of|to) (?:{_WORD} ){{0,4}}?(?P<owner>{PEOPLE})(?!')")  # "parents to Mia, 6, and Gus"
_OF_WHOM = re.compile(r", (?:[\w-]+ ){1,4}(?:of|to) (?:the )?(?:late )?$")  # "daughter of NAME, and her husband"
_JOINED_BY_POSSESSIVE = re.compile(
    rf"(?P<people>{PERSON}){ASIDE}(?:, (?:an?|the) [^,;.]{{1,40}}(?=,))?,? (?P<joint>and|with) $"
)
# "NAME thanked wife NAME": whose is told by who does it.
_MARRIED = frozenset({"spouse", "former spouse"})
_OPENS = re.compile(r"(?:^|[.,:;] )(?:(?:now-|ex-|former |estranged |then-|new |late )*)$")
_BARE_NOUN = re.compile(  # not "her second husband", who may be another, nor "his wife, NAME says"
    rf"(?:\w+|{PERSON}'s?) (?:former |ex-)?(?:wife|husband|spouse|widow|widower)\b(?!,? {PERSON})"
)
_NAMED_NEXT = re.compile(rf" {PERSON}")
_BARE = re.compile(
    rf"(?P<owner>{PERSON})(?: (?!(?:who|that|and|but)\b)[a-z][a-z'-]*){{1,5}}"
    r"(?<! the)(?<! a)(?<! his)(?<! her)(?<! their)(?<! of) $"
)
# "The 31-year-old hugged his caddie and ran to kiss wife NAME": the sentence's own subject's.
_EMBRACES = re.compile(r"\b(?:kiss|hug|embrac|thank|greet|join)\w* (?:then-|now-|ex-|late |estranged |former )*$")
_COMPANY = re.compile(rf" (?:with|by|alongside) {_MODIFIERS}$")
_LISTED = re.compile(rf"(?:[;,] (?:and )?|\bfollowed by ){_MODIFIERS}$")
_AFTER = re.compile(
    rf"(?:{_FOR_YEARS}| together)(?: ?,? (?:named |called )?|: | is | was | are | were | ?,? \()"
    r"(?:and (?!(?:to|with|from|by|for|an?|one|two|three|four|five) )(?:[a-z-]+ ){0,2}(?!of )[a-z-]+,? )?"
    rf"(?P<people>{PEOPLE})(?! (?:says?|said|told|adds|added|wrote|writes)\b)"
)
_AFTER_DESCRIBED = re.compile(rf"{_FOR_YEARS} ?, (?:{_WORD},? ){{1,7}}?(?P<people>{PEOPLE})")
# "To his former wife, Mr. NAME left a house".
_NOT_THE_SEX = re.compile(
    r"\b(?:wife|widow|bride|fianc[eé]e|girlfriend|mother|daughter|sister)\b,? (?:Mr\.?|Sir|Lord) "
    r"|\b(?:husband|widower|groom|fianc[eé]|boyfriend|father|son|brother)\b,? (?:Mrs\.?|Ms\.?|Miss|Lady|Dame) "
)
_TITLED = re.compile(rf" (?:[A-Z][\w.'-]* ){{1,4}}(?P<people>{PEOPLE})")
_CHILD_OF_BOTH = re.compile(rf" with (?:{_WORD},? ){{0,4}}?(?P<person>{PERSON})(?=, )")  # "her son with NAME, NAME"
_SHARED_WITH = re.compile(rf"{ASIDE},? with (?:{_WORD},? ){{0,4}}?(?P<person>{PERSON})(?!')")
_WITH_WHOM = re.compile(rf"(?P<person>{PERSON}){ASIDE},? with whom {PERSON} (?:shares?|has|had) (?:[\w-]+ ){{0,3}}$")
_AS_KIN = re.compile(r"\s*As (?:his|her|the) (?:[a-z-]+ )?")
_NO_ASIDE = re.compile(rf", {PERSON}(?! ?,)")
_ONE_OF = (
    r"(?:(?:eldest|oldest|youngest|first|second|third|fourth|fifth|last|one) of )"  # "the eldest of three children"
)
_BEFORE = re.compile(
    rf"(?P<people>{PEOPLE}){ASIDE}(?: \([^()]{{1,30}}\))?"
    rf"(?:(?: ?, | \(| - )(?:(?:an?|the) [^,;.\"{NAME}]{{1,70}} and )?(?:the |an? )?{_ONE_OF}?{_MODIFIERS}|"
    rf"(?P<copula>(?:, who|,(?: an? [^,;.]{{1,40}},)?)? (?:is|was|became|were|are) (?:also )?"
    r"|, who (?:is|was|has) [^,;.\"]{1,70} and (?:been |is |was |also |now ){0,2})"  # "who runs it and is her husband"
    rf"(?:, since [0-9]{{4}}, )?(?:(?:the |an? ){_MODIFIERS}|(?:Mr|Mrs|Ms|Dr)\. )?)$"  # "is Ms. NAME's wife"
)


_OBJECTS = frozenset({"him", "her", "them"})
_NAMESAKES = rf"(?P<names>{NAME}++{ASIDE} and {NAME}++)"
_PARENTS = {
    "parent": re.compile(rf",? {_NAMESAKES}"),
    "child": re.compile(rf" of (?:the )?(?:late )?{_NAMESAKES}"),
}
#: A person, the relation, the other, and the words that tell it.
Tie = tuple[str, str, str, Span]


class Kin(NamedTuple):
    """What a kinship noun means; an empty relation is none of ours ("ex-girlfriend")."""

    relation: str
    many: bool


class Owner(NamedTuple):
    """Whose relative it is, and where the noun phrase begins and ends."""

    people: tuple[str, ...]
    start: int
    end: int


class Kinship(NamedTuple):
    """The people a kinship noun names (who stand in ``named``), whose relatives they are, and the evidence.

    ``heirs_of`` is whose relatives a list goes on with: "his sons, NAME and NAME (NAME, spouse); a daughter, NAME".
    """

    people: tuple[str, ...]
    owners: tuple[str, ...]
    named: Span
    span: Span
    heirs_of: tuple[str, ...] = ()

    def ties(self, relation: str) -> Iterator[Tie]:
        """Yield person, relation, other and evidence; the owner first where the relation has no direction."""
        if set(self.people) & set(self.owners):
            return
        respective = relation in COUPLED and len(self.people) == len(self.owners)  # "their wives, NAME and NAME"
        pairs = zip(self.people, self.owners, strict=True) if respective else product(self.people, self.owners)
        for person, owner in pairs:
            pair = (person, owner) if relation in ("child", "parent") else (owner, person)
            yield pair[0], relation, pair[1], self.span


def parents_of_one_name(painted: Painted, sentence: Span, noun: Span, relation: str) -> Iterator[Tie]:
    """Yield the tie of two parents who share a surname: "her parents, Bo and Ann Lee", "the son of Bo and Ann Lee"."""
    match = _PARENTS[relation].match(painted.text, noun.end, sentence.end) if relation in _PARENTS else None
    names = painted.within(*match.span("names")) if match else ()
    if match and [one.kind for one in names] == ["given name", "name"] and all(one.person for one in names):
        yield names[0].person, "spouse", names[1].person, Span(noun.start, match.end())


def kinship(
    painted: Painted, passage: Span, sentence: Span, noun: Span, kin: Kin, earlier: Kinship | None
) -> Kinship | None:
    """Return what a kinship noun says; ``earlier`` is what one before it in the sentence said."""
    text = painted.text
    if (
        not kin.relation
        or _is_title(text, sentence, noun, kin)
        or _is_part(text, sentence, noun)
        or not painted.assertions.hold(sentence.start, noun.start, ignore=PRESUPPOSED)
    ):
        return None
    owner = _owner(painted, sentence, noun, kin, earlier) or _owner_before(painted, passage, sentence, noun, kin)
    if owner is None or not owner.people:
        return None
    if kin.relation == "child" and (shared := _CHILD_OF_BOTH.match(painted.text, owner.end, sentence.end)):
        owner = Owner((*owner.people, *painted.people(shared.start("person"))), owner.start, shared.end("person"))
    return _named(painted, sentence, owner, kin) or _unnamed(painted, owner, kin)


def _is_part(text: str, sentence: Span, noun: Span) -> bool:
    """Whether a noun opens what is told of a part: "As her husband, NAME shouts a good deal"."""
    return bool(_AS_KIN.fullmatch(text, sentence.start, noun.start) and _NO_ASIDE.match(text, noun.end, sentence.end))


def _is_title(text: str, sentence: Span, noun: Span, kin: Kin) -> bool:
    """Whether a noun is a title in mid-sentence, as in "Father NAME"."""
    clerical = kin.relation in ("parent", "sibling")
    return (
        clerical and text[noun.start].isupper() and noun.start > sentence.start and text[noun.end : noun.end + 1] == " "
    )


def _owner(painted: Painted, sentence: Span, noun: Span, kin: Kin, earlier: Kinship | None) -> Owner | None:
    text = painted.text
    low = max(sentence.start, noun.start - _REACH)
    of_others = kin.many and _OTHERS.search(text, low, noun.start)
    match = _OWNER.search(text, low, noun.start)
    if match and kin.relation == "child" and match["owner"] and text[match.end("owner")] != "'":
        grown = _grown_before(painted, low, noun)
        if grown and grown[-1].start < match.start("owner"):  # "NAME, already raising son NAME, had a daughter"
            return Owner(painted.joined(grown[-1], low)[0], noun.start, noun.end)
    if match is None and (bracketed := _BRACKETED.search(text, low, noun.start)) and text.startswith(")", noun.end):
        return Owner(painted.people(bracketed.start("owner")), noun.start, noun.end)
    if match and not of_others:
        people = _possessor(painted, Span(low, sentence.end), match, earlier)
        if kin.relation == "child" and match["owner"] and people == painted.people(match.start("owner")):
            people = painted.joined(painted.within(*match.span("owner"))[0], low)[0]
        genitive = match["pronoun"] or text[match.end("owner")] == "'"
        return Owner(people, match.start() if genitive else noun.start, noun.end)
    if kin.relation in COUPLED and (match := _CHILD_WITH.search(text, low, noun.start)):
        return Owner(_possessor(painted, Span(low, sentence.end), match, earlier), noun.start, noun.end)
    before = painted.within(low, noun.start)
    if kin.relation == "child" and _AND_HAVE.search(text, low, noun.start):
        grown = _grown_before(painted, low, noun)
        return Owner(painted.joined(grown[-1], low)[0], noun.start, noun.end) if grown else None
    of_owner = _PARENTS_OF if kin.relation == "parent" else _OF_OWNER
    if match := of_owner.match(text, noun.end, min(sentence.end, noun.end + _REACH)):
        return Owner(tuple(painted.everyone(*match.span("owner"))), noun.start, match.end())
    if (
        earlier
        and _LISTED.search(text, max(low, earlier.named.end), noun.start)
        and not _are_children(painted, sentence, earlier.heirs_of, noun)
    ):
        return Owner(earlier.heirs_of, noun.start, noun.end)
    if before and kin.relation in COUPLED and _NAMED_NEXT.match(text, noun.end):
        if _EMBRACES.search(text, low, noun.start):
            return Owner(painted.people(before[0].start), noun.start, noun.end)
        bare = _BARE.search(text, low, noun.start)
        if bare:
            return Owner(painted.people(bare.start("owner")), noun.start, noun.end)
    if before and _COMPANY.search(text, before[-1].end, noun.start):
        return Owner(painted.joined(before[-1], low)[0], noun.start, noun.end)
    return None


def _are_children(painted: Painted, sentence: Span, owners: tuple[str, ...], noun: Span) -> bool:
    """Whether the owners of what was told last are a list's children: "a daughter, NAME, and husband NAME; a son"."""
    listed = (one for one in painted.within(sentence.start, noun.start) if one.person in owners)
    return any(CHILD_NAMED.search(painted.text, sentence.start, one.start) for one in listed)


def _grown_before(painted: Painted, low: int, noun: Span) -> list[Mention]:
    """Return who is told of before a noun, but for those whom a noun calls children."""
    before = painted.within(low, noun.start)
    return [one for one in before if not CHILD_NAMED.search(painted.text, low, one.start)]


def _owner_before(painted: Painted, passage: Span, sentence: Span, noun: Span, kin: Kin) -> Owner | None:
    """Return the one person told of so far, where a sentence begins without one: "Days later, wife NAME filed"."""
    opens = kin.relation in COUPLED and _NAMED_NEXT.match(painted.text, noun.end)
    if not opens or painted.within(sentence.start, noun.start) or not _OPENS.search(painted.text, 0, noun.start):
        return None
    people = tuple(dict.fromkeys(painted.everyone(passage.start, sentence.start)))
    return Owner(people, noun.start, noun.end) if len(people) == 1 else None


def _possessor(painted: Painted, clause: Span, owner: re.Match[str], earlier: Kinship | None) -> tuple[str, ...]:
    """Return whom "his" or "NAME and" makes the owner.

    In a list ("his wife, NAME, and his mother, NAME") it is the first noun's owner.
    """
    if owner["pronoun"]:
        resolved = painted.people(owner.start())
        if len(resolved) > 1:
            named = [one for one in painted.everyone(clause.start, owner.start()) if one in resolved]
            return tuple(dict.fromkeys((*named, *resolved)))  # in the order of "NAME and NAME with their wives"
        match = _JOINED_BY_POSSESSIVE.search(painted.text, clause.start, owner.start())
        listed = earlier and match and earlier.named.start <= match.start() < earlier.named.end
        if match and not listed and not (resolved and match["joint"] == "with"):
            apposed = resolved and _OF_WHOM.search(painted.plain[clause.start : match.start("people")])
            return resolved if apposed else tuple(painted.everyone(*match.span("people")))
        if not resolved and RELATIVE_AND.search(painted.text, clause.start, owner.start()):
            return ()  # "NAME's mother and her husband, NAME"
        before = tuple(dict.fromkeys(painted.everyone(clause.start, owner.start())))
        following = tuple(painted.everyone(owner.end(), min(owner.end() + _REACH, clause.end)))[:1]
        if resolved and (resolved != following or resolved[0] in before):
            return resolved
        return earlier.owners if earlier and listed else before if len(before) == 1 else ()
    start, end = owner.span("owner")
    joins = owner["joint"] and painted.text[end] != "'"
    if joins and earlier and earlier.named.start <= start < earlier.named.end:
        return earlier.owners
    return painted.people(start)


def _other_parent(painted: Painted, owner: Owner, end: int, high: int) -> tuple[str, ...]:
    """Return with whom the children that end at ``end`` are shared: "a son, Gus, with NAME", "NAME, with whom ..."."""
    low = max(0, owner.start - _REACH)
    match = _SHARED_WITH.match(painted.text, end, high) or _WITH_WHOM.search(painted.text, low, owner.start)
    return painted.people(match.start("person")) if match else ()


def _named(painted: Painted, sentence: Span, owner: Owner, kin: Kin) -> Kinship | None:
    """Return the kinship of an owner with those whom the noun phrase names."""
    text = painted.text
    high = min(sentence.end, owner.end + _REACH)
    low = max(sentence.start, owner.start - _REACH)
    apposed = _before(painted, low, owner) if text.startswith(",", owner.end) else None
    if (
        apposed and not apposed["copula"] and not _is_owner(painted, owner, apposed)
    ):  # "NAME, the daughter of NAME, ..."
        return _told_before(painted, owner, kin, apposed)
    for pattern in (_AFTER, _AFTER_DESCRIBED, _TITLED):
        match = pattern.match(text, owner.end, high)
        if match and not _NOT_THE_SEX.search(painted.plain, owner.start, match.end()):
            named = Span(*match.span("people"))
            if not kin.many:
                named = Span(named.start, painted.within(*named)[0].end)
            owners = owner.people + (_other_parent(painted, owner, named.end, high) if kin.relation == "child" else ())
            return Kinship(tuple(painted.everyone(*named)), owners, named, Span(owner.start, named.end))
    if match := _before(painted, low, owner):
        if match["copula"] and not painted.assertions.hold(sentence.start, owner.start):
            return None
        return _told_before(painted, owner, kin, match)
    if kin.relation == "child" and (name := name_after(painted.plain, owner.end, high)):
        return Kinship((painted.plain[name.start : name.end],), owner.people, name, Span(owner.start, name.end))
    return None


def _before(painted: Painted, low: int, owner: Owner) -> re.Match[str] | None:
    """Return where those stand whom the noun phrase describes: not "him" of "Behind him, the sister of NAME wept"."""
    match = _BEFORE.search(painted.text, low, owner.start)
    if match and not match["copula"] and painted.plain[slice(*match.span("people"))].lower() in _OBJECTS:
        return None
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


def _told_before(painted: Painted, owner: Owner, kin: Kin, match: re.Match[str]) -> Kinship:
    """Return the kinship of an owner with those named before the noun phrase."""
    named = Span(*match.span("people"))
    people = tuple(painted.everyone(*named))
    if kin.many and len(people) == 1:  # "NAME and husband NAME are parents"
        people, start = painted.joined(painted.within(*named)[0], max(0, named.start - _REACH))
        named = Span(start, named.end)
    return Kinship(people if kin.many else people[-1:], owner.people, named, Span(named.start, owner.end))
