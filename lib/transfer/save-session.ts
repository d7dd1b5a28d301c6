import { readMoments } from "@/lib/queries/moments";
import { readRecap } from "@/lib/queries/recap";
import type { SessionRow } from "@/lib/store/rows";

import {
  exportSession,
  RECENT_ROWS,
  SessionMendedError,
} from "./export-session";
import type { FileKind, RawKind } from "./file-name";
import { type FileChoices, nameOf } from "./file-order";
import { type BeyondFile, fileContent } from "./formats/file-content";
import type { FileParts } from "./formats/file-parts";
import { readParts } from "./formats/read-parts";
import { createPseudonyms } from "./pseudonyms/pseudonym";
import { pseudonymised } from "./pseudonyms/pseudonymised";
import { readSold } from "./report/read-sold";
import type { SaveDeps, SaveProgress, Written } from "./save-file";
import { writeScratchFile } from "./scratch";

const ATTEMPTS = 5;
/** Each attempt reads so many times more of the newest events together with the figures. */
const GROWTH = 4;

interface Wanted {
  session: SessionRow;
  what: Exclude<FileKind, RawKind>;
  choices: FileChoices;
}

/** Writes what was understood of a session, once more from the beginning if it changes meanwhile. */
export async function writeSession(
  wanted: Wanted,
  handle: FileSystemFileHandle,
  deps: SaveDeps,
): Promise<Written> {
  const { onProgress, signal } = deps;
  const rates = await deps.rates();
  let recentRows = RECENT_ROWS;
  for (let attempt = 1; ; attempt += 1) {
    let count = 0;
    const reading = {
      ...{ now: deps.now(), rates, recentRows },
      onProgress: (progress: SaveProgress) => {
        count = progress.written;
        onProgress(progress);
      },
    };
    try {
      const pieces = await piecesOf(wanted, reading, deps);
      return { file: await writeScratchFile(handle, pieces, signal), count };
    } catch (error) {
      const isMended = error instanceof SessionMendedError;
      if (!isMended || attempt === ATTEMPTS) throw error;
      recentRows *= GROWTH;
    }
  }
}

type Reading = NonNullable<Parameters<typeof exportSession>[2]>;

async function piecesOf(wanted: Wanted, reading: Reading, deps: SaveDeps) {
  const { session, what, choices } = wanted;
  const { database, words } = deps;
  const text = (options = reading) =>
    exportSession(database, session.number, options);
  if (what === "session" && !choices.pseudonyms) return text();
  const parts = choices.pseudonyms
    ? pseudonymised(readTwice(text, reading), {
        ...choices.pseudonyms,
        pseudonymise: await createPseudonyms(await deps.pseudonymKey()),
      })
    : readParts(text());
  return fileContent(what, {
    ...{ parts, words, title: nameOf(session, what, choices) },
    beyond: () => readBeyond(wanted, deps),
    videoStartsAt: videoStart(session, choices),
  });
}

/** Both times as one progress. */
function readTwice(
  text: (reading: Reading) => AsyncIterable<string>,
  reading: Reading,
): () => FileParts {
  let done = 0;
  return () => {
    const before = done;
    done += 0.5;
    const onProgress: Reading["onProgress"] = ({ written, upper }) => {
      const both = Math.round(before * upper + written / 2);
      reading.onProgress?.({ written: both, upper });
    };
    return readParts(text({ ...reading, onProgress }));
  };
}

/** What was written is somebody's own words: with pseudonyms no examples are given. */
async function readBeyond(
  { session: { number }, what, choices: { pseudonyms } }: Wanted,
  { database, selling }: Pick<SaveDeps, "database" | "selling">,
): Promise<BeyondFile> {
  const [moments, recap, sold] = await Promise.all([
    readMoments(database, number),
    readRecap(database, number),
    what === "report" ? readSold(database, number, selling) : null,
  ]);
  if (!pseudonyms) return { moments, recap, sold };
  const silent = moments.map((moment) => ({ ...moment, samples: [] }));
  return { moments: silent, recap, sold };
}

function videoStart(
  { startedAt, liveStartedAt, openedAt }: SessionRow,
  { video = { from: "live", laterMs: 0 } }: FileChoices,
): number {
  const recording = startedAt ?? openedAt;
  const live = liveStartedAt ?? recording;
  return (video.from === "live" ? live : recording) + video.laterMs;
}
