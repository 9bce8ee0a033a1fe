"""The columns of every table, their types and their meanings: the codebook.

Tables are checked against this on the way out; the README prints it, and a test
holds the two equal.  Sources of the values: the annotation rules in
``data/README.md``.
"""

from __future__ import annotations

from typing import NamedTuple

import pandas as pd

TEXT, INT, BOOL = "str", "Int64", "boolean"


class Column(NamedTuple):
    """A column's name, pandas type and meaning."""

    name: str
    dtype: str
    meaning: str


_ARTICLE = Column("article_id", TEXT, "the file's stem, or the record's id")
_CAPTION = Column("caption", INT, "number of the caption, from 1; empty in the body")
_START = Column("start", INT, "offset of the first character, in code points of the text as read")
_END = Column("end", INT, "offset after the last character")
_WORDS = Column("text", TEXT, "the very words, text[start:end]")
_VALUE = Column("value", TEXT, "when, as an EDTF string; empty if unknown")
_EARLIEST = Column("earliest", TEXT, "first day it can be, ISO 8601; empty if open")
_LATEST = Column("latest", TEXT, "last day it can be, ISO 8601; empty if open")

ROWS: dict[str, str] = {
    "articles": "one row an article",
    "captions": "one row a caption: what the picture shows, where and when, and who took it",
    "people": "one row a person pictured in a caption",
    "mentions": "every word that stands for a person, in captions and body",
    "events": "one row an occurrence of an event, however many captions show it",
    "dates": "every date expression and what it says",
    "quotes": "direct quotes of the body and who said them",
    "relationships": "who is whose, as the text says it",
    "milestones": "one row a milestone of a relationship, however often it is told",
    "evidence": "one row a telling of a milestone",
    "rejects": "what could not be read, and why",
}

SCHEMA: dict[str, tuple[Column, ...]] = {
    "articles": (
        _ARTICLE,
        Column("source", TEXT, "file or address it was read from"),
        Column("sha256", TEXT, "SHA-256 of the text as read"),
        Column("format", TEXT, "text, html, ..."),
        Column("agency", TEXT, "the wire service of the dateline or the credits"),
        Column("published", TEXT, "day of publication, ISO 8601"),
        Column("dateline_city", TEXT, "city of the dateline"),
        Column("headline", TEXT, "headline, as printed"),
        Column("gallery", TEXT, "title of the gallery, as printed"),
        Column("subject", TEXT, "the person the gallery or the story is about"),
        Column("paragraphs", INT, "number of body paragraphs"),
        Column("captions", INT, "number of captions"),
        Column("quotes", INT, "number of quotes"),
    ),
    "captions": (
        _ARTICLE,
        Column("caption", INT, "number of the caption, from 1"),
        _START,
        _END,
        _WORDS,
        Column("date", TEXT, "the day the picture shows, as an EDTF string"),
        Column("date_earliest", TEXT, "first day of date"),
        Column("date_latest", TEXT, "last day of date"),
        Column("event", TEXT, "the event, as printed"),
        Column("event_series", TEXT, "the event's usual name, without year or ordinal"),
        Column("edition", TEXT, "the printed year or ordinal: 2015, 62nd"),
        Column("event_type", TEXT, "awards ceremony, film premiere, sports event, ..."),
        Column("venue", TEXT, "the named place where it happens, as printed"),
        Column("venue_type", TEXT, "theater or hall, arena or stadium, museum, ..."),
        Column("venue_basis", TEXT, "what venue_type rests on: named, usual or implied"),
        Column("city", TEXT, "city, normalised"),
        Column("region", TEXT, "two-letter US state or DC; empty elsewhere"),
        Column("country", TEXT, "ISO 3166-1 alpha-2 code"),
        Column("place", TEXT, "the place, as printed"),
        Column("photographer", TEXT, "name in the credit"),
        Column("agency", TEXT, "agency in the credit, normalised"),
        Column("credit", TEXT, "the credit line, as printed"),
        Column("file_photo", BOOL, "whether it is marked as a file photo"),
        Column("notes", TEXT, "where the words say otherwise than the file's own fields, which win"),
    ),
    "people": (
        _ARTICLE,
        Column("caption", INT, "number of the caption, from 1"),
        Column("person", TEXT, "full name of a person in the picture"),
        Column("position", TEXT, "left, center, right, second from left, ... as printed; empty if not told"),
        Column("order", INT, "from the left where told, otherwise in order of mention"),
        Column("role", TEXT, "the printed description: director, then girlfriend"),
        _START,
        _END,
    ),
    "mentions": (
        _ARTICLE,
        _CAPTION,
        _START,
        _END,
        _WORDS,
        Column("kind", TEXT, "name, surname, given name, role, pronoun or group"),
        Column("person", TEXT, "full name, 'A; B' for a group; empty if more than one candidate remains"),
    ),
    "events": (
        _ARTICLE,
        Column("event_series", TEXT, "the event's usual name"),
        Column("edition", TEXT, "the printed year or ordinal"),
        Column("event_type", TEXT, "awards ceremony, film premiere, sports event, ..."),
        Column("date", TEXT, "day of the occurrence, as an EDTF string"),
        Column("city", TEXT, "city, normalised"),
        Column("venue", TEXT, "the named place where it happens"),
        Column("captions", TEXT, "numbers of the captions that show it: '4; 7'"),
    ),
    "dates": (
        _ARTICLE,
        _CAPTION,
        _START,
        _END,
        _WORDS,
        Column("kind", TEXT, "absolute, relative, edition, duration or set"),
        Column("anchor", TEXT, "the day or EDTF value it was resolved against; empty if none was needed"),
        _VALUE,
        _EARLIEST,
        _LATEST,
    ),
    "quotes": (
        _ARTICLE,
        _START,
        _END,
        _WORDS,
        Column("speaker", TEXT, "full name of who said it; empty if not told"),
        Column("cue", TEXT, "the words that give the speaker: said, wrote on Instagram"),
    ),
    "relationships": (
        _ARTICLE,
        Column("person", TEXT, "full name: person is the relation of other"),
        Column("relation", TEXT, "spouse, former spouse, partner, fiance, child, parent, sibling, friend, colleague"),
        Column("other", TEXT, "full name"),
        _CAPTION,
        _START,
        _END,
        _WORDS,
    ),
    "milestones": (
        _ARTICLE,
        Column("milestone", INT, "number of the milestone in its article, from 1"),
        Column("type", TEXT, "met, started dating, engaged, married, child born, divorced, ..."),
        Column("people", TEXT, "'A; B', in alphabetical order"),
        _VALUE,
        _EARLIEST,
        _LATEST,
        Column("detail", TEXT, "what is told besides: 'first child, daughter, Luna'"),
        Column("announced", BOOL, "whether the date is that of the announcement only"),
        _CAPTION,
        _START,
        _END,
        _WORDS,
        Column("evidence", INT, "number of tellings in the evidence table"),
        Column("conflict", TEXT, "why two tellings cannot both be true; empty if they can"),
    ),
    "evidence": (
        _ARTICLE,
        Column("milestone", INT, "number of the milestone it tells"),
        _CAPTION,
        _START,
        _END,
        _WORDS,
        Column("value", TEXT, "when, according to this telling"),
        _EARLIEST,
        _LATEST,
        Column("basis", TEXT, "what its date is: direct, announced or derived (from a duration or an age)"),
    ),
    "rejects": (
        Column("source", TEXT, "file or address it came from"),
        Column("position", INT, "number of the record in its source, if it has one"),
        Column("article_id", TEXT, "the article's id, if it was known"),
        Column("stage", TEXT, "read, decode, segment, parse or crash"),
        Column("reason", TEXT, "what is wrong, in a few words"),
        Column("detail", TEXT, "what to do, or the error's own words"),
    ),
}

CORRECTED = Column(
    "corrected", TEXT, "what an analyst changed, from which value and why; only where corrections are applied"
)


def columns_of(name: str, frame: pd.DataFrame) -> tuple[Column, ...]:
    """Return a table's columns: the codebook's, and ``corrected`` last where corrections were laid over it."""
    return SCHEMA[name] + ((CORRECTED,) if CORRECTED.name in frame else ())


def check(tables: dict[str, pd.DataFrame]) -> None:
    """Raise ``ValueError`` if a table's columns or types are not those of the codebook.

    Parameters
    ----------
    tables : dict of str to DataFrame
        All tables of :data:`SCHEMA`, by name.

    Raises
    ------
    ValueError
        Naming the first table and column that differ.
    """
    for name in SCHEMA:
        if name not in tables:
            raise ValueError(f"table {name!r} is missing")
        found = {str(column): str(dtype) for column, dtype in tables[name].dtypes.items()}
        wanted = {column.name: column.dtype for column in columns_of(name, tables[name])}
        if list(found) != list(wanted):
            raise ValueError(f"table {name!r} has columns {list(found)}, not {list(wanted)}")
        for column, dtype in wanted.items():
            if found[column] != dtype:
                raise ValueError(f"column {column!r} of {name!r} is {found[column]}, not {dtype}")


def codebook() -> str:
    """Return the codebook as Markdown, as the README prints it.

    Examples
    --------
    >>> print(codebook().split("### ")[-1].splitlines()[2])
    What could not be read, and why.
    """
    parts = []
    for name, columns in SCHEMA.items():
        lines = [f"| `{column.name}` | {column.meaning} |" for column in columns]
        parts.append(
            "\n".join(
                [f"### {name}", "", f"{ROWS[name].capitalize()}.", "", "| column | meaning |", "|---|---|", *lines]
            )
        )
    return "\n\n".join(parts)
