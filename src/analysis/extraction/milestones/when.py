"""Which date expression of a sentence says when its milestone took place."""

from __future__ import annotations

import re
from itertools import zip_longest

from analysis.extraction.assertion import Assertions
from analysis.extraction.milestones.dated import OFFSET, Dated, Dates
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.extraction.painted import GROUP, NAME, PERSON
from analysis.model import DateSpan, Span

#: "Two sons: NAME in 2000 and NAME in 2003".
LISTED = rf"(?<=[a-z0-9{NAME}]):(?= (?:{NAME}+|[A-Z][a-z]+),? (?:in |\())"
# Between a cue and a later date: another clause begins.
_BARRIER = re.compile(
    rf"(?!{LISTED})[;:]"
    r"|\b(?:who|whom|which|whose|when|where|but|because|although|though)\b"
    r"|\band that (?=[\ue000\ue001]|it\b|the\b)|\bwhile (?!\w+ing\b)|\bthat (?=was|were|had|has|is|aired)"
    r"|(?<!\.), (?!(?:an?|then (?:an?|[0-9]+)|the|and|in|on|at|that|this|last|early|earlier|late|later|just|only|"
    r"less|more|"
    r"as (?:an?|the|his|her|[a-z]+(?=,))|two|three|four|five|six|seven|eight|nine|ten|several|over|"
    r"from|at|for|around|about|shortly|soon|nearly|almost|barely|exactly|"
    r"named|called|both|son|daughter|baby|twins|with|after|before|during|by|via|through|to|of|their|her|his)\b"
    rf"|[A-Z0-9{NAME}{GROUP}]|(?:[\w'.-]+ ){{1,6}}{NAME}++,)"  # "with her husband, drummer NAME,"
    rf"|, an? [a-z]+ (?:that |which )?[{NAME}{GROUP}]"  # "a miscarriage, a loss NAME told of"
    r"|, and (?:the|an?|his|her|their|its) [^,;]{1,50}? (?:went|was|were|had|has|have|is|are|sold)\b"
)
_HOW = ("when", "where", "while")  # "met when he cooked on her show in 2003"
_HOW_ASIDE = re.compile(rf" {PERSON}, [^,;.]{{2,60}}, (?=[a-z]+)")  # "met when NAME, then a cook, fed her in 2003"
_LEFT_BARRIER = re.compile(
    rf"(?!{LISTED})[;:]"
    r"|\b(?:who|whom|which|whose|when|while|where|after|(?<!stood )before|but|because|since|although|though|until)\b"
    r"|\bfollowing (?:an?|his|her|their)\b"
)
# Whom it happened with, described: "split from her fiance, music executive NAME, in January".
_OBJECT = re.compile(
    rf" (?:(?:from|to|with|by) )?(?:(?:his|her|{PERSON}'s?) )?(?:[\w-]+ ){{0,3}}[\w-]+ ?, (?:[\w'.-]+ ){{1,5}}{PERSON}"
    r"(?: ?,)?"
    rf"|(?: (?:from|to|with))? (?:[\w'.-]+ ){{0,4}}?{PERSON} ?, "
    rf"(?:(?:his|her|the|an?|then|after|amid|despite|following) |{PERSON} (?=who))[^,;.]{{1,60}}, "
    r"(?=(?:had|was|were|is|has|at|in|on|that|backstage|there)\b)"
    rf"|(?: (?:from|to|with))? (?:[\w'.-]+ ){{0,5}}?{PERSON} ?, who(?:m|se)?\b[^,;:.]{{1,80}},\"? "
    r"(?=(?:in|on|at|the (?:following|next|previous|same)|that|last|early|earlier|late|later|an?|two|three|several)\b)"
    rf"|, to (?:[\w'.-]+ ){{0,4}}?{PERSON}, (?=(?:had|was|were|ended|lasted|began)\b)"
    rf"| (?:an?|two|three|their) (?:[\w-]+ ){{0,4}}?[\w-]+ ?, "
    rf"(?:{PERSON}|[A-Z][\w'-]+)(?: and {PERSON})?, (?=(?:became|was|were|had)\b)"
    r"|(?: [\w'-]+){0,2} ?, as [^,;.]{3,40},(?= (?:in|on|by|around|that|last|early|late)\b)"  # ", as she puts it,"
)
#: What is told of a noun before its verb: "the adoption of Mia, a toddler, was", "their wedding, held in May, ...".
NOUN_ASIDE = re.compile(
    rf"(?: [\w'{NAME}{GROUP}-]+){{0,4}} ?, "
    rf"(?:(?:{NAME}++|{GROUP}++)'s? [^,;:.]{{1,60}}|"
    r"(?:an?|the|his|her|their|after|amid|as|despite|over|at|by|in|which|[a-z]+ed|held) [^,;:.]{1,90}"
    rf"|(?:{NAME}++|{GROUP}++) (?:said|told|recalled|wrote)(?: [^,;:.]{{1,60}})?),"
    r"(?= (?:[a-z]+ly )?(?:was|were|had|became|followed|came|took|began|went|dated|happened)\b)"
    rf"|(?: [\w'{NAME}{GROUP}-]+){{0,3}} ?, (?:announced|celebrated|held) [^,;:.]{{1,90}}(?:,(?= [a-z])|(?=[.;]))"
)
# "A pregnancy, which they announced in April".
_WHICH_TOLD = re.compile(
    rf"(?:which|that) (?:{GROUP}+|{NAME}+|they|he|she) (?:[a-z]+ )?(?:announced|revealed|confirmed|shared)\b"
)
# "On the drive home that night, he proposed".
_OPENING = re.compile(r"(?:After|At|By|During|From|In|On|Over|Under|Upon) (?:(?!that\b)[\w'-]+ ){1,8}$")
# "Was widowed in 2008 when he died", but not "sang in 2008, when she was (married)".
_WHEN = re.compile(r",? when\b(?!.*\b(?:was|were) (?:[a-z]+ )?$)")
_WHEN_WED = re.compile(r",? when\b(?=.*\b(?:was|were) (?:[a-z]+ly )?wed(?:ded)?$)")  # once only
# "In March, after four years, they wed"; "in March, she, who ..., wed".
_ASIDE = re.compile(
    r", (?:after|amid|as|at|before|despite|due|during|following|in|on|over|owing|since|thanks|when|while|who|whose|"
    r"whom|without)\b[^,;]{1,80},"
)
# "NAME, whose daughter was born in 2007, split": a remark that is over, after which the verb comes.
_REMARK_OVER = re.compile(
    r", (?:who|whom|whose|which)\b[^;.]*?,(?= (?:[a-z]+ly |also |later |then )?"
    r"(?:[a-z]+ed|had|have|has|was|were|is|are|would|split|wed|got|gave|said|told|made|met|"
    r"became|began|broke|came|chose|found|kept|left|let|put|took|went)\b|(?: [a-z]+ly)? $)"
)
# "A reconciliation that had taken place in May".
_TOOK_PLACE = re.compile(r" (?:that|which) (?:had )?(?:taken|took) place\b")
_OPEN_REMARK = re.compile(r", [^,;:.]{0,40}\b(?:who|whom|which|whose)\b[^,;:.]*$")
_REMARK = re.compile(r", (?:who|whom|which|whose)\b[^;:.]*$")
_NEXT_CLAUSE = re.compile(r"[;:] |, (?:and|but|while) ")
_CLAUSE_HEAD = re.compile(
    r"(?:^|[.;:,] |\"|\band |\b(?:that|when|after|before|while|but) )(?:it was (?:only |not until )?)?"
    r"(?:(?:in|on|by|around|since|back in|and|late|early|backstage|onstage|there) )*$",
    re.I,
)
_NAMED = re.compile(r"\b(?:named|called|(?:daughter|son|girl|boy),?) $")
_WEEKDAY = re.compile(r"[A-Z][a-z]+day")
_WEEKDAY_NAMED = re.compile(r"\b(?:named|called|(?:daughter|son|girl|boy),) $")  # not "welcomed a daughter Sunday"
_THEN = re.compile(r" ?(?:after|before)\b")
# "Two years after they met", not "two years after, and".
_WHAT = re.compile(r" (?!(?:and|in|on|at|during|with|by|for|near)\b)\w")
_APPOSED = re.compile(r",? (?:on |in )?")
_SAID = re.compile(r"\b(?:said|says|told|tells|telling|wrote|posted)\b")
# "In an Aug. 4 post, the singer shared".
_IN_POST = re.compile(
    r"(?:^|[.;,] |\"|\b(?:and|but) )(?:in|on|with|via|by) (?:an?|the|his|her|their) (?:[a-z-]+ )?$", re.I
)
_POST = re.compile(
    r" (?:[A-Za-z-]+ ){0,2}(?:post|posting|statement|interview|letter|memo|message|filing|podcast|tweet|video)\b"
)
_NEWS_SAID = re.compile(r",? [^,.;:\"]{2,60} (?:said|says|told [^,.;]{2,30}|announced|confirmed|revealed)(?: on| in)? ")
# "Died, her son said Monday", "split, Oaks.com said Monday".
_SAID_SO = re.compile(r", (?:[^,.;:\"]|\.(?=\w)){2,60} (?:said|says|told [^,.;]{2,30})(?: on| in)? $")
_UNTIL = (" until ", " till ")  # when it ended, or began: "did not date until 2012"
_NOT = re.compile(r"(?:\bnot|\bnever|n't) (?:[a-z]+ ){0,3}$")
_WROTE = re.compile(r"\"[^\"]*\b(?:said|says|told|wrote|posted)\b")  # "we split," she wrote Monday
_WROTE_OF = re.compile(r"[^\"]*\" (?:[^.;\"]{0,40} )?(?:said|told|wrote|recalled)\b")
_TOLD_THAT = re.compile(rf",? that\b| {PERSON} (?:ha[sd]|have|was|were|is|are)\b")  # "said in 2018 (that) he has wed"
_NEWS_THAT = re.compile(
    rf"(?: (?:on|in|via|during|at) [^.;:,\"]{{2,40}}?)?,? that (?:{GROUP}|{NAME})++(?: and [^.;:\"]{{2,60}}?)? "
    r"(?:had|have|has|were|are|was|is)\b"
)
# "Said on May 3 that they were (separating)": the day is that of the news.
_SAID_THAT = re.compile(
    r"\b(?:said|says|told|wrote|posted|shared)\b(?:[^.;:\"]|\.(?! [A-Z])){0,60}?,? (?:that )?"
    rf"(?:(?:{GROUP}|{NAME})++|he|she|they)(?: and [^.;:\"]{{2,60}}?)? "
    r"(?:(?:were|are|was|is|had|have|has) (?:[a-z]+ )?)?$"
)
# "In May 2010, she became Mrs. NAME when the couple (wed)".
_WHEN_THEY = re.compile(rf",[^;:\"]{{1,60}}? when (?:the )?(?:{NAME}|{GROUP})++(?: and {NAME}++)? $")
_ISSUE = re.compile(r" (?:issue|cover|edition|number|interview|episode)\b")  # "in the November issue"
_STATES = re.compile(r" (?:lists?|listed|gives?|gave|puts?|cites?|cited|states?|stated)\b")  # "the filing lists"
#: "Lists Aug. 30 as the date of separation", "gave May 5 as the day the romance began".
AS_THE = re.compile(
    r",? as (?:the|their) "
    rf"(?:(?:day|date|night|month|year) (?:that |when |on which |of )?(?:the |their |{GROUP}++(?:'s)? )?)?"
)
# "Since 2007, the year they (divorced)".
_THE_YEAR = re.compile(
    r", the (?:same )?(?:day|night|evening|afternoon|morning|week|month|year|season|spring|summer|fall|autumn|winter) "
    r"(?:that |when )?"
    rf"(?:the )?(?:{GROUP}+|{NAME}+)(?:'s? [\w-]+(?:, [\w'{NAME}-]+,)?| and {NAME}+)? (?:were |was |got |had )?"
)
_AND_THEY = re.compile(rf",? and (?:{GROUP}+|{NAME}+) (?=(?:were|was|got|became) )")
_SAME_DAY = re.compile(r"that (?:same )?(?:day|night|evening|afternoon|morning)")  # "fell that night and met NAME"
_TELLS, _SOON = 40, 25  # characters from "told" to its date
_CLOSE = 45  # characters a date may lie away from a cue that a preposed date also claims


def date_of(text: str, assertions: Assertions, dates: Dates, place: Place, cue: Cue) -> Dated:
    """Return the date that the sentence ties to a cue.

    A date after the cue, in its clause, comes first; then one before it, at the head
    of the clause or right before the cue.  A date on the near side of "announced" is
    the announcement's.
    """
    clause = max(
        (match.end() for match in _NEXT_CLAUSE.finditer(text, place.head, place.cue.start)), default=place.head
    )
    said = assertions.announced(clause, place.cue.start) or _is_said(text, clause, place, cue)
    after = None if cue.form == "dated" and _STATES.match(text, place.cue.end) else _after(text, dates, place, cue)
    before = _before(text, assertions, dates, place, cue)
    far = after is not None and after.start - place.cue.end > _CLOSE and not said
    if after and cue.form == "noun" and _WROTE_OF.match(text, place.cue.end, after.start):
        after = None  # "We got along after the divorce," he said in 2005
    if after and before and (far or _WROTE.search(text, place.cue.end, after.start)):
        after = None  # "six years ago I married him," she wrote on Monday
    if cue.type == "pregnancy announced" and after:
        after = None if before else _news_after(text, dates, after, place)  # not when it is due
    date = after or before
    if date is None:
        return Dated(None, said)
    if date is before and (news := assertions.announcement(clause, date.start)) >= 0 and dates.within(news, date.start):
        said = False  # "a pregnancy announced in May ended in June"
    late = after is not None and (
        assertions.announced(place.cue.end, date.start)
        or bool(_WROTE.search(text, place.cue.end, date.start))
        or bool(_SAID_SO.search(text, place.cue.end, date.start))
    )
    told = cue.form == "noun" and _TOOK_PLACE.match(text, place.cue.end, place.high)
    if told and after:
        return Dated(date, False)
    is_noun = cue.form == "noun" or text.endswith(("their ", "his ", "her ", "the "), 0, place.cue.start)
    return Dated(date, late or (said and (is_noun or after is None)))


def _news_after(text: str, dates: Dates, date: DateSpan, place: Place) -> DateSpan:
    """Return the date on which a pregnancy was told, or else the first: "expecting a baby in June, she said Monday"."""
    later = (
        one for one in dates.within(date.end, place.sentence.end) if _NEWS_SAID.fullmatch(text, date.end, one.start)
    )
    return next(later, date)


def _is_said(text: str, start: int, place: Place, cue: Cue) -> bool:
    """Whether somebody says how two stand: "said that they were separating", "that they are no longer together"."""
    # "said Monday that they have separated", "in May that they had"
    perfect = text.endswith(("have ", "has ", "had "), 0, place.cue.start)
    stands = cue.form in ("public", "standing") or cue.type == "reconciled" or "ing" in text[slice(*place.cue)]
    return (perfect or stands) and _SAID_THAT.search(text, start, place.cue.start) is not None


def closing(text: str, low: int, cue: Span) -> int:
    """Return where the comma stands that closes the remark of a cue, or -1: "NAME, whom she would marry, in May"."""
    return text.find(", ", cue.end) if _OPEN_REMARK.search(text, low, cue.start) else -1


def _after(text: str, dates: Dates, place: Place, cue: Cue) -> DateSpan | None:
    object_ = _OBJECT.match(text, place.cue.end, place.high)
    if object_ is None and cue.form == "noun":
        object_ = NOUN_ASIDE.match(text, place.cue.end, place.high)
    if object_ is None and cue.form == "noun":
        object_ = _TOOK_PLACE.match(text, place.cue.end, place.high)
    clause = object_.end() if object_ else place.cue.end
    closed = closing(text, place.head, place.cue) if cue.form == "dated" else -1
    following = dates.within(place.cue.end, min(closed, place.high) if closed >= 0 else place.high)
    if object_ and text.startswith("which ", object_.start() + 2):  # what it did then, not its news
        following = dates.within(clause, place.high) or following
    ended = () if _NOT.search(text, place.head, place.cue.start) else _UNTIL
    for date, closer in zip_longest(following, following[1:]):
        barrier = _BARRIER.search(text, clause, date.end)
        if barrier and cue.type in ("met", "died") and barrier[0] in _HOW:  # "was killed when his truck overturned"
            aside = _HOW_ASIDE.match(text, barrier.end(), date.start)
            barrier = _BARRIER.search(text, aside.end() if aside else barrier.end(), date.end)
        if barrier and (told := _WHICH_TOLD.match(text, barrier.start(), date.start)):
            barrier = _BARRIER.search(text, told.end(), date.end)
        if barrier and barrier.start() < date.start:
            return None
        if not _is_other(text, date) and not text.endswith(ended, place.cue.end, date.start):
            return closer if closer and _is_closer(text, date, closer) else date
    return None


def _is_closer(text: str, date: DateSpan, closer: DateSpan) -> bool:
    """Whether the next date says the same more closely: "the following month, on June 15"."""
    within = date.earliest <= closer.earliest and closer.latest <= date.latest
    return bool(within and closer.latest and _APPOSED.fullmatch(text, date.end, closer.start))


def _before(text: str, assertions: Assertions, dates: Dates, place: Place, cue: Cue) -> DateSpan | None:
    if text.startswith("after ", place.cue.start):
        return None  # "began in 2014 after meeting"
    remark = _REMARK_OVER.search(text, place.head, place.cue.start)
    low = place.head if remark and remark.start() < place.low <= remark.end() else place.low
    told = cue.type == "pregnancy announced" or _is_said(text, place.head, place, cue)
    for date in reversed(dates.within(low, place.cue.start)):
        if remark and remark.start() < date.start < remark.end():
            continue
        if _is_other(text, date) or _is_in_remark(text, place, date):
            continue
        is_when = _WHEN.match(text, date.end, place.cue.start) or _WHEN_WED.match(text, date.end, place.cue.end)
        aside = _ASIDE.match(text, date.end, place.cue.start) or is_when
        heads = date.start == place.sentence.start and text.startswith(": ", date.end)  # "May 2014: The couple wed"
        end = aside.end() if aside else date.end + heads
        if date.end > place.cue.start:
            return None
        opens_sentence = date.start - place.sentence.start <= len("In ")
        if opens_sentence and _WHEN_THEY.fullmatch(text, date.end, place.cue.start):
            return date
        if AS_THE.fullmatch(text, date.end, place.cue.start):
            return date  # "gives May 28 as the date on which the two (separated)"
        if _is_parted(text, end, place.cue.start, remark):
            return None
        head = text[max(place.sentence.start, date.start - 20) : date.start]
        opens = _OPENING.fullmatch(text, place.sentence.start, date.start) and text.startswith(",", date.end)
        in_post = _IN_POST.search(head) and _POST.match(text, date.end)
        preposed = bool(_CLAUSE_HEAD.search(head) or opens or in_post) or date.start == place.sentence.start
        between = text[date.end : place.cue.start]
        said = told and _SAID.search(text, max(0, date.start - _TELLS), date.start)
        that = _NEWS_THAT.match(text, date.end)
        of_news = said or assertions.announced(date.start - (_TELLS if that else _SOON), date.start)
        news = "ing" in text[slice(*place.cue)] or that
        goes_on = said or (of_news and news)  # "told fans in May that they were splitting"
        if _TOLD_THAT.match(text, date.end) and _SAID.search(text, place.head, date.start) and not goes_on:
            return None
        adjoins = (
            (" and " not in between or _SAME_DAY.fullmatch(date.text))
            and not between.startswith(",")
            and len(between) < _CLOSE
        )
        adjoins = adjoins or _led_to(text, date.end, place.cue)
        adjoins = adjoins or _THE_YEAR.fullmatch(between) is not None
        if preposed or of_news or adjoins or is_when:
            return date
    return None


def _led_to(text: str, date_end: int, cue: Span) -> bool:
    """Whether what a date tells led to what the cue does: "gave her a ring in May and the pair were engaged"."""
    led = _AND_THEY.match(text, date_end, cue.end)
    return led is not None and led.end() == cue.start


def _is_parted(text: str, start: int, end: int, remark: re.Match[str] | None) -> bool:
    """Whether another clause begins between a date and its cue, but for a remark that is over."""
    if remark and start <= remark.start():
        return bool(_LEFT_BARRIER.search(text, start, remark.start()) or _LEFT_BARRIER.search(text, remark.end(), end))
    return bool(_LEFT_BARRIER.search(text, start, end))


def _is_in_remark(text: str, place: Place, date: DateSpan) -> bool:
    """Whether a date ends a remark that is over: "NAME, who was born on Nov. 30, 1991, became a father"."""
    return text.startswith(",", date.end) and bool(_REMARK.search(text, place.head, date.start))


def _is_other(text: str, date: DateSpan) -> bool:
    """Whether the words are no date of the cue: "two years after (they met)", "a daughter named June"."""
    named = _WEEKDAY_NAMED if _WEEKDAY.fullmatch(date.text) else _NAMED
    if date.text.isalpha() and date.text.istitle() and named.search(text, max(0, date.start - 20), date.start):
        return True
    if _ISSUE.match(text, date.end):
        return True
    if date.text.lower() in ("by then", "until then", "by now"):
        return True
    if not OFFSET.fullmatch(date.text):
        return False
    return bool(_THEN.match(text, date.end)) or (
        date.text.endswith((" after", " before")) and bool(_WHAT.match(text, date.end))
    )
