"""What must stand beside a cue before it tells anything: nothing that two split, a tie that ends, a child."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from analysis.extraction.children import CHILD
from analysis.extraction.lexicon import Hit
from analysis.extraction.milestones.offspring import Offspring
from analysis.extraction.milestones.relatives import with_relative
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.painted import GROUP, NAME, PERSON, Painted
from analysis.model import Span

# What may follow a verb that two people do with each other; a noun would be what they do it to ("split the prize").
_NO_OBJECT = re.compile(
    rf" ?(?:[.,;:!?)\"-]|$|{NAME}|{GROUP}|[A-Z0-9]|"
    rf"(?:(?!(?:the|an?|his|her|their)\b)[a-z-]+ ){{1,3}}(?:[A-Z][a-z]+\. )?{PERSON}|"
    rf"(?:the|an?) (?:(?!(?:of|with|from|for|and|or|to|in|on|at|by)\b)[\w-]+ ){{1,4}}{PERSON}|"
    r"(?:to|with|from|in|on|at|by|for|after|before|when|while|and|but|as|aboard|atop|near|inside|outside|under|beside|"
    r"last|this|early|earlier|late|later|again|up|amid|during|through|over|around|about|just|only|shortly|soon|because|"
    r"since|so|then|once|anew|backstage|onstage|offstage|online|abroad|overseas|there|here|[a-z]+ly|two|three|four|five|six|seven|eight|nine|ten|several|many|more|less|"
    r"that (?:year|month|week|weekend|day|night|evening|morning|afternoon|spring|summer|fall|autumn|winter|same)|"
    r"that [A-Z]\w*|"
    r"(?:an?|the) (?:few|couple|year|month|week|day|next|following|previous|same|(?:second|third|last|final) time)|"
    r"(?![a-z]+s\b)[a-z]+ (?:at|in|on|while|during|through|via|by)|"
    r"(?:his|her|their) (?:(?:now|then|future|late)[ -])?(?:wife|husband|partner|girlfriend|boyfriend|spouse))\b)"
)
# "Parted ways with Valencia", or with its coach; "split from Broadway dancer NAME" is of two people.
_CLUB = re.compile(
    rf" (?:with|from) (?:the )?[A-Z]"
    rf"(?![\w'.-]* (?:(?!(?:coach|trainer|manager|agent|publicist)\b)[\w-]+ ){{0,3}}{PERSON})"
)
# "Split with NAME, her manager of 10 years".
_WITH_STAFF = re.compile(
    rf" (?:with|from) {PERSON} ?, (?:his|her|their|its) (?:[\w-]+ ){{0,2}}"
    r"(?:manager|agent|publicist|coach|trainer|lawyer|producer|caddie|stylist|choreographer|co-writer|partner in)\b"
)
# "His divorce from his first team"; from her manager it may be a marriage's.
_FIRM = "label|agency|management|band|team|club|company|publisher|network|studio|sponsor"
_EMPLOYER = re.compile(
    r" (?:with|from) (?:(?:his|her|its|their|the|longtime|former|first|old|last) ){1,3}(?:record |talent )?"
    rf"(?:{_FIRM})\b"
)
# "NAME and his former business partner, NAME, (split)".
_AND_STAFF = re.compile(
    r" and (?:his|her|their) (?:[\w-]+ ){0,2}(?:manager|agent|publicist|lawyer|bandmates?|business partner|co-founder"
    rf"|co-writer),? (?:{NAME}++,? )?(?:(?:had|have|has) )?$"
)
# "Parted ways with the Tulsa hospital where she trained": nobody, or the role would be painted.
_A_THING = re.compile(
    r" (?:with|from) the (?:[\w'-]+ ){0,3}[\w'-]+(?=[.,;]| (?:where|that|which|in|after|over|about|he|she|they|it)\b)"
)
# "Split from her manager NAME", "from label NAME".
_EMPLOYED = re.compile(
    r" (?:with|from) (?:(?:his|her|its|their|the|longtime|former) ){0,3}(?:record |talent )?"
    rf"(?:{_FIRM}|managers?|agents?|publicists?|lawyers?|coach|trainer|caddie|choreographer|stylist|producer|bandmates?)\b"
)
# "Her marriage to NAME ended", "her divorce from NAME, whom she wed in 2006, became final".
_TIE_BEFORE = re.compile(
    rf"\b(?:(?:marriage|union),? (?:to|with)|(?:marriage|union) of (?:[\w'.-]+ ){{0,4}}?{PERSON} and|"
    r"divorce from|(?:his|her|whose|'s) (?:split|separation) from|"
    r"(?P<unwed>(?:engagement|relationship|romance),? (?:to|with))) "
    rf"(?:[\w'.-]+,? ){{0,4}}?{PERSON}(?: ?, [^,;]{{1,90}},|,)? $"
)
# "Born three weeks before, the couple's daughter Gus watched".
_OPENS_OF_CHILD = re.compile(rf"(?: [\w',-]+){{1,8}}?, (?:[\w'-]+ ){{1,4}}?(?=\b{CHILD.pattern})", re.IGNORECASE)
_ENDS = frozenset({"divorced", "separated"})
_TIE_REACH = 120  # characters
#: "Introduced NAME to her husband, NAME", "introduced the two".
PAIR_AFTER = re.compile(rf" (?:{GROUP}++|{PERSON} (?:and|to) (?:[\w'-]+(?: ?,)? ){{0,4}}?{PERSON})")
# "Had settled the custody of their children" tells of none that they had.
_PERFECT = re.compile(
    r"had (?:\w+ly |already |just |also |never |not |once )?"
    r"(?:\w+ed|brought|taken|given|been|gone|kept|left|lost|made|met|put|seen|sent|set|told|won|held|found|become|begun|come|done|said|gotten|got)\b"
)


def _is_of_work(painted: Painted, clause: Span, hit: Hit[Cue]) -> bool:
    """Whether partners at work part: "his divorce from his team", "his business partner, NAME, split"."""
    if hit.value.form == "noun":
        return _EMPLOYER.match(painted.plain, hit.end) is not None
    return hit.value.type == "separated" and _AND_STAFF.search(painted.text, clause.start, hit.start) is not None


def has_beside(painted: Painted, children: Offspring, clause: Span, hit: Hit[Cue]) -> bool:
    """Whether what a cue needs stands beside it, in the sentence up to the next cue."""
    if _is_of_work(painted, clause, hit):
        return False
    needed = _NEEDED.get(hit.value.needs)
    return needed is None or needed(painted, children, clause, hit)


def _has_no_object(painted: Painted, _: Offspring, clause: Span, hit: Hit[Cue]) -> bool:
    if (
        _EMPLOYED.match(painted.plain, hit.end)
        or _CLUB.match(painted.text, hit.end)
        or _WITH_STAFF.match(painted.text, hit.end)
        or _is_of_a_thing(painted, hit)
        or with_relative().match(painted.plain, hit.end)
    ):
        return False
    lasts = painted.plain.endswith(" since", 0, hit.end)  # "a couple since the summer of 2013"
    return lasts or bool(_NO_OBJECT.match(painted.text, hit.end, clause.end))


def _is_of_a_thing(painted: Painted, hit: Hit[Cue]) -> bool:
    """Whether a parting is from nobody: "parted ways with the hospital"."""
    thing = _A_THING.match(painted.plain, hit.end) if hit.value.type == "separated" else None
    return thing is not None and not any(painted.is_name(at) for at in range(*thing.span()))


def _tie_before(painted: Painted, start: int, cue_start: int) -> re.Match[str] | None:
    return _TIE_BEFORE.search(painted.text, max(start, cue_start - _TIE_REACH), cue_start)


def _has_tie_before(painted: Painted, _: Offspring, clause: Span, hit: Hit[Cue]) -> bool:
    return _tie_before(painted, clause.start, hit.start) is not None


def without_ended(painted: Painted, sentence: Span, hits: Sequence[Hit[Cue]]) -> list[Hit[Cue]]:
    """Return the cues but for what another tells the end of: "her marriage to NAME ended", "whose split was final"."""
    ties = [
        (tie.start(), hit.start)
        for hit in hits
        if hit.value.type in _ENDS and (tie := _tie_before(painted, sentence.start, hit.start))
    ]
    return [
        hit
        for hit in hits
        if not (hit.value.form == "noun" or painted.plain.startswith("split from", hit.start))
        or not any(first <= hit.start < end for first, end in ties)
    ]


def of_unwed(painted: Painted, place: Place) -> str:
    """Return what a cue begins or ends, if that is no marriage: "her engagement to NAME came undone"."""
    tie = _tie_before(painted, place.head, place.cue.start)
    return (tie["unwed"] or "").split(" ")[0].strip(",") if tie else ""


def _has_pair_after(painted: Painted, _: Offspring, clause: Span, hit: Hit[Cue]) -> bool:
    return bool(PAIR_AFTER.match(painted.text, hit.end, clause.end))


def _has_child_after(painted: Painted, children: Offspring, clause: Span, hit: Hit[Cue]) -> bool:
    if _PERFECT.match(painted.text, hit.start):
        return False
    return children.is_whom(clause.start, hit.start) or children.is_after(hit.end, clause.end)


def _has_child_before(painted: Painted, children: Offspring, clause: Span, hit: Hit[Cue]) -> bool:
    opens = hit.start == clause.start and _OPENS_OF_CHILD.match(painted.plain, hit.end, clause.end)
    return bool(opens) or children.is_before(clause.start, hit.start)


#: What must stand beside a cue, by :attr:`Cue.needs`; :mod:`.needed` knows what must follow it.
_NEEDED: dict[str, Callable[[Painted, Offspring, Span, Hit[Cue]], bool]] = {
    "couple": _has_no_object,
    "tie before": _has_tie_before,
    "pair after": _has_pair_after,
    "child after": _has_child_after,
    "child before": _has_child_before,
}
