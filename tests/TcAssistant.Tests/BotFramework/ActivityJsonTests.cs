using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Tests.BotFramework.StandIns;
using Xunit;

namespace TcAssistant.Tests.BotFramework;

/// <summary>What is read out of activities that are odd, and what is said of those that are none.</summary>
public sealed class ActivityJsonTests
{
    /// <summary>What stands before the odd members.</summary>
    private const string Needed = "\"type\":\"message\",\"channelId\":\"msteams\",\"conversation\":{\"id\":\"a:1\"}";

    // The body, and what is wrong with it.
    [Theory]
    [InlineData("", "not a JSON object")]
    [InlineData("   ", "not a JSON object")]
    [InlineData("null", "not a JSON object")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("7", "not a JSON object")]
    [InlineData("\"message\"", "not a JSON object")]
    [InlineData("{", "not a JSON object")]
    [InlineData("{}}", "not a JSON object")]
    [InlineData("{} {}", "not a JSON object")]
    [InlineData("{\"type\":\"message\",}", "not a JSON object")]
    [InlineData("{'type':'message'}", "not a JSON object")]
    [InlineData("{\"type\":\"message\"} // comment", "not a JSON object")]
    [InlineData("{\"text\":\"line\nbreak\"}", "not a JSON object")]
    [InlineData("{\"text\":\"\\x41\"}", "not a JSON object")]
    [InlineData("{\"value\":NaN}", "not a JSON object")]
    [InlineData("{}", "no type")]
    [InlineData("""{"type":"","channelId":"msteams","conversation":{"id":"a:1"}}""", "no type")]
    [InlineData("""{"type":null,"channelId":"msteams","conversation":{"id":"a:1"}}""", "no type")]
    [InlineData("""{"type":7,"channelId":"msteams","conversation":{"id":"a:1"}}""", "no type")]
    [InlineData("""{"type":["message"],"channelId":"msteams","conversation":{"id":"a:1"}}""", "no type")]
    [InlineData("""{"Type":"message","channelId":"msteams","conversation":{"id":"a:1"}}""", "no type")]
    [InlineData("""{"type":"message","conversation":{"id":"a:1"}}""", "no channelId")]
    [InlineData("""{"type":"message","channelId":{},"conversation":{"id":"a:1"}}""", "no channelId")]
    [InlineData("""{"type":"message","channelId":"msteams"}""", "no conversation id")]
    [InlineData("""{"type":"message","channelId":"msteams","conversation":null}""", "no conversation id")]
    [InlineData("""{"type":"message","channelId":"msteams","conversation":"a:1"}""", "no conversation id")]
    [InlineData("""{"type":"message","channelId":"msteams","conversation":{}}""", "no conversation id")]
    [InlineData("""{"type":"message","channelId":"msteams","conversation":{"id":""}}""", "no conversation id")]
    [InlineData("""{"type":"message","channelId":"msteams","conversation":{"id":1}}""", "no conversation id")]
    [InlineData("""{"type":"message","channelId":"msteams","conversation":[{"id":"a:1"}]}""", "no conversation id")]
    public void Is_no_activity(string json, string fault)
    {
        var reading = ActivityReading.Read(Encoding.UTF8.GetBytes(json));

        Assert.Null(reading.Activity);
        Assert.Equal(fault, reading.Fault);
    }

    // Members that are odd, and what is read of the whole.
    [Theory]
    [InlineData(""" "text":7 """, "{}")]
    [InlineData(""" "text":{"a":[1,{"b":2}]} """, "{}")]
    [InlineData(""" "text":null """, "{}")]
    [InlineData(""" "text":"x","text":"y" """, """{"text":"y"}""")]
    [InlineData(""" "unknown":{"deep":[[[{"a":null}]]]},"text":"x" """, """{"text":"x"}""")]
    [InlineData(""" "TEXT":"x" """, "{}")]
    [InlineData(""" "id":17 """, "{}")]
    [InlineData(""" "timestamp":"yesterday" """, "{}")]
    [InlineData(""" "timestamp":1700000000 """, "{}")]
    [InlineData(""" "timestamp":{"value":1} """, "{}")]
    [InlineData(""" "timestamp":"2026-03-02T10:00:00Z" """, """{"timestamp":"2026-03-02T10:00:00+00:00"}""")]
    [InlineData(""" "timestamp":"\u0032026-03-02T10:00:00Z" """, """{"timestamp":"2026-03-02T10:00:00+00:00"}""")]
    [InlineData(""" "from":"29:x" """, "{}")]
    [InlineData(""" "from":[] """, "{}")]
    [InlineData(""" "from":{"id":7,"name":"N","aadObjectId":[],"extra":true} """, """{"from":{"name":"N"}}""")]
    [InlineData(""" "recipient":false """, "{}")]
    [InlineData(""" "entities":{} """, "{}")]
    [InlineData(""" "entities":"none" """, "{}")]
    [InlineData(""" "entities":[null,7,"x",[],{"type":"mention","mentioned":"me","text":4}] """, """{"entities":[{"type":"mention"}]}""")]
    [InlineData(""" "entities":[{"type":"ProductInfo","id":"chat"},{"type":["odd"]}] """, """{"entities":[{"type":"ProductInfo","id":"chat"},{}]}""")]
    [InlineData(""" "entities":[{"type":"clientInfo","timezone":"Europe/Paris","locale":"fr-FR","platform":7}] """, """{"entities":[{"type":"clientInfo","locale":"fr-FR","timezone":"Europe/Paris"}]}""")]
    [InlineData(""" "attachments":{"contentType":"x"} """, "{}")]
    [InlineData(""" "attachments":[7,{"contentType":"text/html","content":"<div>x</div>"}] """, """{"attachments":[{"contentType":"text/html","content":"<div>x</div>"}]}""")]
    [InlineData(""" "attachments":[{"contentType":8,"content":{"a":[1, 2]},"name":null}] """, """{"attachments":[{"content":{"a":[1,2]}}]}""")]
    [InlineData(""" "channelData":"x" """, "{}")]
    [InlineData(""" "channelData":{"tenant":"t","team":{"id":"19:t","channelCount":3},"channel":[]} """, """{"channelData":{"team":{"id":"19:t"}}}""")]
    [InlineData(""" "channelData":{"settings":{"selectedChannel":{"id":"19:c"}},"eventType":1} """, """{"channelData":{"settings":{"selectedChannel":{"id":"19:c"}}}}""")]
    [InlineData(""" "channelData":{"notification":{"alert":"yes"}} """, """{"channelData":{"notification":{}}}""")]
    [InlineData(""" "value":7 """, """{"value":7}""")]
    [InlineData(""" "value":null """, "{}")]
    [InlineData(""" "value":{"action":{"verb":"done","data":{"x":[1]}}} """, """{"value":{"action":{"verb":"done","data":{"x":[1]}}}}""")]
    [InlineData(""" "membersAdded":[{"id":"28:b"},null,"28:c"] """, """{"membersAdded":[{"id":"28:b"}]}""")]
    [InlineData(""" "membersRemoved":"all" """, "{}")]
    [InlineData(""" "reactionsAdded":[{"type":"like"},{"type":1}] """, """{"reactionsAdded":[{"type":"like"},{}]}""")]
    [InlineData(""" "suggestedActions":7,"summary":[],"action":"add" """, """{"action":"add"}""")]
    [InlineData(""" "text":"half \ud83d a pair" """, "{\"text\":\"half \uFFFD a pair\"}")]
    [InlineData(""" "text":"half \udcca a pair \ud83d\ud83d\udcca" """, "{\"text\":\"half \uFFFD a pair \uFFFD📊\"}")]
    [InlineData(""" "text":"a whole \uD83D\uDCCA pair" """, """{"text":"a whole 📊 pair"}""")]
    [InlineData(""" "text":"no escape \\ud83d at all" """, """{"text":"no escape \\ud83d at all"}""")]
    [InlineData(""" "text":"\\\ud83d" """, "{\"text\":\"\\\\\uFFFD\"}")]
    [InlineData(""" "value":{"\ud83d":"\udcca"} """, "{\"value\":{\"\uFFFD\":\"\uFFFD\"}}")]
    [InlineData(""" "entities":[{"\ud83d":1}] """, "{\"entities\":[{\"\uFFFD\":1}]}")]
    public void Is_read_as_far_as_it_goes(string odd, string read)
    {
        var reading = ActivityReading.Read(Encoding.UTF8.GetBytes($"{{{Needed},{odd}}}"));

        Assert.Null(reading.Fault);
        var expected = JsonNode.Parse($"{{{Needed}}}")!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(read)!.AsObject())
        {
            expected[name] = value?.DeepClone();
        }

        var written = JsonNode.Parse(reading.Activity!.ToJson());
        Assert.True(JsonNode.DeepEquals(expected, written), $"expected {expected.ToJsonString()}, read {written!.ToJsonString()}");
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Assert.NotNull(ActivityReading.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"{{{Needed}}}")]).Activity);

    [Theory]
    [InlineData(0xC3)]
    [InlineData(0xFF)]
    [InlineData(0x80)]
    public void Bytes_that_are_no_utf8_are_a_fault(byte odd) =>
        Assert.Equal("not UTF-8", ActivityReading.Read([.. Encoding.UTF8.GetBytes($"{{{Needed},\"text\":\""), odd, .. "\"}"u8]).Fault);

    [Theory]
    [InlineData(60, true)]
    [InlineData(100_000, false)]
    public void Depth_has_a_limit(int depth, bool fits)
    {
        var json = $"{{{Needed},\"value\":{new string('[', depth)}{new string(']', depth)}}}";
        Assert.Equal(fits, ActivityReading.Read(Encoding.UTF8.GetBytes(json)).Activity is not null);
    }

    [Fact]
    public void Letters_stay_letters() =>
        Assert.Contains("échéance passée – « état »", Activity.Message("échéance passée – « état »").ToJson(), StringComparison.Ordinal);

    [Fact]
    public void What_is_written_is_read_the_same() =>
        Gen.Select(Gen.String, Gen.String, Gen.String.Null(), Gen.Bool).Sample((text, id, name, alert) =>
        {
            var activity = Activity.Message(text) with
            {
                ChannelId = "msteams",
                Id = id,
                Conversation = new ConversationAccount { Id = "a:1", Name = name, IsGroup = alert },
                ChannelData = new TeamsChannelData { Notification = new TeamsNotification { Alert = alert } },
                Attachments = [Attachment.AdaptiveCard(RawJson.FromUtf8(JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["type"] = "AdaptiveCard", ["text"] = text })))],
            };
            var json = activity.ToJson();
            return ActivityReading.Read(Encoding.UTF8.GetBytes(json)).Activity!.ToJson() == json;
        });

    /// <summary>Bodies put together from pieces of JSON, cut, doubled and overwritten: an answer below 500, in no case an exception.</summary>
    [Fact]
    public async Task No_body_makes_a_fault_of_ours()
    {
        using var bot = new BotHost(new BotFrameworkOptions(), handler: ReadEverything);
        var whole = BotHost.Message();
        whole["serviceUrl"] = "http://localhost:56150/_connector";
        whole["entities"] = JsonNode.Parse("""[{"type":"mention","mentioned":{"id":"28:b"},"text":"<at>x</at>"},{"type":"clientInfo","locale":"fr","more":[1,{}]}]""");
        whole["value"] = JsonNode.Parse("""{"action":{"verb":"done","data":{"x":[true,null,1.5e3]}}}""");
        whole["attachments"] = JsonNode.Parse("""[{"contentType":"text/html","content":"<p>\u00e9</p>"},{"content":{"downloadUrl":"https://x"}}]""");
        var bytes = Encoding.UTF8.GetBytes(whole.ToJsonString());
        string[] pieces = ["{", "}", "[", "]", ",", ":", "\"", "\\", "\\ud83d", "\\udcca", "\\u00", "null", "true", "1e999", "-", "\"type\":", "\"id\":7", "é", "\0", "\uFEFF", "{\"a\":", "\"\\\""];
        var mutation = Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Int[0, 40], Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]), Gen.Byte, Gen.Int[0, 4]);

        await mutation.Array[1, 6].SampleAsync(async mutations =>
        {
            var body = bytes.ToList();
            foreach (var (at, length, piece, odd, kind) in mutations)
            {
                Mutate(body, Math.Min(at, body.Count), length, piece, odd, kind);
            }

            Assert.Contains((await bot.PostLocallyAsync([.. body])).Status, (int[])[200, 400, 403, 501]);
        }, iter: 3000);
    }

    /// <summary>What a bot may do with an activity, so that nothing waits in it to fail later.</summary>
    private static Task<InvokeResponse?> ReadEverything(TurnContext turn, CancellationToken cancellation)
    {
        var activity = turn.Activity;
        _ = activity.TextWithoutRecipient();
        _ = ConversationReference.From(activity);
        _ = JsonNode.Parse(activity.ToJson())!.ToJsonString();
        _ = activity.Value is { } value ? JsonNode.Parse(value.GetRawText())?.ToString() : null;
        _ = activity.Attachments?.Select(attachment => attachment.Content?.Parse().ToString()).ToList();
        return Task.FromResult<InvokeResponse?>(null);
    }

    private static void Mutate(List<byte> body, int at, int length, string piece, byte odd, int kind)
    {
        length = Math.Min(length, body.Count - at);
        switch (kind)
        {
            case 0:
                body.RemoveRange(at, length);
                break;
            case 1:
                body.InsertRange(at, Encoding.UTF8.GetBytes(piece));
                break;
            case 2 when at < body.Count:
                body[at] = odd;
                break;
            case 3:
                body.InsertRange(at, body.GetRange(at, length));
                break;
            default:
                body.RemoveRange(at, length);
                body.InsertRange(at, Encoding.UTF8.GetBytes(piece));
                break;
        }
    }
}
