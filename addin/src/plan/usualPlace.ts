import type { Place, PlanSummary } from "../api/types";

/** Where a plan is published unless the person says otherwise: an edition goes where its plan is; of one place there is no choice. */
export function usualPlace(places: readonly Place[], known: PlanSummary | null): Place | undefined {
  if (known === null) {
    return places.length === 1 ? places[0] : undefined;
  }

  const own =
    known.place.kind === "team" ? places.filter(({ kind, name }) => kind === "team" && name === known.place.name) : [];
  return own.length === 1
    ? own[0]
    : known.place.kind === "team"
      ? undefined
      : places.find(({ kind }) => kind === "person");
}
