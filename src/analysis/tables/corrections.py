"""An analyst's own fixes, laid over the tables and marked as such.

A file of corrections is a CSV with the columns ``table``, ``row``, ``column``, ``value``
and ``why``.  ``row`` names rows by any of their columns: "article_id=a; caption=4".
"""

from __future__ import annotations

import csv
import datetime as dt
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from analysis.tables.schema import BOOL, CORRECTED, INT, SCHEMA

FIXED = ("article_id", "sha256", "start", "end", "text")  # they point into the text, which stays as it is
_NEXT = re.compile(r";\s*(?=[a-z_]+=)")
_DAYS = frozenset({"earliest", "latest", "published"})
_TRUTH = {"true": True, "false": False}


class CorrectionError(ValueError):
    """A correction that cannot be laid over the tables; the message names it."""


class Correction(NamedTuple):
    """A value that an analyst puts in place of the parser's, and why; every field as in the file."""

    table: str
    row: str
    column: str
    value: str
    why: str


def read_corrections(path: str | Path) -> list[Correction]:
    """Read a file of corrections.

    Parameters
    ----------
    path : str or Path
        UTF-8 CSV with the columns ``table``, ``row``, ``column``, ``value`` and ``why``.

    Returns
    -------
    list of Correction
        In the order of the file.

    Raises
    ------
    CorrectionError
        If a column is missing, or a row has more cells than columns.
    """
    with Path(path).open(newline="", encoding="utf-8-sig") as file:
        reader = csv.DictReader(file)
        missing = [name for name in Correction._fields if name not in (reader.fieldnames or ())]
        if missing:
            raise CorrectionError(f"{path}: column {', '.join(missing)} is missing")
        rows = list(reader)
    for number, row in enumerate(rows, 2):
        if None in row:
            raise CorrectionError(f"{path}, row {number}: too many cells; put a text that holds a comma in quotes")
    return [Correction(*((row[name] or "").strip() for name in Correction._fields)) for row in rows]


def apply_corrections(tables: dict[str, pd.DataFrame], corrections: Iterable[Correction]) -> dict[str, pd.DataFrame]:
    """Lay corrections over the tables.

    Parameters
    ----------
    tables : dict of str to DataFrame
        What :func:`analysis.to_tables` returned; left as they are.
    corrections : iterable of Correction
        Each changes every row that it names; later ones win.

    Returns
    -------
    dict of str to DataFrame
        Copies, each with a last column ``corrected`` that holds, for a corrected row,
        the column, the parser's value and the reason, and is empty otherwise.

    Raises
    ------
    CorrectionError
        If a correction names no row, no column that can be corrected, a value of the
        wrong type, or no reason.

    Examples
    --------
    >>> from analysis import parse_article, to_tables
    >>> tables = to_tables(parse_article("Ann Lee sings in Tulsa, Okla., on Feb. 9, 2020. Photo by Bo Ray/UPI"))
    >>> fix = Correction("captions", "article_id=article; caption=1", "photographer", "Bo Roy", "she spells it so")
    >>> fixed = apply_corrections(tables, [fix])["captions"]
    >>> fixed.loc[0, ["photographer", "corrected"]].tolist()
    ['Bo Roy', "photographer was 'Bo Ray': she spells it so"]
    """
    corrected = {
        name: frame.assign(**{CORRECTED.name: pd.Series("", frame.index, CORRECTED.dtype)})
        for name, frame in tables.items()
    }
    for correction in corrections:
        try:
            _apply(corrected, correction)
        except CorrectionError as error:
            raise CorrectionError(f"correction of {correction.table} ({correction.row}): {error}") from None
    return corrected


def list_corrections(tables: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """List the corrected rows of all tables, for a report.

    Returns
    -------
    DataFrame
        ``table``, ``article_id`` and ``corrected``; empty where nothing was corrected.

    Examples
    --------
    >>> from analysis import parse_article, to_tables
    >>> list_corrections(to_tables(parse_article("Ann Lee sings in Tulsa."))).empty
    True
    """
    listed = [
        (name, *row)
        for name, frame in tables.items()
        if CORRECTED.name in frame
        for row in frame.loc[frame[CORRECTED.name] != "", ["article_id", CORRECTED.name]].itertuples(index=False)
    ]
    return pd.DataFrame(listed, columns=["table", "article_id", CORRECTED.name])


def _apply(tables: dict[str, pd.DataFrame], correction: Correction) -> None:
    table, column = correction.table, correction.column
    if table not in tables:
        raise CorrectionError(f"there is no table {table!r}")
    if column in FIXED or column not in _types(table):
        able = [name for name in _types(table) if name not in FIXED]
        raise CorrectionError(f"column {column!r} cannot be corrected; {', '.join(able)} can")
    if not correction.why:
        raise CorrectionError("the column 'why' is empty; say what the correction rests on")
    frame = tables[table]
    named = _named(frame, table, correction.row)
    parsed = frame.loc[named, column].astype("string").fillna("")
    frame.loc[named, CORRECTED.name] = [
        "; ".join(filter(None, (before, f"{column} was {value!r}: {correction.why}")))
        for before, value in zip(frame.loc[named, CORRECTED.name], parsed, strict=True)
    ]
    if column in _DAYS and correction.value and not _is_day(correction.value):
        raise CorrectionError(f"{correction.value!r} is not a day as 2020-02-09")
    frame.loc[named, column] = _typed(correction.value, _types(table)[column])


def _is_day(value: str) -> bool:
    try:
        return dt.date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def _named(frame: pd.DataFrame, table: str, row: str) -> pd.Series[bool]:
    """Mark the rows that a row key names: "article_id=a; caption=4"."""
    named = pd.Series(True, frame.index)
    for part in _NEXT.split(row):
        column, found, value = part.partition("=")
        column = column.strip()
        if not found or column not in _types(table):
            raise CorrectionError(f"{part!r} is not 'column=value' with a column of {table!r}")
        named &= frame[column].astype("string").fillna("") == value.strip()
    if not named.any():
        raise CorrectionError("no row matches it any more; look the row up in the new tables, or drop the correction")
    return named


def _types(table: str) -> dict[str, str]:
    return {column.name: column.dtype for column in SCHEMA[table]}


def _typed(value: str, dtype: str) -> str | int | bool | None:
    """Return the value in its column's type; a number or a truth value may be empty, a text is then ''."""
    if dtype == INT and value:
        if not re.fullmatch(r"[0-9]{1,18}", value):
            raise CorrectionError(f"{value!r} is not a whole number")
        return int(value)
    if dtype == BOOL and value:
        if value.lower() not in _TRUTH:
            raise CorrectionError(f"{value!r} is neither true nor false")
        return _TRUTH[value.lower()]
    return None if dtype in (INT, BOOL) else value
