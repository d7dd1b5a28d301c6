import { browser } from "wxt/browser";

import { Icon, type IconName } from "@/components/ui/icon";
import { formatBytes } from "@/lib/text/bytes";
import { formatDuration } from "@/lib/text/duration";
import { formatList } from "@/lib/text/list";
import { shownName } from "@/lib/text/name";
import { formatDay } from "@/lib/text/time";
import type { ChosenFile } from "@/lib/transfer/import-files";
import type {
  ImportEffect,
  SessionPreview,
} from "@/lib/transfer/import-preview";
import type { Refusal } from "@/lib/transfer/import-refusal";

import classes from "./import-screen.module.css";
import {
  effectWords,
  eventsWords,
  ownWords,
  placeWords,
  reasonWords,
  unknownWords,
} from "./import-words";

/** One file, and the lives in it. */
export function ImportFile({ chosen }: { chosen: ChosenFile }) {
  const { file } = chosen;
  return (
    <section className={classes.file}>
      <h2 className={classes.fileName}>
        <bdi>{file.name}</bdi>
        <span className={classes.size}>{formatBytes(file.size)}</span>
      </h2>
      {chosen.kind === "refused" ? (
        <Refused refusal={chosen.refusal} />
      ) : (
        <ul className={classes.lives} tabIndex={0} aria-label={file.name}>
          {chosen.preview.sessions.map((session) => (
            <Live key={session.index} session={session} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Refused({ refusal }: { refusal: Refusal }) {
  return (
    <div className={classes.effect} data-kind="refused">
      <Icon name="warning" size={16} />
      <div>
        <p className={classes.strong}>
          {browser.i18n.getMessage("import_refused")}
        </p>
        <p>{reasonWords(refusal.reason)}</p>
        <Place refusal={refusal} />
      </div>
    </div>
  );
}

function Place({ refusal }: { refusal: Refusal }) {
  const { line, path } = placeWords(refusal);
  if (line === "" && path === "") return null;
  return (
    <p className={classes.place}>
      {line}
      {path !== "" && <code>{path}</code>}
    </p>
  );
}

type Offered = Exclude<ImportEffect, { kind: "refused" }>;

const ICONS: Record<Offered["kind"], IconName> = {
  new: "level",
  adds: "level",
  nothing: "check",
  busy: "live",
};

function Live({ session }: { session: SessionPreview }) {
  const { copy, effect, unknown, differences, own } = session;
  const done = ownWords(own);
  return (
    <li className={classes.live}>
      {copy && <Head session={session} />}
      {effect.kind === "refused" ? (
        <Refused refusal={effect.refusal} />
      ) : (
        <div className={classes.effect} data-kind={effect.kind}>
          <Icon name={ICONS[effect.kind]} size={16} />
          <p>{effectWords(effect)}</p>
        </div>
      )}
      {differences.length > 0 && (
        <div className={classes.effect} data-kind="warning">
          <Icon name="warning" size={16} />
          <p>
            {browser.i18n.getMessage("import_differs", [
              formatList(differences),
            ])}
          </p>
        </div>
      )}
      {done !== "" && (
        <p className={classes.note}>
          {browser.i18n.getMessage("import_own", [done])}
        </p>
      )}
      {unknown > 0 && <p className={classes.note}>{unknownWords(unknown)}</p>}
    </li>
  );
}

function Head({ session: { copy, events } }: { session: SessionPreview }) {
  if (!copy) return null;
  const { streamer, startedAt, lastAt, title, name } = copy;
  const shown = shownName(streamer.nickname, streamer.handle);
  const words = [
    ...(startedAt === null ? [] : [formatDay(startedAt)]),
    ...(startedAt === null || lastAt === null
      ? []
      : [formatDuration(lastAt - startedAt)]),
    eventsWords(events),
  ];
  return (
    <>
      <h3 className={classes.streamer}>
        <bdi>
          {shown === "" ? browser.i18n.getMessage("import_nobody") : shown}
        </bdi>
      </h3>
      {(name || title) !== "" && (
        <p className={classes.title}>
          <bdi>{name || title}</bdi>
        </p>
      )}
      <p className={classes.facts}>{words.join(" · ")}</p>
    </>
  );
}
