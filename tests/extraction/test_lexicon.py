"""Every row of the scene lexicon does what its example says, and the tables themselves are sound."""

from __future__ import annotations

import csv
import re
from collections import Counter
from pathlib import Path

import pytest

import analysis.extraction.lexicon as lexicon_module
from analysis import find_dates
from analysis.extraction.lexicon import Matcher, lower, rows, spelled
from analysis.extraction.sentences import sentences

EVENT_TYPES = {
    "awards ceremony",
    "film premiere",
    "sports event",
    "concert or performance",
    "festival",
    "gala or benefit",
    "party",
    "brand or fashion event",
    "political or civic event",
    "press event",
    "public sighting",
}
VENUE_TYPES = {
    "theater or hall",
    "arena or stadium",
    "cinema",
    "ballroom",
    "party space",
    "showroom or store",
    "museum",
    "nightclub",
    "restaurant",
    "hotel",
    "pop-up space",
    "convention center",
    "street or park",
    "government building",
    "airport",
    "place of worship",
    "home",
}


def _named(venue_type):
    return {"venue_type": venue_type, "venue_basis": "named"} if venue_type else {}


# Where a lexicon row's name stands, and the fields of a scene that its example must yield.
EXPECTED = {
    "events": ("series", lambda row: {"event_series": row["series"], "event_type": row["event_type"]}),
    "event_words": ("word", lambda row: {"event_series": row["series"], "event_type": row["event_type"]}),
    "callings": ("calling", lambda row: {"event_series": "", "event_type": row["event_type"]}),
    "teams": ("team", lambda row: {"event_series": row["league"], "event_type": "sports event"}),
    "venues": ("venue", lambda row: {"venue_type": row["venue_type"], "venue_basis": "named"}),
    "venue_words": ("word", lambda row: _named(row["venue_type"]) or {"venue": f"Tulsa {row['word']}"}),
    "cities": ("name", lambda row: {"city": row["name"], "region": row["region"], "country": row["country"]}),
    "states": ("name", lambda row: {"region": row["region"], "country": "US"}),
    "countries": ("name", lambda row: {"country": row["country"], "region": ""}),
    "other_series": ("word", lambda row: {"event_series": f"{row['word']} Academy Awards", "venue_basis": "implied"}),
    "leads": ("word", lambda _: {"event_series": "Pine Street Gala", "event_type": "gala or benefit"}),
}
ROWS = [
    pytest.param(table, row, spelling, id=f"{table}-{spelling}")
    for table in EXPECTED
    for row in rows(table)
    for spelling in spelled(row[EXPECTED[table][0]])
]
ALIASES = [
    pytest.param(table, row, alias, id=f"{table}-{alias}")
    for table in EXPECTED
    for row in rows(table)
    for alias in row.get("aliases", "").split("|")
    if alias
]


@pytest.mark.parametrize(("table", "row", "spelling"), ROWS)
def test_example(table, row, spelling, scene):
    first = spelled(row[EXPECTED[table][0]])[0]
    found = scene(re.sub(re.escape(first), spelling, row["example"], flags=re.IGNORECASE))
    wanted = EXPECTED[table][1](row)
    assert {field: getattr(found, field) for field in wanted} == wanted, row["example"]


@pytest.mark.parametrize(("table", "row", "alias"), ALIASES)
def test_alias_does_as_its_name(table, row, alias, scene):
    """A city or venue is itself, a team's nickname may be two leagues', under each of its names."""
    name = row[EXPECTED[table][0]]
    found = scene(row["example"].replace(name, alias))
    wanted = EXPECTED[table][1](row)
    if table == "teams" and found.event_series == "":
        others = {other["league"] for other in rows("teams") if alias in other["aliases"].split("|")}
        assert len(others) > 1
        return
    assert {field: getattr(found, field) for field in wanted} == wanted, row["example"].replace(name, alias)


@pytest.mark.parametrize("table", EXPECTED)
def test_every_row_is_whole_and_stands_once(table):
    key = EXPECTED[table][0]
    names = Counter(lower(row[key]) for row in rows(table))
    assert [name for name, count in names.items() if count > 1] == []
    for row in rows(table):
        assert None not in row.values(), row
        assert None not in row, row
        assert row[key], row
        assert row["example"], row
        assert all(value == value.strip() for value in row.values()), row


@pytest.mark.parametrize("table", ["events", "venues", "cities", "countries"])
def test_no_alias_stands_twice(table):
    """Within a row a name may come again in small letters, if it is printed so: "state dinner"."""
    key = EXPECTED[table][0]
    names = Counter(
        name for row in rows(table) for name in {lower(name) for name in (row[key], *row["aliases"].split("|")) if name}
    )
    assert [name for name, count in names.items() if count > 1] == []


def test_types_are_those_of_the_annotation_rules():
    for row in rows("events"):
        assert row["event_type"] in EVENT_TYPES, row
        assert row["venue_type"] in VENUE_TYPES | {""}, row
        assert bool(row["venue_type"]) == bool(row["venue_source"]), row
    for row in rows("event_words"):
        assert row["event_type"] in EVENT_TYPES | {""}, row
        assert row["named"] in ("", "after", "title", "for", "league", "cue"), row
        assert row["priority"] in ("-1", "0", "1", "2", "3"), row
    assert {row["event_type"] for row in rows("callings")} <= EVENT_TYPES
    assert {row["venue_type"] for row in rows("venue_words")} == VENUE_TYPES | {""}
    assert {row["venue_type"] for row in rows("venues")} <= VENUE_TYPES


def test_a_hundred_series_or_more():
    assert len(rows("events")) >= 100


def test_codes_are_iso_3166_and_postal():
    countries = {row["country"] for row in rows("countries")}
    assert all(len(code) == 2 and code.isupper() for code in countries)
    regions = {row["region"] for row in rows("states")}
    assert len(regions) == 51
    for row in rows("cities"):
        assert row["country"] in countries, row
        assert (row["region"] in regions) if row["country"] == "US" else row["region"] == "", row


def test_countries_are_of_the_standard():
    """Kosovo's XK is user-assigned: the standard leaves it to its users, and all use it."""
    tzdata = pytest.importorskip("tzdata")
    table = (Path(tzdata.__file__).parent / "zoneinfo" / "iso3166.tab").read_text(encoding="utf-8")
    standard = {line.split("\t")[0] for line in table.splitlines() if not line.startswith("#")}
    assert {row["country"] for row in rows("countries")} <= standard | {"XK"}


def test_leagues_of_teams_are_series():
    series = {row["series"] for row in rows("events")}
    assert {row["league"] for row in rows("teams")} <= series


def test_files_are_plain():
    """UTF-8, Unix newlines, as many cells in every row as in the header."""
    folder = Path(lexicon_module.__file__).parent / "lexicon"
    for path in (folder / f"{table}.csv" for table in EXPECTED):
        raw = path.read_bytes()
        assert b"\r" not in raw, path.name
        assert raw.endswith(b"\n"), path.name
        table = list(csv.reader(raw.decode("utf-8").splitlines()))
        assert {len(cells) for cells in table} == {len(table[0])}, path.name
        assert "example" in table[0], path.name


@pytest.mark.parametrize(
    ("phrases", "text", "found"),
    [
        ({"oscar": 1, "oscar party": 2}, "An Oscar Party, no Oscar", [(3, 14, 2), (19, 24, 1)]),
        ({"met": 1}, "the metal MET", [(10, 13, 1)]),
        ({"s\u00e3o paulo": 1}, "in S\u00c3O PAULO", [(3, 12, 1)]),
        ({}, "nothing", []),
    ],
)
def test_matcher(phrases, text, found):
    assert [tuple(hit) for hit in Matcher(phrases).find(text)] == found


def test_own_rows_come_first(tmp_path, monkeypatch, scene):
    (tmp_path / "events.csv").write_text(
        "series,aliases,event_type,venue_type,venue_source,example\n"
        "Tulsa Lantern Night,Lantern Night,festival,,,Ann Lee attends Lantern Night.\n"
    )
    monkeypatch.setenv("ANALYSIS_LEXICON", str(tmp_path))
    assert scene("Ann Lee attends Lantern Night in Tulsa, Okla.").event_series == "Tulsa Lantern Night"


def test_what_was_read_by_another_lexicon_is_forgotten(tmp_path, monkeypatch):
    text = "They met two weeks later. It was Qz. Ann Lee sang."
    before = (find_dates(text, "2020-03-18")["value"].tolist(), len(sentences(text, 0, len(text))))
    (tmp_path / "date_classes.csv").write_text("class,role,meaning,example\nmine,join,mine,x\n")
    (tmp_path / "abbreviations.csv").write_text("word,ends,example\nQz.,never,x\n")
    monkeypatch.setenv("ANALYSIS_LEXICON", str(tmp_path))
    after = (find_dates(text, "2020-03-18")["value"].tolist(), len(sentences(text, 0, len(text))))
    assert before == (["2020-04-01"], 3)
    assert after == (["2020-04-01"], 2)


def test_a_missing_column_is_named(tmp_path, monkeypatch):
    (tmp_path / "states.csv").write_text("name,ap\nTexas,Texas\n")
    monkeypatch.setenv("ANALYSIS_LEXICON", str(tmp_path))
    with pytest.raises(ValueError, match="region"):
        rows("states")
