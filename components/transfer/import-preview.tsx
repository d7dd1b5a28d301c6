import { Button, Checkbox } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { MessageActions, MessageTitle } from "@/components/ui/message-card";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";
import type { ChosenFile } from "@/lib/transfer/import-files";
import { personNotesIn } from "@/lib/transfer/import-persons";

import { ImportFile } from "./import-file";
import classes from "./import-screen.module.css";
import { type Extras, sessionsIn } from "./use-import";

interface Props {
  files: readonly ChosenFile[];
  onStart: (extras: Extras) => void;
  onLeave: () => void;
}

/** What the chosen files would do, before they do. */
export function ImportPreview({ files, onStart, onLeave }: Props) {
  const { getMessage } = browser.i18n;
  const count = sessionsIn(files);
  const held = extrasIn(files);
  const [hasNotes, setHasNotes] = useState(true);
  const [hasSettings, setHasSettings] = useState(false);
  const extras = {
    hasNotes: hasNotes && held.notes > 0,
    hasSettings: hasSettings && held.hasSettings,
  };
  const isAny = count > 0 || extras.hasNotes || extras.hasSettings;
  return (
    <div role="status">
      <MessageTitle id="state">{getMessage("import_preview")}</MessageTitle>
      {files.map((chosen, index) => (
        <ImportFile key={index} chosen={chosen} />
      ))}
      {held.notes > 0 && (
        <Checkbox
          className={classes.extra}
          label={notesWords(held.notes)}
          checked={hasNotes}
          onChange={(event) => {
            setHasNotes(event.currentTarget.checked);
          }}
        />
      )}
      {held.hasSettings && (
        <Checkbox
          className={classes.extra}
          label={getMessage("import_settings")}
          checked={hasSettings}
          onChange={(event) => {
            setHasSettings(event.currentTarget.checked);
          }}
        />
      )}
      <MessageActions>
        {isAny && (
          <Button
            onClick={() => {
              onStart(extras);
            }}
          >
            {startWords(count)}
          </Button>
        )}
        <Button variant={isAny ? "default" : "filled"} onClick={onLeave}>
          {getMessage("import_others")}
        </Button>
      </MessageActions>
    </div>
  );
}

function extrasIn(files: readonly ChosenFile[]) {
  const previews = files.flatMap((chosen) =>
    chosen.kind === "read" ? [chosen.preview] : [],
  );
  return {
    notes: personNotesIn(previews.flatMap(({ persons }) => persons)).length,
    hasSettings: previews.some(({ settings }) => settings !== null),
  };
}

function startWords(count: number): string {
  const words = formatWhole(count);
  return pluralOf(count, {
    one: browser.i18n.getMessage("import_start_one", words),
    other: browser.i18n.getMessage("import_start_other", words),
  });
}

function notesWords(count: number): string {
  const words = formatWhole(count);
  return pluralOf(count, {
    one: browser.i18n.getMessage("import_notes_one", words),
    other: browser.i18n.getMessage("import_notes_other", words),
  });
}
