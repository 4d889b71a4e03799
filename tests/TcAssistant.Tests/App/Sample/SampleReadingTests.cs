using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tests.Core.Plans;
using Xunit;

namespace TcAssistant.Tests.App.Sample;

public sealed class SampleReadingTests
{
    public static TheoryData<string> Files => [.. ShippedSample.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_line_says_what_was_agreed(string file)
    {
        var plan = ShippedSample.Read(file).Plan!;
        Assert.Equal(ShippedSample.ExpectedLines(), plan.Lines.Select(ShippedSample.Row));
    }

    [Theory]
    [InlineData("plan.fr.docx", Language.French)]
    [InlineData("plan.en.docx", Language.English)]
    [InlineData("plan.es.docx", Language.Spanish)]
    [InlineData("plan.fr.txt", Language.French)]
    public void The_document_says_who_it_is(string file, Language language)
    {
        var plan = ShippedSample.Read(file).Plan!;
        Assert.Equal("GB.276/TC/2", plan.Reference);
        Assert.Equal(language, plan.Language);
        Assert.Equal(new DateOnly(1999, 9, 28), plan.Date);
        Assert.EndsWith(")", plan.Title, StringComparison.Ordinal);
        Assert.Equal(["I", "II", "III"], plan.Parts.Select(part => part.Number));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_entry_is_understood(string file) =>
        Assert.DoesNotContain(ShippedSample.Read(file).Plan!.Lines, line => line.Timetable is { Understood: false });

    [Theory]
    [InlineData("plan.en.docx")]
    [InlineData("plan.es.docx")]
    [InlineData("plan.fr.txt")]
    public void Every_language_and_form_says_the_same(string file)
    {
        var french = ShippedSample.Read("plan.fr.docx").Plan!;
        var other = ShippedSample.Read(file).Plan!;
        Assert.Equal(french.Lines.Select(Meaning), other.Lines.Select(Meaning));
        Assert.Equal(french.Issues.Select(Shape), other.Issues.Select(Shape));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void It_has_the_lines_of_the_plan_it_retells(string file) =>
        Assert.Equal(Seed.ExpectedLines().Select(line => line.Id), ShippedSample.Read(file).Plan!.Lines.Select(line => line.Id.ToString()));

    /// <summary>Dates and rhythms without the words of one language.</summary>
    private static string Meaning(ActionLine line)
    {
        var milestones = line.Timetable?.Milestones.Select(milestone => milestone with { Label = null }) ?? [];
        var cadences = line.Timetable?.Cadences.Select(cadence => cadence with { Label = null }) ?? [];
        return $"{line.Id} {line.Pairing} {string.Join(' ', milestones)} {string.Join(' ', cadences)} {line.Timetable?.Condition is not null}";
    }

    private static string Shape(Issue issue) =>
        $"{issue.Id} {issue.Heading is not null} {issue.Context.Length > 0} {string.Join(' ', issue.Lines.Select(line => line.Group is not null))}";
}
