using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using TcAssistant.Languages;

namespace TcAssistant.Benchmarks;

/// <summary>Microsoft.Recognizers.Text.DateTime on the same phrases.</summary>
internal sealed class Recognizer
{
    private static readonly DateTime Reference = new(1999, 9, 28);

    private readonly Dictionary<Language, IModel> models = LanguageCodes.All.ToDictionary(language => language, ModelFor);

    /// <summary>What it finds in a phrase, as it gives it.</summary>
    public List<ModelResult> Read(PhraseCase phrase) => ((DateTimeModel)models[phrase.Language]).Parse(phrase.Phrase, Reference);

    /// <summary>The dates it finds. Of several readings of one place the one that is nearest to the expected counts: the kindest score.</summary>
    public static IReadOnlyList<Window> WindowsOf(IEnumerable<ModelResult> results, IReadOnlyList<Window> expected) =>
        PhraseCase.Sorted(results.SelectMany(result => Best([.. Readings(result)], expected)));

    private static IEnumerable<Window> Best(IReadOnlyList<Window> readings, IReadOnlyList<Window> expected) =>
        readings.Count == 0 ? [] : [readings.FirstOrDefault(expected.Contains) ?? readings[0]];

    private static IEnumerable<Window> Readings(ModelResult result)
    {
        if (result.Resolution?.TryGetValue("values", out var values) is not true || values is not IEnumerable<Dictionary<string, string>> readings)
        {
            yield break;
        }

        foreach (var reading in readings)
        {
            if (Window(reading) is { } window)
            {
                yield return window;
            }
        }
    }

    /// <summary>Its ranges end on the day after the last; "before" and "until" have only an end, "since" only a start.</summary>
    private static Window? Window(Dictionary<string, string> reading) => reading["type"] switch
    {
        "date" when Day(reading, "value") is { } day => new Window(day, day),
        "daterange" => (Day(reading, "start"), Day(reading, "end")) switch
        {
            ({ } start, { } end) => new Window(start, end.AddDays(-1)),
            (null, { } end) => new Window(null, reading.GetValueOrDefault("Mod") == "until" ? end : end.AddDays(-1)),
            ({ } start, null) => new Window(start, start),
            _ => null,
        },
        _ => null,
    };

    private static DateOnly? Day(Dictionary<string, string> reading, string name) =>
        reading.TryGetValue(name, out var text) && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static IModel ModelFor(Language language) => new DateTimeRecognizer(
        language switch
        {
            Language.French => Culture.French,
            Language.Spanish => Culture.Spanish,
            _ => Culture.English,
        },
        DateTimeOptions.None,
        lazyInitialization: false).GetDateTimeModel();
}
