"""Marriages of which a paragraph says not whose they were: "An earlier marriage, to NAME, ended in divorce"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from analysis.extraction.chains import WORD
from analysis.extraction.painted import PERSON, Painted
from analysis.extraction.relationships.owners import Tie
from analysis.model import Article, Span

_MARRIAGE = re.compile(
    r"\b(?:An?|Two|The|One) (?P<which>earlier|previous|prior|first|second|third|brief)"
    rf" (?:marriage|union)s?,? (?:to|with) (?:{WORD},? ){{0,6}}?(?P<one>{PERSON})"
    rf"(?:,? and (?:to )?(?:{WORD},? ){{0,6}}?(?P<two>{PERSON}))?"
)


def unowned_marriages(article: Article, painted: Painted) -> Iterator[Tie]:
    """Yield the ties of the one of whom the story tells most, as an obituary does.

    Parameters
    ----------
    article : Article
        The article; only its body is read.
    painted : Painted
        The same with its mentions.
    """
    for paragraph in article.paragraphs:
        for match in _MARRIAGE.finditer(painted.text, *paragraph):
            told = Counter(one.person for one in painted.within(0, match.start()) if one.person)
            (owner, _), *others = told.most_common(2) or [("", 0)]
            alone = owner and not (others and others[0][1] == told[owner])
            for person in painted.everyone(match.start("one"), match.end()) if alone else ():
                if person != owner:
                    yield owner, "former spouse", person, Span(*match.span())
