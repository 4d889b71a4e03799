namespace TcAssistant.Wording;

/// <summary>Sentences about what becomes of the places the bot is in, and which plan is spoken about where.</summary>
public static class LifeWording
{
    public static readonly Sentence WhileAway = new(
        "While you were away:", "Pendant votre absence\u00A0:", "Mientras no estaba:");

    /// <summary>How a plan is taken up somewhere else.</summary>
    public static readonly Sentence PlanKept = new(
        "Nothing is posted there any more. The plan and everything said of it are kept; say “use plan …” in another channel.",
        "Plus rien n’y est publié. Le plan et tout ce qui en a été dit sont conservés\u202F; dites «\u00A0utiliser le plan …\u00A0» dans un autre canal.",
        "Ya no se publica nada allí. El plan y todo lo que se ha dicho de él se conservan; diga «usar el plan …» en otro canal.");

    /// <summary>Of what its own event brings back.</summary>
    public static readonly Sentence UntilBack = new(
        "Nothing is posted there until it is back. The plan and everything said of it are kept.",
        "Rien n’y est publié jusqu’à son retour. Le plan et tout ce qui en a été dit sont conservés.",
        "No se publica nada allí hasta que vuelva. El plan y todo lo que se ha dicho de él se conservan.");

    public static readonly Sentence PlanGone = new(
        "The plan that was spoken about here has been removed.",
        "Le plan dont il était question ici a été supprimé.",
        "El plan del que se hablaba aquí se ha eliminado.");

    public static readonly Sentence OtherPlans = new("The others:", "Les autres\u00A0:", "Los demás:");

    public static readonly Sentence OthersPlans = new(
        "Only people of this organisation choose which plan is spoken about here.",
        "Seules les personnes de cette organisation choisissent le plan dont il est question ici.",
        "Solo las personas de esta organización eligen de qué plan se habla aquí.");

    /// <summary>To a guest who drops a document.</summary>
    public static readonly Sentence GuestsBringNothing = new(
        "Guests can ask, not bring documents. People of this organisation can do that.",
        "Les invités peuvent interroger, pas apporter de documents. Les personnes de cette organisation peuvent le faire.",
        "Los invitados pueden preguntar, no aportar documentos. Las personas de esta organización pueden hacerlo.");

    /// <param name="name">Null where the channel's name is not known, as of General.</param>
    public static Sentence ChannelDeleted(string? name) => name is null
        ? new("A channel of your team was deleted.", "Un canal de votre équipe a été supprimé.", "Se ha eliminado un canal de su equipo.")
        : new($"The channel {name} was deleted.", $"Le canal {name} a été supprimé.", $"Se ha eliminado el canal {name}.");

    public static Sentence RemovedFromChannel(string? name) => name is null
        ? new("I was removed from a chat.", "J’ai été retiré d’une conversation.", "Me han quitado de un chat.")
        : new($"I was removed from the channel {name}.", $"J’ai été retiré du canal {name}.", $"Me han quitado del canal {name}.");

    /// <summary>The connector refuses what is sent there.</summary>
    public static Sentence MayNotWrite(string? name) => name is null
        ? new("I may no longer write in a chat.", "Je ne peux plus écrire dans une conversation.", "Ya no puedo escribir en un chat.")
        : new($"I may no longer write in the channel {name}.", $"Je ne peux plus écrire dans le canal {name}.", $"Ya no puedo escribir en el canal {name}.");

    public static Sentence Gone(string? name) => name is null
        ? new("A chat I wrote in is no longer there.", "Une conversation où j’écrivais n’existe plus.", "Un chat en el que escribía ya no existe.")
        : new($"The channel {name} is no longer there.", $"Le canal {name} n’existe plus.", $"El canal {name} ya no existe.");

    public static readonly Sentence BlockedByAdmin = new(
        "An administrator has switched me off in your organisation.",
        "Un administrateur m’a désactivé dans votre organisation.",
        "Un administrador me ha desactivado en su organización.");

    /// <summary>Of what a message from there, or installing anew, brings back.</summary>
    public static readonly Sentence UntilInvited = new(
        "Nothing is posted there until I am installed again or someone writes to me there. The plan and everything said of it are kept.",
        "Rien n’y est publié tant que je n’y suis pas réinstallé ou que personne ne m’y écrit. Le plan et tout ce qui en a été dit sont conservés.",
        "No se publica nada allí hasta que me vuelvan a instalar o alguien me escriba allí. El plan y todo lo que se ha dicho de él se conservan.");

    /// <summary>Of the whole organisation.</summary>
    public static readonly Sentence UntilInstalled = new(
        "Nothing was posted until I was installed again. The plans and everything said of them are kept.",
        "Rien n’a été publié jusqu’à ma réinstallation. Les plans et tout ce qui en a été dit sont conservés.",
        "No se publicó nada hasta que me volvieron a instalar. Los planes y todo lo que se ha dicho de ellos se conservan.");

    public static Sentence TeamArchived(string? name) => name is null
        ? new("A team of yours was archived.", "Une de vos équipes a été archivée.", "Se ha archivado uno de sus equipos.")
        : new($"The team {name} was archived.", $"L’équipe {name} a été archivée.", $"Se ha archivado el equipo {name}.");

    public static Sentence TeamDeleted(string? name) => name is null
        ? new("A team of yours was deleted.", "Une de vos équipes a été supprimée.", "Se ha eliminado uno de sus equipos.")
        : new($"The team {name} was deleted.", $"L’équipe {name} a été supprimée.", $"Se ha eliminado el equipo {name}.");

    public static Sentence TeamHardDeleted(string? name) => name is null
        ? new("A team of yours was deleted for good.", "Une de vos équipes a été supprimée définitivement.", "Uno de sus equipos se ha eliminado definitivamente.")
        : new($"The team {name} was deleted for good.", $"L’équipe {name} a été supprimée définitivement.", $"El equipo {name} se ha eliminado definitivamente.");

    public static Sentence RemovedFromTeam(string? name) => name is null
        ? new("I was removed from a team of yours.", "J’ai été retiré d’une de vos équipes.", "Me han quitado de uno de sus equipos.")
        : new($"I was removed from the team {name}.", $"J’ai été retiré de l’équipe {name}.", $"Me han quitado del equipo {name}.");

    public static Sentence SpeaksAbout(string plan) => new(
        $"Here we speak about {plan}.", $"Ici, il est question de {plan}.", $"Aquí hablamos de {plan}.");

    /// <summary>Under an answer, where several plans are in use.</summary>
    public static Sentence FromPlan(string plan) => new($"From the plan {plan}.", $"D’après le plan {plan}.", $"Según el plan {plan}.");
}
