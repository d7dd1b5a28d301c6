import { Tabs } from "@mantine/core";
import { type ReactNode, Suspense, useState } from "react";

import { CardBoundary } from "@/components/ui/card-boundary";
import { Icon } from "@/components/ui/icon";

import classes from "./panel-tabs.module.css";
import { useTabRow } from "./use-tab-row";

export interface PanelTab {
  id: string;
  title: string;
  /** After the title, e.g. how much waits there. */
  mark?: ReactNode;
  content: ReactNode;
}

/**
 * What is not in front costs nothing: it is not there. The one that was chosen stays in front while others come and go,
 * with all that is written in it.
 */
export function PanelTabs({ tabs }: { tabs: readonly PanelTab[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const front = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  if (!front) return null;
  return (
    <Tabs
      value={front.id}
      onChange={setChosen}
      className={classes.root}
      keepMounted={false}
    >
      <TabRow tabs={tabs} />
      {tabs.map(({ id, content }) => (
        <Tabs.Panel key={id} value={id} className={classes.tab}>
          <CardBoundary>
            <Suspense>{content}</Suspense>
          </CardBoundary>
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}

function TabRow({ tabs }: { tabs: readonly PanelTab[] }) {
  const { row, hidden, go, onScroll, center } = useTabRow(tabs.length);
  return (
    <div className={classes.row}>
      <Tabs.List
        ref={row}
        grow
        className={classes.list}
        onScroll={onScroll}
        data-tight={tabs.some(({ mark }) => mark !== undefined) || undefined}
      >
        {tabs.map(({ id, title, mark }) => (
          <Tabs.Tab
            key={id}
            value={id}
            className={classes.name}
            data-marked={mark !== undefined || undefined}
            onClick={({ currentTarget }) => {
              center(currentTarget);
            }}
          >
            {title}
            {mark !== undefined && (
              <CardBoundary>
                <Suspense>{mark}</Suspense>
              </CardBoundary>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {hidden !== null && (
        // The keyboard has its arrows: to it and to who hears the page the row is whole.
        <button
          type="button"
          className={classes.more}
          data-hidden={hidden}
          tabIndex={-1}
          aria-hidden
          onClick={go}
        >
          <Icon name="down" size={14} />
        </button>
      )}
    </div>
  );
}
