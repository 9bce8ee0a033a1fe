"""Batches of parsed articles into dataframes, column by column."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import pandas as pd
import pyarrow as pa

from analysis.model import ParsedArticle, Reject
from analysis.tables.schema import BOOL, INT, SCHEMA, TEXT, check

_ARROW = {TEXT: pa.large_string(), INT: pa.int64(), BOOL: pa.bool_()}
_PANDAS = {arrow: pd.api.types.pandas_dtype(dtype) for dtype, arrow in _ARROW.items()}  # Arrow makes columns fastest
#: The tables whose rows an article's parse holds under their names.
_READ = [name for name in SCHEMA if name not in ("articles", "rejects")]


def to_tables(parsed: ParsedArticle | Iterable[ParsedArticle | Reject]) -> dict[str, pd.DataFrame]:
    """Turn parsed articles into the tables of the codebook.

    Parameters
    ----------
    parsed : ParsedArticle or iterable of ParsedArticle and Reject
        What :func:`analysis.parse_article` returned; rejects become rows of ``rejects``.

    Returns
    -------
    dict of str to DataFrame
        Every table of :data:`analysis.tables.schema.SCHEMA`, also the empty ones; one
        row is one thing, in the order of the articles and of reading.

    Raises
    ------
    ValueError
        If a table does not fit the codebook.

    Examples
    --------
    >>> from analysis import parse_article, to_tables
    >>> text = "Ann Lee (L) attends the Grammy Awards in Los Angeles on Feb. 5, 2023. Photo by Bo Ray/UPI"
    >>> tables = to_tables(parse_article(text, published="2023-03-01"))
    >>> tables["captions"].loc[0, ["event_series", "city", "date"]].tolist()
    ['Grammy Awards', 'Los Angeles', '2023-02-05']
    """
    rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in SCHEMA}
    ids: dict[str, list[str]] = {name: [] for name in _READ}
    for item in [parsed] if isinstance(parsed, ParsedArticle) else parsed:
        if isinstance(item, Reject):
            rows["rejects"].append(item)
            continue
        rows["articles"].append(_article_row(item))
        for name in _READ:
            read = getattr(item, name)
            rows[name] += read
            ids[name] += [item.article.article_id] * len(read)
    tables = {name: _frame(name, rows[name], ids.get(name)) for name in SCHEMA}
    check(tables)
    return tables


def _article_row(parsed: ParsedArticle) -> tuple[Any, ...]:
    article = parsed.article
    return (
        article.article_id,
        article.source,
        article.sha256,
        article.format,
        article.agency,
        article.published.isoformat() if article.published else "",
        article.dateline_city,
        article.headline,
        article.gallery,
        parsed.subject,
        len(article.paragraphs),
        len(article.captions),
        len(parsed.quotes),
    )


def _frame(name: str, rows: Sequence[tuple[Any, ...]], ids: Sequence[str] | None) -> pd.DataFrame:
    """Return the rows as a table; ``ids``, where given, is its first column."""
    columns = SCHEMA[name]
    cells: list[Sequence[Any]] = [] if ids is None else [ids]
    cells += zip(*rows, strict=True) if rows else [()] * (len(columns) - len(cells))
    arrays = [pa.array(values, _ARROW[column.dtype]) for column, values in zip(columns, cells, strict=True)]
    table = pa.Table.from_arrays(arrays, names=[column.name for column in columns])
    frame: pd.DataFrame = table.to_pandas(types_mapper=_PANDAS.get)
    return frame
