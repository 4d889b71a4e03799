namespace TcAssistant.Asks.Grammar;

/// <summary>What the words of one question say, before it is decided what they ask for.</summary>
internal sealed partial class Sketch
{
    private readonly HashSet<Cue> cues = [];
    private readonly List<(int At, bool Either)> joints = [];
    private int workloads;

    public DaySpan? Period { get; set; }

    /// <summary>How many periods were named, apart from those left out.</summary>
    public int Periods { get; private set; }

    /// <summary>The period was named as a day to judge on ("as of", "au").</summary>
    public bool PeriodIsDay { get; set; }

    /// <summary>"Not in May": the period that a plain "not" left out.</summary>
    public DaySpan? DeniedPeriod { get; set; }

    public List<Place> Places { get; } = [];

    public List<string> Excepted { get; } = [];

    public List<string> Topic { get; } = [];

    /// <summary>"The programme and budget 2002-03": the first of the two years that it is named by.</summary>
    public int? YearsOfName { get; set; }

    /// <summary>"The manual": the topic is one thing that is known.</summary>
    public bool NamesOneThing { get; set; }

    /// <summary>"Implementation", "office": topics only where nothing else limits what is asked.</summary>
    public List<string> WeakTopic { get; } = [];

    public List<string> Unread { get; } = [];

    public List<string> Owners { get; } = [];

    /// <summary>How many of the unread words stand where a person's name would.</summary>
    public int NamesUnread { get; set; }

    /// <summary>"Assigned to Maria": a name that nobody has who is responsible for a line; null when it is anything else.</summary>
    public string? Stranger => Has(Cue.Owner) && !Has(Cue.Who) && NamesUnread == Unread.Count && NamesUnread is > 0 and <= 3 ? string.Join(' ', Unread) : null;

    /// <summary>Words that ask for the workload or are part of a topic, with their places in it: "the database on bottlenecks".</summary>
    public List<(int At, string Word)> Doubtful { get; } = [];

    /// <summary>"Without the first two": which of the lines that were shown are left out, from 1; those from the end are negative. Null: none.</summary>
    public IReadOnlyList<int>? LeftOutOfShown { get; set; }

    /// <summary>"Due first", "the oldest": of the lines that are meant, those with the earliest date.</summary>
    public bool Earliest { get; set; }

    /// <summary>"What is overdue?", "¿qué hay …?": begins with a word that asks, so that it leans on nothing unless it says so.</summary>
    public bool OpensAsQuestion { get; set; }

    /// <summary>"Delete (II.3.1)": begins with a verb that takes away.</summary>
    public bool OrdersRemoval { get; set; }

    /// <summary>Two periods are named that are neither listed nor joined.</summary>
    public bool PeriodsApart { get; set; }

    /// <summary>"Which have deadlines?", "how many end in December?": the word that asks has no noun, so that lines are meant that were spoken of.</summary>
    public bool AsksWithoutNoun { get; set; }

    /// <summary>"(Lo vencido) y lo de mayo": the one period is joined to something else.</summary>
    public bool PeriodIsJoined { get; set; }

    /// <summary>"But before June": within what was said, or asked before.</summary>
    public bool Bounds { get; set; }

    /// <summary>"The quietest month": of a workload, the least.</summary>
    public bool Quietest { get; set; }

    /// <summary>"And until 31 December?": the period before goes on to then.</summary>
    public bool Extends { get; set; }

    /// <summary>"Of those", "on that list": nothing but what was shown.</summary>
    public bool OutOfShown { get; set; }

    /// <summary>"The part II ones": lines, of what was shown where nothing more is said of them.</summary>
    public bool NamesOnes { get; set; }

    /// <summary>"Minus the UN ones", "quita las de junio": out of what was shown, beside what was left out before.</summary>
    public bool TakesAway { get; set; }

    /// <summary>"In part III", and nothing else.</summary>
    public bool NarrowsToPart { get; set; }

    /// <summary>"That section", "cette partie": where the lines stand that were shown.</summary>
    public bool PointsAtPlace { get; set; }

    /// <summary>That place is a part, not an issue.</summary>
    public bool PointsAtPart { get; set; }

    /// <summary>"II.2.4 and the manual": what stands in one place, and what is about something wherever it stands.</summary>
    public bool JoinsPlaceToTopic { get; set; }

    /// <summary>"Which ones", "lesquelles": asks about the lines before.</summary>
    public bool PointsBack { get; set; }

    /// <summary>A question mark was typed.</summary>
    public bool IsAsked { get; set; }

    /// <summary>"Is the manual done?": how it stands is asked, not which lines stand so.</summary>
    public bool AsksWhether { get; set; }

    /// <summary>"C'est en retard ?", "is it late?": nothing is named.</summary>
    public bool AsksOfOne { get; set; }

    /// <summary>"Or not": how it stands is asked, either way.</summary>
    public bool EitherWay { get; set; }

    /// <summary>"Only a start date": the date of the start is what is spoken of, not that something starts.</summary>
    public bool NamesStartDate { get; set; }

    /// <summary>"Show the lines", "how many items?": those that were spoken of, where nothing else is said of them.</summary>
    public bool NamesTheLines { get; set; }

    /// <summary>"For 30 June", "au 30 juin": a day by which something must be done, where it must.</summary>
    public bool PeriodIsTarget { get; set; }

    /// <summary>"The next deadline": the first from today on, whatever was spoken of.</summary>
    public bool NamesNextDeadline { get; set; }

    /// <summary>"The next three deadlines": how many; 0 where that is not said.</summary>
    public int NextSeveral { get; set; }

    /// <summary>"Which is next?", "laquelle est la prochaine ?": of lines that were spoken of, where any were.</summary>
    public bool AsksWhichIsNext { get; set; }

    /// <summary>"The first deadline": the earliest of all that are meant.</summary>
    public bool NamesFirst { get; set; }

    /// <summary>"Has been delivered", "ont été livrés": of what is due it is asked whether it is done.</summary>
    public bool Finished { get; set; }

    /// <summary>"What ended", "¿qué venció?": nothing that lies ahead is meant.</summary>
    public bool Happened { get; set; }

    /// <summary>"By now", "a día de hoy": the period is the day that it is asked on.</summary>
    public bool PeriodIsNow { get; set; }

    /// <summary>"About to start": nothing that has started.</summary>
    public bool StartsAhead { get; set; }

    /// <summary>"So far", "hasta la fecha".</summary>
    public bool SoFar { get; set; }

    /// <summary>"No end": said of lines that go on.</summary>
    public bool Endless { get; set; }

    /// <summary>"Not due", "not finished yet": what is denied is that its day has come; not that it ever ends.</summary>
    public bool DeniesTheDay { get; set; }

    /// <summary>"Not just part II": the places that are named are not all.</summary>
    public bool NotOnly { get; set; }

    /// <summary>"Have a date": any date at all.</summary>
    public bool Dated { get; set; }

    /// <summary>"First results": no other due date.</summary>
    public bool FirstResults { get; set; }

    /// <summary>"Ready": done, when it is asked whether it is.</summary>
    public bool Ready { get; set; }

    /// <summary>"The deadline", "l'échéance": one that must have been spoken of.</summary>
    public bool NamesTheDeadline { get; set; }

    /// <summary>"Not due", "not started": what is denied.</summary>
    public HashSet<Cue> Denied { get; } = [];

    /// <summary>Months of the rhythms asked for: "every year or every two years".</summary>
    public SortedSet<int> Rhythms { get; } = [];

    public NotHeld Missing { get; set; }

    public string? Plan { get; set; }

    public bool FollowsUp { get; set; }

    /// <summary>"Only part II" after a question that was not understood: what it narrows is not known.</summary>
    public bool HangsOnNothing { get; set; }

    /// <summary>"Only the UN ones" after a question that was not understood, and nothing before it.</summary>
    public bool NarrowsNothing { get; set; }

    /// <summary>"Late?", "en retard ?": a standing and nothing else.</summary>
    public bool IsBareStanding { get; set; }

    /// <summary>The question right before was not understood.</summary>
    public bool AfterUnclear { get; set; }

    /// <summary>The question right before asked something of the plan, and was not understood: what leans on it cannot lean on the one before that.</summary>
    public bool AfterHalfClear { get; set; }

    /// <summary>"It", "that line": one line that was spoken of.</summary>
    public bool PointsToOne { get; set; }

    /// <summary>"Both", "les deux", "las tres": how many lines were just shown; 0 where that is not said.</summary>
    public int PointsToSome { get; set; }

    /// <summary>"Planned", "prévu": set down in the plan, whenever it is; not "coming up".</summary>
    public bool Foresees { get; set; }

    /// <summary>"Not counting what starts": left out rather than denied.</summary>
    public bool LeavesOut { get; set; }

    /// <summary>"Add part III", "and those of part III too": beside what was asked for before, not in its place.</summary>
    public bool Adds { get; set; }

    /// <summary>"Deadline?", "échéances ?": the word alone.</summary>
    public bool IsBareDeadline { get; set; }

    /// <summary>"By month", "par mois ?": the words alone.</summary>
    public bool IsBareWorkload { get; set; }

    /// <summary>"Linked to", "liées à": waits for something, or is about it.</summary>
    public bool LinksLoosely { get; set; }

    /// <summary>"In the other parts": all but the one that was spoken of.</summary>
    public bool InOtherParts { get; set; }

    /// <summary>"The second one": of the lines that were just shown; 0 is the last. Null: none is meant.</summary>
    public int? Nth { get; set; }

    /// <summary>"(The first) and the third", "(the first) two": further lines of those that were shown; those from the end are negative.</summary>
    public List<int> AlsoNth { get; } = [];

    public bool Has(Cue cue) => cues.Contains(cue);

    public void Forget(Cue cue) => cues.Remove(cue);

    /// <summary>"Done, in progress": ways for a line to stand, of which one is asked for.</summary>
    public bool SaysSeveralStandings => cues.Count(static cue => cue is Cue.Done or Cue.UnderWay or Cue.Overdue or Cue.Open or Cue.Start) + Denied.Count(cue => !cues.Contains(cue)) > 1;

    public bool HasAny(params ReadOnlySpan<Cue> any)
    {
        foreach (var cue in any)
        {
            if (cues.Contains(cue))
            {
                return true;
            }
        }

        return false;
    }

    public void Note(Cue cue)
    {
        cues.Add(cue);
        workloads += cue == Cue.Workload ? 1 : 0;
    }

    /// <summary>"Training and child labour": another topic may begin here.</summary>
    public void JoinTopic(bool either) => joints.Add((Topic.Count, either));

    /// <summary>Another period beside the first: "after May and before August", "in Q2 and in Q4".</summary>
    public void Add(DaySpan span)
    {
        Periods++;
        if (Period is not { } first)
        {
            Period = span;
            return;
        }

        if (first.From is not { } from || first.To is not { } to || span.From is not { } otherFrom || span.To is not { } otherTo)
        {
            Period = new(Later(first.From, span.From), Earlier(first.To, span.To));
            return;
        }

        var (early, late) = from <= otherFrom ? (first, span) : (span, first);
        if (late.From > DaySpan.Moved(early.To!.Value, 1))
        {
            Excepted.Add(Written(new(DaySpan.Moved(early.To.Value, 1), DaySpan.Moved(late.From!.Value, -1))));
        }

        Period = new(early.From, to > otherTo ? to : otherTo);
    }

    public static string Written(DaySpan span) => $"{span.From:yyyy-MM-dd}/{span.To:yyyy-MM-dd}";

    private static DateOnly? Later(DateOnly? one, DateOnly? other) => one is null ? other : other is null ? one : one > other ? one : other;

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) => one is null ? other : other is null ? one : one < other ? one : other;
}
