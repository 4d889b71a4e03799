using TcAssistant.Languages;

namespace TcAssistant.Wording;

/// <summary>What is said of people who are away, and of lines that change hands.</summary>
public static class AbsenceWording
{
    public static Sentence IsAway(string name, DateOnly from, DateOnly to) => new(
        $"{name} is away {Days.Range(from, to, Language.English)}",
        $"{name}, absence\u00A0: {Days.Range(from, to, Language.French)}",
        $"{name}, ausencia: {Days.Range(from, to, Language.Spanish)}");

    public static Sentence Covers(string cover, string name) => new(
        $"Meanwhile {cover} is mentioned in place of {name}, gets the personal messages and may report on the lines.",
        $"Entre-temps, les mentions et les messages personnels de {name} vont à {cover}, qui peut rendre compte des lignes.",
        $"Mientras tanto se menciona a {cover} en lugar de {name}, recibe los mensajes personales y puede informar sobre las líneas.");

    public static Sentence NobodyCovers { get; } = new(
        "Nobody was named to cover: the weekly digest waits, channels go on mentioning nobody else.",
        "Personne n’a été désigné pour le remplacement\u00A0: le résumé hebdomadaire attend, et personne d’autre n’est mentionné.",
        "No se nombró a nadie como sustituto: el resumen semanal espera y no se menciona a nadie más.");

    public static Sentence Instead(DateOnly from, DateOnly to) => new(
        $"This replaces what was said before: {Days.Range(from, to, Language.English)}.",
        $"Cela remplace ce qui avait été dit\u00A0: {Days.Range(from, to, Language.French)}.",
        $"Esto sustituye lo dicho antes: {Days.Range(from, to, Language.Spanish)}.");

    public static Sentence OwnLines(int lines) => lines switch
    {
        0 => new("No line of the plan is concerned yet.", "Aucune ligne du plan n’est encore concernée.", "Ninguna línea del plan está afectada todavía."),
        1 => new("1 line is concerned.", "1 ligne est concernée.", "Afecta a 1 línea."),
        _ => new($"{lines} lines are concerned.", $"{lines} lignes sont concernées.", $"Afecta a {lines} líneas."),
    };

    public static Sentence DaysNotUnderstood { get; } = new(
        "The days were not understood, so nothing changed. Say for instance “I am away 1–14 May, @Ben covers”.",
        "Les jours n’ont pas été compris\u202F; rien n’a changé. Dites par exemple «\u00A0je suis absent du 1er au 14 mai, @Ben me remplace\u00A0».",
        "No se entendieron los días; nada ha cambiado. Diga por ejemplo «estoy fuera del 1 al 14 de mayo, me sustituye @Ben».");

    public static Sentence DaysAreOver { get; } = new(
        "Those days are over, so nothing changed.", "Ces jours sont passés\u202F; rien n’a changé.", "Esos días ya pasaron; nada ha cambiado.");

    public static Sentence MentionCover(string name) => new(
        $"“{name}” may be several people: mention who covers with @, so that it is clear who may report.",
        $"«\u00A0{name}\u00A0» peut désigner plusieurs personnes\u00A0: mentionnez avec @ qui remplace, pour qu’il soit clair qui peut rendre compte.",
        $"«{name}» puede ser varias personas: mencione con @ a quien sustituye, para que quede claro quién puede informar.");

    public static Sentence NotOneself { get; } = new(
        "Nobody can cover for themself. Name somebody else, or nobody.",
        "Personne ne peut se remplacer soi-même. Nommez quelqu’un d’autre, ou personne.",
        "Nadie puede sustituirse a sí mismo. Nombre a otra persona, o a nadie.");

    /// <param name="steward">In words.</param>
    public static Sentence OnlyOneself(string name, string steward) => new(
        $"That is for {name} to say, or for {steward}.",
        $"C’est à {name} de le dire, ou à {steward}.",
        $"Eso le corresponde decirlo a {name}, o a {steward}.");

    public static Sentence Back(string name) => new(
        $"{name} is back: mentions, messages and reports are theirs again.",
        $"{name} est de retour\u00A0: mentions, messages et comptes rendus lui reviennent.",
        $"{name} está de vuelta: vuelve a recibir menciones y mensajes y a informar.");

    public static Sentence NotAway(string name) => new(
        $"{name} is not recorded as away.", $"Aucune absence n’est enregistrée pour {name}.", $"No consta ninguna ausencia de {name}.");

    public static Sentence AwayUntil(DateOnly until) => new(
        $"away until {Days.Day(until, Language.English)}", $"absence jusqu’au {Days.Day(until, Language.French)}", $"ausente hasta el {Days.Day(until, Language.Spanish)}");

    public static Sentence AwayUntil(DateOnly until, string cover) => new(
        $"away until {Days.Day(until, Language.English)}, {cover} covers",
        $"absence jusqu’au {Days.Day(until, Language.French)}, remplacement par {cover}",
        $"ausente hasta el {Days.Day(until, Language.Spanish)}, le sustituye {cover}");

    public static Sentence YouCover(string name, DateOnly until, int lines) => new(
        $"You cover for {name} until {Days.Day(until, Language.English)}: {lines} {(lines == 1 ? "line" : "lines")}",
        $"Vous remplacez {name} jusqu’au {Days.Day(until, Language.French)}\u00A0: {lines} {(lines is 0 or 1 ? "ligne" : "lignes")}",
        $"Sustituye a {name} hasta el {Days.Day(until, Language.Spanish)}: {lines} {(lines == 1 ? "línea" : "líneas")}");

    public static Sentence AllGo(int lines, string from, string to) => lines == 1
        ? new($"1 line of {from} goes to {to}", $"1 ligne de {from} revient à {to}", $"1 línea de {from} pasa a {to}")
        : new($"{lines} lines of {from} go to {to}", $"{lines} lignes de {from} reviennent à {to}", $"{lines} líneas de {from} pasan a {to}");

    public static Sentence NoLinesOf(string name) => new(
        $"No line of the plan belongs to {name}.", $"Aucune ligne du plan ne revient à {name}.", $"Ninguna línea del plan es de {name}.");

    public static Sentence SameOwner(string name) => new(
        $"They are {name}’s already.", $"Elles reviennent déjà à {name}.", $"Ya son de {name}.");

    public static Sentence ByNameOnly(string name) => new(
        $"{name} was not mentioned and is known by name only: no personal messages, no reports.",
        $"Sans mention, seul le nom de {name} est connu\u00A0: ni messages personnels ni comptes rendus.",
        $"A {name} no se le mencionó y solo se conoce su nombre: sin mensajes personales ni informes.");

    public static Sentence LeftForLater(int lines, int most) => new(
        $"{lines} more {(lines == 1 ? "line is" : "lines are")} left: one step changes at most {most}.",
        $"{lines} {(lines == 1 ? "autre ligne reste" : "autres lignes restent")}\u00A0: une étape en change au plus {most}.",
        $"{(lines == 1 ? "Queda 1 línea" : $"Quedan {lines} líneas")} más: un paso cambia {most} como máximo.");
}
