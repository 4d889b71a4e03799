using TcAssistant.Languages;
using TcAssistant.Plans;
using TcAssistant.Tracking;
using TcAssistant.Wording;

namespace TcAssistant.Cards;

/// <summary>A change of who manages a plan: shown before it is made, and what it made.</summary>
public static class StewardCard
{
    private const int LongestName = 80;

    /// <param name="decides">Who may confirm it, in words.</param>
    public static CardMessage Preview(Plan plan, PlanKey key, StewardshipChange change, Person person, string decides, Language language)
    {
        var title = Asked(change, person, language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Reference),
            Texts.Plain(Meaning(change, Name(person)).In(language)),
            Texts.Small(ChangeWording.MayBeDoneBy(CardText.Shorten(decides, 200)).In(language)),
            .. Buttons.Rows(
            [
                Buttons.Press(ChangeWording.DoIt.In(language), new ButtonData(Verbs.Manage, Plan: key.Value) { Change = new ChangeData(change.ToString(), Words: Name(person), Who: person.Id) }),
                Buttons.Press(ChangeWording.NotNow.In(language), new ButtonData(Verbs.NotNow, Plan: key.Value)),
            ],
                Spacing.Medium),
        ];
        return Texts.Message(body, title, language);
    }

    public static CardMessage Done(Plan plan, StewardshipChange change, Person person, string by, DateOnly on, Language language)
    {
        var title = Title(change, person, language);
        List<Element> body =
        [
            Texts.Heading(title, plan.Reference),
            Texts.Below($"{CardText.Shorten(by, LongestName)}, {Days.Day(on, language)}"),
            Texts.Plain(Meaning(change, Name(person)).In(language)),
        ];
        return Texts.Message(body, title, language);
    }

    private static string Asked(StewardshipChange change, Person person, Language language) => (change switch
    {
        StewardshipChange.DeputyNamed => StewardWording.NameDeputy(Name(person)),
        StewardshipChange.DeputyRemoved => StewardWording.RemoveDeputy(Name(person)),
        _ => StewardWording.HandOver(Name(person)),
    }).In(language);

    private static string Title(StewardshipChange change, Person person, Language language) => (change switch
    {
        StewardshipChange.DeputyNamed => StewardWording.DeputyNamed(Name(person)),
        StewardshipChange.DeputyRemoved => StewardWording.DeputyRemoved(Name(person)),
        _ => StewardWording.HandedOver(Name(person)),
    }).In(language);

    private static Sentence Meaning(StewardshipChange change, string who) => change switch
    {
        StewardshipChange.DeputyNamed => StewardWording.WhatDeputiesDo,
        StewardshipChange.DeputyRemoved => StewardWording.WhatEverybodyDoes(who),
        _ => StewardWording.WhatStewardsDo(who),
    };

    private static string Name(Person person) => CardText.Shorten(person.Name, LongestName);
}
