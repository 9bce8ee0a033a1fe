"""What a file itself states of a picture wins over its caption's words; what they say otherwise is noted."""

from __future__ import annotations

from collections.abc import Mapping


def notes(stated: Mapping[str, str], told: Mapping[str, str]) -> str:
    """Return a note for each field of which file and words say different things.

    Parameters
    ----------
    stated, told : mapping of str to str
        Values by column of the ``captions`` table, normalised.  It is no disagreement if either leaves a
        field empty or says the same in fewer words ("gala" and "Harvest Gala").

    Examples
    --------
    >>> notes({"city": "Reno", "region": "NV"}, {"city": "Tulsa", "region": "", "country": "US"})
    'city: the words say Tulsa'
    """
    return "; ".join(
        f"{field}: the words say {told[field]}"
        for field, value in stated.items()
        if value and told.get(field, "").casefold() not in value.casefold()
    )
