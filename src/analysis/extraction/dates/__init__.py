"""Finds date expressions, and resolves them against an anchor."""

from __future__ import annotations

import datetime as dt

import pandas as pd

from analysis.model import Article, DateSpan


def read_dates(article: Article) -> tuple[list[DateSpan], dict[int, DateSpan]]:
    """Return every date of the article, and by caption number the day each picture shows."""
    return [], {}


def find_dates(text: str, anchor: dt.date | str) -> pd.DataFrame:
    """Find dates."""
    return pd.DataFrame()
