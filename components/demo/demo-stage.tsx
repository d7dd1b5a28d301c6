import { browser } from "wxt/browser";

import { Avatar } from "@/components/ui/avatar";
import { DemoBadge } from "@/components/ui/demo-badge";
import { Icon } from "@/components/ui/icon";
import type { DemoState } from "@/lib/demo/demo";
import type { Stage } from "@/lib/demo/stage";
import { DEMO_STREAMER } from "@/lib/model/demo-live";
import { formatShort } from "@/lib/text/numbers";

import classes from "./demo-stage.module.css";
import { Pottery } from "./pottery";
import { StageLines } from "./stage-lines";

type Props = Pick<DemoState, "phase" | "stage" | "speed">;

/** What a video would show: somebody who does not exist, throwing bowls at night. */
export function DemoStage({ phase, stage, speed }: Props) {
  const { getMessage } = browser.i18n;
  const { nickname, handle } = DEMO_STREAMER;
  const isMoving = phase === "playing" && !stage.isAway;
  return (
    <section className={classes.root} aria-label={nickname}>
      <Pottery isMoving={isMoving} />
      <header className={classes.head}>
        <Avatar name={nickname} picture={null} size={36} />
        <div className={classes.who}>
          <span className={classes.name}>
            {nickname} <DemoBadge />
          </span>
          <span className={classes.handle}>@{handle}</span>
        </div>
        <span
          className={classes.viewers}
          aria-label={getMessage("demo_viewers", formatShort(stage.viewers))}
        >
          <Icon name="viewers" size={14} />
          {formatShort(stage.viewers)}
        </span>
      </header>
      {stage.battle && <BattleBar {...stage.battle} />}
      <StageLines lines={stage.lines} isCalm={speed <= 1} />
      <Veil phase={phase} isAway={stage.isAway} />
    </section>
  );
}

function BattleBar({ rival, own, rivals }: NonNullable<Stage["battle"]>) {
  const share = own + rivals === 0 ? 50 : (own / (own + rivals)) * 100;
  return (
    <div className={classes.battle}>
      <div className={classes.sides}>
        <span>{DEMO_STREAMER.nickname}</span>
        <span>{rival}</span>
      </div>
      <div className={classes.bar}>
        <span className={classes.own} style={{ width: `${String(share)}%` }} />
        <span className={classes.score}>{formatShort(own)}</span>
        <span className={classes.score}>{formatShort(rivals)}</span>
      </div>
    </div>
  );
}

function Veil({ phase, isAway }: Pick<Props, "phase"> & { isAway: boolean }) {
  const words = veilWords(phase, isAway);
  return words === null ? null : (
    <p className={classes.veil} role="status">
      {words}
    </p>
  );
}

function veilWords(phase: DemoState["phase"], isAway: boolean): string | null {
  const { getMessage } = browser.i18n;
  switch (phase) {
    case "starting":
      return getMessage("demo_starting");
    case "paused":
      return getMessage("demo_paused");
    case "ended":
      return getMessage("demo_ended");
    case "playing":
      return isAway ? getMessage("demo_away") : null;
  }
}
