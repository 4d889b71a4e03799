using System.Text.RegularExpressions;
using TcAssistant.Asks.Grammar;
using TcAssistant.Languages;

namespace TcAssistant.Asks;

public enum BoardWish
{
    /// <summary>"Track this plan in Planner."</summary>
    Track,

    /// <summary>"Stop tracking."</summary>
    Stop,

    /// <summary>"What changed in Planner this week?"</summary>
    Changed,

    /// <summary>"Where is the Planner board?"</summary>
    Where,
}

/// <summary>Something typed about the plan's Planner board.</summary>
/// <param name="Language">The one it was typed in.</param>
/// <param name="Days">How far back <see cref="BoardWish.Changed"/> looks.</param>
public sealed partial record BoardAsk(BoardWish Wish, Language Language, int Days = 7)
{
    private const int Longest = 120;

    // The words that a slip may stand for; others are names, and are left as they are.
    private static readonly Spelling Slips = new(
    [
        "planner", "track", "tracking", "follow", "following", "board", "stop", "changed", "changes", "what", "week", "month", "today", "yesterday", "where", "show", "open", "this", "plan",
        "suivre", "suis", "suivez", "suivi", "tableau", "arrete", "arretez", "arreter", "change", "changements", "semaine", "mois", "ouvre", "ouvrir", "montre", "dans",
        "sigue", "seguir", "siga", "seguimiento", "tablero", "deja", "dejar", "cambio", "cambiado", "cambios", "semana", "donde", "abrir", "muestra", "esta", "este",
    ]);

    private const string Board = "(the |le |la |el |our |notre |nuestro |this |ce |este )?(planner( board)?|board in planner|tableau( (planner|dans planner))?|tablero( (de planner|planner))?)";
    private const string Plan = "((this|the|our|ce|le|notre|este|el|nuestro) )?plan ";
    private const string When = "( (?<when>today|yesterday|this week|last week|this month|recently|lately|aujourd hui|hier|cette semaine|la semaine derniere|ce mois( ci)?|recemment|hoy|ayer|esta semana|la semana pasada|este mes|ultimamente))?";

    private static readonly (BoardWish Wish, Language Language, Regex Sentence)[] Sentences =
    [
        (BoardWish.Track, Language.English, EnglishTrack()),
        (BoardWish.Track, Language.French, FrenchTrack()),
        (BoardWish.Track, Language.Spanish, SpanishTrack()),
        (BoardWish.Stop, Language.English, EnglishStop()),
        (BoardWish.Stop, Language.French, FrenchStop()),
        (BoardWish.Stop, Language.Spanish, SpanishStop()),
        (BoardWish.Changed, Language.English, EnglishChanged()),
        (BoardWish.Changed, Language.French, FrenchChanged()),
        (BoardWish.Changed, Language.Spanish, SpanishChanged()),
        (BoardWish.Where, Language.English, EnglishWhere()),
        (BoardWish.Where, Language.French, FrenchWhere()),
        (BoardWish.Where, Language.Spanish, SpanishWhere()),
    ];

    /// <summary>Null: the text is nothing of the kind. Accents, capitals, small slips and "please" do not matter.</summary>
    public static BoardAsk? Read(string text)
    {
        if (text.Length > Longest)
        {
            return null;
        }

        var typed = string.Join(' ', Letters.Words(Said.Asked(text)));
        return Read(typed, typed.Contains("planner", StringComparison.Ordinal)) ?? (Corrected(typed) is var corrected && corrected != typed ? Read(corrected, namesIt: true) : null);
    }

    private static BoardAsk? Read(string typed, bool namesIt)
    {
        // Nearly every text names neither.
        if (!namesIt && !StopWords().IsMatch(typed))
        {
            return null;
        }

        foreach (var (wish, language, sentence) in Sentences)
        {
            if (sentence.Match(typed) is { Success: true } match)
            {
                return new(wish, language, DaysOf(match.Groups["when"].Value));
            }
        }

        return null;
    }

    private static string Corrected(string typed) => string.Join(' ', typed.Split(' ').Select(word => Slips.Nearest(word, static _ => true) ?? word));

    private static int DaysOf(string when) => when switch
    {
        "today" or "aujourd hui" or "hoy" => 0,
        "yesterday" or "hier" or "ayer" => 1,
        "last week" or "la semaine derniere" or "la semana pasada" => 14,
        "this month" or "ce mois" or "ce mois ci" or "este mes" => 31,
        _ => 7,
    };

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    [GeneratedRegex("^(stop (tracking|following)|(arrete[rz]?|cesse[rz]?) (de suivre|le suivi)|(deja|deje|dejar) de seguir|(para|parar|termina|terminar) (de seguir|el seguimiento))", Options)]
    private static partial Regex StopWords();

    [GeneratedRegex(
        "^(can you |could you )?(track|follow|put|manage|sync|synchroni[sz]e|copy|send) (" + Plan + "|it |this |the lines |the tasks |all lines |everything )(in|on|with|to|into) " + Board + "$"
        + "|^(create|make|set up|start|connect|use) (a |the )?planner( board)?( for (this|the|our) plan)?$|^use planner( for (this|the|our) plan)?$",
        Options)]
    private static partial Regex EnglishTrack();

    [GeneratedRegex(
        "^(suis|suivre|suivez|mets|mettre|mettez|gere|gerer|gerez|synchronise[rz]?|copie[rz]?|envoie|envoyer|envoyez) (" + Plan + "|le |les lignes |tout |toutes les lignes )(dans|sur|avec|vers) " + Board + "$"
        + "|^(cree[rz]?|utilise[rz]?|connecte[rz]?|commence[rz]?) (un |le )?(tableau )?planner( pour (ce|le|notre) plan)?$",
        Options)]
    private static partial Regex FrenchTrack();

    [GeneratedRegex(
        "^(sigue|seguir|siga|pon|poner|ponga|lleva|llevar|lleve|gestiona|gestionar|sincroniza|sincronizar|copia|copiar|envia|enviar) (" + Plan + "|lo |las lineas |todo |todas las lineas )(en|a|con) " + Board + "$"
        + "|^(crea|crear|cree|usa|usar|use|conecta|conectar|empieza|empezar) (un |el )?(tablero )?(de |en |con )?planner( para (este|el|nuestro) plan)?$",
        Options)]
    private static partial Regex SpanishTrack();

    [GeneratedRegex("^(stop|end|quit) (tracking|following|syncing)( (this|the|our) plan| it| the lines)?( (in|on|with) " + Board + ")?$|^(disconnect|forget|unlink) " + Board + "$", Options)]
    private static partial Regex EnglishStop();

    [GeneratedRegex("^(arrete[rz]?|cesse[rz]?) (de suivre|le suivi|de synchroniser)( (de )?(ce|le|du|notre) ?(plan)?| du plan)?( (dans|sur|avec) " + Board + ")?$|^(deconnecte[rz]?|oublie[rz]?) " + Board + "$", Options)]
    private static partial Regex FrenchStop();

    [GeneratedRegex("^((deja|deje|dejar) de (seguir|sincronizar)|(para|parar|termina|terminar) (de seguir|el seguimiento))( (de |del )?(este |el |nuestro )?plan)?( (en|con) " + Board + ")?$|^(desconecta|desconectar|olvida|olvidar) " + Board + "$", Options)]
    private static partial Regex SpanishStop();

    [GeneratedRegex("^(so )?what (has |have |was |is )?(changed|moved|happened|new|done)( (in|on) " + Board + ")" + When + "$|^(the |all |show (me )?(the )?)?(changes|news|updates) (in|on|from) " + Board + When + "$", Options)]
    private static partial Regex EnglishChanged();

    [GeneratedRegex("^(qu est ce qui|qu est ce qu il y a|qu|que|quoi) (a |s est )?(change|bouge|passe|ete fait|de neuf|de nouveau)( (dans|sur) " + Board + ")" + When + "$|^(les |quels |montre[rz]?( moi)? les )?(changements|nouvelles|modifications) (dans|sur|de) " + Board + When + "$", Options)]
    private static partial Regex FrenchChanged();

    [GeneratedRegex("^que (ha |se ha |hay de |se )?(cambio|cambiado|paso|pasado|hecho|nuevo)( (en|de) " + Board + ")" + When + "$|^(los |muestra(me)? los |que )?(cambios|novedades|modificaciones) (en|de|del) " + Board + When + "$", Options)]
    private static partial Regex SpanishChanged();

    [GeneratedRegex("^(where is|where s|show( me)?|open|link to|what is) " + Board + "$", Options)]
    private static partial Regex EnglishWhere();

    [GeneratedRegex("^(ou est|ou se trouve|montre[rz]?( moi)?|ouvre|ouvrir|ouvrez|lien vers) " + Board + "$", Options)]
    private static partial Regex FrenchWhere();

    [GeneratedRegex("^(donde esta|muestra(me)?|mostrar|abre|abrir|enlace a) " + Board + "$", Options)]
    private static partial Regex SpanishWhere();
}
