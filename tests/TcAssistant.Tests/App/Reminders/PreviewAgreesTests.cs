using TcAssistant.App.Reminders;
using TcAssistant.App.Storage;
using TcAssistant.Reminders;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>What is said of a week before it begins is what is sent in it.</summary>
public sealed class PreviewAgreesTests(AzuriteFixture azurite)
{
    private const int Weeks = 104;

    /// <summary>Two years, a week at a time: people report some lines and pause for a while between the weeks, never within one.</summary>
    [Fact]
    public async Task Over_two_years_every_week_sends_what_was_said_of_it()
    {
        await using var reminded = await Reminded.StartAsync(azurite, "2000-04-23T10:00:00Z");
        await reminded.Member().AskAsync("remind us here");
        var monday = new DateOnly(2000, 4, 24);
        for (var week = 0; week < Weeks; week++, monday = monday.AddDays(7))
        {
            await HappensAsync(reminded, week);
            var plan = await reminded.PlanAsync();
            var kept = (await reminded.Store.FindAsync(plan.Header.Ref, Reminded.Channel, Cancel))!.Subscription;
            var preview = Preview.Of(plan.Tracked, kept.Terms(), monday, monday.AddDays(6));

            for (var day = 0; day < 7; day++)
            {
                await reminded.PassAsync($"{monday.AddDays(day):yyyy-MM-dd}T12:00:00Z");
            }

            var ledger = (await reminded.Store.EntriesAsync(plan.Header.Ref, Reminded.Channel, monday, monday.AddDays(6), Cancel)).Select(entry => entry.Entry).ToList();
            Assert.Equal(
                preview.Cards.SelectMany(card => card.Rows.SelectMany(row => row.Reminders).Select(reminder => $"{card.Day:yyyy-MM-dd} {reminder.Line.Key} {reminder.Key.Milestone} {reminder.Key.Occurrence}")).Order(),
                ledger.Where(entry => entry.State == LedgerState.Sent).SelectMany(entry => entry.Items.Where(item => item.Why is null).Select(item => $"{entry.Day:yyyy-MM-dd} {item.Line} {item.Milestone} {item.Occurrence}")).Order());
            Assert.Equal(preview.Digests, ledger.Where(entry => entry is { IsDigest: true, State: LedgerState.Sent }).Select(entry => entry.Day));
        }

        // What it came to is in one account, in which every reminder has one place.
        var all = await reminded.LedgerAsync();
        Assert.InRange(all.Count(entry => entry is { IsDigest: false, State: LedgerState.Sent }), 15, 40);
        Assert.DoesNotContain(all, entry => entry.IsOpen);
    }

    private static async Task HappensAsync(Reminded reminded, int week)
    {
        reminded.Replica.Time.SetUtcNow(reminded.Replica.Time.GetUtcNow().AddHours(2));
        switch (week)
        {
            case 4:
                await reminded.ChangeAsync("II.3.1", new Change.Finished());
                break;
            case 7:
                await reminded.ChangeAsync("III.1.d.4", new Change.Expected(null, new(2000, 9, 29), "the donors"));
                break;
            case 20:
                await reminded.Member().AskAsync("pause reminders");
                break;
            case 24:
                await reminded.Member().AskAsync("resume reminders");
                break;
            case 30:
                await reminded.ChangeAsync("II.1.1", new Change.UnderWay());
                break;
        }
    }

    [Theory]
    [InlineData("What will you send this week?", "1 reminder card, 21–27 May 2000", "Here, at 09:00 (Europe/Zurich).", "Monday 22 May 2000\n · Digest of the week", "Silent: 75 lines", "no date in the document (II.4.6, II.4.7, II.4.8, II.4.9)")]
    [InlineData("quels sont les prochains rappels ?", "1 carte de rappel, du 21 au 27 mai 2000", "Ici, à 09:00 (Europe/Zurich).", "lundi 22 mai 2000\n · Résumé de la semaine", "Muettes\u00A0: 75 lignes")]
    [InlineData("¿qué vas a enviar esta semana?", "1 tarjeta de recordatorio, del 21 al 27 de mayo de 2000", "Aquí, a las 09:00 (Europe/Zurich).", "lunes 22 de mayo de 2000\n · Resumen de la semana", "En silencio: 75 líneas")]
    public async Task What_comes_is_told_with_where_when_and_why_the_rest_is_silent(string text, params string[] told)
    {
        await using var reminded = await Reminded.StartAsync(azurite);
        await reminded.Member().AskAsync("remind us here");

        var said = (await reminded.Member().AskAsync(text)).Text;

        Assert.All(told, words => Assert.Contains(words, said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_export_carries_subscriptions_and_ledger_and_what_comes_goes_on_where_it_is_restored()
    {
        await using var reminded = await Reminded.StartAsync(azurite, imported: "2000-04-17T09:00:00Z");
        await reminded.Member().AskAsync("remind us here");
        await reminded.PassAsync("2000-05-24T07:00:30Z");
        await reminded.Member().PressAsync(await reminded.Member().AskAsync("which dates passed before the import?"), "No reminders for these");
        var plan = (await reminded.PlanAsync()).Header.Ref;
        var lines = new List<string>();
        await foreach (var line in new Archive(reminded.Replica.App.Part<Tables>()).ExportAsync(Cancel))
        {
            lines.Add(line);
        }

        var prefix = TcAssistant.Tests.App.Chat.ChatApp.NewPrefix();
        var empty = Tables.Open(new(await azurite.ConnectionStringAsync(), TablePrefix: prefix));
        await new Archive(empty).RestoreAsync(lines.ToAsyncEnumerable(), Cancel);

        var store = new ReminderStore(empty);
        Assert.Equal(
            TcAssistant.Tests.App.Storage.Same.Text((await reminded.Store.OfPlanAsync(plan, Cancel)).Select(kept => kept.Subscription)),
            TcAssistant.Tests.App.Storage.Same.Text((await store.OfPlanAsync(plan, Cancel)).Select(kept => kept.Subscription)));
        Assert.Equal(
            TcAssistant.Tests.App.Storage.Same.Text((await reminded.Store.LedgerAsync(plan, Cancel)).Select(kept => kept.Entry)),
            TcAssistant.Tests.App.Storage.Same.Text((await store.LedgerAsync(plan, Cancel)).Select(kept => kept.Entry)));

        // The next card comes from there, without anybody asking again.
        await using var again = await TcAssistant.Tests.App.Chat.Replica.StartAsync(azurite, prefix, Reminded.At("2000-05-31T07:00:30Z"), planTimeIsItsOwn: true);
        await again.App.Part<ReminderWork>().PassAsync(Cancel);
        Assert.Contains("Last day today: II.3.1, II.3.2, II.3.4", again.Summaries);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;
}
