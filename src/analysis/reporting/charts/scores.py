"""How good it is: what of a hand-made key was read right."""

from __future__ import annotations

import pandas as pd

from analysis.reporting.charts.chart import Bars, Chart, nothing
from analysis.reporting.charts.style import BLUE, ORANGE, Style
from analysis.reporting.charts.wording import count, shares


def scores_by_field(scores: pd.DataFrame) -> Chart:
    """Return stacked bars: of each field of the key, how many values were read right and how many were not.

    Parameters
    ----------
    scores : DataFrame
        What :func:`analysis.tables.evaluate.evaluate` returned.

    Returns
    -------
    Chart
        In the order of the scores; the field ``row`` is whether the row was found at all.

    Examples
    --------
    >>> scores = pd.DataFrame({"table": ["dates"], "field": ["value"], "recall": [0.75], "n": [8]})
    >>> scores_by_field(scores).title
    '6 of 8 values of the key were read right'
    """
    kept = scores[scores["n"] > 0]
    if kept.empty:
        return nothing("scores-by-field", "None of these articles has a key to compare with.")
    right = (kept["recall"] * kept["n"]).round().astype(int)
    counts = pd.DataFrame({"right": right, "missed or wrong": kept["n"] - right})
    counts.index = pd.Index(kept["table"] + ": " + kept["field"])
    title = f"{right.sum():,} of {count(int(kept['n'].sum()), 'value')} of the key were read right"
    note = "What the key holds, by table and field; row is whether the row was found at all. "
    note += f"n = {count(int(kept['n'].sum()), 'value')}."
    styles = {"right": Style(BLUE), "missed or wrong": Style(ORANGE, "/")}
    bars = Bars(counts, styles, "", "Values of the key", horizontal=True)
    table = counts.rename_axis("field").reset_index()
    return Chart("scores-by-field", title, note, f"Stacked bars by field. {shares(counts)}.", table, bars)
