"""Makes the cast of an article: who is named in full, or by one name only."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.lexicon import lower
from analysis.extraction.people.cast import Cast, Person
from analysis.extraction.people.evidence import is_alone_vouched, is_person, role_after, role_before
from analysis.extraction.people.names import Candidate
from analysis.extraction.people.words import words

_AND = re.compile(r",| and |, |, and ")


def gather(plain: str, candidates: Sequence[Candidate]) -> Cast:
    """Return everyone whom the candidates name, in order of mention.

    What tells a person at one place holds at every other.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    candidates : sequence of Candidate
        Every candidate of the article, in reading order.

    Examples
    --------
    >>> from analysis.extraction.people.names import find_candidates
    >>> text = "Singer Zum and Ann Lee left the Maple Inn. Lee waved."
    >>> sorted(gather(text, find_candidates(text, 0, len(text))).people)
    ['Ann Lee', 'Zum']
    """
    verdicts: dict[str, bool] = {}
    for candidate in candidates:
        if not verdicts.get(candidate.name):
            long = len(candidate.words) > 1
            verdicts[candidate.name] = is_person(plain, candidate) if long else False
    cast = Cast()
    for candidate in candidates:
        if verdicts[candidate.name]:
            people = [person for _, person in cast.find(candidate.name)]
            _describe(plain, candidate, people[0] if len(people) == 1 else cast.add(candidate.words))
    end = -1  # of the last name that stands alone, to which "and" may add another
    for candidate in candidates:
        if len(candidate.words) > 1 or cast.find(candidate.name):
            continue
        added = bool(_AND.fullmatch(plain, end, candidate.start)) and lower(candidate.name) in words().given
        if added or is_alone_vouched(plain, candidate):
            _describe(plain, candidate, cast.add(candidate.words))
            end = candidate.end
    return cast


def _describe(plain: str, candidate: Candidate, person: Person) -> None:
    """Learn a person's sex and roles from the words beside the name."""
    known = words()
    sexes = [known.titles.get(lower(title), "") for title in (candidate.title.split(" ")[-1], candidate.words[0])]
    for role in (role_before(plain, candidate.start), role_after(plain, candidate.end)):
        if role:
            person.roles.add(role.noun)
            sexes.append(known.nouns[role.noun])
    if candidate.title:
        person.roles.add(lower(candidate.title))
    sexes.append(known.given.get(lower(candidate.words[0]), ""))
    person.sex = person.sex or next(filter(None, sexes), "")
