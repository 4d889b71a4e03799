import fc from "fast-check";
import type { DatedMilestone, MilestoneKind, Standing } from "../../src/api/types";
import type { PlanLine } from "../../src/tab/plan/lines";
import { dayAt, numberOf } from "../../src/tab/plan/days";
import { standings } from "../../src/tab/plan/progress";

const some = { min: numberOf("1998-01-01"), max: numberOf("2004-12-31") };

export const someDay: fc.Arbitrary<string> = fc.integer(some).map(dayAt);

const kinds: MilestoneKind[] = ["start", "firstResults", "completion", "due"];

export const aMilestone = (given: Partial<DatedMilestone> = {}): DatedMilestone => ({
  key: null,
  kind: "due",
  label: null,
  from: null,
  to: "2000-05-31",
  adopted: null,
  reference: null,
  done: false,
  expected: null,
  ...given,
});

export const someMilestone: fc.Arbitrary<DatedMilestone> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    to: someDay,
    length: fc.option(fc.integer({ min: 0, max: 400 })),
    done: fc.boolean(),
    expected: fc.option(someDay),
  })
  .map(({ length, to, ...milestone }) =>
    aMilestone({ ...milestone, to, from: length === null ? null : dayAt(numberOf(to) - length) }),
  );

/** A line in which only what a test is about is said. */
export function aLine(
  milestones: DatedMilestone[],
  standing: Standing = "open",
  part = "I",
  id = `${part}.1.1`,
): PlanLine {
  return {
    key: id,
    line: {
      id,
      key: id,
      text: "Write it down",
      group: null,
      timetable: null,
      pairing: "own",
      responsible: null,
      indicator: null,
      status: null,
      source: {
        document: null,
        part,
        issue: `${part}.1`,
        table: null,
        row: null,
        cell: null,
        paragraph: null,
        place: 1,
      },
    },
    state: {
      standing,
      words: standing,
      slipping: milestones.some(({ expected, to, done }) => !done && expected !== null && expected > to),
      owner: null,
      milestones,
      reported: null,
      correction: null,
    },
    part: partOf(part),
    issue: { id: `${part}.1`, number: "1", title: "An issue", heading: null, context: "", lines: [] },
    searched: `${id} write it down`.toLowerCase(),
  };
}

const parts = new Map<string, PlanLine["part"]>();

/** One part of a number, as in a plan. */
function partOf(number: string): PlanLine["part"] {
  const part = parts.get(number) ?? { number, title: `Part ${number}`, issues: [] };
  parts.set(number, part);
  return part;
}

export const someLines: fc.Arbitrary<PlanLine[]> = fc
  .array(
    fc.record({
      milestones: fc.array(someMilestone, { maxLength: 4 }),
      standing: fc.constantFrom(...standings),
      part: fc.constantFrom("I", "II", "III"),
    }),
    { maxLength: 30 },
  )
  .map((lines) =>
    lines.map(({ milestones, standing, part }, index) => aLine(milestones, standing, part, `${part}.1.${index}`)),
  );
