using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>What became of a conversation's reminders, and what is to come.</summary>
public static class AccountCard
{
    private const int MostTold = 12;
    private const int MostComing = 4;
    public const int MostLines = 12;

    /// <summary>How reminders come to the conversation that asks.</summary>
    /// <param name="By">Who asked for them; null: nobody who may be named.</param>
    public sealed record Asked(string? By, DateOnly Since, TimeOnly Hour, string Zone);

    /// <param name="asked">Null: the conversation asks for none now.</param>
    /// <param name="mutedBy">Who muted the line; null: nobody, or nobody who may be named.</param>
    public static CardMessage OfLine(TrackedPlan plan, LineAccount account, Asked? asked, string? mutedBy, Language language)
    {
        var title = AccountText.Headline(account, asked is not null, language);
        var line = account.Line;
        var written = line.Timetable is { } timetable ? $" · {CardWording.Written(CardText.Shorten(timetable.Phrase, 160), language)}" : "";
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            Texts.Plain(CardWording.Quote(CardText.Shorten(line.Text.TrimEnd(' ', ';', ','), 140))),
            Texts.Below(new Place(plan.Plan).Of(line, language) + written),
        ];
        foreach (var told in account.Told.TakeLast(MostTold))
        {
            body.AddRange(Row(told, asked, mutedBy, language));
        }

        if (account.Told.Count > MostTold)
        {
            body.Add(Texts.Below(AccountWording.Earlier(account.Told.Count - MostTold).In(language)));
        }

        if (account.Coming.Count > 0)
        {
            body.Add(new RichTextBlock([new TextRun(AccountWording.ToCome.In(language)) { Weight = TextWeight.Bolder }]) { Spacing = Spacing.Medium });
            body.AddRange(account.Coming.Take(MostComing).SelectMany(coming => Row(coming, asked, mutedBy, language)));
        }

        body.Add(Texts.Small(HowTheyCome(asked, account.Told.Count > 0).In(language)) with { Separator = true });
        return Texts.Message(body, title, language);
    }

    /// <summary>Several lines, a sentence each.</summary>
    public static CardMessage OfLines(TrackedPlan plan, IReadOnlyList<LineAccount> accounts, Asked? asked, Language language)
    {
        var said = accounts.Select(account => AccountText.Headline(account, asked is not null, language)).ToList();
        List<Element> body =
        [
            Texts.Heading(CardText.Ids([.. accounts.Select(account => account.Line)], MostLines), plan.Plan.Reference),
            .. said.Select(words => Texts.Plain(words) with { Spacing = Spacing.Small }),
            Texts.Small(HowTheyCome(asked, accounts.Any(account => account.Told.Count > 0)).In(language)) with { Separator = true },
        ];
        return Texts.Message(body, CardText.Shorten(string.Join(' ', said), 200), language);
    }

    /// <summary>All of a conversation.</summary>
    public static CardMessage OfAll(TrackedPlan plan, ReminderAccount account, Asked? asked, Language language)
    {
        var title = AccountWording.Figures(account.Planned, account.Sent, account.Suppressed, account.Failed, account.Uncertain, account.Coming).In(language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            .. account.Silent.Select(silent => Texts.Below($"{silent.Count} · {AccountWording.NotSent(AccountText.Why(silent.Why, silent.Code, null)).In(language)}")),
        ];
        if (account.Digests > 0)
        {
            body.Add(Texts.Plain(AccountWording.Digests(account.Digests).In(language)));
        }

        if (asked is not null)
        {
            body.Add(Texts.Small(AccountWording.ComingUntil(account.Until).In(language)));
        }

        body.Add(Texts.Small(HowTheyCome(asked, account.Planned > 0).In(language)) with { Separator = true });
        body.Add(Texts.Below(AccountWording.AndReminders.In(language)));
        return Texts.Message(body, title, language);
    }

    private static IEnumerable<Element> Row(Accounted entry, Asked? asked, string? mutedBy, Language language)
    {
        yield return new RichTextBlock(
        [
            new TextRun(Days.Day(entry.Day, language)) { Weight = TextWeight.Bolder },
            new TextRun($" · {AccountText.Which(entry).In(language)}"),
        ])
        { Spacing = Spacing.Small };
        if (AccountText.Became(entry, asked?.Since ?? entry.Day, mutedBy) is { } fate)
        {
            yield return Texts.Below(fate.In(language));
        }
    }

    private static Sentence HowTheyCome(Asked? asked, bool everCame) => asked is not null
        ? AccountWording.AskedFor(asked.By is null ? null : CardText.Shorten(asked.By, 60), asked.Since, asked.Hour, asked.Zone)
        : everCame ? AccountWording.NoLongerSubscribed : AccountWording.NotSubscribed;
}
