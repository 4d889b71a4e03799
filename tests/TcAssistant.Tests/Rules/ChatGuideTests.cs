using System.Text.RegularExpressions;
using TcAssistant.Asks;
using TcAssistant.Tests.App.Sample;
using TcAssistant.Tracking;
using Xunit;

namespace TcAssistant.Tests.Rules;

/// <summary>What docs/CHAT.md says can be typed is understood.</summary>
public sealed partial class ChatGuideTests
{
    private static readonly DateOnly Today = new(2000, 4, 17);
    private static readonly Person Ana = new("ana-id", "Ana");

    public static TheoryData<string> Examples()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs", "CHAT.md"));
        return [.. guide.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).SelectMany(line => Quoted().Matches(line).Select(quoted => quoted.Groups[1].Value))
            .Concat(ShortForm().Matches(guide).Select(form => form.Groups[1].Value)).Distinct()];
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_the_guide_says_can_be_typed_is_understood(string example)
    {
        var text = SlashCommand.InWords(example).Replace("@Ana", "Ana", StringComparison.Ordinal).Replace("…", "we wait for an answer", StringComparison.Ordinal);
        var plan = ShippedSample.French;
        var before = Ask.Read("what is due in May 2000?", null, Today, null, [plan]);
        var needsPlace = example is "/show" or "/history" or "/link" or "/owner" or "/status" or "/montre" or "/historique" or "/lien" or "/muestra" or "/historial" or "/enlace";
        text = needsPlace ? $"{text} II.3.1" : text;

        Assert.True(
            Command.IsUndo(text) || Command.Read(text) is not null || LineAsk.Read(text) is not null || ReminderAsk.Read(text) is { NotUnderstood: null } || RuleAsk.Read(text) is { NotUnderstood: null } || AccountAsk.Read(text) is not null || StewardAsk.Read(text, [Ana]) is { Person: not null }
            || PersonalAsk.Read(text) is not null and not PersonalAsk.RemindMe
            || PersonalAsk.Read(text) is PersonalAsk.RemindMe remind && remind.LinesOf(plan, Today).Count > 0 && (remind.In is not null || remind.DayOn(Today, plan) is not null)
            || AbsenceAsk.Read(text, Today, plan, Ana, [Ana]) is { IsBack: true } or { From: not null, To: not null } || HandOverAsk.Read(text, Ana, [Ana]) is not null
            || ThreadAsk.Read(text) is not null || BoardAsk.Read(text) is not null
            || ChangeAsk.Read(text, Today, plan, Ana, [Ana]) is { Wanted: not null, Lines.Count: > 0 }
            || Ask.Read(text, null, Today, before, [plan]).Understood,
            text);
    }

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex Quoted();

    [GeneratedRegex("`(/[^`]+)`")]
    private static partial Regex ShortForm();
}
