"""What holds of any text at all: nothing raises, and every span lies in its place."""

from __future__ import annotations

import io
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from analysis.model import Article, Reject
from analysis.reading.credits import find_credits
from analysis.reading.document import Document, Options
from analysis.reading.formats import article_from_text, clean, plain
from analysis.reading.readers import formats, read_all

SCRAPS = [
    "Ann Lee",
    "sings",
    " in Tulsa, Okla., on Feb. 9, 2020",
    ". ",
    "\n",
    "\n\n",
    "Photo by ",
    "Bo Ray",
    "/UPI",
    "/AP",
    " | License Photo",
    "(",
    ")",
    "[",
    "]",
    "(AP Photo/",
    "REUTERS/",
    "© ",
    "Mandatory Credit: ",
    "Show MoreShow Less",
    "1of3",
    "FILE - ",
    "TULSA, ",
    "(UPI) -- ",
    "Moments from the ball",
    "Credit:",
    "-USA TODAY",
    " via ",
    "Getty Images",
    " for ",
    "date 2020-10-16 ",
    "By ",
    "- ",
    "1. ",
    "\r",
    "\u2028",
    "“",
    "’",
]
TEXTS = st.one_of(
    st.text(), st.lists(st.one_of(st.sampled_from(SCRAPS), st.text(max_size=3)), max_size=40).map("".join)
)


@given(TEXTS)
def test_spans_lie_in_the_text_and_in_order(text: str) -> None:
    article = article_from_text(text)
    assert len(article.plain) == len(article.text)
    spans = [*article.paragraphs, *((block.start, block.end) for block in article.captions)]
    assert all(0 <= start < end <= len(article.text) for start, end in spans)
    ordered = sorted(spans)
    assert all(before[1] <= after[0] for before, after in pairwise(ordered))
    for number, block in enumerate(article.captions, 1):
        assert block.number == number
        assert block.start <= block.words.start < block.words.end <= block.end
        assert block.credit in article.text[block.start : block.end]


@given(TEXTS)
def test_credits_lie_in_the_text_and_in_order(text: str) -> None:
    lined = plain(clean(text))
    found = find_credits(lined)
    ends = [0, *(credit.resume for credit in found)]
    assert all(end <= credit.start < credit.end <= credit.resume for end, credit in zip(ends, found, strict=False))


@given(TEXTS)
def test_what_is_clean_stays_as_it_is(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert plain(plain(text)) == plain(text)
    assert len(plain(text)) == len(text)
    clean(text).encode()


@given(st.binary(max_size=300), st.sampled_from([suffix for known in formats() for suffix in known.suffixes]))
def test_any_bytes_in_any_format_are_articles_or_rejects(data: bytes, suffix: str) -> None:
    items = list(read_all([Document(f"a{suffix}", lambda: io.BytesIO(data))], Options()))
    assert all(isinstance(item, Article | Reject) for item in items)
    assert all(item.reason != "the reader failed" for item in items if isinstance(item, Reject))
