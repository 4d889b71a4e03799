namespace TcAssistant.Asks.Grammar;

/// <summary>What two questions typed as one ask for together.</summary>
internal static partial class Decision
{
    /// <summary>The one of two readings that answers both: the same lines, asked for once with who owns them or how many they are. Null: they are two answers.</summary>
    public static Reading? ShowsBoth(Reading first, Reading then)
    {
        if (first == then)
        {
            return first;
        }

        if ((first.Intent, then.Intent) is (Intent.Starting, Intent.Due) or (Intent.Due, Intent.Starting) && (first.From ?? first.To) is null && (then.From ?? then.To) is not null)
        {
            // "What starts and what is due in May?"
            return then with { Intent = Intent.Due, OrStarting = true };
        }

        var same = Lines(first) == Lines(then) && (first.Of ?? first.Intent) == (then.Of ?? then.Intent);
        var one = Place.IsLine(first.Issue);
        return !same || one ? null : first.Intent is Intent.Owner or Intent.Count or Intent.Status ? first : then.Intent is Intent.Owner or Intent.Count ? then : null;
    }

    /// <summary>"… due in May and which are overdue?": no date of a month ahead has passed, so those of today are meant.</summary>
    public static Reading OfToday(Reading then, Reading first, DateOnly today) =>
        then.Intent == Intent.Overdue && then.To is not null && (then.From, then.To) == (first.From, first.To) && then.To >= today ? then with { From = null, To = null } : then;

    private static Reading Lines(Reading reading) => reading with { Intent = Intent.Unknown, Of = null };
}
