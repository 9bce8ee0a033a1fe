"""What holds for any text."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.extraction.people import read_people
from analysis.extraction.quotes import read_quotes
from analysis.extraction.sentences import sentences
from analysis.model import Article, CaptionBlock, Span
from analysis.reading.formats import plain

WORDS = st.sampled_from(
    [
        "Nora Quimby",
        "Quimby",
        "Hugo",
        "Brandt",
        "Mr.",
        "Sen.",
        "he",
        "her wife",
        "the couple",
        "their",
        '"',
        "“",
        "”",
        "'s",
        "(L)",
        "(L-R)",
        ", left,",
        "from left,",
        "and",
        "said",
        "told",
        ",",
        ".",
        "?",
        "\n",
        "the singer",
        "Jr.",
        "of",
        "İ",
        "ß",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join))


def article(text: str) -> Article:
    """Return a text as an article of one paragraph and one caption of the same words."""
    half = len(text) // 2
    block = CaptionBlock(1, half, len(text), Span(half, len(text)))
    return Article("a", "a", "text", text, plain(text), paragraphs=(Span(0, half),), captions=(block,))


@given(TEXTS)
@settings(max_examples=300, deadline=None)
def test_any_text_is_read_and_every_span_is_its_words(text: str) -> None:
    whole = article(text)
    mentions, pictured, _ = read_people(whole, {})
    for row in (*mentions, *read_quotes(whole, mentions)):
        assert 0 <= row.start < row.end <= len(text)
        assert text[row.start : row.end] == row.text
    assert mentions == sorted(mentions, key=lambda mention: (mention.start, -mention.end))
    assert len({row.person for row in pictured}) == len(pictured)
    assert all(row.order >= 1 for row in pictured)


@given(TEXTS)
@settings(max_examples=200, deadline=None)
def test_sentences_cover_the_text_in_order(text: str) -> None:
    found = sentences(plain(text), 0, len(text))
    assert all(left.end <= right.start for left, right in pairwise(found))
    letters = [character for start, end in found for character in plain(text)[start:end] if not character.isspace()]
    assert letters == [character for character in plain(text) if not character.isspace()]


@given(TEXTS)
@settings(max_examples=100, deadline=None)
def test_reading_twice_gives_the_same(text: str) -> None:
    assert read_people(article(text), {}) == read_people(article(text), {})


FLOODS = {
    "names": "Nora Quimby and Hugo Brandt, ",
    "capitals": "Aa Bb Cc ",
    "initials": "A. B. ",
    "run": "Nora ",
    "particles": "Nora de la ",
    "quotes": '" ',
    "said": '"So," he said. ',
    "pronouns": "he and she and they ",
    "roles": "the best best best ",
    "tags": "Nora Quimby (L), ",
    "left": "from left, Nora Quimby, ",
    "commas": ",,,,",
    "ampersands": "& ",
}


@pytest.mark.parametrize("unit", FLOODS.values(), ids=FLOODS.keys())
def test_time_grows_with_length_only(unit: str) -> None:
    def seconds(count: int) -> float:
        whole = article(unit * count)
        started = time.perf_counter()
        read_quotes(whole, read_people(whole, {})[0])
        return time.perf_counter() - started

    seconds(50)
    assert min(seconds(1600) for _ in range(2)) < 40 * max(seconds(200), 0.002)
