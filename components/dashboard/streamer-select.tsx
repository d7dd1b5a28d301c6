import { Select, type SelectProps } from "@mantine/core";
import { browser } from "wxt/browser";

import type { LiveBrief } from "@/lib/model/compare";

import { streamersOf } from "./live-words";

interface Props extends Pick<SelectProps, "className" | "w"> {
  lives: readonly LiveBrief[];
  /** TikTok's id; empty for all. */
  streamer: string;
  onChange: (streamer: string) => void;
}

/** Whose lives; not there where all are of one. */
export function StreamerSelect(props: Props) {
  const { lives, streamer, onChange, ...looks } = props;
  const streamers = streamersOf(lives);
  if (streamers.length <= 1 && streamer === "") return null;
  return (
    <Select
      {...looks}
      size="xs"
      clearable
      searchable
      aria-label={browser.i18n.getMessage("search_streamer")}
      placeholder={browser.i18n.getMessage("search_anyStreamer")}
      value={streamer === "" ? null : streamer}
      onChange={(chosen) => {
        onChange(chosen ?? "");
      }}
      data={streamers}
    />
  );
}
