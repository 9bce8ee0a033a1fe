"""Tables on disk."""

from __future__ import annotations

from pathlib import Path

import pandas as pd


def load_tables(folder: str | Path) -> dict[str, pd.DataFrame]:
    """Read the tables of a folder."""
    return {}
