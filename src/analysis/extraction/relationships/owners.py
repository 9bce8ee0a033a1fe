"""Whose relative a kinship noun tells of: "his wife", "NAME's wife", "NAME and wife", "the wife of NAME"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product
from typing import NamedTuple

from analysis.extraction.children import CHILD_NAMED
from analysis.extraction.painted import ASIDE, NAME, PEOPLE, PERSON, RELATIVE_AND, Painted
from analysis.model import COUPLED, Mention, Span

_HE = ("he ", "He ", "she ", "She ")
REACH = 120  # characters on either side of a noun
# Words that end a noun phrase: no modifier of a noun, no description of a name.
_STOP = (
    r"(?:and|or|who|whom|whose|which|that|said|says|told|is|was|are|were|be|been|has|have|had|in|at|on|to|with|for|of|"
    r"from|by|after|before|since|until|when|while|as|but|if|then|also|will|would|his|her|their|its|my|our|he|she|they|it)"
)
WORD = rf"(?!{_STOP}\b)[\w'&./-]+"
_DOING = r"(?!(?:adoring|devoting|doting|living|loving|surviving)\b)\w+ing\b"
MODIFIERS = rf"(?:(?!{_STOP}\b|{_DOING})[\w./-]+[,:]? ){{0,4}}(?:[\w-]+ and )?(?:now-|late )?"
_TO_OWN = (
    r"(?P<joint>and|with|\(with|&|alongside|whose|joined by)|(?:(?:also|already|now|both|currently) )?"
    r"(?:has|have|had|shares?|shared|welcomed|raised|raising|co-parents?|leaves?(?: behind)?)|"
    r"(?:is|are|was|were|became) (?:also |already )?(?:the |an? )?(?:proud )?"
    r"(?:parents?|mother|father|mom|dad) (?:to|of)"
)
_CLAUSE = r"(?:, (?:who|an?|the) [^,;\"]{1,60},)?"  # "The pair, who wed in May, have a son"
_OWNER = re.compile(
    rf"(?:\b(?P<pronoun>his|her|their|my|our) "
    rf"|(?P<owner>{PERSON})(?:'s? |{_CLAUSE}{ASIDE},? (?:who )?(?:{_TO_OWN}) )){MODIFIERS}$",
    re.IGNORECASE,
)
# "He is her second child with husband NAME".
# "NAME (husband, NAME)".
_IN_BRACKETS = re.compile(rf"(?P<owner>{PERSON}){ASIDE} \((?:his |her )?$")
# "NAME has two sons, Gus, 9, and Max, 7, with ex-wife NAME".
_HAS_WITH = re.compile(
    rf"(?P<owner>{PERSON}) (?:also )?(?:has|have|had|shares?|shared) (?:[\w-]+ ){{0,3}}"
    r"(?:child|children|sons?|daughters?|kids)\b[^.;\"]{0,80}? with (?:then-|now-|ex-|late |estranged |former )*$"
)
_CHILD_WITH = re.compile(
    rf"(?:\b(?P<pronoun>his|her) |(?P<owner>{PERSON})'s? )(?:[\w-]+ ){{0,3}}"
    rf"(?:child|children|son|daughter|baby|kids?|twins),?(?: {NAME}++,?)? with "
    r"(?:then-|now-|ex-|late |estranged |former )*$",
    re.IGNORECASE,
)
# "The pair wed in May and have a son".
_AND_HAVE = re.compile(rf" and (?:also |now |later )?(?:has|have|had|shares?|shared|welcomed|raised) {MODIFIERS}$")
_OTHERS = re.compile(r"[a-z]s, $")  # "NAME's assistants, brothers NAME and NAME"
_OF_OWNER = re.compile(  # "the wife of his old coach, NAME", "the only son of NAME and his wife, NAME"
    rf" of (?:(?:the|his|her) )?(?:{WORD} ){{0,4}}?(?:{WORD}, )?"
    rf"(?P<owner>{PERSON}(?:{ASIDE} and (?:(?:his|her) (?:wife|husband),? )?{PERSON})?)(?!')"
)
# "The wife of NAME's younger brother, NAME".
_OF_RELATIVE = re.compile(
    rf" of {PERSON}'s? (?:[a-z-]+ ){{0,2}}(?:brother|sister|son|daughter|cousin|nephew|niece|uncle|aunt),? "
    rf"(?P<owner>{PERSON})"
)
_BRACKETED = re.compile(rf"(?P<owner>{PERSON}){ASIDE} \({PERSON}, $")  # "NAME (NAME, spouse)"
_PARENTS_OF = re.compile(rf" (?:of|to) (?:{WORD} ){{0,4}}?(?P<owner>{PEOPLE})(?!')")  # "parents to Mia, 6, and Gus"
_OF_WHOM = re.compile(r", (?:[\w-]+ ){1,4}(?:of|to) (?:the )?(?:late )?$")  # "daughter of NAME, and her husband"
_JOINED_BY_POSSESSIVE = re.compile(
    rf"(?P<people>{PERSON}){ASIDE}(?:, (?:an?|the) [^,;.]{{1,40}}(?=,))?,? (?P<joint>and|with) $"
)
_KIN_BEFORE = re.compile(r"\b(?P<whose>[Hh]is|[Hh]er|[Tt]heir) (?:[\w-]+ ){0,2}(?:mother|father|brother|sister),? $")
_OPENS = re.compile(r"(?:^|[.,:;] )(?:(?:now-|ex-|former |estranged |then-|new |late )*)$")
_NAMED_NEXT = re.compile(rf" {PERSON}")
# "NAME thanked wife NAME": whose is told by who does it.
_BARE = re.compile(
    rf"(?P<owner>{PERSON})(?:, [0-9]{{1,3}},)?(?: (?!(?:who|that|and|but)\b)[a-z][a-z'-]*){{1,5}}"
    r"(?<! the)(?<! a)(?<! his)(?<! her)(?<! their)(?<! of) $"
)
# "The 31-year-old hugged his caddie and ran to kiss wife NAME": the sentence's own subject's.
_EMBRACES = re.compile(r"\b(?:kiss|hug|embrac|thank|greet|join)\w* (?:then-|now-|ex-|late |estranged |former )*$")
_WITH_SPOUSE = re.compile(rf"(?P<owner>{PERSON}){ASIDE}, $")  # "The guests are NAME, wife NAME and their sons"
_COMPANY = re.compile(rf" (?:with|by|alongside) {MODIFIERS}$")
# "A brother, NAME, and wife NAME": she is the brother's.
_CHILDREN = re.compile(r"\b(?:children|sons?|daughters?)\b[^;]*$")  # "her children, (NAME and his wife)"
_ONE_OF_KIN = re.compile(r"\b[Aa] (?:[a-z-]+ )?(?:brother|sister|son|daughter|nephew|niece|cousin),? $")
_LISTED = re.compile(rf"(?:[;,] (?:and )?|\bfollowed by ){MODIFIERS}$")
#: "NAME's bride in "Harvest Home"", "her husband in 11 films".
IN_TITLE = re.compile(
    r" (?:in|on) (?:\"[A-Z]|(?:[0-9]+|two|three|four|five|six|several|many) (?:films|movies|plays)\b)"
)
# "Her sons, NAME and wife NAME of Reno, and NAME".
_SEVERAL_KIN = re.compile(r"\b(?:children|sons|daughters|brothers|sisters|siblings|grandchildren),? $")
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


class _Asked(NamedTuple):
    """Where a kinship noun stands, and what one before it in the sentence said."""

    painted: Painted
    sentence: Span
    noun: Span
    kin: Kin
    earlier: Kinship | None

    @property
    def low(self) -> int:
        """Where the sentence begins, within reach."""
        return max(self.sentence.start, self.noun.start - REACH)

    @property
    def high(self) -> int:
        """Where the sentence ends, within reach."""
        return min(self.sentence.end, self.noun.end + REACH)

    @property
    def before(self) -> Sequence[Mention]:
        """Who is told of before the noun."""
        return self.painted.within(self.low, self.noun.start)

    def search(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """Look for what ends right before the noun."""
        return pattern.search(self.painted.text, self.low, self.noun.start)

    def owned_by(self, people: tuple[str, ...]) -> Owner:
        """Return people as the owners of the bare noun."""
        return Owner(people, *self.noun)


def owner_of(painted: Painted, sentence: Span, noun: Span, kin: Kin, earlier: Kinship | None) -> Owner | None:
    """Return whose relative a noun tells of, by the words before it, or after it; None if they tell nobody's."""
    asked = _Asked(painted, sentence, noun, kin, earlier)
    return next(filter(None, (rule(asked) for rule in _RULES)), None)


def _possessing(asked: _Asked) -> Owner | None:
    """Read "his wife", "NAME's wife", "NAME and wife", "NAME has a son"."""
    painted, noun = asked.painted, asked.noun
    match = asked.search(_OWNER)
    if match is None:
        bracketed = asked.search(_BRACKETED) if painted.text.startswith(")", noun.end) else None
        return asked.owned_by(painted.people(bracketed.start("owner"))) if bracketed else None
    child_of = match["owner"] if asked.kin.relation == "child" else ""
    if child_of and painted.is_only_with(painted.within(*match.span("owner"))[0], asked.low):
        return asked.owned_by(painted.people(asked.before[0].start))
    if child_of and painted.text[match.end("owner")] != "'":
        grown = _grown_before(asked)
        if not (grown or asked.earlier) and match["joint"] == "and":
            return None  # "Survivors include a son, NAME, and a daughter, NAME"
        if grown and grown[-1].start < match.start("owner"):  # "NAME, already raising son NAME, had a daughter"
            return asked.owned_by(painted.joined(grown[-1], asked.low)[0])
    if asked.kin.many and asked.search(_OTHERS):
        return None
    people = _possessor(painted, Span(asked.low, asked.sentence.end), match, asked.earlier)
    if child_of and people == painted.people(match.start("owner")):
        both, start = painted.joined(painted.within(*match.span("owner"))[0], asked.low)
        people = people if painted.plain.startswith(_HE, start) else both  # "he and NAME's daughter" has but her
    genitive = match["pronoun"] or painted.text[match.end("owner")] == "'"
    return Owner(people, match.start() if genitive else noun.start, noun.end)


def _with_whom(asked: _Asked) -> Owner | None:
    """Read "her second child with husband NAME", "NAME has two sons with ex-wife NAME", "NAME (husband, NAME)"."""
    if asked.kin.relation not in COUPLED:
        return None
    if told := asked.search(_IN_BRACKETS) or asked.search(_HAS_WITH):
        return asked.owned_by(asked.painted.people(told.start("owner")))
    match = asked.search(_CHILD_WITH)
    clause = Span(asked.low, asked.sentence.end)
    return asked.owned_by(_possessor(asked.painted, clause, match, asked.earlier)) if match else None


def _having(asked: _Asked) -> Owner | None:
    """Read "NAME wed in May and has a son"."""
    grown = _grown_before(asked) if asked.kin.relation == "child" and asked.search(_AND_HAVE) else []
    return asked.owned_by(asked.painted.joined(grown[-1], asked.low)[0]) if grown else None


def _following(asked: _Asked) -> Owner | None:
    """Read "the wife of NAME", "parents to NAME"."""
    text = asked.painted.text
    match = _OF_RELATIVE.match(text, asked.noun.end, asked.high) if asked.kin.relation in COUPLED else None
    of_owner = _PARENTS_OF if asked.kin.relation == "parent" else _OF_OWNER
    match = match or of_owner.match(text, asked.noun.end, asked.high)
    people = tuple(asked.painted.everyone(*match.span("owner"))) if match else ()
    return Owner(people, asked.noun.start, match.end()) if match else None


def _listed(asked: _Asked) -> Owner | None:
    """Read "his sons, NAME and NAME; a daughter, NAME"."""
    painted, noun, earlier = asked.painted, asked.noun, asked.earlier
    if earlier is None or not _LISTED.search(painted.text, max(asked.low, earlier.named.end), noun.start):
        return None
    return None if _are_children(asked, earlier.heirs_of) else asked.owned_by(earlier.heirs_of)


def _doing(asked: _Asked) -> Owner | None:
    """Read "NAME hugged wife NAME", "NAME with wife NAME"."""
    painted, noun, before = asked.painted, asked.noun, asked.before
    if not before:
        return None
    if asked.kin.relation in COUPLED and _NAMED_NEXT.match(painted.text, noun.end):
        if asked.search(_EMBRACES):
            return asked.owned_by(painted.people(before[0].start))
        if bare := asked.search(_BARE) or (asked.search(_WITH_SPOUSE) if asked.earlier is None else None):
            a_child = CHILD_NAMED.search(painted.text, asked.low, bare.start())  # "survived by a son, NAME, wife NAME"
            return None if a_child else asked.owned_by(painted.people(bare.start("owner")))
    if asked.kin.relation == "child" and _NAMED_NEXT.match(painted.text, noun.end) and asked.search(_BARE):
        return asked.owned_by(painted.joined(before[-1], asked.low)[0])  # "NAME holds daughter NAME"
    company = _COMPANY.search(painted.text, before[-1].end, noun.start)
    return asked.owned_by(painted.joined(before[-1], asked.low)[0]) if company else None


_RULES = (_with_whom, _possessing, _having, _following, _listed, _doing)


def _are_children(asked: _Asked, owners: tuple[str, ...]) -> bool:
    """Whether the owners of what was told last are a list's children: "a daughter, NAME, and husband NAME; a son"."""
    painted, start = asked.painted, asked.sentence.start
    listed = (one for one in painted.within(start, asked.noun.start) if one.person in owners)
    return any(CHILD_NAMED.search(painted.text, start, one.start) for one in listed)


def _grown_before(asked: _Asked) -> list[Mention]:
    """Return who is told of before a noun, but for those whom a noun calls children."""
    return [one for one in asked.before if not CHILD_NAMED.search(asked.painted.text, asked.low, one.start)]


def owner_before(painted: Painted, passage: Span, sentence: Span, noun: Span, kin: Kin) -> Owner | None:
    """Return the one person told of so far, where a sentence begins without one: "Days later, wife NAME filed"."""
    opens = kin.relation in COUPLED and _NAMED_NEXT.match(painted.text, noun.end)
    if not opens or painted.within(sentence.start, noun.start) or not _OPENS.search(painted.text, 0, noun.start):
        return None
    people = tuple(dict.fromkeys(painted.everyone(passage.start, sentence.start)))
    return Owner(people, noun.start, noun.end) if len(people) == 1 else None


def _lists(painted: Painted, start: int) -> bool:
    """Whether a noun of several opens a list that begins at ``start``."""
    return _SEVERAL_KIN.search(painted.plain, max(0, start - REACH), start) is not None


def _possessor(painted: Painted, clause: Span, owner: re.Match[str], earlier: Kinship | None) -> tuple[str, ...]:
    """Return whom "his" or "NAME and" makes the owner.

    In a list ("his wife, NAME, and his mother, NAME") it is the first noun's owner.
    """
    if owner["pronoun"]:
        resolved = painted.people(owner.start())
        if len(resolved) > 1:
            named = [one for one in painted.everyone(clause.start, owner.start()) if one in resolved]
            named = named or [one for one in painted.everyone(0, owner.start()) if one in resolved]
            return tuple(dict.fromkeys((*named, *resolved)))  # in the order of "NAME and NAME with their wives"
        match = _JOINED_BY_POSSESSIVE.search(painted.text, clause.start, owner.start())
        listed = earlier and match and earlier.named.start <= match.start() < earlier.named.end
        if match and painted.text.startswith(" and ", match.end("people")):
            listed = listed and not _CHILDREN.search(painted.text, clause.start, match.start())
        if earlier and len(earlier.owners) > 1 and owner["pronoun"].lower() in ("his", "her"):
            listed = False  # "their daughter, NAME, and her husband"
        kin_before = _KIN_BEFORE.search(painted.text, clause.start, match.start()) if match else None
        if kin_before and not resolved and kin_before["whose"].lower() == owner["pronoun"].lower():
            return ()  # "beside her father, NAME, and her mother, NAME", whose ever they are
        if match and not listed and not (resolved and match["joint"] == "with"):
            apposed = resolved and _OF_WHOM.search(painted.plain[clause.start : match.start("people")])
            return resolved if apposed else tuple(painted.everyone(*match.span("people")))
        if not resolved and RELATIVE_AND.search(painted.text, clause.start, owner.start()):
            return ()  # "NAME's mother and her husband, NAME"
        before = tuple(dict.fromkeys(painted.everyone(clause.start, owner.start())))
        following = tuple(painted.everyone(owner.end(), min(owner.end() + REACH, clause.end)))[:1]
        if resolved and (resolved != following or resolved[0] in before):
            return resolved
        return earlier.owners if earlier and listed else before if len(before) == 1 else ()
    start, end = owner.span("owner")
    joins = owner["joint"] and painted.text[end] != "'"
    if joins and earlier and earlier.named.start <= start < earlier.named.end:
        of_list = owner["joint"] == "and" and painted.text[end] == " " and _lists(painted, earlier.named.start)
        own = of_list or _ONE_OF_KIN.search(painted.text, clause.start, start)
        return painted.people(start) if own else earlier.owners
    return painted.people(start)
