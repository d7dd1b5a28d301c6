import { useEffect, useState } from "react";
import { browser } from "wxt/browser";

import type { FileOrder } from "@/lib/transfer/file-order";
import {
  type RecordingExtent,
  recordingExtent,
} from "@/lib/transfer/recording-extent";

import classes from "./file-choices.module.css";
import { FileGroupEntry } from "./file-group-entry";
import { extentWords, fileGroups, rawGroups, videoGroup } from "./file-words";
import { PeopleChoice } from "./people-choice";
import type { ExportDeps } from "./use-export";
import { VideoChoice } from "./video-choice";

interface Props {
  /** UUID. */
  session: string;
  deps: ExportDeps;
  /** What was chosen for the file before. */
  order: FileOrder;
  onStart: (order: FileOrder) => void;
}

/** All files that can be made of a live, and what is to be in them. */
export function FileChoices({ session, deps, order, onStart }: Props) {
  const extent = useExtent(session, deps);
  const [pseudonyms, setPseudonyms] = useState(order.pseudonyms);
  const [video, setVideo] = useState(order.video);
  if (extent === undefined) return null;
  const start = (what: FileOrder["what"]) => {
    onStart({
      what,
      ...(pseudonyms && { pseudonyms }),
      ...(video && { video }),
    });
  };
  return (
    <section className={classes.choices} aria-labelledby="choices">
      <h2 id="choices" className={classes.title}>
        {browser.i18n.getMessage("export_choices")}
      </h2>
      <PeopleChoice
        chosen={pseudonyms}
        onChoose={setPseudonyms}
        onRenew={deps.renewPseudonyms}
      />
      <ul className={classes.list}>
        {fileGroups().map((group) => (
          <FileGroupEntry key={group.name} group={group} onStart={start} />
        ))}
        <FileGroupEntry group={videoGroup()} onStart={start}>
          <VideoChoice chosen={video} onChoose={setVideo} />
        </FileGroupEntry>
        {rawGroups().map((group) => (
          <FileGroupEntry
            key={group.name}
            group={extent ? group : { ...group, files: [] }}
            onStart={start}
          >
            <p className={classes.text}>{extentWords(extent)}</p>
          </FileGroupEntry>
        ))}
      </ul>
    </section>
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
