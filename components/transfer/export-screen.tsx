import { Button, Progress } from "@mantine/core";
import type { ReactNode } from "react";
import { browser } from "wxt/browser";

import { DemoBadge } from "@/components/ui/demo-badge";
import type { IconName } from "@/components/ui/icon";
import {
  MessageActions,
  MessageCard,
  MessageTitle,
} from "@/components/ui/message-card";
import { formatBytes } from "@/lib/text/bytes";
import { formatWhole } from "@/lib/text/numbers";
import { unitOf } from "@/lib/transfer/file-name";

import classes from "./export-screen.module.css";
import { FileChoices } from "./file-choices";
import { nameOfFile } from "./file-words";
import { SavedFile } from "./saved-file";
import { type ExportDeps, type ExportState, useExport } from "./use-export";

interface Props {
  /** UUID. */
  session: string;
  deps: ExportDeps;
  onClose: () => void;
}

/** Writes one session into a file and hands it to the browser's downloads, without being asked twice; then offers others. */
export function ExportScreen({ session, deps, onClose }: Props) {
  const { state, order, isDemo, cancel, start } = useExport(session, deps);
  return (
    <MessageCard aria-labelledby="state" mark={isDemo && <DemoBadge />}>
      <Content
        state={state}
        onCancel={cancel}
        onStart={() => {
          start(order);
        }}
        onClose={onClose}
      />
      {hasMore(state) && (
        <FileChoices
          session={session}
          deps={deps}
          order={order}
          onStart={start}
        />
      )}
    </MessageCard>
  );
}

function hasMore(state: ExportState): boolean {
  if (state.kind !== "failed") return state.kind !== "writing";
  return state.why !== "unknown" && state.why !== "deleted";
}

interface ContentProps {
  state: ExportState;
  onCancel: () => void;
  onStart: () => void;
  onClose: () => void;
}

function Content({ state, onCancel, onStart, onClose }: ContentProps) {
  switch (state.kind) {
    case "writing":
      return <Writing state={state} onCancel={onCancel} />;
    case "saved":
      return <SavedFile saved={state} onClose={onClose} />;
    case "cancelled":
      return (
        <Stopped
          icon="stop"
          title={browser.i18n.getMessage("export_cancelled")}
          text={browser.i18n.getMessage("export_cancelledText")}
          onStart={onStart}
          onClose={onClose}
        />
      );
    case "failed":
      return (
        <Stopped
          icon="warning"
          {...wordsOf(state)}
          onStart={onStart}
          onClose={onClose}
        />
      );
  }
}

function Writing({
  state,
  onCancel,
}: {
  state: Extract<ExportState, { kind: "writing" }>;
  onCancel: () => void;
}) {
  const { what, handle, written, upper } = state;
  const share = upper === 0 ? 0 : Math.min(1, written / upper) * 100;
  return (
    <>
      <MessageTitle id="state">
        {browser.i18n.getMessage("export_writing")}
      </MessageTitle>
      <p className={classes.text}>
        {nameOfFile(what)} <bdi>{handle === "" ? "" : `@${handle}`}</bdi>
      </p>
      <Progress
        value={share}
        size="lg"
        radius="xl"
        aria-label={browser.i18n.getMessage("export_progressLabel")}
      />
      <p className={classes.detail}>{progressWords(state)}</p>
      <MessageActions>
        <Button variant="default" onClick={onCancel}>
          {browser.i18n.getMessage("export_cancel")}
        </Button>
      </MessageActions>
    </>
  );
}

function progressWords(state: Extract<ExportState, { kind: "writing" }>) {
  const { what, written, upper } = state;
  if (upper === 0 || unitOf(what) === "none") return "…";
  return unitOf(what) === "events"
    ? browser.i18n.getMessage("export_progress", [
        ...[formatWhole(written), formatWhole(upper)],
      ])
    : browser.i18n.getMessage("export_progressBytes", [
        ...[formatBytes(written), formatBytes(upper)],
      ]);
}

function wordsOf(state: Extract<ExportState, { kind: "failed" }>) {
  switch (state.why) {
    case "unknown":
      return {
        title: browser.i18n.getMessage("export_unknown"),
        text: browser.i18n.getMessage("export_unknownText"),
      };
    case "deleted":
      return {
        title: browser.i18n.getMessage("export_deleted"),
        text: browser.i18n.getMessage("export_deletedText"),
      };
    case "empty":
      return {
        title: browser.i18n.getMessage("export_empty"),
        text: browser.i18n.getMessage("export_emptyText"),
      };
    case "noMoments":
      return {
        title: browser.i18n.getMessage("export_noMoments"),
        text: browser.i18n.getMessage("export_noMomentsText"),
      };
    case "full":
      return {
        title: browser.i18n.getMessage("export_full"),
        text: browser.i18n.getMessage("export_fullText"),
      };
    case "broken":
      return {
        title: browser.i18n.getMessage("export_broken"),
        text: browser.i18n.getMessage("export_brokenText"),
        detail: String(state.error),
      };
  }
}

interface StoppedProps {
  icon: IconName;
  title: string;
  text: string;
  detail?: string;
  onStart: () => void;
  onClose: () => void;
}

function Stopped(props: StoppedProps): ReactNode {
  const { icon, title, text, detail, onStart, onClose } = props;
  return (
    <div role="alert">
      <MessageTitle id="state" icon={icon}>
        {title}
      </MessageTitle>
      <p className={classes.text}>{text}</p>
      {detail !== undefined && <p className={classes.detail}>{detail}</p>}
      <MessageActions>
        <Button onClick={onStart}>
          {browser.i18n.getMessage("export_tryAgain")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {browser.i18n.getMessage("export_close")}
        </Button>
      </MessageActions>
    </div>
  );
}
