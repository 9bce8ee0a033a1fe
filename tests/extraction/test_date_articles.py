"""Dates of whole articles: each passage is seen from its own anchor."""

from __future__ import annotations

import datetime as dt

import pytest

from analysis.extraction.dates import read_dates
from analysis.model import Article, CaptionBlock, Span
from analysis.reading.formats import article_from_text, plain

PUBLISHED = dt.date(2019, 12, 20)


def article(*captions: str, body: str = "", head: str = "", gallery: str = "", **given: str) -> Article:
    """Return an article of a header, one paragraph and some captions."""
    text = head + body
    blocks = []
    for number, words in enumerate(captions, 1):
        text += "\n"
        blocks.append(
            CaptionBlock(
                number, len(text), len(text) + len(words), Span(len(text), len(text) + len(words)), given=given
            )
        )
        text += words
    paragraphs = (Span(len(head), len(head) + len(body)),)
    return Article(
        "a",
        "test",
        "text",
        text,
        plain(text),
        PUBLISHED,
        gallery=gallery,
        paragraphs=paragraphs,
        captions=tuple(blocks),
    )


# A caption, the day its picture shows, and the value of each of its dates.
CAPTIONS = [
    (
        "Ann Lee attends the funeral of her husband, Bo Ray, in Tulsa on May 5, 2012. Ray died on April 28.",
        "2012-05-05",
        ["2012-05-05", "2012-04-28"],
    ),
    ("Ann Lee sings on May 2, 2016. Two nights earlier, she wed.", "2016-05-02", ["2016-05-02", "2016-04-30"]),
    ("Ann Lee sings on May 2, 2016. Three mornings later, she wed.", "2016-05-02", ["2016-05-02", "2016-05-05"]),
    ("Ann Lee sings on Feb. 23, 2006. Four months on, she wed.", "2006-02-23", ["2006-02-23", "2006-06"]),
    (
        "Ann Lee sings on April 26, 2008. Wed in 2004, they had welcomed twins on Nov. 8 of the previous year.",
        "2008-04-26",
        ["2008-04-26", "2004", "2007-11-08"],
    ),
    (
        "Ann Lee sings on Feb. 28, 2016. On April 12, a court made Gus, the boy they had fostered, their son.",
        "2016-02-28",
        ["2016-02-28", "2016-04-12"],
    ),
    (
        "Ann Lee sings on Nov. 13, 2014. The end came in January, the distance having worn on them.",
        "2014-11-13",
        ["2014-11-13", "2015-01"],
    ),
    (
        "Ann Lee sings on Nov. 13, 2014. She was held from May 4 to May 27; three days later, she sang.",
        "2014-11-13",
        ["2014-11-13", "2015-05-04/2015-05-27", "2015-05-30"],
    ),
    ("Ann Lee speaks on the anniversary of D-Day, June 6, 2024.", "2024-06-06", ["1944-06-06", "2024-06-06"]),
    (
        "Ann Lee sings on May 9, 2014. She wed in November 2016. Her son was born on the day after Christmas.",
        "2014-05-09",
        ["2014-05-09", "2016-11", "2016-12-26"],
    ),
    (
        "Ann Lee sings on Feb. 9, 2011. Bo Ray had proposed on Christmas Eve 2010, and the two wed in October.",
        "2011-02-09",
        ["2011-02-09", "2010-12-24", "2011-10"],
    ),
    (
        "Ann Lee sings on Sept. 3, 2018. She had filed for divorce in June, and it became final that November.",
        "2018-09-03",
        ["2018-09-03", "2018-06", "2018-11"],
    ),
    ("Ann Lee sings in Tulsa, Okla., on Feb. 9, 2015.", "2015-02-09", ["2015-02-09"]),
    ("Ann Lee sings at the 5th Oak Fest in Tulsa, Oklahoma. February 9, 2015.", "2015-02-09", ["2015-02-09"]),
    ("Ann Lee sings in Tulsa on Feb. 9, 2015. In May, she wed.", "2015-02-09", ["2015-02-09", "2015-05"]),
    ("Ann Lee sings on May 9, 2015. In April, she wed.", "2015-05-09", ["2015-05-09", "2016-04"]),
    ("Ann Lee sings on May 9, 2015. In April, she had wed.", "2015-05-09", ["2015-05-09", "2015-04"]),
    ("Ann Lee sings on May 9, 2015. She had wed in April.", "2015-05-09", ["2015-05-09", "2015-04"]),
    ("Ann Lee sings on May 9, 2015. She had a baby in July.", "2015-05-09", ["2015-05-09", "2015-07"]),
    ("Ann Lee sings on May 9, 2015. She wed on June 3.", "2015-05-09", ["2015-05-09", "2015-06-03"]),
    ("Ann Lee sings on May 9, 2015. She wed the next year.", "2015-05-09", ["2015-05-09", "2016"]),
    ("Ann Lee sings on May 9, 2015. Later that year, she wed.", "2015-05-09", ["2015-05-09", "2015"]),
    ("Ann Lee sings on May 9, 2015. She wed two months after the show.", "2015-05-09", ["2015-05-09", "2015-07"]),
    ("Ann Lee sings on May 9, 2015. She had wed a week before the gala.", "2015-05-09", ["2015-05-09", "2015-05-02"]),
    ("Ann Lee sings on May 9, 2015. She wed two months after the crash.", "2015-05-09", ["2015-05-09", ""]),
    ("Ann Lee sings on May 9, 2015. That night, she won.", "2015-05-09", ["2015-05-09", "2015-05-09"]),
    (
        "Ann Lee sings on May 9, 2015. She met Bo Ray in 2009. That night, she won.",
        "2015-05-09",
        ["2015-05-09", "2009", "2015-05-09"],
    ),
    (
        "Ann Lee sings on May 9, 2015. She met Bo Ray in 2009 and wed two years later.",
        "2015-05-09",
        ["2015-05-09", "2009", "2011"],
    ),
    (
        "Ann Lee sings on May 9, 2015. A month earlier, she won. A week later, she wed.",
        "2015-05-09",
        ["2015-05-09", "2015-04", "2015-05-16"],
    ),
    (
        "Ann Lee sings on May 9, 2015. Two years later, she wed. A son came the following year.",
        "2015-05-09",
        ["2015-05-09", "2017", "2018"],
    ),
    (
        "FILE - In this Feb. 9, 2016, file photo, Ann Lee sings. She wed three years later.",
        "2016-02-09",
        ["2016-02-09", "2019"],
    ),
    ("FILE - Ann Lee sings on Sunday, Feb. 9, 2014, in Tulsa.", "2014-02-09", ["2014-02-09"]),
    (
        "TULSA, OK - MARCH 10: Ann Lee sings at the hall on March 10, 2017 in Tulsa.",
        "2017-03-10",
        ["2017-03-10", "2017-03-10"],
    ),
    ("TULSA, OK - March 10, 2017 - Ann Lee(R) sings.", "2017-03-10", ["2017-03-10"]),
    ("07 January 2018 Ann Lee sings. In March, she wed.", "2018-01-07", ["2018-01-07", "2018-03"]),
    ("June 2018: Ann Lee sings in Tulsa. She wed two years later.", "2018-06", ["2018-06", "2020"]),
    ("9 June 2018: Ann Lee sings in Tulsa.", "2018-06-09", ["2018-06-09"]),
    # A clause in a tense of its own after the date; what had been planned lies ahead.
    (
        "Ann Lee sings in Tulsa on April 9, 2019. That fall, the two revealed they were having a baby.",
        "2019-04-09",
        ["2019-04-09", "2019-23"],
    ),
    (
        "Ann Lee sings in Tulsa on April 9, 2019. Having split a year earlier, the two wed in Reno that June.",
        "2019-04-09",
        ["2019-04-09", "2018", "2019-06"],
    ),
    (
        "Ann Lee sings in Tulsa on May 6, 2019. The two, who wed on May 4, 2013, in Reno, split the week before.",
        "2019-05-06",
        ["2019-05-06", "2013-05-04", "2019-04-28/2019-05-04"],
    ),
    (
        "Ann Lee sings in Tulsa on Feb. 9, 2019. In May, she disclosed that she had wed.",
        "2019-02-09",
        ["2019-02-09", "2019-05"],
    ),
    (
        "Ann Lee sings in Tulsa on Feb. 9, 2019. That fall, they renewed the vows they had made.",
        "2019-02-09",
        ["2019-02-09", "2019-23"],
    ),
    (
        "Ann Lee sings in Tulsa on Feb. 9, 2019. The ball they had planned for that June was called off.",
        "2019-02-09",
        ["2019-02-09", "2019-06"],
    ),
    (
        "Ann Lee, who would wed six weeks to the day after the show, sings in Tulsa on Jan. 12, 2014.",
        "2014-01-12",
        ["2014-02-23", "2014-01-12"],
    ),
    (
        'Ann Lee attends the premiere of "Tall Oak Vol. 3" on Thursday, April 27, 2023, in Tulsa.',
        "2023-04-27",
        ["2023-04-27"],
    ),
    ("Ann Lee is seen in 1985. She wed the next year.", "1985", ["1985", "1986"]),
    ("Ann Lee of the 2013 film sings on May 9, 2015.", "2015-05-09", ["2013", "2015-05-09"]),
    ("Ann Lee of the 2013 film sings in Tulsa.", "", ["2013"]),
    ("Ann Lee sings at the 2015 Oak Gala.", "", ["2015"]),
    ("Ann Lee sings in Tulsa on Thursday. The next day, she wed.", "2019-12-19", ["2019-12-19", "2019-12-20"]),
    ("Ann Lee sings in Tulsa on Dec. 1. In March, she wed.", "2019-12-01", ["2019-12-01", "2020-03"]),
    ("Ann Lee sings in Tulsa yesterday.", "2019-12-19", ["2019-12-19"]),
    ("Ann Lee sings in Tulsa. The next month, she wed.", "", [""]),
    ("Ann Lee sings in Tulsa. She wed last year.", "", ["2018"]),
    ("Ann Lee sings in Tulsa. She wed in 2013.", "", ["2013"]),
    ("Ann Lee scores in the third quarter on May 9, 2015.", "2015-05-09", ["2015-05-09"]),
    ("Ann Lee sings in Tulsa. Picture date: Wednesday February 21, 2018.", "2018-02-21", ["2018-02-21"]),
    ("Ann Lee sings.", "", []),
]


@pytest.mark.parametrize(("words", "shown", "values"), CAPTIONS)
def test_caption(words, shown, values) -> None:
    rows, pictured = read_dates(article(words))
    assert [row.value for row in rows] == values
    assert {number: row.value for number, row in pictured.items()} == ({1: shown} if shown else {})
    assert {row.caption for row in rows} <= {1}


@pytest.mark.parametrize(
    "words", ["She wed two months after the show.", "She wed the day after the ball.", "She wed later in 2013."]
)
def test_what_was_read_before_changes_nothing(words: str) -> None:
    story = article("Ann Lee sings on Feb. 9, 2013. " + words)
    first = read_dates(story)
    read_dates(article(body=words))
    assert read_dates(story) == first
    assert first[0][-1].value


def test_no_years_are_counted_from_a_decade() -> None:
    rows, _ = read_dates(article("Ann Lee sings in Tulsa in the 1990s. They wed two years later."))
    assert [row.value for row in rows] == ["199X", ""]


def test_no_caption_borrows_another_date() -> None:
    rows, pictured = read_dates(article("Ann Lee sings on May 9, 2015.", "Ann Lee sings. Months later, she wed."))
    assert [row.value for row in rows] == ["2015-05-09", ""]
    assert set(pictured) == {1}


def test_metadata_dates_a_picture_whose_words_do_not() -> None:
    rows, pictured = read_dates(article("Ann Lee sings. The next month, she wed.", date="2015-05-09"))
    assert [row.value for row in rows] == ["2015-06"]
    assert pictured[1].value == "2015-05-09"


def test_metadata_goes_before_a_printed_date() -> None:
    rows, pictured = read_dates(article("Ann Lee sings on May 8, 2015. The next day, she wed.", date="2015-05-09"))
    assert (pictured[1].value, pictured[1].text) == ("2015-05-09", "May 8, 2015")
    assert [row.value for row in rows] == ["2015-05-08", "2015-05-10"]


def test_months_of_a_year_in_review_are_that_year_s() -> None:
    rows, _ = read_dates(
        article("Ann Lee sings on May 9, 2015. In August, she wed.", gallery="2018: The Year in Review")
    )
    assert [row.value for row in rows] == ["2015-05-09", "2018-08"]


def test_header_and_dateline_are_dates_of_the_body() -> None:
    head = "date 2019-12-20 "
    rows, _ = read_dates(article(head=head, body="Dec. 20 (UPI) -- Ann Lee wed on Thursday, after they met in March."))
    assert [(row.caption, row.kind, row.value) for row in rows] == [
        (None, "absolute", "2019-12-20"),
        (None, "relative", "2019-12-20"),
        (None, "relative", "2019-12-19"),
        (None, "relative", "2019-03"),
    ]


def test_a_dateline_before_the_header_is_the_nearest_day() -> None:
    rows, _ = read_dates(article(head="TULSA, Okla., Dec. 21 (UPI) -- ", body="Ann Lee wed."))
    assert [row.value for row in rows] == ["2019-12-21"]


def test_a_quote_is_seen_from_the_article() -> None:
    rows, _ = read_dates(article(body='"We wed seven years ago," Lee said.'))
    assert [(row.value, row.anchor) for row in rows] == [("2012", "2019-12-20")]


def test_without_any_anchor_relative_dates_are_rows_without_value() -> None:
    text = "She wed on Thursday, after two years, in March of that year."
    bare = Article("a", "test", "text", text, text, paragraphs=(Span(0, len(text)),))
    rows, _ = read_dates(bare)
    assert [(row.kind, row.value, row.anchor) for row in rows] == [
        ("relative", "", ""),
        ("duration", "", ""),
        ("relative", "", ""),
    ]


def test_no_date_runs_from_one_passage_into_the_next() -> None:
    rows, _ = read_dates(article("She sings on May 9", "2015 was hers.", body="She sang in"))
    assert [row.text for row in rows] == ["May 9", "2015"]


@pytest.mark.parametrize("count", [0, 1, 300])
def test_any_number_of_captions(count) -> None:
    _, pictured = read_dates(article(*["Ann Lee sings on May 9, 2015. In June, she wed."] * count))
    assert len(pictured) == count


def test_the_dates_of_a_copy_are_not_told_twice() -> None:
    line = "Ann Lee sings in Tulsa on Feb. 9, 2015. (AP Photo/Cy Dee)"
    other = "Bo Ray waves in Rome on March 3, 2016. (AP Photo/Cy Dee)"
    dates, _ = read_dates(article_from_text(f"{line}\n{line}\n{other}"))
    assert [row.value for row in dates] == ["2015-02-09", "2016-03-03"]
