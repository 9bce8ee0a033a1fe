"""Charts as matplotlib figures for print, the same bytes every time they are saved."""

from __future__ import annotations

import datetime as dt
import io
from typing import Any

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, date2num
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from analysis.reporting.charts.chart import Bars, Chart, Grid, Nothing, Stretch, Timeline
from analysis.reporting.charts.style import BLUE, FAINT, INK, MUTED, PAPER, Style, paper_text

_WIDTH, _LINE = 7.2, 0.19  # inches: the figure, a line of text
_RC: Any = {
    "text.parse_math": False,
    "font.family": "DejaVu Sans",
    "font.size": 9,
    "hatch.linewidth": 0.7,
    "svg.hashsalt": "analysis",
    "axes.labelcolor": MUTED,
    "text.color": INK,
}
_NO_DATE: dict[str, Any] = {"svg": {"Date": None, "Creator": None}, "png": {"Software": None}}


def draw(chart: Chart) -> Figure:
    """Return the chart as a matplotlib figure, with its title and note above it."""
    title, note = paper_text(chart.title, 66), paper_text(chart.note, 104)
    first, head = _LINE * 1.3 * _lines(title) + 0.14, _LINE * (1.3 * _lines(title) + 0.9 * _lines(note)) + 0.2
    height = _height(chart.form)
    with mpl.rc_context(_RC):
        figure = Figure(figsize=(_WIDTH, head + height), layout="constrained", facecolor=PAPER)
        parts: Any = figure.subfigures(2, 1, height_ratios=[head, height])
        top, body = parts
        top.text(0.01, 1 - 0.08 / head, title, va="top", weight="bold", size=11.5, linespacing=1.25)
        top.text(0.01, 1 - first / head, note, va="top", size=8, color=MUTED, linespacing=1.2)
        axes = body.subplots()
        axes.spines[:].set_visible(False)
        axes.tick_params(length=0, labelcolor=INK)
        axes.set_axisbelow(True)
        _plot(axes, chart.form)
        handles, labels = axes.get_legend_handles_labels()
        if len(handles) > 1 or (handles and isinstance(chart.form, Timeline)):
            columns = 2 if max(map(len, labels)) > 26 else 3
            body.legend(handles, labels, loc="outside upper left", ncols=columns, frameon=False, handlelength=1.4)
    return figure


def image(figure: Figure, kind: str) -> bytes:
    """Return a figure as an ``svg`` or ``png`` file without the date of its making."""
    buffer = io.BytesIO()
    with mpl.rc_context(_RC):
        figure.savefig(buffer, format=kind, dpi=200, metadata=_NO_DATE[kind])
    return buffer.getvalue()


def _plot(axes: Axes, form: Bars | Grid | Timeline | Nothing) -> None:
    if isinstance(form, Bars):
        _bars(axes, form)
    elif isinstance(form, Grid):
        _grid(axes, form)
    elif isinstance(form, Timeline):
        _timeline(axes, form)
    else:
        axes.text(0.5, 0.5, paper_text(form.words, 60), ha="center", va="center", transform=axes.transAxes)
        axes.set_axis_off()


def _bars(axes: Axes, form: Bars) -> None:
    rows = [paper_text(row) for row in form.counts.index]
    places = list(range(len(rows)))
    done = [0] * len(rows)
    for part in form.counts.columns:
        counts = form.counts[part].tolist()
        fill = {"label": paper_text(part, 44), **_fill(form.styles[part])}
        if form.horizontal:
            axes.barh(places, counts, left=done, height=0.7, **fill)
        else:
            axes.bar(places, counts, bottom=done, width=0.7, **fill)
        done = [before + count for before, count in zip(done, counts, strict=True)]
    beside: Any = {"va": "center", "xytext": (4, 0)} if form.horizontal else {"ha": "center", "xytext": (0, 3)}
    for place, total in zip(places, done, strict=True):
        if total:
            end = (total, place) if form.horizontal else (place, total)
            axes.annotate(f"{total:,}", end, textcoords="offset points", **beside)
    numbers, names = (axes.xaxis, axes.yaxis) if form.horizontal else (axes.yaxis, axes.xaxis)
    numbers.set_major_locator(MaxNLocator(5, integer=True))
    numbers.grid(visible=True, color=FAINT, linewidth=0.6)
    numbers.set_label_text(form.counts_title)
    step = 1 if form.horizontal else -(-len(rows) // 16)
    names.set_ticks(places[::step], rows[::step])
    names.set_label_text(form.rows_title)
    if form.horizontal:
        axes.set_ylim(len(rows) - 0.5, -0.5)


def _grid(axes: Axes, form: Grid) -> None:
    rows = [paper_text(row) for row in form.counts.index]
    cells = form.cells()
    axes.scatter([year for _, year, _ in cells], [row for row, _, _ in cells], s=110, color=BLUE, linewidth=0)
    for row, year, count in cells:
        if count > 1:
            axes.text(year, row, f"{count:,}", color=PAPER, ha="center", va="center", size=7.5)
    axes.set_xlim(form.years[0] - 0.6, form.years[-1] + 0.6)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.set_yticks(range(len(rows)), rows)
    axes.set_ylabel(form.rows_title)
    _head_with_years(axes, form.years_title)
    axes.xaxis.set_major_locator(MaxNLocator(10, integer=True))
    axes.grid(visible=True, color=FAINT, linewidth=0.6)


def _timeline(axes: Axes, form: Timeline) -> None:
    low, high = (_number(day) for day in form.bounds)
    for kind, items in form.by_kind().items():
        for place, (row, item) in enumerate(items):
            _stretch(axes, row, item, (low, high), kind if place == 0 else "_")
    labels = [_label(item) for item in form.stretches]
    axes.set_yticks(range(len(labels)), labels)
    for tick, item in zip(axes.get_yticklabels(), form.stretches, strict=True):
        tick.set_fontweight("normal" if item.words else "bold")
    axes.set_ylim(len(labels) - 0.5, -0.5)
    axes.set_xlim(low, high)
    _head_with_years(axes, form.axis_title)
    locator: Any = AutoDateLocator()  # type: ignore[no-untyped-call]
    axes.xaxis.set_major_locator(locator)
    axes.xaxis.set_major_formatter(ConciseDateFormatter(locator))  # type: ignore[no-untyped-call]
    axes.grid(visible=True, color=FAINT, linewidth=0.6)


def _head_with_years(axes: Axes, title: str) -> None:
    """Put the years at the head, from which a long chart is read."""
    axes.set_xlabel(title)
    axes.xaxis.set_label_position("top")
    axes.xaxis.tick_top()


def _stretch(axes: Axes, row: int, item: Stretch, bounds: tuple[float, float], label: str) -> None:
    """Draw a dot for a known day, else a bar as long as the date is imprecise, with an arrow where it is open."""
    start = _number(item.earliest) if item.earliest else bounds[0]
    end = _number(item.latest) if item.latest else bounds[1]
    colour = PAPER if item.announced else BLUE
    if start == end:
        axes.plot([start], [row], "o", color=colour, markeredgecolor=BLUE, markersize=8, label=label)
        return
    is_open = not (item.earliest and item.latest)
    fill = _fill(Style(colour, "/" if is_open else "")) | {"edgecolor": BLUE, "linewidth": 1.2, "label": label}
    axes.barh(row, end - start + 1, left=start, height=0.22, **fill)
    if is_open:
        tip, arrow = (end, ">") if item.earliest else (start, "<")
        axes.plot([tip], [row], arrow, color=BLUE, markersize=9, clip_on=False)


def _label(item: Stretch) -> str:
    """Return what stands before a line of a timeline: the milestone and its date, or a heading."""
    return paper_text(f"{item.label}, {item.words}" if item.words else item.label, 48)


def _number(day: str) -> float:
    """Return an ISO 8601 day as matplotlib counts days."""
    return float(date2num(dt.date.fromisoformat(day)))  # type: ignore[no-untyped-call]


def _fill(style: Style) -> dict[str, Any]:
    """Return the colour and hatch of a bar."""
    hatch = {"hatch": style.pattern * 3, "hatchcolor": (0.1, 0.1, 0.1, 0.6)} if style.pattern else {}
    return {"facecolor": style.colour, "edgecolor": PAPER, "linewidth": 1.0, **hatch}


def _height(form: Bars | Grid | Timeline | Nothing) -> float:
    """Return the inches that the plot takes under its title."""
    if isinstance(form, Nothing):
        return 1.0
    if isinstance(form, Timeline):
        labels = [_label(item) for item in form.stretches]
    elif isinstance(form, Grid) or form.horizontal:
        labels = [paper_text(row) for row in form.counts.index]
    else:
        return 3.4
    return 1.2 + len(labels) * (0.12 + _LINE * max(map(_lines, labels)))


def _lines(text: str) -> int:
    return text.count("\n") + 1
