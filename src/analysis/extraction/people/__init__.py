"""Finds people, positions and roles; resolves surnames, pronouns, "the couple"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from analysis.extraction.people.cast import Cast
from analysis.extraction.people.evidence import Evidence
from analysis.extraction.people.gather import gather
from analysis.extraction.people.pictured import read_pictured
from analysis.extraction.people.positions import tells_picture
from analysis.extraction.people.resolve import Walk
from analysis.extraction.people.stretches import read_stretch, with_surnames
from analysis.extraction.people.subject import headlined, titled_subjects, told_subject
from analysis.extraction.sentences import sentences
from analysis.model import Article, CaptionBlock, Mention, Passage, Pictured, Scene, Span


def read_people(article: Article, scenes: Mapping[int, Scene]) -> tuple[list[Mention], list[Pictured], str]:
    """Return the mentions, the people pictured, and the subject's full name.

    Parameters
    ----------
    article : Article
        The article.
    scenes : mapping of int to Scene
        What each caption shows; no person is looked for in the names of events and places.

    Returns
    -------
    mentions : list of Mention
        In reading order; of two that begin together, the longer comes first ("his wife", then "his").
    pictured : list of Pictured
        Each person once a caption.
    subject : str
        Full name, or empty.

    Examples
    --------
    >>> from analysis.reading.formats import article_from_text
    >>> text = "Ann Lee (L) and Bo Ray wave. The couple wed in May. Photo by Cy Fox/UPI | License Photo"
    >>> mentions, pictured, _ = read_people(article_from_text(text), {})
    >>> [(mention.text, mention.person) for mention in mentions]
    [('Ann Lee', 'Ann Lee'), ('Bo Ray', 'Bo Ray'), ('The couple', 'Ann Lee; Bo Ray')]
    >>> [(row.person, row.position, row.order) for row in pictured]
    [('Ann Lee', 'left', 1), ('Bo Ray', '', 2)]
    """
    plain = article.plain
    read = [read_stretch(plain, passage, _others(passage, scenes)) for passage in article.passages()]
    stretches = with_surnames(plain, read)
    evidence = Evidence(plain, [stretch.passage.start for stretch in stretches])
    stated = {block.number: _stated(block) for block in article.captions if block.given}
    candidates = [candidate for stretch in stretches for candidate in stretch.candidates]
    names = [*headlined(article.headline, candidates), *(name for several in stated.values() for name in several)]
    cast = gather(evidence, candidates, names)
    titled = titled_subjects(article, cast)
    walk = Walk(article, evidence, cast, titled if article.gallery or len(titled) > 1 else [])
    pictured: list[Pictured] = []
    for stretch in stretches:
        passage = stretch.passage
        caption, start, end = passage
        first = len(walk.mentions)
        spans = sentences(plain, start, end)
        walk.read_stretch(stretch, spans)
        if caption is not None:
            shown = [span for n, span in enumerate(spans) if not n or tells_picture(plain, span)]
            pictured += read_pictured(evidence, caption, shown, walk.mentions[first:])
            pictured += _unnamed(cast, passage, stated.get(caption, ()), pictured)
    return walk.mentions, pictured, titled[0].name if len(titled) == 1 else told_subject(walk.mentions)


def _stated(block: CaptionBlock) -> list[str]:
    """Return whom the file itself says the picture shows."""
    return [name for name in map(str.strip, block.given.get("people", "").split(";")) if name]


def _unnamed(cast: Cast, passage: Passage, stated: Iterable[str], pictured: Sequence[Pictured]) -> list[Pictured]:
    """Return a row, with an empty span, for each person whom the file states and the words do not name."""
    named = {row.person for row in pictured if row.caption == passage.caption}
    names = dict.fromkeys(cast.find(name)[0][1].name for name in stated)
    missing = enumerate((name for name in names if name not in named), len(named) + 1)
    return [
        Pictured(passage.caption or 0, name, "", order, "", passage.start, passage.start) for order, name in missing
    ]


def _others(passage: Passage, scenes: Mapping[int, Scene]) -> tuple[Span, ...]:
    """Return where a caption names events and places."""
    scene = None if passage.caption is None else scenes.get(passage.caption)
    return scene.names if scene else ()
