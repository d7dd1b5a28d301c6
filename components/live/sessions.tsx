import { ActionIcon, Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { openDashboard } from "@/components/hooks/open-dashboard";
import { useSessions } from "@/components/hooks/use-sessions";
import { CardBoundary } from "@/components/ui/card-boundary";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";

import { SessionEntry } from "./session-entry";
import classes from "./sessions.module.css";

interface Props {
  /** UUID. */
  onOpen: (session: string) => void;
  onClose: () => void;
}

const LIMIT = 200;

/** Everything that was recorded, newest first. */
export function Sessions({ onOpen, onClose }: Props) {
  const { getMessage } = browser.i18n;
  return (
    <section className={classes.root} aria-labelledby="sessions-title">
      <header className={classes.head}>
        <ActionIcon
          size={30}
          variant="default"
          aria-label={getMessage("sessions_back")}
          onClick={onClose}
          autoFocus
          data-autofocus
        >
          <Icon name="back" />
        </ActionIcon>
        <h1 id="sessions-title" className={classes.title}>
          {getMessage("sessions_title")}
        </h1>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="outside" size={13} />}
          onClick={() => void openDashboard()}
        >
          {getMessage("dashboard_open")}
        </Button>
      </header>
      <CardBoundary>
        <List onOpen={onOpen} />
      </CardBoundary>
    </section>
  );
}

function List({ onOpen }: Pick<Props, "onOpen">) {
  const sessions = useSessions(LIMIT);
  if (!sessions) return null;
  if (sessions.length === 0)
    return (
      <EmptyState
        icon="list"
        title={browser.i18n.getMessage("sessions_empty")}
        text={browser.i18n.getMessage("sessions_emptyHelp")}
      />
    );
  return (
    <ul className={classes.list}>
      {sessions.map((session) => (
        <SessionEntry key={session.id} session={session} onOpen={onOpen} />
      ))}
    </ul>
  );
}
