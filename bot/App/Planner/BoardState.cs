using TcAssistant.App.Plans;
using TcAssistant.App.Storage;
using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.App.Planner;

/// <summary>All that is kept of a plan's board, as it was read; changed along with what is written.</summary>
internal sealed class BoardState(Kept<KeptBoard> board)
{
    public Kept<KeptBoard> Row { get; set; } = board;

    public KeptBoard Board => Row.Value;

    public Dictionary<LineKey, Kept<KeptLink>> Links { get; } = [];

    public Dictionary<LineKey, Kept<KeptMaking>> Makings { get; } = [];

    public Dictionary<string, Kept<KeptSaying>> Sayings { get; } = [];

    /// <summary>How many lines and tasks are kept in step.</summary>
    public int Followed => Links.Values.Count(link => link.Value.Link.IsFollowed);

    /// <summary>How many lines are to have a task.</summary>
    public int Wanted(StoredPlan plan) => Sync.BoardSync.Lines(plan.Tracked, Board.Scope).Count(line => !Board.LeftOut.Contains(line.Key!.Value));

    public Sync.BoardTracking Tracking => Board.With(Links.ToDictionary(link => link.Key, link => link.Value.Value.Link));
}

/// <summary>Writes that belong together.</summary>
internal sealed class BoardWrites
{
    public KeptBoard? Board { get; set; }

    public Dictionary<LineKey, KeptLink?> Links { get; } = [];

    public Dictionary<LineKey, KeptMaking?> Makings { get; } = [];

    /// <summary>By name; null: it was said.</summary>
    public Dictionary<string, KeptSaying?> Sayings { get; } = [];

    /// <summary>What was asked and decided, each about a line.</summary>
    public List<AuditEntry> Audit { get; } = [];

    public bool IsEmpty => Board is null && Links.Count + Makings.Count + Sayings.Count + Audit.Count == 0;

    /// <summary>Names are in the order of time.</summary>
    public void Say(KeptSaying saying) => Sayings[Guid.CreateVersion7().ToString("n")] = saying;

    /// <summary>The same in transactions that storage takes, each line whole.</summary>
    public IEnumerable<BoardWrites> Parts()
    {
        var lines = Links.Keys.Concat(Makings.Keys).Distinct().ToList();
        if ((lines.Count * 2) + Sayings.Count + Audit.Count + 1 <= TableLimits.Operations)
        {
            yield return this;
            yield break;
        }

        // What is to be told goes with its line.
        var told = Sayings.Values.OfType<KeptSaying>().Select(saying => saying.Line).ToHashSet();
        foreach (var (at, chunk) in lines.Chunk(TableLimits.Operations / 4).Index())
        {
            var part = new BoardWrites { Board = at == 0 ? Board : null };
            foreach (var line in chunk)
            {
                if (Links.TryGetValue(line, out var link))
                {
                    part.Links[line] = link;
                }

                if (Makings.TryGetValue(line, out var making))
                {
                    part.Makings[line] = making;
                }
            }

            foreach (var (name, saying) in Sayings.Where(saying => saying.Value is { } one ? chunk.Contains(one.Line) || (at == 0 && !lines.Contains(one.Line)) : at == 0))
            {
                part.Sayings[name] = saying;
            }

            part.Audit.AddRange(Audit.Where(entry => entry.Line is { } line && chunk.Contains(line)));
            yield return part;
        }
    }
}
