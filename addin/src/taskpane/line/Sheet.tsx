import { Badge, Link, Subtitle2, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { LineSheet, LineState } from "../../api/types";
import { lineWording } from "../../wording/line";
import { dayIn } from "../../wording/say";
import { useLanguage, useSay } from "../../wording/SayContext";
import { useServices } from "../services";
import { useWork } from "../longWork/useWork";
import { WorkState } from "../longWork/WorkState";

/** How a stored line stands: its state, its task, and what happened to it. */
export function Sheet({ plan, lineKey }: { plan: string; lineKey: string }) {
  const say = useSay();
  const language = useLanguage();
  const { api } = useServices();
  const { run, ...work } = useWork();
  const [sheet, setSheet] = useState<LineSheet | null>(null);

  useEffect(
    () =>
      run(async (tell, signal) => {
        tell({ what: lineWording.loading });
        setSheet(await api.line(plan, lineKey, signal));
      }),
    [api, lineKey, plan, run],
  );

  return (
    <section className="card" aria-labelledby="sheet">
      <Subtitle2 as="h3" id="sheet">
        {say(lineWording.status)}
      </Subtitle2>
      <WorkState work={{ run, ...work }} />
      {sheet?.line.state && <StateOf state={sheet.line.state} />}
      {sheet?.task && (
        <Text size={200}>
          {say(lineWording.task)}:{" "}
          {sheet.task.url ? (
            <Link href={sheet.task.url} target="_blank" rel="noreferrer">
              {sheet.task.title}
            </Link>
          ) : (
            sheet.task.title
          )}
          {sheet.task.percent !== null && ` · ${sheet.task.percent} %`}
        </Text>
      )}
      {sheet && sheet.notes.length > 0 && (
        <Entries
          title={say(lineWording.notes)}
          entries={sheet.notes.map(({ on, by, text }) => `${dayIn(language, on)} · ${by}: ${text}`)}
        />
      )}
      {sheet && sheet.history.length > 0 && (
        <Entries
          title={say(lineWording.history)}
          entries={sheet.history.map(({ on, by, text }) => [dayIn(language, on), by, text].filter(Boolean).join(" · "))}
        />
      )}
      {sheet?.link && (
        <Link href={sheet.link} target="_blank" rel="noreferrer">
          {say(lineWording.openInTeams)}
        </Link>
      )}
    </section>
  );
}

function StateOf({ state }: { state: LineState }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <>
      <Text weight="semibold">
        {state.words}{" "}
        {state.slipping && (
          <Badge appearance="tint" color="warning">
            {say(lineWording.slipping)}
          </Badge>
        )}
      </Text>
      {state.owner && (
        <Text size={200}>
          {say(lineWording.responsible)}: {state.owner}
        </Text>
      )}
      {state.milestones
        .filter(({ expected }) => expected !== null)
        .map(({ key, label, expected }) => (
          <Text key={key} size={200}>
            {label && `${label}: `}
            {expected && say(lineWording.expected)(dayIn(language, expected))}
          </Text>
        ))}
    </>
  );
}

function Entries({ title, entries }: { title: string; entries: readonly string[] }) {
  return (
    <>
      <Text size={200} weight="semibold">
        {title}
      </Text>
      <ul className="cards">
        {entries.map((entry, index) => (
          <li key={index}>
            <Text size={200}>{entry}</Text>
          </li>
        ))}
      </ul>
    </>
  );
}
