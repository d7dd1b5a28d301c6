import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { browser } from "wxt/browser";

import { PageMessage } from "@/components/ui/page-message";
import { formatBytes } from "@/lib/text/bytes";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import type { RescueDeps } from "@/lib/transfer/save-rescue";

import { type RescueState, useRescue } from "./use-rescue";

interface Props {
  /** One object as long as the screen lives. */
  deps: Omit<RescueDeps, "onRead" | "signal">;
  onClose: () => void;
}

/** Saves what can be read of recordings that do not open, without being asked twice. */
export function RescueScreen({ deps, onClose }: Props) {
  const { state, start } = useRescue(deps);
  if (state.kind === "reading")
    return <Reading rows={state.rows} onClose={onClose} />;
  if (state.kind === "saved") return <Saved saved={state} onClose={onClose} />;
  return (
    <PageMessage
      icon="warning"
      {...wordsOf(state)}
      actions={
        <>
          <Button onClick={start}>
            {browser.i18n.getMessage("rescue_tryAgain")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {browser.i18n.getMessage("rescue_close")}
          </Button>
        </>
      }
    />
  );
}

function Reading({ rows, onClose }: { rows: number; onClose: () => void }) {
  return (
    <PageMessage
      icon="export"
      title={browser.i18n.getMessage("rescue_reading")}
      sentences={[
        browser.i18n.getMessage("rescue_progress", formatWhole(rows)),
      ]}
      actions={
        <Button variant="default" onClick={onClose}>
          {browser.i18n.getMessage("rescue_cancel")}
        </Button>
      }
    />
  );
}

interface SavedProps {
  saved: Extract<RescueState, { kind: "saved" }>;
  onClose: () => void;
}

function Saved({ saved, onClose }: SavedProps) {
  const { name, address, rows, file } = saved;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.click(), []);
  const words = [formatWhole(rows), formatBytes(file.size)];
  const details = pluralOf(rows, {
    one: browser.i18n.getMessage("rescue_details_one", words),
    other: browser.i18n.getMessage("rescue_details_other", words),
  });
  return (
    <PageMessage
      icon="check"
      title={browser.i18n.getMessage("rescue_saved")}
      sentences={[name, details, browser.i18n.getMessage("rescue_savedText")]}
      actions={
        <>
          <Button onClick={onClose}>
            {browser.i18n.getMessage("rescue_close")}
          </Button>
          <Button
            component="a"
            ref={link}
            href={address}
            download={name}
            variant="default"
          >
            {browser.i18n.getMessage("rescue_again")}
          </Button>
        </>
      }
    />
  );
}

function wordsOf(state: Exclude<RescueState, { kind: "reading" | "saved" }>): {
  title: string;
  sentences: string[];
} {
  switch (state.kind) {
    case "closed":
      return {
        title: browser.i18n.getMessage("rescue_closed"),
        sentences: [
          browser.i18n.getMessage("rescue_closedText", folderOf()),
          browser.i18n.getMessage("rescue_closedHelp"),
          String(state.error),
        ],
      };
    case "absent":
      return {
        title: browser.i18n.getMessage("rescue_absent"),
        sentences: [browser.i18n.getMessage("rescue_absentText")],
      };
    case "failed":
      return state.why === "full"
        ? {
            title: browser.i18n.getMessage("rescue_full"),
            sentences: [browser.i18n.getMessage("rescue_fullText")],
          }
        : {
            title: browser.i18n.getMessage("rescue_broken"),
            sentences: [
              browser.i18n.getMessage("rescue_brokenText"),
              String(state.error),
            ],
          };
  }
}

/** As Chromium names it, within the profile's folder. */
function folderOf(): string {
  return `IndexedDB/chrome-extension_${browser.runtime.id}_0.indexeddb.leveldb`;
}
