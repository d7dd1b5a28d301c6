import { ActionIcon, Tooltip, UnstyledButton } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useId } from "react";
import { browser } from "wxt/browser";

import {
  type AlertsHeard,
  useAlertsHeard,
  useLastAlerts,
} from "@/components/hooks/use-alerts";
import { useFunctionKey } from "@/components/hooks/use-function-key";
import { useNow } from "@/components/hooks/use-now";
import { Icon } from "@/components/ui/icon";
import type { Overview } from "@/lib/model/overview";
import { formatShortClock } from "@/lib/text/time";

import classes from "./alerts-lately.module.css";
import { silenceWords } from "./silence-words";

/** What was told lately, so that a sound that was missed can be read; nothing where no rule is on. */
export function AlertsLately({ overview }: { overview: Overview }) {
  const heard = useAlertsHeard(overview.id, useNow());
  return heard.isWanted && <Lately heard={heard} session={overview.number} />;
}

interface Props {
  heard: AlertsHeard;
  session: number;
}

function Lately({ heard, session }: Props) {
  const alerts = useLastAlerts(session) ?? [];
  const [isOpen, { toggle }] = useDisclosure(false);
  const id = useId();
  const { getMessage } = browser.i18n;
  const [newest] = alerts;
  const silence = silenceWords(heard);
  return (
    <section className={classes.root} aria-label={getMessage("alert_lately")}>
      <div className={classes.head}>
        <UnstyledButton
          className={classes.newest}
          aria-expanded={isOpen}
          aria-controls={id}
          disabled={!newest}
          onClick={toggle}
        >
          <Icon name="bellRing" size={13} />
          {newest ? <Line {...newest} /> : getMessage("alert_latelyNone")}
        </UnstyledButton>
        <MuteAlerts heard={heard} />
      </div>
      {silence !== null && (
        <p className={classes.silence} role="status">
          {silence}
        </p>
      )}
      <ul
        id={id}
        className={classes.list}
        hidden={!isOpen}
        tabIndex={0}
        aria-label={getMessage("alert_lately")}
      >
        {alerts.slice(1).map((alert) => (
          <li key={alert.id}>
            <Line {...alert} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  at: number;
  title: string;
  text: string;
}

function Line({ at, title, text }: LineProps) {
  return (
    <span className={classes.line}>
      <time dateTime={new Date(at).toISOString()}>{formatShortClock(at)}</time>{" "}
      <bdi>{text === "" ? title : text}</bdi>
      {text !== "" && (
        <>
          {" "}
          <span className={classes.why}>{title}</span>
        </>
      )}
    </span>
  );
}

function MuteAlerts({ heard: { isMuted, mute } }: Pick<Props, "heard">) {
  const toggle = () => {
    mute(!isMuted);
  };
  useFunctionKey("F9", toggle);
  const { getMessage } = browser.i18n;
  const words = isMuted ? getMessage("alert_unmute") : getMessage("alert_mute");
  return (
    <Tooltip label={getMessage("alert_key", [words, "F9"])}>
      <ActionIcon
        size={28}
        {...(isMuted
          ? { variant: "light" }
          : { variant: "subtle", color: "gray" })}
        aria-label={words}
        aria-keyshortcuts="F9"
        onClick={toggle}
      >
        <Icon name="bellOff" size={15} />
      </ActionIcon>
    </Tooltip>
  );
}
