namespace TcAssistant.Asks.Grammar;

/// <summary>What is left out by its topic, or by its place among the lines that were shown.</summary>
internal sealed partial class Exclusions
{
    /// <summary>"(Except) the lines about training": behind what only leads to the topic.</summary>
    private int TopicBegins(int at)
    {
        var next = at;
        while (next < pieces.Count && pieces[next].Cue is Cue.LineNoun or Cue.About or Cue.Article or Cue.In)
        {
            next++;
        }

        return next;
    }

    /// <summary>"Not about training", "ne parlent pas de formation", "except what's on training", "not training" at the beginning of a second turn; null: no topic is denied.</summary>
    private (string Text, int After)? DeniedTopic(int at, bool isNe, bool without)
    {
        var (next, isAbout) = (at + 1, false);
        while (next < pieces.Count && (pieces[next].Cue is Cue.LineNoun or Cue.About or Cue.Article or Cue.In or Cue.Filler || pieces[next].Is(Cue.About) || isNe && pieces[next].Cue == Cue.Not || without && pieces[next].Cue is Cue.What or Cue.Which or Cue.Them))
        {
            isAbout |= pieces[next].Is(Cue.About);
            next++;
        }

        var begins = sketch.FollowsUp && pieces.Take(at).All(static piece => piece.Cue is Cue.Filler or Cue.And or Cue.Show or Cue.Corrects);
        return Words(next) is { Text.Length: > 0 } topic && (isAbout || without || (begins || IsSaidLast(at, topic.After)) && !isNe) ? topic : null;
    }

    /// <summary>"(Due in June), no UNDP", "but not the UN", "and not the EU": behind what is asked, at the end of it or of its clause.</summary>
    private bool IsSaidLast(int at, int after) =>
        at > 0 && (pieces[at].First.Before == ',' || pieces[at - 1].Begins(Form.Adversative) || pieces[at - 1].Is(Cue.And) && sketch.Excepted.Count > 0) && (sketch.Period is not null || sketch.Excepted.Count > 0 || sketch.HasAny(Cue.Due, Cue.Deadline, Cue.Start, Cue.Overdue, Cue.UnderWay))
        && (after == pieces.Count || pieces[after].First.Before is ',' or '?' || pieces[after].Cue is Cue.And or Cue.LineNoun or Cue.Filler or Cue.Thanks);

    /// <summary>A topic, with what joins its words ("meetings with UNDP"), and the place behind it.</summary>
    private (string Text, int After) Words(int at)
    {
        var words = new List<string>();
        while (at < pieces.Count)
        {
            var joined = words.Count == 0 ? at : Joined(at);
            if (joined >= pieces.Count || pieces[joined].Cue != Cue.Unread || !(pieces[joined].IsConcept || isTopic(pieces[joined].First.Text)))
            {
                break;
            }

            words.Add(pieces[joined].Written);
            at = joined + 1;
        }

        return (string.Join(' ', words), at);
    }

    private int Joined(int at)
    {
        while (at < pieces.Count && (pieces[at].Cue is Cue.Article or Cue.In || pieces[at].Is(Cue.About) || pieces[at].Is(Form.With) || pieces[at].Is(Form.For)))
        {
            at++;
        }

        return at;
    }

    /// <summary>"(Without) the first two", "sans la dernière": which of the lines that were shown; those from the end are negative.</summary>
    public (int[] Nth, int After)? Nth(int at)
    {
        bool IsFirst(int place) => place < pieces.Count && pieces[place].NumberOf(Cue.Ordinal) == 1;
        bool IsLast(int place) => place < pieces.Count && pieces[place].Is(Cue.Last);
        int? Number(int place) => place < pieces.Count && pieces[place].NumberOf(Cue.Number) is > 0 and < 10 and { } number ? number : null;
        var (count, side) = Number(at) is { } ahead ? (ahead, at + 1) : (1, at);
        var after = side + 1;
        if (count == 1 && Number(after) is { } behind)
        {
            (count, after) = (behind, after + 1);
        }

        var isEnd = after >= pieces.Count || pieces[after].Is(Form.LineNoun) || pieces[after].Cue is Cue.Thanks or Cue.Filler or Cue.Greeting || pieces[after].Is(Form.Idle);
        var single = count == 1 && side < pieces.Count ? pieces[side].NumberOf(Cue.Ordinal) : null;
        return !isEnd ? null
            : IsFirst(side) ? ([.. Enumerable.Range(1, count)], after)
            : IsLast(side) ? ([.. Enumerable.Range(1, count).Select(static one => -one)], after)
            : single is { } one ? ([one], after) : null;
    }

    /// <summary>"Besides that, …", "apart from what is due, …" at the beginning of a question that asks for something else: where it goes on; else null.</summary>
    public int? Beside(int at)
    {
        if (!pieces.Take(at).All(static piece => piece.Cue is Cue.And or Cue.Filler or Cue.Greeting))
        {
            return null;
        }

        var next = at + 1;
        while (next < pieces.Count && pieces[next].Cue is Cue.Article or Cue.Filler or Cue.In && !pieces[next].Is(Form.NeuterDemonstrative))
        {
            next++;
        }

        if (next + 1 >= pieces.Count || !(pieces[next].Cue is Cue.Them or Cue.Due or Cue.Deadline || pieces[next].Is(Form.NeuterDemonstrative) || pieces[next].Is(Form.Demonstrative)))
        {
            return null;
        }

        var goesOn = pieces[next + 1].First.Before == ',' || pieces[next].Cue is not (Cue.Due or Cue.Deadline) && pieces[next + 1].Cue is Cue.What or Cue.Start;
        return goesOn && pieces.FindIndex(next + 1, static piece => piece.Cue is Cue.Start or Cue.Due or Cue.Deadline or Cue.Planned or Cue.UnderWay) >= 0 ? next + 1 : null;
    }

    /// <summary>"N'ont que le début", "ne sont dues qu'au besoin": only.</summary>
    public bool SaysOnly(int at) => pieces[at].Is(Form.FirstNegation) && pieces[at].Cue is Cue.Not or Cue.Filler && !pieces.Skip(at + 1).Any(static piece => piece.Cue == Cue.Not)
        && Enumerable.Range(at + 2, 4).Any(place => place < pieces.Count && (pieces[place].Is(Form.Subordinator) || pieces[place].Begins(Form.ElidedOpener)));
}
