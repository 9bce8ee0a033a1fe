"""The families of date expressions; :mod:`.grammar` says how a line is read.

A line is an action, a pattern and an example.  The action names the function of
:mod:`.resolve` that says what the words mean; ``none`` marks words that only look
like a date.
"""

from __future__ import annotations

#: Sets of classes that several patterns share; alternatives stand between " | ".
SETS = {
    "FEAST": "holiday|feast",
    "MON": "month|april|may|abbr",
    "DAY": "num|ordinal",
    "WD": "weekday|wkd part? ,?",
    "NTH": "nth|ordinal",
    "UNIT": "unit|weekend|yr|quarter|century",
    "UNITS": "units|UNIT|hour",
    "SEVERAL": "SOME | HALF | TENS | NUMBER to|or|- NUMBER | NUMBER",
    "EDGE": "the? edge of",
    "IN": "TIME|LINK|come|on|for|about|over|or|fiscal|until",
    "TIME": "in|since|during|through|until|early|last|this|next",
    "LEAD": "on|for|until|by|through|since|from",
    "TO": "-|to|through|until",
    "LINK": "from|between|of|by|before|after|to|and",
    "OTHER": "the same|next|PREVIOUS yr | that same? yr | this|last|next|PREVIOUS fiscal? yr | AWAY | the yr",
    "AWAY": "the yr before|after|prior",
    "PREVIOUS": "following|previous|prior",
    "YEAR": "year|oldyear|noyear|short | OTHER",
    "THEYEAR": ", YEAR | YEAR",
    "NUMBER": "num|number|big|year|oldyear|noyear",
    "TENS": "number - number",
    "ABOUT": "about|just|over | just? more|about than | at least",
    "SOME": "a? some of? | a? dozen of? | NUMBER dozen",
    "HALF": "NUMBER -? and -? a -? half | a|NUMBER half | half a?",
    "ANDHALF": "and a half",
    "COUNT": "SEVERAL | a",
    "WHICH": "this|last|next|that|coming | this past|coming | the current|coming | the? same|PREVIOUS|next | that same",
    "OF": ",? of? | poss",
    "STOP": "stop|,|-|)|/",
    "A": "a|the|poss",
}

_DAYS = """
day        wd=WD? month=MON the? day=DAY ,? of? year=YEAR                  -- Sunday, Feb. 9, 2020
day        wd=WD? the? day=DAY -? of? -? month=MON ,? year=YEAR            -- 9 February 2020
day        wd=WD ( month=MON day=DAY ,? year=YEAR )                        -- Sunday (Feb. 9, 2020)
day        wd=WD? month=MON the? day=DAY part?                             -- Sunday, Feb. 9
day        which=last|next month=MON day=DAY                          -- next Jan. 1
day        wd=WD? the? day=DAY -? of? -? month=MON                         -- 9 February
day        wd=WD ( month=MON day=DAY )                                     -- Sunday (Feb. 9)
day        the day=nth of month=MON ,? year=YEAR                           -- the first of May 2012
day        the day=nth of month=MON                                        -- the first of May
dayof      the nth=NTH|last unit of month=MON ,? year=YEAR?                -- the last day of May
dayof      the nth=NTH|last weekday of|in month=MON ,? year=YEAR?          -- the last Sunday of May
dayin      the nth=NTH|last weekday of|in in=WHICH unit=unit               -- the last Sunday of the previous month
edgeday    the nth=nth|last unit of which=WHICH|the units=UNIT              -- the last day of that month
day        about month=MON day=DAY year=THEYEAR?                           -- around Feb. 9
day        about day=DAY of? month=MON ,? year=YEAR?                       -- around 9 February
iso        iso                                                             -- 2020-02-09
slash      slash                                                           -- 2/9/2020
monthday   LEAD< the day=ordinal >!x|X|unit|yr|century|quarter|half|weekday|hour -- on the 9th
monthday   the part of the day=ordinal >!x|X|unit|yr|century|quarter|half|hour -- the evening of the 9th
holiday    EDGE? about? holiday=FEAST ,? of? year=YEAR                     -- Christmas Day 2014
holiday    holiday part?                                                   -- Labor Day
holiday    IN|at< holiday=feast part? >!x|X                                -- on Thanksgiving, at Christmas
holiday    about holiday=FEAST part? >!x|X                                 -- around Christmas
holiday    holiday=feast >seasons                                          -- Thanksgiving falls late
holiday    spend< holiday=feast part? >!X                                  -- spend Christmas
holiday    which=WHICH holiday=FEAST                                       -- last Christmas
holiday    holiday=FEAST in year=year                                      -- Valentine's Day in 2012
holidayweekend holiday=FEAST weekend of|in? year=YEAR?                     -- Labor Day weekend
"""

_MONTHS = """
month      EDGE? early? -? month=MON ,? of? year=YEAR                      -- mid-March 2013
month      EDGE? about? month=MON ,? of? year=YEAR                         -- around June 2013
month      early in month=MON year=THEYEAR?                                -- late in May
month      year=year poss month=MON                                        -- 2013's March
month      EDGE? early? -? month=month >!num                               -- September
month      EDGE? early? -? month=april >!X|num                             -- June
month      TIME< early? -? month=april|may >!num                           -- in May
month      about early? -? month=april|may >!num                           -- around May
month      about early? -? month=month >!num                               -- around September
month      LINK< early? -? month=april|may >!X|num                         -- by May
month      in|after|before|during|since< the month=april|may >x            -- in the May primary
month      EDGE early? -? month=april|may >!num                            -- the end of May
month      early -? month=april|may                                        -- late May
month      ,< month=may >and                                               -- January, March and June
month      X!< month=may >STOP                                             -- March
month      the month=MON which=before|prior >STOP|in|at|on                 -- the October before
month      early? which=WHICH month=MON >!num                              -- late last July
"""

_YEARS = """
edition    X< year >X                                                     -- Tokyo 2020 Olympics
edition    A< year >X|Season                                               -- the 2015 Tulsa Gala
year       EDGE? early? -? year                                            -- late 2013
year       early in year                                                   -- early in 2013
year       about year|oldyear                                              -- around 2013
year       IN< EDGE? early? -? year=oldyear                                -- in 1776
year       ( year=oldyear )                                                -- (1776)
year       EDGE? the yr year=year|oldyear                                  -- the year 2000
year       of|in< year=short                                               -- the class of '69
decade     EDGE? the? early? -? decade                                     -- the early 1990s
decade     the early? -? decade=tens                                       -- the mid-90s
decade     EDGE? the early? -? decade=year poss >!nth|month|half           -- the 1960's
century    EDGE? the? early? -? nth=NTH -? century                         -- the 19th century
quarter    EDGE? the? early? fiscal? nth=NTH -? quarter OF year=YEAR       -- the third quarter of 2012
quarter    EDGE? the? nth=last -? quarter OF year=YEAR                      -- the last quarter of 2012
quarter    the? year=year poss? nth=NTH -? quarter                         -- the 2012 third quarter
quarter    year=OTHER poss? nth=NTH -? quarter                             -- last year's third quarter
barequarter EDGE? the? early? fiscal? nth=NTH -? quarter >!of              -- the third quarter
quarter    nth=q ,? of? year=YEAR?                                         -- Q3 2012
barehalf   EDGE? the nth=nth -? half >!of                                  -- the first half
half       the? nth=NTH -? half OF year=YEAR                               -- the first half of 2012
half       the? year=year poss? nth=NTH -? half                            -- the 2012 first half
months     the? nth=nth|last count=COUNT units=units OF year=YEAR          -- the first nine months of 2012
months     the? nth=nth count=COUNT units=units >!earlier|later|ago|before|after -- the first nine months
ended      the count=COUNT? -? units=UNITS ended month=MON day=DAY year=THEYEAR? -- the three months ended Sept. 30
weekof     the|WHICH? month=MON day=DAY unit=weekend                       -- the July 4 weekend
weekof     the unit=unit|weekend of month=MON day=DAY year=THEYEAR?                     -- the week of Oct. 9
season     EDGE? the? early? -? season=season|Season ,? of? year=YEAR      -- the summer of 2014
season     EDGE? the? early? -? season=season|Season ,? of? year=year -|/ year|num|big -- the winter of 2012-13
season     EDGE? early? which=WHICH season=season|Season                   -- last spring
season     IN< EDGE? the early? -? season >!of                             -- in the spring
season     IN< early -? season=season >!of|x|X                              -- in early spring
season     until|by|before|since< season=season >STOP                       -- until spring
season     until|by|before|since< season=season >they|the|that                -- by spring it
season     come< season >!of                                               -- come spring
fiscal     fiscal yr? year=YEAR                                            -- fiscal 2013
"""

_RANGES = """
days       wd=WD? month=MON day=DAY -|to|through|until|and day2=DAY year=THEYEAR? -- Feb. 9-12, 2020
days       day=DAY -|/|to|through|until|and day2=DAY of? month=MON year=THEYEAR? -- 9-12 February 2020
days       month=MON day=DAY -|to|through WD? month2=MON day2=DAY year=THEYEAR? -- March 3 to April 2
days       month=MON day=DAY ,? year=year ,? TO month2=MON day2=DAY ,? year2=year -- May 3, 2011-May 4, 2012
days       day=DAY month=MON -|to|through day2=DAY month2=MON year=YEAR?   -- 3 March to 2 April 2011
days       between< month=MON day=DAY and month2=MON day2=DAY year=THEYEAR? -- between Sept. 8 and Oct. 2
weekdays   from< early? weekday part? to|through early? weekday2=weekday part? -- from Friday to early Sunday
weekdays   early? weekday part? through early? weekday2=weekday part?      -- Friday through early Sunday
weekdays   between< early? weekday part? and early? weekday2=weekday part? -- between Friday and early Sunday
span       month=MON -|through month2=MON ,? of? year=YEAR?                -- March-June 2011
span       month=MON ,? year=year|oldyear -|through|to|until month2=MON ,? year2=year|oldyear -- June 2011 to May 2012
span       from< EDGE? early? -? month=MON TO EDGE? early? -? month2=MON ,? of? year=YEAR? -- from mid-May to July
span       between< EDGE? early? -? month=MON and EDGE? early? -? month2=MON ,? of? year=YEAR? -- between May and July
span       between< month=MON ,? year=year and month2=MON ,? year2=year    -- between June 2011 and May 2012
span       year=year|oldyear -|through year2=year|oldyear|num|big          -- 2007-13, 2020-02
span       from< year=year|oldyear to|until year2=year|oldyear             -- from 2007 to 2013
span       between< year=year|oldyear and year2=year|oldyear               -- between 2007 and 2013
span       year=year to year2=year                                         -- in photos, 1988 to 2017
span       month=MON ,? year=year to year2=year                            -- from May 2004 to 2007
"""

_DEICTIC = """
deictic    early? deictic part?                                            -- yesterday
deictic    x|X|the|a|poss!< deictic=Deictic part?                          -- Today
deictic    the unit way=before|after deictic                               -- the day before yesterday
weekday    early? weekday early? part? >!X                                 -- early Thursday
weekday    IN< early? weekday early? part?                                 -- on Thursday Reyes sang
weekday    the? early? which=WHICH weekday part?                           -- last Thursday
weeksfrom  count=COUNT units=UNITS from which=WHICH? weekday               -- a week from Friday
weeksfrom  count=COUNT units=UNITS from deictic                            -- a week from tomorrow
weekday    weekday of? in=WHICH unit                                       -- Tuesday of last week
weekend    IN|at< the weekend                                              -- over the weekend
unit       EDGE? early? which=WHICH fiscal? unit=UNIT|part                 -- last month
whole      EDGE the unit=UNIT                                              -- the end of the year
whole      unit=yr -|poss edge                                             -- year-end, year's end
latest     for|during|in< the unit=yr|quarter >STOP                        -- for the year
within     way=earlier|later which=this|that|the same? unit=UNIT|season|Season|part -- later that year
within     way=earlier|later in|on which=the|that|this same? unit=UNIT|season|part -- earlier in the day
beforeend  before the unit=UNIT be out|over                                -- before the month was out
bounded    way=earlier|later in year=year                                  -- later in 2013
bounded    way=earlier|later in month=MON year=THEYEAR?                    -- earlier in May
weekday    earlier|later on? weekday part?                                 -- earlier Thursday
deictic    earlier|later deictic                                           -- earlier today
"""

_COUNTS = """
ago        ABOUT? count=COUNT -? units=UNITS way=ago                       -- two years ago
agothis    ABOUT? count=COUNT -? units=UNITS ago this unit=UNIT            -- two years ago this month
agothis    ABOUT? count=COUNT -? units=UNITS ago unit=deictic              -- a year ago today
yearly     ABOUT? count=COUNT units=seasons|monthly|feasts way=ago|earlier|later|before -- two summers ago
ago        ABOUT? count=COUNT -? units=UNITS from now                      -- two weeks from now
ago        ABOUT? a units=UNIT count=ANDHALF way=ago                       -- a year and a half ago
count      ABOUT? a units=UNIT count=ANDHALF way=earlier|later             -- a year and a half later
count      for!< ABOUT? count=COUNT -? units=UNITS way=earlier|later             -- two weeks later
count      ABOUT? count=COUNT -? units=UNITS way=before|after|prior >STOP|and|in|on|at|during -- six months after
count      ABOUT? count=COUNT -? units=UNITS way=before|after holiday=FEAST year=THEYEAR? -- two days before Christmas
count      count=a units=part way=earlier|later                            -- a night later
count      ABOUT? count=COUNT -? units=UNITS way=afterwards                -- a few weeks afterward
countshown ABOUT? count=COUNT -? units=UNITS way=before|after the occasion -- two months after the show
counton    ABOUT? count=COUNT -? units=UNITS on ,                          -- four months on,
beforelast the unit=UNIT before last                                       -- the year before last
sameday    many? hour way=earlier|later|afterwards                         -- hours later
sameday    many? hour way=before|after >STOP                               -- hours after
counttold  ABOUT? count=COUNT -? units=UNITS way=before|after that         -- two days after that
exact      ABOUT? count=COUNT -? units=UNITS to the unit way=earlier|later -- a year to the day later
exact  ABOUT? count=COUNT -? units=UNITS to the unit way=before|after the occasion -- a year to the day after the show
yearbefore the? a? yr -? ago|earlier period|quarter|time|unit|yr|half      -- the year-earlier period
yearbefore the? PREVIOUS -? yr -? period|quarter|unit|half                 -- the prior-year quarter
yearbefore the? same unit=period|quarter|time|unit last yr                 -- the same period last year
yearbefore the? same unit=period|quarter|time|unit in|of year=year        -- the same month in 2011
yearbefore the? same unit=period|quarter|time|unit a yr ago|earlier|before -- the same month a year earlier
ahead      in< ABOUT? count=COUNT -? units=UNITS                           -- in three weeks
unknown    within ABOUT? count=COUNT? -? units=UNITS of                    -- within days of the ball
inside     within ABOUT? count=COUNT? -? units=UNITS                       -- within months
neighbour  the units=UNIT|season|part way=earlier|later|prior|previous|following >!to -- the week prior
neighbour  the units=UNIT|season|part way=before|after >STOP|in|on|at|by|and|during|for|from|to|that -- the day before
neighbour  the units=UNIT|season|part way=before|after >while                 -- the year before while at sea
neighbour  the units=UNIT|part way=before|after holiday=FEAST year=THEYEAR? -- the day after Thanksgiving
neighbour  the units=UNIT|part way=before|after holiday=FEAST of year=YEAR -- the day after Thanksgiving of that year
shown      the units=UNIT|part way=before|after the occasion                -- the day after the ball
unknown    the units=UNIT|part way=before|after                            -- the day after they met
open       about|many? units=units|Units way=earlier|later                 -- years later
open       units=units|Units way=before|after >STOP                        -- years after
openago    about|many? units=units way=ago                                 -- many years ago
lasting    the? way=past|last|recent|coming|next count=COUNT? -? units=units -- the past two years
lasting    the way=past|last units=UNIT >!of                               -- the past decade
duration   ABOUT? count=SEVERAL -? units=UNITS                             -- two years
duration   for|in|than|over|after|about< a units=UNIT|hour                 -- for a year
since      afterwards                                                      -- Afterwards
since      vague after >STOP                                               -- soon after
since      vague afterwards                                                -- shortly afterward
sincethen  since then                                                      -- since then
sincethen  ever since >STOP|and                                                -- ever since
sincethen  from then on                                                    -- from then on
until      by then                                                         -- by then
before     until then                                                      -- until then
before     before that >STOP|x|X|they                                        -- before that
sincethen  after that >STOP|x|X|they                                         -- after that
"""

_SETS = """
set        every other|NTH? UNIT|season|weekday|part|MON|holiday|hour          -- every Friday
set        the nth=NTH weekday of every UNIT                               -- the first Tuesday of every month
set        times a UNIT                                                    -- twice a year
set        COUNT time? a UNIT >!ago|earlier|later|before|after                                    -- five times a year
set        often                                                           -- annually
set        weekdays                                                        -- Fridays
set        vague                                                           -- recently
set        now                                                             -- now
set        at|by the|that time                                             -- at the time
set        these units                                                     -- these days
"""

_NONE = """
none       COUNT -? UNITS -? old                                           -- two-year-old
none       COUNT units of age                                              -- two years of age
none       label num|big|year|oldyear|ordinal >!units                      -- Room 2012
none       ABOUT? year|oldyear|noyear counted                              -- 2000 people
none       last|next unit|yr|part of                                       -- the last day of school
none       heat in the early? -? tens|decade                          -- temperatures in the 50s
none       poss last|nth unit at|in|on                                    -- her brother's last day at Oak
none       the? ordinal time                                               -- for the 14th time
none       that unit - old                                                 -- that day-old bread
none       X and april|may >x|STOP                                         -- Waylon and June made
none       X , april|may and X                                             -- Ida, June and Max
none       be!< named MON|season|Season|weekday|holiday|feast              -- a girl named April
none       that season falls                                              -- devices that fall off
none       the quarter - x                                                 -- the quarter-finals
none       kin , month|april|may|season|Season >STOP|and                       -- her brother, August
none       title MON|weekday|season|Season                                 -- Mr. May
none       X< weekday|MON , num|big >,                                     -- Wendell Friday, 52,
none       said april|may >,                                               -- said May, whose team
none       label num|big|number - year|oldyear|num|big                     -- No. 01-1998
none       nodate                                                          -- Super Bowl Sunday
none       big|num|year - big|num|year - big|year|oldyear|num              -- 555-555-2013
none       year|oldyear|noyear|big zone                                    -- by 1030 GMT
none       big - year|oldyear                                              -- 555-2013
"""

FAMILIES = {
    "days": _DAYS,
    "months": _MONTHS,
    "years": _YEARS,
    "ranges": _RANGES,
    "deictic": _DEICTIC,
    "counts": _COUNTS,
    "sets": _SETS,
    "no dates": _NONE,
}
