"""Where a walk through an article stands, and what the words right around a reference tell of it."""

from __future__ import annotations

import re

from analysis.extraction.people.beside import Role
from analysis.extraction.people.cast import Person
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.people.left_out import LeftOut
from analysis.extraction.people.roles import SINGULAR, Reference
from analysis.extraction.people.speakers import speaker_beside
from analysis.extraction.people.words import AND
from analysis.model import NAME_KINDS, Mention

# Between a role and the name it stands for; a link's line break may stand before the comma.
_ONCE = r"(?: at the time| back then)?"  # "her fiance at the time, NAME"
_GAP = re.compile(
    rf"{_ONCE}(?: of [\w -]{{1,24}})?(?: and (?!(?:his|her|their|the|an?) )(?:[a-z-]+ ){{0,2}}[a-z-]+)?(?: ?,)? "
    r"(?:the |is |was )?"
)
_NO_GAP = (
    r"(?!(?:and|who|whose|whom|which|that|while|as|but|with|for|when|where|to|from|of|in|at|on|by|after|before|then|"
    r"had|has|was|is) )"
)
# "Her husband, a noted baker"; "her husband had a son" tells of no baker.
_GAP_TO_ROLE = re.compile(
    rf"{_ONCE} ?, (?:{_NO_GAP}[\w-]+ ){{0,3}}| (?:{_NO_GAP}(?!(?:an?|his|her) )[a-z-]+ ){{0,2}}| (?:is|was) "
)
_RELATIVE_AND = re.compile(r"(?:'s?)?(?P<noun>(?: [\w-]+){1,3}?)(?: and |,? who\b[^,;.\"]* )")
# "Her husband, Irish show jumper NAME".
_GAP_DESCRIBED = re.compile(rf"{_ONCE} ?, (?:{_NO_GAP}(?![a-z]+ed )[\w'-]+ ){{1,4}}")
# "The son of a miner from Elko, Nev., NAME".
_CHILD_OF = re.compile(r" of (?:an?|the|two) (?:[^.;:!?\"]|\.(?=,)){1,100}, ")
_BESIDE = re.compile(r" and |, who(?:se|m)\b[^,;.:\"]*,? ")
_JOINTS = (" and ", ", and ", " & ", " with ", ", with ")
# What somebody says of "the singer" is not said of the speaker.
_OTHER_CLAUSE = re.compile(r"[,;:\"]|\b(?:who|whom|which|when|while|as|after|before|because|if|where|and|but)\b")
# "A son, NAME, and his wife" are two; of "her son, NAME, and her husband" she has both.
_A_CHILD = re.compile(r"\b(?:an?|two|three|four|five|six) (?:[a-z]+ ){0,2}[a-z]+,? $|\bsurvived by\b")
_RELATIVE = re.compile(r",?(?: [1-9][0-9]?,)? who\b[^,;.:\"]*")
_OWNED_NAME = 3  # mentions: "his wife", "his", NAME
_KIN_WITH = re.compile(r"'s? (?:[a-z-]+ ){1,3}(?:with|by) ")  # "NAME's sons with (his)"
_AGE = re.compile(r", [1-9][0-9]?,")
# "A cousin of Queen NAME,", "daughter of the late NAME,".
_APPOSED_OF = re.compile(
    r", (?:(?:an?|the|his|her) )?(?:[\w-]+ ){0,3}[a-z-]+ (?:of|to|for) (?:the )?(?:late )?(?:[A-Z][\w.]+ )?$"
)
# "NAME, his first wife and the mother of NAME", "NAME, her husband and co-star,", "NAME, his wife of 27 years,".
_APPOSED_ENDS = re.compile(
    r"[,.;]| and,| and the | and (?:[a-z-]+ ){0,3}?(?!(?:they|he|she|who)\b)[a-z-]+,"
    r"| (?:of|for) (?:[a-z]+ ){0,2}[\w-]+ (?:years|months|decades),"
)
_BECAME = re.compile(r" (?:(?:soon|later|then|also|eventually) )?(?:became|becomes|become|is|was) ")
_SPOUSE = re.compile(r"(?:the|a) (?:[a-z-]+ )?(?:wife|husband)")
_OF = re.compile(r" of (?:[\w'.-]+ ){0,4}")
_SURVIVED = re.compile(r"\b(?:is|was|are) survived by\b|\b(?:Besides|In addition to) (?:his|her)\b")
_IDENTIFIED = re.compile(
    r"(?: [^.!?\"]{1,100})?[.!?] (?P<pronoun>He|She) (?:is|was) (?:(?:the|an?) )?(?:(?:former|late) )?(?:[a-z-]+ ){0,3}"
)
_BIRTH_OPENS = re.compile(r"(?:Born|Raised|Brought up)\b[^.;:\"]*?(?:\.(?= ?[A-Za-z,])[^.;:\"]*?)*, ")
_SUBORDINATE = re.compile(r"(?:After|As|Before|Once|Since|Until|When|While) ")
_ROLE_REACH = 24  # characters from "his" to "wife"
_REACH = 160  # characters of a sentence to what it opens with


class Surroundings(LeftOut):
    """What the words around a reference tell of it, where the walk stands."""

    def named_ahead(self, pronoun: Reference, sex: str) -> Person | None:
        """Return whom a clause that opens the sentence speaks of before the name: "Before she met NAME, NAME was"."""
        if not _SUBORDINATE.fullmatch(self._plain, self.sentence.start, pronoun.start):
            return None
        subject = next(
            (one for one in reversed(self.names) if self._plain.endswith(", ", pronoun.end, one.start)), None
        )
        if subject is None or subject.start > self.sentence.end or '"' in self._plain[pronoun.end : subject.start]:
            return None
        person = self._cast.only(subject.name)
        return person if person and person.sex == sex else None

    def is_after_birth(self, pronoun: Reference) -> bool:
        """Whether it is "she" of "Born in Reno to NAME and NAME, she came": none of the parents."""
        return _BIRTH_OPENS.fullmatch(self._plain, self.sentence.start, pronoun.start) is not None

    def two_ahead(self, reference: Reference) -> list[Person]:
        """Return the two of whom the sentence comes to speak: "Years after their divorce, NAME and NAME met"."""
        ahead = [name for name in reversed(self.names) if reference.end <= name.start < self.sentence.end][:2]
        if len(ahead) < 2 or (self.mentions and self.mentions[-1].start >= self.sentence.start):
            return []
        one, two = ahead
        joined = self._plain.endswith(", ", 0, one.start) and self._plain[one.end : two.start] == " and "
        theirs = self._evidence.role_before(one.start)  # "They have two sons, NAME and NAME"
        if not joined or (theirs and theirs.noun in self._words.kin):
            return []
        people = [person for name in ahead for _, person in self._cast.find(name.name)]
        return people if len(people) == 2 else []

    def identified(self, role: Reference, sex: str) -> Person | None:
        """Return who the next sentence says a role is: "She thanked her husband. He is NAME"."""
        told = _IDENTIFIED.match(self._plain, role.end)
        name = next((one for one in reversed(self.names) if told and one.start == told.end()), None)
        if told is None or name is None or SINGULAR[told["pronoun"].lower()] != sex:
            return None
        return None if self._plain.startswith("'", name.end) else self._cast.only(name.name)

    def owner_of(self, role: Role) -> Person | None:
        """Return whom "his" of "his wife" means."""
        for mention in reversed(self.mentions[-2:]):
            if mention.kind == "pronoun" and mention.end <= role.start < mention.end + _ROLE_REACH:
                people = self._cast.named(mention.person)
                return people[0] if people else None
        return None

    def spouse_of(self, candidate: Candidate) -> Person | None:
        """Return who is told to be the spouse of whom a name means: "NAME, the husband of NAME"."""
        last = self.mentions[-1] if self.mentions else None
        if not last or last.kind != "role" or not _SPOUSE.fullmatch(last.text):
            return None
        of_whom = _OF.fullmatch(self._plain, last.end, candidate.start)
        return next(iter(self._cast.named(last.person)), None) if of_whom else None

    def owner_before(self, start: int) -> Person | None:
        """Return whom "his" means right before ``start``: "from his marriage to NAME"."""
        last = self.mentions[-1] if self.mentions else None
        if not last or last.text.lower() not in ("his", "her") or start - last.end > _ROLE_REACH:
            return None
        return next(iter(self._cast.named(last.person)), None)

    def pronoun_before(self, person: Person) -> Person | None:
        """Return whom "he" before a name means: of "Before he knew the singer, he was married to actress NAME" he."""
        last = next((one for one in reversed(self.mentions) if one.kind != "role" or one.person != person.name), None)
        if not last or last.start < self.sentence.start or last.text.lower() not in ("he", "she"):
            return None
        return next((one for one in self._cast.named(last.person) if one is not person), None)

    def subject_of_who(self, reference: Reference) -> str:
        """Return who "himself" is of "NAME, who himself wed"; or an empty string."""
        last = self.mentions[-1] if self.mentions else None
        return last.person if last and self._plain[last.end : reference.start] == ", who " else ""

    def opens(self, reference: Reference) -> bool:
        """Whether a role opens its sentence, or follows on a quote."""
        return reference.start == self.sentence.start or self._plain.endswith('" ', 0, reference.start)

    def same_clause(self, reference: Reference) -> Person | None:
        """Return who is spoken of in the same clause already, and so is not "the singer" too."""
        if not self.mentions or self.mentions[-1].start < self.sentence.start:
            return None
        last = self.mentions[-1]
        if self._plain.startswith("'", last.end):
            return None  # "NAME's publicist said that the actress ..."
        people = self._cast.named(last.person)
        begin = age.end() if (age := _AGE.match(self._plain, last.end)) else last.end
        joined = AND.fullmatch(self._plain, last.end, reference.start)  # "she and the singer" are two
        other_clause = not joined and _OTHER_CLAUSE.search(self._plain, begin, reference.start)
        return people[0] if people and not other_clause else None

    def child_ahead(self, role: Reference) -> list[Person]:
        """Return whom a role that opens the sentence comes to name: "The son of a miner, NAME grew up"."""
        name = self.names[-1] if self.names and role.owner == "the" and self.opens(role) else None
        if name is None or self._evidence.speaks(name.end):
            return []
        start = name.start - len(name.title) - 1 if name.title else name.start
        person = self._cast.only(name.name) if _CHILD_OF.fullmatch(self._plain, role.end, start) else None
        return [person] if person else []

    def following(self, end: int) -> list[Person]:
        """Return the person whose name directly follows, as in "her mother, NAME"."""
        titled = self._plain[max(0, end - _REACH) : end].rpartition('" ')[2].count(" ") == 0
        if not self.names or (titled and self._plain.startswith(" and ", end)):
            return []  # "The "Low Tide" singer and actor NAME" are two
        name = self.names[-1]
        start = name.start - len(name.title) - 1 if name.title else name.start
        role = self._evidence.role_before(start)
        described = role and role.start > end and _GAP_TO_ROLE.fullmatch(self._plain, end, role.start)
        if described and any(word in self._words.verbs for word in described[0].split()):
            return []  # "the driver met actress NAME"
        described = described or _GAP_DESCRIBED.fullmatch(self._plain, end, start)
        if not described and not _GAP.fullmatch(self._plain, end, start):
            return []
        person = self._cast.only(self.names[-1].name)
        return [person] if person else []

    def named_later(self) -> list[Person]:
        """Return who is named in the rest of the sentence, and whom no one else can be meant by."""
        ahead = (self._cast.only(name.name) for name in self.names if name.start < self.sentence.end)
        return [person for person in ahead if person]

    def subject_of_becoming(self, role: Reference) -> Person | None:
        """Return who becomes somebody's wife: "She soon became his wife"; the owner was told of last."""
        subject = self.mentions[-2] if len(self.mentions) > 1 else None
        if subject is None or not _BECAME.fullmatch(self._plain, subject.end, role.start):
            return None
        people = self._cast.named(subject.person)
        return people[0] if len(people) == 1 else None

    def joined_after(self, reference: Reference) -> Person | None:
        """Return whom words stand beside: "the singer and NAME", "the singer, whose wife, NAME"."""
        name = self.names[-1] if self.names else None
        if name is None or not _BESIDE.fullmatch(self._plain, reference.end, name.start):
            return None
        return self._cast.only(name.name)

    def apposed(self, reference: Reference) -> list[Person]:
        """Return whom a role in commas describes: "NAME, his first wife,"; nobody if it describes none."""
        named = self.mentions[-2] if len(self.mentions) > 1 else None
        if named is None or named.kind not in NAME_KINDS or not _APPOSED_ENDS.match(self._plain, reference.end):
            return []
        follows = self._plain[named.end : reference.start] in (", ", ", then ", ", now ")
        return self._cast.named(named.person) if follows else []

    def opens_paragraph(self, reference: Reference) -> bool:
        """Whether words are the first to tell of anybody in a paragraph; "he said" goes on with the speaker."""
        if self.passage.caption is not None or (self.mentions and self.mentions[-1].start >= self.passage.start):
            return False
        return reference.kind != "pronoun" or not self._evidence.speaks(reference.end)

    def tells_survivors(self) -> bool:
        """Whether the sentence tells whom the dead leaves: "Besides his daughter, he is survived by"."""
        start, end = self.sentence
        return _SURVIVED.search(self._plain, start, min(end, start + _REACH)) is not None

    def owns_kin(self, reference: Reference) -> bool:
        """Whether it is "her" of "her husband": hers of whom was told last, not of whom the story tells."""
        singular = reference.word in ("his", "her")
        return singular and self._references.owns_kin(reference.start, reference.end, self.sentence.end)

    def is_of_relative(self, reference: Reference) -> bool:
        """Whether it is "her" of "NAME's aunt and her husband", "his aunt, who sang with her husband": hers."""
        last = self.mentions[-1] if self.mentions else None
        joined = last and _RELATIVE_AND.fullmatch(self._plain, last.end, reference.start)
        if not joined or reference.word not in ("his", "her"):
            return False
        noun = self._references.noun(joined.start("noun"), reference.start)[1]
        return noun in self._words.kin and self._words.nouns[noun] in ("", SINGULAR[reference.word])

    def is_apposed(self, mention: Mention) -> bool:
        """Whether somebody only tells who another is: the second of "NAME, a cousin of NAME, was married to"."""
        low = max(self.sentence.start, self.passage.start)
        return self._plain.startswith(",", mention.end) and bool(_APPOSED_OF.search(self._plain, low, mention.start))

    def next_to(self, reference: Reference) -> list[Person]:
        """Return the person right before "and his" or ", who lives with his", where "his" can be nobody else's."""
        if reference.word not in ("his", "her") or not self.mentions:
            return []
        last = self.mentions[-1]
        people = self._cast.named(last.person)
        between = self._plain[last.end : reference.start]
        joined = between in _JOINTS or _KIN_WITH.fullmatch(between) is not None
        joined = joined or (last.kind != "pronoun" and _RELATIVE.fullmatch(between) is not None)
        if not joined or not people or people[0].sex not in ("", SINGULAR[reference.word]) or self.is_apposed(last):
            return []
        if not self._kin.is_child(people[0]):
            return people
        listed = "and" in between and _A_CHILD.search(self._plain, self.sentence.start, last.start)
        return people if listed else []

    def whose(self, reference: Reference) -> list[Person]:
        """Return who "he" is that goes on with "his": "with his first wife, NAME, whom he"."""
        if not self._plain.endswith(", whom ", 0, reference.start) or len(self.mentions) < _OWNED_NAME:
            return []
        owner, owned = self.mentions[-2:]
        beside = owner.kind == "pronoun" and owner.start == self.mentions[-3].start
        same = SINGULAR.get(owner.text.lower()) == SINGULAR[reference.word]
        return self._cast.named(owner.person) if beside and same and owned.kind in NAME_KINDS else []

    def speaker(self, reference: Reference) -> str:
        """Return who says the quote that holds a pronoun; or an empty string."""
        quote = next((span for span in self.quoted if span.start < reference.start < span.end), self.sentence)
        return speaker_beside(quote, self.mentions, reversed(self.names), self._evidence, self._cast)
