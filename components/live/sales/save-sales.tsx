import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { fileDay, saveText } from "@/components/hooks/save-text";
import { Icon } from "@/components/ui/icon";
import { salesCsv, salesJson } from "@/lib/model/sales/sales-file";

import { useDesk } from "./desk";
import classes from "./sales-page.module.css";

const { getMessage } = browser.i18n;

export function SaveSales({ handle }: { handle: string }) {
  const { sales, asked, session } = useDesk();
  const name = () => {
    const safe = handle.replace(/[^\w.-]/gu, "-");
    return `livetap-${safe}-sales-${fileDay(Date.now())}`;
  };
  const saveCsv = () => {
    saveText(`${name()}.csv`, salesCsv(sales), "text/csv");
  };
  const saveJson = () => {
    const about = { session, streamer: handle, exportedAt: Date.now() };
    saveText(`${name()}.json`, salesJson(sales, asked, about));
  };
  return (
    <div className={classes.tools}>
      <SaveButton words={getMessage("sales_csv")} onClick={saveCsv} />
      <SaveButton words={getMessage("sales_json")} onClick={saveJson} />
    </div>
  );
}

function SaveButton({
  words,
  onClick,
}: {
  words: string;
  onClick: () => void;
}) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Icon name="export" size={13} />}
      onClick={onClick}
    >
      {words}
    </Button>
  );
}
