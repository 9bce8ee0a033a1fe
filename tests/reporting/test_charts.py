"""Charts as functions of small tables: what they count, what they say, and that no label is markup."""

from __future__ import annotations

import re

import pandas as pd
import pytest
from matplotlib.text import Text

from analysis.reporting.charts import (
    cities,
    couples,
    events_by_month,
    events_by_year,
    evidence_table,
    milestone_table,
    milestone_timeline,
    photographers,
    pictured_together,
    recurring_series,
    scores_by_field,
    series_by_year,
    venue_types,
    venues,
)
from analysis.reporting.charts.chart import PLOTLY, Nothing
from analysis.reporting.charts.style import EVENT_TYPES, VENUE_BASES

EVENTS = [
    {"event_series": "Grammy Awards", "event_type": "awards ceremony", "date": "2015-02-08", "city": "Los Angeles"},
    {"event_series": "Grammy Awards", "event_type": "awards ceremony", "date": "2017-02-12", "city": "Los Angeles"},
    {"event_series": "Met Gala", "event_type": "gala or benefit", "date": "2017-05-01", "city": "New York City"},
    {"event_series": "", "event_type": "", "date": "2017", "city": ""},
    {"event_series": "Met Gala", "event_type": "gala or benefit", "date": "", "city": ""},
]
CAPTIONS = [
    {"caption": 1, "date": "2015-02-08", "venue": "Hall <b>", "venue_type": "museum", "venue_basis": "named"},
    {"caption": 2, "date": "2017-02-12", "venue_type": "museum", "venue_basis": "usual"},
    {"caption": 3, "date": "2017-05", "venue_type": "cinema", "venue_basis": "implied"},
    {"caption": 4, "date": ""},
]
PLACES = [
    {"caption": 1, "city": "London", "country": "GB", "photographer": "Cy Orr", "agency": "UPI"},
    {"caption": 2, "city": "Tulsa", "region": "OK", "country": "US", "photographer": "Cy Orr", "agency": "UPI"},
    {"caption": 3, "city": "London", "country": "GB", "photographer": "Di Poe"},
]
MILESTONES = [
    {"milestone": 1, "type": "married", "people": "Ann Lee; Bo Ray", "earliest": "2013-01-01", "latest": "2013-12-31"},
    {"milestone": 2, "type": "met", "people": "Ann Lee; Bo Ray", "earliest": "2010-05-04", "latest": "2010-05-04"},
    {"milestone": 3, "type": "engaged", "people": "Ann Lee; Bo Ray"},
    {"milestone": 4, "type": "separated", "people": "Ann Lee; Bo Ray", "earliest": "2018-03-01", "conflict": "x"},
    {"milestone": 5, "type": "pregnancy loss", "people": "Ann Lee; Bo Ray", "latest": "2016-09-30", "announced": True},
]
EVIDENCE = [
    {"milestone": 1, "text": "They wed in <b>2013</b>.", "earliest": "2013-01-01", "latest": "2013-12-31"},
    {"milestone": 1, "text": "It was $5.", "caption": 4},
]
PEOPLE = [
    {"caption": 1, "person": "Ann Lee"},
    {"caption": 1, "person": "Bo Ray"},
    {"caption": 2, "person": "Ann Lee"},
    {"caption": 3, "person": "Cy Orr"},
    {"caption": 4, "person": "Bo Ray"},
]


def counted(chart) -> dict:
    """Return the counts that a chart draws, without its zeros."""
    counts = chart.form.counts
    return {(row, part): counts.loc[row, part] for row in counts.index for part in counts if counts.loc[row, part]}


def test_events_by_year(table) -> None:
    chart = events_by_year(table("events", *EVENTS))
    assert counted(chart) == {
        (2015, "awards ceremony"): 1,
        (2017, "awards ceremony"): 1,
        (2017, "gala or benefit"): 1,
        (2017, "not told"): 1,
    }
    assert list(chart.form.counts.index) == [2015, 2016, 2017]
    assert chart.title == "Most events were pictured in 2017: 3 of 4"
    assert chart.note == "n = 4 events in 1 article. 1 event without a date left out."
    assert chart.alt.endswith("2015: 1 awards ceremony; 2017: 1 awards ceremony, 1 gala or benefit and 1 not told.")


def test_an_event_shown_by_two_articles_counts_once(table) -> None:
    again = [event | {"article_id": "b"} for event in EVENTS]
    chart = events_by_year(table("events", *EVENTS, *again))
    assert chart.form.counts.to_numpy().sum() == 5  # the nameless one may be two
    assert "in 2 articles" in chart.note


def test_events_by_month(table) -> None:
    chart = events_by_month(table("events", *EVENTS))
    assert counted(chart) == {("Feb", "awards ceremony"): 2, ("May", "gala or benefit"): 1}
    assert len(chart.form.counts) == 12
    assert chart.title == "Most events were pictured in February: 2 of 3"


def test_series_by_year(table) -> None:
    chart = series_by_year(table("events", *EVENTS))
    assert chart.form.cells() == [(0, 2015, 1), (0, 2017, 1), (1, 2017, 1)]
    assert chart.title == "Pictured in the most years, 2: Grammy Awards"
    assert "Grammy Awards: 2015 and 2017; Met Gala: 2017." in chart.alt


def test_recurring_series(table) -> None:
    chart = recurring_series(table("events", *EVENTS))
    assert counted(chart) == {("Grammy Awards", "years"): 2}
    assert chart.title == "1 of 2 series were pictured in more than one year"


def test_venue_types_are_split_by_what_they_rest_on(table) -> None:
    chart = venue_types(table("captions", *CAPTIONS))
    assert counted(chart) == {("museum", "named"): 1, ("museum", "usual"): 1, ("cinema", "implied"): 1}
    assert chart.title == "1 of 3 venue types rest on a venue that the caption names"
    assert "n = 3 of 4 pictures" in chart.note


def test_rankings(table) -> None:
    captions = table("captions", *PLACES)
    assert counted(cities(captions)) == {("London, United Kingdom", "pictures"): 2, ("Tulsa, OK", "pictures"): 1}
    assert cities(captions).title == "2 of 3 pictures were taken in London, United Kingdom"
    toronto = cities(table("captions", {"caption": 1, "city": "Toronto", "country": "CA"}))
    assert counted(toronto) == {("Toronto, Canada", "pictures"): 1}  # "Toronto, CA" could be in California
    assert counted(photographers(captions)) == {("Cy Orr (UPI)", "pictures"): 2, ("Di Poe", "pictures"): 1}
    assert photographers(captions).title == "2 of 3 pictures are by Cy Orr (UPI)"
    assert venues(table("captions", *CAPTIONS)).title == "1 venue in 1 picture"


def test_a_tie_is_not_called_a_lead(table) -> None:
    captions = table("captions", *[{"caption": n, "city": city} for n, city in enumerate(["Rome", "Bonn", "Oslo"], 1)])
    assert cities(captions).title == "3 cities in 3 pictures"


def test_an_imprecise_milestone_is_drawn_as_the_stretch_it_is(table) -> None:
    chart = milestone_timeline(table("milestones", *MILESTONES), table("evidence", *EVIDENCE))
    assert [(item.label, item.words, item.kind) for item in chart.form.stretches] == [
        ("met", "May 4, 2010", "known day"),
        ("married", "2013", "some day in this time"),
        ("pregnancy loss", "until Sept. 30, 2016 (announced)", "no beginning told (announcement)"),
        ("separated", "from March 1, 2018 on (tellings disagree)", "no end told"),
        ("engaged", "no date told", "no beginning told"),
    ]
    assert chart.form.stretches[1].hover == "They wed in <b>2013</b>. / It was $5."
    assert chart.title == "5 milestones of Ann Lee and Bo Ray, 2010 to 2018"
    bars = [trace for trace in chart.figure.data if trace.type == "bar"]
    married = next(trace for trace in bars if trace.name == "some day in this time")
    assert married.base == ("2013-01-01",)
    assert married.x == (365 * 86_400_000,)
    arrows = {trace.marker.symbol for trace in chart.figure.data if trace.type == "scatter"}
    assert {"triangle-right", "triangle-left"} <= arrows


def test_couples_have_headings_where_there_are_several(table) -> None:
    others = [row | {"people": "Cy Orr; Di Poe", "article_id": "b"} for row in MILESTONES[:1]]
    chart = milestone_timeline(table("milestones", *MILESTONES, *others), table("evidence"))
    headings = [item.label for item in chart.form.stretches if not item.words]
    assert headings == ["Ann Lee and Bo Ray", "Cy Orr and Di Poe"]


def test_tables_of_milestones(table) -> None:
    milestones, evidence = table("milestones", *MILESTONES), table("evidence", *EVIDENCE)
    assert list(milestone_table(milestones)["when"])[:2] == ["2013", "May 4, 2010"]
    assert "told besides" not in milestone_table(milestones)  # nothing is
    told = evidence_table(milestones, evidence)
    assert list(told["milestone"]) == ["married", "married"]
    assert list(told["told in"]) == ["the story", "caption 4"]
    assert list(told["words"]) == ["They wed in <b>2013</b>.", "It was $5."]


def test_pictured_together(table) -> None:
    assert couples(table("milestones", *MILESTONES)) == ["Ann Lee; Bo Ray"]
    chart = pictured_together(table("people", *PEOPLE), table("captions", *CAPTIONS), "Ann Lee; Bo Ray")
    assert counted(chart) == {(2015, "Ann Lee and Bo Ray"): 1, (2017, "Ann Lee without Bo Ray"): 1}
    assert chart.title == "Ann Lee and Bo Ray: together in 1 of 2 pictures"


EMPTY = [
    (events_by_year, ["events"]),
    (events_by_month, ["events"]),
    (series_by_year, ["events"]),
    (recurring_series, ["events"]),
    (venue_types, ["captions"]),
    (venues, ["captions"]),
    (cities, ["captions"]),
    (photographers, ["captions"]),
    (milestone_timeline, ["milestones", "evidence"]),
    (lambda people, captions: pictured_together(people, captions, "Ann Lee; Bo Ray"), ["people", "captions"]),
]


@pytest.mark.parametrize(("chart", "names"), EMPTY)
def test_an_empty_table_says_that_there_is_nothing_to_show(table, chart, names: list[str]) -> None:
    shown = chart(*(table(name) for name in names))
    assert isinstance(shown.form, Nothing)
    assert shown.alt == shown.form.words
    assert set(shown._repr_mimebundle_()) >= {PLOTLY, "image/svg+xml", "text/html", "text/plain"}


def test_scores(table) -> None:
    scores = pd.DataFrame({"table": ["dates"] * 2, "field": ["row", "value"], "recall": [1.0, 0.5], "n": [4, 4]})
    shown = scores_by_field(scores)
    assert counted(shown) == {
        ("dates: row", "right"): 4,
        ("dates: value", "right"): 2,
        ("dates: value", "missed or wrong"): 2,
    }
    assert shown.title == "6 of 8 values of the key were read right"
    assert isinstance(scores_by_field(scores[:0]).form, Nothing)


def all_charts(table) -> list:
    named = {name: table(name, *rows) for name, rows in POISONED.items()}
    return [chart(*(named[name] for name in names)) for chart, names in EMPTY[:-1]] + [
        pictured_together(named["people"], named["captions"], f"{BAD}; Bo Ray")
    ]


BAD = "<b>A$AP$</b> %{x} & <script>"
POISONED = {
    "events": [
        {"event_series": BAD, "event_type": BAD, "date": "2015-02-08"},
        {"event_series": BAD, "event_type": "party", "date": "2016-02-08"},
    ],
    "captions": [
        {
            "caption": 1,
            "date": "2015",
            "venue": BAD,
            "venue_type": BAD,
            "venue_basis": "named",
            "city": BAD,
            "photographer": BAD,
        }
    ],
    "milestones": [{"milestone": 1, "type": BAD, "people": BAD, "earliest": "2015-01-01", "latest": "2015-01-01"}],
    "evidence": [{"milestone": 1, "text": BAD}],
    "people": [{"caption": 1, "person": BAD}],
}


def test_no_label_of_plotly_is_markup_or_mathematics(table) -> None:
    for chart in all_charts(table):
        chart.figure.layout.meta = None  # plain text for the page, which escapes it
        drawn = re.sub(r"</?b>(?!A)|<br>|</?span[^>]*>", "", chart.figure.to_json().encode().decode("unicode_escape"))
        assert "&lt;b&gt;A&#36;AP&#36;&lt;/b&gt;" in drawn, chart.name
        assert "<script" not in drawn, chart.name
        assert "$" not in drawn, chart.name
        assert "hovertemplate" not in drawn, chart.name


def test_labels_of_matplotlib_are_drawn_letter_by_letter(table) -> None:
    for chart in all_charts(table):
        texts = [text for text in chart.paper.findobj(Text) if "$" in text.get_text()]
        assert texts, chart.name
        assert not any(text.get_parse_math() for text in texts), chart.name


def test_printed_charts_are_the_same_bytes_every_time(table, tmp_path) -> None:
    first, second = (events_by_year(table("events", *EVENTS)) for _ in range(2))
    assert first.image("svg") == second.image("svg")
    assert first.image("png") == second.image("png")
    assert b"<dc:date>" not in first.image("svg")
    assert [path.name for path in first.save(tmp_path)] == ["events-by-year.svg", "events-by-year.png"]


def test_every_fill_differs_and_not_by_colour_alone() -> None:
    for styles in (EVENT_TYPES, VENUE_BASES):
        assert len(set(styles.values())) == len(styles)
    for colour in {style.colour for style in EVENT_TYPES.values()}:
        same = [style.pattern for style in EVENT_TYPES.values() if style.colour == colour]
        assert len(set(same)) == len(same)


def test_every_chart_has_axis_titles_n_and_an_alternative_text(table) -> None:
    named = {"events": EVENTS, "captions": CAPTIONS + PLACES, "milestones": MILESTONES, "evidence": EVIDENCE}
    for chart, names in EMPTY[:-1]:
        shown = chart(*(table(name, *named[name]) for name in names))
        axes = (shown.figure.layout.xaxis.title.text, shown.figure.layout.yaxis.title.text)
        assert any(axes), shown.name
        assert "n = " in shown.note, shown.name
        assert shown.alt == shown.figure.layout.meta["alt"], shown.name
