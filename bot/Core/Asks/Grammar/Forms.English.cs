namespace TcAssistant.Asks.Grammar;

internal static partial class Forms
{
    public const string English = """
Opener: what|whats|when|who|whos|whose|how|which|wich|whch|wat
OpenerOrRelative: which|wich|whch|whose
Which: which|wich|whch
ElidedOpener:
YesNoOpener: is|are|has|have|was|were
InvertedCopula: is|are|was|were
ImpersonalVerb:
TellingImperative: tell me
ReportNoun: report|reports|summary|recap|rundown|digest|note|memo|table|extract|printout
SearchNoun:
DiscourseMarker:
Else: else|other|others
NounStandIn: one|ones
OtherThing:
Adversative: but
AdditiveAdverb: also|finally|too|as well
AdditiveConjunction: plus
NegativeConjunction: nor|neither
Subordinator:
Comparative: as
MoreThan: more than
SecondThought: actually
Just: just
No: no
FirstNegation:
Yet: yet
NegativePronoun: none
Without: without|w o
WithoutObject: what|whatever|anything|everything|from
HelplessNegation: don|dont|not
RelativePronoun: that|which
SubjectRelative:
PersonalRelative: who
Antecedent: ones
NeuterAntecedent:
Demonstrative: those
NeuterDemonstrative: that
PointingWord: this|that|these|those|it|them
LocativeAnaphor: there
TemporalAnaphor: then
PossessiveOfOne: its
PossessiveOfSeveral: their
IndefinitePronoun:
IndefiniteDeterminer: any
SingularIndefinite:
IndefiniteThing: anything|something|everything|any|nothing
ResumingPronoun:
ResumingDemonstrative:
ObjectPronounOfSeveral:
ObjectPronounOfOne:
TransitiveInfinitive:
ImpliedPeriod: now|today|next|still|left|soon|ahead
Copula:
Auxiliary: do|does|are|will|did|have|has|were
PastAuxiliary: was|were|had|fell|did
Preterite: ended|fell due|came due|fell|expired|lapsed|concluded|finished|started|began|commenced|kicked off|terminated|matured
Participle: come due|fallen due|begun|started|commenced|ended|finished|expired|lapsed|concluded|kicked off|come up|become due
PerfectAuxiliary: has|have|been
BesideFrenchY:
PluralInversion: are they|were they|have they|do they
SingularAuxiliary: does|did|will|should|must|has
PossessionOfOne: has
PossessionOfSeveral: have
TellingVerb: tell|brief|inform|say|present
With: with|w
For: for
Concerning: on
Of: of
Among: of|among
ByAgent: by
FromOrigin: from
InPeriod: in
OnDay: for|on
WeekFrom: on|from
DativeContraction:
SingularArticle: the
DefiniteSingular: the|this|that|our|your
PluralArticle: the
IndefiniteArticle: a|an
ArticleOfUnit:
ArticleOfPart:
NounlessOf:
LineNoun: one|ones|line|lines
SingularLineNoun: one|line|action|item|point|entry|measure|task|activity|commitment|step|row|milestone|obligation|undertaking|deadline|deliverable|job|pledge|result
LastSingular: last
StartDate: start date|start dates|starting date|starting dates|starting point|launch date|commencement date|commencement dates|starting month|beginning date
Owed: due|overdue|fall due|falls due|falling due|deadline|expire|expires|expiring|owed
PossessiveRelative: whose
Weak: implementation|execution|process|period|periods|term|terms|stage|stages|form|application|content|contents|organisation|organization|delivery|learning|evolution|target|targets|programme|program
Agent: team|teams|office|offices|officer|officers|unit|units|person|persons|people|department|departments|service|services
OwnHouse: ilo|office|secretariat
Dash: dash
Thing: thing|things
Earlier: earlier|before|back|prior|sooner|beforehand|previously
Deliverable: deliverable|deliverables
YearOut: out|over|up|close|closes|closed|through|done
LeftBehind: hanging over|left over|leftover|left over from|carried over|still hanging|hanging|missed
Superlative: most
ImpersonalPronoun:
Arrears: delays|arrears
DueDate: due date|end date
BriefAdjective: general|global|overall|short|brief|quick|small
NumberSign: no|n|nr|num|number|n0
HourLetter: h
QuarterLetter: q
HalfLetter: h
HalfNoun:
YearEnd: end
OrdinalSuffix: st|nd|rd|th
NextAsLast: next
NextThing: deadline|deadlines|due|date|dates|milestone|line|lines|item|items|action|thing|things
Following: following|follows|subsequent
WeekLater: week
NamedByYears: programme and budget|program and budget|p b
SoFar: so far|thus far|to date|up to now|up till now|until now|as of yet
SameInPlural:
SingularInS:
HelpUse: use|using|ask|asking|answer|answers|help|assist|offer|support|functions|capabilities
HelpWork: work|works
HelpDo: do|tell|put
HelpCan: you
HelpQuestion: question|questions
HelpHow: how
HelpOpener: how|what|whats|which|can|could|help
HelpWord: how|what|whats|which|s|do|does|did|can|could|should|i|we|you|u|one|me|us|to|a|an|the|this|that|it|thing|things|tool|bot|app|assistant|system|chat|here|with|for|of|about|kind|kinds|sort|sorts|type|types|any|some|please|pls|just|really|exactly|know|tell|explain|show|give|example|examples|question|questions|command|commands|lost|new|newbie|my|option|options|get|started|like|need|am|is|are|be|m|not|don|t|dont|sure|idea|no|possible|supposed|best|properly|and|hi|hello|hey|sorry|understand|able|capable|your|functions|function|capabilities|perform|queries|query
ThanksWord: thanks|thank|thx|ty|tks|tnx|thnx|cheers
ByeWord: bye|goodbye
ThanksBeside: you|very|much|so|helpful|really|a|lot|again|for|your|the|help|ok|okay|great|perfect|good|super|useful|excellent|wonderful|brilliant|awesome|cool|nice|clear|it|s|this|was|is|that|appreciated|bot|assistant|indeed|hi|hello|well|helps|kindly|been|have|ve
ClosingPhrase: that s all|that is all|that was all|that will be all|that ll be all|that would be all|thats all|that s it|that is it|that was it|thats it|that s everything|that is everything|that was everything|nothing else|nothing more|nothing further|is that all|is that it|is that everything|no more questions|no further questions|no other questions|no other question|we re done|i m done|all good|i m good|all set|have a nice weekend|have a good weekend|have a great weekend|have a lovely weekend|enjoy your weekend|enjoy the weekend|nice weekend|have a nice evening|have a great day|have a good one|talk to you later|talk later|bye for now|i m finished|i am finished|i am done|we are done
ClosingBeside: i|we|that|s|is|was|all|will|would|be|ll|for|now|today|needed|need|wanted|want|to|know|just|everything|nothing|else|more|further|no|other|questions|question|moment|from|my|side|then|re|m|done|have|had|a|nice|good|great|lovely|one|day|evening|weekend|enjoy|your|see|later|soon|thats|set|nope|finished|again|am
AsideOpener: and|but|so|hey|hi|hello|ok
PurposeOpener: for|s|it|this|is|im|m|i|because|as|since|before|just|so
Occasion: oclock|lift|elevator|report|reports|note|notes|memo|meeting|meetings|mission|briefing|brief|presentation|speech|slide|slides|boss|chief|director|manager|colleague|supervisor|newcomer|retreat|secretariat|appraisal|newsletter|mail|email|letter|call|deadline|lunch|calendar|diary|agenda|schedule|file|files|stats|archive|archives
Statement: i m|im|i am|i ve|ive|i have just|i just|i ll|we re|we are|we have just|a colleague is|my colleague is|sorry to bother|asking for|asking on behalf of|i have the|i have my|i have a meeting|i have a call|i ve got|i have got|i need it for|i need this for|my boss is|my boss wants|the boss is|the boss wants|the director is|the director wants|the director is asking|the dg is|the dg wants|the dg is asking|sorry for|hope you|happy new year|happy monday|good luck
WhereWord: where|whereabouts|wherever|page|pages|passage|passages|place|places|location|locations|locate|references|reference|were|point|position|positions|spot
SourceText: document|doc|docs|text|source|original|file|page|pages|table
LocatingBeside: in|on|at|of|the|a|do|does|did|are|is|s|can|could|would|will|i|we|you|me|us|one|these|those|they|them|that|this|it|all|lines|line|ones|items|item|tasks|actions|measures|entries|deadlines|stand|stands|located|find|found|see|sit|lie|appear|appears|come|comes|from|taken|give|show|tell|which|what|and|ok|so|please|pls|thanks|exactly|shown|listed|just|ve|got|open|have|for|where|or|to|look|above|mean|be|written|now|their|its|indicate|mention|each|d|like|know|up|source|activities|showed|let|kindly|check|myself|say|plan|spot|want|there|here|document|by
AddingVerb: together with|along with|add|adding|include|including|append|throw|extend that to|extend it to|on top of that|supplement|put in
SameThing: the same|same|the same thing|same thing
WhatOf:
Correlative:
ShownBefore: shown|above|listed|displayed|mentioned|you showed|you listed|you gave|you have shown|you have listed|you just showed|you just listed
LooseLink: linked|tied|connected|associated|attached|relative|bound
Label: question|query|request|enquiry|inquiry|ask|subject|re|fw|fwd
Valediction: regards|best regards|kind regards|warm regards|best wishes|cheers|sincerely|yours sincerely|yours|with kind regards|with best regards
Included: included|inclusive
Gone:
SingularAntecedent: one that|one which|one that s|the one that|the one which
NegativeOpening: isn t there|aren t there|wasn t there|weren t there|isnt there|arent there|is there not|are there not|don t we have|dont we have|do we not have|didn t we have|did we not have|haven t we|haven t we got|have we not|have we not got|don t you have|hasn t there been|don t i have|isn t it true that
Seeking: i don t see|i dont see|i can t see|i cannot see|i can t find|i cant find|i cannot find|i don t find|i couldn t find|can t find|cannot find|we can t find|we cannot find|where can i find|i m looking for|i am looking for|looking for
Unknowing: i don t know|i dont know|i still don t know|i do not know|we don t know|i m not sure|i am not sure|not sure|i have no idea|no idea|don t know|dont know|i can t tell|i can t see|i forgot|i forget|i can t remember|i don t remember|i don t recall|nobody told me|nobody knows|i was not told
NegatedAuxiliary: isn|aren|wasn|weren|don|doesn|didn|hasn|haven|hadn
AskedSubject: there|we|it|they|the|a|an|any|anything|something|some|you|this|that|those|these|part|issue|line|lines|our
AskingVerb:
SecondNegation:
InvertedSubject:
RelativeArticle:
TurnOpener: to start with|to begin with|to start|to begin|for a start|for starters|first of all|firstly|first|to finish|finally|lastly|last question|last thing|one last thing|one more thing|next question|another question|new question|second question
Telling: sorry i m|sorry i am|sorry for|sorry that|sorry about|apologies for|never mind|nevermind|forget about|forget the|i m away|i am away|i m on leave|i am on leave|i m responsible|i am responsible|i m in charge|i am in charge|i start in|i m done|i am done|we re done|we are done|i ve finished|i have finished|i finished|i ve read|i have read|i read|we talked|we discussed|we spoke|we are in|we re in|it is|it s already|it s nearly|it s almost|it s soon|for the meeting|for our meeting|for my meeting|for the call|for the report|i need this by|i need it by|i need this for|i need it for|we need this by|we need it by|after the meeting|after yesterday s|following|further to|thanks for|thank you for|many thanks for|as discussed|as agreed|as promised|you may remember|you may know|you may recall|you might remember|you might know|as you may know|as you know|the plan dates|the plan is from|the plan was adopted|the committee meets|the board meets|the governing body meets|for information|for your information|for the record|just for the record|best|best regards|kind regards|regards|cheers|yesterday i|yesterday we|tomorrow i|tomorrow we|today i have|today we have|i know may|part of my job|we need to evaluate where we stand|we need to take stock|a donor asked|a donor wants|a colleague asked|a journalist asks|a journalist asked
ReportedAsking: asks|ask|asked|is asking|are asking|asks me|asked me|is asking me|wants to know|want to know|wanted to know|would like to know|wants|wants me to find out|needs to know|needs|wonders|is wondering|requests|requested|asks for|asked for|wants to see|would like to see|would like|and want to know|and i want to know|and i d like to know|and i would like to know|and i need|and we need|and we want to know|and would like to know
Existential: is there|are there
Already: already
RemovalOrder: delete|remove|erase|drop|cancel|scrap
EuphonicLetter:
InsteadOf: instead of|in place of|i don t want|i dont want|i do not want|i didn t want|i did not want|i didn t ask for|i didn t mean|i don t mean|you gave me|you showed me|you sent me|i already have|i already know|i have seen|i ve seen|i know|i have
EllipticNegative: no|not any
Possession:
PossessedNoun:
PlainDenial:
FirstOrEarliest: first|earliest|the first|the earliest
Idle: able|absolutely|actual|actually|advise|afraid|alright|altogether|amiable|anyhow|anyway|anyways|apologies|apologise|apologize|apparently|appear|appears|appreciate|appreciated|appreciative|arise|arises|around|arrive|arrives|asap|ask|asked|asking|assume|awesome|bit|bless|briefly|brill|brother|btw|buddy|carefully|certainly|chap|check|checking|clarify|clear|clearly|colleague|colleagues|come|comes|confirm|confused|congrats|considered|consult|correct|correctly|cos|coz|curious|currently|cuz|damn|dare|dear|definitely|delighted|desperate|dig|doc|docs|doubt|dude|earth|easily|easy|effectively|enjoy|enlighten|etc|evidently|exact|example|excellent|excuse|eye|eyes|fab|fair|familiar|favor|favour|fine|flag|folks|forget|forgive|forgot|formally|frankly|friend|friendly|friends|fully|furnish|fyi|generous|gently|genuinely|gladly|glance|goodness|gosh|gotta|grateful|gratefully|gratitude|guess|guy|guys|ha|haha|happy|hassle|hear|heard|heck|hell|helpful|hint|hmm|honest|honestly|hope|hopefully|hoping|humbly|hurry|idea|ideally|ie|imagine|imo|indeed|indicate|indicated|indicates|indulge|inform|informed|instance|intend|interested|interesting|jump|keen|keep|kind|kindly|kindness|knowing|knows|lad|lads|lately|lemme|let|lets|like|liked|likes|literally|lmk|lol|look|looked|looking|looks|love|lovely|luck|luckily|ma|maam|madam|mate|matter|maybe|meaning|meanwhile|mere|merely|mind|minute|minutes|moment|naturally|nearby|neat|necessarily|needing|needless|nevertheless|noted|notify|obliged|obliging|obviously|officially|oh|okay|okey|opinion|ordinarily|ought|overlook|oversee|peek|perchance|perhaps|personally|peruse|pick|picture|please|pleased|pleasure|plz|point|pop|possible|possibly|pray|precise|precisely|prefer|preferably|presumably|pretty|probably|promise|promised|promises|prompt|promptly|proper|properly|purely|question|quick|quickest|quickly|quite|rather|reach|reaches|reaching|read|readily|reads|realise|reassure|recall|reckon|recollect|refresh|regardless|relevant|remember|remembered|remind|reminded|reminding|reply|respectfully|right|roughly|rush|sake|satisfied|say|saying|says|seconds|seem|seems|seen|send|seriously|shed|shortly|show|sight|simple|simply|sincerely|sir|slightly|smart|sneak|somehow|someone|sort|speak|speaking|specific|specifically|spell|standpoint|stands|stated|stuff|suggest|suppose|supposedly|sure|surely|sweet|talk|talking|tell|telling|tells|thank|thankful|thing|things|think|thinking|thought|thoughts|thus|tired|together|told|top|totally|totes|true|truly|truth|try|trying|tune|uh|uhm|um|umm|understand|understanding|understood|unsure|useful|usual|usually|utmost|various|verify|versed|wanna|want|wanted|wanting|wants|way|ways|welcome|well|whatever|whatsoever|wise|wish|wished|wishes|wishing|wonder|wondered|wondering|word|wording|words|worried|would|wow|write|written|wrote|yeah|yep|yes|yet|yo|yup|basis|because|ugh|including|included|back|joined|unit|newbie|summarise|paste|compare|comparing|bother|hurt|starters|covering|drafting|preparing|using|finally|eventually|ultimately|obligation|obligations|listed|listing|includes|comprises|grouped|beneath|reached|sees|specified|occur|occurs|occurring|gives|gave|makes|making|brings|stating|requested|gather|collect|select|compile|provided|applied|handled|trouble|consider|carry|carries|carrying|bear|bears|bearing|given|entered|announced|named|feel|felt|drafted|specify|specifies|detail|mentioned|display|indication|respective|whichever|enquire|enquiry|inquire|inquiring|necessitate|manage|managed|recorded|designated|corresponding|particularly|exactly|chronologically|hence|therefore|forth|aware|ensure|purposes|shows|shown|showed|requests|ah|chatting|side
Ordinary: batch|beach|bend|blame|boast|bread|break|brunch|bunch|catch|clock|coast|cream|crash|curse|dance|dead|dear|death|deal|dream|drink|dry|earth|fail|fast|father|feel|fell|fill|film|finch|fire|fish|floor|flour|flower|food|fork|friend|fruit|game|garden|goal|gold|grape|great|guest|hatch|heart|heat|hello|hero|hill|horse|host|hotel|hour|house|hunch|ill|latch|laugh|leak|lunch|lemon|light|lime|lion|living|lost|love|maid|mail|maker|mall|map|mark|marsh|match|mayor|meal|meat|mask|mess|mood|moon|mouth|mouse|movie|music|nest|night|nose|oven|owl|paint|pair|paper|park|party|pasta|patch|peace|pear|pen|pest|phase|pint|pizza|plane|planet|plant|plants|plate|play|player|poem|poet|pork|port|queen|quite|quiet|race|rain|rice|ring|road|roast|rose|sand|seat|shoe|shop|short|shot|shower|sister|sleep|slot|smart|snow|song|soup|staff|stamp|star|stare|steak|steal|steam|stew|stop|store|storm|story|sugar|sun|taste|taxi|test|toast|today|toy|train|truck|trap|tray|trip|twin|walk|wall|warm|wash|watch|water|weak|weather|wear|wedding|weed|wheel|wine|winner|wind|witch|wolf|wonder|wool|world|worth|raining|umbrella|vacation|call|calls
""";
}
