"""Names that are printed in capitals, written as names are."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:'[sS]\b)?")


def in_title_case(name: str) -> str:
    """Return a name that is printed in capitals as names are written, and any other as it is.

    Examples
    --------
    >>> in_title_case("ST. JOHN'S"), in_title_case("ANN O'NEIL-LEE"), in_title_case("Ann McLee")
    ("St. John's", "Ann O'Neil-Lee", 'Ann McLee')
    """
    return _WORD.sub(lambda word: word[0].capitalize(), name) if name.isupper() else name
