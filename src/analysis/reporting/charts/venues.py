"""Where and by whom: venue types, venues, cities and photographers."""

from __future__ import annotations

import pandas as pd

from analysis.extraction.gazetteer import country_names
from analysis.reporting.charts.chart import Bars, Chart, nothing
from analysis.reporting.charts.style import BLUE, VENUE_BASES, Style
from analysis.reporting.charts.wording import count, leaders, listed, shares

_ROWS = 20


def venue_types(captions: pd.DataFrame) -> Chart:
    """Return stacked bars: pictures by venue type, split by what the type rests on.

    Parameters
    ----------
    captions : DataFrame
        The table ``captions``.

    Returns
    -------
    Chart
        The parts of a bar are ``named``, ``usual`` and ``implied``.
    """
    told = captions[(captions["venue_type"] != "") & captions["venue_basis"].isin(list(VENUE_BASES))]
    name = "venue-types"
    if told.empty:
        return nothing(name, "No caption tells what kind of place it shows.")
    counts = pd.crosstab(told["venue_type"], told["venue_basis"])
    counts = counts.reindex(columns=[basis for basis in VENUE_BASES if basis in counts])
    totals = counts.sum(axis=1)
    counts = counts.loc[totals.sort_values(ascending=False, kind="stable").index]
    named = int(counts["named"].sum()) if "named" in counts else 0
    title = f"{named} of {count(len(told), 'venue type')} rest on a venue that the caption names"
    note = (
        "Named: the caption names the venue. Usual: the series meets in such a place year after year. "
        f"Implied: by the kind of event only. {_note(captions, told, 'a venue type')}"
    )
    alt = f"Stacked bars of pictures by venue type and basis. {shares(counts)}."
    table = counts.assign(all=counts.sum(axis=1)).rename_axis("venue type").rename_axis(None, axis=1).reset_index()
    return Chart(name, title, note, alt, table, Bars(counts, VENUE_BASES, "", "Pictures", horizontal=True))


def venues(captions: pd.DataFrame) -> Chart:
    """Return bars: pictures by the venue that the caption names.

    Parameters
    ----------
    captions : DataFrame
        The table ``captions``.

    Returns
    -------
    Chart
        The 20 venues pictured most.
    """
    return _ranking(captions, captions["venue"], "venues", "venue", "venues", "were taken at")


def cities(captions: pd.DataFrame) -> Chart:
    """Return bars: pictures by city.

    Parameters
    ----------
    captions : DataFrame
        The table ``captions``.

    Returns
    -------
    Chart
        The 20 cities pictured most, with state or country: "Toronto, CA" could be in California.
    """
    country = captions["country"].map(lambda code: country_names().get(code, code))
    wider = captions["region"].where(captions["region"] != "", country)
    names = captions["city"].where((wider == "") | (captions["city"] == ""), captions["city"] + ", " + wider)
    return _ranking(captions, names, "cities", "city", "cities", "were taken in")


def photographers(captions: pd.DataFrame) -> Chart:
    """Return bars: pictures by photographer.

    Parameters
    ----------
    captions : DataFrame
        The table ``captions``.

    Returns
    -------
    Chart
        The 20 photographers credited most, with their agency.
    """
    agency = captions["agency"].where(captions["agency"] == "", " (" + captions["agency"] + ")")
    names = captions["photographer"].where(captions["photographer"] == "", captions["photographer"] + agency)
    return _ranking(captions, names, "photographers", "photographer", "photographers", "are by")


def _ranking(captions: pd.DataFrame, names: pd.Series[str], name: str, thing: str, things: str, verb: str) -> Chart:
    """Return bars of the names, the most frequent first."""
    told = names[names != ""]
    if told.empty:
        return nothing(name, f"No caption names a {thing}.")
    totals = told.value_counts().sort_index().sort_values(ascending=False, kind="stable")
    top = leaders(totals, most=2)
    many, pictures = count(len(totals), thing, things), count(len(told), "picture")
    each = "each " if len(top) > 1 else ""
    title = f"{totals.iloc[0]:,} of {pictures} {each}{verb} {listed(top)}" if top else f"{many} in {pictures}"
    drawn = totals.head(_ROWS)
    note = f"Pictures by {thing}. {_note(captions, told, f'a {thing}')}"
    note += f" The first {len(drawn)} of {many} are drawn." if len(totals) > len(drawn) else ""
    alt = f"Bars of pictures by {thing}: " + "; ".join(f"{row}, {number}" for row, number in drawn.items()) + "."
    table = totals.rename_axis(thing).reset_index(name="pictures")
    bars = Bars(pd.DataFrame({"pictures": drawn}), {"pictures": Style(BLUE)}, "", "Pictures", horizontal=True)
    return Chart(name, title, note, alt, table, bars)


def _note(captions: pd.DataFrame, told: pd.DataFrame | pd.Series[str], what: str) -> str:
    """Say how many pictures are drawn, of how many."""
    articles = count(captions["article_id"].nunique(), "article")
    return f"n = {len(told)} of {count(len(captions), 'picture')}, those with {what}; {articles}."
