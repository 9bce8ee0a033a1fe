"""Verbs and nouns that tie two people: "NAME married NAME", "NAME and NAME are dating"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analysis.extraction.chains import WORD, chained
from analysis.extraction.children import CHILD_NAMED
from analysis.extraction.painted import ASIDE, PERSON, Painted
from analysis.extraction.relationships.owners import IN_TITLE
from analysis.model import Mention, Span

_REACH = 160  # characters on either side of a cue
_YEAR = r"(?:[A-Z][a-z]+\.? )?(?:[0-9]{1,2}, )?[12][0-9]{3}"
# "was married for 56 years to NAME", "has been married since 2004 to NAME", "was married yesterday to NAME"
_DAY = (
    r"(?:yesterday|today|last (?:night|evening|week|month|year|summer|fall|spring|winter)|(?:on )?(?:[A-Z][a-z]+day))"
)
_FROM_TO = rf" from {_YEAR} (?:to|until|till|through) {_YEAR},?"
_WHEN = (
    rf"(?: for (?:[\w'-]+ ){{1,4}}?(?:years|months|decades|weeks|days|century)|,? (?:since|in|on) {_YEAR},?"
    rf"|{_FROM_TO}|, (?:first|second|third|fourth|last)ly,| {_DAY}(?: (?:morning|afternoon|evening|night))?)?"
)
# "eloped to Reno with NAME", "married in a barn outside Tulsa to NAME"
_PLACE_WORD = r"(?!(?:to|with)\b)[\w.'-]+"
_WHERE = (
    rf"(?: (?:in|at|to|on|outside|near) (?:(?:the|an?) )?(?:{_PLACE_WORD},? ){{0,6}}?{_PLACE_WORD} "
    r"(?=to |with (?!the Rev))|, (?:at|in) [^,;.\"]{2,40}(?:, [A-Z][\w ]+)?,)?"
)
_THERE_WITH = re.compile(
    rf"{_WHERE}(?<= )(?:to|with) {PERSON}(?! officiat| presid)"
)  # "exchanged vows in Ibiza with NAME"
_OBJECT = re.compile(
    rf"(?: first| secondly)?(?: (?:twice|(?:three|four|five|six) times)[,:]?(?: first)?)?{_WHEN}{_WHERE}"
    r"(?: ?(?:to|with|from))?(?:(?<= from),|(?<= to),)?"
    rf"(?:,? (?:his|her|(?:[A-Z][a-z]+\. )?{PERSON}'s?) [\w-]+,?)?"
    rf" (?:{WORD}[,:]? ){{0,6}}?(?P<person>{PERSON})(?!'s? )"
)
# "Married to the ice, NAME skates"; "married to the organist, NAME, and" tells who that is.
_NEXT_CLAUSE = re.compile(
    rf"(?<=, ){PERSON} (?!(?:and|or|in|at|on|of|for|who|whom|whose|from|since|until|with|when|as|by|to|before|after"
    r"|while|during|last|this|that|earlier|later|a|an|the)\b)[a-z]"
)
# "NAME, (a skater) whom she wed", "NAME, who happens to be the man she wed".
_WHOM = re.compile(
    rf"(?P<person>{PERSON})(?:{ASIDE}(?:, (?:an?|the|his|her) [^,;.\"]{{1,60}})?,? (?:(?:to|from) )?whom"
    rf"|(?:,|,? who| is| was)[^,;.\"]{{0,40}} the (?:man|woman)(?: whom| that)?"
    r"|, (?:an?|the) (?:[a-z-]+ ){0,3}(?!(?:day|night|week|month|year|time|spring|summer|fall|winter)\b)[a-z-]+)"
    rf" (?P<subject>{PERSON}) "
    rf"(?:met [^,;.]{{0,50}} and )?(?:[a-z]+ ){{0,3}}$"
)
_WHOSE = re.compile(
    rf"{ASIDE}(?: (?:of|from) (?:[A-Z][\w.]+,? ?){{1,3}})?,? whose (?:[\w-]+ ){{0,3}}$"
)  # "NAME, whose marriage to NAME"
_PAIR = re.compile(
    rf"[,:]? (?:of |between )?(?:{WORD} ){{0,4}}?(?P<one>{PERSON}){ASIDE}"
    rf"(?:, (?:(?:an?|the) )?(?:son|daughter) of [^;]{{1,90}}?,)?"
    rf"(?: (?:and|&|to)|,? with) (?:(?:his|her) {WORD}, )?(?:{WORD} ){{0,4}}?(?P<two>{PERSON})"
)
_AND_ANOTHER = re.compile(
    rf"{ASIDE}(?:, (?:an?|the) [^,;.]{{1,40}})?,? and (?:then |later )?(?:to )?"
    rf"(?:{WORD},? ){{0,6}}?(?P<person>{PERSON})"
)
# "from 2013 to 2019", "until they divorced", "ended in divorce"; a death makes nobody a former spouse.
_PARTED = rf"{PERSON} (?:divorced|split|separated|parted)"
_ENDED = re.compile(
    rf"{ASIDE}(?:,? (?:lasted )?(?:from|between) [\w., ]{{4,20}}? (?:to|until|and) {_YEAR}\b"
    rf"|[^.;\"]{{0,40}}? (?:until|till) (?:{_YEAR}|{_PARTED}|their (?:divorce|split|separation))\b"
    rf"|[^.;\"]{{0,40}}? and (?:later |then )?(?:were |was |got )?(?:divorced|annulled)\b"
    rf"|[^.;\"]{{0,40}}? before (?:divorcing|splitting|separating|{_PARTED})\b"
    r"|,? (?:which |that )?(?:(?:had|have|has|both|all|each) ){0,2}"
    r"(?:ended|fell apart|collapsed|foundered|dissolved|broke (?:up|down)|(?:was|were) (?:dissolved|annulled))\b"
    r"(?! (?:with|when|at|on|by) (?:his|her|he|she|the) (?:death|died)))"
)
_LASTED = re.compile(rf"(?: to)?{_FROM_TO}")
_ONCE = re.compile(r"\b(?:briefly|once|previously|formerly) $")
_OWNS = re.compile(r"(?:'s?|\b(?:his|her|their)) (?:[a-z-]+ )?$")  # "the mayor's (divorce from NAME)"
_OF_MANY = re.compile(r"\b[Cc]ouples\b[^.;]*\b(?:they|who|them)\b")  # "The couples were asked when they (wed)"
_PLURALS = ("brothers", "sisters", "siblings", "twins")
_ARE = re.compile(
    r"(?:\b(?:are|were|as|being|remain) (?:[\w-]+ ){0,3}|, (?:(?!\w+ed\b)[\w-]+ ){0,2})$"
)  # "NAME and NAME are (twins)"
_POSTPONED = re.compile(
    r"[^.;\"]{0,40}? (?:ha[sd]|was|were) (?:been )?(?:postponed|called off|cancell?ed|put off)\b"
    r"| is off\b"
    r"| (?:(?:is|was) )?(?:planned|scheduled|set|slated) for\b"
)
_MARRIED_BY = re.compile(
    rf" and {PERSON}(?:,? (?:in|at|on|before)\b|\.)"
)  # "the judge married NAME and NAME in her office"
_TITLE = re.compile(r'"[^"]{1,60}"')  # "sang "Low Tide," and were married"
_OTHER_CLAUSE = re.compile(r"[;\"]| that | whose | which |\b(?:says|said) ")
# "A daughter, NAME, an architect, who is (married to)".
_WHO_IS = re.compile(
    rf"{ASIDE}(?:, (?:an?|the) [^,;.]{{1,40}})?,? who "
    r"(?:(?:is|was|has|had|got|been|later|then|recently|now|themselves) ){0,3}"
)
# A relative clause that ends right before the cue: "NAME, who split from NAME last year, is dating".
_RELATIVE = re.compile(
    r", who(?:se)?\b[^,;]*, (?:(?:is|was|are|were|has|had|have|been|also|later|then|now|\w+ly) ){0,3}$"
    r"|, whose\b[^;]*, (?:(?:is|was|are|were|has|had|have) (?:(?:been|also|later|then|now|\w+ly) ){0,2})?$"
)


class Verb(NamedTuple):
    """What a cue means, and where its two people stand.

    Shapes: verb (A cue B; A and B cue), to (A cue B), joint (A and B cue), pair (cue A
    and B), noun (A's cue B).
    """

    relation: str
    shape: str


class Pair(NamedTuple):
    """Two people, and the words that tie them."""

    one: str
    two: str
    span: Span


def verb_ties(painted: Painted, sentence: Span, cue: Span, verb: Verb) -> list[tuple[str, str, str, Span]]:
    """Return person, relation, other and the span of evidence of each tie that one cue tells."""
    hyphened = painted.text.endswith("-", 0, cue.start)  # "fake-married for a sketch"
    staged = verb.relation == "spouse" and IN_TITLE.match(painted.text, cue.end)  # "husband and wife in five plays"
    of_many = verb.shape != "pair" and _OF_MANY.search(painted.plain, sentence.start, cue.start)
    if hyphened or staged or of_many or not verb.relation or not painted.assertions.hold(sentence.start, cue.start):
        return []
    pair = _pair(painted, sentence, cue, verb.shape)
    if pair and verb.shape in ("noun", "pair") and _POSTPONED.match(painted.text, pair.span.end, sentence.end):
        return []
    if pair is None or pair.one == pair.two:
        return []
    pairs = [pair, *_next_pairs(painted, sentence, pair, cue)]
    if verb.relation != "spouse":
        return [(one.one, verb.relation, one.two, one.span) for one in pairs]
    once = _ONCE.search(painted.plain, max(sentence.start, cue.start - 16), cue.start)
    once = once or _LASTED.match(painted.plain, cue.end)
    ends = [bool(once or _ENDED.match(painted.text, one.span.end)) for one in pairs]
    if _is_plural(painted, cue):  # "marriages to NAME and NAME ended in divorce"
        ends = [any(ends)] * len(ends)
    return [
        (one.one, "former spouse" if ended else "spouse", one.two, one.span)
        for one, ended in zip(pairs, ends, strict=True)
    ]


def _pair(painted: Painted, sentence: Span, cue: Span, shape: str) -> Pair | None:
    if shape == "pair":
        return _following_pair(painted, sentence, cue)
    if match := _WHOM.search(painted.text, max(sentence.start, cue.start - _REACH), cue.start):
        people = painted.people(match.start("subject")) + painted.people(match.start("person"))
        return Pair(*people, Span(match.start(), cue.end)) if len(people) == 2 else None
    owned = shape == "noun"
    with_object = shape != "joint" or painted.text.startswith((" to ", " with ", " from "), cue.end)
    found = _subject_object(painted, sentence, cue, possessive=owned) if with_object else None
    found = found or (None if shape == "to" else _joint(painted, sentence, cue, possessive=owned))
    if found or shape != "joint" or not _THERE_WITH.match(painted.text, cue.end, sentence.end):
        return found
    return _subject_object(painted, sentence, cue, possessive=False)


def _next_pairs(painted: Painted, sentence: Span, pair: Pair, cue: Span) -> Iterator[Pair]:
    """Yield further ties of the same person: "was married to NAME until 2013 and to NAME", "marriages to ..."."""
    nexts = (
        filter(None, [_AND_ANOTHER.match(painted.text, pair.span.end, sentence.end)])
        if _is_plural(painted, cue)
        else chained(painted, cue.end, pair.span.end, sentence.end)
    )
    for match in nexts:
        others = painted.people(match.start("person"))
        if len(others) == 1 and others[0] != pair.one:
            yield Pair(pair.one, *others, Span(pair.span.start, match.end("person")))


def _is_plural(painted: Painted, cue: Span) -> bool:
    return painted.plain.startswith("marriages", cue.start)


def _following_pair(painted: Painted, sentence: Span, cue: Span) -> Pair | None:
    match = _PAIR.match(painted.text, cue.end, min(sentence.end, cue.end + _REACH))
    if match is None:
        return None
    people = painted.people(match.start("one")) + painted.people(match.start("two"))
    return Pair(*people, Span(cue.start, match.end())) if len(people) == 2 else None


def _subject_object(painted: Painted, sentence: Span, cue: Span, *, possessive: bool) -> Pair | None:
    match = _OBJECT.match(painted.text, cue.end, min(sentence.end, cue.end + _REACH))
    if match and _MARRIED_BY.match(painted.text, match.end()):
        return _following_pair(painted, sentence, cue)
    if match and _NEXT_CLAUSE.match(painted.text, match.start("person")):
        return None
    subject = _subject(painted, sentence, cue, possessive=possessive) if match else None
    if match is None or subject is None:
        return None
    people = painted.people(subject.start) + painted.people(match.start("person"))
    return Pair(*people, Span(subject.start, match.end())) if len(people) == 2 else None


def _joint(painted: Painted, sentence: Span, cue: Span, *, possessive: bool) -> Pair | None:
    if painted.plain.startswith(_PLURALS, cue.start) and not _ARE.search(painted.plain, sentence.start, cue.start):
        return None  # "they adopted two sisters"
    subject = _subject(painted, sentence, cue, possessive=possessive)
    people, start = painted.joined(subject, sentence.start) if subject else ((), 0)
    return Pair(*people, Span(start, cue.end)) if len(people) == 2 else None


def _subject(painted: Painted, sentence: Span, cue: Span, *, possessive: bool) -> Mention | None:
    """Return the nearest mention before the cue, if it can be its subject (or owner)."""
    before = painted.within(max(sentence.start, cue.start - _REACH), cue.start)
    owned = not possessive and painted.plain.startswith("divorce", cue.start)
    if not before or (owned and _OWNS.search(painted.plain, sentence.start, cue.start)):
        return None
    if not possessive and _WHO_IS.fullmatch(painted.text, before[-1].end, cue.start):
        return before[-1]  # be it somebody's daughter
    participle = painted.plain.endswith("marrying", 0, cue.end)  # of whom the sentence tells
    able = (one for one in (before if participle else reversed(before)) if not painted.is_apposed(one, sentence.start))
    able = (one for one in able if painted.owns(one) == possessive)
    grown = (one for one in able if not CHILD_NAMED.search(painted.text, sentence.start, one.start))
    mention = next(grown, before[-1])
    if match := _RELATIVE.search(painted.text, before[0].end, cue.start):
        outside = [m for m in before if m.end <= match.start()]
        mention = outside[-1] if outside else mention
        return None if possessive else mention
    between = painted.text[mention.end : cue.start]
    if possessive and ('"' in between or " '" in between):  # 'their alliance, "a political marriage"'
        return None
    owns = painted.owns(mention) or bool(_WHOSE.match(between))
    if owns != possessive or (not possessive and _OTHER_CLAUSE.search(_TITLE.sub("", between))):
        return None
    return mention
