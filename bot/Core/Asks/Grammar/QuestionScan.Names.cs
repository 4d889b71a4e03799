namespace TcAssistant.Asks.Grammar;

/// <summary>Words that are none of the grammar: topics, names of who is responsible, and what cannot be read.</summary>
internal sealed partial class QuestionScan
{
    private int Unread(int at)
    {
        if (OwnerAt(at) is { } after)
        {
            return after;
        }

        var piece = pieces[at];
        if (!piece.IsConcept && piece.Begins(Form.BriefAdjective) && pieces.Exists(static other => other.Is(Cue.Overview)) && !(at + 1 < pieces.Count && pieces[at + 1].Cue == Cue.Unread && IsTopic(at + 1)))
        {
            return at + 1;
        }

        if (piece.Is(Form.Superlative) && (sketch.Has(Cue.Workload) || at + 1 < pieces.Count && pieces[at + 1].Cue is Cue.Overdue or Cue.LateWord))
        {
            return at + 1;
        }

        if (IsHouse(at))
        {
            return at + 1;
        }

        if (IsAskedAgent(at))
        {
            // "Which services are late?": who is.
            sketch.Note(Cue.Who);
            return at + 1;
        }

        if (IsTopic(at) && IsAddressee(at))
        {
            return at + 1;
        }

        if (!IsTopic(at) && isForm(piece.First.Text, Form.Idle))
        {
            return at + 1;
        }

        if (IsTopic(at) && IsWeak(at))
        {
            if (at == 0 || pieces[at - 1].Cue is not (Cue.What or Cue.Which))
            {
                sketch.WeakTopic.Add(piece.Written);
            }

            return at + 1;
        }

        var sign = SignBefore(at);
        if (sign is ',' or '/' && sketch.Topic.Count > 0)
        {
            sketch.JoinTopic(either: sign == '/');
        }

        if (!IsTopic(at) && at > 1 && at + 1 < pieces.Count && pieces[at - 1].Begins(Form.RelativePronoun) && IsTopic(at - 2) && IsTopic(at + 1))
        {
            // "The database that tracks bottlenecks": both names limit, the verb between them does not.
            return at + 1;
        }

        if (IsEventOfMonth(at))
        {
            // "Before the June meeting": on which day it is, is not known.
            sketch.Unread.Add(piece.Written);
            return at + 1;
        }

        if (IsTopic(at))
        {
            sketch.JoinsPlaceToTopic |= sketch.Topic.Count == 0 && placeEnd == JointBefore(at);
            topicEnd = at + 1;
        }

        sketch.NamesUnread += IsName(at) ? 1 : 0;
        sketch.NamesOneThing = sketch.Topic.Count == 0 && at > 0 && pieces[at - 1].Ends(Form.DefiniteSingular) && !piece.Written.EndsWith('s');
        (IsTopic(at) ? sketch.Topic : sketch.Unread).Add(piece.Written);
        return at + 1;
    }

    /// <summary>The sign before a word and its articles.</summary>
    private char SignBefore(int at)
    {
        while (at > 0 && pieces[at - 1].Cue == Cue.Article && pieces[at].First.Before is not (',' or '/'))
        {
            at--;
        }

        return pieces[at].First.Before;
    }

    private static bool IsBoundWord(Piece piece) => piece.Is(Cue.By) || piece.Is(Cue.Before) || piece.Is(Cue.After) || piece.Is(Cue.Until) || piece.Is(Cue.Since);

    /// <summary>"(Before) the June meeting", "by the 2001 conference": one that has its day then.</summary>
    private bool IsEventOfMonth(int at) => at > 2 && at == periodEnd && pieces[at - 1].Is(Cue.Month) && pieces[at - 2].Is(Form.SingularArticle) && IsBoundWord(pieces[at - 3])
        && !pieces[at].Written.EndsWith('s') && !(at + 1 < pieces.Count && pieces[at + 1].Cue is Cue.Deadline or Cue.LineNoun or Cue.Unread);

    /// <summary>"The implementation status", "which office does it": no topic, unless it is named as one or stands beside one.</summary>
    private bool IsWeak(int at)
    {
        if (pieces[at].Length > 1 || !isForm(pieces[at].First.Text, Form.Weak) && !(isForm(pieces[at].First.Text, Form.Agent) && pieces.Exists(static piece => piece.Cue is Cue.Who or Cue.Owner or Cue.NoOwner or Cue.HasOwner)) || pieces[at].IsConcept)
        {
            return false;
        }

        var before = at - 1;
        while (before >= 0 && pieces[before].Cue == Cue.Article)
        {
            before--;
        }

        var after = at + 1;
        while (after < pieces.Count && pieces[after].Cue == Cue.Article)
        {
            after++;
        }

        return !IsStrong(before) && !IsStrong(after)
            && !(before >= 0 && (pieces[before].Cue is Cue.About or Cue.FollowUp or Cue.Conditional || pieces[before].Is(Form.For) || pieces[before].Is(Form.With) || pieces[before].Is(Form.Concerning)));
    }

    private bool IsStrong(int at) => at >= 0 && at < pieces.Count && pieces[at].Cue == Cue.Unread && !isForm(pieces[at].First.Text, Form.Weak) && IsTopic(at);

    /// <summary>"What do I tell the Governing Body about child labour?": to whom, not what about.</summary>
    private bool IsAddressee(int at)
    {
        var before = at - 1;
        while (before >= 0 && pieces[before].Cue is Cue.Article or Cue.To or Cue.In or Cue.AsOf || before >= 0 && pieces[before].Is(Form.DativeContraction))
        {
            before--;
        }

        return before >= 0 && pieces[before].Holds(Form.TellingVerb) && pieces.FindIndex(at, static piece => piece.Is(Cue.About)) > at;
    }

    private bool IsTopic(int at) => pieces[at] is { IsConcept: true } || isTopic(pieces[at].First.Text);

    /// <summary>A capital inside the question, or a word right behind "assigned to", "asignadas a".</summary>
    private bool IsName(int at)
    {
        if (at == 0 && pieces.Skip(1).FirstOrDefault(static piece => piece.Cue != Cue.Filler)?.Cue != Cue.Owner || pieces[at].IsConcept || isTopic(pieces[at].First.Text))
        {
            return false;
        }

        var before = at - 1;
        while (before > 0 && pieces[before].Cue is Cue.To or Cue.AsOf or Cue.By)
        {
            before--;
        }

        return char.IsUpper(pieces[at].Written[0]) || before >= 0 && pieces[before].Cue == Cue.Owner && (before < at - 1 || pieces[before].Length > 1);
    }

    /// <summary>The longest run of words here that names someone who is responsible for a line.</summary>
    private int? OwnerAt(int at)
    {
        for (var count = Math.Min(6, pieces.Count - at); count > 0; count--)
        {
            var words = pieces.GetRange(at, count).Select(piece => piece.First.Text).ToList();
            if (pieces.GetRange(at, count).TrueForAll(static piece => piece.Length == 1) && owner(words) is { } name)
            {
                sketch.Owners.Add(name);
                return at + count;
            }
        }

        return null;
    }

    /// <summary>"Quelles lignes sont dues en mai et qui ne sont pas faites": goes on about the lines, asks for nobody.</summary>
    private bool IsRelative(int at) => at > 0 && pieces[at].Begins(Form.SubjectRelative) && !pieces.Exists(static piece => piece.Is(Cue.Owner))
        && (pieces[at - 1].Cue == Cue.And && (pieces[at].Cue == Cue.About || at + 1 < pieces.Count && pieces[at + 1].Cue == Cue.About) || (Names(at) && (pieces[at - 1].Cue is Cue.And or Cue.Except || Stands(at + 1)) || pieces[at - 1].Cue == Cue.NextOne && Stands(at + 1)) || pieces[at - 1].Begins(Form.Adversative) && Stands(at + 1));

    /// <summary>"The commitments whose date lies in May", "the next thing who must be finish": goes on about the lines.</summary>
    private bool IsRelativeOfThings(int at) => at > 0
        && (pieces[at].Is(Form.PossessiveRelative) && at + 1 < pieces.Count
                && (pieces[at - 1].Cue is Cue.LineNoun or Cue.IssueNoun or Cue.Deadline or Cue.Due or Cue.Unread or Cue.All || pieces[at - 1].Is(Form.Demonstrative) || pieces[at - 1].Is(Form.Antecedent))
            || pieces[at].Is(Form.PersonalRelative) && (pieces[at - 1].Cue is Cue.LineNoun or Cue.NextOne || pieces[at - 1].Is(Form.Thing)));

    /// <summary>"Qui finissent en 2000", "qui sont en cours": of those that were shown; who does it would be one.</summary>
    private bool IsPluralRelative(int at) => at == 0 && pieces[at].Begins(Form.SubjectRelative) && (pieces[at].Length == 2 && pieces[at].Ends(Form.Copula) && pieces[at].Written.EndsWith("nt", StringComparison.Ordinal) && Stands(at + 1) || IsBeforePlural(at));

    private bool IsBeforePlural(int at) => pieces[at].Length == 1
        && at + 1 < pieces.Count && pieces[at + 1].Cue is Cue.Due or Cue.Start && pieces[at + 1].First.Text.EndsWith("ent", StringComparison.Ordinal);

    /// <summary>"The second one": the place behind it; null: no line that was shown is meant ("the second line of II.3" is in the plan).</summary>
    private int? OneOfTheShown(int at)
    {
        if (SeveralOfTheShown(at) is { } behind)
        {
            return behind;
        }

        if ((FollowUp.NthAt(pieces, at) ?? AnotherNth(at)) is not { } one || places.Read(at) is { Places: [{ Line: not null }, ..] })
        {
            return null;
        }

        if (IsOfAPlace(one.After))
        {
            // "The last item of part II": whether an issue or a line of it is meant is not said.
            sketch.Unread.Add(pieces[at].Written);
            return one.After;
        }

        if (sketch.Nth is null)
        {
            sketch.Nth = one.Nth;
        }
        else
        {
            sketch.AlsoNth.Add(one.Nth);
        }

        sketch.Note(Cue.Them);
        return one.After;
    }

    /// <summary>"(The first) and third".</summary>
    private (int Nth, int After)? AnotherNth(int at) =>
        sketch.Nth is not null && pieces[at - 1].Cue == Cue.And && (pieces[at].NumberOf(Cue.Ordinal) ?? (pieces[at].Is(Form.LastSingular) ? 0 : null)) is { } nth
            && (at + 1 == pieces.Count || pieces[at + 1].Cue is Cue.Filler or Cue.Thanks || pieces[at + 1].First.Before is ',' or '?') ? (nth, at + 1) : null;

    /// <summary>"The first two", "las dos últimas", where nothing stands behind; the place behind it, else null.</summary>
    private int? SeveralOfTheShown(int at)
    {
        var isOrdered = pieces[at].NumberOf(Cue.Ordinal) == 1 || pieces[at].Is(Cue.Last) || pieces[at].NumberOf(Cue.Number) is > 1;
        if (!isOrdered || sketch.Nth is not null || !pieces.Take(at).All(static piece => piece.Cue is Cue.Article or Cue.Filler or Cue.Show or Cue.And or Cue.Greeting or Cue.Only or Cue.About) || exclusions.Nth(at) is not { Nth: { Length: > 1 } several } found || found.After < pieces.Count && pieces[found.After].Cue is not (Cue.Thanks or Cue.Filler))
        {
            return null;
        }

        sketch.Nth = several[0];
        sketch.AlsoNth.AddRange(several.Skip(1));
        sketch.Note(Cue.Them);
        return pieces.Count;
    }

    /// <summary>"(The last) item of part II": what is counted stands in a place of the plan, not among the lines that were shown.</summary>
    private bool IsOfAPlace(int at)
    {
        var noun = at < pieces.Count && pieces[at].Cue is Cue.LineNoun or Cue.IssueNoun ? at + 1 : at;
        var of = noun;
        while (of < pieces.Count && (pieces[of].Cue is Cue.Article or Cue.In || pieces[of].Is(Form.Of)))
        {
            of++;
        }

        return of > noun && pieces[noun - 1].Cue is Cue.LineNoun or Cue.IssueNoun && places.Read(of) is { Places: [{ Part: not null }, ..] };
    }

    private bool Names(int before) => pieces.FindIndex(static piece => piece.Cue is Cue.LineNoun or Cue.Deadline) is >= 0 and var noun && noun < before;

    /// <summary>Whether how lines stand is said next: "qui ne sont pas dues", "qui commencent".</summary>
    private bool Stands(int at)
    {
        while (at < pieces.Count && pieces[at].Cue is Cue.Filler or Cue.Past or Cue.Modal or Cue.Not or Cue.Still)
        {
            at++;
        }

        return at < pieces.Count && (pieces[at].Cue == Cue.Doing || FollowUp.Stands(pieces[at].Cue) || pieces[at].Cue is Cue.Deadline or Cue.Planned or Cue.About);
    }

    /// <summary>"The first part of the manual", "part one of it": of a thing, not of the plan.</summary>
    private bool IsPartOfThing((IReadOnlyList<Place> Places, int After) found)
    {
        if (found is not { Places: [{ Part: not null, Number: null }] } || found.After + 1 >= pieces.Count || !pieces[found.After].Is(Form.Of))
        {
            return false;
        }

        var thing = found.After + (pieces[found.After + 1].Cue == Cue.Article ? 2 : 1);
        return thing < pieces.Count && (pieces[thing].NumberOf(Cue.Them) == 1 || pieces[thing].Cue == Cue.Unread && IsTopic(thing));
    }
}
