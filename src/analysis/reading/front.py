"""What stands before an article's first paragraph: headline, day, byline and dateline."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from analysis.model import Span
from analysis.reading.agencies import aliases
from analysis.reading.capitals import in_title_case


class Front(NamedTuple):
    """The lines above the story; the story starts at ``end``."""

    headline: Span
    published: dt.date | None
    end: int


class Dateline(NamedTuple):
    """What "LOS ANGELES, Feb. 5 (UPI) --" tells; the words of the story start at ``end``."""

    city: str
    agency: str
    published: dt.date | None
    end: int


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DAY = (
    rf"(?:(?P<first>[0-9]{{1,2}})(?:st|nd|rd|th)? )?(?P<month>{MONTH})"
    r"(?(first)| (?P<day>[0-9]{1,2})(?:st|nd|rd|th)?)(?:,? (?P<year>[0-9]{4}))?"
    r"|(?P<iso>[0-9]{4}(?P<joint>[-/])[0-9]{2}(?P=joint)[0-9]{2})(?:T[0-9:.]+(?:Z|[+-][0-9:]{4,5})?)?"
)
_STAMP = re.compile(r"\s*date (?P<iso>[0-9]{4}-[0-9]{2}-[0-9]{2})(?!\S)\s*")
_HEADED_STAMP = re.compile(r"([^\n]{2,200}?)(?= date [0-9]{4}-[0-9]{2}-[0-9]{2}(?!\S))")
_LABEL = r"(?i:(?:(?:first|last) )?(?:published|updated|posted|created|issued|modified|release date|dated?)(?: on)?:? )"
_TIME = r"[0-9]{1,2}[:.][0-9]{2}(?i: ?[ap]\.?m\.?)?"
_MARK = r"[/|\u2022\u00b7\u2014\u2013-]"
_BEFORE_DAY = (  # "By Bo Ray, CNN | ", "Bo Ray / "
    rf"(?:(?:Story |Words )?[Bb]y [A-Z][^\n!?]{{2,60}}?(?:,| {_MARK})? "
    rf"|(?:[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){{0,3}} )?{_MARK} )"
)
_AFTER_DAY = (  # " at 10:05 AM", " | Updated Feb. 6", " by Bo Ray"
    rf"(?:,?(?: {_MARK})?(?: at)? {_TIME}[^\n]{{0,60}}|(?: {_MARK})? {_LABEL}[^\n]{{0,60}}"
    rf"| {_MARK} [0-9]+[ -]min[^\n]{{0,20}}|,?(?: {_MARK})? [Bb]y [A-Z][^\n.!?]{{2,60}}| GMT|\.)"
)
_DAY_LINE = re.compile(
    rf"\s*\(?{_BEFORE_DAY}?{_LABEL}?(?:{_TIME}(?: [A-Z]{{2,4}})?,? )?"
    rf"(?:[A-Z][a-z]+day,? |(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)[.,]{{0,2}} )?(?i:{_DAY})"
    rf"{_AFTER_DAY}?\)?[ ]*(?:\n|\Z)"
)
_BYLINE = re.compile(r"\s*(?:By [A-Z][^\n.!?]{2,60}|(?:Reuters|(?:The )?Associated Press|AP|AFP|UPI) Staff)(?:\n|\Z)")
_DATELINE = re.compile(
    rf"\s*(?:(?!{MONTH} [0-9])(?P<city>[^\W\d_a-z][\w.' -]{{1,40}}?)(?P<region>, [A-Z][\w.' -]{{1,30}}?)?"
    r"(?:,? (?=[A-Z0-9(-])|(?=\()))?"
    rf"(?:{_DAY})?,? ?(?:\((?P<agency>[A-Za-z][\w /-]{{1,24}})\) ?|(?(year) |(?(region)(?=--)|(?!))))-+ ?"
)
GALLERY_TITLE = re.compile(
    r"(?:Moments (?:from|in|with)|In (?:photos|pictures|pics)|(?:AP )?(?:PHOTOS|Photos)|Pictures|(?:Photo )?[Gg]allery|"
    r"Slideshow|Notable|"
    r"(?:A )?[Ll]ook(?:ing)? (?:back )?at|Scenes from|Highlights (?:from|of))\b|"
    r"[^\n]{2,80}\b(?:through|over) the years\b|[^\n]{2,100}\bin (?:photos|pictures)(?:$|\n)|"
    r"[^\n]{2,80}: (?:The way (?:they|we) were|(?:A|Their) (?:love story|timeline|life together|look back)|"
    r"Then and now)\b"
)
_LINE = re.compile(r"[ ]*([^\n]*)")
_COUNT = re.compile(r"[0-9]{1,4} ?(?:of|/) ?[0-9]{1,4}\b")
_SENTENCE_ENDS = ("", ".", "!", "?", '"', "'", ")")


def read_front(lined: str, stop: int) -> Front:
    r"""Read headline, day and byline, which may come in any order before the story.

    ``stop`` is where the first credit line starts; the words right before it are no headline.

    Examples
    --------
    >>> front = read_front("Ann Lee weds\nBy Bo Ray\nFeb. 5, 2020 / 10:05 AM\nTULSA, Feb. 5 (UPI) -- Ann ...", 80)
    >>> front.published.isoformat(), front.end
    ('2020-02-05', 47)
    """
    headline, published, end = Span(0, 0), None, 0
    while True:
        stamp = _STAMP.match(lined, end) or _DAY_LINE.match(lined, end)
        title = None if headline.end else _headline(lined, end, stop)
        passed = stamp or _BYLINE.match(lined, end) or title
        if not passed:
            return Front(headline, published, end)
        if stamp:
            published = published or _day(stamp)
        elif passed is title:
            headline = Span(passed.start(1), passed.start(1) + len(passed[1].rstrip()))
        end = passed.end()


def read_day_line(lined: str, start: int, end: int) -> dt.date | None:
    """Return the day that a line gives, if it gives nothing else: below a standfirst the front has ended.

    Examples
    --------
    >>> read_day_line("Mon 22 Apr 2019", 0, 15)
    datetime.date(2019, 4, 22)
    """
    match = _DAY_LINE.fullmatch(lined, start, end)
    return _day(match) if match else None


def read_dateline(lined: str, start: int) -> Dateline | None:
    """Read the dateline that a story's first paragraph opens with, if it does.

    Examples
    --------
    >>> read_dateline("LOS ANGELES, Feb. 5 (UPI) -- Ann Lee", 0)
    Dateline(city='Los Angeles', agency='UPI', published=None, end=29)
    >>> read_dateline("TULSA, Okla., Feb. 5, 2020 -- Ann Lee", 0).published.isoformat()
    '2020-02-05'
    >>> read_dateline("TULSA (Oak Herald) -- Ann Lee", 0).city, read_dateline("TULSA, Okla. -- Ann Lee", 0).city
    ('Tulsa', 'Tulsa')
    """
    match = _DATELINE.match(lined, start)
    if not match:
        return None
    city, printed = match["city"] or "", match["agency"] or ""
    agency = aliases().get(printed.casefold(), printed if city.isupper() and printed[:1].isupper() else "")
    known = agency or match["year"] or (not printed and city.isupper())
    return Dateline(in_title_case(city), agency, _day(match), match.end()) if known else None


def is_heading(lined: str, start: int, end: int) -> bool:
    """Whether a line looks like a heading: short, opening with a capital, no sentence."""
    return (
        end - start <= 120
        and not lined[start].islower()
        and lined[start].isprintable()
        and lined[end - 1] not in ".,;!?"
        and not lined.endswith(('."', '?"', '!"', ".)"), start, end)
    )


def _headline(lined: str, start: int, stop: int) -> re.Match[str] | None:
    """Match the first line, if it is a heading and the text goes on after it with a new sentence."""
    start += len(lined[start : start + 200]) - len(lined[start : start + 200].lstrip())
    headed = _HEADED_STAMP.match(lined, start)
    line = headed or _LINE.match(lined, start)
    if not line or not line[1].strip() or (not headed and read_dateline(lined, start)):
        return None
    if _COUNT.match(line[1]) or not is_heading(lined, start, start + len(line[1].rstrip())):
        return None
    below = _LINE.match(lined, min(line.end() + 1, stop), stop)
    rest = lined[line.end() : stop][:200].lstrip()
    if not rest or not below or ((rest[0].islower() or rest[0] in ",;:)") and not _STAMP.match(rest)):
        return None
    is_whole = below.end() == stop or below[1].rstrip()[-1:] in _SENTENCE_ENDS
    is_whole = is_whole or bool(GALLERY_TITLE.match(line[1]) or _COUNT.match(rest))
    return line if is_whole or _STAMP.match(rest) or _DAY_LINE.match(rest) or _BYLINE.match(rest) else None


def _day(match: re.Match[str]) -> dt.date | None:
    """Return the printed day, or None for one without a year or not in the calendar."""
    parts = match.groupdict()
    try:
        if parts["iso"]:
            return dt.date.fromisoformat(parts["iso"].replace("/", "-"))
        month = _MONTHS.index(parts["month"][:3].lower()) + 1
        return dt.date(int(parts["year"]), month, int(parts["first"] or parts["day"]))
    except (KeyError, TypeError, ValueError):
        return None
