"""What holds for any text and any day: no error, spans that slice, rendered dates that read back, linear time."""

from __future__ import annotations

import datetime as dt
import time
from pathlib import Path

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from analysis import find_dates
from analysis.extraction.dates import read_dates
from analysis.extraction.dates.calendar import UNITS, containing
from analysis.extraction.lexicon import rows
from analysis.reading.formats import article_from_text

_TABLE = Path(__file__).parent / "date_cases.txt"
DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2099, 12, 31))
ANCHOR = dt.date(2020, 10, 16)
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
AP_MONTHS = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
STYLES = [
    lambda day: f"{MONTHS[day.month - 1]} {day.day}, {day.year}",
    lambda day: f"{MONTHS[day.month - 1]} {day.day:02}, {day.year}",
    lambda day: f"{AP_MONTHS[day.month - 1]} {day.day}, {day.year}",
    lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{day.day:02} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{day:%A}, {AP_MONTHS[day.month - 1]} {day.day}, {day.year}",
    lambda day: f"{day:%A}, {day.day} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{MONTHS[day.month - 1].upper()} {day.day}, {day.year}",
    lambda day: f"the {day.day}{_ending(day.day)} of {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{day.month}/{day.day}/{day.year}",
    lambda day: day.isoformat(),
]
DEICTIC = [
    "today",
    "yesterday",
    "tomorrow",
    "last night",
    "two days ago",
    "10 days ago",
    "three weeks ago",
    "a week ago",
]
# Words of the grammar, thrown together in any order, are the texts most likely to trip it.
WORDS = [row["word"] for row in rows("date_words")] + [
    "1999",
    "9",
    "12th",
    ",",
    "-",
    "(",
    ")",
    '"',
    "Tulsa",
    "sang",
    "/",
]


def _ending(number: int) -> str:
    return "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")


@given(DAYS, st.sampled_from(STYLES))
def test_a_rendered_day_reads_back(day, style) -> None:
    text = f"They wed on {style(day)}."
    (row,) = find_dates(text, ANCHOR).itertuples()
    assert row.text == style(day)
    assert (row.value, row.earliest, row.latest, row.kind) == (*[day.isoformat()] * 3, "absolute")


@given(DAYS, st.sampled_from(DEICTIC), st.integers(-2000, 2000))
def test_moving_the_anchor_moves_every_deictic_day(anchor, words, days) -> None:
    (here,) = find_dates(f"They met {words}.", anchor)["value"]
    (there,) = find_dates(f"They met {words}.", anchor + dt.timedelta(days))["value"]
    assert dt.date.fromisoformat(there) - dt.date.fromisoformat(here) == dt.timedelta(days)


@given(DAYS, st.sampled_from(list(UNITS)))
def test_a_unit_holds_its_day(day, unit) -> None:
    when = containing(unit, day)
    assert when.unit == unit
    if unit != "weekend":
        assert when.first <= day <= when.last


@given(DAYS, st.sampled_from([unit for unit in UNITS if unit != "weekend"]))
def test_units_tile_the_calendar(day, unit) -> None:
    when = containing(unit, day)
    assert containing(unit, when.last + dt.timedelta(1)).first == when.last + dt.timedelta(1)


@given(DAYS, st.sampled_from(WORDS[:80]), st.lists(st.sampled_from(WORDS), max_size=25))
def test_spans_slice_in_order_and_bounds_are_ordered(anchor, first, words) -> None:
    text = " ".join([first, *words])
    end = 0
    for row in find_dates(text, anchor).itertuples():
        assert end <= row.start < row.end <= len(text)
        assert text[row.start : row.end] == row.text
        assert not (row.earliest and row.latest) or row.earliest <= row.latest
        assert not row.value or row.earliest or row.latest
        end = row.end


@given(st.text(max_size=200))
def test_no_text_raises(text) -> None:
    find_dates(text, ANCHOR)


@given(st.text(alphabet="0123456789-/:,.'sth $%\u0661\u00b2\u2013", max_size=60))
def test_no_figures_raise(text) -> None:
    find_dates(f"in {text} of May {text}", ANCHOR)


@given(st.lists(st.sampled_from(WORDS), max_size=40), st.none() | DAYS)
def test_no_article_raises(words, published) -> None:
    head = f"date {published} " if published else ""
    text = f"{head}Ann Lee sang.\nMoments from it\n{' '.join(words)}. Photo by Bo Ray/UPI | License Photo\n"
    dates, pictured = read_dates(article_from_text(text))
    assert all(text[row.start : row.end] == row.text for row in dates)
    assert set(pictured) <= {1}


def test_every_value_of_the_table_is_edtf() -> None:
    lines = (line.split("|") for line in _TABLE.read_text(encoding="utf-8").splitlines() if "|" in line)
    values = sorted({cells[1].strip() for cells in lines if not cells[0].startswith("==")} - {""})
    assert len(values) > 250
    for value in values:
        parse_edtf(value)


@pytest.mark.parametrize("year", ["0999", "3000", "9999"])
def test_a_year_out_of_range_is_found_without_value(year) -> None:
    (row,) = find_dates(f"It ends on March 2, {year}.", ANCHOR).itertuples()
    assert (row.value, row.earliest, row.latest) == ("", "", "")


@pytest.mark.parametrize("anchor", ["1000-01-01", "2999-12-31", "0001-01-01", "9999-12-31"])
def test_no_anchor_raises(anchor) -> None:
    text = "They met yesterday, tomorrow, last week, in May, Friday, 900 years ago, a century later and next winter."
    assert len(find_dates(text, anchor)) == 8


def test_an_anchor_must_be_a_day() -> None:
    with pytest.raises(ValueError, match="isoformat"):
        find_dates("They met in May.", "May 2020")


FLOODS = [
    "March ",
    "the ",
    "1999 ",
    "1999",
    "a few ",
    '"May ',
    "A",
    "last next ",
    "9-",
    "' ",
    "Feb. 9, ",
    "two and a half ",
]


@pytest.mark.parametrize("unit", FLOODS)
def test_a_flood_takes_linear_time(unit) -> None:
    """Eight times the text may take eight times as long, and here up to twenty-four: a square would take 64."""
    short, long = (min(_seconds(unit * size) for _ in range(3)) for size in (500, 4000))
    assert long <= 24 * short + 0.05


def _seconds(text: str) -> float:
    start = time.perf_counter()
    find_dates(text, ANCHOR)
    return time.perf_counter() - start
