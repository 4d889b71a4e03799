import type { Sentence } from "./say";

export const trouble = {
  offline: {
    en: "TcAssistant cannot be reached.",
    fr: "TcAssistant est injoignable.",
    es: "No se puede acceder a TcAssistant.",
  },
  offlineAdvice: {
    en: "Check the network, then try again. Nothing that you did here is lost.",
    fr: "Vérifiez le réseau, puis réessayez. Rien de ce que vous avez fait ici n’est perdu.",
    es: "Compruebe la red y vuelva a intentarlo. No se pierde nada de lo que ha hecho aquí.",
  },
  signedOut: {
    en: "You are not signed in.",
    fr: "Vous n’êtes pas connecté.",
    es: "No ha iniciado sesión.",
  },
  signedOutAdvice: {
    en: "Sign in with the work account that you use in Teams.",
    fr: "Connectez-vous avec le compte professionnel que vous utilisez dans Teams.",
    es: "Inicie sesión con la cuenta de trabajo que usa en Teams.",
  },
  forbidden: {
    en: "You may not do this.",
    fr: "Vous n’y êtes pas autorisé.",
    es: "No tiene permiso para hacerlo.",
  },
  forbiddenAdvice: {
    en: "Ask the plan’s steward, or an owner of the team.",
    fr: "Adressez-vous au responsable du plan ou à un propriétaire de l’équipe.",
    es: "Pregunte al responsable del plan o a un propietario del equipo.",
  },
  notFound: {
    en: "This is no longer there.",
    fr: "Cet élément n’existe plus.",
    es: "Esto ya no existe.",
  },
  refused: {
    en: "This could not be done.",
    fr: "Cela n’a pas pu être fait.",
    es: "No se ha podido hacer.",
  },
  failed: {
    en: "Something went wrong here.",
    fr: "Une erreur s’est produite.",
    es: "Se ha producido un error.",
  },
  failedAdvice: {
    en: "Try again; if it stays, tell whoever runs TcAssistant.",
    fr: "Réessayez ; si l’erreur persiste, signalez-la à la personne qui gère TcAssistant.",
    es: "Vuelva a intentarlo; si persiste, avise a quien administra TcAssistant.",
  },
  tryAgain: { en: "Try again", fr: "Réessayer", es: "Volver a intentarlo" },
  signIn: { en: "Sign in", fr: "Se connecter", es: "Iniciar sesión" },
} satisfies Record<string, Sentence>;
