"""Words of the calendar that an article uses as somebody's surname: "Theresa May ... May said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from analysis.extraction.dates.find import Found
from analysis.extraction.lexicon import lower
from analysis.extraction.surnames import CALENDAR, alone, given_names

_FULL = re.compile(rf"\b(?P<given>[A-Z][a-z]+) (?P<word>{'|'.join(CALENDAR)})\b(?! [0-9])")


def without_surnames(plain: str, found: Sequence[Found]) -> Sequence[Found]:
    """Return the dates but for those that are a surname: "Joan Sunday", and "Sunday" that opens what she did.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    found : sequence of Found
        What may be its dates, in order.
    """
    if not any(plain.startswith(CALENDAR, one.start) for one in found):
        return found
    full = [match for match in _FULL.finditer(plain) if lower(match["given"]) in given_names()]
    named = {match.start("word") for match in full}
    named.update(one.start for one in alone(plain, {match["word"] for match in full}))
    return [one for one in found if one.start not in named]
