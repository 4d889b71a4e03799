namespace TcAssistant.Asks.Grammar;

internal static partial class Forms
{
    public const string French = """
Opener: lesquelles|lesquels|quand|combien|quel|quelle|quels|quelles|quoi|qui|que|qu
OpenerOrRelative: qui|que|qu
Which:
ElidedOpener: qu
YesNoOpener: est|sont|ont|a
InvertedCopula:
ImpersonalVerb: c|cest|cetait
TellingImperative: dis moi|dites moi
ReportNoun: rapport|releve|recapitulatif|recap|bilan|note|synthese|tableau|extrait|inventaire
SearchNoun: recherche
DiscourseMarker: donc|alors|du|bon|bien|ca|cela
Else: autre|autres
NounStandIn:
OtherThing: quoi d autre
Adversative: mais
AdditiveAdverb: aussi|egalement|enfin
AdditiveConjunction: plus
NegativeConjunction: ni
Subordinator: que
Comparative:
MoreThan: plus de|plus d
SecondThought: en fait
Just:
No: non
FirstNegation: ne|n
Yet: encore
NegativePronoun: rien|aucun|aucune
Without: sans
WithoutObject:
HelplessNegation: pas
RelativePronoun: qui|que
SubjectRelative: qui
PersonalRelative:
Antecedent: celles qui|ceux qui|lignes qui|actions qui
NeuterAntecedent: ce
Demonstrative: celles|ceux
NeuterDemonstrative: ca|cela
PointingWord: ca|cela|ceci|celui la|celle la|celles la|ceux la|celles ci|ceux ci|ces lignes
LocativeAnaphor: y
TemporalAnaphor:
PossessiveOfOne: son|sa
PossessiveOfSeveral: leur|leurs
IndefinitePronoun: certaines|certains
IndefiniteDeterminer:
SingularIndefinite: une|aucune
IndefiniteThing: quelque|rien
ResumingPronoun: il|elle|ils|elles
ResumingDemonstrative: c|cest
ObjectPronounOfSeveral: les
ObjectPronounOfOne: le|la|l
TransitiveInfinitive: rendre|remettre|finir|terminer|achever|boucler|livrer|faire|realiser|executer|mener|conduire|commencer|demarrer|lancer|suivre|piloter|preparer|presenter|clore|cloturer|traiter|gerer
ImpliedPeriod: maintenant|encore|reste|prochain|prochaine
Copula: est|sont
Auxiliary:
PastAuxiliary: etait|etaient|avait|avaient|devait|devaient|fallait
Preterite: s est termine|s est terminee|s est acheve|s est achevee|s est fini|s est finie|s est conclu|s est cloture|s est cloturee|se sont termines|se sont terminees|se sont acheves|se sont achevees|se sont finis|se sont finies|se sont conclus|se sont conclues|se sont cloturees|se sont clotures|est arrive a terme|est arrivee a terme|est arrives a terme|est arrivees a terme|sont arrive a terme|sont arrivee a terme|sont arrives a terme|sont arrivees a terme|est arrive a echeance|est arrives a echeance|est arrivee a echeance|est arrivees a echeance|est venu a echeance|est venus a echeance|est venue a echeance|est venues a echeance|sont arrive a echeance|sont arrives a echeance|sont arrivee a echeance|sont arrivees a echeance|sont venu a echeance|sont venus a echeance|sont venue a echeance|sont venues a echeance|est echu|est echus|est echue|est echues|sont echu|sont echus|sont echue|sont echues
Participle: expire|termine|terminee|terminees|termines|fini|finie|finis|finies|acheve|achevee|acheves|achevees|commence|commencee|commencees|commences|demarre|demarree|demarrees|demarres|debute|debutee|debutees|lance|lancee|lances|lancees|entame|entamee|entamees|pris fin
PerfectAuxiliary: a|ont|ete
BesideFrenchY: a|avait|aura|aurait|ait|ont|il|n|d|s|ca|on|en|m|qu|ya|elle
PluralInversion: sont elles|sont ils|elles sont|ils sont|ont elles|ont ils|etaient elles|etaient ils
SingularAuxiliary:
PossessionOfOne: a
PossessionOfSeveral: ont
TellingVerb: dire|presenter|dis|dit|raconter|informer
With: avec
For: pour
Concerning: sur
Of: de|du
Among: de|parmi|entre
ByAgent: par
FromOrigin:
InPeriod: en|dans|pour
OnDay: pour
WeekFrom:
DativeContraction:
SingularArticle: le|au
DefiniteSingular: le|la|l|du|au|ce|cet|cette|notre|votre
PluralArticle: les|des
IndefiniteArticle: un|une
ArticleOfUnit: la|du|l
ArticleOfPart: la
NounlessOf:
LineNoun: ligne|lignes
SingularLineNoun: ligne|action|mesure|item|tache|engagement|jalon|activite|livrable|obligation|affaire|point|element|entree|rangee|disposition|resultat
LastSingular: derniere|dernier
StartDate: date de debut|dates de debut|date de demarrage|dates de demarrage|date de lancement|date de depart|date de commencement
Owed: du|due|dus|dues|echu|echus|echue|echues|echoit|echoient|exigible|exigibles|expire|expirent|tombe|tombent|a echeance|arrive a echeance|arrivent a echeance
PossessiveRelative: dont
Weak: oeuvre|mise|mises|execution|application|periode|periodes|terme|termes|stade|stades|niveau|forme|facon|maniere|contenu|organisation|cible|cibles|indiquee|indiques|indiquees|compris|comprise|cadre|donner|donne|donnez|representer|represente|evolution|poursuivre|poursuivez|poursuivant|suivi|assurer|revue|programme|applique|appliquent|appliquer
Agent: bureau|bureaux|service|services|equipe|equipes|unite|unites|personne|personnes|entite|entites|departement|departements
OwnHouse: bit|oit|bureau|secretariat
Dash: tiret
Thing:
Earlier: plus tot|avant|auparavant|en arriere|plus tot que ca|precedant
Deliverable: livrable|livrables
YearOut: se|ne|termine|finisse|acheve|soit|fini|finie|terminee|passe|ecoule|ecoulee|cloture
LeftBehind: loupe|rate|zappe|laisse de cote|reste en plan|n a pas livre|n ont pas livre|pas livre|pas rendu|pas fini|pas fait|pas termine
Superlative: plus
ImpersonalPronoun: il
Arrears: retards
DueDate:
BriefAdjective: general|generale|generales|global|globale|globales|rapide|rapides|bref|breve|brievement|court|courte|petit|petite
NumberSign: no|n|num|numero|n0
HourLetter: h
QuarterLetter: t
HalfLetter: s
HalfNoun:
YearEnd:
OrdinalSuffix:
NextAsLast:
NextThing: echeance|echeances|delai|date|dates|ligne|lignes|action|etape|jalon|livrable|proche|tot
Following: suivant|suivante|suivants|suivantes|suit|ensuite|suite
WeekLater: en huit|en 8
NamedByYears: programme et budget
SoFar: jusqu ici|jusqu a present|a ce jour|jusqu a maintenant|jusqu a ce jour|jusque la
SameInPlural: mois
SingularInS:
HelpUse: poser|demander|utiliser|utilise|utilises|servir|sers|sert|aider|aide|aidez|repondre|reponds|repondez|servez|traitez|traites|formuler
HelpWork: marche|fonctionne|fonctionnes|functionne
HelpDo: faire|dire
HelpCan: tu|vous
HelpQuestion: question|questions
HelpHow: comment
HelpOpener: comment|quoi|que|qu|quel|quelle|quels|quelles|aide|aidez
HelpWord: comment|quoi|que|qu|quel|quelle|quels|quelles|est|ce|c|ca|cela|cet|cette|ces|outil|truc|machin|application|appli|systeme|chose|choses|on|je|j|tu|vous|nous|te|moi|suis|perdu|perdue|nouveau|nouvelle|mes|option|options|se|faut|peux|peut|puis|pouvez|pourrais|pourrait|dois|doit|il|sais|sait|savez|ai|de|d|des|du|la|le|les|l|un|une|en|pour|avec|ici|genre|sorte|exemple|exemples|y|bien|exactement|svp|stp|bonjour|salut|ne|n|pas|bot|plait|robot|questions|possibles|interrogations|requetes
ThanksWord: merci|mci
ByeWord: revoir|ciao
ThanksBeside: beaucoup|bien|votre|ton|aide|la|les|reponse|reponses|l|info|infos|information|d|accord|tres|utile|clair|parfait|genial|c|est|etait|vraiment|infiniment|mille|grand|un|au|revoir|pour|patience|de
ClosingPhrase: c est tout|est ce tout|cest tout|c etait tout|ce sera tout|ca sera tout|ce serait tout|c est bon|cest bon|c est parfait|rien d autre|rien de plus|plus de questions|pas d autre question|pas d autres questions|j ai fini|ca ira|bon week end|bon weekend|bonne fin de semaine|bonne fin de journee|bonne continuation|j ai termine
ClosingBeside: c|cest|est|etait|sera|serait|ce|ca|cela|tout|bon|pour|aujourd|hui|le|moment|l|instant|que|je|j|ai|voulais|veux|savoir|on|nous|rien|d|de|plus|autre|autres|question|questions|pas|fini|ira|alors|donc|voila|besoin|avais|il|me|fallait|faut|bonne|journee|soiree|week|end|weekend|fin|semaine|continuation|termine
AsideOpener: et|mais|bonjour|ok
PurposeOpener: pour|besoin|c|s|cest|que|car|parce|avant
Occasion: ascenseur|rapport|compte|reunion|reunions|presentation|discours|chef|cheffe|directeur|directrice|patron|collegue|dossier|bilan|courrier|lettre|lettres|mail|agenda|planning|calendrier|mission|audit|bilans|note|plannings|conges
Statement: je suis|je vais|je debarque|je demande pour|c est pour|j ai le|j ai la|j ai mon|j ai un|on me demande|on me le demande|je prepare|je redige|je pars|je rentre|j arrive|j ai une reunion|j ai reunion|on a reunion|on a une reunion|j ai rendez vous|on prepare|nous preparons|mon chef|ma cheffe|le chef|la cheffe|le directeur|la directrice|mon directeur|ma directrice|un collegue|bonne annee|desole de deranger|excusez le derangement|je dois preparer|je dois rediger|je dois presenter|je dois rendre compte|je planifie|j organise|je m organise|je fais le bilan|je fais un bilan|je pars en|je consulte le plan|c est la premiere fois|c est ma premiere|je debute|je decouvre|je suis nouveau|je suis nouvelle|excusez moi de vous deranger|depuis le terrain|en parcourant le plan
WhereWord: ou|page|pages|endroit|endroits|emplacement|emplacements|passage|passages|situe|situes|situees|retrouve|retrouver|localise|localisez|localiser|position|positions
SourceText: document|doc|texte|source|original|fichier|page|pages|tableau
LocatingBeside: dans|sur|a|au|de|du|des|le|la|les|l|un|une|est|sont|elles|ils|elle|il|ce|c|ces|cela|ca|celles|ci|cette|lignes|ligne|actions|action|mesures|taches|points|trouve|trouvent|trouver|se|puis|peut|peux|on|je|vous|tu|me|dis|dites|moi|montre|quel|quelle|quelles|quels|et|svp|stp|merci|exactement|figurent|figure|que|qu|parmi|tout|toutes|vient|viennent|voir|partie|plan|avez|citees|affichees|montrees|leur|leurs|donne|donnez|indique|indiquez|precise|consignees|consignes|trouvees|trouves|as|inscrites|inscrits|pouvez|pourriez|indiquer|j|aimerais|voudrais|savoir|situent|doivent|dois|regarder|pour|ecrites|ecrit|ecrits|lire|origine|correspondent|correspond|retrouver|section|faut|aller|chacune|chacun|activites|mentionnees|mentionne|mentionnes|marque|marquees|elements|s|te|plait|toi|apparaissent|ou|qui|fait
AddingVerb: en plus de|mets aussi|mets y aussi|ajoute|ajoutez|ajouter|rajoute|rajoutez|rajouter|inclus|incluez|inclure|joins|joignez|complete|completez|integre|integrez|integrer|en ajoutant|mets y|mettez y|joindre|rajoutes|ajoutes|inclure aussi
SameThing: la meme chose|meme chose|la meme|le meme|pareil
WhatOf: qu en est il|qu en est il de|qu en est il du|qu en est il des|qu en est il pour|qu en est il de la
Correlative: soit
ShownBefore: ci dessus|dessus|affiche|affiches|affichee|affichees|montre|montres|montrees|cite|cites|citees|liste|listes|listees|enumerees|que tu as montrees|que tu as listees|que tu viens de montrer|que vous avez montrees|que tu as citees
LooseLink: lie|liee|lies|liees|associe|associee|associes|associees|rattache|rattachee|rattaches|rattachees
Label: question|demande|requete|consultation|objet|sujet|tr|re|fw|fwd
Valediction: cordialement|bien cordialement|tres cordialement|bien a vous|bien a toi|salutations|meilleures salutations|sinceres salutations|amicalement|bises|amities|respectueusement
Included: compris|inclus|incluse
Gone: passe
SingularAntecedent: celle qui|celui qui|celle dont|celui dont
NegativeOpening: n y a t il pas|n y a t il pas de|n y a t il rien|il n y a pas|il n y a pas de|il y a pas|il y a pas de|y a pas|y a pas de|ya pas|ya pas de|y avait pas|il n y avait pas|on n a pas|on a pas|nous n avons pas|n avons nous pas|n a t on pas|n y avait il pas|n existe t il pas|est ce qu il n y a pas|est ce qu on n a pas|est ce que nous n avons pas
Seeking: je ne trouve pas|je trouve pas|je ne vois pas|je vois pas|je ne retrouve pas|je retrouve pas|je ne retrouve plus|je retrouve plus|je ne trouve plus|je trouve plus|je n arrive pas a trouver|nous ne trouvons pas
Unknowing: je ne sais pas|je sais pas|je ne sais plus|je sais plus|je ne vois pas|je vois pas|on ne m a pas dit|je ne me souviens plus|je ne me souviens pas|je ne me rappelle plus|je ne me rappelle pas|nous ne savons pas|on ne sait pas|on sait pas|j ignore|j ai oublie|personne ne m a dit|personne ne sait
NegatedAuxiliary:
AskedSubject:
AskingVerb:
SecondNegation: pas
InvertedSubject: il|elle|ils|elles|on|nous|vous
RelativeArticle: ce
TurnOpener: pour commencer|pour debuter|pour terminer|pour finir|pour conclure|ensuite|enfin|d abord|tout d abord|en premier lieu|premierement|deuxiemement|une derniere chose|derniere chose|une derniere question|derniere question|question suivante|autre question|une autre question|nouvelle question|encore une question
Telling: on est en|on est deja en|nous sommes en|nous sommes deja en|nous voila en|c est bientot|on approche de|le plan date|le plan est de|nous avons recu|j ai recu|merci pour|comme convenu|comme promis|comme discute|j ai demande|hier j ai|hier nous|demain j ai|demain nous|aujourd hui j ai|aujourd hui nous|suite a|a la suite|faisant suite|pour faire suite|pour information|pour info|a titre d information|a titre informatif|a titre personnel|a titre indicatif|a la demande|pour le suivi|pour mon suivi|pour notre suivi|je travaille|nous travaillons|je continue|on continue|nous continuons|continuons|j ai commence|j ai termine|j ai fini|j ai lu|j ai vu|j ai deja vu|j etais en conge|j etais absent|j etais absente|je suis en conge|je suis absent|je suis absente|je suis au|je suis a|je suis responsable|je suis charge|je suis chargee|le comite se reunit|la commission se reunit|le conseil se reunit|la reunion est|la reunion a lieu|la conference|un journaliste demande|un donateur demande|un bailleur demande|si besoin|au besoin|cordialement|bien cordialement|bien a vous|bises|je suis la|reunion mensuelle|reunion du
ReportedAsking: demande|me demande|nous demande|demandent|me demandent|a demande|m a demande|nous a demande|veut|veut savoir|veulent|veulent savoir|voudrait|voudrait savoir|voudraient|voudraient savoir|souhaite|souhaite savoir|souhaiterait|souhaiterait savoir|aimerait savoir|cherche a savoir|se demande|reclame|attend|a besoin de savoir|exige|et je veux savoir|et je voudrais|et je voudrais savoir|et je voudrais voir|et il me faut|et il nous faut|et souhaitons connaitre|et souhaitons|et souhaite connaitre|et j ai besoin de|et j ai besoin des|et nous voudrions|et nous avons besoin de|et nous avons besoin des|et je cherche|et je souhaite|et je souhaiterais
Existential: y a t il|il y a|ya t il|on a
Already: deja
RemovalOrder: supprime|supprimez|supprimer|efface|effacez|enleve|enlevez|retire|retirez|raye|rayez
EuphonicLetter: t
InsteadOf: au lieu de|au lieu du|a la place de|a la place du|je ne veux pas|je veux pas|je ne voulais pas|je voulais pas|je n ai pas demande|tu m as donne|tu m as montre|tu m as envoye|vous m avez donne|vous m avez montre|vous m avez envoye|j ai deja|j ai deja vu|je connais|j ai vu|a la place
EllipticNegative: pas de|pas d|aucun|aucune|il n y a pas de|il n y a pas d|il n y a aucun|il n y a aucune
Possession: a|ont|as|avons|avez
PossessedNoun: leur|leurs|son|ses|quoi|lieu|des
PlainDenial: non
FirstOrEarliest: premier|premiere|premiers|premieres|la premiere|le premier
Idle: prenne|prennes|prenons|absolument|accessoirement|admettons|afin|agreable|aimable|aimablement|aimer|aimerai|aimerais|aimerions|ainsi|aller|amabilite|amicalement|apparaissent|apparait|apparemment|apporter|arrive|arriver|assez|assurement|attendant|attendre|attends|attention|aurai|aurais|aurait|auras|auriez|aurions|autrement|avance|avis|avoue|bah|beau|beaucoup|belle|bien|bienveillance|bienveillant|bigre|bof|bonne|bonnement|bonte|bref|brievement|ca|certainement|certes|chaleureusement|cher|cherche|cherchons|chere|cheres|chers|clair|clairement|collegue|collegues|combine|comprend|comprendre|comprends|compris|concretement|confirmer|confirmes|confirmez|connais|content|contente|convient|copain|cordialement|correct|correctement|coup|courtoisie|croire|crois|croit|curieuse|curieux|curiosite|daigner|daignez|dame|decide|demandais|demande|demander|demandes|demandons|depanner|desire|desirerais|desirons|dirais|dirait|diras|dire|directement|direz|dise|dises|disons|dit|dite|divers|donc|donne|donner|donnerais|doute|eclairer|eclairez|ecoute|effectivement|egalement|egard|eh|enfin|entend|entends|envoie|envoyer|espere|esperons|essaie|essentiellement|etc|evidemment|evident|exact|exactement|excellent|excuse|exemple|explication|expliquer|expression|faveur|felicitations|finalement|force|franchement|francs|genial|gentil|gentille|gentillesse|gentiment|grace|gracieuse|gracieusement|gracieux|gre|gros|grosso|hate|hein|helas|hesite|heureuse|heureux|honnetement|honore|idealement|idee|immensement|importe|indication|indications|indique|indiquer|indiquerez|indiques|indiquez|informe|informer|informez|instant|interesse|interessee|interesser|interroge|jeter|joli|justement|lire|lis|lisant|logiquement|loin|madame|mademoiselle|mem|memo|mention|mentionner|merci|mercis|minute|minutes|modo|moindre|moment|monsieur|mot|mots|naturellement|normalement|note|noter|notez|obligeance|obligerait|oh|ok|ouais|oublie|oublier|ouf|oui|paraissent|parait|paraitrait|pardon|pareillement|parfait|parfaitement|parler|particulier|particulierement|patience|pense|penser|penses|pensez|personnellement|peut|peux|phrase|piger|plaisir|plait|pose|poser|possibilite|possible|pourrai|pourrais|pourrait|pourras|pourrez|pourriez|pourrions|pouvoir|pouvons|precis|precise|precisement|preciser|precises|precisez|prefere|prevenez|prevenir|prie|prier|prions|prise|probablement|probleme|promet|promettent|promis|proprement|puisse|purement|quelconque|quelconques|question|questions|rapide|rapidement|rappel|rappeler|rappelle|rappellez|rassure|rassurer|realite|recapitule|recu|redire|redis|reellement|reflechis|regard|regarde|regarder|remercie|remercier|remercions|renseigne|renseignement|renseignements|renseigner|renseignez|repete|repondre|reponds|respectueusement|retenir|revoir|rien|sache|saches|sachez|sait|salutations|saurai|saurais|saurait|sauriez|saurions|savoir|selon|semble|semblent|sembler|serai|serais|serait|serieusement|seriez|sigle|signale|signaler|signalerez|signalez|simple|simplement|sincerement|souci|soucis|souhaite|souhaiter|souhaiterais|souhaitons|souvenir|souviens|suggere|suppose|sur|surement|surtout|sympa|sympathique|systematiquement|tant|tel|telle|tellement|tiens|tient|totalement|transmettez|transmettre|trouver|trouvons|truc|utile|verifie|verifier|verifies|verifiez|veuille|veuillez|veut|veux|vis|vite|voici|voila|voir|vois|voit|voudra|voudrai|voudrais|voudrait|voudrez|voudriez|voudrions|voulais|voulait|voulez|vouloir|voulons|vraiment|wesh|zut|suis|perdu|perdue|inclus|nouveau|nouvelle|parce|complet|complete|entier|annee|reserve|ressemble|utiliser|utilisant|dis|dites|dossier|accuse|adresser|adressez|allons|ait|constat|constate|constater|constatez|considerer|considere|considerez|considerons|considerant|connait|convenu|deranger|detaillee|distingue|documenter|eventuel|eventuelle|eventuels|eventuelles|eventuellement|inquieter|laissant|laisse|laissee|laissees|laisses|laissez|mets|mettez|oblige|obligee|preparons|produire|quittes|sentir|souhaitable|surveiller|ici|reservees|reserves|reservee|precisee|precisees|mentionnee|indiquent|allonge|allongez|allonger|elargis|elargissez|elargir|elargissons|generalise|generalisez|prolonge|prolongez|prolonger|rallonge|pousse|poussez|etendre|etends|etendez|menez|cumule|totalise|rassemble|courrier|dois|ah|tranquille|developper|detailler
Ordinary: affaire|animal|arbre|avion|balle|banane|bateau|beurre|biere|blague|boire|boite|bonbon|bouche|bras|bruit|cafe|camion|carte|chaise|chat|cheval|chien|ciel|cinema|coeur|copain|couleur|cousin|cuisine|danse|dent|dormir|douche|eau|encre|enfer|ferme|feu|film|fille|fils|fleur|foret|frere|fromage|froid|gare|gateau|glace|guerre|herbe|histoire|hiver|jambe|jardin|jeu|jouer|joue|lait|lampe|lapin|linge|livre|lune|maire|maison|manger|marche|mardi|mare|mari|marie|marin|marre|match|mer|mere|mort|mouton|musique|neige|noel|nuit|oiseau|olive|pain|parc|parfum|patate|peau|pere|photo|piano|pied|plage|plante|pluie|poche|poeme|poire|poisson|poivre|porte|poule|prairie|prince|prune|rire|robe|roi|rose|rouge|route|sable|sac|salade|sale|sel|soeur|soleil|soupe|souris|table|tarte|tasse|tele|temps|tente|tete|tigre|toit|train|tricot|vache|vague|valise|vent|verre|viande|vie|vin|violon|voiture|voyage|affaires|reprennent|reprend|pleuvoir|vacances|parapluie|entrer|neiger
""";
}
