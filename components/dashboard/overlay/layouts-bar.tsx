import { Button } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { fileDay, saveText } from "@/components/hooks/save-text";
import type { LayoutsDesk } from "@/components/hooks/use-layouts";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import {
  copyLayout,
  putBack,
  removeLayout,
} from "@/lib/model/overlay/edit-layouts";
import { type Layout, MAX_LAYOUTS } from "@/lib/model/overlay/layout";
import { writeLayouts } from "@/lib/model/overlay/layout-file";

import { LayoutImport } from "./layout-import";
import { LayoutThumb } from "./layout-thumb";
import { shownLayoutName, stageSize } from "./layout-words";
import classes from "./layouts.module.css";

import { NewLayout } from "./new-layout";
import { OpenWindow } from "./open-window";

interface Props {
  desk: LayoutsDesk;
  /** None where there is no layout yet. */
  current: Layout | undefined;
  onChoose: (id: string) => void;
}

interface Removed {
  layout: Layout;
  /** Where it stood. */
  index: number;
}

/** All layouts, and what can be done with the one that is open. */
export function LayoutsBar({ desk, current, onChoose }: Props) {
  const [deleted, setDeleted] = useState<Removed | null>(null);
  const { getMessage } = browser.i18n;
  const { layouts } = desk;
  const isBack = layouts.some(({ id }) => id === deleted?.layout.id);
  return (
    <section className={classes.root} aria-label={getMessage("layout_all")}>
      {layouts.length > 0 && (
        <ul className={classes.layouts}>
          {layouts.map((layout) => (
            <li key={layout.id}>
              <Choice
                layout={layout}
                isCurrent={layout.id === current?.id}
                onChoose={onChoose}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={classes.bar}>
        {current && <OpenWindow layout={current} size="xs" />}
        {current && <NewLayout desk={desk} onChoose={onChoose} />}
        {current && (
          <ForCurrent
            desk={desk}
            current={current}
            onChoose={onChoose}
            onDeleted={setDeleted}
          />
        )}
        <LayoutImport desk={desk} onChoose={onChoose} />
      </div>
      <div role="status">
        {deleted && !isBack && (
          <Deleted
            layout={deleted.layout}
            onUndo={() => {
              const { layout, index } = deleted;
              desk.edit((present) => putBack(present, layout, index));
              onChoose(layout.id);
            }}
          />
        )}
      </div>
    </section>
  );
}

interface ChoiceProps {
  layout: Layout;
  isCurrent: boolean;
  onChoose: (id: string) => void;
}

function Choice({ layout, isCurrent, onChoose }: ChoiceProps) {
  return (
    <button
      type="button"
      className={classes.layout}
      aria-pressed={isCurrent}
      onClick={() => {
        onChoose(layout.id);
      }}
    >
      <LayoutThumb layout={layout} />
      <span className={classes.names}>
        <bdi>{shownLayoutName(layout)}</bdi>
        <span>{stageSize(layout)}</span>
      </span>
    </button>
  );
}

interface CurrentProps {
  desk: LayoutsDesk;
  current: Layout;
  onChoose: (id: string) => void;
  onDeleted: (removed: Removed) => void;
}

function ForCurrent({ desk, current, onChoose, onDeleted }: CurrentProps) {
  const { getMessage } = browser.i18n;
  const isFull = desk.layouts.length >= MAX_LAYOUTS;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="copy" size={13} />}
        disabled={isFull}
        onClick={() => {
          const id = crypto.randomUUID();
          desk.edit((layouts) => copyLayout(layouts, current.id, id));
          onChoose(id);
        }}
      >
        {getMessage("layout_duplicate")}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="trash" size={13} />}
        onClick={() => {
          desk.edit((layouts) => removeLayout(layouts, current.id));
          onDeleted({ layout: current, index: desk.layouts.indexOf(current) });
        }}
      >
        {getMessage("layout_delete")}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="export" size={13} />}
        onClick={() => {
          const name = `livetap-overlay-${fileDay(Date.now())}.json`;
          saveText(name, writeLayouts([current]));
        }}
      >
        {getMessage("layout_save")}
      </Button>
    </>
  );
}

interface DeletedProps {
  layout: Layout;
  onUndo: () => void;
}

function Deleted({ layout, onUndo }: DeletedProps) {
  const { getMessage } = browser.i18n;
  const text = getMessage("layout_deleted", shownLayoutName(layout));
  return (
    <Notice tone="off" icon="trash" text={text}>
      <Button size="compact-xs" variant="light" onClick={onUndo}>
        {getMessage("layout_putBack")}
      </Button>
    </Notice>
  );
}
