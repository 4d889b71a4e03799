using System.Globalization;
using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>The small pictures of an overview and of a workload; where a host draws none, the same figures in words.</summary>
internal static class Pictures
{
    private const int LongestBar = 12;

    public static IEnumerable<Element> Of(Answer answer) => answer switch
    {
        { Months.Count: > 0 } => [Workload(answer.Months, answer.Ask.Language)],
        { Ask.Reading.Intent: Intent.Overview, Plan: { } tracked } =>
            [Overview(PlanFigures.Of(tracked.Plan, tracked.TimetableOf), answer.Ask.Language)],
        _ => [],
    };

    private static VerticalBarChart Workload(IReadOnlyList<MonthLoad> months, Language language)
    {
        var most = Math.Max(1, months.Max(month => month.Count));
        var facts = months.Select(month => new Fact(
            Days.Month(month.Month, language), $"{new string('▇', Scaled(month.Count, most))} {month.Count}"));
        return new VerticalBarChart(
            CardWording.LinesDueAMonth.In(language),
            [.. months.Select(month => new Bar(Days.Month(month.Month, language), month.Count))])
        {
            Fallback = Figures(CardWording.LinesDueAMonth.In(language), facts),
        };
    }

    /// <summary>At least one block for any line at all, none for none.</summary>
    private static int Scaled(int count, int most) => most <= LongestBar ? count : (count * LongestBar + most - 1) / most;

    private static DonutChart Overview(PlanFigures figures, Language language)
    {
        (Sentence Name, int Count, string Color)[] all =
        [
            (CardWording.Dated, figures.Dated, "categoricalBlue"),
            (CardWording.StartOnly, figures.StartOnly, "categoricalTeal"),
            (CardWording.Open, figures.Open, "categoricalPurple"),
            (CardWording.Unread, figures.Unread, "warning"),
            (CardWording.NoEntry, figures.NoEntry, "neutral"),
        ];
        var shown = all.Where(slice => slice.Count > 0).ToList();
        return new DonutChart(
            CardWording.WhatLinesSay.In(language),
            [.. shown.Select(slice => new Slice(slice.Name.In(language), slice.Count, slice.Color))])
        {
            Fallback = Figures(
                CardWording.WhatLinesSay.In(language),
                shown.Select(slice => new Fact(slice.Count.ToString(CultureInfo.InvariantCulture), slice.Name.In(language)))),
        };
    }

    private static Container Figures(string title, IEnumerable<Fact> facts) =>
        new([new RichTextBlock([new TextRun(title) { Weight = TextWeight.Bolder }]), new FactSet([.. facts])]);
}
