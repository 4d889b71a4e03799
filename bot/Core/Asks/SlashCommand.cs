namespace TcAssistant.Asks;

/// <summary>"/due", "/retard", "/vencido": short forms of what can also be typed in words.</summary>
public static class SlashCommand
{
    // With nothing behind them they are these sentences; what stands behind them takes the sentence's end.
    private static readonly Dictionary<string, string> Sentences = new(StringComparer.OrdinalIgnoreCase)
    {
        ["due"] = "what is due",
        ["overdue"] = "what is overdue",
        ["late"] = "what is overdue",
        ["next"] = "what is next",
        ["mine"] = "my lines",
        ["my"] = "my lines",
        ["show"] = "show",
        ["history"] = "history of",
        ["link"] = "link to",
        ["help"] = "help",
        ["undo"] = "undo",
        ["overview"] = "overview",
        ["owner"] = "who owns",
        ["status"] = "status of",
        ["echeance"] = "qu'est-ce qui est à échéance",
        ["échéance"] = "qu'est-ce qui est à échéance",
        ["echeances"] = "qu'est-ce qui est à échéance",
        ["échéances"] = "qu'est-ce qui est à échéance",
        ["retard"] = "qu'est-ce qui est en retard",
        ["prochaine"] = "prochaine échéance",
        ["prochain"] = "prochaine échéance",
        ["miennes"] = "mes lignes",
        ["moi"] = "mes lignes",
        ["montre"] = "montre",
        ["montrer"] = "montre",
        ["historique"] = "historique de",
        ["lien"] = "lien vers",
        ["aide"] = "aide",
        ["annuler"] = "annuler",
        ["vence"] = "qué vence",
        ["vencido"] = "qué está vencido",
        ["vencidos"] = "qué está vencido",
        ["atrasado"] = "qué está atrasado",
        ["proximo"] = "próximo plazo",
        ["próximo"] = "próximo plazo",
        ["mias"] = "mis líneas",
        ["mías"] = "mis líneas",
        ["muestra"] = "muestra",
        ["mostrar"] = "muestra",
        ["historial"] = "historial de",
        ["enlace"] = "enlace a",
        ["ayuda"] = "ayuda",
        ["deshacer"] = "deshacer",
    };

    /// <summary>The same in words; a text that begins with no slash is itself, and an unknown command is taken without its slash.</summary>
    public static string InWords(string text)
    {
        var said = text.Trim();
        if (said.Length < 2 || said[0] != '/' || !char.IsLetter(said[1]))
        {
            return text;
        }

        var space = said.IndexOf(' ');
        var (command, rest) = space < 0 ? (said[1..], "") : (said[1..space], said[space..].Trim());
        return Sentences.TryGetValue(command, out var words) ? $"{words} {rest}".TrimEnd() : said[1..];
    }
}
