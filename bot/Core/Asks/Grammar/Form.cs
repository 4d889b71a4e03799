namespace TcAssistant.Asks.Grammar;

/// <summary>What a word or a phrase is called for in a decision, whatever cue the lexicon gives it. The words themselves are data (<c>Forms.*.cs</c>);
/// a form that a language has no word for, or reads in another way, has an empty line there.</summary>
internal enum Form
{
    // How a question opens
    /// <summary>"What", "quelles", "cuándo": opens a question.</summary>
    Opener,
    /// <summary>"Which", "qui", "que": an opener that also begins a relative clause ("the lines which are late", "las que vencen").</summary>
    OpenerOrRelative,
    /// <summary>"Which (lines are due and which are late)": asks again even behind a noun.</summary>
    Which,
    /// <summary>"Qu'(est-ce qui)": never begins a relative clause that says which lines.</summary>
    ElidedOpener,
    /// <summary>"Is (it done?)", "ont(-elles …)", "está": a verb that opens what can only be answered yes or no.</summary>
    YesNoOpener,
    /// <summary>"And is (it late?)": before its pronoun it opens a second question.</summary>
    InvertedCopula,
    /// <summary>"C'est (en retard ?)", "¿está (hecha)?": a verb in front of which nothing is named.</summary>
    ImpersonalVerb,
    /// <summary>"Tell me (what is due)", "dime", "dites-moi": leads to a question.</summary>
    TellingImperative,
    /// <summary>"A report (of what is due)", "informe (de atrasos)".</summary>
    ReportNoun,
    /// <summary>"Recherche (appels d'offres)": what is to be done, not what about.</summary>
    SearchNoun,
    /// <summary>"Donc (en retard ?)", "entonces": only leads to what is said.</summary>
    DiscourseMarker,
    /// <summary>"(What) else", "(quoi) d'autre": other lines than those asked for first.</summary>
    Else,
    /// <summary>"The evaluation one".</summary>
    NounStandIn,
    /// <summary>"Quoi d'autre": the same, at the beginning.</summary>
    OtherThing,

    // Conjunctions and adverbs
    /// <summary>"But", "mais", "pero": fewer of the same lines.</summary>
    Adversative,
    /// <summary>"(And) also", "aussi": between "and" and a second question.</summary>
    AdditiveAdverb,
    /// <summary>"(Overdue lines) plus (deadlines)": adds other lines.</summary>
    AdditiveConjunction,
    /// <summary>"Nor", "neither", "ni": denies once more.</summary>
    NegativeConjunction,
    /// <summary>"(Antes de) que (termine junio)": a clause follows.</summary>
    Subordinator,
    /// <summary>"(The same month) as (II.3.1)", "(el mismo mes) que": says what it is the same as.</summary>
    Comparative,
    /// <summary>"(Overdue for) more than (six months)": a length of time is the least.</summary>
    MoreThan,
    /// <summary>"(In May,) actually (June)": behind a comma it takes something back.</summary>
    SecondThought,
    /// <summary>"Just": limits a question, not the clause that leads to one.</summary>
    Just,

    // Negation
    /// <summary>"No", "non": as an answer; behind a comma it denies nothing.</summary>
    No,
    /// <summary>"Ne (… pas)": the half of a negation that another word completes.</summary>
    FirstNegation,
    /// <summary>"(Not) yet", "(pas) encore", "aún (no)".</summary>
    Yet,
    /// <summary>"(No tienen) nada", "aucune": denied once, said twice.</summary>
    NegativePronoun,
    /// <summary>"Without", "sans": leaves something out rather than denies it.</summary>
    Without,
    /// <summary>"(Without) anything (from part II)": stands between "without" and what is left out.</summary>
    WithoutObject,
    /// <summary>"(I) don't (know how to ask)".</summary>
    HelplessNegation,

    // Pronouns and determiners
    /// <summary>"(The database) that (tracks bottlenecks)", "qui": joins two names to one topic.</summary>
    RelativePronoun,
    /// <summary>"(Des lignes) qui (sont dues)": who, or which lines.</summary>
    SubjectRelative,
    /// <summary>"(The next thing) who (must be finish)": which, of a thing.</summary>
    PersonalRelative,
    /// <summary>"The ones", "celles qui", "las que": a relative clause says which.</summary>
    Antecedent,
    /// <summary>"Ce (qui est en retard)", "lo (que vence)".</summary>
    NeuterAntecedent,
    /// <summary>"Those (of part III)", "celles", "aquellas": lines that are not those before.</summary>
    Demonstrative,
    /// <summary>"(When does) that (end)", "ça", "eso": what was spoken of.</summary>
    NeuterDemonstrative,
    /// <summary>"(Not) that, (June)", "eso (no, junio)": what was shown, and not wanted.</summary>
    PointingWord,
    /// <summary>"(What is due) there": in the place that was spoken of.</summary>
    LocativeAnaphor,
    /// <summary>"(What starts) then": in the period that was spoken of.</summary>
    TemporalAnaphor,
    /// <summary>"Its (deadline)", "son", "su": of one line.</summary>
    PossessiveOfOne,
    /// <summary>"Their (deadlines)", "leurs", "sus": of several lines.</summary>
    PossessiveOfSeveral,
    /// <summary>"¿Alguna (empieza en mayo)?", "certaines": of the lines that were just shown.</summary>
    IndefinitePronoun,
    /// <summary>"(Do) any (start in May)": the same, only behind a verb.</summary>
    IndefiniteDeterminer,
    /// <summary>"Une (sur la formation ?)", "aucune": one of those lines, where a topic follows.</summary>
    SingularIndefinite,
    /// <summary>"Anything", "quelque", "algo": asks which things, not whether one is done.</summary>
    IndefiniteThing,
    /// <summary>"(La base de données,) elle (est prête ?)": takes the thing up again.</summary>
    ResumingPronoun,
    /// <summary>"(Le manuel,) c'(est prêt ?)": the same, behind a comma.</summary>
    ResumingDemonstrative,
    /// <summary>"(Qui doit) les (rendre ?)": before a verb it is no article.</summary>
    ObjectPronounOfSeveral,
    /// <summary>"(Qui doit) la (terminer ?)": the same, of one line.</summary>
    ObjectPronounOfOne,
    /// <summary>"(Les) rendre", "terminer": a verb before which an article is a pronoun.</summary>
    TransitiveInfinitive,
    /// <summary>"Now", "reste", "próximo": stands for a period that is not named.</summary>
    ImpliedPeriod,

    // Verbs
    /// <summary>"(¿Alguna) es (de la parte III?)", "sont": says which of the lines they are.</summary>
    Copula,
    /// <summary>"Do (any start in May)": opens a question about some lines.</summary>
    Auxiliary,
    /// <summary>"(What) was (to be finished)", "était", "iba": speaks of the past inside a longer phrase, too.</summary>
    PastAuxiliary,
    /// <summary>"Ended", "fell due", "venció": it has happened, by the verb alone.</summary>
    Preterite,
    /// <summary>"(Has) started", "(est) arrivé à échéance": it has happened, behind "has", "est", "ha".</summary>
    Participle,
    /// <summary>"Has", "sont", "ha": before a participle.</summary>
    PerfectAuxiliary,
    /// <summary>"Il (y) a", "(y) avait-il": beside a French "y", which is Spanish between other words.</summary>
    BesideFrenchY,
    /// <summary>"Sont-elles (en retard ?)", "¿están (atrasadas?)": nothing is named, several lines are meant.</summary>
    PluralInversion,
    /// <summary>"(When) does (that end)": its subject is one thing.</summary>
    SingularAuxiliary,
    /// <summary>"Has (a deadline?)", "a", "tiene": one line has it.</summary>
    PossessionOfOne,
    /// <summary>"Have (an owner?)", "ont", "tienen": several lines have it.</summary>
    PossessionOfSeveral,
    /// <summary>"(What do I) tell (the Governing Body)", "presenter": whom it is said to follows.</summary>
    TellingVerb,

    // Prepositions and articles
    /// <summary>"(Meetings) with (UNDP)", "avec", "con".</summary>
    With,
    /// <summary>"(Courses) for (employers)", "pour", "para".</summary>
    For,
    /// <summary>"(Any) on (child labour)", "sur", "sobre".</summary>
    Concerning,
    /// <summary>"(The first part) of (the manual)", "du", "del".</summary>
    Of,
    /// <summary>"Of (those due in May)", "parmi", "entre": at the beginning, narrows and asks nothing.</summary>
    Among,
    /// <summary>"By (May)", "por": says a bound only where nothing of the past is said.</summary>
    ByAgent,
    /// <summary>"(The ones) from (December)": of that month, not from then on.</summary>
    FromOrigin,
    /// <summary>"In (the second)", "dans": a quarter or a half follows, no line.</summary>
    InPeriod,
    /// <summary>"For (the 31st)", "on", "pour": a day of the month follows.</summary>
    OnDay,
    /// <summary>"(A week) on (Friday)", "from": a week after that day.</summary>
    WeekFrom,
    /// <summary>"(Qué le digo) al (Director)": whom it is said to follows.</summary>
    DativeContraction,
    /// <summary>"(Before) the (24th)", "au", "del": with its article a number is a day.</summary>
    SingularArticle,
    /// <summary>"The (manual)", "cette", "el": one thing is meant that is known.</summary>
    DefiniteSingular,
    /// <summary>"The (two)", "les", "las": the number is of lines that were shown.</summary>
    PluralArticle,
    /// <summary>"(In) a (month)", "une", "un": one of the unit.</summary>
    IndefiniteArticle,
    /// <summary>"(Échéances) de la (semaine)", "del (mes)": the unit that today is in.</summary>
    ArticleOfUnit,
    /// <summary>"(Celles de) la (I)": a numeral behind it is a part.</summary>
    ArticleOfPart,
    /// <summary>"(El responsable de) la de (formación)": the line about it.</summary>
    NounlessOf,

    // Nouns, and what stands for one
    /// <summary>"(Without the first two) lines", "ligne", "línea", or "ones" for it.</summary>
    LineNoun,
    /// <summary>"(The second) one", "mesure", "acción": the line of that number.</summary>
    SingularLineNoun,
    /// <summary>"(The) last", "dernière", "último": the last line that was shown.</summary>
    LastSingular,
    /// <summary>"(Only a) start date", "fecha de inicio": the date of a start, as a noun.</summary>
    StartDate,
    /// <summary>"(Not) due", "échu", "vence": what is owed on a day; "(does not) end" is something else.</summary>
    Owed,
    /// <summary>"(Lines) whose (date lies in May)", "dont", "cuya": goes on about the lines.</summary>
    PossessiveRelative,
    /// <summary>"(The) implementation (of II.3)", "(the) period (June to July)": words that plans have and that say, where something else is asked, how it is asked rather than what about.</summary>
    Weak,
    /// <summary>"(Which) office", "persona": who may be responsible, where that is asked.</summary>
    Agent,
    /// <summary>"The Office", "le BIT": those who ask; what the plan has them do is all it has.</summary>
    OwnHouse,
    /// <summary>"(II.3, 4th) dash", "tiret", "guion": a line, counted.</summary>
    Dash,
    /// <summary>"(The next) thing (who must be finish)".</summary>
    Thing,
    /// <summary>"(A month) earlier", "(un mois) plus tôt", "(un mes) antes": back from what was spoken of.</summary>
    Earlier,
    /// <summary>"Deliverables", "livrables": lines, where something else is said of them; else what is due.</summary>
    Deliverable,
    /// <summary>"(Before the year is) out", "over": at an end.</summary>
    YearOut,
    /// <summary>"(What is still) hanging over (from December)", "loupé", "se quedó (sin hacer)": of a time that has passed.</summary>
    LeftBehind,
    /// <summary>"Most (overdue)", "(le) plus (en retard)", "(la) más (atrasada)": the first of those.</summary>
    Superlative,
    /// <summary>"(Y a-t-)il": names nothing, unlike the other pronouns that take up what was said.</summary>
    ImpersonalPronoun,
    /// <summary>"(Échéances de mai et) retards", "arrears": what has passed, as a noun.</summary>
    Arrears,
    /// <summary>"(The) due date": one that must have been spoken of.</summary>
    DueDate,
    /// <summary>"(A) short (summary)", "bref", "pequeño": what a summary is to be, never what it is to be about.</summary>
    BriefAdjective,
    /// <summary>"(Issue) no. (3)", "numéro".</summary>
    NumberSign,

    // Units of time
    /// <summary>"(At 15) h": an hour, where the plan has no such letter.</summary>
    HourLetter,
    /// <summary>"Q2", "2T".</summary>
    QuarterLetter,
    /// <summary>"H1", "1S".</summary>
    HalfLetter,
    /// <summary>"(La segunda) mitad (de 2000)".</summary>
    HalfNoun,
    /// <summary>"(Year) end".</summary>
    YearEnd,
    /// <summary>"(31)st".</summary>
    OrdinalSuffix,
    /// <summary>"(Over the) next (quarter)": ends what leads to a unit.</summary>
    NextAsLast,
    /// <summary>"Next deadline", "prochaine échéance": what is next by itself, not after something.</summary>
    NextThing,
    /// <summary>"Échéance suivante", "siguiente plazo": after the one that was spoken of.</summary>
    Following,
    /// <summary>"(Friday) week", "(vendredi) en huit": a week after that day.</summary>
    WeekLater,
    /// <summary>"Programme and budget (2002-03)": has its years in its name.</summary>
    NamedByYears,
    /// <summary>"So far (this year)", "jusqu'ici": up to today.</summary>
    SoFar,
    /// <summary>"Mois": a unit whose plural is no other word.</summary>
    SameInPlural,
    /// <summary>"Mes": a unit that is no plural, though it ends in "s".</summary>
    SingularInS,

    // Talk about us, or about the talk itself. Every word of such a message must be one of these
    /// <summary>"(How do I) use (this)", "preguntar": what is done with us; one must stand in a wish for help.</summary>
    HelpUse,
    /// <summary>"(How does it) work", "funciona": only behind "how".</summary>
    HelpWork,
    /// <summary>"(What can you) do", "hacer": only of what someone can.</summary>
    HelpDo,
    /// <summary>"(What can) you (do)", "puedes".</summary>
    HelpCan,
    /// <summary>"(What) questions (can you answer)".</summary>
    HelpQuestion,
    /// <summary>"How (does it work)", "comment".</summary>
    HelpHow,
    /// <summary>"Can (you help me)", "quelles": asks for help.</summary>
    HelpOpener,
    /// <summary>"(Explain) this (tool to) me": what else a wish for help may say.</summary>
    HelpWord,
    /// <summary>"Thanks", "merci", "gracias".</summary>
    ThanksWord,
    /// <summary>"Bye", "(au) revoir", "chao".</summary>
    ByeWord,
    /// <summary>"(Thanks) a lot", "muy (útil)": what is said beside thanks.</summary>
    ThanksBeside,
    /// <summary>"That was all", "rien d'autre": ends a talk.</summary>
    ClosingPhrase,
    /// <summary>"(That was all) I needed to know (for today)": what is said beside it.</summary>
    ClosingBeside,

    // Clauses that say why and for whom someone asks
    /// <summary>"And", "hola", "pues": may stand before such a clause.</summary>
    AsideOpener,
    /// <summary>"For (my report)", "parce (que)": leads to a purpose.</summary>
    PurposeOpener,
    /// <summary>"(For my) report", "réunion", "jefe": what people prepare, and those they prepare it for.</summary>
    Occasion,
    /// <summary>"I'm (drafting)", "je prépare", "me voy": what the one who asks does.</summary>
    Statement,

    // Words that say nothing
    /// <summary>"Where", "à quelle page", "dónde": asks for a place in the document.</summary>
    WhereWord,
    /// <summary>"(In the) document", "text", "doc": what the plan was read from.</summary>
    SourceText,
    /// <summary>What may stand beside those.</summary>
    LocatingBeside,
    /// <summary>"Add (part III)", "ajoute", "incluye": more of what was asked, beside what was shown.</summary>
    AddingVerb,
    /// <summary>"The same (for June)", "lo mismo": the question before, not the lines that were shown.</summary>
    SameThing,
    /// <summary>"Qu’en est-il de": after a question it asks the same again; alone, how it stands.</summary>
    WhatOf,
    /// <summary>"Soit (la formation), soit", "sea … sea": one or the other.</summary>
    Correlative,
    /// <summary>"(The lines) shown", "ci-dessus", "anteriores": of the answer before.</summary>
    ShownBefore,
    /// <summary>"Linked (to)", "liées", "vinculadas": waits for something, or is only about it.</summary>
    LooseLink,
    /// <summary>"Question:", "consulta:": before a colon, no topic.</summary>
    Label,
    /// <summary>"Kind regards", "cordialement": nothing but a name stands behind it.</summary>
    Valediction,
    /// <summary>"(That month) included", "compris": left in, not out.</summary>
    Included,
    /// <summary>"Passé (septembre)", "pasado (mayo)": at the beginning, after it.</summary>
    Gone,
    /// <summary>"The one that (starts in May)", "celle qui", "la que": one of several.</summary>
    SingularAntecedent,
    /// <summary>"Don't we have (anything in July)", "il n’y a pas": asks, and denies nothing.</summary>
    NegativeOpening,
    /// <summary>"I can't find (II.3.1)", "je ne trouve pas": what is looked for is asked about.</summary>
    Seeking,
    /// <summary>"I don't know (what is due)", "no sé": before a question, part of it.</summary>
    Unknowing,
    /// <summary>"Isn('t the manual late)": the word before the apostrophe.</summary>
    NegatedAuxiliary,
    /// <summary>"(Isn't) there", "the": begins what is asked about.</summary>
    AskedSubject,
    /// <summary>"¿(No) vence …?": a verb behind the "no" of a question.</summary>
    AskingVerb,
    /// <summary>"(Ne …) pas".</summary>
    SecondNegation,
    /// <summary>"(N’est-)elle (pas)".</summary>
    InvertedSubject,
    /// <summary>"Lo (que)", "ce (qui)".</summary>
    RelativeArticle,
    /// <summary>"To begin with", "ensuite", "última pregunta": as a whole clause, says which of several questions follows.</summary>
    TurnOpener,
    /// <summary>"We are in (April).", "suite à (la réunion),": a clause that tells, beside one that asks; what it names is not asked about.</summary>
    Telling,
    /// <summary>"(My boss) wants to know (how many …)", "demande": who asks stands before it.</summary>
    ReportedAsking,
    /// <summary>"Is there (anything in June)?", "hay", "y a-t-il": asks whether there is.</summary>
    Existential,
    /// <summary>"Already", "déjà", "ya": of what is past or is about to be.</summary>
    Already,
    /// <summary>"Delete (II.3.1)", "supprime", "borra": orders that something be taken away.</summary>
    RemovalOrder,
    /// <summary>"(A-)t(-elle)": stands between a verb and its subject.</summary>
    EuphonicLetter,
    /// <summary>"Instead of (May, June)", "je ne veux pas", "you gave me": sets what follows against what is meant.</summary>
    InsteadOf,
    /// <summary>"No (deadlines in May?)", "aucun (retard ?)": asks whether there is any, where nothing else stands before the noun.</summary>
    EllipticNegative,
    /// <summary>"Ont", "a": has, or the auxiliary of a past.</summary>
    Possession,
    /// <summary>"Leur (échéance)", "quoi", "lieu": what may stand behind "ont" where it says what is had.</summary>
    PossessedNoun,
    /// <summary>French "non": denies what was said, never what follows.</summary>
    PlainDenial,
    /// <summary>"First (deadline)", "première", "earliest": of all, not the next from today on.</summary>
    FirstOrEarliest,
    /// <summary>"(Could you) kindly (indicate)", "obligeance": courtesy, hesitation and talk, passed over where they are no word of the grammar, of the plan or of the field. None of them narrows, denies or counts.</summary>
    Idle,
    /// <summary>"Match", "lunch": an everyday word that is spelt right and stands one slip away from a word of the grammar ("march", "launch").</summary>
    Ordinary,
}
