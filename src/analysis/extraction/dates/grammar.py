"""Patterns over classes of words: how a line of :mod:`.families` is read, and how it fits a stretch of words.

A line is ``action  pattern  -- example``.  A pattern is a list of elements, each a class of
``lexicon/date_words.csv`` or :mod:`.words`, or a set of them in capitals.  ``a|b`` is one of
the two, ``a?`` may be left out, ``name=a`` keeps the tokens as a field of that name (without
a name a field is called after the first class).  ``a<`` must stand before and ``a!<`` must
not; ``>a`` must follow and ``>!a`` must not.  The longest pattern that fits wins, then the first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from analysis.extraction.dates.families import FAMILIES, SETS
from analysis.extraction.dates.words import letter
from analysis.extraction.lexicon import kept_per_lexicon, per_lexicon

_SIGNATURES_KEPT = 20_000
_LONGEST_KEPT = 80


class Rule(NamedTuple):
    """A line of the table: its family and kind of date, who resolves it, and its pattern over signatures."""

    family: str
    action: str
    example: str
    pattern: re.Pattern[str]
    begins: frozenset[str]


class Parse(NamedTuple):
    """Where a rule fits a signature: its tokens from ``start`` to ``end``, and the tokens of each field."""

    rule: Rule
    start: int
    end: int
    fields: tuple[tuple[str, int, int], ...]


_ELEMENT = re.compile(r"(?P<ahead>>!?)?(?:(?P<name>[a-z0-9]+)=)?(?P<body>.+?)(?P<optional>\?)?(?P<behind>!?<)?")


class _Compiled(NamedTuple):
    """A part of a pattern: its regular expression, the letters it may begin with, and whether it may be left out."""

    regex: str
    begins: frozenset[str]
    optional: bool


def _alternatives(body: str) -> _Compiled:
    """Compile "a|b", where each is a class, a mark or a set."""
    singles: set[str] = set()
    longer: list[str] = []
    begins: set[str] = set()
    for name in body.split("|"):
        if name not in SETS:
            singles.add(letter(name))
            continue
        for sequence in SETS[name].split(" | "):
            parts = [_element(text) for text in sequence.split()]
            begins |= _begins(parts)
            longer.append("".join(part.regex for part in parts))
    regexes = longer + ([f"[{re.escape(''.join(sorted(singles)))}]"] if singles else [])
    return _Compiled("(?:" + "|".join(regexes) + ")", frozenset(begins | singles), optional=False)


def _element(text: str, named: set[str] | None = None) -> _Compiled:
    """Compile one element of a pattern; ``named`` gathers the names of its fields."""
    match = _ELEMENT.fullmatch(text)
    if match is None:
        raise ValueError(f"no element of a pattern: {text!r}")
    ahead, name, body, optional, behind = match.group("ahead", "name", "body", "optional", "behind")
    inner = _alternatives(body)
    if ahead:
        return _Compiled(f"(?!{inner.regex})" if "!" in ahead else f"(?={inner.regex}|$)", frozenset(), optional=True)
    if behind:
        letters = "".join(sorted(inner.begins))
        return _Compiled(f"(?<{'!' if '!' in behind else '='}[{re.escape(letters)}])", frozenset(), optional=True)
    first = body.split("|")[0]
    label = name or (first.lower() if first.isalpha() else "")
    regex = inner.regex
    if named is not None and label and label not in named:
        named.add(label)
        regex = f"(?P<{label}>{regex})"
    return _Compiled(regex + ("?" if optional else ""), inner.begins, bool(optional))


def _begins(parts: list[_Compiled]) -> set[str]:
    """Return the letters a sequence may begin with."""
    letters: set[str] = set()
    for part in parts:
        letters |= part.begins
        if not part.optional:
            break
    return letters


def _rule(family: str, line: str) -> Rule:
    action, rest = line.split(None, 1)
    pattern, _, example = rest.partition(" -- ")
    named: set[str] = set()
    parts = [_element(text, named) for text in pattern.split()]
    regex = re.compile("".join(part.regex for part in parts))
    return Rule(family, action, example.strip(), regex, frozenset(_begins(parts)))


@per_lexicon
def rules() -> tuple[Rule, ...]:
    """Return the table's lines, compiled."""
    return tuple(_rule(family, line) for family, table in FAMILIES.items() for line in table.strip().splitlines())


@per_lexicon
def _rules_beginning() -> Mapping[str, tuple[Rule, ...]]:
    """Return the rules by the letter that the words may begin with."""
    found: dict[str, list[Rule]] = {}
    for rule in rules():
        for first in sorted(rule.begins):
            found.setdefault(first, []).append(rule)
    return {first: tuple(those) for first, those in found.items()}


def parse(signature: str) -> tuple[Parse, ...]:
    """Return the rules that fit a signature, from left to right, the longest at each place."""
    return _parse_short(signature) if len(signature) <= _LONGEST_KEPT else _parse(signature)


@kept_per_lexicon(maxsize=_SIGNATURES_KEPT)
def _parse_short(signature: str) -> tuple[Parse, ...]:
    return _parse(signature)


def _parse(signature: str) -> tuple[Parse, ...]:
    found = []
    beginning = _rules_beginning()
    position = 0
    while position < len(signature):
        best, rule = None, None
        for candidate in beginning.get(signature[position], ()):
            match = candidate.pattern.match(signature, position)
            if match and (best is None or match.end() > best.end()):
                best, rule = match, candidate
        if best is None or rule is None:
            position += 1
            continue
        if rule.action != "none":
            fields = tuple((name, *best.span(name)) for name, part in best.groupdict().items() if part)
            found.append(Parse(rule, best.start(), best.end(), fields))
        position = best.end()
    return tuple(found)
