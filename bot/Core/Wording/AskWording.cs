namespace TcAssistant.Wording;

/// <summary>Questions that can be asked, as buttons and examples offer them. Each must be understood when it is pressed.</summary>
public static class AskWording
{
    /// <summary>As a person asks for help.</summary>
    public static Sentence HelpWord { get; } = new("help", "aide", "ayuda");

    public static Sentence DueIn(DateOnly month)
    {
        var name = PeriodWording.Month(month);
        return new($"What is due in {name.English}?", $"Quelles lignes arrivent à échéance en {name.French}\u202F?", $"¿Qué vence en {name.Spanish}?");
    }

    public static Sentence AndIn(DateOnly month)
    {
        var name = PeriodWording.Month(month);
        return new($"And in {name.English}?", $"Et en {name.French}\u202F?", $"¿Y en {name.Spanish}?");
    }

    public static Sentence OnlyPart(string part) => new($"Only part {part}", $"Seulement la partie {part}", $"Solo la parte {part}");

    /// <summary>Of a single line.</summary>
    public static Sentence WhoOwnsIt { get; } = new("Who is responsible for it?", "Qui en est responsable\u202F?", "¿Quién es responsable de ella?");

    public static Sentence WhoOwnsThem { get; } = new("Who is responsible for them?", "Qui en est responsable\u202F?", "¿Quién es responsable de ellas?");

    public static Sentence Next { get; } = new("What is the next deadline?", "Quelle est la prochaine échéance\u202F?", "¿Cuál es el próximo vencimiento?");

    public static Sentence OneAfter { get; } = new("And the one after?", "Et celle d’après\u202F?", "¿Y la siguiente?");

    public static Sentence Overdue { get; } = new("What is overdue?", "Qu’est-ce qui est en retard\u202F?", "¿Qué está atrasado?");

    public static Sentence Overview { get; } = new("Summary of the plan", "Résumé du plan", "Resumen del plan");

    public static Sentence ShowPart(string part) => new($"Show part {part}", $"Montre la partie {part}", $"Muestra la parte {part}");

}
