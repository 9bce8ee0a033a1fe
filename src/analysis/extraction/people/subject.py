"""Whom an article is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from analysis.extraction.people.cast import Cast, Person
from analysis.extraction.people.names import find_candidates
from analysis.model import Article, Mention


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
    counts = Counter(mention.person for mention in mentions if mention.person and "; " not in mention.person)
    ranked = counts.most_common(2)
    return ranked[0][0] if len(ranked) == 1 or (ranked and ranked[0][1] > ranked[1][1]) else ""
