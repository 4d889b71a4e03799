namespace TcAssistant.Asks.Grammar;

/// <summary>What a word or a phrase of a question stands for. The words themselves are data (<c>Words/*.words</c>); those that a decision looks for whatever they stand for are forms (<see cref="Form"/>).</summary>
internal enum Cue
{
    /// <summary>No word of the grammar: a topic, a name, or something we cannot read.</summary>
    Unread,

    // Words that carry no limit
    Filler,
    Article,
    And,
    Or,
    What,

    /// <summary>"Lesquelles", "which ones": lines that were just spoken of, when there were any.</summary>
    Which,
    In,
    FollowUp,

    // What is asked
    Due,
    Deadline,
    Start,
    Immediate,
    Planned,
    UnderWay,

    /// <summary>"Still to come", "por vencer": due from today on, whatever period is named.</summary>
    ToCome,

    /// <summary>"On fait", "se hace", "is being done": under way when nothing else is said, otherwise no limit.</summary>
    Doing,

    /// <summary>"At risk", "blocked", "on track": a standing that nobody can report.</summary>
    AtRisk,

    /// <summary>A date that has passed.</summary>
    Overdue,
    LateWord,
    NextOne,
    OneAfter,
    OneBefore,
    FinalOne,
    Done,

    /// <summary>"Set up", "published": done, where a question can only be answered yes or no; otherwise part of a topic.</summary>
    Made,
    ToDo,
    Status,
    Owner,
    Who,
    NoOwner,

    /// <summary>"Have an owner", "ont un responsable".</summary>
    HasOwner,
    Count,
    Workload,
    Overview,
    Help,
    Greeting,

    /// <summary>"Thanks", "merci beaucoup": asks for nothing.</summary>
    Thanks,

    /// <summary>"You are", "t'es": speaks to us, or of us.</summary>
    YouAre,

    /// <summary>"Bye", "à demain": asks for nothing either.</summary>
    Farewell,

    /// <summary>"Why", "le reste": what no answer of ours could be to.</summary>
    Beyond,

    /// <summary>"Sorry", "I mean": puts right what was said before.</summary>
    Corrects,
    Conditional,
    NoDate,
    NoDeadline,
    NoEntry,
    NotHeld,
    Show,
    All,

    /// <summary>"The whole plan", "partout": no place, in the place of the one before.</summary>
    Everywhere,
    About,
    When,
    Mine,
    Still,
    Open,
    Not,
    Only,
    Except,

    /// <summary>"(Part II) excluded": leaves out what stands before it.</summary>
    LeftOut,
    Them,

    /// <summary>"The others": of what was shown before it was narrowed. Its number is 1 where one of them is meant.</summary>
    Others,
    Modal,
    Past,
    YesNo,

    // Rhythms
    Continuous,
    Recurring,
    Regular,
    AsNeeded,
    Cadence,
    Every,

    // Places in the plan
    LineNoun,
    IssueNoun,
    PartNoun,
    PlanNoun,

    /// <summary>"That section", "ese punto": where the lines stand that were shown.</summary>
    ThatPlace,

    /// <summary>"Number two", "at the end of that list": one of the lines that were shown, from 1; 0 is the last.</summary>
    NthShown,

    /// <summary>"Per part", "par partie": figures for each part.</summary>
    PerPart,
    DateNoun,

    // Dates
    Month,
    Season,
    Weekday,
    Number,
    Ordinal,
    Quarter,
    Half,
    DayUnit,
    WeekUnit,
    Weekend,
    MonthUnit,
    QuarterUnit,
    HalfUnit,
    YearUnit,
    Biennium,

    /// <summary>"The same day": that of a line that is named, or was spoken of.</summary>
    SameDay,

    /// <summary>"That month", "ce mois-là": the period that was spoken of.</summary>
    SamePeriod,

    /// <summary>"New year's eve", "Noël": a day of each year; its number is month and day. "By Christmas" is before it.</summary>
    Feast,
    Early,
    Mid,
    End,
    This,
    Next,
    Last,
    Ago,
    Today,
    Tomorrow,
    Yesterday,
    Now,
    By,
    Before,
    After,

    /// <summary>"Later on", "más adelante": all that lies behind what was asked about, or behind today.</summary>
    Onward,
    Until,
    Since,
    From,
    To,
    Between,
    Within,
    AsOf,
    Rest,
}
