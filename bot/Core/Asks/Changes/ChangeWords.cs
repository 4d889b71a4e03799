using System.Text.RegularExpressions;
using TcAssistant.Languages;

namespace TcAssistant.Asks.Changes;

/// <summary>What a sentence asks to be changed.</summary>
internal enum ChangeKind
{
    Done,
    NotDone,
    UnderWay,
    Expected,
    Accepted,
    Assigned,
    Mine,
    Nobody,
    Noted,
    Muted,
    Unmuted,
}

/// <summary>One way to say it.</summary>
/// <param name="Sentence">Over the whole text; linear in its length.</param>
internal sealed record ChangePhrase(Language Language, ChangeKind Kind, Regex Sentence);

/// <summary>
/// The ways in which people say that something of a line has changed. In the sentences <c>P</c> stands for a place ("II.3.1", "2 b",
/// "part III"), <c>D</c> for a date, <c>W</c> for who, <c>B</c> for an optional reason, <c>R</c> for what a decision rests on, <c>T</c> for a
/// text, <c>_</c> for a space.
/// </summary>
internal static partial class ChangeWords
{
    private const string Done = "(?:done|complete|completed|finished|closed|ready|achieved)";
    private const string Fait = "(?:faite?s?|termin[eé]e?s?|achev[eé]e?s?|finie?s?|close?s?|r[eé]alis[eé]e?s?|ex[eé]cut[eé]e?s?|ok)";
    private const string Hecho = "(?:hech|terminad|acabad|completad|concluid|finalizad|realizad|cumplid|list)[oa]s?";

    private static readonly (Language Language, ChangeKind Kind, string Sentence)[] Sentences =
    [
        (Language.English, ChangeKind.Done, $"(?:mark|set|report|tick(?:_off)?)_P_(?:as_|to_)?(?:all_)?{Done}"),
        (Language.English, ChangeKind.Done, $"P(?:_(?:is|are|has_been|have_been|was|were))?_(?:now_|all_)?{Done}"),
        (Language.English, ChangeKind.Done, "(?:done|finished|completed)(?:_with)?[ :,-]+P"),
        (Language.English, ChangeKind.Done, "(?:we|i)(?:_have|'ve)?_(?:just_)?(?:done|finished|completed|closed)_(?:with_)?P"),
        (Language.English, ChangeKind.Done, "(?:complete|finish|close)_P"),
        (Language.English, ChangeKind.NotDone, $"P(?:_(?:is|are|was)(?:_not|n't)|_not)_(?:yet_)?{Done}(?:_yet)?"),
        (Language.English, ChangeKind.NotDone, "(?:reopen|re-open)_P"),
        (Language.English, ChangeKind.NotDone, $"mark_P_(?:as_)?(?:not_{Done}|undone|open|unfinished)"),
        (Language.English, ChangeKind.UnderWay, "P(?:_(?:has|have))?_(?:now_|just_)?(?:started|begun|kicked_off)"),
        (Language.English, ChangeKind.UnderWay, "P_(?:is|are)_(?:now_)?(?:under_way|underway|in_progress)"),
        (Language.English, ChangeKind.UnderWay, "(?:we|i)(?:_have|'ve)?_(?:just_)?(?:started|begun)_P"),
        (Language.English, ChangeKind.UnderWay, "mark_P_(?:as_)?(?:started|under_way|underway|in_progress)"),
        (Language.English, ChangeKind.Expected, "P(?:_(?:is|are))?_(?:now_)?expected_(?:in_|by_|on_|for_|at_)?D(?:B)?"),
        (Language.English, ChangeKind.Expected, "P_(?:slips|slipped|moves|moved|(?:is_|are_)?delayed|(?:is_|are_)?postponed)_(?:to|until|till)_D(?:B)?"),
        (Language.English, ChangeKind.Expected, "expect_P_(?:in_|by_|on_)?D(?:B)?"),
        (Language.English, ChangeKind.Expected, "P_not_before_D(?:B)?"),
        (Language.English, ChangeKind.Accepted, "accept_D_for_P[ ,;:(]+R"),
        (Language.English, ChangeKind.Accepted, "new_date_for_P[ :=]+D_?[,;(]_?R"),
        (Language.English, ChangeKind.Mine, "P_(?:is|are)_mine"),
        (Language.English, ChangeKind.Mine, "i(?:'ll|_will)?_(?:take|own)_P"),
        (Language.English, ChangeKind.Mine, "assign_P_to_me"),
        (Language.English, ChangeKind.Nobody, "(?:nobody|no_one)_owns_P"),
        (Language.English, ChangeKind.Nobody, "unassign_P"),
        (Language.English, ChangeKind.Assigned, "assign_P_to_W"),
        (Language.English, ChangeKind.Assigned, "P_(?:belongs|goes|is_assigned|are_assigned)_to_W"),
        (Language.English, ChangeKind.Muted, "(?:mute|silence)_(?:reminders_(?:of|for|about)_)?P(?:_for_everyone)?"),
        (Language.English, ChangeKind.Muted, "(?:no_more|stop)_reminders_(?:of|for|about)_P"),
        (Language.English, ChangeKind.Unmuted, "(?:unmute|un-mute)_(?:reminders_(?:of|for|about)_)?P"),
        (Language.English, ChangeKind.Noted, "(?:note|comment|remark)_(?:on_|for_|about_)?P[ :,-]+T"),

        (Language.French, ChangeKind.Done, $"(?:marque[rz]?|note[rz]?|indique[rz]?)_P_(?:comme_)?(?:[eé]tant_)?{Fait}"),
        (Language.French, ChangeKind.Done, $"P(?:,?_c'est|_est|_sont|_a_[eé]t[eé]|_ont_[eé]t[eé])?_(?:d[eé]j[aà]_|bien_)?{Fait}"),
        (Language.French, ChangeKind.Done, "(?:faite?|termin[eé]e?|finie?)[ :,-]+P"),
        (Language.French, ChangeKind.Done, "(?:on_a|nous_avons|j'ai)_(?:fini|termin[eé]|achev[eé]|fait)_P"),
        (Language.French, ChangeKind.Done, "(?:terminer|clore|cl[oô]turer|cl[oô]ture[rz]?)_P"),
        (Language.French, ChangeKind.NotDone, $"P(?:_n'est|_ne_sont|_n'a|_est|_sont)?_pas_(?:encore_)?(?:[eé]t[eé]_)?{Fait}"),
        (Language.French, ChangeKind.NotDone, "(?:rouvrir|rouvre[rz]?)_P"),
        (Language.French, ChangeKind.UnderWay, "P_(?:a|ont|est|sont)_(?:[eé]t[eé]_)?(?:d[eé]j[aà]_)?(?:commenc[eé]|d[eé]marr[eé]|lanc[eé]|engag[eé])e?s?"),
        (Language.French, ChangeKind.UnderWay, "P_(?:est|sont)_en_cours"),
        (Language.French, ChangeKind.UnderWay, "(?:on_a|nous_avons|j'ai)_(?:commenc[eé]|d[eé]marr[eé]|lanc[eé])_P"),
        (Language.French, ChangeKind.UnderWay, "(?:marque[rz]?|note[rz]?)_P_(?:comme_)?(?:en_cours|commenc[eé]e?s?|d[eé]marr[eé]e?s?)"),
        (Language.French, ChangeKind.Expected, "P(?:_(?:est|sont))?_(?:attendue?s?|pr[eé]vue?s?)_(?:en_|pour_|d'ici_(?:[aà]_)?|le_|au_)?D(?:B)?"),
        (Language.French, ChangeKind.Expected, "P_(?:glisse|passe|(?:est_|sont_)?(?:report[eé]|repouss[eé]|retard[eé])e?s?)_(?:[aà]_|au_|en_|jusqu'(?:en_|[aà]_|au_))D(?:B)?"),
        (Language.French, ChangeKind.Expected, "P_pas_avant_(?:le_)?D(?:B)?"),
        (Language.French, ChangeKind.Accepted, "accepte[rz]?_D_pour_P[ ,;:(]+R"),
        (Language.French, ChangeKind.Accepted, "nouvelle_date_pour_P[ :=]+D_?[,;(]_?R"),
        (Language.French, ChangeKind.Mine, "P_(?:est|sont)_[aà]_moi"),
        (Language.French, ChangeKind.Mine, "je_(?:prends|m'occupe_de)_P"),
        (Language.French, ChangeKind.Nobody, "personne_(?:n'est_responsable_de|ne_s'occupe_de)_P"),
        (Language.French, ChangeKind.Assigned, "(?:attribue[rz]?|confie[rz]?|assigne[rz]?|affecte[rz]?|donne[rz]?)_P_(?:[aà]|au|aux)_W"),
        (Language.French, ChangeKind.Assigned, "P_(?:revient|appartient|(?:est|sont)_(?:confi|attribu|assign)[eé]e?s?)_(?:[aà]|au|aux)_W"),
        (Language.French, ChangeKind.Muted, "(?:coupe[rz]?|arr[eê]te[rz]?|supprime[rz]?)_les_rappels_(?:de_|pour_|sur_)(?:la_)?P(?:_pour_tous)?"),
        (Language.French, ChangeKind.Muted, "(?:plus_de_rappels_(?:de_|pour_|sur_)|met(?:s|tre|tez)_en_sourdine_)(?:la_)?P"),
        (Language.French, ChangeKind.Unmuted, "(?:r[eé]tabli(?:s|r|ssez)|remet(?:s|tre|tez)|r[eé]active[rz]?)_les_rappels_(?:de_|pour_|sur_)(?:la_)?P"),
        (Language.French, ChangeKind.Noted, "(?:note|commentaire|remarque)_(?:sur_|pour_)?P[ :,-]+T"),

        (Language.Spanish, ChangeKind.Done, $"(?:marcar?|marque|anotar?|anote)_P_(?:como_)?{Hecho}"),
        (Language.Spanish, ChangeKind.Done, $"P(?:_ya)?(?:_est[aá]n?|_ha_sido|_han_sido|_se_ha)?_(?:ya_)?{Hecho}"),
        (Language.Spanish, ChangeKind.Done, "(?:hech|terminad|list)[oa][ :,-]+P"),
        (Language.Spanish, ChangeKind.Done, "(?:ya_)?(?:hemos|he)_(?:terminado|acabado|hecho|completado|cerrado)_P"),
        (Language.Spanish, ChangeKind.Done, "(?:terminar|cerrar|cierra|cierre)_P"),
        (Language.Spanish, ChangeKind.NotDone, $"P_(?:a[uú]n_|todav[ií]a_)?no(?:_est[aá]n?|_ha_sido|_se_ha)?_(?:a[uú]n_|todav[ií]a_)?{Hecho}(?:_(?:a[uú]n|todav[ií]a))?"),
        (Language.Spanish, ChangeKind.NotDone, "(?:reabrir|reabre|reabra)_P"),
        (Language.Spanish, ChangeKind.UnderWay, "P_(?:ya_)?(?:ha|han)_(?:empezado|comenzado|arrancado)"),
        (Language.Spanish, ChangeKind.UnderWay, "P_(?:ya_)?(?:empez[oó]|comenz[oó]|arranc[oó])"),
        (Language.Spanish, ChangeKind.UnderWay, "P_(?:ya_)?est[aá]n?_en_(?:curso|marcha)"),
        (Language.Spanish, ChangeKind.UnderWay, "(?:ya_)?(?:hemos|he)_(?:empezado|comenzado)_P"),
        (Language.Spanish, ChangeKind.UnderWay, "(?:marcar?|marque)_P_(?:como_)?(?:en_curso|en_marcha|empezad[oa]s?|comenzad[oa]s?)"),
        (Language.Spanish, ChangeKind.Expected, "P_(?:se_esperan?|(?:est[aá]n?_)?previst[oa]s?)_(?:en_|para_|a_|el_)?D(?:B)?"),
        (Language.Spanish, ChangeKind.Expected, "P_(?:se_(?:retrasan?|aplazan?|atrasan?)|pasan?)_(?:a|hasta)_D(?:B)?"),
        (Language.Spanish, ChangeKind.Expected, "P_no_antes_de(?:l)?_D(?:B)?"),
        (Language.Spanish, ChangeKind.Accepted, "acept(?:ar?|e)_D_para_P[ ,;:(]+R"),
        (Language.Spanish, ChangeKind.Accepted, "nueva_fecha_para_P[ :=]+D_?[,;(]_?R"),
        (Language.Spanish, ChangeKind.Mine, "P_(?:es|son)_m[ií][oa]s?"),
        (Language.Spanish, ChangeKind.Mine, "me_(?:encargo|ocupo)_de_P"),
        (Language.Spanish, ChangeKind.Nobody, "nadie_(?:es_responsable|se_encarga|se_ocupa)_de_P"),
        (Language.Spanish, ChangeKind.Assigned, "asign(?:ar?|e)_P_(?:al?)_W"),
        (Language.Spanish, ChangeKind.Assigned, "P_(?:es_de|son_de|corresponden?_a|pertenecen?_a)_W"),
        (Language.Spanish, ChangeKind.Muted, "(?:silencia|silenciar|silencie)_(?:los_recordatorios_(?:de|para|sobre)_)?(?:la_)?P(?:_para_todos)?"),
        (Language.Spanish, ChangeKind.Muted, "no_m[aá]s_recordatorios_(?:de|para|sobre)_(?:la_)?P"),
        (Language.Spanish, ChangeKind.Unmuted, "(?:reactiva|reactivar|reactive|deja_de_silenciar|dejar_de_silenciar)_(?:los_recordatorios_(?:de|para|sobre)_)?(?:la_)?P"),
        (Language.Spanish, ChangeKind.Noted, "(?:nota|comentario)_(?:sobre_|para_|en_)?P[ :,-]+T"),
    ];

    private static readonly Lazy<IReadOnlyList<ChangePhrase>> Read = new(() =>
        [.. Sentences.Select(sentence => new ChangePhrase(sentence.Language, sentence.Kind, Pattern(sentence.Sentence)))]);

    public static IReadOnlyList<ChangePhrase> All => Read.Value;

    /// <summary>Whether a text names a place at all: the quick answer for nearly every question.</summary>
    public static bool NamesPlace(string text) => Somewhere().IsMatch(text);

    private static Regex Pattern(string sentence)
    {
        var pattern = sentence
            .Replace("P", $"(?<place>{TypedPlace.Pattern})", StringComparison.Ordinal)
            .Replace("D", "(?<date>.+?)", StringComparison.Ordinal)
            .Replace("W", "(?<who>.+)", StringComparison.Ordinal)
            .Replace("R", "(?<reference>.+?)[)]?", StringComparison.Ordinal)
            .Replace("T", "(?<text>.+)", StringComparison.Ordinal)
            .Replace("B", @"\s*(?:[:;,–-]|\b(?:because|since|as|parce qu[e']|car|puisque|porque|ya que)\b)\s*(?<because>.+)", StringComparison.Ordinal)
            .Replace("_?", @"\s*", StringComparison.Ordinal)
            .Replace("_", @"\s+", StringComparison.Ordinal);
        return new Regex(
            $"^{pattern}$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.Singleline);
    }

    [GeneratedRegex(@"\b(?:[ivx]{1,5}[\s.]*\d|\d{1,2}\s?[a-z]\b|(?:part|partie|parte)\s+[ivx])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Somewhere();
}
