from __future__ import annotations

import re
from pathlib import Path

import pytest

from analysis import load_tables, parse_article, read_articles, to_tables
from analysis.tables.corrections import (
    Correction,
    CorrectionError,
    apply_corrections,
    list_corrections,
    read_corrections,
)
from analysis.tables.schema import SCHEMA, check
from analysis.tables.store import save_tables

ROOT = Path(__file__).parent.parent.parent
TEXT = """Ann Lee through the years
Ann Lee (L) and Bo Ray attend the Grammy Awards in Los Angeles on Feb. 5, 2023. Photo by Cy Poe/UPI | License Photo
Lee attends the Tony Awards in New York City on June 11, 2023. Photo by Cy Poe/UPI | License Photo"""
ROW = "article_id=article; caption=1"
WHY = "the credit says so"


@pytest.fixture
def tables():
    return to_tables(parse_article(TEXT, published="2023-12-01"))


def corrected(tables, *corrections):
    return apply_corrections(tables, [Correction(*correction) for correction in corrections])


def test_a_correction_changes_its_row_alone_and_marks_it(tables):
    captions = corrected(tables, ("captions", ROW, "city", "Inglewood", WHY))["captions"]
    assert captions["city"].tolist() == ["Inglewood", "New York City"]
    assert captions["corrected"].tolist() == [f"city was 'Los Angeles': {WHY}", ""]


def test_the_tables_given_stay_as_they_were(tables):
    corrected(tables, ("captions", ROW, "city", "Inglewood", WHY))
    assert tables["captions"]["city"].tolist() == ["Los Angeles", "New York City"]
    assert "corrected" not in tables["captions"]


def test_every_row_that_the_key_names_is_corrected(tables):
    captions = corrected(tables, ("captions", "photographer=Cy Poe", "photographer", "Cyrus Poe", WHY))["captions"]
    assert captions["photographer"].tolist() == ["Cyrus Poe", "Cyrus Poe"]


def test_two_corrections_of_a_row_are_both_marked(tables):
    marks = corrected(tables, ("captions", ROW, "city", "Inglewood", WHY), ("captions", ROW, "venue", "Forum", "seen"))
    assert marks["captions"].loc[0, "corrected"] == f"city was 'Los Angeles': {WHY}; venue was '': seen"


@pytest.mark.parametrize(
    ("column", "value", "expected"), [("file_photo", "true", True), ("file_photo", "False", False), ("city", "", "")]
)
def test_values_take_the_type_of_their_column(tables, column, value, expected):
    captions = corrected(tables, ("captions", ROW, column, value, WHY))["captions"]
    assert captions.loc[0, column] == expected
    assert captions[column].dtype == tables["captions"][column].dtype


def test_an_emptied_number_is_missing(tables):
    people = corrected(tables, ("people", "caption=1; person=Bo Ray", "order", "", WHY))["people"]
    assert people.loc[people["corrected"] != "", "order"].isna().tolist() == [True]


@pytest.mark.parametrize(
    ("correction", "message"),
    [
        (("captions", "article_id=article; caption=9", "city", "Reno", WHY), "no row matches it any more"),
        (("captions", "article_id=other; caption=1", "city", "Reno", WHY), "no row matches it any more"),
        (("pictures", ROW, "city", "Reno", WHY), "no table 'pictures'"),
        (("captions", ROW, "town", "Reno", WHY), "column 'town' cannot be corrected; caption, date, "),
        (("captions", ROW, "start", "0", WHY), "column 'start' cannot be corrected"),
        (("captions", "caption 1", "city", "Reno", WHY), "'caption 1' is not 'column=value'"),
        (("captions", "number=1", "city", "Reno", WHY), "'number=1' is not 'column=value'"),
        (("captions", "", "city", "Reno", WHY), "'' is not 'column=value'"),
        (("captions", ROW, "city", "Reno", ""), "'why' is empty"),
        (("captions", ROW, "file_photo", "maybe", WHY), "'maybe' is neither true nor false"),
        (("people", "caption=1", "order", "first", WHY), "'first' is not a whole number"),
        (("people", "caption=1", "order", "1" * 5000, WHY), "is not a whole number"),
        (("dates", "caption=1", "earliest", "next tuesday", WHY), "'next tuesday' is not a day as 2020-02-09"),
        (("dates", "caption=1", "latest", "2020-02-30", WHY), "'2020-02-30' is not a day as 2020-02-09"),
    ],
)
def test_what_cannot_be_laid_over_is_an_error_that_names_it(tables, correction, message):
    with pytest.raises(CorrectionError) as raised:
        corrected(tables, correction)
    assert message in str(raised.value)
    assert str(raised.value).startswith(f"correction of {correction[0]} ({correction[1]}): ")


def test_a_row_key_may_hold_a_value_with_a_semicolon(tables):
    tables["milestones"] = tables["milestones"].reindex([0]).assign(people="Ann Lee; Bo Ray", type="married")
    fixed = corrected(tables, ("milestones", "people=Ann Lee; Bo Ray;type=married", "value", "2023", WHY))
    assert fixed["milestones"]["value"].tolist() == ["2023"]


def test_corrected_tables_fit_the_codebook_and_come_back_from_disk(tables, tmp_path):
    fixed = corrected(tables, ("captions", ROW, "city", "Inglewood", WHY))
    check(fixed)
    for format in ("parquet", "csv"):  # noqa: A001
        save_tables(fixed, tmp_path / format, format=format)
        assert list_corrections(load_tables(tmp_path / format)).values.tolist() == [
            ["captions", "article", f"city was 'Los Angeles': {WHY}"]
        ]


def test_every_table_has_the_mark_once_corrections_are_applied(tables):
    assert all("corrected" in frame for frame in apply_corrections(tables, []).values())
    assert list(apply_corrections(tables, [])) == list(SCHEMA)


def test_a_file_of_corrections_is_read_as_text(tmp_path):
    path = tmp_path / "corrections.csv"
    path.write_text('table,row,column,value,why\npeople,"caption=1; person=NA",person,None," so "\n', encoding="utf-8")
    assert read_corrections(path) == [Correction("people", "caption=1; person=NA", "person", "None", "so")]


def test_a_file_without_its_columns_is_an_error_that_names_them(tmp_path):
    path = tmp_path / "corrections.csv"
    path.write_text("table,row,value\n")
    with pytest.raises(CorrectionError, match=r"column column, why is missing"):
        read_corrections(path)


def test_a_row_with_too_many_cells_is_an_error_that_numbers_it(tmp_path):
    path = tmp_path / "corrections.csv"
    path.write_text("table,row,column,value,why\npeople,caption=1,position,left,seen in the picture, twice\n")
    with pytest.raises(CorrectionError, match=r"row 2: too many cells"):
        read_corrections(path)


def test_the_readmes_example_corrects_the_sample(tmp_path):
    readme = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
    path = tmp_path / "corrections.csv"
    path.write_text(re.search(r"```csv\n(.+?)```", readme, re.DOTALL).group(1), encoding="utf-8")
    tables = to_tables(parse_article(article) for article in read_articles([ROOT / "data" / "sample"]))
    listed = list_corrections(apply_corrections(tables, read_corrections(path)))
    assert listed["table"].tolist() == ["captions", "people", "milestones"]
