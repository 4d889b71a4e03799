using System.Text.Json.Nodes;
using TcAssistant.App.Plans;
using TcAssistant.BotFramework.Activities;
using TcAssistant.Documents;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>Without leave to work with Planner the plan's tasks are offered as a workbook, where Teams hands out files: in a personal chat.</summary>
public sealed class FileOfferTests(AzuriteFixture azurite)
{
    private const string Name = "Planner tasks.xlsx";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_accepts_gets_the_tasks_into_their_own_files()
    {
        await using var teams = await WithPlanAsync();
        var offer = await OfferAsync(teams, teams.Alone("ana"));
        Assert.Equal(Name, (string?)offer.Activity["attachments"]![0]!["name"]);

        await AnswerAsync(teams, "accept", offer);

        var shown = (await FileAsync(teams, Attachment.FileInfoCardType)).Activity["attachments"]![0]!;
        Assert.Equal((Name, "https://contoso.sharepoint.com/tasks.xlsx", "xlsx"), ((string?)shown["name"], (string?)shown["contentUrl"], (string?)shown["content"]!["fileType"]));
        var rows = Document.Read(new MemoryStream(teams.Files["tasks.xlsx"]), Name).Document!.Blocks.OfType<Table>().Single();
        Assert.Equal(79, rows.RowCount);
        Assert.Contains(rows.Cells, cell => cell.Column == 1 && cell.Text.StartsWith("II.3.1 ", StringComparison.Ordinal));

        // An offer that was answered is none any more.
        await GoneAsync(teams, offer);
    }

    [Fact]
    public async Task Whoever_declines_is_asked_no_more_and_nothing_is_put_anywhere()
    {
        await using var teams = await WithPlanAsync();
        var offer = await OfferAsync(teams, teams.Alone("ana"));

        await AnswerAsync(teams, "decline", offer);

        await GoneAsync(teams, offer);
        Assert.Empty(teams.Files);
    }

    /// <summary>What somebody made up, and what is said instead.</summary>
    [Theory]
    [InlineData("https://evil.example.org/tasks.xlsx", null, "could not be put")]
    [InlineData("http://contoso.sharepoint.com/tasks.xlsx", null, "could not be put")]
    [InlineData("https://contoso.sharepoint.com.evil.example.org/tasks.xlsx", null, "could not be put")]
    [InlineData("https://contoso.sharepoint.com/tasks.xlsx", "a-plan-of-others", "too old")]
    [InlineData("https://contoso.sharepoint.com/tasks.xlsx", "full", "could not be put")]
    public async Task What_the_answer_carries_is_not_believed(string upload, string? otherwise, string said)
    {
        await using var teams = await WithPlanAsync();
        var offer = await OfferAsync(teams, teams.Alone("ana"));
        teams.TakesFiles = otherwise != "full";
        var before = teams.Heard;

        await AnswerAsync(teams, "accept", offer, upload, otherwise is null or "full" ? null : otherwise);

        Assert.Contains(said, (await teams.NextAsync(before)).Text, StringComparison.Ordinal);
        Assert.Empty(teams.Files);
    }

    [Fact]
    public async Task In_a_channel_people_are_told_where_the_file_is_to_be_had()
    {
        await using var teams = await SignedTeams.StartAsync(azurite);
        teams.Roster(SignedTeams.Channel, "ana");
        await teams.ImportAsync();

        var said = await teams.In("ana").AskAsync("track this plan in Planner");

        Assert.Contains("personal chat", said.Card.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain(teams.Connector.Messages.Values, message => message.Activity.ToJsonString().Contains(Attachment.FileConsentCardType, StringComparison.Ordinal));
    }

    private async Task<SignedTeams> WithPlanAsync()
    {
        var teams = await SignedTeams.StartAsync(azurite);
        await teams.ImportAsync(new Scope(SignedTeams.TenantId, ScopeKind.Person, "object-of-ana"));
        return teams;
    }

    private static async Task<TakenMessage> OfferAsync(SignedTeams teams, Chatter chatter)
    {
        var said = await chatter.AskAsync("track this plan in Planner");
        Assert.Contains("Tasks.ReadWrite.All", said.Card.ToJsonString(), StringComparison.Ordinal);
        return await FileAsync(teams, Attachment.FileConsentCardType);
    }

    private static async Task<TakenMessage> FileAsync(SignedTeams teams, string type)
    {
        while (true)
        {
            if (teams.Connector.Messages.Values.FirstOrDefault(message => (string?)message.Activity["attachments"]?[0]?["contentType"] == type) is { } message)
            {
                return message;
            }

            await teams.Connector.OneMoreAsync().WaitAsync(Cancel);
        }
    }

    private static async Task GoneAsync(SignedTeams teams, TakenMessage message)
    {
        while (teams.Connector.Messages.ContainsKey(message.Id))
        {
            await teams.Connector.OneMoreAsync().WaitAsync(Cancel);
        }
    }

    private static async Task AnswerAsync(SignedTeams teams, string action, TakenMessage offer, string upload = "https://contoso.sharepoint.com/tasks.xlsx", string? plan = null)
    {
        var content = offer.Activity["attachments"]![0]!["content"]!;
        var context = content[action == "accept" ? "acceptContext" : "declineContext"]!.DeepClone();
        if (plan is not null)
        {
            context["plan"] = plan;
        }

        var activity = teams.Alone("ana").Activity("invoke");
        activity["name"] = "fileConsent/invoke";
        activity["replyToId"] = offer.Id;
        activity["value"] = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = action,
            ["context"] = context,
            ["uploadInfo"] = new JsonObject { ["contentUrl"] = "https://contoso.sharepoint.com/tasks.xlsx", ["name"] = Name, ["uploadUrl"] = upload, ["uniqueId"] = "1", ["fileType"] = "xlsx" },
        };
        using var answer = await teams.App.PostAsync(activity);
        Assert.Equal(200, (int)answer.StatusCode);
    }
}
