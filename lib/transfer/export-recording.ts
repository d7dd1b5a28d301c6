import type { LivetapDatabase } from "@/lib/store/database";
import type { SessionRow } from "@/lib/store/rows";

import { base64Of } from "./base64";
import { SessionGoneError } from "./gone";
import { recordedFrames, type RelayedFrame } from "./recorded-frames";
import type { Scrubber } from "./scrub";

export interface RecordingProgress {
  /** Raw frames written, and their bytes, of about how many there are. */
  frames: number;
  written: number;
  upper: number;
}

export interface RecordingOptions {
  /** With it nothing that points to a person is written. */
  scrubber?: Scrubber;
  onProgress?: (progress: RecordingProgress) => void;
}

/** Characters gathered before they are handed on. */
const PIECE = 64 * 1024;

/**
 * A session's raw frames as the text of a recording (docs/recording.md), piece by piece: memory stays flat. Throws when
 * there is no such session, or no longer.
 */
export async function* exportRecording(
  database: LivetapDatabase,
  session: number,
  options: RecordingOptions = {},
): AsyncGenerator<string, undefined> {
  const row = await database.sessions.get(session);
  if (!row) throw new SessionGoneError(session);
  const progress = { frames: 0, written: 0, upper: row.framesBytes };
  let gathered = `${JSON.stringify(headerOf(row, options.scrubber))}\n`;
  let startedAt: number | undefined;
  let at = 0;
  for await (const frame of recordedFrames(database, session)) {
    startedAt ??= frame.receivedAt;
    at = Math.max(at, frame.receivedAt - startedAt);
    gathered += `${JSON.stringify(await lineOf(frame, at, options.scrubber))}\n`;
    progress.frames += 1;
    progress.written += frame.bytes.length;
    if (gathered.length < PIECE) continue;
    yield gathered;
    gathered = "";
    options.onProgress?.({ ...progress });
  }
  yield gathered;
  options.onProgress?.({ ...progress, upper: progress.written });
  if (!(await database.sessions.get(session)))
    throw new SessionGoneError(session);
}

function headerOf(
  { url, room, streamer }: SessionRow,
  scrubber: Scrubber | undefined,
) {
  const { id, handle, nickname } = streamer;
  const page = { url, roomId: room, host: { id, handle, nickname } };
  if (!scrubber) return { livetap: 1, page };
  return {
    livetap: 1,
    scrubbed: true,
    page: {
      url: scrubber.address(url),
      roomId: scrubber.id(room),
      host: {
        id: scrubber.id(id),
        handle: scrubber.text(handle),
        nickname: scrubber.text(nickname),
      },
    },
  };
}

/** `at` is in ms since the first frame. */
async function lineOf(
  { kind, url, bytes }: RelayedFrame,
  at: number,
  scrubber: Scrubber | undefined,
) {
  if (!scrubber) return { at, kind, url, data: base64Of(bytes) };
  const scrubbed =
    kind === "frame" ? await scrubber.frame(bytes) : scrubber.response(bytes);
  return { at, kind, url: scrubber.address(url), data: base64Of(scrubbed) };
}
