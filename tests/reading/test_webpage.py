"""Web pages: what is printed, what is only stated, and what is neither."""

from __future__ import annotations

import json

import pytest

from analysis.model import Article
from analysis.reading.document import UnreadableError
from analysis.reading.webpage import article_from_page


def page(body: str, head: str = "") -> Article:
    html = f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"
    return article_from_page(html.encode(), article_id="a", source="a.html")


def captions(article: Article) -> list[tuple[str, str, str]]:
    return [(article.text[slice(*b.words)], b.photographer, b.agency) for b in article.captions]


def figure(caption: str) -> str:
    return f"<figure><figcaption>{caption}</figcaption></figure>"


SINGS = ("Ann Lee sings.", "Bo Ray", "AP")
FIGURES = {
    "a credit in the caption": figure("Ann Lee sings. (AP Photo/Bo Ray)"),
    "a credit marked apart": figure("Ann Lee sings.<span class='credit'>Bo Ray/AP</span>"),
    "a credit marked before": figure("<cite>AP Photo/Bo Ray</cite><p>Ann Lee sings.</p>"),
    "an alternative text": "<figure><img alt='Ann Lee sings. Photo by Bo Ray/AP'></figure>",
    "a picture's title": "<p>Ann wed.</p><img alt='gown' title='Ann Lee sings. Photo by Bo Ray/AP'>",
    "a class of captions": "<div class='photo caption'>Ann Lee sings. <small>Bo Ray/AP</small></div>",
    "printed twice": figure("Ann Lee sings. Photo by Bo Ray/AP") * 2,
    "broken by a tag": figure("Ann <a href='#'>Lee</a><br>sings. Photo by <b>Bo Ray</b>/AP"),
    "a paragraph a caption": "<p>Ann Lee sings. Photo by Bo Ray/AP</p>",
}


@pytest.mark.parametrize("case", FIGURES)
def test_captions(case: str) -> None:
    assert captions(page(f"<article>{FIGURES[case]}</article>")) == [SINGS]


def test_what_the_page_states() -> None:
    stated = {
        "@graph": [
            {
                "@type": "NewsArticle",
                "headline": "Ann Lee weds",
                "datePublished": "2020-02-05T10:00:00Z",
                "articleBody": "Ann wed Bo.\nThey left.",
                "image": [{"@type": "ImageObject", "caption": "Ann Lee sings.", "creditText": "Bo Ray/AP"}],
            }
        ]
    }
    article = page("<div>Home</div>", f"<script type='application/ld+json'>{json.dumps(stated)}</script>")
    assert (article.headline, str(article.published)) == ("Ann Lee weds", "2020-02-05")
    assert [article.text[slice(*span)] for span in article.paragraphs] == ["Ann wed Bo.", "They left."]
    assert captions(article) == [SINGS]


def test_open_graph_and_broken_json() -> None:
    head = (
        "<meta property='og:title' content='Ann Lee weds'><meta property='article:published_time' content='2020-02-05'>"
        "<script type='application/ld+json'>{broken</script><title>Site</title>"
    )
    article = page("<article><p>Ann wed.</p></article>", head)
    assert (article.headline, str(article.published)) == ("Ann Lee weds", "2020-02-05")


def test_boilerplate_is_left_out() -> None:
    article = page(
        "<header><nav><p>Menu</p></nav></header><main><h1>Ann weds</h1><p>Ann wed.</p><aside><p>Read more</p></aside>"
        "<form><p>Sign up</p></form></main><footer><p>Terms</p></footer><script>var p = '<p>Ad</p>'</script>"
    )
    assert article.text == "Ann weds\nAnn wed."


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("<meta charset='windows-1252'><p>Renée sang.</p>".encode("windows-1252"), "Renée sang."),
        ("<p>Renée sang.</p>".encode("utf-16"), "Renée sang."),
        ("<?xml version='1.0' encoding='iso-8859-1'?><p>Renée sang.</p>".encode(), "Renée sang."),
        (b"<p>Ann &amp; Bo&nbsp;sang &#8211; twice.</p>", "Ann & Bo sang – twice."),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert article_from_page(data, article_id="a", source="a.html").text == text


@pytest.mark.parametrize("data", [b"<html></html>", b"<!-- -->", b"<p> </p>"])
def test_a_page_without_text(data: bytes) -> None:
    with pytest.raises(UnreadableError):
        article_from_page(data, article_id="a", source="a.html")
