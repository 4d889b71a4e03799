namespace TcAssistant.Asks.Grammar;

/// <summary>What one piece says that begins neither a place nor a period.</summary>
internal sealed partial class QuestionScan
{
    private int Single(int at)
    {
        var piece = pieces[at];
        if (piece.Is(Cue.Past) && !piece.Is(Cue.Filler))
        {
            sketch.Note(Cue.Past);
        }

        sketch.Happened |= PastTense.HasHappened(pieces, at);
        sketch.SoFar |= piece.Is(Form.SoFar);
        sketch.StartsAhead |= piece.Is(Shade.AboutTo);
        sketch.NamesTheDeadline |= at > 0 && pieces[at - 1].Cue == Cue.Article && (piece.Is(Cue.Deadline) && !piece.Written.EndsWith('s') || piece.Is(Form.DueDate));
        switch (piece.Cue)
        {
            case Cue.Unread when at == 0 && piece.Is(Form.SearchNoun) && pieces.Count > 1 && IsTopic(1):
                // "Recherche appels d'offres": what is to be done, not what about.
                sketch.Note(Cue.About);
                break;
            case Cue.Unread when at > 0 && sketch.Has(Cue.Them) && pieces[at - 1].Is(Cue.Past):
                // "Have they been reviewed?": what became of them is no topic.
                sketch.Unread.Add(piece.Written);
                break;
            case Cue.Unread:
                return Unread(at);
            case Cue.Filler when sketch.AfterUnclear && piece.Is(Form.NeuterDemonstrative):
                // "¿Eso ya arrancó?" after what was not understood.
                sketch.Note(Cue.Them);
                break;
            case Cue.And or Cue.Filler when FollowUp.IsThen(pieces, at):
                sketch.Note(Cue.SamePeriod);
                break;
            case Cue.Filler or Cue.Them or Cue.Article or Cue.This when FollowUp.IsInverted(pieces, at):
                sketch.Note(Cue.Them);
                sketch.PointsToOne |= FollowUp.IsThisOne(pieces, at);
                sketch.AsksOfOne |= FollowUp.IsThisOne(pieces, at);
                break;
            case Cue.Filler or Cue.And when FollowUp.IsAdded(pieces, at):
                sketch.Note(Cue.FollowUp);
                break;
            case Cue.Filler when FollowUp.IsThere(pieces, at):
                sketch.Note(Cue.Them);
                break;
            case Cue.Article when FollowUp.IsObject(pieces, at) is { } isOne:
                sketch.Note(Cue.Them);
                sketch.PointsToOne |= isOne;
                break;
            case Cue.Article when sketch.FollowsUp && FollowUp.IsTheOneAbout(pieces, at):
                sketch.Note(Cue.Them);
                break;
            case Cue.Article when sketch.FollowsUp && FollowUp.IsNamedOne(pieces, at):
                sketch.Note(Cue.Them);
                sketch.PointsBack |= !FollowUp.BeginsAsOne(pieces);
                break;
            case Cue.Filler or Cue.Not when (sketch.FollowsUp || sketch.AfterUnclear) && (FollowUp.IsAnyOfThem(pieces, at) || FollowUp.IsThoseThat(pieces, at)):
                sketch.Note(Cue.Them);
                break;
            case Cue.Filler when (sketch.FollowsUp || sketch.AfterUnclear) && FollowUp.IsTheOneThat(pieces, at):
                sketch.Note(Cue.Them);
                sketch.OutOfShown = true;
                break;
            case Cue.Filler when at > 1 && piece.Is(Form.NeuterDemonstrative) && pieces[at - 1].Is(Form.Of) && pieces[at - 2].Begins(Form.IndefiniteThing):
                // "Any of that late?"
                sketch.Note(Cue.Them);
                break;
            case Cue.Filler when FollowUp.IsTheirLines(pieces, at):
                sketch.Note(Cue.Them);
                return at + 2;
            case Cue.Filler when FollowUp.IsTheirs(pieces, at) is { } ofOne:
                sketch.Note(Cue.Them);
                sketch.PointsToOne |= ofOne;
                sketch.OutOfShown |= !ofOne;
                sketch.NamesTheDeadline |= pieces[at + 1].Is(Cue.Deadline) || pieces[at + 1].Is(Cue.DateNoun);
                break;
            case Cue.Filler when FollowUp.IsThat(pieces, at):
                sketch.Note(Cue.Them);
                sketch.PointsToOne = true;
                break;
            case Cue.Article or Cue.Filler or Cue.In or Cue.To or Cue.From or Cue.AsOf or Cue.This or Cue.YesNo:
                break;
            case Cue.Who when IsRelative(at) || IsRelativeOfThings(at):
                break;
            case Cue.Who when IsPluralRelative(at):
                sketch.Note(Cue.Them);
                sketch.PointsBack = true;
                break;
            case Cue.Owner when Forms.Pieces(pieces, at + 1, Form.MoreThan) > 0:
                // "¿Qué lleva más de seis meses de retraso?": nobody.
                break;
            case Cue.LineNoun or Cue.Due when FollowUp.IsShown(pieces, at):
                sketch.Note(Cue.Them);
                sketch.OutOfShown = true;
                return at + 1 + Forms.Pieces(pieces, at + 1, Form.ShownBefore);
            case Cue.Made when !sketch.AsksWhether:
                return Unread(at);
            case Cue.Made:
                sketch.Note(Cue.Done);
                break;
            case Cue.LineNoun when piece.Is(Form.Deliverable) && pieces.Exists(static said => said.Cue == Cue.Planned):
                // "Deliverables expected in May" are due then.
                sketch.Note(Cue.LineNoun);
                sketch.Note(Cue.Due);
                break;
            case Cue.Due when piece.Is(Form.Deliverable) && pieces.Exists(static said => said.Cue == Cue.About) && !pieces.Exists(static said => said.Cue is Cue.Month or Cue.Quarter or Cue.When || said.First.IsNumber):
                sketch.Note(Cue.LineNoun);
                break;
            case Cue.Due when piece.Is(Form.Deliverable) && pieces.Exists(said => said != piece && (FollowUp.Stands(said.Cue) || said.Cue is Cue.Deadline or Cue.Planned or Cue.DateNoun)):
                // "Which deliverables have been delivered?"
                sketch.Note(pieces.Exists(static said => said.Cue == Cue.Planned) ? Cue.Due : Cue.LineNoun);
                break;
            case Cue.Due:
                SaysDue(at);
                break;
            case Cue.ToCome:
                sketch.Note(Cue.ToCome);
                sketch.Note(Cue.Due);
                sketch.Note(Cue.Still);
                break;
            case Cue.Count when piece.Is(Shade.ThoseShown):
                sketch.Note(Cue.Count);
                sketch.PointsBack = true;
                break;
            case Cue.Show when at > 0 && FollowUp.Stands(pieces[at - 1].Cue):
                // "Overdue list please": says itself which lines.
                sketch.Note(Cue.Show);
                break;
            case Cue.Show when piece.Is(Shade.ShowThem) || piece.Is(Shade.InFull) && at == pieces.Count - 1 && sketch.FollowsUp && !pieces.Exists(static said => FollowUp.Stands(said.Cue)):
                sketch.Note(Cue.Show);
                sketch.Note(Cue.Them);
                break;
            case Cue.Planned:
                sketch.Note(Cue.Planned);
                sketch.Foresees |= piece.Is(Shade.Foreseen);
                break;
            case Cue.DateNoun when piece.Is(Shade.Dated):
                sketch.Note(Cue.DateNoun);
                sketch.Dated = true;
                break;
            case Cue.DateNoun when sketch.FollowsUp && pieces.TrueForAll(static said => said.Cue is Cue.DateNoun or Cue.Article or Cue.And or Cue.Filler or Cue.What or Cue.Thanks):
                // "And the date?"
                sketch.Note(Cue.When);
                break;
            case Cue.DateNoun when piece.Is(Shade.WithDueDate):
                sketch.Note(Cue.Deadline);
                break;
            case Cue.And or Cue.Or when sketch.Topic.Count > 0:
                sketch.Note(piece.Cue);
                sketch.JoinTopic(piece.Cue == Cue.Or);
                break;
            case Cue.End when pieces.Skip(at + 1).FirstOrDefault(static next => next.Cue != Cue.Article) is { Cue: Cue.PlanNoun } && !pieces.Exists(static said => said.Cue is Cue.Overview or Cue.Month or Cue.YearUnit):
                // "Which deadline comes at the end of the plan?"
                sketch.Note(Cue.FinalOne);
                break;
            case Cue.End when pieces.TrueForAll(static said => said.Cue is Cue.End or Cue.Filler or Cue.Article or Cue.In or Cue.To or Cue.And or Cue.Thanks):
                // "A finales", after the beginning of May: of what is not said.
                sketch.Unread.Add(piece.Written);
                break;
            case Cue.End:
                sketch.Note(Cue.Due);
                break;
            case Cue.Deadline when piece.Is(Cue.When):
                sketch.Note(Cue.Deadline);
                sketch.Note(Cue.When);
                break;
            case Cue.Early:
                sketch.Note(Cue.Start);
                break;
            case Cue.Next or Cue.Last when piece.Is(Cue.After) || piece.Is(Cue.Before):
                sketch.Unread.Add(piece.Written);
                break;
            case Cue.Next when sketch.FollowsUp && pieces.Exists(static said => said.Is(Form.SameThing)):
                // "Part III next, same thing".
                sketch.Note(Cue.FollowUp);
                break;
            case Cue.Next when sketch.FollowsUp && at == pieces.Count - 1 && piece.Is(Shade.Following):
                sketch.Note(Cue.OneAfter);
                break;
            case Cue.Next:
                sketch.Note(Cue.NextOne);
                break;
            case Cue.LineNoun:
                sketch.NamesTheLines |= at > 0 && pieces[at - 1].Cue == Cue.Article && (pieces[at - 1].Is(Form.PluralArticle) || pieces[at - 1].Is(Form.DefiniteSingular));
                sketch.Note(Cue.LineNoun);
                break;
            case Cue.NextOne when piece.Is(Shade.Oldest) && !pieces.Exists(static said => said.Cue is Cue.Due or Cue.Deadline or Cue.Start or Cue.Planned or Cue.ToCome or Cue.ToDo or Cue.Done or Cue.Status or Cue.UnderWay or Cue.NoDate):
                // "What is the oldest?": of what is late, where nothing else is said.
                sketch.Note(Cue.NextOne);
                sketch.Note(Cue.Overdue);
                break;
            case Cue.NextOne:
                sketch.NamesFirst |= piece.Begins(Form.FirstOrEarliest);
                sketch.NamesNextDeadline |= piece.Holds(Form.NextThing) && !piece.Holds(Form.Following) && !piece.Begins(Form.FirstOrEarliest);
                sketch.Note(Cue.NextOne);
                break;
            case Cue.Which:
                sketch.Note(Cue.What);
                sketch.PointsBack |= FollowUp.PointsBack(pieces, at);
                sketch.OutOfShown |= piece.Length > 1 && piece.Ends(Cue.Them);
                break;
            case Cue.Everywhere:
                sketch.Note(Cue.Everywhere);
                sketch.Note(Cue.PlanNoun);
                break;
            case Cue.Doing:
                sketch.Note(piece.Is(Shade.BeingDone) ? Cue.Doing : Cue.Filler);
                break;
            case Cue.Workload when piece.Is(Shade.Quietest):
                sketch.Note(Cue.Workload);
                sketch.Quietest = true;
                break;
            case Cue.Workload when piece.Length == 1 && isTopic(piece.First.Text):
                sketch.Note(Cue.Workload);
                sketch.Doubtful.Add((sketch.Topic.Count, piece.Written));
                break;
            case Cue.Them when piece.NumberOf(Cue.Them) == 2 && pieces.FindIndex(at, static said => said.Cue == Cue.And) is > 0 and var joint && pieces.FindIndex(at, static said => said.Cue is Cue.Start or Cue.Due or Cue.Deadline) is > 0 and var one && one < joint
                && pieces.FindIndex(joint, static said => said.Cue is Cue.Start or Cue.Due or Cue.Deadline or Cue.End) > 0:
                // "Which both start and finish in 2000?": no answer asks for two dates of one line.
                sketch.Unread.Add(piece.Written);
                break;
            case Cue.Them:
                sketch.Note(Cue.Them);
                sketch.OutOfShown |= FollowUp.IsOutOfShown(pieces, at);
                sketch.PointsToOne |= piece.NumberOf(Cue.Them) == 1;
                sketch.PointsToSome = piece.NumberOf(Cue.Them) is > 1 and var several ? several : sketch.PointsToSome;
                break;
            case Cue.Number when FollowUp.IsThatMany(pieces, at):
                sketch.Note(Cue.Them);
                sketch.PointsToSome = piece.NumberOf(Cue.Number)!.Value;
                break;
            case Cue.Corrects:
                sketch.Note(piece.Is(Shade.Restates) ? Cue.FollowUp : Cue.Filler);
                break;
            case Cue.SamePeriod when at + 1 < pieces.Count && pieces[at + 1].Begins(Form.Comparative):
                // "The same month as II.3.1": whether of its start or its end is not said.
                sketch.Unread.Add(piece.Written.Split(' ')[^1]);
                break;
            case Cue.LeftOut when LeavesOutNext(at):
                return exclusions.Excepted(at + 1) ?? at + 1;
            case Cue.ThatPlace:
                (sketch.PointsAtPlace, sketch.PointsAtPart) = (true, piece.Is(Shade.ThatPart));
                break;
            case Cue.Others when sketch.FollowsUp:
                sketch.Note(Cue.Others);
                sketch.PointsToOne |= piece.NumberOf(Cue.Others) == 1;
                break;
            case Cue.LeftOut or Cue.Beyond or Cue.Others or Cue.NthShown:
                sketch.Unread.Add(piece.Written);
                break;
            case Cue.SameDay:
                sketch.Note(Cue.SameDay);
                sketch.PointsToOne |= sketch.Places.Count == 0;
                break;
            case Cue.Continuous when FollowUp.GoesOnUntil(pieces, at):
                sketch.Note(Cue.FollowUp);
                break;
            case Cue.Continuous when piece.Holds(Form.No) || piece.Holds(Form.Without):
                sketch.Endless = true;
                sketch.Note(Cue.Continuous);
                break;
            case Cue.Start when piece.Is(Form.StartDate) || at + 1 < pieces.Count && pieces[at + 1].Cue is Cue.Due or Cue.Planned && pieces[at + 1].Length == 1 || at > 0 && pieces[at - 1].Cue == Cue.Article && piece.Length == 1:
                sketch.NamesStartDate = true;
                sketch.Note(Cue.Start);
                break;
            case Cue.Immediate when at == pieces.Count - 1 && sketch.Has(Cue.Show) && sketch.Period is not null:
                // "I need the May deadlines immediately".
                break;
            case Cue.Conditional:
                sketch.Note(Cue.Conditional);
                sketch.LinksLoosely |= piece.Begins(Form.LooseLink);
                break;
            case Cue.Every:
                sketch.Rhythms.Add(piece.NumberOf(Cue.Every)!.Value);
                sketch.Note(Cue.Every);
                break;
            case Cue.NotHeld:
                sketch.Missing = (NotHeld)piece.NumberOf(Cue.NotHeld)!.Value;
                sketch.Note(Cue.NotHeld);
                break;
            case Cue.By or Cue.Between or Cue.Before or Cue.After or Cue.Until or Cue.Since or Cue.Within or Cue.Rest or Cue.Last or Cue.Ago
                or Cue.Mid or Cue.Number or Cue.Ordinal or Cue.Quarter or Cue.Half or Cue.Season or Cue.Weekday or Cue.Month
                or Cue.DayUnit or Cue.WeekUnit or Cue.Weekend or Cue.MonthUnit or Cue.QuarterUnit or Cue.HalfUnit or Cue.YearUnit or Cue.Biennium or Cue.Feast:
                return Limiting(at);
            case Cue.Past when piece.Is(Cue.Filler):
                break;
            default:
                sketch.Note(piece.Cue);
                break;
        }

        return at + 1;
    }
}
