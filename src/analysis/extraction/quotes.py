"""Quotes and their speakers: before, after and in the middle, over several paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from analysis.extraction.lexicon import per_lexicon, rows
from analysis.extraction.people.roles import SINGULAR
from analysis.extraction.people.words import words
from analysis.extraction.quotation import is_title, quoted_passages
from analysis.extraction.sentences import first_sentence, sentences
from analysis.model import NAME_KINDS, Article, Mention, Passage, Quote, Span

_REACH = 200  # characters from a quote to the words that give its speaker
_FRAGMENT = 3  # words at least, of a quote that is part of another's sentence
_RELATIVE = (" which ", " who ", " that ", " where ")  # after a title, not after what is said
_OPENERS = ("", ".", "?", "!", ":", ",", '"')  # what stands before a quote that begins a sentence
_CLAUSE = re.compile(r", who\b[^,.;]*, $")  # "NAME, who sang in May, said"
_CLOSE = 16  # characters from "said" to a quote that it opens
_NEAR = 24  # characters from a quote to "said", where the speaker follows
_GOES_ON = re.compile(r"continue|add|conclude|went on")
_CALLED = re.compile(
    r"\b(?:called(?= (?:it|him|her|them|the [a-z ]{3,24}|[A-Z][\w'-]+(?: [A-Z][\w'-]+)*) $)"
    r"|(?:described|praised|hailed|dismissed|recalled|characterized)(?= [^\".;]{2,60} as $)"
    r"|(?:thanked|toasted|saluted)(?= $))"
)
_VOWS = frozenset({"i do", "i dos"})
_APPOSED = re.compile(r", (?:an?|the) (?![^;:\"]*, (?:and|but) )[^;:\"]+, (?:who|whose)\b[^;:\"]+, ")
_WHO = re.compile(", who(?:m|se)? ")
_ACCORDING = ", according to "
_OTHERS = {"he": frozenset({"she", "her", "hers"}), "she": frozenset({"he", "him", "his"})}  # pronouns of the other sex
_POSSESSIVE = frozenset({"his", "her", "their"})
_ASKED = re.compile(r" ?Asked [^,\"]{2,120}, ")  # "Asked if she would, NAME did not hesitate:"
_PLACE = re.compile(
    r" (?:on|in|to|via) (?:(?:the|an?|his|her|their) )?[\w']+(?: [A-Z][\w']*){0,3}"
    r"|(?<=told) [A-Z][\w']*(?: [A-Z][\w']*){0,3}"
)


class Attribution(NamedTuple):
    """Who says something, and the words that tell it."""

    speaker: str
    cue: str


def read_quotes(article: Article, mentions: Sequence[Mention]) -> list[Quote]:
    """Return the quotes of body and captions, each with its speaker.

    Scare quotes, titles of works and nicknames are left out.  A quote whose
    paragraphs each open with a mark is one row.

    Parameters
    ----------
    article : Article
        The article.
    mentions : sequence of Mention
        Its mentions, resolved, in reading order.

    Returns
    -------
    list of Quote
        In reading order, from the opening to the closing mark; ``speaker`` is empty where
        nothing tells it.

    Examples
    --------
    >>> from analysis.reading.formats import article_from_text
    >>> text = 'Ann Lee sang "Blue Hat." "It was a long day," Lee said.'
    >>> lee = Mention(None, 46, 49, "Lee", "surname", "Ann Lee")
    >>> [(quote.text, quote.speaker, quote.cue) for quote in read_quotes(article_from_text(text), [lee])]
    [('"It was a long day,"', 'Ann Lee', 'said')]
    """
    if '"' not in article.plain and "'" not in article.plain:
        return []
    reader = _Reader(article, mentions)
    for passage, spans in quoted_passages(article):
        reader.read_passage(passage, spans)
    return reader.quotes


class _Reader:
    """Reads quotes in order, and remembers who spoke last."""

    def __init__(self, article: Article, mentions: Sequence[Mention]) -> None:
        self._plain, self._text = article.plain, article.text
        self._mentions = sorted(mentions, key=lambda m: (m.start, -m.end))
        self._starts = [m.start for m in self._mentions]
        self._last = ""
        self._heard = ""  # who spoke without a quote right before this one
        self.quotes: list[Quote] = []

    def read_passage(self, passage: Passage, spans: Sequence[Span]) -> None:
        """Read the quotes of a paragraph or a caption."""
        spoken, done = False, passage.start
        spans = [span for span in spans if not self._is_in_phrase(span)]
        for index, span in enumerate(spans):
            before = Span(done, span.start)
            self._heard = ""
            self._hear(before)
            after = Span(span.end, spans[index + 1].start if index + 1 < len(spans) else max(passage.end, span.end))
            told = self._told(span, before, after)
            alone = self._stands_alone(span, before, goes_on=spoken)
            if told is None and alone and (passage.caption is None or spoken):
                told = Attribution(self._last, "")
            if told is None:
                continue
            spoken, done = True, span.end
            self._last = told.speaker
            self.quotes.append(Quote(*span, self._text[span.start : span.end], *told))

    def _hear(self, gap: Span) -> None:
        """Learn who spoke last where nothing is quoted: "NAME told reporters he was glad. "..." he added"."""
        for verb in _says().finditer(self._plain, max(gap.start, gap.end - _REACH), gap.end):
            speakers = self._right_before(gap, verb.start())
            if speakers and speakers[-1].person:
                self._last = self._heard = speakers[-1].person

    def _is_in_phrase(self, span: Span) -> bool:
        """Whether a title stands amid a sentence's words: the "Salt Road" star said."""
        if self._plain[span.start + 1 : span.end - 1].lower().strip(",.!") in _VOWS:
            return True
        before, after = self._plain[span.start - 2 : span.start - 1], self._plain[span.end + 1 : span.end + 2]
        follows = before.isalpha() or (before == '"' and self._plain[span.end - 2].isalnum())
        return follows and after.isalpha() and is_title(self._plain, span)

    def _told(self, span: Span, before: Span, after: Span) -> Attribution | None:
        """Return who says a quote, if the words around it give it; None where it is no speech."""
        title = is_title(self._plain, span)
        closed = "," if self._plain.startswith(",", span.end) else self._plain[span.start : span.end].rstrip("'\"")[-1:]
        lead = self._plain[max(before.start, before.end - 2) : before.end].strip()[-1:]
        if closed in ",?!-." and not (title and (closed == "." or lead not in _OPENERS)):
            told = self._after(after, short=closed == ".")
            if told and not told.speaker and self._plain.startswith(" and ", after.start):
                told = self._before(before) or told  # NAME said it was "...," and added, "..."
            if told and (told.speaker or not title):
                return told
        words = len(self._plain[span.start : span.end].split(" "))
        told = self._before(before) or (self._called(before) if words > _FRAGMENT else None)
        if told is None and closed == "," and words > _FRAGMENT and not title:
            verb = _says().search(self._plain, *self._clause_after(after))
            return self._attribution([], verb) if verb else None  # "...," a person close to the family said
        near = bool(_says().search(self._plain, max(before.start, before.end - _CLOSE), before.end))
        direct = lead in (",", ":") or near
        if told is None or (title and not (near and lead in (",", ":") and closed in ",.?!")):
            return None
        return told if direct or words >= _FRAGMENT else None

    def _after(self, gap: Span, *, short: bool) -> Attribution | None:
        """Read ``"...," NAME said`` and ``"...," said NAME``; ``short`` asks for nothing but that."""
        if self._plain.startswith(_RELATIVE, gap.start):
            return None
        clause = self._clause_after(gap)
        verb = _says().search(self._plain, *clause)
        if verb is None:
            return None
        speakers = self._within(clause.start, verb.start())
        if short and not (speakers and verb.start() - speakers[-1].end < 2 and clause.end - verb.end() < 2):
            return None
        if not speakers:
            if verb.start() - clause.start > _NEAR:
                return None
            speakers = self._within(verb.end(), min(clause.end, verb.end() + 2 * _NEAR))
        return self._attribution(self._identified(speakers), verb)

    def _before(self, gap: Span) -> Attribution | None:
        """Read ``NAME said, "..."``, ``NAME wrote on Instagram: "..."`` and ``NAME said it was "..."``."""
        cut = max(gap.start, gap.end - _REACH)
        found = sentences(self._plain, cut, gap.end)
        start = found[-1].start if len(found) > 1 else cut
        if asked := _ASKED.match(self._plain, start, gap.end):
            start = asked.end()
        source = self._plain.find(_ACCORDING, start, gap.end)  # "according to a video that NAME posted"
        end = source if source >= 0 else gap.end
        verbs = list(_says().finditer(self._plain, start, end))
        speakers = self._within(start, end)
        if not verbs:
            colon = self._plain.endswith(": ", start, gap.end)
            return Attribution(self._name(speakers[0]) if speakers else "", "") if colon else None
        verb = verbs[-1]
        if not speakers and self._plain.startswith(" and ", gap.start):  # "..." and added, "..."
            return Attribution(self._last, verb[0])
        earlier = [m for m in speakers if m.end <= verb.start()]
        if len(earlier) > 1 and _APPOSED.fullmatch(self._plain, earlier[0].end, verb.start()):
            earlier = earlier[:1]  # "NAME, the father of NAME, whose cafe is here, wrote"
        if self._plain.endswith(" and ", start, verb.start()):  # "NAME posted a photo of the two and wrote"
            earlier = earlier[:1]
        return self._attribution(earlier[-1:] or self._identified(speakers), verb)

    def _called(self, gap: Span) -> Attribution | None:
        """Read ``NAME called it "..."`` and ``NAME described it as "..."``: what somebody says of another."""
        verb = _CALLED.search(self._plain, max(gap.start, gap.end - _REACH), gap.end)
        speakers = self._right_before(gap, verb.start()) if verb else []
        return self._attribution(speakers[-1:], verb) if verb and speakers else None

    def _right_before(self, gap: Span, verb: int) -> list[Mention]:
        """Return who may be the subject of a verb that starts at ``verb``, a remark in between left out."""
        clause = _CLAUSE.search(self._plain, max(gap.start, verb - _REACH), verb)
        near = clause.start() if clause else verb
        return self._within(max(gap.start, near - _NEAR), near)

    def _clause_after(self, gap: Span) -> Span:
        """Return the rest of the sentence after a quote."""
        end = min(gap.end, gap.start + _REACH)
        last = first_sentence(self._plain, gap.start, end).end
        return Span(gap.start, last - self._plain.endswith((".", "!", "?"), gap.start, last))

    def _within(self, start: int, end: int) -> list[Mention]:
        """Return the mentions of a stretch that may be a speaker: no owners, no groups' members twice."""
        found = self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        speakers: list[Mention] = []
        relative = _WHO.search(self._plain, start, end)  # "NAME, who plays ROLE, said"
        for mention in found:
            if speakers and relative and relative.start() < mention.start:
                told_of = mention.start == relative.end() and _says().match(self._plain, mention.end + 1)
                if not told_of or ", " in self._plain[mention.end : end - 2]:
                    break
                speakers.clear()  # "NAME, who NAME said"
                relative = None
            possessive = mention.kind == "pronoun" and mention.text.lower() in _POSSESSIVE
            if mention.end <= end and not possessive and not self._plain.startswith("'", mention.end):
                speakers.append(mention)
        return speakers

    def _identified(self, speakers: Sequence[Mention]) -> Sequence[Mention]:
        """Return the speaker: the first, or who a role stands beside, as in "their friend, the director NAME"."""
        for role, following in pairwise(speakers):
            if role.person or role.kind != "role" or self._plain[role.end : following.start] not in (" ", ", "):
                return [role]
        return speakers[-1:]

    def _attribution(self, speakers: Sequence[Mention], verb: re.Match[str]) -> Attribution:
        place = _PLACE.match(self._plain, verb.end())
        cue = self._text[verb.start() : place.end() if place else verb.end()]
        if not speakers:
            return Attribution("", cue)
        pronoun = speakers[0].kind == "pronoun"
        goes_on = pronoun and (bool(_GOES_ON.match(verb[0])) or self._may_be_heard(speakers[0]))
        if pronoun and speakers[0].person and self._is_called_otherwise(speakers[0].text):
            goes_on = False  # "she concluded" after what he had said
        if "; " in self._last and speakers[0].text.lower() != "they":
            goes_on = False  # "she added" after what two had said
        return Attribution(self._last if goes_on and self._last else self._together(speakers[0]), cue)

    def _may_be_heard(self, pronoun: Mention) -> bool:
        """Whether "she" can be who spoke right before: nobody whom the article calls "he"."""
        return bool(self._heard) and pronoun.text.lower() in _OTHERS and not self._is_called(self._heard, pronoun.text)

    def _is_called_otherwise(self, pronoun: str) -> bool:
        """Whether the article calls who spoke last "he" where the pronoun is "she", or the other way round."""
        return pronoun.lower() in _OTHERS and self._is_called(self._last, pronoun)

    def _is_called(self, person: str, pronoun: str) -> bool:
        """Whether the article calls a person by a pronoun of the other sex, or the name is that of the other."""
        called = (one.text.lower() for one in self._mentions if one.kind == "pronoun" and one.person == person)
        others = _OTHERS[pronoun.lower()]
        return not others.isdisjoint(called) or words().given.sex(person.split(" ")[0]) == SINGULAR[min(others)]

    def _together(self, mention: Mention) -> str:
        """Return a speaker's name, with that of who speaks with them: "NAME and NAME said in a statement"."""
        name, at = self._name(mention), bisect_left(self._starts, mention.start)
        for one, two in pairwise(self._mentions[max(0, at - 1) : at + 2]):
            joined = mention in (one, two) and self._plain[one.end : two.start] == " and "
            if joined and one.kind in NAME_KINDS and two.kind in NAME_KINDS and one.person and two.person:
                return "; ".join(sorted((one.person, two.person)))
        return name

    def _name(self, mention: Mention) -> str:
        """Return a speaker's name; a pronoun that nothing settles is who spoke last, if the sex is right."""
        goes_on = mention.kind == "pronoun" and not self._is_called_otherwise(mention.text)
        return mention.person or (self._last if goes_on else "")

    def _stands_alone(self, span: Span, before: Span, *, goes_on: bool) -> bool:
        """Whether a quote is a sentence of its own, and no title; one that goes on may be a single word."""
        words = self._plain[span.start + 1 : span.end - 1]
        lead = self._plain[before.start : before.end].rstrip()[-1:]
        whole = words[:1].isupper() and words[-1:] in (".", "?", "!") and lead in _OPENERS
        if goes_on and lead in (".", "?", "!"):
            return whole
        return whole and words.count(" ") >= (1 if goes_on else _FRAGMENT) and not is_title(self._plain, span)


@per_lexicon
def _says() -> re.Pattern[str]:
    """One pattern for verbs of speech."""
    verbs = {row["verb"] for row in rows("person_verbs") if row["kind"] in ("says", "states")}
    ordered = sorted(verbs, key=lambda verb: (-len(verb), verb))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, ordered))})\b", re.IGNORECASE)
