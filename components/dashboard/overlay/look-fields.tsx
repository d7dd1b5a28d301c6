import { browser } from "wxt/browser";

import { movedBox, resizedBox } from "@/lib/model/overlay/move-box";
import {
  type Box,
  LEAST_SIDE,
  type Look,
  TEXT_BOUNDS,
  type Widget,
  WHOLE,
} from "@/lib/model/overlay/widget";

import { ColourField } from "./colour-field";
import { ChoiceField, NumberField } from "./fields";
import classes from "./form.module.css";
import type { WidgetActs } from "./use-widget-acts";

const { getMessage } = browser.i18n;

interface Props {
  widget: Widget;
  acts: WidgetActs;
}

/** In percent of the stage, which is easier said than thousandths. */
const PERCENT = WHOLE / 100;

/** Where it stands, for whoever would rather type. */
export function BoxFields({ widget, acts }: Props) {
  const { box, isLocked } = widget;
  const side = (
    label: string,
    name: keyof Box,
    { least, most }: { least: number; most: number },
  ) => (
    <NumberField
      label={label}
      unit="%"
      step={1}
      digits={1}
      isOff={isLocked}
      bounds={[least / PERCENT, most / PERCENT]}
      value={box[name] / PERCENT}
      onSet={(percent) => {
        acts.place(placed(box, name, percent * PERCENT), name);
      }}
    />
  );
  return (
    <div className={classes.pair}>
      {side(getMessage("layout_left"), "x", {
        ...{ least: 0, most: WHOLE - box.width },
      })}
      {side(getMessage("layout_top"), "y", {
        ...{ least: 0, most: WHOLE - box.height },
      })}
      {side(getMessage("layout_width"), "width", {
        ...{ least: LEAST_SIDE, most: WHOLE - box.x },
      })}
      {side(getMessage("layout_height"), "height", {
        ...{ least: LEAST_SIDE, most: WHOLE - box.y },
      })}
    </div>
  );
}

function placed(box: Box, name: keyof Box, to: number): Box {
  const by = to - box[name];
  switch (name) {
    case "x":
      return movedBox(box, { x: by, y: 0 });
    case "y":
      return movedBox(box, { x: 0, y: by });
    case "width":
      return resizedBox(box, { x: 1, y: 0 }, { x: by, y: 0 });
    case "height":
      return resizedBox(box, { x: 0, y: 1 }, { x: 0, y: by });
  }
}

/** How it looks. */
export function LookFields({ widget, acts }: Props) {
  const { look } = widget;
  const set = (changes: Partial<Look>, gesture = "") => {
    acts.set({ ...widget, look: { ...look, ...changes } }, gesture);
  };
  return (
    <>
      <ChoiceField
        label={getMessage("layout_theme")}
        value={look.theme}
        choices={[
          ["card", getMessage("layout_themeCard")],
          ["clear", getMessage("layout_themeClear")],
          ["bold", getMessage("layout_themeBold")],
        ]}
        onSet={(theme) => {
          set({ theme });
        }}
      />
      <ChoiceField
        label={getMessage("layout_align")}
        value={look.align}
        choices={[
          ["start", getMessage("layout_alignStart")],
          ["center", getMessage("layout_alignCenter")],
          ["end", getMessage("layout_alignEnd")],
        ]}
        onSet={(align) => {
          set({ align });
        }}
      />
      <div className={classes.pair}>
        <NumberField
          label={getMessage("layout_textSize")}
          unit="px"
          step={2}
          bounds={TEXT_BOUNDS}
          value={look.textSize}
          onSet={(textSize) => {
            set({ textSize }, "text size");
          }}
        />
        <ColourField
          label={getMessage("layout_accent")}
          value={look.accent}
          onSet={(accent) => {
            set({ accent }, "accent");
          }}
        />
      </div>
    </>
  );
}
