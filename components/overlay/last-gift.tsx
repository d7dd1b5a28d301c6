import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import type { OverlayLine } from "@/lib/model/overlay/line";
import type { Widget } from "@/lib/model/overlay/widget";
import { shownName } from "@/lib/text/name";
import { formatFigure } from "@/lib/text/numbers";

import classes from "./line.module.css";
import { useMask } from "./mask-context";
import { Picture } from "./picture";
import { Rolling } from "./rolling";
import { useRoll } from "./use-roll";
import { Worth } from "./worth";

interface Props {
  widget: Widget<"lastGift">;
  lines: readonly OverlayLine[] | undefined;
}

export function LastGift({ widget, lines }: Props) {
  const { stays, hasPicture } = widget.options;
  const placed = useRoll(lines, { limit: 1, stays });
  const mask = useMask(widget.isSafe);
  return (
    <Rolling placed={placed} newest="bottom" stays={stays}>
      {({ event, streak, picture }) => {
        if (event.kind !== "gift") return null;
        const { nickname = "", handle = "" } = event.user ?? {};
        const total = streak?.total ?? event.count;
        return (
          <div className={classes.gift}>
            {hasPicture && (
              <Picture address={picture} instead={<Icon name="gift" />} />
            )}
            <div className={classes.about}>
              <span>
                <bdi className={classes.who}>
                  {mask(shownName(nickname, handle))}
                </bdi>
              </span>
              <span>
                <bdi className={classes.did}>
                  {event.name ?? browser.i18n.getMessage("overlay_gift")}
                </bdi>
                {streak?.diamonds && <Worth diamonds={streak.diamonds} />}
              </span>
            </div>
            <span className={classes.combo}>×{formatFigure(total)}</span>
          </div>
        );
      }}
    </Rolling>
  );
}
