import { browser } from "wxt/browser";

import { ChipRow } from "@/components/ui/chip-row";
import { SERIES_NAMES, type SeriesName } from "@/lib/model/series";

import { SERIES_LOOKS } from "./series-looks";

interface Props {
  chosen: readonly SeriesName[];
  onChange: (series: SeriesName[]) => void;
}

export function SeriesChoice({ chosen, onChange }: Props) {
  return (
    <ChipRow
      label={browser.i18n.getMessage("chart_series")}
      chips={SERIES_NAMES.map((id) => {
        const { kind, icon, name } = SERIES_LOOKS[id];
        return { id, kind, icon, name: name(), isOn: chosen.includes(id) };
      })}
      onToggle={(id, isOn) => {
        onChange(
          SERIES_NAMES.filter((name) =>
            name === id ? isOn : chosen.includes(name),
          ),
        );
      }}
    />
  );
}
