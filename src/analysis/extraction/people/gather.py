"""Makes the cast of an article: who is named in full, or by one name only."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest

from analysis.extraction.lexicon import lower
from analysis.extraction.people.cast import Cast, Person
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.people.evidence import Evidence
from analysis.extraction.people.families import gather_namesakes, gather_spouses
from analysis.extraction.people.kin import unrelated
from analysis.extraction.people.words import AND, COURTESY, SUFFIX

_LIST_CUES = ("from left", "left to right", "l-r", "l to r", "l/r")
_LIST_REACH, _CHILD_REACH = 120, 40  # characters
_AND_TO = re.compile(r"(?:, (?:an?|the) [^,.;]{1,40},)?,? and (?:to|with|from) ")  # "married to NAME and to NAME"
# "NAME (R) poses with NAME", "NAME hugs NAME".
_BESIDE = re.compile(
    r"(?: ?\([^()]{1,24}\))?,? (?:[a-z]+ ){0,2}(?:with|alongside|hugs?|kiss(?:es)?|greets?|embraces?|congratulates?) "
)
_GOES_ON = re.compile(r",? (?:and |& )?[A-Z]")
# "Zum, who was born Ann Lee".
_NOW = (", now known as ", " (now known as ", ", now called ")  # "Ann Lee, now known as Ann Ray"
_BORN = ("born ", "born as ", "then known as ", "formerly known as ", "real name is ", "real name was ")
# "Ann Lee, then Ann Ray".
_THEN = (", then ", " (then ", ", formerly ", ", née ", " (née ", ", nee ", " (nee ", ", the former ")
_ONLY_NAMES = re.compile(r"(?: to right)?\)?[,:]? (?:[A-Z][^\s(]*(?: \([^()]{1,20}\),?)? |and )*")
_DATED = re.compile(r" in (?:[A-Z][a-z]+ )?[12][0-9]{3}(?:,|,? and) ")  # "children, Gus in 1992 and Mia in 1995"
# "They are parents to Mia, 6, and Gus", "parents of 7-year-old Mia and 3-year-old Gus".
_YEARS_OLD = r"(?:[\w-]+-(?:year|month|week)-old )?"
_PARENTS_OF = re.compile(rf"\b(?:parents?|mother|father|mom|dad|mum) (?:to|of) {_YEARS_OLD}$")
_CHILDREN = "children"
_AGED = re.compile(rf",? (?:and |& )?{_YEARS_OLD}")
_AGE = re.compile(r",? \(?([1-9][0-9]?)[,.)]")
_COMMA = re.compile(r"(?:, (?:[1-9][0-9]?|left|right|center)| \([1-9][0-9]?\))?[,;] ")


def gather(evidence: Evidence, candidates: Sequence[Candidate], stated: Iterable[str] = ()) -> Cast:
    """Return everyone whom the candidates name.

    What tells a person at one place holds at every other.

    Parameters
    ----------
    evidence : Evidence
        The words around the candidates.
    candidates : sequence of Candidate
        Every candidate of the article, in reading order.
    stated : iterable of str
        Full names of people whom the file itself names beside the text.

    Examples
    --------
    >>> from analysis.extraction.people.names import find_candidates
    >>> text = "Singer Zum and Ann Lee left the Maple Inn. Lee waved."
    >>> sorted(gather(Evidence(text), find_candidates(text, 0, len(text))).people)
    ['Ann Lee', 'Zum']
    """
    cast = Cast()
    for name in stated:
        person = cast.add(tuple(name.split()))
        person.sex = evidence.words.given.sex(name.split()[0])
    births = list(_births(evidence, candidates))
    candidates = [candidate for candidate in candidates if all(candidate is not born for _, born in births)]
    full = [candidate for candidate in candidates if len(candidate.words) > 1]
    people = _people(evidence, full, _surnames(evidence, candidates))
    people |= _relatives(evidence, candidates, people)
    for candidate in full:
        if candidate.name not in people:
            continue
        known = [entry for entry in cast.find(candidate.name) if not _is_named_after(evidence, candidate, *entry)]
        if len(known) == 1:
            _describe(evidence, candidate, known[0][1])
        elif all(kind == "name" for kind, _ in known):  # "De la Cruz" may be the surname of several
            _describe(evidence, candidate, cast.add(candidate.words, apart=_is_junior(evidence, candidate)))
    gather_spouses(evidence, candidates, cast)
    gather_namesakes(evidence, candidates, cast)
    _gather_single(evidence, candidates, cast)
    for bearer, born in births:
        cast.call(bearer.name, born.name)
    for person in (person for one in unrelated(evidence.plain, candidates) for _, person in cast.find(one.name)):
        person.unrelated = True
    return cast


def _births(evidence: Evidence, candidates: Sequence[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    """Yield who bears a name now, and the name they had before: "Zum, who was born Ann Lee"."""
    for bearer, born in pairwise(candidates):
        then = born.words[1:] and bearer.words[0] == born.words[0] and evidence.plain[bearer.end : born.start] in _THEN
        if evidence.plain[bearer.end : born.start] in _NOW:
            yield born, bearer
        elif then or evidence.plain.endswith(_BORN, 0, born.start):
            yield bearer, born
        elif evidence.plain.endswith("Born ", 0, born.start) and born.words[1:]:  # "Born Ann Lee in Tulsa, she"
            alike = (one for one in candidates if one.words[0] == born.words[0] and one.words[1:] and one is not born)
            first = next(alike, None)
            if first and first.start < born.start:
                yield first, born


def _relatives(evidence: Evidence, candidates: Sequence[Candidate], people: Collection[str]) -> set[str]:
    """Return the names of who is called by the first word alone, and bears somebody's surname: "his wife Bec"."""
    surnames = {name.rpartition(" ")[2] for name in people}
    alone = (one for one in candidates if len(one.words) == 1 and evidence.may_be_alone(one))
    firsts = {one.name for one in alone if evidence.is_person_alone(one)}
    return {one.name for one in candidates if one.words[0] in firsts and one.words[-1] in surnames and one.words[1:]}


def _surnames(evidence: Evidence, candidates: Sequence[Candidate]) -> set[str]:
    """Return the single words that a title or what they say tells to be surnames: "Mr. Quimpel", "Quimpel said"."""
    alone = (one for one in candidates if len(one.words) == 1 and evidence.may_be_alone(one))
    return {
        one.name for one in alone if lower(one.title) in COURTESY or evidence.speaks(one.end) or _is_born(evidence, one)
    }


def _is_born(evidence: Evidence, candidate: Candidate) -> bool:
    """Whether a sentence tells of a birth by a surname alone: "Quimpel was born in Reno"."""
    return evidence.opens_sentence(candidate.start) and evidence.plain.startswith(" was born ", candidate.end)


def _people(evidence: Evidence, full: Sequence[Candidate], surnames: Collection[str]) -> set[str]:
    """Return the names of several words that are people's; "and" joins people to people."""
    people: set[str] = set()
    bands = {one.name for one in full if evidence.is_called_thing(one)}  # wherever they are named
    for candidate in full:
        known = candidate.words[-1] in surnames and evidence.may_bear_surname(candidate)
        told = known or evidence.is_person(candidate) or _opens_list(evidence, candidate)
        if candidate.name not in people and told and candidate.name not in bands:
            people.add(candidate.name)
    pairs = list(pairwise(full))
    for left, right in [*pairs, *reversed(pairs)]:
        if (left.name in people) != (right.name in people) and _is_joined(evidence, left, right):
            people |= {left.name, right.name}
        elif left.name in people and _is_beside(evidence, left, right):
            people.add(right.name)
    return people


def _is_beside(evidence: Evidence, left: Candidate, right: Candidate) -> bool:
    """Whether a person is with whom the second name names, and not with "Retriever puppies"."""
    with_whom = _BESIDE.fullmatch(evidence.plain, left.end, right.start)
    return bool(with_whom) and not evidence.is_attribute(right)


def _gather_single(evidence: Evidence, candidates: Sequence[Candidate], cast: Cast) -> None:
    """Add those who go by one name."""
    things = {one.name for one in candidates if len(one.words) == 1 and evidence.is_after_thing(one.start)}
    last: Candidate | None = None  # the last person
    related = ""  # the noun of "their daughters A, 6, and B"
    for candidate, following in zip_longest(candidates, candidates[1:]):
        role = evidence.role_before(candidate.start)
        goes_on = bool(related) and last is not None and _follows(evidence, last, candidate)
        if candidate.name in things and not cast.find(candidate.name):
            continue  # a band, wherever it is named
        if not (cast.find(candidate.name) or cast.family(candidate.name)):
            alone = (goes_on or _is_child(evidence, candidate)) and evidence.may_be_alone(candidate)
            if len(candidate.words) > 1 or not (alone or _is_single(evidence, cast, candidate, last, following)):
                continue
            _describe(evidence, candidate, cast.add(candidate.words))
        elif known := cast.only(candidate.name):
            known.sex = known.sex or evidence.sex_told(candidate)  # "Mr. Quimpel", "Quimpel gave birth"
            if role and role.noun in evidence.words.kin:
                known.roles.add(role.noun)  # "his daughter Rebecca", who is named in full elsewhere
            if (after := evidence.role_after(candidate.end)) and after.noun not in evidence.words.kin:
                known.roles.add(after.noun)  # "Quimpel, an architect"
        last = candidate
        opens = _CHILDREN if _is_child(evidence, candidate) else role.noun if role else ""
        related = opens if opens in evidence.words.relatives else related if goes_on else ""
        if related and (known := cast.only(candidate.name)):
            known.roles.add(related)


def _is_child(evidence: Evidence, candidate: Candidate) -> bool:
    """Whether a given name follows on "parents to"."""
    before = max(0, candidate.start - _CHILD_REACH)
    given = lower(candidate.words[0]) in evidence.words.given
    return given and bool(_PARENTS_OF.search(evidence.plain, before, candidate.start))


def _is_single(
    evidence: Evidence, cast: Cast, candidate: Candidate, last: Candidate | None, following: Candidate | None
) -> bool:
    """Whether a single word is a person's name, by what stands around it or by whom it is joined to."""
    if not evidence.may_be_alone(candidate):
        return False
    if evidence.is_person_alone(candidate) or _opens_list(evidence, candidate):
        return True
    given = lower(candidate.name) in evidence.words.given
    if last and _is_joined(evidence, last, candidate):
        return given or bool(evidence.next_verb(candidate.end)) or _is_listed(evidence, last)
    if last and len(last.words) == 1 and given and _COMMA.fullmatch(evidence.plain, last.end, candidate.start):
        return True
    if following is None or not evidence.opens_sentence(candidate.start):
        return False
    if cast.find(following.name):
        return _heads_list(evidence, candidate, following) or _is_joined(evidence, candidate, following)
    goes_by_one = len(following.words) == 1 and lower(following.name) in evidence.words.given
    return goes_by_one and bool(evidence.next_verb(following.end)) and _is_joined(evidence, candidate, following)


def _is_joined(evidence: Evidence, left: Candidate, right: Candidate) -> bool:
    """Whether "and" joins two names, or a comma in a list of people."""
    between = (evidence.plain, left.end, right.start)
    if AND.fullmatch(*between) or _AND_TO.fullmatch(*between):
        return True
    return bool(_COMMA.fullmatch(evidence.plain, left.end, right.start)) and _is_listed(evidence, left)


def _heads_list(evidence: Evidence, candidate: Candidate, following: Candidate) -> bool:
    """Whether a name opens a list of at least three: "Zum, Ann Lee and Bo Ray perform"."""
    goes_on = evidence.plain[following.end : following.end + 8]
    return bool(_COMMA.fullmatch(evidence.plain, candidate.end, following.start)) and bool(_GOES_ON.match(goes_on))


def _follows(evidence: Evidence, left: Candidate, right: Candidate) -> bool:
    """Whether two names follow on each other in any list."""
    return any(pattern.fullmatch(evidence.plain, left.end, right.start) for pattern in (AND, _COMMA, _DATED, _AGED))


def _opens_list(evidence: Evidence, candidate: Candidate) -> bool:
    """Whether a name follows "from left," directly or after other names."""
    before = lower(evidence.plain[max(0, candidate.start - _LIST_REACH) : candidate.start])
    at = max((before.rfind(cue) + len(cue) for cue in _LIST_CUES if cue in before), default=-1)
    between = evidence.plain[candidate.start - len(before) + at : candidate.start] if at >= 0 else ""
    return bool(between) and not evidence.is_before_role(candidate.end) and bool(_ONLY_NAMES.fullmatch(between))


def _is_listed(evidence: Evidence, candidate: Candidate) -> bool:
    """Whether a name stands in a list of people from left to right, or opens one after "Actors"."""
    before = lower(evidence.plain[max(0, candidate.start - _LIST_REACH) : candidate.start])
    role = evidence.role_before(candidate.start)
    return any(cue in before for cue in _LIST_CUES) or (role is not None and role.noun in evidence.words.plurals)


def _is_named_after(evidence: Evidence, candidate: Candidate, kind: str, person: Person) -> bool:
    """Whether a name is a relative's of the other sex: "her son, Winslow Pratt", of Theodora Winslow Pratt."""
    role = evidence.role_before(candidate.start) if kind == "surname" else None
    if role is None or role.noun not in evidence.words.kin:
        return False
    return {evidence.words.nouns[role.noun], person.sex} == {"f", "m"}


def _is_junior(evidence: Evidence, candidate: Candidate) -> bool:
    """Whether a name is a child's who bears a parent's: "a son, Bo Lee Jr."."""
    role = evidence.role_before(candidate.start) if SUFFIX.match(candidate.words[-1]) else None
    return role is not None and evidence.words.kin.get(role.noun) == "child"


def _describe(evidence: Evidence, candidate: Candidate, person: Person) -> None:
    """Learn a person's sex and roles from the words beside the name."""
    known = evidence.words
    first = lower(candidate.words[0])
    sexes = [known.titles.get(first, "")]
    both = evidence.plain.endswith("and ", 0, candidate.start - len(candidate.title) - 1)  # "Mr. and Mrs. NAME"
    if first in known.royal:
        person.roles.add(first)
    if candidate.title and not both:
        person.roles.add(lower(candidate.title))
        sexes.append(evidence.sex_of_title(candidate))
    if age := _AGE.match(evidence.plain, candidate.end):
        person.roles.add(f"{age[1]}-year-old")
    before = evidence.role_before(candidate.start)
    person.blood |= evidence.kin_before(before) is not None
    for role in (before, evidence.role_after(candidate.end)):
        if role:
            person.roles.add(role.noun)
            sexes.append(known.nouns[role.noun])
    told = next(filter(None, sexes), "")
    person.sex = told or person.sex or known.given.sex(first)  # what is told wins over a guess by the name
