import { readFileSync } from "node:fs";

import Ajv from "ajv/dist/2019.js";

const schema: unknown = JSON.parse(
  readFileSync("docs/session.schema.json", "utf8"),
);
const validate = new Ajv({ allErrors: true }).compile(closed(schema) as object); // a schema is an object

/** What is wrong with a session file, by the schema and for having members that it does not name. */
export function schemaErrorsOf(file: unknown): string[] {
  validate(file);
  return (validate.errors ?? []).map(
    ({ instancePath, message = "" }) => `${instancePath} ${message}`,
  );
}

/**
 * The schema itself lets readers meet members of later versions; nothing of that kind may be written today. What a kind of
 * event adds stays open: the event that it is part of is closed.
 */
function closed(part: unknown, isPartOfEvent = false): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (Array.isArray(part)) return part.map((inner) => closed(inner));
  const entries = Object.entries(part)
    .filter(([name]) => name !== "$schema")
    .map(([name, inner]) => {
      return [name, closed(inner, name.endsWith("Event"))] as const;
    });
  const isShape = "required" in part && "properties" in part;
  return {
    ...Object.fromEntries(entries),
    ...(isShape && !isPartOfEvent && { unevaluatedProperties: false }),
  };
}
