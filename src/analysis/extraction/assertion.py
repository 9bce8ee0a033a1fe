"""Whether a cue states a fact: not negated, supposed, planned, rumoured or played on a stage.

The rule is that of ConText (Harkema et al. 2009, J. Biomed. Inform. 42:839): a trigger
holds for what follows it, as far as its clause reaches.
"""

from __future__ import annotations

import re

from analysis.extraction.lexicon import per_lexicon, rows

_CLAUSE_OPENS = re.compile(
    r"[;:\"(]| - |, (?:and|but|so|yet) "
    r"|\b(?:who|whom|whose|which|when|while|where|after|before|because|but|although|though|until)\b"
    r"|\band (?=he |she |they |the |his |her |their |[\ue000\ue001])",
    re.IGNORECASE,
)
_ANNOUNCED = "announced"
_REACH = 160  # characters before a cue; longer clauses are floods


def asserted(text: str, sentence_start: int, cue_start: int, *, ignore: frozenset[str] = frozenset()) -> bool:
    """Whether no trigger of ``assertion_cues.csv`` governs the cue.

    Parameters
    ----------
    text : str
        Plain or painted text.
    sentence_start, cue_start : int
        Offsets of the sentence and of the cue in it.
    ignore : frozenset of str
        Statuses that do not count here ("planned" where the cue is itself a plan).

    Examples
    --------
    >>> text = "Ann Lee never married Bo Ray."
    >>> asserted(text, 0, text.index("married"))
    False
    """
    for trigger in _triggers().finditer(text, max(sentence_start, cue_start - _REACH), cue_start):
        status = _statuses()[trigger[0].lower()]
        if status == _ANNOUNCED or status in ignore:
            continue
        if status == "fictional" or not _CLAUSE_OPENS.search(text, trigger.end(), cue_start):
            return False
    return True


def announcement(text: str, start: int, end: int) -> int | None:
    """Return where "announced", "revealed" and the like end in ``text[start:end]``, if they are there.

    Examples
    --------
    >>> announcement("They announced in May that they wed.", 0, 32)
    14
    """
    said = [
        m for m in _triggers().finditer(text, max(start, end - _REACH), end) if _statuses()[m[0].lower()] == _ANNOUNCED
    ]
    return said[-1].end() if said else None


@per_lexicon
def _statuses() -> dict[str, str]:
    return {row["cue"].lower(): row["status"] for row in reversed(rows("assertion_cues"))}


@per_lexicon
def _triggers() -> re.Pattern[str]:
    cues = sorted(_statuses(), key=lambda cue: (-len(cue), cue))
    return re.compile(rf"(?:\b|(?=n't))(?:{'|'.join(map(re.escape, cues))})\b", re.IGNORECASE)
