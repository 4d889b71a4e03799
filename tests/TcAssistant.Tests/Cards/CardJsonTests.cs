using System.Text.Json;
using TcAssistant.Cards;
using TcAssistant.Languages;
using Xunit;

namespace TcAssistant.Tests.Cards;

/// <summary>Every card, as JSON, keeps to version 1.5 and to the extensions of Teams that it uses.</summary>
public sealed class CardJsonTests
{
    private const string Common = "type id isVisible spacing separator fallback";

    /// <summary>What each type may have, and what it must have (with a "!"), from the published schema of version 1.5.</summary>
    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["AdaptiveCard"] = Split("type $schema version body! lang msteams"),
        ["TextBlock"] = Split($"{Common} text! wrap size weight color isSubtle style"),
        ["RichTextBlock"] = Split($"{Common} inlines! horizontalAlignment"),
        ["TextRun"] = Split("type text! size weight color isSubtle"),
        ["Container"] = Split($"{Common} items! style selectAction"),
        ["ColumnSet"] = Split($"{Common} columns!"),
        ["Column"] = Split("type items! width!"),
        ["FactSet"] = Split($"{Common} facts!"),
        ["ActionSet"] = Split($"{Common} actions!"),
        ["Input.Text"] = Split($"{Common} label! placeholder maxLength value"),
        ["Input.ChoiceSet"] = Split($"{Common} label! choices! isMultiSelect value"),
        ["Chart.Donut"] = Split($"{Common} title! data!"),
        ["Chart.VerticalBar"] = Split($"{Common} title! data! showBarValues"),
        ["Action.Execute"] = Split("type title! verb! data! fallback! mode tooltip associatedInputs"),
        ["Action.Submit"] = Split("type title! data! mode tooltip associatedInputs"),
        ["Action.ToggleVisibility"] = Split("type title! targetElements! mode tooltip"),
        ["Action.ShowCard"] = Split("type title! card! mode tooltip"),
        ["Action.OpenUrl"] = Split("type title! url! mode tooltip"),

        // Beside the card, for Teams alone.
        ["mention"] = Split("type text! mentioned!"),
    };

    public static TheoryData<string, Language> Cards => CardSnapshotTests.Cards;

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_keeps_to_the_schema(string name, Language language)
    {
        using var json = Json(name, language);
        Assert.Equal("1.5", json.RootElement.GetProperty("version").GetString());
        Assert.Equal(language.Code(), json.RootElement.GetProperty("lang").GetString());
        foreach (var node in Nodes(json.RootElement))
        {
            var type = node.GetProperty("type").GetString()!;
            var allowed = Members[type];
            var present = node.EnumerateObject().Select(member => member.Name).ToList();
            Assert.Empty(present.Except(allowed.Select(member => member.TrimEnd('!'))));
            Assert.Empty(allowed.Where(member => member.EndsWith('!')).Select(member => member.TrimEnd('!')).Except(present));
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Names_are_unique_and_what_is_toggled_is_there(string name, Language language)
    {
        using var json = Json(name, language);
        var ids = Nodes(json.RootElement).Where(node => node.TryGetProperty("id", out _)).Select(node => node.GetProperty("id").GetString()!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var toggled = Nodes(json.RootElement).Where(node => node.TryGetProperty("targetElements", out _))
            .SelectMany(node => node.GetProperty("targetElements").EnumerateArray()).Select(target => target.GetString()!);
        Assert.Empty(toggled.Except(ids));
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void Every_button_works_in_old_clients_and_comes_back_readable(string name, Language language)
    {
        using var json = Json(name, language);
        foreach (var button in Nodes(json.RootElement).Where(node => node.GetProperty("type").GetString() == "Action.Execute"))
        {
            var (verb, data, fallback) = (button.GetProperty("verb").GetString(), button.GetProperty("data"), button.GetProperty("fallback"));
            Assert.Equal("Action.Submit", fallback.GetProperty("type").GetString());
            Assert.True(JsonElement.DeepEquals(data, fallback.GetProperty("data")));
            var press = Press.Read(null, fallback.GetProperty("data"));
            Assert.Equal(verb, press?.Verb);
            Assert.Equal(Text(data, "question"), press?.Question);
            Assert.Equal(Text(data, "plan"), press?.Plan);
        }
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void At_most_three_buttons_stand_side_by_side(string name, Language language)
    {
        using var json = Json(name, language);
        var rows = Nodes(json.RootElement).Where(node => node.GetProperty("type").GetString() == "ActionSet");
        Assert.All(rows, row => Assert.InRange(row.GetProperty("actions").EnumerateArray().Count(action => !action.TryGetProperty("mode", out _)), 1, 3));
    }

    private static JsonDocument Json(string name, Language language) =>
        JsonDocument.Parse(CardJson.Write(EveryCard.In(language).Single(card => card.Name == name).Card.Card));

    private static IEnumerable<JsonElement> Nodes(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Nodes(member.Value))
            .Concat(element.TryGetProperty("type", out _) ? [element] : []),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Nodes),
        _ => [],
    };

    private static string? Text(JsonElement data, string name) => data.TryGetProperty(name, out var member) ? member.GetString() : null;

    private static string[] Split(string members) => members.Split(' ');
}
