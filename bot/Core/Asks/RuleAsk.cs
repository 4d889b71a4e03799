using System.Text.RegularExpressions;
using TcAssistant.Asks.Wishes;
using TcAssistant.Languages;
using TcAssistant.Reminders;
using TcAssistant.Tracking;

namespace TcAssistant.Asks;

/// <summary>A rule for a plan's reminders: "remind 60 and 30 days before for part III", "II.3.1: remind 60 days before", "no reminders for part I",
/// "back to the usual reminders for II.3.1".</summary>
/// <param name="Place">As it was typed; empty: the whole plan.</param>
/// <param name="Policy">Null: no rule any more.</param>
public sealed partial record RuleAsk(Language Language, string Place, PolicyOverride? Policy)
{
    private const int Longest = 200;

    /// <summary>The words that were not understood: then nothing is to be done. Null: all were.</summary>
    public string? NotUnderstood { get; init; }

    // P is the place, Q one at the beginning, L the lead times, F "for", _ a space; over the folded text.
    private static readonly IReadOnlyList<(Language Language, Kind Kind, Regex Sentence)> Sentences = [.. new[]
    {
        (Language.English, Kind.None, "(?:no_(?:more_)?reminders?|(?:do_not|don't|never)_(?:send_)?remind(?:ers)?(?:_us|_anyone|_anybody|_people)?|(?:stop|turn_off)_(?:the_|all_)?reminders)_F_P"),
        (Language.English, Kind.Usual, "(?:(?:go_)?back_to_|return_to_|restore_|reset_to_|use_)?(?:the_)?(?:usual|normal|default|standard)_reminders_F_P"),
        (Language.English, Kind.Usual, "(?:reset|remove|drop)_(?:the_)?(?:reminders|reminder_rules?|rules?)_F_P"),
        (Language.English, Kind.Leads, "(?:remind|send_reminders|reminders?)_L_F_P"),
        (Language.English, Kind.Leads, "F_P,?_(?:remind|send_reminders)_L"),
        (Language.French, Kind.None, "(?:(?:pas|plus)_de_rappels?|plus_aucun_rappel|aucun_rappel|sans_rappels?|ne_(?:pas_)?(?:rappelle[rz]?|rappeler)(?:_pas)?|arrete[rz]?_les_rappels)_F_P"),
        (Language.French, Kind.Usual, "(?:(?:revenir|reviens|revenez|retour)_aux_|retabli[rs]_les_|les_)?rappels_(?:habituels|normaux|par_defaut|ordinaires)_F_P"),
        (Language.French, Kind.Usual, "(?:supprime[rz]?|retire[rz]?|enleve[rz]?)_la_regle_F_P"),
        (Language.French, Kind.Leads, "(?:rappelle[rz]?|rappelez|rappeler|rappels?)_L_F_P"),
        (Language.French, Kind.Leads, "F_P,?_(?:rappelle[rz]?|rappelez|rappeler)_L"),
        (Language.Spanish, Kind.None, "(?:sin_recordatorios?|ningun_recordatorio|no_mas_recordatorios|no_(?:enviar|envies|envie)_recordatorios|no_recordar)_F_P"),
        (Language.Spanish, Kind.Usual, "(?:(?:volver|vuelve|vuelva)_a_|restablecer_|restablece_)?(?:los_)?recordatorios_(?:habituales|normales|de_siempre|por_defecto)_F_P"),
        (Language.Spanish, Kind.Usual, "(?:quita|quitar|elimina|eliminar)_la_regla_F_P"),
        (Language.Spanish, Kind.Leads, "(?:recordar|recuerda|recuerde|recordatorios?)_L_F_P"),
        (Language.Spanish, Kind.Leads, "F_P,?_(?:recordar|recuerda|recuerde)_L"),
        (Language.English, Kind.None, "Q_?:_?no_reminders?"),
        (Language.English, Kind.Usual, "Q_?:_?(?:back_to_)?(?:the_)?(?:usual|normal|default)_reminders"),
        (Language.English, Kind.Leads, "Q_?:_?(?:remind|reminders?)_L"),
        (Language.French, Kind.None, "Q_?:_?(?:pas_de|aucun|sans|plus_de)_rappels?"),
        (Language.French, Kind.Usual, "Q_?:_?(?:revenir_aux_|les_)?rappels_(?:habituels|normaux|par_defaut)"),
        (Language.French, Kind.Leads, "Q_?:_?(?:rappelle[rz]?|rappelez|rappeler|rappels?)_L"),
        (Language.Spanish, Kind.None, "Q_?:_?(?:sin|ningun)_recordatorios?"),
        (Language.Spanish, Kind.Usual, "Q_?:_?(?:volver_a_)?(?:los_)?recordatorios_(?:habituales|normales)"),
        (Language.Spanish, Kind.Leads, "Q_?:_?(?:recordar|recuerda|recuerde|recordatorios?)_L"),
    }.Select(sentence => (sentence.Item1, sentence.Item2, Compiled(sentence.Item1, sentence.Item3)))];

    private enum Kind
    {
        None,
        Usual,
        Leads,
    }

    /// <summary>Null when the text is no such sentence.</summary>
    public static RuleAsk? Read(string text)
    {
        if (text.Length is 0 or > Longest || text.Contains('?', StringComparison.Ordinal) || !Word().IsMatch(text))
        {
            return null;
        }

        var folded = Folding.Fold(Said.Bare(text));
        foreach (var (language, kind, sentence) in Sentences)
        {
            if (sentence.Match(folded.Text) is not { Success: true } match)
            {
                continue;
            }

            var place = Written(folded, match.Groups["place"]);
            place = WholePlan().IsMatch(Folding.Plain(place)) ? "" : place;
            if (kind != Kind.Leads)
            {
                return new(language, place, kind == Kind.None ? ReminderRules.Nothing : null);
            }

            var reader = new TermsReader(Token.Split(Written(folded, match.Groups["leads"])), WishWords.Of(language), Holidays.Shipped);
            var terms = reader.Read();
            if (terms.NamesLeads && terms with { BeforeDeadline = null, BeforeStart = null } == ReminderTerms.None && reader.Left is null)
            {
                return new(language, place, new(terms.BeforeDeadline, terms.BeforeStart));
            }

            // "II.3.1: remind …" can be nothing else; "remind us what is due for part II" can.
            if (match.Value.Contains(':', StringComparison.Ordinal))
            {
                return new(language, place, null) { NotUnderstood = reader.Left ?? Written(folded, match.Groups["leads"]) };
            }
        }

        return null;
    }

    /// <summary>What the rule is for; empty where the plan has no such place.</summary>
    public IReadOnlyList<RuleScope> ScopesIn(TrackedPlan plan, DateOnly today)
    {
        if (Place.Length == 0)
        {
            return [default];
        }

        var parts = plan.Plan.Parts.Select(part => part.Number).ToHashSet();
        foreach (var said in (string[])[Place, $"part {Place}"])
        {
            var reader = new TermsReader(Token.Split(said), WishWords.Of(said == Place ? Language : Language.English), Holidays.Shipped);
            if (reader.Read() is { Parts: { Count: > 0 } named } && reader.Left is null && !Place.Any(char.IsAsciiDigit))
            {
                return named.All(parts.Contains) ? [.. named.Select(part => new RuleScope(part, null))] : [];
            }
        }

        return [.. TypedPlace.LinesAt(Place, plan, today).Where(line => line.Key is not null).Select(line => new RuleScope(null, line.Key))];
    }

    private static string Written(FoldedText folded, Group group) => folded.AsWritten(group.Index, group.Index + group.Length).Trim(' ', ',');

    private static Regex Compiled(Language language, string sentence) => new(
        "^" + sentence.Replace("_?", " *", StringComparison.Ordinal).Replace("_", " +", StringComparison.Ordinal)
            .Replace("F", language switch
            {
                Language.French => "(?:pour|sur|concernant|de|a propos de|au sujet de)",
                Language.Spanish => "(?:para|sobre|de|acerca de)",
                _ => "(?:for|about|on|of)",
            }, StringComparison.Ordinal)
            .Replace("P", "(?<place>[^:?]{1,80}?)", StringComparison.Ordinal)

            // Before a colon other commands begin too: only what begins as a place does.
            .Replace("Q", "(?<place>(?:(?:the +|la +|el +|le +)?(?:parts?|parties?|partes?|" + TypedPlace.Nouns + ") +)?[ivx0-9][^:?]{0,40}?|(?:the +)?(?:whole +)?plan|(?:tout +)?le +plan|(?:todo +)?el +plan)", StringComparison.Ordinal)
            .Replace("L", "(?<leads>.{1,80}?)", StringComparison.Ordinal) + "$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    [GeneratedRegex("^(?:the )?(?:whole |entire )?plan$|^everything$|^all (?:parts|lines)$|^(?:tout )?le plan(?: entier)?$|^tout$|^toutes les (?:parties|lignes)$|^(?:todo )?el plan(?: entero)?$|^todo$|^todas las (?:partes|lineas)$")]
    private static partial Regex WholePlan();

    [GeneratedRegex("remind|rappel|r[ée]tabli|recor|rule|r[èe]gle|regla", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
