using TcAssistant.Languages;

namespace TcAssistant.Asks.Grammar;

/// <summary>Everyday words that are spelt right and stand one slip away from a word of the grammar: "match" is not "march", "lunch" not "launch".</summary>
internal static class Ordinary
{
    private const string English = """
        batch beach bend blame boast bread break brunch bunch catch clock coast cream crash curse dance dead dear death deal dream drink dry
        earth fail fast father feel fell fill film finch fire fish floor flour flower food fork friend fruit game garden goal gold grape great
        guest hatch heart heat hello hero hill horse host hotel hour house hunch ill latch laugh leak lunch lemon light lime lion living lost love
        maid mail maker mall map mark marsh match mayor meal meat mask mess mood moon mouth mouse movie music nest night nose oven owl paint pair
        paper park party pasta patch peace pear pen pest phase pint pizza plane planet plant plants plate play player poem poet pork port
        queen quite quiet race rain rice ring road roast rose sand seat shoe shop short shot shower sister sleep slot smart snow song soup staff
        stamp star stare steak steal steam stew stop store storm story sugar sun taste taxi test toast today toy train truck trap tray trip
        twin walk wall warm wash watch water weak weather wear wedding weed wheel wine winner wind witch wolf wonder wool world worth
        """;

    private const string French = """
        affaire animal arbre avion balle banane bateau beurre biere blague boire boite bonbon bouche bras bruit cafe camion carte chaise chat
        cheval chien ciel cinema coeur copain couleur cousin cuisine danse dent dormir douche eau encre enfer ferme feu film fille fils fleur foret
        frere fromage froid gare gateau glace guerre herbe histoire hiver jambe jardin jeu jouer joue lait lampe lapin linge livre lune maire
        maison manger marche mardi mare mari marie marin marre match mer mere mort mouton musique neige noel nuit oiseau olive pain parc parfum
        patate peau pere photo piano pied plage plante pluie poche poeme poire poisson poivre porte poule prairie prince prune rire robe roi rose rouge
        route sable sac salade sale sel soeur soleil soupe souris table tarte tasse tele temps tente tete tigre toit train tricot vache vague valise
        vent verre viande vie vin violon voiture voyage
        """;

    private const string Spanish = """
        abuela agua amigo amor arbol arroz avion azucar baile barco beso boda boca bolsa bosque brazo cabeza cafe caja calle cama camisa carne carta
        casa cena cerdo chico chiste cielo cine coche cocina comida corazon cuento dinero dolor fiesta flor fresa fruta fuego gato gente guerra
        hambre helado hermana hermano hielo hierba hijo hoja huevo isla jardin juego lago leche libro limon llave lluvia luna madre mano mapa mar
        marea maya mesa miel moto mujer musica naranja nieve nino noche novia nube oro paella pan papel parque pato pelo perro pescado piedra piel
        pierna piso plato playa pollo puerta queso radio raton regalo reina rey rio ropa rosa sal salsa sangre silla sol sopa sueno tarta taza te
        urgente tele tienda tierra tigre tomate tren vaca vaso verdad vestido viaje vida viento vino zapato
        """;

    private static readonly HashSet<string>[] Words = [Split(English), Split(French), Split(Spanish)];

    public static bool Knows(string word) => Array.Exists(Words, language => language.Contains(word));

    /// <summary>Whether it is an everyday word of this language: "train" is one in a French question, whatever it means in English.</summary>
    public static bool Knows(string word, Language language) => Words[(int)language].Contains(word);

    private static HashSet<string> Split(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
