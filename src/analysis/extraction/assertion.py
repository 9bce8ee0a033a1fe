"""Whether a cue states a fact: not negated, supposed, planned, rumoured or played on a stage.

The rule is that of ConText (Harkema et al. 2009, J. Biomed. Inform. 42:839): a trigger
holds for what follows it, as far as its clause reaches.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence

from analysis.extraction.lexicon import Hit, Matcher, per_lexicon, rows, spelled

_CLAUSE_OPENS = re.compile(
    r"[;:\"(]| - |(?<![\ue000\ue001], [0-9][0-9]), (?:and|but|so|yet) "
    r"|\b(?:who|whom|whose|which|when|while|where|after|before|because|but|although|though|until)\b"
    r"|, the (?:day|week|month|year|season|spring|summer|fall|autumn|winter) (?:that |when )?(?=they\b|[\ue000\ue001])"
    r"|\band (?=he |she |they )"  # but not "NAME and NAME", "NAME, 41, and NAME"
    r"|(?<![\ue000\ue001] )(?<![\ue000\ue001], [0-9][0-9], )\band (?=the |his |her |their |[\ue000\ue001])",
    re.IGNORECASE,
)
# "Plays a nurse who married" is fiction, "plays a song for his wife" is not; a film's characters fill the sentence.
_REACH_ENDS = {
    "played": re.compile(
        r"[;:\"(]|\b(?:for|to|with|at|in|on|alongside|against|and|when|while|before|after|but|whose set)\b"
    ),
    "fictional": re.compile(  # not where a title ends; but at "a part in the film on whose set they met"
        r";|[,.?!]\"(?! (?:follows|tells|traces|opens|stars|concerns|centers)\b)|, \"(?![A-Z][^\"]{1,60}[,\"])"
        r"|\bon (?:whose|the) set\b"
    ),
    "cancelled": re.compile(
        rf"{_CLAUSE_OPENS.pattern}|\band\b|, (?=[\ue000\ue001])", re.IGNORECASE
    ),  # "called off the wedding and split"
}
# "NAME and NAME, who play spouses, married"; "NAME and NAME, co-stars in the film, married".
_ASIDE = re.compile(
    r", (?:who|which|[a-z]+ (?:an?|the) [a-z ]{1,20} (?:to|at|in|from) which"
    r"|(?:then |now |best |also |once )*(?:known|famous|starring|seen|cast|nominated)"
    r"|(?:(?:an?|the|her|his|both|two) )?(?:[a-z-]+ )?"
    r"(?:partner|co-star|castmate|judge|host|star|contestant|dancer|rival|lead)s?)\b[^,;]*$"
)
# A remark that is over before a cue: "claimed that NAME and NAME, who play spouses, had (wed)".
_REMARK_OVER = re.compile(r", (?:who|whom|whose|which)\b[^,;.\"]*, (?:(?:had|has|have|was|were|is|are) (?:[a-z]+ )?)?$")
_PART = re.compile(r" (?:an?|the|husband|newlyweds)\b")  # "plays a nurse", not "played for him"
_COUPLE_PLAYED = re.compile(r" (?:newlyweds|spouses|lovers|exes|a (?:married )?couple|husband and wife)\b")
_NO_PART = re.compile(
    r" (?:bass|guitar|drums|keyboards?|piano|violin|cello|fiddle|banjo|trumpet|football|baseball|basketball|soccer"
    r"|tennis|hockey|golf|rugby|cricket|chess|poker|college|professional(?:ly)?)\b"
)
# "His wife of nearly 23 years" says how long, and "almost 30 guests" how many.
_NO_TRIGGER = {
    "played": _NO_PART,
    "nearly": re.compile(r" (?:[0-9]|an? |(?:two|three|four|five|six|seven|eight|nine|ten|half|\w+ty)\b)"),
}
_UNTIL = re.compile(r"[^.;:,\"]{0,60}?\buntil\b")  # "did not wed until 2012"
_PARTING = ("broke up", "split", "separated", "parted", "called it")
_GROUP = "\ue001"  # what "the couple" is painted with
_ANNOUNCED, _ELSEWHERE = "announced", "elsewhere"
_UNDONE = frozenset(("undone", _ELSEWHERE))
_TOLD = frozenset((_ANNOUNCED, _ELSEWHERE, "reported"))  # they hold back nothing: "would later say that they had wed"
_REACH_AFTER = 100  # characters from a cue to what undoes it
_SENTENCE_ENDS = re.compile(r"[.!?] |[;\"]|, (?:and|who|which)\b")
_INVERTED = re.compile(r"Had (?:[A-Z]|he |she |they )")  # "Had she married him"
# "Are they, as one tabloid has it, married?"; but "Is this the man who married her?" tells of a marriage.
_ASKS = re.compile(r"(?:(?:And|But|So|Or) )?(?:Is|Are|Was|Were|Did|Do|Does|Has|Have|Will|Could|Can|Should|Would)\b")
_RELATIVE_OPENS = re.compile(r"\b(?:who|whom|whose|which|that|after|before|since|when|because)\b")
_QUESTION = re.compile(r"[^.!?]*\?")
_REACH = 160  # characters before a cue; longer clauses are floods


class Assertions:
    """The triggers of ``assertion_cues.csv`` in a text, found once.

    Parameters
    ----------
    plain : str
        :attr:`Article.plain`.
    painted : str, optional
        The same with its people painted over, by which clauses are told.

    Examples
    --------
    >>> text = "Ann Lee never married Bo Ray."
    >>> Assertions(text).hold(0, text.index("married"))
    False
    """

    def __init__(self, plain: str, painted: str = "") -> None:
        self._plain, self._text = plain, painted or plain
        self._triggers = [one for one in _matcher().find(plain) if not self._is_named(one)]
        self._starts = [trigger.start for trigger in self._triggers]

    def _is_named(self, trigger: Hit[str]) -> bool:
        """Whether a trigger is part of what describes people: "the Gossip Girl co-stars" are no gossip."""
        inside = self._text[trigger.start] == self._text[trigger.end - 1] == _GROUP
        return inside and self._plain[trigger.start].isupper()

    def hold(self, sentence_start: int, cue_start: int, *, ignore: Collection[str] = ()) -> bool:
        """Whether no trigger governs a cue.

        Parameters
        ----------
        sentence_start, cue_start : int
            Offsets of the sentence and of the cue in it.
        ignore : collection of str
            Statuses that do not count here (a possessive says that there is a wife, even in "did not thank his wife").
        """
        if self._is_undone(cue_start, ignore) or _INVERTED.match(self._plain, sentence_start, cue_start):
            return False
        if self._is_asked(sentence_start, cue_start):
            return False
        for trigger in self._before(sentence_start, cue_start):
            if trigger.value in _TOLD or trigger.value in ignore:
                continue
            if (none := _NO_TRIGGER.get(trigger.value)) and none.match(self._plain, trigger.end):
                continue
            couple = trigger.value == "played" and _COUPLE_PLAYED.match(self._plain, trigger.end)
            ends = _REACH_ENDS["fictional"] if couple else _REACH_ENDS.get(trigger.value, _CLAUSE_OPENS)
            remark = _REMARK_OVER.search(self._text, max(sentence_start, cue_start - _REACH), cue_start)
            reach = remark.start() if remark else cue_start
            over = ends.search(self._text, trigger.end, reach) or self._is_aside(trigger, sentence_start, cue_start)
            over = over or (trigger.value == "negated" and self._came_true(cue_start))
            if not over:
                return False
        return True

    def _is_undone(self, cue_start: int, ignore: Collection[str]) -> bool:
        """Whether words after a cue tell that it is not so: "married on screen", "proposed, but was turned down"."""
        low = bisect_left(self._starts, cue_start)
        after = self._triggers[low : bisect_left(self._starts, cue_start + _REACH_AFTER)]
        undoing = next((one for one in after if one.value in _UNDONE and one.value not in ignore), None)
        return undoing is not None and not _SENTENCE_ENDS.search(self._text, cue_start, undoing.start)

    def _is_asked(self, sentence_start: int, cue_start: int) -> bool:
        """Whether a question asks what a cue would state: "Are NAME and NAME married?"."""
        asks = _ASKS.match(self._plain, sentence_start, cue_start)
        if asks is None or not _QUESTION.match(self._plain, cue_start):
            return False
        return _RELATIVE_OPENS.search(self._text, asks.end(), cue_start) is None

    def _came_true(self, cue_start: int) -> bool:
        """Whether a cue tells what happened in spite of a "not" before it: "did not wed until 2012".

        So does the parting of two after what they never did: "never wed and broke up".
        """
        parts = self._plain.endswith(" and ", 0, cue_start) and self._plain.startswith(_PARTING, cue_start)
        return parts or _UNTIL.match(self._plain, cue_start) is not None

    def of_fiction(self, start: int, end: int) -> bool:
        """Whether ``text[start:end]`` speaks of a role or of a story made up."""
        found = self._triggers[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        played = (trigger for trigger in found if trigger.value == "played")
        parts = any(_PART.match(self._plain, trigger.end) for trigger in played)
        return parts or any(trigger.value == "fictional" for trigger in found)

    def announced(self, start: int, end: int) -> bool:
        """Whether "announced", "revealed" and the like stand in ``text[start:end]``."""
        return self.announcement(start, end) >= 0

    def announcement(self, start: int, end: int) -> int:
        """Return where the last of them in ``text[start:end]`` ends; -1 if there is none."""
        return max((one.end for one in self._before(start, end) if one.value == _ANNOUNCED), default=-1)

    def _is_aside(self, trigger: Hit[str], sentence_start: int, cue_start: int) -> bool:
        """Whether a part is played, or something denied, in a remark that a comma closes before the cue."""
        if self._text.find(", ", trigger.end, cue_start) < 0:
            return False
        return bool(_ASIDE.search(self._text, max(sentence_start, trigger.start - _REACH), trigger.start))

    def _before(self, start: int, end: int) -> Sequence[Hit[str]]:
        low = bisect_left(self._starts, max(start, end - _REACH))
        return self._triggers[low : bisect_left(self._starts, end)]


@per_lexicon
def _matcher() -> Matcher[str]:
    return Matcher((cue, row["status"]) for row in rows("assertion_cues") for cue in spelled(row["cue"]))
