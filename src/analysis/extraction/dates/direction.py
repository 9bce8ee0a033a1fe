"""Which way a sentence looks: "opens Dec. 2" looks ahead, "said Thursday" back."""

from __future__ import annotations

import re

from analysis.extraction.lexicon import per_lexicon, rows

# How many characters from a date a cue is looked for: longer sentences are lists.
_REACH = 240
_NOW = ("is", "are", "come")
# A clause that ends before the date, or opens the sentence: "the film that won a prize, in May", "Having split, they";
# an age: "NAME, 41, will".
_CLOSED = re.compile(
    r", (?:who|which|whose|whom)\b[^,;]*,| that\b[^,;]*,(?= (?:in|on|by|next|this|late|early)? ?$)"
    r"|, (?:an?|the) [^,;]* (?:he|she|they) had\b[^,;]*,(?= (?:in|on|by|next|this|late|early)? ?$)"
    r"|^(?:Having|After)\b[^,;]*,(?= [a-zA-Z])|, [0-9]{1,3},(?= [a-z])"
)
# "She had proposed in May, and the two wed in June": another clause, in a tense of its own.
_AND_THEN = re.compile(
    r"; |, (?:and|but) (?=(?:the|an?|he|she|they|it|his|her|their|in|on|by|that|[A-Z][\w'-]+)\b)"
    r"| but (?=(?:later |then |soon )?[a-z]+ed\b)"
    r"| and (?=(?:became|began|broke|chose|did|drew|fell|gave|grew|ran|rose|saw|spoke|swore|took|was|went|were|wore)\b)"
    r"|, (?:who|which) (?=[a-z]+ed\b)"
)
_BY_THEN = re.compile(r"By (?:then|that time)\b")  # "By then they had parted; the break came in March"
# "Said (that) they had ...", "renewed the vows they had ...": a clause in a tense of its own.
_REPORTED = re.compile(
    r"\b(?:said|says|announced|announces|revealed|confirmed|told|wrote|shared|disclosed|admitted|explained)\b"
    r"(?:[^.;]*?\bthat\b|(?: [\w']+){0,3} (?=(?:he|she|they|[A-Z][\w'-]+)(?: and [A-Z][\w'-]+)? had\b))"
    r"|ed (?:(?:(?:up|out|about|of|on|over|for|to) ){0,2}(?:the|an?|his|her|their) (?:[a-z]+ ){0,2}[a-z]+ )?"
    r"(?=(?:he|she|they|it) (?:had|has|have)\b)"
    r"|[a-z] that (?=(?:he|she|they|it|the [a-z]+|[A-Z][\w'-]+) (?:had|has|have)\b)"
    r"| (?:the|an?|his|her|their) (?:[a-z-]+ ){1,3}(?=(?:he|she|they|the (?:couple|pair|two)) had\b)"
    r"|, (?:the|an?) [a-z]+ (?=(?:he|she|they) had\b)"  # "a court made NAME, the boy they had fostered, their son"
)
# "In May they said that they had ..." looks from the saying; so does "that May after they had ...", ", having ...".
_OTHER_CLAUSE = re.compile(
    r"^ that\b|, (?:(?:the|his|her|their) [a-z]+ |[A-Z][\w'-]+ )?having\b|, (?:even )?(?:though|although)\b"
    r"|,? who(?:m|se)?\b"
    r"| (?:the|an?|his|her|their) (?:[\w-]+ ){1,2}(?=(?:he|she|they)(?: and [A-Z][\w'-]+)? had\b)"  # "the baby she had"
    r"|(?:^|(?<=\w)) (?:after|before|when|because|since|where)\b"
)
_PARTICIPLE_FIRST = re.compile(r"(?:[A-Z][a-z]+ed|Wed|Born)\b[^,;]*$")
# "Will miss the race next week after telling reporters on Monday".
_AFTER_NEWS = re.compile(r"\bafter (?:announc|confirm|learn|post|reveal|say|shar|tell)ing\b[^,;]*$")
# "NAME attends the funeral of her husband. He died on April 28".
_FUNERAL = re.compile(r"\b(?:funeral|memorial service|burial|casket|coffin|laid to rest|mourners)\b")
_DIED = re.compile(r"\b(?:died|was (?:killed|shot)|passed away|succumbed|drowned)\b")
_IF = re.compile(r"(?<!asked )(?<!wondered )(?<!known )\bif\b[^,;:]*$")  # "would be content if half came back by May"
# "It expects costs to ease from a peak of 11% in July"; "ordered him to surrender by noon April 30".
_FROM_PEAK = re.compile(
    r"\b(?:(?:up|down) from|compared (?:with|to)|from an? (?:[a-z]+ )?(?:peak|high|low|record))\b[^,;]*$"
)
_ORDERED = re.compile(
    r"\b(?:order|direct|instruct|requir|agree|pledg|promis|vow|want|plan|hope|expect|aim|urg|ask|giv|gave)\w*\b"
    r"[^,;:]* to [a-z]+\b[^,;:]* by (?:noon |midnight )?$"
    # "told jurors to bring a bag Thursday"; "a count, to begin Monday"
    r"|(?<!been )(?<!was )(?<!were )\b(?:told|ordered|instructed|urged|warned) (?:[\w'.-]+ ){1,4}to [a-z]+\b[^,;:]* $"
    r"|, to (?:begin|start|open|resume|end|close) (?:on |in )?$"
)
# "They planned for snow, and in May".
_CLAUSE_OPENS = re.compile(r", (?:and|but|so|yet) (?:(?:in|on|by|during|over|since|late|early|last) )*$")
_WANTED_BY = re.compile(r"\b(?:want|need)\w*\b[^,;:.]{0,60} by (?:the )?$")  # "wanted the case settled by Friday"
# "Set sentencing for May", "the vote was moved to May"; but "moved to Tulsa in May".
_SET_FOR = re.compile(
    r"(?<!been )\b(?:book|call|declar|fix|plan|promis|reschedul|schedul|set|slat)\w*\b[^,;:.]{0,40} for (?:the )?$"
    r"|\b(?:(?:delay|extend|mov|postpon|push|reschedul)\w*|put)(?: back| off| forward| up)? (?:to|until) (?:the )?$"
    r"|\b(?:promis|pledg|vow)\w*\b[^,;:.]{0,40} by (?:the )?$"
)
# "Until noon Monday", "until at least Thursday": what stands between.
_HOUR = re.compile(
    r"(?: (?:at least|about|around|early|late|noon|midnight|(?:[0-9]{1,2}(?::[0-9]{2})? )?[ap]\.?m\.?))+ $"
)
_TO_PLACE = re.compile(r"(?<=ed )to (?=[A-Z])")  # "was invited to Moscow" asks nobody to do anything
_BUT = re.compile(r",? but\b")  # "was to open in May but burned down"
_NO_VERBS = frozenset(
    {"seed", "need", "speed", "feed", "breed", "deed", "indeed", "hundred", "united", "sacred", "based"}
)
# Before a form in -ed that is no past: "its revised estimate", "when he is sentenced in May".
_BEFORE_PARTICIPLES = {
    **dict.fromkeys(("a", "an", "the", "its", "his", "her", "their"), ""),
    **dict.fromkeys(("is", "are"), "ahead"),
}
_LASTING = frozenset({"be", "remain", "stay", "keep"})
_DETERMINERS = frozenset({"a", "an", "the", "his", "her", "their", "its"})
_NUMBERS = frozenset({"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"})
_TOLD = ("back", "open")
_CUE_ENDS = ("ed", "'ll", "be")
_TRIM = ".,;:!?\"'()[]-"
_Cues = dict[str, list[tuple[list[str], str]]]


@per_lexicon
def _cues() -> dict[str, _Cues]:
    """Return the cues of the body and of captions, by their last word, the longest first."""
    found: dict[str, _Cues] = {"body": {}, "until": {}, "caption": {}, "gallery": {}}
    for row in sorted(rows("date_cues"), key=lambda row: -len(row["cue"])):
        words = row["cue"].split()
        found[row["where"]].setdefault(words[-1], []).append((words, row["direction"]))
    return found


def direction(where: str, plain: str, sentence: tuple[int, int], start: int, end: int, default: str = "open") -> str:
    """Return "ahead", "back", or "open" where nothing tells or it is only said.

    The last cue before the date counts, or else the first after it.

    Parameters
    ----------
    where : str
        ``body`` or ``caption``: in a caption's story only "had" and its like look back.
    plain : str
        The text.
    sentence : tuple of int
        Offsets of the sentence.
    start, end : int
        Offsets of the date in it.
    default : str
        What to return if no word of the sentence tells.

    Examples
    --------
    >>> text = "The fair, which opened Monday, will close in March."
    >>> [direction("body", text, (0, len(text)), at, at + 5) for at in (text.index("Monday"), text.index("March"))]
    ['back', 'ahead']
    """
    before = _TO_PLACE.sub("toward ", _CLOSED.sub(",", plain[max(sentence[0], start - _REACH) : start]))
    if where == "body" and _CLAUSE_OPENS.search(before) and (found := _told_after(where, plain, sentence, start, end)):
        return found
    if where == "caption" and _DIED.search(plain, *sentence) and _is_of_funeral(plain, sentence[0]):
        return "back"
    found = _told_before(where, before)
    if found == "near" and _BUT.match(plain, end, sentence[1]):
        return "back"
    found = found or _told_after(where, plain, sentence, start, end)
    return found or ("ahead" if where == "body" and before.endswith(" by ") else default)  # "they need both by May"


def _is_of_funeral(plain: str, start: int) -> bool:
    """Whether the sentence before ``start``, or its last words, show how somebody is buried."""
    low = max(plain.rfind(". ", 0, max(0, start - len(". "))), start - _REACH)
    return _FUNERAL.search(plain, max(0, low), start) is not None


def _told_before(where: str, before: str) -> str:
    """Return the direction that the words before a date tell, "" if none does."""
    cues = _cues()[where]
    head = _words(_AND_THEN.split(before)[-1] if _is_parted(where, before) else _HOUR.sub(" ", before))
    if where == "body" and head:
        if (head[-1] if head[-1] not in ("on", "at") else head[-2:][0]) in _NOW:
            return "ahead"  # "the vote is Tuesday"
        if _FROM_PEAK.search(before) or _AFTER_NEWS.search(before):
            return "back"
        if any(pattern.search(before) for pattern in (_ORDERED, _SET_FOR, _WANTED_BY)):
            return "ahead"
        found = _bound(cues, head) or ("ahead" if "if" in head and _IF.search(" ".join(head)) else "")
        if found:
            return found
    if where == "caption" and head[-1:] == ["for"]:
        return "ahead"  # "a ball they had planned for that June"
    return _first_cue(cues, head, range(len(head) - 1, -1, -1), where)


def _told_after(where: str, plain: str, sentence: tuple[int, int], start: int, end: int) -> str:
    """Return the direction that the words after a date tell, as far as its clause reaches; "" if none does."""
    rest = plain[end : min(sentence[1], end + _REACH)]
    before = plain[sentence[0] : start]
    if where == "caption" and _PARTICIPLE_FIRST.match(before):
        rest = rest.partition(", ")[0]  # "Married that September, the two had known each other"
    other = _REPORTED.search(rest) or _OTHER_CLAUSE.search(rest)
    other = other or (_AND_THEN.search(rest) if _is_parted(where, before) else None)
    tail = _words(rest[: other.start()] if other else rest)
    return _first_cue(_cues()[where], tail, range(len(tail)), where)


def _is_parted(where: str, before: str) -> bool:
    """Whether only a date's own clause tells: in a caption's story, but not of what had happened by then."""
    return where == "caption" and not _BY_THEN.match(before)


def _bound(cues: _Cues, head: list[str]) -> str:
    """Return where a date lies that "since" or "until" leads to, "" elsewhere.

    What lasted until then is told from after it, what was ordered until then from before.
    """
    preposition = head[-2] if head[-1] == "the" and len(head) > 1 else head[-1]
    if preposition == "since":
        return "back"
    positions = range(len(head) - 2, -1, -1)
    if preposition == "through":
        ways = {_cue_at(cues, head, position, "body") for position in positions}
        return "ahead" if "ahead" in ways or ways == {""} else ""  # "schools stay shut through Thursday"
    if preposition != "until":
        return ""
    states = _cues()["until"]
    for position in positions:
        if _cue_at(states, head, position, "until"):
            return "back"
        if told := _cue_at(cues, head, position, "body"):
            sang_until = position == len(head) - 2 and told == "back" and head[position] in _irregular()
            return "back" if sang_until and not _is_ahead(cues, head, position) else "ahead"
    return "ahead"  # "wait until Monday"


def _is_ahead(cues: _Cues, head: list[str], position: int) -> bool:
    """Whether what looks like a past form goes with "will": "will remain shut until May"."""
    return any(_cue_at(cues, head, before, "body") == "ahead" for before in range(max(0, position - 2), position))


@per_lexicon
def _irregular() -> frozenset[str]:
    """Return the verbs' past forms that are listed, but for the auxiliaries'."""
    listed = {word for word, found in _cues()["body"].items() if ([word], "back") in found}
    return frozenset(listed - {"has", "have", "had"})


def reviews_a_year(title: str) -> bool:
    """Whether a gallery's title says that it looks back on a year.

    Examples
    --------
    >>> reviews_a_year("2018: The Year in Review"), reviews_a_year("2018 Oak Gala")
    (True, False)
    """
    words = _words(title.lower())
    return bool(_first_cue(_cues()["gallery"], words, range(len(words)), "gallery"))


def _words(text: str) -> list[str]:
    """Return the words, the first in small letters: no verb is "Open" of "the French Open", nor "May" the month."""
    words = [word.strip(_TRIM) for word in text.split()]
    return [word if at or word == "May" else word.lower() for at, word in enumerate(words)]


def _first_cue(cues: _Cues, words: list[str], positions: range, where: str) -> str:
    """Return the direction of the first cue that ends at one of the words, in the order given; "" if none does."""
    ahead = positions.step > 0
    for position in positions:
        word = words[position]
        if (word in cues or word.endswith(_CUE_ENDS)) and (found := _cue_at(cues, words, position, where)):
            longer = _way_of(cues, words, position + 1, where) if ahead and position + 1 < len(words) else ("", 1)
            return longer[0] if longer[1] > 1 else found  # "had their hands full" is no "had"
    return ""


def _cue_at(cues: _Cues, words: list[str], position: int, where: str) -> str:
    """Return the direction of the cue that ends at a word, "" if none does."""
    way, length = _way_of(cues, words, position, where)
    first = position + 1 - length
    if not way or not first or words[position] == "since":
        return way
    bare = not words[position].endswith("ed") or words[position].endswith(("eed", "wed"))  # no "host confirmed"
    if words[first - 1] in _LASTING or (bare and _takes_infinitive(cues, words[first - 1])):
        return ""  # in "will cut", "to cut", "will be sworn in" and "will stay closed" a word before tells
    return way


def _way_of(cues: _Cues, words: list[str], position: int, where: str) -> tuple[str, int]:
    """Return the direction of the cue that ends at a word, and of how many words it is."""
    word = words[position]
    before = words[position - 1] if where == "body" and position else ""
    is_noun = before in _DETERMINERS  # "on the set", "a hit"
    is_counted = (before[:1].isdigit() or before in _NUMBERS) and word.endswith("s")  # "by 209 votes", "in three runs"
    for cue, way in cues.get(word, ()):
        if len(cue) == 1 and ((is_noun and way in _TOLD) or is_counted):
            continue
        if len(cue) == 1 and word.endswith("ed") and (is_noun or before == "of"):
            continue  # "the number of expected storms"
        if words[max(0, position + 1 - len(cue)) : position + 1] == cue:
            return way, len(cue)
    if where == "body" and word.endswith(_CUE_ENDS):
        if word.endswith("ed") and len(word) > 3 and word not in _NO_VERBS:
            return (_BEFORE_PARTICIPLES.get(words[position - 1], "back") if position else "back"), 1
        if word.endswith("'ll") or (word == "be" and position and words[position - 1].endswith("'d")):
            return "ahead", 1
    return "", 1


def _takes_infinitive(cues: _Cues, word: str) -> bool:
    return word == "to" or any(cue == [word] and way == "ahead" for cue, way in cues.get(word, ()))
