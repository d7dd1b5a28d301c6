import { NativeSelect, NumberInput } from "@mantine/core";
import { browser } from "wxt/browser";

import type { FileChoices } from "@/lib/transfer/file-order";

import classes from "./file-choices.module.css";

type Video = NonNullable<FileChoices["video"]>;

interface Props {
  chosen: Video | undefined;
  onChoose: (chosen: Video) => void;
}

const FIRST: Video = { from: "live", laterMs: 0 };
/** A live is at most some days long. */
const MOST_SECONDS = 500_000;

/** Where the video begins that the markers are for. */
export function VideoChoice({ chosen = FIRST, onChoose }: Props) {
  const { getMessage } = browser.i18n;
  return (
    <div className={classes.video}>
      <NativeSelect
        size="xs"
        label={getMessage("export_video")}
        value={chosen.from}
        onChange={({ currentTarget: { value } }) => {
          onChoose({ ...chosen, from: value === "live" ? value : "recording" });
        }}
        data={[
          { value: "live", label: getMessage("export_videoLive") },
          { value: "recording", label: getMessage("export_videoRecording") },
        ]}
      />
      <NumberInput
        size="xs"
        label={getMessage("export_videoLater")}
        value={chosen.laterMs / 1_000}
        min={-MOST_SECONDS}
        max={MOST_SECONDS}
        allowDecimal={false}
        onChange={(value) => {
          onChoose({ ...chosen, laterMs: (Number(value) || 0) * 1_000 });
        }}
      />
    </div>
  );
}
