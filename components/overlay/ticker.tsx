import { memo } from "react";
import { browser } from "wxt/browser";

import { Icon, type IconName } from "@/components/ui/icon";
import type { OverlayLine } from "@/lib/model/overlay/line";
import type { TickerKind } from "@/lib/model/overlay/options";
import type { Widget } from "@/lib/model/overlay/widget";
import { shownName } from "@/lib/text/name";

import classes from "./line.module.css";
import { useMask } from "./mask-context";
import { Rolling } from "./rolling";
import { useRoll } from "./use-roll";
import { Times, Worth } from "./worth";

interface Props {
  widget: Widget<"ticker">;
  lines: readonly OverlayLine[] | undefined;
}

export function Ticker({ widget, lines }: Props) {
  const { lines: limit, stays, newest } = widget.options;
  const placed = useRoll(lines, { limit, stays });
  const mask = useMask(widget.isSafe);
  return (
    <Rolling placed={placed} newest={newest} stays={stays}>
      {(line) => <News line={line} mask={mask} />}
    </Rolling>
  );
}

const ICONS: Readonly<Record<TickerKind, IconName>> = {
  ...{ gift: "gift", follow: "follow", share: "share", subscribe: "star" },
  ...{ superFan: "superFan", question: "question", join: "join" },
  envelope: "envelope",
};

interface NewsProps {
  line: OverlayLine;
  mask: (text: string) => string;
}

const News = memo(function News({ line, mask }: NewsProps) {
  const { event, streak } = line;
  const kind = tickerKind(event.kind);
  if (kind === undefined) return null;
  const { nickname = "", handle = "" } = event.user ?? {};
  return (
    <div className={classes.news} data-news={kind}>
      <span className={classes.sign}>
        <Icon name={ICONS[kind]} />
      </span>
      <bdi className={classes.who}>{mask(shownName(nickname, handle))}</bdi>
      <bdi className={classes.did}>{mask(didWords(line, kind))}</bdi>
      {streak && streak.total > 1 && <Times count={streak.total} />}
      {streak?.diamonds && <Worth diamonds={streak.diamonds} />}
    </div>
  );
});

function tickerKind(kind: string): TickerKind | undefined {
  return (Object.keys(ICONS) as TickerKind[]).find((known) => known === kind);
}

/** What somebody did; what they asked stands in their own words. */
function didWords({ event }: OverlayLine, kind: TickerKind): string {
  const { getMessage } = browser.i18n;
  if (event.kind === "gift") return event.name ?? getMessage("overlay_gift");
  if (event.kind === "question")
    return event.text ?? getMessage("overlay_question");
  switch (kind) {
    case "follow":
      return getMessage("overlay_follow");
    case "share":
      return getMessage("overlay_share");
    case "subscribe":
      return getMessage("overlay_subscribe");
    case "superFan":
      return getMessage("overlay_superFan");
    case "join":
      return getMessage("overlay_join");
    case "envelope":
      return getMessage("overlay_envelope");
    case "gift":
    case "question":
      return "";
  }
}
