import { Button, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { Notice } from "@/components/ui/notice";
import { DEFAULT_RULES } from "@/lib/model/recording-rules";
import { formatBytes } from "@/lib/text/bytes";

import { ResetButton } from "./reset-button";
import { Setting } from "./setting";
import classes from "./setting.module.css";

interface Props {
  /** 10^6 bytes; 0 is off. */
  megabytes: number;
  /** Raw frames that are kept now. */
  heldBytes: number;
  onSet: (megabytes: number) => void;
}

const PRESETS = [0, 100, 500, 2_000, 10_000];

/** How much of what came over the wire is kept. Less than is there now needs a second word. */
export function RecorderSize({ megabytes, heldBytes, onSet }: Props) {
  const { getMessage } = browser.i18n;
  const [asked, setAsked] = useState<number | null>(null);
  const title = getMessage("recorder_title");
  const sizes = [...new Set([...PRESETS, megabytes])].sort((a, b) => a - b);
  const choose = (wanted: number) => {
    const isLoss = wanted * 1e6 < heldBytes && wanted < megabytes;
    setAsked(isLoss ? wanted : null);
    if (!isLoss) onSet(wanted);
  };
  return (
    <Setting
      title={title}
      text={getMessage("recorder_text")}
      reset={
        <ResetButton
          title={title}
          value={megabytes}
          standard={DEFAULT_RULES.recorderMegabytes}
          isEqual={Object.is}
          onSet={choose}
        />
      }
    >
      <SegmentedControl
        aria-label={title}
        fullWidth
        size="sm"
        classNames={{
          root: classes.choices ?? "",
          control: classes.control ?? "",
          label: classes.choice ?? "",
        }}
        data={sizes.map((size) => ({
          value: String(size),
          label: sizeWords(size),
        }))}
        value={String(asked ?? megabytes)}
        onChange={(size) => {
          choose(Number(size));
        }}
      />
      {asked !== null && (
        <ConfirmLoss
          bytes={heldBytes - asked * 1e6}
          onYes={() => {
            setAsked(null);
            onSet(asked);
          }}
          onNo={() => {
            setAsked(null);
          }}
        />
      )}
    </Setting>
  );
}

function sizeWords(megabytes: number): string {
  return megabytes === 0
    ? browser.i18n.getMessage("recorder_off")
    : formatBytes(megabytes * 1e6);
}

interface ConfirmProps {
  bytes: number;
  onYes: () => void;
  onNo: () => void;
}

function ConfirmLoss({ bytes, onYes, onNo }: ConfirmProps) {
  const { getMessage } = browser.i18n;
  return (
    <div role="alert" style={{ marginTop: 10 }}>
      <Notice
        tone="wait"
        icon="warning"
        text={getMessage("recorder_loss", formatBytes(bytes))}
      >
        <Button size="compact-sm" color="red" onClick={onYes}>
          {getMessage("recorder_lossYes")}
        </Button>
        <Button size="compact-sm" variant="default" autoFocus onClick={onNo}>
          {getMessage("sessions_deleteNo")}
        </Button>
      </Notice>
    </div>
  );
}
