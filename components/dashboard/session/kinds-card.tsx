import { browser } from "wxt/browser";

import { useKindCounts } from "@/components/hooks/use-session-page";
import { KIND_LOOKS } from "@/components/live/kind-looks";
import { Card } from "@/components/ui/card";
import { KindMark } from "@/components/ui/kind-mark";
import type { KindCount } from "@/lib/model/kind-count";
import { hrefOf } from "@/lib/model/route";
import { formatFigure, formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import classes from "./kinds-card.module.css";

interface Props {
  session: number;
  /** UUID. */
  id: string;
}

/** How many events of each kind; each leads to them. */
export function KindsCard(props: Props) {
  return (
    <Card title={browser.i18n.getMessage("kinds_title")}>
      <Kinds {...props} />
    </Card>
  );
}

function Kinds({ session, id }: Props) {
  const counts = useKindCounts(session);
  if (!counts) return null;
  if (counts.length === 0)
    return (
      <p className={classes.none}>{browser.i18n.getMessage("kinds_none")}</p>
    );
  const most = Math.max(...counts.map(({ count }) => count));
  return (
    <ul className={classes.list}>
      {counts.map((kind) => (
        <Kind key={kind.kind} {...kind} most={most} id={id} />
      ))}
    </ul>
  );
}

function Kind({
  kind,
  count,
  most,
  id,
}: KindCount & { most: number; id: string }) {
  const { icon, name } = KIND_LOOKS[kind];
  const words = browser.i18n.getMessage(
    pluralOf(count, { one: "kinds_count_one", other: "kinds_count_other" }),
    formatWhole(count),
  );
  return (
    <li>
      <a
        className={classes.kind}
        href={hrefOf("events", { session: id, kind })}
      >
        <KindMark kind={kind} icon={icon} />
        <span className={classes.name}>{name()}</span>
        <span className={classes.track}>
          <span
            className={classes.bar}
            style={{
              width: `${String((100 * count) / most)}%`,
              background: `var(--lt-${kind})`,
            }}
          />
        </span>
        <span className={classes.count} title={words}>
          {formatFigure(count)}
        </span>
      </a>
    </li>
  );
}
