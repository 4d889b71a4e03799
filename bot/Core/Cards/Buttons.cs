namespace TcAssistant.Cards;

/// <summary>Buttons in the forms that every client knows, at most three in sight.</summary>
internal static class Buttons
{
    private const int InSight = 3;

    /// <summary>A button that asks the bot. A press on it sends nothing that was typed on the card.</summary>
    public static Execute Press(string title, ButtonData data) => Press(title, data, withInputs: false);

    /// <summary>A button that sends what was typed beside it.</summary>
    public static Execute Send(string title, ButtonData data) => Press(title, data, withInputs: true);

    /// <summary>A button that asks a question as if it had been typed.</summary>
    public static Execute Ask(string question) => Press(CardText.Shorten(question, 80), new ButtonData(Verbs.Ask, question));

    /// <summary>A row of them; what goes beyond three stands under the row's "…".</summary>
    public static ActionSet Row(IReadOnlyList<CardAction> actions, Spacing? spacing = null) =>
        new([.. actions.Select((action, place) => place < InSight ? action : action with { Mode = "secondary" })]) { Spacing = spacing };

    private static Execute Press(string title, ButtonData data, bool withInputs)
    {
        var inputs = withInputs ? null : "none";
        return new Execute(title, data.Verb, data, new Submit(title, data) { AssociatedInputs = inputs }) { AssociatedInputs = inputs };
    }
}
