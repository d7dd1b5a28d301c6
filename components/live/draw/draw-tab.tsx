import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import {
  useDrawEntry,
  useDraws,
  useDrawSession,
} from "@/components/hooks/use-draw";
import { useDrawSettings } from "@/components/hooks/use-draw-settings";
import { Icon } from "@/components/ui/icon";

import { TabPage } from "../tab-page";
import { DrawEntries } from "./draw-entries";
import { DrawHistory } from "./draw-history";
import { DrawResult } from "./draw-result";
import { DrawSetup } from "./draw-setup";
import classes from "./draw.module.css";
import { useHolding } from "./use-holding";

/** Draws among those who commented: one that is being prepared, the one that is shown, and all of this live. */
export function DrawTab({ session }: { session: number }) {
  const live = useDrawSession(session);
  const draws = useDraws(session);
  const { value: settings, change } = useDrawSettings();
  const { entry, write } = useDrawEntry(session);
  const [shown, setShown] = useState<string | null>(null);
  const [isPreparing, setIsPreparing] = useState(false);
  const show = (id: string) => {
    setShown(id);
    setIsPreparing(false);
  };
  const holding = useHolding(live?.id ?? "", (id) => {
    show(id);
    write(null);
  });
  if (!live || !draws || !settings) return null;
  const draw = draws.find(({ id }) => id === shown) ?? draws[0];
  const parts = { session, live, settings, holding, onEntry: write };
  const isSetup = !entry && (isPreparing || !draw);
  return (
    <TabPage label={browser.i18n.getMessage("draw_title")}>
      <div className={classes.page}>
        {entry && <DrawEntries {...parts} entry={entry} />}
        {isSetup && <DrawSetup {...parts} change={change} />}
        {!entry && !isSetup && (
          <Button
            className={classes.next}
            leftSection={<Icon name="plus" size={15} />}
            onClick={() => {
              setIsPreparing(true);
            }}
          >
            {browser.i18n.getMessage("draw_new")}
          </Button>
        )}
        {draw && !isSetup && !entry && (
          <DrawResult
            key={draw.id}
            {...{ session, draw, holding }}
            isNew={draw.id === holding.heldId}
          />
        )}
        <DrawHistory
          {...{ draws, id: live.id }}
          shown={isSetup ? null : (draw?.id ?? null)}
          onShow={show}
        />
      </div>
    </TabPage>
  );
}
