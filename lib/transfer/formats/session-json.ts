import { type FileHead, type FileParts, LISTS } from "./file-parts";

/** Parts as the text of a session file, which reads like that of `exportSession`. */
export async function* sessionJson(parts: FileParts): AsyncGenerator<string> {
  let list = -1;
  let isEmpty = true;
  function* goTo(next: number): Generator<string> {
    while (list < next) {
      if (list >= 0) yield "\n],\n";
      list += 1;
      isEmpty = true;
      yield `"${LISTS[list] ?? ""}": [`;
    }
  }
  for await (const part of parts) {
    if (part.kind === "head") {
      yield headText(part.head);
      continue;
    }
    yield* goTo(LISTS.indexOf(part.kind));
    yield (
      (isEmpty ? "\n" : ",\n") +
      part.entries.map((entry) => JSON.stringify(entry)).join(",\n")
    );
    isEmpty = false;
  }
  yield* goTo(LISTS.length - 1);
  yield "\n] }\n";
}

function headText({ format, version, exportedAt, ...members }: FileHead) {
  const rest = Object.entries(members).map(
    ([name, value]) => `"${name}": ${JSON.stringify(value)}`,
  );
  const start = [
    `{ "format": ${JSON.stringify(format)}`,
    `"version": ${String(version)}`,
    `"exportedAt": ${String(exportedAt)}`,
  ];
  return `${[start.join(", "), ...rest].join(",\n")},\n`;
}
