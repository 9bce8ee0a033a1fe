"""Who is in focus as an article is read, and whom "she" can mean there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from analysis.extraction.people.cast import Person
from analysis.extraction.people.in_focus import Passage, Sentence
from analysis.extraction.people.partings import Partings

_OTHER_OFFICES = ("prime ", "vice ", "deputy ", "assistant ", "lieutenant ")


class Focus:
    """The people of this sentence, of what is left of the one before, of the passage; and the last two meant together.

    What is named in a quote is in focus within the quote only: "he said" is not the one
    whom the quote speaks of.

    Parameters
    ----------
    subjects : sequence of Person
        Whom the gallery is about: "she", or "the couple" of two, where a caption names nobody else.
    young, kindred : collection of str
        Nouns for children, and for parents and siblings: who is called so is not half of "the couple".

    Examples
    --------
    >>> ann, bo, focus = Person("Ann Lee", "f"), Person("Bo Ray", "m"), Focus([])
    >>> focus.bring([ann], [], inside=False)
    >>> focus.bring([bo], [ann, bo], inside=False)
    >>> focus.by_sex("f")[0].name
    'Ann Lee'
    """

    def __init__(self, subjects: Sequence[Person], young: Collection[str] = (), kindred: Collection[str] = ()) -> None:
        self.subject = subjects[0] if len(subjects) == 1 else None
        self.titled = frozenset(subjects)
        self.titled_two = list(subjects) if len(subjects) == 2 else []
        self.young, self.kindred = frozenset(young), frozenset(kindred)
        self.sentence, self.last, self.passage = Sentence(), Sentence(), Passage()
        self.met: dict[Person, None] = {}  # everyone named so far, in order
        self.narrated: set[Person] = set()  # and those of them who were named outside quotes
        self.pair: list[Person] = []  # the last two people who were meant together
        self.pairs: set[frozenset[Person]] = set()  # everybody who was ever meant together
        self.partings = Partings()
        self.aides: set[Person] = set()  # who is told of as another's lawyer, clerk or friend
        self._times: Counter[Person] = Counter()  # how often each was meant

    @property
    def now(self) -> list[Person]:
        """The people of this sentence, in order of mention."""
        return self.sentence.people

    @property
    def before(self) -> list[Person]:
        """The people of the last sentence that had any."""
        return self.last.people

    def begin_passage(self, *, afresh: bool) -> None:
        """Begin a caption afresh, without anyone in focus; paragraphs follow on each other."""
        if afresh:
            self.passage, self.sentence, self.last = Passage(alone=True), Sentence(), Sentence()
            self.partings.begin_caption()
        else:
            done = self.passage
            self.passage = Passage(earlier=[*done.people, *done.quoted], means_pair=done.means_pair, told=done.times)

    def begin_sentence(self) -> None:
        """Leave the people of the last sentence behind."""
        done = self.sentence
        if done.people:
            if self.passage.alone and not self.passage.scene:
                self.passage.scene = done.people
            self.last = done.left()
            self.partings.begin_sentence()
        elif done.either:  # "Quimby won twice. He", of Nora and Otto Quimby
            self.last = replace(self.last, people=done.either)
        self.sentence = Sentence()

    def bring(self, people: Sequence[Person], pair: Sequence[Person], *, inside: bool, owners: bool = False) -> None:
        """Bring people into focus, a pair where they were meant together; ``inside`` a quote, ``owners`` of others."""
        here, passage = self.sentence, self.passage
        here.owners = here.owners.union(set(people) - set(here.people)) if owners else here.owners.difference(people)
        here.couple = list(people) if len(people) == 2 and not inside else here.couple
        self._times.update(people)
        passage.times.update(people)
        if pair:
            self.pair, passage.means_pair, here.means_pair = list(pair), True, True
            self.pairs.add(frozenset(pair))
        for stretch in (passage.quoted,) if inside else (here.people, passage.people):
            stretch += [person for person in people if person not in stretch]
        self.met.update(dict.fromkeys(people))
        if not inside:
            self.narrated.update(people)

    def miss_relative(self, owners: Sequence[Person]) -> None:
        """Learn that somebody's relative is told of without a name: "NAME's mother"."""
        self.sentence.relatives.update(owners)

    def leave_open(self, people: Sequence[Person]) -> None:
        """Learn that a name may mean several people; of those who were named it was one."""
        self.sentence.doubt = True
        self.sentence.either = [person for person in people if person in self.met]

    def overhear(self, people: Sequence[Person]) -> None:
        """Leave out who is only told something, or looks on: "she told NAME that the pair were expecting"."""
        self.sentence.people = [person for person in self.now if person not in people]

    @contextmanager
    def without(self, name: str) -> Iterator[None]:
        """Leave somebody out for a moment: "NAME, the couple's son" is not one of the two."""
        here, passage = self.sentence.people, self.passage.people
        self.sentence.people, self.passage.people = (
            [person for person in people if person.name != name] for people in (here, passage)
        )
        yield
        self.sentence.people, self.passage.people = here, passage

    def call_aide(self, person: Person) -> None:
        """Learn that somebody is told of as another's: "her clerk, NAME"."""
        self.aides.add(person)

    def call_kin(self, person: Person) -> None:
        """Learn that the passage calls somebody kin: "her mother, NAME"."""
        self.passage.kin.add(person)

    def tie(self, one: Person, other: Person) -> None:
        """Learn that a sentence tells of two people that they are a couple: "NAME, who wed NAME"."""
        self.sentence.couple = self.sentence.tied = [one, other]

    def leave_nameless(self, *, here: bool = False) -> None:
        """Learn that the passage tells of a spouse without a name: "the couple" is then nobody's of another picture.

        If it is ``here``, "him" may be meant by the rest of the sentence.
        """
        self.passage.nameless = True
        self.sentence.doubt |= here

    def topic(self, sex: str) -> list[Person]:
        """Return who can be the "he" that opens a paragraph: whom the last one, then the story, tells of most."""
        fits = [person for person in dict.fromkeys(self.passage.earlier) if not sex or person.sex in ("", sex)]
        if self.subject in fits:
            return [self.subject]
        main = next((person for person, _ in self._times.most_common() if not sex or person.sex == sex), None)
        others = [person for person in fits if person is not main]
        if main and others and all(2 * self._times[person] < self._times[main] for person in others):
            return [main]  # not who was quoted in between
        times = {person: (self.passage.told[person], self._times[person]) for person in fits}
        ranked = sorted(fits, key=lambda person: times[person], reverse=True)
        return [] if len(ranked) > 1 and times[ranked[0]] == times[ranked[1]] else ranked[:1]

    def couple(self) -> list[Person]:
        """Return the two of the passage's sentence before, or the couple of whom the story tells most; or nobody."""
        near = [person for person in self.before if person in self.passage.people]
        if len(near) == 2 and not self.now:
            return near
        halves = (person for person, _ in self._times.most_common() if person.partner)
        first = next(halves, None)
        return [first, first.partner] if first and first.partner else []

    def latest(self) -> list[Person]:
        """Return the people of this sentence, the last named first; who is there only as an owner comes at the end."""
        latest = self.now[::-1]
        return sorted(latest, key=lambda person: person in self.sentence.owners)

    def bear(self, sex: str) -> list[Person]:
        """Return of whose birth a sentence tells before it names the parents: the first of the one before."""
        people = _able(self.before, sex, "")[:1]
        self.sentence.born = people[0] if people else None
        return people

    def first(self, sex: str) -> Person | None:
        """Return the first of this sentence who can be he or she: whose remark a relative clause is."""
        return next((person for person in self.now if person.sex in ("", sex)), None)

    def leads(self, sex: str) -> bool:
        """Whether the sentence before opened with somebody who can be he or she."""
        return bool(self.before) and self.before[0].sex in ("", sex)

    def called(self, role: str) -> list[Person]:
        """Return everyone met who is called by a role; of several those near, if there is one."""
        known = [person for person in self.met if any(_is_called(one, role) for one in person.roles)]
        near = [person for person in known if person in self.now or person in self.before]
        return near if len(near) == 1 else known

    def is_near(self, person: Person) -> bool:
        """Whether somebody is told of in this sentence or the one before."""
        return person in self.now or person in self.before

    def have_been_two(self, people: Sequence[Person]) -> bool:
        """Whether two people were meant together, or were told to have parted."""
        return frozenset(people) in self.pairs or bool(self.partings.shown(people) and len(people) == 2)

    def part(self, one: Person, other: Person) -> None:
        """Learn that two people are a couple no more: another may be meant by "the couple" after them."""
        self.partings.add(one, other)

    def parted(self) -> list[Person]:
        """Return the two of whom was told last that they have parted, in a caption those whom it shows; or nobody."""
        if self.passage.alone and len(self.passage.scene) == 2:
            return self.passage.scene[:]
        near = {*self.passage.scene, *self.now, *self.before}
        if not self.partings.shown(near) and len(self.now) == 2:
            return self.now[:]
        return [person for person in self.met if person in self.partings.latest(near)]

    def parted_last(self) -> list[Person]:
        """Return the two of whom the sentence before told that they have parted; or nobody."""
        return [] if self.now else [person for person in self.met if person in self.partings.last()]

    def former(self, sex: str, owner: Person) -> list[Person]:
        """Return who can be somebody's "ex-wife" in a caption: the only other one near, but not the partner of now."""
        if not self.passage.alone:
            return []
        near = dict.fromkeys([*self.now, *self.before])
        fits = [one for one in near if one is not owner and one is not owner.partner and one.sex == sex]
        return fits if len(fits) == 1 else []

    def by_sex(self, sex: str, doer: str = "", *, inside: bool = False, speaks: bool = False) -> list[Person]:
        """Return the one in focus who can be he or she, and is not the doer of what is done to them.

        Of several it is the one whom the sentence called so before: "he ... with his wife, whom he".  Who ``speaks``
        is no child, if grown-ups are told of too.
        """
        people = self._by_sex(sex, doer, inside=inside, speaks=speaks)
        known = self.sentence.called.get(sex)
        if not people and known and known.name != doer and not inside:
            return [known]
        if people and not inside:
            self.sentence.called.setdefault(sex, people[0])
        return people

    def _by_sex(self, sex: str, doer: str, *, inside: bool, speaks: bool) -> list[Person]:
        for people in (self.passage.quoted if inside else [], self.now):
            fits = _able(people, sex, doer)
            if len(fits) == 1 and not fits[0].sex and fits[0] in self.sentence.owners:
                sure = [person for person in _able(self.before, sex, doer) if person.sex == sex]
                fits = sure if len(sure) == 1 else fits  # "NAME's proposal, she said" is not hers
            doers = [person for person in fits if person not in self.sentence.owners]
            if fits:
                return self._only(doers if len(doers) == 1 else fits, sex)
        if self.sentence.doubt:
            return []
        fits = _able(self.before, sex, doer)
        if self.last.born in fits:
            return [self.last.born]  # not her mother, who was named first
        if speaks:
            fits = [person for person in fits if person not in self.last.owners] or fits
            fits = [person for person in fits if self.young.isdisjoint(person.roles)] or fits
        sure = [person for person in self.passage.people if person.sex == sex]
        if fits and len(fits) == 1 and not fits[0].sex and len(sure) == 1:
            return sure  # the one who is known to be a woman, not "at left, A" of the sentence before
        if fits:
            return fits[:1] if fits[0].sex == sex else self._only(fits, sex)
        for people in (self.passage.people, [one for one in self.passage.earlier if one.sex]):
            fits = _able(people, sex, doer)
            if len(fits) == 1:
                return fits
        return _able([self.subject] if self.subject else [], sex, doer)

    def _only(self, people: Sequence[Person], sex: str) -> list[Person]:
        """Return the one person left, whose sex is known from then on; the sure one, if the first is not in doubt."""
        if len(people) == 1:
            people[0].sex = people[0].sex or sex
            return list(people)
        sure = [person for person in people if person.sex == sex]
        return sure if len(sure) == 1 and sure[0] in (people[0], self.subject) else []


def _is_called(role: str, short: str) -> bool:
    """Whether a role may be told in short: a foreign minister is "the minister", a prime minister is not."""
    return f" {role}".endswith(f" {short}") and not role.removesuffix(short).endswith(_OTHER_OFFICES)


def _able(people: Sequence[Person], sex: str, doer: str) -> list[Person]:
    """Return those who can be of a sex, and are not the doer."""
    return [person for person in people if person.sex in ("", sex) and person.name != doer]
