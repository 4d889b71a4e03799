using TcAssistant.Plans;
using TcAssistant.Reminders;

namespace TcAssistant.App.Contract;

/// <summary>What <c>remind --account</c> prints of a conversation: every reminder that was planned, and how many are to come until a day.</summary>
internal sealed record AccountJson(
    string? Plan, string Conversation, string? Channel, int Planned, int Sent, int Suppressed, int Failed, int Uncertain, int Coming, DateOnly Until, int Digests, IReadOnlyList<AccountedJson> Reminders)
{
    public static AccountJson Of(string? plan, string conversation, string? channel, Plan document, ReminderAccount account, IReadOnlyList<Accounted> ledger)
    {
        var ids = document.Lines.Where(line => line.Key is not null).ToDictionary(line => line.Key!.Value, line => line.Id.ToString());
        return new(
            plan, conversation, channel, account.Planned, account.Sent, account.Suppressed, account.Failed, account.Uncertain, account.Coming, account.Until, account.Digests,
            [
                .. from entry in ledger
                   orderby entry.Day
                   select new AccountedJson(
                       ids.GetValueOrDefault(entry.Line),
                       entry.Line.Value,
                       entry.Occurrence.ToString(),
                       entry.Day,
                       entry.Date,
                       RemindJson.Name(entry.Fate.ToString()),
                       entry.Why is { } why ? RemindJson.Name(why.ToString()) : null,
                       entry.Code,
                       entry.On),
            ]);
    }
}

/// <param name="Line">Its id in the edition in force; null: it is no longer there.</param>
/// <param name="Fate"><c>sent</c>, <c>failed</c>, <c>uncertain</c>, <c>suppressed</c> or <c>underWay</c>.</param>
internal sealed record AccountedJson(string? Line, string Key, string Occurrence, DateOnly Day, DateOnly Date, string Fate, string? Why, string? Code, DateTimeOffset? On);
