"""The samples of the news standards have the structure that the IPTC publishes; bad ones are told from them.

The content models are ours, of the published parts that the samples use (NITF 3.6 DTD, NewsML-G2 2.34
at conformance level power, ninjs 1.3 and 2.0 properties); the schema files themselves are not handed on.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import io
from pathlib import Path
from types import ModuleType

import jsonschema
import pytest
from lxml import etree

from analysis.reading.newsxml import articles_from_news_xml

NITF = """
<!ELEMENT nitf (head?, body)>
<!ELEMENT head (title?, docdata?)>
<!ELEMENT title (#PCDATA)>
<!ELEMENT docdata (doc-id | date.issue)*>
<!ELEMENT doc-id EMPTY>
<!ATTLIST doc-id id-string CDATA #IMPLIED regsrc CDATA #IMPLIED>
<!ELEMENT date.issue EMPTY>
<!ATTLIST date.issue norm CDATA #IMPLIED>
<!ELEMENT body (body.head?, body.content*)>
<!ELEMENT body.head (hedline?, byline*, dateline*)>
<!ELEMENT hedline (hl1, hl2*)>
<!ELEMENT hl1 (#PCDATA)>
<!ELEMENT hl2 (#PCDATA)>
<!ELEMENT byline (#PCDATA)>
<!ELEMENT dateline (#PCDATA)>
<!ELEMENT body.content (p | media)*>
<!ELEMENT p (#PCDATA)>
<!ELEMENT media ((media-reference | media-metadata)+, media-caption*, media-producer?)>
<!ATTLIST media media-type (text | audio | image | video | data | application | other) #REQUIRED>
<!ELEMENT media-reference EMPTY>
<!ELEMENT media-metadata EMPTY>
<!ELEMENT media-caption (p)*>
<!ELEMENT media-producer (#PCDATA)>
"""
G2 = (
    """
<!ELEMENT newsMessage (header, itemSet)>
<!ATTLIST newsMessage xmlns CDATA #FIXED "http://iptc.org/std/nar/2006-10-01/">
<!ELEMENT header (sent)>
<!ELEMENT sent (#PCDATA)>
<!ELEMENT itemSet (newsItem+)>
<!ELEMENT newsItem (catalogRef+, itemMeta, contentMeta?, contentSet?)>
<!ATTLIST newsItem guid CDATA #REQUIRED version CDATA #REQUIRED standard CDATA #FIXED "NewsML-G2"
  standardversion CDATA #REQUIRED conformance CDATA #FIXED "power">
<!ELEMENT catalogRef EMPTY>
<!ATTLIST catalogRef href CDATA #REQUIRED>
<!ELEMENT itemMeta (itemClass, provider, versionCreated)>
<!ELEMENT itemClass EMPTY>
<!ATTLIST itemClass qcode CDATA #REQUIRED>
<!ELEMENT provider EMPTY>
<!ATTLIST provider literal CDATA #REQUIRED>
<!ELEMENT versionCreated (#PCDATA)>
<!ELEMENT contentMeta (contentCreated?, (headline | description)*)>
<!ELEMENT contentCreated (#PCDATA)>
<!ELEMENT headline (#PCDATA)>
<!ELEMENT description (#PCDATA)>
<!ATTLIST description role CDATA #IMPLIED>
<!ELEMENT contentSet (inlineXML | inlineData)+>
<!ELEMENT inlineXML (nitf)>
<!ATTLIST inlineXML contenttype CDATA #IMPLIED>
<!ELEMENT inlineData (#PCDATA)>
"""
    + NITF
)
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$"}
KINDS = ["text", "audio", "video", "picture", "graphic", "composite", "component"]
NINJS_1 = {
    "type": "object",
    "required": ["uri"],
    "additionalProperties": False,
    "properties": {
        "uri": {"type": "string"},
        "type": {"enum": KINDS},
        "versioncreated": TIME,
        "headline": {"type": "string"},
        "byline": {"type": "string"},
        "located": {"type": "string"},
        "associations": {"type": "object", "additionalProperties": {"$ref": "#"}},
    },
    "patternProperties": {"^(?:body|description)_[a-zA-Z0-9_]+$": {"type": "string"}},
}
WORDED = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["value"],
        "additionalProperties": False,
        "properties": {name: {"type": "string"} for name in ("role", "contenttype", "value")},
    },
}
NINJS_2 = {
    "type": "object",
    "required": ["uri"],
    "additionalProperties": False,
    "properties": {
        "uri": {"type": "string"},
        "name": {"type": "string"},
        "standard": {"type": "object", "properties": {"name": {"const": "ninjs"}, "version": {"pattern": r"^2\."}}},
        "type": {"enum": KINDS},
        "firstcreated": TIME,
        "headlines": WORDED,
        "bodies": WORDED,
        "descriptions": WORDED,
        "associations": {"type": "array", "items": {"$ref": "#"}},
    },
}


def samples() -> ModuleType:
    """Return the module whose samples the readers are tested with."""
    path = Path(__file__).parent / "test_formats_alike.py"
    spec = importlib.util.spec_from_file_location("formats_alike", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


SAMPLES = samples()


@pytest.mark.parametrize(("model", "sample"), [(NITF, SAMPLES.nitf()), (G2, SAMPLES.newsml_g2())], ids=["NITF", "G2"])
def test_xml_samples_are_valid(model: str, sample: str) -> None:
    dtd = etree.DTD(io.StringIO(model))
    assert dtd.validate(etree.fromstring(sample)), dtd.error_log


@pytest.mark.parametrize(
    ("model", "sample"),
    [
        (NITF, SAMPLES.nitf().replace(" media-type='image'", "")),
        (NITF, SAMPLES.nitf().replace("<media-reference/>", "")),
        (G2, SAMPLES.newsml_g2().replace(" guid='story'", "")),
        (G2, SAMPLES.newsml_g2().replace("<provider literal='UPI'/>", "")),
    ],
)
def test_broken_xml_samples_are_not(model: str, sample: str) -> None:
    assert not etree.DTD(io.StringIO(model)).validate(etree.fromstring(sample))


@pytest.mark.parametrize(
    ("model", "sample"), [(NINJS_1, SAMPLES.ninjs_1()), (NINJS_2, SAMPLES.ninjs_2())], ids=["1", "2"]
)
def test_ninjs_samples_are_valid(model: dict[str, object], sample: dict[str, object]) -> None:
    jsonschema.validate(sample, model)
    for broken in ({**sample, "type": "photo"}, {**sample, "headlined": "x"}, {**sample, "uri": 1}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(broken, model)


def test_a_story_without_a_day_of_its_own_takes_that_of_its_item() -> None:
    inner = "<nitf><body><body.content><p>Ann Lee sang.</p></body.content></body></nitf>"
    item = (
        '<newsItem guid="a"><contentMeta><contentCreated>2020-02-05T10:00:00Z</contentCreated></contentMeta>'
        f"<contentSet><inlineXML>{inner}</inlineXML></contentSet></newsItem>"
    )
    (article,) = articles_from_news_xml(item.encode(), article_id="a", source="s")
    assert article.published == dt.date(2020, 2, 5)
