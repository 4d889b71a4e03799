import { Button, Field, Select, Text } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Place, Published, PublishRequest, StoredPlan } from "../../api/types";
import { publishing } from "../../wording/publishing";
import { useLanguage, useSay } from "../../wording/SayContext";
import type { Draft } from "../Draft";
import type { Opened } from "../Opened";
import { usualPlace } from "../../plan/usualPlace";
import { useServices } from "../services";
import { useWork } from "../longWork/useWork";
import { WorkState } from "../longWork/WorkState";

interface PublishFormProps {
  opened: Opened;
  draft: Draft;
  unseen: number;
  isAgreed: boolean;
  onPublished: (result: Published, plan: StoredPlan) => void;
}

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = [...new Set([ownZone, ...Intl.supportedValuesOf("timeZone")])];

/** Where the plan is stored, which channel is told, and what is stored with it. */
export function PublishForm({ opened, draft, unseen, isAgreed, onPublished }: PublishFormProps) {
  const say = useSay();
  const lang = useLanguage();
  const { api } = useServices();
  const search = useWork();
  const work = useWork();
  const { run } = search;
  const operation = useRef({ of: "", id: "" });
  const [places, setPlaces] = useState<Place[] | null>(null);
  const [placeId, setPlaceId] = useState("");
  const [channel, setChannel] = useState("");
  const [timeZone, setTimeZone] = useState(ownZone);
  const place = places?.find(({ id }) => id === placeId);
  const known = opened.stored?.summary ?? null;

  useEffect(
    () =>
      run(async (tell, signal) => {
        tell({ what: publishing.loadingPlaces });
        const found = await api.places(signal);
        setPlaces(found);
        setPlaceId((chosen) => (chosen === "" ? (usualPlace(found, known)?.id ?? "") : chosen));
      }),
    [api, run, known],
  );

  // Sent again, the same request is the same doing; a changed one is another.
  const operationFor = (request: Omit<PublishRequest, "operation">): string => {
    const of = JSON.stringify(request);
    if (operation.current.of !== of) {
      operation.current = { of, id: crypto.randomUUID() };
    }

    return operation.current.id;
  };

  const publish = (): void =>
    work.run(async (tell, signal) => {
      tell({ what: publishing.publishing });
      const request = {
        place: placeId,
        channel: channel === "" ? null : channel,
        onto: opened.stored?.summary.id ?? null,
        timeZone,
        corrections: [...draft.corrections.values()],
        lang,
      };
      const result = await api.publish(opened.file, { operation: operationFor(request), ...request }, signal);
      onPublished(result, await api.plan(result.plan.id, signal));
    });

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <WorkState work={search} />
      {places?.length === 0 && <Text role="status">{say(publishing.noPlaces)}</Text>}
      {places && places.length > 0 && (
        <>
          <Field label={say(publishing.place)} required>
            <Select
              value={placeId}
              onChange={(_, { value }) => {
                setPlaceId(value);
                setChannel("");
              }}
            >
              <option value="">{say(publishing.choosePlace)}</option>
              {places.map(({ id, kind, name }) => (
                <option key={id} value={id}>
                  {kind === "person" ? say(publishing.onlyMe) : (name ?? say(publishing.unnamed))}
                </option>
              ))}
            </Select>
          </Field>
          {place && place.channels.length > 0 && (
            <Field label={say(publishing.channel)} hint={say(publishing.channelHint)}>
              <Select value={channel} onChange={(_, { value }) => setChannel(value)}>
                <option value="">{say(publishing.noChannel)}</option>
                {place.channels.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name ?? say(publishing.unnamed)}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Field label={say(publishing.timeZone)}>
            <Select value={timeZone} onChange={(_, { value }) => setTimeZone(value)}>
              {zones.map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </Select>
          </Field>
          {draft.corrections.size > 0 && <Text size={200}>{say(publishing.corrections)(draft.corrections.size)}</Text>}
          {unseen > 0 && <Text size={200}>{say(publishing.stillToSee)(unseen)}</Text>}
          <div className="row">
            <Button type="submit" appearance="primary" disabled={!place || !isAgreed || work.step !== null}>
              {say(publishing.publish)}
            </Button>
          </div>
        </>
      )}
      <WorkState work={work} />
    </form>
  );
}
