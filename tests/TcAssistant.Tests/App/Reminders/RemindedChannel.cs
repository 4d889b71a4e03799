using System.Globalization;
using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.App.Reminders;
using TcAssistant.App.Teams;
using TcAssistant.Cards;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tests.Infra;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.App.Reminders;

/// <summary>A channel that is reminded of the sample as a plan of its own; Ana manages it.</summary>
internal sealed class RemindedChannel : IAsyncDisposable
{
    public const string Channel = "19:channel@thread.tacv2";
    private const string TeamId = "19:team@thread.tacv2";
    private static readonly DateTimeOffset Start = new(2000, 5, 20, 10, 0, 0, TimeSpan.Zero);
    private static readonly Person Steward = new("object-of-Ana", "Ana");
    private static readonly Scope Scope = new(ChatMessage.LocalTenant, ScopeKind.Team, TeamId);

    private RemindedChannel(Replica replica) => Replica = replica;

    public Replica Replica { get; }

    public Chatter Ana => Member("Ana");

    /// <summary>The newest card of reminders, as it stands for everybody.</summary>
    public Said Card => Read(Newest(isDigest: false).Activity);

    public Said Digest => Read(Newest(isDigest: true).Activity);

    public string CardId => Newest(isDigest: false).Id;

    public IReadOnlyList<string> Reminders => [.. Replica.Summaries.OfType<string>().Where(summary => !IsDigest(summary))];

    /// <param name="at">The instant of the one pass that follows, in the channel's summer: 07:00 is 09:00 there.</param>
    public static async Task<RemindedChannel> OnAsync(AzuriteFixture azurite, string at, string ask = "remind us here")
    {
        var channel = new RemindedChannel(await Replica.StartAsync(azurite, ChatApp.NewPrefix(), Start, planTimeIsItsOwn: true));
        await channel.Replica.App.Part<PlanStore>().ImportAsync(new(Scope, ShippedSample.Read("plan.fr.docx").Plan!, Steward, Start, "import"), Cancel);
        await channel.Ana.AskAsync(ask);
        await channel.PassAsync(at);
        return channel;
    }

    public Chatter Member(string name, string locale = "en-GB") => new(Replica.App, name, Channel, "channel", TeamId, locale);

    public async Task PassAsync(string at)
    {
        At(at);
        await Replica.App.Part<ReminderWork>().PassAsync(Cancel);
    }

    public void At(string at) => Replica.Time.SetUtcNow(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture));

    /// <summary>The presses that follow are refused: no change of the card is waited for.</summary>
    public bool PressesInVain { get; set; }

    /// <summary>Presses a button of a line's row, as Teams does for everybody's card; what the presser sees of it comes back.</summary>
    public Task<Said> PressAsync(Chatter person, string title, string? line = null, params (string Input, string Typed)[] typed) => PressAsync(person, Card, CardId, title, line, typed);

    public async Task<Said> PressAsync(Chatter person, Said card, string message, string title, string? line = null, params (string Input, string Typed)[] typed)
    {
        var key = line is null ? null : await KeyAsync(line);
        var button = Walk(card.Card).First(item => item["type"]?.GetValue<string>() == "Action.Execute" && item["title"]!.GetValue<string>() == title
            && (key is null || item["data"]!["lines"]?[0]?.GetValue<string>() == key));
        var data = (JsonObject)button["data"]!.DeepClone();
        foreach (var (input, words) in typed)
        {
            data[$"{input}_{data["lines"]![0]}_{data["change"]!["milestones"]![0]}"] = words;
        }

        var press = InThread(person, message).Activity("invoke");
        press.Remove("deliveryMode");
        press["channelData"]!["channel"]!["id"] = Channel;
        press["replyToId"] = message;
        press["name"] = "adaptiveCard/action";
        press["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = button["verb"]!.DeepClone(), ["data"] = data }, ["trigger"] = "manual" };
        var changes = Replica.Connector.Changed.Count;
        using var response = await Replica.App.PostAsync(press);
        Assert.Equal(200, (int)response.StatusCode);
        if (button["verb"]!.GetValue<string>() is not (Verbs.OpenRow or Verbs.WhyRow) && !PressesInVain)
        {
            await ChangedAsync(changes);
        }

        return JsonNode.Parse(await response.Content.ReadAsStringAsync(Cancel))!["value"] switch
        {
            JsonObject shown => new Said("", shown),
            var words => new Said(words!.GetValue<string>(), new JsonObject { ["text"] = words.GetValue<string>() }),
        };
    }

    /// <summary>The card changes for everybody once the press is answered.</summary>
    private async Task ChangedAsync(int before)
    {
        for (var look = 0; look < 400 && Replica.Connector.Changed.Count == before; look++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(25), Cancel);
        }
    }

    /// <summary>Says something in the thread of the newest card.</summary>
    public Task<Said> ReplyAsync(Chatter person, string text, string? mentioned = null) => ReplyAsync(person, CardId, text, mentioned);

    public async Task<Said> ReplyAsync(Chatter person, string thread, string text, string? mentioned = null)
    {
        var message = InThread(person, thread).Message(text);
        message["channelData"]!["channel"]!["id"] = Channel;
        if (mentioned is not null)
        {
            message["entities"]!.AsArray().Add(new JsonObject
            {
                ["type"] = "mention",
                ["mentioned"] = new JsonObject { ["id"] = $"29:{mentioned}", ["name"] = mentioned, ["aadObjectId"] = $"object-of-{mentioned}" },
                ["text"] = $"<at>{mentioned}</at>",
            });
        }

        return Assert.Single(await Replica.App.SendAsync(message));
    }

    public async Task<LineState?> StateAsync(string line)
    {
        var plan = await PlanAsync();
        return plan.Tracked.StateOf(plan.Tracked.Plan.Lines.Single(known => known.Id.ToString() == line));
    }

    public async Task<StoredPlan> PlanAsync()
    {
        var plans = Replica.App.Part<PlanStore>();
        return (await plans.LoadAsync(Assert.Single(await plans.ListAsync(Scope, Cancel)).Ref, Cancel))!;
    }

    /// <summary>Changes a line without the chat.</summary>
    public async Task ChangeAsync(string line, Change change)
    {
        var plan = await PlanAsync();
        await Replica.App.Part<PlanStore>().ChangeAsync(
            plan.Header.Ref, [new(await KeyAsync(line))], change, new(Steward, Replica.Time.GetUtcNow(), DateOnly.FromDateTime(Replica.Time.GetUtcNow().UtcDateTime)), ChatApp.NewId(), Cancel);
    }

    /// <summary>The words of one row of a card.</summary>
    public static string RowOf(Said card, string line) => card.Text.Split('\n').SkipWhile(text => text != $" · {line}").TakeWhile((text, at) => at == 0 || !text.StartsWith(" · I", StringComparison.Ordinal)).Aggregate("", (row, text) => row + text);

    public ValueTask DisposeAsync() => Replica.DisposeAsync();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Chatter InThread(Chatter person, string message) => person with { Conversation = $"{Channel};messageid={message}" };

    private static bool IsDigest(string? summary) => summary?.StartsWith("The week of", StringComparison.Ordinal) == true;

    public async Task<string> KeyAsync(string line) => (await PlanAsync()).Tracked.Plan.Lines.Single(known => known.Id.ToString() == line).Key!.Value.Value;

    private TcAssistant.Local.Teams.TakenMessage Newest(bool isDigest) => Replica.Connector.Messages.Values
        .Where(message => IsDigest((string?)message.Activity["summary"]) == isDigest).MaxBy(message => int.Parse(message.Id, CultureInfo.InvariantCulture))!;

    private static Said Read(JsonObject activity) => new((string?)activity["summary"] ?? "", (JsonObject)activity["attachments"]![0]!["content"]!.DeepClone());

    public static IEnumerable<JsonObject> Walk(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Walk(member.Value)).Prepend(item),
        JsonArray items => items.SelectMany(Walk),
        _ => [],
    };
}
