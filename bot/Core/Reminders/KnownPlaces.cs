using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.Reminders;

/// <summary>A country, a town or a time zone that people name.</summary>
/// <param name="Holidays">The code under which its public holidays may be known; null: there is none.</param>
/// <param name="Zone">IANA name; null: it has several zones.</param>
/// <param name="IsCommon">Whether it is named in all our languages: only then is its name enough to mean it.</param>
public sealed record KnownPlace(string? Holidays, string? Zone, bool IsCommon)
{
    /// <summary>What it is called first in each language; null: it has no name of its own.</summary>
    public Sentence? Name { get; init; }
}

/// <summary>The places of <c>Places.tsv</c>, by what people call them in any of our languages, accents and signs left out.</summary>
public static class KnownPlaces
{
    /// <summary>No name has more words.</summary>
    public const int MostWords = 6;

    private static readonly Lazy<Dictionary<string, KnownPlace>> Names = new(() =>
    {
        using var stream = typeof(KnownPlaces).Assembly.GetManifestResourceStream("TcAssistant.Reminders.Places.tsv")!;
        using var reader = new StreamReader(stream);
        var names = new Dictionary<string, KnownPlace>();
        foreach (var cells in reader.ReadToEnd().Split('\n').Where(line => line is not ("" or ['#', ..])).Select(line => line.TrimEnd('\r').Split('\t')))
        {
            var place = new KnownPlace(Known(cells[0]), Known(cells[1]), cells.Length > 3)
            {
                Name = cells.Length > 4 ? new(First(cells[2]), First(cells[3]), First(cells[4])) : null,
            };

            // The first to be called so: countries before towns, towns before the zones of a name.
            cells.Skip(2).SelectMany(called => called.Split(',')).Where(name => name.Length > 0).Select(Plain).ToList().ForEach(name => names.TryAdd(name, place));
            if (place.Zone is { } zone)
            {
                names.TryAdd(Plain(zone), new(null, zone, true));
            }
        }

        return names;
    });

    private static readonly Lazy<Dictionary<string, Sentence>> Codes = new(() =>
        Names.Value.Values.Where(place => place is { Holidays: not null, Name: not null }).DistinctBy(place => place.Holidays).ToDictionary(place => place.Holidays!, place => place.Name!));

    /// <summary>Null: nothing known is called so.</summary>
    public static KnownPlace? Find(string name) => Names.Value.GetValueOrDefault(Plain(name));

    /// <summary>What the place of a code of public holidays is called; null: it is none of these.</summary>
    public static Sentence? NameOf(string code) => Codes.Value.GetValueOrDefault(code);

    /// <summary>The name without accents and signs, words parted by one space.</summary>
    internal static string Plain(string name) => string.Join(' ', Letters.Words(name));

    private static string First(string names) => names.Split(',')[0];

    private static string? Known(string cell) => cell == "-" ? null : cell;
}
