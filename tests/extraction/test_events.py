"""What a caption shows: event, series, type, venue, and what the venue's type rests on.

Made-up people in the shapes of every wire; expected values are read off the annotation rules.
"""

# ruff: noqa: E501 - a caption is easiest read on one line
from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from analysis.extraction.events import read_events, read_scenes
from analysis.extraction.events.series import own_words
from analysis.model import Article, CaptionBlock, CaptionRow, Span
from analysis.reading.formats import plain

AWARDS, PREMIERE, SPORTS = "awards ceremony", "film premiere", "sports event"
CONCERT, FESTIVAL, GALA, PARTY = "concert or performance", "festival", "gala or benefit", "party"
BRAND, CIVIC, PRESS, SIGHTING = "brand or fashion event", "political or civic event", "press event", "public sighting"
HALL, ARENA, CINEMA, BALLROOM, SPACE = "theater or hall", "arena or stadium", "cinema", "ballroom", "party space"
STORE, MUSEUM, CLUB, HOTEL, POPUP = "showroom or store", "museum", "nightclub", "hotel", "pop-up space"
CONGRESS, STREET, GOVERNMENT, RESTAURANT = "convention center", "street or park", "government building", "restaurant"
NAMED, USUAL, IMPLIED = "named", "usual", "implied"
NOTHING = ("", "", "")

# (caption, series, event type, venue, venue type, basis)
CAPTIONS = [
    (
        "Ana Cole shouts at a rally against higher fares in Juniper Plaza in Lima, Peru.",
        *("rally against higher fares", CIVIC, "Juniper Plaza", STREET, NAMED),
    ),
    ("Ana Cole leaves the Palace of Justice in Lima, Peru.", "", SIGHTING, "Palace of Justice", GOVERNMENT, NAMED),
    (
        "Health minister Ana Cole on a visit to St Ode's University Hospital, Leeds.",
        "",
        CIVIC,
        *("St Ode's University Hospital", "", ""),
    ),
    ("Ana Cole sings at the WiZink Center arena in Madrid, Spain.", "", CONCERT, "WiZink Center", ARENA, NAMED),
    (
        "Ana Cole before a carol service at York Minster, York.",
        "carol service",
        "",
        "York Minster",
        "place of worship",
        NAMED,
    ),
    # A collection is no concert, a concert no World Cup.
    (
        "Ana Cole walks the runway as Ben Ode attends the Pine Weekend in Rome on February 11, 2010.",
        *("Pine Weekend", BRAND, "", "", ""),
    ),
    (
        "Ana Cole rides at Greenwich Park during the London Olympics in London.",
        *("Olympic Games", SPORTS, "Greenwich Park", STREET, NAMED),
    ),
    (
        "Ana Cole and Ben Ode leave Pine Kirk in Edinburgh on May 5, 2018.",
        *("", SIGHTING, "Pine Kirk", "place of worship", NAMED),
    ),
    (
        "The candidate of the ruling Oak People's Party, Ana Cole, votes during the presidential election in Rome.",
        *("", CIVIC, "", "", ""),
    ),
    (
        "Ana Cole as Juliet in Ben Ode's production of Romeo and Juliet at the Aldwych theatre, London, 5 May 1974.",
        *("", CONCERT, "Aldwych theatre", HALL, NAMED),
    ),
    (
        "Ana Cole signs copies of her book at Barnes & Noble at The Grove in Los Angeles, California, on May 5, 2018.",
        *("", BRAND, "Barnes & Noble at The Grove", STORE, NAMED),
    ),
    (
        "Ana Cole attends the Juniper Haute Couture Spring Summer 2023 show in Paris on January 24, 2023.",
        *("Juniper Haute Couture Spring Summer show", BRAND, "", "", ""),
    ),
    (
        "Ana Cole dances at the World Cup kick-off concert, held at Orlando Stadium in Soweto, South Africa, 10 June 2010.",
        *("World Cup kick-off concert", CONCERT, "Orlando Stadium", ARENA, NAMED),
    ),
    ("Ana Cole meets the press in Rome on May 5, 2018.", *("", PRESS, "", "", "")),
    # A ball that is played, a party that is voted for, a launch where a state receives, a stadium's name and a garden's.
    (
        "Ana Cole and Ben Ode fight for a loose ball during a WNBA game at Pine Fieldhouse in Tulsa on June 16, 2024.",
        *("WNBA", SPORTS, "Pine Fieldhouse", ARENA, NAMED),
    ),
    ("Ana Cole thanks the National party in Rome on May 5, 2018.", *("", "", "", "", "")),
    (
        "President Ana Cole greets Ben Ode at the Élysée Palace in Paris before the launch of the Pine Call.",
        *("", CIVIC, "Élysée Palace", GOVERNMENT, NAMED),
    ),
    (
        "Ana Cole poses at the Royal Botanic Gardens in Melbourne, Australia, the day after the Australian Open final.",
        *("Australian Open", SPORTS, "Royal Botanic Gardens", STREET, NAMED),
    ),
    (
        'Ana Cole attends the premiere of "Salt at Sea" in Leicester Square, London, Britain, July 30, 2019.',
        *("Salt at Sea premiere", PREMIERE, "Leicester Square", STREET, NAMED),
    ),
    (
        "Ana Cole smiles during a ceremony for her star on the Hollywood Walk of Fame in Los Angeles on May 5, 2017.",
        *("Hollywood Walk of Fame ceremony", CIVIC, "Hollywood Walk of Fame", STREET, NAMED),
    ),
    (
        "Ana Cole lifts the Golden Pine at the awards ceremony of the 74th Berlin International Film Festival in Berlin.",
        *("Berlin International Film Festival", AWARDS, "", HALL, IMPLIED),
    ),
    ("Ana Cole sings at the Auckland Town Hall on May 5, 2018.", *("", CONCERT, "Auckland Town Hall", HALL, NAMED)),
    ("Ana Cole marches on the Pine Highway in Tulsa.", *("", CIVIC, "Pine Highway", STREET, NAMED)),
    # Another series than the one whose name it ends with.
    (
        "Ana Cole attends the 45th Student Academy Awards in Beverly Hills, California, on October 11, 2018.",
        *("Student Academy Awards", AWARDS, "", HALL, IMPLIED),
    ),
    (
        "Ben Ode poses at the Scottish BAFTA Awards in Glasgow, Scotland, on November 3, 2019.",
        *("Scottish BAFTA Awards", AWARDS, "", HALL, IMPLIED),
    ),
    (
        "Ana Cole arrives at the Sports Emmy Awards in New York City on May 10, 2016.",
        *("Sports Emmy Awards", AWARDS, "", HALL, IMPLIED),
    ),
    # A game told of in the past, numbers and words that are part of a name, a place after an event.
    (
        "Ana Cole greets fans after Angel City FC played the North Carolina Courage in Los Angeles on April 29, 2022.",
        *("NWSL", SPORTS, "", ARENA, IMPLIED),
    ),
    (
        "Ana Cole arrives at the Juniper Hot 100 Party in Los Angeles on May 15, 2013.",
        *("Juniper Hot 100 Party", PARTY, "", SPACE, IMPLIED),
    ),
    (
        "Ana Cole at the Tulsa Times Festival of Books in Tulsa, Okla., on April 22, 2017.",
        *("Tulsa Times Festival of Books", FESTIVAL, "", "", ""),
    ),
    (
        "Ana Cole attends the Juniper store opening on March 3, 2022 in Madrid, Spain.",
        *("Juniper store opening", BRAND, "", STORE, NAMED),
    ),
    (
        "Ana Cole and Ben Ode at the Juniper Ware Congress at Fira Gran Via in Barcelona, Spain, 26 February 2024.",
        *("Juniper Ware Congress", "", "Fira Gran Via", CONGRESS, NAMED),
    ),
    (
        "Ana Cole and Ben Ode leave Pine Memorial First United Methodist Church in Tulsa, Okla., on May 28, 2016.",
        *("", SIGHTING, "Pine Memorial First United Methodist Church", "place of worship", NAMED),
    ),
    (
        "Ana Cole watches the Colorado Rockies play the Los Angeles Dodgers at Coors Field in Denver on June 3, 2015.",
        *("MLB", SPORTS, "Coors Field", ARENA, NAMED),
    ),
    # The venue between the event and the place, a park at a farm, a league of elsewhere, a festival by its city.
    (
        "August 1988: Ana Cole and Ben Ode at the Tulsa folk festival, the Pine Concert Hall, Tulsa, Oklahoma",
        *("Tulsa folk festival", FESTIVAL, "Pine Concert Hall", HALL, NAMED),
    ),
    (
        "16 June 2013: Ana Cole reads from her memoir at the Oakday festival, Ida Fox Rooms, Dublin, Ireland",
        *("Oakday festival", FESTIVAL, "Ida Fox Rooms", "", ""),
    ),
    (
        "Ana Cole attends the Oak Music & Pine Festival at the Park at Elm Farm in Tulsa, Okla., on September 25, 2021.",
        *("Oak Music & Pine Festival", FESTIVAL, "Park at Elm Farm", STREET, NAMED),
    ),
    (
        "Ana Cole watches the Top 14 match between Tulsa Reds and Reno Kings at Stade Pin in Toulouse, France, 26 May 2022.",
        *("Top 14", SPORTS, "Stade Pin", ARENA, NAMED),
    ),
    (
        "HAMBURG, GERMANY - MAY 06: Ana Cole conducts at the Juniper Music Festival Hamburg at Elbphilharmonie on May 06, "
        "2023 in Hamburg, Germany.",
        *("Juniper Music Festival Hamburg", FESTIVAL, "Elbphilharmonie", HALL, NAMED),
    ),
    # A league by its own words, another world's cup, a square that is called after a church, a street marched along.
    (
        "Ana Cole of Pinos celebrates during the Juniper Paulista soccer match between Pinos and Agua at Pine Arena on "
        "April 09, 2023 in Sao Paulo, Brazil.",
        *("Juniper Paulista", SPORTS, "Pine Arena", ARENA, NAMED),
    ),
    (
        "Ana Cole is tackled at the Rugby League World Cup at Headingley Stadium in Leeds, Britain, October 15, 2022.",
        *("Rugby League World Cup", SPORTS, "Headingley Stadium", ARENA, NAMED),
    ),
    (
        "9 March 2018: Ana Cole addresses a rally against rising fees at Church Square, Pretoria",
        *("rally against rising fees", CIVIC, "Church Square", STREET, NAMED),
    ),
    (
        "Ana Cole marches along Paseo de la Reforma during a protest in Mexico City, Tuesday, March 14, 2023.",
        *("protest", CIVIC, "Paseo de la Reforma", STREET, NAMED),
    ),
    # A word that begins as a month does.
    ("Ana Cole attends the launch of Women in Marketing in Tulsa.", *("Women in Marketing launch", BRAND, "", "", "")),
    # A number that is no edition, a festival in the desert, a ball that is kicked, an airport where one signs autographs.
    (
        "Ana Cole attends the launch of the new Tarn No. 9 fragrance in New York City on May 31, 2024.",
        *("Tarn No. 9 fragrance launch", BRAND, "", "", ""),
    ),
    (
        "Ana Cole performs at the Festival in the Pines in Essakane, Mali, on January 9, 2009.",
        *("Festival in the Pines", FESTIVAL, "", "", ""),
    ),
    (
        "Ana Cole, left, and Ben Ode compete for the ball during their A-League Women match at Pine Stadium in Wellington, "
        "New Zealand, Sunday, March 17, 2024.",
        *("A-League Women", SPORTS, "Pine Stadium", ARENA, NAMED),
    ),
    (
        "Ana Cole signs autographs at Heathrow Airport in London on October 3, 2024.",
        *("", SIGHTING, "Heathrow Airport", "airport", NAMED),
    ),
    # Known series, as every wire prints them.
    (
        "Ana Cole poses at the 75th Golden Globe Awards in Beverly Hills, California, U.S., January 7, 2018.",
        *("Golden Globe Awards", AWARDS, "", HOTEL, USUAL),
    ),
    (
        "Ana Cole, left, and Ben Ode arrive at the Oscars on Sunday, Feb. 9, 2020, at the Dolby Theatre in Los Angeles.",
        *("Academy Awards", AWARDS, "Dolby Theatre", HALL, NAMED),
    ),
    (
        "LOS ANGELES, CA - FEBRUARY 24: Actor Ben Ode attends the 91st Annual Academy Awards at Hollywood and Highland "
        "on February 24, 2019 in Hollywood, California.",
        *("Academy Awards", AWARDS, "Hollywood and Highland", SPACE, NAMED),
    ),
    (
        "FILE - In this Jan. 5, 2020 file photo, Ana Cole arrives at the 77th annual Golden Globe Awards at the Beverly "
        "Hilton Hotel in Beverly Hills, Calif.",
        *("Golden Globe Awards", AWARDS, "Beverly Hilton Hotel", HOTEL, NAMED),
    ),
    (
        "Ana Cole and Ben Ode backstage at the 60th annual Grammy Awards at Madison Square Garden on Sunday, Jan. 28, "
        "2018, in New York.",
        *("Grammy Awards", AWARDS, "Madison Square Garden", ARENA, NAMED),
    ),
    (
        "Ana Cole arrives for the 25th annual Screen Actors Guild Awards held at the Shrine Auditorium in Los Angeles.",
        *("Screen Actors Guild Awards", AWARDS, "Shrine Auditorium", HALL, NAMED),
    ),
    (
        "Ana Cole sings during the inauguration of President Ben Ode on the West Front of the U.S. Capitol in "
        "Washington, DC on January 20, 2021.",
        *("Presidential Inauguration", CIVIC, "U.S. Capitol", GOVERNMENT, NAMED),
    ),
    (
        "Ana Cole attends the 2016 Tribeca Film Festival opening night at the Beacon Theatre in New York City.",
        *("Tribeca Film Festival", FESTIVAL, "Beacon Theatre", HALL, NAMED),
    ),
    (
        "Ana Cole arrives at Maple Press and Vogue's celebration of the 2014 Golden Globe Awards season at Fig & Olive.",
        *("Maple Press and Vogue's celebration", PARTY, "Fig & Olive", SPACE, IMPLIED),
    ),
    (
        "Ana Cole hugs Ben Ode after the Titans beat the Houston Texans at Nissan Stadium in Nashville, Tenn.",
        *("NFL", SPORTS, "Nissan Stadium", ARENA, NAMED),
    ),
    (
        "Ana Cole arrives for the opening of the Venice Film Festival in Venice, Italy, on August 29, 2018.",
        *("Venice Film Festival", FESTIVAL, "", "", ""),
    ),
    (
        "Ana Cole dines at the restaurant Maple Table in Tulsa, Okla., on August 29, 2018.",
        *("", SIGHTING, "Maple Table", "restaurant", NAMED),
    ),
    (
        "Ben Ode walks before the Par 3 Contest at the Masters at Augusta National Golf Club in Augusta, Georgia.",
        *("Masters Tournament", SPORTS, "Augusta National Golf Club", ARENA, NAMED),
    ),
    (
        "Ana Cole arrives at the SAG Awards in Los Angeles on January 27, 2013.",
        *("Screen Actors Guild Awards", AWARDS, "", HALL, IMPLIED),
    ),
    (
        "Ana Cole accepts the award for best actress at the Tony Awards in New York City on June 8, 2014.",
        *("Tony Awards", AWARDS, "", HALL, IMPLIED),
    ),
    (
        "NASHVILLE, TN - NOVEMBER 08: Ana Cole performs onstage at the 51st annual CMA Awards at the Bridgestone Arena "
        "on November 8, 2017 in Nashville, Tennessee.",
        *("CMA Awards", AWARDS, "Bridgestone Arena", ARENA, NAMED),
    ),
    (
        "Ana Cole poses with the award for Best Song in the press room at the 2014 Billboard Music Awards at the MGM "
        "Grand Garden Arena in Las Vegas, Nevada, May 18, 2014.",
        *("Billboard Music Awards", AWARDS, "MGM Grand Garden Arena", ARENA, NAMED),
    ),
    (
        "SANTA MONICA, CALIFORNIA - JUNE 15: Ana Cole speaks onstage during the 2019 MTV Movie and TV Awards at Barker "
        "Hangar on June 15, 2019 in Santa Monica, California.",
        *("MTV Movie & TV Awards", AWARDS, "Barker Hangar", SPACE, NAMED),
    ),
    (
        "Ana Cole stops on the carpet before the MTV Video Music Awards in Inglewood, Calif., on August 24, 2014.",
        *("MTV Video Music Awards", AWARDS, "", HALL, IMPLIED),
    ),
    (
        "LONDON, ENGLAND - FEBRUARY 02: Ana Cole attends the EE British Academy Film Awards 2020 at Royal Albert Hall "
        "on February 02, 2020 in London, England.",
        *("British Academy Film Awards", AWARDS, "Royal Albert Hall", HALL, NAMED),
    ),
    (
        "Ana Cole attends the Emmys in Los Angeles on September 22, 2019.",
        *("Primetime Emmy Awards", AWARDS, "", HALL, USUAL),
    ),
    (
        "76th Annual Golden Globe Awards, Arrivals, Los Angeles, USA - 06 Jan 2019",
        *("Golden Globe Awards", AWARDS, "", HOTEL, USUAL),
    ),
    (
        "Ana Cole attends the Glamour Magazine 23rd Annual Women Of The Year gala on November 11, 2013 in New York.",
        *("Glamour Women of the Year Awards", AWARDS, "", HALL, IMPLIED),
    ),
    (
        "Honoree Ana Cole attends Variety's 10th Annual Power of Women Luncheon at the Beverly Wilshire Hotel in "
        "Beverly Hills, California on October 12, 2018.",
        *("Variety Power of Women", AWARDS, "Beverly Wilshire Hotel", HOTEL, NAMED),
    ),
    (
        "Ana Cole attends the E! People's Choice Awards in Santa Monica, Calif., on November 10, 2019.",
        *("People's Choice Awards", AWARDS, "", HALL, IMPLIED),
    ),
    (
        "NEW YORK, NY - MAY 06: (L-R) Ana Cole and Ben Ode attend The 2019 Met Gala Celebrating Camp: Notes on Fashion "
        "at Metropolitan Museum of Art on May 06, 2019 in New York City.",
        *("Met Gala", GALA, "Metropolitan Museum of Art", MUSEUM, NAMED),
    ),
    (
        'Ana Cole and guest at the Costume Institute Gala Benefit celebrating the opening of "River: A Life" at The '
        "Metropolitan Museum of Art on May 7, 2012, in New York City.",
        *("Met Gala", GALA, "The Metropolitan Museum of Art", MUSEUM, NAMED),
    ),
    ("Ana Cole, Ben Ode arriving at the Met Ball in New York", "Met Gala", GALA, "", BALLROOM, IMPLIED),
    (
        "Ana Cole arrives at the White House Correspondents' Association (WHCA) dinner in Washington, April 25, 2015.",
        *("White House Correspondents' Dinner", GALA, "", HOTEL, USUAL),
    ),
    (
        "Ana Cole attends the Pre-GRAMMY Gala and GRAMMY Salute to Music Icons Honoring Ben Ode at The Beverly "
        "Hilton Hotel on February 9, 2019 in Beverly Hills, California.",
        *("Pre-Grammy Gala", GALA, "The Beverly Hilton Hotel", HOTEL, NAMED),
    ),
    (
        "Ana Cole arrives at the 2016 Time 100 Gala at Jazz at Lincoln Center in New York City on April 26, 2016.",
        *("Time 100 Gala", GALA, "Jazz at Lincoln Center", HALL, NAMED),
    ),
    (
        "Ana Cole attends the Elton John AIDS Foundation's 26th Annual Academy Awards Viewing Party at West Hollywood "
        "Park in West Hollywood, California on March 4, 2018.",
        *("Elton John AIDS Foundation Academy Awards Viewing Party", PARTY, "West Hollywood Park", STREET, NAMED),
    ),
    (
        "Ana Cole arrives at the Art of Elysium's 10th Annual Heaven Gala in Los Angeles.",
        *("Art of Elysium Heaven Gala", GALA, "", BALLROOM, IMPLIED),
    ),
    (
        "BEVERLY HILLS, CA - February 9, 2020 - Ana Cole(R) and Ben Ode arriving at the Vanity Fair Oscar Party.",
        *("Vanity Fair Oscar Party", PARTY, "", SPACE, IMPLIED),
    ),
    (
        "Ana Cole attends the Vanity Fair Oscar party following the 90th Academy Awards in Beverly Hills, Calif.",
        *("Vanity Fair Oscar Party", PARTY, "", SPACE, IMPLIED),
    ),
    (
        "Ana Cole arrives on the red carpet at the 2019 Sports Illustrated Swimsuit Celebration at Myn-Tu in South "
        "Beach in Miami on May 10, 2019.",
        *("Sports Illustrated Swimsuit Celebration", BRAND, "Myn-Tu", "", ""),
    ),
    (
        "Model Ana Cole walks the runway during the 2014 Victoria's Secret Fashion Show at Earl's Court on December 2, "
        "2014 in London, England.",
        *("Victoria's Secret Fashion Show", BRAND, "Earl's Court", ARENA, NAMED),
    ),
    (
        "PARIS, FRANCE - SEPTEMBER 28: Ana Cole attends the Acme Womenswear Spring/Summer 2022 show as part of Paris "
        "Fashion Week on September 28, 2021 in Paris, France.",
        *("Paris Fashion Week", BRAND, *NOTHING),
    ),
    (
        "US actor Ben Ode arrives for the screening of 'Salt' during the 72nd annual Cannes Film Festival, in Cannes, "
        "France, 15 May 2019.",
        *("Cannes Film Festival", FESTIVAL, "", "", ""),
    ),
    (
        'Ana Cole attends a press conference for her film "The Party" during the Venice International Film Festival in '
        "Venice, Italy on September 1, 2018.",
        *("The Party press conference", PRESS, "", "", ""),
    ),
    (
        "Ana Cole performs onstage during the 2018 Coachella Valley Music And Arts Festival at the Empire Polo Field on "
        "April 14, 2018 in Indio, California.",
        *("Coachella", FESTIVAL, "Empire Polo Field", STREET, NAMED),
    ),
    (
        'Ana Cole participates in the "Salt Road" panel during the Netflix Television Critics Association Winter Press '
        "Tour at the Langham Huntington in Pasadena, Calif., on January 10, 2020.",
        *("Television Critics Association Press Tour", PRESS, "Langham Huntington", HOTEL, NAMED),
    ),
    ("July 2008: Ana Cole at Wimbledon, London", "Wimbledon", SPORTS, "", ARENA, IMPLIED),
    (
        "Ana Cole watches Ben Ode play in the third round of the U.S. Open Tennis Championships at the Billie Jean King "
        "National Tennis Center in New York City on September 1, 2012.",
        *("U.S. Open", SPORTS, "Billie Jean King National Tennis Center", ARENA, NAMED),
    ),
    (
        "Ana Cole arrives on the green carpet at the Kentucky Derby in Louisville, Ky., on May 4, 2013.",
        *("Kentucky Derby", SPORTS, "", ARENA, IMPLIED),
    ),
    (
        "Singer Ana Cole sings the national anthem before Super Bowl LIV between the San Francisco 49ers and the Kansas "
        "City Chiefs in Miami Gardens, Fla., on February 2, 2020.",
        *("Super Bowl", SPORTS, "", ARENA, IMPLIED),
    ),
    (
        "Ana Cole waits to compete in the figure skating at the Winter Olympics in Sochi, Russia.",
        *("Olympic Games", SPORTS, "", ARENA, IMPLIED),
    ),
    (
        "President Ben Ode delivers the State of the Union address at the U.S. Capitol in Washington, D.C., on January "
        "30, 2018.",
        *("State of the Union address", CIVIC, "U.S. Capitol", GOVERNMENT, NAMED),
    ),
    (
        "Ana Cole arrives for the State Dinner in honor of French President Ben Ode at the White House in Washington.",
        *("State Dinner", CIVIC, "White House", GOVERNMENT, NAMED),
    ),
    (
        "Ana Cole speaks during the Democratic National Convention at the Wells Fargo Center in Philadelphia, Pa.",
        *("Democratic National Convention", CIVIC, "Wells Fargo Center", ARENA, NAMED),
    ),
    (
        "Ana Cole holds a sign during the Women's March in Los Angeles on Jan. 21, 2017.",
        *("Women's March", CIVIC, "", "", ""),
    ),
    (
        "Ana Cole attends her Hollywood Walk of Fame star ceremony in Los Angeles on May 2, 2017.",
        *("Hollywood Walk of Fame ceremony", CIVIC, "", "", ""),
    ),
    (
        "Ana Cole 2012 White House Correspondents' Association Dinner at the Washington Hilton in Washington, D.C.",
        *("White House Correspondents' Dinner", GALA, "Washington Hilton", HOTEL, NAMED),
    ),
    # Premieres, screenings and their like go by the work.
    (
        'Actress Ana Cole attends the world premiere of "Death at Sea: Part II" at the TCL Chinese Theatre in the '
        "Hollywood section of Los Angeles on May 3, 2019.",
        *("Death at Sea: Part II premiere", PREMIERE, "TCL Chinese Theatre", CINEMA, NAMED),
    ),
    (
        "Ben Ode arrives for the European premiere of 'In Plain Sight' in London, Britain, October 5, 2016.",
        *("In Plain Sight premiere", PREMIERE, "", CINEMA, IMPLIED),
    ),
    (
        'Ana Cole arrives at the premiere of "Night at the Fair" on Monday, Jan. 13, 2020, at the Regency Village '
        "Theatre in Westwood, Calif.",
        *("Night at the Fair premiere", PREMIERE, "Regency Village Theatre", CINEMA, NAMED),
    ),
    (
        'Ana Cole and Ben Ode attend the "Salt Road" New York premiere at AMC Lincoln Square Theater on May 5, 2019.',
        *("Salt Road premiere", PREMIERE, "AMC Lincoln Square Theater", CINEMA, NAMED),
    ),
    (
        'Ana Cole attends Netflix\'s "Salt Road" Season 2 Premiere at The Egyptian Theatre on May 5, 2019 in Hollywood, '
        "California.",
        *("Salt Road premiere", PREMIERE, "The Egyptian Theatre", CINEMA, NAMED),
    ),
    (
        "Ana Cole attends the world premiere of 'Salt' at Roy Thomson Hall during the Toronto International Film "
        "Festival in Toronto, Canada.",
        *("Salt premiere", PREMIERE, "Roy Thomson Hall", HALL, NAMED),
    ),
    (
        "'Salt Road' film premiere, Arrivals, Los Angeles, USA - 12 Feb 2019",
        "Salt Road premiere",
        PREMIERE,
        "",
        CINEMA,
        IMPLIED,
    ),
    ("12 May 2010: Ana Cole at the Salt Road premiere, Cannes", "Salt Road premiere", PREMIERE, "", CINEMA, IMPLIED),
    (
        'Ana Cole attends the premiere of the new film "Oh! What a Night in Rome" in Los Angeles on March 2, 2015.',
        *("Oh! What a Night in Rome premiere", PREMIERE, "", CINEMA, IMPLIED),
    ),
    (
        'Ana Cole arrives for the premiere of "Yes/No, Maybe" at the Kodak Theatre in Los Angeles on March 2, 2009.',
        *("Yes/No, Maybe premiere", PREMIERE, "Kodak Theatre", HALL, NAMED),
    ),
    (
        "Ana Cole attends the UK premiere of Iron Harbor: The Last Tide in London on April 1, 2012.",
        *("Iron Harbor: The Last Tide premiere", PREMIERE, "", CINEMA, IMPLIED),
    ),
    (
        'Ana Cole attends the Season 3 premiere of HBO\'s "Glass House" in New York City on March 31, 2013.',
        *("Glass House premiere", PREMIERE, "", CINEMA, IMPLIED),
    ),
    (
        'Ana Cole attends a special screening of "Glass House" in New York City on March 31, 2013.',
        *("Glass House screening", PREMIERE, "", CINEMA, IMPLIED),
    ),
    (
        'Cast member Ana Cole poses during a photocall to promote the movie "Salt" in Rome, Italy, May 6, 2011.',
        *("photocall", PRESS, *NOTHING),
    ),
    (
        'Ana Cole poses at the photo call for "Salt Road" at the Four Seasons Hotel in Beverly Hills on May 6, 2011.',
        *("Salt Road photo call", PRESS, "Four Seasons Hotel", HOTEL, NAMED),
    ),
    (
        'Ana Cole speaks at a press conference for the movie "Salt Road" in Seoul, South Korea, on May 6, 2011.',
        *("Salt Road press conference", PRESS, *NOTHING),
    ),
    (
        'Ana Cole attends the Broadway opening night of "River Deep" at the Lyceum Theatre in New York City.',
        *("River Deep opening night", CONCERT, "Lyceum Theatre", HALL, NAMED),
    ),
    (
        'Ana Cole attends the Broadway show "River Deep" in New York City on May 5, 2014.',
        *("River Deep show", CONCERT, *NOTHING),
    ),
    (
        'Ana Cole appears on NBC\'s "Today" show at Rockefeller Center in New York City on May 5, 2015.',
        *("Today show", CONCERT, "Rockefeller Center", STREET, NAMED),
    ),
    (
        'Ana Cole arrives at the after party for the premiere of "Salt Road" at the Roosevelt Hotel in Hollywood, Calif.',
        *("Salt Road after party", PARTY, "Roosevelt Hotel", HOTEL, NAMED),
    ),
    ("Ana Cole attends the premiere on May 5, 2015 in Los Angeles.", "premiere", PREMIERE, "", CINEMA, IMPLIED),
    # A prize in the arena tells whose games.
    (
        "Ana Cole poses with the US Open trophy at Arthur Ashe Stadium in New York City on May 5, 2015.",
        *("U.S. Open", SPORTS, "Arthur Ashe Stadium", ARENA, NAMED),
    ),
    (
        "Ana Cole poses with the US Open trophy at Juniper Hotel in New York City on May 5, 2015.",
        *("", "", "Juniper Hotel", HOTEL, NAMED),
    ),
    # Launches and openings.
    (
        'Ana Cole waves before the premiere of "Salt Road" at the 75th Cannes Film Festival in Cannes, France.',
        *("Salt Road premiere", PREMIERE, "", CINEMA, IMPLIED),
    ),
    (
        "Ana Cole receives the Nobel Peace Prize during a ceremony at Juniper Hall in Oslo, Norway.",
        *("ceremony", AWARDS, "Juniper Hall", HALL, NAMED),
    ),
    (
        "Ana Cole attends the reopening of the Juniper Museum in Tulsa on May 5, 2015.",
        *("Juniper Museum opening", BRAND, "Juniper Museum", MUSEUM, NAMED),
    ),
    # The kind of place, and who is there.
    ("Pianist Ana Cole smiles at the Oak Theatre in Tulsa on May 5, 2015.", "", CONCERT, "Oak Theatre", HALL, NAMED),
    (
        "Striker Ana Cole walks off the grass at Juniper Stadium in Tulsa on May 5, 2015.",
        "",
        SPORTS,
        "Juniper Stadium",
        ARENA,
        NAMED,
    ),
    ("President Ana Cole shakes hands with Prime Minister Ben Ode in Tulsa.", "", CIVIC, *NOTHING),
    ("Former President Ana Cole smiles at FIFA President Ben Ode in Tulsa.", "", "", *NOTHING),
    ("Ana Cole smiles in the Juniper Theater at Oak Park in Tulsa.", "", "", "Juniper Theater", HALL, NAMED),
    ("Ana Cole dines at Oak Park, an Italian restaurant, in Tulsa.", "", SIGHTING, "Oak Park", RESTAURANT, NAMED),
    ("Ana Cole slips out of the Italian restaurant Oak Park in Tulsa.", "", "", "Oak Park", RESTAURANT, NAMED),
    (
        "Ana Cole attends the opening of the Juniper Museum in Tulsa on May 5, 2015.",
        *("Juniper Museum opening", BRAND, "Juniper Museum", MUSEUM, NAMED),
    ),
    (
        "Ana Cole attends the launch of the Acme Rose perfume at Macy's Herald Square in New York City on June 6, 2013.",
        *("Acme Rose perfume launch", BRAND, "Macy's Herald Square", STORE, NAMED),
    ),
    (
        "Ana Cole celebrates the launch of her new Juniper Lane collection in Milan, Italy, on June 6, 2013.",
        *("Juniper Lane collection launch", BRAND, *NOTHING),
    ),
    (
        "Ana Cole poses at the Juniper Lane fragrance launch in Chicago on June 6, 2013.",
        *("Juniper Lane fragrance launch", BRAND, *NOTHING),
    ),
    (
        "Ana Cole attends the grand opening of the Sugar Factory at Caesars Palace in Las Vegas on May 5, 2015.",
        *("Sugar Factory opening", BRAND, "Caesars Palace", HOTEL, NAMED),
    ),
    (
        "Ana Cole attends the Ralph Ode fashion show in Central Park in New York City on September 7, 2018.",
        *("Ralph Ode fashion show", BRAND, "Central Park", STREET, NAMED),
    ),
    (
        "NEW YORK, Feb. 9 (UPI) -- Ana Cole attends the Lanvin runway show at the Lexington Avenue Armory.",
        *("Lanvin runway show", BRAND, "Lexington Avenue Armory", SPACE, NAMED),
    ),
    (
        "Ana Cole visits the Juniper Lane Beach House during a launch party in Malibu, Calif., on June 6, 2013.",
        *("launch party", PARTY, "Juniper Lane Beach House", POPUP, NAMED),
    ),
    # An event's own words.
    (
        "Ana Cole attends the Women in Film Annual Gala at the Beverly Hilton in Beverly Hills on June 13, 2018.",
        *("Women in Film Gala", GALA, "Beverly Hilton", HOTEL, NAMED),
    ),
    (
        'Ana Cole arrives for the 3rd annual Juniper Foundation "Night of Light" Gala in Dallas on June 13, 2018.',
        *("Juniper Foundation Gala", GALA, "", BALLROOM, IMPLIED),
    ),
    (
        "Ana Cole attends the Acme Sports NFL 12 Celebrity Pro-Am in Phoenix on June 13, 2018.",
        *("Acme Sports NFL Celebrity Pro-Am", SPORTS, "", ARENA, IMPLIED),
    ),
    (
        'Ana Cole attends the Speak Up "Voices at Noon" Voter Rally Event in Denver, Colo., on June 13, 2008.',
        *("Speak Up Voter Rally", CIVIC, *NOTHING),
    ),
    (
        "Ana Cole takes part in the Race to Erase MS gala in Beverly Hills, California on April 20, 2018.",
        *("Race to Erase MS gala", GALA, "", BALLROOM, IMPLIED),
    ),
    (
        "Ana Cole attends The Daily Front Row's 5th Annual Fashion Los Angeles Awards at Beverly Hills Hotel on March "
        "17, 2019 in Beverly Hills, California.",
        *("Daily Front Row's Fashion Los Angeles Awards", AWARDS, "Beverly Hills Hotel", HOTEL, NAMED),
    ),
    (
        "Ana Cole speaks at a campaign rally for Ben Ode in Tampa, Fla., on October 20, 2016.",
        *("campaign rally", CIVIC, *NOTHING),
    ),
    (
        "Ana Cole attends the Forbes 30 Under 30 Summit in Philadelphia on October 20, 2014.",
        *("Forbes 30 Under 30 Summit", CIVIC, *NOTHING),
    ),
    (
        "Ana Cole arrives at the 2011 Juniper Magazine Women of Style Awards in New York City on May 2, 2011.",
        *("Juniper Magazine Women of Style Awards", AWARDS, "", HALL, IMPLIED),
    ),
    (
        "Ana Cole attends the Third Annual Save the Bees Luncheon at the Plaza Hotel in New York City on May 2, 2011.",
        *("Save the Bees Luncheon", GALA, "Plaza Hotel", HOTEL, NAMED),
    ),
    (
        "Ana Cole hosts a New Year's Eve party at Marquee Nightclub at The Cosmopolitan of Las Vegas in Las Vegas.",
        *("New Year's Eve party", PARTY, "Marquee Nightclub", CLUB, NAMED),
    ),
    (
        "Ana Cole hosts a pool party at Wet Republic in Las Vegas on May 26, 2012.",
        *("pool party", PARTY, "Wet Republic", SPACE, IMPLIED),
    ),
    (
        "Ana Cole attends the funeral of Ben Ode at the Abyssinian Baptist Church in New York City on May 5, 2014.",
        *("Ben Ode funeral", "", "Abyssinian Baptist Church", "place of worship", NAMED),
    ),
    (
        "Ana Cole testifies during a Senate Judiciary Committee hearing on Capitol Hill in Washington, D.C., September "
        "27, 2018.",
        *("Senate Judiciary Committee hearing", CIVIC, "Capitol Hill", GOVERNMENT, NAMED),
    ),
    (
        "Ana Cole holds a news conference at the Capitol in Washington on May 5, 2014.",
        *("news conference", PRESS, "Capitol", GOVERNMENT, NAMED),
    ),
    (
        "President-elect Ben Ode and his wife dance at the Liberty Ball following his inauguration in Washington, D.C.",
        *("Liberty Ball", GALA, "", BALLROOM, IMPLIED),
    ),
    (
        "President Ben Ode presents Ana Cole with a medal during a ceremony in the East Room of the White House in "
        "Washington, D.C., on November 22, 2016.",
        *("ceremony", CIVIC, "East Room of the White House", GOVERNMENT, NAMED),
    ),
    (
        "Ana Cole takes the stage at the Bud Light Dive Bar Tour in Nashville.",
        *("Bud Light Dive Bar Tour", CONCERT, *NOTHING),
    ),
    (
        "Ana Cole attends the Academy Awards Nominees Luncheon at the Beverly Hilton in Beverly Hills, Calif.",
        *("Academy Awards Nominees Luncheon", GALA, "Beverly Hilton", HOTEL, NAMED),
    ),
    (
        "Ana Cole arrives at the Super Bowl party in Miami on February 1, 2020.",
        *("Super Bowl party", PARTY, "", SPACE, IMPLIED),
    ),
    # Games.
    (
        "Ana Cole sits courtside as the Los Angeles Lakers play the Boston Celtics at Staples Center in Los Angeles.",
        *("NBA", SPORTS, "Staples Center", ARENA, NAMED),
    ),
    (
        "Ana Cole and Ben Ode attend game five between the Golden State Warriors and the Toronto Raptors in Toronto.",
        *("NBA", SPORTS, "", ARENA, USUAL),
    ),
    (
        "Ana Cole, 24, attends a New York Yankees game at Yankee Stadium in New York on July 4, 2014.",
        *("MLB", SPORTS, "Yankee Stadium", ARENA, NAMED),
    ),
    (
        "Ana Cole throws out the ceremonial first pitch before the Los Angeles Dodgers play the San Diego Padres at "
        "Dodger Stadium in Los Angeles on August 13, 2014.",
        *("MLB", SPORTS, "Dodger Stadium", ARENA, NAMED),
    ),
    ("Ana Cole in the audience for the Celtics-Lakers game in Boston on May 5, 2014.", "NBA", SPORTS, "", ARENA, USUAL),
    ("Ana Cole cheers as the Kings play against the Ducks in Los Angeles.", "NHL", SPORTS, "", ARENA, IMPLIED),
    ("Ana Cole watches the Giants play the Cowboys in East Rutherford, N.J.", "NFL", SPORTS, "", ARENA, IMPLIED),
    ("Ana Cole watches the Giants host the Dodgers in San Francisco.", "MLB", SPORTS, "", ARENA, IMPLIED),
    ("Ana Cole attends a Kings game in Sacramento, Calif., on May 5, 2014.", "Kings game", SPORTS, "", ARENA, IMPLIED),
    (
        "Ana Cole attends a Brooklyn Nets vs. New York Knicks game at Barclays Center in Brooklyn, New York.",
        *("NBA", SPORTS, "Barclays Center", ARENA, NAMED),
    ),
    (
        "Ana Cole during the Chelsea v Arsenal match at Stamford Bridge",
        "Premier League",
        SPORTS,
        "Stamford Bridge",
        ARENA,
        NAMED,
    ),
    ("Ana Cole attends an NFL game in Dallas on May 5, 2014.", "NFL", SPORTS, "", ARENA, IMPLIED),
    # In play: the league of the teams, without a name of the event.
    (
        "Carolina Panthers quarterback Ben Ode throws a pass against the Buffalo Bills in the first quarter at Bills Stadium in Orchard Park, N.Y.",
        "NFL",
        SPORTS,
        "Bills Stadium",
        ARENA,
        NAMED,
    ),
    (
        "Los Angeles Lakers guard Ben Ode shoots over Bo Ray of the Miami Heat in the second half in Miami on October 4, 2020.",
        "NBA",
        SPORTS,
        "",
        ARENA,
        USUAL,
    ),
    ("Ana Cole hits a return to Bo Ray in Tulsa, Okla.", "", SPORTS, "", ARENA, IMPLIED),
    # What the caption names earlier; festivals' ceremonies; shows in quotation marks.
    (
        'Ana Cole, a cast member in the drama "Salt Road", attends the premiere of the film with Ben Ode in London.',
        "Salt Road premiere",
        PREMIERE,
        "",
        CINEMA,
        IMPLIED,
    ),
    (
        'Ana Cole, star of the new HBO series "Salt Road," arrives at the premiere in New York City on May 3, 2009.',
        "Salt Road premiere",
        PREMIERE,
        "",
        CINEMA,
        IMPLIED,
    ),
    (
        "Ana Cole arrives at the opening night gala of the 68th Venice Film Festival in Venice on August 31, 2011.",
        "Venice Film Festival",
        FESTIVAL,
        "",
        "",
        "",
    ),
    (
        "Ana Cole attends the closing ceremony of the Cannes Film Festival in Cannes, France.",
        "Cannes Film Festival",
        FESTIVAL,
        "",
        "",
        "",
    ),
    (
        'Ana Cole performs on ABC\'s "Good Morning America" in Central Park in New York City on May 3, 2009.',
        "Good Morning America",
        CONCERT,
        "Central Park",
        STREET,
        NAMED,
    ),
    (
        "Ana Cole performs in concert on the NBC Today Show at Rockefeller Center in New York City on May 3, 2009.",
        "Today show",
        CONCERT,
        "Rockefeller Center",
        STREET,
        NAMED,
    ),
    (
        "Ana Cole attends the Juniper Golden Globes event at the Beverly Hills Hotel in Beverly Hills, Calif.",
        "Juniper Golden Globes",
        "",
        "Beverly Hills Hotel",
        HOTEL,
        NAMED,
    ),
    (
        "Ana Cole and Ben Ode arrive for the Academy Awards nominees luncheon in Beverly Hills.",
        "Academy Awards nominees luncheon",
        GALA,
        "",
        BALLROOM,
        IMPLIED,
    ),
    (
        "Ana Cole arrives at the Juniper and Acme 2014 Golden Globes after party at The Beverly Hilton in Beverly Hills.",
        "Juniper and Acme Golden Globes after party",
        PARTY,
        "The Beverly Hilton",
        HOTEL,
        NAMED,
    ),
    (
        "Ana Cole watches Ben Ode play Bo Ray in the final on Centre Court at the Wimbledon championships in London.",
        "Wimbledon",
        SPORTS,
        "Centre Court",
        ARENA,
        NAMED,
    ),
    (
        "Ana Cole throws out the first pitch at Yankee Stadium in New York City on June 6, 2012.",
        "",
        SPORTS,
        "Yankee Stadium",
        ARENA,
        NAMED,
    ),
    (
        "Ana Cole attends the unveiling of her wax figure at Madame Tussauds in New York City.",
        "wax figure unveiling",
        BRAND,
        "Madame Tussauds",
        MUSEUM,
        NAMED,
    ),
    (
        'Ana Cole promotes her new fragrance "Glow" at Macy\'s in New York City on June 4, 2018.',
        "",
        BRAND,
        "Macy's",
        STORE,
        NAMED,
    ),
    ("Ana Cole enjoys the view in Rome on June 4, 2018.", "", "", *NOTHING),
    # EPA, Guardian and AP once more.
    (
        "US actress Ana Cole arrives for the premiere of 'Salt Road' at the 63rd annual Berlin International Film Festival, in Berlin, Germany, 09 February 2013.",
        "Salt Road premiere",
        PREMIERE,
        "",
        CINEMA,
        IMPLIED,
    ),
    (
        "A handout photo made available by the White House shows Ana Cole at a state dinner in Washington, DC, USA, 07 June 2011.",
        "State Dinner",
        CIVIC,
        "",
        "",
        "",
    ),
    ("June 2011: Ana Cole at Glastonbury", "Glastonbury Festival", FESTIVAL, "", "", ""),
    ("14 February 2010: Ana Cole at the Baftas in London", "British Academy Film Awards", AWARDS, "", HALL, IMPLIED),
    ("Ana Cole outside the high court in London", "", "", "", GOVERNMENT, NAMED),
    ("Ana Cole on stage at Wembley Stadium, London, in 2012", "", CONCERT, "Wembley Stadium", ARENA, NAMED),
    (
        'Ana Cole attends the Juniper Foundation\'s "Night of Stars" gala at The Plaza Hotel on Tuesday, Sept. 24, 2019, in New York.',
        "Juniper Foundation's gala",
        GALA,
        "The Plaza Hotel",
        HOTEL,
        NAMED,
    ),
    (
        'This image released by NBC shows Ana Cole on "The Voice," in Los Angeles on May 20, 2019.',
        "The Voice",
        CONCERT,
        *NOTHING,
    ),
    (
        "FILE - This May 6, 2019 file photo shows Ana Cole at The Metropolitan Museum of Art's Costume Institute benefit gala in New York.",
        "Met Gala",
        GALA,
        "The Metropolitan Museum of Art",
        MUSEUM,
        NAMED,
    ),
    (
        "Actor Ben Ode poses during the Oscars arrivals at the 92nd Academy Awards in Hollywood, Los Angeles, California, U.S., February 9, 2020.",
        "Academy Awards",
        AWARDS,
        "",
        HALL,
        USUAL,
    ),
    # A theme inside a known name.
    (
        "Ana Cole attends the Sports Illustrated Swimsuit Summer of Fun in L.A. Celebration in Los Angeles.",
        "Sports Illustrated Swimsuit Celebration",
        BRAND,
        *NOTHING,
    ),
    # Stores and homes: names and mere words.
    ("Ana Cole poses for photographers at the Acme store in SoHo on May 3, 2015.", "", "", "Acme store", STORE, NAMED),
    ("Ana Cole hosts a dinner at her Malibu home on May 3, 2015.", "dinner", GALA, "", "home", NAMED),
    ("Ana Cole attends an event for her Acme clothing line in New York City on May 3, 2015.", "", "", *NOTHING),
    (
        "Ana Cole attends the 10th anniversary of Acme magazine in New York City.",
        "Acme magazine anniversary",
        "",
        *NOTHING,
    ),
    (
        "Ana Cole speaks at the Glamour Women of the Year Summit in New York on April 3, 2015.",
        "Glamour Women of the Year Summit",
        CIVIC,
        *NOTHING,
    ),
    (
        "Ana Cole participates in a panel discussion at the Juniper Institute Global Conference in Boston.",
        "Juniper Institute Global Conference",
        CIVIC,
        *NOTHING,
    ),
    (
        "Ana Cole dances at the Governors Ball after the Emmy Awards in Los Angeles.",
        "Governors Ball",
        PARTY,
        "",
        SPACE,
        IMPLIED,
    ),
    ("Ana Cole walks with her daughter in the West Village in New York City on July 7, 2012.", "", SIGHTING, *NOTHING),
    # People between the verb and the event.
    ("Ana Cole joins Ben Ode for Juniper Gala in Boston.", "Juniper Gala", GALA, "", BALLROOM, IMPLIED),
    ("Ana Cole joins Ben Ode for the Juniper Gala in Boston.", "Juniper Gala", GALA, "", BALLROOM, IMPLIED),
    ("Ana Cole attends the Race for Life Gala in Boston.", "Race for Life Gala", GALA, "", BALLROOM, IMPLIED),
    ("Ana Cole attends Women in Film Gala in Boston.", "Women in Film Gala", GALA, "", BALLROOM, IMPLIED),
    ("Ana Cole poses with Ben Ode at Juniper Gala in Boston.", "Juniper Gala", GALA, "", BALLROOM, IMPLIED),
    # Single days and one-off concerts.
    ("Ana Cole appears at the Cincinnati Reds' opening day in Cincinnati.", "MLB", SPORTS, "", ARENA, IMPLIED),
    (
        "Ana Cole performs at Live Aid at JFK Stadium in Philadelphia on July 13, 1985.",
        "Live Aid",
        CONCERT,
        "JFK Stadium",
        ARENA,
        NAMED,
    ),
    ("Ana Cole and Ben Ode at their wedding in Lake Como, Italy, on Nov. 18, 2006.", "wedding", "", *NOTHING),
    ('Ana Cole on the set of "Salt Road" in Vancouver in 2010.', "", "", *NOTHING),
    # Politics and court.
    (
        "President Ben Ode signs an executive order in the Oval Office of the White House in Washington, DC on May 5, 2015.",
        "",
        CIVIC,
        "Oval Office of the White House",
        GOVERNMENT,
        NAMED,
    ),
    (
        "President Ben Ode greets Chancellor Ana Cole at the G20 summit in Hamburg, Germany, on July 7, 2017.",
        "G20 summit",
        CIVIC,
        *NOTHING,
    ),
    (
        "Queen Ana and Prince Ben ride in a carriage during the Trooping the Colour parade in London on June 8, 2019.",
        "Trooping the Colour",
        CIVIC,
        "",
        "",
        "",
    ),
    # Title case, galleries without dates, slashes and series in quotation marks.
    (
        'Ana Cole attends the LA Premiere Of "Salt Road" held at ArcLight Cinemas on March 3, 2010 in Hollywood, California.',
        "Salt Road premiere",
        PREMIERE,
        "ArcLight Cinemas",
        CINEMA,
        NAMED,
    ),
    (
        "Ana Cole attends Salt Road Los Angeles Premiere at Regal LA Live on March 3, 2016 in Los Angeles, California.",
        "Salt Road premiere",
        PREMIERE,
        "Regal LA Live",
        CINEMA,
        NAMED,
    ),
    ("Ana Cole and Ben Ode at the premiere of Salt Road in 2004.", "Salt Road premiere", PREMIERE, "", CINEMA, IMPLIED),
    ("Ana Cole and Ben Ode in 2004 at the Golden Globes.", "Golden Globe Awards", AWARDS, "", HOTEL, USUAL),
    (
        'Ana Cole attends Juniper TV\'s "Big Night" at Sony Studios in Culver City, California on June 8, 2013.',
        "Big Night",
        "",
        "Sony Studios",
        SPACE,
        NAMED,
    ),
    ('Ana Cole appears at "The Late Hour With David Ode" in New York City on May 1, 2010.', "", "", *NOTHING),
    (
        "Ana Cole attends the 2010 Crystal + Lucy Awards in Los Angeles on June 1, 2010.",
        "Crystal + Lucy Awards",
        AWARDS,
        "",
        HALL,
        IMPLIED,
    ),
    (
        "Ana Cole attends amfAR's 21st Cinema Against AIDS Gala, Presented By ACME, at the 67th Annual Cannes Film Festival on May 22, 2014 in Cap d'Antibes, France.",
        "amfAR Gala Cannes",
        GALA,
        "",
        BALLROOM,
        IMPLIED,
    ),
    (
        "Ana Cole during The Oscars on Sunday, February 28, 2016 at the Dolby Theatre at Hollywood & Highland Center in Hollywood, CA.",
        "Academy Awards",
        AWARDS,
        "Dolby Theatre",
        HALL,
        NAMED,
    ),
    (
        "Ana Cole is honored with a star on the Hollywood Walk of Fame in Los Angeles on May 1, 2014.",
        *("Hollywood Walk of Fame ceremony", CIVIC, "Hollywood Walk of Fame", STREET, NAMED),
    ),
    ("Ana Cole arrives at the Grammy Awards nominations in Los Angeles.", "Grammy Awards nominations", PRESS, *NOTHING),
    (
        "Ana Cole and Bo Ray take a walk in Central Park in New York City on April 20, 2014.",
        "",
        SIGHTING,
        "Central Park",
        STREET,
        NAMED,
    ),
    # Words that are no event: titles held by people, works, verbs.
    (
        "Super Bowl champion Ben Ode attends the Juniper Gala in Tulsa, Okla., on May 5, 2014.",
        *("Juniper Gala", GALA, "", BALLROOM, IMPLIED),
    ),
    (
        "Academy Awards host Ana Cole arrives at Heathrow Airport in London.",
        "",
        SIGHTING,
        "Heathrow Airport",
        "airport",
        NAMED,
    ),
    ("Lakers star Ben Ode attends the Met Gala in New York City.", "Met Gala", GALA, "", BALLROOM, IMPLIED),
    (
        'Ana Cole, star of "The Oscars Game," attends the Tony Awards in New York City.',
        "Tony Awards",
        AWARDS,
        "",
        HALL,
        IMPLIED,
    ),
    ("Ana Cole waves in Tulsa, Okla., on March 5, 2014.", "", SIGHTING, *NOTHING),
    ("Ana Cole helps Ben Ode out of a car in Tulsa, Okla., on March 5, 2014.", "", SIGHTING, *NOTHING),
    ("Ana Cole attends the Concert for Peace in Boston on May 5, 2015.", "Concert for Peace", CONCERT, *NOTHING),
    ("Ana Cole watches Ben Ode sign the Tulsa Fair Pay Act in Boston on May 5, 2015.", "", CIVIC, *NOTHING),
    ('Ana Cole attends an "American Idol" finalists party in Boston.', "finalists party", PARTY, "", SPACE, IMPLIED),
    ("Ana Cole poses for a portrait in New York on March 5, 2014.", "", "", *NOTHING),
    ("Ana Cole rings the opening bell in New York City on May 5, 2015.", "opening bell", "", *NOTHING),
    ("", "", "", *NOTHING),
    # Seen in public, singing, on the way.
    (
        "Ana Cole is seen leaving a restaurant in SoHo on March 5, 2019 in New York City.",
        "",
        SIGHTING,
        "",
        "restaurant",
        NAMED,
    ),
    ("LOS ANGELES, CA - MAY 10: Ana Cole is seen at LAX on May 10, 2018.", "", SIGHTING, "LAX", "airport", NAMED),
    ("Ana Cole leaves the Bowery Hotel in New York City on May 5, 2015.", "", SIGHTING, "Bowery Hotel", HOTEL, NAMED),
    (
        "Singer Ana Cole performs at Madison Square Garden in New York City on June 9, 2016.",
        *("", CONCERT, "Madison Square Garden", ARENA, NAMED),
    ),
    # Venues: telling words, unknown names, names with marks.
    (
        "Ana Cole signs copies of her book at Barnes & Noble in New York City on May 5, 2009.",
        *("", BRAND, "Barnes & Noble", STORE, NAMED),
    ),
    (
        "Ana Cole attends UNICEF's Snowflake Ball at Cipriani Wall Street in New York City on December 3, 2018.",
        *("UNICEF Snowflake Ball", GALA, "Cipriani Wall Street", "restaurant", NAMED),
    ),
    (
        "Ana Cole arrives at the Daniel P. Moss United States Courthouse in New York for the trial of Ben Ode.",
        *("trial", CIVIC, "Daniel P. Moss United States Courthouse", GOVERNMENT, NAMED),
    ),
    (
        "Ana Cole and Ben Ode leave St. George's Chapel after their wedding in Windsor, England, on May 19, 2018.",
        *("wedding", "", "St. George's Chapel", "place of worship", NAMED),
    ),
    (
        "Ana Cole arrives for a benefit at the Museum of Moving Pictures in Tulsa, Okla.",
        *("benefit", GALA, "Museum of Moving Pictures", MUSEUM, NAMED),
    ),
    (
        "Ana Cole attends a charity gala at the Hotel du Lac in Geneva, Switzerland.",
        *("charity gala", GALA, "Hotel du Lac", HOTEL, NAMED),
    ),
    (
        "Ana Cole attends a dinner at the Harbor Club Ballroom in Boston.",
        *("dinner", GALA, "Harbor Club Ballroom", BALLROOM, NAMED),
    ),
    (
        "Ana Cole attends the Film Critics Awards at the Forum in Inglewood, Calif.",
        *("Film Critics Awards", AWARDS, "Forum", ARENA, NAMED),
    ),
    (
        "Ana Cole attends the Museum of Modern Art Film Benefit in New York City on May 5, 2015.",
        *("MoMA Film Benefit", GALA, "", BALLROOM, IMPLIED),
    ),
    (
        "Ana Cole attends a birthday party at her home in Malibu, Calif.",
        *("birthday party", PARTY, "", "home", NAMED),
    ),
    # A ball that is kicked, a trophy that is held, a room's own gala, and what opens a festival.
    ("Ana Cole fights for the ball with Bea Ode in Turin.", "", SPORTS, "", ARENA, IMPLIED),
    ("Ana Cole fights for the ball during the World Cup final in Rome.", "FIFA World Cup", SPORTS, "", ARENA, IMPLIED),
    ("Ana Cole poses with the Stanley Cup in Detroit on June 16, 2008.", "", "", "", "", ""),
    ("Ana Cole lifts the World Cup in Rome.", "", "", "", "", ""),
    (
        "Ana Cole is honored with a star on the Walk of Fame.",
        *("Hollywood Walk of Fame ceremony", CIVIC, "Walk of Fame", STREET, NAMED),
    ),
    (
        "Ana Cole attends Carnegie Hall's Juniper Gala in New York.",
        "Carnegie Hall's Juniper Gala",
        GALA,
        "Carnegie Hall",
        HALL,
        NAMED,
    ),
    (
        "Ana Cole attends Carnegie Hall's Juniper Gala at the Pine Hotel.",
        "Carnegie Hall's Juniper Gala",
        GALA,
        "Pine Hotel",
        HOTEL,
        NAMED,
    ),
    (
        "Ana Cole arrives at the opening ceremony of the Juniper Film Festival in Rome.",
        "Juniper Film Festival",
        FESTIVAL,
        *NOTHING,
    ),
    (
        "Ana Cole sings during the opening concert of the Salzburg Festival in Salzburg.",
        "Salzburg Festival",
        FESTIVAL,
        "",
        "",
        "",
    ),
    (
        "Ana Cole arrives at the opening ceremony of the Winter Olympics in Turin.",
        "Olympic Games",
        SPORTS,
        "",
        ARENA,
        IMPLIED,
    ),
    (
        "Ana Cole attends the Rome Masters tennis final at the Foro Italico.",
        "Italian Open",
        SPORTS,
        "Foro Italico",
        ARENA,
        NAMED,
    ),
    ("Ana Cole attends the FIFA Ballon d'Or awards ceremony in Zurich.", "Ballon d'Or", AWARDS, "", HALL, IMPLIED),
    ("Ana Cole lines up before the Copa America final in Rio de Janeiro.", "Copa America", SPORTS, "", ARENA, IMPLIED),
    (
        "Ana Cole presents an award at the VH1/Vogue Fashion Awards in New York.",
        "VH1/Vogue Fashion Awards",
        AWARDS,
        "",
        HALL,
        IMPLIED,
    ),
    (
        "Ana Cole speaks during Global Citizen VAX LIVE at SoFi Stadium.",
        "Global Citizen VAX LIVE",
        CONCERT,
        "SoFi Stadium",
        ARENA,
        NAMED,
    ),
    (
        "Soccer Football - Copa America - Final - Tulsa v Reno - Estadio Pino, Lima, Peru - April 10, 2018 Ana Cole runs",
        "Copa America",
        SPORTS,
        "Estadio Pino",
        ARENA,
        NAMED,
    ),
    ("Ana Cole rehearses at the Elbphilharmonie in Hamburg.", "", CONCERT, "Elbphilharmonie", HALL, NAMED),
    ("Ana Cole plays the cello at the Pine Shell in Boston.", "", CONCERT, "Pine Shell", HALL, NAMED),
    ("Ana Cole sings at the Lincoln Memorial in Washington.", "", CONCERT, "Lincoln Memorial", STREET, NAMED),
    ("Ana Cole carries daughter Eve Cole on the Pine Pier in Tulsa.", "", SIGHTING, "Pine Pier", STREET, NAMED),
    (
        "Ana Cole and Ben Ode wave to fans outside the Pine Cathedral in Tulsa.",
        "",
        SIGHTING,
        "Pine Cathedral",
        "place of worship",
        NAMED,
    ),
    # The last word of a venue's name says what kind of place it is, though its first words name an event.
    (
        "Ana Cole lays a wreath at the Reno Peace Memorial Park in Reno, Nev., on May 9, 2020.",
        *("", CIVIC, "Reno Peace Memorial Park", STREET, NAMED),
    ),
    ("Ana Cole speaks at the Pine conference centre in Cannes.", "", "", "Pine conference centre", CONGRESS, NAMED),
    ("Ana Cole walks outside Parliament House in Canberra.", "", SIGHTING, "Parliament House", GOVERNMENT, NAMED),
    (
        "Ana Cole lands at the Tulsa Regional Airport, Oklahoma, on May 9, 2020.",
        *("", SIGHTING, "Tulsa Regional Airport", "airport", NAMED),
    ),
    ("Ana Cole dines at the Hotel de la Pine in Paris.", "", SIGHTING, "Hotel de la Pine", HOTEL, NAMED),
    ("Ana Cole performs at Berlin Pine Fest in Berlin.", "Berlin Pine Fest", FESTIVAL, *NOTHING),
    # An event without a name of its own goes by the prize in hand.
    (
        "Ana Cole lifts the Stanley Cup trophy after Tulsa FC beat Reno 2-1 in the final in Tulsa.",
        *("Stanley Cup Final", SPORTS, "", ARENA, IMPLIED),
    ),
    # A park is a stadium on match day, a shop in a street is a shop.
    ("Ana Cole watches the NBA game at Tulsa Park in Tulsa.", "NBA", SPORTS, "Tulsa Park", ARENA, NAMED),
    (
        "Ana Cole shops at Bloomingdale's 59th Street in New York.",
        "",
        SIGHTING,
        "Bloomingdale's 59th Street",
        STORE,
        NAMED,
    ),
    ("Ana Cole speaks at the Pine International Forum in Tokyo.", "", "", "Pine International Forum", ARENA, NAMED),
    (
        "Ana Cole cuts a ribbon at the opening of the Acme store in Tulsa.",
        "Acme store opening",
        BRAND,
        "",
        STORE,
        NAMED,
    ),
    ("Ana Cole walks the runway at Spring Pine in Tulsa.", "", BRAND, "Spring Pine", "", ""),
    ("Ana Cole marches with fans on Paseo Pine in Tulsa.", "", CIVIC, "Paseo Pine", STREET, NAMED),
    # A stadium and its game share a name.
    (
        "Ana Cole waves before a college football game at the Rose Bowl in Tulsa.",
        "college football game",
        SPORTS,
        "Rose Bowl",
        ARENA,
        NAMED,
    ),
    (
        "Ana Cole throws a pass at the Cotton Bowl as Texas Rangers play the Astros.",
        "MLB",
        SPORTS,
        "Cotton Bowl",
        ARENA,
        NAMED,
    ),
    ("Ana Cole attends the Acme Bros. Circus in Tulsa.", "Acme Bros. Circus", CONCERT, *NOTHING),
    ("Ana Cole sings at the Rose Bowl in Pasadena, Calif.", "", CONCERT, "Rose Bowl", ARENA, NAMED),
    ("Ana Cole watches the Rose Bowl in Pasadena, Calif.", "Rose Bowl", SPORTS, "", ARENA, IMPLIED),
    (
        "Ana Cole serves during the French Open at Roland Garros in Paris.",
        *("French Open", SPORTS, "Roland Garros", ARENA, NAMED),
    ),
    # Places that are parts of places, and names that go on.
    (
        "President Ben Ode holds up a jersey as the Stanley Cup champions visit the White House in Washington.",
        *("", CIVIC, "White House", GOVERNMENT, NAMED),
    ),
    ("Ana Cole performs on the balance beam at Juniper Center in Tulsa.", "", SPORTS, "Juniper Center", ARENA, IMPLIED),
    (
        "Fans crowd Juniper Avenue for the victory parade in Tulsa.",
        "victory parade",
        CIVIC,
        "Juniper Avenue",
        STREET,
        NAMED,
    ),
    (
        "Ana Cole prays in St. Anselm's Square, Vatican City, 21 April 2019.",
        "",
        "",
        "St. Anselm's Square",
        STREET,
        NAMED,
    ),
    (
        "Ana Cole sings during the Juniper Festival at Pedra do Norte in Recife, Brazil.",
        *("Juniper Festival", FESTIVAL, "Pedra do Norte", "", ""),
    ),
    (
        'Ana Cole arrives at the premiere of "Salt Road" at the AMC Empire Theatre in New York.',
        *("Salt Road premiere", PREMIERE, "AMC Empire Theatre", CINEMA, NAMED),
    ),
    (
        "Ana Cole celebrates after the Davis Cup final at the Pierre Lys stadium in Lille, France, Nov. 23, 2014.",
        *("Davis Cup", SPORTS, "Pierre Lys stadium", ARENA, NAMED),
    ),
    (
        "Ana Cole rides down Juniper Boulevard in the 12th Rose Parade in Pasadena, Calif., on January 1, 2020.",
        *("Rose Parade", CIVIC, "Juniper Boulevard", STREET, NAMED),
    ),
    ("Ben Ode addresses the Act Now climate march in London.", "Act Now climate march", CIVIC, *NOTHING),
    (
        "Ben Ode joins the Seven Oaks protest at Oxford Circus, London.",
        "Seven Oaks protest",
        CIVIC,
        "Oxford Circus",
        STREET,
        NAMED,
    ),
    (
        "French President Ben Ode (L) greets Chancellor Ana Cole (R) at the Elysee Palace in Paris, France.",
        *("", CIVIC, "Elysee Palace", GOVERNMENT, NAMED),
    ),
    (
        "14 May 2019 - Cannes, France - Ana Cole & Ben Ode. Opening ceremony of the 72nd Cannes Film Festival.",
        *("Cannes Film Festival", FESTIVAL, *NOTHING),
    ),
    (
        "15 July 2018 - Moscow, Russia - Ben Ode & Ana Cole. FIFA World Cup final held at Juniper Stadium.",
        *("FIFA World Cup", SPORTS, "Juniper Stadium", ARENA, NAMED),
    ),
    ('Ana Cole smiles at a press conference to promote her film "Salt" in Rome.', "press conference", PRESS, *NOTHING),
    ("Sen. Ana Cole, D-Ore. (C), waits at a rally in Portland, Ore., on May 18, 2008.", "rally", CIVIC, *NOTHING),
]


def read(words, shown):
    return words, shown.event_series, shown.event_type, shown.venue, shown.venue_type, shown.venue_basis


@pytest.mark.parametrize("row", CAPTIONS, ids=lambda row: row[0][:60])
def test_scene(row, scene):
    assert read(row[0], scene(row[0])) == row


def test_an_airport_is_no_city(scene):
    shown = scene("Ana Cole waves at Wellington International Airport, New Zealand, on May 9, 2020.")
    assert (shown.venue, shown.venue_type) == ("Wellington International Airport", "airport")
    assert (shown.city, shown.region, shown.country, shown.place) == ("Wellington", "", "NZ", "New Zealand")


# (caption, the event series or type it should have, why it has not)
KNOWN_MISSES = [
    (
        'Ana Cole arrives for the opening of "River Deep" on Broadway at the Music Box Theatre in New York City.',
        CONCERT,
        "an opening is taken for a store's unless it is called opening night",
    ),
    (
        "NEW YORK - SEPTEMBER 8: Ana Cole attends the Juniper fashion show during September 2021 - New York Fashion Week.",
        "New York Fashion Week",
        "a dash between lead and name hides that the series is shown",
    ),
    (
        "Ana Cole and Ben Ode announce the nominees for the 70th annual Golden Globe Awards in Beverly Hills, Calif.",
        PRESS,
        "only nouns (nominations announcement) are read as press events, not sentences",
    ),
    (
        "Ana Cole unveils the Acme Rose fragrance in New York City on June 4, 2018.",
        "Acme Rose fragrance launch",
        "what is launched is named by a verb, not by the noun launch",
    ),
]


@pytest.mark.parametrize(
    ("caption", "wanted"),
    [pytest.param(words, wanted, marks=pytest.mark.xfail(reason=why), id=why) for words, wanted, why in KNOWN_MISSES],
)
def test_known_misses(caption, wanted, scene):
    shown = scene(caption)
    assert wanted in (shown.event_series, shown.event_type)


@pytest.mark.parametrize(
    ("caption", "event", "edition"),
    [
        ("Ana Cole attends the 65th Annual GRAMMY Awards in Los Angeles.", "65th Annual GRAMMY Awards", "65th"),
        ("Ana Cole attends Super Bowl XLIV in Miami on Feb. 7, 2010.", "Super Bowl XLIV", "XLIV"),
        ("Ana Cole attends the Met Gala in New York City.", "Met Gala", ""),
        ("Ana Cole arrives at the 2015 Juniper Ball in Boston.", "2015 Juniper Ball", "2015"),
        ("Ana Cole attends the Sixth Annual Juniper Ball in Boston.", "Sixth Annual Juniper Ball", "Sixth"),
        ("Ana Cole 2012 Golden Globe Awards in Beverly Hills, Calif.", "2012 Golden Globe Awards", "2012"),
        ("Ana Cole Golden Globe Awards in Beverly Hills, Calif.", "Golden Globe Awards", ""),
        ('Ana Cole attends the premiere of "Salt."', 'premiere of "Salt."', ""),
        ("Ana Cole watches the Knicks play the Nets.", "Knicks play the Nets", ""),
    ],
)
def test_event_as_printed_and_its_edition(caption, event, edition, scene):
    shown = scene(caption)
    assert (shown.event, shown.edition) == (event, edition)


@pytest.mark.parametrize(
    ("words", "series"),
    [
        ("the 12th Annual Pine Street Gala", "Pine Street Gala"),
        ("2019 Pine Street Gala", "Pine Street Gala"),
        ("Pine Street Gala 2019", "Pine Street Gala"),
        ('Pine Street "Night of Light" Gala', "Pine Street Gala"),
        ("Pine Street Kick-off Event", "Pine Street Kick-off"),
        ("Pine Street Bowl 7", "Pine Street Bowl"),
        ("Pine Street Bowl XII", "Pine Street Bowl"),
        ("40 Under 40 Awards", "40 Under 40 Awards"),
        ("an inaugural Pine Street luncheon", "Pine Street luncheon"),
        ("Inaugural Ball", "Inaugural Ball"),
        ("First Ladies Luncheon", "First Ladies Luncheon"),
        ("First Annual Ladies Luncheon", "Ladies Luncheon"),
        ("", ""),
    ],
)
def test_own_words(words, series):
    assert own_words(words) == series


@pytest.mark.parametrize(
    ("given", "fields"),
    [
        ({"event": "The 65th Annual GRAMMY Awards"}, ("Grammy Awards", "awards ceremony", "Tulsa")),
        ({"event": "Juniper Nights 2019"}, ("Juniper Nights", "", "Tulsa")),
        ({"city": "RENO", "region": "NV", "country": "USA"}, ("Pine Gala", "gala or benefit", "Reno")),
        ({}, ("Pine Gala", "gala or benefit", "Tulsa")),
    ],
)
def test_what_the_file_states_wins(given, fields, scene):
    shown = scene("Ana Cole attends the Pine Gala in Tulsa, Okla.", **given)
    assert (shown.event_series, shown.event_type, shown.city) == fields


def test_names_take_in_titles_teams_and_backstory(scene):
    words = 'Ana Cole attends the Met Gala in Rome. She starred in "Salt Road" and threw a pitch at a Dodgers game.'
    names = [words[span.start : span.end] for span in scene(words).names]
    assert names == ["Met Gala", "Rome", '"Salt Road"', "Dodgers"]


def test_names_hide_no_person(scene):
    words = "Ana Cole joins Ben Ode for Global Citizen Festival in New York City."
    assert not any("Ode" in words[span.start : span.end] for span in scene(words).names)


def test_only_the_first_sentence_is_the_picture(scene):
    shown = scene(
        "Ana Cole waves in Tulsa, Okla., on May 5, 2015. She won at the Grammy Awards in Los Angeles that year."
    )
    assert (shown.event_series, shown.city) == ("", "Tulsa")


def row(number: int, series: str, edition: str = "", city: str = "", venue: str = "", date: str = "") -> CaptionRow:
    blank = dict.fromkeys(CaptionRow._fields, "")
    filled = {"caption": number, "event_series": series, "edition": edition, "city": city, "venue": venue, "date": date}
    return CaptionRow(**{**blank, **filled})  # type: ignore[arg-type]


def test_events_are_occurrences():
    rows = [
        row(1, "Met Gala", city="New York City", date="2017-05-01"),
        row(2, "", city="New York City", date="2017-05-01"),
        row(3, "Met Gala", "2017", "New York City", "The Met", "2017-05-01"),
        row(4, "Met Gala", city="New York City", date="2018-05-07"),
    ]
    assert [(e.event_series, e.edition, e.date, e.venue, e.captions) for e in read_events(rows)] == [
        ("Met Gala", "2017", "2017-05-01", "The Met", "1; 3"),
        ("Met Gala", "", "2018-05-07", "", "4"),
    ]


PIECES = st.sampled_from(
    [
        *(
            "Ana Cole",
            "attends",
            "the",
            "at",
            "in",
            "of",
            "for",
            "premiere",
            "Gala",
            "Oscars",
            "Knicks",
            "play",
            '"',
            "'",
        ),
        *(
            "Los Angeles",
            ",",
            ", Calif.,",
            "on",
            "May 5, 2015",
            "Hotel",
            "65th",
            "Annual",
            "launch",
            "(L)",
            "-",
            ".",
            "\n",
        ),
        *("\u2019s", "\u00a0", "\u0130", "(", "New York", "museum", "Awards", "and", "\U0001f600"),
    ]
)


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join)))
def test_any_words_give_a_scene_whose_parts_stand_in_them(words):
    block = CaptionBlock(1, 0, len(words), Span(0, len(words)))
    shown = read_scenes(Article("a", "test", "text", words, plain(words), captions=(block,)))[1]
    assert shown.event in words
    assert shown.venue in words
    assert shown.place in words
    assert bool(shown.venue_type) == bool(shown.venue_basis)
    assert all(0 <= span.start < span.end <= len(words) for span in shown.names)
    assert list(shown.names) == sorted(shown.names)


@pytest.mark.parametrize(
    "flood",
    ["A ", "at the A ", "in A, ", '"A" ', "'A ", "Gala of ", "the ", "of the ", "A.A.", "Oscars ", "Knicks game "],
)
def test_floods_take_linear_time(flood, scene):
    scene("Ana Cole attends " + flood * 20_000)
