"""Verbs that are left out where a sentence goes on: "was married to NAME until 2013 and to NAME since 2015"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.extraction.painted import GROUP, NAME, PERSON, Painted

#: A word of whom a verb names that begins nothing new.
WORD = (
    r"(?!(?:and|or|who|that|said|in|at|on|to|with|for|from|by|after|before|since|until|when|while|as|but|if|"
    r"his|her|their)\b)[\w'&./-]+"
)
_DESCRIBED = rf"(?:{WORD},? ){{0,6}}?(?P<person>{PERSON})"
_JOINT = r"(?:;|,? and|, then|,)(?: then| later| finally| most recently)?"
# A date, or a remark: "until 2005", ", with whom she has a son,".
_GAP = rf"(?:, (?:with |to |by )?who[^.;:\"]{{0,60}}?)?[^.;:\"{NAME}{GROUP}]{{0,60}}?"
# The preposition is said again: ", to NAME".
_TO_ANOTHER = re.compile(rf"{_GAP}(?P<joint>{_JOINT})(?= (?P<to>to|with|from) (?:(?:his|her) )?{_DESCRIBED})")
# Or each has a date: "NAME in 1997, actor NAME in 2001", "NAME (1997-98) and NAME (2001-05)".
_ANOTHER = re.compile(
    rf" (?:(?:in|on|from|since|until)\b|\(){_GAP}(?P<joint>{_JOINT})"
    rf"(?= (?!(?:\w+ )?\w*ed\b){_DESCRIBED}(?:,? (?:in|on|from|since|until) | \([0-9]))"
)
_TO = re.compile(r"\b(to|with|from) ")


def chained(painted: Painted, cue_end: int, first_end: int, end: int) -> Iterator[re.Match[str]]:
    """Yield where a verb is left out: what joins the next ``person`` to it, as group ``joint``.

    ``cue_end`` is where the verb ends and ``first_end`` where whom it first names ends.
    """
    said = _TO.search(painted.plain, max(cue_end - 5, 0), first_end)
    while first_end < end:
        match = _TO_ANOTHER.match(painted.text, first_end, end) if said else None
        if match is None or (said and match["to"] != said[1]):
            match = _ANOTHER.match(painted.text, first_end, end)
        if match is None:
            return
        yield match
        first_end = match.end("person")
