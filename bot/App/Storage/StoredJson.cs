using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TcAssistant.App.Planner;
using TcAssistant.App.Reminders;
using TcAssistant.Asks;
using TcAssistant.Plans;
using TcAssistant.Timetables;
using TcAssistant.Tracking;

namespace TcAssistant.App.Storage;

/// <summary>
/// How values of the domain are kept inside a row. Members may be added; one that is renamed or removed needs a new
/// <see cref="Row.Version"/>, and the stored examples in the tests show it.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    Converters = [typeof(LineKeyConverter), typeof(MilestoneKeyConverter), typeof(PlanKeyConverter), typeof(PeriodConverter)])]
[JsonSerializable(typeof(Timetable))]
[JsonSerializable(typeof(SourceRef))]
[JsonSerializable(typeof(LineState))]
[JsonSerializable(typeof(Ask))]
[JsonSerializable(typeof(IReadOnlyList<Person>))]
[JsonSerializable(typeof(ChannelSubscription))]
[JsonSerializable(typeof(LedgerEntry))]
[JsonSerializable(typeof(Wake))]
[JsonSerializable(typeof(KnownDates))]
[JsonSerializable(typeof(PersonTerms))]
[JsonSerializable(typeof(KeptBoard))]
[JsonSerializable(typeof(KeptLink))]
[JsonSerializable(typeof(KeptMaking))]
[JsonSerializable(typeof(KeptSaying))]
[JsonSerializable(typeof(KeptNewBoard))]
[JsonSerializable(typeof(IReadOnlyList<TcAssistant.Reminders.ReminderRule>))]
[JsonSerializable(typeof(IReadOnlyList<TcAssistant.Wording.Finding>))]
internal sealed partial class StoredJson : JsonSerializerContext
{
    /// <summary>With accents as they are: half the room, and readable in a storage explorer. Never put into a web page.</summary>
    public static StoredJson Form => _form ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static StoredJson? _form;
}

internal abstract class TextConverter<T> : JsonConverter<T>
{
    protected abstract T Parse(string text);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString() ?? throw new JsonException("A text was expected."));

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value!.ToString()!);
}

internal sealed class LineKeyConverter : TextConverter<LineKey>
{
    protected override LineKey Parse(string text) => new(text);
}

internal sealed class MilestoneKeyConverter : TextConverter<MilestoneKey>
{
    protected override MilestoneKey Parse(string text) => new(text);
}

internal sealed class PlanKeyConverter : TextConverter<PlanKey>
{
    protected override PlanKey Parse(string text) => new(text);
}

/// <summary>ISO 8601, as <see cref="Period.ToString"/> writes it: <c>P6M</c>.</summary>
internal sealed class PeriodConverter : TextConverter<Period>
{
    protected override Period Parse(string text) =>
        text.Length > 2 && text[0] == 'P' && int.TryParse(text.AsSpan(1, text.Length - 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
            ? new(count, UnitOf(text[^1]))
            : throw new JsonException($"'{text}' is no period.");

    private static PeriodUnit UnitOf(char letter) => letter switch
    {
        'D' => PeriodUnit.Day,
        'W' => PeriodUnit.Week,
        'M' => PeriodUnit.Month,
        'Y' => PeriodUnit.Year,
        _ => throw new JsonException($"'{letter}' is no unit of time."),
    };
}
