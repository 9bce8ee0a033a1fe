"""Whom an article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from analysis.extraction.lexicon import lower
from analysis.extraction.people.cast import Cast, Person
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.people.names import find_candidates
from analysis.extraction.people.words import words
from analysis.model import Article, Mention


def headlined(headline: str, candidates: Sequence[Candidate]) -> list[str]:
    """Return whom only the headline names in full: a gallery that is titled "Ann Lee: a life" tells of "Lee".

    Parameters
    ----------
    headline : str
        The article's.
    candidates : sequence of Candidate
        Every candidate of its passages.

    Examples
    --------
    >>> headlined("Ann Lee: a life", find_candidates("Lee sings.", 0, 10))
    ['Ann Lee']
    """
    alone = {candidate.name for candidate in candidates if len(candidate.words) == 1}
    named = {candidate.words[-1] for candidate in candidates if len(candidate.words) > 1}
    given = words().given
    found = find_candidates(headline, 0, len(headline)) if alone else []
    return [
        one.name
        for one in found
        if 1 < len(one.words) < 4 and lower(one.words[0]) in given and one.words[-1] in alone - named
    ]


def titled_subjects(article: Article, cast: Cast) -> list[Person]:
    """Return the people whom the gallery's title names, or else the headline; nobody if they are more than two.

    Parameters
    ----------
    article : Article
        The article.
    cast : Cast
        Everyone it names.
    """
    for title in (article.gallery, article.headline):
        found = find_candidates(title, 0, len(title)) if title else []
        people = list(dict.fromkeys(person for c in found for _, person in cast.find(c.name)))
        if people:
            return people if len(people) < 3 else []
    return []


def told_subject(mentions: Iterable[Mention]) -> str:
    """Return whom a story tells of most often; nobody if two come equally often.

    Parameters
    ----------
    mentions : iterable of Mention
        Its mentions, resolved.

    Examples
    --------
    >>> told_subject([Mention(None, 0, 3, "Ann", "name", "Ann Lee"), Mention(None, 9, 12, "she", "pronoun", "Ann Lee")])
    'Ann Lee'
    """
    counts = Counter(person for mention in mentions if mention.person for person in mention.person.split("; "))
    ranked = counts.most_common(2)
    return ranked[0][0] if len(ranked) == 1 or (ranked and ranked[0][1] > ranked[1][1]) else ""
