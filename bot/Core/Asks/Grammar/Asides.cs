namespace TcAssistant.Asks.Grammar;

/// <summary>Clauses that say why someone asks and for whom: "for my mission report:", "es para una nota al Director", "I'm preparing the quarterly note". Dates and
/// names in them are not asked about. A clause in which anything is asked, or a place of the plan named, is never one.</summary>
internal static class Asides
{
    /// <summary>What leads to a purpose.</summary>
    private static readonly HashSet<string> Leads = Split("for pour para besoin es c s it this is im m i cest que porque because car parce as since before avant antes just so");

    /// <summary>What people prepare, and those they prepare it for.</summary>
    private static readonly HashSet<string> Occasions = Split("""
        oclock lift elevator report reports note notes memo meeting meetings mission briefing brief presentation speech slide slides boss chief director manager colleague supervisor newcomer retreat secretariat appraisal newsletter mail email letter call deadline lunch
        ascenseur rapport compte reunion reunions presentation discours chef cheffe directeur directrice patron collegue dossier bilan courrier lettre lettres mail
        ascensor informe informes nota notas reunion reuniones mision presentacion discurso jefe jefa director directora colega carta correo alguien
        """);

    /// <summary>"I'm drafting", "je prépare", "me voy": what the one who asks does.</summary>
    private static readonly string[][] Statements = [.. """
        i m|im|i am|i ve|ive|i have just|i just|i ll|we re|we are|we have just|a colleague is|my colleague is|sorry to bother|asking for|asking on behalf of|i have the|i have my|i have a meeting|i have a call|i ve got|i have got|i need it for|i need this for|my boss is|my boss wants|the boss is|the boss wants|the director is|the director wants|the director is asking|the dg is|the dg wants|the dg is asking|sorry for|hope you|happy new year|happy monday|good luck
        je suis|je vais|je debarque|je demande pour|c est pour|j ai le|j ai la|j ai mon|j ai un|on me demande|on me le demande|je prepare|je redige|je pars|je rentre|j arrive|j ai une reunion|j ai reunion|on a reunion|on a une reunion|j ai rendez vous|on prepare|nous preparons|mon chef|ma cheffe|le chef|la cheffe|le directeur|la directrice|mon directeur|ma directrice|un collegue|bonne annee|desole de deranger|excusez le derangement
        estoy|soy|me lo pide|me lo piden|me lo pregunta|me lo preguntan|es que me lo pide|es que me lo piden|pregunto por|pregunto de parte de|tengo al|tengo a la|tengo al director|me voy|voy|vamos|acabo de|tengo una reunion|tengo reunion|tenemos reunion|preparo|mi jefe|mi jefa|el jefe|la jefa|el director|la directora|mi director|mi directora|un colega|feliz ano|perdona la molestia|perdone la molestia|que ya lo tengo|que ya la tengo|que ya los tengo|que ya las tengo
        """.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static words => words.Split(' '))];

    private const string Ends = ".:;!?,()—–\n";

    /// <summary>Takes such clauses out, unless nothing but them would be left.</summary>
    /// <param name="text">Where the signs stand that part clauses.</param>
    public static void TakeOut(List<Piece> pieces, string text)
    {
        var clauses = Clauses(pieces, text);
        if (clauses.Count < 2)
        {
            return;
        }

        var kept = clauses.Where(static clause => clause.Exists(Asks) || !IsAside(clause)).ToList();
        if (kept.Count < clauses.Count && kept.Exists(static clause => clause.Exists(static piece => Asks(piece) || piece.Is(Cue.Month))))
        {
            pieces.Clear();
            pieces.AddRange(kept.SelectMany(static clause => clause));
        }
    }

    /// <summary>Whether a piece asks for something, or names what is to be asked about; "quarterly" and "just" do in a question, not in a clause of this kind.</summary>
    private static bool Asks(Piece piece) => FollowUp.Asks(piece) && piece.Cue != Cue.Every
        || piece.Cue is Cue.LineNoun or Cue.About or Cue.PartNoun or Cue.IssueNoun or Cue.What or Cue.Which or Cue.When or Cue.Except or Cue.Corrects
        || piece.Cue == Cue.Only && piece.Single != "just";

    private static List<List<Piece>> Clauses(List<Piece> pieces, string text)
    {
        var clauses = new List<List<Piece>> { new() };
        for (var at = 0; at < pieces.Count; at++)
        {
            if (at > 0 && IsParted(text.AsSpan(pieces[at - 1].First.Start, pieces[at].First.Start - pieces[at - 1].First.Start)))
            {
                clauses.Add([]);
            }

            clauses[^1].Add(pieces[at]);
        }

        return clauses;
    }

    private static bool IsParted(ReadOnlySpan<char> between)
    {
        for (var at = 0; at < between.Length; at++)
        {
            if ((Ends.Contains(between[at], StringComparison.Ordinal) || between[at] == '-' && at > 0 && between[at - 1] == ' ') && (at + 1 == between.Length || !char.IsLetterOrDigit(between[at + 1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAside(List<Piece> clause)
    {
        var words = clause.SelectMany(static piece => Languages.Letters.Words(piece.Written)).ToList();
        if (words.Count > 14)
        {
            return false;
        }

        var first = words.FindIndex(static word => word is not ("and" or "but" or "so" or "hey" or "hi" or "hello" or "et" or "mais" or "bonjour" or "y" or "pero" or "hola" or "ok" or "pues"));
        return first >= 0 && (words.Skip(first).Take(4).Any(Leads.Contains) && words.Exists(static word => Occasions.Contains(word) || IsHour(word)) || Array.Exists(Statements, said => Begins(words, first, said)));
    }

    /// <summary>"My 3pm", "à 14h", "14h30".</summary>
    private static bool IsHour(string word) => word.Length is >= 2 and <= 5 && char.IsAsciiDigit(word[0])
        && (word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal) || word.TrimStart("0123456789".ToCharArray()) is ['h', .. var minutes] && minutes.All(char.IsAsciiDigit));

    private static bool Begins(List<string> words, int at, string[] said) =>
        at + said.Length <= words.Count && Enumerable.Range(0, said.Length).All(place => words[at + place] == said[place]);

    private static HashSet<string> Split(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
