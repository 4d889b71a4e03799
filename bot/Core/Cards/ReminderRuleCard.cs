using System.Globalization;
using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Reminders;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>A rule for a plan's reminders as a button carries it; its lines travel beside it.</summary>
/// <param name="Parts">Roman numerals.</param>
/// <param name="Policy">Null: no rule any more.</param>
public sealed record RuleData(IReadOnlyList<string> Parts, bool OfWholePlan, PolicyOverride? Policy)
{
    private const string Kind = "ReminderRule";
    private const string WholePlan = "*";
    private const string Usual = "usual";
    private const string Nothing = "none";
    private const int Longest = 200;

    public static ChangeData Write(IReadOnlyList<RuleScope> scopes, PolicyOverride? policy) => new(
        Kind,
        Words: scopes.Contains(default) ? WholePlan : string.Join(',', scopes.Select(scope => scope.Part).OfType<string>()),
        Who: policy is null ? Usual : policy.CheckIns == false ? Nothing : $"{Days(policy.BeforeDeadline)}/{Days(policy.BeforeStart)}");

    /// <summary>Null when what came back is none.</summary>
    public static RuleData? Of(ChangeData? data)
    {
        if (data is not { Kind: Kind, Who: { Length: > 0 and <= Longest } policy, Words: var parts } || parts?.Length > Longest)
        {
            return null;
        }

        var (known, read) = PolicyOf(policy);
        return !known ? null : new([.. (parts ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Where(part => part != WholePlan)], parts == WholePlan, read);
    }

    private static (bool Known, PolicyOverride? Policy) PolicyOf(string text)
    {
        if (text is Usual or Nothing)
        {
            return (true, text == Usual ? null : ReminderRules.Nothing);
        }

        return text.Split('/') is [var due, var start] && (DaysOf(due), DaysOf(start)) is var (before, begins) && (before ?? begins) is not null
            ? (true, new PolicyOverride(before, begins))
            : (false, null);
    }

    private static string Days(IReadOnlyList<int>? days) => days is null ? "-" : string.Join('.', days.Select(day => day.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Null: nothing is said, or nothing that makes sense.</summary>
    private static List<int>? DaysOf(string text)
    {
        var days = text.Split('.').Select(day => int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return days.TrueForAll(day => day is >= 0 and <= ReminderPolicy.LongestLead) ? days : null;
    }
}

/// <summary>Rules of a plan's reminders: one shown before it is made, what it made, and all of them.</summary>
public static class ReminderRuleCard
{
    private const int MostIds = 8;
    private const int MostRules = 30;

    /// <param name="decides">Who may confirm it, in words.</param>
    public static CardMessage Preview(TrackedPlan plan, IReadOnlyList<RuleScope> scopes, PolicyOverride? policy, string decides, Language language)
    {
        var title = Title(plan.Plan, scopes, policy, language);
        List<string> lines = [.. scopes.Select(scope => scope.Line?.Value).OfType<string>()];
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            Texts.Plain(RuleWording.WhatItDoes.In(language)),
            Texts.Small(ChangeWording.MayBeDoneBy(CardText.Shorten(decides, 200)).In(language)),
            .. Buttons.Rows(
            [
                Buttons.Press(ChangeWording.DoIt.In(language), new ButtonData(Verbs.RuleReminders, Plan: plan.Key?.Value, Lines: lines) { Change = RuleData.Write(scopes, policy) }),
                Buttons.Press(ChangeWording.NotNow.In(language), new ButtonData(Verbs.NotNow, Plan: plan.Key?.Value)),
            ],
                Spacing.Medium),
        ];
        return Texts.Message(body, title, language);
    }

    /// <param name="operation">Names what was done, for whoever takes it back.</param>
    public static CardMessage Done(TrackedPlan plan, IReadOnlyList<RuleScope> scopes, PolicyOverride? policy, string by, DateOnly on, string operation, Language language)
    {
        var title = Title(plan.Plan, scopes, policy, language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            Texts.Below($"{CardText.Shorten(by, 80)}, {Days.Day(on, language)}"),
            Buttons.Row(Buttons.Press(NoticeWording.Undo.In(language), new ButtonData(Verbs.UndoChange, Plan: plan.Key?.Value) { Operation = operation }), Spacing.Small),
        ];
        return Texts.Message(body, title, language);
    }

    /// <summary>All rules, the widest first, with who made them.</summary>
    /// <param name="organisation">What holds in the organisation where nothing is ruled.</param>
    /// <param name="asked">What this conversation asked for; null: nothing of its own.</param>
    /// <param name="namesPeople">Whether it may be told who made a rule.</param>
    public static CardMessage All(TrackedPlan plan, ReminderRules rules, ReminderPolicy organisation, PolicyOverride? asked, bool namesPeople, Language language)
    {
        var title = RuleWording.Rules.In(language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Plan.Reference),
            Row(RuleWording.Everywhere.In(language), When(organisation).In(language)),
        ];
        body.AddRange(Of(rules.All.Where(rule => rule.Scope == default)));
        if (asked is not null)
        {
            body.Add(Row(RuleWording.AskedForHere.In(language), Ruled(asked).In(language)));
        }

        body.AddRange(Of(rules.All.Where(rule => rule.Part is not null)));

        // A question ruled as a whole is one row.
        foreach (var made in rules.All.Where(rule => rule.Line is not null).GroupBy(rule => (rule.By.Id, rule.On)).Take(MostRules))
        {
            var lines = plan.Plan.Lines.Where(line => made.Any(rule => rule.Line == line.Key)).ToList();
            body.Add(Row(CardText.Ids(lines, MostIds), Words(made.First())));
        }

        if (rules.All.All(rule => rule.Scope == default))
        {
            body.Add(Texts.Plain(RuleWording.NoRules.In(language)));
        }

        body.Add(Texts.Small(RuleWording.HowToRule.In(language)) with { Separator = true });
        return Texts.Message(body, title, language);

        IEnumerable<Element> Of(IEnumerable<ReminderRule> made) => made.Take(MostRules).Select(rule => Row(rule.Part is { } part ? RuleWording.Part(part).In(language) : RuleWording.TheWholePlan.In(language), Words(rule)));
        string Words(ReminderRule rule) => namesPeople ? $"{Ruled(rule.Policy).In(language)} ({CardText.Shorten(rule.By.Name, 60)})" : Ruled(rule.Policy).In(language);
        Element Row(string scope, string ruled) => new RichTextBlock([new TextRun(Colon.Between(scope, "", language)) { Weight = TextWeight.Bolder }, new TextRun(ruled)]) { Spacing = Spacing.Small };
    }

    /// <summary>Whose public holidays are known.</summary>
    public static CardMessage Places(Holidays holidays, Language language)
    {
        var title = SetUpWording.KnownHolidays(holidays.Codes.Count).In(language);
        return Texts.Message(
            [Texts.Plain(title), Texts.Small(string.Join(" · ", holidays.Codes.Select(code => holidays.NameIn(code, language)).Order(StringComparer.Ordinal)))], title, language);
    }

    /// <summary>The lead times of a policy in words.</summary>
    internal static Sentence When(ReminderPolicy policy) => SetUpWording.When(policy.BeforeDeadline, policy.BeforeStart, policy.OnceAfter);

    private static Sentence Ruled(PolicyOverride? policy) => policy switch
    {
        null => RuleWording.Usual,
        { BeforeDeadline: [], BeforeStart: [], OnceAfter: false, CheckIns: false } => RuleWording.Nothing,
        _ => RuleWording.Ruled(policy.BeforeDeadline, policy.BeforeStart),
    };

    private static string Title(Plan plan, IReadOnlyList<RuleScope> scopes, PolicyOverride? policy, Language language)
    {
        var lines = plan.Lines.Where(line => scopes.Any(scope => scope.Line is not null && scope.Line == line.Key)).ToList();
        var ids = lines.Count > 0 ? CardText.Ids(lines, MostIds)
            : string.Join(", ", scopes.Select(scope => scope.Part is { } part ? RuleWording.Part(part).In(language) : RuleWording.TheWholePlan.In(language)));
        return $"{ids} → {Ruled(policy).In(language)}";
    }
}
