import { ALL_LISTS, type FileHead, type FileParts, LISTS } from "./file-parts";

/** Parts as the text of a session file, which reads like that of `exportSession`. */
export async function* sessionJson(parts: FileParts): AsyncGenerator<string> {
  const required: readonly string[] = LISTS;
  let list = -1;
  let isOpen = false;
  let isEmpty = true;
  function* goTo(next: number): Generator<string> {
    while (list < next) {
      list += 1;
      const name = ALL_LISTS[list] ?? "";
      if (list < next && !required.includes(name)) continue;
      if (isOpen) yield "\n],\n";
      isOpen = true;
      isEmpty = true;
      yield `"${name}": [`;
    }
  }
  for await (const part of parts) {
    if (part.kind === "head") {
      yield headText(part.head);
      continue;
    }
    yield* goTo(ALL_LISTS.indexOf(part.kind));
    yield (
      (isEmpty ? "\n" : ",\n") +
      part.entries.map((entry) => JSON.stringify(entry)).join(",\n")
    );
    isEmpty = false;
  }
  yield* goTo(ALL_LISTS.length - 1);
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
