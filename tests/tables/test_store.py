"""Tables come back from disk as they went, and a set is whole or absent."""

from __future__ import annotations

import json

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal

from analysis.model import Article, Mention, ParsedArticle, Reject
from analysis.tables.build import to_tables
from analysis.tables.schema import SCHEMA, check
from analysis.tables.store import load_tables, save_tables

TEXT = 'Ana "Nan" Low,\nwho is NA, sings.'


def parsed(article_id="0012", text=TEXT):
    article = Article(article_id, "made-up.txt", "text", text, text.replace("\n", " "))
    mentions = [Mention(None, 0, 13, text[0:13], "name", "NA"), Mention(3, 15, 18, "who", "pronoun", "")]
    return ParsedArticle(article, subject="None", mentions=mentions)


@pytest.fixture
def tables():
    return to_tables([parsed(), Reject("b.txt", None, "", "read", "empty", "put an article in it")])


@pytest.mark.parametrize("format_", ["csv", "parquet"])
def test_tables_come_back_as_they_went(tables, tmp_path, format_):
    save_tables(tables, tmp_path / "new" / "folder", format=format_)
    back = load_tables(tmp_path / "new" / "folder")
    assert list(back) == list(SCHEMA)
    for name, frame in tables.items():
        assert_frame_equal(back[name], frame)


def test_ids_and_names_that_look_like_numbers_or_nothing_stay_text(tables, tmp_path):
    save_tables(tables, tmp_path, format="csv")
    back = load_tables(tmp_path)
    assert back["articles"]["article_id"].tolist() == ["0012"]
    assert back["articles"]["subject"].tolist() == ["None"]
    assert back["mentions"]["person"].tolist() == ["NA", ""]
    assert back["mentions"]["caption"].tolist() == [pd.NA, 3]


def test_the_same_tables_are_the_same_bytes(tables, tmp_path):
    first = save_tables(tables, tmp_path / "a")
    second = save_tables(tables, tmp_path / "b")
    assert first.name == second.name
    for path in first.iterdir():
        assert path.read_bytes() == (second / path.name).read_bytes()


def test_a_new_set_replaces_the_old_one(tables, tmp_path):
    save_tables(tables, tmp_path)
    target = save_tables(to_tables([parsed("other")]), tmp_path)
    assert load_tables(tmp_path)["articles"]["article_id"].tolist() == ["other"]
    assert sorted(path.name for path in tmp_path.iterdir()) == [target.name, "tables.json"]


def test_a_write_that_fails_leaves_the_old_set(tables, tmp_path, monkeypatch):
    save_tables(tables, tmp_path)

    def full(*_args, **_kwargs):
        raise OSError("disk full")

    monkeypatch.setattr(pd.DataFrame, "to_parquet", full)
    with pytest.raises(OSError, match="disk full"):
        save_tables(to_tables([parsed("other")]), tmp_path)
    assert load_tables(tmp_path)["articles"]["article_id"].tolist() == ["0012"]
    assert len(list(tmp_path.iterdir())) == 2


def test_csv_after_parquet_is_what_a_reader_finds(tables, tmp_path):
    save_tables(tables, tmp_path)
    save_tables(to_tables([parsed("other")]), tmp_path, format="csv")
    assert load_tables(tmp_path)["articles"]["article_id"].tolist() == ["other"]


def test_the_pointer_names_the_set(tables, tmp_path):
    target = save_tables(tables, tmp_path)
    assert json.loads((tmp_path / "tables.json").read_text()) == {"format": "parquet", "set": target.name}


def test_an_empty_folder_says_what_to_do(tmp_path):
    with pytest.raises(FileNotFoundError, match="analysis tables PATH"):
        load_tables(tmp_path)


def test_an_unknown_format_is_refused(tables, tmp_path):
    with pytest.raises(ValueError, match="xlsx"):
        save_tables(tables, tmp_path, format="xlsx")


def test_notebooks_find_the_tables_above_them(tables, tmp_path, monkeypatch):
    save_tables(tables, tmp_path / "data" / "processed")
    (tmp_path / "notebooks").mkdir()
    monkeypatch.chdir(tmp_path / "notebooks")
    monkeypatch.delenv("ANALYSIS_TABLES", raising=False)
    assert len(load_tables()["rejects"]) == 1


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (lambda tables: tables.pop("dates"), "'dates' is missing"),
        (lambda tables: tables["quotes"].insert(0, "extra", 1), "'quotes' has columns"),
        (lambda tables: tables.update(people=tables["people"].astype({"order": float})), "'order' of 'people'"),
    ],
)
def test_tables_that_do_not_fit_the_codebook_are_refused(tables, damage, told):
    damage(tables)
    with pytest.raises(ValueError, match=told):
        check(tables)
