using System.Text.Json.Nodes;
using TcAssistant.App.Storage;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>The connector answers that the bot is blocked, is not installed or has nowhere to write: what is parked, who is told, what brings it back.</summary>
public sealed class ClosedDoorTests(AzuriteFixture azurite)
{
    private const string Personal = "a:ana";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    // Status, code and text of the answer; where it is given; what is parked: c the conversation, p the person, t the tenant.
    [Theory]
    [InlineData(403, "BotNotInConversationRoster", "", "channel", "c NotInstalled")]
    [InlineData(403, "ForbiddenOperationException", "", "channel", "c NotInstalled")]
    [InlineData(403, "NotEnoughPermissions", "", "channel", "c NotInstalled")]
    [InlineData(403, "Forbidden", "", "channel", "c NotInstalled")]
    [InlineData(404, "ConversationNotFound", "", "channel", "c Gone")]
    [InlineData(403, "BotDisabledByAdmin", "", "channel", "t BlockedByAdmin")]
    [InlineData(403, "ConversationBlockedByUser", "", "personal", "c BlockedByUser, p BlockedByUser")]
    [InlineData(403, "Forbidden", "{\"subCode\":\"MessageWritesBlocked\"}", "personal", "c BlockedByUser, p BlockedByUser")]
    [InlineData(403, "BotDisabledByAdmin", "", "personal", "t BlockedByAdmin")]
    [InlineData(404, "ActivityNotFoundInConversation", "", "channel", "")]
    [InlineData(400, "BadSyntax", "", "channel", "")]
    [InlineData(413, "MessageSizeTooBig", "", "channel", "")]
    [InlineData(500, "ServiceError", "", "channel", "")]
    public async Task A_refusal_parks_what_it_closes_and_a_message_or_an_installation_brings_it_back(int status, string code, string text, string where, string parked)
    {
        await using var teams = await StartAsync();
        var ana = where == "personal" ? teams.Alone("ana") : teams.In("ana");
        await ana.AskAsync("help");
        teams.Connector.Closed[ana.Conversation] = Injection.Error(status, code, text);

        await UnansweredAsync(teams, ana.Message("what is due in May 2000?"), () => ParkedAsync(teams, ana.Conversation), parked);
        Assert.Equal(parked, await ParkedAsync(teams, ana.Conversation));

        // An administrator who lets the bot in again has it installed again; everything else, somebody who speaks tells.
        teams.Connector.Closed.Clear();
        if (code == "BotDisabledByAdmin")
        {
            using var installed = await teams.App.PostAsync(ana.Installed());
            Assert.Equal(200, (int)installed.StatusCode);
        }
        else
        {
            Assert.StartsWith("3 lines", (await ana.AskAsync("what is due in May 2000?")).Summary, StringComparison.Ordinal);
        }

        Assert.Equal("", await ParkedAsync(teams, ana.Conversation));
    }

    [Theory]
    [InlineData(403, "BotNotInConversationRoster", "en-GB", "I may no longer write in the channel Plan. Nothing is posted there until I am installed again or someone writes to me there.")]
    [InlineData(403, "NotEnoughPermissions", "fr-FR", "Je ne peux plus écrire dans le canal Plan.")]
    [InlineData(404, "ConversationNotFound", "es-ES", "El canal Plan ya no existe.")]
    public async Task Who_set_the_channel_up_is_told_once(int status, string code, string locale, string words)
    {
        await using var teams = await StartAsync();
        var ana = teams.In("ana") with { Locale = locale };
        var named = ana.Message("help");
        named["channelData"]!["channel"]!["name"] = "Plan";
        Assert.Single(await teams.App.SendAsync(named));
        teams.Connector.Closed[SignedTeams.Channel] = Injection.Error(status, code);
        var before = teams.Heard;

        // By whoever it comes out.
        await UnansweredAsync(teams, teams.In("ben").Message("what is due in May 2000?"), () => Task.FromResult(teams.Heard.Count > before.Count ? "told" : ""), "told");
        await UnansweredAsync(teams, teams.In("ben").Message("what is due in May 2000?"), () => ParkedAsync(teams, SignedTeams.Channel), code == "ConversationNotFound" ? "c Gone" : "c NotInstalled");

        var told = Assert.Single(teams.Connector.Messages.Values, message => message.ConversationId == "a:29:ana");
        Assert.StartsWith(words, (string?)told.Activity["summary"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_the_notice_cannot_reach_reads_it_with_the_next_answer()
    {
        await using var teams = await StartAsync();
        var (ana, alone) = (teams.In("ana"), teams.Alone("ana"));
        await ana.AskAsync("help");
        await alone.AskAsync("help");

        // An administrator has switched the bot off: nobody at all is written to.
        teams.Connector.Closed[SignedTeams.Channel] = teams.Connector.Closed[Personal] = Injection.Error(403, "BotDisabledByAdmin");
        await UnansweredAsync(teams, ana.Message("what is due in May 2000?"), () => ParkedAsync(teams, SignedTeams.Channel), "t BlockedByAdmin");
        await UnansweredAsync(teams, ana.Message("what is due in May 2000?"), () => ParkedAsync(teams, SignedTeams.Channel), "t BlockedByAdmin");
        Assert.DoesNotContain(teams.Connector.Requests, request => request == "POST /_connector/v3/conversations");

        teams.Connector.Closed.Clear();
        using var installed = await teams.App.PostAsync(alone.Installed());
        var (first, second) = (await alone.AskAsync("what is due in May 2000?"), await alone.AskAsync("what is due in May 2000?"));

        Assert.Equal("", await ParkedAsync(teams, Personal));
        Assert.Single(first.Text.Split("An administrator has switched me off in your organisation.").Skip(1));
        Assert.DoesNotContain("switched me off", second.Text, StringComparison.Ordinal);
    }

    private async Task<SignedTeams> StartAsync()
    {
        var teams = await SignedTeams.StartAsync(azurite);
        teams.Roster(SignedTeams.Channel, "ana", "ben");
        teams.Roster(Personal, "ana");
        await teams.ImportAsync(TcAssistant.App.Plans.Scope.Organisation(SignedTeams.TenantId));
        return teams;
    }

    /// <summary>Posts a message whose answer is refused, and waits until that has been taken note of.</summary>
    private static async Task UnansweredAsync(SignedTeams teams, JsonObject message, Func<Task<string>> outcome, string expected)
    {
        var refused = teams.Connector.Refused.Count;
        using var posted = await teams.App.PostAsync(message);
        Assert.Equal(200, (int)posted.StatusCode);
        while (teams.Connector.Refused.Count == refused || await outcome() != expected)
        {
            Cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private static async Task<string> ParkedAsync(SignedTeams teams, string conversation)
    {
        var kept = teams.App.Part<Conversations>();
        var places = new List<string>();
        if ((await kept.FindAsync(SignedTeams.TenantId, conversation, Cancellation))!.Parked is { } parked)
        {
            places.Add($"c {parked.Why}");
        }

        if ((await kept.ContactAsync(SignedTeams.TenantId, "object-of-ana", Cancellation))?.Parked is { } person)
        {
            places.Add($"p {person.Why}");
        }

        if (await kept.TenantParkedAsync(SignedTeams.TenantId, Cancellation) is { } tenant)
        {
            places.Add($"t {tenant.Why}");
        }

        return string.Join(", ", places);
    }
}
