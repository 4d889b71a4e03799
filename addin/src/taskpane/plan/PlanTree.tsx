import { Badge, Subtitle2, Text, Tree, TreeItem, TreeItemLayout } from "@fluentui/react-components";
import type { Issue, Line, Part } from "../../api/types";
import { timingOf } from "../../plan/timing";
import { reading } from "../../wording/reading";
import { useSay } from "../../wording/SayContext";
import type { Draft } from "../Draft";
import type { Opened } from "../Opened";

interface PlanTreeProps {
  opened: Opened;
  kept: ReadonlyMap<string, Line>;
  draft: Draft;
  /** The line that the person comes back from: the focus goes there. */
  returnTo: string | null;
  onOpen: (line: string) => void;
}

/** Parts, issues and lines; one stop of the Tab key, arrow keys within. */
export function PlanTree({ opened, kept, draft, returnTo, onOpen }: PlanTreeProps) {
  const say = useSay();
  const { parts } = opened.read;
  return (
    <section className="stack" aria-labelledby="lines">
      <Subtitle2 as="h2" id="lines">
        {say(reading.lines)}
      </Subtitle2>
      <Tree aria-labelledby="lines" size="small" defaultOpenItems={parts.flatMap(itemsOf)}>
        {parts.map((part) => (
          <TreeItem key={part.number} value={partItem(part)} itemType="branch">
            <TreeItemLayout className="branch">
              <Text weight="semibold">
                {say(reading.part)(part.number)} · {part.title}
              </Text>
            </TreeItemLayout>
            <Tree>
              {part.issues.map((issue) => (
                <TreeItem key={issue.id} value={issue.id} itemType="branch">
                  <TreeItemLayout className="branch">
                    {issue.number} {issue.title}
                  </TreeItemLayout>
                  <Tree>
                    {issue.lines.map((line) => (
                      <TreeItem
                        key={line.id}
                        value={line.id}
                        itemType="leaf"
                        ref={line.id === returnTo ? focus : null}
                        onClick={() => onOpen(line.id)}
                      >
                        <TreeItemLayout>
                          <LineLeaf opened={opened} line={line} kept={kept.get(line.id) ?? null} draft={draft} />
                        </TreeItemLayout>
                      </TreeItem>
                    ))}
                  </Tree>
                </TreeItem>
              ))}
            </Tree>
          </TreeItem>
        ))}
      </Tree>
    </section>
  );
}

function LineLeaf({ opened, line, kept, draft }: { opened: Opened; line: Line; kept: Line | null; draft: Draft }) {
  const say = useSay();
  const timing = timingOf(opened.read, line, draft.corrections, draft.heard);
  const isUnread = timing.phrase !== null && timing.description === null;
  return (
    <span className="leaf">
      <Text size={200}>
        <strong>{line.id}</strong>{" "}
        {isUnread && (
          <Badge appearance="tint" color="danger" size="small">
            {say(reading.unread)}
          </Badge>
        )}
        {draft.corrections.has(line.id) && (
          <Badge appearance="tint" color="success" size="small">
            {say(reading.corrected)}
          </Badge>
        )}
      </Text>
      <Text size={200} className="clamped">
        {line.text}
      </Text>
      <Text size={200} className="muted">
        {timing.phrase === null ? say(reading.noDate) : `« ${timing.phrase} »`}
        {timing.description && ` → ${timing.description}`}
      </Text>
      {kept?.state && (
        <Text size={200} weight="semibold">
          {kept.state.words}
        </Text>
      )}
    </span>
  );
}

const focus = (item: HTMLElement | null): void => item?.focus();

const partItem = (part: Part): string => `part ${part.number}`;

const itemsOf = (part: Part): string[] => [partItem(part), ...part.issues.map((issue: Issue) => issue.id)];
