import { browser } from "wxt/browser";

import type { Audience } from "@/components/hooks/use-compare";
import { Card } from "@/components/ui/card";
import { hrefOf } from "@/lib/model/route";
import { formatFigure } from "@/lib/text/numbers";
import { formatRoundShare } from "@/lib/text/share";

import classes from "./arrivals-table.module.css";
import { liveName } from "./compare-words";

type Arrived = Audience["arrivals"][number];

/** Newest first. */
export function ArrivalsTable({ arrivals }: Pick<Audience, "arrivals">) {
  const { getMessage } = browser.i18n;
  const most = Math.max(
    1,
    ...arrivals.map(({ newcomers, returning }) => newcomers + returning),
  );
  const title = getMessage("compare_arrivals");
  return (
    <Card title={title}>
      <p className={classes.help}>{getMessage("compare_arrivalsHelp")}</p>
      <div
        className={classes.scroller}
        role="region"
        aria-label={title}
        tabIndex={0}
      >
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{getMessage("someone_live")}</th>
              <th scope="col" data-returning="">
                {getMessage("compare_returning")}
              </th>
              <th scope="col" data-new="">
                {getMessage("compare_new")}
              </th>
              <th scope="col">{getMessage("compare_returningShare")}</th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {arrivals.toReversed().map((one) => (
              <Row key={one.session} arrived={one} most={most} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

function Row({ arrived, most }: { arrived: Arrived; most: number }) {
  const { live, newcomers, returning } = arrived;
  const all = newcomers + returning;
  const width = (count: number) => `${String((100 * count) / most)}%`;
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf("session", { id: live.id })}>
          <bdi>{liveName(live)}</bdi>
        </a>
      </th>
      <td>{formatFigure(returning)}</td>
      <td>{formatFigure(newcomers)}</td>
      <td>{all === 0 ? "–" : formatRoundShare(returning / all)}</td>
      <td aria-hidden="true" className={classes.bars}>
        <span className={classes.bar}>
          <span data-returning="" style={{ width: width(returning) }} />
          <span data-new="" style={{ width: width(newcomers) }} />
        </span>
      </td>
    </tr>
  );
}
