"""Charts as interactive plotly figures."""

from __future__ import annotations

import datetime as dt
import math
import textwrap
from collections.abc import Sequence
from typing import Any

import plotly.graph_objects as go

from analysis.reporting.charts.chart import Bars, Chart, Grid, Nothing, Stretch, Timeline
from analysis.reporting.charts.style import BLUE, FAINT, INK, MUTED, PAPER, Style, screen_text

_FONT = {"family": "system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif", "size": 13, "color": INK}
_AT_FOOT = {"x": 0, "xref": "container", "y": 0, "yref": "container", "yanchor": "bottom"}
_YEARS_SIDE = "top"  # a long chart is read from its head
_HOVER = 400  # characters
_HEADING_LINE = 24  # pixels; plotly sets a heading of several lines by its last
_LINE, _ROW, _DAY = 17, 12, 86_400_000  # pixels of a line of text, pixels between rows, milliseconds


def draw(chart: Chart) -> go.Figure:
    """Return the chart as a plotly figure; its words are also in ``layout.meta``."""
    form = chart.form
    if isinstance(form, Bars):
        figure = _bars(form)
    elif isinstance(form, Grid):
        figure = _grid(form)
    elif isinstance(form, Timeline):
        figure = _timeline(form)
    else:
        figure = _nothing(form)
    heading = f"<b>{screen_text(chart.title, 64)}</b>"
    lines = heading.count("<br>") + 1
    figure.update_layout(
        template="none",
        font=_FONT,
        title={
            "text": heading,
            "subtitle": {"text": screen_text(chart.note, 90)},
            "x": 0,
            "xref": "container",
            "y": 1,
            "yref": "container",
            "yanchor": "top",
            "pad": {"l": 8, "t": _HEADING_LINE * lines if lines > 1 else 0},
            "automargin": True,
        },
        meta={"name": chart.name, "title": chart.title, "note": chart.note, "alt": chart.alt},
        paper_bgcolor=PAPER,
        plot_bgcolor=PAPER,
        margin={"l": 8, "r": 28, "t": 16, "b": 8},
        legend={"orientation": "h", "traceorder": "normal", "itemclick": False, "itemdoubleclick": False, **_AT_FOOT},
        hoverlabel={"bgcolor": PAPER, "font": _FONT, "align": "left"},
        dragmode=False,
    )
    axis = {"automargin": True, "fixedrange": True, "zeroline": False, "title_font": {"color": MUTED, "size": 12}}
    figure.update_xaxes(**axis)
    figure.update_yaxes(**axis, ticks="outside", ticklen=6, tickcolor=PAPER)
    return figure


def whole_steps(highest: float) -> int:
    """Return the step of an axis of counts, so that it has some five whole ticks.

    Examples
    --------
    >>> whole_steps(4), whole_steps(27), whole_steps(990)
    (1, 10, 200)
    """
    rough = max(highest / 5, 1)
    unit = 10 ** math.floor(math.log10(rough))
    return int(next(step * unit for step in (1, 2, 5, 10) if step * unit >= rough * 0.999))


def _bars(form: Bars) -> go.Figure:
    rows = [screen_text(row) for row in form.counts.index]
    totals = form.counts.sum(axis=1).tolist()
    figure = go.Figure()
    for part in form.counts.columns:
        counts = form.counts[part].tolist()
        hover = [f"{row}<br>{screen_text(part)}: {count}" for row, count in zip(rows, counts, strict=True)]
        figure.add_bar(
            x=counts if form.horizontal else rows,
            y=rows if form.horizontal else counts,
            orientation="h" if form.horizontal else "v",
            name=screen_text(part, 44),
            hovertext=hover,
            hoverinfo="text",
            marker=_fill(form.styles[part]),
        )
    figure.add_scatter(
        x=totals if form.horizontal else rows,
        y=rows if form.horizontal else totals,
        text=[f" {total:,}" if total else "" for total in totals],
        textposition="middle right" if form.horizontal else "top center",
        mode="text",
        showlegend=False,
        hoverinfo="skip",
        cliponaxis=False,
    )
    categories = {"type": "category", "title": {"text": form.rows_title}}
    numbers = {"title": {"text": form.counts_title}, "gridcolor": FAINT, "dtick": whole_steps(max(totals))}
    numbers |= {"range": [0, max(totals) * 1.08 + 0.2], "tickformat": ",d"}
    figure.update_layout(barmode="stack", bargap=0.3, showlegend=len(form.counts.columns) > 1)
    if form.horizontal:
        figure.update_layout(
            xaxis=numbers, yaxis={**categories, "range": [len(rows) - 0.5, -0.5]}, height=_height(rows)
        )
    else:
        upright = {"autotickangles": [0, 90], "dtick": whole_steps(len(rows) / 3)}  # some of many years
        figure.update_layout(xaxis={**categories, **upright}, yaxis=numbers, height=420)
    return figure


def _grid(form: Grid) -> go.Figure:
    rows = [screen_text(row) for row in form.counts.index]
    cells = form.cells()
    figure = go.Figure(
        go.Scatter(
            x=[year for _, year, _ in cells],
            y=[row for row, _, _ in cells],
            text=[f"{count:,}" if count > 1 else "" for _, _, count in cells],
            hovertext=[f"{rows[row]}<br>{year}: {count:,}" for row, year, count in cells],
            hoverinfo="text",
            mode="markers+text",
            marker={"size": max(9, min(17, 190 / len(form.years))), "color": BLUE},
            textfont={"color": PAPER, "size": 11},
        )
    )
    first, last = form.years[0], form.years[-1]
    years = {"range": [first - 0.6, last + 0.6], "dtick": whole_steps((last - first) / 2), "tickformat": "d"}
    names = {"tickvals": list(range(len(rows))), "ticktext": rows, "range": [len(rows) - 0.5, -0.5], "gridcolor": FAINT}
    figure.update_layout(
        xaxis={**years, "title": {"text": form.years_title}, "gridcolor": FAINT, "side": _YEARS_SIDE},
        yaxis={**names, "title": {"text": form.rows_title}},
        height=_height(rows),
    )
    return figure


def _timeline(form: Timeline) -> go.Figure:
    figure = go.Figure()
    for kind, items in form.by_kind().items():
        _add_stretches(figure, form, kind, items)
    labels = [_label(item) for item in form.stretches]
    last = len(labels) - 0.5
    figure.update_layout(
        barmode="overlay",
        showlegend=True,
        xaxis={
            "type": "date",
            "range": form.bounds,
            "title": {"text": form.axis_title},
            "gridcolor": FAINT,
            "nticks": 8,
            "side": _YEARS_SIDE,
        },
        yaxis={"tickvals": list(range(len(labels))), "ticktext": labels, "range": [last, -0.5], "gridcolor": FAINT},
        height=_height(labels),
    )
    return figure


def _add_stretches(figure: go.Figure, form: Timeline, kind: str, items: list[tuple[int, Stretch]]) -> None:
    """Add the stretches of a kind: dots for known days, else bars, with an arrow where one is open."""
    low, high = form.bounds
    first = items[0][1]
    rows = [row for row, _ in items]
    starts = [item.earliest or low for _, item in items]
    ends = [item.latest or high for _, item in items]
    hover = {"hovertext": [_hover(item) for _, item in items], "hoverinfo": "text"}
    colour = PAPER if first.announced else BLUE
    if first.earliest == first.latest:
        marker = {"size": 14, "color": colour, "line": {"color": BLUE, "width": 2}}
        figure.add_scatter(x=starts, y=rows, mode="markers", marker=marker, name=kind, **hover)
        return
    is_open = not first.earliest or not first.latest
    marker = _fill(Style(colour, "/" if is_open else "")) | {"line": {"color": BLUE, "width": 2}}
    days = [
        (dt.date.fromisoformat(end) - dt.date.fromisoformat(start)).days + 1
        for start, end in zip(starts, ends, strict=True)
    ]
    lengths = [count * _DAY for count in days]
    figure.add_bar(base=starts, x=lengths, y=rows, orientation="h", width=0.22, name=kind, marker=marker, **hover)
    if is_open:
        marker = {"size": 16, "color": BLUE, "symbol": "triangle-right" if first.earliest else "triangle-left"}
        tips = ends if first.earliest else starts
        figure.add_scatter(
            x=tips, y=rows, mode="markers", marker=marker, showlegend=False, hoverinfo="skip", cliponaxis=False
        )


def _nothing(form: Nothing) -> go.Figure:
    figure = go.Figure()
    figure.add_annotation(text=screen_text(form.words, 44), showarrow=False, x=0.5, y=0.5, xref="paper", yref="paper")
    figure.update_layout(height=180, xaxis={"visible": False}, yaxis={"visible": False})
    return figure


def _fill(style: Style) -> dict[str, Any]:
    """Return a plotly marker: the colour, and the pattern in ink over it."""
    pattern = {
        "shape": style.pattern,
        "fillmode": "overlay",
        "fgcolor": INK,
        "fgopacity": 0.55,
        "size": 7,
        "solidity": 0.18,
    }
    return {"color": style.colour, "line": {"color": PAPER, "width": 1}, "pattern": pattern}


def _label(item: Stretch) -> str:
    """Return what stands before a line of a timeline: the milestone and its date, or a heading."""
    label, words = screen_text(item.label), screen_text(item.words)
    return f'{label}<br><span style="color:{MUTED}">{words}</span>' if words else f"<b>{label}</b>"


def _hover(item: Stretch) -> str:
    told = textwrap.shorten(item.hover, _HOVER, placeholder=" ...")
    return f"<b>{screen_text(item.label, 60)}</b><br>{screen_text(item.words, 60)}<br>{screen_text(told, 60)}"


def _height(labels: Sequence[str]) -> int:
    """Return the pixels that horizontal rows with these labels take."""
    return 120 + len(labels) * (_ROW + _LINE * max(label.count("<br>") + 1 for label in labels))
