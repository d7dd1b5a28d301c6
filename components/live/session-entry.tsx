import { ActionIcon, Button, Tooltip } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { openDashboard } from "@/components/hooks/open-dashboard";
import { deleteSession, openExport } from "@/components/hooks/session-commands";
import { useCommand } from "@/components/hooks/use-command";
import { useGapCount } from "@/components/hooks/use-coverage";
import { Avatar } from "@/components/ui/avatar";
import { DemoBadge } from "@/components/ui/demo-badge";
import { Icon } from "@/components/ui/icon";
import { elapsedOf, type Overview } from "@/lib/model/overview";
import { shownName } from "@/lib/text/name";
import { formatShort, formatWhole } from "@/lib/text/numbers";
import { formatDay, formatElapsed } from "@/lib/text/time";

import { gapCountWords } from "./gap-words";
import classes from "./session-entry.module.css";
import { statusWords } from "./session-status";

interface Props {
  session: Overview;
  onOpen: (session: string) => void;
}

export function SessionEntry({ session, onOpen }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const { streamer, totals, origin } = session;
  const name = shownName(streamer.nickname, `@${streamer.handle}`);
  const { recorded } = elapsedOf(session, session.lastFrameAt);
  return (
    <li className={classes.root}>
      <Avatar name={name} picture={streamer.avatar} size={34} />
      <button
        type="button"
        className={classes.open}
        onClick={() => {
          onOpen(session.id);
        }}
      >
        <bdi>{name}</bdi> {origin === "demo" && <DemoBadge />}
      </button>
      <div className={classes.actions}>
        <IconAction
          icon="outside"
          label={browser.i18n.getMessage("session_openFull", name)}
          onClick={() => void openDashboard("session", { id: session.id })}
        />
        <IconAction
          icon="export"
          label={browser.i18n.getMessage("sessions_export", name)}
          onClick={() => void openExport(session.id)}
        />
        <IconAction
          icon="trash"
          label={browser.i18n.getMessage("sessions_delete", name)}
          onClick={() => {
            setIsAsking(true);
          }}
        />
      </div>
      <p className={classes.line}>
        {formatDay(session.openedAt)} · {formatElapsed(recorded)}
      </p>
      <p className={classes.line}>
        <Status session={session} />
      </p>
      <p className={classes.line}>
        {browser.i18n.getMessage("sessions_figures", [
          formatShort(totals.viewersPeak ?? 0),
          formatShort(totals.diamonds),
          formatWhole(totals.comments),
        ])}
      </p>
      {isAsking && (
        <ConfirmDelete
          session={session.id}
          onKeep={() => {
            setIsAsking(false);
          }}
        />
      )}
    </li>
  );
}

/** Whether all of it is there, and where not, why. */
function Status({ session }: { session: Overview }) {
  const { number, status, isStopped } = session;
  const gaps = useGapCount(number, status === "live" && !isStopped);
  return (
    <>
      {statusWords(session)}
      {gaps > 0 && ` · ${gapCountWords(gaps)}`}
    </>
  );
}

interface IconActionProps {
  icon: "outside" | "export" | "trash";
  label: string;
  onClick: () => void;
}

function IconAction({ icon, label, onClick }: IconActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={28}
        variant="subtle"
        color="gray"
        aria-label={label}
        onClick={onClick}
      >
        <Icon name={icon} size={15} />
      </ActionIcon>
    </Tooltip>
  );
}

function ConfirmDelete(props: { session: string; onKeep: () => void }) {
  const { session, onKeep } = props;
  const command = useCommand(() => deleteSession(session));
  return (
    <div className={classes.confirm} role="alert">
      <p className={classes.line}>
        {command.hasFailed
          ? browser.i18n.getMessage("actions_failed")
          : browser.i18n.getMessage("sessions_deleteAsk")}
      </p>
      <Button
        size="compact-sm"
        color="red"
        loading={command.isRunning}
        onClick={command.run}
      >
        {browser.i18n.getMessage("sessions_deleteYes")}
      </Button>
      <Button size="compact-sm" variant="default" onClick={onKeep} autoFocus>
        {browser.i18n.getMessage("sessions_deleteNo")}
      </Button>
    </div>
  );
}
