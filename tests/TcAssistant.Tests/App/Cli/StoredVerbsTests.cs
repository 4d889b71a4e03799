using System.Text.Json.Nodes;
using TcAssistant.Languages;
using TcAssistant.Local;
using TcAssistant.Tests.App.Chat;
using TcAssistant.Tests.Infra;
using Xunit;
using SamplePlan = TcAssistant.App.Plans.SamplePlan;

namespace TcAssistant.Tests.App.Cli;

/// <summary>The verbs that need storage, each as a program of its own, as whoever operates the service runs them.</summary>
public sealed class StoredVerbsTests(AzuriteFixture azurite)
{
    private const string Question = "what is due in May 2000?";
    private static readonly string Sample = SamplePlan.FileOf(Language.French);
    private readonly string _prefix = ChatApp.NewPrefix();

    [Fact]
    public async Task A_plan_is_imported_once_asked_by_its_reference_and_removed()
    {
        var none = await RunAsync("ask", Question);
        Assert.Equal((2, "", "No plan is stored yet: import one, or name a file with --plan."), (none.Code, none.Out, none.Error));

        var imported = await RunAsync("import", Sample);
        Assert.Equal((0, ""), (imported.Code, imported.Error));
        Assert.StartsWith("GB.276/TC/2 is stored: 78 lines, edition 1.", imported.Out, StringComparison.Ordinal);
        Assert.Equal("GB.276/TC/2 est déjà enregistré tel quel, édition 1\u00A0: rien n’a été modifié.", (await RunAsync("import", Sample, "--lang", "fr")).Out.Split('\n')[0]);

        // The only stored plan needs no name; its reference, in any case, is one.
        foreach (var plan in (string[][])[[], ["--plan", "GB.276/TC/2"], ["--plan", "gb.276/tc/2"]])
        {
            var answer = await RunAsync(["ask", Question, "--today", "2000-04-17", "--json", .. plan]);
            Assert.Equal(0, answer.Code);
            Assert.Equal(["II.3.1", "II.3.2", "II.3.4"], JsonNode.Parse(answer.Out)!["lines"]!.AsArray().Select(line => line!.GetValue<string>()));
        }

        Assert.Equal((0, "GB.276/TC/2 and everything recorded of it was removed."), await CodeAndOutAsync("remove"));
        Assert.Equal(2, (await RunAsync("ask", Question)).Code);
        Assert.Equal((2, "No plan is stored yet: import one, or name a file with --plan."), await CodeAndErrorAsync("remove"));
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("nope/plan")]
    [InlineData("GB.276/TC/3")]
    public async Task A_plan_that_is_neither_a_file_nor_stored_is_bad_input(string plan)
    {
        await RunAsync("import", Sample);

        var ran = await RunAsync("ask", Question, "--plan", plan);

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Contains(plan, Assert.Single(ran.Error.Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_several_plans_are_stored_they_are_named_and_a_key_tells_them_apart()
    {
        await RunAsync("import", Sample);
        await RunAsync("import", Sample, "--team", "19:team@thread.tacv2");

        var (code, error) = await CodeAndErrorAsync("ask", Question);
        Assert.Equal(2, code);
        Assert.StartsWith("Several plans are stored; name one with --plan: GB.276/TC/2 (", error, StringComparison.Ordinal);
        var key = error.Split('(')[1].Split(')')[0];
        Assert.Contains("II.3.4", (await RunAsync("ask", Question, "--plan", key)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_exported_is_restored_elsewhere_as_it_was()
    {
        using var folder = new ScratchFolder();
        await RunAsync("import", Sample);
        var standard = await RunAsync("export");
        Assert.Equal((0, ""), await CodeAndOutAsync("export", folder.File("all.jsonl")));
        Assert.Equal(standard.Out, (await File.ReadAllTextAsync(folder.File("all.jsonl"), TestContext.Current.CancellationToken)).TrimEnd());
        Assert.All(standard.Out.Split('\n'), line => Assert.NotNull(JsonNode.Parse(line)));

        var elsewhere = ChatApp.NewPrefix();
        var (code, restored, _) = await RunInAsync(elsewhere, "restore", folder.File("all.jsonl"));
        Assert.Equal(0, code);
        Assert.EndsWith(" rows were restored.", restored, StringComparison.Ordinal);
        Assert.Equal(
            (await RunAsync("ask", Question, "--today", "2000-04-17", "--json")).Out, (await RunInAsync(elsewhere, "ask", Question, "--today", "2000-04-17", "--json")).Out);
        Assert.Equal(standard.Out.Split('\n').Order(StringComparer.Ordinal), (await RunInAsync(elsewhere, "export")).Out.Split('\n').Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("restore nowhere.jsonl", "nowhere.jsonl")]
    [InlineData("restore NOTES", "Line 1 ")]
    [InlineData("import nowhere.docx", "nowhere.docx")]
    [InlineData("import NOTES", "plan")]
    [InlineData("export nowhere/all.jsonl", "nowhere/all.jsonl")]
    [InlineData("remove GB.1", "GB.1")]
    [InlineData("import", "FILE")]
    [InlineData("restore", "FILE")]
    public async Task Bad_input_ends_with_2_and_one_sentence(string arguments, string named)
    {
        using var folder = new ScratchFolder();
        await File.WriteAllTextAsync(folder.File("notes.txt"), "Bread, milk and some cheese for Sunday.", TestContext.Current.CancellationToken);

        var ran = await RunAsync([.. arguments.Split(' ').Select(word => word == "NOTES" ? folder.File("notes.txt") : word)]);

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Contains(named, Assert.Single(ran.Error.Split('\n')), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ask", Question)]
    [InlineData("ask", Question, "--plan", "GB.276/TC/2")]
    [InlineData("import", "SAMPLE")]
    [InlineData("export")]
    [InlineData("remove")]
    [InlineData("remind", "--dry-run")]
    public async Task Where_storage_does_not_answer_the_work_has_failed(params string[] arguments)
    {
        var port = Ports.Free();
        var ran = await TcAssistantProgram.RunAsync(
            new($"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;TableEndpoint=http://127.0.0.1:{port}/devstoreaccount1;", TablePrefix: _prefix),
            [.. arguments.Select(argument => argument == "SAMPLE" ? Sample : argument)]);

        Assert.Equal((1, ""), (ran.Code, ran.Out));
        Assert.Contains($"127.0.0.1:{port}", Assert.Single(ran.Error.Split('\n')), StringComparison.Ordinal);
    }

    private Task<(int Code, string Out, string Error)> RunAsync(params string[] arguments) => RunInAsync(_prefix, arguments);

    private async Task<(int Code, string Out, string Error)> RunInAsync(string prefix, params string[] arguments) => await TcAssistantProgram.RunAsync(new(await azurite.ConnectionStringAsync(), TablePrefix: prefix), arguments);

    private async Task<(int, string)> CodeAndOutAsync(params string[] arguments) => await RunAsync(arguments) is var (code, output, _) ? (code, output) : default;

    private async Task<(int, string)> CodeAndErrorAsync(params string[] arguments) => await RunAsync(arguments) is var (code, _, error) ? (code, error) : default;
}
