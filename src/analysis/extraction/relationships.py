"""Who is whose."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import pandas as pd

from analysis.model import Article, Mention, Relationship


def read_relationships(article: Article, mentions: Sequence[Mention]) -> list[Relationship]:
    """Return the relationships that the article states."""
    return []


def find_relationships(text: str, published: dt.date | str | None = None) -> pd.DataFrame:
    """Find relationships."""
    return pd.DataFrame()
