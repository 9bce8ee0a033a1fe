"""What agencies print to editors inside a caption: "(EDITORIAL USE ONLY. NO BOOK COVERS.)"."""

from __future__ import annotations

import re

_TELLTALES = ("EDITOR", "Editor", "editor", "NO SALES", "NO RESALE", "NOTE TO USER")
_NOTICE = re.compile(
    r"\((?:(?:FOR |STRICTLY )?EDITORIAL USE|(?:EDITOR|Editor|editor)'?[Ss]?'? (?:NOTE|[Nn]ote)\b|NO (?:RE)?SALES?)"
    r"[^()\n]{0,400}\)"
    r"|\bNOTE TO USER: [^\n]{0,400}?Agreement\.?"
    r"|\b(?:FOR |STRICTLY )?EDITORIAL USE ONLY(?:[.,;/ -]+(?:NO|NOT|MANDATORY|STRICTLY)(?: [A-Z]{2,})+)*\.?(?![\w'])"
)


def without_notices(plain: str) -> str:
    """Blank out the notices to editors of a text, which keeps its length.

    Examples
    --------
    >>> without_notices("RENO, NV - MAY 5: EDITORIAL USE ONLY. NO BOOK COVERS. Ann Lee sings.").split()
    ['RENO,', 'NV', '-', 'MAY', '5:', 'Ann', 'Lee', 'sings.']
    """
    if not any(map(plain.__contains__, _TELLTALES)):
        return plain
    return _NOTICE.sub(lambda notice: " " * len(notice[0]), plain)
