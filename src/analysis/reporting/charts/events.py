"""How often: events by year, by series and by month."""

from __future__ import annotations

import calendar

import pandas as pd

from analysis.reporting.charts.chart import Bars, Chart, Grid, nothing
from analysis.reporting.charts.style import BLUE, EVENT_TYPES, NOT_TOLD, Style
from analysis.reporting.charts.wording import count, leaders, listed

_SERIES = 30


def events_by_year(events: pd.DataFrame) -> Chart:
    """Return stacked bars: events a year, by event type.

    Parameters
    ----------
    events : DataFrame
        The table ``events``.  An occurrence that several articles show counts once.

    Returns
    -------
    Chart
        Years without an event keep their place on the axis.
    """
    dated = _dated(events)
    years = range(dated["year"].min(), dated["year"].max() + 1) if len(dated) else range(0)
    return _by_type(dated, "events-by-year", "year", list(years), _note(events, dated), "Year")


def events_by_month(events: pd.DataFrame) -> Chart:
    """Return stacked bars: events in each month of the year, by event type.

    Parameters
    ----------
    events : DataFrame
        The table ``events``.

    Returns
    -------
    Chart
        January to December, all years together.
    """
    dated = _dated(events)
    dated = dated[dated["month"].notna()]
    note = _note(events, dated, "a month")
    dated = dated.assign(month=[calendar.month_abbr[int(month)] for month in dated["month"]])
    return _by_type(dated, "events-by-month", "month", list(calendar.month_abbr[1:]), note, "Month, all years together")


def series_by_year(events: pd.DataFrame) -> Chart:
    """Return a grid of dots: which series of events was pictured in which year.

    Parameters
    ----------
    events : DataFrame
        The table ``events``.

    Returns
    -------
    Chart
        The series pictured in most years come first; at most 30 are drawn.
    """
    dated = _dated(events)
    dated = dated[dated["event_series"] != ""]
    name = "series-by-year"
    if dated.empty:
        return nothing(name, "No event with a name and a year was found.")
    counts = pd.crosstab(dated["event_series"], dated["year"])
    counts = counts.reindex(columns=range(dated["year"].min(), dated["year"].max() + 1), fill_value=0)
    spread = pd.DataFrame({"years": (counts > 0).sum(axis=1), "first": (counts > 0).idxmax(axis=1)})
    order = spread.sort_values(["years", "first"], ascending=[False, True], kind="stable").index
    drawn = counts.loc[order[:_SERIES]]
    widest = leaders(spread["years"])
    years = int(spread["years"].max())
    title = (
        f"{listed(widest)}: pictured in {count(years, 'year')}, more than any other series"
        if len(widest) == 1
        else f"{count(len(counts), 'series', 'series')} of events, each pictured in up to {count(years, 'year')}"
    )
    note = f"One dot is a year with an event of the series, a number in it how many. {_note(events, dated)}"
    if len(counts) > len(drawn):
        note += f" {len(drawn)} of {len(counts)} series are drawn."
    rows = [f"{series}: {listed(list(row.index[row > 0]))}" for series, row in drawn.iterrows()]
    table = pd.DataFrame(
        {"series": drawn.index, "years": [row.split(": ")[-1] for row in rows], "events": drawn.sum(axis=1)}
    )
    return Chart(name, title, note, f"Grid of series and years. {'; '.join(rows)}.", table, Grid(drawn, "", "Year"))


def recurring_series(events: pd.DataFrame) -> Chart:
    """Return bars: the series of events pictured in more than one year.

    Parameters
    ----------
    events : DataFrame
        The table ``events``.

    Returns
    -------
    Chart
        Series of one year are counted in the note.
    """
    dated = _dated(events)
    dated = dated[dated["event_series"] != ""]
    years = dated.groupby("event_series")["year"].nunique().sort_values(ascending=False, kind="stable")
    recurring = years[years > 1]
    name = "recurring-series"
    if recurring.empty:
        return nothing(name, "No series of events was pictured in more than one year.")
    once = len(years) - len(recurring)
    title = f"{len(recurring)} of {count(len(years), 'series', 'series')} were pictured in more than one year"
    note = f"Years in which each series was pictured; {once} more in one year only. {_note(events, dated)}"
    drawn = recurring.head(_SERIES)
    alt = "Bars: " + "; ".join(f"{series}, {count(int(n), 'year')}" for series, n in drawn.items()) + "."
    table = drawn.rename_axis("series").reset_index(name="years")
    counts = pd.DataFrame({"years": drawn})
    return Chart(name, title, note, alt, table, Bars(counts, {"years": Style(BLUE)}, "", "Years", horizontal=True))


def _dated(events: pd.DataFrame) -> pd.DataFrame:
    """Return each dated occurrence once, with its year, its month where told, and its type."""
    named = (events["event_series"] != "") & (events["date"] != "")
    repeated = named & events.duplicated(["event_series", "date", "city"])
    once = events[~repeated]
    parts = once["date"].str.extract(r"^([0-9]{4})(?:-(0[1-9]|1[0-2]))?(?![0-9X])")
    once = once.assign(year=parts[0], month=parts[1], event_type=once["event_type"].replace("", NOT_TOLD))
    return once[once["year"].notna()].astype({"year": int})


def _by_type(dated: pd.DataFrame, name: str, unit: str, rows: list[object], note: str, rows_title: str) -> Chart:
    """Return the stacked bars of events by type over the rows, all of which are kept."""
    if dated.empty:
        return nothing(name, f"No event with a {unit} was found.")
    counts = pd.crosstab(dated[unit], dated["event_type"]).reindex(rows, fill_value=0)
    order = sorted(counts.columns, key=lambda kind: (kind == NOT_TOLD, -counts[kind].sum(), kind))
    counts = counts[order]
    totals = counts.sum(axis=1)
    top = leaders(totals[totals > 0])
    title = (
        f"{listed(top)}: most events, {totals.max()} {'each' if len(top) > 1 else f'of {totals.sum()}'}" if top else ""
    )
    title = title or f"{count(int(totals.sum()), 'event')} over {count(int((totals > 0).sum()), unit)}"
    alt = f"Stacked bars of events by {unit} and type. " + "; ".join(
        f"{row}: {listed([f'{number} {kind}' for kind, number in line.items() if number])}"
        for row, line in counts.iterrows()
        if line.sum()
    )
    styles = {kind: EVENT_TYPES.get(kind, Style("#000000", ".")) for kind in order}
    table = counts.assign(all=totals).rename_axis(unit).rename_axis(None, axis=1).reset_index()
    return Chart(name, title, note, alt + ".", table, Bars(counts, styles, rows_title, "Events"))


def _note(events: pd.DataFrame, drawn: pd.DataFrame, what: str = "a year") -> str:
    """Say how many events are drawn, out of how many articles, and how many are not."""
    articles = count(events["article_id"].nunique(), "article")
    left = len(events[events["date"] == ""])
    undated = f" {count(left, 'event')} without a date left out." if left else ""
    return f"n = {count(len(drawn), 'event')} with {what}, in {articles}.{undated}"
