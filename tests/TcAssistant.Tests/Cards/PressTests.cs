using System.Text.Json;
using CsCheck;
using TcAssistant.Cards;
using Xunit;

namespace TcAssistant.Tests.Cards;

/// <summary>What comes back with a press can have been altered on its way.</summary>
public sealed class PressTests
{
    [Theory]
    [InlineData("""{"verb":"ask","question":"due in May?"}""", "ask", "due in May?", 1)]
    [InlineData("""{"verb":"page","question":"due?","page":3}""", "page", "due?", 3)]
    [InlineData("""{"verb":"page","question":"due?","page":-3}""", "page", "due?", 1)]
    [InlineData("""{"verb":"page","question":"due?","page":1e9}""", "page", "due?", 1)]
    [InlineData("""{"verb":"page","question":"due?","page":"2"}""", "page", "due?", 1)]
    [InlineData("""{"verb":"ask","question":["due?"]}""", "ask", null, 1)]
    [InlineData("""{"verb":"ask","question":"   "}""", "ask", null, 1)]
    public void Reads_what_is_in_bounds(string data, string verb, string? question, int page)
    {
        var press = Read(null, data)!;
        Assert.Equal((verb, question, page), (press.Verb, press.Question, press.Page));
    }

    [Theory]
    [InlineData("""{"verb":"deleteEverything"}""")]
    [InlineData("""{"verb":7}""")]
    [InlineData("""{"question":"due?"}""")]
    [InlineData("""["ask"]""")]
    [InlineData("null")]
    [InlineData("7")]
    public void Knows_only_our_buttons(string data) => Assert.Null(Read(null, data));

    [Fact]
    public void The_verb_of_the_action_counts_before_that_of_the_data() => Assert.Equal("undo", Read("undo", """{"verb":"ask"}""")!.Verb);

    [Theory]
    [InlineData("""["k1","k2"]""", 2)]
    [InlineData("""["k1","../k2"]""", 0)]
    [InlineData("""["k1",""]""", 0)]
    [InlineData("""["k1",7]""", 0)]
    [InlineData("""["aaaaaaaaaaaaaaaaa"]""", 0)]
    [InlineData("\"k1\"", 0)]
    public void Takes_all_of_the_lines_or_none(string lines, int count) =>
        Assert.Equal(count, Read("right", $$"""{"lines":{{lines}}}""")!.Lines.Count);

    [Fact]
    public void More_lines_than_a_button_can_name_are_none()
    {
        var lines = string.Join(',', Enumerable.Range(0, Press.MostLines + 1).Select(line => $"\"k{line}\""));
        Assert.Empty(Read("right", $$"""{"lines":[{{lines}}]}""")!.Lines);
    }

    [Fact]
    public void Takes_what_was_typed_beside_the_button_that_was_pressed()
    {
        var press = Read("readAs", """{"plan":"p1","lines":["k1","k2"],"readAs_k1":" by  June 2000 ","readAs_k2":"no"}""")!;
        Assert.Equal(("p1", "by June 2000"), (press.Plan, press.Typed));
    }

    [Theory]
    [InlineData("""{"who":"ana","name":"Ana","from":"2000-05-01","to":"2000-05-14"}""", "Ana 2000-05-01 2000-05-14 ")]
    [InlineData("""{"who":"ana","name":"Ana","from":"2000-05-01","to":"2000-05-14","cover":"ben","coverName":"Ben"}""", "Ana 2000-05-01 2000-05-14 Ben")]
    [InlineData("""{"who":"ana","name":"Ana","from":"2000-05-14","to":"2000-05-01"}""", null)]
    [InlineData("""{"who":"","name":"Ana","from":"2000-05-01","to":"2000-05-14"}""", null)]
    [InlineData("""{"who":"ana","name":"Ana","from":"2000-05-01","to":"2000-05-14","cover":"ana","coverName":"Ana"}""", null)]
    [InlineData("""{"who":"ana","name":"Ana","from":"2000-05-01","to":"2000-05-14","cover":"ben"}""", null)]
    [InlineData("""{"who":"ana","name":"Ana","from":"soon","to":"2000-05-14"}""", null)]
    [InlineData("""[]""", null)]
    public void Days_away_make_sense_as_a_whole_or_are_none(string absence, string? read) => Assert.Equal(
        read, Read("away", $$"""{"absence":{{absence}}}""")!.Absence is var (person, away) ? $"{person.Name} {away.From:yyyy-MM-dd} {away.To:yyyy-MM-dd} {away.Cover?.Name}" : null);

    [Theory]
    [InlineData("""{"board":{"all":false},"boardId":"b1","boardLines":"II"}""", "b1 Dated II")]
    [InlineData("""{"board":{"all":false},"boardId":"new","boardLines":"all"}""", "new All ")]
    [InlineData("""{"board":{"all":true,"board":"b1","part":"II"},"boardLines":"dated"}""", "b1 Dated ")]
    [InlineData("""{"board":{"all":true,"board":"b1"},"boardId":"../b2"}""", "b1 All ")]
    [InlineData("""{"board":{"board":"../b1"}}""", null)]
    [InlineData("""{"board":{"field":"Colour"}}""", null)]
    [InlineData("""{"board":{"matches":7}}""", null)]
    [InlineData("""{"board":[]}""", null)]
    public void What_was_chosen_of_a_board_makes_sense_or_is_nothing(string data, string? read) =>
        Assert.Equal(read, Read("previewBoard", data)!.Board is { } board ? $"{board.Board} {board.Scope.Lines} {board.Scope.Part}" : null);

    [Theory]
    [InlineData("../p1")]
    [InlineData("p1'")]
    [InlineData("aaaaaaaaaaaaaaaaa")]
    public void What_is_no_key_is_no_plan(string plan) => Assert.Null(Read("usePlan", $$"""{"plan":"{{plan}}"}""")!.Plan);

    [Fact]
    public void A_question_longer_than_people_type_is_none() =>
        Assert.Null(Read("ask", $$"""{"question":"{{new string('a', Press.LongestQuestion + 1)}}"}""")!.Question);

    [Fact]
    public void Any_data_is_read_without_an_exception() =>
        Gen.Select(Some.OneOf([.. Verbs.All]), Gen.String, Gen.String).Sample((verb, name, value) =>
        {
            var data = JsonSerializer.Serialize(new Dictionary<string, string> { [name] = value, ["question"] = value, ["lines"] = name, ["plan"] = value });
            Assert.Equal(verb, Read(verb, data)!.Verb);
        });

    private static Press? Read(string? verb, string data)
    {
        using var json = JsonDocument.Parse(data);
        return Press.Read(verb, json.RootElement);
    }
}
