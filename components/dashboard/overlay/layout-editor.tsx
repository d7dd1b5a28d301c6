import { useState } from "react";
import { browser } from "wxt/browser";

import type { LayoutsDesk } from "@/components/hooks/use-layouts";
import type { Change } from "@/components/hooks/use-setting";
import type { Layout } from "@/lib/model/overlay/layout";
import type { OverlaySettings } from "@/lib/model/settings/overlay";

import { type Editor, EditorContext } from "./editor-context";
import classes from "./editor.module.css";
import { EditorTools } from "./editor-tools";
import { LayoutForm } from "./layout-form";
import { StagePreview } from "./stage-preview";
import { historyKey } from "./stage-keys";
import { WidgetForm } from "./widget-form";
import { WidgetList } from "./widget-list";

interface Props {
  layout: Layout;
  desk: LayoutsDesk;
  settings: OverlaySettings;
  /** For the words that all widgets share. */
  onWords: Change<OverlaySettings>;
  onChange: Editor["change"];
}

/** The stage with its widgets, and the form of the one that is selected. */
export function LayoutEditor(props: Props) {
  const { layout, desk, settings, onWords, onChange } = props;
  const [chosen, select] = useState<string | null>(null);
  const selected = layout.widgets.find(({ id }) => id === chosen) ?? null;
  return (
    <EditorContext value={{ layout, selected, select, change: onChange }}>
      <div
        className={classes.root}
        onKeyDown={(event) => {
          const step = historyKey(event);
          if (step === null) return;
          event.preventDefault();
          desk[step]?.();
        }}
      >
        <section
          className={classes.stageSide}
          aria-label={browser.i18n.getMessage("layout_stage")}
        >
          <EditorTools desk={desk} />
          <StagePreview settings={settings} />
        </section>
        <section
          className={classes.formSide}
          aria-label={browser.i18n.getMessage("layout_parts")}
        >
          <WidgetList />
          {selected ? (
            <WidgetForm
              key={selected.id}
              widget={selected}
              settings={settings}
              onWords={onWords}
            />
          ) : (
            <LayoutForm />
          )}
        </section>
      </div>
    </EditorContext>
  );
}
