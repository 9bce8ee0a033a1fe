from __future__ import annotations

import pandas as pd
import pytest

from analysis.tables.evaluate import RULES, evaluate, evaluate_folder, load_key, misses, unscored
from analysis.tables.schema import SCHEMA

ARTICLE = {"article_id": "a", "sha256": "00"}


def frame(table: str, *rows: dict[str, object]) -> pd.DataFrame:
    """A table of the codebook that holds the rows, with what they leave out empty."""
    columns = [column.name for column in SCHEMA[table]]
    return pd.DataFrame([{**dict.fromkeys(columns, ""), **ARTICLE, **row} for row in rows], columns=columns)


def key(*rows: dict[str, object]) -> pd.DataFrame:
    return pd.DataFrame([{"article_id": "a", **row} for row in rows]).astype("string")


def scores(table: str, found: pd.DataFrame, wanted: pd.DataFrame) -> dict[str, tuple[float, float, int]]:
    """Precision, recall and n of each field of one table."""
    articles = pd.DataFrame([ARTICLE])
    result = evaluate({"articles": articles, table: found}, {"articles": articles, table: wanted})
    rows = result[result["table"] == table].itertuples()
    return {row.field: (row.precision, row.recall, row.n) for row in rows}


def test_every_rule_is_for_a_table_of_the_codebook():
    for table, rule in RULES.items():
        assert set(rule.by) <= {column.name for column in SCHEMA[table]}


def test_a_wrong_field_costs_the_field_and_not_the_row():
    found = frame("captions", {"caption": 1, "city": "Tulsa"}, {"caption": 2, "city": "Reno"})
    wanted = key({"caption": 1, "city": "Tulsa"}, {"caption": 2, "city": "Las Vegas"})
    assert scores("captions", found, wanted) == {"row": (1, 1, 2), "city": (0.5, 0.5, 2)}


def test_a_row_too_many_costs_precision_and_a_missing_one_recall():
    ann, bo, cy, di = ({"caption": 1, "person": name} for name in ("Ann Lee", "Bo Ray", "Cy Poe", "Di Fox"))
    found = frame("people", ann, bo, cy)
    assert scores("people", found, key(ann)) == {"row": (1 / 3, 1, 1)}
    assert scores("people", found, key(ann, bo, cy, di)) == {"row": (1, 0.75, 4)}


def test_capitals_do_not_matter():
    found = frame("people", {"caption": 1, "person": "ANN LEE", "position": "Left"})
    wanted = key({"caption": 1, "person": "Ann Lee", "position": "left"})
    assert scores("people", found, wanted) == {"row": (1, 1, 1), "position": (1, 1, 1)}


@pytest.mark.parametrize(
    ("start", "end", "right"),
    [(10, 20, True), (6, 20, True), (12, 13, True), (0, 10, False), (20, 24, False)],
)
def test_a_date_is_found_where_the_spans_overlap(start, end, right):
    found = frame("dates", {"start": start, "end": end, "kind": "relative", "value": "2013"})
    wanted = key({"start": 10, "end": 20, "value": "2013"})
    assert scores("dates", found, wanted)["value"] == (right, right, 1)


@pytest.mark.parametrize(("start", "end", "right"), [(0, 100, True), (10, 100, True), (0, 79, False)])
def test_a_quote_is_found_where_most_of_it_is(start, end, right):
    found = frame("quotes", {"start": start, "end": end, "speaker": "Ann Lee"})
    wanted = key({"start": 0, "end": 100, "speaker": "Ann Lee"})
    assert scores("quotes", found, wanted)["speaker"] == (right, right, 1)


def test_an_approximate_date_is_not_the_exact_one():
    found = frame("dates", {"start": 0, "end": 9, "kind": "relative", "value": "2013-06"})
    assert scores("dates", found, key({"start": 0, "end": 9, "value": "2013-06~"}))["value"] == (0, 0, 1)


def test_durations_recurrences_and_dates_without_value_are_not_scored():
    spans = {"start": 0, "end": 9}
    rows = [{"kind": "duration", "value": "2013"}, {"kind": "set", "value": "2013"}, {"kind": "relative", "value": ""}]
    found = frame("dates", *({**spans, **row} for row in rows))
    empty = pd.DataFrame(columns=["article_id", "start", "end", "value"])
    assert scores("dates", found, empty)["row"] == (1, 1, 0)


@pytest.mark.parametrize(
    ("person", "relation", "other", "right"),
    [
        ("Ann Lee", "spouse", "Bo Ray", True),
        ("Bo Ray", "spouse", "Ann Lee", True),
        ("Ann Lee", "partner", "Bo Ray", False),
    ],
)
def test_a_marriage_holds_both_ways(person, relation, other, right):
    found = frame("relationships", {"person": person, "relation": relation, "other": other})
    wanted = key({"person": "Ann Lee", "relation": "spouse", "other": "Bo Ray"})
    assert scores("relationships", found, wanted)["row"] == (right, right, 1)


def test_a_parent_is_a_child_the_other_way_round():
    told_twice = [
        {"person": "Ann Lee", "relation": "parent", "other": "Cy Lee"},
        {"person": "Cy Lee", "relation": "child", "other": "Ann Lee"},
    ]
    wanted = key({"person": "Cy Lee", "relation": "child", "other": "Ann Lee"})
    assert scores("relationships", frame("relationships", *told_twice), wanted) == {"row": (1, 1, 1)}


def test_truth_values_and_numbers_compare_as_the_key_writes_them():
    birth = {"type": "child born", "people": "Ann Lee; Bo Ray", "value": "2013", "announced": False}
    found = frame("milestones", birth).astype({"announced": "boolean"})
    assert scores("milestones", found, key(birth))["announced"] == (1, 1, 1)


def test_misses_name_rows_as_corrections_do():
    articles = pd.DataFrame([ARTICLE])
    found = {"articles": articles, "people": frame("people", {"caption": 3, "person": "Ann Lee", "position": "left"})}
    people = key(
        {"caption": 3, "person": "Ann Lee", "position": "right"}, {"caption": 3, "person": "Bo Ray", "position": ""}
    )
    assert misses(found, {"articles": articles, "people": people}).to_numpy().tolist() == [
        ["people", "position", "article_id=a; caption=3; person=Ann Lee", "left", "right"],
        ["people", "row", "article_id=a; caption=3; person=Bo Ray", "", "present"],
    ]


def test_articles_with_another_text_or_no_key_are_left_out_and_named():
    tables = {
        "articles": pd.DataFrame({"article_id": ["a", "b", "c"], "sha256": ["00", "11", "22"]}),
        "people": frame("people", *({"article_id": name, "caption": 1, "person": "Ann Lee"} for name in "abc")),
    }
    gold = {
        "articles": pd.DataFrame({"article_id": ["a", "b", "d"], "sha256": ["00", "12", "33"]}),
        "people": key(*({"article_id": name, "caption": 1, "person": "Ann Lee"} for name in "abd")),
    }
    assert [line[0] for line in unscored(tables, gold)] == ["b", "c", "d"]
    assert evaluate(tables, gold).set_index("table").loc["people", "n"] == 1


def test_a_folder_without_keys_is_an_error_that_says_so(tmp_path):
    with pytest.raises(FileNotFoundError, match="no keys here"):
        load_key(tmp_path)


def test_names_and_ids_that_look_like_something_else_stay_text(tmp_path):
    (tmp_path / "articles.csv").write_text("article_id,sha256,subject\n0012,00,None\n")
    assert load_key(tmp_path)["articles"].to_numpy().tolist() == [["0012", "00", "None"]]


def test_folders_are_scored_like_tables(tmp_path):
    for table in SCHEMA:
        frame(table, *([ARTICLE] if table == "articles" else [])).to_csv(tmp_path / f"{table}.csv", index=False)
    result = evaluate_folder(tmp_path, tmp_path)
    assert result.scores["f1"].eq(1).all()
    assert result.misses.empty
    assert result.unscored == []
