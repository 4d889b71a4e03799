using TcAssistant.Languages;

namespace TcAssistant.Tracking;

/// <summary>What a document's own status column says of a line, where it can be understood without doubt. Everything else is shown as it is written and changes nothing.</summary>
internal static class DocumentStatus
{
    // Each the whole of the cell: "completed in part" and "to be completed" are none of them.
    private const string Done = """
        en: done|complete|completed|fully complete|fully completed|finished|closed|implemented|fully implemented|achieved|fully achieved|delivered|accomplished|fulfilled|executed
        fr: fait|faite|faits|faites|acheve|achevee|acheves|achevees|termine|terminee|termines|terminees|realise|realisee|realises|realisees|execute|executee|executes|executees|effectue|effectuee|cloture|cloturee|clos|close|mis en oeuvre|mise en oeuvre|accompli|accomplie|finalise|finalisee
        es: hecho|hecha|completado|completada|completados|completadas|terminado|terminada|terminados|terminadas|concluido|concluida|finalizado|finalizada|realizado|realizada|cumplido|cumplida|cerrado|cerrada|ejecutado|ejecutada|implementado|implementada|logrado|lograda
        figures: 100 %|100%|100 % complete|100% complete|100 per cent|100 percent
        """;

    private static readonly HashSet<string> Words = [.. Done.Split('\n').SelectMany(static line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('|')).Select(static words => words.Trim())];

    /// <summary>Whether it says that the line is done, all of it.</summary>
    public static bool SaysDone(string? written) => written is { Length: > 0 and < 40 } && Words.Contains(Folding.Plain(written).Trim(' ', '.', ';', ',', '!', '✓', '✔', '☑'));
}
