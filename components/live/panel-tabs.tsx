import { Tabs } from "@mantine/core";
import { type ReactNode, Suspense } from "react";

import { CardBoundary } from "@/components/ui/card-boundary";

import classes from "./panel-tabs.module.css";

export interface PanelTab {
  id: string;
  title: string;
  /** After the title, e.g. how much waits there. */
  mark?: ReactNode;
  content: ReactNode;
}

/** What is not in front costs nothing: it is not there. */
export function PanelTabs({ tabs }: { tabs: readonly PanelTab[] }) {
  const [first] = tabs;
  if (!first) return null;
  return (
    <Tabs
      key={first.id}
      defaultValue={first.id}
      className={classes.root}
      keepMounted={false}
    >
      <Tabs.List
        grow
        data-tight={tabs.some(({ mark }) => mark !== undefined) || undefined}
      >
        {tabs.map(({ id, title, mark }) => (
          <Tabs.Tab key={id} value={id} className={classes.name}>
            {title}
            {mark !== undefined && (
              <CardBoundary>
                <Suspense>{mark}</Suspense>
              </CardBoundary>
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
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
