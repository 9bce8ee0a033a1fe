"""Makes the cast of an article: who is named in full, or by one name only."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.lexicon import lower
from analysis.extraction.people.cast import Cast, Person
from analysis.extraction.people.evidence import Evidence
from analysis.extraction.people.names import Candidate

_AND = re.compile(r",| and |, |, and ")


def gather(evidence: Evidence, candidates: Sequence[Candidate]) -> Cast:
    """Return everyone whom the candidates name.

    What tells a person at one place holds at every other.

    Parameters
    ----------
    evidence : Evidence
        The words around the candidates.
    candidates : sequence of Candidate
        Every candidate of the article, in reading order.

    Examples
    --------
    >>> from analysis.extraction.people.names import find_candidates
    >>> text = "Singer Zum and Ann Lee left the Maple Inn. Lee waved."
    >>> sorted(gather(Evidence(text), find_candidates(text, 0, len(text))).people)
    ['Ann Lee', 'Zum']
    """
    cast = Cast()
    full = [candidate for candidate in candidates if len(candidate.words) > 1]
    verdicts: dict[str, bool] = {}
    for candidate in full:
        if not verdicts.get(candidate.name):
            verdicts[candidate.name] = evidence.is_person(candidate)
    for candidate in full:
        if verdicts[candidate.name]:
            people = [person for _, person in cast.find(candidate.name)]
            person = people[0] if len(people) == 1 else cast.add(candidate.words)
            _describe(evidence, candidate, person)
    end = -1  # of the last name that stands alone, to which "and" may add another
    for candidate in candidates:
        if len(candidate.words) > 1 or cast.find(candidate.name):
            continue
        added = bool(_AND.fullmatch(evidence.plain, end, candidate.start))
        if (added and lower(candidate.name) in evidence.words.given) or evidence.is_person_alone(candidate):
            _describe(evidence, candidate, cast.add(candidate.words))
            end = candidate.end
    return cast


def _describe(evidence: Evidence, candidate: Candidate, person: Person) -> None:
    """Learn a person's sex and roles from the words beside the name."""
    known = evidence.words
    first = lower(candidate.words[0])
    sexes = [known.titles.get(first, "")]
    if candidate.title:
        person.roles.add(lower(candidate.title))
        sexes.append(known.titles.get(lower(candidate.title.rpartition(" ")[2]), ""))
    for role in (evidence.role_before(candidate.start), evidence.role_after(candidate.end)):
        if role:
            person.roles.add(role.noun)
            sexes.append(known.nouns[role.noun])
    person.sex = person.sex or next(filter(None, sexes), "") or known.given.get(first, "")
