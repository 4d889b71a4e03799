using System.Globalization;
using System.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace TcAssistant.Documents.Docx;

/// <summary>Computes the numbers, letters and bullets that Word shows before paragraphs and stores nowhere in them.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;
    private readonly Styles styles;
    private readonly Dictionary<int, W.NumberingInstance> instances = [];
    private readonly Dictionary<int, W.AbstractNum> definitions = [];
    private readonly Dictionary<int, int[]> counters = [];
    private readonly HashSet<(int Instance, int Level)> overridden = [];

    public Numbering(W.Numbering? numbering, Styles styles)
    {
        this.styles = styles;
        foreach (var definition in numbering?.Elements<W.AbstractNum>() ?? [])
        {
            definitions.TryAdd(definition.AbstractNumberId?.Value ?? -1, definition);
        }

        foreach (var instance in numbering?.Elements<W.NumberingInstance>() ?? [])
        {
            instances.TryAdd(instance.NumberID?.Value ?? -1, instance);
        }
    }

    /// <summary>The marker of a paragraph and its level from 1; null when it has none. Counts on at each call.</summary>
    public (string Marker, int Level)? Next(W.ParagraphProperties? properties)
    {
        var (number, given) = Reference(properties);
        if (number is not { } id || id == 0 || !instances.TryGetValue(id, out var instance) || DefinitionOf(instance) is not { } definition)
        {
            return null;
        }

        var level = Math.Clamp(given ?? 0, 0, Levels - 1);
        return LevelOf(instance, definition, level) is { } format ? (Marker(instance, definition, format, level), level + 1) : null;
    }

    private (int? Number, int? Level) Reference(W.ParagraphProperties? properties)
    {
        var own = properties?.NumberingProperties;
        var inherited = styles.OfParagraph(properties).Select(style => style.StyleParagraphProperties?.NumberingProperties).Where(found => found is not null).ToList();
        return (
            own?.NumberingId?.Val?.Value ?? inherited.Select(found => found!.NumberingId?.Val?.Value).FirstOrDefault(id => id is not null),
            own?.NumberingLevelReference?.Val?.Value ?? inherited.Select(found => found!.NumberingLevelReference?.Val?.Value).FirstOrDefault(level => level is not null));
    }

    private W.AbstractNum? DefinitionOf(W.NumberingInstance instance) =>
        instance.AbstractNumId?.Val?.Value is { } id && definitions.TryGetValue(id, out var definition) ? Linked(definition) : null;

    /// <summary>A list that only points at a list style takes its levels from there.</summary>
    private W.AbstractNum Linked(W.AbstractNum definition) =>
        definition.NumberingStyleLink?.Val?.Value is { } link && !definition.Elements<W.Level>().Any()
            ? definitions.Values.FirstOrDefault(other => other.StyleLink?.Val?.Value == link) ?? definition
            : definition;

    private static W.Level? LevelOf(W.NumberingInstance instance, W.AbstractNum definition, int level) =>
        OverrideOf(instance, level)?.Level ?? definition.Elements<W.Level>().FirstOrDefault(candidate => candidate.LevelIndex?.Value == level);

    private static W.LevelOverride? OverrideOf(W.NumberingInstance instance, int level) =>
        instance.Elements<W.LevelOverride>().FirstOrDefault(candidate => candidate.LevelIndex?.Value == level);

    private string Marker(W.NumberingInstance instance, W.AbstractNum definition, W.Level format, int level)
    {
        var counted = Count(instance, definition, level);
        var text = format.LevelText?.Val?.Value ?? string.Empty;
        if (FormatOf(format) == "bullet")
        {
            return text.Length == 1 && ListMarkers.IsBullet(text) ? text : "•";
        }

        var marker = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '%' && at + 1 < text.Length && text[at + 1] is >= '1' and <= '9')
            {
                var referred = text[++at] - '1';
                marker.Append(Written(counted[referred], LevelOf(instance, definition, referred) is { } other ? FormatOf(other) : "decimal"));
            }
            else
            {
                marker.Append(text[at]);
            }
        }

        return CleanText.Line(marker.ToString());
    }

    private int[] Count(W.NumberingInstance instance, W.AbstractNum definition, int level)
    {
        var key = definition.AbstractNumberId?.Value ?? -1;
        if (!counters.TryGetValue(key, out var counted))
        {
            counters[key] = counted = [.. Enumerable.Range(0, Levels).Select(at => StartOf(instance, definition, at) - 1)];
        }

        if (OverrideOf(instance, level)?.StartOverrideNumberingValue?.Val?.Value is { } start && overridden.Add((instance.NumberID?.Value ?? -1, level)))
        {
            counted[level] = start - 1;
        }

        for (var outer = 0; outer < level; outer++)
        {
            counted[outer] = Math.Max(counted[outer], StartOf(instance, definition, outer));
        }

        counted[level]++;
        for (var inner = level + 1; inner < Levels; inner++)
        {
            counted[inner] = StartOf(instance, definition, inner) - 1;
        }

        return counted;
    }

    private static int StartOf(W.NumberingInstance instance, W.AbstractNum definition, int level) =>
        LevelOf(instance, definition, level)?.StartNumberingValue?.Val?.Value ?? 1;

    private static string FormatOf(W.Level level) => level.NumberingFormat?.Val?.InnerText ?? "decimal";

    private static string Written(int count, string format) => format switch
    {
        "lowerLetter" => Letter(count),
        "upperLetter" => Letter(count).ToUpperInvariant(),
        "lowerRoman" => Romans(count).ToLowerInvariant(),
        "upperRoman" => Romans(count),
        "none" => string.Empty,
        _ => count.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>After z come aa, bb.</summary>
    internal static string Letter(int count) => count is > 0 and <= 260 ? new string((char)('a' + ((count - 1) % 26)), ((count - 1) / 26) + 1) : $"{count}";

    internal static string Romans(int count)
    {
        if (count is <= 0 or >= 400)
        {
            return $"{count}";
        }

        (int Value, string Sign)[] signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var written = new StringBuilder();
        foreach (var (value, sign) in signs)
        {
            for (; count >= value; count -= value)
            {
                written.Append(sign);
            }
        }

        return written.ToString();
    }
}
