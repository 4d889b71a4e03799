using TcAssistant.Languages;
using TcAssistant.Tests.Rules;
using TcAssistant.Timetables;
using TcAssistant.Wording;
using Xunit;

namespace TcAssistant.Tests.Core.Timetables;

/// <summary>Everyday words that are one letter from a word of time stay what they are, beside whatever date.</summary>
public class OrdinaryWordsTests
{
    private static readonly Language[] Languages = [Language.English, Language.French, Language.Spanish];
    private static readonly Anchor NoDate = new(null);

    [Theory]
    [InlineData(Language.English, "matches larch marsh starch mouths closed dairy weekly weakly weeds seeks tears bears gears nearly pearly yearn quartet winner smart stark halls valves manual manually decide decides decode facade contiguous conclusions expired thorough laughter simmer outlet fiddle meekly layout wealth health")]
    [InlineData(Language.French, "manuel manuels contenu contenus débat débats débit débits milieux durables atouts divers murs coûts parcs journées tournée sensuel annuité permanence avait ayant continuité annexe annexes année-pilote")]
    [InlineData(Language.Spanish, "género géneros manual manuales mano manos humano humanos llano vías guías mesas artes entes daños angosto junior ensayos apoyo virtual ritual mayas harta cierra abrir entero decenas docenas marcha arcos lazos plazos colmena sensual casual")]
    public void A_word_beside_a_date_is_no_typing_slip(Language language, string words) =>
        AssertNone(from word in words.Split(' ') from phrase in Phrases(word) let failure = Failure(phrase, language) where failure is not null select failure);

    /// <summary>The words of the field: whatever plans speak of.</summary>
    [Fact]
    public void No_word_of_the_concepts_is_a_typing_slip()
    {
        var concepts = Path.Combine(Repository.Root, "bot", "Core", "Asks", "Topics", "Concepts.tsv");
        AssertNone(
            from line in File.ReadAllLines(concepts)
            where line.Length > 0 && line[0] != '#'
            from column in line.Split('\t').Zip(Languages)
            from word in column.First.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries).Distinct()
            let language = column.Second
            let read = Timetable.Read($"{word} 2025", language, NoDate)
            where read.Findings.Any(finding => finding.Message == TimetableWording.TypingSlip(finding.Where))
            select $"{language}: {word} 2025: {Notation.Of(read)}");
    }

    private static IEnumerable<string> Phrases(string word) => [$"15 June 2025: {word}", $"{word} (June 2025)"];

    private static string? Failure(string phrase, Language language)
    {
        var localised = language switch
        {
            Language.French => phrase.Replace("June", "juin", StringComparison.Ordinal),
            Language.Spanish => phrase.Replace("June", "junio", StringComparison.Ordinal),
            _ => phrase,
        };
        var read = Timetable.Read(localised, language, NoDate);
        return read is { Understood: true, Findings.Count: 0, Milestones.Count: 1 } ? null : $"{language}: {localised}: {Notation.Of(read)}";
    }

    private static void AssertNone(IEnumerable<string> failures)
    {
        var all = failures.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
