"""What happened when the picture was taken: in the sentence that tells it, or "at the event" of the story below."""

from __future__ import annotations

import re

from analysis.extraction.milestones.dated import Dated, Dates
from analysis.extraction.milestones.tellings import Cue, Place
from analysis.model import Article

_LEAVING = re.compile(
    r"\b(?:leav|emerg|depart)(?:e?s?|ing)\b[^.,;0-9]*(?: on [A-Z][a-z]+\.? [0-9]{1,2}, [0-9]{4}, )?(?<!s )"
    r"\bafter (?:their )?$"
)
_HOURS_AFTER = re.compile(
    r"\b(?:hours|minutes|moments) after (?:the |an? |(?:they|the couple|the two|the pair) )?"
    r"(?:(?:judge|court|were|had|got|had been) )?$"
)
# "Met Bo Ray at the gala", "met the film's director, Bo Ray, at the afterparty".
_AT_THE_EVENT = re.compile(
    r"(?:(?: [A-Z][\w'-]+){0,3}| the [a-z]+'s [a-z]+, (?:[A-Z][\w'-]+ ?){1,3},)(?: backstage| there)? "
    r"(?:at|during|after) the "
    r"(after-?party|event|premiere|gala|ceremony|show|party|benefit|screening|festival|concert|match|game)\b"
    r"(?! (?:of|for|in|at)\b)"
)

_THERE = re.compile(
    r"(?:On the red carpet|Backstage|On ?stage|From the stage|In (?:his|her|their) acceptance speech)\b"
)
_ON_CARPET = re.compile(
    r" (?:told reporters|from the stage|there|backstage|on the (?:red )?carpet"
    r"|at the (?:event|premiere|gala|ceremony|show|party)) that\b"
)
_FIRST_TIME = re.compile(r"\b(?:was|is|marked) the (?:very )?first time ")
# The words of a scene that "the event" of its story may mean, where it is not the word itself.
_SHOWN = {
    **dict.fromkeys(("event", "afterparty", "after-party"), ("",)),
    "ceremony": ("Award", "eremony"),
    "show": ("how", "perform"),
    "concert": ("oncert", "perform"),
    "match": ("match", "plays", "serve"),
    "game": ("game", " play"),
}


def day_of_scene(article: Article, dates: Dates, place: Place) -> str:
    """Return the picture's day, if the sentence is the one that tells it: "arrive, five days after they wed"."""
    if place.caption is None or place.sentence.start > article.captions[place.caption - 1].words.start:
        return ""
    return dates.day_of(place.caption)


def day_pictured(article: Article, dates: Dates, place: Place, cue: Cue) -> Dated | None:
    """Return the picture's day for "leave the church after their wedding", "hours after the birth"."""
    if place.caption is None or not day_of_scene(article, dates, place):
        return None
    leaving = cue.type == "married" and _LEAVING.search(article.plain, place.head, place.cue.start)
    told = leaving or _HOURS_AFTER.search(article.plain, place.head, place.cue.start)
    return Dated(dates.pictured(place.caption), False) if told else None


def is_first_time(article: Article, place: Place, cue: Cue) -> bool:
    """Whether a caption says of its picture that it "was the first time they met"."""
    return (
        place.caption is not None
        and cue.type == "met"
        and bool(_FIRST_TIME.search(article.plain, place.head, place.cue.start))
    )


def is_at_the_event(article: Article, place: Place) -> bool:
    """Whether it happened "at the event" of the picture, on its red carpet, or "at the gala" where it shows one."""
    if place.caption is None:
        return False
    if _THERE.match(article.plain, place.sentence.start) or _ON_CARPET.search(
        article.plain, place.head, place.cue.start
    ):
        return True
    event = _AT_THE_EVENT.match(article.plain, place.cue.end, place.tail)
    if event is None:
        return False
    start = article.captions[place.caption - 1].words.start
    scene = article.plain[start : place.sentence.start]
    return any(word in scene for word in _SHOWN.get(event[1], (event[1],)))
