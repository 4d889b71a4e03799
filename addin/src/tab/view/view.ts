import { standings } from "../plan/progress";
import type { Filter } from "./filter";

export const pictures = ["progress", "workload", "timeline"] as const;
export type Picture = (typeof pictures)[number];

export const lists = ["due", "passed", "slipping"] as const;
export type List = (typeof lists)[number];

/** Everything that a link to the tab says. */
export interface View extends Filter {
  plan: string | null;
  /** The key of the line whose sheet is open. */
  line: string | null;
  list: List;
  /** The pictures shown as tables. */
  tables: readonly Picture[];
}

/** Reads a query string; what it does not understand is left out. */
export function viewOf(search: string): View {
  const query = new URLSearchParams(search);
  return {
    plan: query.get("plan"),
    line: query.get("line"),
    list: oneOf(lists, query.get("list")) ?? "due",
    tables: pictures.filter((picture) => query.get("tables")?.split(" ").includes(picture)),
    part: query.get("part"),
    standing: oneOf(standings, query.get("standing")),
    period: query.get("period"),
    owner: query.get("owner"),
    text: query.get("text") ?? "",
  };
}

/** The shortest query string that reads back as the view. */
export function queryOf(view: View): URLSearchParams {
  const query = new URLSearchParams();
  const say = (name: keyof View, value: string | null, usual: string | null = null) =>
    value === usual || value === null || query.set(name, value);
  say("plan", view.plan);
  say("line", view.line);
  say("list", view.list, "due");
  say("tables", pictures.filter((picture) => view.tables.includes(picture)).join(" "), "");
  say("part", view.part);
  say("standing", view.standing);
  say("period", view.period);
  say("owner", view.owner);
  say("text", view.text, "");
  return query;
}

const oneOf = <T extends string>(known: readonly T[], text: string | null): T | null =>
  known.find((value) => value === text) ?? null;
