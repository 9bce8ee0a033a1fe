"""Cuts a run of capitalised words at titles and at words that are no names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from analysis.extraction.lexicon import lower
from analysis.extraction.people.words import PARTICLES, SUFFIX, Words
from analysis.reading.capitals import in_title_case

_BRACKET = re.compile(r"([\w'-]+)(?: [A-Z]\.)? \(([\w-]+)\)")
_UNBRACKETED = re.compile(r"[^ ()][^()]*[^ ()]")
_TOKEN = re.compile(r'"[^"]*"|[^ ,]+')
_LONGEST = 7  # words; a longer run is a headline or a flood
_COUNTS = frozenset({"two", "three", "four", "five", "six", "seven", "many"})
_PRIZES = frozenset({"best", "outstanding", "favorite"})  # "Best Rap Performance"
_TRADE = re.compile(r"(?:er|or|ist|man)$")  # "Landowner Steve Quimby", "Clerk of Court Ann Lee"
#: Kinds of months, seasons and nationalities, which are also names: "Theresa May", "Dawn French".
NAMES_TOO = frozenset({"calendar", "demonym"})
_REALMS = frozenset({"universe", "world", "america", "usa", "earth", "international", "teen"})
_BEFORE_ROYAL = frozenset({"crown", "grand"})
# "Staff Sgt.", "Lance Cpl.", "Chief Warrant Officer".
_BEFORE_RANK = frozenset({"staff", "lance", "master", "gunnery", "command", "senior", "chief", "warrant", "petty"})
_RANKS = frozenset({"sgt.", "cpl.", "maj.", "sergeant", "corporal", "officer", "petty", "warrant", "master", "airman"})
_PARTY = re.compile(r"[dri]-[a-z]")  # "D-Minn."
_KOREAN = re.compile(r"[A-Z][a-z]+-[a-z]+")  # "Heung-min"
_SHORT = 4  # letters of "Son" and "King"
_WEEKDAYS = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|to(?:day|night|morrow)|yesterday")


class Candidate(NamedTuple):
    """Words that may name a person.

    Attributes
    ----------
    start, end : int
        Offsets of the name, without its title.
    words : tuple of str
        Its parts, as printed; capitals throughout are written small.
    title : str
        The capitalised title before it, if there is one.
    name : str
        The parts on one line.
    """

    start: int
    end: int
    words: tuple[str, ...]
    title: str
    name: str

    def start_in(self, plain: str, full: str) -> int:
        """Return where a surname begins whose particles are written small: "van der Berg" of "Bo van der Berg"."""
        before = full.removesuffix(self.name).split()[1:]
        particles = "".join(f"{word} " for word in before if word in PARTICLES)
        return self.start - (len(particles) if plain.endswith(particles, 0, self.start) else 0)


def apart(run: str, known: Words) -> list[tuple[int, str]]:
    """Return the parts of a run, each with its offset: "Connie (Mike) Quimby" names two, "Ann (Quimby) Lee" one."""
    two = _BRACKET.search(run)
    sexes = {known.given.sex(name) for name in two.groups()} if two else set()
    return [(part.start(), part[0]) for part in _UNBRACKETED.finditer(run)] if sexes == {"f", "m"} else [(0, run)]


def cut_run(run: str, known: Words) -> Iterator[Candidate]:
    """Cut a run at titles and at words that are no names; offsets count from its start."""
    tokens = list(_TOKEN.finditer(run))
    name: list[re.Match[str]] = []
    title: list[str] = []
    for index, token in enumerate(tokens):
        rest = tokens[index + 1 :]
        if not name and token[0][0] in "\"'(":
            continue  # a title of a work before a name, no nickname in it
        if _is_title(token[0], name, rest, known):
            if name:
                yield _piece(name, title)
                name, title = [], []
            title.append(token[0])
        elif title and not name and len(rest) > 1 and _is_of_pageant(title[-1], token[0], known):
            title.append(token[0])
        elif _is_cut(token[0], name, rest, known):
            if name and known.other.get(lower(token[0])) != "organisation":  # "Tulsa Knicks Bo Ray"
                yield _piece(name, title)
            name, title = [], []
        else:
            if title and not name and _stays(lower(title[-1]), rest, known):
                held = 2 if lower(title[-2] if title[1:] else "") in _BEFORE_ROYAL else 1  # "Crown Prince Axel"
                name = tokens[index - held : index]
                del title[-held:]
            name.append(token)
    if name:
        yield _piece(name, title)


def _piece(name: list[re.Match[str]], title: list[str]) -> Candidate:
    parts = tuple(token[0] for token in name)
    if len(parts) > 1 and all(part.isupper() for part in parts) and any(len(part) > 3 for part in parts):
        parts = tuple(in_title_case(part) if len(part) > 2 else part for part in parts)
    return Candidate(name[0].start(), name[-1].end(), parts, " ".join(title), " ".join(parts))


def _stays(title: str, rest: list[re.Match[str]], known: Words) -> bool:
    """Whether a title is part of the name: "Prince William", "Count Bo", but not "Sir Bo", "Count Bo Ray"."""
    return title in known.royal or (title in known.styles and _is_only_word(rest))


def _is_only_word(rest: list[re.Match[str]]) -> bool:
    return not rest or bool(SUFFIX.match(rest[0][0]))


def _is_title(word: str, name: list[re.Match[str]], rest: list[re.Match[str]], known: Words) -> bool:
    """Whether a word is a title here: "King" is one in "King Carl", none in "Ann King" or "Ann King Lee"."""
    small = lower(word)
    if (small in PARTICLES and not word.isupper()) or _is_korean(small, rest):
        return False  # "Ana Di Cola"
    following = lower(rest[0][0]) if rest else ""
    if (small in _BEFORE_ROYAL and following in known.royal) or (small in _BEFORE_RANK and following in _RANKS):
        return True
    parts = small.split("-") if "-" in small and small not in known.titles else [small]  # "Actor-director"
    if not all(part in known.titles or part in known.nouns for part in parts) and small not in known.nouns:
        return False
    if small.endswith("."):
        return True
    last = len(rest) == 1 or (len(rest) == 2 and SUFFIX.match(rest[1][0]))
    if _is_only_word(rest) or (not name and last and small in known.given and small not in known.titles):
        return False  # "Dean Reyes"
    return not (name and small in known.surnames and lower(name[-1][0]) in known.given)


def _is_of_pageant(title: str, word: str, known: Words) -> bool:
    """Whether a word goes on with the title of a queen of beauty: "Miss Universe", "Miss Nicaragua"."""
    small = lower(word)
    return title in ("Miss", "Mister") and (small in _REALMS or small in known.places)


def _is_cut(word: str, name: list[re.Match[str]], rest: list[re.Match[str]], known: Words) -> bool:
    """Whether a word ends a name and is no part of one."""
    if word in PARTICLES:
        return False  # "Ann i Lee"
    small = lower(word)
    if _is_korean(small, rest):
        return False
    if small.endswith("-old") or _is_of_a_role(word, known):
        return True  # "Two-year-old Ann Lee"
    kind = known.other.get(small) or _kind_of_parts(small, known)
    opens = not name and len(rest) > 1 and lower(rest[0][0]) in known.given and small not in known.given
    if opens and (kind == "soft" or (not kind and small not in known.surnames and _TRADE.search(small))):
        return True
    if kind == "organisation" and len(rest) == 2 and lower(rest[0][0]) in known.given:
        return bool(name or _TRADE.search(small)) and lower(rest[1][0]) not in known.other  # "Qualifier Ann Lee"
    if kind in ("", "organisation", "soft"):
        return False
    if name and rest and small in _COUNTS and lower(name[-1][0]) in known.given:
        return False  # "Marguerite Two Elk"
    if kind == "function" and small in known.surnames and len(name) == 1 and _is_only_word(rest) and not word.isupper():
        return lower(name[0][0]) not in known.given  # "Rana Said"
    if kind not in NAMES_TOO or _WEEKDAYS.fullmatch(small):
        return True
    if len(name) == 1 and _is_only_word(rest):
        return lower(name[0][0]) not in known.given
    if name or not rest or small not in known.given:
        return True
    first = lower(rest[0][0])
    other = first in known.other or first in known.places or first in known.nouns or first in known.given
    return first not in known.surnames and (len(rest) > 1 or other)  # "April Quimpel", but "Dane Ann Lee"


def _is_of_a_role(word: str, known: Words) -> bool:
    """Whether a compound ends in a role: "the Grammy-winner", but not "Jae-son"."""
    _, joint, end = word.rpartition("-")
    return bool(joint) and end.islower() and len(end) > _SHORT and end in known.nouns


def _is_korean(small: str, rest: list[re.Match[str]]) -> bool:
    """Whether a short word is a surname before the given name: "Son Heung-min"."""
    return len(rest) == 1 and len(small) <= _SHORT and _KOREAN.fullmatch(rest[0][0]) is not None


def _kind_of_parts(small: str, known: Words) -> str:
    """Return the kind of a compound whose parts are all of one: "British-Lebanese"."""
    kinds = {known.other.get(part, "") for part in small.split("-")} if "-" in small else {""}
    return kinds.pop() if kinds == {"demonym"} else ""


def is_other(piece: Candidate, known: Words) -> bool:
    """Whether the words name an organisation, a place or a thing."""
    small = [lower(word) for word in piece.words]
    kinds = [known.other.get(word) for word in small]
    if len(small) > 1 and set(kinds) == {"organisation"}:  # "Writers Guild Award"
        return True
    if piece.title:
        return len(small) > _LONGEST or lower(f"{piece.title.rpartition(' ')[2]} {small[0]}") in known.namesakes
    if len(small) == 1:
        return len(small[0]) == 1 or bool(_PARTY.match(small[0]))
    if small[0] in _PRIZES and len(small) > 2:
        return True
    if len(small) > _LONGEST or "organisation" in kinds:
        return True
    name = " ".join(small)
    return name in known.places or name in known.namesakes or " ".join(small[:2]) in known.namesakes
