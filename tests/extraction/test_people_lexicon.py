"""Every row of the lexicon of people does what its example says."""

from __future__ import annotations

import pytest

from analysis import find_relationships
from analysis.extraction.lexicon import lower, rows
from analysis.extraction.people import read_people
from analysis.extraction.quotes import read_quotes
from analysis.model import Mention
from analysis.reading.formats import article_from_text


def mentions(text: str) -> list[Mention]:
    """Return the mentions of a text."""
    return read_people(article_from_text(text), {})[0]


def people(text: str) -> list[str]:
    """Return everyone whom a text names."""
    return list(dict.fromkeys(m.person for m in mentions(text) if m.kind in ("name", "surname", "given name")))


def cases(table: str, key: str, *kinds: str) -> list[object]:
    """Return the rows of a table as test cases, those of some kinds only."""
    return [pytest.param(row, id=row[key]) for row in rows(table) if not kinds or row["kind"] in kinds]


@pytest.mark.parametrize("row", cases("no_names", "word", "organisation"))
def test_words_of_organisations_name_nobody(row: dict[str, str]) -> None:
    assert people(row["example"]) == []


@pytest.mark.parametrize("row", cases("no_names", "word", "soft"))
def test_words_of_places_may_be_surnames(row: dict[str, str]) -> None:
    assert people(row["example"]) == [f"Ann {row['word']}"]


@pytest.mark.parametrize(
    "row", cases("no_names", "word", "function", "adjective", "attribute", "calendar", "demonym", "abbreviation")
)
def test_other_capitalised_words_are_no_part_of_a_name(row: dict[str, str]) -> None:
    assert people(row["example"]) == ["Ann Lee"]


@pytest.mark.parametrize("row", cases("namesakes", "name"))
def test_namesakes_are_no_people(row: dict[str, str]) -> None:
    assert people(row["example"]) == []


@pytest.mark.parametrize("row", cases("things", "noun"))
def test_names_of_things_are_no_people(row: dict[str, str]) -> None:
    assert people(row["example"]) == []


@pytest.mark.parametrize("row", cases("stage_names", "name"))
def test_stage_names_share_no_surname(row: dict[str, str]) -> None:
    assert people(row["example"]) == [row["name"], "Carl Salter"]


@pytest.mark.parametrize("row", cases("odd_names", "name"))
def test_names_that_no_shape_tells(row: dict[str, str]) -> None:
    assert people(row["example"]) == [row["name"]]


@pytest.mark.parametrize("row", cases("titles", "title", "title", "style"))
def test_titles_are_no_part_of_a_name(row: dict[str, str]) -> None:
    assert people(row["example"]) == ["Ann Lee"]


@pytest.mark.parametrize("row", cases("titles", "title", "royal"))
def test_royal_titles_are(row: dict[str, str]) -> None:
    assert people(row["example"]) == [f"{row['title']} Ann Lee"]


@pytest.mark.parametrize("row", cases("roles", "noun"))
def test_roles_stand_for_people(row: dict[str, str]) -> None:
    assert [(m.text, m.kind) for m in mentions(row["example"])] == [(f"The {row['noun']}", "role")]


CLASSES = {  # class: the words of the example that are asked for, and whom they mean
    "outsider": ("The {noun}", ""),
    "infant": ("The {noun}", ""),
    "fame": ("The {noun}", "Ann Lee"),
    "court": ("her husband", ""),
    "official": ("The actor", ""),
    "relative": ("her husband", ""),
    "young": ("her husband", ""),
}


@pytest.mark.parametrize("row", cases("role_classes", "noun"))
def test_classes_of_roles(row: dict[str, str]) -> None:
    if row["class"] == "ruler":
        assert find_relationships(row["example"])["relation"].tolist() == ["spouse"]
        return
    asked, person = CLASSES[row["class"]]
    assert (asked.format(**row), person) in [(m.text, m.person) for m in mentions(row["example"])]


@pytest.mark.parametrize("row", cases("person_verbs", "verb", "says", "shows"))
def test_verbs_tell_people(row: dict[str, str]) -> None:
    assert people(row["example"]) == ["Zelvar Quimpel"]


@pytest.mark.parametrize("row", cases("person_verbs", "verb", "states"))
def test_verbs_tell_speakers(row: dict[str, str]) -> None:
    article = article_from_text(row["example"])
    (quote,) = read_quotes(article, mentions(row["example"]))
    assert (quote.speaker, quote.cue) == ("Ann Lee", row["verb"])


@pytest.mark.parametrize("row", cases("groups", "phrase"))
def test_groups_are_the_two_in_focus(row: dict[str, str]) -> None:
    found = [(lower(m.text), m.person) for m in mentions(row["example"]) if m.kind == "group"]
    assert found == [(row["phrase"], "Ann Lee; Bo Ray")]


@pytest.mark.parametrize("table", ["given_names", "surnames"])
def test_lists_of_names_are_sorted_and_hold_each_once(table: str) -> None:
    names = [row["name"] for row in rows(table)]
    assert names == sorted(set(names))


def test_given_names_tell_a_sex_or_none() -> None:
    assert {row["sex"] for row in rows("given_names")} == {"f", "m", ""}
