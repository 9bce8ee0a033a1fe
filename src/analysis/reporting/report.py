"""Notebooks to HTML reports: run, exported, and put in place only if all went well."""

from __future__ import annotations

import base64
import copy
import json
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import HTMLExporter
from nbformat import NotebookNode
from plotly.offline import get_plotlyjs
from traitlets import default

from analysis.reporting.charts.chart import PLOTLY, PRINTED_PNG
from analysis.reporting.execute import ReportError, code_cells, run_notebook, run_notebooks
from analysis.tables.store import load_tables

__all__ = ["ReportError", "ReportExporter", "build_reports"]

_HERE = Path(__file__).parent
_FIGURES = "figures"
_LISTED = 20  # articles named on the start page


class ReportExporter(HTMLExporter):
    """The nbconvert exporter ``report``: a page that needs nothing from elsewhere.

    A notebook with cells that were not run yet is run first, so that ``jupyter nbconvert --to report``
    gives the same page as ``make report``.  Charts for print go to ``figures/`` beside the page.
    """

    export_from_notebook = "Report"

    exclude_anchor_links = True

    @default("template_name")
    def _template_name_default(self) -> str:
        return "template"

    @default("extra_template_basedirs")
    def _extra_template_basedirs_default(self) -> list[str]:
        return [str(_HERE)]

    def default_filters(self) -> Iterator[tuple[str, Callable[..., Any]]]:
        """Yield the filters of the template."""
        yield from super().default_filters()  # type: ignore[no-untyped-call]
        yield "chart_json", chart_json

    def from_notebook_node(  # type: ignore[override]
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kwargs: Any
    ) -> tuple[str, dict[str, Any]]:
        """Return the page of a notebook and its resources, among them ``outputs``: the figures by file name."""
        resources = {} if resources is None else resources
        metadata = resources.get("metadata", {})
        nb = copy.deepcopy(nb)
        if any(nb.cells[index].execution_count is None for index in code_cells(nb)):
            run_notebook(nb, metadata.get("name", "notebook"), metadata.get("path") or ".")
        charts = [output.data for output in _outputs(nb) if PLOTLY in output.data]
        title, _ = heading(nb)
        resources |= {"title": title, "chart_type": PLOTLY, "has_charts": bool(charts), "plotly_js": get_plotlyjs()}
        figures = {name: data for chart in charts for name, data in _figures(chart)}
        page, resources = super().from_notebook_node(nb, resources, **kwargs)
        resources["outputs"] = figures
        return page, resources


def build_reports(tables_folder: Path, notebooks_folder: Path, out: Path, *, progress: bool = True) -> list[Path]:
    """Run the notebooks, export a page each, and write a start page.

    Parameters
    ----------
    tables_folder : Path
        The tables that the notebooks read.
    notebooks_folder : Path
        Every ``*.ipynb`` in it is run, each in its own kernel.
    out : Path
        Gets ``<notebook>.html``, ``figures/`` and ``index.html``.  What was there stays until all is well.
    progress : bool
        Whether to show on stderr which notebook and which cell runs.

    Returns
    -------
    list of Path
        The pages, in the order of the notebooks' names.

    Raises
    ------
    ReportError
        If there is no notebook, or a cell fails.
    """
    paths = sorted(notebooks_folder.glob("*.ipynb"))
    if not paths:
        raise ReportError(f"{notebooks_folder}: no notebooks here")
    notebooks = {path.stem: nbformat.read(path, as_version=4) for path in paths}  # type: ignore[no-untyped-call]
    env = {**os.environ, "ANALYSIS_TABLES": str(tables_folder.resolve()), "ANALYSIS_HOME": str(Path.cwd())}
    run_notebooks(notebooks, str(notebooks_folder), env, progress=progress)
    out.mkdir(parents=True, exist_ok=True)
    staging = Path(tempfile.mkdtemp(prefix=".writing-", dir=out))
    try:
        _export(notebooks, tables_folder, staging)
        if (out / _FIGURES).exists():  # replaced as a whole, lest figures of other articles stay
            (out / _FIGURES).rename(staging / "old")
        for path in sorted(staging.iterdir()):
            if path.name != "old":
                path.rename(out / path.name)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return [out / f"{name}.html" for name in notebooks]


def chart_json(chart: dict[str, Any]) -> str:
    r"""Return a figure as JSON for a script element: its title is left to the page, and its key goes on top.

    Examples
    --------
    >>> chart_json({"data": [], "layout": {"title": "Ann", "meta": {"alt": "</script>"}}})
    '{"data": [], "layout": {}}'
    >>> chart_json({"data": [{"name": "</script>"}], "layout": {}})
    '{"data": [{"name": "\\u003c/script\\u003e"}], "layout": {}}'
    """
    layout = {key: value for key, value in chart.get("layout", {}).items() if key not in ("title", "meta")}
    if "legend" in layout:
        layout["legend"] = {**layout["legend"], "y": 1, "yanchor": "top"}
    text = json.dumps({"data": chart.get("data", []), "layout": layout})
    return text.replace("<", r"\u003c").replace(">", r"\u003e").replace("&", r"\u0026")


def heading(nb: NotebookNode) -> tuple[str, str]:
    """Return a notebook's title, and the question it opens with, without Markdown's marks."""
    first = next((cell.source for cell in nb.cells if cell.cell_type == "markdown"), "")
    blocks = [" ".join(re.sub(r"[*_`]", "", block).split()) for block in first.split("\n\n")]
    title = next((block.removeprefix("# ") for block in blocks if block.startswith("# ")), "Report")
    return title, next((block for block in blocks if block and not block.startswith("#")), "")


def _export(notebooks: Mapping[str, NotebookNode], tables_folder: Path, folder: Path) -> None:
    """Write the pages, their figures and the start page into a folder."""
    exporter = ReportExporter()  # type: ignore[no-untyped-call]
    cards = []
    for name, nb in notebooks.items():
        page, resources = exporter.from_notebook_node(nb, {"metadata": {"name": name}})
        (folder / f"{name}.html").write_text(page, encoding="utf-8")
        for file, data in resources["outputs"].items():
            (folder / file).parent.mkdir(exist_ok=True)
            (folder / file).write_bytes(data)
        title, question = heading(nb)
        cards.append({"href": f"{name}.html", "title": title, "question": question, "figure": _thumbnail(nb)})
    tables = load_tables(tables_folder)
    start = exporter.environment.get_template("start.html.j2")
    page = start.render(
        cards=cards,
        articles=tables["articles"].head(_LISTED).to_dict("records"),
        counts={name: len(table) for name, table in tables.items()},
        css=(_HERE / "template" / "page.css").read_text(encoding="utf-8"),
    )
    (folder / "index.html").write_text(page, encoding="utf-8")


def _outputs(nb: NotebookNode) -> Iterator[NotebookNode]:
    """Yield the outputs that hold data."""
    for cell in nb.cells:
        yield from (output for output in cell.get("outputs", []) if "data" in output)


def _figures(chart: Mapping[str, Any]) -> Iterator[tuple[str, bytes]]:
    """Yield the files of a chart for print."""
    if PRINTED_PNG in chart:
        name = chart[PLOTLY]["layout"]["meta"]["name"]
        yield f"{_FIGURES}/{name}.svg", chart["image/svg+xml"].encode()
        yield f"{_FIGURES}/{name}.png", base64.b64decode(chart[PRINTED_PNG])


def _thumbnail(nb: NotebookNode) -> str:
    """Return the first chart for print as a data address, or nothing."""
    first = next((output.data["image/svg+xml"] for output in _outputs(nb) if "image/svg+xml" in output.data), "")
    return f"data:image/svg+xml;base64,{base64.b64encode(first.encode()).decode()}" if first else ""
