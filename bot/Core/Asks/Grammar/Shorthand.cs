using System.Collections.Frozen;
using System.Text;
using TcAssistant.Languages;

namespace TcAssistant.Asks.Grammar;

/// <summary>Words as people type them on a telephone ("c pr qd", "y kien la lleva", "anything late rn?"), and as they are written out.</summary>
internal static class Shorthand
{
    private const string English = """
        u=you|ur=your|r=are|n=and|nd=and|wat=what|wut=what|wot=what|wats=what is|whats=what is|whos=who is|hows=how is|thats=that is|whens=when is|wheres=where is|theres=there is
        em=them|im=i am|ive=i have|dont=do not|doesnt=does not|didnt=did not|isnt=is not|arent=are not|hasnt=has not|havent=have not|cant=cannot|wont=will not|wasnt=was not|werent=were not
        tho=|lol=|btw=|nvm=|haha=|ngl=|tbh=|fyi=|imo=|rn=right now|atm=at the moment|tmrw=tomorrow|tmr=tomorrow|2moro=tomorrow|2day=today|tdy=today|yr=year|yrs=years|wk=week|wks=weeks|mth=month|mths=months|mo=month
        qtr=quarter|qtrs=quarters|pt=part|pts=parts|ppl=people|abt=about|bc=because|cuz=because|coz=because|w=with|wo=without|b4=before|bf=before|plz=please|nah=no|nope=no|gonna=going to|wanna=want to
        gotta=have to|gimme=give me|lemme=let me|dunno=do not know|kinda=|sorta=|basically=|til=until|till=until|thru=through|mtg=meeting|mtgs=meetings|mgmt=management|dept=department|intl=international|resp=responsible
        ddl=deadline|ddls=deadlines|eoy=end of the year|eom=end of the month|eow=end of the week|smth=something|sth=something|smthg=something|nonstop=continuous|xmas=christmas|ny=new year|hw=how|jst=just|jus=just|frm=from|th=the|stuf=stuff|labr=labour|gendr=gender|bak=back|srsly=|anythin=anything|mnth=month|mnths=months
        wrkload=workload|nxt=next|lst=list|thx=thanks|eval=evaluation|evals=evaluations
        """;

    private const string French = """
        c=c'est|ct=c'était|cest=c'est|ki=qui|koi=quoi|kwa=quoi|qd=quand|kan=quand|kand=quand|pk=pourquoi|pr=pour|ds=dans|ac=avec|avc=avec|tt=tout|ts=tous|tte=toute|ttes=toutes|cb=combien|bcp=beaucoup|qqn=quelqu'un
        qqun=quelqu'un|kk1=quelqu'un|qq1=quelqu'un|kelkun=quelqu'un|yen=il y en|ya=il y a|chui=je suis|jsuis=je suis|jai=j'ai|jdois=je dois|ke=que|kel=quel|kelle=quelle|kels=quels|kelles=quelles|kil=qu'il|dla=de la
        ptit=petit|ptite=petite|pis=puis|nan=non|ouais=oui|ouaip=oui|ms=mais|tjs=toujours|tjrs=toujours|dem=demain|sem=semaine|trim=trimestre|deb=début|resp=responsable|ech=échéance|dc=donc|mtn=maintenant|mnt=maintenant
        avt=avant|aprem=après-midi|jms=jamais|rdv=rendez-vous|pb=problème|nb=nombre|dsl=désolé|lol=|mdr=|genre=|eval=évaluation|evals=évaluations|dici=d'ici|lan=l'an|seulmt=seulement|keske=qu'est-ce que
        septmbre=septembre|1ere=première|occup=occupe|cel=celle|perso=personnel|dac=d'accord|dacc=d'accord|vs=vous|ns=nous|tps=temps|lgtps=longtemps
        """;

    private const string Spanish = """
        q=que|k=que|ke=que|d=de|x=por|xa=para|pa=para|pal=para el|pq=porque|xq=por qué|tb=también|tmb=también|tbn=también|kien=quién|kienes=quiénes|qn=quién|kual=cuál|kuales=cuáles|dnd=dónde|cdo=cuando|cnd=cuando|qdo=cuando
        dsps=después|desp=después|tdo=todo|tdos=todos|tdas=todas|aki=aquí|na=nada|toy=estoy|presu=presupuesto|resp=responsable|resps=responsables|porfa=por favor|xfa=por favor|porfi=por favor|pls=por favor
        eval=evaluación|evals=evaluaciones|trim=trimestre|sem=semana|finde=fin de semana|fds=fin de semana|mñn=mañana|mñna=mañana|bn=bien|msj=mensaje|jaja=|jeje=|keda=queda|kedan=quedan|mrzo=marzo|cuants=cuántas|stoy=estoy|cursillos=cursos|tio=|pos=pues|cm=como|stá=está|ta=está|tan=están|m=me|t=te|nd=nada
        """;

    private static readonly FrozenDictionary<Language, FrozenDictionary<string, string>> Lists =
        new Dictionary<Language, FrozenDictionary<string, string>> { [Language.English] = Read(English), [Language.French] = Read(French), [Language.Spanish] = Read(Spanish) }.ToFrozenDictionary();

    /// <summary>The question in whole words; null when it holds no shorthand of the language.</summary>
    public static string? WrittenOut(string text, Language language)
    {
        var list = Lists[language];
        var whole = new StringBuilder(text.Length + 32);
        var end = 0;
        foreach (var word in Word.Split(text))
        {
            if (list.TryGetValue(word.Text, out var written) && !(word.Written.Length > 1 && word.IsUpper) && !IsElided(text, word))
            {
                whole.Append(text, end, word.Start - end).Append(written);
                end = word.Start + word.Written.Length;
            }
        }

        return end == 0 ? null : whole.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>"C'est": the letter before an apostrophe is no shorthand.</summary>
    private static bool IsElided(string text, Word word) => word.Start + word.Written.Length < text.Length && text[word.Start + word.Written.Length] is '\'' or '’';

    private static FrozenDictionary<string, string> Read(string list)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in list.Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sign = entry.IndexOf('=', StringComparison.Ordinal);
            words[Letters.Fold(entry[..sign])] = entry[(sign + 1)..];
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
