"""The tables equal the hand-made keys, field by field."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from analysis import parse_article, read_articles, to_tables
from analysis.tables.evaluate import RULES, load_key, misses, unscored

ROOT = Path(__file__).parent.parent
GOLD = load_key(ROOT / "data" / "gold")
REAL = "000_29442e6f8a69cd46"
SAMPLES = sorted(set(GOLD["articles"]["article_id"]) - {REAL})


def parsed(folder):
    return [parse_article(article) for article in read_articles([folder])]


@pytest.fixture(scope="module")
def sample():
    return parsed(ROOT / "data" / "sample")


@pytest.fixture(scope="module")
def real(real_articles):
    return parsed(real_articles)


@pytest.mark.parametrize("table", RULES)
@pytest.mark.parametrize("article_id", SAMPLES)
def test_the_sample_is_read_as_its_key_says(sample, article_id, table):
    tables = to_tables(item for item in sample if item.article.article_id == article_id)
    assert article_id not in "".join(line for line in unscored(tables, GOLD))
    assert differences(tables, table) == []


@pytest.mark.parametrize("table", RULES)
def test_the_publishers_article_is_read_as_its_key_says(real, table):
    tables = to_tables(real)
    assert REAL not in "".join(unscored(tables, GOLD))
    assert differences(tables, table) == []


def differences(tables, table):
    listed = misses(tables, GOLD)
    return listed[listed["table"] == table].to_numpy().tolist()


def test_the_publishers_article_has_so_many_rows_and_no_more(real):
    tables = to_tables(real)
    dates = tables["dates"]
    dated = dates[~dates["kind"].isin(["duration", "set"])]
    counts = {name: len(tables[name]) for name in ("articles", "captions", "people", "quotes", "milestones")}
    assert counts == {"articles": 1, "captions": 27, "people": 42, "quotes": 3, "milestones": 6}
    assert len(dated) == 53
    assert (dated["value"] != "").all()
    assert (dated["earliest"] != "").all()


def test_the_tables_without_a_key_are_filled_too(real):
    tables = to_tables(real)
    assert all(len(tables[name]) for name in ("mentions", "events", "relationships", "evidence"))
    assert len(tables["rejects"]) == 0


@pytest.mark.parametrize("source", ["sample", "real"])
def test_every_milestone_rests_on_sentences_of_the_text(source, request):
    for item in request.getfixturevalue(source):
        tellings = Counter(row.milestone for row in item.evidence)
        assert {row.milestone: row.evidence for row in item.milestones} == tellings
        assert all(row.text for row in item.evidence)


@pytest.mark.parametrize("source", ["sample", "real"])
def test_no_tellings_are_set_against_each_other_that_agree(source, request):
    for item in request.getfixturevalue(source):
        assert [row for row in item.milestones if row.conflict] == []


@pytest.mark.parametrize("source", ["sample", "real"])
def test_every_span_is_the_very_words(source, request):
    for item in request.getfixturevalue(source):
        text = item.article.text
        for table in ("captions", "mentions", "dates", "quotes", "relationships", "milestones", "evidence"):
            for row in getattr(item, table):
                assert row.text == text[row.start : row.end] != "", (table, row)
        for row in item.people:
            assert set(text[row.start : row.end].split()) & set(row.person.split()), row


@pytest.mark.parametrize("article_id", [*SAMPLES, REAL])
def test_the_keys_agree_with_themselves(article_id):
    """Counts add up, bounds are in order, and no row stands twice."""
    key = {table: frame[frame["article_id"] == article_id] for table, frame in GOLD.items()}
    article = key["articles"].iloc[0]
    assert int(article["captions"]) == len(key["captions"])
    assert int(article["quotes"]) == len(key["quotes"])
    assert set(key["people"]["caption"]) <= set(key["captions"]["caption"])
    for table in ("dates", "milestones"):
        closed = key[table][key[table]["latest"] != ""]
        assert (closed["earliest"] <= closed["latest"]).all()
    for table, rule in RULES.items():
        spans = [] if rule.share is None else ["start"]
        assert not key[table].duplicated([*rule.by, *spans]).any(), table
