import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { Card } from "@/components/ui/card";
import { type Stat, StatStrip } from "@/components/ui/stat-strip";
import { reportOf, type SalesReport } from "@/lib/model/sales/report";
import { formatAmounts } from "@/lib/text/amount";
import { formatLag } from "@/lib/text/lag";
import { formatWhole } from "@/lib/text/numbers";
import { formatShare } from "@/lib/text/share";
import { formatClock } from "@/lib/text/time";

import { useDesk } from "./desk";
import { buyerName } from "./sale-words";
import classes from "./sales-page.module.css";

const { getMessage } = browser.i18n;

/** What came of it. */
export function Report() {
  const { sales, asked } = useDesk();
  const report = reportOf(sales, asked);
  return (
    <div className={classes.papers}>
      <Card title={getMessage("sales_report")}>
        <div className={classes.pad}>
          <div className={classes.strip}>
            <StatStrip
              stats={statsOf(report)}
              explanation={getMessage("sales_report")}
            />
          </div>
        </div>
      </Card>
      <Card title={getMessage("sales_byItem")}>
        <ByItem report={report} />
      </Card>
      <Card title={getMessage("sales_unsold")}>
        <div className={classes.pad}>
          <Unsold report={report} />
        </div>
      </Card>
      <Card title={getMessage("sales_questions")}>
        <div className={classes.pad}>
          <Questions report={report} />
        </div>
      </Card>
    </div>
  );
}

function statsOf(report: SalesReport): Stat[] {
  const { sellThrough, firstClaimMs } = report;
  const figure = (label: string, value: string) => ({ label, value });
  return [
    figure(getMessage("sales_count"), formatWhole(report.sales)),
    figure(getMessage("sales_pieces"), formatWhole(report.pieces)),
    figure(getMessage("sales_revenue"), formatAmounts(report.revenue)),
    figure(getMessage("sales_paidSum"), formatAmounts(report.paid)),
    figure(getMessage("sales_buyers"), formatWhole(report.buyers)),
    figure(getMessage("sales_claims"), formatWhole(report.claims)),
    figure(getMessage("sales_cancelled"), formatWhole(report.cancelled)),
    figure(
      getMessage("sales_sellThrough"),
      sellThrough === null ? "–" : formatShare(sellThrough),
    ),
    figure(
      getMessage("sales_firstClaim"),
      firstClaimMs === null ? "–" : formatLag(firstClaimMs),
    ),
  ];
}

function ByItem({ report }: { report: SalesReport }) {
  const heads = [
    ...[getMessage("sales_items"), getMessage("sales_claims")],
    ...[getMessage("sales_soldPieces"), getMessage("sales_revenue")],
    getMessage("sales_firstShort"),
  ];
  return (
    <div
      className={classes.scroller}
      tabIndex={0}
      role="group"
      aria-label={getMessage("sales_byItem")}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {report.items.map(({ item, claims, revenue, firstClaimMs }) => (
            <tr key={item.code}>
              <th scope="row">
                #{item.code} <bdi>{item.title}</bdi>
              </th>
              <td>{formatWhole(claims)}</td>
              <td>{[item.sold, item.stock].map(formatWhole).join(" / ")}</td>
              <td>{formatAmounts(revenue)}</td>
              <td>{firstClaimMs === null ? "–" : formatLag(firstClaimMs)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Unsold({ report }: { report: SalesReport }) {
  if (report.unsold.length === 0)
    return <p className={classes.dim}>{getMessage("sales_allSold")}</p>;
  return (
    <ul className={`${classes.plain ?? ""} ${classes.many ?? ""}`}>
      {report.unsold.map(({ code, title }) => (
        <li key={code}>
          #{code} <bdi>{title}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Questions({ report }: { report: SalesReport }) {
  const { record } = useDesk();
  if (report.questions.length === 0)
    return <p className={classes.dim}>{getMessage("sales_noQuestions")}</p>;
  return (
    <ul className={classes.plain}>
      {report.questions.map(({ id, at, buyer, text, code }) => (
        <li key={id} className={classes.question}>
          <span>
            <span className={classes.dim}>#{code}</span>{" "}
            <bdi className={classes.name}>{buyerName(buyer)}</bdi>{" "}
            <bdi>{text}</bdi>{" "}
            <time className={classes.dim}>{formatClock(at)}</time>
          </span>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              record({ does: "answer", question: id });
            }}
          >
            {getMessage("sales_answered")}
          </Button>
        </li>
      ))}
    </ul>
  );
}
