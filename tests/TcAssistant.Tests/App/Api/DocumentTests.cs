using System.Net;
using System.Text;
using TcAssistant.App.Plans;
using TcAssistant.Languages;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Api;

/// <summary>A document that is read through the API and not stored.</summary>
public sealed class DocumentTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task A_document_is_read_as_the_command_line_reads_it_and_nothing_is_stored()
    {
        await using var world = await ApiTeams.StartAsync(azurite);

        var json = (await world.PostAsync("ana", "/api/documents/read?name=plan.docx&lang=fr", Sample)).Json;

        Assert.Equal(("GB.276/TC/2", "en"), ((string?)json["reference"], (string?)json["language"]));
        Assert.Equal(3, json["parts"]!.AsArray().Count);
        Assert.Null(json["known"]);
        var line = json["parts"]![0]!["issues"]![0]!["lines"]![0]!.AsObject();
        Assert.False(line.ContainsKey("key") || line.ContainsKey("state"));
        Assert.Empty(await world.SeenByAsync("ana"));
    }

    /// <summary>As the task pane sends it.</summary>
    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document", HttpStatusCode.OK)]
    [InlineData("application/octet-stream", HttpStatusCode.OK)]
    [InlineData("text/plain", HttpStatusCode.UnsupportedMediaType)]
    public async Task A_document_says_what_it_is(string type, HttpStatusCode status)
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        using var content = new ByteArrayContent(Sample);
        content.Headers.ContentType = new(type);

        Assert.Equal(status, (await world.SendAsync(HttpMethod.Post, "ana", "/api/documents/read?name=plan.docx", content)).Status);
    }

    [Theory]
    [InlineData("ana", "steward")]
    [InlineData("bo", "member")]
    [InlineData("olga", null)]
    public async Task The_stored_plan_it_is_an_edition_of_is_named_to_whoever_may_see_it(string who, string? role)
    {
        await using var world = await (await ApiTeams.StartAsync(azurite)).WithTeamAsync(people: ["ana", "bo"]);
        var plan = await world.ImportAsync(ApiTeams.TeamScope, "gb.276/tc/2 ");

        var known = (await world.PostAsync(who, "/api/documents/read?name=plan.docx", Sample)).Json["known"];

        Assert.Equal(role, (string?)known?["role"]);
        Assert.Equal(role is null ? null : plan.Header.Ref.Key.Value, (string?)known?["id"]);
    }

    [Theory]
    [InlineData("", 422, "no file")]
    [InlineData("Hello", 422, "")]
    [InlineData("PK\u0003\u0004 not a zip", 422, "")]
    [InlineData("%PDF-1.7", 422, "")]
    [InlineData("line;owner\nII.3.1;Bo\nII.3.2;Ana\n", 422, "")]
    public async Task What_is_no_plan_is_refused_in_the_reader_s_words(string content, int status, string words)
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        ProblemAssert.Is(status, await world.PostAsync("ana", "/api/documents/read?name=..%2F..%2Fetc%2Fpasswd", Encoding.UTF8.GetBytes(content)), words);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_refused_by_the_reader_and_a_much_larger_one_at_the_door()
    {
        await using var world = await ApiTeams.StartAsync(azurite);
        var larger = await world.PostAsync("ana", "/api/documents/read?name=a.txt", new byte[20 * 1024 * 1024 + 1]);
        ProblemAssert.Is(422, larger, "20 MB");

        using var content = new ByteArrayContent(new byte[40 * 1024 * 1024]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/documents/read?name=a.txt") { Content = content };
        request.Headers.ExpectContinue = true;
        request.Headers.Authorization = new("Bearer", ApiTeams.TokenOf("ana").ToString());
        using var refused = await world.Http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "application/problem+json"), (refused.StatusCode, refused.Content.Headers.ContentType?.MediaType));
    }

    private static byte[] Sample => File.ReadAllBytes(SamplePlan.FileOf(Language.English));
}
