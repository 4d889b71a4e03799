namespace TcAssistant.Asks.Grammar;

/// <summary>What a phrase says beyond its cue. The word lists write its name behind that of the cue; each belongs to one cue (<see cref="CueLabel.Owner"/>).</summary>
internal enum Shade
{
    None,

    /// <summary>Due: "to be ready".</summary>
    Ready,

    /// <summary>Due: "first results", which a plan promises before the rest.</summary>
    FirstResults,

    /// <summary>Planned: "foreseen", "expected".</summary>
    Foreseen,

    /// <summary>Start: "about to start", "commencera"; from today on.</summary>
    AboutTo,

    /// <summary>Doing: "being done".</summary>
    BeingDone,

    /// <summary>Overdue: "should have been done"; speaks of the past.</summary>
    ShouldHaveBeen,

    /// <summary>NextOne: "due first", "the earliest one"; not the next from today.</summary>
    Earliest,

    /// <summary>NextOne: "the most overdue", "the oldest one".</summary>
    Oldest,

    /// <summary>Count: "how many is that", of what was shown.</summary>
    ThoseShown,

    /// <summary>Workload: "the quietest month".</summary>
    Quietest,

    /// <summary>Corrects: "I mean"; also begins what follows a question.</summary>
    Restates,

    /// <summary>Show: "list them"; what was shown.</summary>
    ShowThem,

    /// <summary>Show: "the list please", "the full text"; what was shown, at the end of what follows a question.</summary>
    InFull,

    /// <summary>Not: "needn't"; what is denied is that it has to be.</summary>
    NoDuty,

    /// <summary>Except: "minus", "drop"; out of what was shown, beside what was left out before.</summary>
    TakesAway,

    /// <summary>Which: "which ones"; asks for lines, whatever follows.</summary>
    WhichOnes,

    /// <summary>ThatPlace: "that part"; without it, an issue.</summary>
    ThatPart,

    /// <summary>DateNoun: "dated", "with a date".</summary>
    Dated,

    /// <summary>DateNoun: "carry a due date".</summary>
    WithDueDate,

    /// <summary>Next: "the following"; counted from what was spoken of, not from today.</summary>
    Following,

    /// <summary>Last: "the previous"; counted from what was spoken of, not from today.</summary>
    Preceding,

    /// <summary>This: "so far this (year)", "lo que va de (año)"; until today.</summary>
    SoFar,

    /// <summary>Tomorrow: "tomorrow or the day after".</summary>
    OrTheDayAfter,

    /// <summary>After: "past (May)", "pasado"; unlike "after", only beside the bare name of a month.</summary>
    GoneBy,

    /// <summary>From: "(May) onwards"; stands behind its day.</summary>
    Onwards,

    /// <summary>Rest: "what is left of"; what is done is not left.</summary>
    NotDone,
}
