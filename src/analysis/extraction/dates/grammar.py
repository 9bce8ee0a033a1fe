"""The families of date expressions, as patterns over classes of words.

A pattern names the classes of ``lexicon/date_words.csv`` and of :mod:`.words`: ``month
num ,? year``.  ``a|b`` is one of two, ``?`` may be left out, ``NUM`` is a set of
alternatives below.  The longest pattern that fits wins, then the first.
"""

from __future__ import annotations

import functools
import re
from typing import NamedTuple

from analysis.extraction.dates.words import code

_MACROS = {
    "MONTH": "month|may",
    "DAY": "num|ordinal",
    "SMALL": "num|number",
    "COUNT": "( about? a? some of? | about? NUMBER | about? a | about? half a | about? many )",
    "NUMBER": "( num|number|big|year dozen? | a dozen | num|number -? and -? a -? half )",
    "BACK": "earlier|before",
    "AHEAD": "later|after",
    "NTH": "nth|ordinal",
    "UNIT": "unit|quarter|season|half",
    "ON": "since|from|to|in|of|before|after|between|mod|about",
}


class Rule(NamedTuple):
    """A pattern: what kind of date it is, who resolves it, and its compiled form over signatures."""

    kind: str
    action: str
    pattern: re.Pattern[str]


class Parse(NamedTuple):
    """Where a rule fits a signature: its tokens from ``start`` to ``end``, and the tokens of each field."""

    rule: Rule
    start: int
    end: int
    fields: tuple[tuple[str, int, int], ...]


_TABLE = """
absolute   day       wkd|weekday? ,? part? ,? MONTH DAY ,? year
absolute   day       wkd|weekday? ,? the? DAY of? MONTH ,? year
absolute   iso       iso
absolute   slash     slash
absolute   month     mod? -? MONTH ,? of? year
absolute   year      mod? -? year
absolute   decade    the? mod? -? decade
absolute   quarter   the? nth quarter of? fiscal? year
absolute   half      the? nth half of? year
absolute   season    the? mod? season ,? of? year
absolute   fiscal    fiscal year
absolute   years     from? year -|to from=year
relative   monthday  wkd|weekday? ,? MONTH DAY part?
relative   monthday  weekday ( MONTH DAY )
relative   monthday  wkd|weekday? ,? the? DAY of? MONTH
relative   bare      mod? -? MONTH
relative   bare_of   mod? -? MONTH of that|the|same same? year=unit
relative   weekday   mod? weekday mod? part?
relative   deictic   deictic part?
relative   within    earlier|later that|this|the? same? UNIT|part
relative   that      that|this|the? same UNIT|part
relative   that      that|this UNIT|part
relative   step      the? next|last|previous|past UNIT|part|MONTH|weekday
relative   step      the UNIT before|after|earlier|later|previous
relative   count     COUNT -? UNIT ago|BACK|AHEAD
relative   onward    afterwards
relative   onward    since then
relative   deictic   last part
set        vague     vague
"""


def _letters(element: str) -> str:
    """Return the regular expression of "a|b", a class or a macro."""
    parts = []
    for name in element.split("|"):
        body = _MACROS.get(name)
        if body is None:
            parts.append(re.escape(code(name)))
        elif body.startswith("("):
            parts.append("(?:" + "".join(_item(item) for item in body[1:-1].split()) + ")")
        else:
            parts.append(_letters(body))
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"


def _item(item: str) -> str:
    if item == "|":
        return "|"
    optional = item.endswith("?")
    return f"(?:{_letters(item.rstrip('?'))})" + ("?" if optional else "")


def _rule(line: str) -> Rule:
    kind, action, template = line.split(None, 2)
    out, seen = [], dict[str, int]()
    for element in template.split():
        name, _, body = element.rpartition("=")
        optional = body.endswith("?")
        body = body.removesuffix("?")
        name = name or body.split("|")[0].lower()
        if name.isalpha():
            seen[name] = seen.get(name, 0) + 1
            label = name if seen[name] == 1 else f"{name}{seen[name]}"
            out.append(f"(?P<{label}>{_letters(body)})" + ("?" if optional else ""))
        else:
            out.append(f"(?:{_letters(body)})" + ("?" if optional else ""))
    return Rule(kind, action, re.compile("".join(out)))


RULES = tuple(_rule(line) for line in _TABLE.strip().splitlines())


@functools.lru_cache(maxsize=20_000)
def parse(signature: str) -> tuple[Parse, ...]:
    """Return the rules that fit a signature, from left to right, the longest at each place."""
    found = []
    position = 0
    while position < len(signature):
        best = None
        for rule in RULES:
            match = rule.pattern.match(signature, position)
            if match and (best is None or match.end() > best[1].end()):
                best = rule, match
        if best is None:
            position += 1
            continue
        rule, match = best
        fields = tuple((name, *match.span(name)) for name, part in match.groupdict().items() if part)
        found.append(Parse(rule, match.start(), match.end(), fields))
        position = match.end()
    return tuple(found)
