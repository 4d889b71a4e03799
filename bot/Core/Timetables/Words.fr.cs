namespace TcAssistant.Timetables;

internal static partial class Words
{
    // One class of words a line: class, value where it has one, then the phrases. [a|b] stands for either ending.
    internal const string French = """
        Month 1: janvier | janv | jan
        Month 2: février | févr | fév
        Month 3: mars
        Month 4: avril | avr
        Month 5: mai
        Month 6: juin
        Month 7: juillet | juil | juill
        Month 8: août
        Month 9: septembre
        MonthOrNumber 9: sept
        Month 10: octobre | oct
        Month 11: novembre | nov
        Month 12: décembre | déc
        Weekday: lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
        Season 1: printemps
        SeasonOrNot 2: été
        Season 2: saison estivale
        Season 3: automne
        Season 4: hiver
        Quarter: trimestre[|s] | trim | t | trimestre de l'année | trimestre de l'an
        Half: semestre[|s] | sem | moitié | semestre de l'année | semestre de l'an | moitié de l'année | moitié de l'an
        HalfLetter: s
        Third: quadrimestre[|s]
        Fortnight: quinzaine
        Unit D: jour[|s] | journée | jours calendaires | jour calendaire | jours civils | jours francs | j
        Unit W: semaine[|s]
        Unit M: mois | mois civil
        Unit Y: an[|s] | année[|s] | année civile | années civiles | l'année civile
        Unit 10Y: décennie[|s]
        WorkingDay: jour[|s] ouvrable[|s] | jour[|s] ouvré[|s]
        Hour: heure[|s] | h | hrs | minute[|s]
        Number 1: un | une
        Number 2: deux
        Number 3: trois
        Number 4: quatre
        Number 5: cinq
        Number 6: six
        Number 8: huit
        Number 9: neuf
        Number 10: dix
        Number 11: onze
        Number 12: douze
        Number 15: quinze
        Number 18: dix-huit
        Number 20: vingt
        Number 24: vingt-quatre
        Number 30: trente
        Number 36: trente-six
        Number 45: quarante-cinq
        Number 60: soixante
        Number 90: quatre-vingt-dix
        Number 100: cent
        Ordinal 1: premier[|s] | première[|s]
        Ordinal 2: deuxième[|s] | second[|e|es|s]
        Ordinal 3: troisième[|s]
        Ordinal 4: quatrième[|s]
        Ordinal 5: cinquième
        Ordinal 6: sixième
        Ordinal 99: dernier[|s] | dernière[|s]
        Edge 1: tout début | premiers mois de | début du mois de | premiers jours de | tôt en | au tout début de
        EdgeNoun 1: début | commencement
        Edge 2: mi | milieu | milieu du mois de | au milieu de | vers le milieu de
        Edge 3: fin du mois de | derniers mois de | derniers jours de | toute fin | tard en
        EdgeNoun 3: fin
        EdgeYear 3: fin d'année | en fin d'année | fin de l'année | fin de l'an | fin de l'année civile
        EdgeYear 1: début d'année | début de l'année | début de l'an
        EdgeYear 2: milieu d'année | milieu de l'année | mi-année
        By: d'ici | d'ici à | d'ici le | d'ici la | d'ici au | d'ici aux | avant fin | avant la fin | pas plus tard que | pas plus tard qu'en | au plus tard d'ici | au plus tard fin | échéance | date limite | échéance fixée au | délai | délai fixé au | avant la fin du mois de | avant la fin de l'année | avant la fin de l'an | avant ou en | d'ici à la | jusque | ici | à l'horizon | à l'horizon de | d'ici l'horizon | d'ici à l'horizon
        By 5: avant la fin de | avant la fin du
        Until: jusqu'à | jusqu'au | jusqu'en | jusqu'à la | jusqu'aux | jusque | jusqu'à fin | valable jusqu'à | jusqu'à fin de
        Before: avant | avant le | précédant | précédant le | précédant la | précédant les | antérieurement à | préalablement à | avant la tenue de
        From: à partir de | au plus tôt en | au plus tôt le | au plus tôt au | au plus tôt à partir de | au plus tôt à partir du | au plus tôt à la | à partir du | à partir d' | à compter de | à compter du | à compter d' | dès le | depuis | depuis le | à dater de | à dater du | dès le mois de | à partir du mois de | à partir de la | à compter de la | depuis la | dès la | à partir des | en vigueur depuis | pas avant | partir de | avec effet au | effectif au
        After: qui suivent | qui suit | dès publication | dès adoption | dès approbation | dès validation | dès signature | dès réception | dès promulgation | après | suite à | à la suite de | à la suite du | à l'issue de | à l'issue du | dès que | une fois | une fois que | aussitôt après | immédiatement après | dès réception de | à réception de | après que | aussitôt que | consécutivement à | au lendemain de | au lendemain du | au retour de | dès l'adoption | dès l'approbation | dès l'entrée en vigueur | dès la publication | dès la signature | dès la fin | dès l'achèvement | au fur et à mesure de | au fur et à mesure des | au fur et à mesure que | au fur et à mesure
        After 1: lorsque | quand | à l'occasion de | à l'occasion du | à l'occasion des | suivant | lors de | lors du | lors des | au moment de | au moment du
        AtEnd: à la fin de | à la fin du | à la fin des | au terme de | au terme du | en fin de | à l'achèvement de | à la clôture de | d'ici la fin du projet | d'ici la fin du programme | d'ici la fin du plan | d'ici la fin de l'engagement | d'ici la fin du mandat | avant la fin du projet | avant la fin du mandat | en fin d'
        Within: dans un délai de | dans un délai d' | dans un délai maximum de | dans un délai maximal de | dans le délai de | dans les | dans | sous | en l'espace de | sur une période de | pendant une période de | au bout de | dans un délai n'excédant pas | durée | d'une durée de | pour une durée de | sur une durée de | période de | sur | délai de | en moins de | dans un intervalle de
        In: en | dans le courant de | dans le courant du | courant | au courant de | au cours de | au cours du | au cours des | durant | durant la | durant le | pendant | pendant le | pendant la | lors | soit en | soit | dans le cours de | dans le | dans la | au mois de | sur l'
        In 2: le | daté du | en date du
        Around: vers | environ | aux alentours de | aux environs de | autour de | approximativement | à peu près | probablement | provisoirement | estimation | à titre indicatif | à confirmer | sous réserve de confirmation | date à confirmer | provisoire | prévisionnel[|le] | aux environs du | autour du | vers la | vers le | estimé[|e]
        Between: entre | entre le | entre la
        To 0: à | au | à la | aux | à l'
        And: et | & | ainsi que | ainsi qu' | puis en | et en | et au | plus | et aussi | et à nouveau en | puis au
        Or: ou | et/ou | ou en | ou bien
        Of 1: de | du | d'
        Of: de la | de l' | de l
        The: la | les | l' | une fin
        For 1: pour | pour le | pour la | pour les | pour l' | prévu pour | attendu pour | concernant
        Latest: au plus tard | au plus tard en | au plus tard le | au plus tard au | au plus tard à | au plus tard à la | au plus tard pour | au plus tard dans | ou avant | au maximum | dernier délai | le plus tard
        Latest 1: plus tard
        Onward: et au-delà | et au delà | et après | et suivantes | et les années suivantes | et années suivantes | et ultérieurement | et plus | et par la suite | et ensuite | et continuera | et au delà de cette date | à ce jour | à aujourd'hui | à nos jours | aujourd'hui | ce jour
        Onward 2: et continu | et en continu | et de manière continue ensuite
        Every: chaque | tous les | toutes les | de chaque | à chaque | tout[es|] les
        Other: autre | second
        Times: fois | x
        Count 1: une fois | 1 fois
        Count 2: deux fois
        Count 3: trois fois
        Count 4: quatre fois
        PerUnit Y: par an | par année | à l'année | par exercice annuel | /an
        PerUnit M: par mois
        PerUnit W: par semaine
        PerUnit 3M: par trimestre
        PerUnit 6M: par semestre
        PerUnit 2Y: par exercice biennal | par biennium | par exercice
        Rhythm Y: annuellement | sur une base annuelle | de façon annuelle | de manière annuelle | à un rythme annuel | tous les ans | chaque année | à intervalles annuels | année après année | une fois l'an | une fois par an | chaque année civile | à fréquence annuelle | d'année en année | toutes les années | à chaque année
        RhythmAdj Y: annuel[|s|le|les]
        Rhythm 6M: semestriellement | de façon semestrielle | de manière semestrielle | sur une base semestrielle | deux fois l'an | deux fois par an | deux fois par année | biannuellement | à un rythme semestriel | tous les semestres | chaque semestre
        RhythmAdj 6M: semestriel[|s|le|les] | biannuel[|s|le|les] | bi-annuel[|s|le|les]
        Rhythm 2Y: tous les deux ans | une année sur deux | un an sur deux | de façon biennale | de manière biennale | sur une base biennale | à chaque exercice biennal | chaque exercice biennal | de manière bisannuelle | de façon bisannuelle | tous les exercices biennaux
        RhythmAdj 2Y: biennal[|e|es] | biennaux | bisannuel[|s|le|les] | bis-annuel[|s|le|les]
        RhythmAdj 3Y: triennal[|e|es] | triennaux | trisannuel[|s|le|les]
        RhythmAdj 4Y: quadriennal[|e|es] | quadriennaux
        RhythmAdj 5Y: quinquennal[|e|es] | quinquennaux
        RhythmAdj 10Y: décennal[|e|es] | décennaux
        Rhythm 3M: trimestriellement | de façon trimestrielle | de manière trimestrielle | sur une base trimestrielle | chaque trimestre | tous les trimestres | à un rythme trimestriel
        RhythmAdj 3M: trimestriel[|s|le|les]
        Rhythm M: mensuellement | de façon mensuelle | de manière mensuelle | sur une base mensuelle | chaque mois | tous les mois | à un rythme mensuel | à chaque mois
        RhythmAdj M: mensuel[|s|le|les]
        RhythmAdj 4M: quadrimestriel[|s|le|les]
        Rhythm 2M: un mois sur deux | de façon bimestrielle
        RhythmAdj 2M: bimestriel[|s|le|les]
        RhythmAdj 2W: bimensuel[|s|le|les]
        Rhythm W: chaque semaine | toutes les semaines | de façon hebdomadaire | de manière hebdomadaire | sur une base hebdomadaire
        RhythmAdj W: hebdomadaire[|s|ment]
        Rhythm 2W: tous les quinze jours | une semaine sur deux
        Rhythm D: quotidiennement | chaque jour | tous les jours | de façon quotidienne | sur une base quotidienne | au jour le jour
        RhythmAdj D: quotidien[|s|ne|nes] | journalier[|s] | journalière[|s]
        Continuous: de manière continue | de façon continue | en continu | continu[|s|e|es] | continuellement | de manière permanente | de façon permanente | en permanence | permanent[|s|e|es] | sur une base continue | sur une base permanente | à titre permanent | tout au long de l'année | tout au long du plan | tout au long du projet | tout au long de la période | tout au long du programme | tout au long de la mise en œuvre | toute l'année | pendant toute la durée du plan | pendant toute la durée du projet | pendant toute la période | pendant toute la durée | pendant toute la durée du programme | sur toute la durée du plan | sur toute la durée du mandat | pendant toute la durée du mandat | tout au long du mandat | sur toute la durée | sur toute la durée du projet | sur toute la période | durant toute la période | durant toute la durée du plan | durant tout le plan | à tout moment | en tout temps | sans interruption | au fil de l'eau | durée du plan | durée du projet | toute la durée du plan | toute la période | toute la durée du projet | indéfiniment | jusqu'à nouvel ordre | de manière ininterrompue | durable | de manière soutenue | au long cours | pérenne | tout au long de l'exécution du plan | durée du programme | tout au long de la durée du plan | tout au long de la durée du projet | de manière continue par la suite | action continue | de manière constante
        Ongoing: en cours | en cours d'exécution | en cours de réalisation | en cours de négociation | en cours de mise en œuvre | en cours d'élaboration | en cours de préparation | en cours de finalisation | en cours de validation | en cours de développement | en cours de discussion | en cours de rédaction | en cours d'examen | actuellement en cours | déjà en cours | processus déjà lancé | à poursuivre | à continuer | en voie de réalisation | en voie d'exécution | en marche | en train d'être | en œuvre | en exécution | poursuite | en préparation | en développement | en phase de réalisation | en chantier | travaux en cours | processus en cours | processus lancé | chantier en cours | poursuivi[|e|s|es] | en négociation
        Ongoing 1: déjà lancé[|e|s|es] | déjà commencé[|e|s|es] | déjà démarré[|e|s|es] | déjà entamé[|e|s|es] | déjà engagé[|e|s|es] | déjà entrepris[|e|es] | déjà initié[|e|s|es] | déjà amorcé[|e|s|es] | se poursuit | se poursuivra | se poursuivent | a débuté | a commencé | a démarré | ont débuté | ont commencé | ont démarré | a déjà commencé | a déjà débuté | a déjà démarré | ont déjà commencé | ont déjà débuté | actuellement
        Regular: occasionnel[|s|le|les] | occasionnellement | régulier[|s] | régulière[|s] | régulièrement | sur une base régulière | de façon régulière | de manière régulière | à intervalles réguliers | périodique[|s] | périodiquement | de façon périodique | de manière périodique | de temps à autre | de temps en temps | récurrent[|s|e|es] | de manière récurrente | de façon récurrente | fréquemment | à chaque session | chaque session | à chaque réunion | chaque réunion | de manière cyclique | cyclique | plusieurs fois par an | plusieurs fois par année | à échéances régulières | à chaque cycle
        AsNeeded: selon les besoins | selon le besoin | selon besoin | selon que de besoin | si nécessaire | au besoin | en tant que de besoin | le cas échéant | à la demande | sur demande | à la demande de | à la demande des | en fonction des besoins | en fonction du besoin | selon les nécessités | lorsque nécessaire | quand nécessaire | chaque fois que nécessaire | autant que de besoin | autant que nécessaire | si besoin | si besoin est | en cas de besoin | selon la demande | selon les demandes | en fonction de la demande | en fonction des demandes | de manière ponctuelle | de façon ponctuelle | ponctuellement | ponctuel[|s|le|les] | ad hoc | au cas par cas | s'il y a lieu | s'il y a besoin | selon qu'il convient | selon que nécessaire | comme il convient | lorsque cela est nécessaire | lorsque le besoin se fait sentir | à mesure des besoins | au fur et à mesure des besoins | au gré des besoins | selon les circonstances | selon les opportunités | à la carte | sur requête | chaque fois que cela est nécessaire | si requis | au gré des opportunités
        Immediate: immédiatement | immédiat[|e|s|es] | de suite | tout de suite | sans délai | sans tarder | dès maintenant | dès à présent | dès aujourd'hui | à effet immédiat | avec effet immédiat | sans attendre | d'ores et déjà | incessamment | sur-le-champ | sur le champ | aussitôt | effet immédiat
        Start: démarrage | démarre | démarrer | démarré[|e|s|es] | démarrera | démarreront | débute | débutent | débuter | débutera | débuteront | débuté[|e|s|es] | commence | commencent | commencer | commencera | commenceront | commencé[|e|s|es] | lancement | lance | lancer | lancé[|e|s|es] | lancera | sera lancé[|e] | seront lancé[s|es] | entamer | entamé[|e|s|es] | engager | engagé[|e|s|es] | amorcer | amorcé[|e|s|es] | initier | initié[|e|s|es] | initiation | mise en route | mise en chantier | date de début | date de démarrage | date de lancement | inauguration | début des travaux | début des activités | début de la mise en œuvre | début de mise en œuvre | début des opérations | début de l'activité | début de l'étude | début du projet | début des consultations | début prévu | démarrage prévu | date de commencement | ouverture des travaux | doit démarrer | doit commencer | devrait démarrer | devrait commencer | devraient commencer | devraient démarrer | début en | début au | début le | début dès | entreprendre | entrepris[|e|es] | s'amorcera | s'amorce | à lancer | à démarrer | à débuter | à commencer | commençant | débutant | démarrant
        End: mis en œuvre | mise en œuvre achevée | achevé[|e|s|es] | achèvement | achever | s'achève | s'achever | s'achèvera | s'achèveront | terminé[|e|s|es] | terminer | termine | se terminer | se termine | se terminera | se termineront | terminera | fini[|e|s|es] | finir | finalisé[|e|s|es] | finalisation | finaliser | conclu[|e|s|es] | conclusion | complété[|e|s|es] | compléter | complet | complète | accompli[|e|s|es] | réalisé[|e|s|es] | clôture | clôturé[|e|s|es] | clos | close | date de fin | date d'achèvement | date de réalisation | date de clôture | fin prévue | fin des travaux | fin des activités | fin du projet prévue | fin de la mise en œuvre | prend fin | prendra fin | prendre fin | livré[|e|s|es] | mené à bien | menée à bien | mise au point définitive | aboutissement | aboutir | fin en | fin au | fin le | date butoir | échu | parachevé[|e|s|es]
        First: premières initiatives | première initiative | premières mesures | première partie | première phase | première étape | premières étapes | premières actions | premières activités | premier résultat | premières conclusions | premiers produits | premiers livrables | premier livrable | premier projet | première version | première ébauche | premier jet | premiers éléments | résultats préliminaires | résultats initiaux | conclusions préliminaires | version préliminaire | phase initiale | étape initiale | résultats partiels | première tranche | premiers travaux | premières réalisations | premier lot | premiers projets | premières propositions | projet initial | premières démarches | premières retombées | premiers jalons | premier volet | première série | premières formations | premiers ateliers | premiers cours | premiers stages | premières sessions de formation | premiers séminaires | premières consultations | premières études | premières enquêtes | premières missions | premiers décaissements | premiers versements | premières livraisons | premières installations | premières subventions | premiers prêts | premiers recrutements | premiers diplômés | premiers bénéficiaires | premiers services | premières recommandations | premières interventions | premières sessions | premières réunions | premières visites | premières campagnes | premiers pilotes | premiers essais | premiers tests | premiers chantiers | premières opérations | premières expériences
        End 1: fait[|e|s|es] | fait le | effectué[|e|s|es] | soldé[|e|s|es] | exécuté[|e|s|es]
        If: subordonné[|e|s|es] à | subordonné[|e|s|es] au | soumis[|e|es] à | conditionné[|e|s|es] à | conditionné[|e|s|es] au | sous réserve de | sous réserve des | sous réserve du | sous réserve d' | sous réserve que | sous condition de | à condition que | à condition de | si | s'il | s'ils | s'elle | en fonction de | en fonction des | en fonction du | en fonction d' | selon | selon les | selon la | suivant | dépend | dépendra | dépendant de | tributaire de | conditionné par | dans la mesure du possible | dans la mesure des possibilités | dans la mesure où | dans les limites de | dans la limite de | dans la limite des | au cas où | en cas de | dans l'attente de | en attendant | en attente de | si possible | autant que possible | lorsque possible | à moins que | dès lors que | pour autant que | au rythme de | au rythme des | en coordination avec le calendrier | tant que
        If: conformément aux disponibilités | compte tenu des disponibilités | compte tenu de la disponibilité | compte tenu des ressources disponibles
        If 1: associé[|e|s|es] à | lié[|e|s|es] à | lié[|e|s|es] au | lié[|e|s|es] aux | associé[|e|s|es] au | à intégrer dans | à intégrer à | à intégrer au | intégré[|e|s|es] à | intégré[|e|s|es] dans | intégré[|e|s|es] au | en parallèle avec | en parallèle à | parallèlement à | parallèlement au | en lien avec | en liaison avec | à l'intérieur de | dans le cadre de | dans le cadre du | dans le cadre des | en même temps que | conjointement avec | de concert avec | conformément à | conformément au | conformément aux | en conformité avec | à l'appui de | en phase avec | coïncidant avec | compte tenu de | compte tenu des | en synergie avec | en accord avec
        Soon 1: au plus tôt
        Soon: dès que possible | le plus tôt possible | le plus rapidement possible | aussitôt que possible | aussi tôt que possible | dans les meilleurs délais | dans les plus brefs délais | au plus vite | rapidement | prochainement | urgent[|e] | d'urgence | en temps utile | en temps voulu | en temps opportun | le moment venu | sous peu | bientôt | dans un proche avenir | à brève échéance | incessant | à bref délai | dans un délai raisonnable | dans des délais raisonnables | dès que faisable
        Vague: cf. calendrier | cf. planning | cf. chronogramme | cf. plan de travail | cf calendrier | cf planning | cf chronogramme | cf plan de travail | voir calendrier | voir planning | voir chronogramme | voir plan de travail | voir le calendrier | voir le planning | voir le chronogramme | voir le plan de travail | se référer au calendrier | se référer au planning | suivant calendrier | suivant le calendrier | suivant planning | court terme | moyen terme | long terme | à court terme | à moyen terme | à long terme | court et moyen terme | à court et moyen terme | à moyen et long terme | moyen et long terme | court à moyen terme | moyen à long terme | à court et à moyen terme | plus long terme | à plus long terme | à terme | ultérieurement | plus tard dans | à une date ultérieure | dans l'avenir | à l'avenir | dans les prochaines années | dans les années à venir | au cours des prochaines années | dans les prochains mois | pluriannuel[|s|le|les] | futur | avenir | sur plusieurs années | à plus tard | très court terme | dans les mois à venir
        Unset: à déterminer | à définir | à préciser | à fixer | à décider | à convenir | non déterminé[|e] | non défini[|e] | indéterminé[|e] | à arrêter | date à déterminer | à venir | àd | non précisé[|e] | non fixé[|e] | inconnu[|e] | à établir | à planifier | à programmer | à annoncer
        Nothing: non effectué[|e|s|es] | non exécuté[|e|s|es] | partiellement effectué[|e|s|es] | partiellement exécuté[|e|s|es] | non soldé[|e|s|es] | s/o | n/a | déjà en place | sans objet | néant | aucun[|e] | non applicable | pas d'échéance | sans échéance | pas de délai | sans date | aucune date | aucun délai | non commencé[|e] | pas commencé | pas encore commencé | non démarré | pas démarré | non entamé | annulé[|e|s|es] | voir ci-dessus | idem | voir ci-dessous | en attente | suspendu[|e] | retardé[|e] | en retard | partiellement réalisé[|e] | partiellement achevé[|e] | non réalisé[|e] | non achevé[|e] | année de vie | an de vie
        Relative 0: cette | ce | cet | en cours de cette | présente | présent | courante | actuel[|le]
        Relative 1: prochain[|s|e|es] | à venir prochainement | suivante | suivantes | suivants | qui vient
        Relative 9: passé[|e]s | précédent[|e]
        Fiscal: exercice financier | exercice budgétaire | année fiscale | exercice fiscal | année budgétaire | année financière | ex | af | exercices financiers | exercices budgétaires
        Academic 3: fin de l'année scolaire | fin d'année scolaire | fin de l'année universitaire | fin de l'année académique
        Academic: année scolaire | année universitaire | année académique | rentrée scolaire | rentrée | session parlementaire | législature | campagne agricole
        Biennium: biennium | exercice biennal | exercice | exercices | période biennale | période budgétaire | biennie | période de programmation | cycle budgétaire | période triennale | période quinquennale | cycle de programmation
        Budget: budget[|s] | programme et budget | programme & budget | budget-programme | budget programme | propositions de programme et de budget | le programme et budget | p&b | programme et budget pour | programme et budget de | budget pour | budget de | budget ordinaire | programme de travail pour | pour le programme et budget | le programme et budget pour | programme et budget pour l'exercice | propositions de programme et de budget pour
        Named: loi de finances | agenda | horizon | vision | stratégie[|s] | plan | plans | programme | cadre | feuille de route | rapport de | enquête | recensement | jeux | jeux olympiques | élections | élection | coupe du monde | iso | europe | plan d'action | plan stratégique | plan national | pacte | sommet | cop | expo | objectifs de développement durable | conférence internationale du travail
        Named 1: loi | convention | recommandation | protocole | déclaration | décision | résolution | directive | règlement | décret | arrêté | ordonnance | circulaire | délibération
        Named 2: rue | avenue | boulevard | place | quai | cours
        Counted: par | phase[|s] | étape[|s] | action[|s] | activité[|s] | point[|s] | partie[|s] | composante[|s] | produit[|s] | résultat[|s] | objectif[|s] | cible[|s] | niveau[|x] | version | chapitre[|s] | engagement[|s] | priorité[|s] | mesure[|s] | tâche[|s] | livrable[|s] | vague[|s] | lot[|s] | tranche[|s] | groupe[|s] | indicateur[|s] | pilier[|s] | volet[|s] | axe[|s] | jalon[|s] | note | projet | odd | module | zone | bloc | catégorie | classe | cohorte | scénario | option | secteur | district
        Counted 3: p. | no | n | numéro | article[|s] | art | section[|s] | annexe[|s] | paragraphe[|s] | convention no | recommandation no | tableau | page | ref | salle[|s] | tél | bureau no | bâtiment | arrêté no | étage | pavillon | vol. | volume | pp. | pages | tome
        Thing: rapport[|s] | bilan[|s] | revue[|s] | réunion[|s] | conférence[|s] | session[|s] | enquête[|s] | évaluation[|s] | mise à jour | mises à jour | forum | bulletin[|s] | audit[|s] | base | plan de travail | assemblée | conseil | comité | cit | formation[|s] | atelier[|s] | consultation[|s] | publication[|s] | suivi | campagne[|s] | examen[|s] | colloque | séminaire[|s] | cycle | conseil d'administration | assemblée générale | exercice annuel | sommet
        Doubt: prolongation | sauf | excepté | à l'exception de | à l'exclusion de | hors | veille de | lendemain de | ans avant | un an après | un mois après | noël | pâques | ramadan | toussaint | week-end | pas en | ni en | ni | jamais | anniversaire | journée mondiale | journée internationale | pont de | rentrée de | n'a pas pu être lu
        Less: réduire | réduit[|e|s|es] | réduction | raccourcir | diminuer | délai de réponse | temps d'attente | répondre | réponse | traiter | traitement
        Then: puis | ensuite | par la suite | suivi de | suivie de | après quoi | et puis | et ensuite | suivis de | suivies de
        AtLeast: au moins | au minimum | minimum | pas moins de | à tout le moins
        Continuous 1: tout au long de | tout au long du
        Of 2: des
        Sixth: bimestre[|s]
        Stated: selon les termes du document
        Planned: prévu[|e|s|es] | planifié[|e|s|es] | programmé[|e|s|es] | attendu[|e|s|es] | envisagé[|e|s|es] | calendrier | date | dates | aura lieu | auront lieu | sera | seront
        First 1: premiers résultats | 1ers résultats
        Within 1: maximum | max. | au grand maximum | maximum le | à concurrence de | à concurrence du
        Immediate 1: maintenant
        Thing: rapport[|s] complet[|s] | étude[|s] complète[|s] | évaluation[|s] complète[|s] | version[|s] complète[|s] | texte complet | dossier complet | édition[|s] | termes de référence | documents de référence | document de référence | cadre de référence | centre de référence
        Thing 1: rapport final | rapports finaux | rapport définitif | évaluation finale | évaluations finales | version finale | version définitive | rapport de clôture | rapport d'achèvement | revue finale | bilan final | audit final | enquête finale
        By: semaine se terminant le | semaine finissant le | semaine prenant fin le | semaine s'achevant le
        By 3: nouveau délai | délai révisé | nouvelle date limite | date limite révisée | délai prolongé au
        WeekFrom: semaine commençant le | semaine débutant le | semaine à partir du | s/c
        WeekLetter: sem. calendaire | semaine calendaire
        Counted 2: usd | eur | chf | fcfa | xaf | xof
        Around: possiblement | vraisemblablement | sans doute | idéalement | ~
        By: ≤ | pas après | pas au-delà de | pas au-delà du
        Baseline: situation au | état au | état d'avancement au | données au | dernière mise à jour | mis à jour le | année de référence | situation de référence | valeur de référence | niveau de référence | référence | données de référence | année de base | valeur de base | situation de départ | situation initiale | niveau de base | ligne de base | base de référence | par rapport à | par rapport au | par rapport aux | comparé[|e|s|es] à | comparativement à | en comparaison de | par comparaison avec | comme indiqué en | comme convenu en | comme décidé en | comme annoncé en | tel qu'adopté en | telle qu'adoptée en | tel que décidé en | tel que convenu en | données de | données pour | chiffres de | chiffres pour
        Former: initialement prévu[|e|s|es] | initialement prévu[|e|s|es] pour | initialement prévu[|e|s|es] en | initialement fixé[|e] à | initialement fixé[|e] au | échéance initiale | date initiale | délai initial | échéance d'origine | date d'origine | date prévue initialement | ancienne échéance | ancienne date | ancien délai | échéance précédente | précédemment prévu[|e] | auparavant prévu[|e] | au lieu de | plutôt que | prévu[|e] initialement | prévu[|e|s|es] initialement pour | prévu[|e|s|es] initialement en
        Former 2: était | initial | initiale
        Former 1: initialement | auparavant | précédemment
        Revised: reporté[|e|s|es] à | reporté[|e|s|es] au | reporté[|e|s|es] en | report à | report au | repoussé[|e|s|es] à | repoussé[|e|s|es] au | prolongé[|e|s|es] | différé[|e|s|es] à | avancé[|e|s|es] à | avancé[|e|s|es] au | révisé[|e|s|es] à | révisé[|e|s|es] au | modifié[|e|s|es] en | date révisée | nouvelle date | date actualisée | décalé[|e|s|es] à | décalé[|e|s|es] au | ramené[|e|s|es] à | ramené[|e|s|es] au
        Revised 1: révisé[|e|s|es]
        After 2: au-delà de | au-delà du | au delà de | au delà du | post
        Revised 2: reporté[|e|s|es] | repoussé[|e|s|es] | prorogé[|e|s|es] | différé[|e|s|es]
        Revised 3: décalé[|e|s|es] | avancé[|e|s|es] | ramené[|e|s|es] | déplacé[|e|s|es] | modifié[|e|s|es] | glissement | passé[|e|s|es] | passe | report | décalage
        By 4: échéance révisée | échéance révisée au | nouvelle échéance | échéance actualisée | échéance reportée au
        Counted 4: bureau | poste | ligne[|s] | ligne budgétaire | compte | local | porte | casier | code | code postal | fax | dossier | facture | contrat | marché | marché no | isbn | issn | bp | b.p. | boîte postale | cs | cedex | matricule | extension | référence no | devis | bon de commande | portable | interne | ticket | bus | vol
        Small 1: plus de | près de | quelque | quelques | presque | au total
        Small 2: jeunes
        Aim: cible | cibles | objectif | objectifs | but | horizon | période
        Instrument: convention | traité | loi | code | résolution | recommandation | norme | iso | version | v | ver | édition | éd | révision | rév | décret | protocole | accord | accords | article | directive | règlement | ordonnance | circulaire | arrêté | charte | constitution | déclaration | décision | délibération | avis | statut | arrêt | pacte | référentiel | guide
        DatedThing: comptes | chiffres | données | statistiques | estimations | crédits | allocations | recommandations | négociations | lignes directrices | propositions | obligations | contributions | cotisations | paiements | salaires | vacances | récoltes | inondations | conclusions | décisions | exigences | normes | taux | prix | fonds | coûts | dépenses | recettes | pourparlers | discussions | célébrations | candidatures | programmes | projets | politiques | travaux | opérations | besoins | pluies | ventes | exportations | importations | émissions | projections | prévisions | impôts | taxes | engagements | réformes | amendements | règles | lois | accords | contrats | marchés | après | dès | travaux | semences | semis | états | états financiers | crédits budgétaires | orientations | assises | journées | municipales | législatives | présidentielles | régionales | cantonales
        CountedThing: km | ha | kg | mw | kwh | gens | personnel | euro | usd
        Small 3: nombre de | nombre d' | nombre total de | total | total des | total de | effectif | quantité de
        Ordinary: annuaire | annuaires | avait | tour | ayant | jouer | bois | joue | bout | cour | débat | mark | contenu | contenus | murs | milieux | mari | lois | tours | permanence | atout | atouts | débuts | four | fours | vois | tournée | trio | débit | débits | marks | journées | dois | prenne | durables | hier | debout | juif | coût | coûts | goût | mots | manuel | manuels | sensuel | divers | bars | mers | cars | parc | parcs | marc | mares | avent | avents | débats | rebut | continuité | ouvrier | fleuve | jumeau | annuaire | annuité | prison | animale | normal | mare
        Small: tout à fait | en fait | de fait | de ce fait | du fait | ce fait | au fait | de moitié | à moitié | par moitié | avec | est | sont | été fait | ont | a été | ont été | être | se | son | sa | ses | leur | leurs | nos | notre | il | elle | ils | elles | on | que | qui | dont | où | mais | ne | pas | par | par courrier | sans | sous forme | chez | contre | y | en vue de | en vue d' | afin de | afin d' | grâce à | quant à | très | plus | moins | autres | tous | toutes | toute | tout | ces | cela | ceci | aussi | encore | déjà | en ligne | en ce qui concerne | en matière de | en particulier | en faveur de | en place | en outre | en effet | en tant que | en collaboration avec | en coopération avec | en partenariat avec | en consultation avec | en coordination avec | en concertation avec | en réponse à | en rapport avec | en termes de | en ligne avec | fin de non-recevoir | à cette fin | à ces fins | à des fins | aux fins de | mise en œuvre | mise en place | mi-parcours | à mi-parcours | mi-temps | premier ministre | première ministre | premières nations | premiers secours | première fois | pour la première fois | première lecture | deuxième phase | deuxième partie | seconde phase | seconde partie | troisième phase | troisième partie | dans le cas de | dans tous les | dans toutes les | dans chaque | à chaque étape | au niveau | au niveau de | au sein de | au sein du | au moyen de | au profit de | au titre de | à l'échelle | à l'interne | à l'intention | à l'intention de | à travers | à savoir | en français | en anglais | auprès de | auprès des | auprès du | sur les | sur le | sur la | sur un | chaque pays | chaque région | dans chaque pays | par courrier électronique | jeune | durable | développement durable | vers une | vers un | transition vers | par le | par la | par les | fins | de tous les | pour tous les | pour tous | salaire annuel | salaire minimum | fin d'emploi | de fin d'études | quinze pour cent | matin | les jours de | jour de paie | cours | en cours d'emploi | heures de travail | temps de travail | durée du travail | au jour | à jour | mettre à jour | mis à jour | mises à jour | ordre du jour | à l'ordre du jour | jour après jour | mise au point | au point | point focal | points focaux | prochaines étapes | en premier lieu | en second lieu | en dernier lieu | en fin de compte | fin de vie | hors siège | hors ligne | hors taxe | premier emploi | à temps | temps partiel | à titre | saisonniers | grandes lignes | automne de la vie | dans un premier temps | dans un second temps | plan-cadre | jour ouvert | plus fréquemment | plus souvent
        """;
}
