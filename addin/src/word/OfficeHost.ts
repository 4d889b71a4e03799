import type { SignInHost } from "../signIn/SignIn";
import type { Look } from "../theme/theme";
import type { WordDocument } from "./WordDocument";

/** The Office application around the pane. */
export interface OfficeHost {
  /** The tag of the language that the person uses Office in. */
  language: string;
  look: Look;
  signIn: SignInHost;
  document: WordDocument;
}
