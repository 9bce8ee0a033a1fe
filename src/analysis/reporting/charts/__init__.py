"""One function a chart: a table in, a :class:`Chart` out, for screen and print."""

from analysis.reporting.charts.chart import Chart
from analysis.reporting.charts.events import events_by_month, events_by_year, recurring_series, series_by_year
from analysis.reporting.charts.milestones import (
    couples,
    evidence_table,
    milestone_table,
    milestone_timeline,
    pictured_together,
)
from analysis.reporting.charts.scores import scores_by_field
from analysis.reporting.charts.venues import cities, photographers, venue_types, venues

__all__ = [
    "Chart",
    "cities",
    "couples",
    "events_by_month",
    "events_by_year",
    "evidence_table",
    "milestone_table",
    "milestone_timeline",
    "photographers",
    "pictured_together",
    "recurring_series",
    "scores_by_field",
    "series_by_year",
    "venue_types",
    "venues",
]
