import { SegmentedControl, Switch } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { useOverlayLive } from "@/components/hooks/use-overlay";
import { CardBoundary } from "@/components/ui/card-boundary";
import type { Guide } from "@/lib/model/overlay/snap-box";
import { type Box, WHOLE } from "@/lib/model/overlay/widget";
import type { OverlaySettings } from "@/lib/model/settings/overlay";

import { useEditor } from "./editor-context";
import classes from "./editor.module.css";
import { StageBackdrop, type Backdrop } from "./stage-backdrop";
import { StageFrame } from "./stage-frame";
import { StagePicture } from "./stage-picture";
import { useDrag } from "./use-drag";

const { getMessage } = browser.i18n;

/** The stage as viewers will see it, with a frame around each widget to take hold of. */
export function StagePreview({ settings }: { settings: OverlaySettings }) {
  const { layout, selected, select } = useEditor();
  const [backdrop, setBackdrop] = useState<Backdrop>("dark");
  const [snaps, setSnaps] = useState(true);
  const [guides, setGuides] = useState<readonly Guide[]>([]);
  const [isSample, setSample] = useState(false);
  const live = useOverlayLive(null) ?? null;
  const drag = useDrag({ layout, snaps, onGuides: setGuides });
  const { width, height, background } = layout;
  return (
    <>
      <div className={classes.desk}>
        <div
          className={classes.stage}
          style={{
            aspectRatio: `${width} / ${height}`,
            maxWidth: `calc(min(72vh, 680px) * ${width / height})`,
          }}
        >
          <StageBackdrop backdrop={backdrop} background={background} />
          <div className={classes.picture} inert>
            <CardBoundary>
              <StagePicture
                layout={layout}
                settings={settings}
                live={isSample ? null : live}
              />
            </CardBoundary>
          </div>
          <div
            className={classes.frames}
            role="application"
            aria-label={getMessage("layout_stage")}
            aria-describedby="layout-keys"
            onPointerDown={({ target, currentTarget }) => {
              if (target === currentTarget) select(null);
            }}
          >
            {layout.widgets.map((widget) => (
              <StageFrame
                key={widget.id}
                widget={widget}
                isSelected={widget.id === selected?.id}
                drag={drag}
                onGuides={setGuides}
              />
            ))}
            {guides.map((guide) => (
              <GuideLine key={`${guide.axis} ${guide.at}`} {...guide} />
            ))}
          </div>
        </div>
      </div>
      <div className={classes.under}>
        <SegmentedControl<Backdrop>
          size="xs"
          className={classes.choices}
          aria-label={getMessage("layout_backdrop")}
          value={backdrop}
          onChange={setBackdrop}
          data={[
            { value: "dark", label: getMessage("layout_darkVideo") },
            { value: "bright", label: getMessage("layout_brightVideo") },
            { value: "plain", label: getMessage("layout_noVideo") },
          ]}
        />
        {live && (
          <SegmentedControl
            size="xs"
            className={classes.choices}
            aria-label={getMessage("layout_data")}
            value={isSample ? "sample" : "live"}
            onChange={(chosen) => {
              setSample(chosen === "sample");
            }}
            data={[
              { value: "live", label: getMessage("layout_live") },
              { value: "sample", label: getMessage("layout_sample") },
            ]}
          />
        )}
        <Switch
          size="xs"
          label={getMessage("layout_snap")}
          checked={snaps}
          onChange={({ currentTarget }) => {
            setSnaps(currentTarget.checked);
          }}
        />
      </div>
      <p id="layout-keys" className={classes.keys}>
        {getMessage("layout_keys")}
      </p>
      <span role="status" className={classes.spoken}>
        {selected && boxWords(selected.box)}
      </span>
    </>
  );
}

function GuideLine({ axis, at }: Guide) {
  const place = `${(100 * at) / WHOLE}%`;
  return (
    <span
      className={classes.guide}
      data-axis={axis}
      style={axis === "x" ? { left: place } : { top: place }}
    />
  );
}

function boxWords({ x, y, width, height }: Box): string {
  return getMessage(
    "layout_boxWords",
    [x, y, width, height].map((side) => String(side / 10)),
  );
}
