namespace TcAssistant.Timetables;

/// <summary>One letter too many, too few, other than meant, or two neighbours swapped.</summary>
internal static class TypingSlip
{
    public static bool IsOne(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var same = typed.CommonPrefixLength(meant);
        var typedRest = typed[same..];
        var meantRest = meant[same..];
        return (typedRest.Length - meantRest.Length) switch
        {
            1 => typedRest[1..].SequenceEqual(meantRest),
            -1 => meantRest[1..].SequenceEqual(typedRest),
            0 when typedRest.Length > 0 => typedRest[1..].SequenceEqual(meantRest[1..]) || IsSwap(typedRest, meantRest),
            _ => false,
        };
    }

    private static bool IsSwap(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant) =>
        typed.Length > 1 && typed[0] == meant[1] && typed[1] == meant[0] && typed[2..].SequenceEqual(meant[2..]);
}
