using TcAssistant.Languages;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>Who is away and who covers, before it is kept and after.</summary>
public static class AbsenceCard
{
    private const int LongestName = 80;

    /// <param name="before">What was said of the person before; null: nothing.</param>
    /// <param name="lines">How many lines are the person's.</param>
    /// <param name="decides">Who may confirm it, in words.</param>
    public static CardMessage Preview(TrackedPlan plan, Person person, Absence absence, Absence? before, int lines, string decides, Language language)
    {
        var title = Title(person, absence, language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference), Texts.Plain(Meanwhile(person, absence, language)), Texts.Small(AbsenceWording.OwnLines(lines).In(language))];
        if (before is not null)
        {
            body.Add(Texts.Small(AbsenceWording.Instead(before.From, before.To).In(language)));
        }

        body.Add(Texts.Small(ChangeWording.MayBeDoneBy(CardText.Shorten(decides, 200)).In(language)));
        body.AddRange(Buttons.Rows(
        [
            Buttons.Press(ChangeWording.DoIt.In(language), new ButtonData(Verbs.Away, Plan: plan.Key?.Value) { Absence = AbsenceData.Of(person, absence) }),
            Buttons.Press(ChangeWording.NotNow.In(language), new ButtonData(Verbs.NotNow, Plan: plan.Key?.Value)),
        ],
            Spacing.Medium));
        return Texts.Message(body, title, language);
    }

    public static CardMessage Kept(TrackedPlan plan, Person person, Absence absence, string by, DateOnly on, Language language)
    {
        var title = Title(person, absence, language);
        List<Element> body = [Texts.Heading(title, plan.Plan.Reference), Texts.Below($"{CardText.Shorten(by, LongestName)}, {Days.Day(on, language)}"), Texts.Plain(Meanwhile(person, absence, language))];
        return Texts.Message(body, title, language);
    }

    /// <summary>How an owner who is away is shown beside a line; null: they are there.</summary>
    public static string? Beside(TrackedPlan plan, LineState? state, DateOnly? today, Language language) =>
        state is { OwnerId: { } owner, Owner: { } name } && today is { } day && plan.State.People.AwayOn(owner, day) is { } away
            ? (plan.State.People.ActingFor(new(owner, name), day) is var acting && acting.Id != owner
                ? AbsenceWording.AwayUntil(away.To, CardText.Shorten(acting.Name, LongestName))
                : AbsenceWording.AwayUntil(away.To)).In(language)
            : null;

    private static string Title(Person person, Absence absence, Language language) =>
        AbsenceWording.IsAway(CardText.Shorten(person.Name, LongestName), absence.From, absence.To).In(language);

    private static string Meanwhile(Person person, Absence absence, Language language) => absence.Cover is { } cover
        ? AbsenceWording.Covers(CardText.Shorten(cover.Name, LongestName), CardText.Shorten(person.Name, LongestName)).In(language)
        : AbsenceWording.NobodyCovers.In(language);
}
