"""Milestones, read end to end from sentences about made-up people (published June 1, 2020)."""

from __future__ import annotations

import re
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import parse_article
from analysis.extraction.lexicon import rows, spelled
from analysis.model import ParsedArticle

COUPLE = "Dana Whitlock; Owen Keating"
WHO = "Owen Keating poses with his wife, Dana Whitlock. "  # introduces the couple
THEY = "Owen Keating and Dana Whitlock "
CREDIT = " Photo by Pat Lens/UPI | License Photo"
KEATINGS = "Dana Keating; Owen Keating"
ANNOUNCED = "the day is that of the announcement"


def parse(text: str) -> ParsedArticle:
    return parse_article(text, published="2020-06-01")


def told(text: str) -> list[tuple[str, str, str]]:
    """Return type, value and detail of each milestone of the couple."""
    parsed = parse(text)
    assert {m.people for m in parsed.milestones} <= {COUPLE}
    return [(m.type, m.value, m.detail) for m in parsed.milestones]


ONE = [
    (
        WHO + "They announced their engagement in May 2012 and will wed in June.",
        ("engaged", "2012-05", "the month is that of the announcement"),
    ),
    (
        WHO + "They announced in May 2012 the birth of a son who will be christened in July.",
        ("child born", "2012-05", "son; the month is that of the announcement"),
    ),
    (
        WHO + "The pair threw in the towel in 2013, when their divorce became official.",
        ("divorced", "2013", ""),
    ),
    (
        "Oct. 16 (UPI) -- Singer Dana Whitlock has a new son. Her label said the baby was delivered on Thursday in "
        "Tulsa with the singer's husband, Owen Keating, at her side.",
        ("child born", "2020-05-28", ""),
    ),
    (
        WHO + "In an Aug. 4, 2019, post on her website, Whitlock shared that there was a bun in the oven.",
        ("pregnancy announced", "2019-08-04", ""),
    ),
    (
        WHO + "Four days after the gala of May 8, 2019, the two danced. In June 2019, they stood before the same "
        "preacher and repeated their marriage vows.",
        ("vows renewed", "2019-06", ""),
    ),
    (
        "Owen Keating sings. Dana Whitlock walked out on her husband and coach, Owen Keating, in June 2009.",
        ("separated", "2009-06", ""),
    ),
    (
        '"He asked me in August 2017 on a beach in Maine, and I said yes before he could finish," Dana Whitlock, the '
        "wife of Owen Keating, said in 2018.",
        ("engaged", "2017-08", ""),
    ),
    (WHO + "They made the difficult decision to separate in May 2019.", ("separated", "2019-05", "")),
    (
        WHO + "A judge restored the two to single status in 2021.",
        ("divorced", "2021", ""),
    ),
    (
        "Dana Whitlock and her husband, Owen Keating, sing in Reno on Feb. 13, 2012. Their wedding, which a storm had "
        "forced them to put off in January, finally took place on March 24 at a ranch." + CREDIT,
        ("married", "2012-03-24", ""),
    ),
    (
        "Dana Whitlock and her husband, Owen Keating, sing in Reno on April 13, 2014. Ten days earlier, a judge had "
        "approved the couple's adoption of a boy, Gus, their third child." + CREDIT,
        ("child adopted", "2014-04-03", "third child, son, Gus"),
    ),
    (
        "Dana Whitlock sings in Reno on Dec. 5, 2007. That night, a friend introduced the actress to her future "
        "husband , "
        "Owen Keating." + CREDIT,
        ("met", "2007-12-05", ""),
    ),
    (WHO + "Keating recalled meeting Whitlock at a church social in 1958.", ("met", "1958", "")),
    # A child that has but a name, a spouse that has but one, to whom the picture shows he proposed; titles of shows.
    (WHO + "The couple welcomed Wyatt in 2018.", ("child born", "2018", "Wyatt")),
    (WHO + "They welcomed Banks the next May.", ("child born", "2021-05", "Banks")),
    (
        THEY + "sing in Reno on Feb. 10, 2016. Keating had popped the question on Valentine's Day 2015." + CREDIT,
        ("engaged", "2015-02-14", ""),
    ),
    (
        THEY + "sing in Reno on Feb. 10, 2013. The Gossip Girl co-stars became engaged that December." + CREDIT,
        ("engaged", "2013-12", ""),
    ),
    (
        THEY + "sing in Reno on Feb. 10, 2013. The American Horror Story co-stars became engaged that "
        "December." + CREDIT,
        ("engaged", "2013-12", ""),
    ),
    (
        THEY + "sing in Reno on Feb. 10, 2013. The House of Oak stars became engaged that December." + CREDIT,
        ("engaged", "2013-12", ""),
    ),
    (
        WHO + "Whitlock announced she was ending the marriage in November 2011.",
        ("separated", "2011-11", ""),
    ),
    (
        THEY + "sing in Reno on Dec. 9, 2014. They would secretly marry the following July 4 weekend." + CREDIT,
        ("married", "2015-07-04/2015-07-05", ""),
    ),
    # A remark that stands between; a court's door; plans to divorce; news of something else; a spouse who had died.
    (
        "Dana Whitlock leaves a courthouse in Reno on Nov. 22, 1960, moments after a judge granted her a "
        "divorce from Owen "
        "Keating." + CREDIT,
        ("divorced", "1960-11-22", ""),
    ),
    (
        THEY + "leave Oak Church in Reno on Sept. 8, 1956, after exchanging vows before 200 guests." + CREDIT,
        ("married", "1956-09-08", ""),
    ),
    (
        "Oak singer Owen Keating sang for 40 years. Dana Whitlock, whom he married twice, announced the news on "
        "Sunday.",
        ("married", "", ""),
    ),
    # News told in the perfect; a wife "of nearly 23 years"; a decree that is signed off on; who is only described.
    (
        "RENO (AP) -- Owen Keating, the founder of Oak, and singer Dana Whitlock, his wife of 27 years, said Monday "
        "that they have separated.",
        ("separated", "2020-06-01", ANNOUNCED),
    ),
    (
        "Owen Keating and Dana Whitlock are divorced. A judge signed off on the decree Friday.",
        ("divorced", "2020-05-29", ""),
    ),
    (
        WHO + "Keating and Whitlock adopted Gus, a 3-year-old from Reno, in 2019.",
        ("child adopted", "2019", "Gus"),
    ),
    (
        "Dana Whitlock sang Monday. Whitlock and actor Owen Keating, her husband and frequent co-star, waved. The pair "
        "met in 1964.",
        ("met", "1964", ""),
    ),
    # What came later is told, be it dated or not.
    (
        THEY + "sing in Reno on May 3, 2016. Their friendship would later turn into a romance." + CREDIT,
        ("started dating", "", ""),
    ),
    (
        WHO + "Court papers list Aug. 1, 2019, as the date of the couple's separation.",
        ("separated", "2019-08-01", ""),
    ),
    (
        "Dana Whitlock (R) and husband Owen Keating sing. The couple, parents to daughter Nell and son Gus, separated "
        "in 2006.",
        ("separated", "2006", ""),
    ),
    # What was said to reporters or from a stage; who said yes to whose proposal; what a judge signed off on.
    (
        THEY + "attend a press conference in Reno on Oct. 16, 2018. Whitlock told reporters that she and Keating were "
        "having a baby and that she would miss the 2019 season." + CREDIT,
        ("pregnancy announced", "2018-10-16", ""),
    ),
    (
        "Dana Whitlock and her husband, Owen Keating, perform in Reno on June 8, 2013. Whitlock announced from the "
        "stage that she was pregnant." + CREDIT,
        ("pregnancy announced", "2013-06-08", ""),
    ),
    (
        WHO + "Whitlock showed off a ring, having said yes to Keating's proposal in May 2012.",
        ("engaged", "2012-05", ""),
    ),
    (WHO + "A judge signed off on Keating's divorce from Whitlock Friday.", ("divorced", "2020-05-29", "")),
    (
        WHO + "Whitlock said in May that she and Keating had gotten back together.",
        ("reconciled", "2020-05", "the month is that of the announcement"),
    ),
    (
        WHO + "The couple had a son, Gus, whom they brought home through adoption in 2018.",
        ("child adopted", "2018", "son, Gus"),
    ),
    (WHO + "They have a boy. They finalized the boy's adoption in May 2018.", ("child adopted", "2018-05", "son")),
    (
        WHO + "The couple are parents to daughter Mia and a baby boy who arrived in May.",
        ("child born", "2020-05", "son"),
    ),
    (WHO + "Later in May 2009, she became Keating's wife in a ceremony on the coast.", ("married", "2009-05", "")),
    (WHO + "Keating surprised Whitlock with a ring in May 2012.", ("engaged", "2012-05", "")),
    (WHO + "Their marriage had legally ended in 2018.", ("divorced", "2018", "")),
    (
        WHO + "Whitlock became a first-time mom to a daughter, Mia, in April 2016.",
        ("child born", "2016-04", "daughter, Mia"),
    ),
    (WHO + "They added daughter Mia in April 2016.", ("child born", "2016-04", "daughter, Mia")),
    (
        WHO + "Whitlock is expecting the couple's second child, a spokesman for the actor said in May.",
        ("pregnancy announced", "2020-05", "second child"),
    ),
    (
        WHO + "She gave birth to a daughter, Mia, with her husband, retired Reno Oaks pitcher Owen Keating, on May 26.",
        ("child born", "2020-05-26", "daughter, Mia"),
    ),
    # What was given, said by the palace, told in other words; a wedding that took place on the day after its news.
    (WHO + "In May 2018, Keating submitted paperwork to divorce Whitlock.", ("divorce filed", "2018-05", "")),
    (WHO + "Whitlock and Keating legally ended their marriage in 2018.", ("divorced", "2018", "")),
    (WHO + "Keating gave Whitlock an engagement ring in May 2012.", ("engaged", "2012-05", "")),
    (WHO + "In June 2013 they made it official with a small wedding.", ("married", "2013-06", "")),
    (WHO + "The two broke things off in 2016.", ("separated", "2016", "")),
    (WHO + "Whitlock and Keating had ended their engagement in 2016.", ("separated", "2016", "")),
    (WHO + "The pair became a real-life couple in 2009.", ("started dating", "2009", "")),
    (
        WHO + "They lost their second child, a boy, in 2013 when Whitlock was five months pregnant.",
        ("pregnancy loss", "2013", "second child, son"),
    ),
    (
        WHO + "The two are expecting a baby in December, she confirmed last month.",
        ("pregnancy announced", "2020-05", ""),
    ),
    (
        "The palace said in a statement Friday that Owen Keating and his wife, Dana Whitlock, the Duchess of Oak, "
        "are expecting their third child in the fall.",
        ("pregnancy announced", "2020-05-29", "third child"),
    ),
    (
        WHO + "Whitlock is pregnant. The actress revealed the news Friday in a music video.",
        ("pregnancy announced", "2020-05-29", ""),
    ),
    (
        "Owen Keating married Dana Whitlock in a small ceremony, his office said Sunday. The wedding took place "
        "Saturday, with only family there.",
        ("married", "2020-05-30", ""),
    ),
    (
        "Dana Whitlock announced on Instagram Stories on Friday that she and Owen Keating have separated.",
        ("separated", "2020-05-29", ANNOUNCED),
    ),
    (
        WHO + 'Whitlock announced the birth of a son on Friday. "He came into the world on May 26," she wrote.',
        ("child born", "2020-05-26", "son"),
    ),
    (
        WHO
        + "Whitlock said Friday that she gave birth to a son, Gus, with her husband, drummer Owen Keating, on May 26.",
        ("child born", "2020-05-26", "son, Gus"),
    ),
    (WHO + "They have three children. The youngest, Gus, was born in May 2019.", ("child born", "2019-05", "Gus")),
    (
        WHO + "The couple have three children: Finn, Mia and Gus. They welcomed Gus in May 2019.",
        ("child born", "2019-05", "Gus"),
    ),
    (
        "Dana Whitlock, who was widowed six years ago, said Friday that she is engaged to retired Gen. Owen Keating.",
        ("engaged", "2020-05-29", ANNOUNCED),
    ),
    (
        THEY + "wave in Reno on Feb. 26, 2017. Whitlock confirmed on the carpet that they were expecting." + CREDIT,
        ("pregnancy announced", "2017-02-26", ""),
    ),
    (WHO + "The actress and singer Dana Whitlock married in 2010.", ("married", "2010", "")),
    (WHO + "In May 2016, her divorce from her manager, Keating, became final.", ("divorced", "2016-05", "")),
    (
        WHO + "A court made final his and Whitlock's adoption of a boy, Gus, in May 2014.",
        ("child adopted", "2014-05", "son, Gus"),
    ),
    (WHO + "A boy, Gus, joined the family by adoption in 2014.", ("child adopted", "2014", "son, Gus")),
    (WHO + "Keating took Whitlock's hand in marriage in April 2007.", ("married", "2007-04", "")),
    (
        WHO + "Their son Gus, whose birth on May 2, 2015, had wiped out a tour, slept.",
        ("child born", "2015-05-02", "son, Gus"),
    ),
    (WHO + "The papers give May 28 as the date on which the two separated.", ("separated", "2020-05-28", "")),
    (WHO + "In 2012, he made his high school girlfriend, Dana, his wife.", ("married", "2012", "")),
    # Decrees, rites and rings in other words; dates behind an aside; what brought, led to or claimed somebody.
    (
        THEY + "wave in Reno on Feb. 26, 2017. Two days later, the two were pronounced spouses by a mayor." + CREDIT,
        ("married", "2017-02-28", ""),
    ),
    (
        THEY
        + "wave in Reno on Feb. 26, 2017. Through adoption, they had in January become fathers to a girl, Elin."
        + CREDIT,
        ("child adopted", "2017-01", "daughter, Elin"),
    ),
    (
        THEY
        + "wave in Reno on Feb. 26, 2017. Born three weeks before, the couple's daughter Zia was at home."
        + CREDIT,
        ("child born", "2017-02-05", "daughter, Zia"),
    ),
    (
        THEY + "wave in Reno on Feb. 26, 2017. With the birth of Zia in 2001, they were a family of three." + CREDIT,
        ("child born", "2001", ""),
    ),
    (
        THEY
        + "wave in Reno on Feb. 26, 2017. She and Keating had broken the news on Jan. 9 that she was pregnant."
        + CREDIT,
        ("pregnancy announced", "2017-01-09", ""),
    ),
    (WHO + "On May 8, 2019, a judge signed the decree divorcing her from Keating.", ("divorced", "2019-05-08", "")),
    (WHO + "Divorce proceedings were opened by Keating in May 2019.", ("divorce filed", "2019-05", "")),
    (WHO + "Keating offered her a ring on May 6, 2011, which she accepted.", ("engaged", "2011-05-06", "")),
    (WHO + "In 2011, Keating produced a ring, and she said yes.", ("engaged", "2011", "")),
    (
        THEY + "wave in Reno on Feb. 26, 2017. Her romance with Keating, a fiddler, dates from late 2005." + CREDIT,
        ("started dating", "2005", ""),
    ),
    (
        THEY
        + "wave in Reno on Feb. 26, 2017. Her nuptials with Keating had been held in Lahore, Pakistan, in August 2013."
        + CREDIT,
        ("married", "2013-08", ""),
    ),
    (
        THEY
        + "wave in Reno on Feb. 26, 2017. Her wedding to Keating, a long affair, took place in Edison, N.J., in 2012."
        + CREDIT,
        ("married", "2012", ""),
    ),
    (
        THEY
        + "wave in Reno on Feb. 26, 2017. Her first date with Keating, over a bowl of ramen, was two weeks later."
        + CREDIT,
        ("started dating", "2017-03-12", ""),
    ),
    (WHO + "A vicar who plays bass joined them in matrimony in July 2001.", ("married", "2001-07", "")),
    (
        THEY + "wave in Reno on Feb. 26, 2017. Six weeks later, Whitlock would bear Keating a daughter, Zia." + CREDIT,
        ("child born", "2017-04-09", "daughter, Zia"),
    ),
    (WHO + "He sang of the daughter Whitlock bore him in 1983.", ("child born", "1983", "daughter")),
    (
        WHO + "A pregnancy, the star's first, was confirmed by her agent in August 2016.",
        ("pregnancy announced", "2016-08", ""),
    ),
    (WHO + "Whitlock took Keating, an actor, as her husband in 1986.", ("married", "1986", "")),
    (
        THEY
        + "wave in Reno on Feb. 26, 2017. The following year brought his separation from Whitlock, who moved to London."
        + CREDIT,
        ("separated", "2018", ""),
    ),
    (
        THEY + "wave in Reno on Feb. 26, 2017. In November, vows were renewed by the couple in a chapel." + CREDIT,
        ("vows renewed", "2017-11", ""),
    ),
    (
        THEY
        + "wave in Reno on Feb. 26, 2017. Mia, the eldest of the children, came to the couple by adoption in 2013."
        + CREDIT,
        ("child adopted", "2013", ""),
    ),
    (
        THEY + "wave in Reno on Feb. 26, 2017. A court had ended her marriage to Keating in June 2016." + CREDIT,
        ("divorced", "2016-06", ""),
    ),
    (
        THEY
        + "wave in Reno on Feb. 26, 2017. Keating had asked for Whitlock's hand in marriage a few days before."
        + CREDIT,
        ("engaged", "2017-02-23~", ""),
    ),
    (WHO + "Whitlock met her husband, former U.S. guard Owen Keating, in 2003.", ("met", "2003", "")),
    (
        THEY + "wave in Reno on Feb. 26, 2017. The month before, a pregnancy had ended in a stillbirth." + CREDIT,
        ("pregnancy loss", "2017-01", ""),
    ),
    (WHO + "The pair let fans know in May 2015 that a baby was coming.", ("pregnancy announced", "2015-05", "")),
    (
        WHO + "Word of his engagement to Whitlock came in May 2011.",
        ("engaged", "2011-05", "the month is that of the announcement"),
    ),
    # A birth that the next sentence dates; what "would" come is counted from the picture.
    (
        THEY + "have welcomed a daughter, Zia. She was born on May 3, 2020.",
        ("child born", "2020-05-03", "daughter, Zia"),
    ),
    (
        "Dana Whitlock announced Friday that she and Owen Keating had welcomed a son. He was born May 3.",
        ("child born", "2020-05-03", "son"),
    ),
    (WHO + "They welcomed a son, Gus, in 2012. She was born in Reno in 1980.", ("child born", "2012", "son, Gus")),
    (
        WHO + "Their adoption of a boy, Gus, had become final on May 3, 2012.",
        ("child adopted", "2012-05-03", "son, Gus"),
    ),
    (WHO + "A renewal of their vows was celebrated in May 2019.", ("vows renewed", "2019-05", "")),
    # The end of a marriage after its date is no wedding; rites, relatives and what "would" come.
    (
        THEY + "wave in Reno on Oct. 8, 1958. Earlier that year, his marriage to Whitlock had ended." + CREDIT,
        ("divorced", "1958", ""),
    ),
    (WHO + "In May 2019, her marriage to Keating ended in divorce.", ("divorced", "2019-05", "")),
    (THEY + "have married. The ceremony took place on May 3, 2020.", ("married", "2020-05-03", "")),
    (THEY + "have renewed their vows. The ceremony took place on May 3, 2020.", ("vows renewed", "2020-05-03", "")),
    (
        "Dana Whitlock and husband Owen Keating wave in Reno on May 3, 2017. He would go down on one knee that August."
        + CREDIT,
        ("engaged", "2017-08", ""),
    ),
    (
        THEY + "wave in Reno on May 11, 2003. The two would be married on Aug. 2." + CREDIT,
        ("married", "2003-08-02", ""),
    ),
    (WHO + "In May 2010 they had become the parents of a daughter, Zia.", ("child born", "2010-05", "daughter, Zia")),
    (THEY + "wave in Reno on May 3, 2015, the night they met." + CREDIT, ("met", "2015-05-03", "")),
    (
        THEY + "wave in Reno on Apr. 9, 2000. They were to have been married on April 15, but wed on May 20." + CREDIT,
        ("married", "2000-05-20", ""),
    ),
    (
        WHO + "Whitlock told fans in 2019 that they had lost a pregnancy to miscarriage in 2018.",
        ("pregnancy loss", "2018", ""),
    ),
    (WHO + "Her romance with Keating, which had begun in 2005, was secret.", ("started dating", "2005", "")),
    # What is said to be under way, what a caption tells by "would", names of children that nothing else tells.
    (WHO + "They said on Jan. 11, 2019, that they were separating.", ("separated", "2019-01-11", ANNOUNCED)),
    (
        THEY + "are a couple. They shared on May 3, 2019, they were splitting up.",
        ("separated", "2019-05-03", ANNOUNCED),
    ),
    (
        WHO + "Whitlock told fans on Instagram on May 3, 2019, that she and Keating, a cook, are expecting a baby.",
        ("pregnancy announced", "2019-05-03", ""),
    ),
    (
        THEY
        + "wave in Reno on May 30, 1997. A foster child, Zia, would legally become their daughter in 1999."
        + CREDIT,
        ("child adopted", "1999", "daughter, Zia"),
    ),
    (
        WHO + "The adoption of Zia, a 1-year-old who was in foster care, was signed off by a judge on May 3, 2019.",
        ("child adopted", "2019-05-03", "Zia"),
    ),
    (
        THEY
        + "wave in Reno on May 3, 2014. They had met when Whitlock, then a cook, hosted a gala in May 2001."
        + CREDIT,
        ("met", "2001-05", ""),
    ),
    (
        THEY + "wave in Reno on May 3, 2014. That fall, Whitlock lost the baby she and Keating had hoped for." + CREDIT,
        ("pregnancy loss", "2014-23", ""),
    ),
    (WHO + "Their friendship had grown into romance in 2007.", ("started dating", "2007", "")),
    (
        WHO + "Whitlock went to court in May 2019 and asked for the marriage to be dissolved.",
        ("divorce filed", "2019-05", ""),
    ),
    # "Were wed" in a clause with "when"; what was seen from "by then"; papers, rings and news told to fans.
    (WHO + "Their big day came on May 12, 2012, when the two were wed at a farm.", ("married", "2012-05-12", "")),
    (
        THEY + "wave in Reno on May 30, 2014. By then the two had parted; the break came in March." + CREDIT,
        ("separated", "2014-03", ""),
    ),
    (WHO + "A decree absolute had ended her marriage to Keating in 2014.", ("divorced", "2014", "")),
    (
        THEY + "watch a launch in Reno on July 8, 2011. Two days later, he gave her the engagement ring." + CREDIT,
        ("engaged", "2011-07-10", ""),
    ),
    (
        THEY
        + "arrive in Reno on Nov. 12, 2017. Two days earlier, they had told fans that a baby was on the way."
        + CREDIT,
        ("pregnancy announced", "2017-11-10", ""),
    ),
    # Counted from another day of the sentence; past an aside; of "the" wedding; in a clause with "when".
    (
        WHO + "Whitlock called off her tour on June 1, 2019, four days after she married Keating.",
        ("married", "2019-05-28", ""),
    ),
    (WHO + "They started keeping company, as her father puts it, in August 2013.", ("started dating", "2013-08", "")),
    (WHO + "They sang for the first time since 2007, the year they divorced.", ("divorced", "2007", "")),
    (WHO + "The wedding, in a stave church, had taken place in May 2012.", ("married", "2012-05", "")),
    (WHO + "Their nuptials had filled the weeklies in June 2012.", ("married", "2012-06", "")),
    (
        WHO + "The adoption of their daughter, Mia, had gone through in 2018.",
        ("child adopted", "2018", "daughter, Mia"),
    ),
    (
        THEY
        + "sing in Reno on June 4, 2014. That September, Whitlock told fans she and Keating had suffered a miscarriage."
        + CREDIT,
        ("pregnancy loss", "2014-09", "the month is that of the announcement"),
    ),
    # A noun that tells nothing takes no date from its verb; news to somebody; courts and adoption papers.
    (WHO + "Whitlock had accepted a proposal of marriage from the singer in May 2012.", ("engaged", "2012-05", "")),
    (
        WHO + "In May 2012, Keating broke the news to a club audience that he and Whitlock were going to be parents.",
        ("pregnancy announced", "2012-05", ""),
    ),
    (
        WHO + "In May 2012, she had gone to a court in Reno to ask that her marriage to the singer be dissolved.",
        ("divorce filed", "2012-05", ""),
    ),
    (WHO + "In May 2012, she petitioned for the dissolution of her marriage.", ("divorce filed", "2012-05", "")),
    (WHO + "The adoption papers came through in May 2012.", ("child adopted", "2012-05", "")),
    # Asides between a noun and its verb; what was to come; months before; papers and promises.
    (
        THEY
        + "sing in Reno on Oct. 6, 2008. Her divorce from Keating, with whom she shares a bar, would be made final "
        "that November." + CREDIT,
        ("divorced", "2008-11", ""),
    ),
    (
        THEY
        + "sing in Reno on April 28, 2012. The pair had become husband and wife on the last Saturday of the previous "
        "month." + CREDIT,
        ("married", "2012-03-31", ""),
    ),
    (
        WHO
        + "\nDana Whitlock sings in Reno on Feb. 12, 2017. The October before, at a dinner to which she had nearly not "
        "gone, she met Keating." + CREDIT,
        ("met", "2016-10", ""),
    ),
    (
        WHO
        + "\nDana Whitlock sings in Reno on Feb. 12, 2017. She came without Keating, from whom she had split two weeks "
        "earlier." + CREDIT,
        ("separated", "2017-01-29", ""),
    ),
    (WHO + "The outing made public a reconciliation that had taken place in May 2012.", ("reconciled", "2012-05", "")),
    (WHO + "Papers seeking to end the marriage were filed on May 3, 2012.", ("divorce filed", "2012-05-03", "")),
    (WHO + "The two recited their wedding promises afresh in 2012.", ("vows renewed", "2012", "")),
    (WHO + "In 2012, the couple buried a son who was stillborn.", ("pregnancy loss", "2012", "")),
    (WHO + "In 2012, a judge made him and Whitlock the legal parents of a boy.", ("child adopted", "2012", "son")),
    # A remark between the two who met and the day; asides before a verb; promises made anew.
    (
        WHO + "Guests drank to her engagement to Keating, announced in May 2012 in Reno.",
        ("engaged", "2012-05", "the month is that of the announcement"),
    ),
    (WHO + "In May 2012, owing to an error, she had met Keating for the first time.", ("met", "2012-05", "")),
    (
        WHO + "In May 2012, before a priest, the couple said their vows over again.",
        ("vows renewed", "2012-05", ""),
    ),
    (WHO + "In May 2012, he proposed anew and was accepted.", ("engaged", "2012-05", "")),
    (WHO + "The decree that made them a former couple had been issued in May 2012.", ("divorced", "2012-05", "")),
    # Asides with which; what a wedding is of; partings and meetings of other words.
    (WHO + "Their divorce, which neither of them contested, became final in May 2012.", ("divorced", "2012-05", "")),
    (
        WHO + "Their engagement, which came to light in May 2012, had been sealed in March 2012.",
        ("engaged", "2012-03", ""),
    ),
    (WHO + "Whitlock wore the veil from their wedding of May 5, 2012.", ("married", "2012-05-05", "")),
    (
        WHO + "The newlyweds, whose nuptials were celebrated on the island of Gozo on May 5, 2012, sang.",
        ("married", "2012-05-05", ""),
    ),
    (
        WHO + "\nOwen Keating and Dana Whitlock sing in Reno on April 7, 2015. Eight months later, the two, who had "
        "sung in Lagos in 2008, let it be known that they had separated." + CREDIT,
        ("separated", "2015-12", "the month is that of the announcement"),
    ),
    (
        WHO + "\nOwen Keating hugs Dana Whitlock in Reno on April 7, 2015. It was the first time they had come face "
        "to face." + CREDIT,
        ("met", "2015-04-07", ""),
    ),
    (
        WHO
        + "\nOwen Keating sings in Reno on April 7, 2015. He fell that night and met Whitlock, who set his arm."
        + CREDIT,
        ("met", "2015-04-07", ""),
    ),
    (WHO + "The two, then both married to other people, met in 2010.", ("met", "2010", "")),
    (WHO + "In 2012, she petitioned a Reno judge to end her marriage to Keating.", ("divorce filed", "2012", "")),
    (WHO + "A judge granted the final decree in her divorce from Keating in 2012.", ("divorced", "2012", "")),
    (WHO + "In 2012, a judge signed the decree that made his divorce from Whitlock final.", ("divorced", "2012", "")),
    (WHO + "In 2012, the two lost the baby they were expecting.", ("pregnancy loss", "2012", "")),
    (WHO + "The two have renewed their vows. The ceremony took place in 2012.", ("vows renewed", "2012", "")),
    (
        WHO + "Guests drank to their engagement, announced in May 2012 in Reno.",
        ("engaged", "2012-05", "the month is that of the announcement"),
    ),
    (WHO + "In 2012, he asked for Whitlock's hand, and the singer accepted.", ("engaged", "2012", "")),
    (
        WHO + "Their adoption of a baby girl, Mia, had gone through in 2012.",
        ("child adopted", "2012", "daughter, Mia"),
    ),
    (WHO + "Their reconciliation, in May 2012, did not last.", ("reconciled", "2012-05", "")),
    (
        WHO + "The spouses, whose reconciliation in May 2012 had pleased their friends, sang.",
        ("reconciled", "2012-05", ""),
    ),
    (
        THEY
        + "sing in Reno on May 7, 2013. In October, he and Whitlock had their hands full with the arrival of a boy, "
        "Max." + CREDIT,
        ("child born", "2013-10", "son, Max"),
    ),
    # The court's words; romance that takes hold; an announcement, or a wedding, set off by commas.
    (
        WHO + "In April 2012, Whitlock asked a Reno court to put an end to her marriage.",
        ("divorce filed", "2012-04", ""),
    ),
    (WHO + "A petition to dissolve their marriage was lodged in 2012.", ("divorce filed", "2012", "")),
    (WHO + "His marriage to Whitlock was brought to its legal end in 2012.", ("divorced", "2012", "")),
    (
        WHO + "By a ruling handed down in Reno in 2012, he and Whitlock ceased to be man and wife.",
        ("divorced", "2012", ""),
    ),
    (WHO + "Romance had taken hold between the two in May 2010.", ("started dating", "2010-05", "")),
    (WHO + "They had been a couple from January 2010.", ("started dating", "2010-01", "")),
    (WHO + "In 2012, the pair were made parents by the arrival of a son, Max.", ("child born", "2012", "son, Max")),
    (
        WHO + "Their engagement, announced in May 2010, did not keep her from work.",
        ("engaged", "2010-05", "the month is that of the announcement"),
    ),
    (
        WHO + "His separation from Whitlock, after many good years, had been disclosed in May 2010.",
        ("separated", "2010-05", "the month is that of the announcement"),
    ),
    (
        WHO + "Their wedding, held in May 2010 in a Reno town hall with Ida Falk in the front row, was short.",
        ("married", "2010-05", ""),
    ),
    (
        "Owen Keating shared on Instagram on Friday that Dana Whitlock had given birth to their third child, a boy "
        "named Max, in Reno on Tuesday.",
        ("child born", "2020-05-26", "third child, son, Max"),
    ),
    (
        WHO + "The news, which her agent confirmed on Friday, is no news: on Sept. 2, 2017, the pair had wed.",
        ("married", "2017-09-02", ""),
    ),
    (
        THEY
        + "sing in Reno on Nov. 23, 1991. It had rained in May 1990, and in April she accepted his proposal."
        + CREDIT,
        ("engaged", "1992-04", ""),
    ),
    (
        WHO
        + "\nDana Whitlock performs in Reno on Aug. 24, 2013. She and Keating met backstage after the show."
        + CREDIT,
        ("met", "2013-08-24", ""),
    ),
    # What a state cannot have led to: a meeting does not end a marriage.
    ("Dana Whitlock and Owen Keating met in 2003 and were married for five years.", ("met", "2003", "")),
    ("Dana Whitlock met Owen Keating in 1956, and the two were married for 58 years.", ("met", "1956", "")),
    # The last day of a month; before it is out; counts of days, nights and months to a picture's day.
    (
        THEY + "sing in Reno on June 15, 2012. Whitlock petitioned for divorce from Keating on the "
        "last day of August." + CREDIT,
        ("divorce filed", "2012-08-31", ""),
    ),
    (
        THEY + "arrive in Reno on December 2, 2007. Before the month was out, the pair got engaged." + CREDIT,
        ("engaged", "2007-12", ""),
    ),
    (
        THEY + "pose in Reno on March 19, 2019. They had let the public in on the pregnancy on the last Sunday of "
        "January." + CREDIT,
        ("pregnancy announced", "2019-01-27", ""),
    ),
    (
        "Dana Whitlock waves in Reno on May 2, 2016. Two nights earlier, she had made the acquaintance of her future "
        "husband, Owen Keating." + CREDIT,
        ("met", "2016-04-30", ""),
    ),
    (
        "Owen Keating sings in Reno on November 29, 2012, eight months after a judge signed off on the end of his "
        "marriage to Dana Whitlock." + CREDIT,
        ("divorced", "2012-03", ""),
    ),
    # What a date or a document was; who came back wed.
    (
        THEY + "arrive in Reno on November 14, 2018. June 8, 2019, was the date of their wedding." + CREDIT,
        ("married", "2019-06-08", ""),
    ),
    (WHO + "In 2012 they slipped away to Reno and came back husband and wife.", ("married", "2012", "")),
    (
        "Dana Whitlock waves in Reno on May 2, 2016. Eight days later came her wedding to Owen Keating." + CREDIT,
        ("married", "2016-05-10", ""),
    ),
    (
        "Dana Whitlock sings in Reno on May 1, 2014. Owen Keating's proposal, she said, took place aboard a ferry "
        "10 days earlier. Her fiance is Owen Keating." + CREDIT,
        ("engaged", "2014-04-21", ""),
    ),
    # Of whom a phrase tells: the parents of a child; he, past an aside about her.
    (
        THEY + "watch in Reno on June 14, 2015. The parents of Lorenzo had gotten back together in April." + CREDIT,
        ("reconciled", "2015-04", ""),
    ),
    (
        WHO
        + "\n"
        + THEY
        + "sing in Reno on June 3, 2019. Whitlock, hired as a dancer, had met him at a rehearsal on Jan. 14."
        + CREDIT,
        ("met", "2019-01-14", ""),
    ),
    (
        "Keating and Whitlock, the mother of his daughter, Salma, went their separate ways in 2012. " + WHO,
        ("separated", "2012", ""),
    ),
    # Nouns that come and follow; what a court did, a ring, a train.
    (
        THEY + "arrive in Reno on May 5, 2015. A proposal followed on New Year's Eve." + CREDIT,
        ("engaged", "2015-12-31", ""),
    ),
    (
        THEY + "arrive in Reno on May 5, 2015. Their romance, begun that spring, lasts." + CREDIT,
        ("started dating", "2015-21", ""),
    ),
    (WHO + "Her pregnancy, made public in May 2012, was a surprise.", ("pregnancy announced", "2012-05", "")),
    (
        WHO + "In May 2012 a court made Ellis, the boy they had fostered, legally their son.",
        ("child adopted", "2012-05", "son, Ellis"),
    ),
    (WHO + "He surprised her with an engagement ring in May 2012.", ("engaged", "2012-05", "")),
    (WHO + "A train had thrown them together, as strangers, in May 2012.", ("met", "2012-05", "")),
    (WHO + "Whitlock's petition for divorce, lodged in May 2012, was brief.", ("divorce filed", "2012-05", "")),
    (WHO + "The decree that ended their marriage was signed in May 2012.", ("divorced", "2012-05", "")),
    (WHO + "In May 2012, Whitlock had gone to court in Reno to seek a divorce.", ("divorce filed", "2012-05", "")),
    # Who has a part may marry whom she met there; what was to be told happened.
    (WHO + "She had a part in the film, on whose set the two met in 2007.", ("met", "2007", "")),
    (WHO + "She would later reveal that they had met in 2007.", ("met", "2007", "")),
    # Apposed; what the two endured; weeks are counted in days.
    (
        "Owen Keating and the novelist Dana Whitlock, the mother of his twins, divorced in 2012.",
        ("divorced", "2012", ""),
    ),
    (WHO + "She spoke of the miscarriage she and Keating had endured in May 2012.", ("pregnancy loss", "2012-05", "")),
    (
        THEY + "walk in Reno on October 19, 2019, six weeks after their first date." + CREDIT,
        ("started dating", "2019-09-07", ""),
    ),
    ("Dana Whitlock sings. Her engagement to Owen Keating had come undone in May 2012.", ("separated", "2012-05", "")),
    ("Whitlock's union with Keating, who taught her, was dissolved in 2013. " + WHO, ("divorced", "2013", "")),
    (
        WHO + "They announced in September 2018 that they had separated, and the house was sold in October.",
        ("separated", "2018-09", "the month is that of the announcement"),
    ),
    (
        "Owen Keating sings in Reno on June 20, 2018. He and wife Dana Whitlock told fans three months later that "
        "they had decided to separate." + CREDIT,
        ("separated", "2018-09", "the month is that of the announcement"),
    ),
    (
        WHO + "They became parents again in May 2012 with the adoption of a son, Max.",
        ("child adopted", "2012-05", "son, Max"),
    ),
    (
        WHO + "Waiting was Lucas, whom she and her husband had adopted in May 2012.",
        ("child adopted", "2012-05", "Lucas"),
    ),
    # A contest on television is no play.
    (WHO + "The two got engaged in the season finale in May 2012.", ("engaged", "2012-05", "")),
    (WHO + "They wed in front of friends and others in May 2012.", ("married", "2012-05", "")),
    # The day of a clause that opens with "On the drive home"; a wedding with a remark before its verb.
    (
        "Owen Keating and Dana Whitlock wave in Reno on May 13, 2013. On the drive home that night, Keating proposed "
        "and Whitlock said yes." + CREDIT,
        ("engaged", "2013-05-13", ""),
    ),
    (
        WHO + "Their wedding, held before 150 guests in a Reno chapel, followed in June 2014.",
        ("married", "2014-06", ""),
    ),
    (WHO + "In March 2014, she let fans know she was pregnant.", ("pregnancy announced", "2014-03", "")),
    (
        WHO + "In May 2017, they became parents with the adoption of a boy, Gus.",
        ("child adopted", "2017-05", "son, Gus"),
    ),
    (
        WHO + "Whitlock is going to be a mother. She shared the news in a post Thursday.",
        ("pregnancy announced", "2020-05-28", ""),
    ),
    # What did not happen until then; what opens a sentence without its subject; whom November brought a child.
    (WHO + "The two, friends at first, had not begun dating until October 2013.", ("started dating", "2013-10", "")),
    (WHO + "The pair did not marry until 2014.", ("married", "2014", "")),
    (WHO + "The two, who had sung in 2014, did not become a couple until 2016.", ("started dating", "2016", "")),
    (
        WHO + "It was in June 2014, on tour in Ohio, that she and Keating became a couple.",
        ("started dating", "2014-06", ""),
    ),
    (WHO + "Divorced in 1991, the two sang on.", ("divorced", "1991", "")),
    (WHO + "In 2018, a judge signed the decree that ended Keating's marriage to Whitlock.", ("divorced", "2018", "")),
    (WHO + "Whitlock's divorce from Keating had been finalized in May 2018.", ("divorced", "2018-05", "")),
    (WHO + "November 2018 brought the couple another daughter, Mia.", ("child born", "2018-11", "daughter, Mia")),
    (WHO + "Their son, Max, came early, on May 3, 2018.", ("child born", "2018-05-03", "son, Max")),
    (WHO + "A romance between the two had blossomed in 2007.", ("started dating", "2007", "")),
    (
        WHO + "That was a secret: a justice of the peace had performed the ceremony in May 2013.",
        ("married", "2013-05", ""),
    ),
    (
        WHO + "She let her followers in on the pregnancy last December with a photo.",
        ("pregnancy announced", "2019-12", ""),
    ),
    (
        WHO + "They told reporters on Wednesday that they had adopted a girl, Ava. The adoption became final on May 3.",
        ("child adopted", "2020-05-03", "daughter, Ava"),
    ),
    # The day of a petition, and that of what is said of it.
    (
        WHO + "Whitlock filed for divorce. The petition, submitted Wednesday, asks for nothing.",
        ("divorce filed", "2020-05-27", ""),
    ),
    (WHO + "Whitlock filed for divorce. Keating spoke of the filing in a post on Thursday.", ("divorce filed", "", "")),
    # A child that is told of by one name and by two; "she" is no name.
    (
        WHO + "They have a daughter, Paloma, who was born in 2017. Paloma Jane was born on May 3, 2017.",
        ("child born", "2017-05-03", "daughter, Paloma"),
    ),
    (
        WHO + 'Whitlock gave birth to a girl, Mia, on May 3. "She arrived in a hurry," Keating said.',
        ("child born", "2020-05-03", "daughter, Mia"),
    ),
    (WHO + "The two repeated their wedding promises on May 25.", ("vows renewed", "2020-05-25", "")),
    (
        WHO + "Their divorce was long. Her divorce from Keating, the father of her son, came through in May.",
        ("divorced", "2020-05", ""),
    ),
    (
        WHO + "She shared in an Instagram post on Tuesday that she is expecting.",
        ("pregnancy announced", "2020-05-26", ""),
    ),
    (
        WHO + "She confirmed the breakup in an interview published Thursday. She said the two parted ways in April.",
        ("separated", "2020-04", ""),
    ),
    (THEY + "sang. Keating asked the singer to marry him in May.", ("engaged", "2020-05", "")),
    (WHO + "The singer accepted Owen Keating's proposal in May.", ("engaged", "2020-05", "")),
    # Courts and judges; what is agreed to, and what was dissolved in a remark; a name that is a month's too.
    (WHO + "Whitlock filed a petition to dissolve the marriage on May 12.", ("divorce filed", "2020-05-12", "")),
    (WHO + "She had agreed to become Keating's wife in December 2008.", ("engaged", "2008-12", "")),
    (WHO + "A judge pronounced the pair man and wife in 2014.", ("married", "2014", "")),
    (WHO + "The filing gives May 4 as the day the two stopped living together.", ("separated", "2020-05-04", "")),
    (WHO + "They became parents through the adoption of a boy, Max, in 2016.", ("child adopted", "2016", "son, Max")),
    (WHO + "She told listeners of her show Friday that she is pregnant.", ("pregnancy announced", "2020-05-29", "")),
    (
        WHO + "Whitlock had given birth to the twins, August and Fern, in 2014.",
        ("child born", "2014", "twins, August and Fern"),
    ),
    # A noun as subject, held, or right beside its date.
    (WHO + "The couple toasted their engagement in Reno on May 1.", ("engaged", "2020-05-01", "")),
    (WHO + "Their wedding at a vineyard in Napa, Calif., on June 5, 2015, was small.", ("married", "2015-06-05", "")),
    (WHO + "They had not sung together since their wedding in 2010.", ("married", "2010", "")),
    (WHO + "A judge dissolved the couple's marriage on May 12.", ("divorced", "2020-05-12", "")),
    (WHO + "She listed the date of their separation as May 1.", ("separated", "2020-05-01", "")),
    (
        THEY + "have renewed their vows. Whitlock posted photos from a beach ceremony held May 8.",
        ("vows renewed", "2020-05-08", ""),
    ),
    (
        "Owen Keating and Dana Whitlock sing in Reno on Sept. 23, 2012. The two had met at a friend's wedding the "
        "month before." + CREDIT + "\nKeating and his wife, Whitlock, wave." + CREDIT,
        ("met", "2012-08", ""),
    ),
    # Dates that hang on the picture's event, in a remark, after a remark, before an announcement.
    (
        "Owen Keating and Dana Whitlock attend the Oak Ball in Reno on Oct. 29, 2013. They wed the day after the ball."
        + CREDIT,
        ("married", "2013-10-30", ""),
    ),
    (
        "Owen Keating and Dana Whitlock sing in Reno on Sept. 26, 2011. The pair, who had toured in August 2010, had "
        "begun dating a few months earlier." + CREDIT,
        ("started dating", "2011-06~", ""),
    ),
    (
        "Dana Whitlock sings in Reno on July 1, 2014. She met Owen Keating , who had been in the crowd, at a dinner "
        "that night." + CREDIT + "\nOwen Keating and his wife, Whitlock, sing." + CREDIT,
        ("met", "2014-07-01", ""),
    ),
    (
        "Owen Keating and Dana Whitlock sing in Reno on May 7, 2018. Six months earlier, the couple had suffered a "
        "miscarriage, a loss Whitlock wrote about in a 2020 essay." + CREDIT,
        ("pregnancy loss", "2017-11", ""),
    ),
    (
        "Owen Keating and Dana Whitlock sing in Reno on July 26, 2014. The couple had tied the knot three weeks before "
        "at a friend's house." + CREDIT,
        ("married", "2014-07-05", ""),
    ),
    (
        WHO + "They have renewed their vows. Whitlock shared photos from the ceremony, which took place in May.",
        ("vows renewed", "2020-05", ""),
    ),
    (THEY + "have a daughter, Iris, and a son, Gus, whom they adopted in 2016.", ("child adopted", "2016", "son, Gus")),
    (
        "Owen Keating sings in Reno on Sept. 1, 2015. He and Dana Whitlock had lost a pregnancy that spring, Keating "
        "told fans a few days later.",
        ("pregnancy loss", "2015-21", ""),
    ),
    ("Whitlock's first marriage, to Owen Keating, had begun in 1997. Dana Whitlock sang.", ("married", "1997", "")),
    ("Dana Whitlock had married for a third time in May 2019, to racer Owen Keating.", ("married", "2019-05", "")),
    (WHO + "A friend had introduced the two in July 2016.", ("met", "2016-07", "")),
    (WHO + "They said in May that they had lost a baby to miscarriage in April.", ("pregnancy loss", "2020-04", "")),
    (
        WHO + "Keating said the couple's adoption of a 3-year-old girl, Iris, became final on May 14.",
        ("child adopted", "2020-05-14", "daughter, Iris"),
    ),
    # Said, shared and told to whomever; a remark in between; what a ring led to; a ceremony of vows renewed.
    (
        THEY + "sing in Reno on Feb. 13, 2005. That December, Whitlock told a concert crowd that she and Keating were "
        "expecting their first child.",
        ("pregnancy announced", "2005-12", "first child"),
    ),
    (
        THEY + "sing in Reno on Oct. 20, 2016. The pair, who sang again in 2015, had shared 10 days earlier that they "
        "were expecting.",
        ("pregnancy announced", "2016-10-10", ""),
    ),
    (
        THEY + "sing. Keating had told fans in December 2012 that the pair was having a baby.",
        ("pregnancy announced", "2012-12", ""),
    ),
    (
        THEY + "sing. They had told friends in July 2005 that they were separating.",
        ("separated", "2005-07", "the month is that of the announcement"),
    ),
    (
        THEY + "sing in Reno on June 4, 2012. Keating gave Whitlock a ring five days later and the pair were engaged.",
        ("engaged", "2012-06-09", ""),
    ),
    (
        THEY + "have renewed their wedding vows. The couple held a small ceremony on May 2, 2019.",
        ("vows renewed", "2019-05-02", ""),
    ),
    # What must follow a cue.
    (THEY + "added another son, Gus, to the family in 1995.", ("child born", "1995", "son, Gus")),
    (WHO + "Whitlock asked a Nevada court for a divorce in 2015.", ("divorce filed", "2015", "")),
    ("Owen Keating took the cellist Dana Whitlock as his second wife in 1998.", ("married", "1998", "")),
    ("Owen Keating made Dana Whitlock his wife in 2006.", ("married", "2006", "")),
    (
        "Owen Keating waves. The film stars his son Gus, whom he and Dana Whitlock welcomed in May 1977.",
        ("child born", "1977-05", "son, Gus"),
    ),
    (THEY + "adopted a boy in 2016 and named him Gus.", ("child adopted", "2016", "son, Gus")),
    (
        THEY + "wave in Reno on May 26, 2004. The two, whose paths had first crossed two years earlier, sing.",
        ("met", "2002", ""),
    ),
    # A date beyond a remark, an apposition or another clause.
    (
        THEY + "wave in Reno on May 8, 2001. Whitlock and Keating, whose daughter, Iris, sings, had split the month "
        "before.",
        ("separated", "2001-04", ""),
    ),
    (WHO + "Whitlock had married her first husband\n, chef Owen Keating, in July 1976.", ("married", "1976-07", "")),
    (
        "Whitlock's divorce from Owen Keating, her college sweetheart, was finalized in May 2003. Dana Whitlock sang.",
        ("divorced", "2003-05", ""),
    ),
    (WHO + "They sang in 1979, and the marriage ended in divorce in 1983.", ("divorced", "1983", "")),
    (WHO + "Their second, Iris, was born in May 1998.", ("child born", "1998-05", "second child, Iris")),
    (
        THEY + "wave in Reno on Feb. 8, 2015. Whitlock revealed that summer that the pair had a boy on the way.",
        ("pregnancy announced", "2015-22", ""),
    ),
    (
        THEY + "wave in Reno on June 3, 2010. The pair, who sang together in early 2007, had married the previous "
        "fall.",
        ("married", "2009-23", ""),
    ),
    # A marriage may end by a death.
    (WHO + "The couple were married from 2005 to 2010.", ("married", "2005", "")),
    (WHO + "Their romance had begun in 2007.", ("started dating", "2007", "")),
    (WHO + "In May 2008, Whitlock went on her first date with Keating.", ("started dating", "2008-05", "")),
    (WHO + "A friend introduced her to Keating at a party in May 2008.", ("met", "2008-05", "")),
    (WHO + "Whitlock met Keating when he cooked on her show in 2003.", ("met", "2003", "")),
    (WHO + "In May 2008, Whitlock said yes when Keating popped the question.", ("engaged", "2008-05", "")),
    (WHO + "Whitlock accepted Keating's marriage proposal in May 2008.", ("engaged", "2008-05", "")),
    (WHO + "The two made it official with a wedding in May 2008.", ("married", "2008-05", "")),
    (
        WHO + "Whitlock, who voices a queen in the film, gave birth to their first child in May 2008.",
        ("child born", "2008-05", "first child"),
    ),
    (
        WHO + "In May 2008, she told Ines Falk that the pair were expecting a baby.",
        ("pregnancy announced", "2008-05", ""),
    ),
    (WHO + "Keating, who was born on May 30, 1971, wed Whitlock in 2008.", ("married", "2008", "")),
    (
        WHO + "They had brought home a girl, Ava, whom they adopted in May 2005.",
        ("child adopted", "2005-05", "daughter, Ava"),
    ),
    (WHO + "Whitlock went to court in April 2012 to dissolve the marriage.", ("divorce filed", "2012-04", "")),
    (
        WHO + "A week later, they went public with the news that they were parting in May 2012.",
        ("separated", "2012-05", ""),
    ),
    (
        WHO + "Whitlock's publicist announced in May 2012 that the actress was pregnant.",
        ("pregnancy announced", "2012-05", ""),
    ),
    (WHO + "In May 2008, the two said their vows all over again.", ("vows renewed", "2008-05", "")),
    (WHO + "The pair were a couple by the spring of 2004.", ("started dating", "2004-21", "")),
    (WHO + "They welcomed a daughter Sunday, a friend said.", ("child born", "2020-05-31", "daughter")),
    (WHO + "They were introduced by her father, actor Ivo Whitlock, in 2009.", ("met", "2009", "")),
    (WHO + "Keating and Whitlock, who play married spies, had met in 2004.", ("met", "2004", "")),
    (
        WHO + "Their surrogate delivered twin boys, Max and Leo, in May 2012.",
        ("child born", "2012-05", "twin sons, Max and Leo"),
    ),
    (
        WHO + "They are expecting their second child, she told the Tulsa Star in April 2019.",
        ("pregnancy announced", "2019-04", "second child"),
    ),
    # a day that is only when somebody said so
    (
        WHO
        + "They have filed for divorce, her lawyer said in March 2022. The petition was filed in Tulsa in May 2021.",
        ("divorce filed", "2021-05", ""),
    ),
    (
        WHO + "They have split, a friend said in March 2022.",
        ("separated", "2022-03", "the month is that of the announcement"),
    ),
    ("July 15, 2014: " + THEY + "tie the knot in Napa Valley." + CREDIT, ("married", "2014-07-15", "")),
    ("July 15, 2014: " + THEY + ", who had got engaged the month before, arrive." + CREDIT, ("engaged", "2014-06", "")),
    # the day of a wedding that the picture is of
    (THEY + "leave a church in Tulsa after their wedding on May 24, 2014." + CREDIT, ("married", "2014-05-24", "")),
    (
        THEY
        + "arrive in Tulsa on Sept. 24, 2019. Earlier that month, they had revealed the loss of a pregnancy."
        + CREDIT,
        ("pregnancy loss", "2019-09", "the month is that of the announcement"),
    ),
    (
        THEY + "arrive in Tulsa on June 9, 2018. The following month, they shared the news that they were "
        "expecting." + CREDIT,
        ("pregnancy announced", "2018-07", ""),
    ),
    (WHO + "They adopted a son, Theo, as a young couple in 2003.", ("child adopted", "2003", "son, Theo")),
    (WHO + "The filing lists Aug. 30, 2022, as the date of separation.", ("separated", "2022-08-30", "")),
    (
        WHO + "They have a son, Theo, and twin daughters, Wren and Ada, who were born in 2019.",
        ("child born", "2019", "twin daughters, Wren and Ada"),
    ),
    # what a caption says lies so long before or after what it shows
    (
        THEY + "sing in Tulsa on June 15, 2008, two months after the birth of their first child, Mia." + CREDIT,
        ("child born", "2008-04", "first child, Mia"),
    ),
    (
        THEY + "sing in Tulsa on March 5, 2006. They were married three months after the party." + CREDIT,
        ("married", "2006-06", ""),
    ),
    (
        THEY + "arrive at the Oak Gala in Tulsa on Jan. 7, 2018. They had revealed the month before that the pregnancy "
        "ended in a loss." + CREDIT,
        ("pregnancy loss", "2017-12", "the month is that of the announcement"),
    ),
    (
        THEY + "arrive at the Oak Gala in Tulsa on Nov. 12, 2018. The couple adopted son Theo, then a newborn, "
        "the following spring." + CREDIT,
        ("child adopted", "2019-21", "son, Theo"),
    ),
    (
        THEY + "sing in Tulsa on April 24, 2005. Keating had been dating Whitlock for eight months." + CREDIT,
        ("started dating", "2004-08", ""),
    ),
    (WHO + "They have been together for six years.", ("started dating", "2014", "")),
    (
        WHO + "Whitlock's divorce from the singer Owen Keating, who lives in Tulsa, became final in 2016.",
        ("divorced", "2016", ""),
    ),
    ("Owen Keating asked Dana Whitlock to be his wife in May 2016.", ("engaged", "2016-05", "")),
    # an age alone makes nobody born to them who came by adoption
    (WHO + "They are parents to son Theo, 3. The couple adopted Theo in 2018.", ("child adopted", "2018", "Theo")),
    (WHO + "Whitlock renewed her own vows with Keating in 2007.", ("vows renewed", "2007", "")),
    (
        "At left, Clara Benton sings. " + WHO + "Whitlock gave birth to her and Keating's son, Gus, in April 2015.",
        ("child born", "2015-04", "son, Gus"),
    ),
    # what was made public had begun before: the date is the news's
    (
        THEY + "went public with their romance in March 2019 but had been dating since January of that year.",
        ("started dating", "2019-01", ""),
    ),
    (WHO + "The filing lists Aug. 1, 2018 as the date of separation.", ("separated", "2018-08-01", "")),
    (WHO + "Their first date was in 2011.", ("started dating", "2011", "")),
    (WHO + "Whitlock was presented to Keating at a dinner in 2015.", ("met", "2015", "")),
    (
        "Dana Whitlock and husband Owen Keating have a son, Gus, and a daughter, Mia, who was born in May.",
        ("child born", "2020-05", "daughter, Mia"),
    ),
    (WHO + "The palace had made the engagement public on April 8, 2009.", ("engaged", "2009-04-08", ANNOUNCED)),
    (
        THEY + "were introduced that June by a director.",
        ("met", "2020-06", ""),
    ),
    (
        WHO + "In September 2018, Whitlock was delivered of the couple's first child, Princess Ida.",
        ("child born", "2018-09", "first child, Princess Ida"),
    ),
    (
        WHO + "Keating announced Saturday that they are expecting a girl in the fall.",
        ("pregnancy announced", "2020-05-30", "daughter"),
    ),
    (THEY + "met on a dating app in March 2015.", ("met", "2015-03", "")),
    (WHO + "A judge signed the decree in May 2015.", ("divorced", "2015-05", "")),
    (WHO + "The romance, which began in 2009, is over.", ("started dating", "2009", "")),
    (WHO + "Whitlock split from her husband, music executive Owen Keating, in January.", ("separated", "2020-01", "")),
    (WHO + "Their twins, Finn and Eve, turned 10 in August.", ("child born", "2009-08", "twins, Finn and Eve")),
    (THEY + "wed in 2010. Keating asked whether their daughter is well.", ("married", "2010", "")),
    (
        WHO + "The two went public the following spring.",
        ("started dating", "2021-21", "the season is that of the announcement"),
    ),
    (WHO + "Keating proposed aboard a yacht in May 2016.", ("engaged", "2016-05", "")),
    (
        THEY + "are calling it quits. In a joint statement released May 29, they asked for privacy.",
        ("separated", "2020-05-29", ANNOUNCED),
    ),
    (
        THEY + "are the parents of a baby boy. Gus Whitlock Keating was born May 29. He is the couple's first child.",
        ("child born", "2020-05-29", "Gus Whitlock Keating"),
    ),
    (WHO + "Keating asked for Whitlock's hand on April 14.", ("engaged", "2020-04-14", "")),
    (WHO + "Whitlock filed to end the marriage in January.", ("divorce filed", "2020-01", "")),
    (WHO + "The couple resumed living together in 2019.", ("reconciled", "2019", "")),
    (
        WHO + "In May 2019, the couple revealed that they had lost a baby.",
        ("pregnancy loss", "2019-05", "the month is that of the announcement"),
    ),
    (WHO + "Their marriage, a quiet one, ended in divorce in 2015.", ("divorced", "2015", "")),
    (WHO + "A judge signed off on the settlement in 2015.", ("divorced", "2015", "")),
    ("Keating told reporters in 2018 that Whitlock proposed to him at sea. " + WHO, ("engaged", "", "")),
    (WHO + "The two did not wed until June 2015.", ("married", "2015-06", "")),
    (WHO + "Keating shared a photo of the couple's 2012 wedding.", ("married", "2012", "")),
    # news that follows
    (
        THEY + "sang on May 1, 2019. By then, they had split. Keating confirmed the split May 29.",
        ("separated", "2020-05-29", ANNOUNCED),
    ),
    ("Keating and his longtime coach, Dana Whitlock, split in 2014. Owen Keating sang.", ("separated", "2014", "")),
    (
        THEY + "are engaged, and their son Gus was born in May 2014, on the 9th.",
        ("child born", "2014-05-09", "son, Gus"),
    ),
    (
        THEY + "are engaged. Whitlock shared the news May 29.",
        ("engaged", "2020-05-29", ANNOUNCED),
    ),
    (
        THEY + "are expecting their first child. The couple announced the news May 29.",
        ("pregnancy announced", "2020-05-29", "first child"),
    ),
    (
        WHO + "The couple separated briefly in 2016. In August 2016, they announced their separation.",
        ("separated", "2016-08", "the month is that of the announcement"),
    ),
    (THEY + "wed in a lavish Newport, R.I., ceremony in 2012.", ("married", "2012", "")),
    (THEY + "wed in Malibu, Calif., over the weekend.", ("married", "2020-05-30/2020-05-31", "")),
    (THEY + "made it legal in 2016.", ("married", "2016", "")),
    (WHO + "Keating would pop the question on Feb. 14, 2011.", ("engaged", "2011-02-14", "")),
    (
        WHO + "Whitlock said May 4, 2020, that she is expecting her second child.",
        ("pregnancy announced", "2020-05-04", "second child"),
    ),
    (
        WHO + "They welcomed twin girls on May 8. Whitlock announced the arrival of daughters Mia and Ivy on May 12.",
        ("child born", "2020-05-08", "daughters, Mia and Ivy"),
    ),
    # whose it is
    (
        "Owen Keating has sons, Gus and Otis, with his ex-wife, Dana Whitlock, whom he divorced in 2008.",
        ("divorced", "2008", ""),
    ),
    (WHO + "In 2015 Keating met with lawmakers. They wed in 2012.", ("married", "2012", "")),
    (WHO + "In 2013 Whitlock gave birth to her and Keating's daughter.", ("child born", "2013", "daughter")),
    (THEY + "met backstage at a benefit in 2013.", ("met", "2013", "")),
    (WHO + "On May 4, 2020, Whitlock told reporters she was expecting.", ("pregnancy announced", "2020-05-04", "")),
    (
        WHO + "Whitlock was pregnant with twins Gus and Mia, who were born in 2014.",
        ("child born", "2014", "twins, Gus and Mia"),
    ),
    ("Keating sang. Owen Keating, who fell for Clara Benton, wed Dana Whitlock in 2014.", ("married", "2014", "")),
    (
        WHO
        + "They sang on May 1, 2019. She had given birth to the couple's first child, a daughter, the month before.",
        ("child born", "2019-04", "first child, daughter"),
    ),
    (
        THEY + "arrive in Tulsa, Okla., on May 6, 2019, five days after they wed." + CREDIT,
        ("married", "2019-05-01", ""),
    ),
    (WHO + "Whitlock announced their plans, and their divorce was finalized in 2014.", ("divorced", "2014", "")),
    (WHO + "They decided to separate in 2014.", ("separated", "2014", "")),
    (WHO + "The couple split briefly in 2014.", ("separated", "2014", "")),
    (WHO + "A second son, Gus, arrived in 2014.", ("child born", "2014", "second son, Gus")),
    (WHO + "Their divorce was finalized in 2014.", ("divorced", "2014", "")),
    (WHO + "Whitlock gave birth to the couple's first child in 2014.", ("child born", "2014", "first child")),
    (
        "Owen Keating welcomed his third child, daughter Mia, with Dana Whitlock in 2014.",
        ("child born", "2014", "third child, daughter, Mia"),
    ),
    (WHO + "In 2014, they decided to end their marriage.", ("separated", "2014", "")),
    (WHO + "Their son Gus was born in 2014.", ("child born", "2014", "son, Gus")),
    # met
    (THEY + "met in 2006.", ("met", "2006", "")),
    (THEY + "first met in May 2006.", ("met", "2006-05", "")),
    (WHO + "They met at a bakery in 2006.", ("met", "2006", "")),
    (WHO + "The couple met on May 5, 2006, at a bakery.", ("met", "2006-05-05", "")),
    (WHO + "Keating met Whitlock in 2006.", ("met", "2006", "")),
    (WHO + "The pair crossed paths in 2006.", ("met", "2006", "")),
    (WHO + "In 2006, the two were introduced by friends.", ("met", "2006", "")),
    (WHO + "Keating met his wife in 2006.", ("met", "2006", "")),
    # started dating
    (THEY + "started dating in 2007.", ("started dating", "2007", "")),
    (THEY + "began dating in July 2007.", ("started dating", "2007-07", "")),
    (THEY + "have been dating since 2007.", ("started dating", "2007", "")),
    (WHO + "The two had gotten together in 2007.", ("started dating", "2007", "")),
    (WHO + "The two became an item in 2007.", ("started dating", "2007", "")),
    (WHO + "They went on their first date in 2007.", ("started dating", "2007", "")),
    (WHO + "In the summer of 2007, the pair began a relationship.", ("started dating", "2007-22", "")),
    (WHO + "The couple fell in love in 2007.", ("started dating", "2007", "")),
    (
        WHO + "They went public with their relationship in 2007.",
        ("started dating", "2007", "the year is that of the announcement"),
    ),
    (WHO + "The pair, who have been together since 2007, run a bakery.", ("started dating", "2007", "")),
    # engaged
    (THEY + "got engaged in 2011.", ("engaged", "2011", "")),
    (THEY + "became engaged in December 2011.", ("engaged", "2011-12", "")),
    (WHO + "The couple had gotten engaged on Dec. 24, 2011.", ("engaged", "2011-12-24", "")),
    (WHO + "Keating proposed to Whitlock in 2011.", ("engaged", "2011", "")),
    (WHO + "Keating popped the question in 2011.", ("engaged", "2011", "")),
    (WHO + "In 2011, Keating asked her to marry him.", ("engaged", "2011", "")),
    (
        WHO + "The couple announced their engagement in 2011.",
        ("engaged", "2011", "the year is that of the announcement"),
    ),
    (
        WHO + "In May 2011, the couple announced that they had gotten engaged.",
        ("engaged", "2011-05", "the month is that of the announcement"),
    ),
    (WHO + "The couple announced in May that they got engaged on March 3, 2020.", ("engaged", "2020-03-03", "")),
    (WHO + "Whitlock said yes to Keating in 2011.", ("engaged", "2011", "")),
    # married
    (THEY + "married in 2013.", ("married", "2013", "")),
    (THEY + "got married on June 15, 2013.", ("married", "2013-06-15", "")),
    (THEY + "were married on June 15, 2013, in Tulsa.", ("married", "2013-06-15", "")),
    (THEY + "wed in June 2013.", ("married", "2013-06", "")),
    (THEY + "tied the knot in 2013.", ("married", "2013", "")),
    (THEY + "exchanged vows in 2013.", ("married", "2013", "")),
    (THEY + 'said "I do" in 2013.', ("married", "2013", "")),
    (THEY + "walked down the aisle in 2013.", ("married", "2013", "")),
    (THEY + "became husband and wife in 2013.", ("married", "2013", "")),
    (THEY + "eloped in 2013.", ("married", "2013", "")),
    (THEY + "got hitched in 2013.", ("married", "2013", "")),
    (THEY + "have been married since 2013.", ("married", "2013", "")),
    (THEY + "secretly wed at a farm in Tulsa, Okla., in 2013.", ("married", "2013", "")),
    (THEY + "sing. In June 2013, the couple tied the knot in a small ceremony.", ("married", "2013-06", "")),
    ("Owen Keating, who married Dana Whitlock in 2013, runs a bakery.", ("married", "2013", "")),
    ("Owen Keating married Dana Whitlock in 2013.", ("married", "2013", "")),
    ("Owen Keating, 44, married actress Dana Whitlock, 41, in 2013.", ("married", "2013", "")),
    (WHO + "She married Keating in 2013.", ("married", "2013", "")),
    (WHO + "Their wedding took place in 2013.", ("married", "2013", "")),
    (WHO + "Whitlock wore blue at her wedding to Keating in 2013.", ("married", "2013", "")),
    (WHO + "The couple married.", ("married", "", "")),
    (WHO + "They wed in a small ceremony in Tulsa, Okla., on June 15, 2013.", ("married", "2013-06-15", "")),
    (WHO + "The couple would marry in June 2013.", ("married", "2013-06", "")),
    # vows renewed
    (WHO + "The couple renewed their vows in 2018.", ("vows renewed", "2018", "")),
    (WHO + "They renewed their wedding vows in April 2018.", ("vows renewed", "2018-04", "")),
    (WHO + "The couple held a vow renewal in 2018.", ("vows renewed", "2018", "")),
    (WHO + "In 2018, the pair reaffirmed their vows.", ("vows renewed", "2018", "")),
    # pregnancy announced
    (WHO + "The couple announced in March 2015 that they were expecting.", ("pregnancy announced", "2015-03", "")),
    (
        WHO + "In March 2015, Whitlock announced that she was expecting her first child.",
        ("pregnancy announced", "2015-03", "first child"),
    ),
    (
        WHO + "Whitlock revealed on May 3, 2015, that she is pregnant with a boy.",
        ("pregnancy announced", "2015-05-03", "son"),
    ),
    (WHO + "The couple announced the pregnancy in 2015.", ("pregnancy announced", "2015", "")),
    (WHO + "Whitlock debuted her baby bump in March 2015.", ("pregnancy announced", "2015-03", "")),
    # child born
    (
        WHO + "The couple welcomed their first child, a daughter named Nell, in May 2016.",
        ("child born", "2016-05", "first child, daughter, Nell"),
    ),
    (
        WHO + "In May 2016, the couple welcomed their second child, a son named Gus.",
        ("child born", "2016-05", "second child, son, Gus"),
    ),
    (
        WHO + "Their first child, a daughter, Nell, arrived in May 2016.",
        ("child born", "2016-05", "first child, daughter, Nell"),
    ),
    (WHO + "Their daughter, Nell, was born on May 3, 2016.", ("child born", "2016-05-03", "daughter, Nell")),
    (WHO + "Whitlock gave birth to a son in 2016.", ("child born", "2016", "son")),
    (
        WHO + "Whitlock gave birth to the couple's third child, a boy, in 2016.",
        ("child born", "2016", "third child, son"),
    ),
    (WHO + "They had their first child in 2016.", ("child born", "2016", "first child")),
    (WHO + "The couple became parents in 2016.", ("child born", "2016", "")),
    (WHO + "They welcomed a baby girl in 2016.", ("child born", "2016", "daughter")),
    (WHO + "The pair welcomed twins in 2016.", ("child born", "2016", "twins")),
    (WHO + "The pair welcomed twin daughters in 2016.", ("child born", "2016", "twin daughters")),
    (
        WHO + "The pair welcomed twins, a boy and a girl, in 2016.",
        ("child born", "2016", "twins, son and daughter"),
    ),
    (WHO + "The pair welcomed twins Nell and Gus in 2016.", ("child born", "2016", "twins, Nell and Gus")),
    (
        WHO + "The pair welcomed twins, son Gus and daughter Nell, in 2016.",
        ("child born", "2016", "twins, son Gus and daughter Nell"),
    ),
    (WHO + "They have a daughter, Nell, born in 2016.", ("child born", "2016", "daughter, Nell")),
    (WHO + "They welcomed their first daughter, Nell, in 2016.", ("child born", "2016", "first daughter, Nell")),
    (
        WHO + "The couple announced the birth of their first child in May 2016.",
        ("child born", "2016-05", "first child; the month is that of the announcement"),
    ),
    (
        WHO + "Whitlock gave birth to twins Gus and Nell on June 12, 2017.",
        ("child born", "2017-06-12", "twins, Gus and Nell"),
    ),
    (WHO + "Baby No. 2, son Gus, was born in January 2017.", ("child born", "2017-01", "second child, son, Gus")),
    (
        WHO + "Their first child\n, a daughter, Nell, arrived in 2016.",
        ("child born", "2016", "first child, daughter, Nell"),
    ),
    # child adopted
    (WHO + "The couple adopted a son, Gus, in 2017.", ("child adopted", "2017", "son, Gus")),
    (WHO + "They adopted their second child in 2017.", ("child adopted", "2017", "second child")),
    (WHO + "The two became adoptive parents in 2017.", ("child adopted", "2017", "")),
    (WHO + "The couple finalized the adoption in 2017.", ("child adopted", "2017", "")),
    # pregnancy loss
    (WHO + "The couple suffered a pregnancy loss in 2019.", ("pregnancy loss", "2019", "")),
    (WHO + "Whitlock suffered a miscarriage in 2019.", ("pregnancy loss", "2019", "")),
    (WHO + "Whitlock miscarried in March 2019.", ("pregnancy loss", "2019-03", "")),
    (
        WHO + "Whitlock revealed in March 2019 that she had suffered a miscarriage.",
        ("pregnancy loss", "2019-03", "the month is that of the announcement"),
    ),
    (WHO + "They lost their baby in 2019.", ("pregnancy loss", "2019", "")),
    (
        WHO + "The couple suffered a pregnancy loss in 2019. They were expecting their second child, a girl.",
        ("pregnancy loss", "2019", "second child, daughter"),
    ),
    (
        WHO + "The couple suffered a pregnancy loss in 2019. The baby, a boy, would have been their second child.",
        ("pregnancy loss", "2019", "second child, son"),
    ),
    # separated, divorce filed, divorced, reconciled
    (WHO + "The couple separated in 2017.", ("separated", "2017", "")),
    (WHO + "The pair split in July 2017.", ("separated", "2017-07", "")),
    (WHO + "They broke up in 2017.", ("separated", "2017", "")),
    (WHO + "The couple called it quits in 2017.", ("separated", "2017", "")),
    (WHO + "The two parted ways in 2017.", ("separated", "2017", "")),
    (WHO + "The couple went their separate ways in 2017.", ("separated", "2017", "")),
    (
        WHO + "The couple announced their separation on May 2, 2017.",
        ("separated", "2017-05-02", ANNOUNCED),
    ),
    (
        WHO + "In 2017, the couple announced that they had split.",
        ("separated", "2017", "the year is that of the announcement"),
    ),
    (
        WHO + "It was announced on May 3, 2017, that Whitlock and Keating had separated.",
        ("separated", "2017-05-03", ANNOUNCED),
    ),
    (WHO + "Keating split from Whitlock in 2017.", ("separated", "2017", "")),
    (WHO + "Whitlock filed for divorce in 2018.", ("divorce filed", "2018", "")),
    (WHO + "Whitlock filed for divorce from Keating in March 2018.", ("divorce filed", "2018-03", "")),
    (WHO + "In 2018, Whitlock petitioned for divorce.", ("divorce filed", "2018", "")),
    (WHO + "Keating files for divorce on March 3, 2018.", ("divorce filed", "2018-03-03", "")),
    (WHO + "The couple divorced in 2018.", ("divorced", "2018", "")),
    (WHO + "Their divorce was finalized in 2018.", ("divorced", "2018", "")),
    (WHO + "The pair finalized their divorce in May 2018.", ("divorced", "2018-05", "")),
    (WHO + "Whitlock divorced Keating in 2018.", ("divorced", "2018", "")),
    (WHO + "The couple reconciled in 2019.", ("reconciled", "2019", "")),
    (WHO + "They got back together in 2019.", ("reconciled", "2019", "")),
    (
        WHO + "Whitlock has filed for divorce, Oaks.com said on May 9, 2018. She filed the papers on May 7, 2018.",
        ("divorce filed", "2018-05-07", ""),
    ),
    (WHO + "They reconciled in 2019 following a separation.", ("reconciled", "2019", "")),
    (WHO + "She surprised fans by sharing in May 2019 that she was pregnant.", ("pregnancy announced", "2019-05", "")),
    (WHO + "The two rekindled their romance in 2019.", ("reconciled", "2019", "")),
    (WHO + "In 2019, the couple called off their divorce.", ("reconciled", "2019", "")),
]

SEVERAL = [
    (
        WHO + "They married on Dec. 19, 2015. Keating and Whitlock divorced in March 2020 after four years of "
        "marriage. They wed again in July 2022.",
        [("married", "2015-12-19", ""), ("divorced", "2020-03", ""), ("married", "2022-07", "")],
    ),
    (
        "Owen Keating wed Dana Whitlock in 2005. Keating, whose split from Whitlock became final in 2009, sings.",
        [("married", "2005", ""), ("divorced", "2009", "")],
    ),
    (
        WHO + "The two reconciled in August 2019, Keating said. They are back together, his office said in November "
        "2019.",
        [("reconciled", "2019-08", "")],
    ),
    (
        "Owen Keating (L) and Dana Whitlock sing in Reno on July 15, 2015. The pair started dating in October 2014 "
        "after meeting through mutual friends." + CREDIT,
        [("started dating", "2014-10", ""), ("met", "", "")],
    ),
    (
        WHO + "Whitlock announced in January 2014 that she was expecting. She announced in August 2015 that she "
        "was pregnant.",
        [("pregnancy announced", "2014-01", ""), ("pregnancy announced", "2015-08", "")],
    ),
    (
        WHO + "Whitlock gave birth to sons Milan in 2013 and Sasha in 2015.",
        [("child born", "2013", "son, Milan"), ("child born", "2015", "Sasha")],
    ),
    (
        WHO + "The couple welcomed daughters Ava and Mia in 2014 and 2016, respectively.",
        [("child born", "2014", "daughter, Ava"), ("child born", "2016", "daughter, Mia")],
    ),
    (
        WHO + "She gave birth to a girl, Mia, in 2013 and a boy, Gus, in 2015.",
        [("child born", "2013", "daughter, Mia"), ("child born", "2015", "son, Gus")],
    ),
    (
        WHO + "They share their sons: Gus, born in 2015, and Max, whom they adopted in 2018.",
        [("child born", "2015", "son, Gus"), ("child adopted", "2018", "Max")],
    ),
    (
        THEY + "sing in Reno on Jan. 31, 2010. They would become parents to Willow in June 2011 and Jameson in "
        "December "
        "2016." + CREDIT,
        [("child born", "2011-06", "Willow"), ("child born", "2016-12", "Jameson")],
    ),
    (
        WHO + "Whitlock gave birth to a boy, Gus, in 2012, and a girl, Nell, joined the family in November 2014.",
        [("child born", "2012", "son, Gus"), ("child born", "2014-11", "daughter, Nell")],
    ),
    (
        WHO + "They became man and wife in October 2012, and son Silas made three in April 2015.",
        [("married", "2012-10", ""), ("child born", "2015-04", "son, Silas")],
    ),
    (
        WHO + "In 2013 they confirmed they were taking some time apart, but by the next May they had reconciled.",
        [("separated", "2013", "the year is that of the announcement"), ("reconciled", "2014-05", "")],
    ),
    (
        "Dana Whitlock sings in Reno on June 7, 2014. Whitlock met Owen Keating, then a student in Tulsa, "
        "backstage that "
        "night. They wed in 2016." + CREDIT,
        [("met", "2014-06-07", ""), ("married", "2016", "")],
    ),
    # What goes on with "would", in a caption; two children in one sentence, apart by more than a comma.
    (
        THEY + "sing in Tulsa, Okla., on Feb. 16, 2012. The pair would announce their engagement that August and wed "
        "in a barn three years later." + CREDIT,
        [("engaged", "2012-08", "the month is that of the announcement"), ("married", "2015", "")],
    ),
    (
        THEY + "sing in Tulsa, Okla., on Feb. 16, 2012. The pair would welcome a daughter that August and divorce in "
        "2015." + CREDIT,
        [("child born", "2012-08", "daughter"), ("divorced", "2015", "")],
    ),
    (
        THEY + "sing in Tulsa, Okla., on Feb. 16, 2012. They met in 2010 and would later marry." + CREDIT,
        [("met", "2010", ""), ("married", "", "")],
    ),
    (
        WHO + "Whitlock had been introduced to Keating, the coach whom she would later marry, at a camp in May 2004.",
        [("met", "2004-05", ""), ("married", "", "")],
    ),
    (
        WHO + "On May 1, 2012, Whitlock gave birth to daughter Nell; son Gus was born in June 2013.",
        [("child born", "2012-05-01", "daughter, Nell"), ("child born", "2013-06", "son, Gus")],
    ),
    (
        WHO + "They got engaged in 2012, called it off in 2013 and got back together in 2016.",
        [("engaged", "2012", ""), ("separated", "2013", ""), ("reconciled", "2016", "")],
    ),
    (
        THEY + "sing in Tulsa, Okla., on May 6, 2013. Whitlock gave birth to the couple's first child, daughter Nell, "
        "the next month, and Keating proposed in October." + CREDIT,
        [("child born", "2013-06", "first child, daughter, Nell"), ("engaged", "2013-10", "")],
    ),
    (
        THEY + "sing in Tulsa, Okla., on May 6, 2013. Whitlock gave birth to their first child the next month, and he "
        "proposed in October." + CREDIT,
        [("child born", "2013-06", "first child"), ("engaged", "2013-10", "")],
    ),
    (
        "Owen Keating sings. Keating had married and divorced the dancer Dana Whitlock.",
        [("married", "", ""), ("divorced", "", "")],
    ),
    (
        WHO + "They separated in early 2017 before patching things up that June.",
        [("separated", "2017", ""), ("reconciled", "2017-06", "")],
    ),
    (
        "Owen Keating sings. His first marriage, to the dancer Dana Whitlock, lasted from 1955 to 1962 and ended in "
        "divorce.",
        [("married", "1955", ""), ("divorced", "1962", "")],
    ),
    (
        WHO + "Their marriage broke up in April 2006, and the divorce came through that December.",
        [("separated", "2006-04", ""), ("divorced", "2006-12", "")],
    ),
    (
        THEY
        + "wave in Reno on May 11, 2003. They had begun dating a year earlier and would wed two months later."
        + CREDIT,
        [("started dating", "2002", ""), ("married", "2003-07", "")],
    ),
    (
        THEY + "have called it quits after six years of marriage.",
        [("married", "2014", ""), ("separated", "", "")],
    ),
    # a list of names with dates
    (
        "Dana Whitlock sings. She had two sons with Owen Keating: Nils in 2000 and Eskil in May 2003.",
        [("child born", "2000", "son, Nils"), ("child born", "2003-05", "Eskil")],
    ),
    (
        THEY + "sing. They had three children: Nils (2000), Mia (2002) and Gus (2005).",
        [("child born", "2000", "Nils"), ("child born", "2002", "Mia"), ("child born", "2005", "Gus")],
    ),
    (
        THEY + "sing. They had a son in 2000, and London in 2003 saw them act.",
        [("child born", "2000", "son")],
    ),
    (
        WHO + "Their son, Max, was born in 1981; Leo came along three years later, and Eve in 1988.",
        [("child born", "1981", "son, Max"), ("child born", "1984", "Leo"), ("child born", "1988", "Eve")],
    ),
    # a birth that is not said again
    (
        WHO + "Their son, Max, was born in 1993, and their daughter, Eve, in 1997.",
        [("child born", "1993", "son, Max"), ("child born", "1997", "daughter, Eve")],
    ),
    (
        WHO + "Their sons, Max and Leo, were born in 2008 and 2010.",
        [("child born", "2008", "son, Max"), ("child born", "2010", "son, Leo")],
    ),
    (WHO + "They have two children, born in 2008 and 2010.", [("child born", "2008", ""), ("child born", "2010", "")]),
    (
        "Owen Keating sings in Reno on May 14, 2012. He and Dana Whitlock had met a few months earlier. They wed that "
        "July, having sung in 2010.",
        [("met", "2012-02~", ""), ("married", "2012-07", "")],
    ),
    (
        WHO + "Whitlock dated Keating from 2004 to 2007.",
        [("started dating", "2004", ""), ("separated", "2007", "")],
    ),
    (
        "Dana Whitlock sings. Whitlock was previously married to Owen Keating from 2004 to 2007.",
        [("married", "2004", ""), ("divorced", "2007", "")],
    ),
    (
        WHO + "Their daughter Ava was born in May 2005. The two had separated and reconciled in 2012.",
        [("child born", "2005-05", "daughter, Ava"), ("separated", "2012", ""), ("reconciled", "2012", "")],
    ),
    (
        WHO + "Keating and Whitlock, who have two children, Gus, 11, and Max, 8, split in 2018.",
        [
            ("child born", "2008-06-02/2009-06-01", "Gus"),
            ("child born", "2011-06-02/2012-06-01", "Max"),
            ("separated", "2018", ""),
        ],
    ),
    (
        WHO + "Whitlock filed for divorce in 2012 and was granted one in 2014.",
        [("divorce filed", "2012", ""), ("divorced", "2014", "")],
    ),
    # a second time, after a divorce
    (
        WHO + "They got engaged in 2005, wed in 2006 and divorced in 2013. They got engaged again in May 2016.",
        [("engaged", "2005", ""), ("married", "2006", ""), ("divorced", "2013", ""), ("engaged", "2016-05", "")],
    ),
    (
        WHO + "They announced their engagement in May 2013 but called off the wedding and split in March 2014.",
        [
            ("engaged", "2013-05", "the month is that of the announcement"),
            ("separated", "2014-03", ""),
        ],
    ),
    (
        WHO + "Whitlock revealed on May 29 that they are expecting, three years after the birth of their girl Poppy.",
        [("child born", "2017", "daughter, Poppy"), ("pregnancy announced", "2020-05-29", "")],
    ),
    (
        WHO + "They wed in 2001 and divorced after four years of marriage.",
        [("married", "2001", ""), ("divorced", "2005", "")],
    ),
    # who wed again wed twice
    (
        WHO + "They got engaged in May 2004 and wed in June 2006 and divorced in 2018. They found their way back to "
        "each other in 2020. Keating proposed in February 2020, and they remarried in May 2020.",
        [
            ("engaged", "2004-05", ""),
            ("married", "2006-06", ""),
            ("divorced", "2018", ""),
            ("reconciled", "2020", ""),
            ("engaged", "2020-02", ""),
            ("married", "2020-05", ""),
        ],
    ),
    (
        WHO + "Whitlock had a miscarriage in 2017, a year before she and husband Owen Keating welcomed daughter Mia. "
        "The couple are expecting a boy.",
        [("pregnancy loss", "2017", ""), ("child born", "2018", "daughter, Mia")],
    ),
    (
        WHO + "They split in 2018. Whitlock submitted the paperwork on Friday.",
        [("separated", "2018", ""), ("divorce filed", "2020-05-29", "")],
    ),
    (WHO + '"Six years ago today I married him," Whitlock wrote on Friday.', [("married", "2014-06-01", "")]),
    (
        "Owen Keating attends a gala in Tulsa on Feb. 24, 2013. The day before, his wife Dana Whitlock's agent had "
        "said that the two had parted ways." + CREDIT,
        [("separated", "2013-02-23", ANNOUNCED)],
    ),
    (
        "Dana Whitlock and her husband, Owen Keating, run in Tulsa on Oct. 9, 2010. She would suffer a miscarriage "
        "the next spring." + CREDIT,
        [("pregnancy loss", "2011-21", "")],
    ),
    (
        THEY
        + "hug in Tulsa on Sept. 9, 2018. Having announced their breakup in April, the pair were back together."
        + CREDIT,
        [("separated", "2018-04", "the month is that of the announcement"), ("reconciled", "", "")],
    ),
    (
        THEY
        + "arrive in Tulsa on Feb. 10, 2019. It was their first trip since the birth of twins Gus and Mia on Jan. 2."
        + CREDIT,
        [("child born", "2019-01-02", "twins, Gus and Mia")],
    ),
    (
        "Dana Whitlock is in Tulsa on May 6, 2013. Her son with Owen Keating, Gus, was born six weeks later." + CREDIT,
        [("child born", "2013-06-17", "son, Gus")],
    ),
    (
        WHO + "Their divorce became final in 2019, three years after Whitlock asked a judge to end their marriage.",
        [("divorce filed", "2016", ""), ("divorced", "2019", "")],
    ),
    (WHO + 'The couple exchanged "I dos" in 2017.', [("married", "2017", "")]),
    (
        WHO + "Whitlock and Keating, the baker's father, wed in 1985 and divorced in 2001.",
        [("married", "1985", ""), ("divorced", "2001", "")],
    ),
    (
        WHO + "Whitlock filed for divorce in 1989, and it became final in 1990.",
        [("divorce filed", "1989", ""), ("divorced", "1990", "")],
    ),
    (
        WHO + "Whitlock is pregnant, she revealed on Friday. They welcomed their first, a girl named Mia, in May 2018.",
        [("child born", "2018-05", "first child, daughter, Mia"), ("pregnancy announced", "2020-05-29", "")],
    ),
    (WHO + "The pregnancy had been announced a day earlier.", [("pregnancy announced", "2020-05-31", "")]),
    (
        THEY + 'have decided to go their separate ways. "We have decided to separate," the pair wrote Friday.',
        [("separated", "2020-05-29", ANNOUNCED)],
    ),
    (
        WHO + "Whitlock filed court papers Tuesday to end her four-year marriage to Keating.",
        [("married", "2016", ""), ("divorce filed", "2020-05-26", "")],
    ),
    (WHO + "Her marriage to Keating was dissolved in May.", [("divorced", "2020-05", "")]),
    ("They ended their 12-year marriage in 2016. " + WHO, [("married", "2004", ""), ("separated", "2016", "")]),
    # who met is told before who they became to each other
    (
        "Owen Keating met the TV personality Dana Whitlock in 2015, and the two were engaged a year later.",
        [("met", "2015", ""), ("engaged", "2016", "")],
    ),
    (
        "Owen Keating dated Dana Whitlock for three years before marrying her in 2012.",
        [("started dating", "2009", ""), ("married", "2012", "")],
    ),
    (
        THEY + "got engaged in 2015, two years to the day after their first date.",
        [("started dating", "2013", ""), ("engaged", "2015", "")],
    ),
    (
        WHO + "Whitlock gave birth to a baby girl in May 2019, a year and a half after suffering a miscarriage.",
        [("pregnancy loss", "2017-11", ""), ("child born", "2019-05", "daughter")],
    ),
    (
        WHO + "They divorced on Thursday, two years after Whitlock filed to end the 11-year marriage.",
        [("married", "2009", ""), ("divorce filed", "2018", ""), ("divorced", "2020-05-28", "")],
    ),
    (
        WHO + "The divorce was finalized in 2020. Whitlock cited their differences in the August 2018 filing.",
        [("divorce filed", "2018-08", ""), ("divorced", "2020", "")],
    ),
    (
        WHO + "The couple adopted two children, Isla in 1992 and Connor in 1995.",
        [("child adopted", "1992", "Isla"), ("child adopted", "1995", "Connor")],
    ),
    (
        THEY + "became engaged in December 2011 after nearly five years together.",
        [("started dating", "2006", ""), ("engaged", "2011-12", "")],
    ),
    (
        WHO + "Whitlock miscarried in 2003 and again in 2004.",
        [("pregnancy loss", "2003", ""), ("pregnancy loss", "2004", "")],
    ),
    (
        WHO + "Keating filed for divorce on Monday after two years of marriage and 12 years together.",
        [("started dating", "2008", ""), ("married", "2018", ""), ("divorce filed", "2020-06-01", "")],
    ),
    (
        WHO + "In March 2007, after four years of dating, Dr. Keating proposed on a ferry.",
        [("started dating", "2003", ""), ("engaged", "2007-03", "")],
    ),
    (
        WHO + "Their daughter, Eve, was born a year after they wed in 2004.",
        [("married", "2004", ""), ("child born", "2005", "daughter, Eve")],
    ),
    (THEY + "eloped in 2013, a year after meeting in Tulsa.", [("met", "2012", ""), ("married", "2013", "")]),
    (
        WHO + "Their son Gus arrived in 2013, and his brother, Luka, followed three years later.",
        [("child born", "2013", "son, Gus"), ("child born", "2016", "Luka")],
    ),
    (
        WHO + "They share daughters Wren and Piper. The couple welcomed Wren in May 2014 and Piper in June 2016.",
        [("child born", "2014-05", "Wren"), ("child born", "2016-06", "Piper")],
    ),
    (
        WHO + "They share twins Max and Molly. The couple welcomed Max and Molly in May 2014.",
        [("child born", "2014-05", "Max and Molly")],
    ),
    (
        WHO + "The pair split in 2015 but got back together six months later.",
        [("separated", "2015", ""), ("reconciled", "2015-07/2016-06", "")],
    ),
    (
        WHO + "The couple share three children: Gus, 8; Mia (6); and Otis, 2.",
        [
            ("child born", "2011-06-02/2012-06-01", "Gus"),
            ("child born", "2013-06-02/2014-06-01", "Mia"),
            ("child born", "2017-06-02/2018-06-01", "Otis"),
        ],
    ),
    (
        WHO + "The two filed for divorce in 2014, which was granted in 2015.",
        [("divorce filed", "2014", ""), ("divorced", "2015", "")],
    ),
    (
        THEY + "split in 2014. The two reunited in 2015.",
        [("separated", "2014", ""), ("reconciled", "2015", "")],
    ),
    (
        WHO + "They had their first child, Gus, in 2008, daughter Mia in 2010 and got married in 2012.",
        [("child born", "2008", "first child, Gus"), ("child born", "2010", "daughter, Mia"), ("married", "2012", "")],
    ),
    (
        THEY + "met in 2006 and married in 2013.",
        [("met", "2006", ""), ("married", "2013", "")],
    ),
    (
        WHO + "The two had gotten together in 2007 and wed in 2013.",
        [("started dating", "2007", ""), ("married", "2013", "")],
    ),
    (
        WHO + "The pair, who wed in 2013, split in July 2017.",
        [("married", "2013", ""), ("separated", "2017-07", "")],
    ),
    (
        WHO + "They married in 2013 and welcomed a son, Gus, in 2016.",
        [("married", "2013", ""), ("child born", "2016", "son, Gus")],
    ),
    (
        WHO + "In 2013, they married. In 2016, they welcomed a son.",
        [("married", "2013", ""), ("child born", "2016", "son")],
    ),
    (
        WHO + "They welcomed a son, Gus, in 2014 and a daughter, Nell, in 2016.",
        [("child born", "2014", "son, Gus"), ("child born", "2016", "daughter, Nell")],
    ),
    (
        WHO + "The two got engaged in 2011 after dating for four years.",
        [("started dating", "2007", ""), ("engaged", "2011", "")],
    ),
    (
        WHO + "The couple divorced in 2018 after five years of marriage.",
        [("married", "2013", ""), ("divorced", "2018", "")],
    ),
    (
        WHO + "They split in 2017 after four years of marriage.",
        [("married", "2013", ""), ("separated", "2017", "")],
    ),
    (
        WHO + "The couple wed in 2013 after a two-year engagement.",
        [("engaged", "2011", ""), ("married", "2013", "")],
    ),
    (
        WHO + "They married in 2013, two years after they got engaged.",
        [("engaged", "2011", ""), ("married", "2013", "")],
    ),
    (
        WHO + "They got engaged in 2011 and married two years later.",
        [("engaged", "2011", ""), ("married", "2013", "")],
    ),
    (
        WHO + "Their first child, Gus, was born in 2014. Their second child, Nell, was born in 2016.",
        [("child born", "2014", "first child, Gus"), ("child born", "2016", "second child, Nell")],
    ),
    (
        WHO + "Whitlock filed for divorce in 2017. The divorce was finalized in 2018.",
        [("divorce filed", "2017", ""), ("divorced", "2018", "")],
    ),
    (
        WHO + "The couple, who have been married for seven years, run a bakery.",
        [("married", "2013", "")],
    ),
    (
        WHO + "They share son Gus, born in May 2014, and daughter Nell, born in July 2016.",
        [("child born", "2014-05", "son, Gus"), ("child born", "2016-07", "daughter, Nell")],
    ),
    (
        WHO + "They have two children: Gus, born in 2014, and Nell, born in 2016.",
        [("child born", "2014", "Gus"), ("child born", "2016", "Nell")],
    ),
    (
        WHO + "Son Gus was born in May 2014, followed by daughter Nell in 2016.",
        [("child born", "2014-05", "son, Gus"), ("child born", "2016", "daughter, Nell")],
    ),
    (
        WHO + "They were married for 10 years before divorcing in 2015.",
        [("married", "2005", ""), ("divorced", "2015", "")],
    ),
    (
        WHO + "The two announced their split in September 2016 after 12 years together.",
        [("started dating", "2004", ""), ("separated", "2016-09", "the month is that of the announcement")],
    ),
    (
        WHO + "The couple tied the knot in 2013, less than a year after getting engaged.",
        [("engaged", "2012", ""), ("married", "2013", "")],
    ),
    (
        WHO + "They separated in 2016 but reconciled in 2017.",
        [("separated", "2016", ""), ("reconciled", "2017", "")],
    ),
]

MERGED = [
    (
        WHO + "Whitlock announced in January 2014 that she was expecting. She showed off her baby bump in March 2014.",
        "2014-01",
        2,
    ),
    (
        WHO + "A month after announcing in April 2014 that she was pregnant, Whitlock showed off her baby bump in "
        "May 2014.",
        "2014-04",
        2,
    ),
    # text, value, number of tellings
    (WHO + "The couple married in 2013. They tied the knot on June 15, 2013.", "2013-06-15", 2),
    (WHO + "They tied the knot on June 15, 2013. The couple married in 2013.", "2013-06-15", 2),
    (WHO + "The couple married in 2013. That June, they exchanged vows in Tulsa.", "2013-06", 2),
    (WHO + "The couple married. They have been married since 2013.", "2013", 2),
    (WHO + "They married in 2013. The couple, who wed in June 2013, sing. They eloped.", "2013-06", 3),
    (WHO + "They married in 2013. They split after five years of marriage.", "2013", 1),
]

NONE = [
    WHO + "The wedding will take place next summer, a friend said.",
    WHO + '"People still ask me about the wedding episode," Whitlock said.',
    "Dana Whitlock has a cameo as a newlywed who files for divorce from Owen Keating at her own reception.",
    WHO + "They announced in 2011 that they would divorce in June.",
    WHO + "They welcomed Congress in 2018.",
    WHO + "Whitlock slammed reports that she and Keating were living apart.",
    WHO + "A spokeswoman said there was no truth to a report that the couple had split.",
    WHO + 'They appear in "Oak Bride," about a man who marries his nurse.',
    WHO + "The couple had applied to adopt a child.",
    WHO + '"No wedding date has been set," a spokesman said.',
    WHO + "The Oak reported last month that divorce papers had been filed in Reno, but her lawyer said there "
    "had been no "
    "such filing.",
    THEY + "sing in Tulsa, Okla., on Feb. 16, 2012. Whitlock told fans to wait and marry in 2014." + CREDIT,
    # A first wife whom nobody names, wives who were lost otherwise, a death that a later picture gives the lie.
    WHO + "Keating lost his first wife to cancer in 2004.",
    WHO + "Keating lost his wife to another man in 2004.",
    WHO + "Keating lost his wife in a bitter divorce, he sang in 2004.",
    "Owen Keating and wife Dana Whitlock sing in Tulsa, Okla., on May 3, 2010. Keating's wife died in 2004." + CREDIT,
    "Owen Keating and wife Dana Whitlock sing in Tulsa, Okla., on May 3, 2010. Keating lost his wife in 2004." + CREDIT,
    WHO + '"Ida and I got along better after the divorce than before," Keating told The Times in 2005.',
    # A break from work; a birth "during her marriage"; who is to be married.
    WHO + "Whitlock took a break from royal duties in 2018.",
    WHO + "Gil Farrow was born in 1996 during Whitlock's marriage to Keating.",
    WHO + "Whitlock, who has a series, withdrew her divorce petition last week.",
    # Partners at work, teams, stories, what others do "themselves".
    WHO + "An aide, Gil Farrow, who himself separated from his wife in May 2016, declined to speak.",
    WHO + "Keating's divorce from his first team, the Oaks, came in July 2016.",
    WHO + "Keating and his former business partner, Leo Falk, split in 2013.",
    WHO + "Stories that the two were secretly separated in 2016 were fiction, she said.",
    WHO + '"My mother read about my divorce before I had one," Whitlock said.',
    # What others do, what is asked or made up, what a band marries.
    WHO + "Whitlock sang for two fans who had just gotten engaged.",
    WHO + "Asked about talk that she and Keating had separated in May 2016, she laughed.",
    WHO + "The show ends with a story of neighbors who divorced in 2016.",
    WHO + 'Her latest film, "Second Oak," follows two widowers who meet and are married in 1950.',
    WHO + "Asked about marriage in May 2010, Keating said there was no hurry.",
    WHO + "Keating denied that he and his wife, Dana Whitlock, had separated in May 2016.",
    "Owen Keating has a band, which married punk to fiddle reels in 2010.",
    WHO + "In May 2016, Whitlock split with the state's delegation over a dam.",
    WHO + 'Whitlock laughed. "I married him nine times, always in front of a camera," she said.',
    "Dana Whitlock sings with Owen Keating. They gave birth to hits such as Alone (1986).",
    WHO + "Keating is best known for a show on which more than 200 couples got engaged.",
    WHO + "Whitlock was last seen as a bride who marries her lawyer.",
    "The poems are of Owen Keating, the painter whom Dana Whitlock met in 1983 and who died in 1993." + CREDIT,
    "Owen Keating, who had died 112 times as Romeo, sings with Dana Whitlock, his wife." + CREDIT,
    WHO + "In 1979, newspapers wrongly reported that they had divorced.",
    WHO + "A weekly reported last year that the two had split up, but both of them denied it.",
    "Owen Keating and Otto Keating married sisters.",
    WHO + "In 1984, an aide told reporters that she would file for divorce.",
    WHO + "The wedding will take place in January.",
    WHO + "In March 2012, she split with Cy Dow, her manager of 10 years.",
    WHO + '"Married to the Lens," a book by Whitlock, came out in 2012.',
    WHO + "In 2012, Whitlock paid tribute to Ida Falk, her mentor, who had died at 91.",
    WHO + "Their neighbors separated in May 2012.",
    WHO + "Her twins were separated at birth in her 2012 film.",
    WHO + "Keating joked in May 2012 that he would divorce her if she sang.",
    WHO + "Whitlock dreamed in 2012 of marrying a prince.",
    WHO + 'Her album "Divorced" came out in May 2012.',
    WHO + "Keating and Whitlock met the queen in May 2012.",
    WHO + "Keating's daughter gave birth to a boy in May 2012.",
    WHO + "He saw the comedy, in which two cooks elope and are divorced in 2012.",
    WHO + 'Keating said in 2012, "I have proposed to the same woman twice."',
    WHO + "He was best man at the wedding of baker Ida Falk in 2012.",
    WHO + "In 2012, Whitlock parted ways with the design firm she had started.",
    WHO + "The day before, Whitlock had parted ways with the Reno hospital where she trained.",
    WHO + "In 2012, the band gave birth to its fifth album.",
    WHO + "In 2012, Whitlock became engaged in a bidding war over a guitar.",
    WHO + "She narrated a documentary about a boxer whose wife filed for divorce in 2012.",
    "Owen Keating's marriages, to Dana Whitlock and Ida Falk, ended in divorce.",
    "Owen Keating was to wed Dana Whitlock in 2012.",
    WHO + "Whitlock sang at her manager's wedding in 2012.",
    WHO + "The band had announced its breakup in 2012.",
    WHO + "In 2012, she parted ways with her longtime coach, Ida Falk.",
    "Dana Whitlock and Owen Keating, whose daughter wed a baker in 2012, sang.",
    WHO + "Whitlock's daughter got married in 2012.",
    "Dana Whitlock and Owen Keating were married to their work in 2010.",
    "Dana Whitlock divorced herself from Owen Keating's remarks in 2010.",
    "Dana Whitlock, whose parents divorced in 2001, sang with Owen Keating.",
    "Dana Whitlock and Owen Keating both married in 2010, she to a baker.",
    "Dana Whitlock's son with Owen Keating, Gus, died in 2015.",
    "Dana Whitlock split from her manager Owen Keating in 2012.",
    "Dana Whitlock split from label Atlantic in 2012. Owen Keating sang.",
    "Dana Whitlock sued Owen Keating for claiming they had married in 2010.",
    "Dana Whitlock dreamed of marrying Owen Keating in 2010.",
    "Dana Whitlock and Owen Keating were separated by a row of fans in 2013.",
    "Dana Whitlock and Owen Keating met with Cy Dow in 2010.",
    'Dana Whitlock and Owen Keating, who played a couple on "Rain," divorced in the series finale.',
    WHO + "In 2018, they had gathered in Reno for the wedding of Keating's sister, Ida.",
    WHO + "Keating sang as a thrice-divorced planner in May.",
    WHO + "A columnist claimed that the pair had split.",
    WHO + "Married pop duo Elm Hollow sang.",
    WHO + "Keating, with whom she had two sons, sang.",
    THEY + "intend to renew their vows in September.",
    WHO + "Keating discussed becoming a dad again in an interview in January.",
    # A relative with whom one makes up; an ex-wife who weds again.
    WHO + "Whitlock reconciled with her estranged brother in 2015.",
    WHO + "His former wife, Ida Falk, wed a Tulsa baker in 2015.",
    "Dana Whitlock and Owen Keating sing. The two play spouses whose marriage unravels after a miscarriage in 2015.",
    WHO + "His lawyer disputed a claim that Keating proposed to his trainer in 2015.",
    # What is said of a wedding or a death, or done to a marriage, on a day is not the day of it.
    WHO + "Whitlock discussed the couple's marriage on Tuesday.",
    WHO + "Whitlock defended their engagement in 2015.",
    WHO + "Whitlock mourned Keating's death in 2015.",
    WHO + "Critics mocked their divorce in 2015.",
    WHO + "Therapy saved their marriage in 2015.",
    WHO + "Their wedding was on the cover of a magazine in 2015.",
    WHO + "A book on their marriage came out in 2019.",
    WHO + "The film shows their wedding and was released in 2019.",
    WHO + "The pair put their wedding on hold in 2015.",
    WHO + "She dropped a song on their engagement Friday.",
    # Gossip, and what nobody means to do; a meeting that was not the first.
    WHO + "Later that week, a gossip site reported that she and Keating had quietly separated.",
    WHO + "One British newspaper claimed that the pair had quietly separated.",
    WHO + "Tabloids had claimed earlier that month that the two were living apart.",
    WHO + "Whitlock said that the two had no intention of renewing their vows.",
    THEY + "wave. The two met again in Tulsa three days later.",
    WHO + "His publicist dismissed a tabloid story that the two had separated in 2015.",
    WHO + "Reports that the two had divorced in 2017 proved to be false.",
    WHO + "Whitlock said in 2017 that she was taking a break from touring.",
    # of one outside the couple
    WHO + "They sang in May, when their daughter Mia Keating gave birth to a boy.",
    WHO + "Clara Benton got engaged in 2015.",
    WHO + "Keating sang with Clara Benton. Keating left. Benton married her longtime boyfriend in 2015.",
    WHO + "Keating apologized for a joke post that said his wife was expecting a baby.",
    "Owen Keating takes questions about his marriage in Tulsa on November 16, 2011. His wife, Dana Whitlock, is away.",
    WHO + "Keating parted ways with Valencia in June 2019.",
    WHO + "Keating separated from the Maple Group in 2015.",
    WHO + "The king's first child was born in 2015.",
    WHO + "Keating made it official on May 3 that he will run.",
    WHO + "The two reunited on stage in 2015.",
    WHO + "In the film, Keating and Whitlock wed in 2013.",
    WHO + "Keating met with lawmakers in 2013.",
    "Iris Maddox sings in Tulsa, Okla., on May 3, 2010. Her father, Cal Maddox, died in 2015." + CREDIT,
    WHO + "The girl was born to the couple's daughter in 2014.",
    WHO + "Whitlock had withdrawn her divorce petition in 2014.",
    WHO + "Whitlock gave birth to a new kind of song in 2014.",
    # negated, supposed, planned, rumoured
    WHO + "The couple never divorced.",
    WHO + "They have not separated.",
    WHO + "Whitlock denied that the couple had split.",
    WHO + "The couple did not renew their vows.",
    WHO + "Whitlock would have filed for divorce.",
    WHO + "The couple almost separated in 2016.",
    WHO + "The couple nearly divorced in 2016.",
    WHO + "The couple plan to renew their vows in 2021.",
    WHO + "They will welcome their first child in 2021.",
    WHO + "The pair are expected to welcome a son in July.",
    WHO + "The two hope to adopt a child.",
    WHO + "Fans speculated that the couple had split in May.",
    WHO + "There were rumors that the couple separated in 2016.",
    WHO + "It was rumored that Whitlock suffered a miscarriage.",
    WHO + "If they divorced, the bakery would close.",
    WHO + "Nobody knows whether the couple separated.",
    # on stage
    WHO + "Whitlock plays a nurse who married a pilot in 1944.",
    WHO + "In the film, her character gave birth to a son.",
    WHO + "Keating portrays a king who divorced in 1533.",
    WHO + "Whitlock starred as a bride who eloped in 1920.",
    # somebody else's
    WHO + "Her sister married in 2015.",
    WHO + "Keating's parents divorced in 1990.",
    WHO + "His brother welcomed a son in 2016.",
    WHO + "Her mother died in 2012.",
    WHO + "Keating mourned the death of Hugo Salter in 2015.",
    WHO + "Whitlock mourned the loss of a friend in 2015.",
    WHO + "Hugo Salter died in 2015.",
    WHO + "Their dog died in 2015.",
    WHO + "Whitlock's friend got engaged in 2016.",
    WHO + "Whitlock was born in 1978.",
    WHO + "Keating met fans in 2016.",
    WHO + "Whitlock met President Hugo Salter in 2016.",
    WHO + "Her son and his wife had a daughter in 2019.",
    WHO + "Hugo Whitlock, her brother, and her sister-in-law had announced their separation in May 2019.",
    WHO + "Keating and Hugo Salter had married two sisters in 1996.",
    WHO + "She stars in a music video in which she weds him.",
    THEY
    + "wave in Reno on May 3, 2018. A paper wrote that they had separated, a report both of them called false."
    + CREDIT,
    WHO + '"I said yes before I read it," Whitlock said.',
    WHO + "She had broken the news in 2019 that the roof was gone.",
    THEY + "wave in Reno on May 30, 1997. They would become parents." + CREDIT,
    # words that only look like one
    WHO + "Whitlock spoke about postpartum depression in 2017.",
    WHO + "The couple split the prize in 2016.",
    WHO + "Whitlock split her trousers in 2016.",
    WHO + "The couple adopted a dog in 2016.",
    WHO + "The couple adopted a new plan in 2016.",
    WHO + "They welcomed guests in 2016.",
    WHO + "The couple welcomed the new year in Tulsa.",
    WHO + "They had dinner in 2016.",
    WHO + "Keating is engaged in charity work.",
    WHO + "The film The Wedding was shown in 2016.",
    WHO + "They separated the eggs in 2016.",
    WHO + "The couple arrived in 2016.",
    WHO + "Whitlock met President Hugo Salter at a wedding in 2016.",
    WHO + "They watched the royal wedding in 2018.",
    WHO + "Keating attended a wedding in Tulsa in 2016.",
    WHO + "Whitlock, who is married, sang in 2016.",
    # a look back is no telling
    WHO + "A few months later, Whitlock shared a photo of her wedding with Keating.",
    WHO + "In 2019, Whitlock posted photos of the wedding.",
    WHO + "In 2019, Whitlock gushed about their engagement.",
    WHO + "The couple celebrated their wedding anniversary in 2018.",
    # expected, but not announced as news
    WHO + "The couple are expecting their third child.",
    WHO + "They were expecting a son.",
    # states
    WHO + "The married couple sing in 2016.",
    WHO + "A divorced man sang for the couple in 2016.",
]


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_one(text: str, expected: tuple[str, str, str]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_several(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "value", "tellings"), MERGED)
def test_tellings_of_one_milestone_are_merged(text: str, value: str, tellings: int) -> None:
    rows = [m for m in parse(text).milestones if m.type in ("married", "pregnancy announced")]
    assert [(m.value, m.evidence, m.conflict) for m in rows] == [(value, tellings, "")]


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert parse(text).milestones == []


# More people than one couple

OTHERS = [
    (
        "Owen Keating, the longtime partner of Dana Whitlock and father of her two sons, has died at 70.",
        "died",
        "Owen Keating",
    ),
    (
        "Owen Keating, a lawyer and the husband of Sen. Dana Whitlock, has died. He was 61.",
        "died",
        "Owen Keating",
    ),
    ("Owen Keating, husband of Sen. Dana Whitlock, had died.", "died", "Owen Keating"),
    (
        WHO + "Keating proposed in May 2012, his representative, Mark Chen, said.",
        "engaged",
        "Dana Whitlock; Owen Keating",
    ),
    (
        "Ida Falk is the ex-wife of Otto Vane. Vane, who stayed close to his former wife, died in August 2022.",
        "died",
        "Otto Vane",
    ),
    (
        WHO + "Keating adopted both of his stepdaughters in 1993.",
        "child adopted",
        "Owen Keating",
    ),
    (
        "Gil Keating and Max Keating sing with Owen Keating, whose first wife, Ida Falk, he divorced in 1982.",
        "divorced",
        "Ida Falk; Owen Keating",
    ),
    (
        "Ida Falk sang. Owen Keating and Ann Vane danced. A mayor joined the two in matrimony in 2004.",
        "married",
        "Ann Vane; Owen Keating",
    ),
    (
        "Iris Maddox sings in Reno on Feb. 10, 2019. She had secretly married Zumqo in September 2017." + CREDIT,
        "married",
        "Iris Maddox; Zumqo",
    ),
    (
        WHO + "Keating, Whitlock's husband of nearly 23 years, had died on Oct. 4, 2016.",
        "died",
        "Owen Keating",
    ),
    (
        "Dana Whitlock has a son, Gus, whom she welcomed in 2013 with ex-boyfriend Owen Keating." + CREDIT,
        "child born",
        COUPLE,
    ),
    (
        "Dana Whitlock has three children: Leo and Mia, from her marriage to Otto Vane, and Gus, whom she adopted "
        "with her husband, Owen Keating, in 2016." + CREDIT,
        "child adopted",
        COUPLE,
    ),
    (
        "Owen Keating, who lost his wife of 31 years, Dana Whitlock, to cancer in 2012, sings." + CREDIT,
        "died",
        "Dana Whitlock",
    ),
    (
        'Owen Keating, the trumpeter whose "Levee Suite" became a standard, died Sunday at home. He was 71.' + CREDIT,
        "died",
        "Owen Keating",
    ),
    (WHO + "In 2017, his long friendship with Ida Falk turned to love.", "started dating", "Ida Falk; Owen Keating"),
    # It is the one named last who died, not whoever thanked or wept.
    (
        "Owen Keating, 75, thanked his first wife, Dana Whitlock, who died on March 30, 1991." + CREDIT,
        "died",
        "Dana Whitlock",
    ),
    (
        WHO + "Whitlock's daughter from an earlier relationship, Samira, was born in 1994.",
        "child born",
        "Dana Whitlock",
    ),
    # Who died when another wept, and two whose divorce a judge signed.
    (
        "Owen Keating, 60, was widowed in 2023 when his wife, cantor Dana Whitlock, lost her battle with cancer."
        + CREDIT,
        "died",
        "Dana Whitlock",
    ),
    ("A judge signed the divorce decree of director Owen Keating and Dana Whitlock on Monday.", "divorced", COUPLE),
    ("A judge signed off Thursday on the divorce of Owen Keating and Dana Whitlock.", "divorced", COUPLE),
    ("Dana Whitlock has been Owen Keating's wife since 1993.", "married", COUPLE),
    (WHO + "Keating made the botanist Ida Falk his second wife in 2012.", "married", "Ida Falk; Owen Keating"),
    # A marriage before this one.
    (
        WHO + "Her first marriage, to the baker Cy Dow, with whom she has a daughter, Mia, ended in divorce in 2010.",
        "divorced",
        "Cy Dow; Dana Whitlock",
    ),
    # Who died, after a remark.
    (
        "Owen Keating, the pianist whose romance with Dana Whitlock became the best known, died in 2012." + CREDIT,
        "died",
        "Owen Keating",
    ),
    (WHO + "Max, the son he and Whitlock share, came into the world in 2012.", "child born", COUPLE),
    # Those whom a caption shows are the pair of it, whoever the wife of now is; children are no couple.
    (
        WHO
        + "\nOwen Keating and his then wife, Ida Falk, sing in Reno on May 7, 2010. In 2012, the pair split."
        + CREDIT,
        "separated",
        "Ida Falk; Owen Keating",
    ),
    # Who looks on is not the couple.
    (
        WHO + "Their children are Max and Leo.\nOwen Keating (L) and Dana Whitlock sing in Reno on Sept. 25, 2015. Two "
        "weeks later, with Max and Leo as their witnesses, they were joined in marriage." + CREDIT,
        "married",
        COUPLE,
    ),
    # To whom a child was born, whoever the wife of now is.
    (
        WHO + "Ezra was born in 2008 to Keating and his first wife, potter Ida Falk.",
        "child born",
        "Ida Falk; Owen Keating",
    ),
    (
        "Owen Keating is a father. Ezra was born in 2008 to Keating and Ida Falk.",
        "child born",
        "Ida Falk; Owen Keating",
    ),
    # Whose marriage it was, in an aside to the name; whose wife had died.
    (
        "Owen Keating, whose marriage to chef Ida Falk ended in divorce in 2016, sings.",
        "divorced",
        "Ida Falk; Owen Keating",
    ),
    (WHO + "Otto Vane, whose marriage to Ida Falk ended in divorce in 2016, sings.", "divorced", "Ida Falk; Otto Vane"),
    (
        WHO + "They joined Gus, Keating's son from a marriage to Ida Falk that ended in divorce in 2014.",
        "divorced",
        "Ida Falk; Owen Keating",
    ),
    (
        WHO + "Pilar, Keating's daughter with Ida Falk, was born in 2010.",
        "child born",
        "Ida Falk; Owen Keating",
    ),
    # Who officiates, or introduces two, is neither of them.
    ("Rev. Cy Dow married Dana Whitlock and Owen Keating in 2010.", "married", COUPLE),
    ("Pastor Cy Dow married the couple, Dana Whitlock and Owen Keating, in 2010.", "married", COUPLE),
    ("Dana Whitlock was married by Cy Dow to Owen Keating in 2010.", "married", COUPLE),
    (
        "Owen Keating, a Tulsa lawmaker known for his ties and his marriage to singer Dana Whitlock, died on Sunday.",
        "died",
        "Owen Keating",
    ),
    # Whose half has no name; who is told of before one of the two; the nearest of two children.
    (
        WHO + "Keating's former fiancee and her wife, Dutch cyclist Ida Falk, said in 2019 they were expecting twins.",
        "pregnancy announced",
        "",
    ),
    (
        "Ida Falk and Otto Vane sing. The couple said in May that Falk was pregnant.",
        "pregnancy announced",
        "Ida Falk; Otto Vane",
    ),
    # A remark between whom and when; a marriage in which a child came; an apposition to two.
    (
        "Ida Falk began dating Otto Vane, who had made her second album, in May 2011.",
        "started dating",
        "Ida Falk; Otto Vane",
    ),
    (
        WHO + "Keating has a son, Gus, who was born in 2008 during his marriage to Ida Falk.",
        "child born",
        "Ida Falk; Owen Keating",
    ),
    (
        WHO + "Ida Falk and Otto Vane, partners on the show for three seasons, got engaged in June 2011.",
        "engaged",
        "Ida Falk; Otto Vane",
    ),
    (WHO + "Ida Falk and Otto Vane split a second time in May 2011.", "separated", "Ida Falk; Otto Vane"),
    (
        WHO + "Keating shares two sons with his ex-wife, Argentine singer Ida Falk. Their divorce was final in 2019.",
        "divorced",
        "Ida Falk; Owen Keating",
    ),
    (WHO + "Otto Vane and Ida Falk wed in 2019.", "married", "Ida Falk; Otto Vane"),
    (
        "Owen Keating, who has made four of the singer's albums, was previously married to gymnast Kerri Vance. "
        "The pair divorced in 2006.",
        "divorced",
        "Kerri Vance; Owen Keating",
    ),
    (
        WHO + "Ivo is the third child for the couple, who also share a son, Gus, 8.",
        "child born",
        COUPLE,
    ),
    (
        "Owen Keating and Dana Whitlock arrive at the wedding of Otto Vane to Ida Falk on May 5, 2018.",
        "married",
        "Ida Falk; Otto Vane",
    ),
    # text, type, people
    (
        "Owen Keating, the Oak frontman who found a second career with his wife, Dana Whitlock, has died in 2019.",
        "died",
        "Owen Keating",
    ),
    (
        WHO + "Keating has a grown son, Gus, with Ida Falk, whom he married in 1977.",
        "married",
        "Ida Falk; Owen Keating",
    ),
    (
        WHO + "Keating and his first wife, Ida Falk, sang in 1971. They were divorced in 1980.",
        "divorced",
        "Ida Falk; Owen Keating",
    ),
    (
        "Owen Keating and his wife, Dana Whitlock, sing. Keating was previously married to gymnast Kerri Vance. "
        "They tied the knot in 2001.",
        "married",
        "Kerri Vance; Owen Keating",
    ),
    (
        "Owen Keating is dad to Gus and Max, from his marriage to Dana Whitlock. The pair divorced in 2012.",
        "divorced",
        "Dana Whitlock; Owen Keating",
    ),
    (
        WHO + "Whitlock shares a son, Gus, 9, with ex-husband Hugo Salter.",
        "child born",
        "Dana Whitlock; Hugo Salter",
    ),
    (
        "Owen Keating and his daughter Mia sing. Keating's first wife, Ida Falk, with whom he has Mia, died in 2014.",
        "died",
        "Ida Falk",
    ),
    (
        "Dana Whitlock is Ida Falk's daughter. Whitlock and her husband, Owen Keating, announced a pregnancy in May.",
        "pregnancy announced",
        "Dana Whitlock; Owen Keating",
    ),
    ("Owen Keating, the husband of Dana Whitlock, died in 2019.", "died", "Owen Keating"),
    (WHO + "Clara Benton and Hugo Salter married in 2015.", "married", "Clara Benton; Hugo Salter"),
    (
        WHO + "Keating attended the wedding of Clara Benton and Hugo Salter in 2015.",
        "married",
        "Clara Benton; Hugo Salter",
    ),
    (WHO + "Keating died in 2019.", "died", "Owen Keating"),
    (
        WHO + "Whitlock has a daughter, Eve, 9, from her marriage to Hugo Salter.",
        "child born",
        "Dana Whitlock; Hugo Salter",
    ),
    ("Iris Maddox left with Paul Renner, whom she began dating in 2017.", "started dating", "Iris Maddox; Paul Renner"),
    (
        WHO
        + "Keating shares a son, Leo, with his ex-fiancee, Clara Benton. The two called off their engagement in 2019.",
        "separated",
        "Clara Benton; Owen Keating",
    ),
    (WHO + "Keating divorced Clara Benton in 2009.", "divorced", "Clara Benton; Owen Keating"),
    ("Iris Maddox adopted a girl in 2014. Her ex-husband is Paul Renner.", "child adopted", "Iris Maddox"),
    ("Clara Benton poses. At left is Haruto Mizu. She gave birth to a son in 2019.", "child born", "Clara Benton"),
    (
        "Owen Keating and Dr. Dana Whitlock were married. His mother, Ines Keating, sang. The couple met in 2003.",
        "met",
        "Dana Whitlock; Owen Keating",
    ),
    (WHO + "Keating's marriage to Clara Benton ended in 2001.", "divorced", "Clara Benton; Owen Keating"),
    (WHO + "Whitlock lost her husband in 2019.", "died", "Owen Keating"),
    (WHO + "Keating lost his first wife, Clara Benton, to cancer in 2004.", "died", "Clara Benton"),
    (
        "Owen Keating and wife Dana Whitlock sing in Tulsa, Okla., on May 3, 2010. Keating's wife died in 2011."
        + CREDIT,
        "died",
        "Dana Whitlock",
    ),
    (WHO + "The Grammy-winner, 33, and Keating split in 2019.", "separated", COUPLE),
    (WHO + "Her husband died in 2019.", "died", "Owen Keating"),
    (WHO + "The death of Dana Whitlock in 2019 was a shock.", "died", "Dana Whitlock"),
    ("Iris Maddox married Paul Renner in 2001.", "married", "Iris Maddox; Paul Renner"),
    (WHO + "Keating, who beat Clara Benton in 2009, died in 2015.", "died", "Owen Keating"),
    ("Iris Maddox sings in Tulsa, Okla., on May 3, 2010. Maddox died in 2015." + CREDIT, "died", "Iris Maddox"),
]


@pytest.mark.parametrize(("text", "kind", "people"), OTHERS)
def test_whose_milestone_it_is(text: str, kind: str, people: str) -> None:
    assert [(m.type, m.people) for m in parse(text).milestones] == [(kind, people)]


AMONG = [
    (
        "Owen Keating wed Ida Falk in 1996. Falk had a daughter, Nell Vane, with pianist Otto Vane. Keating "
        "adopted his "
        "stepdaughter Nell in 2008.",
        "child adopted",
        "Owen Keating",
    ),
    (
        WHO + "The couple welcomed twin daughters, Nell and Ida, in 1996.\n\nNell Keating sings in Reno on May "
        "3, 2018. "
        "She gave birth to a girl in 2019." + CREDIT,
        "child born",
        "Nell Keating",
    ),
    (
        "Dana Whitlock and Owen Keating: A Timeline\nPublished May 31, 2020\nDana Whitlock and Owen Keating are "
        "to wed. "
        "Keating adopted a girl, Mae, in 2010 with then wife Ida Falk. Keating and Falk wed in 2008 and "
        "divorced in 2013."
        "\nKeating is glad.\nThe couple got engaged in May.\nA timeline of Dana Whitlock and Owen Keating's "
        "relationship\n"
        "Dana Whitlock sings in Tulsa, Okla., on May 3, 2010." + CREDIT,
        "engaged",
        COUPLE,
    ),
    (
        WHO + "A judge finalized their daughter Nell's divorce from Otto Vane in 2019.",
        "divorced",
        "Nell; Otto Vane",
    ),
    (
        "Owen Keating sings. Keating is also dad to daughter Nia, 15, with his high school sweetheart, Ida Falk, and a "
        "son, Leo, 10, with singer Dana Whitlock.",
        "child born",
        COUPLE,
    ),
    (
        "Owen Keating, a dancer, sings. Dana Whitlock and the other player had gotten engaged in May 2016. Whitlock is "
        "the wife of Keating.",
        "engaged",
        COUPLE,
    ),
    (
        "Ann Moor and her husband, Bo Moor, have a daughter, Dana Whitlock, the wife of Owen Keating. Moor became a "
        "grandmother in 2016 with the arrival of Whitlock's first child.",
        "child born",
        COUPLE,
    ),
    (
        "Owen Keating is married to Ida Falk. The actor has a daughter from his first marriage, to the actress "
        "Dana Whitlock. That marriage was dissolved in 1991.",
        "divorced",
        COUPLE,
    ),
    (
        "Owen Keating is engaged to Ida Falk. His ex-wife is Dana Whitlock.\nMoments from Owen Keating's career\n"
        "Owen Keating waves in Reno on June 26, 2007. Whitlock had delivered the couple's daughter, Mia, in May."
        + CREDIT,
        "child born",
        COUPLE,
    ),
    (
        "Dana Whitlock has been with Otto Vane since 2015.\nMoments from Dana Whitlock's career\n"
        "Dana Whitlock and Owen Keating wave in Reno on May 23, 2007. The model and the actor eloped in July."
        + CREDIT
        + "\nWhitlock waves in Reno on May 4, 2009. The couple became parents in December."
        + CREDIT,
        "child born",
        COUPLE,
    ),
    (
        "Owen Keating wed Dana Whitlock in 2010. Keating holds daughter Mia. Mia was born on May 2, 2016." + CREDIT,
        "child born",
        COUPLE,
    ),
    (
        "Dana Whitlock sings. Owen Keating, who had divorced reporter Delia Sample in 2006, proposed to her in 2010.",
        "engaged",
        COUPLE,
    ),
    (
        "Dana Whitlock sings. Owen Keating, whose own marriage, to Delia Sample, had been dissolved in 2006, "
        "proposed to her in 2010.",
        "engaged",
        COUPLE,
    ),
    (
        "Dana Whitlock sings. Owen Keating, who divorced Delia Sample in 2006, married her again in 2010.",
        "married",
        "Delia Sample; Owen Keating",
    ),
    (
        "Owen Keating sings with Ida Falk, whom he married in 2001. "
        "He had lost his wife, Dana Whitlock, to cancer in 1987." + CREDIT,
        "died",
        "Dana Whitlock",
    ),
    (
        "Owen Keating, whom Dana Whitlock had married in Reno, Nev., in 2002, was killed on Oct. 9, 2006." + CREDIT,
        "died",
        "Owen Keating",
    ),
    # Whom who was then another's spouse wed in the end.
    (
        "Dana Whitlock met Owen Keating, who was then married to Ida Falk, in 2010; they wed in 2012.",
        "married",
        COUPLE,
    ),
    ("Cy Dow introduced Dana Whitlock to Owen Keating; the two married in 2012.", "married", COUPLE),
    # Nobody files for divorce who is but engaged; what the story tells the end of went on in the captions before.
    (
        "Ida Falk is engaged to Otto Vane. Falk and her former husband, Cal Roe, divorced in 2019.\n"
        "Falk sings in Reno on May 17, 2018. A few weeks later, she filed for divorce in London." + CREDIT,
        "divorce filed",
        "Cal Roe; Ida Falk",
    ),
    # Of whom a remark tells; the couple that the sentence before told of; whom a lawmaker does not join.
    (
        WHO + "Before he knew the singer, he was married to Ida Falk; they wed in 1999.",
        "married",
        "Ida Falk; Owen Keating",
    ),
    (
        WHO + "His first marriage, to Ida Falk, began in 1964. Their son, Max, was born in 1966, and the couple "
        "divorced in 1971.",
        "divorced",
        "Ida Falk; Owen Keating",
    ),
    (
        WHO + "Keating has spoken to Rep. Otto Vane, who likes him.\n\nThe couple's son, Max, was born in 2016.",
        "child born",
        COUPLE,
    ),
    # Whose death it is; the last of a list of sons.
    (WHO + "Keating's death in 2019 was a shock.", "died", "Owen Keating"),
    (WHO + "Whitlock wrote the song after his death in 2019.", "died", "Owen Keating"),
    # Who said yes; who wed anew, and whom nobody names.
    (
        "Otto Vane and then girlfriend Ida Falk sing."
        + CREDIT
        + "\nVane waves in Reno on Feb. 15, 2016. He got down on "
        "one knee that June, and Nora Oak said yes." + CREDIT + "\nVane and his wife, Nora Oak, wave." + CREDIT,
        "engaged",
        "Nora Oak; Otto Vane",
    ),
    (WHO + "Ida Falk is Otto Vane's former wife. In 2019, Falk had remarried.", "married", "Ida Falk"),
    # The singer is whom the caption shows; a friend's wedding is no news of the two; what was granted in a remark.
    (
        "Singer Cal Roe sings in Reno on May 1, 2012."
        + CREDIT
        + "\nIda Falk and then husband Otto Vane sing in Reno on "
        "May 1, 2013." + CREDIT + "\nFalk waves in Reno on Nov. 24, 2013. Vane filed for divorce from the singer a few "
        "weeks later." + CREDIT,
        "divorce filed",
        "Ida Falk; Otto Vane",
    ),
    (
        "Ida Falk, whose divorce from baker Cy Dow was granted in 2011, began dating Otto Vane in 2017.",
        "started dating",
        "Ida Falk; Otto Vane",
    ),
    # Who is apposed, who owns, whom a caption shows; a remark that is over; what two never did and then did.
    (WHO + "Ida Falk, his former fiancee, wed baker Otto Vane in 2016.", "married", "Ida Falk; Otto Vane"),
    (
        "Nora Oak, Keating's ex-wife, poses with producer Cy Dow in Reno on Jan. 25, 2015. Oak had given birth to the "
        "couple's daughter, Mia, the year before." + CREDIT + "\nOwen Keating sings in Reno on May 1, 2016." + CREDIT,
        "child born",
        "Cy Dow; Nora Oak",
    ),
    (
        "Otto Vane and Ida Falk sing. Vane, who plays a widower about to marry his late wife's sister in the film, had "
        "proposed to Falk in 2016.",
        "engaged",
        "Ida Falk; Otto Vane",
    ),
    (
        "Otto Vane and Ida Falk sing. Vane had proposed in 2014, but the pair never made it down the aisle and broke "
        "up in 2016.",
        "separated",
        "Ida Falk; Otto Vane",
    ),
    ("Ida Falk and Otto Vane, who never married, had broken up in May 2016.", "separated", "Ida Falk; Otto Vane"),
    (
        "Ida Falk, whose first husband, the baker Cy Dow, had died in 2012, was introduced to Otto Vane in 2014. "
        "Falk and Vane wed in 2016.",
        "met",
        "Ida Falk; Otto Vane",
    ),
    (
        "Otto Vane (L) and Ida Falk sing in Reno on May 23, 2006. The couple had become engaged two weeks earlier. "
        "Falk's first marriage, to baker Cy Dow, ended in divorce in 2001." + CREDIT,
        "divorced",
        "Cy Dow; Ida Falk",
    ),
    (
        "Otto Vane and Ida Falk sing in Reno on May 23, 2016. Falk's former fiance and singer Nora Oak eloped in 2018."
        + CREDIT,
        "married",
        "Nora Oak",
    ),
    (
        "Ida Falk had a daughter, Lucia Vane, with her husband, Otto Vane, in 2000 and a son, Gus, in 2003. Lucia Vane "
        "wed baker Cy Dow in 2024.",
        "child born",
        "Ida Falk; Otto Vane",
    ),
    (
        WHO + "Whitlock and her first husband, drummer Otto Vane, whom she divorced in 2000, are the parents of a "
        "daughter, Iris, born in 1998.",
        "child born",
        "Dana Whitlock; Otto Vane",
    ),
    (
        WHO + "Keating and Ida Falk had split in 2007; a court dissolved the marriage in March 2009.",
        "divorced",
        "Ida Falk; Owen Keating",
    ),
    (
        "Owen Keating is the husband of Dana Whitlock. Keating has an older son, Gus, with baker Ida Falk. The boy was "
        "born in 2007.",
        "child born",
        "Ida Falk; Owen Keating",
    ),
    ("Owen and Dana Keating had a girl, Iris, in 1961 and adopted a boy, Gus, in 1966.", "child adopted", KEATINGS),
    (
        "Dana Whitlock, once married to baker Bo Ray, with whom she shares two sons, and to designer Owen Keating, who "
        "died in 2017, sings.",
        "died",
        "Owen Keating",
    ),
    (
        WHO + "Keating once wed writer Ida Falk. Whitlock adopted a girl, Iris, in 2003.",
        "child adopted",
        "Dana Whitlock",
    ),
    (
        "Dana Whitlock filed for divorce from R&B singer Owen Keating. Whitlock, who wed Otto Vane in 2003, submitted "
        "the petition at a Reno court on May 2, 2019.",
        "divorce filed",
        COUPLE,
    ),
    (
        WHO + "Keating's ex-wife, Ida Falk, had married Otto Vane in 2001.",
        "married",
        "Ida Falk; Otto Vane",
    ),
    # text, type, people: one of several
    (
        "Dana Whitlock was married to Otto Vane from 1997 to 1998, to Bo Ray from 2001 to 2005 and to Owen Keating "
        "since 2010.",
        "married",
        COUPLE,
    ),
    (
        "Dana Whitlock married singer Otto Vane in 1997, chef Bo Ray in 2001 and Owen Keating in 2010.",
        "married",
        "Bo Ray; Dana Whitlock",
    ),
    (
        "Dana Whitlock was previously married to Otto Vane (1997-1998) and Bo Ray (2001-2005).",
        "divorced",
        "Dana Whitlock; Otto Vane",
    ),
    (
        "Dana Whitlock, formerly married to Otto Vane from 1997 to 1998, wed Owen Keating in 2010.",
        "married",
        COUPLE,
    ),
    (
        WHO + "Whitlock's daughter Iris, whose father is chef Bo Ray, was born in May 2004.",
        "child born",
        "Bo Ray; Dana Whitlock",
    ),
    (
        WHO + "Otto Vane, a former model, has a son, Gus, with writer Ida Falk. The boy was born in 2001.",
        "child born",
        "Ida Falk; Otto Vane",
    ),
    ("Otto Vane introduced Dana Whitlock to Owen Keating in 2001. Whitlock and Keating wed in 2004.", "met", COUPLE),
    # text, type, people: one of several
    (
        WHO + "Keating wed singer Ida Falk in 1977, split from her in 1980 and became engaged to Whitlock in 2004.",
        "engaged",
        COUPLE,
    ),
    (
        WHO + "Whitlock was previously engaged to baker Bo Ray. Whitlock filed for divorce in 2019.",
        "divorce filed",
        COUPLE,
    ),
    (
        WHO + "They are parents to 2-year-old son Gus. Otto Vane and Ida Falk had a boy in 2019. "
        "Gus arrived in May 2018.",
        "child born",
        COUPLE,
    ),
]


@pytest.mark.parametrize(("text", "kind", "people"), AMONG)
def test_whose_milestone_it_is_among_others(text: str, kind: str, people: str) -> None:
    assert (kind, people) in [(m.type, m.people) for m in parse(text).milestones]


@pytest.mark.parametrize(
    ("story", "value"),
    [
        ("Whitlock debuted her baby bump at the event.", "2018-05-05"),
        ("Whitlock debuted her baby bump at the gala.", "2018-05-05"),
        ("Whitlock debuted her baby bump at the premiere.", ""),
        ("Whitlock debuted her baby bump at the gala of a friend.", ""),
        ("Whitlock debuted her baby bump at the event in May 2019.", "2019-05"),
    ],
)
def test_what_happened_at_the_pictures_event_is_of_its_day(story: str, value: str) -> None:
    scene = "Owen Keating and his wife, Dana Whitlock, arrive at the Oak gala in Tulsa, Okla., on May 5, 2018. "
    assert [m.value for m in parse(scene + story + CREDIT).milestones] == [value]


def test_a_quote_speaks_of_its_speaker_and_the_spouse() -> None:
    parsed = parse(WHO + '"We got married in 2013 and we still dance," Keating said.')
    assert [(m.type, m.people, m.value) for m in parsed.milestones] == [("married", COUPLE, "2013")]


# Ages

AGES = [
    ("Their daughter, Nell, 6, sang.", "2013-06-02/2014-06-01", "daughter, Nell"),
    ("Whitlock waved with the couple's twins, 6.", "2013-06-02/2014-06-01", "twins"),
    ("Their six-year-old son, Gus, sang.", "2013-06-02/2014-06-01", "son, Gus"),
    ("Their 6-year-old son Gus sang.", "2013-06-02/2014-06-01", "son, Gus"),
    ("Their 6-year-old daughter Nell sang. Nell was born in May 2014.", "2014-05", "daughter, Nell"),
]


@pytest.mark.parametrize(("text", "value", "detail"), AGES)
def test_an_age_bounds_a_birth(text: str, value: str, detail: str) -> None:
    assert told(WHO + text) == [("child born", value, detail)]


@pytest.mark.parametrize(
    "text",
    [
        "A daughter of a fan, 6, sang.",
        "Whitlock, 41, sang.",
        "Her sister's son, 6, sang.",
        "The king's youngest child, 30, sang.",
    ],
)
def test_other_ages_tell_of_no_birth(text: str) -> None:
    assert told(WHO + text) == []


def test_a_stepfather_is_no_father() -> None:
    parsed = parse("Dana Whitlock sings with her son, Gus, 20. She wed Owen Keating in 2015.")
    assert [m.people for m in parsed.milestones if m.type == "child born"] == ["Dana Whitlock"]
    assert [row.other for row in parsed.relationships if row.relation == "child"] == ["Dana Whitlock"]


# Tellings that differ


def test_tellings_that_cannot_both_be_true_are_a_conflict() -> None:
    parsed = parse(WHO + "The couple married in 2013. They wed in June 2014.")
    (married,) = parsed.milestones
    assert (married.value, married.conflict) == ("2014-06", "told as 2014-06 and as 2013")
    assert [e.value for e in parsed.evidence] == ["2013", "2014-06"]


def test_an_order_that_cannot_be_is_a_conflict() -> None:
    parsed = parse(WHO + "The couple married in 2013. They got engaged in 2015.")
    assert {m.type: m.conflict for m in parsed.milestones} == {
        "married": "married before engaged",
        "engaged": "engaged after married",
    }


def test_what_is_derived_never_overrides_what_is_told() -> None:
    parsed = parse(
        WHO + "They met in 2005 and started dating in 2006. They got engaged in 2011 after dating for four years."
    )
    dating = next(m for m in parsed.milestones if m.type == "started dating")
    assert (dating.value, dating.evidence, dating.conflict) == ("2006", 2, "")
    assert [(e.value, e.basis) for e in parsed.evidence if e.milestone == dating.milestone] == [
        ("2006", "direct"),
        ("2007", "derived"),
    ]


def test_a_date_is_better_than_that_of_the_announcement() -> None:
    parsed = parse(WHO + "They announced their engagement in May 2011. Keating proposed in April 2011.")
    (engaged,) = parsed.milestones
    assert (engaged.value, engaged.announced, engaged.evidence) == ("2011-04", False, 2)


def test_evidence_is_the_sentence_of_each_telling() -> None:
    text = WHO + "They married in 2013. The two, who wed in June 2013, sing."
    parsed = parse(text)
    assert [text[e.start : e.end] for e in parsed.evidence] == [
        "They married in 2013.",
        "The two, who wed in June 2013, sing.",
    ]


GALLERY = """March 10 (UPI) -- Clara Benton has been married to Hugo Salter since 2013.
Moments from Clara Benton's career
Clara Benton (L) and Hugo Salter attend a premiere in Los Angeles on May 3, 2010. The pair met while filming in 2009. \
Photo by Cy Dow/UPI | License Photo
Salter (R) and Benton arrive for a gala in Los Angeles on Jan. 15, 2012. Salter popped the question that December. \
Photo by Cy Dow/UPI | License Photo
Benton attends a gala in New York City on May 6, 2013. Four months later, she and Salter tied the knot
in a small ceremony. Photo by Cy Dow/UPI | License Photo
Benton, who wed Salter in September 2013, poses at a gala in Los Angeles on March 2, 2014. \
Photo by Cy Dow/UPI | License Photo
Benton attends a gala in Los Angeles on Aug. 25, 2014. The actress announced she was pregnant with their first child
two months later. Photo by Cy Dow/UPI | License Photo
Salter and Benton (R) watch a game in Los Angeles on April 10, 2015. Benton gave birth to the couple's first child
, daughter Willa Rose, the previous month. Photo by Cy Dow/UPI | License Photo
Benton arrives for a gala in Boston on June 11, 2017. Baby No. 2, son Jasper, was born in January of that year. \
Photo by Cy Dow/UPI | License Photo
Benton waves in Boston on Feb. 3, 2018. A month later, she shared photos of her wedding to Salter. \
Photo by Cy Dow/UPI | License Photo
"""


def test_a_gallery_is_of_its_own_people() -> None:
    picture = "Owen Keating and Dana Whitlock sing in Reno on May {}, 2012." + CREDIT + "\n"
    pictures = "".join(picture.format(day) for day in (1, 2, 3))
    others = "Keating and Cy Dow sing in Reno on May 4, 2012. Dow wed singer Nora Oak that June." + CREDIT
    children = "Eve Keating waves in Reno on May 5, 2030. She wed Cy Dow that June." + CREDIT
    story = WHO + "They wed in 2000 and have a daughter, Eve Keating.\n"
    assert {m.people for m in parse(story + pictures + others).milestones} == {COUPLE}
    assert {m.people for m in parse(story + pictures + children).milestones} == {COUPLE, "Cy Dow; Eve Keating"}
    assert {m.people for m in parse(story + others).milestones} == {COUPLE, "Cy Dow; Nora Oak"}


def test_a_gallery() -> None:
    parsed = parse_article(GALLERY, published="2022-03-10")
    assert [(m.type, m.people, m.value, m.detail, m.caption, m.evidence) for m in parsed.milestones] == [
        ("met", "Clara Benton; Hugo Salter", "2009", "", 1, 1),
        ("engaged", "Clara Benton; Hugo Salter", "2012-12", "", 2, 1),
        ("married", "Clara Benton; Hugo Salter", "2013-09", "", 4, 3),
        ("pregnancy announced", "Clara Benton; Hugo Salter", "2014-10", "first child", 5, 1),
        ("child born", "Clara Benton; Hugo Salter", "2015-03", "first child, daughter, Willa Rose", 6, 1),
        ("child born", "Clara Benton; Hugo Salter", "2017-01", "second child, son, Jasper", 7, 1),
    ]


# The lexicon


CUES = [(row, cue) for row in rows("milestone_cues") for cue in spelled(row["cue"])]


@pytest.mark.parametrize(("row", "cue"), CUES, ids=[cue for _, cue in CUES])
def test_every_cue_does_what_its_example_says(row: dict[str, str], cue: str) -> None:
    first = spelled(row["cue"])[0]
    assert first.lower() in row["example"].lower()
    example = re.sub(re.escape(first), cue, row["example"], flags=re.IGNORECASE)
    found = {m.type: m.value[:4] for m in parse_article(example, published="2026-01-01").milestones}
    if row["type"] in ("", "expected"):
        assert found == {}
    elif row["form"] == "news":
        assert found == {"engaged": "2011"}
    elif row["form"] in ("state", "age", "ages", "turned"):
        assert found[row["type"]]
    else:
        assert found[row["type"]] in example
        assert found[row["type"]]


@pytest.mark.parametrize("row", rows("irregular_verbs"), ids=[row["past"] for row in rows("irregular_verbs")])
def test_what_had_happened_is_told_as_what_happened(row: dict[str, str]) -> None:
    def types(text: str) -> list[tuple[str, str]]:
        return [(m.type, m.value) for m in parse_article(text, published="2026-01-01").milestones]

    had = f"had {row['participle']}"
    assert had in row["example"]
    assert types(row["example"]) == types(row["example"].replace(had, row["past"]))
    assert any(value for _, value in types(row["example"]))


def test_common_milestones_have_at_least_eight_wordings() -> None:
    count = Counter(row["type"] for row, _ in CUES)
    assert {kind: n for kind, n in count.items() if n < 8 and kind != "expected"} == {}


def test_no_cue_is_given_twice() -> None:
    assert [cue for cue, n in Counter((cue, row["needs"]) for row, cue in CUES).items() if n > 1] == []


def test_users_extend_by_rows_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = WHO + "The couple leapt over the besom in June 2013."
    assert told(text) == []
    row = "leapt over the besom,married,verb,,Ann Lee and Bo Ray leapt over the besom in 2013."
    (tmp_path / "milestone_cues.csv").write_text(f"cue,type,form,needs,example\n{row}\n", encoding="utf-8")
    monkeypatch.setenv("ANALYSIS_LEXICON", str(tmp_path))
    assert told(text) == [("married", "2013-06", "")]


# Properties

_PHRASES = (
    "Dana Whitlock|Owen Keating|The couple|They|their|her|his wife|married|met|welcomed|had|"
    "a son named Gus|twins|in 2013|that June|after|five years of marriage|two years after|died|"
    'divorced|announced that|their engagement|and|,|.|"|We|said Keating|born|split|No. 2'
)
_WORDS = st.sampled_from(_PHRASES.split("|"))


@given(st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=40).map(" ".join)))
@settings(max_examples=200, deadline=None)
def test_any_text_is_read_and_rows_hold_together(text: str) -> None:
    parsed = parse(text)
    for row in [*parsed.milestones, *parsed.evidence]:
        assert parsed.article.text[row.start : row.end] == row.text
        assert (row.earliest or "0000") <= (row.latest or "9999")
        assert bool(row.value) >= bool(row.earliest or row.latest)
    assert [m.milestone for m in parsed.milestones] == list(range(1, len(parsed.milestones) + 1))
    assert [m.evidence for m in parsed.milestones] == [
        sum(e.milestone == m.milestone for e in parsed.evidence) for m in parsed.milestones
    ]
    dated = [m.earliest for m in parsed.milestones if m.earliest]
    assert all(one <= two for one, two in pairwise(dated))


@pytest.mark.parametrize(
    "flood",
    [
        "They married in 2013. ",
        "married in 2013 and ",
        "had a son and ",
        "a daughter, ",
        "after two years of marriage ",
        "They split ",
    ],
)
def test_floods_take_linear_time(flood: str) -> None:
    def seconds(count: int) -> float:
        start = time.perf_counter()
        parse(WHO + flood * count)
        return time.perf_counter() - start

    seconds(10)
    assert seconds(2_000) < 10 * seconds(500) + 0.5


@pytest.mark.parametrize(
    "text",
    [
        "Keating married a Tulsa dancer in 1979.",
        "Keating was engaged to another woman in 1979. They split in 1983.",
        "Keating married a dancer in 1979. They welcomed a son in 1980.",
        "Keating had a son with a dancer in 1979.",
        "Keating divorced his first wife in 1999.",
        "Keating divorced his first wife, a dancer, in 1999.",
        "Keating married his first wife in 1979. They divorced in 1985.",
        "Keating and his previous wife split in 1999.",
        "Keating and his first wife welcomed a son, Max, in 1995.",
        "Keating was first married in 1979. The couple divorced in 1985.",
        "Keating proposed to a dancer in 1999.",
    ],
)
def test_partners_without_a_name_are_nobody_else(text: str) -> None:
    assert {m.people for m in parse(WHO + text).milestones} == {"Owen Keating"}


@pytest.mark.parametrize(
    "relative", ["mother", "mum", "dad", "uncle", "niece", "brother-in-law", "business partner", "dog"]
)
def test_the_death_of_a_relative_is_not_that_of_the_one_who_tells_it(relative: str) -> None:
    assert told(f"{WHO}Whitlock said her {relative} died in 2015.") == []


@pytest.mark.parametrize("spouse", ["husband", "hubby", "late husband", "partner"])
def test_the_death_of_a_spouse_is_the_spouses(spouse: str) -> None:
    (died,) = parse(f"{WHO}Whitlock said her {spouse} died in 2015.").milestones
    assert (died.type, died.people) == ("died", "Owen Keating")


def test_an_age_is_counted_from_the_day_of_the_picture_not_from_one_in_its_story() -> None:
    words = "Owen Keating and Dana Whitlock wave with their daughter, Eve, 6. The couple wed on May 5, 2012."
    assert told(words + CREDIT) == [("married", "2012-05-05", "")]
