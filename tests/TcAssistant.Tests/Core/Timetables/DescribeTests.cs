using CsCheck;
using TcAssistant.Languages;
using TcAssistant.Timetables;
using Xunit;

namespace TcAssistant.Tests.Core.Timetables;

/// <summary>A described timetable reads back as itself, in each language.</summary>
public class DescribeTests
{
    private static readonly Gen<DateOnly> Day = Gen.Int[0, 68_000].Select(days => new DateOnly(1950, 1, 1).AddDays(days));

    private static readonly Gen<(DateOnly From, DateOnly To)> Window = Gen.OneOf(
        Day.Select(day => (day, day)),
        Day.Select(day => (First(day), First(day).AddMonths(1).AddDays(-1))),
        Day.Select(day => (new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 12, 31))),
        Day.Select(day => (new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1), new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1).AddMonths(3).AddDays(-1))),
        Gen.Select(Day, Gen.Int[1, 900], (day, length) => (day, day.AddDays(length))));

    private static readonly Gen<string?> Label = Pick.OneOf<string?>(
        null, null, null, "annual reports", "rapports annuels", "Phase 1", "informe de marzo de 2001", "by 2005; or later", "l'étude (1re partie)");

    private static readonly Gen<Milestone> Milestones = Gen.Select(
        Gen.Enum<MilestoneKind>(), Window, Gen.Bool, Label,
        (kind, window, isBy, label) => new Milestone(kind, isBy ? null : window.From, window.To, label));

    private static readonly Gen<Cadence> Rhythms = Gen.OneOf(
        Gen.Select(Pick.OneOf(CadenceKind.Continuous, CadenceKind.Ongoing, CadenceKind.Regular, CadenceKind.AsNeeded), Day.Nullable(0.7), Label,
            (kind, until, label) => new Cadence(kind, Until: until, Label: label)),
        Gen.Select(Gen.Int[1, 20], Gen.Enum<PeriodUnit>(), Gen.Int[0, 10], Day.Nullable(0.7), Label,
            (count, unit, more, until, label) => new Cadence(CadenceKind.Every, new Period(count, unit), more == 0 ? null : new Period(count + more, unit), Until: until, Label: label)),
        Gen.Select(Gen.Int[1, 9], Gen.Int[1, 12], Gen.Int[1, 28], Day.Nullable(0.7), Label,
            (years, month, day, until, label) => new Cadence(CadenceKind.Every, new Period(years, PeriodUnit.Year), By: $"--{month:00}-{day:00}", Until: until, Label: label)));

    private static readonly Gen<string?> Conditions = Pick.OneOf<string?>(
        null, null, "selon les possibilités", "subject to funding; or later", "tras la aprobación de la ley en marzo de 2001", "if the Conference (June 2001) agrees");

    private static readonly Gen<Timetable> Timetables = Gen.Select(
        Milestones.Array[0, 4], Rhythms.Array[0, 3], Conditions,
        (milestones, cadences, condition) => new Timetable(
            "generated",
            [.. milestones.Distinct()],
            [.. cadences.DistinctBy(cadence => (cadence.Kind, cadence.Min, cadence.Max, cadence.Label))],
            condition,
            true,
            []));

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    [InlineData(Language.Spanish)]
    public void Any_timetable_reads_back(Language language) => Timetables.Sample(
        timetable => Timetable.Read(timetable.Describe(language), language, new Anchor(null)).MeansSameAs(timetable),
        print: timetable => $"{Notation.Of(timetable)}\n{timetable.Describe(language)}\n{Notation.Of(Timetable.Read(timetable.Describe(language), language, new Anchor(null)))}");

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    [InlineData(Language.Spanish)]
    public void Every_phrase_of_the_corpora_can_be_said(Language language)
    {
        var failures =
            (from phrase in Corpora.All
             let read = phrase.Read()
             let said = read.Describe(language)
             let again = Timetable.Read(said, language, phrase.Anchor)
             where !again.MeansSameAs(read)
             select $"{phrase}\n  {said}\n  expected {Notation.Of(read)}\n  read     {Notation.Of(again)}").ToList();
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Theory]
    [InlineData("Démarrage en janvier 2000", Language.English, "starts in January 2000")]
    [InlineData("D'ici mars 2000", Language.Spanish, "previsto a más tardar el 31 de marzo de 2000")]
    [InlineData("Tous les ans ou au moins tous les deux ans", Language.English, "every 1 to 2 years")]
    [InlineData("Chaque année, au plus tard le 31 mars", Language.French, "tous les ans, au plus tard le 31 mars")]
    [InlineData("-", Language.French, "aucune date")]
    [InlineData("Mars", Language.English, "could not be read")]
    public void It_is_said_in_plain_words(string phrase, Language language, string said) =>
        Assert.Equal(said, Timetable.Read(phrase, Language.French, new Anchor(null)).Describe(language));

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);
}
