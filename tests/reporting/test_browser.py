"""Reports as a browser without a network shows them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from analysis import load_tables
from analysis.reporting.charts import series_by_year
from analysis.reporting.charts.screen import draw

ROOT = Path(__file__).parent.parent.parent
PAGES = ["index", *sorted(path.stem for path in (ROOT / "notebooks").glob("*.ipynb"))]
DESKTOP, PHONE = {"width": 1200, "height": 900}, {"width": 360, "height": 740}


class Visit:
    """A page that was opened, with everything it asked for or complained of."""

    def __init__(self, browser: Any, path: Path, size: dict[str, int]) -> None:
        self.trouble: list[str] = []
        self.page = browser.new_page(viewport=size)
        self.page.on("console", lambda message: self.trouble.append(message.text))
        self.page.on("pageerror", lambda error: self.trouble.append(str(error)))
        self.page.on("dialog", lambda dialog: self.trouble.append(dialog.message))
        self.page.route("**/*", self._only_files)
        self.page.goto(path.as_uri())

    def _only_files(self, route: Any) -> None:
        if route.request.url.startswith(("file:", "data:", "blob:")):
            route.continue_()
        else:
            self.trouble.append(f"asked for {route.request.url}")
            route.abort()


@pytest.fixture
def visit(browser):
    visits: list[Visit] = []

    def go(path: Path, size: dict[str, int] = DESKTOP) -> Visit:
        visits.append(Visit(browser, path, size))
        return visits[-1]

    yield go
    for item in visits:
        item.page.close()


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
@pytest.mark.parametrize("name", PAGES)
def test_every_chart_is_drawn_offline(visit, sample_reports, name: str, size: dict[str, int]) -> None:
    shown = visit(sample_reports / f"{name}.html", size)
    charts = shown.page.locator("figure.chart")
    for number in range(charts.count()):
        assert charts.nth(number).locator(".main-svg").first.is_visible()
        assert charts.nth(number).locator(".trace path, .trace text").count() > 0
    assert shown.trouble == []
    sideways = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    assert shown.page.evaluate(sideways) == 0  # wide tables scroll in their own box


@pytest.mark.parametrize("name", PAGES)
def test_a_poisoned_article_is_inert(visit, poisoned_reports, name: str) -> None:
    shown = visit(poisoned_reports / f"{name}.html")
    for chart in shown.page.locator(".js-plotly-plot").all():
        chart.evaluate("chart => Plotly.Fx.hover(chart, [{curveNumber: 0, pointNumber: 0}])")
    assert shown.page.evaluate("window.hurt") is None
    assert shown.page.locator('a[href^="javascript"], img[src="x"], .chart a, .MathJax').count() == 0
    assert shown.trouble == []


# Rules of WCAG 2 that can be asked of the page itself: what it finds is wrong.
WRONG = {
    "an image without an alternative text": "img:not([alt])",
    "a chart without a name": '[role="img"]:not([aria-label]), [role="img"][aria-label=""]',
    "an empty heading cell": "th:empty",
    "a heading cell without a scope": "th:not([scope])",
    "a table without a caption": "table:not(:has(caption))",
    "an empty heading or link": "h1:empty, h2:empty, h3:empty, a:empty",
    "a scrolling box out of the keyboard's reach": ".table:not([tabindex])",
    "an id used twice": None,
    "text outside of a landmark": "body > :not(main, script, #js-plotly-tester)",
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_can_be_read_by_all(visit, sample_reports, name: str) -> None:
    shown = visit(sample_reports / f"{name}.html").page
    found = {what: shown.locator(rule).count() for what, rule in WRONG.items() if rule}
    found["an id used twice"] = shown.evaluate(
        "(ids => ids.length - new Set(ids).size)([...document.querySelectorAll('main > [id], h2[id]')].map(e => e.id))"
    )
    assert {what: number for what, number in found.items() if number} == {}
    levels = shown.evaluate("[...document.querySelectorAll('h1,h2,h3')].map(e => +e.tagName[1])")
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert shown.evaluate(CONTRAST) == []


# Text of the page itself (charts are ink and a tested grey on white) against its background, as WCAG 2 reckons.
CONTRAST = """() => {
  const channel = v => (v /= 255) <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
  const light = c => { const [r, g, b] = c.match(/[0-9.]+/g).map(Number);
    return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b); };
  const ground = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor;
    if (!c.startsWith("rgba")) return c; } return "rgb(255, 255, 255)"; };
  const poor = (ink, paper) => { const [a, b] = [light(ink), light(paper)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05) < 4.5; };
  const found = [];
  for (const e of document.querySelectorAll("main :not(svg, svg *, script)")) {
    if (e.innerText && poor(getComputedStyle(e).color, ground(e))) found.push(e.outerHTML.slice(0, 80));
    const label = getComputedStyle(e, "::before");
    if (label.content.startsWith('"') && !label.backgroundColor.startsWith("rgba")
        && poor(label.color, label.backgroundColor)) found.push("label of " + e.className);
  }
  return found;
}"""


def test_print_shows_the_printed_charts(visit, sample_reports) -> None:
    shown = visit(sample_reports / "02-event-frequency.html").page
    assert not shown.locator(".chart .paper").first.is_visible()
    shown.emulate_media(media="print")
    assert shown.locator(".chart .paper").first.is_visible()
    assert not shown.locator(".chart .screen").first.is_visible()
    assert shown.pdf().startswith(b"%PDF")


def test_without_script_the_printed_charts_are_shown(browser, sample_reports) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((sample_reports / "02-event-frequency.html").as_uri())
    assert page.locator(".chart .paper").first.is_visible()
    context.close()


@pytest.mark.parametrize("words", [4, 20, 40])
def test_a_heading_of_any_length_is_drawn_within_its_chart(browser, sample_tables, tmp_path, words: int) -> None:
    events = load_tables(sample_tables)["events"]
    chart = replace(series_by_year(events), title=" ".join(["pictured"] * words))
    path = tmp_path / "chart.html"
    draw(chart).write_html(path)
    page = browser.new_page(viewport=DESKTOP)
    page.goto(path.as_uri())
    page.wait_for_selector(".gtitle-subtitle")
    top, bottom, below = page.evaluate(
        "['.gtitle', '.gtitle', '.gtitle-subtitle'].map((s, n) => "
        "document.querySelector(s).getBoundingClientRect()[n === 1 ? 'bottom' : 'top'])"
    )
    page.close()
    assert 0 <= top < bottom <= below
