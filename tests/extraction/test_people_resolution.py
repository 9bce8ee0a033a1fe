"""Whom a mention means: the words in [brackets].  All people are made up."""

from __future__ import annotations

import pytest

from analysis.extraction.people import read_people
from analysis.model import Article, Span
from analysis.reading.formats import article_from_text

CREDIT = " Photo by Pat Lens/UPI | License Photo"


def meant(marked: str, *, gallery: str = "") -> str:
    """Return the person of the mention in brackets, or "none" where there is no mention."""
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    if gallery:
        head = f"Nora Quimby and Hugo Brandt toured Tulsa.\n{gallery}\n"
        text, start, end = head + text, start + len(head), end + len(head)
    mentions, _, _ = read_people(article_from_text(text), {})
    return next((m.person for m in mentions if (m.start, m.end) == (start, end)), "none")


SURNAMES = [
    ("Lauren May sang with Bo Ray in May. [May] (R) and Ray wed on May 5.", "Lauren May"),
    ("Lauren May sang with Bo Ray. Ray proposed to [May] backstage.", "Lauren May"),
    ("Lauren May sang with Bo Ray. They toured from April to [May].", "none"),
    ("Lauren May sang with Bo Ray. They wed in [May].", "none"),
    ("Joan Sunday sang. Bo Ray left [Sunday].", "none"),
    ("Kira Dane sings with Bo Ray. Later, [Dane] waved.", "Kira Dane"),
    ("Kira Dane and Bo Ray sang. Ray took [Dane]'s hand.", "Kira Dane"),
    ("Tom French and Ann Lee sang. Lee danced with [French].", "Tom French"),
    ("Nora Falk Quimby sang. [Nora Quimby] waved.", "Nora Falk Quimby"),
    ("Nora Quimby sang. [Quimby] waved.", "Nora Quimby"),
    ("Nora Quimby sang. [Nora] waved.", "Nora Quimby"),
    ("Nora Quimby sang. [Nora Quimby] waved.", "Nora Quimby"),
    ("Nora Quimby met Hugo Brandt. [Quimby] waved.", "Nora Quimby"),
    ("Nora Quimby met Hugo Brandt. [Brandt] waved.", "Hugo Brandt"),
    ("Nora Quimby met Hugo Brandt. [Hugo] waved.", "Hugo Brandt"),
    ("Fans cheered [Quimby]. Nora Quimby bowed.", "Nora Quimby"),
    ("Nora de Quimby sang. [De Quimby] waved.", "Nora de Quimby"),
    ("Nora de Quimby sang. [Quimby] waved.", "Nora de Quimby"),
    ("Hugo van der Brandt sang. [Van der Brandt] waved.", "Hugo van der Brandt"),
    ("Nora Falk Quimby sang. [Falk Quimby] waved.", "Nora Falk Quimby"),
    ("Nora Falk Quimby sang. [Quimby] waved.", "Nora Falk Quimby"),
    ("Nora Zeta-Quimby sang. [Zeta-Quimby] waved.", "Nora Zeta-Quimby"),
    ("Hugo Brandt Jr. sang. [Brandt] waved.", "Hugo Brandt Jr."),
    ("Hugo Brandt Jr. sang. [Hugo Brandt] waved.", "Hugo Brandt Jr."),
    ("Hugo Brandt Jr. sang. [Brandt Jr.] waved.", "Hugo Brandt Jr."),
    ("Hugo W. Brandt sang. [Hugo Brandt] waved.", "Hugo W. Brandt"),
    ("Hugo Brandt sang. [Hugo W. Brandt] waved.", "Hugo Brandt"),
    ("Hugo Brandt sang. [Hugo Brandt III] waved.", "Hugo Brandt"),
    ("Zoë Quimby sang. [Zoe Quimby] waved.", "Zoë Quimby"),
    ("Renée Quimby sang. [Renee] waved.", "Renée Quimby"),
    ("Nora O'Quimby sang. [O’Quimby] waved.", "Nora O'Quimby"),
    ("Nora Quimby sang. Fans love [Quimby]'s hats.", "Nora Quimby"),
    ("Hugo Brandt sang. Dr. [Brandt] waved.", "Hugo Brandt"),
    ("Sen. Nora Quimby spoke. Sen. [Quimby] left.", "Nora Quimby"),
    ("NORA QUIMBY sang. [Quimby] waved.", "Nora Quimby"),
    ("Rapper Qui-Z sang. [Qui-Z] waved.", "Qui-Z"),
    ("Prince Oswin left. [Oswin] waved.", "Prince Oswin"),
    ('Hugo "The Rake" Brandt sang. [Hugo Brandt] waved.', 'Hugo "The Rake" Brandt'),
    ('Hugo "The Rake" Brandt sang. [Brandt] waved.', 'Hugo "The Rake" Brandt'),
    ("Hugo Brandt sang. [Hugo] waved to Hugo Farr.", "Hugo Brandt"),
    ("Hugo Brandt and Hugo Farr sang. [Hugo] waved.", ""),
    ("Hugo Brandt sang. His son, [Hugo Brandt Jr.], danced.", "Hugo Brandt Jr."),
    ("Hugo Brandt has died, said his daughter, Ida Brandt. [Brandt] left his wife, Nora Brandt.", "Hugo Brandt"),
    ("Nora Tully is here. Eve Tully Brandt is not. Ms. [Tully] waved.", "Nora Tully"),
    ("Hugo Brandt has a wife, Nora Brandt. The first Mrs. [Brandt] died in 1990.", ""),
    # people who share a surname
    ("Otto Quimby sang. [Quimby] waved. His wife, Nora Quimby, danced.", "Otto Quimby"),
    ("Otto Quimby and Nora Quimby sang. Quimby waved. [She] left.", "Nora Quimby"),
    ("Nora Quimby and Otto Quimby sang. [Quimby] waved.", ""),
    ("Nora Quimby sang. Otto Quimby danced. [Quimby] waved.", ""),
    ("Nora Quimby and Otto Quimby sang. [Nora] waved.", "Nora Quimby"),
    ("Nora Quimby and Otto Quimby sang. [Otto] waved.", "Otto Quimby"),
    ("Nora Quimby and Otto Quimby sang. [Nora Quimby] waved.", "Nora Quimby"),
    ("Nora Quimby and Otto Quimby sang. Mr. [Quimby] waved.", "Otto Quimby"),
    ("Nora Quimby and Otto Quimby sang. Mrs. [Quimby] waved.", "Nora Quimby"),
    ("Nora Quimby and Otto Quimby sang. Otto kissed [Quimby].", "Nora Quimby"),
    ("Nora Quimby and Otto Quimby sang. [Quimby] kissed Nora.", "Otto Quimby"),
    ("Nora Quimby and Otto Quimby sang. [Quimby] and her husband left.", "Nora Quimby"),
    ("Nora Quimby and Otto Quimby sang. [Quimby] and his wife left.", "Otto Quimby"),
    ("Nora Quimby and Otto Quimby sang. Actress [Quimby] left.", "Nora Quimby"),
    ("Nora Quimby and Ines Quimby sang. Mrs. [Quimby] left.", ""),
    ("Nora Quimby, Otto Quimby and Ines Quimby sang. [Quimby] kissed Otto.", ""),
    ("Nora Quimby sang. Quimby waved. Otto Quimby danced. Fans left. [Quimby] slept.", ""),
    ("Nora Quimby sang. Quimby waved.\nOtto Quimby met Hugo Brandt.\nBrandt sang.\n[Quimby] slept.", "Nora Quimby"),
]

PRONOUNS = [
    ("Tobias Lee sang with Ann Ray. Ray became the second Mrs. Tobias Lee in 1997. Then [he] danced.", "Tobias Lee"),
    ("Bo Ray sang with Cal Oak. Ann Lee left her husband in 1971 and went back to [him] in 1974.", ""),
    # who was born to others, then and later; whose paragraph a title tells the sex; not an owner
    ("Nora Quimby has died. Born in Reno, Nev., to Otto Falk and his wife, Ida Falk, [she] sang.", "Nora Quimby"),
    ("Nora Quimby has died. Born in Reno to Otto Falk and his wife, Ida Falk, she sang. [She] won.", "Nora Quimby"),
    (
        'Nora Quimby sings. Quimby won.\n"She agrees," said Prof. Zelvin Zane. Mr. Zane left.\n'
        "[Her] father is a miner.",
        "Nora Quimby",
    ),
    ("Otto Falk sang. Falk's grandfather, Hugo Brandt, came to Reno with [his] wife.", "Hugo Brandt"),
    # whom the paragraph before told of most, not the whole story
    (
        "Nora Quimby sang. Quimby won twice. Quimby left. Ida Falk, a baker, sat by.\nFalk had her own view. "
        "Quimby saw her.\n[She] waved.",
        "Ida Falk",
    ),
    # whom a sentence of news is about, not whose kin it says that is
    ("Nora Quimby has died. Her daughter, Ida Falk, kept the house. [She] sold it.", "Ida Falk"),
    ("Nora Quimby has died. Her son, Otto Falk, kept the house. [She] had sold it.", "Nora Quimby"),
    ("Hugo Brandt sang. Emmett, [his] son with Ida Falk, was born in 1999.", "Hugo Brandt"),
    ("Hugo Brandt sang. At home was Lucas Zane, whom [he] had met.", "Hugo Brandt"),
    ("Hugo Brandt came fourth. Waiting was Otto Zane, [his] husband, who had won.", "Hugo Brandt"),
    ("Nora Quimby and Jae-min Yoon sang. Yoon sat in front and joined [her] onstage.", "Nora Quimby"),
    ('Nora Quimby and Jae-min Yoon sang. Yoon joined her. "[She] told me," he said.', "Nora Quimby"),
    ('Nora Quimby and Jae-min Yoon sang. Yoon joined her. "She told me," [he] said.', "Jae-min Yoon"),
    ('Hugo Brandt sang. Brandt danced.\n\n"He is good," said Otto Vance, who met Brandt.\n\n[He] left.', "Hugo Brandt"),
    ('Hugo Brandt sang. Brandt danced.\n\n"He is good," said Otto Vance of Brandt.\n\n"Yes," [he] said.', "Otto Vance"),
    ("Nora Quimby met the Brandts' son, Otto Brandt. Tess Brandt's daughter, Ida Moor, fell. [She] wept.", "Ida Moor"),
    ("Hugo Brandt, adopted a girl, Mia, 4. [He] sang.", "Hugo Brandt"),
    ("Nora Quimby sang. [She] waved.", "Nora Quimby"),
    ("Hugo Brandt sang. [He] waved.", "Hugo Brandt"),
    ("Nora Quimby sang [her] song.", "Nora Quimby"),
    ("Hugo Brandt hurt [himself].", "Hugo Brandt"),
    ("The song is [hers], Nora Quimby said.", ""),
    ("Nora Quimby met Hugo Brandt. [She] waved.", "Nora Quimby"),
    ("Nora Quimby met Hugo Brandt. [He] waved.", "Hugo Brandt"),
    ("Nora Quimby kissed Hugo Brandt as [he] sat.", "Hugo Brandt"),
    ("Nora Quimby kissed Hugo Brandt as [she] sat.", "Nora Quimby"),
    ("Hugo Brandt told Otto Falk that [he] sang.", ""),
    ("Hugo Brandt hugged Otto Falk. [He] waved.", "Hugo Brandt"),
    ("Nora Quimby sang. The hall was full. [She] waved.", "Nora Quimby"),
    ("Nora Quimby sang.\n[She] waved.", "Nora Quimby"),
    ("Hugo Brandt sang. [She] waved.", ""),
    ("[She] waved. It rained.", ""),
    ("Zelvar Quimpel, 40, sang. [He] waved.", "Zelvar Quimpel"),
    ("Actress Zelva Quimpel sang. [He] waved.", ""),
    ("Actress Zelva Quimpel sang. [She] waved.", "Zelva Quimpel"),
    ("Mr. Zelvar Quimpel sang. [She] waved.", ""),
    ("Queen Oswina sang. [She] waved.", "Queen Oswina"),
    ("Hugo Brandt and his wife, Zelva Quimpel, sang. [She] waved.", "Zelva Quimpel"),
    ("Nora Quimby and her husband, Zelvar Quimpel, sang. [He] waved.", "Zelvar Quimpel"),
    ("Jordan Falk, 40, met Nora Quimby. [He] waved.", "Jordan Falk"),
    ('Nora Quimby said, "I sang." [She] waved.', "Nora Quimby"),
    ('Hugo Brandt praised Otto Falk. "Otto is kind," [he] said.', "Hugo Brandt"),
    ('"Otto Falk is kind," Hugo Brandt said. [He] waved.', "Hugo Brandt"),
    ('"Hugo is kind," Nora Quimby said of Hugo Brandt. "[He] sings."', "Hugo Brandt"),
    ("Hugo Brandt met Nora Quimby in May. [His] song won.", "Hugo Brandt"),
    ("Nora Quimby sang in Tulsa. [HER] hat was red.", "Nora Quimby"),
    ("Hugo Brandt met Otto Vane and [his] wife, Nora Vane.", "Otto Vane"),
    ("Hugo Brandt met Otto Vane. Fans cheered [him].", "Hugo Brandt"),
    ("Mayor Otto Vane sang. Hugo Brandt called [him] a hero.", "Otto Vane"),
    ("Hugo Brandt said fans cheered [him].", "Hugo Brandt"),
    ("Zelvar Quimpel, 40, met Nora Quimby. [She] waved.", ""),
    ("Zelvar Quimpel said he met Nora Quimby. [She] waved.", "Nora Quimby"),
    ("The hat fell; then Nora Quimby took [it].", "none"),
    ("Nora Quimby said [I] sang.", "none"),
    ("Nora Quimby said [we] sang.", "none"),
    ("Nora Quimby sang to [you].", "none"),
]

GROUPS = [
    (
        "Nora Quimby is engaged to Hugo Brandt. She lives with her former wife, Ida Falk. [The women] sang.",
        "Ida Falk; Nora Quimby",
    ),
    ("Nora Quimby and Hugo Brandt arrive at [the Critics]' Choice Awards in Tulsa.", "none"),
    # somebody's son is his wife's half
    (
        "The boy is the second child for Ida Falk and her husband, Hugo Brandt, the younger son of Nora Quimby. "
        "[The couple]'s son sang.",
        "Hugo Brandt; Ida Falk",
    ),
    # a part is nobody whom the story tells of, a spokeswoman no half of a couple
    (
        "Nora Quimby wed Hugo Brandt in May. They play Tom and Ida Falk in a film. [The couple] sang.",
        "Hugo Brandt; Nora Quimby",
    ),
    (
        "Nora Quimby filed for divorce from R&B singer Hugo Brandt, spokeswoman Ida Falk said. [The couple] split in "
        "May.",
        "Hugo Brandt; Nora Quimby",
    ),
    # a pair of roles is the couple of the story
    (
        "Hugo Brandt married Nora Quimby in May.\n\nOtto Vane and Ida Falk sang.\n\n[The rapper and the baker] met.",
        "Hugo Brandt; Nora Quimby",
    ),
    (
        "Hugo Brandt married Nora Quimby in May.\n\nOtto Vane and Ida Falk sang. [The rapper and the baker] met.",
        "Ida Falk; Otto Vane",
    ),
    # whom the sentence before told to be a couple
    (
        "Hugo Brandt is Ida Falk's husband. Brandt was once married to baker Nora Quimby. [They] wed in 2001.",
        "Hugo Brandt; Nora Quimby",
    ),
    (
        "Hugo Brandt is the husband of Ida Falk. It is a second marriage for Brandt, who wed baker Nora Quimby in May. "
        "[They] had a son.",
        "Hugo Brandt; Nora Quimby",
    ),
    ("Nora Quimby met Hugo Brandt. [The two]-time champion won.", "none"),
    (
        "Nora Quimby and Hugo Brandt wed. Quimby's marriage to Otto Falk ended in 2001. [The former couple] left.",
        "Nora Quimby; Otto Falk",
    ),
    ("Nora Quimby sang. Ines Quimby waved. [Quimby], 29, and husband Otto Quimby left.", "Nora Quimby"),
    ("Nora Quimby and Hugo Brandt sang. Otto Falk waved. He left [the couple].", "Hugo Brandt; Nora Quimby"),
    ("Hugo van der Brandt sang. Fans cheered [van der Brandt].", "Hugo van der Brandt"),
    ("Nora Quimby sang. Quimby's mother, Ines Quimby, waved. [Quimby] left.", "Nora Quimby"),
    (
        "Nora Quimby and Hugo Brandt wed. Quimby divorced baker Otto Falk in 1999. [The couple] left.",
        "Hugo Brandt; Nora Quimby",
    ),
    (
        "Nora Quimby and Hugo Brandt wed. Quimby has a son with her ex-husband, Otto Falk. [They] left.",
        "Hugo Brandt; Nora Quimby",
    ),
    ("Nora Quimby divorced Otto Falk in 1999. [The couple] wed in 1990.", "Nora Quimby; Otto Falk"),
    ("Hugo Brandt and Nora Brandt sang. The [Brandts] left.", "Hugo Brandt; Nora Brandt"),
    ("Nora Quimby and Hugo Brandt sang.\nQuimby waved. [The couple] left.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby (L) and Hugo Brandt sing in Tulsa. The singer waved. [They] left.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt, who adopted son Gus in 2000, sang. [The pair] left.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt sang. [The couple] waved.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt sang. [The pair] waved.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt sang. [The two] waved.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt sang. [The duo] waved.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt sang. [Both] waved.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt sang. [They] waved.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt sang [their] song.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt sang; fans cheered [them].", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt hurt [themselves].", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby met Hugo Brandt in 2007. [They] wed in 2010.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby, Hugo Brandt and Ines Falk sang. [The couple] waved.", ""),
    ("Nora Quimby, Hugo Brandt and Ines Falk sang. [They] waved.", ""),
    ("Nora Quimby, Hugo Brandt and Ines Falk sang [their] song.", "Hugo Brandt; Ines Falk; Nora Quimby"),
    ("Nora Quimby sang. [They] waved.", ""),
    ("Nora Quimby sang. [The couple] waved.", ""),
    ("[The couple] waved. It rained.", ""),
    ("Nora Quimby and her husband, Hugo Brandt, met Ines Falk. [The couple] waved.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and husband Hugo Brandt sang. Quimby waved. [The couple] left.", "Hugo Brandt; Nora Quimby"),
    ("Hugo Brandt and girlfriend Nora Quimby sang. Brandt waved. [They] left.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt sang. [The former couple] waved.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt sang. [The newlyweds] waved.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby and Hugo Brandt sang. [The two] women waved.", "none"),
    ("Nora Quimby and Hugo Brandt sang. [Both] sides waved.", "none"),
    ("Nora Quimby and Hugo Brandt bought [the pair] of shoes.", "none"),
    ("In June [the couple] left: Nora Quimby and Hugo Brandt.", ""),
]

ROLES = [
    ("Owen Keating sang. His daughter, actress Dana Keating, wept. Later, Keating danced with [his bride].", ""),
    # the role that opens a sentence names whom it comes to; two roles, of which a title begins the first
    ("Otto Falk spoke. The son of a chemist from Reno, Nev., Hugo Brandt sang. [He] won.", "Hugo Brandt"),
    ('Nora Quimby is a star.\n[The "Low Tide" singer] and actor Hugo Brandt wed.', "Nora Quimby"),
    ("Nora Quimby wed two actors, Hugo Brandt and Otto Falk. She left [the former] in 1984.", "Hugo Brandt"),
    ("Nora Quimby wed two actors, Hugo Brandt and Otto Falk. [The latter] was tall.", "Otto Falk"),
    ("Nora Quimby met Hugo Brandt and the baker Otto Falk. She wed [the latter].", "Otto Falk"),
    ("Hugo Brandt sang. [The latter] was tall.", ""),
    ("Hugo Brandt hired Nora Quimby, 51, [the pilot] who flew him.", "Nora Quimby"),
    ("Nora Quimby was engaged to Hugo Brandt and married [him] once.", "Hugo Brandt"),
    ("Nora Quimby and Hugo Brandt sang. Otto Brandt, [the couple]'s son, left.", "Hugo Brandt; Nora Quimby"),
    (
        'Nora Quimby praised the poet Hugo Brandt, her first husband and, later, her second.\n"I sang," Quimby said.\n'
        "[The singer and the writer] wed.",
        "Hugo Brandt; Nora Quimby",
    ),
    ("Nora Quimby sang. Bo Zane waved. [The dancer] met singer Nora Quimby.", "Bo Zane"),
    ("Hugo Brandt has died. In addition to [his wife] and children, Hugo Brandt leaves a dog.", ""),
    ("Hugo Brandt sang. His wife and partner, Birdie Brandt, left. Birdie Brandt saw [his wife].", "Birdie Brandt"),
    ("Nora Quimby sang. [Her husband], retired banker Hugo Brandt, left.", "Hugo Brandt"),
    ("Prince Otto and Prince Axel sang. Nora Quimby met Otto. [The prince] waved.", "Prince Otto"),
    ("Hugo Brandt has a daughter. [The king]'s daughter sang.", ""),
    ("Nora Quimby, 42, met Hugo Brandt, 44. [The 44-year-old] left.", "Hugo Brandt"),
    ('Nora Quimby met Hugo Brandt. "I sang," [the 42-year-old] said.', "Nora Quimby"),
    ("Nora Quimby sang. [The 6-year-old boy] left.", ""),
    ("Nora Quimby and Hugo Brandt sang. [The singers] left.", "Hugo Brandt; Nora Quimby"),
    ("Hugo Brandt and Nora Quimby sang. The singer, 79, wed [the former model] in May.", "Nora Quimby"),
    ("Hugo Brandt and Nora Quimby sang. [The co-stars] left.", "Hugo Brandt; Nora Quimby"),
    ("Nora Quimby sang. [The actor] left. Actor Hugo Brandt came.", "Nora Quimby"),
    ('Nora Quimby sang. [The "Salt Road" star] waved.', "Nora Quimby"),
    ('Nora Quimby sang. [The "Salt Road" and "Blue Hat" star] waved.', "Nora Quimby"),
    ("Nora Quimby sang. [The former Tulsa Rough Riders star] waved.", "Nora Quimby"),
    ("Hugo Brandt and Nora Quimby sang. [The star] gave birth in May.", "Nora Quimby"),
    ("Hugo Brandt and Kim Quimby sang. Quimby gave birth in May, and [he] sang.", "Hugo Brandt"),
    ("Nora Quimby sat in [the Royal] Box.", "none"),
    ("Hugo Brandt sang with [his wife], actress Nora Quimby.", "Nora Quimby"),
    ("Hugo Brandt thanked [his wife of ten years], Nora Quimby.", "none"),
    ("Hugo Brandt thanked [his wife] of ten years, Nora Quimby.", "Nora Quimby"),
    ("Nora Quimby thanked [her sons], Hugo Brandt and Otto Brandt.", ""),
    ("Hugo Brandt thanked [his wife], Nora Quimby.", "Nora Quimby"),
    ("Hugo Brandt thanked [his wife] Nora Quimby.", "Nora Quimby"),
    ("Hugo Brandt thanked [his] wife Nora Quimby.", "Hugo Brandt"),
    ("Hugo Brandt thanked [his longtime girlfriend], Nora Quimby.", "Nora Quimby"),
    ("Nora Quimby thanked [her mother], Ines Falk.", "Ines Falk"),
    ("Nora Quimby thanked [her mother].", ""),
    ("Hugo Brandt thanked [his wife].", ""),
    ("Hugo Brandt sang with wife Nora Quimby. He thanked [his wife].", "Nora Quimby"),
    ("Hugo Brandt sang with wife Nora Quimby. She thanked [her husband].", "Hugo Brandt"),
    ("[Hugo Brandt's wife], Nora Quimby, sang.", "Nora Quimby"),
    ("Hugo Brandt and wife Nora Quimby sang. [Brandt's wife] waved.", "Nora Quimby"),
    ("Hugo Brandt and wife Nora Quimby sang. [Quimby's husband] waved.", "Hugo Brandt"),
    ("Singer Nora Quimby met actor Hugo Brandt. [The singer] waved.", "Nora Quimby"),
    ("Singer Nora Quimby met actor Hugo Brandt. [The actor] waved.", "Hugo Brandt"),
    ("Nora Quimby, a model, met Hugo Brandt. [The model] waved.", "Nora Quimby"),
    ("Singer Nora Quimby met singer Hugo Brandt. [The singer] waved.", ""),
    ("Nora Quimby met Hugo Brandt. [The actress] waved.", "Nora Quimby"),
    ("Nora Quimby sang. [The star] waved.", "Nora Quimby"),
    ("Nora Quimby sang. [The Tulsa star] waved.", "Nora Quimby"),
    ("President Zelvar Quimpel spoke. [The president] left.", "Zelvar Quimpel"),
    ("Nora Quimby left. [The director of the zoo], Hugo Brandt, stayed.", "none"),
    ("[The director], Hugo Brandt, stayed.", "Hugo Brandt"),
    ("Hugo Brandt met Nora Quimby. [The hotel] was full.", "none"),
    ("They have a daughter. [Willa Quimby] sang.", "Willa Quimby"),
    ("Nora Quimby has a son, [Oswin].", "Oswin"),
    ("Nora Quimby has a son, Oswin. [Oswin] sings.", "Oswin"),
]

CAPTIONS = [
    # of two who share a surname it is the one whom the caption shows
    (
        "Nora Quimby and Ida Falk arrive. Otto Falk stays.\nQuimby and daughter Ida Falk wave. [Falk] sang." + CREDIT,
        "Ida Falk",
    ),
    # the singer is not whom his own remark names; her husband is whom she married, whoever she dated before
    (
        "Brandt and Quimby sing. [The singer], whose marriage to baker Ida Falk ended, waved." + CREDIT,
        "Hugo Brandt",
    ),
    # two surnames, of which the first goes alone
    ("Ana Brelsoe Quimby arrives. [Brelsoe] waves." + CREDIT, "Ana Brelsoe Quimby"),
    ("Brandt and Quimby arrive. [The former Oak star] and Quimby wed in May." + CREDIT, "Hugo Brandt"),
    ("Brandt's first wife was Ida Falk. Falk gave birth to [their] son in 1978." + CREDIT, "Hugo Brandt; Ida Falk"),
    # two whom a caption shows, whatever the story says of either
    (
        "Quimby and Otto Falk arrive. [The couple] wed in May." + CREDIT + "\nQuimby's ex-husband Falk, the father "
        "of two of her children, sang." + CREDIT,
        "Nora Quimby; Otto Falk",
    ),
    ("Quimby and Otto Falk arrive. [The former spouses] wed again." + CREDIT, "Nora Quimby; Otto Falk"),
    ("Quimby and Brandt arrive. [The on-and-off couple] wed in May." + CREDIT, "Hugo Brandt; Nora Quimby"),
    ("Quimby and Brandt arrive. [The duet partners] wed in May." + CREDIT, "Hugo Brandt; Nora Quimby"),
    ("Brandt and Ida Falk\n, his first wife, sang in 2004. [They] split." + CREDIT, "Hugo Brandt; Ida Falk"),
    ("Quimby had wed her second husband\n, musician Otto Falk. [Their] son sang." + CREDIT, "Nora Quimby; Otto Falk"),
    ("[She] arrives in Tulsa on Feb. 9, 2020." + CREDIT, "Nora Quimby"),
    ("[Quimby] arrives in Tulsa." + CREDIT, "Nora Quimby"),
    ("Quimby arrives in Tulsa. Later, [she] sang." + CREDIT, "Nora Quimby"),
    ("Quimby arrives in Tulsa. [Her] book sold." + CREDIT, "Nora Quimby"),
    ("Quimby (L) and Brandt arrive. [The couple] wed in May." + CREDIT, "Hugo Brandt; Nora Quimby"),
    ("Quimby (L) and Brandt arrive. [They] wed in May." + CREDIT, "Hugo Brandt; Nora Quimby"),
    ("Brandt kisses Quimby as [they] arrive." + CREDIT, "Hugo Brandt; Nora Quimby"),
    ("Brandt kisses Quimby as [he] arrives." + CREDIT, "Hugo Brandt"),
    ("Brandt waits. [He] sang." + CREDIT, "Hugo Brandt"),
    ("Brandt waits. [She] sang." + CREDIT, "Nora Quimby"),
]


@pytest.mark.parametrize(("marked", "expected"), SURNAMES + PRONOUNS + GROUPS + ROLES)
def test_meant(marked: str, expected: str) -> None:
    assert meant(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), CAPTIONS)
def test_meant_in_captions(marked: str, expected: str) -> None:
    assert meant(marked, gallery="Moments from Nora Quimby's career") == expected


def test_a_name_may_break_over_lines() -> None:
    text = "Nora\nQuimby sang; then\nQuimby left."
    article = Article("a", "a", "text", text, text.replace("\n", " "), paragraphs=(Span(0, len(text)),))
    mentions, _, _ = read_people(article, {})
    assert [(m.text, m.person) for m in mentions] == [("Nora\nQuimby", "Nora Quimby"), ("Quimby", "Nora Quimby")]
