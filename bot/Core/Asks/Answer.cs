using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>What is said back: the lines that were asked for, each with its date and place, and the sentence that says it.</summary>
/// <param name="Count">How many lines were asked for, all of them, however many are shown.</param>
/// <param name="Also">Only for a period: what is near it and not counted.</param>
/// <param name="Months">Only for <see cref="Intent.Workload"/>: due lines a month.</param>
/// <param name="Headline">The answer in one sentence: a card's title, and all that a phone's notification shows. The first line of <see cref="Text"/>.</param>
/// <param name="Suggestions">Questions that can be asked next, in the question's language.</param>
public sealed partial record Answer(
    Ask Ask,
    TrackedPlan? Plan,
    IReadOnlyList<AnswerLine> Lines,
    int Count,
    Also? Also,
    IReadOnlyList<MonthLoad> Months,
    string Headline,
    IReadOnlyList<string> Suggestions)
{
    /// <summary>The whole answer as plain text, in the question's language: headline, a row a line, notes. Put together each time it is read.</summary>
    public string Text => Answers.PlainText.Of(Ask, Headline, Lines, Also, Months, Notes) + (Then is null ? "" : $"\n\n{Then.Text}");

    /// <summary>What has to be said beside the lines: nearest dates, several places of one name, what is not held. Sentences, possibly none.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The answer to <see cref="Ask.Then"/>; null: one question was asked.</summary>
    public Answer? Then { get; init; }

    /// <param name="plans">Those the question may be about; the reading names one where there are several.</param>
    public static Answer To(Ask ask, IReadOnlyList<TrackedPlan> plans, DateOnly today) => Answers.Answering.Of(ask, plans, today);
}

/// <summary>A line in an answer.</summary>
/// <param name="Timetable">The one that counts (a person's reading, else the document's); null when it has none.</param>
/// <param name="Milestone">The milestone that brought it into the answer; null where none did.</param>
public sealed record AnswerLine(ActionLine Line, Timetable? Timetable, Milestone? Milestone, LineMark Mark, LineState? State);

/// <summary>How a line stands on the day of the question.</summary>
public enum LineMark
{
    None,
    Done,

    /// <summary>The document's own status column says that it is done, and nobody has reported on it.</summary>
    DoneInDocument,

    /// <summary>The date has passed and nobody has reported.</summary>
    PassedNoStatus,

    /// <summary>The date has passed and a person said that it is not done.</summary>
    Late,

    /// <summary>A person reported it under way.</summary>
    UnderWayReported,

    /// <summary>The document itself says it is under way.</summary>
    UnderWayInDocument,
}

/// <summary>Lines near a period, never counted in: window covers it but ends later; started before and ends later; starts in it; date passed.</summary>
public sealed record Also(
    IReadOnlyList<AnswerLine> Covers,
    IReadOnlyList<AnswerLine> UnderWay,
    IReadOnlyList<AnswerLine> Starting,
    IReadOnlyList<AnswerLine> Passed);

/// <param name="Month">Its first day.</param>
public sealed record MonthLoad(DateOnly Month, int Count);
