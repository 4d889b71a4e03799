using System.Diagnostics;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;
using TcAssistant.Asks;
using TcAssistant.Benchmarks.Load;
using TcAssistant.BotFramework.Activities;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Benchmarks;

/// <summary>Where the time of a chat turn goes: each stage alone, one after the other on one thread, storage answered in this process.</summary>
internal static class StageRun
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(1);
    private const int Rounds = 7;

    public static async Task<int> RunAsync()
    {
        using var transport = new StorageInProcess();
        var tables = Tables.Open(new StorageSettings(), options => options.Transport = transport);
        var today = new DateOnly(2000, 4, 17);
        var tracked = new TrackedPlan(SamplePlans.Sample(), PlanState.Empty, new PlanKey("sample"));
        TrackedPlan[] plans = [tracked];
        var questions = ChatLoad.Questions;
        var previous = Ask.Read("what is due in May 2000?", null, today, null, plans);
        var asks = Each(questions, question => Ask.Read(question, null, today, previous, plans));
        var answers = Each(asks, ask => Answer.To(ask, plans, today));
        var cards = Each(answers, answer => AnswerCard.Render(answer));
        var replies = Each(cards, card => Replies.Message(card));
        var body = ChatLoad.Activity(1);
        var activity = ActivityReading.Read(ChatLoad.Activity(1)).Activity!;

        var inbox = new Inbox(tables, TimeProvider.System);
        var conversations = new Conversations(tables);
        var n = 0;
        Incoming Next() => new("local", "a:conversation1", $"{++n}-1", DateTimeOffset.UtcNow);
        var json = activity.ToJson();
        await conversations.ChangeAsync("local", "a:conversation1", _ => new("local", "a:conversation1", ConversationKind.Personal, "http://127.0.0.1:1/", "", Plan: new(Scope.Organisation("local"), new("sample"))));
        await conversations.RememberAskAsync("local", "a:conversation1", "person", previous, DateTimeOffset.UtcNow);

        await StageAsync("read the activity", _ => { ActivityReading.Read([.. body]); return Task.CompletedTask; });
        await StageAsync("write the activity for the inbox", _ => { activity.ToJson(); return Task.CompletedTask; });
        await StageAsync("inbox: insert", _ => inbox.TakeAsync(Next(), json));
        await StageAsync("conversation: read", _ => conversations.FindAsync("local", "a:conversation1"));
        await StageAsync("last ask: read", _ => conversations.LastAskAsync("local", "a:conversation1", "person", DateTimeOffset.MinValue));
        using var store = new PlanStore(tables, TimeProvider.System);
        var stored = await StoreAsync(tables);
        await StageAsync("plan: read", _ => store.LoadAsync(stored));
        await StageAsync("a command?", i => { Command.Read(SlashCommand.InWords(questions[i % questions.Length])); return Task.CompletedTask; });
        await StageAsync("a change?", i => { ChangeAsk.Read(questions[i % questions.Length], today, tracked, new Person("p", "P"), []); return Task.CompletedTask; });
        await StageAsync("a change of steward?", i => { StewardAsk.Read(questions[i % questions.Length], []); return Task.CompletedTask; });
        await StageAsync("a line asked for?", i => { LineAsk.Read(questions[i % questions.Length]); return Task.CompletedTask; });
        await StageAsync("Ask.Read", i => { Ask.Read(questions[i % questions.Length], null, today, previous, plans); return Task.CompletedTask; });
        await StageAsync("Answer.To", i => { Answer.To(asks[i % asks.Length], plans, today); return Task.CompletedTask; });
        await StageAsync("AnswerCard.Render", i => { AnswerCard.Render(answers[i % answers.Length]); return Task.CompletedTask; });
        await StageAsync("CardJson.Write", i => { CardJson.Write(cards[i % cards.Length].Card); return Task.CompletedTask; });
        await StageAsync("reply: write", i => { replies[i % replies.Length].ToJson(); return Task.CompletedTask; });
        await StageAsync("last ask: write", i => conversations.RememberAskAsync("local", "a:conversation1", "person", asks[i % asks.Length], DateTimeOffset.UtcNow));
        await StageAsync("inbox: mark answered", _ => inbox.MarkAnsweredAsync(Next()));
        return 0;
    }

    /// <summary>The sample plan, as an import leaves it.</summary>
    private static async Task<PlanRef> StoreAsync(Tables tables)
    {
        var plan = new PlanRef(Scope.Organisation("local"), new("sample"));
        var lines = EditionRows.Write(plan.Partition, 1, SamplePlans.Sample());
        var header = HeaderRow.Fill(
            Row.New(plan.Partition, PlanRow.Header).Put(EditionRow.Attempt, "stages"),
            new PlanHeader(plan, 1, "Plan", "GB.1", Language.French, null, new Person("p", "P"), null, null, DateTimeOffset.UtcNow, IsSample: false));
        header[EditionRow.Rows] = lines.Count;
        foreach (var row in lines.Append(header))
        {
            await tables.Plans.PutAsync(row);
        }

        return plan;
    }

    private static TOut[] Each<TIn, TOut>(IEnumerable<TIn> from, Func<TIn, TOut> to) => [.. from.Select(to)];

    private static async Task StageAsync(string name, Func<int, Task> stage)
    {
        var (warming, done) = (Stopwatch.StartNew(), 0);
        while (warming.Elapsed < Warming)
        {
            await stage(done++);
        }

        var times = new List<double>();
        var many = Math.Clamp(done / 20, 20, 2_000);
        var before = GC.GetTotalAllocatedBytes();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < many; i++)
            {
                await stage(i);
            }

            times.Add(watch.Elapsed.TotalMicroseconds / many);
        }

        var bytes = (GC.GetTotalAllocatedBytes() - before) / (Rounds * many);
        Console.WriteLine($"{name,-34} {PhraseRun.Median(times),8:N1} µs (least {times.Min(),6:N1}) {bytes,9:N0} bytes");
    }
}
