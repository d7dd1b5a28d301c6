import { Button } from "@mantine/core";
import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

import type { FileKind } from "@/lib/transfer/file-name";
import {
  type RecordingExtent,
  recordingExtent,
} from "@/lib/transfer/recording-extent";

import classes from "./file-choices.module.css";
import { extentWords, nameOfFile, textOfFile } from "./file-words";
import type { ExportDeps } from "./use-export";

const FILES: readonly FileKind[] = ["session", "recording", "scrubbed"];

interface Props {
  /** UUID. */
  session: string;
  deps: ExportDeps;
  /** The file that the page tells of already. */
  current: FileKind;
  onStart: (what: FileKind) => void;
}

/** The other files that can be made of a live. */
export function FileChoices({ session, deps, current, onStart }: Props) {
  const extent = useExtent(session, deps);
  if (extent === undefined) return null;
  return (
    <section className={classes.choices} aria-labelledby="choices">
      <h2 id="choices" className={classes.title}>
        {browser.i18n.getMessage("export_choices")}
      </h2>
      <ul className={classes.list}>
        {FILES.filter((what) => what !== current).map((what) => (
          <Choice key={what} what={what} extent={extent} onStart={onStart} />
        ))}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  what: FileKind;
  extent: RecordingExtent | null;
  onStart: (what: FileKind) => void;
}

function Choice({ what, extent, onStart }: ChoiceProps) {
  const isRaw = what !== "session";
  const name = nameOfFile(what);
  return (
    <li className={classes.choice}>
      <div className={classes.words}>
        <h3 className={classes.name}>{name}</h3>
        <p className={classes.text}>{textOfFile(what)}</p>
        {isRaw && <p className={classes.text}>{extentWords(extent)}</p>}
      </div>
      {(!isRaw || extent) && (
        <Button
          variant="default"
          size="xs"
          aria-label={browser.i18n.getMessage("export_saveWhat", [name])}
          onClick={() => {
            onStart(what);
          }}
        >
          {browser.i18n.getMessage("export_save")}
        </Button>
      )}
    </li>
  );
}

/** Undefined until it is known. */
function useExtent(session: string, { database }: ExportDeps) {
  const [extent, setExtent] = useState<RecordingExtent | null>();
  useEffect(() => {
    let isShown = true;
    recordingExtent(database, session).then(
      (found) => {
        if (isShown) setExtent(found);
      },
      () => {
        // A database that cannot be read has been told of by the export itself.
        if (isShown) setExtent(null);
      },
    );
    return () => {
      isShown = false;
    };
  }, [database, session]);
  return extent;
}
