"""What the tests of captions share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from analysis.extraction.events import read_scenes
from analysis.model import Article, CaptionBlock, Scene, Span
from analysis.reading.formats import plain


@pytest.fixture(scope="session")
def scene() -> Callable[..., Scene]:
    """Read a caption's words, without the cutting of pages into captions."""

    def read(words: str, **given: str) -> Scene:
        block = CaptionBlock(1, 0, len(words), Span(0, len(words)), given=given)
        article = Article("a", "test", "text", words, plain(words), captions=(block,))
        return read_scenes(article)[1]

    return read
