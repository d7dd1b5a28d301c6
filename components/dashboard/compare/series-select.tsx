import { NativeSelect } from "@mantine/core";
import { browser } from "wxt/browser";

import { SERIES_NAMES, type SeriesName } from "@/lib/model/series";

import { seriesWords } from "./compare-words";

interface Props {
  series: SeriesName;
  onChange: (series: SeriesName) => void;
}

export function SeriesSelect({ series, onChange }: Props) {
  return (
    <NativeSelect
      size="xs"
      aria-label={browser.i18n.getMessage("compare_series")}
      value={series}
      data={SERIES_NAMES.map((name) => ({
        value: name,
        label: seriesWords(name),
      }))}
      onChange={({ currentTarget: { value } }) => {
        onChange(SERIES_NAMES.find((name) => name === value) ?? "viewers");
      }}
    />
  );
}
