namespace TcAssistant.Timetables;

internal static partial class Words
{
    // One class of words a line: class, value where it has one, then the phrases. [a|b] stands for either ending.
    internal const string English = """
        Month 1: january | jan
        Month 2: february | feb
        Month 3: march | mar
        Month 4: april | apr
        MonthOrNot 5: may
        Month 6: june | jun
        Month 7: july | jul
        Month 8: august | aug
        Month 9: september | sept | sep
        Month 10: october | oct
        Month 11: november | nov
        Month 12: december | dec
        Weekday: monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | thu | thur | thurs | fri
        Season 1: springtime
        SeasonOrNot 1: spring
        Season 2: summer | summertime
        Season 3: autumn
        SeasonOrNot 3: fall
        Season 4: winter | wintertime
        Quarter: quarter of the year | quarter of year | quarter of the calendar year | quarter[|s] | qtr[|s] | q | trimester[|s] | qr
        Half: half | halves | half-year[|s] | semester[|s] | h | half of the year | half of year
        HalfLetter: s
        Third: four-month period | quadrimester
        Fortnight: fortnight of
        Unit D: day[|s] | calendar day[|s] | day's | days'
        Unit W: week[|s] | wk[|s]
        Unit 2W: fortnight[|s]
        Unit M: month[|s] | mth[|s] | mos | month's | months' | calendar month[|s]
        Unit Y: year[|s] | yr[|s] | calendar year[|s] | year's | years'
        Unit 10Y: decade[|s]
        WorkingDay: working day[|s] | business day[|s] | workday[|s] | work day[|s]
        Hour: hour[|s] | hr[|s] | hs | minute[|s] | min
        Number 0: zero
        Number 1: one
        Number 2: two
        Number 3: three
        Number 4: four
        Number 5: five
        Number 6: six
        Number 7: seven
        Number 8: eight
        Number 9: nine
        Number 10: ten
        Number 11: eleven
        Number 12: twelve
        Number 15: fifteen
        Number 18: eighteen
        Number 20: twenty
        Number 24: twenty-four
        Number 30: thirty
        Number 36: thirty-six
        Number 45: forty-five
        Number 60: sixty
        Number 90: ninety
        Number 100: one hundred | hundred
        Ordinal 1: first
        Ordinal 2: second
        Ordinal 3: third
        Ordinal 4: fourth
        Ordinal 5: fifth
        Ordinal 6: sixth
        Ordinal 10: tenth
        Ordinal 15: fifteenth
        Ordinal 20: twentieth
        Ordinal 30: thirtieth
        Ordinal 31: thirty-first
        Ordinal 99: last
        Edge 1: early | early in | opening weeks of | first months of | first few months of | early part of | the early part of
        EdgeNoun 1: beginning | start | outset | onset | commencement
        Edge 2: mid | middle | mid-point of | midpoint of | midway through | half-way through | halfway through
        Edge 3: late | late in | latter part of | ends of | final weeks of | final months of | last months of | last days of
        EdgeNoun 3: end | close | conclusion
        EdgeYear 3: year end | end of year | end-of-year | year's end | eoy | end of the year
        EdgeYear 1: start of the year | beginning of the year | start of year
        EdgeYear 2: mid-year | midyear | middle of the year
        By: by | no later than | not later than | before or by | by or before | on or before | by no later than | by not later than | deadline of | due by | no later | not after | not beyond | by the time of
        By 5: before the end of | before end of | before the close of | prior to the end of
        Until: until | till | til | up until | runs to | valid until | expires
        Until 1: through | thru | up through | through to
        Before: before | preceding the | prior to | ahead of | in advance of | earlier than
        From: from | wef | w.e.f | w.e.f. | as from | as of | with effect from | effective | starting | starting in | starting from | starting on | beginning | beginning in | beginning from | beginning on | commencing | commencing in | commencing on | since | from the | not before | no earlier than | not earlier than | onwards from | effective from | effective as of | in effect from | in force since | dating from | beginning with | starting with
        After: after | following | subsequent to | upon | on completion of | upon completion of | as soon as | immediately after | immediately following | immediately upon | following on from | post | on receipt of | on adoption of | on approval of | right after | soon after | shortly after
        After 1: when | whenever | at the time of | pursuant to
        AtEnd: at the end of | at the close of | at the conclusion of | at the completion of | by the end of the project | by the end of the programme | by the end of the program | by the end of the commitment | by the end of the plan | by the end of the mandate | by the end of the term
        Within: within | within a period of | in a period of | over a period of | for a period of | within the space of | inside | in less than | within a maximum of | within at most | duration | lasting | period of
        In: in | during | during the course of | over the course of | in the course of | at | around the time of | in the
        In 2: on | as at
        Around: around | about | approximately | approx | circa | ca | roughly | towards | toward | tentatively | tentative | provisionally | provisional | estimated | est | tbc | to be confirmed | or thereabouts | indicatively | indicative | subject to confirmation
        Between: between
        To 1: to | and to
        And: and | & | as well as | and also | and in | and again | and then again | plus
        Or: or | and/or | or in | or else
        Of: of | of the
        The: the | a | an
        For: for | for the
        Latest: at the latest | latest | at latest | or earlier | or before | or sooner | at the very latest | the latest | deadline | or earlier if possible
        Onward: onwards | onward | and onwards | and onward | and beyond | and thereafter | and after | and later | or later | forward | and following years | and subsequent years | to ongoing | to present | to the present | to date | present | today
        Onward 1: and ongoing | and continuing | and ongoing thereafter
        Onward 2: and continuous | and continuously | and continuously thereafter
        Every: every | each | each and every | of every | of each
        Other: other | second | alternate
        Times: times | time | x
        Count 1: once | one time
        Count 2: twice | two times
        Count 3: thrice | three times
        Count 4: four times
        PerUnit Y: per year | a year | per annum | each calendar year | per calendar year | in a year | in each year | in every year | yearly basis
        PerUnit M: per month | a month | in each month
        PerUnit W: per week | a week
        PerUnit 3M: per quarter | a quarter | in each quarter
        PerUnit 6M: per semester | per half-year | a semester
        PerUnit 2Y: per biennium | a biennium | in each biennium
        Rhythm Y: annually | yearly | on an annual basis | on a yearly basis | on annual basis | year by year | year on year | year after year | p.a. | every single year | annualy | anually | yearly thereafter | from year to year
        RhythmAdj Y: annual | once-yearly
        Rhythm 6M: biannually | bi-annually | semi-annually | semiannually | half-yearly | six-monthly | 6-monthly | every half year | every half-year | twice-yearly | on a biannual basis | on a semi-annual basis | on a half-yearly basis | each half year | twice annually | twice yearly | two times annually
        RhythmAdj 6M: biannual | bi-annual | semi-annual | semiannual | semestrial | half yearly
        Rhythm 2Y: biennially | every other year | two-yearly | on a biennial basis | every second year | 2-yearly | once a biennium | once per biennium | bi-yearly | in alternate years | alternate years
        RhythmAdj 2Y: biennial | bi-ennial
        Rhythm 3Y: triennially | three-yearly | 3-yearly | on a triennial basis
        RhythmAdj 3Y: triennial
        Rhythm 4Y: quadrennially | four-yearly
        RhythmAdj 4Y: quadrennial
        Rhythm 5Y: quinquennially | five-yearly | 5-yearly
        RhythmAdj 5Y: quinquennial
        Rhythm 10Y: decennially
        RhythmAdj 10Y: decennial
        Rhythm 3M: quarterly | qtrly | qtly | on a quarterly basis | three-monthly | 3-monthly | every quarter | each quarter | once a quarter | once per quarter
        Rhythm 4M: four-monthly | 4-monthly
        Rhythm M: monthly | on a monthly basis | month by month | once monthly
        Rhythm 2M: two-monthly | every other month | every second month | bi-monthly | bimonthly | on a bi-monthly basis | on a bimonthly basis
        Rhythm W: weekly | on a weekly basis
        Rhythm 2W: fortnightly | biweekly | bi-weekly | every fortnight | every other week | every second week | on a fortnightly basis | on a biweekly basis | on a bi-weekly basis
        Rhythm D: daily | on a daily basis | day by day | day-to-day basis
        Continuous: continuous[|ly] | continual[|ly] | continued | continuing | permanent[|ly] | on a continuous basis | on a continuing basis | on a continual basis | on a permanent basis | on a rolling basis | rolling | rolling basis | at all times | throughout the year | throughout the plan | throughout the plan period | throughout the period | throughout the project | throughout the programme | throughout the program | throughout implementation | throughout the implementation period | throughout the life of the project | throughout the duration of the plan | for the duration of the plan | for the duration of the project | over the life of the plan | over the life of the project | throughout the lifetime of the plan | all year round | year-round | all year | continuously thereafter | indefinitely | for the whole period | for the entire period | entire period | whole period | over the entire period | during the whole period | until further notice | permanent basis | continuous basis | without interruption | uninterrupted | continuous process | standing item | all through the year | during the entire plan period | duration of the plan | plan duration | life of plan | duration of the strategy | duration of the project | throughout the duration of the strategy | throughout the strategy | throughout the strategy period | throughout plan implementation | for the duration of the strategy
        Ongoing: ongoing | on-going | on going | under way | underway | in progress | in process | already under way | already underway | already in progress | currently under way | currently underway | currently in progress | work in progress | being implemented | under implementation | in implementation | in hand | on an ongoing basis | on an on-going basis | on ongoing basis | ongoing basis | to be continued | ongoing process | currently ongoing | currently being implemented | in train | under development | in development | under preparation | in preparation | under negotiation | being negotiated | being developed | being finalised | being finalized | process already started | is under way | is ongoing | are ongoing | already ongoing
        Ongoing 1: already started | already launched | already begun | already commenced | already initiated | continues | continue | to continue | will continue | has started | has begun | have started | have begun | has already started | has already begun | have already started | currently | at present
        Regular: occasional[|ly] | regular[|ly] | on a regular basis | regular basis | at regular intervals | periodic | periodical[|ly] | on a periodic basis | from time to time | routinely | regularly thereafter | recurrent | recurring | as often as possible | frequently | repeatedly | each session | every session | every meeting | each meeting | at each meeting | at every meeting | at each session | at every session | cyclical[|ly] | each cycle | every cycle | at periodic intervals | intermittent[|ly] | several times a year | several times per year
        AsNeeded: as needed | as required | as necessary | when necessary | when needed | when required | whenever necessary | whenever needed | whenever required | where necessary | where needed | where required | if necessary | if needed | if required | as and when | as and when needed | as and when required | as and when necessary | as and when appropriate | as appropriate | where appropriate | when appropriate | if appropriate | on demand | on request | upon request | by request | at the request of | ad hoc | ad-hoc | on an ad hoc basis | on an as-needed basis | on an as needed basis | according to need[|s] | in accordance with needs | depending on needs | depending on need | based on need[|s] | need-based | needs-based | demand-driven | as the need arises | as needs arise | as opportunities arise | as the opportunity arises | when opportunities arise | as the occasion arises | as and when opportunities arise | on need basis | as applicable | where applicable | if applicable | on a case-by-case basis | case by case | case-by-case | when requested | as requested | if requested | upon demand | according to demand | according to requirements | as circumstances require
        Immediate: immediate[|ly] | with immediate effect | effective immediately | at once | without delay | forthwith | right away | straight away | immediate effect | immediate start | starting immediately | starting now | start immediately | begin immediately | from now | from now on | beginning immediately | to start immediately | straightaway
        Start: starts | started | starting date | start date | begin | begins | began | begun | beginning date | commence[|s|d] | commencing date | launch | launches | launched | launching | initiate[|s|d] | initiation | inception | kick-off | kick off | kickoff | commencement date | date of commencement | date of start | roll-out begins | rollout begins | to start | to begin | to commence | will start | will begin | will commence | should start | should begin | start-up | set in motion | inaugurate[|d] | inauguration | opening date | set to begin | due to start | due to begin | is to begin | is to start | planned start | expected start | work starts | work begins | effective date | put in motion
        End: complete | completed | completion | completes | to be completed | finish | finished | finishes | finalise[|d] | finalize[|d] | finalisation | finalization | concluded | concludes | ended | ends | ending | end date | end by | finish date | completion date | date of completion | achieved | accomplished | terminates | terminated | done | closing date | ready | delivered | target date | due date | planned end | expected end | expected completion | planned completion | closes | wrap-up | wrapped up | fully implemented | will end | should end | fulfilled
        End 1: closed | implemented | carried out | executed | adopted and implemented | settled
        First: first result | first outcomes | first outputs | first findings | initial results | initial findings | initial outputs | initial outcomes | preliminary results | preliminary findings | preliminary outcomes | preliminary draft | first phase | first part | first stage | first step[|s] | first draft | initial draft | initial phase | initial stage | initial steps | first initiatives | initial initiatives | first measures | initial measures | first actions | initial actions | first activities | initial activities | first deliverable[|s] | early results | first version | initial version | first tranche | first batch | first instalment | first installment | interim results | first set of results | first elements | first pilot | first pilots | first component | partial results | first projects | first wave | first [trainings|training sessions|training courses|training workshops|workshops|courses|seminars|consultations|studies|surveys|pilot projects|missions|disbursements|payments|deliveries|installations|grants|loans|recruitments|graduates|beneficiaries|products|services|proposals|recommendations|achievements|milestones|interventions|sessions|meetings|visits|campaigns|pilots]
        If 2: provided | providing
        If: subject to | depends on | depends upon | depend on | depend upon | dependent upon | depending upon | depending on | dependent on | contingent on | contingent upon | conditional on | conditional upon | conditioned on | provided that | providing that | if | in case | in case of | in the event of | in the event that | pending | as resources permit | as resources allow | resources permitting | funds permitting | funding permitting | if resources permit | if funds permit | as funding becomes available | as funds become available | as resources become available | when resources permit | when funds are available | unless | based on availability | based on the availability of | as circumstances permit
        If: according to availability | according to the availability | in accordance with availability | in line with available | in line with availability | according to available | [fund|funds|funding|resource|resources|budget|donor] dependent
        If 1: linked to | as per | tied to | in conjunction with | in line with | in accordance with | according to | where possible | if possible | as possible | as far as possible | to the extent possible | whenever possible | when possible | to be integrated into | to be integrated in | to be incorporated into | to be incorporated in | to be aligned with | aligned with | associated with | in connection with | in parallel with | concurrently with | coinciding with | to coincide with | in tandem with | as part of | within the framework of | in the framework of | in the context of | together with | in time for | in good time for | simultaneously with | in sync with | timing to be aligned with | while
        Soon 1: at the earliest | at the very earliest
        Soon: as soon as possible | asap | a.s.a.p. | as early as possible | at the earliest opportunity | as soon as practicable | as soon as feasible | at earliest opportunity | promptly | urgent[|ly] | as soon as resources permit | the soonest | soonest possible | earliest possible | at an early date | in due course | in due time | at the appropriate time | at an appropriate time | when feasible | as feasible | when the time is right | soon | shortly
        Vague: see schedule | see workplan | see work plan | see timeline | see calendar | see the schedule | see the workplan | see the work plan | see the timeline | see the calendar | cf. schedule | cf. workplan | cf. work plan | cf. timeline | cf. calendar | cf schedule | cf workplan | cf work plan | cf timeline | cf calendar | refer to the schedule | refer to the workplan | refer to the work plan | refer to the timeline | refer to the calendar | short[| |-]term | medium[| |-]term | long[| |-]term | longer[| |-]term | short to medium[| |-]term | medium to long[| |-]term | short-, medium- and long-term | near[| |-]term | short-run | long-run | immediate term | near future | in the near future | later | at a later date | at a later stage | future | in the future | in coming years | in the coming years | in the coming months | multi-year | multiyear | multi-annual | multiannual | over time | in the long run | in the years ahead | in the months ahead
        Unset: tbc | tbd | tba | to be determined | to be decided | to be defined | to be agreed | to be announced | to be set | to be established | to be fixed | to be advised | to be specified | not yet determined | not yet decided | not yet set | not determined | undetermined | date to be determined | date to be confirmed | open-ended | unspecified | not specified | not set | not defined | not available | unknown | to be arranged | timeline to be confirmed | timing to be confirmed | awaiting | to be scheduled | not scheduled | n/k
        Nothing: not implemented | not yet implemented | partially implemented | partly implemented | not executed | not carried out | n/a | na | nil | none | not applicable | no deadline | no date | no timeframe | no time frame | no timeline | no fixed date | no specific date | without deadline | not started | not yet started | not begun | not completed | not yet completed | cancelled | canceled | see above | as above | see below | ditto | idem | same as above | on track | on hold | off track | delayed | on schedule | behind schedule | ahead of schedule | partially completed | substantially completed | partly completed | year of life | first year of life
        Relative 0: this | current | the present | the current
        Relative 1: next | coming | upcoming | forthcoming | following year
        Relative 9: last year | previous | past | previous year | preceding
        Fiscal: fiscal year[|s] | financial year[|s] | fy | f.y. | budget year | fiscal
        Academic 3: end of the academic year | end of the school year | end of academic year | end of school year
        Academic: academic year | school year | university year | legislative year | parliamentary year | scholastic year | marketing year | crop year | season year | parliamentary session | program year | programme year | project year | reporting year | plan year | implementation year | py
        Biennium: biennium | biennia | biennial period | two-year period | triennium | quadrennium | quinquennium | biennium's | planning period | funding period | budget period | programming period | strategy period | programming cycle | budget cycle | planning cycle
        Budget: budget[|s] | programme and budget | program and budget | programme & budget | p&b | p & b | budget proposals | programme budget | budget cycle | programme and budget proposals | programme and budget for | the programme and budget for | budget for | work plan for | workplan for | for the programme and budget | in the programme and budget | programme and budget for the
        Named: agenda | horizon | vision | strategy | strategies | plan | programme | program | framework | roadmap | road map | report for | survey | census | games | olympics | olympic games | elections | election | world cup | iso | europe | action plan | strategic plan | national plan | plan of action | strategic framework | compact | pact | cop | expo | summit
        Named 1: act | law | convention | recommendation | protocol | declaration | decision | resolution | directive | regulation | regulations | decree | ordinance | circular | bill no
        Named 2: street | avenue | square
        Counted: phase[|s] | stage[|s] | step[|s] | action[|s] | activity | activities | milestone[|s] | item[|s] | part[|s] | component[|s] | output[|s] | outcome[|s] | objective[|s] | goal[|s] | target[|s] | tier[|s] | level | version | chapter | commitment[|s] | priority | priorities | measure[|s] | task[|s] | deliverable[|s] | wave[|s] | round[|s] | batch | tranche[|s] | group[|s] | lot | indicator[|s] | pillar[|s] | workstream | work package | wp | gb | note | draft | sdg | sdgs | grade | module | zone | block | category | cohort | cluster | unit | ward | scenario | option
        Counted 3: p. | no | nos | number | article[|s] | art | section[|s] | annex | appendix | paragraph[|s] | para[|s] | convention no | recommendation no | table | figure | page | ref | decision no | resolution no | footnote | room[|s] | extension | ext | tel | phone | building | p.o. box | floor | pavilion | hall no | vol. | volume | pp. | pages
        Thing: report[|s] | reporting | review[|s] | meeting[|s] | conference[|s] | session[|s] | survey[|s] | assessment[|s] | evaluation[|s] | update[|s] | forum | newsletter[|s] | statement[|s] | audit[|s] | basis | workplan[|s] | work plan[|s] | assembly | council | committee | ilc | newsletters | bulletin | consultation[|s] | training[|s] | workshop[|s] | edition[|s] | event[|s] | publication[|s] | monitoring | conferences | return[|s] | plans | campaign[|s] | summit | exercise | cycle | general assembly | general meeting | governing body session | governing body meeting | programme and budget
        Doubt: brought forward | may day | term 1 | term 2 | term 3 | term 4 | except | excluding | apart from | unlike | superseded | fortnight before | eve of | year before | years before | a year after | a month after | a week after | the day after | the day before | the week before | the month before | the year after | earliest | christmas | easter | ramadan | eid | thanksgiving | midnight | noon | half past | could not be read | not in | not by | none of | never | anniversary | world day | international day
        Less: reduce[|s|d] | reducing | reduction of | shorten[|s|ed] | cut | response time | respond | response | waiting time | processing time | turnaround | processed | processing
        Then: then | thereafter | afterwards | subsequently | followed by | after that | after which | and then | and thereafter | and subsequently
        AtLeast: at least | no less than | not less than | minimum | at a minimum | at most | up to every | not less frequently than | no less frequently than
        Continuous 1: throughout | all through
        Sixth: two-month period
        Stated: in the document's words
        Planned: due | planned | scheduled | foreseen | expected | anticipated | targeted | envisaged | to be | is due | will be | to be held | to take place | timeline | timeframe | time frame | date | timing | schedule
        First 1: first results
        Within 1: maximum | max. | no more than | not more than | up to a maximum of | at a maximum | maximum of
        Immediate 1: now
        Thing 1: final report[|s] | final version[|s] | final draft[|s] | final evaluation[|s] | final review[|s] | final assessment[|s] | closing report | completion report | final audit | end-line survey | endline survey
        By: cob | c.o.b. | close of business | close of business on | close of play | end of business | eod | by close of business | by close of business on | week ending | week ending on | week-ending | w/e | deadline date
        By 3: new deadline | revised deadline | extended deadline | amended deadline | updated deadline | current deadline
        WeekFrom: w/c | w/b | wc | wb | week commencing | week commencing on | week beginning | week beginning on | week starting | week starting on
        WeekLetter: w | cw | kw | calendar week[|s] | iso week[|s]
        Baseline: status as of | status as at | situation as of | progress as of | progress as at | data as of | last updated | last update | last reviewed | last revised | updated as of | updated on | report dated | dated | baseline[|s] | base line | base year | baseline year | baseline value | reference year | baseline date | baseline figure | compared to | compared with | relative to | by comparison with | in comparison with | against a baseline of | versus | vs. | on a baseline of | as reported in | as reported on | as adopted in | as amended in | as amended by | as revised in | as amended | as updated in | as agreed in | as decided in | as noted in | as stated in | as approved in | as recommended in | data from | data of | data for | figures from | figures of | figures for
        Counted 2: usd | eur | gbp | chf | us$
        Around: ish | or so | possibly | probably | likely | presumably | hopefully | ideally | ~
        By: ≤ | up to and including
        Counted 1: levels
        Former: originally | originally planned for | originally scheduled for | originally due | original date | original target date | original deadline | original due date | original completion date | original timeline | original target | previous deadline | previous target date | previous date | previous due date | old deadline | initial deadline | initial target date | initial date | was due | superseded date | formerly | deadline was | instead of | rather than | initially planned for | initially scheduled for | previously planned for | previously scheduled for | initially due | previously due
        Former 2: was | original | initial
        Former 1: initially | previously
        Revised: revised to | revised date | extended to | extended | deferred to | moved to | delayed to | delayed until | postponed to | postponed until | rescheduled to | rescheduled for | changed to | pushed back to | pushed to | brought forward to | new date | new due date | new completion date | amended date | updated date | now due | now expected | now planned | carried over to | carried forward to | rolled over to | extension to | extension until
        Revised 1: revised
        After 2: beyond | further to
        EdgeYear 3: ye | y/e | eoy | year end of
        EdgeYear 13: eofy | end of fiscal year | end of the fiscal year | fiscal year-end | fye | financial year-end | end of financial year | end of the financial year | end fy | end of fy
        EdgeNoun 3: eom
        By 2: up to
        In 3: over | across
        Revised 2: postponed | postponed from | deferred | deferred from | rescheduled | rescheduled from | pushed back from | delayed from | changed from | put back from | slipped from
        Revised 3: moved | moved from | shifted | shifted from | brought forward from | revised from
        Counted 4: office | line[|s] | row[|s] | budget line | account | suite | desk | box | locker | bus | flight | invoice | case | contract | grant no | code | fax | file | ticket | isbn | issn | licence | unit no | postcode | zip code | mobile | order no | purchase order | po
        Small 1: more than | nearly | almost | some | close to | as many as | well over | over a total of | a total of
        Aim: target | targets | goal | goals | aim | aims | horizon | period
        Instrument: order | orders | memorandum | judgement | rule | rules | convention | treaty | act | law | code | resolution | recommendation | standard | norm | norms | iso | version | v | ver | edition | ed | revision | rev | release | decree | protocol | agreement | accord | accords | article | directive | regulation | regulations | ordinance | circular | bill | statute | guideline | guidelines | judgment | ruling | constitution | charter | declaration | decision | communication | opinion | covenant | pact
        DatedThing: accounts | figures | estimates | statistics | appropriations | allocations | recommendations | negotiations | guidelines | proposals | obligations | contributions | dues | payments | salaries | wages | holidays | harvests | floods | results | findings | conclusions | decisions | requirements | standards | rates | prices | levels | funds | costs | expenditures | revenues | savings | financials | financial statements | talks | discussions | celebrations | awards | submissions | applications | nominations | accounts | programmes | programs | projects | policies | strategies | works | operations | needs | rains | monsoons | sales | exports | imports | emissions | projections | forecasts | taxes | fees | orders | issues | deadlines | dates | sees | marks | brings | appeals | pledges | votes | polls | reforms | amendments | rules | laws | regulations | agreements | contracts | procurements
        CountedThing: people | women | men | children | staff | youth | persons | km | ha | kg | mt | mw | gw | kwh | mwh | gwh | sqm | m2 | m3 | euro | usd | hectare | km2
        Small 3: number of | total number of | total | overall total | quantity of | count of | headcount
        Ordinary: weakly | rate | still | star | tell | says | bill | though | lake | sent | hill | hall | stars | ways | match | hear | gear | closed | smart | fill | bear | nearly | wear | seat | toll | fear | kept | lane | kill | plate | lose | seek | bears | mouth | rear | outlet | winner | hate | decide | dear | gate | inter | closer | tall | mill | weak | pill | conclusions | tune | jury | latex | seeks | arch | mate | pays | chose | clone | tears | dairy | stat | tile | geek | lace | ears | fate | dept | junk | fears | rays | halo | weed | manually | expired | valves | tear | thorough | daisy | marsh | slept | closet | wears | halt | lame | stare | hears | decides | stark | mouths | riddle | fiddle | slate | calf | tart | weeds | moth | tilt | dads | simmer | gill | calves | gears | trough | duly | pear | quartet | decode | pearly | dune | pears | yearn | expire | clove | muddle | polling | lute | lathe | myths | maths | facade | contiguous | larch | starch | wither | meekly | juno | jute | tolling | sect | empires | dairies | yards | boats | clause | slates | manual | manuals | matches | marches | laughter | patch | hatch | watch | ranch | aprons | autumnal | summery | novel | dealt | hence | thaw | tidal | vital | medial | initial | residual | casual
        Small 4: into
        Small: in post | by half | in half | halved | halve | halving | with | onto | is | are | were | be | been | being | will | would | shall | should | has | have | had | its | their | our | his | her | it | they | we | that | which | who | as | but | not | all | any | more | other than | than | also | both | these | those | such | via | per cent | percent | his | so | new | up | out | off | under | against | among | by email | by e-mail | by mail | by post | online | start-ups | startups | sme | mid-term | midterm | mid-career | early warning | early childhood | early-stage | early intervention | end-user[|s] | end user[|s] | second-hand | high-end | open-end | long-standing | front-end | back-end | end-to-end | weekend | daylight | day-care | day care | monthly salary | minimum wage[|s] | working hours | working time | hours of work | working week | year-on-year | late payment | last mile | final text | final list | final decision | final approval | final phase | final stage | first aid | first nations | first time | for the first time | first instance | first-time | second reading | third party | third parties | third countries | one-off | one off | one-time | one time only | one stop | one-stop | one by one | 24/7 | follow-up | follow up | wellbeing | in order to | in order | so as to | in terms of | in place | in full | in addition | in particular | in general | in principle | in relation to | in respect of | in collaboration with | in cooperation with | in co-operation with | in partnership with | in consultation with | in coordination with | in writing | at national level | at local level | at the latest stage | prior consultation | current budget | current practice | current system | to ensure | to promote | present the | presented | present to | present a | present an | springboard | waterfall | every effort | each of | each other | in each country | in each region | to the end user | next steps | next step | next generation | last resort | former | last but not least | by means of | set up | day of action | youth day | open data day | second phase | second part | second draft | second stage | third phase | third stage | on board | one half of | half the | half of all | more than half | quarter of the | mid-level | start-up companies | week of action | the end result | early adopters | early learning | early years | later life | early school leaving | working-day | more frequently | more often
        """;
}
