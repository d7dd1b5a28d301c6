import { NativeSelect, TextInput } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import {
  type Background,
  KEY_COLOURS,
  type Layout,
  layoutName,
  MAX_LAYOUT_NAME,
  STAGE_BOUNDS,
  STAGE_SIZES,
} from "@/lib/model/overlay/layout";

import { ColourField } from "./colour-field";
import { useEditor } from "./editor-context";
import { NumberField } from "./fields";
import classes from "./form.module.css";

const { getMessage } = browser.i18n;

/** The layout itself: its name, its stage, and what lies behind. */
export function LayoutForm() {
  const { layout, change } = useEditor();
  const set = (changes: Partial<Layout>, gesture = "") => {
    change((present) => ({ ...present, ...changes }), gesture);
  };
  return (
    <div className={classes.card}>
      <div className={classes.head}>
        <h2 className={classes.title}>{getMessage("layout_itself")}</h2>
      </div>
      <NameField
        key={layout.name}
        name={layout.name}
        onSet={(name) => {
          set({ name });
        }}
      />
      <StageFields layout={layout} set={set} />
      <BackgroundFields
        background={layout.background}
        onSet={(background) => {
          set({ background }, "background");
        }}
      />
      <p className={classes.help}>{getMessage("layout_selectHelp")}</p>
    </div>
  );
}

interface NameProps {
  name: string;
  onSet: (name: string) => void;
}

/** Kept when one leaves the field. */
function NameField({ name, onSet }: NameProps) {
  const [typed, setTyped] = useState(name);
  return (
    <TextInput
      size="xs"
      label={getMessage("layout_name")}
      maxLength={MAX_LAYOUT_NAME}
      autoComplete="off"
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
      }}
      onBlur={() => {
        const kept = layoutName(typed);
        if (kept === "") setTyped(name);
        else if (kept !== name) onSet(kept);
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === "Enter") currentTarget.blur();
      }}
    />
  );
}

interface StageProps {
  layout: Layout;
  set: (changes: Partial<Layout>, gesture?: string) => void;
}

const SIZES = ["portrait", "landscape"] as const;

function StageFields({ layout, set }: StageProps) {
  const { width, height } = layout;
  const known = SIZES.find(
    (size) =>
      STAGE_SIZES[size].width === width && STAGE_SIZES[size].height === height,
  );
  const [isOwn, setIsOwn] = useState(known === undefined);
  return (
    <>
      <NativeSelect
        size="xs"
        label={getMessage("layout_stageSize")}
        value={isOwn ? "own" : (known ?? "own")}
        data={[
          { value: "portrait", label: getMessage("layout_portrait") },
          { value: "landscape", label: getMessage("layout_landscape") },
          { value: "own", label: getMessage("layout_ownSize") },
        ]}
        onChange={({ currentTarget }) => {
          const size = SIZES.find((one) => one === currentTarget.value);
          setIsOwn(size === undefined);
          if (size) set(STAGE_SIZES[size]);
        }}
      />
      {(isOwn || known === undefined) && (
        <div className={classes.pair}>
          <NumberField
            label={getMessage("layout_width")}
            unit="px"
            bounds={STAGE_BOUNDS}
            value={width}
            onSet={(changed) => {
              set({ width: changed }, "stage width");
            }}
          />
          <NumberField
            label={getMessage("layout_height")}
            unit="px"
            bounds={STAGE_BOUNDS}
            value={height}
            onSet={(changed) => {
              set({ height: changed }, "stage height");
            }}
          />
        </div>
      )}
    </>
  );
}

interface BackgroundProps {
  background: Background;
  onSet: (background: Background) => void;
}

const COLOURS = ["green", "magenta", "blue"] as const;

function BackgroundFields({ background, onSet }: BackgroundProps) {
  const colour = background.kind === "colour" ? background.colour : null;
  const known = COLOURS.find((name) => KEY_COLOURS[name] === colour);
  const [isOwn, setIsOwn] = useState(colour !== null && known === undefined);
  const value = colour === null ? "transparent" : isOwn ? "own" : known;
  return (
    <>
      <NativeSelect
        size="xs"
        label={getMessage("layout_background")}
        value={value ?? "own"}
        data={[
          { value: "green", label: getMessage("layout_green") },
          { value: "magenta", label: getMessage("layout_magenta") },
          { value: "blue", label: getMessage("layout_blue") },
          { value: "own", label: getMessage("layout_ownColour") },
          { value: "transparent", label: getMessage("layout_transparent") },
        ]}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value;
          const name = COLOURS.find((one) => one === chosen);
          setIsOwn(chosen === "own");
          if (chosen === "transparent") onSet({ kind: "transparent" });
          else if (name) onSet({ kind: "colour", colour: KEY_COLOURS[name] });
          else onSet({ kind: "colour", colour: colour ?? KEY_COLOURS.green });
        }}
      />
      {colour !== null && (isOwn || known === undefined) && (
        <ColourField
          label={getMessage("layout_colour")}
          value={colour}
          onSet={(chosen) => {
            onSet({ kind: "colour", colour: chosen });
          }}
        />
      )}
      {colour === null && (
        <p className={classes.help}>{getMessage("layout_transparentHelp")}</p>
      )}
    </>
  );
}
