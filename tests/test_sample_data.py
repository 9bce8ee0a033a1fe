"""The sample articles keep the facts and the layout that data/README.md promises."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from lxml import html

from analysis import read_articles
from analysis.tables.evaluate import load_key

ROOT = Path(__file__).parent.parent
SAMPLE = ROOT / "data" / "sample"
GOLD = load_key(ROOT / "data" / "gold")
RETELLING, ORIGINAL = "moments-chrissy-teigen", "000_29442e6f8a69cd46"
FACTS = {
    "captions": ["date", "event_series", "event_type", "venue_type", "venue_basis", "city", "region", "country"],
    "people": ["caption", "person", "position", "order"],
    "milestones": ["type", "people", "value", "earliest", "latest", "detail", "announced"],
    "relationships": ["person", "relation", "other"],
}


@pytest.mark.parametrize(("table", "columns"), FACTS.items(), ids=FACTS)
def test_the_retelling_keeps_the_facts(table, columns):
    frame = GOLD[table]
    ours, theirs = (
        sorted(frame.loc[frame["article_id"] == name, columns].itertuples(index=False, name=None))
        for name in (RETELLING, ORIGINAL)
    )
    assert ours == theirs


def test_the_retelling_credits_the_same_photographers():
    captions = GOLD["captions"].set_index(["article_id", "caption"])["photographer"]
    assert captions[RETELLING].to_dict() == captions[ORIGINAL].to_dict()


def test_the_retelling_quotes_nobody():
    """Only titles and mottos stand in quotation marks: a handful of words, no verb of saying about."""
    text = (SAMPLE / f"{RETELLING}.txt").read_text(encoding="utf-8")
    quoted = re.findall(r'"([^"]+)"', text)
    assert len(quoted) * 2 == text.count('"')
    assert all(len(words.split()) <= 5 for words in quoted)
    assert not any(mark in text for mark in "“”")


@pytest.mark.parametrize("article", list(read_articles([SAMPLE])), ids=lambda article: article.article_id)
def test_the_layout_is_the_wires(article):
    assert article.published
    assert article.agency == "UPI"
    assert article.gallery
    for block in article.captions:
        caption = article.text[block.start : block.end]
        assert re.search(r"Photo by [A-Z]\w+ [A-Z]\w+/UPI \| License Photo$", caption)
        assert re.search(r" \d{1,2}, (19|20)\d\d", caption)


def test_the_sample_has_what_the_wire_has():
    """Positions in several styles, captions broken where a link was stripped, a divorce and twins."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(SAMPLE.iterdir()))
    for words in ("(L)", "(R)", "(C)", "Left to right,", "From left,", ", left to right,", ", left,", "twins"):
        assert words in text
    assert re.search(r"[a-z]\n[a-z]", text)
    assert {"divorced", "child adopted", "vows renewed", "died"} <= set(GOLD["milestones"]["type"])


def test_the_page_is_of_figures_with_a_json_ld_head():
    page = html.fromstring((SAMPLE / "made-up-nell-delacroix.html").read_text(encoding="utf-8"))
    (head,) = page.xpath("//script[@type='application/ld+json']")
    assert json.loads(head.text)["@type"] == "NewsArticle"
    assert len(page.xpath("//figure/figcaption")) == 12


def test_made_up_people_are_said_to_be():
    readme = (ROOT / "data" / "README.md").read_text(encoding="utf-8")
    for path in SAMPLE.iterdir():
        told = readme.partition(f"`{path.name}`")[2].partition("\n- ")[0]
        assert ("**made-up people**" in told) == (path.stem != RETELLING)
