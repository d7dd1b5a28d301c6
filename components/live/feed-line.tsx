import { memo } from "react";
import { browser } from "wxt/browser";

import { KindMark } from "@/components/ui/kind-mark";
import type { FeedLine as Line } from "@/lib/model/feed";

import { AlertSign } from "./alerts-context";
import classes from "./feed-line.module.css";
import { KIND_LOOKS } from "./kind-looks";
import { isSameActing, type LineActing, LineActions } from "./line-actions";
import { LineTime, type TimeShown } from "./line-time";
import { lineWords } from "./line-words";
import { PersonName } from "./person-name";
import { RoleMarks } from "./role-marks";
import { StreakCount } from "./streak-count";
import { TranslatedWords } from "./translated-words";
import { useTranslations } from "./translations";

interface Props {
  line: Line;
  time: TimeShown;
  /** On a person's own card all lines are theirs. */
  hasName?: boolean;
  actions?: LineActing;
}

/** A hundred events a second leave most lines as they are: those are not drawn again. */
export const FeedLine = memo(function FeedLine(props: Props) {
  const { line, time, hasName = true, actions } = props;
  const { event, streak } = line;
  const { kind } = event;
  const { icon, name } = KIND_LOOKS[kind];
  return (
    <article className={classes.root} data-kind={kind} aria-label={name()}>
      <KindMark kind={kind} icon={icon} />
      <p className={classes.words}>
        <AlertSign line={line.id} />
        {hasName && (
          <>
            <PersonName {...line} />
            <RoleMarks
              traits={line.traits ?? {}}
              isFirstTimer={line.isFirstTimer}
            />{" "}
          </>
        )}
        <Words line={line} />
        {streak && " "}
        {streak && <StreakCount streak={streak} hasTotal={kind === "gift"} />}
        {event.history && (
          <span className={classes.earlier}>
            {browser.i18n.getMessage("feed_earlier")}
          </span>
        )}
      </p>
      <span className={classes.time}>
        <LineTime at={event.at} time={time} />
      </span>
      {actions && <LineActions line={line} {...actions} />}
    </article>
  );
}, isSame);

/** Only what somebody wrote is translated. */
function Words({ line }: { line: Line }) {
  const translations = useTranslations();
  const { event } = line;
  const words = lineWords(line);
  if (translations && event.kind === "comment" && words === event.text)
    return (
      <TranslatedWords
        translations={translations}
        comment={{ id: line.id, text: words, language: event.language }}
        className={classes.text}
      />
    );
  return (
    <bdi className={classes.text} data-removed={event.deleted}>
      {words}
    </bdi>
  );
}

function isSame(before: Props, after: Props): boolean {
  return (
    isSameLine(before.line, after.line) &&
    before.time.mode === after.time.mode &&
    before.time.beganAt === after.time.beganAt &&
    before.hasName === after.hasName &&
    isSameActing(before.actions, after.actions)
  );
}

function isSameLine(before: Line, after: Line): boolean {
  return (
    before.event === after.event &&
    before.isFirstTimer === after.isFirstTimer &&
    before.streak?.total === after.streak?.total &&
    before.streak?.diamonds === after.streak?.diamonds &&
    before.streak?.state === after.streak?.state
  );
}
