"""Tells whether a candidate is a person, from its own words and from those around it."""

from __future__ import annotations

import re

from analysis.extraction.lexicon import lower
from analysis.extraction.people.alone import OF_PLACE, PARTICIPLE, TAG, Alone
from analysis.extraction.people.beside import REACH
from analysis.extraction.people.cuts import Candidate

_LOCATIVE = re.compile(
    r"\b(?:at|in|on|off|near|from|outside|inside|around|along|through|across|towards?|to) (?:the )?$", re.I
)
_INDEFINITE = re.compile(r"\b[Aa]n? $")
_ARTICLES = frozenset({"the", "The"})  # before a name they make it a thing's: "the Ann Lee Wing"
_AT_EVENT = re.compile(r" (?:at|during|outside|backstage at) (?:an?|the|his|her) ")  # "NAME at a garden party"
# "NAME, a sailor of Norway, waves".
_APPOSED_THEN = re.compile(r", (?:an?|the) [a-z][^,.;]{3,80},")
_ATTRIBUTE = re.compile(r" (?!(?:and|or|with|in|at|on|for|as|is|was|has|who)\b)[a-z]+")
_KIN_OF = re.compile(
    r"\b(?:(?:grand|step|god)?(?:son|daughter|child|mother|father)|wife|husband|widow|widower|brother|sister|niece|nephew)"
    r" of (?:the late )?$"
)
_AFTER = re.compile(
    r"(?:,? of (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)?"
    r", (?:(?:kneeling|seated|standing|far|at|from|second from|third from) )*(?:left|right|cent(?:er|re))\b"
    r"|, (?:aged? )?[1-9][0-9]?(?:,|\.|$)| \([1-9][0-9]?\)|, who(?:se|m)?\b|(?: was|,) born\b"
)
_AND_HIS = re.compile(r",? and (his|her) ")
_INITIAL = re.compile(r"[A-Z]\.")
_COMPANY = re.compile(
    r"\b(?:celebrat|danc|chat|talk|speak|argu|laugh|walk|debat|hands)(?:e?s|ing|e)? with $"
    r"|\b(?:arrest|detain|escort|handcuff|interview)(?:s|ing|ed)? $"
    r"|\b(?:hug|kiss|embrace|greet|congratulate)(?:e?s)? $"
)
_BE_SEEN = re.compile(
    r" (?:(?:is|was) (?:hono(?:r|ur)ed|joined|escorted|arrested|interviewed|greeted|embraced|congratulated|sworn|"
    r"crowned|introduced|surrounded|handcuffed)|(?:(?:is|was) )?(?:seen|pictured|shown|photographed|spotted))\b"
    r"|: \""  # NAME: "..."
)
_SAID_BY = re.compile(r"\" ([a-z]+) $")
_OF_FIRM = re.compile(r" (?:C[EFIMOT]O|(?:co-)?founder|chair(?:man|woman)|executive|spokes(?:man|woman)) (?=[A-Z])")
#: What is told of a mother, after her name.
GIVES_BIRTH = re.compile(r" (?:gave birth|gives birth|is pregnant|was pregnant|had given birth|delivered)\b")
_OFFICE = re.compile(r" of [A-Z]|, [A-Z]")


class Evidence(Alone):
    """What stands around the candidates of a text.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    starts : iterable of int
        Where its passages begin.

    Examples
    --------
    >>> from analysis.extraction.people.names import find_candidates
    >>> text = "Ann Lee sang at Ann Street with actor Zorro Vex. Vex Zum closed."
    >>> evidence = Evidence(text)
    >>> [c.name for c in find_candidates(text, 0, len(text)) if evidence.is_person(c)]
    ['Ann Lee', 'Zorro Vex']
    """

    def is_person(self, candidate: Candidate) -> bool:
        """Whether a name of several words is a person's, by its words or by those around it."""
        known, plain = self.words, self.plain
        first, last = lower(candidate.words[0]), lower(candidate.words[-1])
        if self._is_amid_ampersand(candidate, first) or self.is_after_thing(candidate.start):
            return False
        if _OF_FIRM.match(plain, candidate.end):
            return False
        soft = any(known.other.get(lower(word)) == "soft" for word in candidate.words)
        if (
            soft
            and not self.tie_before(candidate.start)
            and _LOCATIVE.search(plain, max(0, candidate.start - 16), candidate.start)
        ):
            return False
        if first in known.royal or first in known.styles:
            if last in known.nouns and _OFFICE.match(plain, candidate.end):
                return False  # "the Lord Mayor of Tulsa, NAME"
            return first in known.royal or not self.is_before_role(candidate.end)  # "Lady Oak frontman NAME"
        if first in known.given:
            indefinite = _INDEFINITE.search(plain, max(0, candidate.start - 3), candidate.start)
            return not (indefinite and self.is_attribute(candidate))
        if first in known.places:
            return bool(candidate.title) or self._is_named_as_place(candidate)
        if any(_INITIAL.fullmatch(word) for word in candidate.words[1:-1]):
            return True  # "Thaddeus J. Quimby"
        of_nation = known.other.get(lower(self.word_before(candidate.start))) == "demonym"
        if of_nation and self.is_before_role(candidate.end):
            return False  # "the American Horror Story co-stars"
        return (last in known.surnames and not soft and len(candidate.words) < 4) or self._is_vouched(candidate)

    def _is_named_as_place(self, candidate: Candidate) -> bool:
        """Whether the words around leave no room for a place: "her husband, Denver Pyle", "Dallas Ray (L) waves"."""
        last = lower(candidate.words[-1])
        is_thing = last in self.words.places or self.words.other.get(last, "soft") != "soft"
        if len(candidate.words) != 2 or is_thing or self.is_before_role(candidate.end):
            return False
        role = self.role_before(candidate.start)
        if self.is_tied_at(candidate.start) or role is not None:
            return True
        led = self.plain.endswith(("the ", "The "), 0, candidate.start)  # "the Denver Post says"
        return last in self.words.surnames and not led and self._is_vouched(candidate)

    def is_attribute(self, candidate: Candidate) -> bool:
        """Whether a noun follows that the name belongs to: "Salt Road fans"."""
        return bool(_ATTRIBUTE.match(self.plain, candidate.end))

    def may_bear_surname(self, candidate: Candidate) -> bool:
        """Whether nothing tells that the words before a surname are no given name."""
        known, first = self.words, lower(candidate.words[0])
        other = any(lower(word) in known.other for word in candidate.words)
        a_thing = first not in known.given and self.is_after_thing(candidate.start)  # but "the Ann Lee exhibition"
        return not (other or first in known.places or a_thing)

    def sex_of_title(self, candidate: Candidate) -> str:
        """Return the sex that the title of a name tells: "f" of "Mrs.", not of "Mrs. Bo Lee"; or an empty string."""
        title = lower(candidate.title.rpartition(" ")[2])
        of_husband = title == "mrs." and len(candidate.words) > 1 and self.words.given.sex(candidate.words[0]) == "m"
        return "" if of_husband else self.words.titles.get(title, "")

    def sex_told(self, candidate: Candidate) -> str:
        """Return the sex that a title tells, or what is told of the name: "Quimpel gave birth"."""
        return self.sex_of_title(candidate) or ("f" if GIVES_BIRTH.match(self.plain, candidate.end) else "")

    def sex_beside(self, candidate: Candidate) -> str:
        """Return the sex that "Mrs. NAME", "actress NAME" or "NAME and his wife" tells."""
        after = _AND_HIS.match(self.plain, candidate.end)
        if after:
            return "m" if after[1] == "his" else "f"
        role = self.role_before(candidate.start)
        return self.sex_of_title(candidate) or (self.words.nouns[role.noun] if role else "")

    def is_after_thing(self, start: int) -> bool:
        """Whether an article or a noun of things stands right before: "the Ann Lee Wing", "aboard the ship Ann Lee"."""
        before = self.word_before(start)
        return before in _ARTICLES or before in self.words.things

    def is_called_thing(self, candidate: Candidate) -> bool:
        """Whether a noun of things stands right before words that begin with no given name: "the band Low Tide"."""
        return (
            self.word_before(candidate.start) in self.words.things and lower(candidate.words[0]) not in self.words.given
        )

    def _is_vouched(self, candidate: Candidate) -> bool:
        """Whether the words around a name are such as stand around people's names only."""
        start, end = candidate.start, candidate.end
        return bool(
            candidate.title
            or self.role_before(start)
            or self._is_named(candidate)
            or TAG.match(self.plain, end)
            or _AFTER.match(self.plain, end)
            or self.next_verb(end)
            or (self.opens_sentence(start) and (_AT_EVENT.match(self.plain, end) or self._is_doing(end)))
            or self._is_owner_of_kin(end)
            or self.role_after(end)
            or self.tie_before(start)
            or _KIN_OF.search(self.plain, max(0, start - REACH), start)
            or self._is_from(candidate)
            or _COMPANY.search(self.plain, max(0, start - 24), start)
            or (self.opens_sentence(start) and _BE_SEEN.match(self.plain, end))
            or self._acts_later(start, end)
            or self._is_quoted(start)
        )

    def _is_doing(self, end: int) -> bool:
        """Whether a participle of one of people's verbs stands right after ``end``: "NAME attending the gala"."""
        match = PARTICIPLE.match(self.plain, end)
        return match is not None and any(match[1] + ending in self.words.verbs for ending in ("s", "es"))

    def _acts_later(self, start: int, end: int) -> bool:
        """Whether a sentence opens with a name whose verb an apposition keeps waiting."""
        apposed = _APPOSED_THEN.match(self.plain, end) if self.opens_sentence(start) else None
        return apposed is not None and bool(self.next_verb(apposed.end()))

    def _is_quoted(self, start: int) -> bool:
        """Whether a verb of speech stands between a quote and a name: '"It was long," tweeted NAME'."""
        said = _SAID_BY.search(self.plain, max(0, start - 24), start)
        return said is not None and self.words.verbs.get(said[1]) in ("says", "states")

    def _is_from(self, candidate: Candidate) -> bool:
        """Whether a country, a city or a team sends somebody: "Kazakhstan's NAME", "NAME of Sweden celebrates"."""
        if self._sender(candidate.start):
            return True
        of = OF_PLACE.match(self.plain, candidate.end)
        if of and (TAG.match(self.plain, of.end()) or self.plain.startswith(" in action", of.end())):
            return True  # "NAME of Uzbekistan (L)", "NAME of Ukraine in action"
        if of is None or not self.next_verb(of.end()):
            return False
        return lower(of[1]) in self.words.places or self.opens_sentence(candidate.start)

    def _is_amid_ampersand(self, candidate: Candidate, first: str) -> bool:
        """Whether the words are half of a firm: "Smith & Wesson"; "Ann Lee & Bo Ray" are people."""
        if first in self.words.given:
            return False
        return self.plain.endswith("& ", 0, candidate.start) or self.plain.startswith(" & ", candidate.end)
