"""Tables, reports and a browser for the tests of reporting."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from analysis import parse_article, read_articles, to_tables
from analysis.model import Reject
from analysis.reporting.report import build_reports
from analysis.tables.schema import INT, SCHEMA, TEXT
from analysis.tables.store import save_tables

ROOT = Path(__file__).parent.parent.parent
CHROMIUM = "chromium"
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
EMPTY = {TEXT: "", INT: None}

# Whatever of this a browser would act on must arrive as plain text.
POISON = """Ann <script>window.hurt=1</script> Lee's $x^2$ gallery

Ann Lee said <img src=x onerror="window.hurt=1"> she married Bo Ray on June 1, 2019.
[click](javascript:window.hurt=1) <b>bold</b> <a href="javascript:window.hurt=1">link</a>

Moments from Ann Lee's career <script>window.hurt=1</script>

Ann Lee (L) and Bo Ray attend the "<img src=x onerror='window.hurt=1'>" premiere
at the <script>window.hurt=1</script> Theater in Los Angeles on Feb. 5, 2019. Ann and
Bo welcomed a son named <b>Max</b> that May.
Photo by Cy <b>$Orr$</b>/UPI | License Photo

Ann Lee attends the $alpha$ %{x} <b>Awards</b> Gala in New York City
on March 1, 2020.
Photo by Cy Orr/UPI | License Photo
"""


@pytest.fixture(scope="session")
def table() -> Callable[..., pd.DataFrame]:
    """Make a table of the codebook from rows that name only some of its columns."""

    def make(name: str, *rows: dict[str, Any]) -> pd.DataFrame:
        defaults = {column.name: EMPTY.get(column.dtype, False) for column in SCHEMA[name]} | {"article_id": "a"}
        cells = [defaults | row for row in rows]
        return pd.DataFrame({c.name: pd.Series([row[c.name] for row in cells], dtype=c.dtype) for c in SCHEMA[name]})

    return make


@pytest.fixture(scope="session")
def sample_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the tables of the sample articles."""
    articles = [item for item in read_articles(ROOT / "data/sample") if not isinstance(item, Reject)]
    folder = tmp_path_factory.mktemp("tables")
    save_tables(to_tables(parse_article(article) for article in articles), folder)
    return folder


@pytest.fixture(scope="session")
def sample_reports(sample_tables: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the reports on the sample articles."""
    out = tmp_path_factory.mktemp("reports")
    build_reports(sample_tables, ROOT / "notebooks", out, progress=False)
    return out


@pytest.fixture(scope="session")
def poisoned_reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder with the reports on an article that tries to run script."""
    source = tmp_path_factory.mktemp("articles") / "poison <b>.txt"
    source.write_text(POISON, encoding="utf-8")
    tables, out = tmp_path_factory.mktemp("poisoned"), tmp_path_factory.mktemp("poisoned-reports")
    articles = [item for item in read_articles(source) if not isinstance(item, Reject)]
    save_tables(to_tables(parse_article(article) for article in articles), tables)
    build_reports(tables, ROOT / "notebooks", out, progress=False)
    return out


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Return a headless Chromium, or skip where there is none."""
    path = shutil.which(CHROMIUM)
    if path is None:
        pytest.skip("no Chromium here: on Debian, apt install chromium")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield chromium
        chromium.close()
