"""The things an article is made of.

Rows of the tables are named tuples whose fields are the columns of
:mod:`analysis.tables.schema`, less ``article_id``: a million of them are made
cheaply, and ``zip(*rows)`` turns them into columns.  Offsets count Unicode code
points of :attr:`Article.text`; ``text[start:end]`` is always the very words.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Span(NamedTuple):
    """A stretch of text, ``text[start:end]``."""

    start: int
    end: int


class Reject(NamedTuple):
    """Something that could not be read, and why.

    ``stage`` is where it fell out: ``read``, ``decode``, ``segment``, ``parse``
    or ``crash``; ``position`` is the record's number in its source, if it has one.
    """

    source: str
    position: int | None
    article_id: str
    stage: str
    reason: str
    detail: str


class Passage(NamedTuple):
    """A body paragraph or the words of a caption, in reading order.

    ``caption`` is the caption's number from 1, or None in the body.  The credit
    line of a caption is not part of its passage.
    """

    caption: int | None
    start: int
    end: int


class CaptionBlock(NamedTuple):
    """A caption as it was cut from the page, before its words are understood.

    ``start`` and ``end`` take in the credit; ``words`` is the rest.  ``given``
    holds what the file itself states about the picture (photo metadata), by
    column name of the ``captions`` table.
    """

    number: int
    start: int
    end: int
    words: Span
    credit: str = ""
    photographer: str = ""
    agency: str = ""
    file_photo: bool = False
    given: Mapping[str, str] = {}


@dataclass(frozen=True)
class Article:
    """A news article as read: its text, and the spans of its parts.

    ``plain`` is ``text`` with same-length replacements (straight quotes, plain
    spaces and hyphens, no newlines), so that one set of patterns reads them all.  ``copies`` are
    where a caption's words are printed again.
    """

    article_id: str
    source: str
    format: str
    text: str
    plain: str
    published: dt.date | None = None
    agency: str = ""
    dateline_city: str = ""
    headline: str = ""
    gallery: str = ""
    paragraphs: tuple[Span, ...] = ()
    captions: tuple[CaptionBlock, ...] = ()
    copies: tuple[Span, ...] = ()

    @property
    def sha256(self) -> str:
        """The SHA-256 of the text, which keys and corrections name it by."""
        return hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()

    def passages(self) -> Iterator[Passage]:
        """Yield paragraphs and captions' words in the order of the page."""
        body = [Passage(None, *paragraph) for paragraph in self.paragraphs]
        captions = [Passage(block.number, *block.words) for block in self.captions]
        yield from sorted([*body, *captions], key=lambda passage: passage.start)


class DateSpan(NamedTuple):
    """A date expression and what it says; a row of ``dates``.

    ``anchor`` is the day or EDTF value it was resolved against, empty if it needed none.
    """

    caption: int | None
    start: int
    end: int
    text: str
    kind: str
    anchor: str
    value: str
    earliest: str
    latest: str


class Scene(NamedTuple):
    """What a caption's first sentence shows: event, venue and place.

    ``names`` are the spans of event, venue and place names, where no person is to be looked for;
    ``notes`` tell where the words say otherwise than the file.
    """

    event: str
    event_series: str
    edition: str
    event_type: str
    venue: str
    venue_type: str
    venue_basis: str
    city: str
    region: str
    country: str
    place: str
    names: tuple[Span, ...] = ()
    notes: str = ""


class CaptionRow(NamedTuple):
    """A row of ``captions``."""

    caption: int
    start: int
    end: int
    text: str
    date: str
    date_earliest: str
    date_latest: str
    event: str
    event_series: str
    edition: str
    event_type: str
    venue: str
    venue_type: str
    venue_basis: str
    city: str
    region: str
    country: str
    place: str
    photographer: str
    agency: str
    credit: str
    file_photo: bool
    notes: str = ""


class Pictured(NamedTuple):
    """A person in a picture; a row of ``people``."""

    caption: int
    person: str
    position: str
    order: int
    role: str
    start: int
    end: int


#: The kinds of a :class:`Mention` that are names, or parts of one.
NAME_KINDS = frozenset({"name", "surname", "given name"})
#: Relations of those who are a couple, and of those who are or were one.
TIED = frozenset({"spouse", "partner", "fiance"})
COUPLED = TIED | {"former spouse"}
#: Relations of those who are kin by blood.
BLOOD = frozenset({"child", "parent", "sibling"})


class Mention(NamedTuple):
    """Words that stand for a person; a row of ``mentions``.

    ``kind`` is name, surname, given name, role, pronoun or group.  ``person`` is the
    full name, "A; B" for a group, or empty where more than one candidate remains.
    """

    caption: int | None
    start: int
    end: int
    text: str
    kind: str
    person: str


class EventRow(NamedTuple):
    """An occurrence of an event; a row of ``events``. ``captions`` lists numbers: "4; 7"."""

    event_series: str
    edition: str
    event_type: str
    date: str
    city: str
    venue: str
    captions: str


class Quote(NamedTuple):
    """Words in quotation marks and who said them; a row of ``quotes``."""

    start: int
    end: int
    text: str
    speaker: str
    cue: str


class Relationship(NamedTuple):
    """``person`` is the ``relation`` of ``other``; a row of ``relationships``."""

    person: str
    relation: str
    other: str
    caption: int | None
    start: int
    end: int
    text: str


class Milestone(NamedTuple):
    """A turn in a relationship, however often it is told; a row of ``milestones``.

    ``start`` and ``end`` mark the sentence of the telling that won.
    """

    milestone: int
    type: str
    people: str
    value: str
    earliest: str
    latest: str
    detail: str
    announced: bool
    caption: int | None
    start: int
    end: int
    text: str
    evidence: int
    conflict: str


class Evidence(NamedTuple):
    """One telling of a milestone; a row of ``evidence``.

    ``basis`` is direct, announced (the date is that of the announcement) or derived
    (from a duration or an age).
    """

    milestone: int
    caption: int | None
    start: int
    end: int
    text: str
    value: str
    earliest: str
    latest: str
    basis: str = "direct"


@dataclass(frozen=True)
class ParsedArticle:
    """An article and every row read from it, in reading order."""

    article: Article
    subject: str = ""
    captions: list[CaptionRow] = field(default_factory=list)
    people: list[Pictured] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    events: list[EventRow] = field(default_factory=list)
    dates: list[DateSpan] = field(default_factory=list)
    quotes: list[Quote] = field(default_factory=list)
    relationships: list[Relationship] = field(default_factory=list)
    milestones: list[Milestone] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)
