"""The words that tell people from other things with capitals, loaded from the lexicon once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from analysis.extraction.lexicon import Matcher, lower, per_lexicon, rows, spelled
from analysis.model import TIED

PARTICLES = frozenset(
    {"de", "da", "del", "della", "der", "den", "di", "du", "dos", "das", "la", "le", "e", "i", "y"}
    | {"van", "von", "bin", "ibn", "bint", "al", "el", "ter", "ten", "tha", "ap", "af", "av", "zu", "zur", "vom"}
)
#: What joins two names: "and", after an age or a place in the picture.
AND = re.compile(
    r"(?: ?\([^()]{1,24}\)|, (?:[1-9][0-9]?|(?:(?:standing|seated|kneeling|far) )?(?:left|right|center)),?)?"
    r"[,;]? (?:and|&) "
)
#: "Her" that is an object: "walked up to her backstage", "met her and".
HER_OBJECT = (
    r"her(?! and [A-Z][\w. -]*'s )"
    r"(?=[.,;:]| (?:in|on|at|for|to|with|and|as|after|before|when|while|by|from|about|during|last|onstage|backstage|"
    r"there|again|too|twice|(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\b|$)"
)
#: Before a part: "best known as scheming barmaid NAME".
KNOWN_AS = r"\b(?:best|better) known as (?:[a-z-]+ ){0,3}$"
COURTESY = frozenset({"mr.", "mrs.", "ms.", "miss", "dr.", "mr", "mrs", "ms", "dr"})
SUFFIX = re.compile(r"(?:[23]d|[JS]r\.?|III?|IV|VI{0,3})$")


_ACCENTS = {
    code: base
    for code in range(0xC0, 0x250)
    if len(base := unicodedata.normalize("NFD", chr(code))[0]) == 1 and base.isascii() and base.isalpha()
} | str.maketrans("øłđıð", "oldid")


def plain_letters(word: str) -> str:
    """Return a word in small letters without its accents.

    Examples
    --------
    >>> plain_letters("Siobh\u00e1n"), plain_letters("\u0141ukasz")
    ('siobhan', 'lukasz')
    """
    return lower(word) if word.isascii() else lower(word).translate(_ACCENTS)


class GivenNames:
    """Given names with the sex that most bearers have, found with and without accents."""

    def __init__(self, sexes: dict[str, str]) -> None:
        self._sexes = {plain_letters(name): sex for name, sex in sexes.items()}

    def __contains__(self, word: str) -> bool:
        return plain_letters(word) in self._sexes

    def sex(self, word: str) -> str:
        """Return "f", "m", or nothing for a name that is shared or unknown; "Kim-Ann" is an Ann, "Jae-min" no Jae."""
        key = plain_letters(word)
        known = self._sexes.get(key)
        if known is not None or "-" not in key or word.partition("-")[2].islower():
            return known or ""
        first, _, second = key.partition("-")
        return "m" if first == "jean" else self._sexes.get(first) or self._sexes.get(second, "")


class Words(NamedTuple):
    """Lexicon tables as sets and maps; every key is in small letters.

    ``titles`` and ``nouns`` (roles and kinship) map to a sex: "f", "m" or "" for either;
    ``royal`` titles are part of a name ("Count Bo Ray"), ``styles`` only of one with a single other word ("Lady Gaga");
    ``noun_ends`` are the last words of the nouns.
    ``classes`` are nouns and titles by what is told of those who are called so ("outsider", "court");
    ``senders`` are places, and the last words of teams' names;
    ``other`` maps words that are no names to their kind, ``kin`` nouns to their relation;
    ``past`` has the past forms of irregular verbs;
    ``odd`` names, as printed, are such as no shape tells ("will.i.am");
    ``relatives`` are the kinship nouns of several ("daughters"), ``plurals`` the roles of several ("singers").
    """

    given: GivenNames
    surnames: frozenset[str]
    titles: dict[str, str]
    royal: frozenset[str]
    styles: frozenset[str]
    nouns: dict[str, str]
    noun_ends: frozenset[str]
    kin: dict[str, str]
    classes: dict[str, frozenset[str]]
    plurals: frozenset[str]
    relatives: frozenset[str]
    other: dict[str, str]
    places: frozenset[str]
    senders: frozenset[str]
    namesakes: frozenset[str]
    verbs: dict[str, str]
    past: frozenset[str]
    belongings: frozenset[str]
    things: frozenset[str]
    stage_names: frozenset[str]
    odd: frozenset[str]
    dotted: tuple[str, ...]

    def is_past(self, verb: str) -> bool:
        """Whether a verb tells what somebody did: "fired", "gave"."""
        return verb.endswith("ed") or verb in self.past


@per_lexicon
def words() -> Words:
    """Return the words of the lexicon."""
    kin, kinds = _column("kinship", "noun", "relation"), _column("titles", "title", "kind")
    roles = _column("roles", "noun", "sex")
    plurals = {_plural(noun): sex if sex == "f" else "" for noun, sex in roles.items()}
    nouns = {noun: _sex(noun, roles) for noun in kin} | plurals | roles
    return Words(
        given=GivenNames(_column("given_names", "name", "sex")),
        surnames=frozenset(_column("surnames", "name", "name")),
        titles=_column("titles", "title", "sex"),
        royal=frozenset(title for title, kind in kinds.items() if kind == "royal"),
        styles=frozenset(title for title, kind in kinds.items() if kind == "style"),
        nouns=nouns,
        noun_ends=frozenset(noun.rpartition(" ")[2] for noun in nouns),
        kin=kin,
        classes=_classes(),
        plurals=frozenset(plurals.keys() - roles.keys()),
        relatives=frozenset(noun for noun, number in _column("kinship", "noun", "number").items() if number == "many"),
        other=_column("no_names", "word", "kind"),
        places=frozenset(_places()),
        senders=frozenset(_places()) | {lower(row["team"].rpartition(" ")[2]) for row in rows("teams")},
        namesakes=frozenset(_column("namesakes", "name", "kind")) | frozenset(_column("holidays", "name", "day")),
        verbs=_column("person_verbs", "verb", "kind"),
        past=frozenset(row["cue"] for row in rows("date_cues") if (row["where"], row["direction"]) == ("body", "back")),
        belongings=frozenset(_column("belongings", "noun", "noun")),
        things=frozenset(_column("things", "noun", "noun")),
        stage_names=frozenset(_column("stage_names", "name", "name")),
        odd=frozenset(row["name"] for row in rows("odd_names")),
        dotted=tuple(sorted(row["title"] for row in rows("titles") if row["title"].endswith("."))),
    )


@per_lexicon
def ties() -> Matcher[str]:
    """Return the matcher of what stands before a spouse or partner, with the relation: "tied the knot with"."""
    table = (row for row in rows("relationship_cues") if row["shape"] in ("verb", "to", "noun"))
    return Matcher((cue, row["relation"]) for row in table for cue in spelled(row["cue"]))


@per_lexicon
def joining() -> re.Pattern[str]:
    """Return the pattern of what stands after a couple: "and NAME recently tied the knot"."""
    table = (row for row in rows("relationship_cues") if row["relation"] in TIED and row["shape"] in ("verb", "joint"))
    cues = {cue: row["relation"] == "spouse" for row in table for cue in spelled(row["cue"])}
    wed, not_wed = ("|".join(sorted(re.escape(cue) for cue in cues if cues[cue] is which)) for which in (True, False))
    return re.compile(
        rf"(?:, [1-9][0-9]?,)? (?:(?!(?:mistaken|taken|never|not)\b)[a-z]+ ){{0,3}}(?:(?P<wed>{wed})|{not_wed})\b"
    )


def nouns_of(*relations: str) -> str:
    """Return a pattern of the kinship nouns of some relations, the longest first.

    Examples
    --------
    >>> bool(re.fullmatch(nouns_of("spouse", "partner"), "life partner"))
    True
    """
    found = sorted(noun for noun, relation in words().kin.items() if relation in relations)
    return "|".join(map(re.escape, sorted(found, key=len, reverse=True)))


def _column(table: str, key: str, value: str) -> dict[str, str]:
    """Return a table as a map; the first of two rows with one key wins."""
    return {lower(row[key]): row[value] for row in reversed(rows(table))}


def _classes() -> dict[str, frozenset[str]]:
    """Return the nouns and titles of each class."""
    found: dict[str, set[str]] = {}
    for row in rows("role_classes"):
        found.setdefault(row["class"], set()).add(lower(row["noun"]))
    return {name: frozenset(nouns) for name, nouns in found.items()}


def _plural(noun: str) -> str:
    """Return the plural of a role: "actresses", "beneficiaries", "spokeswomen".

    Examples
    --------
    >>> [_plural(noun) for noun in ("baker", "actress", "celebrity", "spokeswoman")]
    ['bakers', 'actresses', 'celebrities', 'spokeswomen']
    """
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    if noun.endswith(("s", "x", "ch", "sh")):
        return f"{noun}es"
    return f"{noun[:-1]}ies" if noun.endswith("y") and noun[-2] not in "aeiou" else f"{noun}s"


def _sex(noun: str, roles: dict[str, str]) -> str:
    """Return the sex of a compound noun: that of "wife" in "ex-wife", of "mother" in "mother-in-law"."""
    return next((roles[part] for part in re.split("[ -]", noun) if roles.get(part)), "")


def _places() -> Iterator[str]:
    """Names of cities, states and countries."""
    for table in ("cities", "states", "countries"):
        for row in rows(table):
            for name in (row["name"], *row.get("aliases", "").split("|")):
                yield lower(name)
