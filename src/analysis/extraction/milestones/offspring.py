"""Which children a cue of a milestone tells of: listed, named beside it, or one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from analysis.extraction.children import CHILD, Child, child_in
from analysis.extraction.lexicon import Hit, lower
from analysis.extraction.milestones.couples import Couples
from analysis.extraction.milestones.dated import Dates
from analysis.extraction.milestones.gapped import is_gap
from analysis.extraction.milestones.tellings import EXPECTED, Cue, Place
from analysis.extraction.painted import NAME, PERSON, Painted
from analysis.extraction.people.words import words
from analysis.model import Span

_AND_CHILD = re.compile(
    rf"(?:,| and|;|, and) (?:(?:an?|their|another) (?:[\w-]+ ){{0,3}}?)?(?={CHILD.pattern})"
    rf"|(?:,|,? and)(?= {NAME}+ (?:in|on|last|this|the|that|two|three)\b)",
    re.IGNORECASE,
)
# "(Had) three children with NAME: Wren in 2000, Max in May 2002 and Gus in 2005", "Wren (2000), Max (2002)".
_ONE = rf" (?:{NAME}+|[A-Z][a-z]+),? (?:in (?:[A-Z][a-z]+\.? (?:[0-9]{{1,2}}, )?)?[12][0-9]{{3}}|\([12][0-9]{{3}}\))"
_FIRST_ONE = re.compile(rf"\b(?:children|kids|sons|daughters|boys|girls)(?: together)?(?: with {PERSON})? ?[,:]?{_ONE}")
_NEXT_ONE = re.compile(rf"(?P<joint>[,;]|[,;]? and){_ONE}")
# "Their son was born in 1993, (and their daughter, Eve,) in 1997", "born in 2008 (and) 2010".
_AND_BORN = re.compile(
    rf"(?:[,;](?: and)?| and)(?: (?:their|his|her|an?|the) (?:[\w-]+ ){{0,2}}?{CHILD.pattern},?)? "
    rf"(?:{NAME}+|(?-i:[A-Z][a-z]+)),?"
    r"(?= (?:in|on|last|this|that|two|three)\b)|(?:,|,? and)(?= (?:[A-Z][a-z]+\.? )?[12][0-9]{3}\b)",
    re.IGNORECASE,
)
# "Their daughters, Wren, 6, and Piper, 4".
_AGED = re.compile(
    rf"(?: together)?[,:;]?(?: and| to| of)? (?P<old>[\w-]+-year-old )?(?P<name>{NAME}+)"
    r"(?:, [0-9]{1,2}\b| \([0-9]{1,2}\)|(?(old)(?!')|(?!))),?"
)
# "Welcomed Wren in May": a child by its name alone.
_BY_NAME = re.compile(
    rf" (?P<one>{NAME}+)(?:,? (?:and|&) (?P<two>{NAME}+))?"
    r"(?=[.,;(]| (?:in|on|last|this|earlier|that|at|via|just|and|an?|two|three|four|five|six|seven|eight|nine|ten)\b|$)"
)
_LISTED_NAME = re.compile(r" (?P<name>[A-Z][a-z]+),? (?=in |\()")  # one that nothing else tells to be a name
# "Welcomed Banks in 2018".
_NEWCOMER = re.compile(
    r" (?P<name>[A-Z][a-z]+)(?=,? (?:in [A-Z12]|on [A-Z]|(?:that|last|this|early|earlier|the (?:next|following)"
    r"|an? (?:few|year|month|week)|two|three|four|five|six|several)\b))"
)
_CLAUSE_END = re.compile(
    r"[;.]|, (?:and|but|who|which)\b|\b(?:that|who|which|when|while|with|at|for|because|after|before)\b"
)
# "Expecting a second, two years after the birth of NAME".
_OTHER_CHILD = re.compile(
    r"\b(?:after|since|before|following) (?:the (?:birth|arrival)|falling|having|giving|welcoming)\b"
)
_EARLIER = re.compile(r"\b(?:after|before|since|following)\b")  # "gave birth to a girl, a year after a miscarriage"
# "A son, Gus, and a daughter, Mia, who was born".
_WHO = re.compile(rf"(?:{CHILD.pattern}(?:,| named)? )?{NAME}++(?=,? (?:who|which) (?:was |just |has )?$)", re.I)
# "Parents to daughter Mia and a baby boy who (arrived)".
_UNNAMED_WHO = re.compile(
    r"\b(?:an?|another) (?P<child>(?:[a-z-]+ ){0,2}(?:boy|girl|son|daughter|child)) (?:who|that) (?:was |had )?$"
)
# "A daughter, Ava, whom they adopted".
_WHOM = re.compile(
    rf"(?:{CHILD.pattern}[^.;]{{0,30}}|(?-i:\b[A-Z][\w'-]+)|{NAME}), "
    rf"whom {PERSON}(?: and (?:{PERSON}|(?:his|her) [a-z]+))? (?:had |have |has |later |then )?$",
    re.IGNORECASE,
)
# "The daughter (that) NAME bore him".
_WHOM_BORE = re.compile(
    rf"(?P<child>\b(?:child|son|daughter|boy|girl|twins)),? (?:that |whom )?{PERSON} (?:had |would |later )?$"
)
_WHOM_ALONE = re.compile(r"\b(?P<name>[A-Z][\w'-]+), whom\b")
_LAST_OF_LIST = re.compile(rf", [0-9]{{1,2}},? and (?P<name>{NAME}++), whom\b")  # "sons, Gus, 5, and Max, whom"
_NEXT_CHILD = re.compile(r", and |;|\bwhile\b|\bfollowed\b")
# "Gave birth to daughter Mia; son Gus (was born)", "had Mia in May, and a son, Gus, (was born)".
_CHILD_OPENS = re.compile(
    rf"(?:;|, and|\bwhile) (?=(?:(?:an?|the|their|his|her|another) )?(?:[a-z-]+ ){{0,2}}?{CHILD.pattern})"
)
_CHILD_TYPES = frozenset({"child born", "child adopted", "pregnancy loss", "pregnancy announced", EXPECTED})
_CHILD_REACH = 60  # characters from a cue to its child
_TWO_YEARS = re.compile(
    r",? in (?:[A-Z][a-z]+\.? )?[12][0-9]{3}(?P<joint>,? and)(?= (?:in )?(?:[A-Z][a-z]+\.? )?[12][0-9]{3}\b)"
)
# "Daughters Ava and Eve (in 2014 and 2016)".
_TWO_NAMED = re.compile(
    rf"(?:sons|daughters|boys|girls),?(?: named)? (?:{NAME}++|[A-Z]\w+) and (?:{NAME}++|[A-Z]\w+){_TWO_YEARS.pattern}"
)
# "Three children: Gus and Mia, from her first marriage, and Wren, whom they adopted".
_SEVERAL = frozenset({"children", "kids", "sons", "daughters", "boys", "girls"})
_NO_DETAIL = Child("", "")


def _one_of(child: Child, index: int) -> Child:
    """Return one of two who are told of together: of "sons, Gus and Max" a son, Gus."""
    names = child.name.split(" and ")
    if len(names) != 2:
        return child
    return Child(f"{child.detail.partition(',')[0].removesuffix('s')}, {names[index]}", names[index])


class Offspring:
    """Reads the children of one article's cues."""

    def __init__(self, painted: Painted, dates: Dates, couples: Couples) -> None:
        self._painted = painted
        self._plain = painted.plain
        self._dates = dates
        self._couples = couples

    def listed(self, sentence: Span, hit: Hit[Cue]) -> Iterator[Hit[Cue]]:
        """Yield a cue, or instead of "daughters" or "are parents to" each child that is listed with its age."""
        standing = hit.value.form == "standing" and hit.value.type == "child born"
        if hit.value.form != "ages" and not standing:
            yield hit
            return
        end = hit.end
        while match := _AGED.match(self._painted.text, end, sentence.end):
            yield Hit(*match.span("name"), hit.value._replace(form="age"))
            end = match.end()
        if standing and end == hit.end:
            yield hit

    def is_after(self, start: int, end: int) -> bool:
        """Whether the cue that ends at ``start`` is followed by a child."""
        match = CHILD.search(self._plain, start, min(end, start + _CHILD_REACH))
        if match and not _CLAUSE_END.search(self._plain, start, match.start()):
            return True
        return bool(self._named(start))

    def _named(self, start: int, *, listed: bool = False) -> str:
        """Return the children named right after a cue by nothing but their names ("welcomed Wren in May").

        They must be known as children, unless ``listed`` as the next of several, or welcomed and nobody else.
        """
        match = _BY_NAME.match(self._painted.text, start)
        welcomed = self._plain.endswith(("welcomed", "welcoming", "parents to", "parents of"), 0, start)
        if match is None:
            by = _LISTED_NAME if listed else _NEWCOMER if welcomed else None
            alone = by.match(self._plain, start) if by else None
            if alone is None or words().other.get(lower(alone["name"]), "soft") != "soft":
                return ""
            return alone["name"]
        spans = [match.span(name) for name in ("one", "two") if match[name]]
        people = [person for span in spans for person in self._painted.people(span[0])]
        children, may_be = self._couples.children, self._couples.may_be_child
        known = listed or all(person in children or (welcomed and may_be(person)) for person in people)
        told = known and len(people) == len(spans)
        return " and ".join(self._plain[slice(*span)] for span in spans) if told else ""

    def is_before(self, start: int, end: int) -> bool:
        """Whether a child stands before the cue at ``end``, in the sentence from ``start`` on."""
        start = max(start, end - 2 * _CHILD_REACH)
        known = any(self._couples.may_be_child(person) for person in self._painted.everyone(start, end))
        return known or bool(CHILD.search(self._plain, start, end))

    def further(self, sentence: Span, hits: Sequence[Hit[Cue]]) -> Iterator[Hit[Cue]]:
        """Yield "and a daughter" after "welcomed a son in 2014", or "and Gus" after "was born in 2014", as a cue."""
        for hit in hits:
            may_follow = hit.value.needs in ("", "child after") and hit.value.type in _CHILD_TYPES
            after = may_follow and not self.is_whom(sentence.start, hit.start)
            if not after and hit.value.needs != "child before":
                continue
            end = min(sentence.end, hit.end + 2 * _CHILD_REACH)
            joint = _AND_CHILD if after else _AND_BORN
            joints = {match.span() for match in joint.finditer(self._painted.text, hit.end, end)}
            joints.update(self._series(hit.end, sentence.end) if after else ())
            for start, end_of_joint in sorted(joints):
                dated_after = self._dates.within(end_of_joint, end + _CHILD_REACH)
                if self._dates.within(hit.end, start) and dated_after:
                    told = any(end_of_joint < other.start < dated_after[0].start for other in hits)  # "and Mia arrived"
                    if not told:
                        needs = hit.value.needs or "child after"
                        yield Hit(start, end_of_joint, hit.value._replace(needs=needs))

    def _series(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield what joins the second child, and each that follows, to a list of names with dates."""
        text = self._painted.text
        if two := _TWO_NAMED.search(text, start, min(end, start + 2 * _CHILD_REACH)):
            yield two.span("joint")
        one = _FIRST_ONE.search(text, start, min(end, start + _CHILD_REACH))
        while one and (one := _NEXT_ONE.match(text, one.end(), end)):
            yield one.span("joint")

    def is_whom(self, start: int, end: int) -> bool:
        """Whether the cue at ``end`` is of a child that stands before it: "Ava, whom they adopted"."""
        low = max(start, end - _CHILD_REACH)
        return bool(_WHOM.search(self._painted.text, low, end) or self._whom_bore(low, end))

    def _whom_bore(self, start: int, end: int) -> re.Match[str] | None:
        bears = self._plain.startswith(("bore ", "borne "), end)
        return _WHOM_BORE.search(self._painted.text, start, end) if bears else None

    def told(self, place: Place, cue: Cue, people: tuple[str, ...]) -> Child:
        """Return what is told of the child: after the cue, or before it ("their son was born")."""
        if cue.type not in _CHILD_TYPES:
            return _NO_DETAIL
        other = _OTHER_CHILD.search(self._plain, place.cue.end, place.high)
        place = place._replace(high=other.start()) if other else place
        if cue.type == EXPECTED:
            return child_in(self._plain, place.low, place.high, people)
        if bore := self._whom_bore(place.head, place.cue.start):
            return child_in(self._plain, *bore.span("child"), people)
        if cue.needs == "child after" and self.is_whom(place.head, place.cue.start):
            return self._whom(place, people)
        return self._before(place, people) if cue.needs == "child before" else self._after(place, cue, people)

    def _whom(self, place: Place, people: tuple[str, ...]) -> Child:
        """Return the child of "Ava, whom they adopted"."""
        plain = self._plain
        nearest = [*CHILD.finditer(plain, place.head, place.cue.start)][-1:]
        low = max([place.head, *(match.start() for match in nearest)])
        whom = child_in(plain, low, place.cue.start, people, named_last=True)
        listed = _LAST_OF_LIST.search(self._painted.text, place.head, place.cue.start)
        of_several = any(match[0].lower() in _SEVERAL for match in nearest)
        alone = _WHOM_ALONE.search(plain, place.head, place.cue.start) if of_several or not whom.detail else None
        if alone:
            return Child(alone["name"], alone["name"])
        name = plain[slice(*listed.span("name"))] if listed else whom.name
        return Child(whom.detail.replace(whom.name, name), name) if whom.name else whom

    def _before(self, place: Place, people: tuple[str, ...]) -> Child:
        """Return the child of "their son Gus was born", or of what goes on from it: "and Max in 2014"."""
        plain = self._plain
        if is_gap(plain, place.cue.start):
            named = child_in(plain, *place.cue, people, named_last=True)
            return named if named.detail else _one_of(child_in(plain, place.head, place.cue.start, people), 1)
        if unnamed := _UNNAMED_WHO.search(plain, place.head, place.cue.start):
            return child_in(plain, *unnamed.span("child"), people)
        who = _WHO.search(self._painted.text, place.head, place.cue.start)
        if who and not plain.startswith("were", place.cue.start):  # but "Gus and Mia, who were born"
            return child_in(plain, *who.span(), people, named_last=True)
        end = _NEXT_CHILD.search(plain, place.cue.end, place.high)
        opens = _CHILD_OPENS.finditer(plain, place.low, place.cue.start)
        low = max((one.start() for one in opens), default=place.low)
        child = child_in(plain, low, end.start() if end else place.high, people)
        child = child if child.name else child_in(plain, low, place.cue.start, people, named_last=True)
        return _one_of(child, 0) if _TWO_YEARS.match(plain, place.cue.end) else child

    def _after(self, place: Place, cue: Cue, people: tuple[str, ...]) -> Child:
        """Return the child of "welcomed a son, Gus", or of what goes on from it: "and Max in 2014"."""
        plain = self._plain
        if is_gap(plain, place.cue.start) and (two := _TWO_NAMED.search(self._painted.text, place.head, place.high)):
            return _one_of(child_in(plain, *two.span(), people), 1)
        name = self._named(place.cue.end, listed=plain[slice(*place.cue)].strip(" ,") in ("", "and"))
        if name and cue.needs == "child after":
            return Child(name, name)
        if cue.needs in ("name after", "aged after") or CHILD.search(plain, place.cue.end, place.high):
            child = child_in(plain, place.cue.end, place.high, people)
            of_two = _TWO_NAMED.search(self._painted.text, place.cue.end, place.high + _CHILD_REACH)
            return _one_of(child, 0) if of_two else child
        low = max((match.end() for match in _EARLIER.finditer(plain, place.low, place.cue.start)), default=place.low)
        high = place.cue.end if cue.type == "child adopted" else place.cue.start  # "became their son"
        return child_in(plain, low, high, people)

    def aged(self, place: Place, parents: tuple[str, ...]) -> Child:
        """Return the child whose age stands beside the cue, which may be its name in a list."""
        if self._painted.is_name(place.cue.start):
            name = self._plain[slice(*place.cue)]
            return Child(name, name)
        return child_in(self._plain, place.cue.start, min(place.high, place.cue.end + _CHILD_REACH), parents)
