"""Reports: whole pages, the same bytes twice, and nothing changed where a cell fails."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

from analysis.reporting.report import ReportError, ReportExporter, build_reports, heading

ROOT = Path(__file__).parent.parent.parent
NOTEBOOKS = sorted(path.stem for path in (ROOT / "notebooks").glob("*.ipynb"))


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def page(folder: Path, name: str) -> str:
    return (folder / f"{name}.html").read_text(encoding="utf-8")


def notebook(folder: Path, name: str, *cells: str) -> Path:
    """Write a notebook with a title and these cells of code."""
    folder.mkdir(exist_ok=True)
    nb = new_notebook(cells=[new_markdown_cell("# Title\n\nWhy?"), *(new_code_cell(cell) for cell in cells)])
    nbformat.write(nb, folder / f"{name}.ipynb")
    return folder


def test_there_is_a_page_for_each_notebook_and_a_start_page(sample_reports) -> None:
    found = files(sample_reports)
    assert {name for name in found if name.endswith(".html")} == {"index.html", *(f"{name}.html" for name in NOTEBOOKS)}
    assert {"figures/events-by-year.svg", "figures/events-by-year.png"} <= set(found)
    start = page(sample_reports, "index")
    assert all(f'href="{name}.html"' in start for name in NOTEBOOKS)


@pytest.mark.parametrize("name", ["index", *NOTEBOOKS])
def test_a_page_is_complete_and_needs_nothing_from_elsewhere(sample_reports, name: str) -> None:
    text = page(sample_reports, name)
    markup = re.sub(r"<script.*?</script>", "", text, flags=re.DOTALL)
    assert '<html lang="en">' in text
    assert len(re.findall(r"<h1\b", markup)) == 1
    title = re.search(r"<title>(.+)</title>", markup)[1]
    assert f">{title}<" in markup.replace("<title>", "")  # the heading says the same
    assert text.count("plotly.js v") == (1 if 'class="chart"' in markup else 0)
    assert not re.findall(r'(?:src|href)="(?!data:|#|[\w.-]+\.html")', markup)
    assert '<link rel="stylesheet"' not in text
    assert "No description has been provided" not in text
    assert "import " not in markup  # the code is hidden


def test_every_chart_has_words_a_twin_for_print_and_its_numbers(sample_reports) -> None:
    for name in NOTEBOOKS:
        charts = re.findall(r'<figure class="chart">.*?</figure>', page(sample_reports, name), flags=re.DOTALL)
        for chart in charts:
            assert re.search(r'<div[^>]* aria-label="[^"]{20,}"', chart)
            assert re.search(r'<img[^>]* alt="[^"]{20,}"', chart)
            assert "<details><summary>" in chart


def test_two_runs_give_the_same_bytes(sample_tables, sample_reports, tmp_path) -> None:
    build_reports(sample_tables, ROOT / "notebooks", tmp_path, progress=False)
    assert files(tmp_path) == files(sample_reports)


@pytest.mark.parametrize("executed", [False, True], ids=["as stored", "run beforehand"])
def test_nbconvert_gives_the_same_page(sample_tables, sample_reports, tmp_path, monkeypatch, executed: bool) -> None:
    monkeypatch.setenv("ANALYSIS_TABLES", str(sample_tables))
    options = ["--execute"] if executed else []
    source = ROOT / "notebooks/02-event-frequency.ipynb"
    command = [sys.executable, "-m", "nbconvert", "--to", "report", *options, f"--output-dir={tmp_path}", str(source)]
    subprocess.run(command, check=True, capture_output=True)
    assert files(tmp_path).items() <= files(sample_reports).items()
    assert (tmp_path / "02-event-frequency.html").exists()


@pytest.mark.parametrize(
    ("cells", "message"),
    [
        (["x = 1", "1 / 0"], "02-bad, code cell 2: ZeroDivisionError: division by zero"),
        (["raise ValueError('one\\ntwo')"], "02-bad, code cell 1: ValueError: one two"),
        (["import os; os._exit(1)"], "02-bad, code cell 1: Kernel died"),
    ],
)
def test_a_failing_cell_leaves_earlier_reports_as_they_were(sample_tables, tmp_path, cells, message: str) -> None:
    out = tmp_path / "reports"
    folder = notebook(tmp_path / "notebooks", "01-good", "'first'")
    build_reports(sample_tables, folder, out, progress=False)
    before = files(out)
    notebook(folder, "01-good", "'second'")
    notebook(folder, "02-bad", *cells)
    with pytest.raises(ReportError) as error:
        build_reports(sample_tables, folder, out, progress=False)
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)
    assert files(out) == before


def test_a_failure_is_all_that_is_said(sample_tables, tmp_path) -> None:
    folder = notebook(tmp_path / "notebooks", "01-bad", "1 / 0")
    for number in range(2, 6):  # stopped while they start, run or wait
        notebook(folder, f"0{number}-good", "import time; time.sleep(3)")
    program = (
        "import sys; from pathlib import Path; from analysis.reporting.report import ReportError, build_reports\n"
        "try: build_reports(*map(Path, sys.argv[1:]), progress=False)\n"
        "except ReportError as error: print(error)"
    )
    command = [sys.executable, "-c", program, str(sample_tables), str(folder), str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "01-bad, code cell 1: ZeroDivisionError: division by zero\n"
    assert done.stderr == ""


def test_figures_of_other_articles_do_not_stay(sample_tables, tmp_path) -> None:
    folder, out = notebook(tmp_path / "notebooks", "01-good", "1"), tmp_path / "out"
    (out / "figures").mkdir(parents=True)
    (out / "figures/old.svg").write_text("old")
    (out / "README.md").write_text("kept")
    build_reports(sample_tables, folder, out, progress=False)
    assert sorted(files(out)) == ["01-good.html", "README.md", "index.html"]


def test_no_notebooks_is_said(sample_tables, tmp_path) -> None:
    with pytest.raises(ReportError, match="no notebooks here"):
        build_reports(sample_tables, tmp_path, tmp_path / "out", progress=False)


def test_progress_names_the_notebook_and_the_cell(sample_tables, tmp_path, capsys) -> None:
    folder = notebook(tmp_path / "notebooks", "01-good", "'first'", "'second'")
    build_reports(sample_tables, folder, tmp_path / "out", progress=True)
    assert "01-good, code cell 2" in capsys.readouterr().err


def test_outputs_of_a_users_own_notebook_are_shown_as_text(tmp_path) -> None:
    cells = ["print('<b>')", "'<i>'", "import plotly.graph_objects as go; go.Figure(go.Bar(y=[1]))"]
    path = notebook(tmp_path, "own", *cells) / "own.ipynb"
    text, _ = ReportExporter().from_filename(str(path))
    assert "&lt;b&gt;" in text
    assert "&#39;&lt;i&gt;&#39;" in text or "'&lt;i&gt;'" in text
    assert text.count('<figure class="chart">') == 1


def test_heading() -> None:
    nb = new_notebook(cells=[new_markdown_cell("# A *title*\n\nWhich **events**\nwere there?\n\nMore.")])
    assert heading(nb) == ("A title", "Which events were there?")
    assert heading(new_notebook()) == ("Report", "")


def test_nothing_of_a_poisoned_article_is_live(poisoned_reports) -> None:
    for name in ("index", *NOTEBOOKS):
        text = page(poisoned_reports, name)
        assert "<script>window.hurt" not in text
        assert "<img src=x" not in text
        assert not re.search(r'<a [^>]*href="javascript', text)
