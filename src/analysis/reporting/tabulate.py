"""Dataframes to HTML tables that a screen reader, a phone and a printer can read."""

from __future__ import annotations

import html
from dataclasses import dataclass

import pandas as pd

_SHORT = 10  # characters of an ISO day, which is not broken over lines
_LEFT = 'style="text-align: left"'  # JupyterLab's own sheet sets every cell to the right, and outweighs a class


@dataclass(frozen=True)
class Tabulated:
    """A table as notebooks show it; every cell is escaped, so that text stays text."""

    html: str

    def _repr_html_(self) -> str:
        return self.html


def tabulate(frame: pd.DataFrame, caption: str, *, rows: int = 20) -> Tabulated:
    """Return a table for a notebook or a report.

    Parameters
    ----------
    frame : DataFrame
        Its index is not shown.
    caption : str
        What the table holds; how many rows there are is added.
    rows : int
        How many of them to show.

    Returns
    -------
    Tabulated
        Shown by JupyterLab as a table that scrolls sideways where it is too wide.

    Examples
    --------
    >>> tabulate(pd.DataFrame({"person": ["<b>Ann Lee</b>"]}), "People").html.count("&lt;b&gt;")
    1
    """
    total = len(frame)
    shown = f"{caption}: {total:,} {'row' if total == 1 else 'rows'}" + (
        f", the first {rows:,} shown" if total > rows else ""
    )
    head = "".join(f'<th scope="col" {_LEFT}>{html.escape(str(column))}</th>' for column in frame.columns)
    body = "".join(
        f"<tr>{''.join(map(_cell, row))}</tr>\n" for row in frame.head(rows).itertuples(index=False, name=None)
    )
    label = html.escape(caption, quote=True)
    return Tabulated(
        f'<div class="table" role="region" aria-label="{label}" tabindex="0" style="overflow-x: auto">'
        f"<table><caption {_LEFT}>{html.escape(shown)}</caption>\n"
        f"<thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody></table></div>"
    )


def _cell(value: object) -> str:
    text = "" if pd.isna(value) else html.escape(str(value))  # type: ignore[call-overload]
    return f'<td class="short" {_LEFT}>{text}</td>' if 0 < len(text) <= _SHORT else f"<td {_LEFT}>{text}</td>"
