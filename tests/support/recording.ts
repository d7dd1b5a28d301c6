import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";

import type { RelayItem } from "@/lib/protocol/port";

export interface RecordedPage {
  url: string;
  roomId: string;
  host: { id: string; handle: string; nickname: string };
}

export interface RecordedLine {
  at: number;
  kind: "frame" | "response";
  url: string;
  data: string;
}

export interface Recording {
  name: string;
  page: RecordedPage;
  lines: RecordedLine[];
}

const REPOSITORY = path.resolve(import.meta.dirname, "../..");
/** The small ones that stand in the repository, and the folder beside it that may hold more. */
export const RECORDING_FOLDERS = [
  path.join(REPOSITORY, "tests/conformance/recordings"),
  process.env.LIVETAP_RECORDINGS ??
    path.resolve(REPOSITORY, "../shared/recordings/visible"),
];

/** Every recording that can be found here, by file. */
export function findRecordings(): string[] {
  const files = RECORDING_FOLDERS.filter((folder) =>
    existsSync(folder),
  ).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => /(?<!expected)\.ndjson(\.gz)?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  const byName = new Map(
    files.map((file) => [path.basename(file).replace(/\.gz$/, ""), file]),
  );
  return [...byName.values()];
}

export function readRecording(file: string): Recording {
  const [header = "{}", ...lines] = readText(file).trimEnd().split("\n");
  const { page } = JSON.parse(header) as { page: RecordedPage };
  return {
    name: path.basename(file).replace(/\.ndjson(\.gz)?$/, ""),
    page,
    lines: lines.map((line) => JSON.parse(line) as RecordedLine),
  };
}

function readText(file: string): string {
  const bytes = readFileSync(file);
  return (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
}

/** `name.expected.json` or `.expected.ndjson` beside a recording. */
export function readExpected(file: string, ending: "json" | "ndjson"): string {
  return readText(file.replace(/\.ndjson(\.gz)?$/, `.expected.${ending}`));
}

/** The items that a relay makes of a recording, as the stand-in page would play it. */
export function relayItems(
  { page, lines }: Recording,
  startedAt = 1_790_000_000_000,
): RelayItem[] {
  const handle = page.host.handle;
  const items: RelayItem[] = [
    {
      ...{ number: 1, receivedAt: startedAt, handle, kind: "opened" },
      ...{ socket: 1, host: "webcast-ws.tiktok.com", room: page.roomId },
      path: "/webcast/im/ws_proxy/ws_reuse_supplement/",
    },
  ];
  for (const { at, kind, data } of lines) {
    const bytes = new Uint8Array(Buffer.from(data, "base64"));
    const base = {
      ...{ number: items.length + 1, receivedAt: startedAt + at, handle },
    };
    items.push(
      kind === "frame"
        ? { ...base, kind, socket: 1, bytes }
        : {
            ...{ ...base, kind, bytes, room: page.roomId },
            path: "/webcast/im/fetch/",
          },
    );
  }
  return items;
}
