import { Button, Progress } from "@mantine/core";
import { useEffect, useRef } from "react";
import { browser } from "wxt/browser";

import {
  MessageActions,
  MessageCard,
  MessageTitle,
} from "@/components/ui/message-card";
import { formatBytes } from "@/lib/text/bytes";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import type { BackupDeps } from "@/lib/transfer/save-backup";

import classes from "./export-screen.module.css";
import { failureWords, Stopped } from "./stopped";
import { type BackupState, useBackup } from "./use-backup";

interface Props {
  /** UUIDs. */
  sessions: readonly string[] | "all";
  deps: Omit<BackupDeps, "onProgress" | "signal">;
  onClose: () => void;
}

/** Writes several recordings, or all with everything about them, into one file without being asked twice. */
export function BackupScreen({ sessions, deps, onClose }: Props) {
  const { state, cancel, start } = useBackup(sessions, deps);
  return (
    <MessageCard aria-labelledby="state">
      <Content
        state={state}
        onCancel={cancel}
        onStart={start}
        onClose={onClose}
      />
    </MessageCard>
  );
}

interface ContentProps {
  state: BackupState;
  onCancel: () => void;
  onStart: () => void;
  onClose: () => void;
}

function Content({ state, onCancel, onStart, onClose }: ContentProps) {
  const again = { onStart, onClose };
  switch (state.kind) {
    case "writing":
      return <Writing state={state} onCancel={onCancel} />;
    case "saved":
      return <Saved saved={state} onClose={onClose} />;
    case "cancelled":
      return (
        <Stopped
          icon="stop"
          title={browser.i18n.getMessage("export_cancelled")}
          text={browser.i18n.getMessage("export_cancelledText")}
          {...again}
        />
      );
    case "failed":
      return <Stopped icon="warning" {...failureWords(state)} {...again} />;
  }
}

function Writing({
  state,
  onCancel,
}: {
  state: Extract<BackupState, { kind: "writing" }>;
  onCancel: () => void;
}) {
  const { getMessage } = browser.i18n;
  const { written, upper } = state;
  return (
    <>
      <MessageTitle id="state">
        {getMessage("export_backupWriting")}
      </MessageTitle>
      <Progress
        value={upper === 0 ? 0 : Math.min(1, written / upper) * 100}
        size="lg"
        radius="xl"
        aria-label={getMessage("export_progressLabel")}
      />
      <p className={classes.detail}>
        {upper === 0
          ? "…"
          : getMessage("export_progress", [
              ...[formatWhole(written), formatWhole(upper)],
            ])}
      </p>
      <MessageActions>
        <Button variant="default" onClick={onCancel}>
          {getMessage("export_cancel")}
        </Button>
      </MessageActions>
    </>
  );
}

function Saved({
  saved: { name, address, count, file },
  onClose,
}: {
  saved: Extract<BackupState, { kind: "saved" }>;
  onClose: () => void;
}) {
  const { getMessage } = browser.i18n;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.click(), []);
  const words = [formatWhole(count), formatBytes(file.size)];
  return (
    <div role="status">
      <MessageTitle id="state" icon="check">
        {getMessage("export_saved")}
      </MessageTitle>
      <p className={classes.file}>
        <span className={classes.name}>{name}</span>
        <span className={classes.detail}>
          {pluralOf(count, {
            one: getMessage("export_details_one", words),
            other: getMessage("export_details_other", words),
          })}
        </span>
      </p>
      <p className={classes.text}>{getMessage("export_backupText")}</p>
      <p className={classes.text}>{getMessage("export_privacy")}</p>
      <MessageActions>
        <Button onClick={onClose}>{getMessage("export_close")}</Button>
        <Button
          component="a"
          ref={link}
          href={address}
          download={name}
          variant="default"
        >
          {getMessage("export_again")}
        </Button>
      </MessageActions>
    </div>
  );
}
