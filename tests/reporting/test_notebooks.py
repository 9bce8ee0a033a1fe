"""Notebooks hold no logic: a question in prose, a line of code, a chart."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest

ROOT = Path(__file__).parent.parent.parent
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


def code(notebook) -> str:
    return "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "code")


@pytest.fixture(params=NOTEBOOKS, ids=lambda path: path.stem)
def notebook(request: pytest.FixtureRequest):
    return nbformat.read(request.param, as_version=4)


def test_they_are_numbered() -> None:
    assert [path.name[:3] for path in NOTEBOOKS] == [f"{number:02d}-" for number in range(1, len(NOTEBOOKS) + 1)]


def test_they_are_thin(notebook) -> None:
    lines = [line for line in code(notebook).splitlines() if line.strip()]
    assert len(lines) < 60
    assert not [line for line in lines if line.split()[0] in ("def", "class", "for", "if", "while")]


def test_they_are_stripped(notebook) -> None:
    assert all(not cell.outputs and cell.execution_count is None for cell in notebook.cells if cell.cell_type == "code")
    assert notebook.metadata.kernelspec.name == "python3"


def test_they_open_with_a_question_and_close_with_limits(notebook) -> None:
    first, last = notebook.cells[0], notebook.cells[-1]
    assert first.source.startswith("# ")
    assert "?" in first.source
    assert last.source.startswith("## Limits")
    assert sum(line.startswith("# ") for cell in notebook.cells for line in cell.source.splitlines()) == 1
