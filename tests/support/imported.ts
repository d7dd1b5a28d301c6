import { readFileSync } from "node:fs";

import type { LivetapDatabase } from "@/lib/store/database";
import { exportSession } from "@/lib/transfer/export-session";
import { type FilePreview, previewFile } from "@/lib/transfer/import-preview";
import type { Schema } from "@/lib/transfer/import-schema";
import { type Imported, importSessions } from "@/lib/transfer/import-sessions";

import { collect } from "./collect";
import { fakeScratch } from "./fake-scratch";

/** What the import page is given of docs/session.schema.json. */
export const SESSION_SCHEMA = JSON.parse(
  readFileSync("docs/session.schema.json", "utf8"),
) as Schema; // our own text

const NOW = 1_790_000_000_000;
const { signal } = new AbortController();

export async function exportText(
  database: LivetapDatabase,
  number: number,
): Promise<string> {
  const pieces = exportSession(database, number, { now: NOW });
  return (await collect(pieces)).join("");
}

export function previewOf(
  database: LivetapDatabase,
  text: BlobPart,
): Promise<FilePreview> {
  return previewFile(new Blob([text]), {
    ...{ database, signal, schema: SESSION_SCHEMA },
    onRead: () => undefined,
  });
}

type Deps = Parameters<typeof importSessions>[2];

/** A file through preview and import, as the page does it. */
export async function imported(
  database: LivetapDatabase,
  text: BlobPart,
  deps: Partial<Deps> = {},
): Promise<Imported[]> {
  const { sessions } = await previewOf(database, text);
  return collect(
    importSessions(new Blob([text]), sessions, {
      ...{ database, signal, schema: SESSION_SCHEMA },
      locks: fakeScratch().scratch.locks,
      onProgress: () => undefined,
      ...deps,
    }),
  );
}

/** The number of the only session that can be seen. */
export async function onlySession(database: LivetapDatabase): Promise<number> {
  const [session, ...others] = await database.sessions.toArray();
  if (!session || others.length > 0) throw new Error("not one session");
  return session.number;
}
