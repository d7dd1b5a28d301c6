import { Checkbox, Menu, UnstyledButton } from "@mantine/core";
import { memo, type ReactElement, useRef, useState } from "react";
import { browser } from "wxt/browser";

import { openExport } from "@/components/hooks/session-commands";
import { statusWords } from "@/components/live/session-status";
import { Avatar } from "@/components/ui/avatar";
import { DemoBadge } from "@/components/ui/demo-badge";
import { Icon } from "@/components/ui/icon";
import { hrefOf } from "@/lib/model/route";
import type { SessionSummary } from "@/lib/model/session-summary";

import { DeleteLives } from "./delete-lives";
import { DescribeLive } from "./describe-live";
import { LiveFacts } from "./live-facts";
import classes from "./live-line.module.css";
import { liveName, streamerName } from "./live-name";
import { Tags } from "./tags";

interface Props {
  summary: SessionSummary;
  isChosen: boolean;
  onChoose: (isChosen: boolean) => void;
}

type Dialog = "describe" | "delete" | null;

/** One live of the list. */
export const LiveLine = memo(function LiveLine(props: Props) {
  const { summary, isChosen, onChoose } = props;
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => {
    setDialog(null);
  };
  const { overview } = summary;
  const name = liveName(summary);
  return (
    <li className={classes.root} data-chosen={isChosen || undefined}>
      <Checkbox
        className={classes.check ?? ""}
        size="md"
        aria-label={browser.i18n.getMessage("lives_choose", name)}
        checked={isChosen}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.checked);
        }}
      />
      <Avatar
        name={streamerName(overview)}
        picture={overview.streamer.avatar}
        size={36}
      />
      <div className={classes.words}>
        <a
          className={classes.name}
          href={hrefOf("session", { id: overview.id })}
        >
          <bdi>{name}</bdi>
        </a>{" "}
        {overview.origin === "demo" && <DemoBadge />}
        <span className={classes.about}>
          {summary.name !== "" && (
            <>
              <bdi>{streamerName(overview)}</bdi> ·{" "}
            </>
          )}
          <span data-live={overview.status === "live" || undefined}>
            {statusWords(overview)}
          </span>
        </span>
        <Tags tags={summary.tags} />
      </div>
      <LiveFacts summary={summary} />
      <LineMenu
        summary={summary}
        onDescribe={() => {
          setDialog("describe");
        }}
        onDelete={() => {
          setDialog("delete");
        }}
      />
      {dialog === "describe" && (
        <DescribeLive summary={summary} onClose={close} />
      )}
      {dialog === "delete" && (
        <DeleteLives lives={[summary]} onClose={close} onDeleted={close} />
      )}
    </li>
  );
}, isSame);

/** The list is read anew each second while something is recorded: only what changed is drawn again. What is told upwards
 * rests on nothing that an earlier drawing knew.
 */
function isSame(before: Props, after: Props): boolean {
  return (
    before.isChosen === after.isChosen &&
    JSON.stringify(before.summary) === JSON.stringify(after.summary)
  );
}

interface MenuProps {
  summary: SessionSummary;
  onDescribe: () => void;
  onDelete: () => void;
}

/** A menu is dear: until it is wanted, its button alone is there. */
function LineMenu(props: MenuProps) {
  const [isWanted, setWanted] = useState(false);
  const target = useRef<HTMLButtonElement>(null);
  const button = (
    <UnstyledButton
      ref={target}
      className={classes.menu ?? ""}
      aria-label={browser.i18n.getMessage(
        "lives_actions",
        liveName(props.summary),
      )}
      aria-haspopup="menu"
      aria-expanded={isWanted ? undefined : false}
      onClick={() => {
        setWanted(true);
      }}
    >
      <Icon name="more" size={16} />
    </UnstyledButton>
  );
  if (!isWanted) return button;
  return (
    <OpenMenu
      {...{ ...props, button }}
      onClose={() => {
        target.current?.focus();
      }}
    />
  );
}

type OpenMenuProps = MenuProps & {
  button: ReactElement;
  /** The button that was pressed first is no longer in the page, so it is not returned to by itself. */
  onClose: () => void;
};

function OpenMenu(props: OpenMenuProps) {
  const { summary, onDescribe, onDelete, button, onClose } = props;
  const { getMessage } = browser.i18n;
  const { id } = summary.overview;
  return (
    <Menu position="bottom-end" shadow="md" defaultOpened onClose={onClose}>
      <Menu.Target>{button}</Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<Icon name="edit" size={14} />}
          onClick={onDescribe}
        >
          {getMessage("session_edit")}
        </Menu.Item>
        <Menu.Item
          leftSection={<Icon name="export" size={14} />}
          onClick={() => void openExport(id)}
        >
          {getMessage("session_export")}
        </Menu.Item>
        <Menu.Item
          component="a"
          href={hrefOf("events", { session: id })}
          leftSection={<Icon name="filter" size={14} />}
        >
          {getMessage("session_events")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          color="red"
          leftSection={<Icon name="trash" size={14} />}
          onClick={onDelete}
        >
          {getMessage("session_delete")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
