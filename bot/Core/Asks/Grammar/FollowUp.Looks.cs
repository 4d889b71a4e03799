namespace TcAssistant.Asks.Grammar;

/// <summary>Which words point back at the question before, or at its answer.</summary>
internal static partial class FollowUp
{
    /// <summary>What points back where it stands.</summary>
    private static readonly Func<List<Piece>, int, bool>[] Signs =
    [
        IsThere, IsInverted, IsAdded, IsAdding, IsShown, IsTheOneThat, static (pieces, at) => OtherParts(pieces, at) is not null, GoesOnUntil, IsThat, static (pieces, at) => IsTheirs(pieces, at) is not null,
        static (pieces, at) => IsObject(pieces, at) is not null, IsThen, IsThatMany, IsTheOneAbout, IsNamedOne, IsTheirLines, IsThoseThat, IsAnyOfThem, static (pieces, at) => NthAt(pieces, at) is not null, IsUnitBeside, PointsBack,
    ];

    /// <summary>Whether the words alone look like it, before their periods are read.</summary>
    public static bool Looks(List<Piece> pieces) =>
        pieces.Exists(static piece => IsMarker(piece) || piece.Is(Shade.Earliest) || piece.Is(Shade.Oldest)) || YesNo.AsksOfOne(pieces) || YesNo.AsksOfMany(pieces) || LeavesOut(pieces) || BeginsAsOne(pieces)
        || pieces is [{ Cue: Cue.Deadline }] || !pieces.Exists(Asks) || HasSign(pieces);

    private static bool HasSign(List<Piece> pieces)
    {
        for (var at = 0; at < pieces.Count; at++)
        {
            foreach (var isSign in Signs)
            {
                if (isSign(pieces, at))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>"Lesquelles sont dues", "which are late": no noun of its own, and no article as in "which is the next deadline".</summary>
    public static bool PointsBack(List<Piece> pieces, int at)
    {
        if (pieces[at].Cue == Cue.What && pieces[at].Is(Form.Which) && at + 1 < pieces.Count && pieces[at + 1].Cue == Cue.About && !pieces.Exists(static piece => piece.Cue is Cue.LineNoun or Cue.All or Cue.PlanNoun or Cue.PartNoun or Cue.IssueNoun or Cue.Everywhere or Cue.Overview))
        {
            // "Which touch on the United Nations?"
            return true;
        }

        if (pieces[at].Cue != Cue.Which || pieces.Exists(static piece => piece.Cue is Cue.LineNoun or Cue.All or Cue.PlanNoun or Cue.Everywhere or Cue.Overview))
        {
            return false;
        }

        var sure = pieces[at].Is(Shade.WhichOnes);
        for (var next = at + 1; next < pieces.Count; next++)
        {
            switch (pieces[next].Cue)
            {
                case Cue.Article when next + 1 < pieces.Count && (pieces[next + 1].Cue is Cue.PartNoun or Cue.IssueNoun || pieces[next].Is(Form.IndefiniteArticle)):
                    continue;
                case Cue.Article when next + 1 < pieces.Count && pieces[next].Is(Form.Of) && (pieces[next + 1].Cue == Cue.Unread || pieces[next + 1].IsConcept):
                    return true;
                case Cue.Article when next + 1 < pieces.Count && pieces[next + 1].Is(Shade.FirstResults):
                    // "Lesquelles ne sont que des premiers résultats ?"
                    return true;
                case Cue.Article when sure && next + 1 < pieces.Count && pieces[next + 1].Cue == Cue.NextOne:
                    // "Which one has the first deadline?"
                    return true;
                case Cue.Article:
                    return false;
                case Cue.About:
                case var _ when pieces[next].Is(Form.With) || pieces[next].Is(Form.Concerning):
                    // "Lesquelles avec les Nations Unies ?", "laquelle parle de formation ?"
                    return true;
                case Cue.PartNoun or Cue.IssueNoun:
                    return true;
                case Cue.Filler or Cue.Past or Cue.Modal or Cue.Not or Cue.Still or Cue.Which or Cue.Them:
                    continue;
                case Cue.NextOne when pieces[next].Is(Shade.Earliest) || pieces[next].Is(Shade.Oldest):
                    // "Which is due first?"
                    return true;
                case var cue when Stands(cue) || pieces[next].Is(Shade.Dated) || pieces[next].Is(Shade.WithDueDate):
                    return true;
                default:
                    // "¿Cuáles corresponden al sistema de las Naciones Unidas?": no noun, so those that were shown.
                    return sure || !pieces[at].Begins(Form.Which) && pieces[at].Length == 1 && pieces.Skip(next + 1).Any(static piece => piece.IsConcept || piece.Cue == Cue.Unread);
            }
        }

        return true;
    }

    /// <summary>"Which?", "and which lines?": nothing else is asked.</summary>
    public static bool IsBareWhich(List<Piece> pieces) => pieces.Exists(static piece => piece.Cue == Cue.What && piece.Is(Form.Which))
        && pieces.TrueForAll(static piece => piece.Cue is Cue.And or Cue.Filler or Cue.Thanks or Cue.LineNoun || piece.Cue == Cue.What && piece.Is(Form.Which));

    /// <summary>Whether the word says how lines stand.</summary>
    public static bool Stands(Cue cue) => cue is Cue.Due or Cue.Start or Cue.UnderWay or Cue.Overdue or Cue.LateWord or Cue.Done or Cue.Continuous or Cue.Recurring or Cue.Regular or Cue.AsNeeded
        or Cue.Every or Cue.Conditional or Cue.NoDate or Cue.NoDeadline or Cue.NoEntry or Cue.NoOwner or Cue.HasOwner or Cue.Open or Cue.Immediate or Cue.AtRisk;

    /// <summary>"What is due there?": in the place that was spoken of; not "is there anything due".</summary>
    public static bool IsThere(List<Piece> pieces, int at) => at > 0 && at + 1 < pieces.Count && pieces[at].Cue == Cue.Filler && pieces[at].Is(Form.LocativeAnaphor) && pieces[at - 1].Cue is Cue.Article or Cue.Filler or Cue.What or Cue.Who && pieces[at + 1].Cue is Cue.Due or Cue.Start or Cue.Overdue or Cue.UnderWay or Cue.Done or Cue.Planned
        || at > 0 && pieces[at].Is(Form.LocativeAnaphor)
        && pieces[at - 1].Cue is Cue.Due or Cue.Start or Cue.Overdue or Cue.LateWord or Cue.UnderWay or Cue.Done or Cue.Planned or Cue.Doing or Cue.Still or Cue.ToCome;

    /// <summary>"When does that end?": what was spoken of; not "the line that ends".</summary>
    public static bool IsThat(List<Piece> pieces, int at) => at > 0 && pieces[at].Is(Form.NeuterDemonstrative) && (at == pieces.Count - 1 && pieces[at - 1].Cue is Cue.Due or Cue.Done or Cue.ToDo or Cue.Doing && pieces.Exists(static piece => piece.Cue == Cue.Who) || pieces[at - 1].Cue == Cue.When || pieces[at - 1].Is(Form.SingularAuxiliary)
        || (pieces[at - 1].Is(Form.For) || pieces[at - 1].Is(Form.Concerning)) && (at + 1 == pieces.Count || pieces[at + 1].Cue is Cue.Due or Cue.Filler or Cue.Past or Cue.Owner or Cue.Modal or Cue.Start));

    /// <summary>"¿Alguno empieza en enero?", "do any start in May?": of the lines that were just shown.</summary>
    public static bool IsAnyOfThem(List<Piece> pieces, int at)
    {
        if (IsAnyAbout(pieces, at))
        {
            return true;
        }

        if (at > 0 && pieces[at].Length == 1 && pieces[at].Begins(Form.IndefinitePronoun) && Stands(pieces[at - 1].Cue) && (at + 1 == pieces.Count || pieces[at + 1].Cue is not (Cue.LineNoun or Cue.Unread) && !pieces[at + 1].IsConcept))
        {
            // "¿Vence alguna este año?"
            return !pieces.Exists(static piece => piece.Cue is Cue.LineNoun or Cue.PlanNoun or Cue.Everywhere);
        }

        if (!pieces[at].Begins(Form.IndefinitePronoun) && !(pieces[at].Begins(Form.IndefiniteDeterminer) && at > 0 && pieces[at - 1].Begins(Form.Auxiliary)))
        {
            return false;
        }

        if (pieces.Exists(static piece => piece.Cue is Cue.LineNoun or Cue.PlanNoun or Cue.Everywhere))
        {
            return false;
        }

        if (pieces[at].Begins(Form.IndefinitePronoun) && at + 1 < pieces.Count && pieces[at + 1].Begins(Form.Copula))
        {
            // "¿Alguna es de la parte III?"
            return true;
        }

        var next = at + 1;
        while (next < pieces.Count && pieces[next].Cue is Cue.Filler or Cue.Past or Cue.Modal or Cue.Not or Cue.Still)
        {
            next++;
        }

        return next < pieces.Count && Stands(pieces[next].Cue);
    }

    /// <summary>"Any with the European Union?", "¿alguna sobre el trabajo infantil?": nothing else is asked, and no lines are named.</summary>
    private static bool IsAnyAbout(List<Piece> pieces, int at) =>
        (pieces[at].Begins(Form.IndefinitePronoun) || pieces[at].Begins(Form.IndefiniteDeterminer) || pieces[at].Begins(Form.SingularIndefinite)) && pieces.Take(at).All(static piece => piece.Cue is Cue.And or Cue.Filler or Cue.Greeting or Cue.What)
            && at + 1 < pieces.Count && (pieces[at + 1].Cue == Cue.About || pieces[at + 1].Is(Form.With) || pieces[at + 1].Is(Form.Concerning) || pieces[at + 1].Is(Form.For))
            && !pieces.Exists(static piece => Asks(piece) || piece.Cue is Cue.LineNoun or Cue.PlanNoun or Cue.Everywhere);

    /// <summary>"¿El responsable de la de formación?": the one about it, of the lines that were just shown.</summary>
    public static bool IsTheOneAbout(List<Piece> pieces, int at) =>
        at + 2 < pieces.Count && (pieces[at + 2].Cue is Cue.Unread or Cue.PartNoun || pieces[at + 2].IsConcept || pieces[at + 2].Cue == Cue.Article && at + 3 < pieces.Count && (pieces[at + 3].Cue is Cue.Unread or Cue.PartNoun || pieces[at + 3].IsConcept)) && Forms.Pieces(pieces, at, Form.NounlessOf) == 2;

    /// <summary>"The reporting one", "the evaluation ones": those about it, of the lines that were just shown.</summary>
    public static bool IsNamedOne(List<Piece> pieces, int at)
    {
        var next = at + 1;
        while (next < pieces.Count && next < at + 4 && (pieces[next].Cue == Cue.Unread || pieces[next].IsConcept))
        {
            next++;
        }

        return pieces[at].Cue == Cue.Article && next > at + 1 && next < pieces.Count && pieces[next].Is(Form.NounStandIn) && !pieces[next].Written.EndsWith('s');
    }

    /// <summary>"Celles qui démarrent en janvier", "las que vencen": at the beginning, those of the lines that were just shown.</summary>
    public static bool IsThoseThat(List<Piece> pieces, int at) =>
        pieces[at].Is(Form.Antecedent) && pieces.Take(at).All(piece => piece.Cue == Cue.And && pieces[at].First.Text[^1] is not ('s' or 'x') || piece.Cue is Cue.Filler or Cue.Greeting or Cue.Thanks or Cue.Show or Cue.Only or Cue.Article) && !pieces.Exists(static piece => piece.Cue is Cue.LineNoun or Cue.PlanNoun or Cue.Everywhere or Cue.All);

    /// <summary>"Qui est responsable des deux ?", "de las dos": at the end of a question, behind an article.</summary>
    public static bool IsThatMany(List<Piece> pieces, int at) =>
        at > 0 && at == pieces.Count - 1 && pieces[at].Length == 1 && pieces[at].NumberOf(Cue.Number) is >= 2 and <= 9 && pieces[at - 1].Ends(Form.PluralArticle);

    /// <summary>"What starts then?": in the period that was spoken of; not "and then".</summary>
    public static bool IsThen(List<Piece> pieces, int at) => at > 0 && pieces.Skip(at + 1).All(static piece => piece.Cue is Cue.Filler or Cue.And or Cue.Thanks) && pieces[at].Is(Form.TemporalAnaphor) && pieces[at - 1].Cue is not (Cue.And or Cue.Filler);

    /// <summary>"Qui doit les rendre ?": before a verb "les" is no article; its value whether that is one line. Null: it is no such word.</summary>
    public static bool? IsObject(List<Piece> pieces, int at) =>
        at > 0 && pieces[at].First.Before == '-' && pieces[at].Length == 1 && (pieces[at - 1].Cue == Cue.Show || pieces[at - 1].Cue == Cue.Unread && pieces[at - 1].Is(Form.Idle)) ? pieces[at].Is(Form.ObjectPronounOfOne) ? true : pieces[at].Is(Form.ObjectPronounOfSeveral) ? false : null
        : at + 1 == pieces.Count || !(pieces[at + 1].Begins(Form.TransitiveInfinitive) || at > 0 && pieces[at - 1].Cue == Cue.Who && pieces[at + 1].Cue is Cue.Modal or Cue.Owner || pieces[at + 1].Is(Cue.Past)) || pieces[at].Cue != Cue.Article ? null
            : pieces[at].Is(Form.ObjectPronounOfOne) ? true
            : pieces[at].Is(Form.ObjectPronounOfSeveral) ? false
            : null;

    /// <summary>"The previous month", "el mes anterior": counted from the one that was spoken of; "last month" is counted from today.</summary>
    public static bool IsUnitBeside(List<Piece> pieces, int at) =>
        pieces[at].Cue is Cue.MonthUnit or Cue.WeekUnit or Cue.QuarterUnit or Cue.HalfUnit or Cue.YearUnit
        && (Forms.Pieces(pieces, at + 1, Form.Earlier) > 0 || at > 1 && (pieces[at - 1].Is(Form.Earlier) || pieces[at - 2].Is(Form.Earlier)) || at > 0 && (pieces[at - 1].Is(Shade.Preceding) || pieces[at - 1].Is(Shade.Following)) || at + 1 < pieces.Count && (pieces[at + 1].Is(Shade.Preceding) || pieces[at + 1].Is(Shade.Following)));

    /// <summary>"Par qui doivent-elles être faites ?": the lines that were spoken of, where none are named.</summary>
    public static bool IsInverted(List<Piece> pieces, int at) => IsThisOne(pieces, at) ||
        at > 0 && pieces[at].First.Before == '-' && pieces[at].Is(Form.ResumingPronoun) && !pieces[at].Is(Form.ImpersonalPronoun)
        && !pieces.Take(at).Any(static piece => piece.Cue is Cue.LineNoun or Cue.PlanNoun or Cue.PartNoun or Cue.IssueNoun or Cue.Deadline or Cue.Unread || piece.IsConcept || piece.First.IsNumber);

    /// <summary>"Keep going until the end of September": the period that was spoken of goes on; nothing is continuous.</summary>
    public static bool GoesOnUntil(List<Piece> pieces, int at) => pieces[at].Cue == Cue.Continuous && at + 1 < pieces.Count && (pieces[at + 1].Is(Cue.Until) || pieces[at + 1].Is(Cue.To)) && pieces.Skip(at + 2).Any(static piece => piece.Is(Cue.Month) || piece.First.IsNumber);

    /// <summary>"(In) the two other parts", "las otras partes": the place behind it; else null.</summary>
    public static int? OtherParts(List<Piece> pieces, int at)
    {
        var (next, isOther) = (at, false);
        for (; next < pieces.Count && next < at + 4 && pieces[next].Cue != Cue.PartNoun; next++)
        {
            if (!(pieces[next].Cue is Cue.Article or Cue.Number or Cue.In or Cue.Others || pieces[next].Is(Form.Else)))
            {
                return null;
            }

            isOther |= pieces[next].Is(Form.Else) || pieces[next].Cue == Cue.Others;
        }

        return isOther && next < pieces.Count && pieces[next].Cue == Cue.PartNoun && pieces[next].Written.EndsWith('s') ? next + 1 : null;
    }

    /// <summary>"Est-ce en retard ?": what was spoken of; not "est-ce que".</summary>
    public static bool IsThisOne(List<Piece> pieces, int at) =>
        at > 0 && at + 1 < pieces.Count && pieces[at].First.Before == '-' && pieces[at].Is(Form.NeuterAntecedent) && !pieces[at + 1].Begins(Form.Subordinator) && !pieces[at + 1].Begins(Form.RelativePronoun) && !pieces[at + 1].Begins(Form.ElidedOpener)
        && !pieces.Exists(static piece => piece.Cue is Cue.LineNoun or Cue.PlanNoun or Cue.PartNoun or Cue.IssueNoun || piece.IsConcept);

    /// <summary>"Deadlines too?": few words, and more of what was asked before.</summary>
    public static bool IsAdded(List<Piece> pieces, int at) => at > 0 && at == pieces.Count - 1 && pieces.Count <= 3 && pieces[at].Is(Form.AdditiveAdverb);

    /// <summary>"Add part III to that", "agrega las de la parte III": beside what was shown.</summary>
    public static bool IsAdding(List<Piece> pieces, int at) =>
        Forms.Pieces(pieces, at, Form.AddingVerb) > 0 && pieces.Take(at).All(static piece => piece.Cue is Cue.Filler or Cue.Greeting or Cue.And or Cue.Modal or Cue.Past or Cue.Thanks or Cue.Them or Cue.To or Cue.Article or Cue.Show) && pieces.Skip(at).Any(static piece => piece.Cue == Cue.PartNoun);

    /// <summary>"(Of) the deliverables shown", "the lines above": those of the answer before.</summary>
    public static bool IsShown(List<Piece> pieces, int at) =>
        (pieces[at].Cue == Cue.LineNoun || pieces[at].Is(Form.Deliverable)) && Forms.Pieces(pieces, at + 1, Form.ShownBefore) > 0;

    /// <summary>"What about the one that starts in January?", "¿y la que vence en mayo?": one of those that were just shown.</summary>
    public static bool IsTheOneThat(List<Piece> pieces, int at) =>
        Forms.Pieces(pieces, at, Form.SingularAntecedent) > 0 && pieces.Take(at).All(static piece => piece.Cue is Cue.And or Cue.FollowUp or Cue.Filler or Cue.Article or Cue.Greeting or Cue.Thanks or Cue.Show or Cue.What)
        && pieces.Skip(at).Any(static piece => Stands(piece.Cue)) && !pieces.Exists(static piece => piece.Cue is Cue.LineNoun or Cue.PlanNoun or Cue.Everywhere or Cue.All);

    /// <summary>"Its deadline", "leur échéance", "su responsable": of what was spoken of; its value whether that is one line. Null: it is no such word.</summary>
    public static bool? IsTheirs(List<Piece> pieces, int at) =>
        !pieces[at].Is(Form.PossessiveOfOne) && !pieces[at].Is(Form.PossessiveOfSeveral) || at + 1 == pieces.Count
            || pieces[at + 1].Cue is not (Cue.Deadline or Cue.DateNoun or Cue.Owner or Cue.Status or Cue.Start or Cue.Due or Cue.When or Cue.NotHeld or Cue.Cadence) ? null
            : pieces[at].Is(Form.PossessiveOfOne);

    /// <summary>"Its actions", "sus líneas": of what was spoken of.</summary>
    public static bool IsTheirLines(List<Piece> pieces, int at) =>
        (pieces[at].Is(Form.PossessiveOfOne) || pieces[at].Is(Form.PossessiveOfSeveral)) && at + 1 < pieces.Count && pieces[at + 1].Cue == Cue.LineNoun;

    /// <param name="orLeavesOut">Also "without II.1".</param>
    public static bool BeginsAsOne(List<Piece> pieces, bool orLeavesOut = false)
    {
        var first = pieces.Find(static piece => piece.Cue is not (Cue.Filler or Cue.Greeting or Cue.Thanks or Cue.Article));
        return first is not null && (first.Cue is Cue.And or Cue.Or or Cue.FollowUp or Cue.Only || IsGoingOn(pieces, pieces.IndexOf(first)) || orLeavesOut && first.Cue is Cue.Except or Cue.Not);
    }

    /// <summary>"Now without part II", "ahora solo la parte I": goes on, and names no day.</summary>
    public static bool IsGoingOn(List<Piece> pieces, int at)
    {
        if (!pieces[at].Is(Cue.Now))
        {
            return false;
        }

        if (pieces.Skip(at + 1).All(static piece => piece.Cue is Cue.Filler or Cue.Thanks))
        {
            // "Part III now", "parte III ahora".
            return pieces.Exists(static piece => piece.Cue is Cue.PartNoun or Cue.IssueNoun) && !pieces.Exists(Asks);
        }

        var begins = pieces.Take(at).All(static piece => piece.Cue is Cue.Filler or Cue.Greeting or Cue.Thanks or Cue.And or Cue.Modal);
        var ahead = at + 1;
        while (begins && ahead + 1 < pieces.Count && pieces[ahead].Cue is Cue.Article or Cue.Filler && pieces[ahead].First.Before != ',')
        {
            ahead++;
        }

        var next = pieces[ahead].Cue == Cue.Article && ahead + 1 < pieces.Count ? pieces[ahead + 1] : pieces[ahead];
        return next.Cue is Cue.Except or Cue.Not or Cue.Only or Cue.PartNoun or Cue.IssueNoun || begins && (next.Cue is Cue.Unread or Cue.Show or Cue.About or Cue.FollowUp or Cue.Them or Cue.Everywhere or Cue.All or Cue.MonthUnit or Cue.QuarterUnit or Cue.WeekUnit || next.IsConcept);
    }

    /// <summary>"Without what starts", "sin contar lo que empieza": out of what was just shown.</summary>
    private static bool LeavesOut(List<Piece> pieces) => pieces.Find(static piece => piece.Cue is not (Cue.Filler or Cue.Article)) is { } first && (first.Cue == Cue.Except || first.Cue == Cue.Not && first.Is(Form.Without));

    /// <summary>"Only the ones …", "without …": fewer of what was shown.</summary>
    public static bool Narrows(List<Piece> pieces) => pieces.Find(static piece => piece.Cue is not (Cue.Filler or Cue.And or Cue.Greeting or Cue.Thanks or Cue.Article)) is { } first
        && (first.Cue is Cue.Only or Cue.Except or Cue.Not || pieces.Exists(static piece => piece.Cue == Cue.Only) && !pieces.Exists(static piece => Asks(piece) && piece.Cue != Cue.Count) || Enumerable.Range(0, pieces.Count).Any(at => IsThoseThat(pieces, at)) || pieces.Exists(static piece => piece.Cue == Cue.Only) && (first.Begins(Form.Demonstrative) || first.Is(Form.Antecedent)));

    private static bool IsMarker(Piece piece) => piece.Cue is Cue.FollowUp or Cue.SamePeriod or Cue.Only or Cue.Them or Cue.Others or Cue.OneAfter or Cue.OneBefore || piece.Is(Shade.Restates) || piece.Is(Form.WhatOf) || piece.Is(Shade.ShowThem) || piece.Is(Shade.InFull);

    public static bool Asks(Piece piece) => piece.Cue is Cue.Due or Cue.ToCome or Cue.Deadline or Cue.Start or Cue.Planned or Cue.UnderWay or Cue.Doing or Cue.AtRisk or Cue.Overdue or Cue.LateWord
        or Cue.NextOne or Cue.Done or Cue.ToDo or Cue.Status or Cue.Owner or Cue.Who or Cue.Count or Cue.Workload or Cue.Overview or Cue.Help or Cue.Conditional
        or Cue.NoDate or Cue.NoDeadline or Cue.NoEntry or Cue.NoOwner or Cue.HasOwner or Cue.NotHeld or Cue.Show or Cue.All or Cue.Continuous or Cue.Recurring or Cue.Regular
        or Cue.AsNeeded or Cue.Cadence or Cue.Every or Cue.Immediate or Cue.FinalOne or Cue.Still or Cue.Open;
}
