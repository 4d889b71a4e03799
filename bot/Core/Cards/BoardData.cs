using System.Text.Json.Serialization;
using TcAssistant.Sync;

namespace TcAssistant.Cards;

/// <summary>What a button about a Planner board carries. Whether the board and the line are the presser's to decide about is found out when it comes back.</summary>
/// <param name="All">Also lines without a date.</param>
/// <param name="Board">Planner's id of the board; <see cref="New"/>: one is to be made. Null: the one the plan has.</param>
/// <param name="Title">Of the board, to be shown again.</param>
/// <param name="Part">Only this part of the plan; null: the whole.</param>
/// <param name="Matches">What is to become of tasks that are there; null: there are none.</param>
/// <param name="Assigns">Whether people may be assigned, and so be written to by Planner.</param>
/// <param name="Task">The task that a question is about.</param>
/// <param name="Field">The field that a question is about.</param>
/// <param name="Keeps">The plan's value, or the task itself, is to be kept; false: the board's value, or no task.</param>
/// <param name="Asked">Tells the two values that the question shows from others; null: it is of a time when that was not said.</param>
public sealed record BoardData(
    bool All = false,
    string? Board = null,
    string? Title = null,
    string? Part = null,
    MatchChoice? Matches = null,
    bool Assigns = false,
    string? Task = null,
    TaskField? Field = null,
    bool Keeps = false,
    string? Asked = null)
{
    public const string New = "new";
    private const int Longest = 300;

    [JsonIgnore]
    public BoardScope Scope => new(All ? BoardLines.All : BoardLines.Dated, Part);

    /// <summary>Whether it makes sense as a whole: nothing is too long, nothing is named that there is not.</summary>
    internal bool IsSound =>
        IsId(Board) && IsId(Task) && IsId(Asked) && Title is null or { Length: <= Longest } && Part is null or { Length: > 0 and <= 8 }
        && (Matches is not { } matches || Enum.IsDefined(matches)) && (Field is not { } asked || Enum.IsDefined(asked));

    /// <summary>The same with what was chosen; what makes no sense counts as not chosen.</summary>
    /// <param name="lines">As the choice of lines names them: dated, all, or a part.</param>
    internal BoardData With(string? board, string? lines) => this with
    {
        Board = board is not null && IsId(board) ? board : Board,
        All = lines is null ? All : lines == BoardCard.All,
        Part = lines is null ? Part : lines is BoardCard.All or BoardCard.Dated || lines.Length > 8 ? null : lines,
    };

    // Planner's ids are of letters, digits, dash and underscore.
    private static bool IsId(string? id) => id is null || id.Length is > 0 and <= 64 && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
