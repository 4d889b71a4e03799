using System.Text.RegularExpressions;
using TcAssistant.Languages;

namespace TcAssistant.Asks;

/// <summary>Questions about what became of this conversation's reminders, and what will.</summary>
public abstract partial record AccountAsk(Language Language)
{
    /// <summary>"Why did nothing come for II.3.1?", "when will you remind us of II.3.1?"</summary>
    /// <param name="Place">As it was typed, without case and accents.</param>
    public sealed record OfLine(Language Language, string Place) : AccountAsk(Language);

    /// <summary>"What became of your reminders?"</summary>
    public sealed record OfAll(Language Language) : AccountAsk(Language);

    /// <summary>"Which dates passed before the import?"</summary>
    public sealed record PastDates(Language Language) : AccountAsk(Language);

    /// <summary>Null: it is none of them.</summary>
    public static AccountAsk? Read(string text)
    {
        if (text.Length > 120)
        {
            return null;
        }

        var said = Spaces().Replace(Folding.Plain(Said.Asked(text)), " ").Trim();
        return Line(EnglishLine(), said, Language.English) ?? Line(FrenchLine(), said, Language.French) ?? Line(SpanishLine(), said, Language.Spanish)
            ?? (AccountAsk?)All(said) ?? Past(said);
    }

    private static OfLine? Line(Regex sentence, string said, Language language) =>
        sentence.Match(said) is { Success: true } match ? new(language, match.Groups["place"].Value.Trim()) : null;

    private static OfAll? All(string said) =>
        EnglishAll().IsMatch(said) ? new(Language.English) : FrenchAll().IsMatch(said) ? new(Language.French) : SpanishAll().IsMatch(said) ? new(Language.Spanish) : null;

    private static PastDates? Past(string said) =>
        EnglishPast().IsMatch(said) ? new(Language.English) : FrenchPast().IsMatch(said) ? new(Language.French) : SpanishPast().IsMatch(said) ? new(Language.Spanish) : null;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;
    private const string ALine = TypedPlace.AtTheEnd;

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(
        @"^(so |and |but )?why .{0,50}\b(nothing|no|not|remind|reminded|reminders?|get|got|receive|received|send|sent|come|came|hear|heard)\b.{0,50}? (line )?" + ALine + "$"
        + "|^(so |and |but )?why is (line )?" + ALine + " (so )?(silent|quiet|muted)$"
        + @"|^when (will|do|did|does|is|was|are) .{0,40}\b(remind|reminded|reminder|reminders|hear)\b.{0,30}? (line )?" + ALine + "$"
        + @"|^(what (became|happened|has become) (of|to|with) )?(all )?(the |your |our )?reminders? (for|of|about|on) (line )?" + ALine + "$",
        Options)]
    private static partial Regex EnglishLine();

    [GeneratedRegex(
        @"^(et |mais )?pourquoi .{0,50}\b(rien|aucun|aucune|rappel|rappels|rappelle|rappele|rappelle-t-on|recu|recue|recevons|recois|envoye|envoyes|venu|venue|arrive)\b.{0,50}? (la ligne |la )?" + ALine + "$"
        + "|^(et |mais )?pourquoi (la ligne |la )?" + ALine + " (est-elle|est-il|reste-t-elle) (muette|silencieuse|muet)$"
        + @"|^quand .{0,40}\b(rappel|rappels|rappeler|rappelleras-tu|rappellerez-vous|rappelles-tu|rappelez-vous)\b.{0,30}? (la ligne |la )?" + ALine + "$"
        + @"|^((que|qu'est-ce que) sont devenus )?(tous )?(les |tes |vos |nos )?rappels? (de|pour|sur) (la ligne |la )?" + ALine + "$",
        Options)]
    private static partial Regex FrenchLine();

    [GeneratedRegex(
        @"^(y |pero )?por que .{0,50}\b(nada|ningun|ninguno|recordatorios?|recordaste|recordo|recordaron|llego|llegaron|llega|recibimos|recibi|enviaste|envio|enviaron)\b.{0,50}? (la linea |la )?" + ALine + "$"
        + "|^(y |pero )?por que (esta |sigue )(la linea |la )?" + ALine + " (en silencio|callada|silenciada)$"
        + @"|^cuando .{0,40}\b(recordatorio|recordatorios|recordar|recordaras|recordara|recuerdas|recuerda)\b.{0,30}? (la linea |la )?" + ALine + "$"
        + @"|^(que (fue|ha sido|paso) (de|con) )?(todos )?(los |tus |sus |nuestros )?recordatorios? (de|para|sobre) (la linea |la )?" + ALine + "$",
        Options)]
    private static partial Regex SpanishLine();

    [GeneratedRegex(@"^what (became|happened|has become) (of|to|with) (all )?(the |your |our )?reminders$|^(the )?(account|ledger|balance) of (the |your |our )?reminders$|^how many reminders (did you send|have you sent|were sent|came)( us)?( here)?( so far)?$|^which reminders (did you send|have you sent|were sent)( us)?$", Options)]
    private static partial Regex EnglishAll();

    [GeneratedRegex(@"^(que|qu'est-ce que) sont devenus (tous )?(les |tes |vos |nos )?rappels$|^(le )?(bilan|compte) (des|de tes|de vos|de nos) rappels$|^combien de rappels (as-tu|avez-vous|ont ete) (envoyes?|recus?)$|^quels rappels (as-tu|avez-vous|ont ete) envoyes$", Options)]
    private static partial Regex FrenchAll();

    [GeneratedRegex(@"^que (fue|ha sido|paso) (de|con) (todos )?(los |tus |sus |nuestros )?recordatorios$|^(el )?(balance|cuenta) de (los |tus |sus |nuestros )?recordatorios$|^cuantos recordatorios (has enviado|ha enviado|enviaste|envio|se enviaron|se han enviado)$|^que recordatorios (has enviado|ha enviado|enviaste|envio)$", Options)]
    private static partial Regex SpanishAll();

    [GeneratedRegex(@"^((what|which) )?dates( that)?( had)? (passed|past) (before|at) (the |this )?import$|^past dates$", Options)]
    private static partial Regex EnglishPast();

    [GeneratedRegex(@"^(quelles )?dates (etaient )?(deja )?passees (avant|a) (l'|cet )import(ation)?$|^dates passees$", Options)]
    private static partial Regex FrenchPast();

    [GeneratedRegex(@"^(que )?fechas (que )?((habian )?pasado|pasaron|pasadas|anteriores) (antes de |a )(la |esta )?import(acion|ar)$|^fechas pasadas$", Options)]
    private static partial Regex SpanishPast();
}
