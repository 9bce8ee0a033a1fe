"""Whom an article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from analysis.extraction.people.cast import Cast, Person
from analysis.extraction.people.names import Candidate, find_candidates
from analysis.model import Article


def read_subject(article: Article, cast: Cast, candidates: Sequence[Candidate]) -> Person | None:
    """Return the person whom the gallery's title names, or the headline, or else the story most often.

    Parameters
    ----------
    article : Article
        The article.
    cast : Cast
        Everyone it names.
    candidates : sequence of Candidate
        Every name in it.

    Returns
    -------
    Person or None
        None where two are named equally often.
    """
    for title in (article.gallery, article.headline):
        people = [person for c in find_candidates(title, 0, len(title)) for _, person in cast.find(c.name)]
        if people:
            return people[0] if len(set(people)) == 1 else None
    counts: Counter[str] = Counter()
    for candidate in candidates:
        people = [person for _, person in cast.find(candidate.name)]
        if len(people) == 1:
            counts[people[0].name] += 1
    ranked = counts.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return None
    return cast.people[ranked[0][0]]
