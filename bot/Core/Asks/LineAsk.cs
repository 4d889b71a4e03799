using System.Text.RegularExpressions;
using TcAssistant.Languages;

namespace TcAssistant.Asks;

/// <summary>Questions about the speaker's own lines, and about what became of one line. All else that is asked is an <see cref="Ask"/>.</summary>
public abstract partial record LineAsk(Language Language)
{
    /// <summary>"my lines", "qu'est-ce que j'ai à faire", "qué me toca".</summary>
    public sealed record Mine(Language Language) : LineAsk(Language);

    /// <summary>"history of II.3.1".</summary>
    /// <param name="Place">As it was typed.</param>
    public sealed record History(Language Language, string Place) : LineAsk(Language);

    /// <summary>"link to II.3.1".</summary>
    /// <param name="Place">As it was typed.</param>
    public sealed record Link(Language Language, string Place) : LineAsk(Language);

    /// <summary>Null: it is none of them.</summary>
    public static LineAsk? Read(string text)
    {
        if (text.Length > 120)
        {
            return null;
        }

        var said = Spaces().Replace(Said.Asked(text), " ");
        return EnglishMine().IsMatch(said) ? new Mine(Language.English)
            : FrenchMine().IsMatch(said) ? new Mine(Language.French)
            : SpanishMine().IsMatch(said) ? new Mine(Language.Spanish)
            : HistoryOf(EnglishHistory(), said, Language.English) ?? HistoryOf(FrenchHistory(), said, Language.French) ?? HistoryOf(SpanishHistory(), said, Language.Spanish)
                ?? (LineAsk?)LinkTo(EnglishLink(), said, Language.English) ?? LinkTo(FrenchLink(), said, Language.French) ?? LinkTo(SpanishLink(), said, Language.Spanish);
    }

    private static History? HistoryOf(Regex sentence, string said, Language language) =>
        sentence.Match(said) is { Success: true } match ? new History(language, match.Groups["place"].Value.Trim()) : null;

    private static Link? LinkTo(Regex sentence, string said, Language language) =>
        sentence.Match(said) is { Success: true } match ? new Link(language, match.Groups["place"].Value.Trim()) : null;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^((show|list|give)( me)? )?((all )?my (own )?(lines?|actions?|items?|tasks?|work|todos?|to-dos?)|mine)$|^(what('s| is| are)|which( lines?| ones?)? (is|are)) mine$|^what do i (owe|own|have to do|have)$|^what am i responsible for$|^what('s| is) (on my plate|assigned to me)$|^which lines do i own$", Options)]
    private static partial Regex EnglishMine();

    [GeneratedRegex(@"^((montre[rz]?|affiche[rz]?|donne[rz]?)([- ]moi)? )?(toutes )?(mes (propres )?(lignes?|actions?|t[aâ]ches?)|les miennes)$|^(qu'est[- ]ce que j'ai|qu'ai[- ]je|j'ai quoi) [aà] faire$|^qu'est[- ]ce qui (est [aà] moi|me revient)$|^quelles (sont mes lignes|lignes sont [aà] moi)$|^de quoi suis[- ]je responsable$", Options)]
    private static partial Regex FrenchMine();

    [GeneratedRegex(@"^((mu[eé]stra|ense[ñn]a|da)(me)? )?(todas )?(mis (propias )?(l[ií]neas?|acciones|tareas?)|las m[ií]as)$|^qu[eé] (me toca( hacer)?|me corresponde|tengo que hacer|es m[ií]o|debo( hacer)?)$|^cu[aá]les son (mis l[ií]neas|m[ií]as|las m[ií]as)$|^de qu[eé] (soy responsable|me encargo)$", Options)]
    private static partial Regex SpanishMine();

    [GeneratedRegex(@"^((show|give)( me)? )?(the )?(history|changes|audit|log)( (of|for|on|to|in))?( line)? " + TypedPlace.AtTheEnd + @"$|^who (changed|has changed) " + TypedPlace.AtTheEnd + @"$", Options)]
    private static partial Regex EnglishHistory();

    [GeneratedRegex(@"^((montre[rz]?|affiche[rz]?)([- ]moi)? )?(l')?historique( de| pour| sur)?( la ligne| la)? " + TypedPlace.AtTheEnd + @"$|^qui a (chang[eé]|modifi[eé]) " + TypedPlace.AtTheEnd + @"$", Options)]
    private static partial Regex FrenchHistory();

    [GeneratedRegex(@"^((mu[eé]stra|ense[ñn]a)(me)? )?(el )?historial( de| para| sobre)?( la l[ií]nea| la)? " + TypedPlace.AtTheEnd + @"$|^qui[eé]n (ha cambiado|cambi[oó]|modific[oó]) " + TypedPlace.AtTheEnd + @"$", Options)]
    private static partial Regex SpanishHistory();

    [GeneratedRegex(@"^((give|send|copy|show|get)( me)? )?(a |the )?(share )?(link|url)( (to|of|for))?( line)? " + TypedPlace.AtTheEnd + @"$|^share " + TypedPlace.AtTheEnd + @"$", Options)]
    private static partial Regex EnglishLink();

    [GeneratedRegex(@"^((donne[rz]?|envoie|envoyer|copie[rz]?)([- ]moi)? )?(un |le )?lien( (vers|de|pour))?( la ligne| la)? " + TypedPlace.AtTheEnd + @"$|^partage[rz]? " + TypedPlace.AtTheEnd + @"$", Options)]
    private static partial Regex FrenchLink();

    [GeneratedRegex(@"^((da(me)?|env[ií]a(me)?|copia(r)?) )?(un |el )?(enlace|v[ií]nculo)( (a|de|para))?( la l[ií]nea| la)? " + TypedPlace.AtTheEnd + @"$|^compart(ir|e) " + TypedPlace.AtTheEnd + @"$", Options)]
    private static partial Regex SpanishLink();
}
