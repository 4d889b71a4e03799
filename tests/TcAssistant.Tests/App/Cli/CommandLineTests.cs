using System.Text.Json.Nodes;
using TcAssistant.App.Cli;
using TcAssistant.App.Plans;
using TcAssistant.Languages;
using Xunit;

namespace TcAssistant.Tests.App.Cli;

/// <summary>The command line that others rely on: shapes, exit codes, and one sentence for bad input.</summary>
public class CommandLineTests
{
    private static readonly string Sample = SamplePlan.FileOf(Language.French);

    [Fact]
    public async Task When_prints_a_timetable_as_the_contract_has_it()
    {
        var ran = await RunAsync(["when", "Démarrage en mars 2000 pour les rapports annuels; novembre 2000 pour les rapports mondiaux", "--lang", "fr", "--json"]);

        var expected = JsonNode.Parse("""
            {
              "phrase": "Démarrage en mars 2000 pour les rapports annuels; novembre 2000 pour les rapports mondiaux",
              "milestones": [
                { "kind": "start", "from": "2000-03-01", "to": "2000-03-31", "label": "rapports annuels", "key": null },
                { "kind": "start", "from": "2000-11-01", "to": "2000-11-30", "label": "rapports mondiaux", "key": null } ],
              "cadence": null, "cadences": [], "condition": null, "understood": true, "findings": [],
              "description": "«\u00A0rapports annuels\u00A0»\u00A0: démarre en mars 2000; «\u00A0rapports mondiaux\u00A0»\u00A0: démarre en novembre 2000"
            }
            """);
        Assert.True(JsonNode.DeepEquals(expected, Assert.Single(ran.Json)), ran.Out);
    }

    [Fact]
    public async Task When_reads_one_phrase_a_line_and_answers_one_line_each()
    {
        var ran = await RunAsync(["when", "--json"], """
            Mai 2000
            {"phrase": "immediately", "lang": "en", "today": "1999-09-28"}
            every two years
            """);

        Assert.Equal(3, ran.Json.Count);
        Assert.Equal("1999-09-28", ran.Json[1]["milestones"]![0]!["from"]!.GetValue<string>());
        Assert.Equal("P2Y", ran.Json[2]["cadence"]!["min"]!.GetValue<string>());
    }

    [Fact]
    public async Task Read_prints_the_plan_with_its_78_lines()
    {
        var plan = Assert.Single((await RunAsync(["read", Sample, "--json"])).Json);

        Assert.Equal(("GB.276/TC/2", "fr", "1999-09-28"), (Text(plan, "reference"), Text(plan, "language"), Text(plan, "date")));
        var lines = plan["parts"]!.AsArray().SelectMany(part => part!["issues"]!.AsArray()).SelectMany(issue => issue!["lines"]!.AsArray()).ToList();
        Assert.Equal(78, lines.Count);
        Assert.Equal("I.1.a.1", Text(lines[0]!, "id"));
        Assert.False(lines[0]!.AsObject().ContainsKey("key"));
    }

    [Fact]
    public async Task Ask_answers_the_main_question_as_the_contract_has_it()
    {
        var answer = Assert.Single((await RunAsync(["ask", "what is due in May 2000?", "--plan", Sample, "--today", "2000-04-17", "--json"])).Json);

        Assert.Equal(["II.3.1", "II.3.2", "II.3.4"], Texts(answer["lines"]!));
        Assert.Equal(3, answer["count"]!.GetValue<int>());
        Assert.Equal(["III.1.a.1", "III.1.a.2", "III.1.a.3", "III.1.b.1"], Texts(answer["also"]!["covers"]!));
        Assert.Equal(["II.1.1", "II.1.2", "II.1.3"], Texts(answer["also"]!["underWay"]!));
        Assert.Empty(Texts(answer["also"]!["starting"]!));
        Assert.Equal(["I.3.b.3", "II.2.7", "III.1.4", "III.1.d.1"], Texts(answer["also"]!["passed"]!));
        var reading = answer["reading"]!;
        Assert.Equal(("due", "2000-05-01", "2000-05-31"), (Text(reading, "intent"), Text(reading, "from"), Text(reading, "to")));
        Assert.All(["part", "issue", "owner", "status", "text", "except", "asOf", "of", "plan", "unread", "partly"], name => Assert.True(reading.AsObject().ContainsKey(name), name));
    }

    /// <summary>Everything the answer depends on is in the reading, and what was not read too.</summary>
    [Theory]
    [InlineData("what is planned in May 2000?", "orStarting", "true")]
    [InlineData("what is due in May 2000?", "orStarting", "false")]
    [InlineData("quel est le budget de II.3.1 ?", "missing", "\"budget\"")]
    [InlineData("¿cuál es la prioridad de II.3.1?", "missing", "\"priority\"")]
    [InlineData("what is due in May 2000?", "today", "\"2000-04-17\"")]
    [InlineData("due in May 2000 about pizza", "unread", "\"pizza\"")]
    public async Task The_reading_hides_nothing_it_knows(string question, string name, string value)
    {
        var answer = Assert.Single((await RunAsync(["ask", question, "--plan", Sample, "--today", "2000-04-17", "--json"])).Json);

        Assert.Equal(value, answer["reading"]![name]?.ToJsonString());
    }

    [Fact]
    public async Task Of_a_question_that_is_not_understood_the_reading_says_what_was()
    {
        var answer = Assert.Single((await RunAsync(["ask", "due in May 2000 about pizza", "--plan", Sample, "--today", "2000-04-17", "--json"])).Json);

        var partly = answer["reading"]!["partly"]!;
        Assert.Equal(("unknown", "due", "2000-05-01"), (Text(answer["reading"]!, "intent"), Text(partly, "intent"), Text(partly, "from")));
    }

    [Fact]
    public async Task Two_questions_in_one_are_one_document_with_both_answers()
    {
        const string question = "what is due in May 2000 and what is overdue?";
        var answer = Assert.Single((await RunAsync(["ask", question, "--plan", Sample, "--today", "2000-04-17", "--json"])).Json);

        Assert.Equal((question, "due", "overdue"), (Text(answer, "question"), Text(answer["reading"]!, "intent"), Text(answer["then"]!["reading"]!, "intent")));
        Assert.Equal(["II.3.1", "II.3.2", "II.3.4"], Texts(answer["lines"]!));
        Assert.Equal(["I.3.b.3", "II.2.7", "III.1.4", "III.1.d.1"], Texts(answer["then"]!["lines"]!));
    }

    [Fact]
    public async Task Questions_on_standard_input_are_one_conversation_until_an_empty_line()
    {
        var ran = await RunAsync(["ask", "--plan", Sample, "--today", "2000-04-17", "--json"], """
            what is due in May 2000 in part II?
            and in July?

            {"question": "¿qué vence en junio de 2000?", "lang": "es"}
            """);

        Assert.Equal(3, ran.Json.Count);
        Assert.Equal(["II.2.4"], Texts(ran.Json[1]["lines"]!));
        Assert.Equal("es", Text(ran.Json[2], "language"));
    }

    [Theory]
    [InlineData("read nowhere.docx", "nowhere.docx")]
    [InlineData("ask due --plan nowhere.docx", "nowhere.docx")]
    [InlineData("ask due --plan /nope", "/nope")]
    [InlineData("ask due --plan ./nope", "./nope")]
    [InlineData("ask due --plan ../nope/plan", "../nope/plan")]
    [InlineData("ask due --plan /", "/")]
    [InlineData("ask ", "question")]
    [InlineData("remind --dry-run --plan /nope", "/nope")]
    [InlineData("when x --lang de", "de")]
    [InlineData("when x --today tomorrow", "tomorrow")]
    [InlineData("when x --today 2000-02-30", "2000-02-30")]
    [InlineData("fly", "fly")]
    [InlineData("read", "FILE")]
    public async Task Bad_input_ends_with_2_and_one_sentence(string arguments, string named)
    {
        var ran = await RunAsync(arguments.Split(' '));

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Contains(named, Assert.Single(ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("""{"phrase": """)]
    [InlineData("""{"words": "May"}""")]
    public async Task A_line_that_only_begins_like_an_object_is_named_by_its_number(string line)
    {
        var ran = await RunAsync(["when", "--json"], "Mai 2000\n" + line);

        Assert.Equal(2, ran.Code);
        Assert.Single(ran.Json);
        Assert.Contains("line 2", ran.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "There is no file nowhere.txt.")]
    [InlineData("fr", "Le fichier nowhere.txt n’existe pas.")]
    [InlineData("es", "No existe el archivo nowhere.txt.")]
    public async Task Sentences_come_in_the_language_asked_for(string language, string expected) =>
        Assert.Equal([expected, expected, expected],
        [
            (await RunAsync(["read", "nowhere.txt", "--lang", language])).Error.Trim(),
            (await RunAsync(["read", "nowhere.txt", $"--lang={language}"])).Error.Trim(),
            (await RunAsync(["read", $"--lang:{language}", "nowhere.txt"])).Error.Trim(),
        ]);

    [Fact]
    public async Task Remind_shows_each_card_and_why_every_other_line_is_silent()
    {
        var preview = Assert.Single((await RunAsync(["remind", "--dry-run", "--plan", Sample, "--today", "2000-05-31", "--days", "1", "--json"])).Json);

        var card = Assert.Single(preview["cards"]!.AsArray())!;
        Assert.Equal("2000-05-31", Text(card, "day"));
        var row = card["rows"]!.AsArray()[0]!;
        Assert.Equal(("deadline", "due", "lead0", "2000-05-31"), (Text(row, "group"), Text(row, "milestone"), Text(row, "occurrence"), Text(row, "date")));
        Assert.Equal(["II.3.1"], Texts(row["lines"]!));
        Assert.Equal(70, preview["silent"]!.AsArray().Count);
        Assert.All(preview["silent"]!.AsArray(), line => Assert.False(string.IsNullOrEmpty(Text(line!, "why"))));
    }

    [Theory]
    [InlineData("--dry-run", "remind")]
    [InlineData("“0”", "remind", "--dry-run", "--plan", "SAMPLE", "--days", "0")]
    [InlineData("CH-GE", "remind", "--dry-run", "--plan", "SAMPLE", "--holidays", "Atlantis")]
    public async Task Remind_says_what_is_wrong(string named, params string[] arguments)
    {
        var ran = await RunAsync([.. arguments.Select(argument => argument == "SAMPLE" ? Sample : argument)]);

        Assert.Equal((2, ""), (ran.Code, ran.Out));
        Assert.Contains(named, Assert.Single(ran.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    private static async Task<Ran> RunAsync(string[] arguments, string input = "")
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await CommandLine.RunAsync(
            arguments, new Terminal(new StringReader(input), output, error), _ => throw new InvalidOperationException("no verb was found"));
        return new Ran(code, output.ToString(), error.ToString());
    }

    private static string? Text(JsonNode node, string member) => node[member]?.GetValue<string>();

    private static List<string> Texts(JsonNode array) => [.. array.AsArray().Select(item => item!.GetValue<string>())];

    private sealed record Ran(int Code, string Out, string Error)
    {
        public IReadOnlyList<JsonNode> Json { get; } = [.. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] == '{').Select(line => JsonNode.Parse(line)!)];
    }
}
