"""How often: events by year, by series and by month."""

from __future__ import annotations

import calendar
from typing import Any

import pandas as pd

from analysis.reporting.charts.chart import Bars, Chart, Grid, nothing
from analysis.reporting.charts.style import BLUE, EVENT_TYPES, NOT_TOLD, OTHER, Style
from analysis.reporting.charts.wording import count, leaders, listed, shares

_SERIES = 20  # rows drawn at most
_SHORT: dict[Any, str] = dict(zip(calendar.month_name, calendar.month_abbr, strict=True))


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
    drawn = _occurrences(events).dropna(subset="year")
    years = drawn["year"].astype(int)
    rows = range(years.min(), years.max() + 1) if len(years) else range(0)
    return _by_type(drawn.assign(year=years), "events-by-year", "year", list(rows), _note(events, drawn))


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
    drawn = _occurrences(events).dropna(subset="month")
    drawn = drawn.assign(month=[calendar.month_name[int(month)] for month in drawn["month"]])
    note = f"All years together. {_note(events, drawn)}"
    return _by_type(drawn, "events-by-month", "month", list(calendar.month_name[1:]), note)


def series_by_year(events: pd.DataFrame) -> Chart:
    """Return a grid of dots: which series of events was pictured in which year.

    Parameters
    ----------
    events : DataFrame
        The table ``events``.

    Returns
    -------
    Chart
        The series pictured in most years come first; at most 20 are drawn.
    """
    counts = _series(events)
    if counts.empty:
        return nothing("series-by-year", "No event with a name and a year was found.")
    drawn = counts.head(_SERIES)
    years = (counts > 0).sum(axis=1)
    top = leaders(years)
    each = " each" if len(top) > 1 else ""
    title = (
        f"Pictured in the most years, {years.max()}{each}: {listed(top)}"
        if top
        else f"{count(len(counts), 'series', 'series')}, each pictured in {count(int(years.max()), 'year')}"
    )
    note = f"A dot is a year with an event of the series; a number in it says how many. n = {_size(counts)}."
    note += f" The first {len(drawn)} series are drawn." if len(counts) > len(drawn) else ""
    told = {series: listed(list(line.index[line > 0])) for series, line in drawn.iterrows()}
    alt = "Grid of series and years. " + "; ".join(f"{series}: {when}" for series, when in told.items()) + "."
    table = pd.DataFrame({"series": list(told), "years": list(told.values()), "events": list(drawn.sum(axis=1))})
    return Chart("series-by-year", title, note, alt, table, Grid(drawn, "", "Year"))


def recurring_series(events: pd.DataFrame) -> Chart:
    """Return bars: the series of events pictured in more than one year.

    Parameters
    ----------
    events : DataFrame
        The table ``events``.

    Returns
    -------
    Chart
        Series of one year are counted in the note; at most 20 are drawn.
    """
    counts = _series(events)
    years = (counts > 0).sum(axis=1)
    recurring = years[years > 1]
    if recurring.empty:
        return nothing("recurring-series", "No series of events was pictured in more than one year.")
    drawn = pd.DataFrame({"years": recurring.head(_SERIES)})
    title = f"{len(recurring)} of {count(len(years), 'series', 'series')} were pictured in more than one year"
    note = f"Years in which each was pictured; the other series in one year only. n = {_size(counts)}."
    note += f" The first {len(drawn)} are drawn." if len(recurring) > len(drawn) else ""
    alt = "Bars of years by series: " + "; ".join(f"{name}, {number}" for name, number in drawn["years"].items()) + "."
    table = drawn.rename_axis("series").reset_index()
    bars = Bars(drawn, {"years": Style(BLUE)}, "", "Years", horizontal=True)
    return Chart("recurring-series", title, note, alt, table, bars)


def _occurrences(events: pd.DataFrame) -> pd.DataFrame:
    """Return each occurrence once, with its year and month where they are told."""
    named = (events["event_series"] != "") & (events["date"] != "")
    once = events[~(named & events.duplicated(["event_series", "date", "city"]))]
    parts = once["date"].str.extract(r"^([0-9]{4})(?:-(0[1-9]|1[0-2]))?(?![0-9X])")
    return once.assign(year=parts[0], month=parts[1], event_type=once["event_type"].replace("", NOT_TOLD))


def _series(events: pd.DataFrame) -> pd.DataFrame:
    """Return the number of events by series and year: those of most years first, then the earliest."""
    drawn = _occurrences(events).dropna(subset="year")
    drawn = drawn[drawn["event_series"] != ""].astype({"year": int})
    if drawn.empty:
        return pd.DataFrame()
    counts = pd.crosstab(drawn["event_series"], drawn["year"])
    counts = counts.reindex(columns=range(drawn["year"].min(), drawn["year"].max() + 1), fill_value=0)
    seen = counts > 0
    order = pd.DataFrame({"years": -seen.sum(axis=1), "first": seen.idxmax(axis=1), "name": counts.index})
    return counts.loc[order.sort_values(["years", "first", "name"]).index]


def _by_type(drawn: pd.DataFrame, name: str, unit: str, rows: list[Any], note: str) -> Chart:
    """Return the stacked bars of events by type, one a row; rows without an event are kept."""
    if drawn.empty:
        return nothing(name, f"No event with a {unit} was found.")
    counts = pd.crosstab(drawn[unit], drawn["event_type"]).reindex(rows, fill_value=0)
    counts = counts[sorted(counts, key=lambda kind: (kind == NOT_TOLD, -counts[kind].sum(), kind))]
    totals = counts.sum(axis=1)
    top = leaders(totals[totals > 0])
    share = f"{totals.max():,} {'each' if len(top) > 1 else f'of {totals.sum():,}'}"
    title = (
        f"Most events were pictured in {listed(top)}: {share}"
        if top
        else f"{count(int(totals.sum()), 'event')} in {count(int((totals > 0).sum()), unit)}"
    )
    alt = f"Stacked bars of events by {unit} and type. {shares(counts)}."
    styles = {kind: EVENT_TYPES.get(kind, OTHER) for kind in map(str, counts)}
    table = counts.assign(all=totals).rename_axis(unit).rename_axis(None, axis=1).reset_index()
    return Chart(name, title, note, alt, table, Bars(counts.rename(index=_SHORT), styles, unit.capitalize(), "Events"))


def _note(events: pd.DataFrame, drawn: pd.DataFrame) -> str:
    """Say how many events are drawn, from how many articles, and how many are not for want of a date."""
    undated = len(_occurrences(events)) - len(drawn)
    left = f" {count(undated, 'event')} without a date left out." if undated else ""
    return f"n = {count(len(drawn), 'event')} in {count(events['article_id'].nunique(), 'article')}.{left}"


def _size(counts: pd.DataFrame) -> str:
    """Say how many events and series a table of counts holds."""
    return f"{count(int(counts.to_numpy().sum()), 'event')} of {count(len(counts), 'series', 'series')}"
