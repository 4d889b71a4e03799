using TcAssistant.Plans;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>How people write where something stands in a plan: "II.3.1", "issue 2 b", "part III", "line no. 2 of II.3".</summary>
public static class TypedPlace
{
    /// <summary>What a line or an issue may be called in front of its number.</summary>
    internal const string Nouns = "lines?|issues?|questions?|actions?|items?|points?|lignes?|l[ií]neas?|cuesti[oó]n(?:es)?|acci[oó]n(?:es)?|puntos?";

    /// <summary>One place, as part of a sentence's pattern; over text as it was typed or folded, in any case.</summary>
    internal const string Pattern =
        @"(?:(?:part|partie|parte)\s+[ivx]{1,5}"
        + "|(?:(?:" + Nouns + @")\s+(?:(?:no|n[o°º]|number|num[eé]ro|n[uú]mero)\.?\s*)?\d{1,3}\s+(?:of|in|de|du)\s+(?:(?:the|la|el)\s+|l')?)?"
        + "(?:(?:" + Nouns + @")\s+)?(?:[ivx]{1,5}[\s.]*\d{1,2}(?:[\s.]?[a-z]\)?)?(?:\.\d{1,3})*|\d{1,2}\s?[a-z]\)?))";

    /// <summary>The place with which a sentence ends, in a group of that name: a figure behind it can only be a line's ("II 3 1", "III.1 d 4").</summary>
    internal const string AtTheEnd = "(?<place>" + Pattern + @"(?: \d{1,2})?)";

    /// <summary>The lines that a place means; empty when the plan has no such place.</summary>
    public static IReadOnlyList<ActionLine> LinesAt(string place, TrackedPlan plan, DateOnly today)
    {
        var ask = Ask.Read(place, null, today, null, [plan]);
        return ask.Reading is { Text: null, Owner: null, From: null, To: null } reading && (reading.Issue ?? reading.Part) is not null
            ? [.. Answer.To(ask with { Reading = reading with { Intent = Intent.Line, Of = null } }, [plan], today).Lines.Select(line => line.Line)]
            : [];
    }
}
