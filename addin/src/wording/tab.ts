import type { MilestoneKind, Standing } from "../api/types";
import { counted, type Sentence } from "./say";

/** A sentence about a number of things. */
type Count = Sentence<(count: number) => string>;

const count = (en: [string, string], fr: [string, string], es: [string, string]): Count => ({
  en: (number) => counted("en", number, ...en),
  fr: (number) => counted("fr", number, ...fr),
  es: (number) => counted("es", number, ...es),
});

export const tab = {
  reading: { en: "Reading the plan …", fr: "Lecture du plan…", es: "Leyendo el plan…" },
  which: { en: "Which plan?", fr: "Quel plan ?", es: "¿Qué plan?" },
  plan: { en: "Plan", fr: "Plan", es: "Plan" },
  noPlan: {
    en: "There is no plan here yet.",
    fr: "Il n’y a pas encore de plan ici.",
    es: "Aquí todavía no hay ningún plan.",
  },
  noPlanAdvice: {
    en: "Send the plan’s document to TcAssistant in a personal chat. It reads the timetable and asks where the plan is to live; then it shows here.",
    fr: "Envoyez le document du plan à TcAssistant dans une conversation personnelle. Il lit le calendrier et demande où le plan doit vivre ; ensuite, il s’affiche ici.",
    es: "Envíe el documento del plan a TcAssistant en un chat personal. Leerá el calendario y preguntará dónde debe estar el plan; después se mostrará aquí.",
  },
  look: { en: "Look again", fr: "Regarder à nouveau", es: "Volver a mirar" },
  refresh: { en: "Refresh", fr: "Actualiser", es: "Actualizar" },
  share: { en: "Link to this view", fr: "Lien vers cette vue", es: "Enlace a esta vista" },
  copied: { en: "Link copied.", fr: "Lien copié.", es: "Enlace copiado." },
  notCopied: {
    en: "The link could not be copied. This is it:",
    fr: "Le lien n’a pas pu être copié. Le voici :",
    es: "No se ha podido copiar el enlace. Es este:",
  },
  sample: { en: "sample", fr: "exemple", es: "ejemplo" },
  asOf: {
    en: (day: string, time: string) => `As it stands on ${day}, read at ${time}.`,
    fr: (day: string, time: string) => `Situation au ${day}, lue à ${time}.`,
    es: (day: string, time: string) => `Situación al ${day}, leída a las ${time}.`,
  },
  stale: {
    en: (time: string) => `What you see was read at ${time}.`,
    fr: (time: string) => `Ce que vous voyez a été lu à ${time}.`,
    es: (time: string) => `Lo que ve se leyó a las ${time}.`,
  },
  lines: count(["line", "lines"], ["ligne", "lignes"], ["línea", "líneas"]),
  shown: {
    en: (shown: number, all: number) => `${shown} of ${all} lines`,
    fr: (shown: number, all: number) => `${shown} ${shown < 2 ? "ligne" : "lignes"} sur ${all}`,
    es: (shown: number, all: number) => `${shown} de ${all} líneas`,
  },
  nothingFound: { en: "No line is like that.", fr: "Aucune ligne ne correspond.", es: "Ninguna línea coincide." },
  more: {
    en: (number: number) => `Show ${number} more`,
    fr: (number: number) => `En afficher ${number} de plus`,
    es: (number: number) => `Mostrar ${number} más`,
  },
  showAsTable: { en: "Show as table", fr: "Afficher en tableau", es: "Mostrar como tabla" },
} satisfies Record<string, Sentence<unknown>>;

export const filterWords = {
  filters: { en: "Filters", fr: "Filtres", es: "Filtros" },
  part: { en: "Part", fr: "Partie", es: "Parte" },
  everyPart: { en: "Every part", fr: "Toutes les parties", es: "Todas las partes" },
  standing: { en: "Standing", fr: "État", es: "Estado" },
  everyStanding: { en: "Any", fr: "Tous", es: "Todos" },
  period: { en: "Due or starting", fr: "Prévu ou démarrant", es: "Previsto o que comienza" },
  everyPeriod: { en: "At any time", fr: "À tout moment", es: "En cualquier momento" },
  owner: { en: "Owner", fr: "Responsable", es: "Responsable" },
  everyOwner: { en: "Anybody", fr: "Tous", es: "Cualquiera" },
  noOwner: { en: "nobody recorded", fr: "personne d’indiqué", es: "sin responsable registrado" },
  search: { en: "Words or number", fr: "Mots ou numéro", es: "Palabras o número" },
  clear: { en: "Show all", fr: "Tout afficher", es: "Mostrar todo" },
} satisfies Record<string, Sentence>;

export const periods = {
  next30: { en: "In the next 30 days", fr: "Dans les 30 prochains jours", es: "En los próximos 30 días" },
  quarter: { en: "This quarter", fr: "Ce trimestre", es: "Este trimestre" },
  nextQuarter: { en: "Next quarter", fr: "Le trimestre prochain", es: "El próximo trimestre" },
} satisfies Record<string, Sentence>;

export const standingWords: Readonly<Record<Standing, Sentence>> = {
  done: { en: "done", fr: "fait", es: "hecho" },
  underWay: { en: "reported under way", fr: "signalé en cours", es: "notificado en curso" },
  open: { en: "no status recorded", fr: "état non renseigné", es: "sin estado registrado" },
  passed: {
    en: "date passed, no status recorded",
    fr: "échéance passée, état non renseigné",
    es: "plazo vencido, sin estado registrado",
  },
  notDone: { en: "reported not done", fr: "signalé non fait", es: "notificado como no hecho" },
};

export const listWords = {
  due: {
    title: { en: "Due in 30 days", fr: "À échéance sous 30 jours", es: "Vence en 30 días" },
    none: {
      en: "Nothing is due in the next 30 days.",
      fr: "Rien n’est prévu dans les 30 prochains jours.",
      es: "No vence nada en los próximos 30 días.",
    },
  },
  passed: {
    title: {
      en: "Date passed, not recorded as done",
      fr: "Échéance passée, non enregistré comme fait",
      es: "Plazo vencido, no consta como hecho",
    },
    none: {
      en: "No date has passed without being recorded as done.",
      fr: "Aucune échéance n’est passée sans être enregistrée comme tenue.",
      es: "No ha vencido ningún plazo sin que conste como cumplido.",
    },
  },
  slipping: {
    title: {
      en: "Expected later than planned",
      fr: "Attendu plus tard que prévu",
      es: "Se espera más tarde de lo previsto",
    },
    none: {
      en: "Nothing is expected later than planned.",
      fr: "Rien n’est attendu plus tard que prévu.",
      es: "No se espera nada más tarde de lo previsto.",
    },
  },
} satisfies Record<string, { title: Sentence; none: Sentence }>;

export const attentionTitle: Sentence = { en: "What wants a look", fr: "À regarder", es: "Lo que hay que mirar" };

export const pictureTitles = {
  progress: { en: "Progress by part", fr: "Avancement par partie", es: "Avance por parte" },
  workload: { en: "Lines due a month", fr: "Lignes à échéance par mois", es: "Líneas que vencen por mes" },
  timeline: { en: "Timeline", fr: "Calendrier", es: "Calendario" },
} satisfies Record<string, Sentence>;

export const columns = {
  part: { en: "Part", fr: "Partie", es: "Parte" },
  all: { en: "All", fr: "Toutes", es: "Todas" },
  together: { en: "Whole plan", fr: "Plan entier", es: "Todo el plan" },
  month: { en: "Month", fr: "Mois", es: "Mes" },
  due: { en: "Due", fr: "À échéance", es: "Vencen" },
  doneOfThem: { en: "Done of them", fr: "Dont faites", es: "De ellas, hechas" },
  line: { en: "Line", fr: "Ligne", es: "Línea" },
  action: { en: "Action", fr: "Action", es: "Acción" },
  dates: { en: "Dates", fr: "Dates", es: "Fechas" },
  standing: { en: "Standing", fr: "État", es: "Estado" },
  owner: { en: "Owner", fr: "Responsable", es: "Responsable" },
} satisfies Record<string, Sentence>;

export const progressWords = {
  count: {
    en: (standing: string, count: number) => `${standing}: ${count}`,
    fr: (standing: string, count: number) => `${standing} : ${count}`,
    es: (standing: string, count: number) => `${standing}: ${count}`,
  },
  doneOf: {
    en: (done: number, total: number) => `${done} of ${total} done`,
    fr: (done: number, total: number) => `${done} sur ${total} ${done < 2 ? "faite" : "faites"}`,
    es: (done: number, total: number) => `${done} de ${total} ${done === 1 ? "hecha" : "hechas"}`,
  },
} satisfies Record<string, Sentence<unknown>>;

export const workloadWords = {
  bar: {
    en: (month: string, due: string, done: number) => `${month}: ${due} due, ${done} done`,
    fr: (month: string, due: string, done: number) =>
      `${month} : ${due} à échéance, ${done} ${done < 2 ? "faite" : "faites"}`,
    es: (month: string, due: string, done: number) =>
      `${month}: vencen ${due}, ${done} ${done === 1 ? "hecha" : "hechas"}`,
  },
} satisfies Record<string, Sentence<unknown>>;

export const timelineWords = {
  today: { en: "Today", fr: "Aujourd’hui", es: "Hoy" },
  hint: {
    en: "Arrow keys go from line to line, Enter opens one.",
    fr: "Les flèches passent d’une ligne à l’autre, Entrée en ouvre une.",
    es: "Las flechas pasan de una línea a otra, Intro abre una.",
  },
  noDate: { en: "no date", fr: "aucune date", es: "sin fecha" },
  legend: { en: "Signs", fr: "Signes", es: "Signos" },
  expected: { en: "expected instead", fr: "attendu à la place", es: "se espera en su lugar" },
  window: { en: "period in the document", fr: "période du document", es: "período del documento" },
} satisfies Record<string, Sentence>;

export const signs: Readonly<Record<MilestoneKind, Sentence>> = {
  start: { en: "start", fr: "démarrage", es: "comienzo" },
  firstResults: { en: "first results", fr: "premiers résultats", es: "primeros resultados" },
  completion: { en: "completion", fr: "achèvement", es: "finalización" },
  due: { en: "due", fr: "échéance", es: "vencimiento" },
};

export const looks = {
  open: { en: "ahead or begun", fr: "à venir ou commencé", es: "por venir o comenzado" },
  done: { en: "done", fr: "fait", es: "hecho" },
  passed: {
    en: "passed, not recorded as done",
    fr: "passé, non enregistré comme fait",
    es: "vencido, no consta como hecho",
  },
} satisfies Record<string, Sentence>;

export const sheetWords = {
  close: { en: "Close", fr: "Fermer", es: "Cerrar" },
  reading: { en: "Reading the line …", fr: "Lecture de la ligne…", es: "Leyendo la línea…" },
  written: { en: "Written in the document", fr: "Écrit dans le document", es: "Escrito en el documento" },
  dates: { en: "Dates", fr: "Dates", es: "Fechas" },
  standing: { en: "Standing", fr: "État", es: "Estado" },
  reported: {
    en: (by: string, on: string) => `reported by ${by} on ${on}`,
    fr: (by: string, on: string) => `signalé par ${by} le ${on}`,
    es: (by: string, on: string) => `notificado por ${by} el ${on}`,
  },
  corrected: {
    en: (by: string, on: string) => `as ${by} said on ${on} that it is to be read`,
    fr: (by: string, on: string) => `lu comme ${by} l’a indiqué le ${on}`,
    es: (by: string, on: string) => `leído como indicó ${by} el ${on}`,
  },
  owner: { en: "Owner", fr: "Responsable", es: "Responsable" },
  noOwner: { en: "nobody recorded", fr: "personne d’indiqué", es: "sin responsable registrado" },
  indicator: { en: "Indicator", fr: "Indicateur", es: "Indicador" },
  inDocument: { en: "Status in the document", fr: "État dans le document", es: "Estado en el documento" },
  issue: { en: "Issue", fr: "Question", es: "Cuestión" },
  source: { en: "Source", fr: "Source", es: "Fuente" },
  task: { en: "Planner task", fr: "Tâche Planner", es: "Tarea de Planner" },
  noTask: { en: "none", fr: "aucune", es: "ninguna" },
  notStarted: { en: "not started", fr: "non commencée", es: "no iniciada" },
  inProgress: { en: "in progress", fr: "en cours", es: "en curso" },
  completed: { en: "completed", fr: "terminée", es: "completada" },
  history: { en: "History", fr: "Historique", es: "Historial" },
  noHistory: {
    en: "Nobody has reported anything yet.",
    fr: "Personne n’a encore rien signalé.",
    es: "Nadie ha comunicado nada todavía.",
  },
  notes: { en: "Notes", fr: "Notes", es: "Notas" },
  noNotes: { en: "No notes.", fr: "Aucune note.", es: "Sin notas." },
  share: { en: "Link to this line", fr: "Lien vers cette ligne", es: "Enlace a esta línea" },
} satisfies Record<string, Sentence<unknown>>;

export const sourceWords = {
  part: {
    en: (part: string) => `Part ${part}`,
    fr: (part: string) => `Partie ${part}`,
    es: (part: string) => `Parte ${part}`,
  },
  line: {
    en: (place: number) => `line ${place}`,
    fr: (place: number) => `ligne ${place}`,
    es: (place: number) => `línea ${place}`,
  },
  table: {
    en: (table: number) => `table ${table}`,
    fr: (table: number) => `tableau ${table}`,
    es: (table: number) => `tabla ${table}`,
  },
  row: { en: (row: number) => `row ${row}`, fr: (row: number) => `rangée ${row}`, es: (row: number) => `fila ${row}` },
  paragraph: {
    en: (paragraph: number) => `paragraph ${paragraph}`,
    fr: (paragraph: number) => `paragraphe ${paragraph}`,
    es: (paragraph: number) => `párrafo ${paragraph}`,
  },
} satisfies Record<string, Sentence<unknown>>;
