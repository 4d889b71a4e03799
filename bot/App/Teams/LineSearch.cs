using System.Text.Json;
using TcAssistant.App.Asks;
using TcAssistant.App.Plans;
using TcAssistant.Asks;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Wording;

namespace TcAssistant.App.Teams;

/// <summary>
/// The message extension: finds lines while somebody writes a message, and puts one line's card into it. Whoever reads that message
/// sees the card, so it shows what guests may see and has no buttons; the search itself looks only where its asker may look, and writes nothing.
/// </summary>
internal sealed class LineSearch(PlanChoice choice, LineLinks links, AskTurn asks)
{
    /// <summary>Teams waits five seconds; several plans are read one after the other.</summary>
    private const int MostPlans = 5;
    private const int MostLines = 50;
    private const int UsualLines = 25;
    private const int LongestQuery = 200;
    private const int LongestText = 160;

    /// <summary>What the box shows before anything is typed.</summary>
    private const string WhatIsNext = "what is next";

    /// <summary>A search while a message is written, or a link to a line in it; null: the extension has nothing else.</summary>
    public async Task<InvokeResponse?> ExtensionAsync(Activity activity, Func<ChatMessage?> from, CancellationToken cancellation)
    {
        if (activity.Name == InvokeNames.ExtensionAnonymousQueryLink)
        {
            // Asked by whoever has not installed us: tells nothing, not even whether the link leads anywhere.
            return ExtensionReplies.Nothing;
        }

        return activity.Name is not (InvokeNames.ExtensionQuery or InvokeNames.ExtensionQueryLink) ? null
            : from() is not { } message ? InvokeResponse.BadRequest
            : activity.Name == InvokeNames.ExtensionQuery ? await AnswerAsync(activity, message, cancellation)
            : await UnfurlAsync(activity, message, cancellation);
    }

    private async Task<InvokeResponse> AnswerAsync(Activity activity, ChatMessage message, CancellationToken cancellation)
    {
        if (LineQuery.Read(activity.Value) is not { } query)
        {
            return InvokeResponse.BadRequest;
        }

        var language = message.Language ?? Language.English;
        var plans = await choice.ReadableAsync(message, MostPlans, cancellation);
        if (plans.Count == 0)
        {
            return ExtensionReplies.Words(AnswerNotes.NoPlan.In(language));
        }

        var found = plans.SelectMany(plan => Find(plan, query.Words, message)).Skip(query.Skip).Take(Math.Clamp(query.Count ?? UsualLines, 1, MostLines)).ToList();
        return found.Count == 0
            ? ExtensionReplies.Words(SearchWording.NothingFound(CardText.Shorten(query.Words, 60)).In(language))
            : ExtensionReplies.Lines([.. found.Select(one => Shown(one.Plan, one.Line, plans.Count > 1, message))]);
    }

    /// <summary>The card of the line that a link in the message leads to. Where there is none that the writer may read, the link stays as it is.</summary>
    private async Task<InvokeResponse> UnfurlAsync(Activity activity, ChatMessage message, CancellationToken cancellation)
    {
        if (activity.Value is not { ValueKind: JsonValueKind.Object } value || !value.TryGetProperty("url", out var url) || url.ValueKind != JsonValueKind.String)
        {
            return InvokeResponse.BadRequest;
        }

        return links.Read(url.GetString()) is var (key, lineKey)
            && await choice.ReadableAsync(message, key, cancellation) is { } plan
            && plan.Tracked.Plan.Lines.FirstOrDefault(line => line.Key?.Value == lineKey) is { } line
                ? ExtensionReplies.Lines([Shown(plan, line, isNamed: true, message)])
                : ExtensionReplies.Nothing;
    }

    private IEnumerable<(StoredPlan Plan, ActionLine Line)> Find(StoredPlan plan, string words, ChatMessage message)
    {
        var today = asks.TodayFor(plan.Header, message);
        var tracked = plan.Tracked.ForGuests;
        var ask = Ask.Read(words.Length == 0 ? WhatIsNext : CardText.Shorten(words, LongestQuery), null, today, null, [tracked]);
        return ask.Understood ? Answer.To(ask, [tracked], today).Lines.Select(line => (plan, line.Line)) : [];
    }

    private FoundLine Shown(StoredPlan plan, ActionLine line, bool isNamed, ChatMessage message)
    {
        var language = message.Language ?? plan.Header.Language;
        var card = LineCard.Shared(plan.Tracked.ForGuests, line, language, plan.Header.IsSample ? asks.TodayFor(plan.Header, message) : null);
        var name = isNamed ? $"{plan.Header.Reference ?? plan.Header.Title} · " : "";
        return new(CardText.Shorten($"{name}{card.Summary}", LongestText), CardText.Shorten(line.Text.TrimEnd(' ', ';', ','), LongestText), asks.WithToday(card, plan.Header, message));
    }
}

/// <summary>What was typed into the message extension's box.</summary>
/// <param name="Words">Empty: the box was just opened.</param>
/// <param name="Count">Null: not said.</param>
internal sealed record LineQuery(string Words, int Skip, int? Count)
{
    /// <summary>Null: malformed.</summary>
    public static LineQuery? Read(JsonElement? sent)
    {
        if (sent is not { ValueKind: JsonValueKind.Object } value)
        {
            return null;
        }

        var words = "";
        if (value.TryGetProperty("parameters", out var parameters))
        {
            if (parameters.ValueKind != JsonValueKind.Array)
            {
                return null;
            }

            foreach (var parameter in parameters.EnumerateArray())
            {
                if (parameter.ValueKind != JsonValueKind.Object)
                {
                    return null;
                }

                // The box that was just opened sends "initialRun" and no words.
                if (Text(parameter, "name") is { } name && name != "initialRun" && Text(parameter, "value") is { } typed)
                {
                    words = typed.Trim();
                }
            }
        }

        var options = value.TryGetProperty("queryOptions", out var given) && given.ValueKind == JsonValueKind.Object ? given : default;
        return new(words, Math.Max(0, Number(options, "skip") ?? 0), Number(options, "count"));
    }

    private static string? Text(JsonElement from, string name) =>
        from.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    private static int? Number(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.Number && member.TryGetInt32(out var number) ? number : null;
}

/// <param name="Title">In the list of results: the line and its date.</param>
/// <param name="Text">Below it: the beginning of the line's words.</param>
internal sealed record FoundLine(string Title, string Text, CardMessage Card);

/// <summary>The forms of a message extension's answers.</summary>
internal static class ExtensionReplies
{
    /// <summary>No result, and no word about it.</summary>
    public static InvokeResponse Nothing { get; } = Lines([]);

    /// <summary>A sentence in place of results.</summary>
    public static InvokeResponse Words(string words) => Answer("message", writer => writer.WriteString("text"u8, words));

    /// <summary>Results; one that is chosen becomes its card. Without its preview Teams would list nothing.</summary>
    public static InvokeResponse Lines(IReadOnlyList<FoundLine> lines) => Answer("result", writer =>
    {
        writer.WriteString("attachmentLayout"u8, "list"u8);
        writer.WriteStartArray("attachments"u8);
        foreach (var line in lines)
        {
            writer.WriteStartObject();
            writer.WriteString("contentType"u8, "application/vnd.microsoft.card.adaptive"u8);
            writer.WritePropertyName("content"u8);
            writer.WriteRawValue(CardJson.Write(line.Card.Card), skipInputValidation: true);
            writer.WriteStartObject("preview"u8);
            writer.WriteString("contentType"u8, "application/vnd.microsoft.card.thumbnail"u8);
            writer.WriteStartObject("content"u8);
            writer.WriteString("title"u8, line.Title);
            writer.WriteString("text"u8, line.Text);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static InvokeResponse Answer(string type, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("composeExtension"u8);
            writer.WriteString("type"u8, type);
            write(writer);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return new InvokeResponse(200, RawJson.FromUtf8(buffer.ToArray()));
    }
}
