"""Photo-gallery news articles into tidy tables, charts and reports.

The front door: :func:`read_articles`, :func:`parse_article`, :func:`to_tables`,
:func:`find_dates`, :func:`find_relationships`, :func:`annotate`, :func:`load_tables`.
"""

from analysis.extraction.dates import find_dates
from analysis.extraction.parse import find_relationships, parse_article
from analysis.reading.sources import read_articles
from analysis.reporting.annotate import annotate
from analysis.tables.build import to_tables
from analysis.tables.store import load_tables

__all__ = [
    "annotate",
    "find_dates",
    "find_relationships",
    "load_tables",
    "parse_article",
    "read_articles",
    "to_tables",
]
