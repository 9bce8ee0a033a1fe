"""Rows become columns in batches, and the model and the codebook name the same columns."""

from __future__ import annotations

import pandas as pd
import pytest

from analysis import model, parse_article, to_tables
from analysis.tables.schema import SCHEMA

ROWS = {
    "captions": model.CaptionRow,
    "people": model.Pictured,
    "mentions": model.Mention,
    "events": model.EventRow,
    "dates": model.DateSpan,
    "quotes": model.Quote,
    "relationships": model.Relationship,
    "milestones": model.Milestone,
    "evidence": model.Evidence,
}


@pytest.mark.parametrize("table", sorted(ROWS))
def test_the_model_has_the_columns_of_the_codebook(table):
    assert ("article_id", *ROWS[table]._fields) == tuple(column.name for column in SCHEMA[table])


def test_rejects_have_the_columns_of_the_codebook():
    assert model.Reject._fields == tuple(column.name for column in SCHEMA["rejects"])


def test_nothing_at_all_is_every_table_empty():
    tables = to_tables([])
    assert list(tables) == list(SCHEMA)
    assert all(frame.empty for frame in tables.values())


def test_one_article_and_a_list_of_one_are_the_same():
    parsed = parse_article("Ann Lee (L) sings in Tulsa, Okla., on Feb. 9, 2020. Photo by Bo Ray/UPI")
    for one, many in zip(to_tables(parsed).values(), to_tables(iter([parsed])).values(), strict=True):
        pd.testing.assert_frame_equal(one, many)


def test_types_hold_where_every_value_is_empty():
    tables = to_tables(parse_article(""))
    assert tables["articles"]["published"].tolist() == [""]
    assert str(tables["mentions"]["caption"].dtype) == "Int64"
