"""How a text is cut: each case is a text, its parts, and what they are.

A line of ``parts`` opens with what it is: H headline, G gallery title, P paragraph, C the words of a caption.
"""

from __future__ import annotations

import pytest

from analysis.reading.formats import article_from_text

CASES = {
    "a verb that is not known, under a gallery's title and a story that ends with what is to open in a city": (
        "date 2020-10-16 Oct. 16 (UPI) -- Ann Lee sang.\nHer inn is set to open Nov. 8 in Tulsa, Okla.\n"
        "Ann Lee's life in photos\nTULSA, OK - FEBRUARY 21: Cooks Ann Lee and Bo Ray zorvel a dish in Tulsa. "
        "(Photo by Cy Dee/Getty Images)\nLee zorvels rice. (Photo by Cy Dee/Getty Images)",
        ["P Ann Lee sang.", "P Her inn is set to open Nov. 8 in Tulsa, Okla.", "G Ann Lee's life in photos"],
        ["C TULSA, OK - FEBRUARY 21: Cooks Ann Lee and Bo Ray zorvel a dish in Tulsa.", "C Lee zorvels rice."],
    ),
    "a first line that a link broke off": (
        "In photos: Ann Lee\n\nShe sang.\n\nTulsa Oilers'\nAnn Lee\nruns in Tulsa. Photo by Cy Dee/UPI\n"
        "Bo Ray waves. Photo by Cy Dee/UPI",
        ["H In photos: Ann Lee", "G In photos: Ann Lee", "P She sang."],
        ["C Tulsa Oilers'\nAnn Lee\nruns in Tulsa.", "C Bo Ray waves."],
    ),
    "a caption and a credit that are both doubled": (
        "In photos: the game\n\nMay 5, 2017; Reno, NV, USA; Ann Lee sings. Mandatory Credit: Cy Dee-USA TODAY Sports\n"
        "May 5, 2017; Reno, NV, USA; Ann Lee sings. Mandatory Credit: Cy Dee-USA TODAY Sports "
        "Cy Dee-USA TODAY Sports\n\n"
        "Bo Ray waves. Cy Dee-USA TODAY\nBo Ray waves. Cy Dee-USA TODAY",
        ["H In photos: the game", "G In photos: the game"],
        ["C May 5, 2017; Reno, NV, USA; Ann Lee sings.", "C Bo Ray waves."],
    ),
    "a story and a gallery": (
        "date 2020-10-16 Oct. 16 (UPI) -- Ann Lee sang.\nShe wed Bo Ray in 2013.\nMoments from Ann Lee's career\n"
        "Ann Lee sings in Tulsa. Photo by Cy Dee/UPI | License Photo\nLee hums. Photo by Cy Dee/UPI | License Photo",
        ["P Ann Lee sang.", "P She wed Bo Ray in 2013.", "G Moments from Ann Lee's career"],
        ["C Ann Lee sings in Tulsa.", "C Lee hums."],
    ),
    "captions broken where links were": (
        "In photos: Ann Lee\nAnn Lee arrives at the Grammy Awards\n"
        "in Los Angeles on Feb. 10, 2013. Photo by Cy Dee/UPI\n"
        '"Vogue" cover model Lee\n, her sister and a friend arrive. She met\nBo Ray\nthat year. Photo by Cy Dee/UPI',
        ["H In photos: Ann Lee", "G In photos: Ann Lee"],
        [
            "C Ann Lee arrives at the Grammy Awards\nin Los Angeles on Feb. 10, 2013.",
            'C "Vogue" cover model Lee\n, her sister and a friend arrive. She met\nBo Ray\nthat year.',
        ],
    ),
    "a link that ends a sentence": (
        "Moments from the ball\nAnn Lee arrives in Tulsa on Feb. 5, 2020.\nThat month, she wed\n"
        "Bo Ray. Photo by Cy Dee/UPI\n"
        "Eve Fox hums. Photo by Cy Dee/UPI",
        ["H Moments from the ball", "G Moments from the ball"],
        ["C Ann Lee arrives in Tulsa on Feb. 5, 2020.\nThat month, she wed\nBo Ray.", "C Eve Fox hums."],
    ),
    "a caption without a full stop": (
        "In photos: the cup\nTennis - Tulsa Open - February 5, 2020 Ann Lee celebrates her second set REUTERS/Cy Dee\n"
        "Bo Ray waves. REUTERS/Cy Dee",
        ["H In photos: the cup", "G In photos: the cup"],
        ["C Tennis - Tulsa Open - February 5, 2020 Ann Lee celebrates her second set", "C Bo Ray waves."],
    ),
    "a story and captions that run together": (
        "TULSA, Okla., Feb. 6 (UPI) -- Ann Lee sang on Feb. 5, 2020.\nThe crowd cheered.\n"
        "Ann Lee arrives in Tulsa on Feb. 5, 2020. Photo by Cy Dee/UPI\nBo Ray waves. Photo by Cy Dee/UPI",
        ["P Ann Lee sang on Feb. 5, 2020.", "P The crowd cheered."],
        ["C Ann Lee arrives in Tulsa on Feb. 5, 2020.", "C Bo Ray waves."],
    ),
    "all of it on one line": (
        "TULSA, Feb. 6 (UPI) -- Ann Lee sang. The crowd was on its feet. Ann Lee arrives in Tulsa, Okla., on "
        "Feb. 5, 2020. "
        "She later wed. Photo by Cy Dee/UPI | License Photo Bo Ray waves. Photo by Cy Dee/UPI | License Photo",
        ["P Ann Lee sang. The crowd was on its feet."],
        ["C Ann Lee arrives in Tulsa, Okla., on Feb. 5, 2020. She later wed.", "C Bo Ray waves."],
    ),
    "a caption whose scene comes second": (
        "Ann Lee has won twice. Ann Lee sings in Tulsa, Okla., on Feb. 5, 2020. Photo by Cy Dee/UPI",
        [],
        ["C Ann Lee has won twice. Ann Lee sings in Tulsa, Okla., on Feb. 5, 2020."],
    ),
    "a lead photo before the dateline": (
        "Ann Lee arrives at a gala in Tulsa on Feb. 5, 2008. (UPI Photo/Cy Dee) | License Photo\n"
        "TULSA, Feb. 6 (UPI) -- Ann Lee sang.\nShe left.\nBo Ray waves. (UPI Photo/Cy Dee)",
        ["P Ann Lee sang.", "P She left."],
        ["C Ann Lee arrives at a gala in Tulsa on Feb. 5, 2008.", "C Bo Ray waves."],
    ),
    "a lead photo, a story in the present tense, and a gallery": (
        "Ann Lee arrives at a gala in Tulsa on Feb. 5, 2008. (UPI Photo/Cy Dee) | License Photo\n"
        "TULSA, Feb. 6 (UPI) -- Ann Lee sings again, she says.\nLee holds a cup and smiles.\nAnn Lee over the years\n"
        "Bo Ray waves. (UPI Photo/Cy Dee)",
        ["P Ann Lee sings again, she says.", "P Lee holds a cup and smiles.", "G Ann Lee over the years"],
        ["C Ann Lee arrives at a gala in Tulsa on Feb. 5, 2008.", "C Bo Ray waves."],
    ),
    "a carousel with an introduction": (
        "Ann Lee and Bo Ray: a love story in photos\nHe sings, she acts, and both smile. Scroll to see how it began.\n"
        "1of2Ann Lee sings in Tulsa.Photo: Cy Dee, APShow MoreShow Less\n2of2Bo Ray hums.Photo: Cy Dee, APShow More",
        [
            "H Ann Lee and Bo Ray: a love story in photos",
            "G Ann Lee and Bo Ray: a love story in photos",
            "P He sings, she acts, and both smile. Scroll to see how it began.",
        ],
        ["C Ann Lee sings in Tulsa.", "C Bo Ray hums."],
    ),
    "an introduction in the present tense, and a title above short lines": (
        "Ann Lee on stage in pictures\nAs the singer turns 60, we look back at her walks and poses.\n"
        "Scenes from the tour\nAnn Lee sings in Tulsa. REUTERS/Cy Dee\nAnn Lee hums in Reno. REUTERS/Cy Dee\n"
        "Ann Lee waves in Lima. REUTERS/Cy Dee\nAnn Lee bows in Rome. REUTERS/Cy Dee",
        [
            "H Ann Lee on stage in pictures",
            "P As the singer turns 60, we look back at her walks and poses.",
            "G Scenes from the tour",
        ],
        [
            "C Ann Lee sings in Tulsa.",
            "C Ann Lee hums in Reno.",
            "C Ann Lee waves in Lima.",
            "C Ann Lee bows in Rome.",
        ],
    ),
    "no credits: an introduction before the dated captions, links after them": (
        "Ann Lee in pictures\nAnn Lee turns 60, and we look back.\nAnn Lee sings in Tulsa, Okla., on Feb. 5, 2020.\n"
        "Ann Lee hums.\nAnn Lee waves in Reno, Nev., on May 5, 2020.\nRead more: Ann Lee wins again\nMore galleries",
        [
            "H Ann Lee in pictures",
            "G Ann Lee in pictures",
            "P Ann Lee turns 60, and we look back.",
            "P Read more: Ann Lee wins again",
            "P More galleries",
        ],
        [
            "C Ann Lee sings in Tulsa, Okla., on Feb. 5, 2020.",
            "C Ann Lee hums.",
            "C Ann Lee waves in Reno, Nev., on May 5, 2020.",
        ],
    ),
    "a standfirst and a day above captions that open with their date": (
        "Ann Lee: a life in pictures\nAs the singer turns 60, we look back at four decades of stages and long walks\n"
        "Mon 6 Apr 2020\nAnn Lee: a life in pictures\n29 March 1993: Ann Lee holds her cup, TulsaPhotograph: "
        "Cy Dee/Reuters\nMay 1996: Lee with Bo Ray (right) in RenoPhotograph: Cy Dee/AP",
        [
            "H Ann Lee: a life in pictures",
            "P As the singer turns 60, we look back at four decades of stages and long walks",
            "G Ann Lee: a life in pictures",
        ],
        ["C 29 March 1993: Ann Lee holds her cup, Tulsa", "C May 1996: Lee with Bo Ray (right) in Reno"],
    ),
    "a credit whose caption is lost": (
        "(UPI Photo/Cy Dee) | License Photo\nTULSA, Feb. 6 (UPI) -- Ann Lee sang.",
        ["P Ann Lee sang."],
        [],
    ),
    "credits on lines of their own": (
        "Ann Lee wed Bo Ray.\n\nThe wedding\n\nAnn Lee at the church\n\nPhoto by Cy Dee/AP\n\n"
        "Bo Ray and guests\n\nCy Dee/Invision/AP",
        ["P Ann Lee wed Bo Ray.", "G The wedding"],
        ["C Ann Lee at the church", "C Bo Ray and guests"],
    ),
    "credits before their captions": (
        "Ann Lee wed Bo Ray.\n\nPhoto: Cy Dee/AP\nAnn Lee arrives at the church in Tulsa.\n\nPhoto: Eve Fox/AP\n"
        "Bo Ray waits in Tulsa.",
        ["P Ann Lee wed Bo Ray."],
        ["C Ann Lee arrives at the church in Tulsa.", "C Bo Ray waits in Tulsa."],
    ),
    "a caption without a credit among others": (
        "Moments from the ball\nAnn Lee sings. Photo by Cy Dee/UPI\nBo Ray waves in Tulsa.\n"
        "Eve Fox poses. Photo by Cy Dee/UPI",
        ["H Moments from the ball", "G Moments from the ball"],
        ["C Ann Lee sings.", "C Bo Ray waves in Tulsa.", "C Eve Fox poses."],
    ),
    "no credit anywhere": (
        "Bo Ray sang in 2019. He is a singer.\n\nAnn Lee through the years\n\nAnn Lee, 24.\n\nAnn Lee and her dog",
        ["P Bo Ray sang in 2019. He is a singer.", "G Ann Lee through the years"],
        ["C Ann Lee, 24.", "C Ann Lee and her dog"],
    ),
    "no title and no credit": (
        "Bo Ray wed Ann Lee.\nAnn Lee arrives at the church in Tulsa on Feb. 5, 2020.\n"
        "Bo Ray waits in Tulsa on Feb. 5, 2020.",
        ["P Bo Ray wed Ann Lee."],
        ["C Ann Lee arrives at the church in Tulsa on Feb. 5, 2020.", "C Bo Ray waits in Tulsa on Feb. 5, 2020."],
    ),
    "a list": (
        "Notable weddings\n1. Ann Lee arrives in Tulsa.\n2. Bo Ray waits in Tulsa.",
        ["H Notable weddings", "G Notable weddings"],
        ["C Ann Lee arrives in Tulsa.", "C Bo Ray waits in Tulsa."],
    ),
    "counted slides": (
        "1 of 2\nAnn Lee arrives in Tulsa.\nPhoto by Cy Dee/AP\n2 of 2\nBo Ray, her husband.\nPhoto by Cy Dee/AP",
        [],
        ["C Ann Lee arrives in Tulsa.", "C Bo Ray, her husband."],
    ),
    "labels before the words": (
        "Caption: Ann Lee arrives in Tulsa. Photo by Cy Dee/AP\n"
        "Slide 2 of 4: Bo Ray waits in Tulsa. Photo by Cy Dee/AP\n"
        "Photo 3 of 4 Eve Fox waves in Tulsa. Photo by Cy Dee/AP\n4 of 4 Ida Fox waves in Tulsa. Photo by Cy Dee/AP",
        [],
        [
            "C Ann Lee arrives in Tulsa.",
            "C Bo Ray waits in Tulsa.",
            "C Eve Fox waves in Tulsa.",
            "C Ida Fox waves in Tulsa.",
        ],
    ),
    "initials before the verb": (
        "Ann Lee and H.E.R. attend the Oak Awards in Tulsa, Okla., on Feb. 5, 2020. Photo by Cy Dee/UPI",
        [],
        ["C Ann Lee and H.E.R. attend the Oak Awards in Tulsa, Okla., on Feb. 5, 2020."],
    ),
    "copies": (
        "Ann Lee sings in Tulsa. (AP Photo/Cy Dee)\nAnn Lee sings in Tulsa. (AP Photo/Cy Dee)\n"
        "Bo Ray waves in Rome and says goodbye to all. Bo Ray waves in Rome and says goodbye to all. Cy Dee/AP",
        [],
        ["C Ann Lee sings in Tulsa.", "C Bo Ray waves in Rome and says goodbye to all."],
    ),
    "copies of which the second has the credit": (
        "Ann Lee's gowns\nAnn Lee in 2014.\nAnn Lee in 2014. Cy Dee, AP\n"
        "Ann Lee waves to her friends from a boat\nAnn Lee waves to her friends from a boat. Cy Dee/USA TODAY",
        ["H Ann Lee's gowns", "G Ann Lee's gowns"],
        ["C Ann Lee in 2014.", "C Ann Lee waves to her friends from a boat."],
    ),
    "the same words of two pictures": (
        "Ann Lee sings in Tulsa. (AP Photo/Cy Dee)\nAnn Lee sings in Tulsa. (AP Photo/Eve Fox)",
        [],
        ["C Ann Lee sings in Tulsa.", "C Ann Lee sings in Tulsa."],
    ),
    "headings within a gallery": (
        "In photos: Ann Lee\n\n2019\n\nAnn Lee sings in Tulsa. (AP Photo/Cy Dee)\n\n2020\n\n"
        "Bo Ray waves. (AP Photo/Cy Dee)",
        ["H In photos: Ann Lee", "G In photos: Ann Lee"],
        ["C Ann Lee sings in Tulsa.", "C Bo Ray waves."],
    ),
    "slides with a headline and rules": (
        "Ann Lee weds\n1 / 2\nAnn Lee arrives in Tulsa. (AP Photo/Cy Dee)\n___\n2 / 2\nBo Ray waits. (AP Photo/Cy Dee)",
        ["H Ann Lee weds", "G Ann Lee weds"],
        ["C Ann Lee arrives in Tulsa.", "C Bo Ray waits."],
    ),
    "names with full stops": (
        "H.E.R. performs in Tulsa. Photo by Cy Dee/UPI\n"
        "will.i.am and Brian d'Arcy James pose. Photo by J.R. Dee Jr./UPI",
        [],
        ["C H.E.R. performs in Tulsa.", "C will.i.am and Brian d'Arcy James pose."],
    ),
    "a headline, a byline and a day": (
        "Ann Lee weds Bo Ray\nBy Cy Dee, UPI\nFeb. 5, 2020 / 10:05 AM\n\n"
        "ANN ARBOR, Mich. (AP) — Ann Lee wed on Sunday.\n"
        'She said: "At last."',
        ["H Ann Lee weds Bo Ray", "P Ann Lee wed on Sunday.", 'P She said: "At last."'],
        [],
    ),
    "a headline and a day on one line": (
        'Ann Lee weds Bo Ray date 2020-02-05 TULSA, Feb. 5 (UPI) -- Ann Lee wed on Sunday.\nShe said: "At last."',
        ["H Ann Lee weds Bo Ray", "P Ann Lee wed on Sunday.", 'P She said: "At last."'],
        [],
    ),
    "a story without a gallery": (
        "Ann Lee (left) said a Reuters/Ipsos poll shows 1/2 agree.\n"
        "She arrives in Rome on Feb. 5, 2020, and/or in May.\n"
        "A photo by Bo Ray shows her.\nPhoto sales are up, the AP said (AP).",
        [
            "P Ann Lee (left) said a Reuters/Ipsos poll shows 1/2 agree.",
            "P She arrives in Rome on Feb. 5, 2020, and/or in May.",
            "P A photo by Bo Ray shows her.",
            "P Photo sales are up, the AP said (AP).",
        ],
        [],
    ),
    "old wire copy, broken at a width": (
        "   Ann Lee, a singer from Tulsa, said\nMonday that she would wed Bo Ray in\nJune. The wedding will be in\n"
        "Tulsa, she said.\n\n   Bo Ray, who is from\nRome, agreed.",
        [
            "P Ann Lee, a singer from Tulsa, said\nMonday that she would wed Bo Ray in\nJune. The wedding will be in\n"
            "Tulsa, she said.",
            "P Bo Ray, who is from\nRome, agreed.",
        ],
        [],
    ),
    "one sentence": ("Ann Lee and her husband , Bo Ray", ["P Ann Lee and her husband , Bo Ray"], []),
    "one caption": (
        "Ann Lee (L) attends the Grammy Awards in Los Angeles on Feb. 5, 2023. Photo by Bo Ray/UPI",
        [],
        ["C Ann Lee (L) attends the Grammy Awards in Los Angeles on Feb. 5, 2023."],
    ),
    "one sentence that could be a caption": (
        "Ann Lee sings in Tulsa, Okla., on Feb. 9, 2020. She wed Bo Ray that June.",
        ["P Ann Lee sings in Tulsa, Okla., on Feb. 9, 2020. She wed Bo Ray that June."],
        [],
    ),
    "a carousel whose second credit nobody can tell from words": (
        "1of3Ann Lee sings in Tulsa in 2014.Photo: Cy Dee/APShow MoreShow Less2of3Bo Ray hums. He left."
        "XY desk/Tulsa NoteShow MoreShow Less3of3Ann Lee waves in 2020.Photo: Cy Dee/APShow MoreShow Less",
        [],
        ["C Ann Lee sings in Tulsa in 2014.", "C Bo Ray hums. He left.XY desk/Tulsa Note", "C Ann Lee waves in 2020."],
    ),
    "a caption whose first lines a stripped link broke": (
        "Moments from the ball\nAnn Lee sings. Photo by Cy Dee/UPI\n\nPresident\nBo Ray\n(2nd L), singer Ann Lee (L) "
        "and Di Fox wave. Photo by Cy Dee/UPI\n\nOAK president\nDi Fox\n(L) and Ann Lee march. Photo by Cy Dee/UPI",
        ["H Moments from the ball", "G Moments from the ball"],
        [
            "C Ann Lee sings.",
            "C President\nBo Ray\n(2nd L), singer Ann Lee (L) and Di Fox wave.",
            "C OAK president\nDi Fox\n(L) and Ann Lee march.",
        ],
    ),
    "a list whose links were stripped, before its order": (
        "Moments from the ball\nAnn Lee sings. Photo by Cy Dee/UPI\n\nCast members\nAnn Lee\n,\nBo Ray\nand his wife,\n"
        "Di Fox\n(L-R), wave. Photo by Cy Dee/UPI\n\n(L-R) Di Fox and Ann Lee march. Photo by Cy Dee/UPI",
        ["H Moments from the ball", "G Moments from the ball"],
        [
            "C Ann Lee sings.",
            "C Cast members\nAnn Lee\n,\nBo Ray\nand his wife,\nDi Fox\n(L-R), wave.",
            "C (L-R) Di Fox and Ann Lee march.",
        ],
    ),
    "a caption below its credit, its lines broken": (
        "Moments from the ball\nAnn Lee sings. (UPI Photo/Cy Dee)\n\n(UPI Photo/Cy Dee) TULSA, Dec. 4, 2005 (UPI) -- "
        "Bo Ray waves at the\npremiere of\na film in\nTulsa.\n\nAnn Lee hums. (UPI Photo/Cy Dee)",
        ["H Moments from the ball", "G Moments from the ball"],
        [
            "C Ann Lee sings.",
            "C TULSA, Dec. 4, 2005 (UPI) -- Bo Ray waves at the\npremiere of\na film in\nTulsa.",
            "C Ann Lee hums.",
        ],
    ),
    "words after the gallery": (
        "Moments from the ball\nAnn Lee sings. Photo by Cy Dee/UPI\nBo Ray hums. Photo by Cy Dee/UPI\n"
        "The ball was held for the first time in 1901, when it cost a dollar.",
        [
            "H Moments from the ball",
            "G Moments from the ball",
            "P The ball was held for the first time in 1901, when it cost a dollar.",
        ],
        ["C Ann Lee sings.", "C Bo Ray hums."],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_parts(case: str) -> None:
    text, parts, captions = CASES[case]
    article = article_from_text(text)
    read = [f"{mark} {words}" for mark, words in (("H", article.headline), ("G", article.gallery)) if words]
    read += [f"P {article.text[slice(*span)]}" for span in article.paragraphs]
    assert sorted(read) == sorted(parts)
    assert [f"C {article.text[slice(*block.words)]}" for block in article.captions] == captions


DAYS = {
    "date 2020-10-16 Oct. 16 (UPI) -- Ann sang.": "2020-10-16",
    "Ann weds\ndate 2020-10-16\nOct. 16 (UPI) -- Ann sang.": "2020-10-16",
    "Ann weds date 2020-10-16 Oct. 16 (UPI) -- Ann sang.": "2020-10-16",
    "Ann weds date 2020-10-16 TULSA, Oct. 16 (UPI) -- Ann sang.": "2020-10-16",
    "Ann weds date 2020-10-16 Ann sang all day.": "2020-10-16",
    "They set the date 2020-10-16, she said.": None,
    "Ann weds\nPublished: October 16, 2020 at 9:00 a.m.\nAnn sang.": "2020-10-16",
    "Ann weds\nFriday, Oct. 16, 2020\nAnn sang.": "2020-10-16",
    "Ann weds\nIt rained all day in Tulsa, and the guests left early.\nFri 16 Oct 2020\nAnn sang.": "2020-10-16",
    "Ann weds\nFri 16 Oct 2020 06.00 BST\nLast modified on Fri 16 Oct 2020 12.00 BST\nAnn sang.": "2020-10-16",
    "Ann weds\nPublished 9:00 a.m. ET Oct. 16, 2020\nAnn sang.": "2020-10-16",
    "Ann weds\n16 October 2020\nTULSA, Okla., Oct. 16 (UPI) -- Ann sang.": "2020-10-16",
    "Ann weds\nPublished on 16 Oct 2020, 09:00\nAnn sang.": "2020-10-16",
    "Ann weds\nBy Bo Ray, October 16, 2020\nAnn sang.": "2020-10-16",
    "Ann weds\nBy Oak Staff, UPI.com | Oct. 16, 2020 at 3:14 PM\nAnn sang.": "2020-10-16",
    "Ann weds\nPublished October 16, 2020 By Bo Ray and Cy Dahl\nAnn sang.": "2020-10-16",
    "Ann weds\nBy BO RAY\nUpdated 4:12 PM EST, October 16, 2020\nAnn sang.": "2020-10-16",
    "Ann weds\nBy BO RAY October 16, 2020 GMT\nAnn sang.": "2020-10-16",
    "Ann weds\nReuters Staff\nOCTOBER 16, 2020 / 2:15 PM\nAnn sang.": "2020-10-16",
    "Mayor fires staff\nOctober 16, 2020\nAnn sang.": "2020-10-16",
    "Ann weds\nThu., Oct. 16th, 2020\nAnn sang.": "2020-10-16",
    "Ann weds\n16th October 2020\nAnn sang.": "2020-10-16",
    "Ann weds\n2020-10-16T10:05:00Z\nAnn sang.": "2020-10-16",
    "Ann weds\n2020/10/16\nAnn sang.": "2020-10-16",
    "Ann weds\n(October 16, 2020)\nAnn sang.": "2020-10-16",
    "Ann weds\nRelease date: October 16, 2020.\nAnn sang.": "2020-10-16",
    "Ann weds\nPUBLISHED: October 16, 2020 at 9:05 a.m. | UPDATED: October 17, 2020\nAnn sang.": "2020-10-16",
    "Ann weds\nPublished: 10:05 EDT, 16 October 2020 | Updated: 11:12 EDT, 17 October 2020\nAnn sang.": "2020-10-16",
    "Ann weds\nBy Bo Ray \u2022 Published October 16, 2020 \u2022 Updated on October 17, 2020\nAnn sang.": "2020-10-16",
    "Ann weds\nOctober 16, 2020 \u2022 5 min read\nAnn sang.": "2020-10-16",
    "Ann weds\nOctober 16, 2020 \u2014 10:05 AM\nAnn sang.": "2020-10-16",
    "Ann weds\nOctober 16, 2020 - Ann sings at a gala\nPhoto by Bo Ray/UPI": None,
    "Ann weds\nOctober 16, 2020, was a cold day\nand Ann sang.": None,
    "Ann weds\nBy Oct. 16, 2020, the guests had left.\nAnn sang.": None,
    "Ann weds\nBy noon on October 16, 2020\nthe guests had left.": None,
    "TULSA, Oct. 16, 2020 (UPI) -- Ann sang.": "2020-10-16",
    "OSLO, 16 Oct 2020 (Reuters) - Ann sang.": "2020-10-16",
    "Ann weds\n31 February 2020\nAnn sang.": None,
    "TULSA, Oct. 16 (UPI) -- Ann sang.": None,
    "TULSA, Feb. 30, 2020 (UPI) -- Ann sang.": None,
    "date 2020-13-45 Ann sang.": None,
    "Oct. 16, 2020, was a Friday.": None,
}


@pytest.mark.parametrize("text", DAYS)
def test_the_day_of_publication(text: str) -> None:
    published = article_from_text(text).published
    assert (published and published.isoformat()) == DAYS[text]
