"""How every chart looks: colours and patterns that stay apart, and labels that stay text.

Colours are those of Okabe and Ito (2008, "Color Universal Design"), which people with
any common colour vision tell apart; a pattern goes with each, so that a photocopy can
be read too.  The same pattern letters serve plotly and matplotlib.
"""

from __future__ import annotations

import html
import textwrap
from collections.abc import Mapping
from typing import NamedTuple

BLUE, ORANGE, GREEN, SKY = "#0072B2", "#E69F00", "#009E73", "#56B4E9"
PURPLE, VERMILION, YELLOW, GREY = "#CC79A7", "#D55E00", "#F0E442", "#8C8C8C"
INK, FAINT, PAPER = "#1A1A1A", "#D9D9D9", "#FFFFFF"
MUTED = "#595959"
SCREEN_WRAP, PAPER_WRAP = 24, 36  # characters of a line of a label


class Style(NamedTuple):
    """A fill: a colour, and a pattern letter (empty for plain)."""

    colour: str
    pattern: str = ""


NOT_TOLD = "not told"

EVENT_TYPES: Mapping[str, Style] = {
    "awards ceremony": Style(BLUE),
    "film premiere": Style(ORANGE, "/"),
    "sports event": Style(GREEN, "x"),
    "concert or performance": Style(SKY, "."),
    "festival": Style(PURPLE, "|"),
    "gala or benefit": Style(VERMILION, "\\"),
    "party": Style(YELLOW, "."),
    "brand or fashion event": Style(SKY, "-"),
    "political or civic event": Style(PURPLE, "+"),
    "press event": Style(GREEN, "|"),
    "public sighting": Style(ORANGE, "."),
    NOT_TOLD: Style(FAINT, "/"),
}

OTHER = Style("#000000", ".")  # whatever the codebook does not name

VENUE_BASES: Mapping[str, Style] = {
    "named": Style(BLUE),
    "usual": Style(SKY, "/"),
    "implied": Style(FAINT, "."),
}


def screen_text(text: object, width: int = SCREEN_WRAP) -> str:
    """Return a label for plotly: wrapped, with pseudo-HTML and TeX marks made harmless.

    Examples
    --------
    >>> screen_text("<b>A$AP</b> & friends")
    '&lt;b&gt;A&#36;AP&lt;/b&gt; &amp; friends'
    """
    lines = _wrapped(text, width) or [""]
    return "<br>".join(html.escape(line, quote=False).replace("$", "&#36;") for line in lines)


def paper_text(text: object, width: int = PAPER_WRAP) -> str:
    """Return a label for matplotlib, wrapped; it is drawn with mathematics switched off."""
    return "\n".join(_wrapped(text, width)) or ""


def _wrapped(text: object, width: int) -> list[str]:
    """Return the lines of a label; "n = 6" stays on one."""
    words = " ".join(str(text).split()).replace(" = ", "\u00a0=\u00a0")
    return [line.replace("\u00a0=\u00a0", " = ") for line in textwrap.wrap(words, width)]
