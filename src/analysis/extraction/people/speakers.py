"""Who is named beside a quote as its speaker, and so is not the "he" of whom it tells."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from analysis.extraction.people.cast import Cast
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.people.evidence import Evidence
from analysis.extraction.people.roles import SINGULAR
from analysis.model import Mention, Span

_SAID = re.compile(r",?(?: [a-z]+){1,3}[.,:]? ")
_HE_SAID = re.compile(r" (?P<pronoun>he|she) (?P<verb>[a-z]+)\b")
_REACH = 200  # characters from a quote back to the one who is "he" of "he said"


def speaker_beside(
    quote: Span, mentions: Sequence[Mention], names: Iterable[Candidate], evidence: Evidence, cast: Cast
) -> str:
    """Return the full name of who says a quote, if it stands right before or after; or an empty string.

    Parameters
    ----------
    quote : Span
        Offsets of the quote.
    mentions : sequence of Mention
        What has been resolved so far, in order.
    names : iterable of Candidate
        The names that follow, in order.
    evidence : Evidence
        The words around them.
    cast : Cast
        Everyone the article names.
    """
    plain, verbs = evidence.plain, evidence.words.verbs
    last = next((one for one in reversed(mentions) if one.end < quote.start), None)
    if last and _SAID.fullmatch(plain, last.end, quote.start) and evidence.speaks(last.end):
        return last.person
    if said := _HE_SAID.match(plain, quote.end):
        near = (one for one in reversed(mentions) if quote.start - _REACH < one.start < quote.start)
        may_be = ("", SINGULAR[said["pronoun"]])
        speakers = (one for mention in near for one in cast.named(mention.person) if one.sex in may_be)
        return next((one.name for one in speakers), "") if said["verb"] in verbs else ""
    name = next((name for name in names if name.start >= quote.end), None)
    if name is None:
        return ""
    gap = plain[quote.end : name.start].strip()
    speaks = gap in verbs if gap else evidence.speaks(name.end)
    person = cast.only(name.name) if speaks else None
    return person.name if person else ""
