using System.Text.Json;
using Azure.Data.Tables;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TcAssistant.App.Storage;
using TcAssistant.App.Teams;

namespace TcAssistant.Benchmarks.Load;

/// <summary>What the product is held against: an endpoint that parses the activity and echoes its text, with or without a turn's storage calls.</summary>
internal static class BareEndpoint
{
    public static async Task<WebApplication> StartAsync(BareStorage? storage)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapPost("/api/messages", (RequestDelegate)(http => AnswerAsync(http, storage)));
        await app.StartAsync();
        return app;
    }

    private static async Task AnswerAsync(HttpContext http, BareStorage? storage)
    {
        using var activity = await JsonDocument.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted);
        if (storage is not null)
        {
            await storage.CallAsync(activity.RootElement);
        }

        http.Response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(http.Response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
        writer.WriteStartObject();
        writer.WriteString("type", "message");
        writer.WriteString("text", activity.RootElement.GetProperty("text").GetString());
        writer.WritePropertyName("conversation");
        activity.RootElement.GetProperty("conversation").WriteTo(writer);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}

/// <summary>The storage calls of one ordinary turn, in the same order and overlap, with rows of the same size, and nothing else.</summary>
internal sealed class BareStorage(TableServiceClient service, string planPartition)
{
    private readonly TableClient inbox = service.GetTableClient($"inbox{DateTime.UtcNow:yyyyMMdd}");
    private readonly TableClient asks = service.GetTableClient("asks");
    private readonly TableClient conversations = service.GetTableClient("conversations");
    private readonly TableClient plans = service.GetTableClient("plans");

    public async Task CallAsync(JsonElement activity)
    {
        var (id, conversation) = (activity.GetProperty("id").GetString()!, activity.GetProperty("conversation").GetProperty("id").GetString()!);
        var taken = new TableEntity($"bare {conversation}", id) { ["Body"] = activity.GetRawText(), ["TakenOn"] = DateTimeOffset.UtcNow, ["Answered"] = false };
        await inbox.AddEntityAsync(taken);

        var asked = asks.GetEntityIfExistsAsync<TableEntity>($"bare {conversation}", "person");
        await conversations.GetEntityIfExistsAsync<TableEntity>(Key.Of(ChatMessage.LocalTenant), Key.Of(conversation));
        var planRows = TableClient.CreateQueryFilter($"PartitionKey eq {planPartition} and RowKey ge {"now"} and RowKey lt {"now~"}");
        await foreach (var row in plans.QueryAsync<TableEntity>(planRows, select: ["RowKey", "V"]))
        {
            _ = row;
        }

        await asked;
        await asks.UpsertEntityAsync(new TableEntity($"bare {conversation}", "person") { ["Ask"] = new string('a', 400), ["AskedOn"] = DateTimeOffset.UtcNow }, TableUpdateMode.Replace);
        await inbox.UpsertEntityAsync(new TableEntity($"bare {conversation}", id) { ["Answered"] = true, ["SentOn"] = DateTimeOffset.UtcNow }, TableUpdateMode.Replace);
    }
}
