"""What stands in quotation marks: curly or straight, double or single, over one paragraph or several."""

from __future__ import annotations

import re
from collections.abc import Iterator

from analysis.model import Article, Passage, Span

_MARK = re.compile('"')
# British style: a single mark after a space, none but apostrophes within words, a comma or full stop before the last.
_SINGLE = re.compile(r"(?<![^\s(\[])'(?=[^\W\d_])(?:[^']|(?<=\w)'(?=\w))*?[,.?!]'(?!\w)")
_SMALL_WORD = re.compile(
    r"(?<![\w'-])(?!(?:an?|and|as|at|but|by|for|from|in|into|nor|of|on|or|the|to|vs|with|de|la|le|du)\b)[a-z]"
)  # no word of a title


def quoted_spans(plain: str, start: int, end: int) -> tuple[list[Span], int]:
    """Return what stands in quotation marks, and where a last, unclosed mark opens (or -1).

    Single marks count where a passage has no double ones.
    """
    if plain.find('"', start, end) < 0:
        return [Span(*match.span()) for match in _SINGLE.finditer(plain, start, end)], -1
    spans: list[Span] = []
    opened = -1
    for match in _MARK.finditer(plain, start, end):
        at = match.start()
        if opened < 0:
            opened = at
        elif at > start and plain[at - 1] not in " ([":
            spans.append(Span(opened, at + 1))
            opened = -1
        else:  # the mark before had no partner
            opened = at
    return spans, opened


def is_title(plain: str, span: Span) -> bool:
    """Whether words in quotation marks are capitalised like a title of a work.

    Examples
    --------
    >>> is_title('"Ann of the Hill"', Span(0, 17)), is_title('"Ann is here."', Span(0, 14))
    (True, False)
    """
    return not _SMALL_WORD.search(plain, *span)


def quoted_passages(article: Article) -> Iterator[tuple[Passage, list[Span]]]:
    """Yield passages with their quoted spans; one that runs over paragraphs belongs to its first."""
    held: tuple[Passage, list[Span]] | None = None
    opened = -1
    for passage in article.passages():
        runs_on = opened >= 0 and passage.caption is None and article.plain.startswith('"', passage.start)
        spans, unclosed = quoted_spans(article.plain, passage.start, passage.end)
        if held and runs_on:
            if not spans or spans[0].start != passage.start:
                opened = opened if unclosed == passage.start else -1
                continue
            held[1].append(Span(opened, spans.pop(0).end))
        if held:
            yield held
        held, opened = (passage, spans), unclosed
    if held:
        yield held
