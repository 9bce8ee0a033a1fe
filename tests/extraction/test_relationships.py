"""Who is whose, read end to end from sentences about made-up people."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis import find_relationships, parse_article
from analysis.extraction.lexicon import rows, spelled

SYMMETRIC = {"spouse", "former spouse", "partner", "fiance", "sibling", "friend", "colleague"}


def ties(text: str) -> set[str]:
    """Return "PERSON relation OTHER" for each row; of a symmetric relation the names in alphabetical order."""
    found = set()
    for row in find_relationships(text, "2020-06-01").itertuples():
        pair = sorted((row.person, row.other)) if row.relation in SYMMETRIC else (row.person, row.other)
        found.add(f"{pair[0]} | {row.relation} | {pair[1]}")
    return found


def lines(expected: str) -> set[str]:
    return {line.strip() for line in expected.split(";") if line.strip()}


EX = "Dana Whitlock | former spouse | Owen Keating"
DK = "Dana Keating | spouse | Owen Keating"
IDA = "; Ida Keating | parent | Owen Keating"
TOM = "; Owen Keating | sibling | Tom Keating"
NICO = "; ".join(f"{one} | child | {other}" for one in ("Alma", "Nico") for other in ("Dana Whitlock", "Owen Keating"))
DO = "Dana Whitlock | spouse | Owen Keating"
ID = "Dana | spouse | Owen Keating"
VANE = "; Otto Vane | sibling | Owen Keating"

SPOUSES = [
    (
        "Jim and Ida Falk waved. They have four children. One of them, Dana Whitlock, came with her husband, "
        "Owen Keating.",
        DO,
    ),
    ("Owen Keating, 53, an accountant, from whom Dana Whitlock was divorced in 1988, sang.", EX),
    (
        "Dana Keating and Owen Keating, who will have been married 50 years in October, sing.",
        "Dana Keating | spouse | Owen Keating",
    ),
    (
        "Gil Keating came with Owen and Dana Keating, of Reno. They have been married for 51 years. Owen "
        "Keating waved.",
        "Dana Keating | spouse | Owen Keating",
    ),
    ("Whitlock spoke. Her husband, Staff Sgt. Owen Keating, was with Dana Whitlock.", DO),
    ("Dana Whitlock became the second Mrs. Owen Keating in 1997.", DO),
    # attributes of the married; who is called kin elsewhere; how long, and what besides, a wife has been
    ("Dana Whitlock, who is married to the church organist, Owen Keating, said so.", DO),
    ("Dana Whitlock, who is married to the church's organist, Owen Keating, said so.", DO),
    ("Dana Whitlock sang. Her second husband was the bandleader Owen Keating.", DO),
    (
        "Owen Keating sang. His wife, Dana Keating, waved. Bo Lyle and Ida Lyle, a mother and son, waved.",
        DK,
    ),
    # of whom one was divorced; who is a widower
    ("Owen Keating hired Dana Whitlock, from whom he was divorced in 1999.", EX),
    ("Dana Whitlock, from whom Owen Keating was divorced in 1999, sang.", EX),
    ("Owen Keating has been a widower since the death of Dana Whitlock in 2009.", DO),
    ("Newspapers claimed that Dana Whitlock, who married Owen Keating in 2001, stole a car.", DO),
    ("They denied the rumors on May 3, 2012, and Dana Whitlock married Owen Keating.", DO),
    ("Owen Keating, who won a prize in 1997 and is Dana Whitlock's husband, sings.", DO),
    # places and remarks between; who wed a brother; whose the parents are
    ("Dana Whitlock sang. In May she exchanged vows in a small ceremony on Ibiza with Owen Keating.", DO),
    ("On 4 June 1889 Owen Keating married, at St Margaret's, Tulsa, the Honourable Dana Whitlock.", DO),
    ("In 1961 Dana Whitlock became the wife of Otto Vane's younger brother, Owen Keating.", DO + VANE),
    ("Dana Whitlock is a widow. She was married a second time, to a minister, the Rev. Owen Keating.", DO),
    ("Dana Whitlock and Owen Keating, who celebrate their ruby wedding next spring, waved.", DO),
    ('Dana Whitlock met Owen Keating. They sang "Low Tide," and were husband and wife for six years.', DO),
    ("Dana Whitlock sings. Her husband is producer Owen Keating.", DO),
    ("The son of a chemist from Dayton, Ohio, Owen Keating still lives in a house he and his wife, Dana, built.", ID),
    # a list makes nobody a son; the wife who brought home a child is none
    ("Dana Whitlock has died. She is survived by her husband, Owen Keating, her son and two grandchildren.", DO),
    ("Owen Keating and his wife, Dana Whitlock, brought home a newborn daughter.", DO),
    ("Owen Keating and his wife, Dana Whitlock, star as themselves in a film.", DO),
    (
        "Dana Whitlock, daughter of Chief Otto Whitlock of Reno, became the wife of Owen Keating.",
        DO + "; Dana Whitlock | child | Otto Whitlock",
    ),
    ("Ida Falk has a daughter. Dana Whitlock (husband, Owen Keating) came.", DO),
    (
        "Owen Keating has two sons, Alma, 9, and Nico, 7, with ex-wife Dana Whitlock.",
        EX + "; " + NICO,
    ),
    ("Dana Whitlock eloped to Yuma, Ariz., in 1943 with bandleader Owen Keating.", DO),
    ("Dana Whitlock has died. Her husband was a Beverly Hills dentist, Owen Keating.", DO),
    (
        "Owen Keating, an actor, died here. He is survived by wife Dana, two daughters and a son.",
        "Dana | spouse | Owen Keating",
    ),
    # Children's spouses in a list, asides without "whom", families, second marriages told by their number.
    (
        "Surviving are his children, Owen Keating and his wife, Dana, of Reno; Ida Poe and her husband, Doug.",
        "Dana | spouse | Owen Keating; Doug | spouse | Ida Poe",
    ),
    ("Owen Keating opened it with Dana Whitlock, a chef he had married the year before and who left.", DO),
    ("The wedding of Dana Whitlock, daughter of a former minister, with Owen Keating, a banker, was held.", DO),
    (
        "Owen Keating sang. He kissed his new wife, Ida Poe's sister Dana Whitlock.",
        DO + "; Dana Whitlock | sibling | Ida Poe",
    ),
    ("Their guests were Owen Keating and Dana Whitlock, who themselves got married last month.", DO),
    (
        "The dead are Owen Keating, 55, and Dana Keating, 53. The Keatings had been married for 29 years.",
        DK,
    ),
    ("A judge granted a divorce to Owen Keating, 41, and the model Dana Whitlock.", EX),
    (
        "The mayor, Owen Keating, won. Rod Poe left, and the mayor's divorce from Dana Whitlock was a joke.",
        EX,
    ),
    ("Owen Keating left it to Dana Whitlock, a pilot who became his third wife in 1998.", DO),
    (
        "Owen Keating has died. His second marriage was short. His third, to the skater Dana Whitlock, was dissolved.",
        EX,
    ),
    ("Owen Keating has died. His first union ended in divorce, as did a second, to Dana Whitlock, a dancer.", EX),
    (
        "Brothers Owen and Otto Keating farm. Their wives, Dana and Becky, run a stand.",
        "Dana | spouse | Owen Keating; Becky | spouse | Otto Keating; Otto Keating | sibling | Owen Keating",
    ),
    ("The form did not mention that Dana Whitlock and Owen Keating were husband and wife.", DO),
    # Where a place, a remark or a length stands between; whom "she" goes on with; namesakes of two spellings.
    ("Dana Whitlock, 41, said husband Owen Keating, a builder, was in Reno on business.", DO),
    ("The singer Dana Whitlock and the governor of New Oak, Owen Keating, married on Saturday.", DO),
    ("Dana Whitlock sings. At 19 she eloped to Yuma with her agent, Owen Keating.", DO),
    ("Dana Whitlock surprised us by getting married in a barn outside Hermann to a farmer, Owen Keating.", DO),
    ("Dana Whitlock sings. She married a linebacker anyway: Owen Keating, who is 50.", DO),
    ("Owen Keating went out with Ida Benton before marrying Dana Whitlock, a drummer.", DO),
    ("He is Owen Keating of Reno, whose marriage to Dana Whitlock kept the press busy.", DO),
    ("Owen Keating was for six years the husband of Dana Whitlock, the designer.", DO),
    ("Owen Keating married first, in 1958, the actress Dana Whitlock.", DO),
    ("Owen Keating sits beside his wife of half a century, Dana Whitlock.", DO),
    (
        "Owen Keating toured with the singer Dana Whitlock, who became his first wife.",
        "Dana Whitlock | former spouse | Owen Keating",
    ),
    (
        "Ida Keating has died. Her daughter, Dana Whitlock, a surgeon, kept the house. She married Owen Poe in 1990.",
        "Dana Whitlock | child | Ida Keating; Dana Whitlock | spouse | Owen Poe",
    ),
    (
        "Viktor Petrov must pay his former wife. Galina Petrova, 49, was in court.",
        "Galina Petrova | former spouse | Viktor Petrov",
    ),
    (
        "Dana Poe-Keating, who shot at her husband, wept. Owen Keating was not there.",
        "Dana Poe-Keating | spouse | Owen Keating",
    ),
    (
        "Owen Keating asked his wife to forgive him. Dana Keating smiled. His half-brother, Otto Keating, voted no.",
        DK + "; Otto Keating | sibling | Owen Keating",
    ),
    ("Sgt. Owen Keating was shot. The slain sergeant's widow, Dana Keating, took the flag.", DK),
    (
        "Dana Keating leaves her husband, Owen Keating, and a son, Owen Keating Jr., of Reno.",
        DK + "; Owen Keating Jr. | child | Dana Keating",
    ),
    (
        "Owen Keating, a bassist, died, said his daughter, Ida Keating. Keating moved to Reno with Roscoe Teal. "
        "He leaves Dana Keating, whom he married in 1981.",
        DK + "; Ida Keating | child | Owen Keating",
    ),
    (
        "Her mother, Ida Benton, is a curator. Dana Benton Keating wed Cy Dow. The bride's father, Owen Keating, "
        "came; he and Ms. Benton divorced in 1994.",
        "Cy Dow | spouse | Dana Benton Keating; Ida Benton | former spouse | Owen Keating",
    ),
    (
        "Owen Keating has died. He is survived by a daughter, Tammy Keating; a brother, Tom Keating, and wife Sue.",
        "Tammy Keating | child | Owen Keating; Owen Keating | sibling | Tom Keating; Sue | spouse | Tom Keating",
    ),
    # parents told of in passing, and whose wife stands in a list
    (
        "Gus Poe was the only son of Major Bill Poe and his wife Ann.",
        "Ann | spouse | Bill Poe; Gus Poe | child | Ann; Gus Poe | child | Bill Poe",
    ),
    (
        "Gus was born on June 2, 1927, in Tulsa to Bill and Ann Poe.",
        "Ann Poe | spouse | Bill Poe; Gus | child | Ann Poe; Gus | child | Bill Poe",
    ),
    ("Her mother and stepfather, Ann and Bill Poe, drove in.", "Ann | spouse | Bill Poe"),
    ("The Family of the Year is Owen Keating, wife Dana and a dog.", "Dana | spouse | Owen Keating"),
    ("Owen Keating came with wife and fellow surgeon Dr. Dana Whitlock.", DO),
    ("Owen Keating was then still the husband of his old coach, Dana Whitlock.", DO),
    ("Their daughter, Dana Whitlock, married rower Owen Keating.", DO),
    ("The couple's daughter, Dana Whitlock, became the wife of the rower Owen Keating.", DO),
    ("Owen Keating stars with Ida Benton, and smiles as Dana Whitlock, his wife, waves.", DO),
    # Weddings as broadsheets tell them, British obituaries, contractions.
    (
        "Dana Whitlock, a daughter of Ida Benton of Tulsa and Dr. Cy Fox of Ely, was married Saturday to Owen Keating, "
        "a son of Nora Benton.",
        f"{DO}; Dana Whitlock | child | Ida Benton; Owen Keating | child | Nora Benton",
    ),
    ("Owen Keating died. He married, secondly, Dana Whitlock, a translator.", DO),
    ("Owen Keating and Dana Whitlock are 95. They've been married since 1946.", DO),
    # What somebody says of "my wife", stretches of years, maiden names, stepparents and parents who have parted.
    ('"Ask my wife, Dana, she will tell you," Owen Keating said. Dana Whitlock nodded.', DO),
    ('"I married Dana Whitlock in 2010," Owen Keating said.', DO),
    ('"My husband, Owen Keating, is a good man," said Dana Whitlock.', DO),
    ("Owen Keating, 44, who was married from 2001 to 2004 to chef Dana Whitlock, sings.", EX),
    (
        "Owen Keating, a deacon, was married for 66 years to Dana (Whitlock) Keating, who survives him.",
        "Dana (Whitlock) Keating | spouse | Owen Keating",
    ),
    ("Dana Whitlock has been Owen Keating's wife since 1993.", DO),
    ("Dana Whitlock had been Owen Keating's wife for ten years.", DO),
    (
        "Ida Benton is survived by her father, Owen Keating, and stepmother, Dana Keating.",
        f"{DK}; Owen Keating | parent | Ida Benton",
    ),
    (
        "Ida Benton is a daughter of Dana Whitlock of Tulsa and Owen Keating of Ely, Nev., "
        "whose marriage ended in divorce.",
        f"{EX}; Ida Benton | child | Dana Whitlock",
    ),
    (
        "Ida Benton is the daughter of Dana Whitlock of Tulsa and Owen Keating of Reno. Her parents are divorced.",
        f"{EX}; Ida Benton | child | Dana Whitlock",
    ),
    ("Dana Whitlock and Owen Keating will sing for the first time since 2007, the year they divorced.", EX),
    ('In "The Wife," Dana Whitlock is a nurse. Whitlock is married to Owen Keating.', DO),
    (
        "Guests sang at the wedding of Dana, daughter of banker Ida Benton, and her heartthrob, Mr. Owen Keating.",
        "Dana | child | Ida Benton; Dana | spouse | Owen Keating",
    ),
    ("Dutch citizens Quorl Zim and Brusk Vorn sang. The two are married.", "Brusk Vorn | spouse | Quorl Zim"),
    ("Qualifier Dana Whitlock won. Her husband, Owen Keating, wept.", DO),
    (
        "Owen and Dana Keating fled.\n\nTheir son, Cpl. Tom Keating, wept.\n\n"
        '"In 46 years of marriage we saw no fire," Owen Keating said.',
        f"{DK}; Tom Keating | child | Owen Keating; Tom Keating | child | Dana Keating",
    ),
    # Names that begin as a place does, and a son who bears his mother's middle name.
    ("Dana Whitlock arrives with her husband, Denver Keating.", "Dana Whitlock | spouse | Denver Keating"),
    ("Dana Whitlock sang. She married Hobart Keating in 2011.", "Dana Whitlock | spouse | Hobart Keating"),
    ("Dana Whitlock arrives with her husband, Boston Celtics coach Owen Keating.", DO),
    ("Dana Whitlock and her husband, Houston Rockets guard Owen Keating, arrive.", DO),
    ("Dana Whitlock and Owen Keating got married in Dallas Texas in May.", DO),
    (
        "Ida Winslow Keating died. She married Zelbo Keating in 1950. She leaves a son, Winslow Keating of Tacoma.",
        "Ida Winslow Keating | spouse | Zelbo Keating; Winslow Keating | child | Ida Winslow Keating",
    ),
    ("Ida Vale died. Survivors include a son, Owen Keating, and a daughter, Dana Keating.", ""),
    (
        "Dana Whitlock sang. She wed Cy Dow. He died in 1961, and she later married Dr. Owen Keating; "
        "they were divorced.",
        f"Cy Dow | spouse | Dana Whitlock; {DO}; {EX}",
    ),
    # Of whom one was told of as a spouse before the name.
    (
        "Dana Whitlock of Reno, whose husband was convicted, sang. The husband, Owen Keating, a painter, was out.",
        DO,
    ),
    ("The widow of the sculptor Owen Keating spoke. He sang, said the widow, Dana Whitlock.", DO),
    (
        "Owen Keating has died. He sang. Ida Whitlock, who was a clerk, became his wife in 1955.",
        "Ida Whitlock | spouse | Owen Keating",
    ),
    ("Dana Whitlock is now the wife of a flute maker, Owen Keating.", DO),
    ("Dana Whitlock died. An early marriage to a classmate, Owen Keating, ended in divorce.", EX),
    # Who is survived, whoever spoke last; the marriage of a daughter of others.
    (
        'Owen Keating has died. Keating sang. Keating left Reno at 17.\n\n"He sang," said Cy Dow, a baker.\n\n'
        "Besides his daughter, he is survived by his wife of 56 years, the former Dana Whitlock.",
        "Dana Whitlock | spouse | Owen Keating",
    ),
    (
        "It saw the marriage of Dana Whitlock, a daughter of Dr. and Mrs. Otto Whitlock of Reno, to Owen Keating.",
        "Dana Whitlock | spouse | Owen Keating",
    ),
    # Whose "his" is, whoever the next paragraph tells of; the second of two marriages; two who share a surname.
    (
        "Owen Keating has died. He was 79.\n\nThe cause was age, said Dana Whitlock, his third wife and manager.\n\n"
        "He came to Reno at 17.",
        "Dana Whitlock | spouse | Owen Keating",
    ),
    (
        "Owen Keating has died. His earlier marriages, to the singer Dana Whitlock and to Constance Dow, ended.",
        "Dana Whitlock | former spouse | Owen Keating; Constance Dow | former spouse | Owen Keating",
    ),
    (
        "Two weeks after a fire closed their store, Owen and Dana Keating left. The Keatings, who are married, sang.",
        "Dana Keating | spouse | Owen Keating",
    ),
    # Who the next sentence says it was; who happens to be the man she wed; of three marriages each.
    ("Dana Whitlock thanked her husband. He is Owen Keating, the painter.", "Dana Whitlock | spouse | Owen Keating"),
    (
        "Dana Whitlock spoke. One cook is Owen Keating, who also happens to be the man she married in 1999.",
        "Dana Whitlock | spouse | Owen Keating",
    ),
    (
        "Dana Whitlock was married twice: to the poet Owen Keating and, for 40 years, to Cy Dow.",
        "Dana Whitlock | spouse | Owen Keating; Cy Dow | spouse | Dana Whitlock",
    ),
    (
        "Dana Whitlock died. Her marriages to Owen Keating, a poet, and to Cy Dow ended in divorce.",
        "Dana Whitlock | former spouse | Owen Keating; Cy Dow | former spouse | Dana Whitlock",
    ),
    (
        "Dana Whitlock, a painter of hats and the widow of the poet Owen Keating, died.",
        "Dana Whitlock | spouse | Owen Keating",
    ),
    (
        "Dana Whitlock, a daughter of Mr. and Mrs. Otto Whitlock of Reno, Nev., was married to Lieut. Owen Keating.",
        "Dana Whitlock | spouse | Owen Keating",
    ),
    (
        "For 22 years, Owen and Dana Keating have sung. The husband and wife work here.",
        "Dana Keating | spouse | Owen Keating",
    ),
    (
        "Owen Keating and Cy Dow sang with their wives, Dana Whitlock and Ida Falk.",
        "Dana Whitlock | spouse | Owen Keating; Cy Dow | spouse | Ida Falk",
    ),
    (
        "Owen Keating had two wives: Dana Whitlock and Ida Falk.",
        "Dana Whitlock | spouse | Owen Keating; Ida Falk | spouse | Owen Keating",
    ),
    (
        "Ten years after their divorce, Dana Whitlock and Owen Keating sang.",
        "Dana Whitlock | former spouse | Owen Keating",
    ),
    ("Dana Whitlock and Owen Keating were pronounced spouses.", "Dana Whitlock | spouse | Owen Keating"),
    (
        "Owen Keating died. Keating sang.\n\nAn earlier marriage, to the singer Dana Whitlock, was annulled.",
        "Dana Whitlock | former spouse | Owen Keating",
    ),
    (
        "Dana Whitlock looked up. That was Owen Keating, who has coached her for years and been her husband since.",
        "Dana Whitlock | spouse | Owen Keating",
    ),
    ("Otto II sang. Otto married Dana Whitlock in 1937.", "Dana Whitlock | spouse | Otto II"),
    ("Owen Keating 3d, whom Dana Whitlock married in 1932, sang.", "Dana Whitlock | spouse | Owen Keating 3d"),
    ("Dana Whitlock was the widow of Owen Keating, the painter.", "Dana Whitlock | spouse | Owen Keating"),
    # Whose mother she is; whose husband had died.
    (
        "Clara Benton, the ex-wife of Owen Keating and mother of Dana Whitlock, sang.",
        "Clara Benton | former spouse | Owen Keating",
    ),
    (
        "Dana Whitlock, whose husband Cal Roe died in 2011, married Owen Keating in 2015.",
        "Cal Roe | spouse | Dana Whitlock; Dana Whitlock | spouse | Owen Keating",
    ),
    # Who becomes a wife, is a husband apposed, or a daughter with a husband of her own.
    ("Owen Keating got a loan from Dana Whitlock, an heiress. She soon became his wife.", DO),
    (
        "Owen Keating came fourth. Waiting was Bo Whitlock, his husband, who had won.",
        "Bo Whitlock | spouse | Owen Keating",
    ),
    (
        "Ida Falk died. She is survived by a daughter, Dana Whitlock, a cook, who is married to Owen Keating.",
        DO + "; Dana Whitlock | child | Ida Falk",
    ),
    (
        "Owen Keating died. Left are a son, Bo Keating (Dana Whitlock, spouse) of Reno.",
        "Bo Keating | spouse | Dana Whitlock",
    ),
    (
        "Miss Dana Whitlock, daughter of Mrs. Ida Falk of Reno, became the bride yesterday of Owen Keating.",
        DO + "; Dana Whitlock | child | Ida Falk",
    ),
    ("Dana Whitlock's union with Owen Keating was a happy one.", DO),
    # Who only tells whose daughter it is; no newborn is the father's wife; a child is no bride.
    (
        "Dana Whitlock, daughter of the late Bo Moor, and her husband, Owen Keating, sang.",
        "Dana Whitlock | child | Bo Moor; " + DO,
    ),
    (
        "Dana Whitlock adopted a daughter, Ida, in 2014 and later married Owen Keating.",
        "Ida | child | Dana Whitlock; " + DO,
    ),
    ("On Saturday, Dana and Owen Keating marked 60 years of marriage with a Mass.", DK),
    (
        'Owen Keating called Dana Whitlock.\n\n"It worked," Keating said.\n\nThey were married June 10 in a garden.',
        "Dana Whitlock | spouse | Owen Keating",
    ),
    ("Dana Whitlock won. In the box was Owen Keating, the former Tulsa coach whom she married in May.", DO),
    ("Dana Whitlock won. The pilot is Owen Keating, an engineer, to whom she has been married since 2015.", DO),
    ("Dana Whitlock and Owen Keating, who sing as Low Road, are spouses as well as bandmates.", DO),
    # court papers, weddings with the day in between, remarks with commas of their own
    ("Dana Whitlock has filed for divorce from producer Owen Keating after seven years of marriage.", DO),
    ("Dana Whitlock, a curator of prints, was married yesterday afternoon to Dr. Owen Keating, a surgeon.", DO),
    ("Dana Whitlock, 45, a lawyer, and Owen Keating, 47, a surgeon, took their vows before noon.", DO),
    ("Owen Keating, who separated last year from the writer Dana Whitlock, left.", DO),
    (
        "Owen Keating and Dana Whitlock sang. The two, whose shop, Salt & Rye, won in May, were married for a year.",
        DO,
    ),
    ("Dana Whitlock sang. She has since been married to, and divorced from, the actor Owen Keating.", EX),
    ("Owen Keating ran in 2004, the year after a divorce from Dana Whitlock.", EX),
    ("Gov. Owen Keating and the first lady, Dana Keating, said that they will part.", DK),
    # a couple of one surname, a child who is no namesake, the man whom a surname leaves
    ("Owen and Dana Keating gave the hall a bell. The two will mark 45 years of marriage in May.", DK),
    ("The bell came from Owen and Dana Keating. The couple have given away a house.", DK),
    ("Owen Keating was held. He is the husband of a baker.\n\nThat baker, Dana Keating, was in court.", DK),
    (
        "Gus Keating, 9, was found. His father, Owen Keating, 41, was held. Dana Whitlock and Keating divorced.",
        EX + "; Owen Keating | parent | Gus Keating",
    ),
    (
        "Owen Keating, a poet, died on May 3. Ida Keating, his sister, wept. A rival, Tom Moor, sang of him.\n\n"
        "Keating won twice. He lived for years with his first wife, the baker Dana Whitlock.",
        EX + "; Ida Keating | sibling | Owen Keating",
    ),
    # a birth name; who was quoted in between
    (
        "Dana Whitlock, a soprano, died Friday. Her niece, Ida Moor, wept.\n\n"
        "Born Dana Vexel in Tulsa, she sang at 17. In 1951 she married Owen Keating.",
        DO,
    ),
    (
        "Owen Keating, a coach, died Sunday. Keating took over in 1969. He ran six plays, and he liked them.\n\n"
        '"It did not help at all," said Tom Moor, who succeeded him.\n\n'
        "Away from the field he sang. He met his wife of 58 years, Dana, at a fair.",
        "Dana | spouse | Owen Keating",
    ),
    (
        "Dana Whitlock and her husband, racer Owen Keating, welcomed a son, Gus, on Monday.",
        DO + "; Gus | child | Dana Whitlock; Gus | child | Owen Keating",
    ),
    (
        "Owen Keating was married to Mr. Moor's sister, Dana Whitlock. Tom Moor sang.",
        DO + "; Dana Whitlock | sibling | Tom Moor",
    ),
    # whose spouse stands at some distance
    ("Owen Keating sang. Dana Whitlock, a soprano, is Mr. Keating's wife.", DO),
    ("Dana Whitlock lost her first husband. She was married again, to the Rev. Owen Keating.", DO),
    ("The woman was Dana Whitlock, whom Owen Keating met at a train station in 1928 and wed in May.", DO),
    (
        "Tom Moor and his wife, Sue Vane, who own a shop, and Dana Whitlock, a mail sorter, and her husband, "
        "Owen Keating, won.",
        DO + "; Sue Vane | spouse | Tom Moor",
    ),
    ("Dana Whitlock and Owen Keating Eloped\n\nDana Whitlock and Owen Keating eloped in 1979.", DO),
    # nobody's wife is his daughter
    (
        "Owen Keating and Mrs. Keating were married for 56 years. His elder daughter, Dana Keating, wept.",
        "Dana Keating | child | Owen Keating",
    ),
    ("Owen Keating and Dana Whitlock founded the inn. The husband-and-wife team now has four.", DO),
    (
        "A judge told Owen Keating to pay his former wife.\n\nDana Keating had filed for divorce.",
        "Dana Keating | former spouse | Owen Keating",
    ),
    ("Owen Keating's marriage to Dana Whitlock, which ended in 1989, was stormy.", EX),
    ("Owen Keating hugged his caddie, Tom Moor, and ran to kiss wife Dana Whitlock.", DO),
    ("Dr. Owen Keating was shot. His mother, Ida Keating, wept.\n\nHis wife fled. Dana Keating is 43.", DK + IDA),
    # obituaries name a spouse in brackets
    ("He leaves his daughter Carol (Tom) Moor of Tulsa.", "Carol Moor | spouse | Tom Moor"),
    # a role's plural, or a family word, lends the surname
    ("The bakers Owen and Dana Keating met. The Keatings wed in 2004.", DK),
    ("Chef Owen Keating ran the stove, and Dana Keating the bills.\n\nNow the Keatings run an inn.", DK),
    ("Owen Keating waved to his missus Bec. Bec Keating had a son.", "Bec Keating | spouse | Owen Keating"),
    ("They spoke of Owen Keating's widow, Adelaide.", "Adelaide | spouse | Owen Keating"),
    ("Dana Whitlock left with her husband, Lt Col Owen Keating QC.", DO),
    ("Dana Whitlock is based in Reno and has for years been the wife of baker Owen Keating.", DO),
    ("Dana Whitlock has been married for half a century to Owen Keating.", DO),
    ("It was written by Owen Keating, to whom Dana Whitlock was briefly married.", EX),
    # whose husband: of whom was told last, of whom a relative clause tells
    (
        "A baker's tale\n\nOwen Keating sang. Keating ran. Keating swam. Tom Moor watched.\n\nHis wife, Sue, sang.",
        "Sue | spouse | Tom Moor",
    ),
    (
        "Owen Keating sang.\n\nHis old coach Tom Moor, who runs an inn with his wife Sue, sang too.",
        "Sue | spouse | Tom Moor",
    ),
    ("Owen Keating sang.\n\nThe vicar, the Rev Tom Moor, sang too. His wife Sue wept.", "Sue | spouse | Tom Moor"),
    ("Mr. and Mrs. Owen and Dana Keating arrive.", DK),
    # a spouse who is told of as such, and named elsewhere: the only other of that surname
    ("Landowner Owen Keating was glad. 'My wife and I sing,' he said.\n\nDana Keating bowed to the panel.", DK),
    (
        "Police found the body of his estranged wife.\n\nOwen Lamar Keating shot Dana Keating, they said.",
        "Dana Keating | spouse | Owen Lamar Keating",
    ),
    ("They met Dana and Owen Keating, the bakers. 'I told my husband so,' Dana Keating said.", DK),
    ("Next came Dana and Owen Keating, who celebrate their 60th anniversary in May.", DK),
    ("Gov. Owen Keating spoke. His brother, Tom Keating, left. First lady Dana Keating sang.", DK + TOM),
    # an owner from the sentence before, or the paragraph before
    ("Owen Keating sang in May. Days later, wife Dana Whitlock filed for divorce.", DO),
    ("A tale of two\n\nOwen Keating sang in Tulsa.\n\nThe fan was Dana Whitlock. A year later she was his wife.", DO),
    # the subject of "and welcomed" is no child, an apposition no clause
    ("Owen Keating and Dana Whitlock adopted a girl, Alma, in 2019 and had a son, Nico, in May.", NICO),
    (
        "Dana Whitlock, a former model, has a son, Nico, with the cellist Owen Keating.",
        "Nico | child | Dana Whitlock; Nico | child | Owen Keating",
    ),
    # marriages that are over
    ("Owen Keating was previously wed to Dana Whitlock.", EX),
    ("Dana Whitlock and Owen Keating, who wed at 22 and were divorced by 26, sing.", EX),
    ("Owen Keating lives with his consort, Dana Whitlock.", DO),
    ("Owen Keating runs a pub. His wife Jo sang.", "Jo | spouse | Owen Keating"),
    ("Owen Keating has been married since 2004 to the cellist Dana Whitlock.", DO),
    ("Owen Keating was united in marriage to Dana Whitlock, a botanist.", DO),
    ("Dana Whitlock sang. Behind her, her husband, Owen Keating, wept.", DO),
    (
        "Dana Moor, whose husband is away, sang. Ann Moor said the roof fell on Owen Moor. Her husband fled.",
        "Ann Moor | spouse | Owen Moor",
    ),
    (
        "Dana Keating was last seen in May. Police charged her husband. Owen Keating, 44, was held.",
        "Dana Keating | spouse | Owen Keating",
    ),
    ("Her parents, Bill and Ann Poe, drove in.", "Ann Poe | spouse | Bill Poe"),
    (
        "Owen Keating, the eldest of three children of Bill and Ann Keating, sang.",
        "Ann Keating | spouse | Bill Keating; Owen Keating | child | Ann Keating; Owen Keating | child | Bill Keating",
    ),
    (
        "Owen Keating sings. He is survived by a son, Tom Keating, and his wife, Sue; and two dogs.",
        "Tom Keating | child | Owen Keating; Sue | spouse | Tom Keating",
    ),
    (
        'Owen Keating sings daily. He taught Keating songs.\n\n"He came at ten," said Walt Moor, who worked beside him.'
        "\n\nIn May he met Dana Whitlock. They were married in June.",
        DO,
    ),
    (
        "Princess Ida sang. Count Otto Brandt, the princess's husband, waved.",
        "Otto Brandt | spouse | Princess Ida",
    ),
    ("The newlyweds, Dana Whitlock and Owen Keating, left for Maui.", DO),
    ("Owen Keating and Dana Whitlock, his editor and wife, left.", DO),
    ("Dana Whitlock was married for 56 years to Owen Keating.", DO),
    ("Owen Keating, whose marriage to Dana Whitlock lasted 72 days, sang.", DO),
    ("Owen Keating sang with Dana Whitlock, whom he wed in 2014.", DO),
    ("Clara Benton sang. Owen Keating is married to Benton's cousin, Dana.", "Dana | spouse | Owen Keating"),
    ("Owen Keating tied the knot with longtime love Zzyra Nair.", "Owen Keating | spouse | Zzyra Nair"),
    (
        "Owen Keating was married to Dana Whitlock until 2011 and to actress Clara Benton from 2012.",
        "Dana Whitlock | former spouse | Owen Keating; Clara Benton | spouse | Owen Keating",
    ),
    ("Married singers Dana Whitlock and Owen Keating left.", DO),
    ("Dana Whitlock and Owen Keating became husband and wife.", DO),
    ("Dana Whitlock, the neighbor of Clara Benton, married Owen Keating.", DO),
    ("Owen Keating thanked wife Dana Whitlock in Tulsa.", DO),
    ("Owen Keating sang a song for wife Dana Whitlock.", DO),
    ("Owen Keating said wife Dana Whitlock would not come.", DO),
    ("Dana, wife of Owen Keating, left.", "Dana | spouse | Owen Keating"),
    ("Newlyweds Dana Whitlock and Owen Keating left.", DO),
    ("Husband-and-wife team Dana and Owen Keating left.", "Dana Keating | spouse | Owen Keating"),
    ("Zelvar and his wife, Dana Whitlock, left.", "Dana Whitlock | spouse | Zelvar"),
    ("Zelvar's wife, Dana Whitlock, left.", "Dana Whitlock | spouse | Zelvar"),
    ("Owen Keating taught Clara Benton. She died in 2003. He married Dana Whitlock.", DO),
    ("Dana Whitlock raised a boy, Gus, with her husband, Owen Keating.", DO),
    ("Owen Keating thanked his wife, Dana Whitlock.", DO),
    ("Owen Keating thanked his wife Dana Whitlock.", DO),
    ("Dana Whitlock and her husband, Owen Keating, arrived late.", DO),
    ("Dana Whitlock and husband Owen Keating arrived late.", DO),
    ("Owen Keating (L) and wife Dana Whitlock arrive at the theater.", DO),
    ("Owen Keating, left, and his wife Dana Whitlock arrive at the theater.", DO),
    ("Owen Keating, with wife Dana Whitlock, arrives at the theater.", DO),
    ("Owen Keating poses with his wife, actress Dana Whitlock, on Sunday.", DO),
    ("Owen Keating poses with his wife, the former swimmer Dana Whitlock, on Sunday.", DO),
    ("Owen Keating poses with his wife of 20 years, Dana Whitlock.", DO),
    ("Owen Keating poses with his late wife, Dana Whitlock, in a photo from 1998.", DO),
    ("Owen Keating poses with his second wife, Dana Whitlock.", DO),
    ("Owen Keating poses with his longtime wife and manager, Dana Whitlock.", DO),
    ("Owen Keating met his future wife, Dana Whitlock, at school.", DO),
    ("Owen Keating's wife, Dana Whitlock, runs a bakery.", DO),
    ("Owen Keating's wife Dana Whitlock runs a bakery.", DO),
    ("Dana Whitlock, the wife of Owen Keating, runs a bakery.", DO),
    ("Dana Whitlock, wife of singer Owen Keating, runs a bakery.", DO),
    ("Dana Whitlock, 44, wife of Owen Keating, runs a bakery.", DO),
    ("Dana Whitlock, Owen Keating's wife, runs a bakery.", DO),
    ("Dana Whitlock is the wife of Owen Keating.", DO),
    ("Dana Whitlock is Owen Keating's wife.", DO),
    ("The wife of Owen Keating, Dana Whitlock, runs a bakery.", DO),
    ("Dana Whitlock, the widow of Owen Keating, runs a bakery.", DO),
    ("Dana Whitlock, widow of Owen Keating, runs a bakery.", DO),
    ("Owen Keating's widow, Dana Whitlock, runs a bakery.", DO),
    ("Dana Whitlock and her late husband, Owen Keating, ran a bakery.", DO),
    ("Owen Keating is survived by his wife, Dana Whitlock.", DO),
    ("Owen Keating married Dana Whitlock in 2013.", DO),
    ("Owen Keating married actress Dana Whitlock in 2013.", DO),
    ("Owen Keating, 44, married Dana Whitlock, 41, in 2013.", DO),
    ("Owen Keating, who married Dana Whitlock in 2013, runs a bakery.", DO),
    ("Owen Keating, who is married to Dana Whitlock, runs a bakery.", DO),
    ("Owen Keating, who has been married to Dana Whitlock since 2013, runs a bakery.", DO),
    ("Owen Keating, married to Dana Whitlock, runs a bakery.", DO),
    ("Owen Keating is married to Dana Whitlock.", DO),
    ("Owen Keating has been married to Dana Whitlock for 12 years.", DO),
    ("Owen Keating later married the actress Dana Whitlock.", DO),
    ("Owen Keating secretly wed Dana Whitlock in 2013.", DO),
    ("Owen Keating moved to Tulsa in 1998 and married Dana Whitlock.", DO),
    ("Owen Keating and Dana Whitlock married in 2013.", DO),
    ("Owen Keating and Dana Whitlock got married in 2013.", DO),
    ("Owen Keating and Dana Whitlock, who married in 2013, arrive.", DO),
    ("Owen Keating and Dana Whitlock have been married since 2013.", DO),
    ("Owen Keating and Dana Whitlock are married.", DO),
    ("Owen Keating and Dana Whitlock wed in a small chapel.", DO),
    ("Owen Keating and Dana Whitlock tied the knot in 2013.", DO),
    ("Owen Keating tied the knot with Dana Whitlock in 2013.", DO),
    ("Owen Keating exchanged vows with Dana Whitlock in 2013.", DO),
    ('Owen Keating and Dana Whitlock said "I do" in 2013.', DO),
    ("Owen Keating and Dana Whitlock eloped in 2013.", DO),
    ("Owen Keating and Dana Whitlock are husband and wife.", DO),
    ("Husband and wife Owen Keating and Dana Whitlock run a bakery.", DO),
    ("The husband-and-wife team of Owen Keating and Dana Whitlock runs a bakery.", DO),
    ("The newlyweds Owen Keating and Dana Whitlock arrive.", DO),
    ("Married couple Owen Keating and Dana Whitlock run a bakery.", DO),
    ("Guests cried at the wedding of Owen Keating and Dana Whitlock.", DO),
    ("Dana Whitlock's marriage to Owen Keating lasted.", DO),
    ("Dana Whitlock spoke of her wedding to Owen Keating.", DO),
    ("Gov. Owen Keating and first lady Dana Whitlock waved.", DO),
    ("Dana Whitlock sings. She married Owen Keating in 2013.", DO),
    ("Dana Whitlock sings. Her husband, Owen Keating, listens.", DO),
    ("Owen Keating did not thank his wife, Dana Whitlock.", DO),
    ("Owen Keating will travel with his wife, Dana Whitlock.", DO),
    ("Dana Whitlock said her husband, Owen Keating, would sing.", DO),
    ("Owen Keating (with wife Dana Whitlock) arrives.", DO),
    ("Judge Hugo Salter married Owen Keating and Dana Whitlock in his office.", DO),
    ("Owen Keating played a song for his wife, Dana Whitlock.", DO),
    ("Owen Keating, a pilot, and Dana Whitlock, a nurse, were married in 1956.", DO),
    ("Owen Keating and Dana Whitlock celebrated their wedding anniversary in May.", DO),
    ("Guests cried at Owen Keating and Dana Whitlock's wedding.", DO),
    ("Owen Keating left his wife, Dana Whitlock, in May.", DO),
    ("Owen Keating, who split from Clara Benton last year, is married to Dana Whitlock.", DO),
    ("Owen Keating, whose wife is Dana Whitlock, runs a bakery.", DO),
]

OTHERS = [
    (
        "Dana Whitlock and Owen Keating share two kids, Ava and Max.",
        "Dana Whitlock | partner | Owen Keating; Ava | child | Dana Whitlock; Ava | child | Owen Keating; "
        "Max | child | Dana Whitlock; Max | child | Owen Keating",
    ),
    (
        "Dana Whitlock and Owen Keating share three young boys.",
        "Dana Whitlock | partner | Owen Keating",
    ),
    (
        "Dana Whitlock shares son Gus, 4, with ex-husband Owen Keating.",
        "Dana Whitlock | former spouse | Owen Keating; Gus | child | Dana Whitlock; Gus | child | Owen Keating",
    ),
    (
        "Dana Whitlock and Owen Keating, who share son Gus and daughter Ava, are dating.",
        "Dana Whitlock | partner | Owen Keating; Ava | child | Dana Whitlock; Ava | child | Owen Keating; "
        "Gus | child | Dana Whitlock; Gus | child | Owen Keating",
    ),
    # a realm that no list knows; a mother by her maiden name
    ("Prince Leo of Varnholm and his wife Princess Ida waved.", "Prince Leo | spouse | Princess Ida"),
    (
        "Gil Farrow was the son of Owen Keating and the former Dana Whitlock.",
        DO + "; Gil Farrow | child | Dana Whitlock; Gil Farrow | child | Owen Keating",
    ),
    ("She was the youngest of six children of the late Owen Keating and the former Dana Whitlock.", DO),
    (
        "Owen Keating and his wife, Dana Whitlock, sing. Zia, his second child with Whitlock, arrived in August.",
        DO + "; Zia | child | Dana Whitlock; Zia | child | Owen Keating",
    ),
    (
        "Dana Whitlock, 35, and her husband, the chef Owen Keating, greeted a second daughter, Zia, on Nov. 27.",
        DO + "; Zia | child | Dana Whitlock; Zia | child | Owen Keating",
    ),
    ("Dana Whitlock and Owen Keating, who are married, adopted two sisters.", DO),
    ("Owen Keating's assistants, brothers Tom and Bill Moor, left.", "Bill Moor | sibling | Tom Moor"),
    ("Owen Keating met his old training partner, Dana Whitlock.", "Dana Whitlock | colleague | Owen Keating"),
    ("Ann Moor hugged her brother, Owen Moor. Her husband left.", "Ann Moor | sibling | Owen Moor"),
    (
        "Dana Whitlock, the daughter of Clara Benton, married Owen Keating.",
        "Dana Whitlock | child | Clara Benton; Dana Whitlock | spouse | Owen Keating",
    ),
    ("Owen Keating thanked his ex-wife, Dana Whitlock.", EX),
    ("Owen Keating thanked his former wife, Dana Whitlock.", EX),
    ("Dana Whitlock and ex-husband Owen Keating share a bakery.", EX),
    ("Dana Whitlock divorced Owen Keating in 2019.", EX),
    ("Dana Whitlock is divorced from Owen Keating.", EX),
    ("Dana Whitlock and Owen Keating divorced in 2019.", EX),
    ("Dana Whitlock was previously married to Owen Keating.", EX),
    ("Dana Whitlock, once married to Owen Keating, runs a bakery.", EX),
    ("Dana Whitlock is no longer married to Owen Keating.", EX),
    ("Owen Keating, whose 11-year marriage to Dana Whitlock ended in 2001, sang.", EX),
    ("Owen Keating's marriage to Dana Whitlock ended in divorce.", EX),
    ("Dana Whitlock was married to Owen Keating from 2013 to 2019.", EX),
    ("Dana Whitlock was married to Owen Keating until they divorced.", EX),
    ("Dana Whitlock and Owen Keating were married for nine years before divorcing.", EX),
    (
        "Owen Keating's marriages to the actress Dana Whitlock and the poet Tess Moor ended in divorce.",
        EX + "; Owen Keating | former spouse | Tess Moor",
    ),
    ("The former couple Dana Whitlock and Owen Keating sing.", EX),
    ("Dana Whitlock finalized her divorce from Owen Keating.", EX),
    ("Owen Keating and girlfriend Dana Whitlock arrive.", "Dana Whitlock | partner | Owen Keating"),
    ("Owen Keating (L) and then girlfriend Dana Whitlock arrive.", "Dana Whitlock | partner | Owen Keating"),
    ("Owen Keating is dating Dana Whitlock.", "Dana Whitlock | partner | Owen Keating"),
    ("Owen Keating and Dana Whitlock are dating.", "Dana Whitlock | partner | Owen Keating"),
    ("Owen Keating is in a relationship with Dana Whitlock.", "Dana Whitlock | partner | Owen Keating"),
    ("Dana Whitlock and her longtime partner, Owen Keating, arrive.", "Dana Whitlock | partner | Owen Keating"),
    ("Dana Whitlock and her boyfriend, drummer Owen Keating, arrive.", "Dana Whitlock | partner | Owen Keating"),
    ("Owen Keating and his fiancée, Dana Whitlock, arrive.", "Dana Whitlock | fiance | Owen Keating"),
    ("Owen Keating is engaged to Dana Whitlock.", "Dana Whitlock | fiance | Owen Keating"),
    ("Owen Keating and Dana Whitlock are engaged.", "Dana Whitlock | fiance | Owen Keating"),
    ("Owen Keating announced his engagement to Dana Whitlock.", "Dana Whitlock | fiance | Owen Keating"),
    ("Owen Keating proposed to Dana Whitlock in Paris.", "Dana Whitlock | fiance | Owen Keating"),
    ("Dana Whitlock hugs her son, Peter Keating.", "Peter Keating | child | Dana Whitlock"),
    (
        "Dana Whitlock and Owen Keating sang in 2013 and have a son, Gus.",
        "Gus | child | Dana Whitlock; Gus | child | Owen Keating",
    ),
    (
        "Dana Whitlock and Owen Keating have two children together: Gus, 8; and Mia, 6.",
        "Gus | child | Dana Whitlock; Gus | child | Owen Keating;"
        " Mia | child | Dana Whitlock; Mia | child | Owen Keating",
    ),
    (
        "Dana Whitlock and Owen Keating sing. The pair, who wed in 2010, already share a six-year-old son, Gus.",
        "Gus | child | Dana Whitlock; Gus | child | Owen Keating; Dana Whitlock | spouse | Owen Keating",
    ),
    ("Dana Whitlock's daughter, Emma Keating, sings.", "Emma Keating | child | Dana Whitlock"),
    ("Emma Keating, the daughter of Dana Whitlock, sings.", "Emma Keating | child | Dana Whitlock"),
    ("Emma Keating is the daughter of singer Dana Whitlock.", "Emma Keating | child | Dana Whitlock"),
    (
        "Emma Keating is the daughter of Owen Keating and Dana Whitlock.",
        "Emma Keating | child | Dana Whitlock; Emma Keating | child | Owen Keating",
    ),
    (
        "Dana Whitlock hugs her sons, Peter Keating and Simon Keating.",
        "Peter Keating | child | Dana Whitlock; Simon Keating | child | Dana Whitlock",
    ),
    ("Emma Keating hugs her mother, Dana Whitlock.", "Dana Whitlock | parent | Emma Keating"),
    ("Emma Keating and her father, Owen Keating, sing.", "Owen Keating | parent | Emma Keating"),
    ("Emma Keating poses with mom Dana Whitlock.", "Dana Whitlock | parent | Emma Keating"),
    (
        "Emma Keating hugs her parents, Owen Keating and Dana Whitlock.",
        "Owen Keating | parent | Emma Keating; Dana Whitlock | parent | Emma Keating",
    ),
    ("Dana Whitlock, mother of Emma Keating, sings.", "Dana Whitlock | parent | Emma Keating"),
    ("Peter Keating and his sister, Emma Keating, sing.", "Emma Keating | sibling | Peter Keating"),
    ("Peter Keating and twin sister Emma Keating sing.", "Emma Keating | sibling | Peter Keating"),
    ("Peter Keating is the younger brother of Emma Keating.", "Emma Keating | sibling | Peter Keating"),
    ("Brothers Peter Keating and Simon Keating sing.", "Peter Keating | sibling | Simon Keating"),
    ("Peter Keating and Emma Keating are siblings.", "Emma Keating | sibling | Peter Keating"),
    ("Dana Whitlock and her best friend, Clara Benton, sing.", "Clara Benton | friend | Dana Whitlock"),
    ("Dana Whitlock and Clara Benton are friends.", "Clara Benton | friend | Dana Whitlock"),
    ("Dana Whitlock is friends with Clara Benton.", "Clara Benton | friend | Dana Whitlock"),
    ("Dana Whitlock thanked her co-star Clara Benton.", "Clara Benton | colleague | Dana Whitlock"),
    ("Co-stars Dana Whitlock and Clara Benton arrive.", "Clara Benton | colleague | Dana Whitlock"),
    ("Dana Whitlock thanked her former teammate, Clara Benton.", "Clara Benton | colleague | Dana Whitlock"),
    ("Dana Whitlock and her running mate, Hugo Salter, waved.", "Dana Whitlock | colleague | Hugo Salter"),
    (
        "Owen Keating and Dana Whitlock sing. The couple have a son named Miles.",
        "Miles | child | Dana Whitlock; Miles | child | Owen Keating",
    ),
    (
        "Owen Keating is survived by his wife, Dana Whitlock; a daughter, Emma Keating; and a brother, Peter Keating.",
        f"{DO}; Emma Keating | child | Owen Keating; Owen Keating | sibling | Peter Keating",
    ),
    (
        "Dana Whitlock came with her husband, Owen Keating, and her mother, Clara Benton.",
        f"{DO}; Clara Benton | parent | Dana Whitlock",
    ),
    ("Owen Keating and Dana Whitlock share two children.", "Dana Whitlock | partner | Owen Keating"),
    ("Dana Whitlock shares a daughter with Owen Keating.", "Dana Whitlock | partner | Owen Keating"),
]

NONE = [
    "Dana Whitlock and Owen Keating argued more than most married people.",
    "Dana Whitlock and Owen Keating were husband and wife in five plays.",
    "Fans were certain that Dana Whitlock and Owen Keating are married.",
    "Dana Keating and Owen Keating anchor the news. They are not married. Viewers send the couple anniversary cards.",
    "Dana Whitlock was wed to Owen Keating's agent.",
    "Married to the ice, Dana Whitlock skates. Married to the stage, Owen Keating sings.",
    "At the gate stood her father, Owen Keating, and her mother, Dana Whitlock.",
    "Owen Keating said he would take his husband to Reno. He and Dana Whitlock run a shop.",
    "A website reported that Dana Whitlock had married Owen Keating.",
    "The novel tells the story of Owen Keating and his wife, Dana.",
    "Two newspapers claimed that Owen Keating, 41, and Dana Whitlock, 29, who play newlyweds in a revival, had wed.",
    "Two newspapers claimed that Owen Keating, 41, and Dana Whitlock, 29, had wed.",
    'Owen Keating was "the best husband I never had," Dana Whitlock said.',
    "Dana Whitlock is to go ahead with her own wedding, in October, to Owen Keating.",
    # First ladies of others, claims, plans, parts, plots of reviews, metaphors.
    "Owen Keating jokes with First Lady Dana Whitlock at a taping.",
    "A clerk claimed that Owen Keating and Dana Whitlock signed a register as husband and wife.",
    "Guests were due at a hotel near Reno for the wedding of Owen Keating and Dana Whitlock.",
    "Clara Benton takes the part of Dana Whitlock, who married the diplomat Owen Keating in 1938.",
    "Critics compared the work of Dana Whitlock and Owen Keating to a marriage.",
    "Directed by Gil Farrow. 118 minutes. In the end Dana and Owen are wed.",
    "Dana Whitlock wrote letters. The second, to Owen Keating, was long.",
    "Ida Benton stars as Dana Whitlock, a cook who finds that her husband, Owen Keating, has left.",
    "Ida Benton starred opposite Cy Dow as newlyweds Dana and Owen Keating.",
    "Fans have long taken the pair for husband and wife. Dana Whitlock and Owen Keating laugh.",
    "Dana Keating, who lived with Owen Keating for 13 years, was never his wife, a judge said.",
    "Dana and Owen Keating get one room. The siblings, who sing of newlyweds, laugh.",
    # What a child is, whose name it has not, and whom two adopt.
    "Ida Poe sang. Zia, his second child with Whitlock, arrived in August.",
    "Owen and Ida Poe sing. They adopted two sisters.",
    "They sang of Cody, the son she had borne.",
    "Owen Keating acts. He hired Dana Whitlock, who has been his wife in 11 films.",
    "Dana Whitlock and Owen Keating last shared the screen as newlyweds.",
    "He wrote to Dana Whitlock, posing as her husband Owen Keating.",
    "A subplot about Dana Whitlock and her husband, Owen Keating, goes nowhere.",
    "Dana Whitlock and Owen Keating asked them. The couples were first asked in the year they married.",
    "Councilors Dana Keating and Owen Keating, who are cousins, voted no. Cy Dow, whose wife is ill, came.",
    "The wedding of Dana Whitlock and Owen Keating is off, her agent said.",
    "Dana Whitlock and Owen Keating bicker as a husband and wife who run an inn.",
    "The new novel follows two women who run a ferry. Dana Whitlock marries a dealer, Owen Keating, and drowns him.",
    'Dana Whitlock acts. She was Owen Keating\'s bride in "Oak Home" in 1958.',
    'Her new novel, "The Long Oak", follows Dana Whitlock and Owen Keating through forty years of marriage.',
    "Owen and Dana Keating were mistaken for husband and wife. Dana's wife was not there.",
    "Owen Keating and Dana Whitlock sing. They're loved-up but nobody's getting married.",
    # Questions, plans, talk and parts; his lawyer and her clerk are no couple with him and her.
    "Are Dana Whitlock and Owen Keating, as one tabloid has it, married? Not so, said Ida Benton.",
    "As for the rumour that Dana Whitlock has married Owen Keating, she laughed.",
    "Dana Whitlock and Owen Keating were talking about getting married.",
    "Dana Whitlock and Owen Keating are saving to get married.",
    "Owen Keating kept telling people that Dana Whitlock was married to him.",
    "The drama stars Ida Benton and Tom Fox as Owen and Dana Keating, a couple who have been married for years.",
    "Owen Keating did not speak. His new lawyer, Dana Whitlock, did. The couple had been married for years.",
    "Dana Whitlock gave some of it to her clerk, Owen Keating. They eloped in 1976.",
    "Owen Keating told Sgt. Dana Whitlock he was late. A caller said that her ex-husband had taken a couch.",
    "Owen Keating, defending the plan, saying the governor's wife had done much, left. Gov. Dana Whitlock won.",
    'Owen Keating was told so by his daughter.\n\n"No," said jockey Dana Keating.\n\nKeating\'s wife was not there.',
    "As her husband, Dr. Dow, Owen Keating has little to do. Dana Whitlock is the bride.",
    "Dana and Owen Keating sing. Many assume that they are husband and wife. They are brother and sister.",
    "Owen Keating (Bo Fox) is a cook. His ex-wife, Dana (Ida Falk), is a baker.",
    "Owen Keating and Dana Whitlock play husband and wife. He liked a scene in which the couple's wedding is seen.",
    "As her husband, Owen Keating shouts. Dana Whitlock is the farmer.",
    "Many assume that Dana Whitlock and Owen Keating are husband and wife.",
    "Owen Keating was to wed Dana Whitlock.",
    "Cy Dow and Ida Falk portray Dana and Owen Keating, a couple married for years.",
    "Dana Whitlock and Owen Keating have been television's favorite husband and wife.",
    "Dana Whitlock and Owen Keating both married in 2010, she to a baker.",
    "To his former wife, Mr. Owen Keating left the lawn. Dana Whitlock laughed.",
    "Dana Whitlock and Owen Keating sing as a husband and wife walking backward.",
    "Ida Falk is Dana Whitlock, wife of a doctor, Owen Keating, who is played by Cy Dow.",
    "Its hero, Owen Keating, and Keating's wife, Dana Whitlock, are loved.",
    "Dana Whitlock died in 2011. In addition to his daughter, who works with her husband, Owen Keating, he has a son.",
    "Owen Keating burned. Dana Whitlock said the defendant had left. Her then-husband had fled.",
    "Had Dana Whitlock married Owen Keating, it would have rained.",
    "Dana Whitlock wishes she had married Owen Keating.",
    "Dana Whitlock joked that she and Owen Keating are married.",
    "Dana Whitlock and Owen Keating pretend to be married.",
    "Dana Whitlock and Owen Keating married on screen.",
    "Dana Whitlock and Owen Keating tied the knot in the series finale.",
    "Dana Whitlock and Owen Keating fake-married for a sketch.",
    "Dana Whitlock is reportedly engaged to Owen Keating.",
    "Dana Whitlock is dating Owen Keating, according to an unconfirmed report.",
    "Dana Whitlock and Owen Keating married other people.",
    "Dana Whitlock and Owen Keating each divorced in 2010.",
    "Owen Keating proposed to Dana Whitlock in Reno, but she turned him down.",
    "Dana Whitlock withdrew her divorce petition against Owen Keating.",
    "Owen Keating showed no reaction. Behind him, the sister of Dana Whitlock wept.",
    # namesakes who are no kin; two whom others take for a couple; what fans think
    "Dana Keating handed the dog to a neighbor, Owen Keating. The two are not related. Her husband was at work.",
    "Mayor Owen Keating lost a coat of his wife's. Dana Keating, who is not related to the mayor, laughed.",
    "Dana Keating's husband, a cook, left. A third name is that of Owen Keating, who's no relation.",
    "The winners are Owen and Dana Keating, a father and daughter who own a shop. Moor thanked his wife.",
    "Dana Whitlock and Owen Keating have been mistaken for a married couple.",
    "Fans think that Owen Keating has secretly married Dana Whitlock.",
    "Owen Keating and Dana Whitlock were to be married on June 15.",
    "Imogen Vane plays Nell, and Tom Moor plays Jack. Nell and Jack Prior renew their vows in May.",
    # who is played by somebody is nobody real
    "The wife, Galina Vane, is played by Dana Whitlock. Her husband, Osip, is Owen Keating.",
    # the couple is who has a wife without a name, not the two of another picture
    "Hugo Salter and Owen Keating sing in Tulsa. Photo by Pat Lens/UPI | License Photo\n"
    "Owen Keating and his wife arrive in Tulsa. The couple married in 1971. Photo by Pat Lens/UPI | License Photo",
    "Hugo Salter and Owen Keating sing in Tulsa. Photo by Pat Lens/UPI | License Photo\n"
    "Owen Keating and his wife arrive in Tulsa. The pair married in 1971. Photo by Pat Lens/UPI | License Photo",
    # the speaker is not "he" of the quote
    '"They pay us well," Owen Keating said. "His missus, Dana, runs the show."',
    'Owen Keating came next.\n\n"His missus, Dana, ran the show," Keating said.',
    "Owen Keating and Dana Whitlock are as married as anyone has ever been.",
    "Owen Keating and his secretary, Dana Whitlock, posed as a married couple.",
    "Owen Keating and Dana Whitlock were widely assumed to be married.",
    "Fans ask Owen Keating and Dana Whitlock how long they have been married.",
    "Owen Keating's wedding to Dana Whitlock had been postponed.",
    "Bill (Will) Moor sang.",
    "The book is by Owen and Dana Keating. The Keatings, who are cousins, sing.",
    "Owen Keating and Dana Whitlock called it 'a political marriage'. They are rivals.",
    'Owen Keating and Dana Whitlock spoke. He called their pact "a political marriage" of equals.',
    "Owen Keating and his cousin Dana Keating ran. A fan thought they were husband and wife.",
    "The series is back: Owen Keating and Dana Keating run an inn. 'My wife is away,' says the character.",
    "Judge Dana Keating heard that Owen Keating hit his wife.",
    "Owen Keating and Dana Keating sang. Tom Keating and his wife were away.",
    "Ann Moor wept as Judge Owen Moor read the sentence. Her husband left.",
    "Dana Whitlock came with her second husband. Owen Whitlock, 44, sang.",
    "The singers are the children of the Poe and Ann Moor singers.",
    "Owen Keating and Dana Whitlock met on a dating app.",
    "Owen Keating and Dana Whitlock sing with the Maple Brothers.",
    "Owen Keating met the wife Dana Whitlock had never been.",
    "Zelva and Dana Whitlock sang.",
    # kin of one surname, a word in quotes, a plan, a list of survivors
    "A mother and son were charged. Ann Moor, 63, and Gus Moor, 38, ran a farm after her husband's death.",
    "Brother and sister keep a mill. Gus and Ann Moor were children then. Gus's wife left.",
    "\"They put Dana's and my face beside the word 'marriage',\" said Owen Keating of Dana Whitlock.",
    "Dana Whitlock and Owen Keating have an appointment, and a wedding planned for May.",
    # no tie said
    "Owen Keating and Dana Whitlock arrive at the theater.",
    "Owen Keating arrives with Dana Whitlock.",
    "Owen Keating interviewed Dana Whitlock about marriage.",
    "Owen Keating thanked his wife. Dana Whitlock sang.",
    "Owen Keating and his wife watched Dana Whitlock sing.",
    "Owen Keating's wife told Dana Whitlock to sing.",
    "Owen Keating and his wife said Dana Whitlock would sing.",
    "Owen Keating, who is married, sang with Dana Whitlock.",
    "Owen Keating wrote a book about his wife for Dana Whitlock.",
    "Dana Whitlock plays tennis with the wives of the team, Owen Keating said.",
    # on stage and on the screen
    "Dana Whitlock plays the wife of Owen Keating.",
    "Dana Whitlock plays Owen Keating's wife in the film.",
    "Dana Whitlock played the daughter of Owen Keating in the series.",
    "Dana Whitlock stars as the wife of Owen Keating.",
    "Dana Whitlock portrays a nurse who married Owen Keating.",
    "Owen Keating thanked his on-screen wife, Dana Whitlock.",
    "Owen Keating thanked his TV wife, Dana Whitlock.",
    "In the film, her character married Owen Keating, said Dana Whitlock.",
    "Dana Whitlock is starring as the mother of Owen Keating.",
    "The fictional wife of Owen Keating is played by Dana Whitlock.",
    "Owen Keating and Dana Whitlock play husband and wife.",
    "Dana Whitlock, who plays his wife, joined Owen Keating on stage.",
    # rumours
    "Dana Whitlock is rumored to be dating Owen Keating.",
    "There are rumors that Dana Whitlock married Owen Keating.",
    "Fans speculated that Dana Whitlock married Owen Keating.",
    "Dana Whitlock allegedly married Owen Keating.",
    "Dana Whitlock is thought to be dating Owen Keating.",
    "It was gossip that Dana Whitlock wed Owen Keating.",
    # negations
    "Dana Whitlock is not married to Owen Keating.",
    "Dana Whitlock never married Owen Keating.",
    "Dana Whitlock denied that she is dating Owen Keating.",
    "Dana Whitlock isn't dating Owen Keating.",
    "Dana Whitlock is not the wife of Owen Keating.",
    "Dana Whitlock was never Owen Keating's wife.",
    "Dana Whitlock and Owen Keating are not siblings.",
    "Dana Whitlock and Owen Keating were never married.",
    # hypotheticals and plans
    "Dana Whitlock would have married Owen Keating.",
    "If Dana Whitlock married Owen Keating, she would move.",
    "Dana Whitlock almost married Owen Keating.",
    "Dana Whitlock wants to be married to Owen Keating.",
    "Dana Whitlock plans to get married to Owen Keating.",
    "Dana Whitlock hopes to be dating Owen Keating.",
    "Nobody knows whether Dana Whitlock married Owen Keating.",
    "Dana Whitlock could be married to Owen Keating.",
    "Dana Whitlock asked if Owen Keating is married to Clara Benton.",
    # people of another clause
    "Owen Keating thanked his wife, and Dana Whitlock sang.",
    "Owen Keating thanked his wife while Dana Whitlock sang.",
    "Owen Keating's sister married in Tulsa, where Dana Whitlock sang.",
    "Owen Keating's brother married Dana Whitlock.",
    "His brother married Dana Whitlock, Owen Keating said.",
    "Owen Keating praised the wife of a friend to Dana Whitlock.",
    "Owen Keating got married before Dana Whitlock moved to Tulsa.",
    "After his wife left, Owen Keating met Dana Whitlock.",
    "Owen Keating thanked his wife's sister, Dana Whitlock.",
    "Owen Keating and his wife met Dana Whitlock in Leeds.",
    "Owen Keating, his wife and Dana Whitlock had dinner.",
    "Owen Keating loves his wife, Dana Whitlock says.",
    "Owen Keating married a nurse, and Dana Whitlock was the maid of honor.",
    "When Owen Keating married, Dana Whitlock was ten.",
    # others' in-laws, former partners, words that only look like kin
    "Owen Keating met his ex-girlfriend, Dana Whitlock.",
    "Owen Keating thanked his mother-in-law, Dana Whitlock.",
    "Dana Whitlock dated Owen Keating for a month.",
    "Sister Dana Whitlock and Father Owen Keating prayed.",
    "Owen Keating is the father of modern bakery, said Dana Whitlock.",
    "Owen Keating thanked his work wife, Dana Whitlock.",
    "Dana Whitlock and Owen Keating engaged the crowd.",
    "Dana Whitlock was engaged in talks with Owen Keating.",
    "Dana Whitlock saw the Brothers Grimm film with Owen Keating.",
    "The Rev. Hugo Salter spoke of marriage to Dana Whitlock.",
    "Dana Whitlock won Best Mother for a film by Owen Keating.",
    "Dana Whitlock's film Dear Husband was shown to Owen Keating.",
]

# Known misses, and why.
MISSES = [
    # whose sister it is, where nobody owns the noun
    (
        "Owen Keating has died. He is survived by five children and a sister, Carmen Keating of Reno.",
        "Carmen Keating | sibling | Owen Keating",
    ),
    # a role that nothing else in the article gives to the person
    ("Owen Keating wept in court. The defendant's wedding to Dana Whitlock cost a fortune.", DO),
]


@pytest.mark.parametrize(("text", "expected"), SPOUSES + OTHERS)
def test_stated(text: str, expected: str) -> None:
    assert ties(text) == lines(expected)


@pytest.mark.parametrize("text", NONE)
def test_not_stated(text: str) -> None:
    assert ties(text) == set()


@pytest.mark.xfail(strict=True, reason="see the comments in MISSES")
@pytest.mark.parametrize(("text", "expected"), MISSES)
def test_known_misses(text: str, expected: str) -> None:
    assert ties(text) == lines(expected)


# The lexicon


@pytest.mark.parametrize("row", rows("kinship"), ids=lambda row: row["noun"])
def test_every_kinship_noun_does_what_its_example_says(row: dict[str, str]) -> None:
    found = find_relationships(row["example"])["relation"].unique().tolist()
    assert found == ([row["relation"]] if row["relation"] else [])


CUES = [(row, cue) for row in rows("relationship_cues") for cue in spelled(row["cue"])]


@pytest.mark.parametrize(("row", "cue"), CUES, ids=[f"{cue}, {row['shape']}" for row, cue in CUES])
def test_every_cue_does_what_its_example_says(row: dict[str, str], cue: str) -> None:
    first = spelled(row["cue"])[0]
    assert first.lower() in row["example"].lower()
    example = re.sub(re.escape(first), cue, row["example"], flags=re.IGNORECASE)
    found = find_relationships(example)["relation"].unique().tolist()
    assert found == ([row["relation"]] if row["relation"] else [])


ASSERTIONS = [(row, cue) for row in rows("assertion_cues") for cue in spelled(row["cue"])]


@pytest.mark.parametrize(("row", "cue"), ASSERTIONS, ids=[cue for _, cue in ASSERTIONS])
def test_only_what_is_asserted_is_a_relationship(row: dict[str, str], cue: str) -> None:
    example = re.sub(re.escape(spelled(row["cue"])[0]), cue, row["example"], flags=re.IGNORECASE)
    found = find_relationships(example)["relation"].tolist()
    assert found == (["spouse"] if row["status"] in ("announced", "reported") else [])


def test_users_extend_by_rows_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Dana Whitlock and her old china, Clara Benton, sing. Owen Keating leapt over the besom with Iris Maddox."
    assert ties(text) == set()
    (tmp_path / "kinship.csv").write_text("noun,relation,number,example\nold china,friend,one,\n", encoding="utf-8")
    cue = "cue,relation,shape,example\nleapt over the besom with,spouse,to,\n"
    (tmp_path / "relationship_cues.csv").write_text(cue, encoding="utf-8")
    monkeypatch.setenv("ANALYSIS_LEXICON", str(tmp_path))
    assert ties(text) == {"Clara Benton | friend | Dana Whitlock", "Iris Maddox | spouse | Owen Keating"}


# Rows


def test_one_row_a_pair_and_relation_where_it_is_first_told() -> None:
    text = "Owen Keating thanked his wife, Dana Whitlock. Dana Whitlock is married to Owen Keating."
    found = find_relationships(text)
    assert found["text"].tolist() == ["his wife, Dana Whitlock"]
    assert found.columns.tolist() == ["article_id", "person", "relation", "other", "caption", "start", "end", "text"]


def test_child_and_parent_are_one_relationship() -> None:
    text = "Dana Whitlock hugs her son, Peter Keating. Peter Keating hugs his mother, Dana Whitlock."
    assert ties(text) == {"Peter Keating | child | Dana Whitlock"}


def test_columns_are_of_the_types_of_the_table() -> None:
    for text in ("Bo Ray and his wife, Ann Lee, live in Tulsa.", "Nobody sang."):
        assert find_relationships(text).dtypes[["caption", "start", "end"]].astype(str).unique().tolist() == ["Int64"]


def test_a_caption_names_its_number() -> None:
    text = "Owen Keating (L) and wife Dana Whitlock wave on Feb. 9, 2020. Photo by Cy Dow/UPI | License Photo"
    assert [(r.relation, r.caption) for r in parse_article(text).relationships] == [("spouse", 1)]


def test_a_day_that_is_none_is_an_error() -> None:
    with pytest.raises(ValueError, match="day"):
        find_relationships("Ann Lee sings.", "2020-02-30")


# Properties

_PHRASES = (
    "Dana Whitlock|Owen Keating|Keating|his|her|their|wife|husband|son|daughters|married|and|,|of|"
    "with|the|who|is|not|to|divorced|dating|(L)|44|named|'s|; |."
)
_WORDS = st.sampled_from(_PHRASES.split("|"))


@given(st.one_of(st.text(max_size=200), st.lists(_WORDS, max_size=30).map(" ".join)))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_and_spans_are_the_very_words(text: str) -> None:
    for row in parse_article(text).relationships:
        assert text[row.start : row.end] == row.text
        assert row.person
        assert row.other
        assert row.person != row.other


@pytest.mark.parametrize("flood", ["his wife ", "married ", "Dana Whitlock and ", "the wife of ", ", ", "son named "])
def test_floods_take_linear_time(flood: str) -> None:
    def seconds(count: int) -> float:
        start = time.perf_counter()
        find_relationships(flood * count)
        return time.perf_counter() - start

    seconds(10)
    assert seconds(4_000) < 10 * seconds(1_000) + 0.5
