import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { browser } from "wxt/browser";

import { MessageActions, MessageTitle } from "@/components/ui/message-card";
import { formatBytes } from "@/lib/text/bytes";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import { unitOf } from "@/lib/transfer/file-name";

import classes from "./export-screen.module.css";
import type { ExportState } from "./use-export";

interface Props {
  saved: Extract<ExportState, { kind: "saved" }>;
  onClose: () => void;
}

/** The finished file: downloads by itself, and once more by its button. */
export function SavedFile({ saved, onClose }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.click(), []);
  return (
    <div role="status">
      <MessageTitle id="state" icon="check">
        {browser.i18n.getMessage("export_saved")}
      </MessageTitle>
      <p className={classes.file}>
        <span className={classes.name}>{saved.name}</span>
        <span className={classes.detail}>{detailOf(saved)}</span>
      </p>
      {saved.isLive && (
        <p className={classes.text}>
          {browser.i18n.getMessage("export_isLive")}
        </p>
      )}
      <p className={classes.text}>{privacyOf(saved)}</p>
      <MessageActions>
        <Button onClick={onClose}>
          {browser.i18n.getMessage("export_close")}
        </Button>
        <Button
          component="a"
          ref={link}
          href={saved.address}
          download={saved.name}
          variant="default"
        >
          {browser.i18n.getMessage("export_again")}
        </Button>
      </MessageActions>
    </div>
  );
}

function privacyOf({ what, isPseudonymised }: Props["saved"]): string {
  if (what === "scrubbed")
    return browser.i18n.getMessage("export_scrubbedPrivacy");
  return isPseudonymised
    ? browser.i18n.getMessage("export_pseudonymsPrivacy")
    : browser.i18n.getMessage("export_privacy");
}

function detailOf({ what, count, file }: Props["saved"]): string {
  const unit = unitOf(what);
  if (unit === "none") return formatBytes(file.size);
  const words = [formatWhole(count), formatBytes(file.size)];
  const forms =
    unit === "events"
      ? {
          one: browser.i18n.getMessage("export_details_one", words),
          other: browser.i18n.getMessage("export_details_other", words),
        }
      : {
          one: browser.i18n.getMessage("export_frames_one", words),
          other: browser.i18n.getMessage("export_frames_other", words),
        };
  return pluralOf(count, forms);
}
