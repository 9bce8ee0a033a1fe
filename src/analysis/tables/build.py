"""Batches of parsed articles into dataframes, column by column."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import Any

import pandas as pd

from analysis.model import ParsedArticle, Reject
from analysis.tables.schema import SCHEMA, check


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
    batch = [parsed] if isinstance(parsed, ParsedArticle) else list(parsed)
    rows: dict[str, list[tuple[Any, ...]]] = {name: [] for name in SCHEMA}
    for item in batch:
        if isinstance(item, Reject):
            rows["rejects"].append(item)
            continue
        rows["articles"].append(_article_row(item))
        for name in SCHEMA:
            if name not in ("articles", "rejects"):
                ids = repeat(item.article.article_id)
                rows[name].extend((id_, *row) for id_, row in zip(ids, getattr(item, name), strict=False))
    tables = {name: _frame(name, rows[name]) for name in SCHEMA}
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


def _frame(name: str, rows: Sequence[tuple[Any, ...]]) -> pd.DataFrame:
    columns = SCHEMA[name]
    values = list(zip(*rows, strict=True)) or [()] * len(columns)
    series = [pd.Series(list(cells), dtype=column.dtype) for column, cells in zip(columns, values, strict=True)]
    return pd.DataFrame(dict(zip((column.name for column in columns), series, strict=True)))
