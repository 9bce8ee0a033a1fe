"""Marks around words: where they stand, what they say, and that they take nothing from the text."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis import annotate, parse_article
from analysis.reporting.annotate import Mark, annotate_sources, mark

KINDS = ("line", "paragraph", "caption", "quote", "milestone", "event", "venue", "place", "person", "date")
MARKS = st.builds(Mark, st.integers(-2, 30), st.integers(-2, 30), st.sampled_from(KINDS), st.text(max_size=8))
STORY = """Aug. 3 (UPI) -- Singer Ann Lee married actor Bo Ray in June 2019.

"I cried," said Lee. "He laughed."

Moments from Ann Lee's career

Lee (L) and Ray attend the Grammy Awards at Staples Center in Los Angeles on Feb. 5, 2023.
Photo by Cy Orr/UPI | License Photo
"""


def stripped(marked: str) -> str:
    return html.unescape(re.sub(r"<[^>]*>", "", marked))


@given(st.text(), st.lists(MARKS))
def test_taking_the_tags_away_gives_the_text_back(text: str, marks: list[Mark]) -> None:
    assert stripped(mark(text, marks)) == text


@given(st.text())
def test_any_article_is_given_back(text: str) -> None:
    parsed = parse_article(text)
    assert stripped(annotate(parsed).marked) == parsed.article.text


@given(st.text(), st.lists(MARKS))
def test_tags_nest(text: str, marks: list[Mark]) -> None:
    opened: list[str] = []
    for closing, name in re.findall(r"<(/?)(\w+)[^>]*>", mark(text, marks)):
        if closing:
            assert opened.pop() == name
        else:
            opened.append(name)
    assert opened == []


@pytest.mark.parametrize(
    ("text", "marks", "expected"),
    [
        ("a < b", [], "a &lt; b"),
        ("Ann wed", [Mark(0, 3, "person", "Ann Lee")], '<mark class="person" title="Ann Lee">Ann</mark> wed'),
        (
            "abcd",  # crossing marks: the inner one is cut in two
            [Mark(0, 3, "milestone"), Mark(2, 4, "person")],
            '<mark class="milestone">ab<mark class="person">c</mark></mark><mark class="person again">d</mark>',
        ),
        (
            "ab",  # the same words told twice are marked once
            [Mark(0, 2, "milestone", "engaged: 2011"), Mark(0, 2, "milestone", "married: 2013")],
            '<mark class="milestone" title="engaged: 2011; married: 2013">ab</mark>',
        ),
        ("ab", [Mark(1, 1, "date"), Mark(1, 9, "date"), Mark(2, 1, "date")], "ab"),
        ("a", [Mark(0, 1, "date", '"><script>')], '<mark class="date" title="&quot;&gt;&lt;script&gt;">a</mark>'),
    ],
)
def test_marks(text: str, marks: list[Mark], expected: str) -> None:
    assert mark(text, marks) == expected


@pytest.mark.parametrize(
    "expected",
    [
        '<mark class="person" title="Ann Lee">Ann Lee</mark>',
        '<mark class="date" title="absolute: June 2019">June 2019</mark>',
        '<mark class="event" title="Grammy Awards">Grammy Awards</mark>',
        '<mark class="venue" title="arena or stadium">Staples Center</mark>',
        '<mark class="place" title="Los Angeles CA US">Los Angeles</mark>',
        '<mark class="milestone" title="married: June 2019">',
        '<mark class="quote" title="said by Ann Lee">"I cried,"</mark>',
        '<p class="line">Moments from Ann Lee\'s career</p>',
        '<p class="caption" title="caption 1">',
    ],
)
def test_what_is_read_is_marked(expected: str) -> None:
    assert expected in annotate(parse_article(STORY)).marked


def test_a_mark_is_told_by_a_label_too() -> None:
    shown = annotate(parse_article(STORY))._repr_html_()
    for label in ("who", "when", "where", "event", "venue", "quote"):
        assert f'content: "{label}"' in shown


def test_a_text_that_is_gone_is_said_to_be_gone(table) -> None:
    articles = table("articles", {"article_id": "<b>", "source": "gone/<i>.txt"})
    (shown,) = annotate_sources(articles)
    assert "is not to be found" in shown.marked
    assert "<b>" not in shown._repr_html_()
    assert "<i>" not in shown._repr_html_()


def test_an_article_is_found_again_from_its_table(sample_tables, monkeypatch) -> None:
    from analysis import load_tables

    articles = load_tables(sample_tables)["articles"]
    monkeypatch.chdir(sample_tables)  # its sources are absolute paths
    shown = annotate_sources(articles, limit=2)
    assert [item.title for item in shown] == list(articles["headline"][:2])
    assert all("not to be found" not in item.marked for item in shown)
