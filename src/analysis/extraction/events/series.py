"""The usual name of an event from its printed words."""

from __future__ import annotations

import re

_YEAR = r"(?:19|20)[0-9]{2}(?:[-/][0-9]{2,4})?"
_ORDINAL = r"[0-9]{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)"
_COUNT = (
    r"(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth|[Ss]ixth|[Ss]eventh|[Ee]ighth|[Nn]inth|[Tt]enth|"
    r"[Ee]leventh|[Tt]welfth|[Ii]naugural)"
)
_EDITION = re.compile(
    rf"\b(?P<edition>{_YEAR}|{_ORDINAL})\b(?:[ -][Aa]nnual\b)?|\b(?P<count>{_COUNT})[ -][Aa]nnual\b|"
    r"\b(?:[Aa]nnual|ANNUAL|inaugural)\b"
)
# An edition's number; a round one is a list's: "the Hot 100 Party".
_NUMBER = re.compile(
    r"(?<=[\w.] )(?<!Under )(?<!Radio )(?<!No\. )(?:(?![45]0\b|[1-5]00\b)[0-9]{1,3}|[IVXL]{2,7})\b"
    r"(?! (?:[Uu]nder|[a-zA-Z]+s\b))(?=$| )"
)
_AFTER = re.compile(rf",? (?P<edition>{_YEAR}|[IVXL]+|[0-9]{{1,3}})\b(?! ?[ap]\.?m\b)")
_QUOTED = re.compile(r"\"([^\"]{1,160})\"|(?<!\w)'((?:[^'\"]|'(?=\w)){1,160})'(?!\w)")
_ARTICLE = re.compile(r"^(?:the|a|an|his|her|their|its|this)\s+", re.IGNORECASE)
_CLOSING = re.compile(r"(?:^|\s+)[Ee](?:vent|VENT)$")
_SPACE = re.compile(r"\s{2,}")
_SMALL_START = re.compile(r"^(?:[a-z][\w'-]* )+(?=[A-Z0-9])")
_GENERIC = re.compile(r"^(?:(?:the|a|an|his|her|their|its|new|latest|upcoming|own) )+")


def edition(words: str, after: str = "") -> str:
    """Return the printed year or ordinal of an event, from its words or what follows them.

    Examples
    --------
    >>> edition("65th Annual Grammy Awards"), edition("Super Bowl", " LIII in Atlanta"), edition("Pine Gala")
    ('65th', 'LIII', '')
    """
    match = _EDITION.search(words)
    while match and not (match["edition"] or match["count"]):
        match = _EDITION.search(words, match.end())
    if match:
        return match["edition"] or match["count"]
    number = _AFTER.match(after)
    return number["edition"] if number else ""


def from_edition(words: str) -> str:
    """Return the words from the year or ordinal on, none if there is none: what stands before may be a person.

    Examples
    --------
    >>> from_edition("Ann Lee 65th Annual "), from_edition("Ann Lee ")
    ('65th Annual ', '')
    """
    match = _EDITION.search(words)
    return words[match.start() :] if match else ""


def own_words(words: str) -> str:
    """Return an event's own words without year, ordinal, edition number, quoted subtitle, article and closing "Event".

    Examples
    --------
    >>> own_words('the 12th Annual Pine Street "Night of Hope" Gala Event')
    'Pine Street Gala'
    """
    rest = _QUOTED.sub("", words).strip()
    words = _EDITION.sub("", title(words) if rest.endswith("'s") else rest)
    words = _NUMBER.sub("", _SPACE.sub(" ", words).strip(" -,"))
    return _CLOSING.sub("", _ARTICLE.sub("", _SPACE.sub(" ", words))).strip(" -,.")


def title(words: str) -> str:
    """Return what a premiere or a launch is named after: the title in quotation marks, or the words without their lead.

    Examples
    --------
    >>> title('the new film "Salt Road,"'), title("the new Acme Rose fragrance")
    ('Salt Road', 'Acme Rose fragrance')
    """
    quoted = _QUOTED.search(words)
    if quoted:
        return (quoted[1] or quoted[2]).strip(" ,.")
    words = _SMALL_START.sub("", words.strip())
    return _GENERIC.sub("", words).strip(" ,.'")
