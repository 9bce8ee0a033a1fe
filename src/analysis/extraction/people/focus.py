"""Who is in focus as an article is read, and whom "she" and "the couple" can mean there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence

from analysis.extraction.people.cast import Person
from analysis.extraction.people.partings import Partings


class Focus:
    """The people of this sentence, of the one before, of the passage; and the last two meant together.

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
    >>> focus.by_sex("f")[0].name, [person.name for person in focus.by_number(strict=False)]
    ('Ann Lee', ['Ann Lee', 'Bo Ray'])
    """

    def __init__(self, subjects: Sequence[Person], young: Collection[str] = (), kindred: Collection[str] = ()) -> None:
        self.subject = subjects[0] if len(subjects) == 1 else None
        self.titled = frozenset(subjects)
        self._titled = list(subjects) if len(subjects) == 2 else []
        self._young, self._kindred = frozenset(young), frozenset(kindred)
        self.now: list[Person] = []  # people of this sentence, in order of mention
        self.before: list[Person] = []  # people of the last sentence that had any
        self._as: dict[str, Person] = {}  # whom "he" and "she" of this sentence meant
        self._nameless = False  # whether the passage tells of a spouse who is not named: "NAME and his wife"
        self._alone = False  # whether the passage is a caption, which goes on from no other
        self._scene: list[Person] = []  # the people of its first sentence
        self._kin: set[Person] = set()  # who is called somebody's kin in this passage
        self.doubt = False  # whether a name of this sentence may be one of several people
        self._either: list[Person] = []  # whom that name may mean
        self._owners_before: set[Person] = set()  # of the last sentence
        self._relatives: set[Person] = set()  # of whom this sentence tells a relative without a name
        self.met: dict[Person, None] = {}  # everyone named so far, in order
        self.narrated: set[Person] = set()  # and those of them who were named outside quotes
        self._quoted: list[Person] = []  # people named in the quotes of this passage
        self._passage: list[Person] = []  # people named outside them
        self._earlier: list[Person] = []  # people of the passage before
        self._owners: set[Person] = set()  # who is in this sentence only as whose: "the couple's daughter"
        self._times: Counter[Person] = Counter()  # how often each was meant
        self._pair: list[Person] = []  # the last two people who were meant together
        self._pairs: set[frozenset[Person]] = set()  # everybody who was ever meant together
        self._pair_is_near = False  # whether the passage, or the story so far, meant them
        self._pair_is_here = False  # whether this sentence did
        self._told: list[Person] = []  # the two of whom this sentence tells that they are a couple, or whom it means
        self._tied: list[Person] = []  # the two whom a verb of this sentence ties: "he was married to NAME"
        self._told_before: list[Person] = []  # and of whom the last one did
        self._partings = Partings()

    def begin_passage(self, *, afresh: bool) -> None:
        """Begin a caption afresh, without anyone in focus; paragraphs follow on each other."""
        self._alone, self._scene, self._nameless = afresh, [], False
        self._kin.clear()
        self._earlier = [*self._passage, *self._quoted]
        self._quoted, self._passage = [], []
        if afresh:
            self._earlier, self.now, self.before, self._pair_is_near = [], [], [], False
            self._told, self._told_before = [], []
            self._partings.begin_caption()

    def begin_sentence(self) -> None:
        """Leave the people of the last sentence behind."""
        if self.now:
            self._scene = self._scene or (self.now[:] if self._alone else [])
            doers = [person for person in self.now if person not in self._owners]
            whose = [person for person in self.now if person in self._owners]
            self._owners_before = set(whose)
            self.before = doers + [person for person in whose if not (doers and person in self._relatives)]
            self._partings.begin_sentence()
            self._told_before, self._told = self._told, []
        elif self._either:  # "Quimby won twice. He", of Nora and Otto Quimby
            self.before = self._either
        self._owners.clear()
        self._relatives.clear()
        self._either, self._tied = [], []
        self.now, self.doubt, self._pair_is_here = [], False, False
        self._as.clear()

    def bring(self, people: Sequence[Person], pair: Sequence[Person], *, inside: bool, owners: bool = False) -> None:
        """Bring people into focus, a pair where they were meant together; ``inside`` a quote, ``owners`` of others."""
        self._owners = self._owners.union(set(people) - set(self.now)) if owners else self._owners.difference(people)
        self._times.update(people)
        self._told = list(people) if len(people) == 2 and not inside else self._told
        if pair:
            self._pair, self._pair_is_near, self._pair_is_here = list(pair), True, True
            self._pairs.add(frozenset(pair))
        for stretch in (self._quoted,) if inside else (self.now, self._passage):
            stretch += [person for person in people if person not in stretch]
        self.met.update(dict.fromkeys(people))
        if not inside:
            self.narrated.update(people)

    def miss_relative(self, owners: Sequence[Person]) -> None:
        """Learn that somebody's relative is told of without a name: "NAME's mother"."""
        self._relatives.update(owners)

    def leave_open(self, people: Sequence[Person]) -> None:
        """Learn that a name may mean several people; of those who were named it was one."""
        self.doubt = True
        self._either = [person for person in people if person in self.met]

    def overhear(self, people: Sequence[Person]) -> None:
        """Leave out who is only told something: "she told NAME that the pair were expecting"."""
        self.now = [person for person in self.now if person not in people]

    def call_kin(self, person: Person) -> None:
        """Learn that the passage calls somebody kin: "her mother, NAME"."""
        self._kin.add(person)

    def tie(self, one: Person, other: Person) -> None:
        """Learn that a sentence tells of two people that they are a couple: "NAME, who wed NAME"."""
        self._told = self._tied = [one, other]

    def leave_nameless(self) -> None:
        """Learn that the passage tells of a spouse without a name: "the couple" is then nobody's of another picture."""
        self._nameless = True

    def topic(self, sex: str) -> list[Person]:
        """Return who can be the "he" that opens a paragraph: whom the last one told of and the story most often."""
        fits = [person for person in dict.fromkeys(self._earlier) if not sex or person.sex in ("", sex)]
        if self.subject in fits:
            return [self.subject]
        main = next((person for person, _ in self._times.most_common() if not sex or person.sex == sex), None)
        others = [person for person in fits if person is not main]
        if main and others and all(2 * self._times[person] < self._times[main] for person in others):
            return [main]  # not who was quoted in between
        ranked = sorted(fits, key=lambda person: -self._times[person])
        return [] if len(ranked) > 1 and self._times[ranked[0]] == self._times[ranked[1]] else ranked[:1]

    def couple(self) -> list[Person]:
        """Return the two of the passage's sentence before, or the couple of whom the story tells most; or nobody."""
        near = [person for person in self.before if person in self._passage]
        if len(near) == 2 and not self.now:
            return near
        halves = (person for person, _ in self._times.most_common() if person.partner)
        first = next(halves, None)
        return [first, first.partner] if first and first.partner else []

    def latest(self) -> list[Person]:
        """Return the people of this sentence, the last named first; who is there only as an owner comes at the end."""
        latest = self.now[::-1]
        return sorted(latest, key=lambda person: person in self._owners)

    def first(self, sex: str) -> Person | None:
        """Return the first of this sentence who can be he or she: whose remark a relative clause is."""
        return next((person for person in self.now if person.sex in ("", sex)), None)

    def called(self, role: str) -> list[Person]:
        """Return everyone met who is called by a role; of several those near, if there is one."""
        known = [person for person in self.met if role in person.roles]
        near = [person for person in known if person in self.now or person in self.before]
        return near if len(near) == 1 else known

    def is_near(self, person: Person) -> bool:
        """Whether somebody is told of in this sentence or the one before."""
        return person in self.now or person in self.before

    def part(self, one: Person, other: Person) -> None:
        """Learn that two people are a couple no more: another may be meant by "the couple" after them."""
        self._partings.add(one, other)

    def parted(self) -> list[Person]:
        """Return the two of whom was told last that they have parted, in a caption those whom it shows; or nobody."""
        if self._alone and len(self._scene) == 2:
            return self._scene[:]
        near = {*self._scene, *self.now, *self.before}
        if not self._partings.shown(near) and len(self.now) == 2:
            return self.now[:]
        return [person for person in self.met if person in self._partings.latest(near)]

    def parted_last(self) -> list[Person]:
        """Return the two of whom the sentence before told that they have parted; or nobody."""
        return [] if self.now else [person for person in self.met if person in self._partings.last()]

    def former(self, sex: str, owner: Person) -> list[Person]:
        """Return who can be somebody's "ex-wife" here: the only other one near, but not the partner of now."""
        near = dict.fromkeys([*self.now, *self.before])
        fits = [one for one in near if one is not owner and one is not owner.partner and one.sex == sex]
        return fits if len(fits) == 1 else []

    def by_sex(self, sex: str, doer: str = "", *, inside: bool = False, speaks: bool = False) -> list[Person]:
        """Return the one in focus who can be he or she, and is not the doer of what is done to them.

        Of several it is the one whom the sentence called so before: "he ... with his wife, whom he".  Who ``speaks``
        is no child, if grown-ups are told of too.
        """
        people = self._by_sex(sex, doer, inside=inside, speaks=speaks)
        known = self._as.get(sex)
        if not people and known and known.name != doer and not inside:
            return [known]
        if people and not inside:
            self._as.setdefault(sex, people[0])
        return people

    def _by_sex(self, sex: str, doer: str, *, inside: bool, speaks: bool) -> list[Person]:
        for people in (self._quoted if inside else [], self.now):
            fits = _able(people, sex, doer)
            if fits:
                return self._only(fits, sex)
        if self.doubt:
            return []
        fits = _able(self.before, sex, doer)
        if speaks:
            fits = [person for person in fits if self._young.isdisjoint(person.roles)] or fits
        sure = [person for person in self._passage if person.sex == sex]
        if fits and len(fits) == 1 and not fits[0].sex and len(sure) == 1:
            return sure  # the one who is known to be a woman, not "at left, A" of the sentence before
        if fits:
            return fits[:1] if fits[0].sex == sex else self._only(fits, sex)
        for people in (self._passage, [one for one in self._earlier if one.sex]):
            fits = _able(people, sex, doer)
            if len(fits) == 1:
                return fits
        return _able([self.subject] if self.subject else [], sex, doer)

    def by_number(self, *, strict: bool, couple: bool = False) -> list[Person]:
        """Return the two people in focus; ``strict`` for a plural that may mean more, ``couple`` if they are one."""
        if len(self._told_before) == 2 and not self.now:
            return self._told_before[:]
        if self._nameless:
            return []
        if len(self.now) > 2 and self._tied:
            return self._tied[:]  # "Before he knew the singer, he was married to NAME; they wed in 1999"
        near = self._able_to_wed(self.before, couple)
        if len(near) > 2:  # "NAME, NAME's ex-wife, poses with NAME": of three, not who is there as an owner only
            near = [person for person in near if person not in self._owners_before]
        halves = [person for person in near if person.partner]
        are_two = bool(self._pair) and set(near) == set(self._pair)
        if couple and not (self._alone or are_two) and len(halves) == 1 and halves[0].partner:
            return [halves[0], halves[0].partner]  # not with a lawmaker who is told of in between
        of_those = couple and all(person in near for person in self._able_to_wed(self.now, couple))
        if of_those and len(near) == 2 and not self._are_another_pair(near):
            return near  # "NAME and NAME arrive. NAME's manager said the couple ...", whoever her partner was
        for people in (self._able_to_wed(self.now, couple), self._able_to_wed(self.before, couple)):
            if len(people) == 2 and self._relatives & self._owners & set(people):
                return []  # "NAME's mother and her husband, NAME, said they"
            if len(people) == 2:
                return self._pair[:] if not self.now and self._are_another_pair(people) else people[:]
            if self._pair_is_here and not (strict or couple) and all(person in people for person in self._pair):
                return self._pair[:]
            if self._pair and self._partings.before(self._pair) and all(person in people for person in self._pair):
                return self._pair[:]  # "NAME and his first wife, NAME, had a son. They"
            here = self._able_to_wed(self._scene, couple)
            if people and len(here) == 2 and all(person in here for person in people):
                return here  # the two whom a caption shows
            of_one = len(people) == 1 and not people[0].partner
            told = self._able_to_wed(self.before, couple) if of_one else []
            if len(told) == 2 and people[0] in told:
                return told  # "His first wife was NAME. NAME gave birth to their son"
            shown = [person for person in here if frozenset([person, *people]) in self._pairs]
            if len(people) == 1 and len(shown) == 1 and people[0].partner not in here:
                return [*shown, *people]  # "NAME sings. NAME gave birth to their son", whoever her partner is now
            halves = [p for p in people if p.partner and (len(people) == 1 or p.partner in people)]
            partners = next(([p, p.partner] for p in halves if p.partner), None)
            if partners:
                return partners
            if len(people) > 2 and not strict and all(person in people for person in self._pair):
                return self._pair[:]
            if len(people) > 2:
                return people[:] if strict and self.now else []
            if people and people[0] in self._pair:
                return self._pair[:]
        near = list(dict.fromkeys([*self.now, *self.before]))
        if len(near) == 2 and self.now and not strict:  # "NAME arrives alone. NAME's agent said the two were divorcing"
            return near
        if self.subject and self.subject.partner:
            return [self.subject, self.subject.partner]
        if not self._passage and (self._titled or (couple and len(self._pairs) == 1)):
            return self._titled[:] or self._pair[:]
        others = self.before and not self.now and not set(self.before) & set(self._pair)
        return self._pair[:] if self._pair_is_near and not (strict or others) else []

    def _able_to_wed(self, people: list[Person], couple: bool) -> list[Person]:
        """Leave out the children among several, and the parents and siblings of a couple.

        Whom a caption shows are kin if it says so itself.
        """
        elsewhere = len(people) == 2 and people != self._scene  # "NAME, who had given birth to NAME, sang. The two"
        if len(people) > 2 or (elsewhere and any(person.partner for person in people)):
            people = [one for one in people if one.partner in people or self._young.isdisjoint(one.roles)]
        if self._alone and people == self._scene:
            return [person for person in people if not couple or person not in self._kin]
        return [one for one in people if not couple or one.partner in people or self._kindred.isdisjoint(one.roles)]

    def _are_another_pair(self, people: Sequence[Person]) -> bool:
        """Whether two people have parted, and the last pair is of one of them with somebody else."""
        return (
            self._partings.before(people)
            and not self._partings.before(self._pair)
            and len({*people} & {*self._pair}) == 1
        )

    def _only(self, people: Sequence[Person], sex: str) -> list[Person]:
        """Return the one person left, whose sex is known from then on; the sure one, if the first is not in doubt."""
        if len(people) == 1:
            people[0].sex = people[0].sex or sex
            return list(people)
        sure = [person for person in people if person.sex == sex]
        return sure if len(sure) == 1 and sure[0] in (people[0], self.subject) else []


def _able(people: Sequence[Person], sex: str, doer: str) -> list[Person]:
    """Return those who can be of a sex, and are not the doer."""
    return [person for person in people if person.sex in ("", sex) and person.name != doer]
