// @vitest-environment happy-dom
import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";

import { LiveWidget } from "@/components/overlay/live-widget";
import { MaskContext } from "@/components/overlay/mask-context";
import { OverlayPage } from "@/components/overlay/overlay-page";
import { SampleWidget } from "@/components/overlay/sample-widget";
import { newWidget } from "@/lib/model/overlay/new-widget";
import { createMask } from "@/lib/model/overlay/profanity/mask";
import {
  type Widget,
  WIDGET_KINDS,
  type WidgetKind,
} from "@/lib/model/overlay/widget";
import { noTallies } from "@/lib/model/tallies";
import type { SalesAct } from "@/lib/model/sales/facts";
import { overviewOf } from "@/lib/queries/overview";
import type { LivetapDatabase } from "@/lib/store/database";
import type { EventRow } from "@/lib/store/rows";
import { aBattle } from "@/tests/support/battle";
import { aClaim, anAct, anItem } from "@/tests/support/sales";
import { renderScreen, surround } from "@/tests/support/screen";
import {
  aComment,
  aGift,
  aPerson,
  aPersonRow,
  aRow,
  aSessionRow,
  NOON,
} from "@/tests/support/session-rows";
import { temporaryDatabase } from "@/tests/support/temporary-database";

let database: LivetapDatabase = temporaryDatabase();

const tallies = {
  ...{ ...noTallies(), viewersLast: 1_284, likesReported: 38_214 },
  ...{ diamonds: 41_230, follows: 12 },
};

beforeEach(async () => {
  await surround({});
  vi.stubGlobal("matchMedia", (query: string) => ({
    ...{ matches: query.includes("reduce"), media: query },
    ...{ addEventListener: vi.fn(), removeEventListener: vi.fn() },
  }));
  database = temporaryDatabase();
});

const widgetOf = <Kind extends WidgetKind>(
  kind: Kind,
  options: Partial<Widget<Kind>["options"]> = {},
): Widget => {
  const widget = newWidget(kind, kind);
  Object.assign(widget.options, options);
  return widget;
};

async function show(widget: Widget, events: readonly EventRow[] = []) {
  const row = aSessionRow({ tallies, nextRow: events.length + 1 });
  await database.sessions.put(row);
  await database.events.bulkPut([...events]);
  return renderScreen(
    <MaskContext value={createMask({ masked: [], allowed: [] })}>
      <main>
        <LiveWidget widget={widget} live={overviewOf(row)} />
      </main>
    </MaskContext>,
    database,
  );
}

/** Five pieces of item 12, of which two were taken, and none of item 13. */
async function sell() {
  const claim = aClaim(3, "one", { quantity: 2 });
  const acts: SalesAct[] = [
    ...[{ does: "begin" } as const],
    ...[anItem("12", 5), anItem("13", 0)].map((item) => ({
      ...{ does: "item" as const, item },
    })),
    { does: "show", code: "12" },
    { does: "mark", claim, status: "confirmed" },
  ];
  await database.sales.bulkPut(
    acts.map((act, index) => {
      const { id, at } = anAct(index, act);
      return {
        ...{ id: `${id} ${String(index)}`, at, act },
        ...{ session: 1, storedAt: at },
      };
    }),
  );
}

const follow = (row: number, nickname: string): EventRow => ({
  ...aRow(row, "SocialMessage", NOON + row),
  kind: "follow",
  user: { ...aPerson("9"), nickname },
});

test("the chat says who wrote what, without profanity", async () => {
  await show(widgetOf("chat"), [
    aComment(1, NOON, { text: "hello from Scunthorpe" }),
    aComment(2, NOON + 1, { text: "what the fuck" }),
    aComment(3, NOON + 2, { text: "!discord" }),
  ]);
  expect(await screen.findByText("hello from Scunthorpe")).toBeTruthy();
  expect(screen.getByText("what the ••••")).toBeTruthy();
  expect(screen.getAllByText("Otter 11")).toHaveLength(2);
  expect(screen.queryByText("!discord")).toBeNull();
});

test("a widget that is not safe shows what was written", async () => {
  const widget = { ...widgetOf("chat"), isSafe: false };
  await show(widget, [aComment(1, NOON, { text: "what the fuck" })]);
  expect(await screen.findByText("what the fuck")).toBeTruthy();
});

test("a comment that is taken away leaves the chat, and its element stays for the next", async () => {
  const { container } = await show(widgetOf("chat"), [
    aComment(1, NOON, { text: "first" }),
    aComment(2, NOON + 1, { text: "second" }),
  ]);
  expect(await screen.findByText("second")).toBeTruthy();
  await database.events.update([1, 2], { deleted: true });
  await database.sessions.update(1, { mends: 1 });
  await waitFor(() => {
    expect(screen.queryByText("second")).toBeNull();
  });
  expect(container.querySelectorAll("li")).toHaveLength(1);
});

test("names that are written from right to left, or are endless, stand by themselves", async () => {
  const user = { ...aPerson("9"), nickname: "نورة الصباح" };
  await show(widgetOf("chat"), [aComment(1, NOON, { user })]);
  expect((await screen.findByText("نورة الصباح")).tagName).toBe("BDI");
});

test("the last gift is shown with its count and its diamonds", async () => {
  await show(widgetOf("lastGift"), [
    aGift(1, NOON, {
      ...{ name: "Galaxy", price: 100 },
      streak: { id: "s", status: "end", total: 7 },
    }),
  ]);
  expect(await screen.findByText("Galaxy")).toBeTruthy();
  expect(screen.getByText("×7")).toBeTruthy();
  expect(screen.getByText("700")).toBeTruthy();
});

test("those who gave most stand in their order", async () => {
  await database.people.bulkPut([
    aPersonRow("1", { diamonds: 5 }),
    aPersonRow("2", { diamonds: 5_000 }),
  ]);
  await show(widgetOf("topGifters"));
  const rows = await screen.findAllByRole("listitem");
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "1O2Otter 25,000",
    "2O1Otter 15",
  ]);
});

test("a goal is shown with how far it is", async () => {
  await fakeBrowser.storage.local.set({
    goals: {
      goals: [
        { id: "g", figure: "likes", target: 50_000, streamer: "" },
        { id: "h", figure: "follows", target: 12, streamer: "" },
      ],
    },
  });
  await show(widgetOf("goal", { hasPercent: true }));
  expect(await screen.findByText("Likes")).toBeTruthy();
  expect(screen.getByText("38,214")).toBeTruthy();
  expect(screen.getByText("76%")).toBeTruthy();
});

test("a goal about revenue counts what was sold, in its currency", async () => {
  await fakeBrowser.storage.local.set({
    selling: { isOn: true, currency: "EUR" },
    goals: {
      goals: [{ id: "g", figure: "revenue", target: 100, streamer: "" }],
    },
  });
  await sell();
  await show(widgetOf("goal", { hasPercent: true }));
  expect(await screen.findByText("Sales")).toBeTruthy();
  expect(screen.getByText("€25")).toBeTruthy();
  expect(screen.getByText("25%")).toBeTruthy();
});

test("the sale board shows the item that is sold now and what is left of it", async () => {
  await fakeBrowser.storage.local.set({
    selling: { isOn: true, currency: "EUR" },
  });
  await sell();
  await show(widgetOf("sale", { shows: "board" }));
  const row = (await screen.findByText("Bowl 12")).closest("li");
  expect(row?.dataset.current).toBe("true");
  expect(row?.textContent).toBe("12Bowl 12€12.503 left");
  const gone = screen.queryByText("Bowl 13")?.closest("li");
  expect(gone?.textContent).toBe("13Bowl 13€12.50Sold out");
  expect(screen.queryByText(/Otter/u)).toBeNull();
});

test("a battle shows our score first, and who plays", async () => {
  const { streamer } = aSessionRow();
  const sides = [
    { id: "2", nickname: "Amber Wren", score: 900 },
    { id: streamer.id, nickname: "Maple Fox", score: 1_200 },
  ];
  const times = { startsAt: NOON, endsAt: NOON + 300_000 };
  await show(widgetOf("battle"), [
    aBattle(1, "start", { ...times, sides }),
    aBattle(2, "scores", { sides }),
  ]);
  await screen.findByText("1,200");
  const [ours, theirs] = screen.getAllByText(/Maple Fox|Amber Wren/u);
  expect(ours?.textContent).toContain("Maple Fox");
  expect(theirs?.textContent).toContain("Amber Wren");
  expect(screen.getByText("900")).toBeTruthy();
});

test("the counters show the figures of the live", async () => {
  await show(widgetOf("counters"));
  expect(await screen.findByText("1,284")).toBeTruthy();
  expect(screen.getByText("Diamonds")).toBeTruthy();
  expect(screen.getByText("41,230")).toBeTruthy();
});

test("without a battle, a goal or a sale nothing stands there", async () => {
  for (const kind of ["battle", "goal", "sale", "topGifters"] as const) {
    const { unmount } = await show(widgetOf(kind));
    expect(screen.getByRole("main").textContent).toBe("");
    unmount();
  }
});

test("the ticker tells what comes from then on", async () => {
  await show(widgetOf("ticker"), [follow(1, "Old One")]);
  let row = 1;
  await waitFor(async () => {
    row += 1;
    await database.events.put(follow(row, "Kiwi"));
    await database.sessions.update(1, { nextRow: row + 1 });
    expect(screen.getAllByText("Kiwi").length).toBeGreaterThan(0);
  });
  expect(screen.getAllByText("New follower").length).toBeGreaterThan(0);
  expect(screen.queryByText("Old One")).toBeNull();
});

test.each(WIDGET_KINDS)("the sample of %s shows something", (kind) => {
  renderScreen(
    <main>
      <SampleWidget widget={newWidget(kind, kind)} />
    </main>,
    database,
  );
  expect(screen.getByRole("main").textContent).not.toBe("");
});

test("a layout that does not exist shows nothing but a note for whoever moves the mouse", async () => {
  const address = { layout: "gone", session: null, isSample: false };
  const { container } = renderScreen(
    <OverlayPage address={address} database={database} />,
    database,
  );
  await waitFor(() => {
    dispatchEvent(new Event("pointermove"));
    expect(screen.getByRole("status").textContent).toContain(
      "no longer exists",
    );
  });
  expect(container.querySelector("section")).toBeNull();
});
