using System.Globalization;
using CsCheck;
using Microsoft.Extensions.Logging;
using TcAssistant.App.Plans;
using TcAssistant.Cards;
using TcAssistant.Tests.App.Storage;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>What looks at the memory of the whole program runs when no other test does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;

/// <summary>
/// Activities and card payloads that no client of Teams would send, posted to the real endpoint: no fault of ours, no hang, no
/// growth. <c>TCASSISTANT_FUZZ</c> says how many (200 unless told); CsCheck prints the seed of one that fails.
/// </summary>
[Collection(nameof(Alone))]
public class ActivityFuzzTests(AzuriteFixture azurite)
{
    /// <summary>What is kept of one body once all is answered: a leak of the body, or of what was made of it, is far above.</summary>
    private const long MostKept = 16 * 1024;

    /// <summary>Code that is compiled meanwhile, word lists, pools.</summary>
    private const long MostGrowth = 24L * 1024 * 1024;

    /// <summary>Far more than an answer takes on a busy machine.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable("TCASSISTANT_FUZZ"), CultureInfo.InvariantCulture, out var count) ? count : 200;

    private static readonly string[] Names =
    [
        "type", "id", "channelId", "serviceUrl", "replyToId", "timestamp", "localTimestamp", "localTimezone", "locale", "from", "recipient", "conversation",
        "text", "textFormat", "attachments", "entities", "channelData", "value", "name", "action", "membersAdded", "membersRemoved", "reactionsAdded",
        "deliveryMode", "tenantId", "aadObjectId", "conversationType", "isGroup", "tenant", "team", "channel", "eventType", "settings", "selectedChannel",
        "mentioned", "contentType", "contentUrl", "content", "downloadUrl", "fileType", "verb", "data", "question", "page", "plan", "lines", "asked",
        "reading", "intent", "readAs_k1", "owners", "owner", "who", "change", "kind", "words", "milestones", "operation", "absence", "from", "to", "cover", "coverName", "url", "parameters", "queryOptions", "trigger", "unknown", "",
    ];

    private static readonly string[] Texts =
    [
        "message", "messageUpdate", "messageDelete", "messageReaction", "conversationUpdate", "installationUpdate", "invoke", "event", "typing", "trace",
        "adaptiveCard/action", "composeExtension/query", "composeExtension/queryLink", "assignAll", "away", "remindAgain", "forgetReminder", "nothingPersonal", "stopOwnDigest", "refresh", "confirm", "change", "undoChange", "Assigned", "Reached", "signin/failure", "task/fetch", "add", "remove", "teamRenamed", "mention", "personal", "channel",
        "groupChat", "28:bot", "29:ana", "msteams", "expectReplies", "fr-FR", "xx-XX", "Europe/Zurich", "Mars/Base", "2000-02-30T25:61:00Z",
        "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-14:00", "what is due in May 2000?", "II.3.1 means May 2000", "use plan x", "undo II.3.1", "/x",
        "application/vnd.microsoft.teams.file.download.info", "http://127.0.0.1:9/plan.docx", "a/b\\\\c?d#e", "<at>TcAssistant</at>", "&#0;&#xD800;&nbsp;",
    ];

    // What nests deeper than a parser goes spoils the whole body, so it is rare.
    private static readonly Gen<string> Atoms = Gen.Frequency(
        (12, Pick(
            "null", "true", "false", "0", "-0", "-1", "1e400", "-1E-400", "123456789012345678901234567890", "0.1", "[]", "{}", "\"\"",
            "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"a\\u0000b\"", "\"\\ud83d\"", "\"\\u202e\"", "\"\u00e9\ud83d\ude00\"")),
        (12, Pick(Texts).Select(text => $"\"{text}\"")),
        (4, Pick([.. Verbs.All]).Select(verb => $"\"{verb}\"")),
        (2, Pick(10, 1000, 40_000, 200_000).Select(length => $"\"{new string('x', length)}\"")),
        (1, Pick(10, 50, 62, 64, 200, 20_000).Select(depth => new string('[', depth) + new string(']', depth))),
        (1, Pick(10, 50, 62, 200, 5_000).Select(depth => string.Concat(Enumerable.Repeat("{\"data\":", depth)) + "1" + new string('}', depth))));

    private static readonly Gen<string> Values = Value(3);

    // What a message has; a later member of the same name wins.
    private static readonly Gen<string> Activities = Gen.Select(Pick(Bases), Members(Values, 5), Gen.Bool, (whole, odd, last) =>
        last ? $"{{{whole},{odd}}}" : $"{{{odd},{whole}}}");

    private static readonly Gen<string> Payloads = Gen.Select(Pick([.. Verbs.All]), Members(Values, 5), Members(Values, 2), (verb, data, action) =>
        $$$"""{{{{Bases[1]}}},"value":{"action":{"type":"Action.Execute","verb":"{{{verb}}}","data":{{{{data}}}},{{{action}}}},"trigger":"manual"}}""");

    // The same about a plan that is there, as far as a button of ours goes: the oddities are in what it carries.
    private static readonly Gen<string> Presses = Gen.Select(Pick([.. Verbs.All]), Pick(Kinds), Pick(Days), Members(Values, 3), Members(Values, 3), (verb, kind, day, change, data) =>
        $$$"""{{{{Bases[1]}}},"value":{"action":{"type":"Action.Execute","verb":"{{{verb}}}","data":{"plan":"PLAN","lines":["KEY"],"day":"{{{day}}}","operation":"import","change":{"kind":"{{{kind}}}","milestones":["DATE"],"on":"{{{day}}}","words":"x",{{{change}}}},{{{data}}}}},"trigger":"manual"}}""");

    private static readonly Gen<string> Broken = Gen.Select(Activities, Gen.Double[0, 1], (activity, part) => activity[..(int)(activity.Length * part)]);

    [Fact]
    public Task Odd_activities_are_no_fault_of_ours() => FuzzAsync(Activities, taken: 10);

    [Fact]
    public Task Odd_card_payloads_are_no_fault_of_ours() => FuzzAsync(Payloads, taken: 10);

    [Fact]
    public Task Odd_presses_about_a_plan_that_is_there_are_no_fault_of_ours() => FuzzAsync(Presses, taken: 50);

    [Fact]
    public Task Broken_bodies_are_no_fault_of_ours() => FuzzAsync(Broken, taken: 0);

    private static string[] Kinds =>
    [
        "Reached", "LeftAlone", "Done", "Finished", "UnderWay", "NotDone", "Expected", "Accepted", "Assigned", "Muted", "Unmuted", "Noted", "DeputyNamed", "DeputyRemoved", "HandedOver", "Week", "NotYet", "Rule",
    ];

    private static string[] Days => ["2000-05-31", "2000-04-17", "0001-01-01", "9999-12-31", "2000-02-30"];

    private static string[] Bases => [Base("message", "\"text\":\"what is due?\""), Base("invoke", "\"name\":\"adaptiveCard/action\""), Base("conversationUpdate", "\"membersAdded\":[{\"id\":\"29:x\"}]")];

    private static string Base(string type, string more) =>
        $$"""
        "type":"{{type}}","channelId":"msteams","serviceUrl":"http://127.0.0.1:9/_connector","deliveryMode":"expectReplies","from":{"id":"29:ana","aadObjectId":"ana"},"recipient":{"id":"28:bot"},"conversation":{"id":"a:1","conversationType":"personal"},{{more}}
        """.Trim();

    private static Gen<T> Pick<T>(params T[] items) => Gen.Int[0, items.Length - 1].Select(at => items[at]);

    private static Gen<string> Value(int depth) => depth == 0
        ? Atoms
        : Gen.Frequency((3, Atoms), (2, Members(Value(depth - 1), 4).Select(members => $"{{{members}}}")), (1, Value(depth - 1).Array[0, 4].Select(items => $"[{string.Join(',', items)}]")));

    private static Gen<string> Members(Gen<string> value, int most) =>
        Gen.Select(Pick(Names), value, (name, json) => $"\"{name}\":{json}").Array[1, most].Select(members => string.Join(',', members));

    /// <param name="taken">At least so many of a hundred must get as far as being answered 200, or the run shows nothing.</param>
    private async Task FuzzAsync(Gen<string> bodies, int taken)
    {
        var answered = 0;
        await using var replica = await Replica.StartAsync(azurite, ChatApp.NewPrefix(), new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));
        var plan = (await replica.App.Part<PlanStore>().ImportAsync(Some.Import(Some.Plan(), scope: new Scope("local", ScopeKind.Person, "ana")) with { By = new("ana", "Ana") })).Plan;
        var line = plan.Tracked.Plan.Lines.First();
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await bodies.SampleAsync(
            async body =>
            {
                // A body that is never answered is a fault too, and names itself.
                body = body.Replace("PLAN", plan.Header.Ref.Key.Value, StringComparison.Ordinal)
                    .Replace("KEY", line.Key!.Value.Value, StringComparison.Ordinal)
                    .Replace("DATE", line.Timetable!.Milestones[0].Key!.Value.Value, StringComparison.Ordinal);
                var answering = replica.App.PostRawAsync(body);
                Assert.True(await Task.WhenAny(answering, Task.Delay(Longest, TestContext.Current.CancellationToken)) == answering, $"not answered in {Longest.TotalSeconds} s: {Shown(body)}");
                var status = await answering;
                Interlocked.Add(ref answered, status == 200 ? 1 : 0);
                Assert.True(status is < 500 or 501, $"{status}: {Shown(body)}");
                // One after the other, so that a fault in the log is this body's.
                var fault = replica.Log.Lines.FirstOrDefault(line => line.Level >= LogLevel.Error).Text;
                Assert.True(fault is null, $"{fault}: {Shown(body)}");
            },
            iter: Count,
            threads: 1);

        await replica.App.StopAsync();
        Assert.True(answered * 100 >= taken * Count, $"{answered} of {Count} were answered 200");
        var grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        Assert.True(grown < MostGrowth + (MostKept * Count), $"{grown} bytes more than before");
    }

    private static string Shown(string body) => body.Length <= 2000 ? body : body[..1000] + " … " + body[^1000..];
}
