import { browser } from "wxt/browser";

import type { TopGiver } from "@/components/hooks/use-overlay";
import { Icon } from "@/components/ui/icon";
import type { Widget } from "@/lib/model/overlay/widget";
import { shownName } from "@/lib/text/name";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./board.module.css";
import { CountUp } from "./count-up";
import { useMask } from "./mask-context";
import { PersonPicture } from "./picture";

interface Props {
  widget: Widget<"topGifters">;
  givers: readonly TopGiver[] | undefined;
}

export function TopGifters({ widget, givers = [] }: Props) {
  const mask = useMask(widget.isSafe);
  if (givers.length === 0) return null;
  const { hasPictures, hasDiamonds } = widget.options;
  return (
    <div className={classes.card}>
      <p className={classes.title}>
        <span>{browser.i18n.getMessage("overlay_topGifters")}</span>
      </p>
      <ol className={classes.rows}>
        {givers.map(({ id, nickname, handle, avatar, diamonds }, index) => {
          const name = mask(shownName(nickname, handle));
          return (
            <li key={index} className={classes.row}>
              <span className={classes.rank} data-rank={index + 1}>
                {formatWhole(index + 1)}
              </span>
              {hasPictures && (
                <PersonPicture id={id} name={name} avatar={avatar} />
              )}
              <bdi className={classes.who}>{name}</bdi>
              {hasDiamonds && (
                <span className={classes.worth}>
                  <Icon name="diamond" />
                  <CountUp value={diamonds} />
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
