"""Partners whom a text tells of without a name: "married a dancer", "engaged to another woman"."""

from __future__ import annotations

import re

from analysis.extraction.lexicon import lower
from analysis.extraction.people.words import words

_INDEFINITE = re.compile(r" (?:(?:to|with|from) )?(?:(?P<one>someone|somebody)\b|(?:an?|another) )")
_WORD = re.compile(r"(?!(?:and|or|of|in|at|on|for|by|to|with|from|after|before|ago|later)\b)([\w'-]+)(?: |\b)")
_NAMED = re.compile(r",? (?:(?:named|called) )?[A-Z]|, (?:an?|the) ")  # "a dancer, NAME", "a dancer named NAME"
_ALONE = re.compile(r"[.,;]| (?:in|on|at|when|while|as|before|after|aged|young)\b")  # "first married in 1979"
_LONGEST = 4  # words: "a retired Tulsa police officer"


def is_nameless(plain: str, start: int, end: int, high: int) -> bool:
    """Whether the words around a verb that ties two people tell of somebody, but not who it is.

    The verb is then no news of the one whom another passage calls the partner.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    start, end : int
        Offsets of the verb, in code points.
    high : int
        End of the sentence or clause.

    Examples
    --------
    >>> texts = ["wed a Tulsa dancer in 1979.", "wed a dancer, Ann Lee.", "wed a decade ago.", "wed the singer."]
    >>> [is_nameless(text, 0, 3, len(text)) for text in texts]
    [True, False, False, False]
    >>> is_nameless("He first wed in 1979.", 9, 12, 21)
    True
    """
    if plain.endswith("first ", 0, start) and _ALONE.match(plain, end, high):
        return True
    opens = _INDEFINITE.match(plain, end, high)
    if opens is None or opens["one"]:
        return opens is not None
    at = opens.end()
    for _ in range(_LONGEST):
        word = _WORD.match(plain, at, high)
        if word is None:
            return False
        if lower(word[1]) in words().nouns:
            return not _NAMED.match(plain, word.end(1), high)
        at = word.end()
    return False
