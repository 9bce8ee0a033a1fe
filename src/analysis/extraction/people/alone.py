"""Tells whether a single word is somebody's name, and what stands around names in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable

from analysis.extraction.lexicon import lower
from analysis.extraction.people.beside import REACH, Beside
from analysis.extraction.people.cuts import Candidate
from analysis.extraction.spans import is_within
from analysis.model import Span

_TITLED = re.compile(
    r", (?:[Tt]he )?(?:(?:Princess|Prince|Duchess|Duke|Queen|King|Countess|Earl) of [A-Z]|Queen (?:Consort|Mother)\b)"
)
_SENDER_WORDS = 3  # "New York Yankees"
_ASIDE = re.compile(r", (?:on|in|with|wearing|dressed|holding|carrying|clad) [^,.]{2,60},(?= )")
_NAMING = frozenset({"named", "called", "nicknamed", "year,", "years,"})  # "his wife of ten years, NAME"
# "Three children: Finn, Orla and Cormac".
_CHILDREN = re.compile(
    r"\b(?:children|kids|sons|daughters|twins|triplets|boys|girls)(?: together)?[,:]? "
    r"(?:[A-Z][\w'-]*[a-z]\b(?:, [0-9]{1,2})?,? ?(?:and )?){1,7}"
)
#: A number or a position right after a name: "#7", "(L)".
TAG = re.compile(r" #[0-9]{1,2}\b| ?\((?:at |far )?(?:[LRC]|[1-9](?:nd|rd|th)? ?[LR]|left|right|cent(?:er|re))\b")
_SIDE = re.compile(r", (?:from )?(?:left|right|cent(?:er|re))\b")
_NEXT = re.compile(r",? ([a-z]+)\b")
_NEXT_NOUN = re.compile(r" ([a-z][a-z-]+|C[EFIMOT]O)\b")
_OWNED = re.compile(r"(?:'s?|,? and (?:his|her))((?: [a-z-]+){1,3})")
#: "NAME of Norway".
OF_PLACE = re.compile(r" (?:of|from) (?:[Tt]he )?([A-Z][\w.]*(?: [A-Z]\w+)*)")
_GOES_ON = (" was born ", " is born ", " arrived on ", " arrived in ", ", who ")
_NOTICE = 500  # characters, at most
_OF_PRIZE = re.compile(r"\b(?:Best|Outstanding|Favorite) (?:[A-Z]\w+ ){1,4}$")  # "the Best Actress Oscar"
# "NAME of Norway's (Oak), left,", "Prince NAME of (Varnholm)".
_OF_REALM = re.compile(
    r"(?: of [A-Z]\w+'s |\b(?:Prince|Princess|King|Queen|Duke|Duchess|Count|Countess|Earl|Emperor|Empress|Sultan|Emir)"
    r"(?: (?!of\b)[\w'-]+){0,3} of (?:the )?)$"
)
_SAYS = re.compile(r"\" (?:says|said) $")  # "'He did,' says (Nuala)"
_TOLD_OF = re.compile(r", [1-9][0-9](?:,|\.|$)|, (?:the )?(?:daughter|son|wife|husband|widow|mother|father) of\b")
_ALL_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")
#: "NAME waving".
PARTICIPLE = re.compile(r" ([a-z]{2,})ing\b")


# "The youngest, Zum, is a nurse".
_OF_SEVERAL = re.compile(r"\b[Tt]he (?:oldest|eldest|older|elder|youngest|younger|middle one|first|second|third), $")
# "Had secretly married Offset in 2017".
_WHOLE_NAME = re.compile(r"[,;]| (?:in|on|at|after|before|that|last|and|who|when|while)\b")


class Alone(Beside):
    """What stands around the single words of a text that may be names.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    starts : iterable of int
        Where its passages begin.

    Examples
    --------
    >>> from analysis.extraction.people.names import find_candidates
    >>> text = "They have three children: Zum, Mia and Gus. Zum Street closed."
    >>> alone = Alone(text)
    >>> [c.name for c in find_candidates(text, 0, len(text)) if alone.is_person_alone(c)]
    ['Zum', 'Mia', 'Gus']
    """

    def __init__(self, plain: str, starts: Iterable[int] = (0,)) -> None:
        super().__init__(plain)
        self._starts = frozenset(starts)
        self._lists_of_children = [Span(*match.span()) for match in _CHILDREN.finditer(plain)]

    def may_be_alone(self, candidate: Candidate) -> bool:
        """Whether a single word is not known as something else."""
        word = lower(candidate.name)
        given = word in self.words.given
        if candidate.name in self.words.odd or (given and self._is_in_list_of_children(candidate.start)):
            return True
        if word in self.words.places:
            role = self.role_before(candidate.start) if given else None
            return role is not None and role.noun in self.words.kin  # "his widow, Adelaide"
        if word in self.words.nouns and not given:
            return False  # "Vice President and president-elect NAME"
        if word in self.words.titles and self.plain.startswith(" of ", candidate.end):
            return False  # "Archbishop of Canterbury"
        long = len(word) > 2 or bool(TAG.match(self.plain, candidate.end))  # "RM (C)"
        return (given or long) and self.words.other.get(word, "soft") == "soft"

    def is_person_alone(self, candidate: Candidate) -> bool:
        """Whether a single word is somebody's only name, or all of it that the article gives."""
        word = lower(candidate.name)
        if candidate.title or candidate.name in self.words.odd:
            return not _OF_PRIZE.search(self.plain, max(0, candidate.start - REACH), candidate.start)
        start, end = candidate.start, candidate.end
        if self.word_before(start) in self.words.things or _OF_REALM.search(self.plain, max(0, start - REACH), start):
            return False
        if TAG.match(self.plain, end) or _SIDE.match(self.plain, end) or self._is_named(candidate):
            return True
        if self.opens_sentence(start) and self._next_verb_of_one(candidate).endswith("s"):
            return True  # a noun would have an article before its verb
        goes_on = word in self.words.stage_names or self.plain.startswith(_GOES_ON, end)
        if word in self.words.given and goes_on and self.opens_sentence(start):
            return True
        if self._sender(start) and self.next_verb(end).endswith("s"):
            return True
        if _ALL_INITIALS.fullmatch(candidate.name) and (PARTICIPLE.match(self.plain, end) or self.role_after(end)):
            return True
        if word in self.words.given and _TITLED.match(self.plain, end):
            return True
        if word in self.words.given and _OF_SEVERAL.search(self.plain, max(0, start - 20), start):
            return True
        if word in self.words.given and (
            _SAYS.search(self.plain, max(0, start - 8), start) or _TOLD_OF.match(self.plain, end)
        ):
            return True
        if self._is_in_list_of_children(start) or (self.is_tied_at(start) and _WHOLE_NAME.match(self.plain, end)):
            return True
        beside = self.role_after(end) if word in self.words.given else None
        if self._is_owner_of_kin(end) or (beside and beside.noun in self.words.kin):
            return True
        role = self.role_before(start)
        if role is None or self.is_before_role(end):
            return False
        if self.plain[start - 2] != "," or word in self.words.given:
            return True
        return role.noun in self.words.kin and not self.plain.startswith("'s ", end)  # "her husband, Zumco's clerk"

    def opens_sentence(self, start: int) -> bool:
        """Whether a passage or a sentence begins at ``start``, or words after a notice to editors."""
        if start in self._starts:
            return True
        before = self.plain[max(0, start - 2) : start]
        if before == "  ":  # a notice was blanked out
            before = self.plain[max(0, start - _NOTICE) : start].rstrip()[-1:] + " "
        return before in (". ", ": ", "- ", "! ", "? ", ") ", '"') or before.endswith('"')

    def speaks(self, end: int) -> bool:
        """Whether a verb of speech stands right after ``end``."""
        return self.words.verbs.get(self.next_verb(end)) in ("says", "states")

    def next_verb(self, end: int) -> str:
        """Return the verb right after ``end`` if it is one of people's, or an empty string."""
        match = _NEXT.match(self.plain, end)
        return match[1] if match and match[1] in self.words.verbs else ""

    def is_before_role(self, end: int) -> bool:
        """Whether a word describes the role after it: "her husband, Reddit co-founder NAME", "Silver medalist NAME"."""
        following = _NEXT_NOUN.match(self.plain, end)
        return following is not None and lower(following[1]) in self.words.nouns

    def _next_verb_of_one(self, candidate: Candidate) -> str:
        """Return the verb after a single name, "of Sweden" or an aside: "Zum, on a white horse, waves"."""
        word = lower(candidate.name)
        of = OF_PLACE.match(self.plain, candidate.end) if word not in self.words.nouns else None
        aside = _ASIDE.match(self.plain, candidate.end) if word in self.words.given else None
        between = of or aside
        return self.next_verb(between.end() if between else candidate.end)

    def _is_in_list_of_children(self, start: int) -> bool:
        return is_within(start, self._lists_of_children)

    def _is_named(self, candidate: Candidate) -> bool:
        """Whether "named" or the like stands before, and no noun of things before that: "a dog named Corn"."""
        before = self.word_before(candidate.start)
        return before in _NAMING and self.word_before(candidate.start - len(before) - 1) not in self.words.things

    def _sender(self, start: int) -> bool:
        """Whether a country, a city or a team stands before as an owner: "Kazakhstan's", "Manchester City's"."""
        if not self.plain.endswith(("'s ", "' "), 0, start):
            return False
        words = self.plain[max(0, start - REACH) : start].rstrip("'s ").split(" ")[-_SENDER_WORDS:]
        return any(lower(" ".join(words[at:])) in self.words.senders for at in range(len(words)))

    def _is_owner_of_kin(self, end: int) -> bool:
        match = _OWNED.match(self.plain, end)
        return match is not None and any(word in self.words.kin for word in match[1].split(" "))
