"""What a picture shows that names no event: told by the kind of place, and by what the people in it are."""

from __future__ import annotations

import re

from analysis.extraction.events.picture import Picture
from analysis.extraction.events.venues import Venue
from analysis.extraction.lexicon import Matcher, per_lexicon, rows

_POLITICAL = "political or civic event"
_SIGHTING = "public sighting"
# What people of a calling do in a kind of place, and whether it outweighs that they are seen coming and going.
_AT_WORK = {
    ("theater or hall", "concert or performance"): False,
    ("nightclub", "concert or performance"): False,
    ("arena or stadium", "concert or performance"): False,
    ("arena or stadium", "sports event"): True,
    ("government building", _POLITICAL): True,
}
_COURT = re.compile(r"\b(?:[Cc]ourt|[Jj]ail|[Pp]olice|Palace of Justice|Palais de Justice)")
# Before these nobody is at the event inside.
_SEEN_OUTSIDE = frozenset(
    {"theater or hall", "cinema", "hotel", "restaurant", "nightclub", "home", "showroom or store"}
)
_OUTSIDE = re.compile(r"\boutside (?:the |their |his |her )?$")
# "Former President NAME", "FIFA President NAME", "the club's president".
_NO_OFFICE = re.compile(r"(?:\b(?:[Ff]ormer|[Ee]x|club|company|bank|team)(?:'s)?[ -]|\b(?!US|UK|EU)[A-Z]{3,5}'?s? )$")


def told_by_place(picture: Picture, venue: Venue, told: str) -> str:
    """Return the type of an event without a name, where the place and the people tell more than the words.

    Parameters
    ----------
    picture : Picture
        The sentence.
    venue : Venue
        Where it is.
    told : str
        The type that its words tell, or empty.

    Examples
    --------
    >>> from analysis.extraction.events.picture import picture_of
    >>> told_by_place(picture_of("Pianist Ann Lee smiles at a theater."), Venue(0, 0, "theater or hall"), "")
    'concert or performance'
    """
    if venue.type == "airport" and told in ("", "brand or fashion event"):
        return _SIGHTING  # where one signs autographs too
    if told not in ("", _SIGHTING):
        return told
    of_court = venue.start < venue.end and _COURT.search(picture.masked, venue.start, venue.end)
    if told and of_court:
        return told  # "leaves the courthouse", be it a minister
    callings = _callings_of(picture)
    for calling in callings:
        outweighs = _AT_WORK.get((venue.type, calling))
        if outweighs or (outweighs is False and not told):
            return calling
    if not told and venue.type in _SEEN_OUTSIDE and _OUTSIDE.search(picture.masked, picture.start, venue.start):
        return _SIGHTING
    if venue.type == "government building" and not told and venue.start < venue.end:
        return told if of_court else _POLITICAL
    offices = callings.count(_POLITICAL)
    return _POLITICAL if offices and (offices > 1 or not told) else told


def _callings_of(picture: Picture) -> list[str]:
    """Return the types of event that the callings in a sentence stand for, in order."""
    sentence = picture.masked[picture.start : picture.end]
    hits = [hit for hit in _callings().find(sentence) if not _NO_OFFICE.search(sentence, 0, hit.start)]
    return [hit.value for hit in hits]


@per_lexicon
def _callings() -> Matcher[str]:
    """Return the matcher of callings; those in small letters are titles too ("Prime Minister NAME")."""
    forms = {row["calling"]: row["event_type"] for row in rows("callings")}
    titles = {form: type_ for calling, type_ in forms.items() for form in (_capital(calling), _title(calling))}
    return Matcher({**titles, **forms}, fold=False)


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _title(words: str) -> str:
    return " ".join(word if word == "of" else _capital(word) for word in words.split(" "))
