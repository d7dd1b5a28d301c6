import { browser } from "wxt/browser";

import type { Draw } from "@/lib/model/draw/draw";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { formatClock } from "@/lib/text/time";

import classes from "./draw.module.css";

/** What a stranger needs to see that nobody was favoured. */
export function DrawProof({ draw }: { draw: Draw }) {
  const { getMessage } = browser.i18n;
  const { seed, digest, from, to, masked } = draw;
  const span = [formatClock(from), formatClock(to)];
  const hidden = formatWhole(masked);
  return (
    <details className={classes.proof}>
      <summary>{getMessage("draw_proof")}</summary>
      <p className={classes.dim}>{getMessage("draw_proofHelp")}</p>
      <dl>
        <dt>{getMessage("draw_seed")}</dt>
        <dd className={classes.code}>{seed}</dd>
        <dt>{getMessage("draw_digest")}</dt>
        <dd className={classes.code}>{digest}</dd>
        <dt>{getMessage("draw_window")}</dt>
        <dd>{getMessage("draw_span", span)}</dd>
      </dl>
      {masked > 0 && (
        <p className={classes.dim}>
          {pluralOf(masked, {
            one: getMessage("draw_masked_one", hidden),
            other: getMessage("draw_masked_other", hidden),
          })}
        </p>
      )}
    </details>
  );
}
