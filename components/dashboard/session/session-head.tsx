import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { openExport } from "@/components/hooks/session-commands";
import { statusWords } from "@/components/live/session-status";
import { Avatar } from "@/components/ui/avatar";
import { DemoBadge } from "@/components/ui/demo-badge";
import { Icon } from "@/components/ui/icon";
import { hrefOf } from "@/lib/model/route";
import type { SessionSummary } from "@/lib/model/session-summary";
import { formatBytes } from "@/lib/text/bytes";
import { formatDay } from "@/lib/text/time";

import { DeleteLives } from "../sessions/delete-lives";
import { DescribeLive } from "../sessions/describe-live";
import { liveName, streamerName } from "../sessions/live-name";
import { Tags } from "../sessions/tags";
import { LinkButton } from "./link-button";
import classes from "./session-head.module.css";

interface Props {
  summary: SessionSummary;
}

type Dialog = "describe" | "delete" | null;

/** Whose live it is, what it is called, and what can be done with it. */
export function SessionHead({ summary }: Props) {
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => {
    setDialog(null);
  };
  const { overview, note } = summary;
  return (
    <header className={classes.root}>
      <a className={classes.back} href={hrefOf("sessions")}>
        <Icon name="back" size={13} />
        {browser.i18n.getMessage("session_allLives")}
      </a>
      <div className={classes.who}>
        <Avatar
          name={streamerName(overview)}
          picture={overview.streamer.avatar}
          size={46}
        />
        <div className={classes.words}>
          <h1 className={classes.title}>
            <bdi>{liveName(summary)}</bdi>{" "}
            {overview.origin === "demo" && <DemoBadge />}
          </h1>
          <p className={classes.line}>
            <Whose summary={summary} />
          </p>
          <p className={classes.line}>{factsOf(summary)}</p>
        </div>
      </div>
      <Actions
        summary={summary}
        onDescribe={() => {
          setDialog("describe");
        }}
        onDelete={() => {
          setDialog("delete");
        }}
      />
      <Tags tags={summary.tags} />
      {note !== "" && (
        <p className={classes.note}>
          <bdi>{note}</bdi>
        </p>
      )}
      {dialog === "describe" && (
        <DescribeLive summary={summary} onClose={close} />
      )}
      {dialog === "delete" && (
        <DeleteLives
          lives={[summary]}
          onClose={close}
          onDeleted={() => {
            location.hash = hrefOf("sessions");
          }}
        />
      )}
    </header>
  );
}

/** A live with a name of its own still says whose it is, and what the streamer called it. */
function Whose({ summary }: Props) {
  const { overview } = summary;
  const { handle } = overview.streamer;
  const others = [streamerName(overview), `@${handle}`, overview.title].filter(
    (words, index, all) =>
      !["", "@", liveName(summary)].includes(words) &&
      all.indexOf(words) === index,
  );
  return others.map((words, index) => (
    <span key={words}>
      {index > 0 && " · "}
      <bdi>{words}</bdi>
    </span>
  ));
}

function factsOf({ overview, at, bytes }: SessionSummary): string {
  return [
    formatDay(at),
    statusWords(overview),
    browser.i18n.getMessage("lives_about", formatBytes(bytes)),
  ].join(" · ");
}

interface ActionsProps extends Props {
  onDescribe: () => void;
  onDelete: () => void;
}

function Actions({ summary, onDescribe, onDelete }: ActionsProps) {
  const { getMessage } = browser.i18n;
  const { id } = summary.overview;
  return (
    <div className={classes.actions}>
      <Button
        size="xs"
        leftSection={<Icon name="export" size={13} />}
        onClick={() => void openExport(id)}
      >
        {getMessage("session_export")}
      </Button>
      <LinkButton icon="filter" href={hrefOf("events", { session: id })}>
        {getMessage("session_events")}
      </LinkButton>
      <LinkButton icon="search" href={hrefOf("search", { session: id })}>
        {getMessage("session_search")}
      </LinkButton>
      <LinkButton icon="poll" href={hrefOf("compare", { ids: id })}>
        {getMessage("session_compare")}
      </LinkButton>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="edit" size={13} />}
        onClick={onDescribe}
      >
        {getMessage("session_edit")}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="trash" size={13} />}
        onClick={onDelete}
      >
        {getMessage("session_delete")}
      </Button>
    </div>
  );
}
