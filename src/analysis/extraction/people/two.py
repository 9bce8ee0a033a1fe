"""Whom "they", "the two" and "the couple" mean: rules in order, of which the first that knows decides."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property

from analysis.extraction.people.cast import Person
from analysis.extraction.people.focus import Focus


def two_meant(focus: Focus, *, strict: bool, couple: bool = False) -> list[Person]:
    """Return the two people in focus; nobody if it may be others.

    Parameters
    ----------
    focus : Focus
        Who is in focus.
    strict : bool
        Whether the plural may mean more than two: "they".
    couple : bool
        Whether the two are one: "the couple", "the spouses".

    Examples
    --------
    >>> ann, bo, focus = Person("Ann Lee"), Person("Bo Ray"), Focus([])
    >>> focus.bring([ann], [], inside=False)
    >>> focus.bring([bo], [ann, bo], inside=False)
    >>> [person.name for person in two_meant(focus, strict=False)]
    ['Ann Lee', 'Bo Ray']
    """
    asked = Asked(focus, strict=strict, couple=couple)
    return next((list(two) for two in _answers(asked) if two is not None and asked.may_be(two)), [])


class Asked:
    """What is asked, and whom of those in focus it can mean."""

    def __init__(self, focus: Focus, *, strict: bool, couple: bool) -> None:
        self.focus, self.strict, self.couple = focus, strict, couple

    @cached_property
    def now(self) -> list[Person]:
        """The people of this sentence who may be half of a couple."""
        return self.able(self.focus.now)

    @cached_property
    def before(self) -> list[Person]:
        """The people of the sentence before who may be half of a couple."""
        return self.able(self.focus.before)

    @cached_property
    def near(self) -> list[Person]:
        """Those of the sentence before; of three not who is there only as whose: "NAME, NAME's ex-wife, and NAME"."""
        owners = self.focus.last.owners
        return [one for one in self.before if one not in owners] if len(self.before) > 2 else self.before

    @cached_property
    def scene(self) -> list[Person]:
        """The people whom the caption shows."""
        return self.able(self.focus.passage.scene)

    def able(self, people: list[Person]) -> list[Person]:
        """Leave out the children among several, and the parents and siblings of a couple.

        Whom a caption shows are kin if it says so itself.
        """
        focus, shown = self.focus, people == self.focus.passage.scene
        elsewhere = len(people) == 2 and not shown  # "NAME, who had given birth to NAME, sang. The two"
        if len(people) > 2 or (elsewhere and any(person.partner for person in people)):
            people = [one for one in people if one.partner in people or focus.young.isdisjoint(one.roles)]
        if not self.couple:
            return people
        if focus.passage.alone and people == focus.passage.scene:
            return [person for person in people if person not in focus.passage.kin]
        return [one for one in people if one.partner in people or focus.kindred.isdisjoint(one.roles)]

    def may_be(self, people: Sequence[Person]) -> bool:
        """Whether two people whom news tells of side by side may be meant together: not her clerk and she.

        "The couple" are no two men or women, unless news has put them together before.  A gallery, and a
        story of two whom the headline names, tells of nobody else.
        """
        focus = self.focus
        if len(people) != 2 or focus.titled or focus.passage.alone:
            return True
        one, other = people
        if one.partner is other or frozenset(people) in focus.pairs:
            return True
        return focus.aides.isdisjoint(people) and not (self.couple and one.sex and one.sex == other.sex)

    def are_another_pair(self, people: Sequence[Person]) -> bool:
        """Whether two people have parted, and the last pair is of one of them with somebody else."""
        parted, pair = self.focus.partings.before, self.focus.pair
        if self.focus.passage.alone and {*people} == {*self.focus.passage.scene}:
            return False  # "NAME and his then wife, NAME, arrive"
        return parted(people) and not parted(pair) and len({*people} & {*pair}) == 1

    def has_pair(self, people: Sequence[Person]) -> bool:
        """Whether the two who were meant together last are among people."""
        return all(person in people for person in self.focus.pair)


def _answers(asked: Asked) -> Iterator[list[Person] | None]:
    """Yield what each rule knows: the two, nobody (an empty list), or None if it knows nothing."""
    yield from (rule(asked) for rule in _FIRST)
    for people in (asked.now, asked.before):
        yield from (each(asked, people) for each in _OF_A_SENTENCE)
    yield from (rule(asked) for rule in _LAST)


def _told_as_couple(asked: Asked) -> list[Person] | None:
    """Return the two of whom the sentence before told that they are a couple, if this one names nobody."""
    told = asked.focus.last.couple
    return told if len(told) == 2 and not asked.focus.now else None


def _of_nameless(asked: Asked) -> list[Person] | None:
    """Return nobody after "NAME and his wife": the couple is nobody's of another picture."""
    return [] if asked.focus.passage.nameless else None


def _tied(asked: Asked) -> list[Person] | None:
    """Return whom a verb ties: "Before he knew the singer, he was married to NAME; they wed in 1999"."""
    tied = asked.focus.sentence.tied
    return tied if len(asked.focus.now) > 2 and tied else None


def _titled_after_parting(asked: Asked) -> list[Person] | None:
    """Return the two of the headline, where the story has told the end of another pair of one of them."""
    focus = asked.focus
    titled, parted = focus.titled_two, focus.partings.shown
    if not asked.couple or focus.passage.alone or not titled or asked.now or parted(titled):
        return None
    others = [one.partner for one in asked.near if one in titled and one.partner and one.partner not in titled]
    return titled if any(parted([one, *titled]) for one in others) else None


def _half_near(asked: Asked) -> list[Person] | None:
    """Return the only one near who has a partner, not with a lawmaker who is told of in between."""
    are_pair = bool(asked.focus.pair) and set(asked.near) == set(asked.focus.pair)
    if not asked.couple or asked.focus.passage.alone or are_pair:
        return None
    halves = [[one, one.partner] for one in asked.near if one.partner]
    return halves[0] if len(halves) == 1 else None


def _couple_near(asked: Asked) -> list[Person] | None:
    """Return the two of "NAME and NAME arrive. NAME's manager said the couple ...", whoever her partner was."""
    if not asked.couple or len(asked.near) != 2 or not all(person in asked.near for person in asked.now):
        return None
    return None if asked.are_another_pair(asked.near) else asked.near


def _two_of_a_sentence(asked: Asked, people: list[Person]) -> list[Person] | None:
    """Return two alone; nobody if one is only whose relative it is: "NAME's mother and her husband, NAME"."""
    if len(people) != 2:
        return None
    here = asked.focus.sentence
    if here.relatives & here.owners & set(people):
        return []
    return asked.focus.pair if not asked.now and asked.are_another_pair(people) else people


def _pair_of_a_sentence(asked: Asked, people: list[Person]) -> list[Person] | None:
    """Return whom this sentence meant together, or who parted: "NAME and his first wife, NAME, had a son. They"."""
    focus = asked.focus
    here = focus.sentence.means_pair and not (asked.strict or asked.couple)
    parted = bool(focus.pair) and focus.partings.before(focus.pair)
    return focus.pair if (here or parted) and asked.has_pair(people) else None


def _whom_it_shows(asked: Asked, people: list[Person]) -> list[Person] | None:
    """Return the two whom a caption shows, if only one is named again."""
    shown = asked.scene
    return shown if people and len(shown) == 2 and all(person in shown for person in people) else None


def _told_with(asked: Asked, people: list[Person]) -> list[Person] | None:
    """Return the two of "His first wife was NAME. NAME gave birth to their son"."""
    if len(people) != 1 or people[0].partner:
        return None
    return asked.before if len(asked.before) == 2 and people[0] in asked.before else None


def _shown_with(asked: Asked, people: list[Person]) -> list[Person] | None:
    """Return the two of "NAME sings. NAME gave birth to their son", whoever her partner is now."""
    if len(people) != 1 or people[0].partner in asked.scene:
        return None
    focus = asked.focus
    with_whom = [person for person in asked.scene if focus.have_been_two([person, *people])]
    return [*with_whom, *people] if len(with_whom) == 1 else None


def _partners(asked: Asked, people: list[Person]) -> list[Person] | None:
    """Return the couple among several; of one who is told of alone, with the partner."""
    halves = ([p, p.partner] for p in people if p.partner and (len(people) == 1 or p.partner in people))
    return next(halves, None)


def _of_several(asked: Asked, people: list[Person]) -> list[Person] | None:
    """Return the last pair if it is among three or more; all of them may be "they"."""
    if len(people) < 3:
        return None
    if not asked.strict and asked.has_pair(people):
        return asked.focus.pair
    return people if asked.strict and asked.focus.now else []


def _pair_of_one(asked: Asked, people: list[Person]) -> list[Person] | None:
    """Return the last pair, if the first named is one of them."""
    return asked.focus.pair if people and people[0] in asked.focus.pair else None


def _two_near(asked: Asked) -> list[Person] | None:
    """Return the two of "NAME arrives alone. NAME's agent said the two were divorcing"."""
    near = list(dict.fromkeys([*asked.focus.now, *asked.focus.before]))
    return near if len(near) == 2 and asked.focus.now and not asked.strict else None


def _subject(asked: Asked) -> list[Person] | None:
    """Return whom the gallery is about, with the partner."""
    subject = asked.focus.subject
    return [subject, subject.partner] if subject and subject.partner else None


def _titled(asked: Asked) -> list[Person] | None:
    """Return, where a caption names nobody, the two of the gallery's title, or the only pair ever told of."""
    focus = asked.focus
    if focus.passage.people or not (focus.titled_two or (asked.couple and len(focus.pairs) == 1)):
        return None
    return focus.titled_two or focus.pair


def _titled_couple(asked: Asked) -> list[Person] | None:
    """Return the two of the gallery's title, of whom the story speaks as "the couple"."""
    return asked.focus.titled_two or None if asked.couple else None


def _pair_told_of(asked: Asked) -> list[Person] | None:
    """Return the last pair that the story so far meant; not where it has gone on to others."""
    focus = asked.focus
    others = focus.before and not focus.now and not set(focus.before) & set(focus.pair)
    return focus.pair if focus.passage.means_pair and not (asked.strict or others) else None


def _two_of_the_story(asked: Asked) -> list[Person] | None:
    """Return the only two of whom a story has told so far, where "they" opens a paragraph after a quote."""
    told = [person for person in asked.focus.met if person in asked.focus.narrated]
    return told if len(told) == 2 and not (asked.focus.passage.alone or asked.focus.now) else None


_FIRST: tuple[Callable[[Asked], list[Person] | None], ...] = (
    _told_as_couple,
    _of_nameless,
    _tied,
    _titled_after_parting,
    _half_near,
    _couple_near,
)
#: Rules for the people of this sentence, then for those of the one before.
_OF_A_SENTENCE: tuple[Callable[[Asked, list[Person]], list[Person] | None], ...] = (
    _two_of_a_sentence,
    _pair_of_a_sentence,
    _whom_it_shows,
    _told_with,
    _shown_with,
    _partners,
    _of_several,
    _pair_of_one,
)
_LAST: tuple[Callable[[Asked], list[Person] | None], ...] = (
    _two_near,
    _subject,
    _titled,
    _pair_told_of,
    _two_of_the_story,
    _titled_couple,
)
