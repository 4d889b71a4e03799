namespace TcAssistant.Asks.Wishes;

/// <summary>What a word or phrase stands for in a sentence about reminders.</summary>
internal enum Cue
{
    /// <summary>Says nothing of its own.</summary>
    Small,

    /// <summary>This conversation.</summary>
    Here,

    /// <summary>Joins what is listed.</summary>
    And,

    /// <summary>From one to another.</summary>
    To,

    /// <summary>A time of day follows.</summary>
    At,

    /// <summary>"For", "about": a part may follow.</summary>
    About,
    In,
    Number,

    /// <summary>So many days.</summary>
    Unit,
    Before,
    DayItself,
    DayBefore,
    Deadline,
    Start,
    Part,
    WholePlan,
    Language,

    /// <summary>A place whose time is meant stands beside it.</summary>
    Zone,

    /// <summary>Parts hours and minutes, or ends an hour.</summary>
    HourSign,
    Morning,
    Afternoon,
    Noon,
    Weekday,

    /// <summary>Working days; alone from Monday to Friday.</summary>
    Weekdays,
    EveryDay,
    Holidays,
    Quiet,

    /// <summary>Without what follows.</summary>
    No,
}
