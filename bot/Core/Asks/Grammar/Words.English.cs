namespace TcAssistant.Asks.Grammar;

/// <summary>The words of questions, one language a file. A line is a cue (with its value) and the phrases that stand for it.</summary>
internal static partial class Words
{
    public const string English = """
Article: the|a|an|of|s|teh
Filler: quite|in two words|in a few words|in one sentence|in a sentence|in a couple of words|at least|at a minimum|at most|so far|reported|recorded|either|what is there|what s there|a|comes|come|is|are|be|am|do|does|have|has|having|had|will|would|can|could|shall|may be|to be|i|we|you|us|our|your|ours|one could|please|pls|plz|kindly|that|there|there is|there are|any|anything|nothing|isn't anything|aren't any|not anything|been|held|take place|takes place|taking place|something|some|somewhat|else|ones|one|here|so|well|ok|okay|yes|also|too|really|actually|exactly|just tell me|tell me|tell us|let me know|i want|i would like|i d like|want|wanna|know|to know|to see|see|look|get|find out|need to know|could you|can you|would you|did you|at|into|its|with a|as well|right|thing|things|stuff|going|set|set for|on at|on|for us|if|whether|then|say|says|said|apply|applies|exist|exists|re|ve|ll|m|d|gonna|got|gotta|their|his|her|he|she|people|person|team|someone|somebody|somehow|being|get done|concern|concerns|ilo|ilo s|the office|the ilo|whole|entire|full|in total|altogether|total|sir|madam|bot|assistant|tcassistant|hey bot|quick question|i have a question|a question|question is|my question|me|doing|so far|to date|thus far|with|together with|inform us|inform me|remind me|yet|u|ur|gimmie|lemme know|can u|could u|d you|as|wanna know|need 2 know|gotta know|some more|to be able to|in general|generally|generally speaking|if nobody does anything|if no one does anything|if nothing is done|if nothing happens|if we do nothing|got it|alright|all right|understood|noted|hmm|hm|uh|um|er|erm|eh|oh|hum|possibly|perhaps|maybe|would you mind|mind telling me|would you mind telling me|do you mind telling me|telling me|i was wondering|i was wondering if|i am wondering|i m wondering|wondering|just wondering|just curious|curious|out of curiosity|i wonder|if possible|is it possible to|would it be possible to|it be possible to|according to the plan|according to plan|according to the document|according to this plan|according to the timetable|as per the plan|per the plan|as planned in the document|my boss wants to know|my manager wants to know|my director wants to know|my boss asks|my colleagues want to know|they want to know|i need to know|we need to know|i d love to know|id like to know|id like|i need to see|let s see|lets see|so tell me|quickly|very quickly|real quick|when you have a moment|when you get a chance|if you don t mind|by any chance|if you can|if you could|teh|basically|again|anyone|anybody|sometime|some time|inclusive|at some point|at any point|hav|r|bitte|danke|most grateful|i should be most grateful if you could|i would be most grateful if you could|would be grateful if you could|i should be grateful if you could|according to the doc|according to the text|as it was written|when the plan was written|when it was written|when the plan was adopted|when it was adopted|are we talking about|we are talking about|as we set out|on earth|at this stage|at this point|and so on|and so forth|the only thing|the only one|talking|whose implementation|whose execution|setting up|setting|in other words|do i tell|do we tell|do i say|for my meeting|for a meeting|should i tell|should i say|must i tell|do i have to tell|the director wants|the director wants a list of|the director asks|the director wants to know|my boss wants a list of|my boss needs|the boss wants|my director wants|my director asks|my director wants a list of|the chief wants|the secretariat is asking|the governing body secretariat is asking|is asking what|we ll have to|we will have to|going to hurt|hurt more|walk me through|can you walk me through|take me through|we ll have to show them|quick one|to do with|anything to do with|came|meant to|was meant to|is meant to|verdad
And: and|plus|then|as well as
Or: or
Which 1: which ones|which one
Which: which is|which are|which were|which have|which has|which was|which will|which should|which must|which do|which had
What: what|whats|what s|wat|wats|wut|wot|which|what is|which are|which is|what are|what s up with|how|how s|what s new|whats new|what is new|wots|whts|wots up with|wuts|whatcha|watcha|whaddya|wat s|wot s|wht|whch|wich
In: in|during|for|within the|over|throughout|in the course of|through the|towards|toward|around|in case of|in the event of
FollowUp: what about|how about|and what about|and for|same for|same question for|same thing for|ditto|idem|likewise|wbt|whatabout|same thing|the same thing|same again|same question|same list|the same list|the same but|same but
Due: due|dew|deu|duee|fall|falls|falling|falls due|fall due|fell due|falling due|comes due|come due|becomes due|ends|end date|finishes|to finish|finish|finishing|ending|expires|expire|expiring|matures|to be completed|to be finished|to be done|to be delivered|to be achieved|to complete|to deliver|deliverables|deliverable|target date|target dates|due date|due dates|comes to an end|come to an end|to be submitted|submitted|wraps up|wrap up|must end|will end|should end|deliver|delivering|submit|submitting|hand in|turn in|owe|owed|do we owe|do i owe|was due|were due|fallen due|fell|wrapped up|wrapping up|be out|be in place|be available|be established|be set up|be finalised|be finalized|be published|be issued|be adopted|be approved|be released|be done|hand over|handed over|be handed over|be handed in|be closed out|closed out|be wrapped up|be over|need finishing|needs finishing|needs completing|need completing|wind up|winds up|conclude|concludes|concluding|finalise|finalize|finalised|finalized|lapse|lapses|deadline falls|run out|runs out|reach completion|reaches completion|to reach completion|reaching completion|are to reach completion|get wrapped up|get finished|get completed|supposed to be out|be out by|came due|coming due
Due 1: ready|to be ready
Due 2: first results|first result|initial results|first outcomes|first initiatives|first results or first initiatives|first results or initiatives|first results and initiatives
Deadline: deadline|deadlines|dead line|dead lines|cut off|cutoff|time limit|time limits|deadline for|deadline of|deadlines of|by when|what deadline|deadlines for
Start: start|starts|starting|started|start date|start dates|begin|begins|beginning to|beginning|began|begun|kick off|kicks off|kicking off|kickoff|launch|launches|launched|launching|commence|commences|commenced|commencing|get going|gets going|get under way|gets under way|to start|to begin|set off|starts off|initiated|initiate|initiates|kicked off|kick offs|kicked|gets started|get started|got started|get rolling|gets rolling|set in motion|put in motion|get off the ground|gets off the ground|embark on|start anew|anything new start|does anything new start
Immediate: immediate|immediately|at once|right away|without delay|straight away
Planned: happen|happens|happening|going on|coming up|upcoming|on the agenda|in the pipeline|coming|comes up|come up|comes next up|on the calendar|ahead|lies ahead|comin up
Planned 1: planned|scheduled|foreseen|expected|slated|programmed|planed
UnderWay: under way|underway|in progress|ongoing|on going|in train|running|in hand|active|in the works
ToCome: still to come|yet to come|left to come|still ahead|still to fall due|yet to fall due|to come due|still coming up|still upcoming|are still to come|are yet to come
Doing 1: being done|being carried out|being implemented|being worked on|worked on|is being done|being undertaken|being run|get done
Doing: doing about|doing on|doing for|doing with|done about|gets done|we do|do we do|is run|are run|run on|we doing|are we doing|run|runs|running on
AtRisk: at risk|blocked|on hold|stuck|stalled|in danger|in jeopardy|jeopardised|jeopardized|held up|on track|off track|paused|going well|going badly|in trouble|red flag|red flags|blockers|blocker|on schedule
Overdue: overdue|over due|behind schedule|behind|past due|past their date|past their deadline|past its date|past the deadline|past deadline|past its deadline|past date|delayed|date passed|date has passed|dates have passed|date is past|deadline passed|deadline has passed|deadlines have passed|deadlines passed|missed|in arrears|lagging|slipped|slipping|passed|has passed|have passed|running late|should already be done|should be done by now|should be done already|expired|delay|delays|miss|did we miss|have we missed|we missed|we miss|should already be|should be over by now|has slipped|have slipped|fallen behind|have fallen behind|has fallen behind|falling behind|got delayed|been delayed|been missed|was missed|were missed|slippage|slippages|slip|slips
Overdue 1: should have been done|should have been finished|should have been completed|should already have been|should have already been|ought to have been|was supposed to have been|were supposed to have been
LateWord: late|how many days late|how late|days late|how many days overdue|how many weeks late
NextOne: next deadline|next deadlines|next due|next due date|next date|next dates|next milestone|next line|next lines|next item|next action|next one|next thing|next things|next up|what s next|what is next|whats next|what next|nearest deadline|nearest date|closest deadline|soonest|earliest deadline|up next|first deadline|soon|very next thing|very next|the very next thing|the very next|first due date|first date|how many days till the next deadline|how many days until the next deadline|how long till the next deadline|how long until the next deadline
NextOne 1: due soonest|due first
OneAfter: the one after|one after|the one after that|the one after this|the ones after|ones after|after that|and then|the following one|following one|the following ones|the next ones|and after|next after that|after this|afterwards|after this one|after that one|the subsequent one|the line after that|the line just after|the line right after|the one right after|the one just after|the next line|comes after|come after|what comes after|coming after|follows
OneBefore: the one before|one before|the one before that|before that|the previous one|previous one
FinalOne: last deadline|everything end|everything finish|it all end|it all finish|final deadline|last due date|latest deadline|final date|last milestone|very last deadline|latest date|furthest deadline|plan end|plan finish|plan over|end of the plan|end of plan
Done: did we finish|did we complete|did we achieve|have we finished|have we completed|have we achieved|we finished|we completed|done|completed|complete|finished|accomplished|achieved|closed|delivered|fulfilled|carried out|implemented|ended|dun|over and done|performed|conducted|undertaken|executed|finishd|finsihed|complted
Made: set up|established|published|adopted|created|written|drafted|issued|available|operational|up and running|installed
ToDo: to do|must i do|must we do|should i do|should we do|must be done|should be done|needs doing|to dos|todo|to be carried out|to be implemented|to accomplish|to achieve|2 do|left 2 do|todos
Status: reported on|anybody reported on|anyone reported on|status|state|progress|how far|where are we|where do we stand|where we stand|stand|standing|state of play|how is|how are|how s it going|advance|advancement|update on|update|how far along|how far along is|how far along are|how far is|how far are|any news|news|any news on|any news of|any news about|news on|news about|any update|any update on|any updates on|updates on|any progress|any progress on|where is it at|is there a progress report|any progress report|a progress report|the latest on|latest on|what s the latest|whats the latest|what s the latest on|whats the latest on|the latest|report back|reported back|anybody report back|anyone report back
Owner: do i ring|do i call|do i ask|do i contact|do we contact|should i ask|should i call|should i contact|do i talk to|do i write to|owner|owners|responsible|in charge|in charge of|owns|own|leads|lead|leading|assigned|assigned to|accountable|owned by|assignee|assignees|focal point for|belongs to|belong to|responsibility|handles|handling|takes care of|looks after|responsable|allocated to|entrusted to|given to|responsible for|should i chase|do i chase|i chase|to chase|chase|chase about|should i chase about|should i chase for|reports on|report on|should i ping|do i ping|looking after|is looking after|coordinates|coordinating|supervises|supervising|oversees|overseeing|is running|whose job is|whose job|whose responsibility is|who is on
Who: who|whose|who s|whom|whos|by whom
NoOwner: no owner|no one responsible|nobody responsible|without owner|without an owner|no responsible|unassigned|not assigned|unowned|without anyone responsible|no one assigned|nobody assigned|no one in charge|nobody in charge|no assignee|no owners|without owners|has nobody|have nobody|has no one|have no one
HasOwner: have an owner|has an owner|having an owner|with an owner|have owners|with owners|have someone responsible|has someone responsible|with someone responsible|have somebody responsible|has somebody responsible|have somebody in charge|have someone in charge|has someone in charge|with someone in charge|have anyone responsible|have a responsible person|have already been assigned|are already assigned|already assigned|already have an owner|already has an owner|have a focal point|has a focal point|do have an owner
Count: how many|howmany|number of|count|count of|the count|how mny|total number of|how much lines|how manny|how many are there|how many in total|how many altogether
Count 1: how many does that make|how many is that
Workload: busiest month|worst month|be the worst|the worst|load|monthly load|busiest months|busiest|workload|work load|which month has most|which month has the most|month with most|month with the most|months with the most|heaviest month|most loaded month|peak|peak month|peaks|load per month|per month|by month|month by month|each month how|busy|crowded|bottleneck|bottlenecks|most deadlines|most lines due|the most lines|the most deadlines|spread over the year|distribution|lines a month|how heavy|workloads|the load|busy month|busy months|busy period|busy periods|heavy month|heavy months|heaviest|heaviest months|month is heaviest|how much work|how much work falls|in each month|for each month|each month of|work per month|how busy|per calendar month|the workload|the work load|amount of work|the amount of work|breakdown|breakdown of deadlines|month by month breakdown|monthly breakdown|per month breakdown|number of deadlines per month|deadlines per month|lines per month|how are the deadlines spread|deadlines spread|spread across the year|spread across the months|spread over the months|work spread|is our work spread|is work spread|spread over the coming months|work spread over|spread over|how does the year look|how does next year look|how does the month look
Overview: overview|summary|summarize|summarise|summery|sum up|what s in the plan|what is in the plan|whats in the plan|in the plan|what does the plan contain|what does the plan say|plan contain|plan about|what s the plan|what is the plan|what is this plan|plan overview|main points|outline|gist|big picture|at a glance|table of contents|structure of the plan|contents|describe the plan|present the plan|tell me about the plan|about the plan|about this plan|explain the plan|what is this document|this document about|which parts|what parts|how many parts|which parts are there|list of parts|the parts|tldr|tl dr|recap|general overview|general summary|overall summary|overall overview|global overview|global summary|short summary|brief summary|quick summary|brief overview|quick overview|short overview|high level overview|high level summary|executive summary|bird s eye view|quick recap|short recap|the general picture|general picture|overall picture|summary of everything|run down|rundown|what s it about|what is it all about|in short|in a nutshell|in brief|where does the plan stand|where does the implementation plan stand|how does the plan stand|where does this plan stand|how is the plan doing|how s the plan doing|how s the plan|how is the plan
Help: help|help me|what can you do|what can i ask|what do you do|what do you know|how does it work|how does this work|how do i use|how to use|how do you work|commands|instructions|manual for you|who are you|what are you|examples|usage|what can i ask you|what can you answer|what can you tell me|how can you help|can you help|i don t know what to ask|dont know what to ask|some examples|give me some examples|give me examples
Greeting: hi|hello|hey|hiya|yo|good morning|good afternoon|good evening|greetings|howdy|dear|good day|great|perfect|nice|cool|how are you|never mind|well done|good job|nice one|hi all|hello all|hey all|hello everyone|hi everyone|hi everybody|hello everybody|hi team|hello team|hi folks|hi there|hello there|dear all|good morning all|good morning everyone|good afternoon all|good afternoon everyone
Thanks: thanks|thank you|thx|ty|thank you very much|thanks a lot|many thanks|cheers|thx a lot|thanks so much|thank you so much|tks|tnx|thnx|thanks again|thank u|thanks a bunch|thanks very much|much appreciated|thanks a million|thanks for your help|thank you for your help|thanks for the help|thanks all|thanks everyone|thank you all|thank you everyone|thanks everybody|thanks guys|thanks team|thanks to all
YouAre: you are|you re|youre|you re so|you are so|u r|ur a
Farewell: bye|goodbye|good bye|see you|see you tomorrow|see ya|talk later|take care|have a good day|have a nice day|have a good weekend|good night|see you later
Corrects: sorry|so sorry|no sorry|oops|whoops|no wait|wait no|wait|hang on|make that|no make that|scratch that|strike that|correction|my bad|my mistake|excuse me|pardon|pardon me|apologies|typo
Corrects 1: i mean|i meant|i mean to say|i meant to say|i wanted to say|sorry i mean|sorry i meant|no i mean|no i meant|or rather|i mean rather
Beyond: why|how come|the rest|the others|the other ones
Conditional: depends on|depend on|depending on|dependent on|depends|depend|dependent|dependency|dependencies|conditional|conditional on|conditional upon|contingent|contingent on|contingent upon|linked to|tied to|subject to|condition|conditions|with a condition|waiting for|waiting on|awaits|await|hinges on|hinge on|associated with|relies on|rely on|hangs on|bound to|attached to|connected to|relative to|under what condition|under what conditions|under which condition|on what condition
NoDate: no date|no dates|without date|without a date|without dates|without any date|undated|dateless|not dated|no fixed date|without fixed date|lack a date|lacks a date|lacking a date|missing a date|missing date|missing dates|date missing|nodate|no set date|date free|have not got a date|do not have a date|does not have a date|don't have a date|doesn't have a date|don't have dates|do not have dates|don't have any date|no specific date|open ended|no fixed dates|without fixed dates
NoDeadline: no deadline|no deadlines|without deadline|without a deadline|without deadlines|no due date|no due dates|without due date|without a due date|don't have a deadline|do not have a deadline|no end date|without an end date|never due
NoEntry: no timetable|without timetable|without a timetable|no entry|without entry|without an entry|no timetable entry|no schedule|without schedule|without a schedule|no calendar entry|nothing in the timetable|not in the timetable|empty timetable|blank timetable|not scheduled|unscheduled|no timeline|without a timeline|without timeline|no timing|timetable is empty|timetable empty|nothing at all in the timetable|nothing at all in the timetable column|nothing in the timetable column|nothing in the schedule|nothing under timetable|nothing in the calendar|empty in the timetable|empty timetable column|blank in the timetable|have no entry|has no entry|nothing in the column|no entry in the timetable|no entry in the column|no entry in the timetable column|no entry under timetable|a blank timetable|an empty timetable
NotHeld 1: budget|cost|costs|costing|price|how much does|how much do|how much is|how much will|how much money|funding of|money for|amount|expenditure|spending|will it cost|would it cost|will cost|would cost|how much it costs|how much would|how much would it cost
NotHeld 2: priority|priorities|importance
NotHeld 3: phone|telephone|email|e mail|phone number|contact|contact details|email address
NotHeld 4: percent|percentage|percent complete|percent done
Show: show|show me|give|give me|display|list|list me|read|read me|open up|text of|full text|wording|details|detail|details of|details on|more about|tell me about|tell me more about|describe|explain|what does|what is said in|content of|quote|print|bring up|go to|see the text|gimme|lemme see|show us|pull up|give us|make me|make us|write me|prepare me|send me|provide|provide me with|draw up|put together|pull together|i need|do me|the text|the full text|the wording|the exact words
Show 1: show them|list them|show me those|show them to me|give them to me
All: all|every|everything|each|list all|show all|all of|all the|whole list|complete list|full list
Everywhere: whole plan|the whole plan|entire plan|the entire plan|all of the plan|all parts|all the parts|every part|everywhere|overall|across the plan|across all parts|across the whole plan|any part|all three parts|plan wide|the plan as a whole|anywhere|anywhere in the plan|the three parts|all the three parts
About: about|regarding|concerning|related to|relating to|on the subject of|mention|mentions|mentioning|mentioned|deal with|deals with|dealing with|on the topic of|topic|say about|says about|speak of|speaks of|speak about|talk about|talks about|touch on|refer to|refers to|referring to|to do with|search|search for|find|looking for|look for|cover|covers|covering|involve|involves|involving|with regard to|where is|where are|where do we|anything about|anything on|something on|lines on|line on|actions on|say on|where does the plan mention|where does the plan speak of|where does the plan talk about|where do you mention|where does it mention|where does it say|in the field of|in the area of|in relation to|in connection with|where s|wheres|does it say on|does the plan say on|does the plan say about|have to say on|have to say about|with respect to|as regards|where can i find|where do i find|does the plan foresee on|does the plan foresee about|showing|bout|abt|does that come up|does it come up|where does that come up|where does it come up|come up in|where does it appear|where does that appear|to do w|do with|anything to do with
When: when|whn|wen|what date|which date|on what date|on which date|by when|what day|which day|since when|until when|what month|which month|what time|what deadline|timetable of|timetable for|schedule of|schedule for|timing of|timeline for|date of|date for|dates of|dates for|deadline of|deadline for|deadlines of|deadlines for
Mine: mine|my|my own|myself|do i own|am i|i own|i responsible
Still: how much is left|how much is still left|how much remains|how much is outstanding|still|left|remaining|remain|remains|outstanding|pending|to go|yet to be done|yet to do|leftover|unfinished|not yet done|still open|still to do|is left|are left|left to do|still to be done|still remaining|left over
Open: open|opened|incomplete|uncompleted|undone|not finished yet|not closed|not completed|not finished|unclosed
Not: not|n t|no|never|isn t|isnt|aren t|arent|don t|dont|doesn t|doesnt|hasn t|hasnt|haven t|havent|wasn t|wasnt|weren t|werent|didn t|didnt|can t|cant|without|none|neither|nor|nobody|no one|ain t|aint|not yet
Only: only|just|solely|exclusively|limit to|limited to|restrict to|narrow to|narrow it to|narrow down to|limit it to|restrict it to|filter by|filter on|filter to
Not 1: won t|wont|needn t|neednt|mustn t|shouldn t|need not|needs not|will not|shall not|must not|should not
Except: except|except for|excepting|excluding|exclude|but not|but|other than|apart from|aside from|save|save for|bar|barring|outside|outside of|all but|everything but|leaving out|leave out|not counting|minus|not including|besides|without counting|skip|skipping|ignore|ignoring|remove|removing|drop|dropping|take out|taking out|take away|omit|omitting|if i take out|if we take out|if we drop|if i drop|if you take out|if you leave out
LeftOut: excluded|are excluded|is excluded|not included|is not included|are not included|left out|not counted|not counting it|aside
And: but|however|though
Them: in there|in it|them|they|these|those|of them|of these|of those|this|the same|the same ones|is that|are those|was that
Them 2: both|both of them
Them 1: is that line|was that line|is that action|is that one|was that one|is that item|is that task|does that one|it|that one|this one|that line|this line|that action|this action|that item|this item|that task|this task|that step|this step|that point|said line
Modal: must|should|need|needs|need to|needs to|need to be|needs to be|have to|has to|have to be|has to be|must be|should be|shall be|will be|will have been|is to be|are to be|supposed to|supposed to be|going to be|ought to|ought to be|required to be|can be|would be|had to|had to be|were to be|was to be|needs to have been|need to have been|shud|shld|shoud|cud|wud
Past: was|started|began|begun|commenced|kicked off|were|has been|have been|had been|did|already|was due|were due|fell due|fell|had to|had to be
Continuous: continuous|continuously|continual|continually|continuing|permanent|permanently|all the time|on a continuous basis|constant|constantly|always|non stop|forever|standing tasks|without end|no end|perpetual
Recurring: recurring|recurrent|recur|recurs|repeating|repeated|repeat|repeats|periodic|periodical|periodically|cyclic|cyclical|come back|comes back|come round|recuring|repetitive|to be repeated|be repeated|redo|to redo|redone|be redone|recurrently
Regular: regular|regularly|on a regular basis|regular basis|a regular basis
AsNeeded: as needed|as required|when needed|if needed|as and when needed|as necessary|when necessary|on demand|ad hoc|when required|if required|according to need|as the need arises|where needed|where necessary|as needed basis|an as needed basis|on an as needed basis|on an as required basis
Cadence: cadence|cadences|rhythm|rhythms|frequency|frequencies|how often|how frequently|rhythmic
Every 12: annual|annually|yearly|every year|each year|once a year|per year|per annum|every 12 months|every yr
Every 24: biennial|biennially|every two years|every 2 years|every other year|every second year|once every two years|two yearly|every 2 yrs|every two yrs|every 2yrs
Every 6: half yearly|six monthly|every six months|every 6 months|twice a year|semi annual|semi annually|semiannual|biannual|biannually
Every 3: quarterly|every quarter|each quarter|every three months|every 3 months
Every 1: monthly|every month|each month|once a month
LineNoun: line|lines|line of action|lines of action|action line|action lines|action|actions|item|items|task|tasks|activity|activities|measure|measures|milestone|milestones|step|steps|commitment|commitments|work|row|rows|entry|entries|dash|job|jobs|objective lines|points|dashes
IssueNoun: question|questions|issue|issues|point|section|sections|no|number|num|nr|item number|paragraph|heading|qn
PartNoun: part|parts|pt|prt
PlanNoun: plan|the plan|this plan|plans|implementation plan|ilo plan|action plan|of the plan|document|the document|timetable|the timetable|schedule|calendar|the calendar|agenda|plan of action|list of actions|timetable column|the timetable column|the column|column|schedule column|the schedule column
PerPart: per part|by part|in each part|for each part|of each part|each part|in every part|part by part|under each part
DateNoun: date|dates|time|day
DateNoun 1: dated|with a date|have a date|has a date|have dates|with dates|have any date
Month 1: jan
Month 2: feb|febuary|febr
Month 3: mar
Month 4: apr
Month 6: jun
Month 7: jul
Month 8: aug
Month 9: sept|sep
Month 10: oct
Month 11: nov
Month 12: dec
Season 1: spring
Season 2: summer
Season 3: autumn|fall
Season 4: winter
Weekday 1: monday|mon
Weekday 2: tuesday|tue|tues
Weekday 3: wednesday|wed
Weekday 4: thursday|thu|thurs
Weekday 5: friday|fri
Weekday 6: saturday|sat
Weekday 7: sunday
Number 2: a couple of|couple of
Number 14: fourteen
Ordinal 1: first|1st
Ordinal 2: second|2nd
Ordinal 3: third|3rd
Ordinal 4: fourth|4th
Ordinal 5: fifth|5th
Ordinal 6: sixth|6th
DayUnit: day|days
WeekUnit: week|weeks|wk|wks
Weekend: weekend|weekends|week end|wkend|saturday and sunday
WeekUnit 2: fortnight|fortnights
MonthUnit: month|months|mth|mths|mnth|mnths
QuarterUnit: quarter|quarters|qtr|trimester
HalfUnit: half|half year|semester|semesters|halves|half of the year
YearUnit: year|years|yr|yrs|calendar year
Biennium: biennium|biennia|programme and budget
SameDay: same day|the same day|on the same day|same date|the same date|on the same date|same day as|the same day as|on the same day as|the same date as|same date as
SamePeriod: that month|that same month|the same month|in that month|that quarter|that same quarter|the same quarter|that year|that same year|the same year|that week|the same week|that period|the same period|that day
Feast 101: new year|the new year|new year s|new years|new year s day
Feast 1225: christmas|xmas|christmas day|xmas day
Feast 1224: christmas eve|xmas eve
Feast 1231: new year s eve|new years eve|nye|the last day of the year|last day of the year
Early: early|beginning of|the beginning of|start of|at the start of|at the beginning of|early in|the start of
Mid: mid|middle of|the middle of|in the middle of
End: end|end of|the end of|at the end of|close of|eo|month end|last days of
This: this|current|the current|present|this very|in the current
Next: next|coming|upcoming|forthcoming|nxt|ahead
Next 1: following|subsequent|after|after that
Last: last|past|recent
Last 1: previous|preceding|before
Ago: ago
Today: today|2day|tonight|this day|today s
Tomorrow 2: day after tomorrow|the day after tomorrow
Tomorrow 12: tomorrow or the day after|tomorrow or day after|tomorrow and the day after|tomorrow and day after|tomorrow or the day after that|tomorrow and the day after that|tomorrow or the next day|tomorrow and the next day
Tomorrow: tomorrow|tmrw|tomorow|2moro|2morrow|tmr
Yesterday 2: day before yesterday|the day before yesterday
Yesterday: yesterday
Now: now|right now|currently|at present|presently|at the moment|nowadays|these days|this moment|from now|as of today|as of now
By: by|no later than|not later than|at the latest by|at latest by|at the latest|latest by|on or before|latest|before the close of
Before: before|prior to|ahead of|earlier than|b4
After: after|later than|beyond|past the|following the|comes after|come after|what comes after|coming after
Onward: later on|further on|later|further down the line|down the line|at a later date
Until: until|till|til|up to|up until|through|thru|up till|up to and including|through to the end of
Since: since
From: from|as from|starting from|beginning from|from the
To: to|through to|thru
Between: between|btw|btwn|in between
Within: within|in the next|within the next|over the next|in less than|in under|for the next
AsOf: as of|as at|as on|on the date of
Rest: rest of|the rest of|remainder of|the remainder of|remaining part of|remaining part of the
Rest 1: what s left of|what is left of|remaining|left of|left in|remaining in|remains of|remains in
""";
}
