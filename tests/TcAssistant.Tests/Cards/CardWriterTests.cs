using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using CsCheck;
using TcAssistant.Asks;
using TcAssistant.Cards;
using TcAssistant.Languages;
using TcAssistant.Sync;
using Xunit;

namespace TcAssistant.Tests.Cards;

/// <summary>The cards' own writer gives, byte for byte, what the types describe to the generated serialiser.</summary>
public sealed class CardWriterTests
{
    public static TheoryData<string, Language> Cards => CardSnapshotTests.Cards;

    private static readonly ButtonData Carried = new("ask", "q \"1\"?", 2, "p1", ["k1", "k2"], new Asked("d’août", Language.Spanish, new(2000, 4, 7), new Reading(
        Intent.Count, new(2000, 5, 1), new(2000, 5, 31), "II", "II.3", "Ana", "done", "travail", "II.1; x", new(2000, 6, 1), Intent.Overdue, "plan")
    {
        OrStarting = true,
        Quietest = true,
        Missing = NotHeld.Budget,
    }))
    {
        Change = new ChangeData("Accepted", ["m1", "m2"], new(2000, 5, 1), new(2000, 5, 31), "GB.277/5 \"x\"", "ana-id", NotYet: true),
        Operation = "a:1 «op»",
        Day = new(2000, 5, 31),
        Owners = [new("Ana", "ana-id", ["k1", "k2"]), new("unité", null, ["k3"])],
        Absence = new("ana-id", "Ana «é»", new(2000, 5, 1), new(2000, 5, 14), "ben-id", "Ben"),
        Board = new(true, "b1", "Suivi «é»", "II", MatchChoice.Leave, true, "t1", TaskField.Due, true, "1a2b"),
    };

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_card_is_written_as_its_types_describe(string name, Language language) =>
        AssertSame(EveryCard.In(language).Single(card => card.Name == name).Card.Card);

    [Fact]
    public void Every_member_of_every_type_is_written()
    {
        Element[] elements =
        [
            new TextBlock("a") { Wrap = false, Size = TextSize.Large, Weight = TextWeight.Bolder, Style = "heading", Fallback = new FactSet([new("a", "b"), new("c", "d")]) },
            new RichTextBlock([new("a") { Size = TextSize.Medium, Weight = TextWeight.Bolder, Color = TextColor.Good, IsSubtle = false }, new("b")]) { HorizontalAlignment = HorizontalAlignment.Right },
            new Container([]) { Style = ContainerStyle.Emphasis, SelectAction = new ToggleVisibility("t", ["a", "b"]) { Tooltip = "tip" }, Id = "i", IsVisible = false, Spacing = Spacing.Large, Separator = true },
            new ColumnSet([new([new TextBlock("x")], "auto"), new([], "stretch")]),
            new TextInput("label") { Placeholder = "p", MaxLength = 3, Value = "v" },
            new ChoiceInput("label", [new("t", "v"), new("u", "w")]) { IsMultiSelect = true, Value = "v,w" },
            new DonutChart("t", [new("l", 1, "c"), new("m", -2, "d")]),
            new VerticalBarChart("t", [new("x", 1), new("y", int.MaxValue)]) { ShowBarValues = false },
            new ActionSet(
            [
                new Execute("e", "ask", Carried, new Submit("s", Carried) { AssociatedInputs = "none", Mode = "secondary" }) { AssociatedInputs = "none", Mode = "secondary", Tooltip = "tip" },
                new Execute("e", "ask", Carried, new Submit("s", Carried with { Page = 3 })),
                new ShowCard("c", new AdaptiveCard([new TextInput("x")], Version: null)),
                new OpenUrl("o", "https://plans.example/?a=\"1\"&b=é"),
            ]),
        ];
        var card = new AdaptiveCard(elements, "fr", Teams: TeamsLayout.Full with { Entities = [Mention.Of("ana-id", "Ana")!, Mention.Of("ben-id", "Ben \"x\"")!] }) { Refresh = new(new Execute("r", "refresh", Carried, new Submit("r", Carried))) };

        Assert.Empty(UnsetMembers(card));
        AssertSame(card);
    }

    [Fact]
    public void Every_value_of_the_enumerations_is_written()
    {
        List<Element> elements =
        [
            .. Enum.GetValues<Spacing>().Select(spacing => new FactSet([]) { Spacing = spacing }),
            .. Enum.GetValues<TextSize>().Select(size => new TextBlock("") { Size = size }),
            new RichTextBlock([.. Enum.GetValues<TextColor>().Select(color => new TextRun("") { Color = color })]),
            new ActionSet([.. Enum.GetValues<Intent>().Select(intent => Button(new Reading(intent, Of: intent)))]),
            new ActionSet([.. Enum.GetValues<NotHeld>().Select(missing => Button(new Reading(Intent.Help) { Missing = missing }))]),
        ];

        AssertSame(new AdaptiveCard(elements));

        static Submit Button(Reading reading) => new("", new ButtonData("ask", Asked: new Asked("", Language.French, DateOnly.MinValue, reading)));
    }

    [Fact]
    public void Any_text_is_written() => Gen.String[Gen.OneOf(Gen.Char, Gen.Char[' ', '~'], Gen.Char['\uD7FE', '\uE001'], Gen.Char['\0', '"']), 0, 60]
        .Sample(text => AssertSame(new AdaptiveCard([new TextBlock(text)])));

    [Fact]
    public void A_card_larger_than_usual_is_written() =>
        AssertSame(new AdaptiveCard([.. Enumerable.Range(1, 2_000).Select(number => new TextBlock($"line {number} “à” ") { Id = $"b{number}" })]));

    [Fact]
    public void Each_button_carries_its_cards_language_and_comes_back_with_it()
    {
        var inner = new AdaptiveCard([new ActionSet([new Submit("s", Carried)])], Version: null);
        var card = new AdaptiveCard([new ActionSet([new Execute("e", "ask", Carried, new Submit("e", Carried)), new ShowCard("c", inner)])], "es") { Refresh = new(new Submit("r", Carried)) };
        using var json = JsonDocument.Parse(CardJson.Write(card));
        var actions = json.RootElement.GetProperty("body")[0].GetProperty("actions");
        JsonElement[] carried =
        [
            actions[0].GetProperty("data"), actions[0].GetProperty("fallback").GetProperty("data"),
            actions[1].GetProperty("card").GetProperty("body")[0].GetProperty("actions")[0].GetProperty("data"), json.RootElement.GetProperty("refresh").GetProperty("action").GetProperty("data"),
        ];

        Assert.All(carried, data => Assert.Equal(Language.Spanish, Press.Read("ask", data)!.Language));
    }

    /// <summary>The same, beside the language that the writer gives to each button.</summary>
    private static void AssertSame(AdaptiveCard card)
    {
        var written = Encoding.UTF8.GetString(CardJson.Write(card));
        Assert.Equal(
            Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(card, CardJson.TypeInfo)),
            card.Lang is { } lang ? written.Replace($",\"lang\":\"{lang}\"}}", "}", StringComparison.Ordinal) : written);
    }

    /// <summary>Members of card types that are null wherever the card has such an object: what the comparison above would not see.</summary>
    private static IEnumerable<string> UnsetMembers(object root)
    {
        var (set, all, left) = (new HashSet<string>(), new HashSet<string>(), new Stack<object>([root]));
        while (left.TryPop(out var node))
        {
            if (node is IEnumerable list and not string)
            {
                foreach (var item in list)
                {
                    left.Push(item);
                }

                continue;
            }

            if (node.GetType().IsEnum || node.GetType().Assembly != typeof(AdaptiveCard).Assembly)
            {
                continue;
            }

            foreach (var member in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
            {
                var name = $"{member.DeclaringType!.Name}.{member.Name}";
                all.Add(name);
                if (member.GetValue(node) is { } value)
                {
                    set.Add(name);
                    left.Push(value);
                }
            }
        }

        return all.Except(set);
    }
}
