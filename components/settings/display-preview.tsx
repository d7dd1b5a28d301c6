import { browser } from "wxt/browser";

import { Avatar } from "@/components/ui/avatar";
import { FigureTile } from "@/components/ui/figure-tile";
import { KindMark } from "@/components/ui/kind-mark";
import type { Display } from "@/lib/model/settings/display";
import { formatFigure, formatShort } from "@/lib/text/numbers";
import { formatClock, formatElapsed } from "@/lib/text/time";

import classes from "./display-preview.module.css";

const VIEWERS = 1240;
const PEAK = 1510;
const DIAMONDS = 3860;
const GIFTERS = 42;
const BEGUN = new Date(2026, 0, 10, 14, 2, 11).getTime();
const LINES = [
  { kind: "comment", icon: "comment", atMs: 3_723_000 },
  { kind: "follow", icon: "follow", atMs: 3_735_000 },
] as const;

/** A little of the panel, as it looks with what is chosen. It says nothing that is true, so only eyes are shown it. */
export function DisplayPreview({ display }: { display: Display }) {
  const { getMessage } = browser.i18n;
  const tile = { explanation: "", size: "small" } as const;
  const name = getMessage("display_previewName");
  const words = {
    comment: getMessage("display_previewComment"),
    follow: getMessage("feed_followed"),
  };
  return (
    <div className={classes.root} aria-hidden="true" inert>
      <div className={classes.head}>
        <Avatar name={name} picture={null} size={34} />
        <strong>{name}</strong>
        <Badge badge={display.badge} />
      </div>
      <div className={classes.tiles}>
        <FigureTile
          {...{ ...tile, kind: "viewers", icon: "viewers" }}
          label={getMessage("figure_viewers")}
          value={formatFigure(VIEWERS)}
          detail={getMessage("popup_peak", formatFigure(PEAK))}
        />
        <FigureTile
          {...{ ...tile, kind: "gift", icon: "diamond" }}
          label={getMessage("figure_diamonds")}
          value={formatFigure(DIAMONDS)}
          detail={getMessage("figure_by", formatFigure(GIFTERS))}
        />
      </div>
      <div className={classes.feed}>
        {LINES.map(({ kind, icon, atMs }) => (
          <p key={kind} className={classes.line}>
            <KindMark kind={kind} icon={icon} />
            <span>
              <b>{name}</b> {words[kind]}
            </span>
            <time>
              {display.time === "clock"
                ? formatClock(BEGUN + atMs)
                : formatElapsed(atMs)}
            </time>
          </p>
        ))}
      </div>
    </div>
  );
}

function Badge({ badge }: Pick<Display, "badge">) {
  return (
    <span className={classes.icon}>
      <img src="/icon/32.png" alt="" width={26} height={26} />
      {badge !== "none" && (
        <span>{formatShort(badge === "viewers" ? VIEWERS : DIAMONDS)}</span>
      )}
    </span>
  );
}
