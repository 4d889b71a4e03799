using System.Text;
using System.Text.Json.Nodes;
using TcAssistant.Cards;
using TcAssistant.Tests.Infra;
using Xunit;

namespace TcAssistant.Tests.App.Chat;

/// <summary>The buttons beside what needs eyes in a dropped document: "Read it as …" and "No date", and what becomes of what was said.</summary>
public sealed class ReviewButtonsTests(AzuriteFixture azurite)
{
    private const string Typed = "by June 2000";

    [Fact]
    public async Task Read_it_as_is_echoed_as_understood_counts_at_once_and_leaves_the_documents_words()
    {
        await using var files = await FilesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = Ana(app);
        var imported = await ana.DropAsync("plan.txt", files.AddressOf("first.txt"));
        Assert.Contains("1 thing needs your eyes", imported.Text, StringComparison.Ordinal);

        var said = await ana.PressAsync(imported, "Save", Typed);

        var (card, echo) = (said[0], said[1]);
        Assert.Contains("Nothing in it needs your eyes", card.Text, StringComparison.Ordinal);
        Assert.Equal("I.1.2 is read as «\u00A0by June 2000\u00A0» (due by 30 June 2000)", echo.Summary);
        Assert.Contains("says Ana, 17 April 2000", echo.Text, StringComparison.Ordinal);
        Assert.Contains("the document says «\u00A0Spring 2000\u00A0»", echo.Text, StringComparison.Ordinal);
        var due = await ana.AskAsync("what is due in June 2000?");
        Assert.StartsWith("1 line is due in June 2000: I.1.2", due.Summary, StringComparison.Ordinal);
        Assert.Contains("written: «\u00A0Spring 2000\u00A0» · read as «\u00A0by June 2000\u00A0» by Ana, 17 April 2000", due.Text, StringComparison.Ordinal);
        Assert.Contains("read as «\u00A0by June 2000\u00A0» by Ana, 17 April 2000", (await ana.AskAsync("I.1.2")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_outlives_the_next_edition_while_the_words_are_unchanged_and_is_asked_again_when_they_change()
    {
        await using var files = await FilesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = Ana(app);
        await ana.PressAsync(await ana.DropAsync("plan.txt", files.AddressOf("first.txt")), "Save", Typed);

        var same = await ana.DropAsync("plan.txt", files.AddressOf("same-words.txt"));
        var dueStill = await ana.AskAsync("what is due in June 2000?");
        var changed = await ana.DropAsync("plan.txt", files.AddressOf("other-words.txt"));
        var dueNoLonger = await ana.AskAsync("what is due in June 2000?");

        Assert.Contains("Nothing in it needs your eyes", same.Text, StringComparison.Ordinal);
        Assert.Contains("I.1.2", dueStill.Summary, StringComparison.Ordinal);
        Assert.Contains("1 thing needs your eyes", changed.Text, StringComparison.Ordinal);
        Assert.StartsWith("Nothing is due in June 2000", dueNoLonger.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_undone_by_the_button_of_the_echo_and_needs_eyes_again()
    {
        await using var files = await FilesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = Ana(app);
        var echo = (await ana.PressAsync(await ana.DropAsync("plan.txt", files.AddressOf("first.txt")), "Save", Typed))[1];

        var undone = Assert.Single(await ana.PressAsync(echo, "Undo"));

        Assert.Contains("the document says «\u00A0Spring 2000\u00A0»", undone.Text, StringComparison.Ordinal);
        Assert.StartsWith("Nothing is due in June 2000", (await ana.AskAsync("what is due in June 2000?")).Summary, StringComparison.Ordinal);
        Assert.Contains("1 thing needs your eyes", (await ana.DropAsync("plan.txt", files.AddressOf("same-words.txt"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_date_takes_the_line_out_of_what_needs_eyes_and_is_undone()
    {
        await using var files = await FilesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = Ana(app);

        var said = await ana.PressAsync(await ana.DropAsync("plan.txt", files.AddressOf("first.txt")), "No date");

        Assert.Contains("Nothing in it needs your eyes", said[0].Text, StringComparison.Ordinal);
        Assert.Equal("I.1.2 has no date", said[1].Summary);
        Assert.Contains("says Ana, 17 April 2000", said[1].Text, StringComparison.Ordinal);
        Assert.Contains("no date, says Ana, 17 April 2000", (await ana.AskAsync("I.1.2")).Text, StringComparison.Ordinal);
        Assert.Contains("Nothing in it needs your eyes", (await ana.DropAsync("plan.txt", files.AddressOf("same-words.txt"))).Text, StringComparison.Ordinal);
        await ana.PressAsync(said[1], "Undo");
        Assert.DoesNotContain("no date, says", (await ana.AskAsync("I.1.2")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_and_is_no_date_is_told_back_and_changes_nothing()
    {
        await using var files = await FilesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = Ana(app);
        var imported = await ana.DropAsync("plan.txt", files.AddressOf("first.txt"));

        var said = Assert.Single(await ana.PressAsync(imported, "Save", "when the cows come home"));

        Assert.Contains("nothing was changed", said.Text, StringComparison.Ordinal);
        Assert.Contains("1 thing needs your eyes", (await ana.DropAsync("plan.txt", files.AddressOf("same-words.txt"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_later_page_a_press_stays_there()
    {
        await using var files = await FilesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = Ana(app);
        var second = Assert.Single(await ana.PressAsync(await ana.DropAsync("plan.txt", files.AddressOf("many.txt")), "Show 2 more"));

        var after = Assert.Single(await ana.PressAsync(second, "Right"));

        Assert.True(after.HasButton("Back"));
        Assert.Contains("7 things need your eyes", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_no_entry_could_be_given_to_are_answered_line_by_line()
    {
        await using var files = await FilesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = Ana(app);
        var imported = await ana.DropAsync("plan.html", files.AddressOf("unpaired.html"));
        Assert.Contains("which of the 3 lines", imported.Text, StringComparison.Ordinal);
        Assert.Equal(3, FieldsOf(imported).Count);

        var nothing = Assert.Single(await SaveAsync(ana, imported, []));
        var wrong = Assert.Single(await SaveAsync(ana, imported, ["May 2000", "when the cows come home"]));
        var still = await ana.AskAsync("what is due in May 2000?");
        var first = await SaveAsync(ana, imported, ["May 2000", "", "no date"]);
        var second = await SaveAsync(ana, first[0], ["by September 2000"]);

        Assert.Contains("Nothing was typed", nothing.Text, StringComparison.Ordinal);
        Assert.Contains("“when the cows come home” was not understood", wrong.Text, StringComparison.Ordinal);
        Assert.StartsWith("Nothing is due in May 2000", still.Summary, StringComparison.Ordinal);
        Assert.Contains("I.1.1 is read as", first[1].Summary, StringComparison.Ordinal);
        Assert.Contains("I.1.3 has no date", first[1].Summary, StringComparison.Ordinal);
        Assert.Single(FieldsOf(first[0]));
        Assert.Contains("Nothing in it needs your eyes", second[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("1 line is due in September 2000: I.1.2", (await ana.AskAsync("what is due in September 2000?")).Summary, StringComparison.Ordinal);
        await ana.PressAsync(first[1], "Undo");
        Assert.StartsWith("Nothing is due in May 2000", (await ana.AskAsync("what is due in May 2000?")).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_were_matched_or_share_an_entry_can_be_answered_line_by_line_too()
    {
        await using var files = await FilesAsync();
        await using var app = await ChatApp.StartAsync(azurite, ChatApp.NewPrefix());
        var ana = Ana(app);
        var imported = await ana.DropAsync("plan.html", files.AddressOf("shared.html"));

        var saved = await SaveAsync(ana, imported, ["", "no date"]);
        var right = Assert.Single(await ana.PressAsync(saved[0], "Right"));

        Assert.Equal("I.1.2 has no date", saved[1].Summary);
        Assert.Contains("Nothing in it needs your eyes", right.Text, StringComparison.Ordinal);
        Assert.StartsWith("1 line is due in June 2000: I.1.1", (await ana.AskAsync("what is due in June 2000?")).Summary, StringComparison.Ordinal);
    }

    /// <summary>The ids of the fields of the first form line by line.</summary>
    private static List<string> FieldsOf(Said card) => [.. card.Buttons.First(button => button["verb"]!.GetValue<string>() == Verbs.ReadEach)["data"]!["lines"]!.AsArray().Select(line => Press.EachInputId(line!.GetValue<string>()))];

    private static Task<IReadOnlyList<Said>> SaveAsync(Chatter person, Said card, IReadOnlyList<string> typed)
    {
        var data = (JsonObject)card.Buttons.First(button => button["verb"]!.GetValue<string>() == Verbs.ReadEach)["data"]!.DeepClone();
        foreach (var (id, words) in FieldsOf(card).Zip(typed))
        {
            data[id] = words;
        }

        return person.PressAsync(Verbs.ReadEach, data);
    }

    private static Chatter Ana(ChatApp app) => new(app, "Ana", "a:ana");

    private static Task<FileServer> FilesAsync() => FileServer.StartAsync(new Dictionary<string, byte[]>
    {
        ["first.txt"] = Plan("Spring 2000"),
        ["same-words.txt"] = Plan("Spring 2000", "| | Train the staff | May 2000 |\n"),
        ["other-words.txt"] = Plan("Summer 2000", "| | Train the staff | May 2000 |\n"),
        ["unpaired.html"] = Cells("<p>– publish the posts;</p><p>– hold the interviews;</p><p>– sign the contracts.</p>", "<p>May 2000</p><p>September 2000</p>"),
        ["shared.html"] = Cells("<p>– write the manual;</p><p>– train the staff.</p>", "<p>June 2000</p>"),
        ["many.txt"] = Plan("Spring 2000", string.Concat(Enumerable.Range(2001, 7).Select(year => $"| | Repeat it in {year} | Spring {year} |\n"))),
    });

    private static byte[] Cells(string lines, string timetable) => Encoding.UTF8.GetBytes(
        $"<html lang=\"en\"><body><h1>Implementation plan GB.1/TC/9</h1><table><tr><th>Issue</th><th>Lines of action</th><th>Timetable</th></tr><tr><td>1. Hiring</td><td>{lines}</td><td>{timetable}</td></tr></table></body></html>");

    private static byte[] Plan(string doubtful, string more = "") => Encoding.UTF8.GetBytes(
        $"GB.1/TC/9\n\nAction plan for open data\n\n| Issue | Action | Deadline |\n|---|---|---|\n| 1. Openness | Publish the register | May 2000 |\n| | Publish the accounts | {doubtful} |\n{more}");
}
