"""Who is in the picture, and in which role.  All people are made up."""

from __future__ import annotations

import pytest

from analysis import parse_article
from analysis.extraction.lexicon import rows
from analysis.extraction.people import read_people
from analysis.model import Pictured
from analysis.reading.formats import article_from_text

CREDIT = " Photo by Pat Lens/UPI | License Photo"


def pictured(caption: str) -> list[Pictured]:
    """Return the rows of one caption."""
    return read_people(article_from_text(caption + CREDIT), {})[1]


THAI = "Zafiyat Boonvexel; Quil Umbrelkul; Otto Vane"
BEHIND = "Nora Quimby; Hugo Brandt; Otto Vane"
WHO = [
    ("Zofyat Umbrel of Ukraine in action during her match in Madrid.", "Zofyat Umbrel"),
    ("Nora Quimby (L) of the Tulsa Oaks battles Reno Elms forward Dag Umbrel for the puck.", "Nora Quimby; Dag Umbrel"),
    ("Actress Nora Quimby, wearing Elie Saab, and actor Hugo Brandt arrive.", "Nora Quimby; Hugo Brandt"),
    ("Nora Quimby poses after a tribute concert for Hugo Brandt.", "Nora Quimby"),
    ("Lady Oak frontman Hugo Brandt waves.", "Hugo Brandt"),
    ("Nora Quimby slides in under the tag of second baseman Hugo Brandt.", "Nora Quimby; Hugo Brandt"),
    ("Actress Liv-Ragnhild Quimby leaves a hotel.", "Liv-Ragnhild Quimby"),
    ("Kosovar actress Vlora Quimby waves.", "Vlora Quimby"),
    (
        "Hugo Brandt vies with Otto Falk during the match between Oak and 1. FC Elm with Ned Roe (L).",
        "Ned Roe; Hugo Brandt; Otto Falk",
    ),
    # Whose coat is held as two leave, who asks and who has the ball; who is called for, but not there.
    ("Nora Quimby (R) holds Hugo Brandt's coat as they leave a gala.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby (R) answers questions from Hugo Brandt at a gala.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby (R) shields the ball from defender Hugo Brandt.", "Hugo Brandt; Nora Quimby"),
    ("Protesters calling for the release of jailed politician Hugo Brandt wave flags.", ""),
    # Half a name is no team and no museum.
    ("From left, Nora Quimby, Hugo Brandt and Sun-hee Park wave.", "Nora Quimby; Hugo Brandt; Sun-hee Park"),
    ("Hugo Brandt-Prado (C) waves.", "Hugo Brandt-Prado"),
    ("Zofyat Umbrel of Uzbekistan (L) waves.", "Zofyat Umbrel"),
    ("Cosplayers Nora Quimby(L) and Hugo Brandt(R) rest.", "Nora Quimby; Hugo Brandt"),
    # Unknown names in a list and before an apposition; a club of a country; whom somebody once represented.
    ("Thai activists (L-R) Zafiyat Boonvexel, Quil Umbrelkul and Otto Vane wave.", THAI),
    ("Zafiyat Bouvexel, a heroine of the war of independence, joins a protest in Algiers.", "Zafiyat Bouvexel"),
    ("Nora Quimby of Norway's Umbrelo, left, is hugged by teammate Ines Falk.", "Nora Quimby; Ines Falk"),
    ("Nora Quimby, a lawyer who once represented Ines Falk, celebrates.", "Nora Quimby"),
    ("Nora Quimby receives her trophy from Ines, the Queen Consort, in London.", "Nora Quimby; Ines"),
    # Roles in plays, prizes that are names too, and whom somebody worked with.
    ("Nora Quimby as Falstaff, with Hugo Brandt as Prince Hal, in Tulsa.", "Nora Quimby; Hugo Brandt"),
    ("Nora Quimby waves as Hugo Brandt looks on.", "Nora Quimby; Hugo Brandt"),
    ("Nora Quimby clutches the Best Actress Oscar she won.", "Nora Quimby"),
    ("Hugo Brandt gives the Medal of Honor to actress Nora Quimby.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby in the shop she ran with Hugo Brandt on King's Road.", "Nora Quimby"),
    ("Nora Quimby speaks at the hearing for chief justice nominee Hugo Brandt.", "Nora Quimby"),
    ("Norway's Vice President and president-elect Nora Quimby waves.", "Nora Quimby"),
    ("Coptic Orthodox Pope Umbrelos II leads a Mass.", "Pope Umbrelos II"),
    ("Archbishop Emeritus Hugo Brandt waves.", "Hugo Brandt"),
    ("King Vexulu kaQuimbeni waves.", "King Vexulu kaQuimbeni"),
    # One name, a relative clause, a notice to editors; roles of several; who gives and who is photographed.
    ("Nora, who sang in May, attends the gala.", "Nora"),
    ("RENO, NV - MAY 5: (EDITORIAL USE ONLY - For other use please ask) Nora, who sang, attends a gala.", "Nora"),
    ("Actresses Nora Quimby (L) and Ines Falk wave in the front row at Hugo Brandt.", "Nora Quimby; Ines Falk"),
    ("Nora Quimby takes a picture of her daughter Ines Falk.", "Nora Quimby; Ines Falk"),
    ("Nora Quimby accepts the medal from Hugo Brandt.", "Nora Quimby; Hugo Brandt"),
    ("Nora Quimby, in a gown that Ines Falk wore in 1993, waves.", "Nora Quimby"),
    ("Nora Quimby waves after defeating Norway's Hugo Brandt and Chile's Otto Vane.", "Nora Quimby"),
    # Whom a clause of its own tells of, who is waited for, and who does what is done.
    ("Nora Quimby waves after Prime Minister Hugo Brandt dismissed Finance Minister Ines Falk.", "Nora Quimby"),
    ("Nora Quimby waves in Tulsa, hours after Hugo Brandt resigned.", "Nora Quimby"),
    ("Nora Quimby waves on the night Hugo Brandt was sworn in.", "Nora Quimby"),
    ("Nora Quimby waits for Hugo Brandt to begin.", "Nora Quimby"),
    ("Nora Quimby waves after she was chosen to succeed Hugo Brandt.", "Nora Quimby"),
    ("Nora Quimby attends the funeral service for Hugo Brandt.", "Nora Quimby"),
    ("Volunteers for Nora Quimby wait in Tulsa.", ""),
    ("Nora Quimby is handed the prize for fiction by Hugo Brandt.", "Nora Quimby; Hugo Brandt"),
    ("Nora Quimby #22 of the Oaks drives against Ines Falk #21 of the Pines.", "Nora Quimby; Ines Falk"),
    ("Oaks guard Nora Quimby (22) shoots over Pines guard Ines Falk (5).", "Nora Quimby; Ines Falk"),
    ("Nora Quimby, who met Ines Falk, waves. Listening behind her are Hugo Brandt and Otto Vane.", BEHIND),
    # Offices, and what stands before a role.
    ("Archbishop of Ferncastle Hugo Brandt greets Patriarch Ioann.", "Hugo Brandt; Patriarch Ioann"),
    ("Nora Quimby and Ambassador to Norway Hugo Brandt wave.", "Nora Quimby; Hugo Brandt"),
    ("(L-R) Silver medalist Nora Quimby of Team Norway and gold medallist Ines Falk pose.", "Nora Quimby; Ines Falk"),
    ("Zelvara from Norway celebrates with the trophy.", "Zelvara"),
    ("Hugo Brandt proposes to his girlfriend Jan Falk.", "Hugo Brandt; Jan Falk"),
    ("Quimdra Vexel #24 of Team Pine shows off a trophy.", "Quimdra Vexel"),
    ("Secretary of State Nora Quimby plays the guitar.", "Nora Quimby"),
    ("Nora Quimby speaks in Tulsa, where she announced that Mayor Hugo Brandt had died.", "Nora Quimby"),
    ("Nora Quimby steps off the plane, followed by coach Hugo Brandt.", "Nora Quimby; Hugo Brandt"),
    ("Nora Quimby helps Hugo Brandt into his green jacket.", "Nora Quimby; Hugo Brandt"),
    ("Gymnastics - Women's Final - Pine Arena, Rome - August 5, 2024. Nora Quimby celebrates.", "Nora Quimby"),
    (
        "RENO, NV - MAY 5: (EDITORIAL USE ONLY - For other use please seek approval from Fashion House) Nora Quimby "
        "attends a gala on May 5, 2023.",
        "Nora Quimby",
    ),
    ("Zafiya Vexel is honored at the gala.", "Zafiya Vexel"),
    ("Zafiya Vexel seen at the gala.", "Zafiya Vexel"),
    ("Police arrest Zafiya Vexel in Tulsa.", "Zafiya Vexel"),
    ("(From L to R) Zafiya Vexel, Quil Umbrel and Hugo Brandt pose.", "Zafiya Vexel; Quil Umbrel; Hugo Brandt"),
    ("Zafiya Vexel, of Tulsa, left, and Quil Umbrel, of Reno, right, run.", "Zafiya Vexel; Quil Umbrel"),
    (
        "Nora Quimby, from left, director Hugo Brandt, singer Ines Falk and Otto Vane pose.",
        "Nora Quimby; Hugo Brandt; Ines Falk; Otto Vane",
    ),
    ("Zafiya Vexel, from left, director Quil Umbrel and Hugo Brandt pose.", "Zafiya Vexel; Quil Umbrel; Hugo Brandt"),
    ("Zuma, from left, Quil Umbrel and Hugo Brandt pose.", "Zuma; Quil Umbrel; Hugo Brandt"),
    ("Zorro Vexel of Pinos celebrates with Quil Umbrel during the match.", "Zorro Vexel; Quil Umbrel"),
    ("Actor Jun Takahara(L) and his husband Hugo Brandt(R) ride in the parade.", "Jun Takahara; Hugo Brandt"),
    ("will.i.am, left, and Nora Quimby pose.", "will.i.am; Nora Quimby"),
    ("Z.U.M., right, performs with Nora Quimby.", "Nora Quimby; Z.U.M."),
    ("Nora Quimby watches the tennis match between Ines Falk and Hugo Brandt.", "Nora Quimby"),
    ("Fans cheer for Nora Quimby (not pictured) as Hugo Brandt waves.", "Hugo Brandt"),
    (
        "Nora Quimby and Hugo Brandt, whose first child, a daughter, Ines, was born in May, arrive.",
        "Nora Quimby; Hugo Brandt",
    ),
    ("Nora Quimby kisses a cup after she defeated Hugo Brandt in Tulsa.", "Nora Quimby"),
    ("Mourners gather in Memphis, Tenn. Nora Quimby died Thursday.", ""),
    (
        "Princess Nora of Tulsa, Prince Hugo II of Reno and Ines Falk arrive.",
        "Princess Nora; Prince Hugo II; Ines Falk",
    ),
    ("Nora Quimby, who adopted Hugo Brandt in 2000, arrives.", "Nora Quimby"),
    ("Nora Quimby, who sings, and Hugo Brandt arrive.", "Nora Quimby; Hugo Brandt"),
    ("Hugo and Nora Quimby arrive in Tulsa.", "Hugo Quimby; Nora Quimby"),
    ("Singer Hugo and Nora Quimby arrive in Tulsa.", "Hugo; Nora Quimby"),
    ("Ines Falk greets Hugo and Nora Quimby in Tulsa.", "Ines Falk; Hugo Quimby; Nora Quimby"),
    ("Zum-Zum and Nora watch the Maple Inn burn.", "Zum-Zum; Nora"),
    ("Chelsea Quimby and Mark Brandt arrive in Tulsa.", "Chelsea Quimby; Mark Brandt"),
    ("A$AP Quimby waves.", "A$AP Quimby"),
    ("Nora Quimby watches Hugo Brandt play Ines Falk.", "Nora Quimby"),
    ("Nora Quimby arrives in Tulsa.", "Nora Quimby"),
    ("Nora Quimby arrives. Hugo Brandt sang in May.", "Nora Quimby"),
    ("Nora Quimby arrives. Later, she wed Hugo Brandt.", "Nora Quimby"),
    ("Nora Quimby arrives with Hugo Brandt.", "Nora Quimby; Hugo Brandt"),
    ("Nora Quimby arrives with her husband, Hugo Brandt.", "Nora Quimby; Hugo Brandt"),
    ("Nora Quimby arrives with her husband.", "Nora Quimby"),
    ("Nora Quimby, accompanied by Hugo Brandt, arrives.", "Nora Quimby; Hugo Brandt"),
    ("Hugo Brandt kisses Nora Quimby.", "Hugo Brandt; Nora Quimby"),
    ("Hugo Brandt holds Nora Quimby's hand.", "Hugo Brandt; Nora Quimby"),
    ("Hugo Brandt fixes Nora Quimby's white gown.", "Hugo Brandt; Nora Quimby"),
    ("Hugo Brandt visits Nora Quimby's shop.", "Hugo Brandt"),
    ("Hugo Brandt sings at Nora Quimby's party.", "Hugo Brandt"),
    ("Nora Quimby's husband, Hugo Brandt, arrives.", "Hugo Brandt"),
    ("Hugo Brandt arrives at a gala honoring Nora Quimby.", "Hugo Brandt"),
    ("Hugo Brandt arrives at a gala honoring Nora Quimby and Ines Falk.", "Hugo Brandt"),
    ("Hugo Brandt sings in a tribute to singer Nora Quimby.", "Hugo Brandt"),
    ("Hugo Brandt sings at the funeral of Nora Quimby.", "Hugo Brandt"),
    ("Hugo Brandt waits in front of Nora Quimby.", "Hugo Brandt; Nora Quimby"),
    ("Hugo Brandt arrives in a suit by Nora Quimby.", "Hugo Brandt"),
    ("Nora Quimby arrives wearing Hugo Brandt.", "Nora Quimby"),
    ("Nora Quimby walks the runway for Hugo Brandt.", "Nora Quimby"),
    ("Nora Quimby presents a creation by designer Hugo Brandt.", "Nora Quimby"),
    ("Nora Quimby arrives, surrounded by Hugo Brandt and Ines Falk.", "Nora Quimby; Hugo Brandt; Ines Falk"),
    ("Jörg Zumpel and Åsa Qvex arrive.", "Jörg Zumpel; Åsa Qvex"),
    ("Hugo Brandt, son of Nora Quimby, arrives.", "Hugo Brandt"),
    ("Fans mourn the late Nora Quimby as Hugo Brandt sings.", "Hugo Brandt"),
    ('Hugo Brandt attends the premiere of "Being Nora Quimby" in Tulsa.', "Hugo Brandt"),
    ("Hugo Brandt hits a ball in a match against Otto Vane.", "Hugo Brandt"),
    ("FILE - In this Feb. 9, 2014, file photo, Nora Quimby, left, and Hugo Brandt arrive.", "Nora Quimby; Hugo Brandt"),
    ("TULSA, OK - FEBRUARY 09: Actress Nora Quimby arrives.", "Nora Quimby"),
    ("Tulsa, Okla. Feb. 9, 2020 - Nora Quimby arrives.", "Nora Quimby"),
    ("09 February 2020: Nora Quimby arrives.", "Nora Quimby"),
    ("February 2020: Nora Quimby & Hugo Brandt arrive.", "Nora Quimby; Hugo Brandt"),
    ("Nora Quimby, Nora Quimby's hat and Hugo Brandt are seen.", "Nora Quimby; Hugo Brandt"),
    ("Robert Downing Jr., in red, and Brian d'Aubrey James arrive.", "Robert Downing Jr.; Brian d'Aubrey James"),
    ("Singer H.U.G. arrives in Tulsa.", "H.U.G."),
    ("Qui-Z (L) and Nora Quimby arrive.", "Qui-Z; Nora Quimby"),
    ("Oswina arrives in Tulsa.", "Oswina"),
    ("Oswina poses in Tulsa.", "Oswina"),
    ("Nora Quimby and Oswina arrive in Tulsa.", "Nora Quimby; Oswina"),
    ("Oswina and Nora Quimby arrive in Tulsa.", "Oswina; Nora Quimby"),
    ("Zelvar Quimpel and Zelva Vex arrive in Tulsa.", "Zelvar Quimpel; Zelva Vex"),
    ("From left, Nora Quimby, Zum Vexel, Qui-Z and Oswina of the band wave.", "Nora Quimby; Zum Vexel; Qui-Z; Oswina"),
    ("Fans cheer in Tulsa.", ""),
    ("Models walk in Tulsa.", ""),
    ("A view of the hall in Tulsa.", ""),
    ('The cast of "Blue Hat" arrives in Tulsa.', ""),
    ("President Quimpel speaks in Tulsa.", "Quimpel"),
]

ROLES = [
    ("Actress Nora Quimby arrives.", "Actress"),
    ("Director Hugo Brandt arrives.", "Director"),
    ("Cast member Nora Quimby arrives.", "Cast member"),
    ("The director, Hugo Brandt, arrives.", "director"),
    ("French swimsuit model Nora Quimby arrives.", "swimsuit model"),
    ("His wife Nora Quimby arrives.", "wife"),
    ("Then girlfriend Nora Quimby arrives.", "Then girlfriend"),
    ("Former model Nora Quimby arrives.", "Former model"),
    ("Nora Quimby arrives.", ""),
]


# A name without a capital looks like a word.
MISSES = [pytest.param("qui.z.oh (L) arrives in Tulsa.", "qui.z.oh", marks=pytest.mark.xfail)]


@pytest.mark.parametrize(("caption", "expected"), [*WHO, *MISSES])
def test_who_is_pictured(caption: str, expected: str) -> None:
    assert "; ".join(row.person for row in pictured(caption)) == expected


@pytest.mark.parametrize(("caption", "expected"), ROLES)
def test_roles(caption: str, expected: str) -> None:
    assert pictured(caption)[0].role == expected


@pytest.mark.parametrize("row", rows("picture_cues"), ids=lambda row: row["cue"])
def test_every_picture_cue_does_as_its_example_says(row: dict[str, str]) -> None:
    expected = ["Cal Fox"] if row["pictured"] == "no" else ["Cal Fox", "Ann Lee"]
    assert [person.person for person in pictured(row["example"])] == expected


@pytest.mark.parametrize("row", rows("belongings"), ids=lambda row: row["noun"])
def test_every_belonging_shows_its_owner(row: dict[str, str]) -> None:
    assert {person.person for person in pictured(row["example"])} == {"Ann Lee", "Bo Ray"}


def test_the_photographer_is_never_pictured() -> None:
    text = "Nora Quimby arrives. Photo by Hugo Brandt/UPI | License Photo\nHugo Brandt waves. Photo by Hugo Brandt/UPI"
    _, people, _ = read_people(article_from_text(text), {})
    assert [(row.caption, row.person) for row in people] == [(1, "Nora Quimby"), (2, "Hugo Brandt")]


def test_the_couple_of_a_title_is_pictured_where_nobody_is_named() -> None:
    text = (
        "Nora Quimby wed Hugo Brandt.\nMoments from Nora Quimby and Hugo Brandt's relationship\n"
        f"The couple arrive in Tulsa.{CREDIT}\nInes Falk sings. The couple wave.{CREDIT}"
    )
    rows = read_people(article_from_text(text), {})[1]
    assert [(row.caption, row.person) for row in rows] == [(1, "Hugo Brandt"), (1, "Nora Quimby"), (2, "Ines Falk")]


def test_a_headline_may_be_all_that_names_somebody_in_full() -> None:
    text = (
        "Nora Quimby: a life in pictures\n\nApril 1977: Quimby inside her shop, LondonPhotograph: Pat Lens/PA\n\n"
        "May 1982: Quimby waves, LondonPhotograph: Pat Lens/PA"
    )
    pictured = read_people(article_from_text(text), {})[1]
    assert [(row.caption, row.person) for row in pictured] == [(1, "Nora Quimby"), (2, "Nora Quimby")]


def test_whom_one_looks_at_is_no_venue() -> None:
    parsed = parse_article(f"Nora Quimby looks at Hugo Brandt during a debate in Tulsa, Okla.{CREDIT}")
    assert [row.person for row in parsed.people] == ["Nora Quimby", "Hugo Brandt"]
    assert [row.venue for row in parsed.captions] == [""]


def test_teams_are_no_people() -> None:
    text = f"Nora Quimby watches the soccer match between Slask Tulsa and Lech Reno in Tulsa, Okla.{CREDIT}"
    assert [row.person for row in parse_article(text).people] == ["Nora Quimby"]
