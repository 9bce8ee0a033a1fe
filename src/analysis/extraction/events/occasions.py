"""Which event a caption's picture sentence shows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from analysis.extraction.events.naming import LINKS, headed_end, namesake_of, themed
from analysis.extraction.events.phrases import BLOT, CAPITAL, CAPITALS, TEAM_SPORTS, Name
from analysis.extraction.events.picture import Picture, picture_of
from analysis.extraction.events.series import edition, from_edition, own_words
from analysis.extraction.events.shown import CUED, SHOWN, WEIGHTY, distance_of, is_shown
from analysis.extraction.events.vocabulary import CUE, EVENT, SERIES, SERIES_PRIORITY, TEAM, VENUE, VENUE_WORD, Entry
from analysis.extraction.lexicon import Hit, lower

_NAMES_BETWEEN = re.compile(
    r"[\"']?[ -](?:[A-Z0-9\"'][^\s,;:()]*[ -]){0,4}"
    r"(?:(?!(?:at|for|in|on|and|to|of|with|by|as|the|a|an|or|from)\b)[a-z]+ )?"
)
_CAPITALS_BETWEEN = re.compile(rf" (?:{CAPITAL} )*")
_SPORT = re.compile(rf"\b{TEAM_SPORTS} $")
_PLAYED = re.compile(
    r"'?s? (?:\w+ ){0,3}?(?:play(?:s|ed|ing)?|vs|v|versus|against|takes? on|took on|fac(?:es?|ed|ing)|"
    r"host(?:s|ed|ing)?|battle[sd]?|beats?|beating|defeat(?:s|ed|ing)?|edged?|topped|routed?|lost to|lose to|won)\b"
)
_ATTENDED = re.compile(
    r"\b(?:attend(?:s|ed|ing)?|(?:arriv\w+|poses?|onstage|honored|carpet|backstage) (?:at|for)|"
    rf"(?:at|during)(?= the (?:[0-9]+(?:st|nd|rd|th)|annual|Annual)|(?= the {CAPITALS} at ))) "
    rf"(?:the |The )?(?:annual )?({CAPITALS})"
)
_COLLECTION = re.compile(
    r"\b(?:(?:Haute )?Couture|(?:Mens|Womens)wear|[Rr]eady[ -]to[ -][Ww]ear"
    r"|(?:Spring|Autumn|Fall)[ /-](?:Summer|Winter)|(?:Spring|Summer|Autumn|Fall|Winter|Resort|Cruise) [12][0-9]{3}"
    r"|(?:SS|FW|AW|S/S|F/W|A/W) ?[0-9]{2}|(?:Cruise|Resort|Pre-Fall) (?:[0-9]{4} )?(?:[Cc]ollection|[Ss]how))\b"
)
_FRONT_ROW = re.compile(r"\b[Ff]ront[ -]row\b")
# What officials open, and no brand: "the opening of the burns unit".
_PUBLIC_WORK = re.compile(
    r"\b(?:bridge|clinic|courthouse|embassy|highway|hospital|hospice|library|line|memorial|monument|motorway|parliament|"
    r"plant|school|station|subway|terminal|tunnel|unit|ward|wing)$",
    re.IGNORECASE,
)
_ENDS_OF, _OF_THE = frozenset({"opening", "opening night", "closing", "closing night"}), (" of the ", " of ")


class Occasion(NamedTuple):
    """An event as printed, ``start`` to ``end``, and what it is; ``usual`` is where its series meets.

    ``whose`` is the offset after which the words name somebody: "wedding of Ann Lee".
    """

    start: int
    end: int
    series: str
    edition: str
    type: str
    usual: str
    whose: int = 0


NO_OCCASION = Occasion(0, 0, "", "", "", "")
_Ranked = tuple[tuple[int, int, int], Occasion]


def find_occasion(picture: Picture) -> Occasion:
    """Find the event of a picture sentence.

    What is attended wins over what is told of ("after the Oscars"), a premiere over the festival
    it is part of, a known series over a screening or a game; of equals the first.  Without any
    known word, what is attended is an event of no known type.

    Parameters
    ----------
    picture : Picture
        The sentence, its known phrases and its place.

    Returns
    -------
    Occasion
        :data:`NO_OCCASION` if the sentence shows no event.

    Examples
    --------
    >>> find_occasion(picture_of('Ann Lee attends the premiere of "Salt Road" in Rome.'))[2:5]
    ('Salt Road premiere', '', 'film premiere')
    """
    known = list(_known(picture))
    unknown = [] if any(rank[0] == SHOWN for rank, _ in known) else list(_unknown(picture))
    if not (known or unknown):
        return NO_OCCASION
    found = _with_prize(picture, _of_series([*known, *unknown]))
    done = (one.type for rank, one in sorted(known) if rank[0] == CUED and one.type != "public sighting")
    untyped = any(found == one for _, one in unknown)
    return found._replace(type=next(done, "")) if untyped else found  # "walks the runway at the Red Rose Collection"


def _with_prize(picture: Picture, found: Occasion) -> Occasion:
    """Name an event without a name of its own after the prize in hand: "lifts the FA Cup trophy after the final"."""
    if found.series == "ceremony" and any(hit.value.type == "awards ceremony" for hit in picture.hits):
        return found._replace(type="awards ceremony")  # "receives the Nobel Peace Prize during a ceremony"
    prizes = [hit for hit in picture.hits if hit.value.kind == SERIES and hit.value.type == found.type]
    if (found.series and not found.series.islower()) or len(prizes) != 1:
        return found
    lead = picture.words.leads.get(picture.name_before(prizes[0].start).lead)
    prize = prizes[0].value
    return found._replace(series=prize.name, usual=prize.usual) if lead and lead.event == "prize" else found


def won(picture: Picture) -> Occasion:
    """Return the games whose prize a picture holds that names no other event.

    Examples
    --------
    >>> won(picture_of("Ann Lee kisses the US Open trophy at Arthur Ashe Stadium.")).series
    'U.S. Open'
    """
    found = _with_prize(picture, NO_OCCASION._replace(type="sports event"))
    return found if found.series else NO_OCCASION


def _of_series(ranked: list[_Ranked]) -> Occasion:
    """Return the first in rank, or the series whose games it is one of: "the final of the Tulsa Open"."""
    (_, weight, _), first = min(ranked)
    if first.type != "sports event" or weight <= -SERIES_PRIORITY:
        return first
    series = [one for (_, weight, _), one in sorted(ranked) if one.type == first.type and weight <= -SERIES_PRIORITY]
    return series[0] if series else first


def named_occasion(name: str) -> Occasion:
    """Say what the event is that goes by ``name``, as a file states it beside its caption.

    Examples
    --------
    >>> named_occasion("The 65th Annual GRAMMY Awards").series, named_occasion("Juniper Nights 2019").series
    ('Grammy Awards', 'Juniper Nights')
    """
    occasion = find_occasion(picture_of(name))
    return occasion if occasion.series else Occasion(0, 0, own_words(name), edition(name), "", "")


def _known(picture: Picture) -> Iterator[_Ranked]:
    """Yield the events told by words of the lexicon, with their rank: lead, weight, order."""
    done, last, is_whole, gives_prizes = picture.start, CUED, False, False
    for index, hit in enumerate(picture.hits):
        if hit.start < done or hit.value.kind not in (SERIES, EVENT, TEAM, CUE) or _is_of_venue(picture, index):
            continue
        name = picture.name_before(hit.start)
        end, entry = _whole_name(picture, index)
        head = Hit(hit.start, end, entry)
        occasion = _read(picture, name, head)
        if occasion and is_shown(picture, name, head, occasion.end):
            distance, weight = distance_of(picture, name, entry), entry.priority
            if weight >= WEIGHTY and not is_whole and picture.masked[done : name.start] in _OF_THE:
                distance, weight = last, weight + 1  # "the opening ceremony of the Cannes Film Festival"
                if gives_prizes:
                    occasion = occasion._replace(type="awards ceremony")  # and its awards ceremony
            done, last = occasion.end, distance
            gives_prizes = occasion.type == "awards ceremony" and entry.kind == EVENT
            is_whole = occasion.type == "party"  # "a celebration of the Oscars" is none of theirs
            yield (distance, -weight, hit.start), occasion


def _unknown(picture: Picture) -> Iterator[_Ranked]:
    for match in _ATTENDED.finditer(picture.masked, picture.start, picture.end):
        start, end = match.span(1)
        taken = any(hit.start < end and start < hit.end for hit in picture.hits)
        words = picture.plain[start:end]
        series = own_words(words)
        titled = picture.masked.startswith(":", end)  # "the Salt: Work & Sea Benefit"
        if series and not (taken or titled) and not picture.place.start <= start < picture.place.end:
            yield (SHOWN, 1, start), Occasion(start, end, series, edition(words), "", "")


def _whole_name(picture: Picture, index: int) -> tuple[int, Entry]:
    """Join the heads of one name ("Academy Awards" + "luncheon"); the last of weight says what it is."""
    end, entry = picture.hits[index].end, picture.hits[index].value
    for hit in picture.hits[index + 1 :]:
        if hit.value.kind not in (SERIES, EVENT):
            continue
        joined = entry.kind in (SERIES, EVENT) and _NAMES_BETWEEN.fullmatch(picture.masked, end, hit.start)
        if not joined or (entry.kind == SERIES and _is_part(picture, picture.hits[index], hit)):
            break
        end = hit.end
        entry = _heavier(entry, hit.value)
    return end, entry


def _is_of_venue(picture: Picture, index: int) -> bool:
    """Whether a word only begins the name of a place: "Moody Memorial First Church"."""
    hit = picture.hits[index]
    if hit.value.kind != EVENT or not picture.masked[hit.start].isupper():
        return False
    places = (other for other in picture.hits[index + 1 :] if other.value.kind in (VENUE, VENUE_WORD))
    return any(_CAPITALS_BETWEEN.fullmatch(picture.masked, hit.end, place.start) for place in places)


def _is_part(picture: Picture, series: Hit[Entry], later: Hit[Entry]) -> bool:
    """Whether a word only tells what a series holds: a panel of a festival, but not the party of "A Show"."""
    quoted = picture.masked[series.start - 1 : series.start] in ('"', "'")
    return later.value.priority < WEIGHTY and not quoted


def _heavier(entry: Entry, later: Entry) -> Entry:
    """Return which of two heads of a name says what it is: "Grammy Awards ceremony" is the Grammy Awards."""
    if later.type == (entry.type if entry.kind == SERIES else ""):
        return entry
    return later if later.priority or not entry.priority else entry


def _read(picture: Picture, name: Name, head: Hit[Entry]) -> Occasion | None:
    """Say what the event is whose head words are ``head``."""
    entry = head.value
    if entry.kind == TEAM:
        return _game(picture, head)
    if entry.kind == SERIES:
        before, after = picture.plain[name.start : head.start], picture.plain[head.end : head.end + 16]
        if before.rstrip(" ").rpartition(" ")[2] in picture.words.others:
            own = own_words(picture.plain[name.start : head.end])
            return Occasion(name.start, head.end, own, edition(before), entry.type, "")
        numbered = from_edition(before)
        led = name.lead or name.article
        bare = numbered or not led or before.endswith(" in the ")  # "Oak Avenue in the Acme Parade"
        start = head.start - len(numbered) if bare else name.start
        start += picture.masked[start] in "\"'" and picture.masked[start + 1] != BLOT
        number = edition(before) or edition("", after)
        end = head.end if edition(before) else head.end + after.find(number) + len(number)  # "Super Bowl LIV"
        return Occasion(start, end, entry.name, number, entry.type, entry.usual)
    league = _league(picture, picture.hits) if entry.named == "league" or entry.type == "sports event" else None
    if entry.kind == CUE:
        series, usual = (league.name, league.usual) if league else ("", "")
        return Occasion(head.start, head.start, series, "", entry.type, usual)
    if league and entry.named == "league":
        return Occasion(name.start, head.end, league.name, "", league.type, league.usual)
    return _own_event(picture, name.start, head)


def _own_event(picture: Picture, start: int, head: Hit[Entry]) -> Occasion:
    """Name an event by its own words: "launch of the new Acme Rose" is the "Acme Rose launch"."""
    entry = head.value
    shows = entry.type == "concert or performance" and (
        _COLLECTION.search(picture.plain, start, head.end)
        or (entry.name == "show" and _FRONT_ROW.search(picture.plain, picture.start, start))
    )
    presents = entry.type == "press event" and _COLLECTION.search(picture.plain, start, picture.name_end(head.end))
    if shows or presents:
        entry = entry._replace(type="brand or fashion event")  # "the Acme Couture Spring Summer 2023 show"
    if opened := _opened(picture, head):
        return opened
    if end := headed_end(picture, start, head):
        return Occasion(start, end, own_words(picture.plain[start:end]), "", entry.type, "")
    words = picture.plain[start : head.end]
    series = own_words(words)
    if entry.named == "league" and picture.masked.startswith(" between ", head.end):
        series = own_words(_SPORT.sub("", picture.plain[start : head.start])) or series  # "the Pine Cup match between"
    if known := themed(picture.words.series, lower(series)):
        return Occasion(start, head.end, known.name, edition(words), known.type, known.usual)
    end, namesake = namesake_of(picture, start, head)
    if namesake or entry.named == "after":
        series = f"{namesake} {entry.name}".strip()
    kind = "political or civic event" if entry.name in _ENDS_OF and _PUBLIC_WORK.search(namesake) else entry.type
    return Occasion(start, end, series, edition(words), kind, "", head.end if entry.named == "for" else end)


def _opened(picture: Picture, head: Hit[Entry]) -> Occasion | None:
    """Return the series whose opening or closing it is: "the opening of the Venice Film Festival"."""
    link = LINKS["after"].match(picture.masked, head.end, picture.end) if head.value.name in _ENDS_OF else None
    series = next((hit for hit in picture.hits if hit.value.kind == SERIES and hit.start >= head.end), None)
    if link is None or series is None:
        return None
    name = picture.name_before(series.start)
    return _read(picture, name, series) if name.start <= link.end() + len("the ") else None


def _game(picture: Picture, team: Hit[Entry]) -> Occasion | None:
    """Read "the Nets play the Kings": a game of the league that both are in."""
    if not _PLAYED.match(picture.masked, team.end):
        return None
    teams = [hit for hit in picture.hits if hit.value.kind == TEAM and hit.start >= team.start]
    league = _league(picture, teams)
    return Occasion(team.start, teams[-1].end, league.name, "", league.type, league.usual) if league else None


def _league(picture: Picture, hits: Iterable[Hit[Entry]]) -> Entry | None:
    """Return the one league that all teams among the phrases play in."""
    common: set[str] = set()
    for hit in hits:
        if hit.value.kind == TEAM:
            leagues = set(hit.value.name.split("|"))
            common = common & leagues if common else leagues
    return picture.words.series.get(lower(common.pop())) if len(common) == 1 else None
