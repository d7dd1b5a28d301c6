import { browser } from "wxt/browser";

import { Card } from "@/components/ui/card";

import { Buyers } from "./buyers";
import { Claims } from "./claims";
import { Items } from "./items";
import classes from "./sales-page.module.css";
import { ShowItem } from "./show-item";

const { getMessage } = browser.i18n;

export function WideDesk() {
  return (
    <div className={classes.columns}>
      <div className={classes.column}>
        <Card title={getMessage("sales_current")}>
          <div className={classes.pad}>
            <ShowItem />
          </div>
        </Card>
        <Card title={getMessage("sales_claims")}>
          <div className={classes.pad}>
            <Claims />
          </div>
        </Card>
      </div>
      <div className={classes.column}>
        <Card title={getMessage("sales_items")}>
          <div className={classes.pad}>
            <Items />
          </div>
        </Card>
      </div>
      <div className={classes.column}>
        <Card title={getMessage("sales_buyers")}>
          <div className={classes.pad}>
            <Buyers />
          </div>
        </Card>
      </div>
    </div>
  );
}
