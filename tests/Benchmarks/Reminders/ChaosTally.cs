using TcAssistant.App.Reminders;

namespace TcAssistant.Benchmarks.Reminders;

/// <summary>What was counted over all runs, and what must not be.</summary>
internal sealed class ChaosTally
{
    private readonly Dictionary<string, int> _outcomes = [];

    public List<string> Violations { get; } = [];

    /// <summary>Planned, by the oracle.</summary>
    public int Cards { get; set; }

    /// <inheritdoc cref="Cards"/>
    public int Digests { get; set; }

    public int Kills { get; set; }

    /// <summary>Plans that were given up five times over, and taken up again.</summary>
    public int Stuck { get; set; }

    /// <summary>Uncertain because the word of what became of it was never written.</summary>
    public int Died { get; set; }

    public void Count(LedgerState state, bool visible)
    {
        var name = state == LedgerState.Uncertain ? visible ? "uncertain, to be seen" : "uncertain, not to be seen" : state.ToString().ToLowerInvariant();
        _outcomes[name] = _outcomes.GetValueOrDefault(name) + 1;
    }

    public override string ToString() =>
        $"{Cards} cards and {Digests} digests planned; {string.Join(", ", _outcomes.OrderBy(outcome => outcome.Key).Select(outcome => $"{outcome.Value} {outcome.Key}"))}; "
        + $"{Kills} kills of processes with all runs of their batch; uncertain after a death {Died}; stuck for a while {Stuck}; violations {Violations.Count}";
}
