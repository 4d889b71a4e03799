namespace TcAssistant.Asks.Grammar;

internal static partial class Words
{
    public const string French = """
Article: le|la|les|l|d|de|du|des|un|une
Filler: au moins|au minimum|jusqu ici|jusqu a present|signale|signales|qqch|qqchose|est|rien|lieu|ont lieu|a lieu|ci|la bas|etre|avoir|sont|est ce|est ce que|est ce qu|il|elle|ils|elles|on|y a t il|a t il|a t on|y a|il y a|y aura|il y aura|t il|t elle|t on|a ete prevu de|avons|avez|avoir|nous|vous|tu|je|j ai|te|toi|moi|dis moi|dites moi|dites nous|donnez moi l heure|peux tu|pouvez vous|pourrais tu|pourriez vous|veuillez|svp|stp|s il vous plait|s il te plait|je veux|je voudrais|je souhaite|j aimerais|savoir|sais|sait|voir|connaitre|avoir la|ce|c|c est|c etait|cela|ca|que|qu|quoi d autre|quelque chose|quelque|quelques|certaines|certains|bien|ok|oui|aussi|egalement|donc|alors|vraiment|exactement|se|s|t|m|n|en fait|y|leur|leurs|notre|nos|votre|vos|ton|chez nous|arrive|va|vont|dont|au plan|bit|oit|le bureau|l oit|ensemble|en tout|au total|total|genre|hein|entre autres|concretement|tcassistant|assistant|une question|j ai une question|quest ce qui|quest ce que|quest ce qu|quest ce|kes ki|celles qui|ceux qui|ce qui|ce que|ce qu|ce qu il|qu est ce qui|qu est ce qu|qu est ce que|qu est ce qu il|qui est ce qui|lignes qui|actions qui|mesures qui|taches qui|activites qui|choses qui|trucs qui|quoi qui|celle qui|celui qui|question|fixe|fixee|figure|figurent|existe|existent|comporte|me|monsieur|madame|si|chose|faire le|soit|soient|doit on|devrait on|cette annee la|me dire|nous dire|m indiquer|nous indiquer|indiquer|m informer|avec|jusqu ici|jusqu a present|a ce jour|rappelle moi|rappelez moi|faire|cest|cetait|quon|qu on|comme|jvoudrais|jveux|pk|y avait il|il y avait|y avait|yavait|jaimerais|est ce quon|est ce qu on|estce que|estce quon|quest ce quon|quest ce qu on|qu est ce quon|sagit il|s agit il|font l objet|en general|generalement|en regle generale|si personne ne fait rien|si rien n est fait|si rien ne bouge|si on ne fait rien|d accord|daccord|entendu|c est note|bien recu|ca marche
And: et|puis|ainsi que|et aussi
Or: ou|ou bien
Which 1: lesquelles|lesquels|laquelle|lequel
Which: quelles sont|quels sont|quelle est|quel est
What: quoi|koi|kwa|quel|quelle|quels|quelles|qu|quelle est|quelles sont|quels sont|quel est|lesquelles|lesquels|laquelle|lequel|c est quoi|c quoi|comment|kel|kels|kelles|keske|kesk|qsk|qu est|ya quoi|y a quoi|il y a quoi|quid|quoi de neuf|quoi de nouveau|ya koi|y a koi|ya kwa|il y a koi|ya|cest quoi|ckoi|c koi|qesque|quesque|kesque|keskil|ya til|yatil|y a til|quesce que|quesce qui|c est quoi qui|cest quoi qui
In: en|dans les|sur les|pour les|pendant les|durant les|au cours des|dans|pendant|durant|au cours de|au cours du|courant|pour|sur|au mois de|lors de|dans le courant de|au courant de|pr|ds|vers|en cas de|en cas d
FollowUp: et pour|qu en est il de|qu en est il du|qu en est il des|et concernant|meme question pour|meme chose pour|idem pour|idem|de meme pour|pareil pour|et du cote de|et au sujet de|et quid de|la meme chose|meme chose|meme liste|la meme liste|pareil|pareil mais|la meme chose mais
Due: dus|dues|arrive a echeance|arrivent a echeance|arrivant a echeance|arriver a echeance|vient a echeance|viennent a echeance|venant a echeance|a echeance|echoit|echoient|echeant|se termine|se terminent|se terminer|se terminant|s acheve|s achevent|s achevant|prend fin|prennent fin|finit|finissent|finir|finissant|termine le|a rendre|a remettre|a livrer|rendu|a terminer|a achever|a finir|a realiser|a accomplir|a echoir|devant etre termine|livrable|livrables|date d echeance|dates d echeance|dead line|terminer|achever|expire|expirent|tombe|tombent|doit etre pret|butoir|rendre|remettre|livrer|echeait|echeaient|echoira|echoiront|se terminait|se terminaient|terminait|terminaient|se terminera|se termineront|s achevait|s achevaient|s achevera|s acheveront|finissait|finissaient|finira|finiront|prenait fin|prenaient fin|prendra fin|prendront fin|tombait|tombaient|tombera|tomberont|expirait|expiraient|arrivait a echeance|arrivaient a echeance|arrivera a echeance|arriveront a echeance|venait a echeance|venaient a echeance|viendra a echeance|viendront a echeance|sera mis en place|sera mise en place|seront mis en place|seront mises en place|sera disponible|seront disponibles|sera publie|seront publies|sera publiee|seront publiees|sera finalise|sera finalisee|seront finalises|seront finalisees|sera etabli|sera etablie|seront etablis|seront etablies|sera adopte|sera adoptee|seront adoptees|seront adoptes|arrivees a terme|arrivee a terme|arrivent a terme|arrive a terme|arriver a terme|arrives a terme|arrivees a echeance|arrivee a echeance|arrives a echeance|exigible|exigibles
Due 1: pret|prets|prete|pretes
Due 2: premiers resultats|premieres initiatives|premier resultat|resultats initiaux
Deadline: echeance|echeances|date limite|dates limites|delai|delais|date butoir|dates butoirs|deadline|deadlines|date de fin|dates de fin|terme|echeancier|echaence|echeanse|echeance de|echeance du|echeance pour|echeances de la|quelle echeance|quel delai|pour quand|c est pour quand|c pour quand|d ici quand|date limite de|date limite du|date limite pour|delai pour|delai de|cest pour quand|cest quand|c etait pour quand|cetait pour quand
Start: commence|commencent|commencer|commencant|commencera|commenceront|commences|commencees|commencee|debute|debutent|debuter|debutera|debuteront|debutant|demarre|demarrent|demarrer|demarrera|demarreront|demarrage|demarrages|demarres|demarrees|demarree|demare|demarent|lance|lancent|lancer|lancee|lancees|lances|lancement|lancements|date de debut|dates de debut|date de demarrage|entame|entamer|entamee|entamees|s ouvre|s ouvrent|mis en route|mise en route|se lance|se lancent|a lancer|a commencer|a demarrer|debutee|debutees|debutes|initie|inities|initiees|a debuter|commencait|commencaient|debutait|debutaient|demarrait|demarraient|se lancait|se lancaient|devait commencer|devaient commencer|devait demarrer|devaient demarrer|devait debuter|devaient debuter
Immediate: immediat|immediate|immediats|immediates|immediatement|tout de suite|sans delai|sans attendre|debut immediat
Planned: passe t il|se passe t il|se passe|que se passe t il|prevu|prevue|prevus|prevues|planifie|planifiee|planifies|planifiees|a venir|au programme|au calendrier|a l agenda|a l ordre du jour|programmee|programmees|qui arrive|qui arrivent|qui vient|qui viennent|nous attend|attendu|attendus|attendue|attendues|est il prevu|envisage|envisages|envisagee|en perspective|prevut|prevoit|prevoir|se profile|dans les tuyaux
UnderWay: en cours|en train|deja lance|deja lancee|deja lances|deja lancees|actuellement en cours|en cours de realisation|en cours d execution|en marche|en chantier|actif|actifs|active|actives|en route|se deroule|se deroulent|en cour|deja en cours|en execution
Doing 1: en train d etre fait|en train d etre faites|est on en train de faire|on est en train de faire|en train de se faire
Doing: on fait|fait on|font|se fait|se font|menees|menee|menes|est mene|sont menes|est menee|sont menees|conduites|conduite|conduits|sont conduites|effectuees|effectuee|effectues|faisons nous|nous faisons|on travaille|fonctionnent|est fait pour|est fait avec|est fait sur|est fait en matiere de|est fait en faveur de
AtRisk: a risque|est a risque|sont a risque|bloque|bloquee|bloques|bloquees|menace|menacee|menaces|menacees|a l arret|en danger|compromis|compromise|compromises|coince|coincee|coinces|coincees|en pause|en panne|en bonne voie|sur la bonne voie|sur les rails|mal partie|mal parties|en peril|en difficulte|point de blocage|points de blocage
Overdue: en retard|retard|retards|echu|echue|echus|echues|depasse|depassee|depasses|depassees|echeance passee|echeances passees|echeance depassee|echeances depassees|date passee|dates passees|date depassee|dates depassees|date est passee|dates sont passees|echeance est passee|echeances sont passees|date limite passee|date limite depassee|delai depasse|delais depasses|perime|perimes|a la traine|en souffrance|hors delai|hors delais|aurait du etre fait|auraient du etre faites|auraient du etre faits|auraient du etre terminees|devrait deja etre fait|devraient deja etre faites|ratees|rate|manque|manquees|passee|passees|retardees|retardee|retarde|n ont pas ete tenues|pas tenues|expiree|expirees|aurait du etre termine|a la bourre|la bourre|en rade|loupe|loupee|loupes|loupees
NextOne: prochaine echeance|prochaines echeances|prochain delai|prochaine date|prochaines dates|prochaine ligne|prochaines lignes|prochaine action|prochaine etape|la prochaine|le prochain|les prochaines|les prochains|prochain jalon|quoi ensuite|c est quoi la suite|la suite|ensuite|bientot|qu est ce qui suit|premiere echeance|echeance la plus proche|echeance suivante|prochaine date limite|au plus tot|prochain livrable|date la plus proche|qui suit|prochainement|suit
OneAfter: et ensuite|celle d apres|celui d apres|la suivante|le suivant|les suivantes|les suivants|et apres|apres ca|apres cela|et apres ca|et la suivante|celles d apres|ceux d apres|l echeance d apres|encore apres|puis apres|d apres|apres celle ci|apres celle la|et ensuite apres
OneBefore: celle d avant|celui d avant|la precedente|le precedent|les precedentes|et avant|avant ca
FinalOne: derniere echeance|finit le plan|se termine le plan|s acheve le plan|finira le plan|tout se termine|tout finit|tout s acheve|dernieres echeances|dernier delai|derniere date|echeance finale|date finale|derniere date limite|fin du plan|plan se termine|plan s acheve|plan finit|plan prend fin|echeance la plus lointaine
Done: fait|faits|faite|faites|termine|termines|terminee|terminees|acheve|acheves|achevee|achevees|accompli|accomplis|accomplie|accomplies|realise|realises|realisee|realisees|fini|finis|finie|finies|clos|close|closes|boucle|boucles|bouclee|bouclees|execute|executee|executees|executes|livre|livres|livree|livrees|complete|completee|completees|reglees|mis en oeuvre|mise en oeuvre effectuee|regle
Made: etabli|etablie|etablis|etablies|publie|publiee|publies|publiees|adopte|adoptee|adoptes|adoptees|cree|creee|crees|creees|redige|redigee|rediges|redigees|disponible|disponibles|operationnel|operationnelle
ToDo: a faire|faut faire|doit faire|devons faire|faut il faire|doit on faire|faut t il faire|reste a faire|qu y a t il a faire|on doit faire|on a a faire
Status: statut|statuts|etat|etats|avancement|etat d avancement|ou en est|ou en sont|ou en sommes nous|ou en est on|ou on en est|ou en etes vous|fait le point|le point sur|faire le point|point sur|progres|progression|situation|c est ou|on en est ou|avance|avancent|avancee
Owner: qui les suit|qui la suit|qui le suit|assure le suivi|assurent le suivi|responsable|responsables|charge de|chargee de|charges de|chargees de|en charge|en charge de|est charge|s occupe|s occupe de|s occupent|pilote|pilotes|incombe|incombent|porteur|porteurs|attribue|attribuee|attribuees|attribues|assigne|assignee|assignees|proprietaire|proprietaires|a la charge de|revient|revient elle|gere|gerent|titulaire|responsabilite|mene|menent|referent|s en occupe|s en occupent|s en charge|s en chargent|en est responsable|en sont responsables|en a la charge|confie|confiee|confiees|confies|affecte a|affectee a|affectees a|confie a|confiee a|confiees a|confies a|attribuees a|attribuee a|attribue a|assignees a|assignee a|assigne a
Who: qui|ki|a qui|par qui|de qui|qui est|qui sont|qui est ce
NoOwner: pas de responsable|sans responsable|aucun responsable|sans responsables|pas de responsables|non attribue|non attribuee|non attribuees|non attribues|sans proprietaire|n a pas de responsable|n ont pas de responsable|personne n est responsable|sans pilote|n ont aucun responsable|non assignees|non assignee
Count: ca fait combien|cela fait combien|ca en fait combien|combien|combien de|combien d|le nombre de|nombre de|nombre d|le nombre d|cmb|combien y a t il de|combien y a t il d|combien il y a de|cb|quel nombre|combien est ce qu il y a de|compte|compter|denombre|comb|nb|nb de|nb d|nbre|nbre de|nbre d|le nb de|le nb d|n de|combien ca fait|combien cela fait|combien ca en fait|combien en tout|combien au total|ca fait cb
Workload: mois le plus charge|mois les plus charges|le plus charge|les plus charges|charge de travail|charge mensuelle|plan de charge|mois charge|le mois le plus charge|le mois le plus occupe|quel mois est le plus charge|charge|chargee|surcharge|mois le plus occupe|plus occupe|charge par mois|par mois|mois par mois|pic|pics|pic d activite|goulot|goulots|goulet|goulets|engorgement|repartition|le plus d echeances|le plus de lignes|la charge|plus charge|le plus d actions|le plus rempli|mois le plus rempli|combien de travail|pour chaque mois|dans chaque mois|chaque mois de|chaque mois de l|volume de travail
Overview: apercu|resume|resumer|resumes|vue d ensemble|synthese|sommaire|qu y a t il dans le plan|que contient le plan|contenu du plan|contient le plan|que dit le plan|de quoi parle le plan|parle le plan|c est quoi le plan|qu est ce que le plan|presente le plan|presente moi le plan|presentation du plan|structure du plan|grandes lignes|en bref|en resume|recapitulatif|recap|dans le plan|quelles parties|quelles sont les parties|combien de parties|les parties|parties du plan|contient ce plan|que contient ce document|de quoi s agit il|tour d horizon|panorama|decris le plan|vue generale|il y a quoi dans le plan|ce plan|parle ce plan|parle moi du plan|resume general|resume global|resume rapide|bref resume|rapide resume|court resume|resume court|resume succinct|petit resume|apercu general|apercu global|apercu rapide|bref apercu|rapide apercu|vue d ensemble generale|vue globale|vision d ensemble|vision globale|synthese generale|synthese globale|breve synthese|courte synthese|synthese rapide|presentation generale|topo|un topo|fais moi un topo|tableau d ensemble|resume executif|resume moi tout|un point general|etat des lieux
Help: aide|aide moi|aidez moi|a l aide|que peux tu faire|que sais tu faire|que pouvez vous faire|que savez vous faire|tu sais faire quoi|tu peux faire quoi|comment ca marche|comment ca fonctionne|comment cela fonctionne|mode d emploi|comment faire|que puis je demander|que puis je te demander|que puis je vous demander|quoi demander|comment t utiliser|comment utiliser|instructions|commandes|qui es tu|qui etes vous|t es qui|exemples|exemple|besoin d aide|comment fonctionnes tu|tu fais quoi|que fais tu|comment on fait
Greeting: bonjour|salut|coucou|bonsoir|slt|bjr|cher|chere|super|parfait|comment ca va|ca va|tres bien|bsr|cc|bravo
Thanks: merci|merci beaucoup|merci bien|mci|merci bcp|mci bcp|merci mille fois|mille mercis|grand merci|merci infiniment|un grand merci|merci encore|merci a vous|merci a toi|merci pour ton aide|merci pour votre aide|merci d avance
Farewell: au revoir|bonne journee|bonne soiree|a bientot|merci a demain|a plus|a plus tard|a tout a l heure|bonne nuit|bon week end|a demain
Conditional: depend de|depend du|depend d|depend des|dependent de|dependent du|dependent d|dependent des|depend|dependent|dependant|dependant de|depend il|lie a|lie au|liee a|liee au|lies a|lies au|liees a|liees au|lie|liee|lies|liees|lie aux|liees aux|sous condition|sous conditions|condition|conditions|conditionnel|conditionnelle|conditionnelles|conditionnels|conditionne|conditionnee|conditionnees|conditionnes|subordonne|subordonnee|subordonnees|subordonnes|associe a|associee a|associees a|associes a|associe|associee|associees|tributaire|tributaires|tributaire de|sous reserve|soumis a|soumise a|soumises a|en attente de|rattache a|rattachees a|rattachee a|reposent sur|repose sur|en fonction de
NoDate: sans aucune date|sans la moindre date|n ont aucune date|pas de date|sans date|sans dates|aucune date|non date|non datee|non datees|non dates|n a pas de date|n ont pas de date|pas de dates|dates manquantes|date manquante|sans date precise|sans date fixe|pas datees|n ont aucune date|n a aucune date|ss date
NoDeadline: pas d echeance|sans echeance|sans echeances|aucune echeance|n a pas d echeance|n ont pas d echeance|pas de date limite|sans date limite|sans delai fixe|pas de delai|aucun delai|n ont aucune echeance|sans date de fin|pas de date de fin|jamais dues
NoEntry: sans calendrier|pas de calendrier|aucun calendrier|sans echeancier|pas d echeancier|sans entree|aucune entree|rien au calendrier|calendrier vide|non planifie|non planifiee|non planifiees|pas planifiees|n ont pas de calendrier|pas dans le calendrier|aucune mention au calendrier|aucun echeancier|rien dans le calendrier|rien dans la colonne calendrier|rien du tout dans le calendrier|rien du tout dans la colonne calendrier|rien dans la colonne du calendrier|case vide au calendrier
NotHeld 1: budget|cout|couts|prix|combien coute|combien coutent|combien cela coute|combien ca coute|coute|coutent|montant|depense|depenses|financement de|combien d argent
NotHeld 2: priorite|importance
NotHeld 3: telephone|courriel|email|adresse|coordonnees|contact|numero de telephone
NotHeld 4: pourcentage|pour cent
Show: montre|montre moi|montrez|montrez moi|affiche|affichez|affiche moi|donne|donne moi|donnez|donnez moi|liste|lister|listez|liste moi|lis|texte de|texte du|texte|le texte|detail|details|le detail|detail de|details de|plus sur|parle moi de|parlez moi de|decris|decrivez|explique|expliquez|que dit|que disent|dit|disent|contenu de|libelle|en detail|cite|citez|enumere|enumerez|precise|fais voir|contient|la teneur de|fais moi|faites moi|fais nous|faites nous|fais|etablis moi|dresse moi|dresse|prepare moi|preparez moi|sors moi|envoie moi|envoyez moi|fournis moi|fournissez moi|il me faut|il nous faut|j ai besoin d|j ai besoin de
All: tout|tous|toute|toutes|tous les|toutes les|chaque|liste complete|la liste complete|l ensemble|integralite|la totalite|tout le|toute la
Everywhere: tout le plan|l ensemble du plan|ensemble du plan|toutes les parties|partout|le plan entier|plan entier|l integralite du plan|la totalite du plan|plan complet|le plan complet|toutes parties confondues|globalement|n importe ou|les trois parties|toutes les trois parties
About: sur le theme de|sur le theme|sur le sujet|au sujet de|au sujet du|au sujet des|a propos de|a propos du|a propos des|concernant|concerne|concernent|relatif a|relatives a|relatifs a|relative a|relatif au|relatives au|relative au|portant sur|porte sur|portent sur|parle de|parlent de|parle du|parlent du|parle|parlent|parle des|parlent des|traite de|traitent de|traitant de|traitent|traite|mentionne|mentionnent|mentionnant|evoque|evoquent|touche a|touchent|ayant trait a|en rapport avec|en lien avec|cherche|chercher|recherche les lignes|trouve|trouver|trouve moi|rapport avec|s agissant de|vise|visent|couvre|couvrent|implique|impliquent|qui touche a|qui touchent a|ou est|ou sont|ou parle t on de|propos|au niveau de|en matiere de|dit du|dit de|dit des|dit sur|ou est ce qu on parle de|ou est ce quon parle de|dans le domaine de|dans le domaine du|dans le domaine des|en ce qui concerne|quant a|quant au|quant aux|il est question de|il est question du|il est question des|est il question de|est il question du|est il question des|prevoit le plan sur|prevoit le plan pour les|prevoit le plan en matiere de|au regard de|par rapport a|par rapport au|par rapport aux|ou trouve t on|ou figure|ou figurent|ou apparait|ou apparaissent|ou on parle de|mentionnes|mentionnees|ou sont mentionnes|ou est mentionne|ou est mentionnee|sur le theme d|sur le theme du|sur le theme des|au sujet d|a propos d|parle d|parlent d|traite d|traite du|traite des|traitent d|traitent du|traitent des|traitant d|traitant du|traitant des|s agissant d|s agissant du|s agissant des|ou parle t on d|ou parle t on du|ou parle t on des|au niveau d|au niveau du|au niveau des|en matiere d|en matiere du|en matiere des|dit d|ou est ce qu on parle d|ou est ce qu on parle du|ou est ce qu on parle des|ou est ce quon parle d|ou est ce quon parle du|ou est ce quon parle des|dans le domaine d|il est question d|est il question d|prevoit le plan en matiere d|prevoit le plan en matiere du|prevoit le plan en matiere des|au regard d|au regard du|au regard des|ou on parle d|ou on parle du|ou on parle des
When: quand|a quelle date|quelle date|quelles dates|pour quand|c est quand|c pour quand|depuis quand|jusqu a quand|d ici quand|quel jour|quel mois|en quel mois|a quel moment|qd|kan|kand|date de|dates de|dates du|echeance de|echeance du|echeance pour|echeances de la|calendrier de|calendrier du|calendrier de la|calendrier pour|quel delai|quelle echeance|quel est le calendrier|c est pour quand|date limite de|date limite du|date limite pour|delai pour|delai de|cest pour quand|cest quand|c etait pour quand|cetait pour quand|c etait quand|cetait quand
Mine: mes|mon|ma|a moi|les miennes|les miens|miennes|mien|la mienne|suis je|dois je
Still: reste|restent|restant|restants|restante|restantes|encore|toujours|en suspens|reste il|reste t il|reste a|pas encore fait|pas encore faites|pas encore termine|pas encore terminees|encore a faire|restait|il reste
Open: ouvert|ouverte|ouvertes|ouverts|inacheve|inachevee|inachevees|inacheves
Not: ne|pas|non|n est pas|ne sont pas|n ont pas|n a pas|jamais|aucun|aucune|sans|ni|personne|pas encore
Only: seulement|uniquement|juste|seul|seule|seuls|seules|rien que|exclusivement|limite a|limiter a|que la|que le|que les|que pour|ne que|limite toi a|filtre sur|filtrer sur|restreindre a
Except: sauf|a part|hormis|excepte|exceptee|excepte pour|a l exception de|a l exception du|a l exception des|a l exclusion de|a l exclusion du|en dehors de|en dehors du|hors|hors de|mais pas|autre que|autres que|sans compter|exclure|excluant|en excluant|moins|mis a part|tout sauf|fors|sans les|ailleurs qu en|ailleurs que dans|ailleurs que|enleve|enlever|enlevez|enlevant|en enlevant|retire|retirer|retirez|en retirant|ote|oter|en ignorant|ignore
And: mais|cependant|toutefois|par contre
Them: la dedans|la dessus|elles|eux|ceux ci|celles ci|ceux la|celles la|ces|cette|ceux|celles|parmi elles|parmi eux|d entre elles|d entre eux|parmi celles ci|ces lignes|la dessus|les memes|en
Them 1: celui ci|celle ci|celle la|celui la|cette ligne|cette ligne la|cette ligne ci|cette action|cette action la|cette mesure|cette tache|cette activite|cet element|cette etape|ladite ligne
Modal: doit|doivent|doit etre|doivent etre|devons|devoir|faut|il faut|faut il|devrait|devraient|devrait etre|devraient etre|sera|seront|sera t il|seront ils|seront elles|devra|devront|devra etre|devront etre|a etre|cense|censes|censee|censees|cense etre|censees etre|est a|sont a|vont etre|va etre|faudra|il faudra|aura|auront|auront ete|aura ete|devait|devaient|devait etre|devaient etre|fallait|il fallait|fallait il|besoin d etre|besoin de etre
Past: a ete|ont|qu est ce qui a|quest ce qui a|ce qui a|ete|ont ete|etait|etaient|avait|avaient|aurait|auraient|deja|fut|furent|a t il ete|ont elles ete|ont ils ete|commencait|commencaient|debutait|debutaient|demarrait|demarraient|se lancait|se lancaient|echeait|echeaient|se terminait|se terminaient|terminait|terminaient|s achevait|s achevaient|finissait|finissaient|prenait fin|prenaient fin|tombait|tombaient|expirait|expiraient|arrivait a echeance|arrivaient a echeance|venait a echeance|venaient a echeance|devait|devaient|devait etre|devaient etre|fallait|il fallait|fallait il|devait commencer|devaient commencer|devait demarrer|devaient demarrer|devait debuter|devaient debuter|y avait il|il y avait|y avait|yavait|c etait|cetait
Continuous: continu|continue|continus|continues|de maniere continue|de facon continue|en continu|permanent|permanente|permanents|permanentes|en permanence|constamment|continuel|continuelle|continuelles|tout le temps|sans fin|sans interruption|continument
Recurring: recurrent|recurrents|recurrente|recurrentes|repetitif|repetitives|repetitive|periodique|periodiques|periodiquement|cyclique|cycliques|qui se repete|qui se repetent|se repete|se repetent|qui revient|qui reviennent|reviennent|recurence|recurrence|refaire|a refaire|refait|refaites|repeter|a repeter|recommencer|a recommencer
Regular: regulier|reguliers|reguliere|regulieres|regulierement|sur une base reguliere|de facon reguliere|de maniere reguliere
AsNeeded: selon les besoins|au besoin|si besoin|en cas de besoin|suivant les besoins|selon besoin|selon le besoin|si necessaire|le cas echeant|a la demande|en tant que de besoin|ad hoc
Cadence: cadence|cadences|rythme|rythmes|frequence|frequences|periodicite|periodicites|a quelle frequence|tous les combien|a quel rythme
Every 12: annuel|annuelle|annuelles|annuels|annuellement|tous les ans|chaque annee|une fois par an|par an|chaque an|toutes les annees
Every 24: biennal|biennale|biennales|biennaux|biennales|tous les deux ans|tous les 2 ans|une fois tous les deux ans|un an sur deux|bisannuel|bisannuelle|bisannuelles
Every 6: semestriel|semestrielle|semestrielles|semestriels|tous les six mois|tous les 6 mois|deux fois par an|chaque semestre
Every 3: trimestriel|trimestrielle|trimestrielles|trimestriels|tous les trimestres|chaque trimestre|tous les trois mois|tous les 3 mois
Every 1: mensuel|mensuelle|mensuelles|mensuels|mensuellement|tous les mois|chaque mois|une fois par mois
LineNoun: ligne|lignes|ligne d action|lignes d action|action|actions|mesure|mesures|tache|taches|activite|activites|chose|choses|truc|trucs|machin|jalon|jalons|etape|etapes|element|elements|travaux|travail a faire|boulot|tiret|engagement|engagements|rangee|rangees|entree|entrees|lgne|actes|tirets
IssueNoun: question|questions|point|points|section|sections|numero|no|num|nr|n|rubrique|paragraphe
PartNoun: partie|parties|prtie|volet|volets
PlanNoun: plan|le plan|ce plan|du plan|plan de mise en oeuvre|plan d action|document|le document|calendrier|le calendrier|agenda|planning|plans|plan de l oit|plan du bit|tableau|programme de travail
DateNoun: date|dates|jour|moment
DateNoun 1: datees|datee|ont une date|a une date|avec une date|qui ont une date
Month 1: janv|jan
Month 2: fev|fevr
Month 4: avr
Month 7: juil|jul
Month 9: sept|sep
Month 10: oct
Month 11: nov
Month 12: dec
Season 1: printemps
Season 2: ete
Season 3: automne
Season 4: hiver
Weekday 1: lundi
Weekday 2: mardi
Weekday 3: mercredi
Weekday 4: jeudi
Weekday 5: vendredi
Weekday 6: samedi
Weekday 7: dimanche
Number 7: sept
Ordinal 1: premier|premiere|1er|1ere|1re|premiers|premieres
Ordinal 2: deuxieme|second|seconde|2e|2eme|2nd|2nde
Ordinal 3: troisieme|3e|3eme
Ordinal 4: quatrieme|4e|4eme
Ordinal 5: cinquieme|5e|5eme
Ordinal 6: sixieme|6e|6eme
DayUnit: jour|jours|j
WeekUnit: semaine|semaines|sem
Weekend: week end|weekend|week ends|samedi et dimanche
WeekUnit 2: quinzaine|quinzaines
MonthUnit: mois
QuarterUnit: trimestre|trimestres|trim
HalfUnit: semestre|semestres|moitie|moitie de l annee
YearUnit: an|ans|annee|annees|annee civile
Biennium: exercice|exercices|exercice biennal|biennum|periode biennale|programme et budget
SameDay: meme jour|le meme jour|meme date|la meme date|a la meme date|le meme jour que|meme jour que|a la meme date que|meme date que|la meme date que
Feast 101: nouvel an|jour de l an|nouvelle annee|premier de l an
Feast 1225: noel
Early: debut|debut de|au debut de|le debut de|au debut|des le debut de|tout debut|en debut de|en debut d
Mid: mi|milieu|milieu de|au milieu de|a la mi
End: fin|fin de|la fin de|a la fin de|a la fin|la fin|en fin de|en fin d|fin d
This: cette|ce|cet|courant|present|en cours
Next: prochain|prochaine|prochains|prochaines|a venir|qui vient|qui viennent
Next 1: suivant|suivante|suivants|suivantes|d apres
Last: dernier|derniere|derniers|dernieres|passe|passee|passes|ecoule|ecoules|ecoulee
Last 1: precedent|precedente|precedents|d avant
Ago: il y a
Today: aujourd hui|aujourdhui|ajd|auj|ce jour|ojd
Tomorrow 2: apres demain
Tomorrow 12: demain ou apres|demain et apres|demain ou le jour d apres|demain et le jour d apres|demain ou le jour suivant|demain et le jour suivant|demain ou le lendemain|demain et le lendemain|demain ou surlendemain|demain ou le surlendemain|demain et le surlendemain
Tomorrow: demain|dmain|2main
Yesterday 2: avant hier
Yesterday: hier
Now: maintenant|actuellement|en ce moment|a present|a l heure actuelle|presentement|des maintenant|mtn|maintenent
By: d ici|d ici a|d ici au|d ici le|d ici la|au plus tard|au plus tard le|au plus tard en|au plus tard a|pas plus tard que|d ici l|d ici les|dici
Before: avant|avant le|anterieur a|anterieures a|av
After: apres|apres le|posterieur a|posterieures a|au dela de|au dela du|plus tard que
Until: jusqu a|jusqu au|jusqu en|jusque|jusqu a la|jusque en|jusqua|jusquen
Since: depuis|depuis le
From: a partir de|a partir du|a partir d|a compter de|a compter du|partir de|a dater de|apartir de
To: au|a|aux
Between: entre|de entre
Within: dans les|d ici les|au cours des|pendant les|durant les|sous|dans un delai de|d ici a|pour les|sur les|en moins de|ds les
AsOf: en date du|a la date du|au
Rest: reste de|le reste de|reste du|le reste du|reste de l|le reste de l|restant de|restant de l
Rest 1: ce qui reste de|ce qui reste du|ce qu il reste de|ce qu il reste du|reste t il de|reste t il du|qui reste de|qui restent de
""";
}
