import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { EVENT_KINDS } from "@/lib/model/event";
import { CSV_COLUMNS } from "@/lib/transfer/formats/csv";
import { LISTS } from "@/lib/transfer/formats/file-parts";
import { namedUnder } from "@/tests/support/data-doc";

interface Shape {
  properties?: Record<string, Shape>;
  items?: Shape;
}

const schema = JSON.parse(
  readFileSync("docs/session.schema.json", "utf8"),
) as Shape & { definitions: Record<string, Shape> }; // our own file

function fieldsOf({ properties = {} }: Shape, before = ""): string[] {
  return Object.entries(properties).flatMap(([name, shape]) => [
    before + name,
    ...fieldsOf(shape, `${before}${name}.`),
    ...(shape.items ? fieldsOf(shape.items, `${before}${name}[].`) : []),
  ]);
}

test("docs/data.md names every field of the session file, and no others", () => {
  const all = namedUnder("## The session file");
  const named = all.slice(0, all.length - namedUnder("### Events").length);
  expect(named.sort()).toEqual(fieldsOf(schema).sort());
});

test.each(["event", "user", "streak", "traits", "followersTold"])(
  "docs/data.md names every field of what the schema calls %s",
  (definition) => {
    const before = definition === "event" ? "" : `${definition}.`;
    const named = namedUnder("### Events");
    const wanted = fieldsOf(schema.definitions[definition] ?? {}, before);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((field) => !named.includes(field))).toEqual([]);
  },
);

test.each(["claim", "item"])(
  "docs/data.md names every field of what the schema calls %s",
  (definition) => {
    const wanted = fieldsOf(schema.definitions[definition] ?? {});
    expect(wanted.length).toBeGreaterThan(5);
    expect(namedUnder("## What a seller does")).toEqual(
      expect.arrayContaining(wanted),
    );
  },
);

test.each(EVENT_KINDS)(
  "docs/data.md names every field of %s events",
  (kind) => {
    const fields = fieldsOf(schema.definitions[`${kind}Event`] ?? {});
    expect(namedUnder(`#### ${kind}`)).toEqual(fields);
  },
);

test.each(LISTS)("docs/data.md names every column of %s", (list) => {
  const columns = CSV_COLUMNS[list].map(({ name }) => name);
  expect(namedUnder(`### Columns of ${list}`)).toEqual(columns);
});
