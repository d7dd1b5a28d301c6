import { expect, type Page, test as base } from "@playwright/test";

import { isPseudonym } from "@/lib/model/pseudonym";
import { OWN_NAMES } from "@/lib/upkeep/own-lists";

import { type Machine, startMachine } from "../soak/machine";
import { liveOf } from "../soak/run-schedule";
import { openTab } from "../soak/stand";
import { untilStored } from "../soak/stored";
import { findIn, findInBytes, type Sought } from "../support/person-scan";
import { ownLists } from "../support/own-lists";
import { putRows } from "../support/put-rows";
import { erasePerson } from "./pages/data";
import { listStores, readStore } from "./stored";

const test = base.extend<{ machine: Machine }>({
  machine: async ({}, use) => {
    const machine = await startMachine();
    await use(machine);
    await machine.close();
  },
});

interface Someone {
  session: number;
  person: string;
  handle: string;
  acts: number;
}

/** Whoever did most, the streamer apart. */
async function busiest(screen: Page): Promise<Someone> {
  const rows = (await readStore(screen, "people")) as unknown as Someone[];
  const known = rows.filter(({ handle }) => handle !== "");
  const [first] = known.sort((left, right) => right.acts - left.acts);
  if (!first) throw new Error("nobody did anything");
  return first;
}

/** Everything stored, as one text, and every piece of bytes in it. */
async function placesOf(screen: Page, sought: Sought): Promise<string[]> {
  const places: string[] = [];
  for (const [, stores] of await listStores(screen))
    for (const store of stores) {
      const text = JSON.stringify(await readStore(screen, store));
      const bytes = [...text.matchAll(/"base64":"([^"]*)"/g)];
      const found = [
        ...findIn(text, sought),
        ...bytes.flatMap(([, data = ""]) =>
          findInBytes(Buffer.from(data, "base64"), sought),
        ),
      ];
      if (found.length > 0) places.push(`${store}: ${found.join(", ")}`);
    }
  return places;
}

/** Marks, sales, ticks and a draw with somebody in each. */
async function doSomethingWith(screen: Page, someone: Someone): Promise<void> {
  const { session, person: id, handle } = someone;
  const own = ownLists("a", { id, handle, nickname: handle });
  for (const name of OWN_NAMES) {
    const rows = own[name].map((entry) => ({ ...entry, session }));
    await putRows(screen, name, rows);
  }
}

async function pseudonymOf(screen: Page): Promise<Someone | undefined> {
  const rows = (await readStore(screen, "people")) as unknown as Someone[];
  return rows.find(({ person }) => isPseudonym(person));
}

test("somebody who is erased during a live is gone everywhere and does not come back with what they do next", async ({
  machine,
}) => {
  const { screen, studio } = machine;
  const live = await studio.begin(liveOf(811));
  await openTab(machine, live);
  await live.playTo(live.length / 2);
  await untilStored(screen);
  const someone = await busiest(screen);
  const sought = { id: someone.person, names: [someone.handle] };
  await doSomethingWith(screen, someone);
  const places = await placesOf(screen, sought);
  for (const store of OWN_NAMES)
    expect(places.join("\n")).toContain(`${store}: `);

  const data = await screen.context().newPage();
  await data.goto(new URL("/dashboard.html#data", screen.url()).href);
  await erasePerson(data, someone.handle);
  expect(await placesOf(screen, sought)).toEqual([]);
  const before = await pseudonymOf(screen);
  expect(before?.acts).toBe(someone.acts);

  await live.playTo(live.length);
  await untilStored(screen);
  const after = await pseudonymOf(screen);
  expect(after?.person).toBe(before?.person);
  expect(after?.acts).toBeGreaterThan(someone.acts);
  expect(await placesOf(screen, sought)).toEqual([]);
});
