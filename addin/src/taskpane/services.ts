import { createContext, useContext } from "react";
import type { Api } from "../api/client";
import type { SignIn } from "../signIn/SignIn";
import type { WordDocument } from "../word/WordDocument";

/** What the pane works with. */
export interface Services {
  api: Api;
  document: WordDocument;
  signIn: SignIn;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) {
    throw new Error("The pane stands outside its services.");
  }

  return services;
}
