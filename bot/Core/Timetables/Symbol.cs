namespace TcAssistant.Timetables;

/// <summary>What a word, figure or mark is to the grammar. Same classes in every language; the words are data.</summary>
internal enum WordClass : byte
{
    /// <summary>A word the language's list does not have: it carries no date, unless it is a typing slip.</summary>
    Text,
    Month,
    MonthOrNot,
    MonthOrNumber,
    Weekday,
    Season,
    SeasonOrNot,
    Quarter,
    Half,
    HalfLetter,
    Third,
    Sixth,
    Fortnight,
    Unit,
    WorkingDay,
    Hour,
    Number,
    Ordinal,
    Edge,
    EdgeNoun,
    EdgeYear,
    By,
    Until,
    Before,
    From,
    After,
    AtEnd,
    Within,
    In,
    Around,
    Between,
    To,
    And,
    Or,
    Of,
    The,
    For,
    Latest,
    Onward,
    Every,
    Other,
    Times,
    Count,
    PerUnit,
    Rhythm,
    RhythmAdj,
    Continuous,
    Ongoing,
    Regular,
    AsNeeded,
    Immediate,
    Start,
    End,
    First,
    If,
    Soon,
    Vague,
    Unset,
    Nothing,
    Relative,
    Fiscal,
    Academic,
    Biennium,
    Budget,
    Named,
    Counted,
    Thing,
    Doubt,

    /// <summary>What a figure is measured against: the year beside it is nothing due.</summary>
    Baseline,

    /// <summary>Leads to a date that is no longer in force. Value 1: only where the phrase says so otherwise too ("initially").</summary>
    Former,

    /// <summary>
    /// Leads to the date in force now. Value 1: may also describe a thing ("revised strategy"). Value 2: it may be said from which date it was
    /// moved. Value 3: a word of change only where both dates are there ("moved from June to December").
    /// </summary>
    Revised,

    /// <summary>"w/c": the week that begins on the day that follows.</summary>
    WeekFrom,

    /// <summary>A letter before the number of a week: "W14", "CW 14".</summary>
    WeekLetter,

    /// <summary>A word of everyday language that one slip would make a word of time; it is never taken for one.</summary>
    Ordinary,

    /// <summary>A thing that plans name by its year: "2024 accounts" is no number of accounts.</summary>
    DatedThing,

    /// <summary>A word that a year follows: "target 2027".</summary>
    Aim,

    /// <summary>What is known by a name or number and the year it is of: "Convention 190 (2019)", "version 2.0 (2010)".</summary>
    Instrument,

    /// <summary>What is counted although it does not look like a plural: "2000 women", "2000 km".</summary>
    CountedThing,
    Less,
    Then,
    AtLeast,
    Small,

    /// <summary>"due", "prévu", "fecha": says that a date follows and nothing else.</summary>
    Planned,

    /// <summary>Leads to a condition quoted in the document's words.</summary>
    Stated,

    /// <summary>Quoted words, taken whole: what a statement is about, or a condition.</summary>
    Quoted,

    // Marks, which no word list names.
    Comma,
    Semicolon,
    Colon,
    Dot,
    Slash,
    Hyphen,
    Open,
    Close,
    NewLine,
    Bullet,
    Percent,
    Plus,
    Mark,
    EndOfText,
}

/// <summary>One word, phrase, figure or mark of the folded text.</summary>
/// <param name="Value">Month number, count, period … as the class has it.</param>
/// <param name="Digits">How many figures a number was written with; 0 for a number in words.</param>
/// <param name="Spaced">A blank stands before it.</param>
/// <param name="Quoted">An apostrophe stands before it ('99).</param>
internal readonly record struct Symbol(WordClass Class, int Value, int Digits, int Start, int End, bool Spaced, bool Quoted)
{
    public bool IsWord => Class < WordClass.Comma;

    public bool IsYear => Class == WordClass.Number && Digits == 4 && Value is >= 1900 and <= 2150;
}
