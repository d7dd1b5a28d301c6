import type { User } from "@/lib/model/event";

import type { FileHead, FilePart, FileParts } from "../formats/file-parts";
import { applyRules, type Disguise } from "./apply-rules";
import { createNameMask } from "./name-mask";
import type { Pseudonymise } from "./pseudonym";
import {
  COMMON_RULES,
  COVERAGE_RULES,
  EVENT_RULES,
  OWN_RULES,
  PERSON_RULES,
  SESSION_RULES,
  STREAMER_RULES,
} from "./rules";

export interface PseudonymOptions {
  pseudonymise: Pseudonymise;
  /** Whether what viewers wrote stays, with the names in it masked. */
  hasComments: boolean;
  /** Whether the streamer is told by name. */
  hasStreamer: boolean;
}

/**
 * A session file with pseudonyms in place of everybody. It is read twice, since a comment can name somebody who shows up
 * only later; what is remembered is who there was, not what happened.
 */
export async function* pseudonymised(
  read: () => FileParts,
  options: PseudonymOptions,
): FileParts {
  const cast = createCast(options);
  let first = "";
  for await (const part of read()) {
    if (part.kind === "head") first = contentOf(part.head);
    await cast.meet(part);
  }
  let hasGrown = false;
  for await (const part of read()) {
    if (part.kind === "head") hasGrown = contentOf(part.head) !== first;
    if (hasGrown) await cast.meet(part);
    yield mappedPart(part, cast.disguise);
  }
}

/** Whatever came to a live since is counted in its head. */
function contentOf(head: FileHead): string {
  return JSON.stringify({ ...head, exportedAt: 0 });
}

function mappedPart(part: FilePart, disguise: Disguise): FilePart {
  // By the rules each part keeps its shape; they are looked at by the schema in the tests.
  return mappedFields(part, disguise) as unknown as FilePart;
}

function mappedFields(part: FilePart, disguise: Disguise) {
  switch (part.kind) {
    case "head": {
      const { session, streamer, coverage, totals, ...start } = part.head;
      const { format, version, exportedAt } = start;
      const head = {
        ...{ format, version, exportedAt, pseudonymised: true },
        session: applyRules(SESSION_RULES, session, disguise),
        streamer: applyRules(STREAMER_RULES, streamer, disguise),
        coverage: applyRules(COVERAGE_RULES, coverage, disguise),
        totals,
      };
      return { kind: part.kind, head };
    }
    case "people": {
      const entries = part.entries.map((person) =>
        applyRules(PERSON_RULES, { ...person }, disguise),
      );
      return { kind: part.kind, entries };
    }
    case "gifts":
    case "minutes":
      return part;
    case "marks":
    case "sales":
    case "ticks":
    case "draws": {
      const entries = part.entries.map((entry) =>
        applyRules(OWN_RULES[part.kind], { ...entry }, disguise),
      );
      return { kind: part.kind, entries };
    }
    case "events": {
      const entries = part.entries.map((event) =>
        applyRules(
          { ...COMMON_RULES, ...EVENT_RULES[event.kind] },
          { ...event },
          disguise,
        ),
      );
      return { kind: part.kind, entries };
    }
  }
}

interface Cast {
  /** Everybody in it, before it is mapped. */
  meet: (part: FilePart) => Promise<void>;
  disguise: Disguise;
}

/** Stands where a message names nobody. */
const NOBODY = ["", "0"];

function createCast(options: PseudonymOptions): Cast {
  const known = new Map<string, User>();
  const names = createNameMask();
  const kept = new Set<string>();
  const meet = async (part: FilePart) => {
    const { id } = part.kind === "head" ? part.head.streamer : { id: null };
    if (options.hasStreamer && id !== null) kept.add(id);
    const { met, named } = metIn(part);
    const fresh = [...met].filter((one) => !known.has(one));
    for (const [index, user] of (
      await Promise.all(fresh.map(options.pseudonymise))
    ).entries())
      known.set(fresh[index] ?? "", user);
    for (const [name, whose] of named) {
      const pseudonym = known.get(whose);
      if (pseudonym && !kept.has(whose)) names.add(name, pseudonym);
    }
  };
  return { meet, disguise: disguiseOf({ known, kept, names, options }) };
}

interface CastState {
  known: ReadonlyMap<string, User>;
  kept: ReadonlySet<string>;
  names: ReturnType<typeof createNameMask>;
  options: PseudonymOptions;
}

function disguiseOf({ known, kept, names, options }: CastState): Disguise {
  const pseudonymOf = (id: string): User => {
    const pseudonym = known.get(id);
    if (!pseudonym) throw new Error("A person without a pseudonym");
    return pseudonym;
  };
  const isKept = (id: string) => kept.has(id);
  return {
    person: (id) =>
      isKept(id) || NOBODY.includes(id) ? id : pseudonymOf(id).id,
    name: (which, id, name) =>
      isKept(id) || name === "" ? name : pseudonymOf(id)[which],
    text: names.mask,
    said: (text) => (options.hasComments ? names.mask(text) : ""),
    title: (text) => (options.hasStreamer ? names.mask(text) : null),
    host: (value) => (options.hasStreamer ? value : null),
    uuid: (id) => (id === "" ? "" : uuidOf(pseudonymOf(id).id)),
  };
}

/** An id of our own, in the shape of those that the makers of a file may choose freely (RFC 9562, version 8). */
function uuidOf(digits: string): string {
  const hex = BigInt(digits).toString(16).padStart(31, "0");
  return [
    ...[hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(12, 15)}`],
    ...[`8${hex.slice(15, 18)}`, hex.slice(18, 30)],
  ].join("-");
}

interface Met {
  met: Set<string>;
  named: [name: string, id: string][];
}

/** By the same rules, so that nobody is forgotten. */
function metIn(part: FilePart): Met {
  const met = new Set<string>();
  const named: Met["named"] = [];
  const remember = (id: string) => {
    met.add(id);
    return id;
  };
  mappedFields(part, {
    person: remember,
    name: (_which, id, name) => {
      remember(id);
      if (name !== "") named.push([name, id]);
      return name;
    },
    text: (text) => text,
    said: (text) => text,
    title: (text) => text,
    host: (value) => value,
    uuid: remember,
  });
  return { met, named };
}
