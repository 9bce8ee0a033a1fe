"""From where a date is read: its anchor, the dates named before it, and which way its sentence looks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from analysis.extraction.dates.calendar import UNITS, When

_RANK = {unit: rank for rank, unit in enumerate(UNITS)}
_REMEMBERED = 12
_LONG, _CHAIN = 5, 2  # years before the news, and how many dates of then make its paragraph a history
_DAYS_OF_QUARTER = range(89, 93)
_REMARK = 120  # characters
_TO_DATE = r"(?:[^,;.]|\.(?= [0-9]))*(?:, [12][0-9]{3})?$"  # "(which) began Jan. 14, 1991"
_REMARK_OPENS = re.compile(
    r", (?:(?:to|with|from|by) )?(?:who|whom|whose|which|wed|married|engaged|divorced|separated|together|born"
    rf"|(?:the )?(?:parents|mother|father) of)\b{_TO_DATE}"
)
# "Wed in 2004, they"; "Students when they met in 1984, they".
_PARTICIPLE_OPENS = re.compile(
    rf"(?:^|[.!?] )(?:[A-Z][a-z]+ed|Wed|Born|[A-Z][a-z]+(?: [a-z]+){{0,2}} when)\b{_TO_DATE}"
)
# "They had lost a child that spring, NAME told People a few days later": the days are counted from the picture.
_TOLD_SINCE = re.compile(
    r", (?!(?:and|but) )(?:[a-z]+ |[A-Z][\w'-]+ ){1,4}?"
    r"(?:told|said|wrote|announced|revealed|confirmed|shared|posted|tweeted)\b[^,.;:]*"
)
_JOINED = re.compile(r",? and (?:(?!(?:after|before|following|had)\b)[\w'-]+ )*")
_MAY_END = re.compile("[.!?]")
_WOULD = re.compile(r"\bwould\b")
_STOP = re.compile(r"[.!?;]")
_SUPERLATIVE = re.compile(r"\b(?:first|last|only|[a-z]+est|most|least|best|worst|record)\b[^.;]*$")
_HAS_SINCE = re.compile(r"\bha(?:s|ve)\b[^.;]* since $")  # "have risen since the start of the year"
_NOW = re.compile(r"\b(?:will|shall|is|are|plans?|hopes?|expects?|wants?)\b")
_YEAR_OPENS = re.compile(r"(?:^|[.!?]\"?\s)(?:(?:But|And|Then|Early|Late) )?(?:[Ii]n [12][0-9]{3}|[Ll]ast year)$")
_APART = re.compile(r"^,(?! (?:and|then|before|after|when)\b)|\bsince $")  # "who wed in May 2012, died Feb. 3"


@dataclass(slots=True)
class View:
    """Where a date is read from, in a ``plain`` text.

    ``anchor`` is the day of publication, or what the picture shows; ``origin`` is where the story begins, the same
    but for a picture without a date.  ``year`` is set in a review of one year, whose months are all that year's.
    ``asked`` and ``used`` tell whether the date last read needed an anchor, and which it was resolved against;
    ``looked`` whether it depends otherwise on where it stands.  ``news`` does not come to what lies ahead of it, as the
    story of a picture does; in a history a month or day of no told year goes on from the date last named.
    """

    anchor: When | None
    origin: When | None
    aim: Callable[[int, int, str], str]
    year: int | None = None
    at: tuple[int, int] = (0, 0)
    asked: bool = False
    looked: bool = False
    used: str = ""
    named: list[tuple[When, bool]] = field(default_factory=list)
    plain: str = ""
    news: bool = False
    news_begins: int = 0  # before which all is history
    breaks: Sequence[int] = ()  # where paragraphs begin, in order
    nearest: int = 0  # where the date last named ends
    long_past: int = 0  # how many dates of a paragraph of news, one after the other, are of years ago

    def direction(self) -> str:
        """Return "ahead", "back", "open" (back, most likely) or "near": where to look for what comes round again."""
        return self._aimed("sentence")

    def promises(self) -> bool:
        """Whether the very clause looks ahead: "will return in May, her first role in five years" does not twice."""
        return self._aimed("clause") == "ahead"

    def is_news(self) -> bool:
        """Whether news is read, and no picture's story; what a date says depends on it."""
        self.looked = True
        return self.news

    def had_happened(self) -> bool:
        """Whether the sentence is told from after the date: "had split that winter".

        In news it is not if the date last named is the sentence's too: "who have met since May 2012 and wed that June".
        """
        together = self.news and not _STOP.search(self.plain, self.nearest, self.at[0])
        return not together and self._aimed("story") == "back"

    @property
    def history(self) -> bool:
        """Whether what is read tells of what is long past, before any news."""
        return self.at[0] < self.news_begins

    def _aimed(self, scope: str) -> str:
        self.looked = True
        return self.aim(*self.at, scope)

    def base(self) -> When:
        """Return the anchor; LookupError if there is none."""
        return self._use(self.anchor)

    def told(self, unit: str) -> When:
        """Return the date last named that is at least as fine as ``unit``, or else the origin."""
        return self._use(
            next((when for when, _ in reversed(self.named[-_REMEMBERED:]) if _fine(when, unit)), self.origin)
        )

    def told_here(self) -> When | None:
        """Return the date last named, if the sentence names it and it is no aside."""
        self.asked = True
        return self._use(self.named[-1][0]) if self.goes_on_here() else None

    def told_or(self, unit: str, otherwise: When) -> When:
        """Return as :meth:`told`, or something else where there is no anchor."""
        self.looked = True
        return self.told(unit) if self.anchor else otherwise

    def story(self, unit: str, *, back: bool = False) -> When:
        """Return where the story has come to: as :meth:`told`, but for asides.

        Looking ``back`` it is not at what only opens the sentence: "Wed in 2004, they had twins the previous year".
        """
        named = self.named[-_REMEMBERED:]
        if self._is_told_since():
            return self._use(self.origin)
        opens = back and self._opens() and not _MAY_END.search(self.plain, self.nearest, self.at[0])
        if named and (opens or self._is_aside()):
            named = named[:-1]
        fine = (when for when, aside in reversed(named) if not aside and _fine(when, unit))
        told = next(fine, self.origin)
        return self._use(self.origin if told and self._lies_ahead(told) else told)

    def thread(self, *, fresh: bool = False) -> When | None:
        """Return what a month or day of no told year goes on from: in a history the date last named.

        In news it is a day or month of an earlier year, right before: "arrested on March 3, 1997, and freed in May",
        but for what is ``fresh``, in a sentence of its own;
        in a picture's story one of a later year than the picture's.
        """
        if self.history:
            return None if self.direction() == "ahead" and self._is_of_now() else self.story("year")
        told = self.named[-1][0] if self.named else None
        if told and not self.news:
            later = self.anchor and self.anchor.first and told.first and told.first.year > self.anchor.first.year
            return self._use(told) if later and not self.had_happened() else None
        if told and told.unit == "year" and self._goes_on_in_year():
            return self._use(told)
        finest = "season" if self.long_past >= _CHAIN else "month"
        if told is None or not (self.anchor and self.anchor.first and told.first) or is_coarse(told, finest):
            return None
        if told.first.year >= self.anchor.first.year or self._is_left(told, fresh) or self.direction() == "ahead":
            return None
        return self._use(told)

    def goes_on_here(self) -> bool:
        """Whether the sentence has named a date before this one, and not as an aside."""
        here = bool(self.named) and not self.named[-1][1]
        return here and not _MAY_END.search(self.plain, self.nearest, self.at[0])

    def is_joined(self) -> bool:
        """Whether the sentence tells by "and" what came after the last date: "wed in May 2008 and split in June"."""
        return _JOINED.fullmatch(self.plain, self.nearest, self.at[0]) is not None

    def _is_of_now(self) -> bool:
        """Whether a sentence is told in the present or the future: what was planned for May was planned for then."""
        start = self.plain.rfind(". ", max(0, self.at[0] - _REMARK), self.at[0]) + 1
        return _NOW.search(self.plain, start, self.at[1] + _REMARK) is not None

    def _goes_on_in_year(self) -> bool:
        """Whether a month is of the year that opens its sentence: "In 2002 it led at the end of June"."""
        if _STOP.search(self.plain, self.nearest, self.at[0]) or self.direction() == "ahead":
            return False
        return _YEAR_OPENS.search(self.plain, max(0, self.nearest - _REMARK), self.nearest) is not None

    def _is_left(self, told: When, fresh: bool) -> bool:
        """Whether news has left the date last named: a remark's, another paragraph's, no day of another sentence."""
        between = self.plain[self.nearest : self.at[0]]
        if _STOP.search(between):
            if self.long_past >= _CHAIN and not self._is_past_break():
                return False
            return fresh or told.unit != "day" or self._is_past_break() or self._is_aside()
        return bool(_APART.search(between))

    def _is_past_break(self) -> bool:
        """Whether another paragraph has begun since the date last named."""
        return bisect_right(self.breaks, self.nearest) < bisect_right(self.breaks, self.at[0])

    def so_far(self, unit: str) -> When:
        """Return where a history, or a paragraph that looks back, has come to; else the anchor."""
        told = bool(self.named) and not self._is_past_break() and self.direction() == "back"
        told = told and not _HAS_SINCE.search(self.plain, max(0, self.at[0] - _REMARK), self.at[0])
        return self.story(unit) if self.history or told else self.base()

    def over(self, unit: str) -> When:
        """Return where the story has come to, but no quarter that is not over yet, nor anything else to come."""
        told, today = self.story(unit), self.anchor.first if self.anchor else None
        if today and told.unit == "quarter" and told.last and told.last >= today:
            return self.reported() or told
        return self.base() if today and told.first and told.first > today else told

    def reported(self) -> When | None:
        """Return the last of the quarters named that are over, of which a report tells."""
        today = self.anchor.first if self.anchor else None
        over = {when.last: when for when in self.recent() if _is_quarter(when) and when.last and today}
        last = max((last for last in over if today and last < today), default=None)
        return self._use(over[last]) if last else None

    def recent(self) -> list[When]:
        """Return the dates last named."""
        return [when for when, _ in self.named[-_REMEMBERED:]]

    def _lies_ahead(self, when: When) -> bool:
        """Whether news has not come to a date yet: "the previous week", after a dividend to be paid in December."""
        today = self.anchor.first if self.news and self.anchor else None
        return bool(today and when.first and when.first > today and not self.promises())

    def clause(self, unit: str, *, back: bool) -> When:
        """Return the date last named, however coarse, if it is the sentence's ("wed in 2010 and split two days later").

        Elsewhere, and where one looks ``back`` from it ("that spring, but said so only a month earlier"), it is
        where the story has come to.
        """
        apart = not self.named or self._is_told_since() or _MAY_END.search(self.plain, self.nearest, self.at[0])
        aside = not apart and (self._is_aside() or (back and self._opens()))
        if not apart and self.named[-1][1] and self._leaves_aside(self.named[-1][0], unit):
            return self.story(unit, back=back)
        if apart or (back and aside) or (is_coarse(self.named[-1][0], unit) and (back or aside)):
            return self.story(unit, back=back)
        return self._use(self.named[-1][0])

    def _leaves_aside(self, aside: When, unit: str) -> bool:
        """Whether what follows an aside is not counted from it.

        "Had wed the year before, and a son was born 12 days later"; "had met a year before and would wed a month on".
        """
        would = not self.news and _WOULD.search(self.plain, self.nearest, self.at[0])
        return bool(would) or (unit == "day" and aside.unit == "year")

    def _is_told_since(self) -> bool:
        """Whether only who told the news stands after the date last named, in a caption."""
        told = bool(self.named) and not self.news
        return told and _TOLD_SINCE.fullmatch(self.plain, self.nearest, self.at[0]) is not None

    def _is_aside(self) -> bool:
        """Whether the date last named is a remark's: "who began dating in 2005, had twins two months later"."""
        before = self.plain[max(0, self.nearest - _REMARK) : self.nearest]
        return self.plain.startswith(",", self.nearest) and bool(_REMARK_OPENS.search(before))

    def _opens(self) -> bool:
        """Whether the date last named is of a participle that opens its sentence: "Wed in 2004, they"."""
        before = self.plain[max(0, self.nearest - _REMARK) : self.nearest]
        return self.plain.startswith(", ", self.nearest) and bool(_PARTICIPLE_OPENS.search(before))

    def name(self, when: When, *, aside: bool) -> None:
        """Remember a date; an aside ("a few days earlier") does not move the story."""
        aside = aside or (self.news and self.compares("since "))
        self.named.append((when, aside))
        goes_on = self.long_past if self.news and not self._is_past_break() else 0
        self.long_past = goes_on + 1 if self.news and self._is_long_past(when) else 0
        self.nearest = self.at[1]

    def compares(self, joint: str) -> bool:
        """Whether a date only tells how long something was not so: "the first since 1956", "the worst in years"."""
        before = self.plain[max(0, self.at[0] - _REMARK) : self.at[0]]
        return before.endswith(joint) and bool(_SUPERLATIVE.search(before))

    def _is_long_past(self, when: When) -> bool:
        """Whether a date, no bare year, lies years before the news."""
        today = self.anchor.first if self.anchor else None
        return bool(today and when.first and when.first.year <= today.year - _LONG and not is_coarse(when, "season"))

    def _use(self, when: When | None) -> When:
        self.asked = True
        if when is None:
            raise LookupError("nothing to resolve against")
        self.used = when.value
        return when


def _is_quarter(when: When) -> bool:
    """Whether a stretch is a quarter, or the three months of one."""
    three = when.first and when.last and (when.last - when.first).days + 1 in _DAYS_OF_QUARTER
    return when.unit == "quarter" or (when.unit == "month" and bool(three))


def is_coarse(when: When, unit: str) -> bool:
    """Whether a stretch is longer than a unit."""
    return _RANK[when.unit] > _RANK[unit]


def _fine(when: When, unit: str) -> bool:
    return not is_coarse(when, unit)
