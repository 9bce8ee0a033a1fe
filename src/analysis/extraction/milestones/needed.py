"""What must follow a cue before it tells anything: "ended" its "12-year marriage", "took" NAME "as his wife"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extraction.children import CHILD
from analysis.extraction.lexicon import Hit
from analysis.extraction.milestones.tellings import Cue
from analysis.model import Span

_TIE = re.compile(
    r"(?: [\w'-]+){0,4}? (?:hand|marriage|relationship|romance|engagement|union|courtship|vows|divorce)\b"
)
# "Asked NAME to be his wife".
_PROPOSAL = re.compile(
    r" (?:the |his |her )?[\w'-]+(?: [\w.'-]+){0,2}(?:, [^,;.]{1,40},)? "
    r"to (?:marry (?:him|her)|be (?:his|her) (?:wife|husband))\b"
)
# "Went to court in April 2012 to dissolve the marriage", "asked a Texas court for a divorce".
_END = re.compile(
    r"(?: [\w.,]+){0,8}? to "
    r"(?:(?:end|dissolve|annul|terminate|put an end to|be rid of|get out of|be freed from) "
    r"(?:(?:the|their|her|his|that) )?(?:marriage|union)"
    r"|ask that (?:the|their|her|his) (?:marriage|union)"
    r"|(?:seek|obtain|ask for) (?:a |the )?divorce)\b"
    r"| (?:[\w.'-]+ ){1,4}for (?:a |the )?(?:divorce|dissolution|separation)\b"
    r"| (?:[\w.,'-]+ ){0,5}and ask(?:ed|s|ing) (?:for|that) (?:the|their|her|his) (?:marriage|union)\b"
)
# "Accepted NAME's proposal".
_PROPOSAL_OF = re.compile(r" (?:[A-Z][\w'-]+ ){0,2}[A-Z][\w-]+'s? (?:marriage )?proposal\b")
# "Became NAME's wife", "agreed to become Mrs. NAME".
_SPOUSE_OF = re.compile(
    r" Mrs\. [A-Z]| (?:[A-Z][\w'-]+ ){0,2}[A-Z][\w-]+'s? (?:second |third |first )?(?:wife|husband|bride)\b"
)
# "Filed Monday", "filed in Tulsa County Court".
_FILING = re.compile(r"(?: on)? (?:Mon|Tues|Wednes|Thurs|Fri)day\b| in [A-Z][\w ]*\b(?:Court|County)\b| in court\b")
# "Added a second son, NAME, to the family"; "took NAME as his wife".
_TO_FAMILY = re.compile(
    rf" (?:an?|another|their|a (?:second|third|fourth)) [^.;]{{0,60}}?{CHILD.pattern}[^.;]{{0,40}}? to (?:the|their) "
    r"(?:family|brood|clan|household)\b",
    re.IGNORECASE,
)
_NAMED_CHILD = re.compile(r" (?:daughter|son)s? [A-Z]")  # "added daughter NAME in May"
_AS_SPOUSE = re.compile(r" (?:[\w'.-]+,? ){1,8}?(?:as|for) (?:his|her) (?:[a-z]+ ){0,2}(?:wife|husband|bride|groom)\b")
_HAND = re.compile(r" (?:[\w'.-]+ ){1,4}hand in marriage\b")  # "took NAME's hand in marriage"
_MADE_SPOUSE = re.compile(
    r" (?:his|her) (?:[a-z-]+ ){1,5}?[a-z-]+, (?:[A-Z][\w'-]+ ?){1,3}, (?:his|her) (?:wife|husband|bride)\b|"
    r" (?:(?:the |an? )(?:[\w-]+ ){1,4})?(?:[A-Z][\w'-]+ ){1,3}(?:his|her) (?:[a-z]+ )?(?:wife|husband|bride)\b"
)
# "Broke the news to fans that", "broke the news on Monday, May 3, that"; not "shared the news that day".
_TO_WHOM_THAT = re.compile(
    r"(?: (?:to|with|in|on|last|late|early|this) (?:[\w',.-]+ ){0,5}?[\w',.-]+| [A-Z][a-z]+day)? that "
    r"(?!(?:same )?(?:day|night|evening|afternoon|morning|week|month|year|spring|summer|fall|autumn|winter|[A-Z]))"
)
# "Made her and NAME the legal parents of", "made Gus, an orphan, their adopted son".
_LEGAL = re.compile(
    r" (?:[\w'-]+ ){1,5}?the legal (?:parents?|mother|father|son|daughter|child) of\b"
    r"| [^.;:\"]{2,80}? (?:his|her|their|[\w-]+'s) (?:legal|adopted) (?:son|daughter|child)\b"
)
_BACK = re.compile(r" (?:[\w'-]+ ){0,3}[A-Z][\w'-]* back\b")  # "took NAME back"
_LIFE = re.compile(r" (?:[A-Z][\w'-]+ ){0,2}[A-Z][\w-]+'s life\b")  # "leukemia claimed NAME's life"
_GRANTED = re.compile(r"(?: [\w'-]+){1,6}? (?:a|the) divorce\b")  # "granted him and NAME a divorce"
_THE_TWO = re.compile(r" [^.;:,\"]{2,50}, (?:they|(?:the|both) (?:two|pair|couple|duo))\b")
# "November brought the couple another daughter".
_BROUGHT = re.compile(
    r" (?!(?:home|up|along|in|out)\b)(?:[\w'-]+ ){1,5}?(?:an?|another|their) "
    r"(?:(?:second|third|fourth|fifth|healthy|baby|new|first) ){0,2}"
    r"(?:child|son|daughter|boy|girl|baby|set of twins)\b(?! (?:book|star|actor|toy|food|gift))"
    r"| [A-Z][\w'-]+ an? (?:(?:little|baby|younger|new) ){1,2}(?:brother|sister|sibling)\b"
)
# "Slipped a band of his own carving onto her finger"; "led NAME to the altar"; "served NAME with divorce papers".
_ON_FINGER = re.compile(
    r" (?:an?|the|his|her) [^.;:,\"]{1,60}? (?:on|onto|on to) "
    r"(?:his|her|(?:[A-Z][\w.'-]+ ){0,2}[A-Z][\w-]+'s) (?:[a-z]+ ){0,2}(?:finger|hand)\b"
)
_TO_ALTAR = re.compile(r" (?:him|her|(?:[A-Z][\w.'-]+ ){0,2}[A-Z][\w'-]+) (?:to|down|up) the (?:altar|aisle)\b")
_WITH_PAPERS = re.compile(r" [^.;:,\"]{2,40}? with (?:the )?(?:divorce )?papers\b")
# "A court granted him and NAME the adoption of a boy".
_ADOPTION_OF = re.compile(r" (?:[\w'.-]+ ){0,5}?(?:the|an?|their|his|her|[\w-]+'s) adoption of\b")
# "Made NAME's acquaintance"; "promised NAME that she would marry him"; "signed off Thursday on the divorce".
_ACQUAINTANCE = re.compile(r" (?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]+'s acquaintance\b")
_TO_MARRY = re.compile(r" [^.;:\"]{2,60}? (?:that )?(?:she|he) would marry (?:him|her)\b")
_ON_DIVORCE = re.compile(r"(?: (?:on )?[A-Z][a-z]+day| in [12][0-9]{3})? on (?:the|their) (?:[a-z]+ ){0,2}divorce\b")
# "The adoption of Mia, a toddler, was signed off": a name that nothing else tells to be a child's.
_NAME = re.compile(r" [A-Z][\w'-]+(?: and [A-Z][\w'-]+)?(?=,| (?:was|were|became|had|took|went|in|on)\b)")
# "Joined NAME and NAME in matrimony"; "offered her a ring, which she accepted".
_MATRIMONY = re.compile(r" [^.;:,\"]{2,60}? in (?:holy )?(?:matrimony|marriage|wedlock)\b")
_ACCEPTANCE = re.compile(
    r"(?:[^.;:\"]|\.(?= [0-9])){0,60}?\b(?:she|he|who|and) (?:[a-z]+ )?(?:accepted|agreed|consented|said yes)\b"
)
# "Asked me in May on a beach, and I said yes".
_ASKED = re.compile(
    r" (?:me|him|her) (?:in|on|at|last|this|that|during|over|under|while)\b[^.;:\"]{2,80}? and (?:I|she|he) "
    r"(?:[a-z]+ )?(?:said yes|accepted)\b"
)
# "Made it official in June with a wedding"; "gave NAME an engagement ring".
_WEDDING = re.compile(r"[^.;:\"]{0,40}? (?:with|at|in) (?:an?|their) (?:[a-z-]+ ){0,2}(?:wedding|ceremony)\b")
_RING = re.compile(r" [^.;:,\"]{1,40}? (?:(?:with )?an engagement|with a(?: diamond)?) ring\b")
# "Signed off on NAME's divorce from NAME".
_DIVORCE_OF_ONE = re.compile(r" (?:(?:his|her|their) [a-z]+ )?(?:[A-Z][\w'-]+ ){0,2}[A-Z][\w-]+'s? divorce\b")
# "Lost their second child, a boy, when she was five months pregnant".
_PREGNANT = re.compile(
    r" (?:an?|their|her|his|another) (?:(?:first|second|third|fourth|fifth|unborn) )?"
    r"(?:child|baby|son|daughter|boy|girl)\b"
    r"[^.;:\"]{0,80}?\b(?:months pregnant|weeks pregnant|(?:months|weeks) into (?:her|the|a) pregnancy)\b"
)
_VICTIM = re.compile(r" (?:[A-Z][\w'-]*[a-z]|him|her|the [a-z]+)\b(?!'s| life)")  # "cancer claimed NAME"
# No death: "lost his wife in a divorce", "to another man", "to NAME NAME".
_FOR_GOOD = re.compile(
    r"(?![^.;:\"]{0,80}?\b(?:divorce|affair|separation|another (?:man|woman)|an? (?:[\w-]+ )?(?:man|woman|lover|rival)|"
    r"to (?:(?:his|her) (?:best )?friend\b|[A-Z][\w'-]+ [A-Z][a-z]+(?! (?:disease|syndrome))))\b)"
)
# "Adopted Samuel, a 3-year-old from Reno".
_AGED = re.compile(
    r" [A-Z][\w'-]+(?: [A-Z][\w'-]+)?, "
    r"(?:an? (?:[\w-]+ )?(?:[\w-]+-old|toddler|newborn|infant|orphan)\b|[0-9]{1,2}[,.])"
)
# "Turned the two friends into lovers"; "released them from their marriage", "restored the two to single status".
_LOVERS = re.compile(r" (?:[\w-]+ ){0,4}?into (?:lovers|sweethearts|a couple|an item|more than friends)\b")
_FREEDOM = re.compile(
    r" [^.;:,\"]{2,40}? (?:from (?:(?:their|the) )?(?:marriage|union|vows)|to (?:the )?single (?:status|life))\b"
)
_FAMILY_OF = re.compile(r" [^.;:,\"]{2,60}? a family of (?:three|four|five|six)\b")  # "made them a family of four"
_NEEDED_AFTER = {
    "family of after": _FAMILY_OF,
    "asked after": _ASKED,
    "lovers after": _LOVERS,
    "freedom after": _FREEDOM,
    "aged after": _AGED,
    "wedding after": _WEDDING,
    "ring after": _RING,
    "divorce of one": _DIVORCE_OF_ONE,
    "pregnant after": _PREGNANT,
    "matrimony after": _MATRIMONY,
    "acceptance after": _ACCEPTANCE,
    "hand after": _HAND,
    "victim after": _VICTIM,
    "name after": _NAME,
    "acquaintance after": _ACQUAINTANCE,
    "promise after": _TO_MARRY,
    "divorce after": _ON_DIVORCE,
    "finger after": _ON_FINGER,
    "altar after": _TO_ALTAR,
    "papers after": _WITH_PAPERS,
    "adoption after": _ADOPTION_OF,
    "the two after": _THE_TWO,
    "divorce granted": _GRANTED,
    "back after": _BACK,
    "legal after": _LEGAL,
    "life after": _LIFE,
    "lost for good": _FOR_GOOD,
    "child brought": _BROUGHT,
    "tie after": _TIE,
    "proposal after": _PROPOSAL,
    "proposal of": _PROPOSAL_OF,
    "spouse after": _SPOUSE_OF,
    "end after": _END,
    "filing after": _FILING,
    "family after": _TO_FAMILY,
    "named child after": _NAMED_CHILD,
    "as spouse after": _AS_SPOUSE,
    "made spouse after": _MADE_SPOUSE,
}
# Which belong to the cue, so that they are read for no name or child.
_PARTS = (_HAND, _TIE, _PROPOSAL, _PROPOSAL_OF, _SPOUSE_OF, _LIFE, _GRANTED, _ACQUAINTANCE)


def whole(plain: str, sentence: Span, hits: Sequence[Hit[tuple[Cue, ...]]]) -> Iterator[Hit[Cue]]:
    """Yield the cues of a sentence whose needs are met, one with what belongs to it: "ended their 12-year marriage".

    Of several readings it is the first whose need stands there, or else the first that needs nothing.

    Parameters
    ----------
    plain : str
        The text.
    sentence : Span
        The sentence.
    hits : sequence of Hit
        Its cues, in order.
    """
    end = sentence.start
    for hit in hits:
        cue, needed = _reading(plain, sentence, hit)
        if hit.start < end and cue and cue.form != "state":  # "filed to end the 11-year marriage"
            continue
        if cue and cue.form == "news" and _TO_WHOM_THAT.match(plain, hit.end):
            continue  # "shared the news that she is pregnant" tells one thing
        end = max(end, needed)
        if cue and cue.type:
            part = _NEEDED_AFTER.get(cue.needs) in _PARTS
            yield Hit(hit.start, needed if part else hit.end, cue)


def _reading(plain: str, sentence: Span, hit: Hit[tuple[Cue, ...]]) -> tuple[Cue | None, int]:
    """Return the reading of a phrase that fits, if one does, and where it ends with what it needs."""
    otherwise: Cue | None = None
    for cue in hit.value:
        needed = _NEEDED_AFTER.get(cue.needs)
        if needed is None:
            otherwise = otherwise or cue
        elif met := needed.match(plain, hit.end, sentence.end):
            return cue, met.end()
    return otherwise, hit.end
