import { Badge, Subtitle2, Text } from "@fluentui/react-components";
import type { ChangeKind, Comparison } from "../../api/types";
import { changeKinds, publishing } from "../../wording/publishing";
import { useSay } from "../../wording/SayContext";

const order: readonly ChangeKind[] = ["new", "dropped", "redated", "reworded", "moved", "same"];

const colours = {
  new: "success",
  dropped: "danger",
  redated: "warning",
  reworded: "informative",
  moved: "informative",
  same: "subtle",
} as const;

/** What a new edition would change: how many lines of which kind, then each line that changes. */
export function Difference({ comparison }: { comparison: Comparison }) {
  const say = useSay();
  const changes = comparison.changes.filter(({ kinds }) => kinds.some((kind) => kind !== "same"));
  return (
    <section className="stack" aria-labelledby="changes">
      <Subtitle2 as="h3" id="changes">
        {say(publishing.changes)}
      </Subtitle2>
      <div className="row">
        {order
          .filter((kind) => comparison.counts[kind] > 0)
          .map((kind) => (
            <Badge key={kind} appearance="tint" color={colours[kind]}>
              {comparison.counts[kind]} {say(changeKinds[kind])}
            </Badge>
          ))}
      </div>
      <Text size={200} className="muted">
        {say(publishing.keysSurvive)}
      </Text>
      <ul className="cards">
        {changes.map(({ kinds, before, after }) => (
          <li key={`${before?.id ?? ""} ${after?.id ?? ""}`} className="card">
            <div className="row">
              <Text weight="semibold">{ids(before?.id, after?.id)}</Text>
              {kinds.map((kind) => (
                <Badge key={kind} appearance="tint" color={colours[kind]} size="small">
                  {say(changeKinds[kind])}
                </Badge>
              ))}
            </div>
            <Pair before={before?.text} after={after?.text} />
            <Pair before={quoted(before?.phrase)} after={quoted(after?.phrase)} isMuted />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PairProps {
  before: string | undefined;
  after: string | undefined;
  isMuted?: boolean;
}

/** One text where both say the same or one is missing; else both. */
function Pair({ before, after, isMuted = false }: PairProps) {
  const say = useSay();
  const className = isMuted ? "muted" : "";
  if (before === after || before === undefined || after === undefined) {
    return (
      <Text size={200} className={className}>
        {after ?? before}
      </Text>
    );
  }

  return (
    <>
      <Text size={200} className={className}>
        {say(publishing.before)} <del>{before}</del>
      </Text>
      <Text size={200} className={className}>
        {say(publishing.after)} <ins>{after}</ins>
      </Text>
    </>
  );
}

const ids = (before: string | undefined, after: string | undefined): string =>
  before !== undefined && after !== undefined && before !== after ? `${before} → ${after}` : (after ?? before ?? "");

const quoted = (phrase: string | null | undefined): string | undefined =>
  phrase === null ? "—" : phrase === undefined ? undefined : `« ${phrase} »`;
