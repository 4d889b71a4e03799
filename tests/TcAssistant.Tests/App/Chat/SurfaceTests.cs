using System.Reflection;
using System.Text.Json.Nodes;
using TcAssistant.App.Teams;
using TcAssistant.BotFramework.Activities;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>The bot's switch, as a table: everything that Teams sends, the arm it goes to, and the HTTP status.</summary>
public class SurfaceTests(AzuriteFixture azurite)
{
    // type, what it is called (event type, name or action), arm, status
    private const string Table = """
        message                                                                Message        200
        messageUpdate        editMessage                                       Edited         200
        messageUpdate        undeleteMessage                                   Edited         200
        messageDelete        softDeleteMessage                                 Deleted        200
        messageReaction                                                        Reaction       200
        conversationUpdate                                                     Conversation   200
        conversationUpdate   channelCreated                                    Channel        200
        conversationUpdate   channelDeleted                                    Channel        200
        conversationUpdate   channelRenamed                                    Channel        200
        conversationUpdate   channelRestored                                   Channel        200
        conversationUpdate   channelShared                                     Channel        200
        conversationUpdate   channelUnshared                                   Channel        200
        conversationUpdate   channelMemberAdded                                Members        200
        conversationUpdate   channelMemberRemoved                              Members        200
        conversationUpdate   teamMemberAdded                                   Members        200
        conversationUpdate   teamMemberRemoved                                 Members        200
        conversationUpdate   teamArchived                                      Team           200
        conversationUpdate   teamUnarchived                                    Team           200
        conversationUpdate   teamDeleted                                       Team           200
        conversationUpdate   teamHardDeleted                                   Team           200
        conversationUpdate   teamRenamed                                       Team           200
        conversationUpdate   teamRestored                                      Team           200
        conversationUpdate   somethingNew                                      Unknown        200
        installationUpdate   add                                               BotAdded       200
        installationUpdate   add-upgrade                                       BotAdded       200
        installationUpdate   remove                                            Uninstalled    200
        installationUpdate   remove-upgrade                                    Upgrading      200
        installationUpdate   somethingNew                                      Unknown        200
        event                application/vnd.microsoft.readReceipt             ReadReceipt    200
        event                application/vnd.microsoft.meetingStart            Meeting        200
        event                application/vnd.microsoft.meetingEnd              Meeting        200
        event                application/vnd.microsoft.meetingParticipantJoin  Meeting        200
        event                application/vnd.microsoft.meetingParticipantLeave Meeting        200
        event                somethingNew                                      Unknown        200
        event                                                                  Unknown        200
        typing                                                                 Background     200
        handoff                                                                Background     200
        endOfConversation                                                      Background     200
        suggestion                                                             Background     200
        trace                                                                  Background     200
        somethingNew                                                           Unknown        200
        invoke               adaptiveCard/action                               Press          400
        invoke                                                                 OldPress       400
        invoke               application/search                                Unused         501
        invoke               composeExtension/query                            Extension      400
        invoke               composeExtension/queryLink                        Extension      400
        invoke               composeExtension/anonymousQueryLink               Extension      200
        invoke               composeExtension/selectItem                       Extension      501
        invoke               composeExtension/submitAction                     Extension      501
        invoke               composeExtension/fetchTask                        Extension      501
        invoke               composeExtension/querySettingUrl                  Extension      501
        invoke               composeExtension/setting                          Extension      501
        invoke               composeExtension/onCardButtonClicked              Extension      501
        invoke               task/fetch                                        Dialog         501
        invoke               task/submit                                       Dialog         501
        invoke               fileConsent/invoke                                File           400
        invoke               signin/verifyState                                SignIn         501
        invoke               signin/tokenExchange                              SignIn         501
        invoke               signin/failure                                    SignInFailure  200
        invoke               tab/fetch                                         Tab            501
        invoke               tab/submit                                        Tab            501
        invoke               config/fetch                                      Configuration  501
        invoke               config/submit                                     Configuration  501
        invoke               actionableMessage/executeAction                   Unused         501
        invoke               message/fetchTask                                 Dialog         501
        invoke               message/submitAction                              Unused         501
        invoke               suggestedActions/submit                           Unused         501
        invoke               htmlwidget/calltool                               Unused         501
        invoke               somethingNew                                      Unknown        501
        """;

    private sealed record Row(string Type, string? Name, string Arm, int Status);

    private static IReadOnlyList<Row> Rows { get; } = [.. Table.Split('\n').Select(Read)];

    [Fact]
    public void Everything_that_Teams_sends_has_its_arm() => Assert.Equal(
        Rows.Select(row => $"{row.Type} {row.Name} {row.Arm}"),
        Rows.Select(row => $"{row.Type} {row.Name} {Surface.ArmOf(ActivityReading.Read(System.Text.Encoding.UTF8.GetBytes(ActivityOf(row, null).ToJsonString())).Activity!)}"));

    [Fact]
    public void The_table_has_every_name_that_the_protocol_has_and_each_arm_is_met()
    {
        Type[] names = [typeof(ActivityTypes), typeof(TeamsEvents), typeof(EventNames), typeof(InstallationActions), typeof(InvokeNames)];
        var known = names.SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(field => (string)field.GetRawConstantValue()!);

        Assert.Empty(known.Except(Rows.SelectMany(row => new[] { row.Type, row.Name ?? row.Type })));
        Assert.Equal(["BotRemoved"], Enum.GetNames<Arm>().Except(Rows.Select(row => row.Arm)));
    }

    [Fact]
    public async Task Everything_that_Teams_sends_gets_its_status()
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var statuses = new List<string>();
        foreach (var row in Rows)
        {
            using var answer = await app.PostAsync(ActivityOf(row, app));
            statuses.Add($"{row.Type} {row.Name} {(int)answer.StatusCode}");
        }

        Assert.Equal(Rows.Select(row => $"{row.Type} {row.Name} {row.Status}"), statuses);
    }

    [Theory]
    [InlineData("""{"membersAdded": [{"id": "29:ben"}, {"id": "28:bot"}]}""", "BotAdded")]
    [InlineData("""{"membersAdded": [{"id": "28:bot"}], "channelData": {"eventType": "teamMemberAdded"}}""", "BotAdded")]
    [InlineData("""{"membersRemoved": [{"id": "28:bot"}], "channelData": {"eventType": "teamMemberRemoved"}}""", "BotRemoved")]
    [InlineData("""{"membersAdded": [{"id": "29:ben"}]}""", "Members")]
    [InlineData("""{"membersRemoved": [{"id": "29:ben"}]}""", "Members")]
    [InlineData("""{"membersAdded": [], "membersRemoved": []}""", "Conversation")]
    public void Who_came_or_went_decides(string members, string arm)
    {
        var activity = new Chatter(null!, "ana", "a:1").Activity("conversationUpdate");
        foreach (var (name, value) in JsonNode.Parse(members)!.AsObject())
        {
            activity[name] = value?.DeepClone();
        }

        Assert.Equal(arm, Surface.ArmOf(ActivityReading.Read(System.Text.Encoding.UTF8.GetBytes(activity.ToJsonString())).Activity!).ToString());
    }

    [Theory]
    [InlineData("adaptiveCard/action", """{"action": {"type": "Action.Execute", "verb": "nothing of ours", "data": {}}}""", 200)]
    [InlineData("adaptiveCard/action", """{"action": {"type": "Action.Execute", "verb": 7}}""", 200)]
    [InlineData("adaptiveCard/action", """{"action": "Action.Execute"}""", 400)]
    [InlineData("adaptiveCard/action", """{}""", 400)]
    [InlineData("adaptiveCard/action", """[1]""", 400)]
    [InlineData("adaptiveCard/action", "\"text\"", 400)]
    [InlineData(null, """{"verb": "trySample"}""", 200)]
    [InlineData(null, """{"verb": "nothing of ours"}""", 200)]
    [InlineData(null, "7", 400)]
    public async Task A_press_is_answered_by_what_it_carries(string? name, string value, int status)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var press = new Chatter(app, "ana", "a:1").Activity("invoke");
        press["name"] = name;
        press["value"] = JsonNode.Parse(value);

        using var answer = await app.PostAsync(press);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("messageUpdate", "editMessage")]
    [InlineData("messageDelete", "softDeleteMessage")]
    [InlineData("messageReaction", "")]
    public async Task What_becomes_of_a_message_is_not_answered(string type, string happened)
    {
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = new Chatter(app, "ana", "a:1");
        Assert.Single(await app.SendAsync(ana.Message("what is due?", "the-id")));
        var change = ana.Message("what is overdue?", "the-id");
        change["type"] = type;
        change["channelData"] = new JsonObject { ["eventType"] = happened };

        Assert.Empty(await app.SendAsync(change));
    }

    private static Row Read(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is 3 or 4
            ? new Row(words[0], words.Length == 4 ? words[1] : null, words[^2], int.Parse(words[^1], System.Globalization.CultureInfo.InvariantCulture))
            : throw new FormatException($"No row of the table: {line}");
    }

    private static JsonObject ActivityOf(Row row, ChatApp? app)
    {
        var activity = new Chatter(app!, "ana", "a:1").Activity(row.Type);
        switch (row.Type)
        {
            case "installationUpdate":
                activity["action"] = row.Name;
                break;
            case "event" or "invoke":
                activity["name"] = row.Name;
                break;
            default:
                activity["channelData"] = new JsonObject { ["eventType"] = row.Name };
                break;
        }

        return activity;
    }
}
