using System.Runtime.CompilerServices;
using TcAssistant.Cards;
using TcAssistant.Languages;
using Xunit;

namespace TcAssistant.Tests.Cards;

/// <summary>What people see of each card, in each language. After a wanted change, run with UPDATE_SNAPSHOTS=1 and read the difference.</summary>
public sealed class CardSnapshotTests
{
    public static TheoryData<string, Language> Cards => new(
        from language in LanguageCodes.All from card in EveryCard.In(language) select (card.Name, language));

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_looks_as_it_was_agreed(string name, Language language)
    {
        var card = EveryCard.In(language).Single(card => card.Name == name).Card;
        var file = $"{name}.{language.Code()}.snapshot";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(Path.Combine(SourceFolder(), file), Outline.Of(card));
            return;
        }

        Assert.Equal(File.ReadAllText(Path.Combine(CopiedFolder, file)), Outline.Of(card));
    }

    [Fact]
    public void Every_snapshot_is_of_a_card()
    {
        var known = Cards.Select(row => $"{row.Data.Item1}.{row.Data.Item2.Code()}.snapshot");
        Assert.Equal(known.Order(StringComparer.Ordinal), Directory.GetFiles(CopiedFolder).Select(Path.GetFileName).Order(StringComparer.Ordinal)!);
    }

    private static string CopiedFolder => Path.Combine(AppContext.BaseDirectory, "Cards", "Snapshots");

    private static string SourceFolder([CallerFilePath] string file = "") => Path.Combine(Path.GetDirectoryName(file)!, "Snapshots");
}
