using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace TcAssistant.App.Contract;

/// <summary>Writes the JSON that the command line and the HTTP API share: one document a line, readable letters, no reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = false)]
[JsonSerializable(typeof(PlanJson))]
[JsonSerializable(typeof(TimetableJson))]
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(RemindJson))]
[JsonSerializable(typeof(AccountJson))]
[JsonSerializable(typeof(SyncJson))]
[JsonSerializable(typeof(WhenRequest))]
[JsonSerializable(typeof(AskRequest))]
[JsonSerializable(typeof(ApiSettingsJson))]
[JsonSerializable(typeof(SessionJson))]
[JsonSerializable(typeof(IReadOnlyList<PlanSummaryJson>))]
[JsonSerializable(typeof(StoredPlanJson))]
[JsonSerializable(typeof(ReadDocumentJson))]
[JsonSerializable(typeof(LineSheetJson))]
[JsonSerializable(typeof(ProblemJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(IReadOnlyList<PlaceJson>))]
[JsonSerializable(typeof(PublishRequest))]
[JsonSerializable(typeof(PublishedJson))]
internal sealed partial class ContractJson : JsonSerializerContext
{
    /// <summary>Writes letters as they are.</summary>
    public static ContractJson Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static string Write(PlanJson plan) => JsonSerializer.Serialize(plan, Readable.PlanJson);

    public static string Write(TimetableJson timetable) => JsonSerializer.Serialize(timetable, Readable.TimetableJson);

    public static string Write(AnswerJson answer) => JsonSerializer.Serialize(answer, Readable.AnswerJson);

    public static string Write(AccountJson account) => JsonSerializer.Serialize(account, Readable.AccountJson);

    public static string Write(SyncJson changes) => JsonSerializer.Serialize(changes, Readable.SyncJson);

    public static string Write(RemindJson preview) => JsonSerializer.Serialize(preview, Readable.RemindJson);
}

/// <summary>An input line of <c>when</c> that is a JSON object, or what is asked of the HTTP API.</summary>
internal sealed record WhenRequest(string? Phrase, string? Lang, DateOnly? Today);

/// <summary>An input line of <c>ask</c> that is a JSON object, or what is asked of the HTTP API.</summary>
internal sealed record AskRequest(string? Question, string? Lang, DateOnly? Today)
{
    /// <summary>The key of a stored plan; the command line is told its plan otherwise.</summary>
    public string? Plan { get; init; }
}
