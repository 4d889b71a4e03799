namespace TcAssistant.Cards;

/// <summary>Buttons in the forms that every client knows, at most three in sight and none cut off on a narrow phone.</summary>
internal static class Buttons
{
    private const int InSight = 3;

    // What fits beside each other at 320 px, in characters of an average width; a button's edges take as much as four.
    private const int NarrowRow = 40;
    private const int Edges = 4;
    private const int LongestTitle = 80;

    /// <summary>A button that asks the bot. A press on it sends nothing that was typed on the card.</summary>
    public static Execute Press(string title, ButtonData data) => Press(title, data, withInputs: false);

    /// <summary>A button that sends what was typed beside it.</summary>
    public static Execute Send(string title, ButtonData data) => Press(title, data, withInputs: true);

    /// <summary>A button that asks a question as if it had been typed.</summary>
    /// <param name="after">The question that this one follows up; null for one that stands by itself.</param>
    public static Execute Ask(string question, Asked? after = null)
    {
        var title = CardText.Shorten(question, LongestTitle);
        var tooltip = title.Length + Edges > NarrowRow ? CardText.Clean(question) : null;
        return Press(title, new ButtonData(Verbs.Ask, question, Asked: after)) with { Tooltip = tooltip };
    }

    /// <summary>As many rows as a narrow phone needs; what goes beyond three buttons stands under the last row's "…".</summary>
    public static IEnumerable<ActionSet> Rows(IReadOnlyList<CardAction> actions, Spacing? spacing = null)
    {
        var row = new List<CardAction>();
        var width = 0;
        foreach (var action in actions.Take(InSight))
        {
            if (row.Count > 0 && width + action.Title.Length + Edges > NarrowRow)
            {
                yield return new ActionSet([.. row]) { Spacing = spacing };
                (spacing, width) = (Spacing.Small, 0);
                row.Clear();
            }

            row.Add(action);
            width += action.Title.Length + Edges;
        }

        if (row.Count > 0)
        {
            row.AddRange(actions.Skip(InSight).Select(action => action with { Mode = "secondary" }));
            yield return new ActionSet(row) { Spacing = spacing };
        }
    }

    /// <summary>A single button in a row of its own.</summary>
    public static ActionSet Row(CardAction action, Spacing? spacing = null) => new([action]) { Spacing = spacing };

    private static Execute Press(string title, ButtonData data, bool withInputs)
    {
        var inputs = withInputs ? null : "none";
        return new Execute(title, data.Verb, data, new Submit(title, data) { AssociatedInputs = inputs }) { AssociatedInputs = inputs };
    }
}
