using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;
using TcAssistant.App.Contract;
using TcAssistant.Languages;
using TcAssistant.Wording;

namespace TcAssistant.App.Api;

/// <summary>Why a request is not carried out.</summary>
internal sealed record Refused(int Status, Sentence Why);

/// <summary>A publication as it came: the file, and what is to be done with it.</summary>
internal sealed record PublishParts(PublishRequest Request, IFormFile Document)
{
    private const int MostParts = 8;
    private const int MostJson = 1024 * 1024;
    private const int MostCorrections = 2_000;

    // Kept in memory: a document that is not public yet does not go through a temporary file.
    private static readonly FormOptions Limits = new()
    {
        MemoryBufferThreshold = UploadedFile.Limit,
        BufferBodyLengthLimit = UploadedFile.Limit,
        MultipartBodyLengthLimit = UploadedFile.Limit,
        ValueLengthLimit = MostJson,
        ValueCountLimit = MostParts,
    };

    public Language? Language => LanguageCodes.Parse(Request.Lang);

    public static async Task<(PublishParts? Parts, Refused? Refused)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        try
        {
            var form = await request.ReadFormAsync(Limits, cancellation);
            if (form.Files["document"] is not { Length: > 0 } document)
            {
                return (null, new(StatusCodes.Status400BadRequest, ApiWording.NoDocument));
            }

            return await RequestOfAsync(form, cancellation) is not { } asked ? (null, new(StatusCodes.Status400BadRequest, ApiWording.Missing("request")))
                : FaultOf(asked) is { } fault ? (null, new(StatusCodes.Status400BadRequest, fault))
                : (new(asked, document), null);
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidDataException or IOException and not BadHttpRequestException)
        {
            return (null, new(StatusCodes.Status400BadRequest, ApiWording.Malformed));
        }
    }

    /// <summary>A page may send it as a text or as a blob.</summary>
    private static async Task<PublishRequest?> RequestOfAsync(IFormCollection form, CancellationToken cancellation)
    {
        if (form.Files["request"] is not { Length: <= MostJson } blob)
        {
            return form["request"].ToString() is { Length: > 0 } text ? JsonSerializer.Deserialize(text, ContractJson.Default.PublishRequest) : null;
        }

        await using var content = blob.OpenReadStream();
        return await JsonSerializer.DeserializeAsync(content, ContractJson.Default.PublishRequest, cancellation);
    }

    private static Sentence? FaultOf(PublishRequest request) =>
        !Guid.TryParse(request.Operation, out _) ? ApiWording.NoOperation
        : request.Place is not { Length: > 0 } ? ApiWording.Missing("place")
        : request.Lang is { } lang && LanguageCodes.Parse(lang) is null ? CommandLineWording.NotALanguage(Short(lang))
        : request.TimeZone is { } zone && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? ApiWording.NotAZone(Short(zone))
        : request.Corrections is { Count: > MostCorrections } || request.Corrections?.Any(one => one is null || !IsWhole(one)) == true ? ApiWording.Malformed
        : null;

    private static bool IsWhole(CorrectionRequest correction) =>
        correction.Line is { Length: > 0 } && correction.ReadAs.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.String;

    private static string Short(string text) => text.Length > 40 ? text[..40] : text;
}
