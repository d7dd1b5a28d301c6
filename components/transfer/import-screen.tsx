import { Button, Progress } from "@mantine/core";
import { browser } from "wxt/browser";

import {
  MessageActions,
  MessageCard,
  MessageTitle,
} from "@/components/ui/message-card";
import { formatBytes } from "@/lib/text/bytes";
import { formatWhole } from "@/lib/text/numbers";

import { ImportChoice } from "./import-choice";
import { ImportOutcome } from "./import-outcome";
import { ImportPreview } from "./import-preview";
import classes from "./import-screen.module.css";
import { type ImportDeps, type ImportState, useImport } from "./use-import";

interface Props {
  /** One object as long as the screen lives. */
  deps: ImportDeps;
  /** Shows what there is now. */
  onShow: () => void;
  onClose: () => void;
}

/** Reads files that Livetap saved, tells what they would add, and adds it when asked to. */
export function ImportScreen({ deps, onShow, onClose }: Props) {
  const { state, choose, start, cancel, leave } = useImport(deps);
  switch (state.kind) {
    case "choosing":
      return (
        <Frame>
          <ImportChoice onChosen={(files) => void choose(files)} />
        </Frame>
      );
    case "reading":
    case "importing":
      return (
        <Frame>
          <Going state={state} onCancel={cancel} />
        </Frame>
      );
    case "chosen":
      return (
        <Frame>
          <ImportPreview
            files={state.files}
            onStart={(extras) => void start(state.files, extras)}
            onLeave={leave}
          />
        </Frame>
      );
    case "done":
    case "cancelled":
    case "failed":
      return (
        <Frame>
          <ImportOutcome
            state={state}
            onAgain={leave}
            onShow={onShow}
            onClose={onClose}
          />
        </Frame>
      );
  }
}

function Frame({ children }: { children: React.ReactNode }) {
  return (
    <MessageCard aria-labelledby="state" style={{ maxWidth: 620 }}>
      {children}
    </MessageCard>
  );
}

type GoingState = Extract<ImportState, { kind: "reading" | "importing" }>;

function Going({
  state,
  onCancel,
}: {
  state: GoingState;
  onCancel: () => void;
}) {
  const { getMessage } = browser.i18n;
  const isReading = state.kind === "reading";
  const { title, lines, share } = isReading
    ? readingOf(state)
    : importingOf(state);
  return (
    <>
      <MessageTitle id="state">{title}</MessageTitle>
      <p className={classes.text}>{lines[0]}</p>
      <Progress
        value={share * 100}
        size="lg"
        radius="xl"
        aria-label={getMessage("import_progressLabel")}
      />
      <p className={classes.detail}>{lines[1]}</p>
      <MessageActions>
        <Button variant="default" onClick={onCancel}>
          {getMessage("import_cancel")}
        </Button>
      </MessageActions>
    </>
  );
}

function readingOf(state: Extract<GoingState, { kind: "reading" }>) {
  const { name, read, size } = state;
  const detail = browser.i18n.getMessage("import_readingDetail", [
    ...[formatBytes(read), formatBytes(size)],
  ]);
  return {
    title: browser.i18n.getMessage("import_reading"),
    lines: [<bdi key="name">{name}</bdi>, detail],
    share: size === 0 ? 0 : read / size,
  };
}

function importingOf(state: Extract<GoingState, { kind: "importing" }>) {
  const { session, count, written, upper } = state;
  const { getMessage } = browser.i18n;
  const which = [formatWhole(session + 1), formatWhole(count)];
  const isWritten = upper > 0 && written >= upper;
  const share = upper === 0 ? 0 : Math.min(1, written / upper);
  return {
    title: getMessage("import_importing"),
    lines: [
      count > 1 ? getMessage("import_which", which) : "\u00a0",
      isWritten
        ? getMessage("import_counting")
        : getMessage("import_progress", [
            ...[formatWhole(written), formatWhole(upper)],
          ]),
    ],
    share: count === 0 ? 0 : (session + share) / count,
  };
}
