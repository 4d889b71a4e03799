import type { ChangeKind } from "../api/types";
import { counted, type Sentence } from "./say";

export const publishing = {
  title: { en: "Publish to Teams", fr: "Publier dans Teams", es: "Publicar en Teams" },
  identical: {
    en: "This document is the stored edition: there is nothing new to publish.",
    fr: "Ce document est l’édition enregistrée : il n’y a rien de nouveau à publier.",
    es: "Este documento es la edición guardada: no hay nada nuevo que publicar.",
  },
  stewardOnly: {
    en: "This is a new edition of a stored plan. Only the plan’s steward stores it.",
    fr: "C’est une nouvelle édition d’un plan enregistré. Seul le responsable du plan l’enregistre.",
    es: "Es una nueva edición de un plan guardado. Solo el responsable del plan la guarda.",
  },
  changes: { en: "What this edition changes", fr: "Ce que change cette édition", es: "Qué cambia esta edición" },
  keysSurvive: {
    en: "Lines keep their reminders, owners and history, also where they are reworded or moved.",
    fr: "Les lignes gardent leurs rappels, responsables et historique, même reformulées ou déplacées.",
    es: "Las líneas conservan sus recordatorios, responsables e historial, aunque se redacten o se muevan.",
  },
  before: { en: "before:", fr: "avant :", es: "antes:" },
  after: { en: "now:", fr: "maintenant :", es: "ahora:" },
  agree: {
    en: "I have read these changes and want them stored",
    fr: "J’ai lu ces changements et je veux les enregistrer",
    es: "He leído estos cambios y quiero guardarlos",
  },
  loadingPlaces: { en: "Looking for your teams …", fr: "Recherche de vos équipes…", es: "Buscando sus equipos…" },
  noPlaces: {
    en: "TcAssistant is in none of your teams. Add it to a team in Teams, then try again.",
    fr: "TcAssistant n’est dans aucune de vos équipes. Ajoutez-le à une équipe dans Teams, puis réessayez.",
    es: "TcAssistant no está en ninguno de sus equipos. Añádalo a un equipo en Teams y vuelva a intentarlo.",
  },
  place: { en: "Team", fr: "Équipe", es: "Equipo" },
  choosePlace: { en: "Choose a team", fr: "Choisir une équipe", es: "Elegir un equipo" },
  onlyMe: { en: "Only me", fr: "Moi seul", es: "Solo yo" },
  unnamed: { en: "Unnamed", fr: "Sans nom", es: "Sin nombre" },
  channel: { en: "Channel", fr: "Canal", es: "Canal" },
  noChannel: { en: "No channel", fr: "Aucun canal", es: "Ningún canal" },
  channelHint: {
    en: "The channel is told, and can ask about the plan.",
    fr: "Le canal est informé et peut poser des questions sur le plan.",
    es: "Se avisa al canal, y en él se puede preguntar por el plan.",
  },
  timeZone: { en: "Time zone", fr: "Fuseau horaire", es: "Zona horaria" },
  corrections: {
    en: (count: number) => `${counted("en", count, "correction is", "corrections are")} stored with it`,
    fr: (count: number) =>
      count === 1 ? "1 correction est enregistrée avec lui" : `${count} corrections sont enregistrées avec lui`,
    es: (count: number) => (count === 1 ? "Se guarda con 1 corrección" : `Se guarda con ${count} correcciones`),
  },
  stillToSee: {
    en: (count: number) => `${counted("en", count, "thing has", "things have")} not been looked at`,
    fr: (count: number) => (count === 1 ? "1 point n’a pas été vérifié" : `${count} points n’ont pas été vérifiés`),
    es: (count: number) => (count === 1 ? "Queda 1 punto sin revisar" : `Quedan ${count} puntos sin revisar`),
  },
  publish: { en: "Publish", fr: "Publier", es: "Publicar" },
  publishing: { en: "Storing the plan …", fr: "Enregistrement du plan…", es: "Guardando el plan…" },
  newPlan: { en: "The plan is stored.", fr: "Le plan est enregistré.", es: "El plan está guardado." },
  newEdition: {
    en: (edition: number) => `Edition ${edition} is stored.`,
    fr: (edition: number) => `L’édition ${edition} est enregistrée.`,
    es: (edition: number) => `La edición ${edition} está guardada.`,
  },
  unchanged: {
    en: "The stored plan says the same already.",
    fr: "Le plan enregistré dit déjà la même chose.",
    es: "El plan guardado ya dice lo mismo.",
  },
  told: { en: "The channel was told.", fr: "Le canal a été informé.", es: "Se ha avisado al canal." },
  notTold: {
    en: "The channel could not be told; the plan is stored all the same.",
    fr: "Le canal n’a pas pu être informé ; le plan est enregistré malgré tout.",
    es: "No se ha podido avisar al canal; el plan está guardado de todos modos.",
  },
  notApplied: { en: "Not applied:", fr: "Non appliqué :", es: "No aplicado:" },
  planner: { en: "Track it in Planner", fr: "Suivre dans Planner", es: "Seguirlo en Planner" },
  plannerHow: {
    en: "To have the lines as tasks in Planner, write this in the channel:",
    fr: "Pour avoir les lignes comme tâches dans Planner, écrivez ceci dans le canal :",
    es: "Para tener las líneas como tareas en Planner, escriba esto en el canal:",
  },
  plannerCommand: {
    en: "@TcAssistant track this plan in Planner",
    fr: "@TcAssistant suis ce plan dans Planner",
    es: "@TcAssistant sigue este plan en Planner",
  },
  copy: { en: "Copy", fr: "Copier", es: "Copiar" },
  copied: { en: "Copied.", fr: "Copié.", es: "Copiado." },
  notCopied: {
    en: "Copying is not allowed here: select the words and copy them.",
    fr: "La copie n’est pas permise ici : sélectionnez le texte et copiez-le.",
    es: "Aquí no se permite copiar: seleccione el texto y cópielo.",
  },
} satisfies Record<string, Sentence<unknown>>;

export const changeKinds: Readonly<Record<ChangeKind, Sentence>> = {
  same: { en: "same", fr: "inchangé", es: "igual" },
  reworded: { en: "reworded", fr: "reformulé", es: "reformulado" },
  moved: { en: "moved", fr: "déplacé", es: "movido" },
  redated: { en: "re-dated", fr: "redaté", es: "con otra fecha" },
  new: { en: "new", fr: "nouveau", es: "nuevo" },
  dropped: { en: "dropped", fr: "supprimé", es: "suprimido" },
};
