import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, expect, test } from "vitest";

import { RATED } from "@/lib/model/series";
import { readRecap } from "@/lib/queries/recap";
import { replaceOwn } from "@/lib/upkeep/own-lists";
import { collect } from "@/tests/support/collect";
import { ownLists } from "@/tests/support/own-lists";
import { played } from "@/tests/support/played";
import { findRecordings, readRecording } from "@/tests/support/recording";
import { storedEvents, textOf } from "@/tests/support/session-parts";
import { NOON } from "@/tests/support/session-rows";

const SCRIPT = "scripts/check-export.mjs";
const folder = mkdtempSync(path.join(tmpdir(), "livetap-check-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Checked {
  figures: { name: string; isEqual: boolean }[];
  recap: Record<string, unknown>;
}

async function exported(recording: string) {
  const { database, session } = await played(readRecording(recording));
  const file = path.join(folder, path.basename(recording));
  const text = await collect(textOf(database, session.number));
  writeFileSync(file, text.join(""));
  return { file, database, session };
}

function checked(file: string): Checked {
  const { stdout } = spawnSync("node", [SCRIPT, file, "--json"], {
    maxBuffer: 1e9,
  });
  return JSON.parse(stdout.toString()) as Checked; // our own script's
}

test.each(findRecordings())(
  "every figure in the file of %s follows from its events",
  async (recording) => {
    const { file } = await exported(recording);
    const { figures } = checked(file);
    expect(figures.length).toBeGreaterThan(25);
    expect(figures.filter(({ isEqual }) => !isEqual)).toEqual([]);
  },
);

test("what the user did is told once and in order", async () => {
  const database = await storedEvents([]);
  await replaceOwn(database, 1, ownLists());
  const text = (await collect(textOf(database))).join("");
  const file = path.join(folder, "own.json");
  const wrongIn = (written: string) => {
    writeFileSync(file, written);
    const { figures } = checked(file);
    const own = figures.filter(({ name }) => /^(?:marks|sales)\./.test(name));
    expect(own).toHaveLength(5);
    return own.filter(({ isEqual }) => !isEqual).map(({ name }) => name);
  };
  expect(wrongIn(text)).toEqual([]);
  const at = String(NOON + 1_001);
  const early = text.replace(`"at":${at}`, `"at":${String(NOON + 1_000)}`);
  expect(wrongIn(early)).toEqual(["sales.times"]);
  const late = text.replace(`"at":${at}`, `"at":${String(NOON + 1_005)}`);
  expect(wrongIn(late)).toEqual(["sales.order"]);
});

test.each(findRecordings())(
  "the page of %s shows what follows from its file",
  async (recording) => {
    const { file, database, session } = await exported(recording);
    const { recap } = checked(file);
    const shown = await readRecap(database, session.number);
    if (!shown) throw new Error("No recap");
    const { conversions, concentration, peaks, rates } = shown;
    expect(rounded(recap)).toEqual(
      rounded({
        durationMs: shown.durationMs,
        coveredMs: shown.coveredMs,
        viewerMinutes: shown.viewerMinutes,
        perMinute: Object.fromEntries(
          RATED.map((name) => [name, rates?.[name].perMinute ?? null]),
        ),
        seen: conversions.seen,
        commented: conversions.commented.count,
        followed: conversions.followed.count,
        gifted: conversions.gifted.count,
        giftedOfCommenters: conversions.giftedOfCommenters.count,
        ...{ concentration, peaks },
      }),
    );
  },
);

/** Sums of fractions differ in their last digit by the order of adding. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_name, one: unknown) =>
    typeof one === "number" ? Number(one.toPrecision(9)) : one,
  );
}

test("a figure that is not what the events say is found", async () => {
  const [recording = ""] = findRecordings();
  const { file, database, session } = await exported(recording);
  const text = (await collect(textOf(database, session.number))).join("");
  writeFileSync(file, text.replace(/"comments":(\d+)/u, '"comments":1$1'));
  expect(() => execFileSync("node", [SCRIPT, file])).toThrow();
  const wrong = checked(file).figures.filter(({ isEqual }) => !isEqual);
  expect(wrong.map(({ name }) => name)).toEqual(["totals.comments"]);
});
