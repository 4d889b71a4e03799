import { expect, it } from "vitest";
import type { Place, PlanSummary } from "../../src/api/types";
import { usualPlace } from "../../src/plan/usualPlace";

const me: Place = { id: "me", kind: "person", name: "Ana", channels: [] };
const reform: Place = { id: "t1", kind: "team", name: "Reform", channels: [] };
const other: Place = { id: "t2", kind: "team", name: "Other", channels: [] };
const twin: Place = { ...reform, id: "t3" };
const known = (place: PlanSummary["place"]) => ({ place }) as PlanSummary;

it.each([
  ["a new plan, several places", [me, reform], null, undefined],
  ["a new plan, one place", [me], null, "me"],
  ["an edition of a team's plan", [me, other, reform], known({ kind: "team", name: "Reform" }), "t1"],
  [
    "an edition, the team cannot be told by its name",
    [me, reform, twin],
    known({ kind: "team", name: "Reform" }),
    undefined,
  ],
  ["an edition, the team is not among them", [me, other], known({ kind: "team", name: "Reform" }), undefined],
  ["an edition of everybody's plan", [reform, me], known({ kind: "organisation", name: null }), "me"],
])("%s", (_, places, plan, expected) => expect(usualPlace(places, plan)?.id).toBe(expected));
