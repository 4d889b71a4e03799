import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Standing, StoredPlan } from "../api/types";
import { monthWords } from "../wording/dates";
import { useLanguage, useSay } from "../wording/SayContext";
import { filterWords, periods, standingWords, tab } from "../wording/tab";
import { sourceWords } from "../wording/tab";
import type { PlanLine } from "./plan/lines";
import { ownersOf } from "./plan/owners";
import { standings } from "./plan/progress";
import { yearsOf } from "./plan/years";
import { isNarrowed, noFilter, type Filter } from "./view/filter";
import { movingPeriods } from "./view/period";

const useStyles = makeStyles({
  filters: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(8.5rem, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "end",
  },
  shown: { display: "flex", gap: tokens.spacingHorizontalM, alignItems: "center", minHeight: "32px" },
  select: { minWidth: 0, width: "100%" },
});

/** What a select says for "nothing chosen": no value of a filter is like it. */
const any = "*";

interface FiltersProps {
  plan: StoredPlan;
  /** All lines of the plan. */
  lines: PlanLine[];
  filter: Filter;
  /** How many lines come through. */
  shown: number;
  onChange: (change: Partial<Filter>, how?: "push" | "replace") => void;
}

export function Filters({ plan, lines, filter, shown, onChange }: FiltersProps) {
  const say = useSay();
  const language = useLanguage();
  const styles = useStyles();
  const owners = useMemo(() => ownersOf(lines), [lines]);
  const years = useMemo(() => yearsOf(lines), [lines]);
  const month = filter.period?.includes("-") ? filter.period : null;

  const select = (name: keyof Omit<Filter, "text">, label: string, everything: string, options: [string, string][]) => (
    <Field label={label}>
      <Select
        className={styles.select}
        value={filter[name] ?? any}
        onChange={(_, { value }) => onChange({ [name]: value === any ? null : value })}
      >
        <option value={any}>{everything}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );

  return (
    <search className={styles.filters} aria-label={say(filterWords.filters)}>
      <Field label={say(filterWords.search)}>
        <Input
          type="search"
          className={styles.select}
          input={{ className: styles.select }}
          value={filter.text}
          onChange={(_, { value }) => onChange({ text: value }, "replace")}
        />
      </Field>
      {select(
        "part",
        say(filterWords.part),
        say(filterWords.everyPart),
        plan.parts.map(({ number, title }) => [number, `${say(sourceWords.part)(number)} · ${title}`]),
      )}
      {select(
        "standing",
        say(filterWords.standing),
        say(filterWords.everyStanding),
        standings.map((standing: Standing) => [standing, say(standingWords[standing])]),
      )}
      {select("period", say(filterWords.period), say(filterWords.everyPeriod), [
        ...movingPeriods.map((period): [string, string] => [period, say(periods[period])]),
        ...years.map((year): [string, string] => [year, year]),
        ...(month === null ? [] : [[month, monthWords(language, month)] as [string, string]]),
      ])}
      {select("owner", say(filterWords.owner), say(filterWords.everyOwner), [
        ["", say(filterWords.noOwner)],
        ...owners.map((owner): [string, string] => [owner, owner]),
      ])}
      <div className={styles.shown}>
        <span role="status">
          {shown === lines.length ? say(tab.lines)(shown) : say(tab.shown)(shown, lines.length)}
        </span>
        {isNarrowed(filter) && <Button onClick={() => onChange(noFilter)}>{say(filterWords.clear)}</Button>}
      </div>
    </search>
  );
}
