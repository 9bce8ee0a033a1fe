"""What happened when: the timeline of milestones, and who is pictured with whom."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd

from analysis.reporting.charts.chart import Bars, Chart, Stretch, Timeline, nothing
from analysis.reporting.charts.style import BLUE, ORANGE, SKY, Style
from analysis.reporting.charts.wording import count, period, shares

_ROWS = 40


def milestone_timeline(milestones: pd.DataFrame, evidence: pd.DataFrame) -> Chart:
    """Return a timeline on which an imprecise date is as long as it is imprecise.

    Parameters
    ----------
    milestones, evidence : DataFrame
        The tables of these names.

    Returns
    -------
    Chart
        By couple, the earliest first and those without a date last; at most 40 are drawn.
    """
    name = "milestone-timeline"
    if milestones.empty:
        return nothing(name, "No milestone of a relationship is told.")
    ordered = _in_order(milestones)
    drawn = ordered.head(_ROWS)
    told = evidence.merge(drawn[["article_id", "milestone"]])
    tellings = {key: list(rows["text"]) for key, rows in told.groupby(["article_id", "milestone"])}
    stretches: list[Stretch] = []
    for people, rows in drawn.groupby("people", sort=False):
        if len(drawn["people"].unique()) > 1:
            stretches.append(Stretch(str(people).replace("; ", " and ") or "names not told"))
        stretches += [_stretch(row, tellings) for row in rows.to_dict("records")]
    note = (
        "Each bar is as long as the date is imprecise: the milestone fell on some day within it. "
        f"n = {count(len(milestones), 'milestone')} and {count(len(evidence), 'telling')}, "
        f"in {count(milestones['article_id'].nunique(), 'article')}."
    )
    note += f" The first {len(drawn)} are drawn." if len(ordered) > len(drawn) else ""
    lines = [f"{item.label}: {item.words}" if item.words else item.label for item in stretches]
    table = ordered[["type", "people", "value", "earliest", "latest"]]
    timeline = Timeline(tuple(stretches), "Year")
    return Chart(name, _title(ordered), note, f"Timeline. {'; '.join(lines)}.", table, timeline)


def milestone_table(milestones: pd.DataFrame) -> pd.DataFrame:
    """Return the milestones in words: what, who, when and what else is told.

    Parameters
    ----------
    milestones : DataFrame
        The table ``milestones``.

    Returns
    -------
    DataFrame
        One row a milestone, in the same order; without the columns that would be empty.
    """
    table = pd.DataFrame(
        {
            "milestone": milestones["type"],
            "people": milestones["people"].str.replace("; ", " and "),
            "when": [_when(row) for row in milestones.to_dict("records")],
            "told besides": milestones["detail"],
            "told in": ["the story" if pd.isna(number) else f"caption {number}" for number in milestones["caption"]],
            "tellings": milestones["evidence"],
            "disagreement": milestones["conflict"],
        }
    )
    return table.drop(columns=[name for name in ("told besides", "disagreement") if (table[name] == "").all()])


def evidence_table(milestones: pd.DataFrame, evidence: pd.DataFrame) -> pd.DataFrame:
    """Return every telling of a milestone, in the article's own words.

    Parameters
    ----------
    milestones, evidence : DataFrame
        The tables of these names.

    Returns
    -------
    DataFrame
        One row a telling: the milestone, what this telling says of when, and its words.
    """
    types = milestones[["article_id", "milestone", "type"]]
    rows = evidence.merge(types, on=["article_id", "milestone"], how="left")
    table = pd.DataFrame(
        {
            "milestone": rows["type"],
            "when, by this telling": [period(*bounds) for bounds in zip(rows["earliest"], rows["latest"], strict=True)],
            "told in": ["the story" if pd.isna(number) else f"caption {number}" for number in rows["caption"]],
            "words": rows["text"],
            "from character": rows["start"],
            "article": rows["article_id"],
        }
    )
    return table if len(rows["article_id"].unique()) > 1 else table.drop(columns="article")


def couples(milestones: pd.DataFrame) -> list[str]:
    """Return the pairs that milestones are told of, the most told first, as "A; B".

    Examples
    --------
    >>> couples(pd.DataFrame({"people": ["Ann Lee; Bo Ray", "Cy Orr", "Ann Lee; Bo Ray"]}))
    ['Ann Lee; Bo Ray']
    """
    pairs = milestones["people"][milestones["people"].str.count("; ") == 1]
    return list(pairs.value_counts().sort_index().sort_values(ascending=False, kind="stable").index)


def pictured_together(people: pd.DataFrame, captions: pd.DataFrame, couple: str) -> Chart:
    """Return stacked bars: pictures of two people a year, together and alone.

    Parameters
    ----------
    people, captions : DataFrame
        The tables of these names.
    couple : str
        Two full names, "A; B".

    Returns
    -------
    Chart
        ``alone`` means without the other; further people may be in the picture.
    """
    first, second = couple.split("; ")
    name = "-".join(re.findall(r"\w+", f"pictured {couple}".lower()))[:80]
    pictures = _pictures(people[people["person"].isin([first, second])], captions)
    if pictures.empty:
        return nothing(name, f"No dated picture shows {first} or {second}.")
    parts = [f"{first} and {second}", f"{first} without {second}", f"{second} without {first}"]
    kinds = [parts[0] if len(who) == 2 else parts[1] if first in who else parts[2] for who in pictures["person"]]
    counts = pd.crosstab(pictures["year"], pd.Series(kinds, index=pictures.index))
    counts = counts.reindex(range(counts.index.min(), counts.index.max() + 1), fill_value=0)
    counts = counts.reindex(columns=[part for part in parts if part in counts])
    title = f"{first} and {second}: together in {kinds.count(parts[0])} of {count(len(pictures), 'picture')}"
    note = (
        "Other people may be in the picture too. "
        f"n = {len(pictures)} of {count(len(captions), 'caption')} that show either and tell the year."
    )
    alt = f"Stacked bars of pictures by year. {shares(counts)}."
    styles = dict(zip(parts, (Style(BLUE), Style(SKY, "/"), Style(ORANGE, "x")), strict=True))
    table = counts.rename_axis("year").rename_axis(None, axis=1).reset_index()
    return Chart(name, title, note, alt, table, Bars(counts, styles, "Year", "Pictures"))


def _pictures(people: pd.DataFrame, captions: pd.DataFrame) -> pd.DataFrame:
    """Return the dated pictures of these people: the year, and who is in it."""
    years = captions.assign(year=captions["date"].str.extract(r"^([0-9]{4})(?![0-9X])", expand=False))
    years = years.dropna(subset="year").astype({"year": int})[["article_id", "caption", "year"]]
    shown = people.merge(years, on=["article_id", "caption"])
    return shown.groupby(["article_id", "caption", "year"])["person"].agg(set).reset_index()


def _in_order(milestones: pd.DataFrame) -> pd.DataFrame:
    """Return the milestones by date, those of the same people together and those without a date last."""
    day = milestones["earliest"].where(milestones["earliest"] != "", milestones["latest"]).replace("", "9999")
    ordered = milestones.assign(day=day, first=day.groupby(milestones["people"]).transform("min"))
    return ordered.sort_values(["first", "people", "day", "article_id", "milestone"], kind="stable")


def _stretch(row: Mapping[Hashable, Any], tellings: Mapping[Any, list[str]]) -> Stretch:
    """Return a milestone as a line of the timeline, its tellings in the hover."""
    hover = f"{row['detail']}. " if row["detail"] else ""
    hover += " / ".join(tellings.get((row["article_id"], row["milestone"]), [row["text"]]))
    return Stretch(row["type"], _when(row), hover, row["earliest"], row["latest"], bool(row["announced"]))


def _when(row: Mapping[Hashable, Any]) -> str:
    """Return in words when a milestone was, and what is to be known about that date."""
    notes = [word for word, so in (("announced", row["announced"]), ("tellings disagree", row["conflict"])) if so]
    return period(row["earliest"], row["latest"]) + (f" ({', '.join(notes)})" if notes else "")


def _title(milestones: pd.DataFrame) -> str:
    """Say how many milestones there are, of whom, and over which years."""
    people = list(milestones["people"].unique())
    who = f" of {people[0].replace('; ', ' and ')}" if len(people) == 1 and people[0] else ""
    days = [day for column in ("earliest", "latest") for day in milestones[column] if day]
    years = f", {min(days)[:4]} to {max(days)[:4]}" if days else ""
    return f"{count(len(milestones), 'milestone')}{who}{years}"
