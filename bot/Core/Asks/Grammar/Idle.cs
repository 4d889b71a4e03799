using TcAssistant.Languages;

namespace TcAssistant.Asks.Grammar;

/// <summary>Words of courtesy, of hesitation and of talk that say nothing about which lines are meant: "could you kindly indicate", "auriez-vous l'obligeance".
/// They are passed over only where they are no word of the grammar, of the plan or of the field; no word here narrows, denies or counts.</summary>
internal static class Idle
{
    private const string English = """
        able absolutely actual actually advise afraid alright altogether amiable anyhow anyway anyways apologies apologise apologize apparently appear appears
        appreciate appreciated appreciative arise arises around arrive arrives asap ask asked asking assume awesome bit bless briefly brill brother btw buddy
        carefully certainly chap check checking clarify clear clearly colleague colleagues come comes confirm confused congrats considered consult correct
        correctly cos coz curious currently cuz damn dare dear definitely delighted desperate dig doc docs doubt dude earth easily easy effectively enjoy
        enlighten etc evidently exact example excellent excuse eye eyes fab fair familiar favor favour fine flag folks forget forgive forgot formally frankly
        friend friendly friends fully furnish fyi generous gently genuinely gladly glance goodness gosh gotta grateful gratefully gratitude guess guy
        guys ha haha happy hassle hear heard heck hell helpful hint hmm honest honestly hope hopefully hoping humbly hurry idea ideally ie imagine imo indeed
        indicate indicated indicates indulge inform informed instance intend interested interesting jump keen keep kind kindly kindness knowing knows lad lads
        lately lemme let lets like liked likes literally lmk lol look looked looking looks love lovely luck luckily ma maam madam mate matter maybe meaning
        meanwhile mere merely mind minute minutes moment naturally nearby neat necessarily needing needless nevertheless noted notify obliged obliging
        obviously officially oh okay okey opinion ordinarily ought overlook oversee peek perchance perhaps personally peruse pick picture please pleased
        pleasure plz point pop possible possibly pray precise precisely prefer preferably presumably pretty probably promise promised promises prompt promptly
        proper properly purely question quick quickest quickly quite rather reach reaches reaching read readily reads realise reassure recall reckon recollect
        refresh regardless relevant remember remembered remind reminded reminding reply respectfully right roughly rush
        sake satisfied say saying says seconds seem seems seen send seriously shed shortly show sight simple simply sincerely sir slightly smart sneak somehow
        someone sort speak speaking specific specifically spell standpoint stands stated stuff suggest suppose supposedly sure surely sweet 
        talk talking tell telling tells thank thankful thing things think thinking thought thoughts thus tired together told top totally totes true truly truth
        try trying tune uh uhm um umm understand understanding understood unsure useful usual usually utmost various verify versed wanna want wanted wanting
        wants way ways welcome well whatever whatsoever wise wish wished wishes wishing wonder wondered wondering word wording words worried would wow write
        written wrote yeah yep yes yet yo yup basis because ugh including included back joined unit newbie summarise paste compare comparing stuff bother quick hurt starters meanwhile covering drafting preparing using
        """;

    private const string French = """
        absolument accessoirement admettons afin agreable aimable aimablement aimer aimerai aimerais aimerions ainsi aller amabilite amicalement apparaissent
        apparait apparemment apporter arrive arriver assez assurement attendant attendre attends attention aurai aurais aurait auras auriez aurions autrement
        avance avis avoue bah beau beaucoup belle bien bienveillance bienveillant bigre bof bonne bonnement bonte bref brievement ca certainement certes
        chaleureusement cher cherche cherchons chere cheres chers clair clairement collegue collegues combine comprend comprendre comprends compris
        concretement confirmer confirmes confirmez connais content contente convient copain cordialement correct correctement coup courtoisie croire crois
        croit curieuse curieux curiosite daigner daignez dame decide demandais demande demander demandes demandons depanner desire desirerais desirons dirais
        dirait diras dire directement direz dise dises disons dit dite divers donc donne donner donnerais doute eclairer eclairez ecoute effectivement
        egalement egard eh enfin entend entends envoie envoyer espere esperons essaie essentiellement etc evidemment evident exact exactement excellent excuse
        exemple explication expliquer expression faveur felicitations finalement force franchement francs genial gentil gentille gentillesse gentiment grace
        gracieuse gracieusement gracieux gre gros grosso hate hein helas hesite heureuse heureux honnetement honore idealement idee immensement importe
        indication indications indique indiquer indiquerez indiques indiquez informe informer informez instant interesse interessee interesser interroge jeter
        joli justement lire lis lisant logiquement loin madame mademoiselle mem memo mention mentionner merci mercis minute minutes modo moindre moment
        monsieur mot mots naturellement normalement note noter notez obligeance obligerait oh ok ouais oublie oublier ouf oui paraissent parait paraitrait
        pardon pareillement parfait parfaitement parler particulier particulierement patience pense penser penses pensez personnellement peut peux phrase piger
        plaisir plait pose poser possibilite possible pourrai pourrais pourrait pourras pourrez pourriez pourrions pouvoir pouvons precis precise precisement
        preciser precises precisez prefere prevenez prevenir prie prier prions prise probablement probleme promet promettent promis proprement puisse purement
        quelconque quelconques question questions rapide rapidement rappel rappeler rappelle rappellez rassure rassurer realite recapitule recu redire redis
        reellement reflechis regard regarde regarder remercie remercier remercions renseigne renseignement renseignements renseigner renseignez repete repondre
        reponds respectueusement retenir revoir rien sache saches sachez sait salutations saurai saurais saurait sauriez saurions savoir selon semble
        semblent sembler serai serais serait serieusement seriez sigle signale signaler signalerez signalez simple simplement sincerement souci soucis souhaite
        souhaiter souhaiterais souhaitons souvenir souviens suggere suppose sur surement surtout sympa sympathique systematiquement tant tel telle tellement
        tiens tient totalement transmettez transmettre trouver trouvons truc utile verifie verifier verifies verifiez veuille veuillez veut veux vis vite voici
        voila voir vois voit voudra voudrai voudrais voudrait voudrez voudriez voudrions voulais voulait voulez vouloir voulons vraiment wesh zut suis perdu perdue compris inclus nouveau nouvelle parce complet complete entier bonne annee reserve ressemble jeter utiliser utilisant dis dites complet dossier
        """;

    private const string Spanish = """
        acaso aclarame aclarar aclareme aclarenos ademas adios agradable agradecemos agradecer agradecere agradeceria agradeceriamos agradecida agradecido
        agradezco ahi ajam algo alla amabilidad amable amablemente amiga amigo amigos anda aparece aparecen aparentemente apunte atenta atentamente atento
        averiguar avisame avisar aviseme ay bastante bonito breve brevemente buenisimo bueno buscaba buscamos buscando busco cabe casualidad chevere
        ciertamente cierto clarito claro colega colegas comentame comentar comenteme como comprobar comunicar comunicarme comuniqueme concretamente concretar
        concreto confirmame confirmar confirmarme confirmeme conocer consultar contame contar cordial cordialmente correcto cortesia creen creo cuenteme
        curiosidad dado dale dame darme darnos das debidamente decia decime decir decirle decirnos deferencia definitiva dejame dele denos deseamos desearia
        deseo diga digan diganos digo dinos disculpa echame echar efectivamente eh ejemplo encanta encantada encantado encantaria encontrar enorme entender
        entendi entiendo enviame enviar enviarme esencialmente esperamos espero estimada estimado etc etcetera exactamente exacto excelente explica explicame
        explicar expliqueme facilitar facilitarme facilite faciliteme favor feliz figurar fijar fijate finalmente finura francamente frase fuese fulano genial
        gentil gentileza grata gratitud grato gusta gustara gustaria gustariamos gusto haga hagame hagan hazme honestamente igualmente imagino importa
        importaria indica indicame indicar indicarnos indique indiqueme indiquenos info informar informara informarme informarnos informeme instante intento
        interesa interesada interesado interesaria interrumpir ja jaja jajaja leer leo llevamos logre luego manera maravilla maravilloso mencioname mencionar
        menudo merced mero minuto minutos mira mire miren molestar molestia molesto momentico momentito momento mostrar mostrarme mucho muestre muestreme muy
        nomas nota notar obviamente oido oiga ojala okay okey opinas orientame orientar orienteme palabra palabras parece pareciera pasame pasar pasarme
        pensaba pensar perdon pienso placer plis podamos podemos poder podriais podriamos poquito porfavor porque posibilidad posible posiblemente
        practicamente precisamente preciso pregunta preguntar preguntarle preguntarte pregunto probablemente proporcioname proporcionar proporcionarme
        proporcione proporcioneme pudiera pudieran pudieras pudieses pueda puedan puedas puedo quede queria queriamos quiere quieren quieres quisiera quisieras
        rapidito rapido ratito rato realmente recordar recordarme recuerda recuerdame recuerdas recuerdeme recuerdo referir repasar repetir respecto
        respetuosamente resulta rogamos rogaria ruego sabemos sabido sabria sabrias saldra saldran saluda saludo saludos senalar senalarme senale
        senaleme sencillamente senores serio siento sigla siglas siguiera simple simplemente sinceramente sobremanera soy supongo supuesto totalmente tremendo
        ud uds ufa unica unico usted ustedes valga vamos vaya vea veamos vean venga verdad verdaderamente verificar ves vez viendo vistazo wey cuento digo cuentame incluido incluidos incluida incluidas perdido perdida nuevo nueva porque soy oye entera entero completa completo verdad cierto tipo tipos volviendo llegar usar usando utilizar utilizando ir casa
        """;

    private static readonly HashSet<string>[] Words = [Split(English), Split(French), Split(Spanish)];

    public static bool Knows(string word) => Array.Exists(Words, language => language.Contains(word));

    /// <summary>Whether it is such a word in this language.</summary>
    public static bool Knows(string word, Language language) => Words[(int)language].Contains(word);

    private static HashSet<string> Split(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
