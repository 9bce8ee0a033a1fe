"""Makes the cast of an article: who is named in full, or by one name only."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise, zip_longest

from analysis.extraction.lexicon import lower
from analysis.extraction.people.cast import Cast, Person
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.people.evidence import Evidence
from analysis.extraction.people.kin import unrelated
from analysis.extraction.people.words import AND, COURTESY, PARTICLES, SUFFIX

_LIST_CUES = ("from left", "left to right", "l-r", "l to r", "l/r")
_LIST_REACH, _CHILD_REACH, _FAMILY_REACH = 120, 40, 24  # characters
_AND_TO = re.compile(r"(?:, (?:an?|the) [^,.;]{1,40},)?,? and (?:to|with|from) ")  # "married to NAME and to NAME"
# "NAME (R) poses with NAME", "NAME hugs NAME".
_BESIDE = re.compile(
    r"(?: ?\([^()]{1,24}\))?,? (?:[a-z]+ ){0,2}(?:with|alongside|hugs?|kiss(?:es)?|greets?|embraces?|congratulates?) "
)
_AND = (" and ", " & ")
_BRACKETS = (" (", ") ")
_GOES_ON = re.compile(r",? (?:and |& )?[A-Z]")
# "Zum, who was born Ann Lee".
_BORN = ("born ", "born as ", "then known as ", "formerly known as ", "real name is ", "real name was ")
_THEN = (
    ", then ",
    " (then ",
    ", formerly ",
    ", née ",
    " (née ",
    ", nee ",
    " (nee ",
    ", the former ",
)  # "Ann Lee, then Ann Ray"
_LISTED = re.compile(r"[A-Z][\w.'-]*(?: \([^()]{1,20}\))?, $")  # after a name, and not "after a fire in the shop, "
_AFTER_DATE = re.compile(r"(?:[0-9]|[A-Z][a-z]+day|(?:year|month|week|weekend|night|morning|afternoon|evening)s?), $")
_FAMILY = re.compile(
    r"\b(?:couple|team|duo|newlyweds|(?:grand|god)?parents|owners|hosts|brothers|sisters|siblings|twins|spouses|Mrs\.)"
    r",? $",
    re.IGNORECASE,
)
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
    _gather_spouses(evidence, candidates, cast)
    _gather_namesakes(evidence, candidates, cast)
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
        if then or evidence.plain.endswith(_BORN, 0, born.start):
            yield bearer, born
        elif evidence.plain.endswith("Born ", 0, born.start) and born.words[1:]:  # "Born Ann Lee in Tulsa, she"
            alike = (one for one in candidates if one.words[0] == born.words[0] and one.words[1:] and one is not born)
            first = next(alike, None)
            if first and first.start < born.start:
                yield first, born


def _gather_namesakes(evidence: Evidence, candidates: Sequence[Candidate], cast: Cast) -> None:
    """Add those who share the surname after "and": "Tom and Carol Reyes", not "Cher and Tina Turner"."""
    for first, second in pairwise(candidates):
        surname = second.words[1:]
        whole = len(surname) == 1 or (len(surname) == 2 and surname[0].lower() in PARTICLES)
        if len(first.words) > 1 or not whole or cast.find(first.name) or not cast.find(second.name):
            continue
        joined = evidence.plain[first.end : second.start] in _AND
        if joined and _are_given(evidence, first, second) and _may_share(evidence, first):
            cast.add((first.name, *surname))


def _are_given(evidence: Evidence, first: Candidate, second: Candidate) -> bool:
    """Whether two words are given names, or one is and a word before tells of two: "the godparents", "the bakers"."""
    known = sum(word in evidence.words.given for word in (first.name, second.words[0]))
    role = evidence.role_before(first.start)
    several = role is not None and role.noun in evidence.words.plurals
    if known != 1 or several:
        return known == 2 or several
    return _are_family(evidence, first) or any(f"he {second.words[-1]}{end} " in evidence.plain for end in ("s", "es"))


def _are_family(evidence: Evidence, first: Candidate) -> bool:
    """Whether a word right before tells of two: "the couple", "her grandparents"."""
    return bool(_FAMILY.search(evidence.plain, max(0, first.start - _FAMILY_REACH), first.start))


def _gather_spouses(evidence: Evidence, candidates: Sequence[Candidate], cast: Cast) -> None:
    """Add the spouses whom obituaries name in brackets: "Carol (Tom) Reyes"; "William (Bill) Reyes" is one."""
    given = evidence.words.given
    for one, two, last in zip(candidates, candidates[1:], candidates[2:], strict=False):
        marks = evidence.plain[one.end : two.start], evidence.plain[two.end : last.start]
        if marks == _BRACKETS and {given.sex(one.name), given.sex(two.name)} == {"f", "m"}:
            cast.add((one.name, *last.words))
            cast.add((two.name, *last.words))


def _relatives(evidence: Evidence, candidates: Sequence[Candidate], people: Collection[str]) -> set[str]:
    """Return the names of who is called by the first word alone, and bears somebody's surname: "his wife Bec"."""
    surnames = {name.rpartition(" ")[2] for name in people}
    alone = (one for one in candidates if len(one.words) == 1 and evidence.may_be_alone(one))
    firsts = {one.name for one in alone if evidence.is_person_alone(one)}
    return {one.name for one in candidates if one.words[0] in firsts and one.words[-1] in surnames and one.words[1:]}


def _may_share(evidence: Evidence, first: Candidate) -> bool:
    """Whether a given name may lack a surname: a couple's does, a singer's or the last of a list's does not."""
    if _are_family(evidence, first):
        return True
    before = evidence.plain[max(0, first.start - _FAMILY_REACH) : first.start]
    role = evidence.role_before(first.start)
    one = role and role.noun not in evidence.words.plurals  # not "the bakers Tom and Carol Reyes"
    listed = before.endswith(("and ", "& ")) or (_LISTED.search(before) and not _AFTER_DATE.search(before))
    alone = first.title or one or listed
    return not alone and lower(first.name) not in evidence.words.stage_names


def _surnames(evidence: Evidence, candidates: Sequence[Candidate]) -> set[str]:
    """Return the single words that a title or what they say tells to be surnames: "Mr. Quimpel", "Quimpel said"."""
    alone = (one for one in candidates if len(one.words) == 1 and evidence.may_be_alone(one))
    return {one.name for one in alone if lower(one.title) in COURTESY or evidence.speaks(one.end)}


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
        elif role and role.noun in evidence.words.kin and (known := cast.only(candidate.name)):
            known.roles.add(role.noun)  # "his daughter Rebecca", who is named in full elsewhere
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
    for role in (evidence.role_before(candidate.start), evidence.role_after(candidate.end)):
        if role:
            person.roles.add(role.noun)
            sexes.append(known.nouns[role.noun])
    told = next(filter(None, sexes), "")
    person.sex = told or person.sex or known.given.sex(first)  # what is told wins over a guess by the name
