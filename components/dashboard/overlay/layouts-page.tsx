import { useState } from "react";
import { browser } from "wxt/browser";

import type { Change } from "@/components/hooks/use-setting";
import { useLayouts } from "@/components/hooks/use-layouts";
import { CardBoundary } from "@/components/ui/card-boundary";
import { changeLayout } from "@/lib/model/overlay/edit-layouts";
import { hrefOf } from "@/lib/model/route";
import type { OverlaySettings } from "@/lib/model/settings/overlay";

import { LayoutEditor } from "./layout-editor";
import { LayoutPresets } from "./layout-presets";
import { LayoutsBar } from "./layouts-bar";
import { OnStream } from "./on-stream";

interface Props {
  settings: OverlaySettings;
  change: Change<OverlaySettings>;
  /** Id of the layout that the address names; empty for none. */
  asked: string;
}

/** The layouts, the one that is edited, and how it gets on stream. */
export function LayoutsPage({ settings, change, asked }: Props) {
  const desk = useLayouts(settings.layouts);
  const [chosen, setChosen] = useState(asked);
  const { layouts } = desk;
  const layout = layouts.find(({ id }) => id === chosen) ?? layouts[0];
  const choose = (id: string) => {
    setChosen(id);
    // The page stays what it is, so whoever uses the keyboard stays where they are.
    history.replaceState(null, "", hrefOf("overlay", { id }));
  };
  return (
    <>
      <LayoutsBar desk={desk} current={layout} onChoose={choose} />
      {layout ? (
        <>
          <CardBoundary key={layout.id}>
            <LayoutEditor
              layout={layout}
              desk={desk}
              settings={settings}
              onWords={change}
              onChange={(edit, gesture) => {
                desk.edit(
                  (present) => changeLayout(present, layout.id, edit),
                  gesture && `${layout.id} ${gesture}`,
                );
              }}
            />
          </CardBoundary>
          <OnStream layout={layout} />
        </>
      ) : (
        <section aria-label={browser.i18n.getMessage("layout_begin")}>
          <LayoutPresets desk={desk} onChoose={choose} />
        </section>
      )}
    </>
  );
}
