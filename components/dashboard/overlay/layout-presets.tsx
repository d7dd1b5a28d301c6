import { browser } from "wxt/browser";

import type { LayoutsDesk } from "@/components/hooks/use-layouts";
import { addLayout } from "@/lib/model/overlay/edit-layouts";
import {
  LAYOUT_PRESETS,
  type LayoutPreset,
  presetLayout,
} from "@/lib/model/overlay/presets";

import { LayoutThumb } from "./layout-thumb";
import { presetName, stageSize } from "./layout-words";
import classes from "./layouts.module.css";

interface Props {
  desk: LayoutsDesk;
  onChoose: (id: string) => void;
}

/** A layout is begun with one that is whole already. */
export function LayoutPresets({ desk, onChoose }: Props) {
  const { getMessage } = browser.i18n;
  return (
    <>
      <h2 className={classes.title}>{getMessage("layout_begin")}</h2>
      <p className={classes.lead}>{getMessage("layout_beginHelp")}</p>
      <ul className={classes.presets}>
        {LAYOUT_PRESETS.map((preset) => (
          <li key={preset}>
            <Preset
              preset={preset}
              onTake={() => {
                onChoose(begin(desk, preset));
              }}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Adds the layout; gives its id. */
export function begin({ edit }: LayoutsDesk, preset: LayoutPreset): string {
  const id = crypto.randomUUID();
  const layout = presetLayout(preset, { id, name: presetName(preset) });
  edit((layouts) => addLayout(layouts, layout));
  return id;
}

function Preset({
  preset,
  onTake,
}: {
  preset: LayoutPreset;
  onTake: () => void;
}) {
  const name = presetName(preset);
  const layout = presetLayout(preset, { id: preset, name });
  return (
    <button type="button" className={classes.preset} onClick={onTake}>
      <LayoutThumb layout={layout} />
      <span className={classes.names}>
        <strong>{name}</strong>
        <span>{stageSize(layout)}</span>
      </span>
    </button>
  );
}
