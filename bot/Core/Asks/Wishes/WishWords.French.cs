namespace TcAssistant.Asks.Wishes;

internal sealed partial class WishWords
{
    private const string French = """
        Courtesy: s il te plait|s il vous plait|stp|svp|peux tu|pouvez vous|pourrais tu|pourriez vous|merci|merci de|merci d|bonjour|salut
        Wish Here: rappelle nous|rappelez nous|nous rappeler|rappelle moi ici|rappelez moi ici|rappels ici|rappelle a ce canal|rappelez a ce canal|envoie les rappels|envoie des rappels|envoyez les rappels|envoyez des rappels|envoyer les rappels|envoie nous les rappels|envoie nous des rappels|envoyez nous les rappels|envoyez nous des rappels|active les rappels|activez les rappels|activer les rappels|configure les rappels|configurez les rappels|configurer les rappels|nous voulons des rappels|nous voulons les rappels
        Wish Change: change les rappels|changez les rappels|changer les rappels|modifie les rappels|modifiez les rappels|modifier les rappels|mets les rappels|mettez les rappels|mettre les rappels|passe les rappels|passez les rappels|passer les rappels|regle les rappels|reglez les rappels|regler les rappels|deplace les rappels|deplacez les rappels
        Wish Stop: arrete les rappels|arretez les rappels|arreter les rappels|plus de rappels|plus aucun rappel|desactive les rappels|desactivez les rappels|desactiver les rappels|ne nous rappelle plus|ne nous rappelez plus|ne nous rappelle plus rien|coupe les rappels|coupez les rappels
        Wish Pause: suspends les rappels|suspendre les rappels|suspendez les rappels|mets les rappels en pause|mettez les rappels en pause|mettre les rappels en pause|pause des rappels
        Wish Resume: reprends les rappels|reprendre les rappels|reprenez les rappels|reactive les rappels|reactivez les rappels
        Wish Coming: qu est ce que tu enverras cette semaine|qu est ce que vous enverrez cette semaine|que vas tu envoyer cette semaine|que vas tu envoyer|qu allez vous envoyer cette semaine|qu allez vous envoyer|quels rappels arrivent|quels sont les prochains rappels|les prochains rappels
        Wish Rules: quelles regles de rappel y a t il|quelles sont les regles de rappel|quelles regles de rappel avons nous|montre les regles de rappel|montrez les regles de rappel|liste les regles de rappel|les regles de rappel|regles de rappel|regles de rappels|quelles sont les regles des rappels
        Wish Places: quels jours feries connais tu|quels jours feries connaissez vous|quels feries connais tu|quels jours feries sont connus|de quels lieux connais tu les jours feries|de quels lieux connaissez vous les jours feries
        Small: la|les|le|l|un|une|des|du|de|d|nous|notre|nos|on|veut|voulons|c|est|sont|ce plan|du plan|de ce plan|avec|dates|date|rappels|rappel|chaque|seulement|uniquement|aussi|desormais|maintenant|s il te plait|s il vous plait|merci|svp|stp|que|qu|soit|soient|arrivent|envoyes|leur|puis|jusqu
        Here: ici|dans ce canal|ce canal|dans cette conversation|dans ce groupe|sur ce canal
        And: et|ou|puis
        To: au|a|jusqu au|jusqu a
        At: a|vers|des
        About: sur|pour|concernant|a propos de|au sujet de|de
        In: en|dans
        Number 0: zero
        Number 1: un|une
        Number 2: deux
        Number 3: trois
        Number 4: quatre
        Number 5: cinq
        Number 6: six
        Number 7: sept
        Number 8: huit
        Number 9: neuf
        Number 10: dix
        Number 15: quinze
        Number 20: vingt
        Number 30: trente
        Number 60: soixante
        Unit 1: jour|jours
        Unit 7: semaine|semaines
        Unit 30: mois
        Unit 365: an|ans|annee|annees
        Before: avant|a l avance|d avance|auparavant|en avance
        DayItself: le jour meme|le meme jour|le dernier jour|le jour dit|le jour de l echeance|jour meme|au jour dit
        DayBefore: la veille|la veille de|le jour d avant|la veille au soir
        Deadline: echeance|echeances|l echeance|les echeances|une echeance|chaque echeance|un delai|le delai|les delais|delai|delais
        Start: debut|debuts|un debut|le debut|les debuts|chaque debut|le demarrage|demarrage|un demarrage|les demarrages
        Part: partie|parties|la partie|les parties
        WholePlan: tout le plan|le plan entier|l ensemble du plan|toutes les parties|tout|l integralite du plan
        Language 0: anglais|en anglais|english|in english
        Language 1: francais|en francais|french|in french
        Language 2: espagnol|en espagnol|spanish|in spanish
        Zone: heure|heures|heure locale|heure de|heure du|heure d|heure des|heure locale de|heure locale d|heure locale du|fuseau|fuseau horaire|fuseau de|fuseau horaire de|fuseau horaire du|fuseau horaire d|dans le fuseau horaire de|l heure de|l heure d|l heure du|dans le fuseau de
        HourSign: h
        Morning: du matin|le matin
        Afternoon: de l apres midi|du soir
        Noon: midi|a midi
        Weekday 0: dimanche|dimanches
        Weekday 1: lundi|lundis
        Weekday 2: mardi|mardis
        Weekday 3: mercredi|mercredis
        Weekday 4: jeudi|jeudis
        Weekday 5: vendredi|vendredis
        Weekday 6: samedi|samedis
        Weekdays: jours ouvrables|les jours ouvrables|jours ouvres|les jours ouvres|jours de travail|les jours de travail|jours de semaine|les jours de semaine|nous travaillons|on travaille
        EveryDay: tous les jours|chaque jour|7 jours sur 7
        Holidays: jours feries|les jours feries|feries|jour ferie|les feries|jours feries de|jours feries du
        Quiet: heures calmes|les heures calmes|heures de silence|silence|calme|calme de|heures de calme|periode calme|sans messages
        No: sans|pas de|pas d|aucun|aucune
        """;
}
