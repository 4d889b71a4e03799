using System.Text.Json;
using TcAssistant.Languages;
using TcAssistant.Tests.Rules;
using TcAssistant.Timetables;
using Xunit;

namespace TcAssistant.Tests.Core.Timetables;

/// <summary>The phrases of real plans that people judged by hand, scored by the rules that stand beside them.</summary>
public class SharedCorpusTests
{
    private static readonly string Shared = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));

    [Fact]
    public void Judged_phrases_are_read_as_judged()
    {
        var file = Path.Combine(Shared, "corpus", "timetable-phrases.jsonl");
        Assert.SkipUnless(File.Exists(file), "not run: needs ../shared");
        var wrong = File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement)
            .Where(judged => !judged.TryGetProperty("context_needed", out _))
            .Where(judged => !IsRight(judged, Read(judged)))
            .Select(judged => $"{judged.GetProperty("phrase").GetString()}: {Notation.Of(Read(judged))}")
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_phrase_of_the_seed_is_read()
    {
        var file = Path.Combine(Shared, "seed", "expected-lines.tsv");
        Assert.SkipUnless(File.Exists(file), "not run: needs ../shared");
        var known = Corpora.All.Where(phrase => phrase.Where.StartsWith("seed", StringComparison.Ordinal)).Select(phrase => phrase.Phrase).ToHashSet();
        Assert.Subset(known, File.ReadLines(file).Skip(1).Select(line => line.Split('\t')[2]).ToHashSet());
    }

    private static Timetable Read(JsonElement judged) => Timetable.Read(
        judged.GetProperty("phrase").GetString()!,
        LanguageCodes.Parse(judged.GetProperty("lang").GetString()),
        new Anchor(Day(judged, "doc_date")));

    private static bool IsRight(JsonElement judged, Timetable read)
    {
        var items = judged.TryGetProperty("items", out var several) ? several.EnumerateArray().ToList() : [judged];
        var isNone = items.Count == 1 && Kinds(judged).SequenceEqual(["none"]);
        return isNone
            ? read.Milestones.Count == 0 && read.Cadences.Count == 0
            : read.Understood && items.TrueForAll(item => IsSaid(item, read)) && HasNothingElse(items, read);
    }

    private static bool IsSaid(JsonElement item, Timetable read)
    {
        var required = item.TryGetProperty("kind_required", out var some) ? Strings(some) : Kinds(item);
        var others = item.TryGetProperty("kind_alt", out var alternatives) ? Strings(alternatives) : [];
        return required.TrueForAll(kind => Has(kind, item, read) || others.Exists(other => Has(other, item, read)))
            && (!item.TryGetProperty("annual_by", out var by) || read.Cadences.Any(cadence => cadence.By == by.GetString()));
    }

    private static bool Has(string kind, JsonElement item, Timetable read) => kind switch
    {
        "start" => read.Milestones.Any(milestone => milestone.Kind == MilestoneKind.Start && Fits(item, milestone, "start"))
            || read.Milestones.Any(milestone => IsEnd(milestone.Kind) && Fits(item, milestone, "due")),
        "completion" or "milestone" => read.Milestones.Any(milestone => IsEnd(milestone.Kind) && Fits(item, milestone, "due")),
        "first-results" => read.Milestones.Any(milestone => milestone.Kind == MilestoneKind.FirstResults && Fits(item, milestone, "due")),
        "recurring" => read.Cadences.Any(cadence => cadence.Kind is CadenceKind.Regular
            || (cadence.Kind is CadenceKind.Every && item.GetProperty("recurrence").GetString() == cadence.Min.ToString())),
        "ongoing" => read.Cadences.Any(cadence => cadence.Kind == CadenceKind.Ongoing),
        "continuous" => read.Cadences.Any(cadence => cadence.Kind == CadenceKind.Continuous),
        "as-needed" => read.Cadences.Any(cadence => cadence.Kind == CadenceKind.AsNeeded),
        "conditional" => read.Condition is not null,
        _ => false,
    };

    private static bool IsEnd(MilestoneKind kind) => kind is MilestoneKind.Due or MilestoneKind.Completion;

    private static bool Fits(JsonElement item, Milestone milestone, string window) =>
        new[] { item }.Concat(item.TryGetProperty("alt", out var alternatives) ? alternatives.EnumerateArray() : [])
            .Any(judged => Day(judged, $"{window}_to") == milestone.To && Day(judged, $"{window}_from") == milestone.From);

    private static bool HasNothingElse(List<JsonElement> items, Timetable read)
    {
        var kinds = items.SelectMany(Kinds).ToList();
        var dates = kinds.Count(kind => kind is "start" or "completion" or "milestone" or "first-results");
        return read.Milestones.Count <= dates && (kinds.Exists(kind => kind is "recurring" or "ongoing" or "continuous" or "as-needed") || read.Cadences.Count == 0);
    }

    private static List<string> Kinds(JsonElement item) => Strings(item.GetProperty("kind"));

    private static List<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(value => value.GetString()!)];

    private static DateOnly? Day(JsonElement judged, string name) =>
        judged.TryGetProperty(name, out var day) && day.GetString() is { } written ? DateOnly.ParseExact(written, "yyyy-MM-dd") : null;
}
