using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What became of a line, the newest first: who, when, and from what to what.</summary>
public static class HistoryCard
{
    public const int PageSize = 10;

    // What differs at once is little; a reading that was made of many dates may be more.
    private const int MostDifferences = 3;

    /// <param name="entries">Of this line alone, the newest first.</param>
    /// <param name="page">From 1.</param>
    public static CardMessage Render(TrackedPlan plan, ActionLine line, IReadOnlyList<AuditEntry> entries, Audience audience, int page, Language language)
    {
        var title = (entries.Count == 0 ? LineWording.NoHistory(line.Id.ToString()) : LineWording.HistoryOf(line.Id.ToString())).In(language);
        var paging = Paging.Of(entries.Count, PageSize, page);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference)];
        foreach (var entry in paging.Of(entries))
        {
            var said = RowWording.By(audience.SeesNotes ? CardText.Shorten(entry.By.Name, 60) : null, audience.ClockAt(entry.On), language);
            body.Add(Texts.Small($"{said}{Kind(entry.Kind, language)}") with { Spacing = Spacing.Medium });
            body.AddRange(Differences(entry, audience, language).Take(MostDifferences).Select(words => Texts.Plain(words) with { Spacing = Spacing.None }));
        }

        body.AddRange(Buttons.Rows(Pages(plan, line, paging, language), Spacing.Small));
        return Texts.Message(body, title, language);
    }

    /// <summary>One entry in words; empty where nothing of it is to be seen.</summary>
    public static string Words(AuditEntry entry, Audience audience, Language language) =>
        string.Join("; ", Differences(entry, audience, language)) + Kind(entry.Kind, language);

    /// <summary>Where guests see the card neither persons nor reasons are named; that something became different is said all the same.</summary>
    internal static IReadOnlyList<string> Differences(AuditEntry entry, Audience audience, Language language)
    {
        if (BoardNews.Of(entry)?.In(language) is { } news)
        {
            return [news];
        }

        if (audience.SeesNotes)
        {
            return StateWords.Differences(entry.Before, entry.After, notes: true, language);
        }

        var shown = StateWords.Differences(Open(entry.Before), Open(entry.After), notes: false, language);
        return shown.Count == 0 && entry.Before != entry.After ? [LineWording.NotForGuests.In(language)] : shown;
    }

    /// <summary>What holds again once an entry is taken back, in place of what.</summary>
    internal static IReadOnlyList<string> TakenBack(AuditEntry entry, Audience audience, Language language)
    {
        var back = Differences(entry with { Before = entry.After, After = entry.Before }, audience, language);
        return back.Count > 0 ? back : [.. Differences(entry, audience, language).Select(words => $"{words} · {LineWording.Undone.In(language)}")];
    }

    /// <summary>Of the notes only that there are some.</summary>
    private static LineState? Open(LineState? state) => state is null ? null : state.ForGuests() with { Notes = state.Notes };

    private static string Kind(AuditKind kind, Language language) => kind switch
    {
        AuditKind.ChangeUndone => $" · {LineWording.Undone.In(language)}",
        AuditKind.CorrectionUndone => $" · {LineWording.CorrectionUndone.In(language)}",
        AuditKind.ChangeProposed => $" · {LineWording.Proposed.In(language)}",
        _ => "",
    };

    private static List<CardAction> Pages(TrackedPlan plan, ActionLine line, Paging paging, Language language)
    {
        CardAction To(int page, string words) =>
            Buttons.Press(words, new ButtonData(Verbs.History, Page: page, Plan: plan.Key?.Value, Lines: line.Key is { } key ? [key.Value] : []));
        return
        [
            .. paging.Left > 0 ? [To(paging.Page + 1, CardWording.ShowNext(Math.Min(paging.Left, PageSize), language))] : Array.Empty<CardAction>(),
            .. paging.Page > 1 ? [To(paging.Page - 1, CardWording.Previous.In(language))] : Array.Empty<CardAction>(),
        ];
    }
}
