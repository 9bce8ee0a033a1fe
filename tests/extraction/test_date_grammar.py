"""Every line of the families and every row of the date lexicon does what its example says."""

from __future__ import annotations

import pytest

from analysis import find_dates
from analysis.extraction.dates.direction import direction, reviews_a_year
from analysis.extraction.dates.find import find
from analysis.extraction.dates.grammar import rules
from analysis.extraction.dates.resolve import _ACTIONS, _KINDS
from analysis.extraction.dates.words import vocabulary
from analysis.extraction.lexicon import rows

ANCHOR = "2020-10-16"
RULES = [pytest.param(rule, id=f"{rule.action}: {rule.example}") for rule in rules()]


def table(name: str, key: str) -> list[object]:
    return [pytest.param(row, id=f"{row[key]}: {row['example']}") for row in rows(name)]


@pytest.mark.parametrize("rule", RULES)
def test_example_of_a_pattern_is_read_by_it(rule) -> None:
    text = f"{rule.example}."
    found = [found.expression.rule for found in find(text)]
    if rule.action == "none":
        assert found == []
    else:
        assert rule in found


def test_every_action_has_a_reader_or_a_kind() -> None:
    actions = {rule.action for rule in rules()} - {"none"}
    assert actions == set(_ACTIONS) | set(_KINDS)


def test_patterns_are_all_different() -> None:
    patterns = [rule.pattern.pattern for rule in rules()]
    assert len(set(patterns)) == len(patterns)


@pytest.mark.parametrize("row", table("date_words", "word"))
def test_word(row) -> None:
    assert row["word"].strip(".") in row["example"]
    token = vocabulary().words[row["word"]].tokens[0]
    assert (token.kind, token.value) == (row["class"], row["value"])
    assert not find_dates(row["example"], ANCHOR).empty


@pytest.mark.parametrize("name", ["date_words", "holidays", "date_cues", "surnames", "no_names"])
def test_flag_of_a_word_is_what_its_tokens_tell(name) -> None:
    known = vocabulary()
    printed = {word for row in rows(name) for value in row.values() for word in value.split(" ")}
    told = {word: known.words[word].flag for word in (*printed, *(f"({word.title()}'s," for word in printed))}
    assert {word: known.flags[word] for word in told} == told


@pytest.mark.parametrize("row", table("date_classes", "class"))
def test_class(row) -> None:
    assert row["role"] in {"core", "join", "other"}
    kinds = {token.kind for word in row["example"].split() for token in vocabulary().words[word].tokens}
    if row["class"] not in {"holiday", "feast", "nodate"}:  # their words make one token only in a text
        assert row["class"] in kinds
    assert not find_dates(row["example"], ANCHOR).empty


@pytest.mark.parametrize("row", table("holidays", "name"))
def test_holiday(row) -> None:
    found = find_dates(row["example"], ANCHOR)
    named = [text for text in found["text"] if row["name"] in text]
    assert named if row["day"] else found.empty
    assert not row["day"] or found["value"][0]


@pytest.mark.parametrize("row", table("date_cues", "cue"))
def test_cue(row) -> None:
    text = row["example"]
    if row["where"] == "gallery":
        assert reviews_a_year(text)
        return
    assert row["cue"] in text
    start = text.index("May")
    assert direction(row["where"], text, (0, len(text)), start, start + 3) == row["direction"]
