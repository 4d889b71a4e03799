namespace TcAssistant.Asks.Grammar;

/// <summary>Goes through a question once, from left to right, and notes what each word says.</summary>
internal sealed partial class QuestionScan(List<Piece> pieces, PeriodReader periods, PlaceReader places, Func<string, bool> isTopic, Func<string, bool> isIdle, Func<IReadOnlyList<string>, string?> owner, Sketch sketch)
{
    private readonly Exclusions exclusions = new(pieces, places, periods, isTopic, sketch);

    public void Run()
    {
        sketch.AsksWhether = YesNo.Asks(pieces);
        sketch.IsBareStanding = YesNo.IsBareStanding(pieces);
        sketch.Earliest = pieces.Exists(static piece => piece.Value(Cue.NextOne) == 1)
            || pieces.FindIndex(static piece => piece.Cue is Cue.Overdue or Cue.LateWord) is > 0 and var late && pieces[late - 1].Is(Form.Superlative)
            || EndsWithOrdinal(1);
        if (EndsWithOrdinal(0))
        {
            sketch.Note(Cue.FinalOne);
        }

        sketch.Extends = pieces.Exists(static piece => piece.Cue == Cue.Until);
        sketch.NamesTheDeadline = sketch.FollowsUp && pieces is [{ Cue: Cue.Deadline } alone] && !alone.Written.EndsWith('s');
        if (YesNo.AsksOfMany(pieces))
        {
            sketch.Note(Cue.Them);
        }

        if (YesNo.AsksOfOne(pieces))
        {
            sketch.Note(Cue.Them);
            sketch.PointsToOne = true;
            sketch.AsksOfOne = true;
        }

        for (var at = 0; at < pieces.Count;)
        {
            at = Step(at);
        }

        sketch.SettleWeak();
        sketch.SettleDoubtful();
    }

    /// <summary>"Which of them was due first?", "what comes due last?": behind a verb, at the end. The last is 0.</summary>
    private bool EndsWithOrdinal(int nth) => pieces.Count > 1 && IsOrdinalEnd(pieces.Count - 1, nth);

    private bool IsOrdinalEnd(int at, int nth) => pieces[at].Length == 1 && at > 0 && pieces[at - 1].Cue is Cue.Due or Cue.Overdue or Cue.Past or Cue.Start
        && (nth > 0 ? pieces[at].Value(Cue.Ordinal) == nth : pieces[at].Is(Form.LastSingular)) && (sketch.FollowsUp || nth == 0);

    private int Step(int at)
    {
        var piece = pieces[at];
        if (at == pieces.Count - 1 && (IsOrdinalEnd(at, 1) || IsOrdinalEnd(at, 0)))
        {
            return at + 1;
        }

        if (piece.Cue == Cue.Except && piece.Is(Cue.And) && at + 1 < pieces.Count && pieces[at + 1].Cue == Cue.AsOf)
        {
            // "The same, but as of June": another day to judge on.
            sketch.Note(Cue.And);
            return at + 1;
        }

        if (piece.Cue == Cue.Except && exclusions.Beside(at) is { } beside)
        {
            // "Besides that, what starts in May?": goes on, and leaves nothing out.
            sketch.Note(Cue.FollowUp);
            return beside;
        }

        if (piece.Cue == Cue.Except && exclusions.Excepted(at + 1) is { } excepted)
        {
            return excepted;
        }

        if (piece.Cue == Cue.Except && piece.Is(Cue.And))
        {
            // "But": leaves something out, or goes on.
            sketch.Note(Cue.And);
            return at + 1;
        }

        if (piece.Cue == Cue.Not || piece.Cue == Cue.Except)
        {
            return exclusions.Denied(at);
        }

        if (sketch.FollowsUp && FollowUp.NthAt(pieces, at) is { } one)
        {
            sketch.Nth = one.Nth;
            sketch.Note(Cue.Them);
            return one.After;
        }

        if (FollowUp.IsGoingOn(pieces, at))
        {
            sketch.Note(Cue.FollowUp);
            return at + 1;
        }

        if (places.Read(at) is { } found)
        {
            if (IsPartOfThing(found))
            {
                return found.After;
            }

            if (found.Places.Count > 0 && IsLeftOut(found.After))
            {
                sketch.Excepted.AddRange(found.Places.Select(static place => place.ToString()));
                return found.After + 1;
            }

            sketch.Places.AddRange(found.Places);
            sketch.Unread.AddRange(found.Places.Count > 0 ? [] : pieces.GetRange(at, found.After - at).Select(static read => read.Written));
            return found.After;
        }

        if (periods.Any(at) is { } period)
        {
            if (IsLeftOut(period.After))
            {
                sketch.Excepted.Add(Sketch.Written(period.Span));
                return period.After + 1;
            }

            sketch.Add(period.Span);
            sketch.PeriodIsDay |= period.IsDay;
            sketch.PeriodIsTarget |= period.Span.From == period.Span.To && (period.IsDay || pieces[at].Is(Form.For)) && pieces.GetRange(at, period.After - at).Exists(static piece => piece.Is(Cue.Month) || piece.First.IsNumber);
            if (pieces.GetRange(at, period.After - at).Exists(static piece => piece.Value(Cue.Rest) == 1))
            {
                // "What is left in May": what is done is not left.
                sketch.Note(Cue.Still);
            }

            return period.After;
        }

        return Single(at);
    }

    private bool IsLeftOut(int at) => at < pieces.Count && pieces[at].Cue == Cue.LeftOut && !LeavesOutNext(at);

    /// <summary>"…, excluidas las relativas a las normas": what follows is left out, not what stands before.</summary>
    private bool LeavesOutNext(int at) => pieces[at].First.Before == ',' && exclusions.Leads(at + 1);

    private int Single(int at)
    {
        var piece = pieces[at];
        if (piece.Is(Cue.Past) && !piece.Is(Cue.Filler))
        {
            sketch.Note(Cue.Past);
        }

        sketch.NamesTheDeadline |= at > 0 && pieces[at - 1].Cue == Cue.Article && (piece.Is(Cue.Deadline) && !piece.Written.EndsWith('s') || piece.Is(Form.DueDate));
        switch (piece.Cue)
        {
            case Cue.Unread when at == 0 && piece.Is(Form.SearchNoun) && pieces.Count > 1 && IsTopic(1):
                // "Recherche appels d'offres": what is to be done, not what about.
                sketch.Note(Cue.About);
                break;
            case Cue.Unread:
                return Unread(at);
            case Cue.And or Cue.Filler when FollowUp.IsThen(pieces, at):
                sketch.Note(Cue.SamePeriod);
                break;
            case Cue.Filler or Cue.Them when FollowUp.IsInverted(pieces, at):
                sketch.Note(Cue.Them);
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
            case Cue.Filler or Cue.Not when sketch.FollowsUp && (FollowUp.IsAnyOfThem(pieces, at) || FollowUp.IsThoseThat(pieces, at)):
                sketch.Note(Cue.Them);
                break;
            case Cue.Filler when FollowUp.IsTheirs(pieces, at) is { } ofOne:
                sketch.Note(Cue.Them);
                sketch.PointsToOne |= ofOne;
                sketch.NamesTheDeadline |= pieces[at + 1].Is(Cue.Deadline) || pieces[at + 1].Is(Cue.DateNoun);
                break;
            case Cue.Filler when FollowUp.IsThat(pieces, at):
                sketch.Note(Cue.Them);
                sketch.PointsToOne = true;
                break;
            case Cue.Article or Cue.Filler or Cue.In or Cue.To or Cue.From or Cue.AsOf or Cue.This or Cue.YesNo:
                break;
            case Cue.Who when IsRelative(at):
                break;
            case Cue.Who when at > 0 && at + 1 < pieces.Count && piece.Is(Form.PossessiveRelative) && (pieces[at - 1].Cue is Cue.LineNoun or Cue.IssueNoun or Cue.Deadline or Cue.Due or Cue.Unread or Cue.All || pieces[at - 1].Is(Form.Demonstrative) || pieces[at - 1].Is(Form.Antecedent)):
                // "The commitments whose date lies in May": goes on about the lines.
                break;
            case Cue.Made when !sketch.AsksWhether:
                return Unread(at);
            case Cue.Made:
                sketch.Note(Cue.Done);
                break;
            case Cue.Due:
                sketch.Note(Cue.Due);
                sketch.Finished |= at > 0 && pieces[at - 1].Cue == Cue.Past && !piece.Is(Form.Owed);
                sketch.Ready |= piece.Value(Cue.Due) == 1;
                sketch.FirstResults |= piece.Value(Cue.Due) == 2;
                break;
            case Cue.ToCome:
                sketch.Note(Cue.ToCome);
                sketch.Note(Cue.Due);
                sketch.Note(Cue.Still);
                break;
            case Cue.Count when piece.Value(Cue.Count) == 1:
                sketch.Note(Cue.Count);
                sketch.PointsBack = true;
                break;
            case Cue.Show when piece.Value(Cue.Show) == 1 || piece.Value(Cue.Show) == 2 && at == pieces.Count - 1 && sketch.FollowsUp:
                sketch.Note(Cue.Show);
                sketch.Note(Cue.Them);
                break;
            case Cue.Planned:
                sketch.Note(Cue.Planned);
                sketch.Foresees |= piece.Value(Cue.Planned) == 1;
                break;
            case Cue.DateNoun when piece.Value(Cue.DateNoun) == 1:
                sketch.Note(Cue.DateNoun);
                sketch.Dated = true;
                break;
            case Cue.DateNoun when sketch.FollowsUp && pieces.TrueForAll(static said => said.Cue is Cue.DateNoun or Cue.Article or Cue.And or Cue.Filler or Cue.What or Cue.Thanks):
                // "And the date?"
                sketch.Note(Cue.When);
                break;
            case Cue.DateNoun when piece.Value(Cue.DateNoun) == 2:
                sketch.Note(Cue.Deadline);
                break;
            case Cue.And or Cue.Or when sketch.Topic.Count > 0:
                sketch.Note(piece.Cue);
                sketch.JoinTopic(piece.Cue == Cue.Or);
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
            case Cue.Next when sketch.FollowsUp && at == pieces.Count - 1 && piece.Value(Cue.Next) == 1:
                sketch.Note(Cue.OneAfter);
                break;
            case Cue.Next:
                sketch.Note(Cue.NextOne);
                break;
            case Cue.LineNoun:
                sketch.NamesTheLines |= at > 0 && pieces[at - 1].Cue == Cue.Article && (pieces[at - 1].Is(Form.PluralArticle) || pieces[at - 1].Is(Form.DefiniteSingular));
                sketch.Note(Cue.LineNoun);
                break;
            case Cue.NextOne:
                sketch.NamesNextDeadline |= piece.Holds(Form.NextThing) && !piece.Holds(Form.Following);
                sketch.Note(Cue.NextOne);
                break;
            case Cue.Which:
                sketch.Note(Cue.What);
                sketch.PointsBack |= FollowUp.PointsBack(pieces, at);
                break;
            case Cue.Everywhere:
                sketch.Note(Cue.Everywhere);
                sketch.Note(Cue.PlanNoun);
                break;
            case Cue.Doing:
                sketch.Note(piece.Value(Cue.Doing) == 1 ? Cue.Doing : Cue.Filler);
                break;
            case Cue.Workload when piece.Length == 1 && isTopic(piece.First.Text):
                sketch.Note(Cue.Workload);
                sketch.Doubtful.Add((sketch.Topic.Count, piece.Written));
                break;
            case Cue.Them:
                sketch.Note(Cue.Them);
                sketch.PointsToOne |= piece.Value(Cue.Them) == 1;
                sketch.PointsToTwo |= piece.Value(Cue.Them) == 2;
                break;
            case Cue.Number when FollowUp.IsTheTwo(pieces, at):
                sketch.Note(Cue.Them);
                sketch.PointsToTwo = true;
                break;
            case Cue.Who when at > 0 && piece.Is(Form.PersonalRelative) && (pieces[at - 1].Cue is Cue.LineNoun or Cue.NextOne || pieces[at - 1].Is(Form.Thing)):
                // "The next thing who must be finish": which.
                break;
            case Cue.Corrects:
                sketch.Note(piece.Value(Cue.Corrects) == 1 ? Cue.FollowUp : Cue.Filler);
                break;
            case Cue.SamePeriod when at + 1 < pieces.Count && pieces[at + 1].Begins(Form.Comparative):
                // "The same month as II.3.1": whether of its start or its end is not said.
                sketch.Unread.Add(piece.Written.Split(' ')[^1]);
                break;
            case Cue.LeftOut when LeavesOutNext(at):
                return exclusions.Excepted(at + 1) ?? at + 1;
            case Cue.Others when sketch.FollowsUp:
                sketch.Note(Cue.Others);
                sketch.PointsToOne |= piece.Value(Cue.Others) == 1;
                break;
            case Cue.LeftOut or Cue.Beyond or Cue.Others:
                sketch.Unread.Add(piece.Written);
                break;
            case Cue.SameDay:
                sketch.Note(Cue.SameDay);
                sketch.PointsToOne |= sketch.Places.Count == 0;
                break;
            case Cue.Continuous when piece.Begins(Form.No) || piece.Begins(Form.Without):
                sketch.Endless = true;
                sketch.Note(Cue.Continuous);
                break;
            case Cue.Start when piece.Is(Form.StartDate) || at > 0 && pieces[at - 1].Cue == Cue.Article && piece.Length == 1:
                sketch.NamesStartDate = true;
                sketch.Note(Cue.Start);
                break;
            case Cue.Every:
                sketch.Rhythms.Add(piece.Value(Cue.Every)!.Value);
                sketch.Note(Cue.Every);
                break;
            case Cue.NotHeld:
                sketch.Missing = piece.Value(Cue.NotHeld)!.Value;
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
