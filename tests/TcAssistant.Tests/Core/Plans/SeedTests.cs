using TcAssistant.Languages;
using TcAssistant.Plans;
using Xunit;

namespace TcAssistant.Tests.Core.Plans;

public sealed class SeedTests
{
    [Fact]
    public void Every_line_has_its_place_its_words_and_its_entry()
    {
        var plan = Plan.Read(Seed.Document()).Plan!;
        var read = plan.Issues.SelectMany(issue => issue.Lines.Select(line => (line.Id.ToString(), issue.Number, line.Timetable?.Phrase, line.Text))).ToList();
        var expected = Seed.ExpectedLines();
        Assert.Equal(
            expected.Select(line => $"{line.Id}\t{line.Issue}\t{line.Timetable}\t{line.FirstWords}"),
            read.Select((line, at) => $"{line.Item1}\t{line.Number}\t{line.Phrase}\t{FirstWords(line.Text, expected[Math.Min(at, expected.Count - 1)].FirstWords)}"));
        Assert.Equal(78, read.Count);
    }

    [Fact]
    public void The_document_says_who_it_is()
    {
        var plan = Plan.Read(Seed.Document()).Plan!;
        Assert.Equal("GB.276/TC/2", plan.Reference);
        Assert.Equal(Language.French, plan.Language);
        Assert.Equal(new DateOnly(1999, 9, 28), plan.Date);
        Assert.Equal(
            "Suite à donner aux conclusions relatives au rôle de l'OIT en matière de coopération technique, adoptées par la Conférence internationale du Travail à sa 87e session (juin 1999): Plan de mise en œuvre",
            plan.Title);
        Assert.Equal(
            [
                "I Rendre la coopération technique de l'OIT plus pertinente et plus efficace",
                "II Améliorer la qualité, la visibilité, l'efficacité et l'impact de la coopération technique de l'OIT",
                "III Renforcer les partenariats et la mobilisation des ressources",
            ],
            plan.Parts.Select(part => $"{part.Number} {part.Title}"));
    }

    /// <summary>As many first words as the agreed reading quotes.</summary>
    private static string FirstWords(string text, string expected) => text.Length > expected.Length ? text[..expected.Length] : text;
}
