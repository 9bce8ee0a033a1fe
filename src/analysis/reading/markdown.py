"""Markdown: its marks are taken off, and what is left is read as plain text."""

from __future__ import annotations

import functools
import html
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import mistune

_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\r?\n(?P<fields>(?:[A-Za-z][\w -]*:.*\r?\n)+)---[ \t]*(?:\r?\n|$)")
_INLINE = frozenset({"heading", "paragraph", "block_text"})
_RAW = frozenset({"block_code", "codespan", "text"})
_BREAKS = frozenset({"softbreak", "linebreak"})
_Token = dict[str, Any]


def front_matter(text: str) -> tuple[dict[str, str], str]:
    r"""Return the fields that a text states between two lines of dashes before it begins, and what follows them.

    Examples
    --------
    >>> front_matter("---\ntitle: Stars\ndate: 2020-10-16\n---\nAnn Lee sings.")
    ({'title': 'Stars', 'date': '2020-10-16'}, 'Ann Lee sings.')
    """
    match = _FRONT_MATTER.match(text)
    if match is None:
        return {}, text
    lines = (line.partition(":") for line in match["fields"].splitlines())
    return {name.strip().lower(): value.strip().strip("\"'") for name, _, value in lines}, text[match.end() :]


def without_marks(text: str) -> str:
    r"""Return the words of a Markdown text: a block a paragraph, lines kept, pictures and addresses left out.

    Parameters
    ----------
    text : str
        Markdown as of CommonMark.

    Examples
    --------
    >>> without_marks("# Stars\n\n![Ann](1.jpg)\n*Ann Lee* sings. Photo by [Bo Ray](https://example.org)/UPI\n")
    'Stars\n\nAnn Lee sings. Photo by Bo Ray/UPI'
    """
    return "\n\n".join(block for block in _blocks(_parser()(text)) if block)


@functools.cache
def _parser() -> Callable[[str], Sequence[_Token]]:
    return mistune.create_markdown(renderer=None)  # type: ignore[return-value]


def _blocks(tokens: Sequence[_Token]) -> Iterator[str]:
    """Yield the words of each block, those inside lists and quotes too."""
    for token in tokens:
        if token["type"] in _INLINE:
            yield "\n".join(line.strip() for line in _words(token["children"]).splitlines() if line.strip())
        elif token["type"] in _RAW:
            yield str(token["raw"]).strip()
        else:
            yield from _blocks(token.get("children", ()))


def _words(tokens: Sequence[_Token]) -> str:
    """Return the words of inline tokens."""
    return "".join(_word(token) for token in tokens)


def _word(token: _Token) -> str:
    if token["type"] in _RAW:
        return html.unescape(str(token["raw"]))
    if token["type"] in _BREAKS:
        return "\n"
    return "" if token["type"] == "image" else _words(token.get("children", ()))
