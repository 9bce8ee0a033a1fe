"""Whether a cue tells that something happened, or only looks like it."""

from __future__ import annotations

import re

from analysis.extraction.lexicon import Hit
from analysis.extraction.milestones.beside import has_beside
from analysis.extraction.milestones.dated import Dated
from analysis.extraction.milestones.derived import age_at
from analysis.extraction.milestones.offspring import Offspring
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.milestones.when import AS_THE, NOUN_ASIDE
from analysis.extraction.painted import GROUP, NAME, PERSON, Painted
from analysis.extraction.quotation import is_title
from analysis.model import Span

_ADJECTIVE = re.compile(r"(?:\b(?:an?|the|newly|happily|once|twice|recently)|[a-z]'s)\s$", re.IGNORECASE)
# "Married pop duo NAME released a song".
_MARRIED_NOUN = re.compile(r"Married (?!(?:in|since|for|at|to|on|by|with|after|last|twice)\b)[a-z]")
# "Sang at her manager's wedding"; "the band had announced its breakup".
_OF_FRIENDS = re.compile(r"\b(?:(?:his|her|their|an?) (?:[a-z-]+ ){0,2}[a-z-]+(?:'s|s')|its) (?:[\w-]+ )?$")
_OTHERS_CHILD = re.compile(r"\b[a-z]+'s? (?:[\w-]+ ){0,3}$")  # "the king's youngest child, 30"
_LOOK_BACK = re.compile(
    r"\b(?:shar(?:ed|ing|es)|post(?:ed|ing|s)|photos?|pictures?|video|gush\w*|recall\w*|remember\w*|reflect\w*|"
    r"throwback|anniversary)\b",
    re.IGNORECASE,
)
# Whose a noun is: "their wedding", "the couple held a vow renewal"; "the wedding of NAME".
_OWNED = re.compile(
    rf"(?:\b(?:his|her|their|our|my|whose)|{PERSON}'s?|"
    r"\b(?:announced|had|held|celebrated|hosted|enjoyed|confirmed|after|following) an?) (?:[\w'-]+ ){0,4}$",
    re.IGNORECASE,
)
_WHOSE = re.compile(rf" (?:of|to|with|between) (?:[\w'.-]+ ){{0,4}}?{PERSON}|(?<=of) |(?<=between) ")
_OF_THEIRS = re.compile(r" of (?:his|her|their) ")  # "a renewal of their vows"
# Where a noun stands that tells what happened: as subject ("Their wedding"), at or after it, or held or marked then;
# what was "discussed on Tuesday" did not happen on Tuesday.
_OWNER = rf"(?:his|her|their|our|my|whose|the|an?|(?:(?:his|her) (?:[\w-]+ ){{1,2}})?{PERSON}'s?)"
_HAPPENS = re.compile(
    rf"(?:^|[.,;:!?\"] |\b(?:(?:and|but|when|that|said|says|after|at|before|during|following|since|until|upon|for|with|"
    r"accept|attend|brought|celebrat|crash|enjoy|held|had|hold|host|made|mark|miss|perform|stag|threw|toast|witness)"
    rf"(?:ed|ing|s|es)?) )(?:{_OWNER} (?:(?!{_OWNER} )[\w'-]+ ){{0,4}})?$",
    re.IGNORECASE,
)
_WORD = (
    r"(?!(?:\w+ed|was|were|is|are|had|has|have|came|made|will|would|may|might|could|"
    rf"(?:and|or)(?! [{NAME}{GROUP}]))\b)[\w'.,&{NAME}{GROUP}-]+"
)
_DATED = re.compile(
    rf"(?:{NOUN_ASIDE.pattern})?(?: ?,? (?:(?:of|to|with|between|in|at|near|by) )?{_WORD}(?: {_WORD}){{0,7}}?){{0,3}},?"
    r"(?: (?:was|were|is|happened|occurred|came|followed|began|begun|became|dated|"
    r"(?:had )?(?:come|begun|become)|"
    r"(?:(?:was|were|had been) )?(?:finalized|completed|approved|granted|signed off)"
    r"(?: by (?:an? |the )?(?:[\w'-]+ ){0,3}?[\w'-]+)?|"
    r"(?:took place|had taken place|(?:(?:was|were|had been) )?"
    r"(?:held|celebrated|sealed|formalized|solemnized|blessed))(?:,? [\w'.-]+){0,11}?|"
    r"(?:had )?(?:drew|drawn|filled|dominated|attracted|brought|delighted|captivated|cost)(?: [\w'-]+){1,6}?|"
    r"(?:went|had gone) through|was made (?:final|official)|(?:had )?(?:blossomed|bloomed)|"
    r"shocked|shook|stunned|surprised|made headlines)(?: [\w-]+){0,2}?)?"
    r"(?: (?:in|on|at|from|during|early|late|that|around|about|the|of))*,? ?"
)
_SAID_OF = frozenset({"pregnancy announced", "separated"})  # what is news when it is only said
_LONGEST_TITLE = 80
_ABOUT = re.compile(r"\b(?:about|over|regarding|concerning|amid|of) (?:his|her|their) (?:[\w-]+ ){0,2}$")
_DURING_MARRIAGE = re.compile(r"\bduring (?:[\w'.-]+ ){1,4}marriage(?: to| with)?$")
_ASKED_ABOUT = (" about ", " regarding ", " about my ", " about our ")  # "asked about marriage that night, he laughed"
_SUFFERED = re.compile(
    rf" (?:(?:that|which) )?(?:{NAME}|{GROUP})++(?: and (?:[\w-]+ ){{0,4}}{NAME}++)? (?:had |have )?"
    r"(?:suffered|endured|experienced)\b"
)
# "Her essay on pregnancy loss": what is written about is nobody's.
_WRITTEN = re.compile(
    r"\b(?:essay|book|song|film|article|column|podcast|documentary|memoir|post|talk|speech|campaign|research|awareness|"
    r"awareness month|play|series|episode)s? (?:on|about|of|for) (?:[a-z]+ )?$"
)
_SINCE = re.compile(r"\b(?:since|after|before|until) (?:the|their|his|her) $")
_AFTER_THE = re.compile(r"\b(?:after|since|before|following) (?:(?:the|his|her|their) )?$")
# "She is pregnant, she revealed Thursday"; "the pregnancy had been announced a day earlier".
_SPEAKER = (
    r"(?:his|her|their|the|an?) (?:[\w'-]+ ){0,3}"
    r"(?:spokes(?:man|woman|person)|representative|rep|publicist|agent|lawyer|manager|family|label|office|agency"
    rf"|palace|household|court|team|network)(?: for (?:[\w'.-]+ ){{0,3}}?(?:{NAME}|{GROUP})+)?"
)
_TOLD_AFTER = re.compile(
    rf"[^.;:\"]{{0,60}}?(?:,\"? (?:which )?| (?:that|which) )(?:{NAME}+|{GROUP}+|{_SPEAKER}) (?:[a-z]+ )?"
    r"(?:announced|revealed|confirmed|shared|said|told)\b"
    rf"|(?: ?\w+)?(?: (?:to|with|from) (?:[\w'.-]+ ){{0,3}}?{PERSON})?"
    r"(?:(?: ?, [^,.;:\"]{1,60},)? (?:was|were|had been|has been)(?: [a-z]+)?| ?,) "
    r"(?:announced|revealed|confirmed|reported|disclosed|made public)\b"
)
# "Reports that they had wed proved to be false".
_FALSE = re.compile(
    r"[^.;\"]{0,60}, (?:an? )?(?:report|claim|story|rumou?r|account) (?:that )?(?:[\w'-]+ ){1,4}"
    r"(?:called|dismissed|denied|rejected|branded)\b"
    r"|[^.;\"]{0,80}\b(?:proved|turned out|were|was|are|is) (?:to be )?"
    r"(?:false|untrue|unfounded|not true|wrong|baseless|fiction)\b"
)
# "Became parents when they adopted a boy", "with the adoption of a boy": another cue tells it.
_BY_ADOPTION = re.compile(
    r"[^.;]{0,60}?\b(?:when|after|as|by|through|with) (?:(?:they|she|he|the) )?(?:adopt(?:ed|ing)|adoption of)\b"
)
# "Had died 112 times as Juliet", "dies in the finale": a part does.
_IN_PART = re.compile(
    r" (?:(?:[0-9,]+|[a-z]+) times\b|on ?(?:stage|screen)\b"
    r"|in (?:the|an?|his|her) (?:[a-z-]+ )?(?:film|movie|play|finale|series|episode|scene|season|novel|opera)\b)"
)
_WOULD = re.compile(r"would\b")
# "The wedding will take place in June".
_WILL = re.compile(
    r"(?: (?!(?:and|but|who|which|that|he|she|they|it)\b)[\w'-]+){0,4}? "
    r"(?:will|is (?:set|due|scheduled|planned|slated|expected|to be))\b"
)
_AND = "and "  # how a cue opens that goes on with "would"
_LATER = r"(?:(?:[a-z]+ly|later|soon|also|then|again) )?"
_WOULD_BEFORE = re.compile(rf"\bwould {_LATER}(?:be |get )?$")
# "Would announce their engagement that August and (wed)".
_WOULD_AND = re.compile(rf"\bwould (?!have\b)[^.;:\"]{{2,120}}?(?:,|\band|\bbut) {_LATER}$")
_SAYS = re.compile(
    r"\b(?:said|says|told|tells|wrote|posted) (?:\"[^\"]{1,40}\" )?(?:[^\".;]{0,40}|[^\".;]{1,40} that [^\".;]{0,120})$"
    r"|\b(?:shared|announced|announcing|revealed|revealing|confirmed|disclosed) (?:[^\".;]{1,40} )?that [^\".;]{0,120}$"
)


def stands(painted: Painted, children: Offspring, clause: Span, hit: Hit[Cue], *, looks_ahead: bool = False) -> bool:
    """Whether a cue states a fact, and has beside it what it needs.

    ``clause`` goes from the start of the sentence to the next cue, or to its end; a caption that
    ``looks_ahead`` tells by "would" what came later.
    """
    if hit.value.form == "age":
        others = _OTHERS_CHILD.search(painted.text, max(clause.start, hit.start - 40), hit.start)
        return not others and age_at(painted.plain, hit.start, hit.end) is not None
    if not _is_stated(painted, clause, hit, looks_ahead=looks_ahead) or _is_no_verb(painted.text, clause, hit):
        return False
    goes_on = hit.value.form == "dated" and painted.plain.startswith(_AND, hit.start)
    if goes_on and not is_to_come(painted.text, clause.start, hit.start):
        return False  # "to sing and marry"
    return has_beside(painted, children, clause, hit)


def _is_stated(painted: Painted, clause: Span, hit: Hit[Cue], *, looks_ahead: bool) -> bool:
    """Whether nothing denies a cue, nor puts it in a title, nor gives it to friends."""
    text, cue = painted.text, hit.value
    ignored: set[str] = set()
    if cue.form == "state":
        ignored = {"hypothetical", "would"}  # "after nearly five years together"
    elif cue.form == "news" or painted.assertions.announced(clause.start, hit.start):
        ignored = {"undone"}  # "revealed the news in a music video"
    elif cue.form == "noun" and _SINCE.search(painted.plain, clause.start, hit.start):
        ignored = {"negated"}  # "had not sung since their wedding"
    elif cue.form == "event" and _SUFFERED.match(text, hit.end):
        ignored = {"hypothetical", "would"}  # "opened up about a miscarriage she had suffered"
    elif looks_ahead and (cue.form in ("event", "noun") or is_to_come(text, clause.start, hit.start)):
        ignored = {"would"}  # "would suffer a miscarriage the next spring"
    quoted = text[hit.start - 1 : hit.start] == '"' and _is_of_title(painted.plain, hit.start - 1)
    in_title = text[hit.start].isupper() and (quoted or (hit.start > clause.start and text[hit.start - 1] != '"'))
    if in_title or painted.is_name(hit.start) or _FALSE.match(painted.plain, hit.end):
        return False
    if cue.form == "noun" and _WILL.match(text, hit.end):
        return False
    if cue.type == "died" and _IN_PART.match(painted.plain, hit.end):
        return False
    plan = cue.needs != "announcement" and _WOULD.match(text, hit.start)
    if plan and _SAYS.search(text, clause.start, hit.start):
        return False  # "told reporters that she would file for divorce"
    if cue.form == "noun" and _OF_FRIENDS.search(text, max(clause.start, hit.start - 30), hit.start):
        return False
    if cue.form == "event" and _WRITTEN.search(text, max(clause.start, hit.start - 40), hit.start):
        return False
    by_adoption = cue.type == "child born" and _BY_ADOPTION.match(painted.plain, hit.end)
    return not by_adoption and painted.assertions.hold(clause.start, hit.start, ignore=ignored)


def is_to_come(text: str, start: int, cue_start: int) -> bool:
    """Whether a caption tells by "would" what came later: "would legally become their son"."""
    cue_start += len(_AND) * text.startswith(_AND, cue_start)
    if _WOULD_BEFORE.search(text, max(start, cue_start - 30), cue_start):
        return True
    return _WOULD_AND.search(text, max(start, cue_start - 150), cue_start) is not None


def _is_of_title(plain: str, mark: int) -> bool:
    """Whether the words that a mark opens are a title: "Divorced", a song."""
    end = plain.find('"', mark + 1, mark + _LONGEST_TITLE)
    return end > 0 and is_title(plain, Span(mark, end + 1))


def _is_no_verb(text: str, clause: Span, hit: Hit[Cue]) -> bool:
    """Whether a verb only describes somebody: "Married pop duo", "a thrice-divorced planner", "the divorced singer"."""
    if hit.start == clause.start and _MARRIED_NOUN.match(text, hit.start):
        return True
    if hit.value.form != "verb" or " " in text[hit.start : hit.end]:
        return False
    if text.endswith("which ", 0, hit.start):
        return True  # "a band which marries punk to fiddles"
    hyphened = hit.start > 0 and text[hit.start - 1] == "-"
    return hyphened or bool(_ADJECTIVE.search(text, max(clause.start, hit.start - 12), hit.start))


def is_earlier(text: str, place: Place) -> bool:
    """Whether a noun only tells after what something else happened: "years after the birth of NAME"."""
    return bool(_AFTER_THE.search(text, place.head, place.cue.start))


def may_be_told(painted: Painted, sentence: Span, hit: Hit[Cue]) -> bool:
    """Whether a noun may tell that it happened, if it has a date: as news, or if it is somebody's."""
    text = painted.text
    if painted.assertions.announced(sentence.start, hit.start) or _TOLD_AFTER.match(text, hit.end, sentence.end):
        return True
    if hit.value.needs == "announcement":
        return hit.value.type == "pregnancy announced"
    return _is_owned(text, sentence.start, hit.start, hit.value) or bool(_WHOSE.match(text, hit.end, sentence.end))


def _is_owned(text: str, start: int, cue_start: int, cue: Cue) -> bool:
    """Whether a noun is somebody's: "their wedding", or the one just told of: "The wedding had taken place in May"."""
    if cue.needs == "parted" or text[start:cue_start] == "The ":
        return True
    return _OWNED.search(text, max(start, cue_start - 60), cue_start) is not None


def is_told(painted: Painted, place: Place, cue: Cue, dated: Dated) -> bool:
    """Whether a noun ("their engagement") tells that it happened to somebody, and does not just look back."""
    text, start = painted.text, place.head
    if text.endswith(_ASKED_ABOUT, 0, place.cue.start):
        return False
    said = painted.assertions.announced(start, place.cue.start)
    if said and is_earlier(text, place):  # "said she is pregnant, years after the birth of NAME"
        return False
    looks_back = dated.date is None and is_earlier(text, place)  # "better after the divorce," he said
    said = said or (not looks_back and bool(_TOLD_AFTER.match(text, place.cue.end, place.tail)))
    if cue.needs == "announcement" or said:
        return said or (cue.type in _SAID_OF and bool(_SAYS.search(text, start, place.cue.start)))
    if _ABOUT.search(text, start, place.cue.start) or _DURING_MARRIAGE.search(painted.plain, start, place.cue.end):
        return False  # "takes questions about his marriage", "born during her marriage to NAME"
    of_theirs = _OF_THEIRS.search(text, *place.cue) or _WHOSE.match(text, place.cue.end, place.tail)
    held = of_theirs or _is_owned(text, start, place.cue.start, cue)
    if dated.date is None or not held:
        return False
    if text[dated.date.end : place.cue.start] in (" ", "'s "):  # "a photo from their 2002 wedding", "Friday's filing"
        return True
    if AS_THE.fullmatch(text, dated.date.end, place.cue.start):
        return True
    if text[place.cue.end : dated.date.start] == " of ":  # "the veil from their wedding of May 5, 2013"
        return True
    if _LOOK_BACK.search(text, start, place.cue.start) or not _HAPPENS.search(text[start : place.cue.start]):
        return False
    return dated.date.end < place.cue.end or bool(_DATED.fullmatch(text, place.cue.end, dated.date.start))
