using System.Globalization;
using System.Text.Json;
using TcAssistant.Languages;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.Cards;

/// <summary>A press on one of our buttons, as far as it can be believed: known verb, sizes in bounds, keys that look like keys.
/// Who may do it is for the server to decide.</summary>
/// <param name="Verb">One of <see cref="Verbs.All"/>.</param>
/// <param name="Page">From 1.</param>
/// <param name="Asked">How the question that the card answers was taken.</param>
/// <param name="Typed">What was typed into the input that belongs to the button.</param>
public sealed record Press(string Verb, string? Question, int Page, string? Plan, IReadOnlyList<string> Lines, string? Typed, Asked? Asked = null)
{
    /// <summary>What was typed beside each of the lines, where anything was.</summary>
    public IReadOnlyDictionary<string, string> Readings { get; init; } = new Dictionary<string, string>();

    /// <summary>The language of the card that was pressed; null: a card of before buttons said so.</summary>
    public Language? Language { get; init; }

    /// <summary>The change that is asked for; null: none, or none that makes sense.</summary>
    public Change? Change { get; init; }

    /// <summary>Who is to manage the plan; null: nothing of the kind is asked for.</summary>
    public (StewardshipChange Change, Person Person)? Stewardship { get; init; }

    /// <summary>Who is to get which lines; null: nothing of the kind is asked for.</summary>
    public IReadOnlyList<Assignment>? Owners { get; init; }

    /// <summary>The operation that is to be taken back.</summary>
    public string? Operation { get; init; }

    /// <summary>The dates that a reminder's answer is about; what is said of them is <see cref="Change"/>, or null: not yet.</summary>
    public IReadOnlyList<MilestoneKey> Milestones { get; init; } = [];

    /// <summary>Who is away, and when; null: nothing of the kind is said.</summary>
    public (Person Person, Absence Absence)? Absence { get; init; }
    /// <summary>A rule for the plan's reminders; null: nothing of the kind is asked for.</summary>
    public RuleData? Rule { get; init; }

    /// <summary>What was chosen for how a conversation is reminded; null: nothing of the kind came.</summary>
    public SetUpFields? SetUp { get; init; }

    /// <summary>What was chosen of a Planner board, or is asked of it; null: nothing of the kind came.</summary>
    public BoardData? Board { get; init; }

    /// <summary>The day of the reminder card or digest that was pressed.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>For how long a reminder is put off; null: nothing of the kind is asked for.</summary>
    public SnoozeSpan? Snooze { get; init; }

    /// <summary>What was typed into a row's inputs.</summary>
    public string? When { get; init; }

    public string? Because { get; init; }

    public string? Who { get; init; }

    private const int LongestOperation = 500;
    public const int LongestQuestion = 300;
    public const int MostPages = 10_000;
    public const int MostLines = Assignment.MostLines;
    private const int LongestKey = 16;

    /// <summary>The id of the input that belongs to a button about these lines.</summary>
    public static string InputId(string firstLine) => "readAs_" + firstLine;

    /// <summary>The id of the input of one line in a form line by line; the same line may be asked about beside it.</summary>
    public static string EachInputId(string line) => "each_" + line;

    /// <summary>The id of an input that belongs to one row of a reminder card; the same line may stand on it twice.</summary>
    /// <param name="input"><c>when</c>, <c>because</c> or <c>who</c>.</param>
    public static string RowInputId(string input, string firstLine, string firstMilestone) => $"{input}_{firstLine}_{firstMilestone}";

    /// <summary>Reads what came back with a press; null when it is none of ours.</summary>
    /// <param name="verb">The action's own verb; null for <c>Action.Submit</c>, whose data names it.</param>
    public static Press? Read(string? verb, JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        verb ??= Text(data, "verb", LongestKey);
        if (verb is null || !Verbs.All.Contains(verb))
        {
            return null;
        }

        var lines = Keys(data);
        var change = ChangeOf(data);
        List<MilestoneKey> milestones = [.. (change?.Milestones ?? []).Where(key => key is { Length: > 0 and <= LongestKey }).Take(MostLines).Select(key => new MilestoneKey(key))];
        string? InRow(string input) =>
            lines.Count > 0 && milestones.Count > 0 ? Text(data, RowInputId(input, lines[0], milestones[0].Value), LongestQuestion) : null;
        return new Press(
            verb,
            Text(data, "question", LongestQuestion),
            PageOf(data),
            Text(data, "plan", LongestKey) is { } plan && IsKey(plan) ? plan : null,
            lines,
            lines.Count > 0 ? Text(data, InputId(lines[0]), LongestQuestion) : null,
            AskedOf(data))
        {
            Language = LanguageCodes.Parse(Text(data, "lang", LongestKey)),
            Readings = verb == Verbs.ReadEach ? ReadingsOf(data, lines) : new Dictionary<string, string>(),
            Change = change?.ToChange(),
            Milestones = milestones,
            Stewardship = change?.ToStewardship(),
            Snooze = change?.ToSnooze(),
            Day = Text(data, "day", LongestKey) is { } day && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var known) ? known : null,
            When = InRow("when"),
            Because = InRow("because"),
            Who = InRow("who"),
            Owners = data.TryGetProperty("owners", out var owners) && owners.ValueKind == JsonValueKind.Array
                && owners.GetArrayLength() <= Assignment.MostLines ? OwnerData.ToAssignments(CardJson.ReadOwners(owners)) : null,
            Operation = Text(data, "operation", LongestOperation),
            Absence = data.TryGetProperty("absence", out var absence) && absence.ValueKind == JsonValueKind.Object ? CardJson.ReadAbsence(absence)?.ToAbsence() : null,
            Rule = RuleData.Of(ChangeOf(data)),
            Board = BoardOf(data),
            SetUp = verb == Verbs.SaveReminders ? SetUpFields.Read(name => Text(data, name, LongestQuestion)) : null,
        };
    }

    /// <summary>How the question on the card was taken; a question without words, or with too many, counts as none.</summary>
    private static Asked? AskedOf(JsonElement data) =>
        data.TryGetProperty("asked", out var asked) && asked.ValueKind == JsonValueKind.Object
        && CardJson.ReadAsked(asked) is { Question.Length: > 0 and <= LongestQuestion, Reading: not null } read ? read : null;

    /// <summary>What a button carries of a board, with what was chosen beside it.</summary>
    private static BoardData? BoardOf(JsonElement data) =>
        data.TryGetProperty("board", out var board) && board.ValueKind == JsonValueKind.Object && CardJson.ReadBoard(board) is { IsSound: true } read
            ? read.With(Text(data, BoardCard.BoardId, LongestQuestion), Text(data, BoardCard.LinesId, LongestKey))
            : null;

    private static Dictionary<string, string> ReadingsOf(JsonElement data, List<string> lines)
    {
        var readings = new Dictionary<string, string>();
        foreach (var line in lines)
        {
            if (Text(data, EachInputId(line), LongestQuestion) is { } words)
            {
                readings[line] = words;
            }
        }

        return readings;
    }

    private static ChangeData? ChangeOf(JsonElement data) =>
        data.TryGetProperty("change", out var change) && change.ValueKind == JsonValueKind.Object ? CardJson.ReadChange(change) : null;

    private static string? Text(JsonElement data, string name, int longest)
    {
        if (!data.TryGetProperty(name, out var member) || member.ValueKind != JsonValueKind.String)
        {
            return null;
        }

        var text = CardText.Clean(member.GetString()!);
        return text.Length > 0 && text.Length <= longest ? text : null;
    }

    private static int PageOf(JsonElement data) =>
        data.TryGetProperty("page", out var page) && page.ValueKind == JsonValueKind.Number
        && page.TryGetInt32(out var number) && number is >= 1 and <= MostPages ? number : 1;

    /// <summary>All of them or none: half a group must not be corrected.</summary>
    private static List<string> Keys(JsonElement data)
    {
        if (!data.TryGetProperty("lines", out var lines) || lines.ValueKind != JsonValueKind.Array || lines.GetArrayLength() > MostLines)
        {
            return [];
        }

        var keys = new List<string>();
        foreach (var line in lines.EnumerateArray())
        {
            if (line.ValueKind != JsonValueKind.String || line.GetString() is not { } key || !IsKey(key))
            {
                return [];
            }

            keys.Add(key);
        }

        return keys;
    }

    private static bool IsKey(string key) => key.Length is > 0 and <= LongestKey && key.All(char.IsAsciiLetterOrDigit);
}
