import { browser } from "wxt/browser";

import { type Drawn, useEntries } from "@/components/hooks/use-draw";
import { Icon } from "@/components/ui/icon";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatClock } from "@/lib/text/time";

import { calledWords } from "../called";
import { DrawActs } from "./draw-acts";
import { DrawProof } from "./draw-proof";
import { DrawWinner } from "./draw-winner";
import { DrawWord } from "./draw-word";
import classes from "./draw.module.css";
import type { Holding } from "./use-holding";
import { useReveal } from "./use-reveal";

interface Props {
  session: number;
  draw: Drawn;
  holding: Holding;
  /** It was held a moment ago. */
  isNew: boolean;
}

/** Who won, with all that speaks for it. */
export function DrawResult({ session, draw, holding, isNew }: Props) {
  const { getMessage } = browser.i18n;
  const isRunning = useReveal(isNew);
  const among = formatWhole(draw.entrants);
  return (
    <section
      className={classes.result}
      aria-label={pluralOf(draw.winners.length - draw.reserves, {
        one: getMessage("draw_winner_one"),
        other: getMessage("draw_winner_other"),
      })}
    >
      <div className={classes.resultHead}>
        <DrawWord word={draw.word} />
        <p className={classes.dim}>
          <time dateTime={new Date(draw.at).toISOString()}>
            {formatClock(draw.at)}
          </time>
          {" · "}
          {pluralOf(draw.entrants, {
            one: getMessage("draw_among_one", among),
            other: getMessage("draw_among_other", among),
          })}
        </p>
      </div>
      <div role="status">
        {isRunning ? (
          <Running session={session} draw={draw} />
        ) : (
          <ol className={classes.winners} data-new={isNew || undefined}>
            {draw.shown.map((winner) => (
              <DrawWinner
                key={winner.person}
                winner={winner}
                isLarge={draw.winners.length - draw.reserves === 1}
              />
            ))}
          </ol>
        )}
      </div>
      {!isRunning && (
        <>
          <DrawActs {...{ session, draw, holding }} />
          <DrawProof draw={draw} />
        </>
      )}
    </section>
  );
}

/** Names of those who took part run by. Who won stands fast already; this shows it a moment later. */
function Running({ session, draw }: Pick<Props, "session" | "draw">) {
  const entries = useEntries(session, draw);
  return (
    <div className={classes.running}>
      <p className={classes.state}>
        <Icon name="dice" size={15} />
        {browser.i18n.getMessage("draw_drawing")}
      </p>
      <div className={classes.window} aria-hidden="true">
        <ul className={classes.reel}>
          {(entries?.newest ?? []).map((user) => (
            <li key={user.id}>
              <bdi>{calledWords(user)}</bdi>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
