import { counted, type Sentence } from "./say";

export const inText = {
  needsStored: {
    en: "Marks and progress belong to a stored plan. Publish this document first.",
    fr: "Les repères et l’avancement supposent un plan enregistré. Publiez d’abord ce document.",
    es: "Las marcas y el avance requieren un plan guardado. Publique primero este documento.",
  },
  marks: { en: "Marks", fr: "Repères", es: "Marcas" },
  marksWhy: {
    en: "Invisible bookmarks keep each line findable while the text is edited. The text itself does not change, and nothing is recorded as a tracked change.",
    fr: "Des signets invisibles permettent de retrouver chaque ligne pendant que le texte évolue. Le texte ne change pas et rien n’est noté dans le suivi des modifications.",
    es: "Unos marcadores invisibles permiten encontrar cada línea aunque se edite el texto. El texto no cambia y nada queda en el control de cambios.",
  },
  controlsWhy: {
    en: "This Word has no bookmarks for add-ins: invisible content controls are used, only where a cell is one line. It cannot turn change tracking off either: turn it off yourself first.",
    fr: "Ce Word n’offre pas de signets aux compléments : des contrôles de contenu invisibles sont utilisés, là où une cellule est une seule ligne. Il ne peut pas non plus suspendre le suivi des modifications : désactivez-le d’abord.",
    es: "Este Word no ofrece marcadores a los complementos: se usan controles de contenido invisibles, solo donde una celda es una línea. Tampoco puede suspender el control de cambios: desactívelo antes.",
  },
  marksAgree: {
    en: "Write invisible marks into this document",
    fr: "Écrire des repères invisibles dans ce document",
    es: "Escribir marcas invisibles en este documento",
  },
  mark: { en: "Mark the lines", fr: "Marquer les lignes", es: "Marcar las líneas" },
  unmark: { en: "Remove the marks", fr: "Retirer les repères", es: "Quitar las marcas" },
  marking: { en: "Marking the lines …", fr: "Marquage des lignes…", es: "Marcando las líneas…" },
  marked: {
    en: (count: number) =>
      `${counted("en", count, "line is", "lines are")} marked. Save the document to keep the marks.`,
    fr: (count: number) =>
      `${counted("fr", count, "ligne marquée", "lignes marquées")}. Enregistrez le document pour garder les repères.`,
    es: (count: number) =>
      `${counted("es", count, "línea marcada", "líneas marcadas")}. Guarde el documento para conservar las marcas.`,
  },
  notMarked: {
    en: (ids: string) => `Found by their text instead: ${ids}.`,
    fr: (ids: string) => `Retrouvées par leur texte : ${ids}.`,
    es: (ids: string) => `Se encuentran por su texto: ${ids}.`,
  },
  unmarked: { en: "The marks are gone.", fr: "Les repères sont retirés.", es: "Se han quitado las marcas." },
  progress: { en: "Progress", fr: "Avancement", es: "Avance" },
  progressWhy: {
    en: "A column beside each line says how it stands today. It can be taken away again, and the text is then as it was.",
    fr: "Une colonne à côté de chaque ligne dit où elle en est aujourd’hui. Elle peut être retirée, et le texte est alors comme avant.",
    es: "Una columna junto a cada línea dice cómo está hoy. Se puede quitar, y el texto queda como antes.",
  },
  intoCopy: { en: "Into a copy", fr: "Dans une copie", es: "En una copia" },
  noCopies: {
    en: "This Word cannot open a copy from here.",
    fr: "Ce Word ne peut pas ouvrir de copie d’ici.",
    es: "Este Word no puede abrir una copia desde aquí.",
  },
  noTables: {
    en: "This Word cannot change tables from here.",
    fr: "Ce Word ne peut pas modifier de tableaux d’ici.",
    es: "Este Word no puede cambiar tablas desde aquí.",
  },
  copying: { en: "Writing the copy …", fr: "Écriture de la copie…", es: "Escribiendo la copia…" },
  copyOpened: {
    en: (count: number) => `A copy with ${counted("en", count, "line", "lines")} is open. This document is unchanged.`,
    fr: (count: number) =>
      `Une copie avec ${counted("fr", count, "ligne", "lignes")} est ouverte. Ce document est inchangé.`,
    es: (count: number) =>
      `Se ha abierto una copia con ${counted("es", count, "línea", "líneas")}. Este documento no cambia.`,
  },
  noRows: {
    en: "No line of the stored plan was found in a table of this document.",
    fr: "Aucune ligne du plan enregistré n’a été trouvée dans un tableau de ce document.",
    es: "Ninguna línea del plan guardado se ha encontrado en una tabla de este documento.",
  },
  intoThisAgree: {
    en: "Change this document, which may be the adopted one",
    fr: "Modifier ce document, qui est peut-être le texte adopté",
    es: "Cambiar este documento, que puede ser el adoptado",
  },
  intoThis: { en: "Into this document", fr: "Dans ce document", es: "En este documento" },
  remove: { en: "Remove the column", fr: "Retirer la colonne", es: "Quitar la columna" },
  writing: { en: "Changing the tables …", fr: "Modification des tableaux…", es: "Cambiando las tablas…" },
  written: {
    en: (count: number) => `${counted("en", count, "line", "lines")} written. Everything else reads as before.`,
    fr: (count: number) =>
      `${counted("fr", count, "ligne écrite", "lignes écrites")}. Tout le reste se lit comme avant.`,
    es: (count: number) =>
      `${counted("es", count, "línea escrita", "líneas escritas")}. Todo lo demás se lee como antes.`,
  },
  removed: {
    en: "The column is gone, and the document reads as before.",
    fr: "La colonne est retirée, et le document se lit comme avant.",
    es: "Se ha quitado la columna, y el documento se lee como antes.",
  },
  noColumn: {
    en: "There is no such column in this document.",
    fr: "Il n’y a pas de telle colonne dans ce document.",
    es: "No hay tal columna en este documento.",
  },
  notIntact: {
    en: "Word changed more than the column. Undo in Word (Ctrl+Z), and use a copy.",
    fr: "Word a modifié plus que la colonne. Annulez dans Word (Ctrl+Z) et utilisez une copie.",
    es: "Word ha cambiado algo más que la columna. Deshaga en Word (Ctrl+Z) y use una copia.",
  },
} satisfies Record<string, Sentence<unknown>>;
