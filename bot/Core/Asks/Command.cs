using TcAssistant.Languages;
using TcAssistant.Plans;

namespace TcAssistant.Asks;

/// <summary>Something a person asks to be changed, typed as a sentence. Everything else that is typed is a question.</summary>
public abstract record Command
{
    private Command()
    {
    }

    /// <summary>"II.4.6 means January 2000": how the timetable of a line is to be read.</summary>
    public sealed record Means(LineId Line, string Words) : Command;

    /// <summary>"II.4.6 has no date".</summary>
    public sealed record HasNoDate(LineId Line) : Command;

    /// <summary>"undo II.4.6": take back what was said of the line's timetable.</summary>
    public sealed record Undo(LineId Line) : Command;

    /// <summary>"use plan GB.276/TC/2": the plan this conversation speaks about.</summary>
    public sealed record UsePlan(string Plan) : Command;

    /// <summary>"Which plan?": what this conversation speaks about.</summary>
    /// <param name="Language">The one it is asked in.</param>
    public sealed record WhichPlan(Language Language) : Command;

    /// <summary>"Sample", or a button's own words: the product's sample plan.</summary>
    /// <param name="Language">The one it is asked in.</param>
    public sealed record TrySample(Language Language) : Command;

    private static readonly (Language Language, string[] Words)[] SampleWords =
    [
        (Language.English, ["sample", "sample plan", "the sample", "the sample plan", "try the sample", "try the sample plan", "try it on a sample plan"]),
        (Language.French, ["plan d'exemple", "essayer avec un plan d'exemple", "essayer le plan d'exemple", "essaie le plan d'exemple"]),
        (Language.Spanish, ["plan de ejemplo", "probar con un plan de ejemplo", "probar el plan de ejemplo", "prueba el plan de ejemplo"]),
    ];

    private static readonly (Language Language, string[] Words)[] WhichPlanWords =
    [
        (Language.English, ["which plan", "what plan", "which plan is it", "which plan is this", "which plan is used", "which plan is in use", "which plan do you use"]),
        (Language.French, ["quel plan", "quel est le plan", "de quel plan s'agit-il", "quel plan utilises-tu", "quel plan utilisez-vous", "quel plan est utilisé"]),
        (Language.Spanish, ["qué plan", "que plan", "cuál plan", "cual plan", "cuál es el plan", "cual es el plan", "qué plan es", "que plan es", "qué plan usas", "qué plan se usa", "de qué plan se trata"]),
    ];

    // Longest first, so that no phrase hides behind its own beginning. Compared without regard to case and typographic apostrophes.
    private static readonly string[] MeansWords =
        ["should be read as", "is to be read as", "doit se lire", "debe leerse como", "se lit comme", "se lee como", "quiere decir", "signifie", "significa", "veut dire", "means", "se lit", "="];

    private static readonly string[] NoDateWords =
    [
        "does not have a date", "doesn't have a date", "has no date", "no date", "n'a pas de date", "n'a aucune date", "pas de date", "sans date",
        "no tiene fecha", "no tiene ninguna fecha", "sin fecha",
    ];

    private static readonly string[] UndoWords = ["undo", "annuler", "annule", "annulez", "deshacer", "deshaz", "deshaga"];

    private static readonly string[] UsePlanWords =
    [
        "use the plan", "use plan", "utiliser le plan", "utilise le plan", "utilisez le plan", "utiliser plan", "usar el plan", "usa el plan", "use el plan", "usar plan", "utilizar el plan",
    ];

    /// <summary>"Undo", and no more: the last thing that the person changed here.</summary>
    public static bool IsUndo(string text) => UndoWords.Contains(text.Trim().TrimEnd('.', '!', ' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>The command a text is; null when it is none.</summary>
    public static Command? Read(string text)
    {
        var said = text.Replace('’', '\'').Trim().TrimEnd('.', '!', ' ');
        var asked = said.Trim('?', '¿', ' ', '\u00A0', '\u202F');
        foreach (var (language, questions) in WhichPlanWords)
        {
            if (questions.Contains(asked, StringComparer.OrdinalIgnoreCase))
            {
                return new WhichPlan(language);
            }
        }

        foreach (var (language, asking) in SampleWords)
        {
            if (asking.Contains(said, StringComparer.OrdinalIgnoreCase))
            {
                return new TrySample(language);
            }
        }

        if (After(said, UsePlanWords) is { Length: > 0 } plan)
        {
            return new UsePlan(plan.Trim('«', '»', '"', '“', '”', ' ', '\u00A0'));
        }

        if (After(said, UndoWords) is { Length: > 0 } undone && LineId.TryParse(undone, out var line))
        {
            return new Undo(line);
        }

        var space = said.IndexOf(' ');
        if (space < 0 || !LineId.TryParse(said[..space].TrimEnd(':'), out var meant))
        {
            return null;
        }

        var rest = said[space..].Trim();
        return SaysNoDate(rest) ? new HasNoDate(meant)
            : After(rest, MeansWords) is { Length: > 0 } words ? new Means(meant, words)
            : null;
    }

    /// <summary>Whether the words, of a line that is known, say that it has no date.</summary>
    public static bool SaysNoDate(string words) => NoDateWords.Contains(words.Trim().TrimEnd('.'), StringComparer.OrdinalIgnoreCase);

    /// <summary>What follows one of the beginnings; null when the text has none of them.</summary>
    private static string? After(string text, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
                && (text.Length == beginning.Length || beginning == "=" || text[beginning.Length] is ' ' or ':'))
            {
                return text[beginning.Length..].TrimStart(':', ' ');
            }
        }

        return null;
    }
}
