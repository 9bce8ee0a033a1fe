"""Everyone an article names, and the short forms by which they may be named again."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

from analysis.extraction.lexicon import lower
from analysis.extraction.people.words import PARTICLES, SUFFIX, plain_letters, words

_INITIAL = 2  # letters of "J."
_MARKS = ('"', "'")  # of a nickname
_SET_OFF = (*_MARKS, "(")  # a nickname or a maiden name


@dataclass(eq=False, slots=True)
class Person:
    """Someone named in the article.

    ``sex`` is "f", "m" or empty where nothing tells; ``roles`` are nouns printed beside the
    name; ``partner`` is the other half of the couple told of last, ``spouse`` whom they are married to; who is
    ``unrelated`` is no kin of another of that surname, who is of its ``blood`` no spouse.
    """

    name: str
    sex: str = ""
    roles: set[str] = field(default_factory=set)
    partner: Person | None = None
    spouse: Person | None = None
    unrelated: bool = False
    blood: bool = False


_NUMERAL = re.compile("[IVX]+")


def pair_up(one: Person, other: Person, *, wed: bool = False) -> None:
    """Make two people each other's partner, and spouse if they are ``wed``."""
    one.partner, other.partner = other, one
    if wed:
        one.spouse, other.spouse = other, one


class Cast:
    """The people of one article, found again by any short form of their names.

    Examples
    --------
    >>> cast = Cast()
    >>> ann = cast.add(("Ann", "de", "Lee"))
    >>> [(kind, person.name) for kind, person in cast.find("Lee")]
    [('surname', 'Ann de Lee')]
    """

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self._forms: dict[str, list[tuple[str, Person]]] = {}
        self._found: dict[str, list[tuple[str, Person]]] = {}

    def add(self, words: tuple[str, ...], *, apart: bool = False) -> Person:
        """Return the person of a name, made known if new; one who stands ``apart`` is no namesake known already."""
        known = None if apart else self._known(words)
        if known:
            return known
        name = " ".join(words)
        person = self.people[name] = Person(name)
        for kind, form in _forms(words):
            if not (apart and kind == "name" and form != name):  # "Bo Lee" is not his son, Bo Lee Jr.
                self._learn(kind, form, person)
        return person

    def call(self, name: str, other: str) -> None:
        """Learn another name of somebody who is known; nothing if nobody is, or several are."""
        if person := self.only(name):
            self._learn("name", other, person)

    def find(self, name: str) -> list[tuple[str, Person]]:
        """Return everyone whom a name or a short form may mean, each with the kind of mention it is.

        Whoever bears the very name comes alone.
        """
        found = self._found.get(name)
        if found is None:
            entries = self._forms.get(_key(name), [])
            found = self._found[name] = [entry for entry in entries if entry[0] == "name"] or _last(entries, name)
        return found

    def only(self, name: str) -> Person | None:
        """Return the one person whom a name or a short form can mean; None if nobody bears it, or several do."""
        entries = self.find(name)
        return entries[0][1] if len(entries) == 1 else None

    def family(self, name: str, met: Collection[Person] = ()) -> list[Person]:
        """Return the two people who share the surname that a plural names: "the Lees"; of more those already met."""
        singular = name.removesuffix("es") if self.find(name.removesuffix("es")) else name.removesuffix("s")
        people = [person for kind, person in self.find(singular) if kind == "surname"] if singular != name else []
        known = [person for person in people if person in met]
        return people if len(people) == 2 else known if len(known) == 2 else []

    def namesakes(self, person: Person) -> list[Person]:
        """Return everyone else who bears the surname, or part of it: "Bell" and "Moor-Bell"."""
        own = _surnames(person.name)
        return [other for other in self.people.values() if other is not person and own & _surnames(other.name)]

    def named(self, name: str) -> list[Person]:
        """Return the one person of a full name as the tables write it, or nobody."""
        return [self.people[name]] if name in self.people else []

    def _known(self, words: tuple[str, ...]) -> Person | None:
        """Return who was named before with the same words, less or more middle names and suffixes."""
        exact = [person for kind, person in self.find(" ".join(words)) if kind == "name"]
        if exact:
            return exact[0]
        for _, form in _forms(words):
            same = [person for kind, person in self.find(form) if kind == "name" and " " in form]
            if same:
                self._learn("name", " ".join(words), same[0])
                return same[0]
        return None

    def _learn(self, kind: str, form: str, person: Person) -> None:
        self._found.clear()
        entries = self._forms.setdefault(_key(form), [])
        if all(person is not other for _, other in entries):
            entries.append((kind, person))


def _surnames(name: str) -> set[str]:
    """Return the parts of a surname; nothing of a single name."""
    bare = [word for word in name.split() if not SUFFIX.match(word)]
    return set(bare[-1].split("-")) if len(bare) > 1 else set()


def _forms(parts: tuple[str, ...]) -> Iterable[tuple[str, str]]:
    """Yield the forms of a name: in full, without suffix, nickname, maiden or middle name, given name, surname."""
    bare = tuple(word for word in parts if not SUFFIX.match(word) and not word.startswith(_SET_OFF))
    yield "name", " ".join(parts)
    if bare != parts and len(bare) > 1:  # "Bo" is not short for "Bo Jr."
        yield "name", " ".join(bare)
    one_of_a_kind = PARTICLES.isdisjoint(bare) and not SUFFIX.match(parts[-1])  # "Ann Mae Lee Jr." is Ann Lee's child
    if len(bare) > 2 and one_of_a_kind and lower(bare[0]) not in words().royal:
        yield "name", f"{bare[0]} {bare[-1]}"  # less a middle name or initial
    for i in range(1, len(bare)):
        if bare[i - 1] not in PARTICLES or i == len(bare) - 1:
            yield "surname", " ".join(bare[i:])
            if SUFFIX.match(parts[-1]):
                yield "surname", " ".join((*bare[i:], parts[-1]))
    if len(bare) == 3 and one_of_a_kind and _has_two_surnames(bare):
        yield "surname", bare[1]
    yield from (("given name", word.strip("\"'")) for word in parts[1:] if word.startswith(_MARKS))
    if len(bare) > 1 or (bare and parts[1:] and _NUMERAL.fullmatch(parts[-1])):  # "Edward" of "Edward VIII"
        yield "given name", bare[0]
    if len(bare) > 2:
        yield "given name", " ".join(bare[:2])
        if lower(bare[0]) in words().royal:
            yield "given name", bare[1]


def _has_two_surnames(bare: tuple[str, ...]) -> bool:
    """Whether a name has two surnames, and may be cut to the first: "Ruiz" of "Ana Ruiz Salas"."""
    known = words()
    return len(bare[1]) > _INITIAL and bare[1] not in known.given and lower(bare[0]) not in known.royal


def _last(entries: list[tuple[str, Person]], form: str) -> list[tuple[str, Person]]:
    """Return those whose surname a form is in whole: "Tobin" is Ann Tobin and not Eve Tobin Lee, if there are both."""
    whole = [entry for entry in entries if entry[0] == "surname" and entry[1].name.endswith(f" {form}")]
    return whole if whole and all(kind == "surname" for kind, _ in entries) else entries


def _key(name: str) -> str:
    """Return a form as it is looked up: without accents, full stops and apostrophes."""
    return plain_letters(name).replace("'", "").replace(".", "")
