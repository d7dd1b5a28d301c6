import type { FileParts } from "./file-parts";

/** The events of a session file, one JSON object a line. */
export async function* eventLines(parts: FileParts): AsyncGenerator<string> {
  for await (const part of parts)
    if (part.kind === "events")
      yield part.entries.map((event) => `${JSON.stringify(event)}\n`).join("");
}
