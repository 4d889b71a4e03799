using System.Text.Json.Nodes;
using TcAssistant.BotFramework.Activities;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>What is left of a message once the bot's own mention is taken out.</summary>
public sealed class MentionTests
{
    // The text, the entities (who = text), what is left.
    [Theory]
    [InlineData("<at>Plan</at> what is due?", "28:bot=<at>Plan</at>", "what is due?")]
    [InlineData("what is due, <at>Plan</at>?", "28:bot=<at>Plan</at>", "what is due, ?")]
    [InlineData("<AT>PLAN</AT> what is due?", "28:bot=<at>Plan</at>", "what is due?")]
    [InlineData("<at>Plan</at>", "28:bot=<at>Plan</at>", "")]
    [InlineData(" <at>Plan</at>\n&nbsp;help\r\n", "28:bot=<at>Plan</at>", "&nbsp;help")]
    [InlineData("<at>Plan</at> and <at>Plan</at> again", "28:bot=<at>Plan</at>", "and  again")]
    [InlineData("<at>Plan</at> assign 2 b to <at>Ana</at>", "28:bot=<at>Plan</at>|29:ana=<at>Ana</at>", "assign 2 b to <at>Ana</at>")]
    [InlineData("<at>Ana</at> what is due?", "29:ana=<at>Ana</at>", "<at>Ana</at> what is due?")]
    [InlineData("<at>Plan</at> typed by hand", "", "<at>Plan</at> typed by hand")]
    [InlineData("<at>Plan &amp; Co</at> help", "28:bot=<at>Plan &amp; Co</at>", "help")]
    [InlineData("<at>Plan</at> help", "28:bot", "help")]
    [InlineData("<at>Plan</at> help", "28:BOT=<at>Plan</at>", "<at>Plan</at> help")]
    [InlineData("help", "28:bot=", "help")]
    [InlineData("help", "28:bot=<at>Somebody</at>", "help")]
    [InlineData(null, "28:bot=<at>Plan</at>", "")]
    [InlineData("<at>Пла́н</at> que vence en mayo", "28:bot=<at>Пла́н</at>", "que vence en mayo")]
    public void Is_left_of_the_text(string? text, string entities, string left)
    {
        var activity = Activity(text, entities);

        Assert.Equal(left, activity.TextWithoutRecipient());
    }

    [Fact]
    public void Without_a_recipient_nothing_is_taken_out()
    {
        var activity = Activity("<at>Plan</at> help", "28:bot=<at>Plan</at>") with { Recipient = null };
        Assert.Equal("<at>Plan</at> help", activity.TextWithoutRecipient());
    }

    [Fact]
    public void Other_entities_are_no_mentions()
    {
        var activity = Activity("<at>Plan</at> help", "28:bot=<at>Plan</at>");
        activity.Entities = [activity.Entities![0] with { Type = "citation" }];
        Assert.Equal("<at>Plan</at> help", activity.TextWithoutRecipient());
    }

    [Fact]
    public void A_mention_of_somebody_is_written_so_that_markup_in_names_is_text() =>
        Assert.Equal("<at>A &lt;b&gt; &amp; C</at>", Mentions.Of("29:x", "A <b> & C").Text);

    // A conversation id, the chat or channel in it, the thread's first message, and the whole put together again.
    [Theory]
    [InlineData("19:abc@thread.tacv2;messageid=1485", "19:abc@thread.tacv2", "1485", "19:abc@thread.tacv2;messageid=1485")]
    [InlineData("19:abc@thread.tacv2;MessageId=1485", "19:abc@thread.tacv2", "1485", "19:abc@thread.tacv2;messageid=1485")]
    [InlineData("19:abc@thread.tacv2", "19:abc@thread.tacv2", null, "19:abc@thread.tacv2")]
    [InlineData("a:1xyz", "a:1xyz", null, "a:1xyz")]
    [InlineData("19:abc@thread.tacv2;messageid=0", "19:abc@thread.tacv2", null, "19:abc@thread.tacv2")]
    [InlineData("19:abc@thread.tacv2;messageid=x", "19:abc@thread.tacv2", null, "19:abc@thread.tacv2")]
    [InlineData("19:abc@thread.tacv2;messageid=", "19:abc@thread.tacv2", null, "19:abc@thread.tacv2")]
    [InlineData("19:abc@thread.tacv2;other=1", "19:abc@thread.tacv2", null, "19:abc@thread.tacv2")]
    [InlineData("team-id;messageid=3", "team-id", "3", "team-id;messageid=3")]
    public void Conversation_ids_come_apart(string id, string channel, string? root, string again)
    {
        Assert.Equal(new ConversationId(channel, root), ConversationId.Parse(id));
        Assert.Equal(again, ConversationId.Parse(id).ToString());
    }

    [Fact]
    public void A_thread_of_a_thread_is_of_the_channel() =>
        Assert.Equal("19:abc@thread.tacv2;messageid=2", ConversationId.Parse("19:abc@thread.tacv2;messageid=1").Thread("2").ToString());

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("")]
    public void A_thread_needs_a_message(string root) => Assert.Throws<ArgumentException>(() => ConversationId.Parse("19:abc").Thread(root));

    [Fact]
    public void A_reference_keeps_what_is_needed_to_speak_later()
    {
        var json = JsonNode.Parse("""
            {"type":"message","channelId":"msteams","id":"9","serviceUrl":"https://smba.trafficmanager.net/teams/","locale":"fr-FR",
             "conversation":{"id":"19:c@thread.tacv2;messageid=9","conversationType":"channel","tenantId":"t1"},
             "from":{"id":"29:x","name":"X","aadObjectId":"o1"},"recipient":{"id":"28:b","name":"Plan"},
             "channelData":{"team":{"id":"19:t@thread.tacv2","aadGroupId":"g1","name":"Team"},"channel":{"id":"19:c@thread.tacv2","name":"Due"},"tenant":{"id":"t1"}}}
            """)!;
        var channel = ConversationReference.From(Read(json));
        Assert.Equal(
            new ConversationReference
            {
                ServiceUrl = "https://smba.trafficmanager.net/teams/",
                ConversationId = "19:c@thread.tacv2;messageid=9",
                TenantId = "t1",
                ConversationType = "channel",
                BotId = "28:b",
                BotName = "Plan",
                TeamId = "19:t@thread.tacv2",
                TeamGroupId = "g1",
                TeamName = "Team",
                TeamsChannelId = "19:c@thread.tacv2",
                TeamsChannelName = "Due",
                Locale = "fr-FR",
            },
            channel);

        json["conversation"]!["conversationType"] = "personal";
        var personal = ConversationReference.From(Read(json))!;
        Assert.Equal(("29:x", "o1", "X"), (personal.UserId, personal.UserObjectId, personal.UserName));

        json.AsObject().Remove("serviceUrl");
        Assert.Null(ConversationReference.From(Read(json)));
    }

    private static Activity Read(JsonNode json) => ActivityReading.Read(System.Text.Encoding.UTF8.GetBytes(json.ToJsonString())).Activity!;

    private static Activity Activity(string? text, string entities) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        Recipient = new ChannelAccount { Id = "28:bot", Name = "Plan" },
        Entities =
        [
            .. from entity in entities.Split('|', StringSplitOptions.RemoveEmptyEntries)
               let parts = entity.Split('=', 2)
               select new Entity { Type = "mention", Mentioned = new ChannelAccount { Id = parts[0], Name = "Plan" }, Text = parts.Length == 1 ? null : parts[1] },
        ],
    };
}
