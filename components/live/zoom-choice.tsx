import { SegmentedControl } from "@mantine/core";
import { browser } from "wxt/browser";

import { type Zoom, ZOOMS } from "@/lib/model/series";

interface Props {
  zoom: Zoom;
  onChange: (zoom: Zoom) => void;
}

export function ZoomChoice({ zoom, onChange }: Props) {
  return (
    <SegmentedControl
      size="xs"
      aria-label={browser.i18n.getMessage("chart_zoom")}
      value={zoom}
      onChange={onChange}
      data={ZOOMS.map((value) => ({ value, label: ZOOM_NAMES[value]() }))}
    />
  );
}

const ZOOM_NAMES: Record<Zoom, () => string> = {
  minutes: () => browser.i18n.getMessage("chart_zoom_minutes"),
  hour: () => browser.i18n.getMessage("chart_zoom_hour"),
  all: () => browser.i18n.getMessage("chart_zoom_all"),
};
