namespace TcAssistant.Asks.Grammar;

/// <summary>What stands beside a place or a period: joined to it, listed with it, or leaving it out.</summary>
internal sealed partial class QuestionScan
{
    private bool IsBound(int at) => (IsBoundWord(pieces[at]) || pieces[at].Is(Cue.Onward))
        && periods.Any(at) is { Span: { From: null } or { To: null } };

    /// <summary>Whether "and" or "or" stands before the period: then it is another one.</summary>
    private bool IsJoined(int at) => JointBefore(at) is not null;

    /// <summary>"The programme and budget for (2002-03)", "the (2002-03) programme and budget".</summary>
    private bool NamesItsYears(int at, int after)
    {
        var before = at - 1;
        while (before >= 0 && pieces[before].Cue is Cue.In or Cue.Article or Cue.Biennium || before >= 0 && pieces[before].Is(Form.For))
        {
            before--;
        }

        return before >= 0 && pieces[before].Is(Form.NamedByYears) || after < pieces.Count && pieces[after].Is(Form.NamedByYears);
    }

    /// <summary>Where that word stands; null: none does.</summary>
    private int? JointBefore(int at)
    {
        var before = at - 1;
        while (before >= 0 && pieces[before].Cue is Cue.In or Cue.Article)
        {
            before--;
        }

        return before >= 0 && (pieces[before].Is(Cue.And) || pieces[before].Is(Cue.Or)) ? before : null;
    }

    /// <summary>Whether nothing but "and", "or" and small words stands between one period and the next: "May, June and July".</summary>
    private bool IsListed(int end, int next) =>
        IsJoined(next) || pieces.GetRange(end, Math.Max(0, next - end)).TrueForAll(static piece => piece.Cue is Cue.In or Cue.Article or Cue.To or Cue.And or Cue.Or or Cue.This or Cue.Filler or Cue.Between or Cue.From || piece.Is(Form.Of));

    /// <summary>"(The June deadlines) for tomorrow", "aujourd'hui": when they are wanted, which is no second period.</summary>
    private bool IsDeliveryDay(int at, int after, DaySpan said) =>
        said.From != said.To && !IsJoined(at) && pieces.GetRange(at, after - at).Exists(static piece => piece.Cue is Cue.Today or Cue.Tomorrow or Cue.Weekday) && (pieces[at].First.Before == ',' || !pieces.GetRange(at, after - at).Exists(static piece => piece.Cue is Cue.Until or Cue.To));

    /// <summary>"I need the June deadlines for tomorrow": the day is not asked about. Nor is the first in "can you give me today the June deadlines?", which is forgotten.</summary>
    private bool IsWantedBy(int at, int after, DaySpan span)
    {
        if (sketch.Period is not { From: { } from, To: { } to } said || IsJoined(at))
        {
            return false;
        }

        var isOrdered = pieces.Exists(static piece => piece.Cue == Cue.Show);
        if (from == to && span is { From: { } first, To: { } last } && first != last && pieces[periodEnd - 1].Cue is Cue.Today or Cue.Tomorrow && (isOrdered || periodEnd > 1 && pieces[periodEnd - 2].Is(Form.For) && !span.Holds(from)))
        {
            sketch.Period = null;
            return false;
        }

        return span.From is { } day && day == span.To && IsDeliveryDay(at, after, said) && (isOrdered || (pieces[at].Is(Form.For) || pieces[at - 1].Ends(Form.For)) && !said.Holds(day));
    }

    private bool IsLeftOut(int at) => at < pieces.Count && pieces[at].Cue == Cue.LeftOut && !LeavesOutNext(at);

    /// <summary>"(On) the second one": where the number stands; null: none of the lines that were shown is meant.</summary>
    private int? LeadsToNth(int at)
    {
        var next = at + 1;
        while (next < pieces.Count && pieces[next].Cue is Cue.In or Cue.Article)
        {
            next++;
        }

        var ofLines = pieces[next - 1].Cue == Cue.Article && !(next > 1 && pieces[next - 2].Is(Form.InPeriod)) && (sketch.OutOfShown || FollowUp.IsOfLines(pieces, next - 1));
        return next < pieces.Count && FollowUp.NthAt(pieces, next) is { } one && (one.After > next + 1 || ofLines) ? next : null;
    }

    /// <summary>"…, excluidas las relativas a las normas": what follows is left out, not what stands before.</summary>
    private bool LeavesOutNext(int at) => at + 1 < pieces.Count && (pieces[at].First.Before == ',' || pieces[at + 1].Cue == Cue.Month) && exclusions.Leads(at + 1);
}
