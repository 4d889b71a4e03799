using TcAssistant.Asks;
using TcAssistant.Languages;
using TcAssistant.Tests.App.Sample;
using Xunit;

namespace TcAssistant.Tests.Core.Asks;

/// <summary>What whoever manages a plan rules for its reminders.</summary>
public sealed class RuleAskTests
{
    [Theory]
    [InlineData("remind 60 and 30 days before for part III", "III: due 60,30 start 60,30")]
    [InlineData("II.3.1: remind 60 days before", "II.3.1: due 60 start 60")]
    [InlineData("II.3.1: remind 60 days before a deadline", "II.3.1: due 60")]
    [InlineData("please remind two months before deadlines for parts II and III", "II, III: due 60")]
    [InlineData("for part III remind 60 days before", "III: due 60 start 60")]
    [InlineData("remind 60 days before for the whole plan", "plan: due 60 start 60")]
    [InlineData("no reminders for part I", "I: nothing")]
    [InlineData("don't remind about II.3.1", "II.3.1: nothing")]
    [InlineData("stop reminders for 2 b", "I.2.b.1, I.2.b.2: nothing")]
    [InlineData("II 3: no reminders", "II.3.1, II.3.2, II.3.3, II.3.4, II.3.5, II.3.6: nothing")]
    [InlineData("back to the usual reminders for II.3.1", "II.3.1: usual")]
    [InlineData("usual reminders for part III", "III: usual")]
    [InlineData("rappeler 60 et 30 jours avant pour la partie III", "III: due 60,30 start 60,30")]
    [InlineData("II.3.1 : rappeler 60 jours avant", "II.3.1: due 60 start 60")]
    [InlineData("pas de rappels pour la partie I", "I: nothing")]
    [InlineData("aucun rappel pour II.3.1", "II.3.1: nothing")]
    [InlineData("revenir aux rappels habituels pour II.3.1", "II.3.1: usual")]
    [InlineData("recordar 60 y 30 días antes para la parte III", "III: due 60,30 start 60,30")]
    [InlineData("II.3.1: recordar 60 días antes", "II.3.1: due 60 start 60")]
    [InlineData("sin recordatorios para la parte I", "I: nothing")]
    [InlineData("volver a los recordatorios habituales para II.3.1", "II.3.1: usual")]
    [InlineData("no reminders for part IX", "none: nothing")]
    public void A_rule_is_understood(string text, string expected)
    {
        var plan = ShippedSample.French;
        var ask = RuleAsk.Read(text)!;
        var lines = plan.Plan.Lines.ToDictionary(line => line.Key!.Value, line => line.Id.ToString());
        var scopes = ask.ScopesIn(plan, new(2000, 4, 17)).Select(scope => scope.Line is { } line ? lines[line] : scope.Part ?? "plan").ToList();
        var policy = ask.Policy switch
        {
            null => "usual",
            { CheckIns: false } => "nothing",
            { BeforeDeadline: var due, BeforeStart: var start } => string.Join(' ', new[] { due is null ? null : $"due {string.Join(',', due)}", start is null ? null : $"start {string.Join(',', start)}" }.OfType<string>()),
        };

        Assert.Equal((expected, null), ($"{(scopes.Count == 0 ? "none" : string.Join(", ", scopes))}: {policy}", ask.NotUnderstood));
    }

    [Theory]
    [InlineData("II.3.1: remind when ready", "when ready")]
    [InlineData("II.3.1 : rappeler bientôt", "bientôt")]
    public void What_is_not_understood_is_named(string text, string left) => Assert.Equal(left, RuleAsk.Read(text)?.NotUnderstood);

    [Theory]
    [InlineData("remind us here about part II")]
    [InlineData("remind us what is due for part II")]
    [InlineData("stop reminders")]
    [InlineData("no reminders for part I?")]
    [InlineData("II.3.1: no date")]
    [InlineData("note on II.3.1: remind me")]
    [InlineData("")]
    public void Other_sentences_are_left_to_others(string text) => Assert.Null(RuleAsk.Read(text));

    [Theory]
    [InlineData("remind 60 days before for part III", Language.English)]
    [InlineData("rappeler 60 jours avant pour la partie III", Language.French)]
    [InlineData("recordar 60 días antes para la parte III", Language.Spanish)]
    public void It_is_answered_in_its_language(string text, Language language) => Assert.Equal(language, RuleAsk.Read(text)?.Language);
}
