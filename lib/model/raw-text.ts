import type { RawField } from "./raw-message";

/** A raw message to be read: a line for each field, those of a message further in. */
export function rawText(fields: readonly RawField[], depth = 0): string {
  return fields
    .map((field) => {
      const head = `${"  ".repeat(depth)}${headOf(field)}`;
      const inner = field.fields ? rawText(field.fields, depth + 1) : "";
      return inner === "" ? head : `${head}\n${inner}`;
    })
    .join("\n");
}

function headOf({ number, name, type, value }: RawField): string {
  const label = name === undefined ? String(number) : `${number} ${name}`;
  switch (type) {
    case "message":
      return `${label} {}`;
    case "text":
      return `${label}: ${JSON.stringify(value)}`;
    case "bytes":
      return `${label}: <${value}>`;
    case "number":
    case "fixed":
      return `${label}: ${value}`;
  }
}
