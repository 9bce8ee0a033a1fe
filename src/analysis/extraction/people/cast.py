"""Everyone an article names, and the short forms by which they may be named again."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from analysis.extraction.lexicon import lower

_SUFFIX = re.compile(r"(?:[JS]r\.?|III?|IV)$")
_PARTICLES = frozenset(["de", "da", "del", "della", "der", "den", "di", "du", "dos", "das", "la", "le", "van", "von", "bin", "ibn", "bint", "al", "el", "ter", "ten"])


@dataclass(eq=False, slots=True)
class Person:
    """Someone named in the article; ``sex`` is "f", "m" or empty where nothing tells."""

    name: str
    sex: str = ""
    roles: set[str] = field(default_factory=set)
    partner: Person | None = None


class Cast:
    """The people of one article, found again by any short form of their names.

    Examples
    --------
    >>> cast = Cast()
    >>> ann = cast.add(("Ann", "de", "Lee"), "f")
    >>> [person.name for person in cast.find("Lee")]
    ['Ann de Lee']
    """

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self._aliases: dict[str, tuple[str, list[Person]]] = {}

    def add(self, words: tuple[str, ...], sex: str) -> Person:
        """Return the person of a full name, made known if new; a longer form joins a shorter one."""
        known = self.known(words)
        if known:
            known.sex = known.sex or sex
            return known
        person = Person(" ".join(words), sex)
        self.people[person.name] = person
        bare = [word for word in words if not _SUFFIX.match(word)]
        self._alias("name", " ".join(words), person)
        self._alias("name", " ".join(bare), person)
        if len(bare) > 1:
            self._alias("given name", bare[0], person)
        for i in range(1, len(bare)):
            if bare[i - 1] not in _PARTICLES or i == len(bare) - 1:
                self._alias("surname", " ".join(bare[i:]), person)
        return person

    def known(self, words: tuple[str, ...]) -> Person | None:
        """Return the person who has the very name, middle names and initials aside."""
        kind, people = self._aliases.get(_key(" ".join(words)), ("", []))
        if kind == "name" and len(people) == 1:
            return people[0]
        if len(words) > 2:
            kind, people = self._aliases.get(_key(f"{words[0]} {words[-1]}"), ("", []))
            if kind == "name" and len(people) == 1 and len(words[1]) <= 2:
                return people[0]
        return None

    def find(self, name: str) -> list[Person]:
        """Return everyone who may be meant by a name or a short form of it."""
        return self._aliases.get(_key(name), ("", []))[1]

    def kind(self, name: str) -> str:
        """Return name, surname or given name, as a short form is used here."""
        return self._aliases.get(_key(name), ("", []))[0]

    def _alias(self, kind: str, name: str, person: Person) -> None:
        _, people = self._aliases.setdefault(_key(name), (kind, []))
        if person not in people:
            people.append(person)


_ACCENTS = str.maketrans("áàâäãåçéèêëíìîïñóòôöõøúùûüýÿ", "aaaaaaceeeeiiiinoooooouuuuyy")


def _key(name: str) -> str:
    return lower(name).translate(_ACCENTS).replace("'", "").replace(".", "")
