import { browser } from "wxt/browser";

import { LineSample } from "@/components/charts/line-sample";
import { Card } from "@/components/ui/card";
import { shareOver } from "@/lib/model/compare";
import {
  COMPARED,
  type Compared,
  type ComparedLive,
} from "@/lib/model/compared-figures";
import { hrefOf } from "@/lib/model/route";
import { formatDifference } from "@/lib/text/difference";

import { COMPARED_NAMES, formatCompared, liveName } from "./compare-words";
import classes from "./figures-table.module.css";
import { lineLook } from "./line-looks";

/** Key figures of a few lives, each with how far it is from the first. */
export function FiguresTable({
  compared,
}: {
  compared: readonly ComparedLive[];
}) {
  const title = browser.i18n.getMessage("compare_figures");
  return (
    <Card title={title}>
      <p className={classes.help}>
        {browser.i18n.getMessage("compare_figuresHelp")}
      </p>
      <div
        className={classes.scroller}
        role="region"
        aria-label={title}
        tabIndex={0}
      >
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{browser.i18n.getMessage("compare_figure")}</th>
              {compared.map(({ live }, index) => (
                <th key={live.id} scope="col">
                  <a href={hrefOf("session", { id: live.id })}>
                    <LineSample {...lineLook(index)} />
                    <bdi>{liveName(live)}</bdi>
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {COMPARED.map((figure) => (
              <tr key={figure}>
                <th scope="row">{COMPARED_NAMES[figure]()}</th>
                {compared.map(({ live, figures }) => (
                  <Value
                    key={live.id}
                    figure={figure}
                    value={figures[figure]}
                    first={compared[0]?.figures[figure] ?? null}
                    isFirst={live === compared[0]?.live}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

interface ValueProps {
  figure: Compared;
  value: number | null;
  first: number | null;
  isFirst: boolean;
}

function Value({ figure, value, first, isFirst }: ValueProps) {
  if (value === null)
    return <td>{browser.i18n.getMessage("compare_unknown")}</td>;
  const share = isFirst || first === null ? null : shareOver(value, first);
  return (
    <td>
      {formatCompared(figure, value)}
      {share !== null && (
        <span className={classes.difference}> {formatDifference(share)}</span>
      )}
    </td>
  );
}
