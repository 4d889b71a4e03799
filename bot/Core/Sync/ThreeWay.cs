namespace TcAssistant.Sync;

/// <summary>What comes of comparing a field's value on both sides with what was last agreed.</summary>
public enum Merged
{
    /// <summary>Nothing is to be done: both have the same, or neither changed.</summary>
    Agreed,

    /// <summary>Only we changed it.</summary>
    Ours,

    /// <summary>Only they changed it.</summary>
    Theirs,

    /// <summary>Both did, to different values.</summary>
    Conflict,
}

/// <summary>The merge of one field. Nothing is decided here about who is right.</summary>
public static class ThreeWay
{
    /// <param name="agreed">Null: it was never agreed; then a side that has nothing gives way.</param>
    /// <param name="ours">Empty: none.</param>
    /// <param name="theirs">Empty: none.</param>
    public static Merged Of(Agreed? agreed, string ours, string theirs)
    {
        if (ours == theirs)
        {
            return Merged.Agreed;
        }

        var (oursChanged, theirsChanged) = agreed is { } known ? (known.Ours != ours, known.Theirs != theirs) : (ours.Length > 0, theirs.Length > 0);
        return (oursChanged, theirsChanged) switch
        {
            (false, false) => Merged.Agreed,
            (true, false) => Merged.Ours,
            (false, true) => Merged.Theirs,
            _ => Merged.Conflict,
        };
    }
}
