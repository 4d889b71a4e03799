import { counted, type Sentence } from "./say";

export const reading = {
  intro: {
    en: "TcAssistant reads the open document: its issues, its lines of action and when each is to be done.",
    fr: "TcAssistant lit le document ouvert : ses questions, ses lignes d’action et leur échéancier.",
    es: "TcAssistant lee el documento abierto: sus cuestiones, sus líneas de acción y cuándo debe hacerse cada una.",
  },
  introStores: {
    en: "The document is sent to your organisation’s TcAssistant. Nothing is stored and nothing is changed.",
    fr: "Le document est envoyé au TcAssistant de votre organisation. Rien n’est conservé ni modifié.",
    es: "El documento se envía al TcAssistant de su organización. No se guarda ni se modifica nada.",
  },
  outsideWord: {
    en: "This page belongs beside a document in Word.",
    fr: "Cette page s’affiche à côté d’un document dans Word.",
    es: "Esta página va junto a un documento en Word.",
  },
  outsideWordAdvice: {
    en: "Open the plan in Word and choose TcAssistant on the Home tab. If you see this in Word, its own script could not be loaded: check the network and open the pane again.",
    fr: "Ouvrez le plan dans Word et choisissez TcAssistant dans l’onglet Accueil. Si vous voyez ceci dans Word, son propre script n’a pas pu être chargé : vérifiez le réseau et rouvrez le volet.",
    es: "Abra el plan en Word y elija TcAssistant en la ficha Inicio. Si ve esto en Word, no se pudo cargar su propio script: compruebe la red y vuelva a abrir el panel.",
  },
  read: { en: "Read this document", fr: "Lire ce document", es: "Leer este documento" },
  readAgain: { en: "Read again", fr: "Relire", es: "Volver a leer" },
  fetching: {
    en: "Taking the document from Word …",
    fr: "Récupération du document dans Word…",
    es: "Obteniendo el documento de Word…",
  },
  understanding: { en: "Reading the plan …", fr: "Lecture du plan…", es: "Leyendo el plan…" },
  comparing: {
    en: "Comparing with the stored plan …",
    fr: "Comparaison avec le plan enregistré…",
    es: "Comparando con el plan guardado…",
  },
  cancel: { en: "Cancel", fr: "Annuler", es: "Cancelar" },
  cancelled: { en: "Cancelled.", fr: "Annulé.", es: "Cancelado." },
  noLines: {
    en: "No line of action was found in this document.",
    fr: "Aucune ligne d’action n’a été trouvée dans ce document.",
    es: "No se ha encontrado ninguna línea de acción en este documento.",
  },
  figures: {
    en: (lines: number, parts: number) =>
      `${counted("en", lines, "line", "lines")} in ${counted("en", parts, "part", "parts")}`,
    fr: (lines: number, parts: number) =>
      `${counted("fr", lines, "ligne", "lignes")} en ${counted("fr", parts, "partie", "parties")}`,
    es: (lines: number, parts: number) =>
      `${counted("es", lines, "línea", "líneas")} en ${counted("es", parts, "parte", "partes")}`,
  },
  newEdition: {
    en: "A new edition of a stored plan",
    fr: "Nouvelle édition d’un plan enregistré",
    es: "Nueva edición de un plan guardado",
  },
  notStored: { en: "Not stored yet", fr: "Pas encore enregistré", es: "Aún no guardado" },
  views: { en: "Views of the plan", fr: "Vues du plan", es: "Vistas del plan" },
  planView: { en: "Plan", fr: "Plan", es: "Plan" },
  publishView: { en: "Publish", fr: "Publier", es: "Publicar" },
  textView: { en: "In the text", fr: "Dans le texte", es: "En el texto" },
  attention: {
    en: (left: number) =>
      left === 0 ? "Everything was looked at" : `${counted("en", left, "thing needs", "things need")} your eyes`,
    fr: (left: number) => (left === 0 ? "Tout a été vérifié" : `${counted("fr", left, "point", "points")} à vérifier`),
    es: (left: number) => (left === 0 ? "Todo está revisado" : `${counted("es", left, "punto", "puntos")} por revisar`),
  },
  unread: { en: "Not understood", fr: "Non compris", es: "No comprendido" },
  right: { en: "This is right", fr: "C’est exact", es: "Es correcto" },
  leave: { en: "Leave it so", fr: "Laisser ainsi", es: "Dejarlo así" },
  look: {
    en: (id: string) => `Look at ${id}`,
    fr: (id: string) => `Voir ${id}`,
    es: (id: string) => `Ver ${id}`,
  },
  lines: { en: "Lines of action", fr: "Lignes d’action", es: "Líneas de acción" },
  part: {
    en: (number: string) => `Part ${number}`,
    fr: (number: string) => `Partie ${number}`,
    es: (number: string) => `Parte ${number}`,
  },
  noDate: { en: "no date", fr: "sans échéance", es: "sin fecha" },
  corrected: { en: "corrected", fr: "corrigé", es: "corregido" },
  follow: {
    en: "Follow where the cursor is",
    fr: "Suivre le curseur",
    es: "Seguir el cursor",
  },
  severalInRow: {
    en: "This row holds several lines:",
    fr: "Cette rangée contient plusieurs lignes :",
    es: "Esta fila contiene varias líneas:",
  },
} satisfies Record<string, Sentence<unknown>>;

/** "Stored as edition 2". */
export const storedAs = (edition: number): Sentence => ({
  en: `Stored as edition ${edition}`,
  fr: `Enregistré : édition ${edition}`,
  es: `Guardado: edición ${edition}`,
});
