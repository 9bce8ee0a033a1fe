"""What a chart is: a finding in words, the numbers it rests on, and the form they are drawn in.

A chart function turns a table into a :class:`Chart`; :mod:`.screen` draws it with plotly
and :mod:`.paper` with matplotlib, both from the same numbers.
"""

from __future__ import annotations

import base64
import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import pandas as pd

from analysis.reporting.charts.style import Style
from analysis.reporting.tabulate import tabulate

if TYPE_CHECKING:
    import matplotlib.figure
    import plotly.graph_objects as go

PLOTLY = "application/vnd.plotly.v1+json"
# Were it called image/png, JupyterLab would show it in place of the interactive figure.
PRINTED_PNG = "application/vnd.analysis.printed-png"


class Bars(NamedTuple):
    """Stacked bars: one a row of ``counts``, one part a column, filled as ``styles`` says."""

    counts: pd.DataFrame
    styles: Mapping[str, Style]
    rows_title: str
    counts_title: str
    horizontal: bool = False


class Grid(NamedTuple):
    """Dots where a row of ``counts`` meets a year, its column; a number over 1 is written in the dot."""

    counts: pd.DataFrame
    rows_title: str
    years_title: str

    @property
    def years(self) -> list[int]:
        """The columns."""
        return [int(year) for year in self.counts.columns]

    def cells(self) -> list[tuple[int, int, int]]:
        """Return row number, year and count of every dot."""
        numbers = self.counts.to_numpy().tolist()
        return [
            (row, year, number)
            for row, line in enumerate(numbers)
            for year, number in zip(self.years, line, strict=True)
            if number
        ]


class Stretch(NamedTuple):
    """A line of a timeline: the first and last day something can have been, empty where open.

    ``announced`` says that the date is that of the announcement.  A line that is only a label is a heading.
    """

    label: str
    words: str = ""
    hover: str = ""
    earliest: str = ""
    latest: str = ""
    announced: bool = False

    @property
    def kind(self) -> str:
        """What the legend calls it."""
        if not self.earliest:
            kind = "no beginning told"
        elif not self.latest:
            kind = "no end told"
        else:
            kind = "known day" if self.earliest == self.latest else "some day in this time"
        return f"{kind} (announcement)" if self.announced else kind


class Timeline(NamedTuple):
    """Stretches of time under one another, each as long as its date is imprecise."""

    stretches: tuple[Stretch, ...]
    axis_title: str

    @property
    def bounds(self) -> tuple[str, str]:
        """The first and last day of the axis: half a year of room at both ends."""
        years = [int(day[:4]) for item in self.stretches for day in (item.earliest, item.latest) if day] or [2000]
        return f"{max(min(years) - 1, 1):04d}-07-01", f"{min(max(years) + 1, 9999):04d}-07-01"

    def by_kind(self) -> dict[str, list[tuple[int, Stretch]]]:
        """Return the dated stretches with their row numbers, one list a kind."""
        kinds: dict[str, list[tuple[int, Stretch]]] = {}
        for row, item in enumerate(self.stretches):
            if item.earliest or item.latest:
                kinds.setdefault(item.kind, []).append((row, item))
        return kinds


class Nothing(NamedTuple):
    """There is nothing to draw, and ``words`` say so."""

    words: str


@dataclass(frozen=True)
class Chart:
    """A picture of a table, for screen and print.

    Attributes
    ----------
    name : str
        File name of the printed versions, without ending.
    title : str
        What it shows, computed from the numbers.
    note : str
        What was counted, and how many.
    alt : str
        The picture in words, for whoever does not see it.
    table : DataFrame
        The numbers drawn, as they are listed below the picture.
    form : Bars, Grid, Timeline or Nothing
        How they are drawn.
    """

    name: str
    title: str
    note: str
    alt: str
    table: pd.DataFrame
    form: Bars | Grid | Timeline | Nothing

    @functools.cached_property
    def figure(self) -> go.Figure:
        """The interactive figure (drawing takes heavy packages, which are imported only then)."""
        from analysis.reporting.charts import screen

        return screen.draw(self)

    @functools.cached_property
    def paper(self) -> matplotlib.figure.Figure:
        """The figure for print."""
        from analysis.reporting.charts import paper

        return paper.draw(self)

    def image(self, kind: str) -> bytes:
        """Return the figure for print as an ``svg`` or ``png`` file; the same bytes every time."""
        from analysis.reporting.charts import paper

        return paper.image(self.paper, kind)

    def save(self, folder: str | Path) -> list[Path]:
        """Write ``name.svg`` and ``name.png`` into a folder, and return their paths."""
        Path(folder).mkdir(parents=True, exist_ok=True)
        paths = [Path(folder) / f"{self.name}.{kind}" for kind in ("svg", "png")]
        for path in paths:
            path.write_bytes(self.image(path.suffix[1:]))
        return paths

    def _repr_mimebundle_(self, **_: Any) -> dict[str, Any]:
        """Show in notebooks: interactive where that is possible, else the picture or its numbers."""
        return {
            PLOTLY: json.loads(self.figure.to_json()),
            "image/svg+xml": self.image("svg").decode(),
            PRINTED_PNG: base64.b64encode(self.image("png")).decode(),
            "text/html": tabulate(self.table, "The numbers of this chart", rows=200).html,
            "text/plain": f"{self.title}\n{self.alt}",
        }


def nothing(name: str, words: str) -> Chart:
    """Return the chart of an empty table, which says that there is nothing to show."""
    return Chart(name, "Nothing to show", words, words, pd.DataFrame(), Nothing(words))
