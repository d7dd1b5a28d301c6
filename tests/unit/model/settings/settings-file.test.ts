import { expect, test } from "vitest";

import { standardValues } from "@/lib/model/settings/all";
import { differencesOf } from "@/lib/model/settings/differences";
import { membersOf } from "@/lib/model/settings/members";
import {
  readSettings,
  writeSettings,
} from "@/lib/model/settings/settings-file";

const PRESENT = standardValues();

function fileWith(settings: object, changes: object = {}): string {
  return JSON.stringify({
    ...{ format: "livetap.settings", version: 1, settings },
    ...changes,
  });
}

test("what was written is read as it was", () => {
  const values = {
    ...PRESENT,
    recording: {
      ...{ scope: "chosen", chosen: ["fox"], never: ["wren", "heron"] },
      recorderMegabytes: 2000,
    },
    privacy: { hasPictures: false },
    money: { currency: "EUR", low: 0.001, mid: 0.004, high: 0.007 },
  };
  const text = writeSettings(values);
  expect(readSettings(text, PRESENT)).toEqual({ kind: "read", values });
});

test("a file holds neither consent nor whether recording is paused", () => {
  const text = writeSettings({
    ...PRESENT,
    recording: { ...membersOf(PRESENT.recording), isPaused: true },
    consent: { givenAt: 1 },
  });
  expect(text).not.toMatch(/consent|isPaused/);
});

test("a file that tells of consent and of a pause changes neither", () => {
  const text = fileWith({
    consent: { givenAt: 1 },
    recording: { isPaused: false, never: ["fox"] },
  });
  const present = { recording: { isPaused: true, never: [] } };
  const read = readSettings(text, present);
  expect(read).toMatchObject({ values: { recording: { never: ["fox"] } } });
  expect(JSON.stringify(read)).not.toMatch(/consent|isPaused/);
});

test("what a file does not name stays as it is", () => {
  const present = { ...PRESENT, display: { scheme: "dark", time: "elapsed" } };
  const read = readSettings(fileWith({ display: { time: "clock" } }), present);
  expect(read).toMatchObject({
    values: { display: { scheme: "dark", time: "clock" } },
  });
  expect(read).not.toHaveProperty("values.money");
});

test("settings and members of a later Livetap are left out", () => {
  const text = fileWith({
    sound: { isOn: true },
    privacy: { isBlurred: true },
  });
  expect(readSettings(text, PRESENT)).toEqual({
    kind: "read",
    values: { privacy: { hasPictures: true } },
  });
});

test.each([
  ["a text", "dear diary", "noJson"],
  ["nothing", "", "noJson"],
  ["a number", "3", "other"],
  ["a list", "[]", "other"],
  ["another program's file", '{"format":"other"}', "other"],
  ["an export of a session", '{"format":"livetap.session"}', "session"],
  ["a recording", '{"livetap":1,"page":{}}\n{"at":3}', "session"],
  ["a file to come", fileWith({ privacy: {} }, { version: 2 }), "newer"],
  ["a file without version", fileWith({}, { version: "1" }), "other"],
  ["a file without settings", fileWith({}), "empty"],
  ["a file of settings unknown here", fileWith({ sound: {} }), "empty"],
])("%s is refused", (_, text, why) => {
  expect(readSettings(text, PRESENT)).toEqual({ kind: "refused", why });
});

test.each([
  [{ money: { low: "much" } }, "settings.money.low"],
  [{ money: { low: 0.5, mid: 0.1, high: 0.6 } }, "settings.money.low"],
  [{ money: { high: 101 } }, "settings.money.high"],
  [{ display: { scheme: "pink" } }, "settings.display.scheme"],
  [{ privacy: { hasPictures: 1 } }, "settings.privacy.hasPictures"],
  [{ recording: { never: ["fox", "a b c"] } }, "settings.recording.never[1]"],
  [{ recording: { never: "fox" } }, "settings.recording.never"],
  [{ recording: [] }, "settings.recording"],
  [{ feed: null }, "settings.feed"],
])("%j is refused, and where the fault is", (settings, place) => {
  const read = readSettings(fileWith(settings), PRESENT);
  expect(read).toEqual({ kind: "refused", why: "misfit", place });
});

test("what would change is told member by member", () => {
  const wanted = {
    display: { ...membersOf(PRESENT.display), scheme: "dark" },
    recording: {
      ...membersOf(PRESENT.recording),
      never: ["fox"],
      isPaused: true,
    },
  };
  expect(differencesOf(PRESENT, wanted)).toEqual([
    { place: "display.scheme", from: "auto", to: "dark" },
    { place: "recording.never", from: [], to: ["fox"] },
  ]);
});
