"""What several tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def real_articles() -> Path:
    """Folder with the publisher's articles; see CONTRIBUTING for who has a copy."""
    folder = os.environ.get("ANALYSIS_REAL_ARTICLES", "")
    if not folder or not Path(folder).is_dir():
        pytest.skip("the publisher's article is not here: set ANALYSIS_REAL_ARTICLES to its folder")
    return Path(folder)
