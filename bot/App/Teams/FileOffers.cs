using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using TcAssistant.App.Asks;
using TcAssistant.App.Planner;
using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.BotFramework;
using TcAssistant.BotFramework.Activities;
using TcAssistant.BotFramework.Connector;
using TcAssistant.BotFramework.Turns;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.App.Teams;

/// <summary>
/// Hands a file to one person, the way Teams has for it: it is offered; whoever accepts says where in their own OneDrive it goes; it is put there, and shown in
/// the chat. What the answer carries is not believed: the plan is looked up anew, and only Teams' own places are written to.
/// </summary>
internal sealed partial class FileOffers(HttpClient http, PlanChoice choice, Authority authority, AskTurn asks, BotFrameworkOptions bot, ILogger<FileOffers> logger)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Activity Offered(FileOffer offer) => new()
    {
        Type = ActivityTypes.Message,
        Attachments =
        [
            new Attachment
            {
                ContentType = Attachment.FileConsentCardType,
                Name = offer.Name,
                Content = Json(new FileConsent(offer.Description, offer.Bytes, offer.Wish, offer.Wish), FileJson.Default.FileConsent),
            },
        ],
    };

    /// <summary>An offer was accepted or declined; what is to be done is done once Teams has its answer.</summary>
    public InvokeResponse Answered(TurnContext turn, ChatMessage message)
    {
        if (turn.Activity.Value is not { ValueKind: JsonValueKind.Object } value || Read(value) is not { Action: { } action } answer)
        {
            return InvokeResponse.BadRequest;
        }

        turn.AfterAnswer(async cancellation =>
        {
            if (action == "accept" && await HandOverAsync(turn, message, answer, cancellation) is { } words)
            {
                await turn.ReplyAsync(Replies.Message(NoticeCard.Brief(words.In(LanguageOf(answer, message)), LanguageOf(answer, message))), cancellation);
            }

            // An offer that is answered is none any more.
            if (turn.Activity is { ReplyToId: { Length: > 0 } offered, ServiceUrl: { } serviceUrl, Conversation.Id: { } conversation })
            {
                await turn.Connector.DeleteAsync(serviceUrl, conversation, offered, cancellation);
            }
        });
        return InvokeResponse.Ok;
    }

    /// <returns>What to say where it came to nothing; null: it is there, and shown.</returns>
    private async Task<Sentence?> HandOverAsync(TurnContext turn, ChatMessage message, FileConsentAnswer answer, CancellationToken cancellation)
    {
        if (answer is not { Context: { File: FileWish.Tasks, Plan: { } key }, UploadInfo: { Name: { } name, UploadUrl: { } upload, ContentUrl: { } content } }
            || message.Kind != ConversationKind.Personal
            || await choice.SpokenOfAsync(message, key, cancellation) is not { } plan)
        {
            return FileWording.OfferTooOld;
        }

        if (!Uri.TryCreate(upload, UriKind.Absolute, out var address) || !TeamsFiles.MayBeCalled(address, bot))
        {
            return FileWording.NotHandedOver;
        }

        var workbook = TasksWorkbook.Of(await authority.SeenAsync(message, plan, cancellation), asks.TodayFor(plan.Header, message), LanguageOf(answer, message));
        if (!await PutAsync(address, workbook.Bytes, cancellation))
        {
            return FileWording.NotHandedOver;
        }

        var shown = await turn.ReplyAsync(
            new()
            {
                Type = ActivityTypes.Message,
                Attachments =
                [
                    new Attachment
                    {
                        ContentType = Attachment.FileInfoCardType,
                        ContentUrl = content,
                        Name = name,
                        Content = Json(new FileShown(answer.UploadInfo.UniqueId, answer.UploadInfo.FileType), FileJson.Default.FileShown),
                    },
                ],
            },
            cancellation);
        return shown is Outcome.Sent ? null : FileWording.NotHandedOver;
    }

    /// <summary>The address lets in whoever has it: no token goes there.</summary>
    private async Task<bool> PutAsync(Uri address, byte[] file, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        try
        {
            using var content = new ByteArrayContent(file);
            content.Headers.ContentType = new("application/octet-stream");
            content.Headers.ContentRange = new ContentRangeHeaderValue(0, file.Length - 1, file.Length);
            using var response = await http.PutAsync(address, content, patience.Token);
            if (!response.IsSuccessStatusCode)
            {
                Log.NotPut(logger, (int)response.StatusCode);
            }

            return response.IsSuccessStatusCode;
        }
        catch (Exception unreachable) when (unreachable is HttpRequestException or IOException || unreachable is OperationCanceledException && !cancellation.IsCancellationRequested)
        {
            Log.NotReached(logger, unreachable.GetType().Name);
            return false;
        }
    }

    private static FileConsentAnswer? Read(JsonElement value)
    {
        try
        {
            return value.Deserialize(FileJson.Default.FileConsentAnswer);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Language LanguageOf(FileConsentAnswer answer, ChatMessage message) => LanguageCodes.Parse(answer.Context?.Language) ?? message.Language ?? Language.English;

    private static RawJson Json<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> form) => RawJson.FromUtf8(JsonSerializer.SerializeToUtf8Bytes(value, form));

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A file could not be put where its reader wanted it: {Status}")]
        public static partial void NotPut(ILogger logger, int status);

        [LoggerMessage(LogLevel.Warning, "The place where a file was to be put did not answer: {Error}")]
        public static partial void NotReached(ILogger logger, string error);
    }
}

/// <summary>What an offer carries.</summary>
internal sealed record FileConsent(string Description, int SizeInBytes, FileWish AcceptContext, FileWish DeclineContext);

/// <summary>What comes back of it. Any of it may be missing, or made up.</summary>
internal sealed record FileConsentAnswer(string? Action, FileWish? Context, FileUpload? UploadInfo);

internal sealed record FileUpload(string? ContentUrl, string? Name, string? UploadUrl, string? UniqueId, string? FileType);

/// <summary>A file that is there.</summary>
internal sealed record FileShown(string? UniqueId, string? FileType);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(FileConsent))]
[JsonSerializable(typeof(FileConsentAnswer))]
[JsonSerializable(typeof(FileShown))]
internal sealed partial class FileJson : JsonSerializerContext;
