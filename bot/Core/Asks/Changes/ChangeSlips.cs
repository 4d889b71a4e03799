using System.Text.RegularExpressions;
using TcAssistant.Timetables;

namespace TcAssistant.Asks.Changes;

/// <summary>Words of a change with one letter wrong: "II.3.1 doen", "makr 2 b done".</summary>
internal static partial class ChangeSlips
{
    private static readonly string[] Meant =
    [
        "mark", "done", "close", "reopen", "complete", "completed", "finished", "started", "underway",
        "marque", "fait", "faite", "fini", "finie", "terminé", "terminée", "achevé", "achevée", "commencé", "démarré", "rouvrir",
        "marca", "marcar", "hecho", "hecha", "terminado", "terminada", "acabado", "completado", "empezado", "comenzado", "reabrir",
    ];

    /// <summary>Only what says no more than how a line stands: names, dates and notes are never touched.</summary>
    public static bool MayBeCorrected(ChangeKind kind) => kind is ChangeKind.Done or ChangeKind.NotDone or ChangeKind.UnderWay;

    /// <summary>The text with such words as they were meant; null: it has none.</summary>
    public static string? Corrected(string text)
    {
        var corrected = Words().Replace(text, word => Nearest(word.Value) ?? word.Value);
        return corrected == text ? null : corrected;
    }

    private static string? Nearest(string typed)
    {
        var word = typed.ToLowerInvariant();
        return Meant.Contains(word) ? null : Meant.FirstOrDefault(meant => meant[0] == word[0] && TypingSlip.IsOne(word, meant));
    }

    [GeneratedRegex(@"\p{L}{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
