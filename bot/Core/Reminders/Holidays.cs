using System.Globalization;

namespace TcAssistant.Reminders;

/// <summary>Public holidays of duty stations and countries, as data (<c>infra/holidays</c> generates it), which a file of the organisation can extend.</summary>
public sealed class Holidays
{
    private static readonly Lazy<Holidays> Known = new(() =>
    {
        using var stream = typeof(Holidays).Assembly.GetManifestResourceStream("TcAssistant.Reminders.Holidays.tsv")!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd().Split('\n'), "Holidays.tsv");
    });

    private readonly Dictionary<string, Place> _places;

    private Holidays(Dictionary<string, Place> places) => _places = places;

    /// <summary>Those that come with the product, 1999 to 2035.</summary>
    public static Holidays Shipped => Known.Value;

    /// <summary>The codes of the places, such as <c>CH-GE</c>, in order.</summary>
    public IReadOnlyList<string> Codes => [.. _places.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Reads lines of code, place and days, parted by tabs (<c>CH-GE → Geneva → 2026:0101,0403 2027:0101</c>); <c>#</c> begins a comment.</summary>
    /// <param name="source">What the lines are called in the sentence about a bad one.</param>
    /// <exception cref="FormatException">One sentence with the line's number.</exception>
    public static Holidays Read(IEnumerable<string> lines, string source)
    {
        var places = new Dictionary<string, Place>(StringComparer.OrdinalIgnoreCase);
        foreach (var (text, number) in lines.Select((line, at) => (line.TrimEnd('\r'), at + 1)))
        {
            if (text.Trim() is "" or ['#', ..])
            {
                continue;
            }

            var cells = text.Split('\t');
            if (cells is not [{ Length: > 0 } code, { Length: > 0 } name, var days] || Days(days) is not { } read)
            {
                throw new FormatException($"{source}, line {number}: a code, a place and days such as 2026:0101,0403 are wanted, parted by tabs.");
            }

            places[code] = places.TryGetValue(code, out var before) ? before with { Days = [.. before.Days, .. read] } : new(name, read);
        }

        return new(places);
    }

    /// <summary>These and others: days of the same place are added together.</summary>
    public Holidays With(Holidays others)
    {
        var all = new Dictionary<string, Place>(_places, StringComparer.OrdinalIgnoreCase);
        foreach (var (code, place) in others._places)
        {
            all[code] = all.TryGetValue(code, out var before) ? before with { Days = [.. before.Days, .. place.Days] } : place;
        }

        return new(all);
    }

    /// <summary>The code of a place that somebody names by code, town or country code; null: it is not known.</summary>
    public string? CodeOf(string named)
    {
        var wanted = Languages.Folding.Plain(named.Trim());
        return _places.Keys.FirstOrDefault(code => code.Equals(named.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? _places.FirstOrDefault(place => place.Value.Name.Split(',').Any(town => Languages.Folding.Plain(town.Trim()) == wanted)).Key
            ?? _places.Keys.FirstOrDefault(code => code.Split('-')[0].Equals(named.Trim(), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The public holidays of a place; empty where it is not known.</summary>
    public IReadOnlySet<DateOnly> Of(string code) => _places.TryGetValue(code, out var place) ? place.Days : new HashSet<DateOnly>();

    /// <summary>What people call the place; null where it is not known.</summary>
    public string? NameOf(string code) => _places.GetValueOrDefault(code)?.Name;

    /// <summary>The same in a language: a country where the code is a country's, a town where the holidays are that town's.</summary>
    public string NameIn(string code, Languages.Language language) => KnownPlaces.NameOf(code)?.In(language) ?? NameOf(code) ?? code;

    private static HashSet<DateOnly>? Days(string text)
    {
        var days = new HashSet<DateOnly>();
        foreach (var year in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = year.IndexOf(':', StringComparison.Ordinal);
            if (at != 4)
            {
                return null;
            }

            foreach (var day in year[5..].Split(','))
            {
                if (!DateOnly.TryParseExact(year[..4] + day, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read))
                {
                    return null;
                }

                days.Add(read);
            }
        }

        return days;
    }

    private sealed record Place(string Name, HashSet<DateOnly> Days);
}
