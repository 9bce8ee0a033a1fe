"""A notebook in JupyterLab, as a user runs it: every cell, and every chart drawn."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
TOKEN = "a-token-for-this-test"  # noqa: S105
MINUTE = 60_000


@pytest.fixture
def lab(browser, sample_tables, tmp_path) -> Iterator[str]:
    """Return the address of a JupyterLab on a copy of the notebooks, with folders of its own."""
    shutil.copytree(ROOT / "notebooks", tmp_path / "notebooks", ignore=shutil.ignore_patterns(".*"))
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    own = {f"JUPYTER_{name}_DIR": str(tmp_path / name.lower()) for name in ("CONFIG", "DATA", "RUNTIME")}
    own |= {"JUPYTERLAB_WORKSPACES_DIR": str(tmp_path / "workspaces"), "IPYTHONDIR": str(tmp_path / "ipython")}
    options = [f"--port={port}", "--ip=127.0.0.1", "--no-browser", "--allow-root", f"--IdentityProvider.token={TOKEN}"]
    server = subprocess.Popen(
        [sys.executable, "-m", "jupyterlab", *options, f"--notebook-dir={tmp_path / 'notebooks'}"],
        env={**os.environ, **own, "ANALYSIS_TABLES": str(sample_tables)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        _wait_for(f"{address}/api/status?token={TOKEN}")
        yield address
    finally:
        server.terminate()
        server.wait(30)


def _wait_for(address: str) -> None:
    for _ in range(120):
        try:
            urllib.request.urlopen(address, timeout=5)  # noqa: S310
        except OSError:
            time.sleep(0.5)
        else:
            return
    pytest.fail("JupyterLab did not start")


def test_all_charts_are_drawn_in_jupyterlab(lab, browser) -> None:
    page = browser.new_page(viewport={"width": 1300, "height": 4000})
    page.goto(f"{lab}/lab/tree/02-event-frequency.ipynb?token={TOKEN}")
    page.get_by_text("| Idle").wait_for(timeout=MINUTE)
    page.get_by_text("Run", exact=True).first.click()
    page.get_by_text("Run All Cells", exact=True).click()
    page.wait_for_function("document.querySelectorAll('.js-plotly-plot').length === 4", timeout=2 * MINUTE)
    titles = page.locator(".js-plotly-plot .gtitle")
    assert titles.first.text_content().startswith("Most events were pictured in")
    assert page.locator(".jp-RenderedText[data-mime-type='application/vnd.jupyter.error']").count() == 0
    page.close()
