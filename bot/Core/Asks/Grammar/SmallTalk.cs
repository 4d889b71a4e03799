namespace TcAssistant.Asks.Grammar;

/// <summary>Messages that are wholly about us or about the talk: a wish for help in ordinary words, thanks and good-byes with a clause.
/// Every word must belong to such talk; one word more, and the message is read as a question like any other.</summary>
internal static class SmallTalk
{
    /// <summary>What is done with us: one of these must stand in a wish for help.</summary>
    private static readonly HashSet<string> Uses = Split("""
        use using ask asking answer answers help
        poser demander utiliser utilise utilises servir sers sert aider aide aidez repondre reponds repondez
        preguntar preguntarte preguntarle pregunto usar uso usa utilizar utiliza utilizo sirve sirves servir ayudar ayudarme ayudas ayuda responder respondes contestar
        """);

    /// <summary>"How does it work": only behind "how".</summary>
    private static readonly HashSet<string> Works = Split("work works marche fonctionne fonctionnes functionne funciona funcionas");

    /// <summary>"What can you do": only of what someone can.</summary>
    private static readonly HashSet<string> Does = Split("do tell faire dire hacer decir decirme contar contarme");

    private static readonly HashSet<string> Can = Split("you tu vous puedes puede sabes sabe");

    private static readonly HashSet<string> Questions = Split("question questions pregunta preguntas");

    private static readonly HashSet<string> How = Split("how comment como");

    private static readonly HashSet<string> Asks = Split("how what whats which can could help comment quoi que qu quel quelle quels quelles aide aidez como cual cuales ayuda puedes puede");

    private static readonly HashSet<string> AboutUs = Split("""
        how what whats which s do does did can could should i we you u one me us to a an the this that it thing things tool bot app assistant system chat here with for of
        about kind kinds sort sorts type types any some please pls just really exactly know tell explain show give example examples question questions command commands
        lost new newbie my option options get started like need am is are be m not don t dont sure idea no possible supposed best properly and hi hello hey sorry understand able capable
        comment quoi que qu quel quelle quels quelles est ce c ca cela cet cette ces outil truc machin application appli systeme chose choses on je j tu vous nous te moi
        suis perdu perdue nouveau nouvelle mes option options se faut peux peut puis pouvez pourrais pourrait dois doit faut il sais sait savez ai de d des du la le les l un une en pour avec ici genre sorte exemple exemples y bien
        exactement se svp stp bonjour salut ne n pas bot plait
        como cual cuales es esto este esta eso ese esa el lo los las una del con aqui herramienta asistente aplicacion cosa cosas tipos clase clases pregunta preguntas ejemplo ejemplos
        estoy perdido perdida soy nuevo nueva mis opcion opciones tengo tenemos no se nos les puedo puede puedes podemos podria podrias debo hay para mi yo usted por favor porfa hola sabes sabe
        """);

    /// <summary>"That was all": ends a talk.</summary>
    private static readonly string[][] Endings = [.. """
        that s all|that is all|that was all|that will be all|that ll be all|that would be all|thats all|that s it|that is it|that was it|thats it|that s everything|that is everything|that was everything|nothing else|nothing more|nothing further
        is that all|is that it|is that everything|no more questions|no further questions|no other questions|no other question|we re done|i m done|all good|i m good|all set
        have a nice weekend|have a good weekend|have a great weekend|have a lovely weekend|enjoy your weekend|enjoy the weekend|nice weekend|have a nice evening|have a great day|have a good one
        c est tout|est ce tout|cest tout|c etait tout|ce sera tout|ca sera tout|ce serait tout|c est bon|cest bon|c est parfait|rien d autre|rien de plus|plus de questions|pas d autre question|pas d autres questions|j ai fini|ca ira
        bon week end|bon weekend|bonne fin de semaine|bonne fin de journee|bonne continuation
        buen fin de semana|feliz fin de semana|buena semana|que tengas buen dia|que tenga buen dia|buena tarde|buena jornada
        eso es todo|eso era todo|eso seria todo|eso fue todo|esto es todo|es todo|era todo|seria todo|nada mas|ninguna otra pregunta|no mas preguntas|sin mas preguntas|ya esta|con eso basta|con esto basta
        """.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static ending => ending.Split(' '))];

    private static readonly HashSet<string> Thanks = Split("thanks thank thx ty tks tnx thnx cheers merci mci gracias");

    private static readonly HashSet<string> Byes = Split("bye goodbye adios revoir ciao chao");

    /// <summary>What is said beside thanks.</summary>
    private static readonly HashSet<string> Kind = Split("""
        you very much so helpful really a lot again for your the help ok okay great perfect good super useful excellent wonderful brilliant awesome cool nice clear it s this was is that
        appreciated bot assistant excellent indeed hi hello well
        beaucoup bien votre ton aide la les reponse reponses l info infos information d accord tres utile clair parfait genial c est etait vraiment infiniment mille grand un au revoir pour
        muchas mil muchisimas tu su ayuda respuesta informacion de nuevo muy util bueno perfecto estupendo excelente vale ha sido claro por eso esto es era
        """);

    /// <summary>What is said beside "that was all".</summary>
    private static readonly HashSet<string> Clause = Split("""
        i we that s is was all will would be ll for now today needed need wanted want to know just everything nothing else more further no other questions question moment from my side then re m done
        have had had a nice good great lovely one day evening weekend enjoy your see later soon thats set
        c cest est etait sera serait ce ca cela tout bon pour aujourd hui le moment l instant que je j ai voulais veux savoir on nous rien d de plus autre autres question questions pas fini ira alors donc voila besoin avais il me fallait faut
        bonne journee soiree bon week end weekend fin semaine continuation
        eso esto es era fue seria todo por hoy ahora el momento lo que queria quiero saber necesitaba necesito nada mas ninguna otra pregunta preguntas no sin ya esta con basta tengo hasta luego
        buen buena feliz fin de semana dia tarde jornada tengas tenga un que
        """);

    /// <summary>"How do I use this?", "quelles questions je peux poser", "para qué sirves".</summary>
    public static bool WantsHelp(List<Word> words)
    {
        bool Has(HashSet<string> any) => words.Exists(word => any.Contains(word.Text));
        foreach (var word in words)
        {
            if (!AboutUs.Contains(word.Text) && !Uses.Contains(word.Text) && !Works.Contains(word.Text) && !Does.Contains(word.Text))
            {
                return false;
            }
        }

        return Has(Asks) && (Has(Uses) || Has(Works) && Has(How) && words.Count > 2 || Has(Does) && (Has(Questions) || Has(Can)) && words.Count > 2)
            || Has(Uses) && words.Exists(static word => word.Text is "don" or "dont" or "not" or "pas" or "no");
    }

    /// <summary>"Thanks, that was all", "merci, très utile"; asked, only "is that all?". Null: it is something else.</summary>
    public static Courtesy? Closing(List<Word> words, bool isAsked)
    {
        var (thanks, bye) = (false, false);
        var strange = 0;
        foreach (var word in words)
        {
            thanks |= Thanks.Contains(word.Text);
            bye |= Byes.Contains(word.Text);
            if (!Kind.Contains(word.Text) && !Thanks.Contains(word.Text) && !Byes.Contains(word.Text))
            {
                strange++;
                if (!Clause.Contains(word.Text))
                {
                    return null;
                }
            }
        }

        var ends = Array.Exists(Endings, ending => Holds(words, ending));
        return !ends && (isAsked || strange > 0 || !thanks && !bye) ? null : thanks ? Courtesy.Thanks : Courtesy.Farewell;
    }

    private static bool Holds(List<Word> words, string[] phrase)
    {
        for (var at = 0; at + phrase.Length <= words.Count; at++)
        {
            var start = at;
            if (Enumerable.Range(0, phrase.Length).All(place => words[start + place].Text == phrase[place]))
            {
                return true;
            }
        }

        return false;
    }

    private static HashSet<string> Split(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
