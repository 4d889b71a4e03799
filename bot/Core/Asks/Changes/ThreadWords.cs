using System.Text.RegularExpressions;
using TcAssistant.Languages;

namespace TcAssistant.Asks.Changes;

internal enum ThreadKind
{
    Done,
    Started,
    FirstResults,
    StillGoing,
    NothingNew,
    NotDone,
    Expected,
    Mine,
    Owner,
    SnoozeDay,
    SnoozeWeek,
    SnoozeMonday,
    Mute,
    Unmute,
    Why,
}

/// <summary>
/// The ways in which people answer a reminder in its thread, without naming the line. <c>D</c> stands for a date, <c>W</c> for who,
/// <c>B</c> for an optional reason, <c>_</c> for a space. The first that matches counts: what is more particular stands first.
/// </summary>
internal static partial class ThreadWords
{
    private const string It = "(?:(?:it|this|that|this_one|all|everything|we|i)(?:'s|'re|'ve|_is|_are|_has_been|_has|_have)?_)?(?:now_|already_|just_|all_)?";
    private const string That = "(?:_(?:it|this|that|this_one|this_line|this_reminder))?";
    private const string Cela = "(?:(?:c'est|ça_a|cela_a|tout_est|on_a|nous_avons|j'ai|l'action_est)_)?(?:d[eé]j[aà]_|bien_)?";
    private const string Esto = "(?:ya_)?(?:(?:est[aá]n?|todo_est[aá]|lo_hemos|hemos|lo_he|he|se_ha|ha|han)_)?(?:ya_)?";

    private const string Because = @"(?:(?:because|since|as|car|puisque|porque|ya que)\b|parce qu[e'])";

    private static readonly (Language Language, ThreadKind Kind, string Sentence)[] Sentences =
    [
        (Language.English, ThreadKind.Why, "why(?:_(?:this|that)(?:_(?:line|one|card|reminder))?)?(?:_is_(?:it|this)_here)?|why_(?:am_i|are_we)_getting_this"),
        (Language.English, ThreadKind.StillGoing, $"{It}still_(?:going|going_on|under_way|underway|running|ongoing|in_progress)|{It}ongoing"),
        (Language.English, ThreadKind.Done, $"{It}(?:done|finished|complete|completed|closed){That}(?:_now|_already)?"),
        (Language.English, ThreadKind.Started, $"{It}(?:started|begun|under_way|underway|in_progress){That}(?:_now|_already)?"),
        (Language.English, ThreadKind.FirstResults, "(?:the_|we_have_|we_have_the_)?first_(?:results|part)(?:_(?:are|is))?(?:_(?:now|already))?(?:_(?:there|here|in|available|done|complete|completed))?"),
        (Language.English, ThreadKind.NothingNew, "nothing_(?:new|to_report|has_changed)|no_(?:news|change|changes)"),
        (Language.English, ThreadKind.Expected, $"{It}not_(?:before|until)_(?:the_)?D(?:B)?"),
        (Language.English, ThreadKind.Expected, $"{It}(?:expected|due|planned|foreseen)_(?:in_|by_|on_|for_|at_)?(?:the_)?D(?:B)?"),
        (Language.English, ThreadKind.Expected, $"{It}(?:delayed|postponed|moved|slipped|slips|slipping)_(?:to|until|till)_(?:the_)?D(?:B)?"),
        (Language.English, ThreadKind.NotDone, $"{It}not_(?:yet|done|done_yet|yet_done|finished|finished_yet|ready|ready_yet|started|started_yet)(?:B)?"),
        (Language.English, ThreadKind.Mine, "(?:(?:it's|it_is|this_is|that's|that_is)_)?mine|i(?:'ll|_will)_(?:take|do)_(?:it|this|that|care_of_it)|(?:assign|give)_(?:it|this)_to_me"),
        (Language.English, ThreadKind.Owner, "(?:it's|it_is|this_is|that's|that_is|this_one_is)_W(?:'s|s')"),
        (Language.English, ThreadKind.Owner, "(?:it_|this_|that_)?(?:belongs|goes)_to_W|(?:assign|reassign|give)(?:_it|_this|_that)?_to_W|(?:it's|it_is|this_is|that's)_for_W"),
        (Language.English, ThreadKind.SnoozeWeek, $"(?:snooze|postpone|delay){That}(?:_for|_by)?_(?:a|one|1)_week|(?:snooze|remind_us_again){That}_(?:in_(?:a|one|1)_week|next_week)"),
        (Language.English, ThreadKind.SnoozeMonday, $"snooze{That}_(?:until_|till_|to_)?(?:next_)?monday|remind_us_again_(?:on_)?(?:next_)?monday"),
        (Language.English, ThreadKind.SnoozeDay, $"snooze{That}(?:(?:_for|_by)?_(?:a|one|1)_day|_(?:until|till|to)_tomorrow)?|remind_us_again_tomorrow"),
        (Language.English, ThreadKind.Unmute, "un-?mute(?:_it|_this|_that)?(?:_line)?"),
        (Language.English, ThreadKind.Mute, "(?:mute|silence)(?:_it|_this|_that)?(?:_line)?(?:_for_everyone|_for_all)?"),

        (Language.French, ThreadKind.Why, "pourquoi(?:_(?:cette_ligne|[cç]a|ceci|cela|cette_carte|ce_rappel))?"),
        (Language.French, ThreadKind.StillGoing, "(?:c'est_)?(?:toujours|encore)_en_cours|(?:[cç]a|cela)_continue"),
        (Language.French, ThreadKind.Done, $"{Cela}(?:faite?|termin[eé]e?|finie?|achev[eé]e?|r[eé]alis[eé]e?|clos|close)"),
        (Language.French, ThreadKind.Started, $"{Cela}(?:commenc[eé]e?|d[eé]marr[eé]e?|lanc[eé]e?|en_cours)"),
        (Language.French, ThreadKind.FirstResults, "(?:(?:nous_avons_|on_a_)?les_)?premiers_r[eé]sultats(?:_sont)?(?:_d[eé]j[aà])?(?:_l[aà]|_obtenus|_disponibles)?"),
        (Language.French, ThreadKind.NothingNew, "rien_(?:de_nouveau|de_neuf|à_signaler|n'a_chang[eé])|pas_de_nouvelles"),
        (Language.French, ThreadKind.Expected, "(?:ce_(?:n'est_|ne_sera_))?pas_avant_(?:le_|la_|l')?D(?:B)?"),
        (Language.French, ThreadKind.Expected, "(?:c'est_)?(?:pr[eé]vu|attendu)e?_(?:pour_(?:le_)?|en_|d'ici_(?:[aà]_|au_)?|le_|au_)?D(?:B)?"),
        (Language.French, ThreadKind.Expected, "(?:c'est_)?(?:report[eé]|repouss[eé]|retard[eé])e?_(?:[aà]_|au_|en_|jusqu'(?:en_|[aà]_|au_))D(?:B)?"),
        (Language.French, ThreadKind.NotDone, "(?:ce_n'est_|c'est_)?pas_(?:encore|(?:encore_)?(?:faite?|termin[eé]e?|finie?|achev[eé]e?|pr[eê]te?|commenc[eé]e?))(?:B)?"),
        (Language.French, ThreadKind.Mine, "c'est_(?:[aà]|pour)_moi|je_m'en_(?:occupe|charge)|je_(?:le|la)_prends"),
        (Language.French, ThreadKind.Owner, "c'est_(?:[aà]|au|aux|pour)_W|(?:[cç]a|cela)_(?:revient|appartient)_(?:[aà]|au|aux)_W|(?:attribue|confie|donne)[rz]?(?:-?_?l[ea])?_(?:[aà]|au|aux)_W"),
        (Language.French, ThreadKind.SnoozeWeek, "(?:reporte|repousse|d[eé]cale)[rz]?(?:-l[ea])?_d'une_semaine|(?:rappelle|rappelez)-nous_(?:[cç]a_|cela_|le_)?(?:dans_une_semaine|la_semaine_prochaine)"),
        (Language.French, ThreadKind.SnoozeMonday, "(?:reporte|repousse|remets|remettez|remettre|d[eé]cale)[rz]?(?:-l[ea])?_[aà]_lundi(?:_prochain)?|(?:rappelle|rappelez)-nous_(?:[cç]a_|cela_|le_)?lundi(?:_prochain)?"),
        (Language.French, ThreadKind.SnoozeDay, "(?:reporte|repousse|d[eé]cale)[rz]?(?:-l[ea])?_(?:d'un_jour|[aà]_demain)|(?:remets|remettez|remettre)(?:-l[ea])?_[aà]_demain|(?:rappelle|rappelez)-nous_(?:[cç]a_|cela_|le_)?demain"),
        (Language.French, ThreadKind.Unmute, "(?:r[eé]tablis|r[eé]tablir|r[eé]tablissez|remets|remettre|remettez)_les_rappels"),
        (Language.French, ThreadKind.Mute, "coupe[rz]?(?:_les_rappels|_cette_ligne)?(?:_pour_tous)?|(?:mets|mettre|mettez)_en_sourdine"),

        (Language.Spanish, ThreadKind.Why, "por_qu[eé](?:_(?:esta_l[ií]nea|esto|esta_tarjeta|este_recordatorio))?"),
        (Language.Spanish, ThreadKind.StillGoing, "(?:esto_)?(?:sigue|contin[uú]a)(?:_en_(?:curso|marcha))?"),
        (Language.Spanish, ThreadKind.Done, $"{Esto}(?:hech|terminad|acabad|completad|cerrad|concluid|list)[oa]|ya_est[aá]"),
        (Language.Spanish, ThreadKind.Started, $"{Esto}(?:(?:empezad|comenzad|arrancad|iniciad)[oa]|en_(?:curso|marcha))|(?:ya_)?(?:empez[oó]|comenz[oó]|arranc[oó])"),
        (Language.Spanish, ThreadKind.FirstResults, "(?:ya_)?(?:(?:hay|tenemos|est[aá]n|tenemos_los)_)?(?:los_)?primeros_resultados"),
        (Language.Spanish, ThreadKind.NothingNew, "nada_(?:nuevo|que_informar)|sin_novedad(?:es)?|ninguna_novedad|sin_cambios"),
        (Language.Spanish, ThreadKind.Expected, "no_(?:antes_de_?l?|hasta)_(?:el_)?D(?:B)?"),
        (Language.Spanish, ThreadKind.Expected, "(?:se_espera|(?:est[aá]_)?previst[oa])_(?:para_(?:el_)?|en_|a_|el_)?D(?:B)?"),
        (Language.Spanish, ThreadKind.Expected, "(?:se_)?(?:aplaza|aplazado|aplazada|retrasa|retrasado|retrasada)_(?:a|hasta)_(?:el_)?D(?:B)?"),
        (Language.Spanish, ThreadKind.NotDone, "(?:todav[ií]a|a[uú]n)_no(?:_est[aá]_(?:hech|terminad|list)[oa])?(?:B)?|no_est[aá]_(?:hech|terminad|list)[oa](?:_(?:todav[ií]a|a[uú]n))?(?:B)?|sin_hacer(?:B)?"),
        (Language.Spanish, ThreadKind.Mine, "es_m[ií][oa]|me_(?:encargo|ocupo)(?:_yo)?|yo_me_(?:encargo|ocupo)|es_para_m[ií]"),
        (Language.Spanish, ThreadKind.Owner, "es_(?:de|del|para)_W|(?:esto_)?le_(?:toca|corresponde)_al?_W|(?:esto_)?(?:corresponde|pertenece)_al?_W|as[ií]gn(?:alo|ala|ar|a|e)_al?_W"),
        (Language.Spanish, ThreadKind.SnoozeWeek, "(?:posp[oó]n|posponer|posponlo|aplaza|aplazar|aplace|apl[aá]zalo)_una_semana|recu[eé]rdanoslo_(?:en_una_semana|la_pr[oó]xima_semana)"),
        (Language.Spanish, ThreadKind.SnoozeMonday, "(?:posp[oó]n|posponer|posponlo|aplaza|aplazar|aplace|apl[aá]zalo)_(?:hasta_|al_)(?:el_)?lunes|recu[eé]rdanoslo_el_lunes"),
        (Language.Spanish, ThreadKind.SnoozeDay, "(?:posp[oó]n|posponer|posponlo|aplaza|aplazar|aplace|apl[aá]zalo)_(?:un_d[ií]a|hasta_mañana|a_mañana)|recu[eé]rdanoslo_mañana"),
        (Language.Spanish, ThreadKind.Unmute, "(?:reactiva|reactivar|reactive|react[ií]valo)(?:_(?:los_recordatorios|esta_l[ií]nea))?"),
        (Language.Spanish, ThreadKind.Mute, "(?:silencia|silenciar|silencie|sil[eé]nciala|sil[eé]ncialo)(?:_(?:los_recordatorios|esta_l[ií]nea))?(?:_para_todos)?"),
    ];

    private static readonly Lazy<IReadOnlyList<(Language Language, ThreadKind Kind, Regex Sentence)>> Read = new(() =>
        [.. Sentences.Select(sentence => (sentence.Language, sentence.Kind, Pattern(sentence.Sentence)))]);

    public static IReadOnlyList<(Language Language, ThreadKind Kind, Regex Sentence)> All => Read.Value;

    /// <summary>The words without what is only polite, or only agrees.</summary>
    public static string Bare(string text) => Spaces().Replace(Said.Asked(Assent().Replace(Said.Asked(text), "")), " ");

    private static Regex Pattern(string sentence)
    {
        var pattern = sentence
            .Replace("D", "(?<date>.+?)", StringComparison.Ordinal)
            .Replace("W", "(?<who>[^?]{1,60})", StringComparison.Ordinal)
            .Replace("(?:B)?", $@"(?:\s*(?:[:;,–-]\s*(?:{Because}\s*)?|\b{Because}\s*)(?<because>.+))?", StringComparison.Ordinal)
            .Replace("_?", @"\s*", StringComparison.Ordinal)
            .Replace("_", @"\s+", StringComparison.Ordinal);
        return new Regex($"^(?:{pattern})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.Singleline);
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex("^(?:yes|ok|okay|oui|s[ií])(?:,|,? (?:please|por favor)[,.]?)? +", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Assent();
}
