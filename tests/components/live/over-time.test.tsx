// @vitest-environment happy-dom
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";

import { OverTime } from "@/components/live/over-time";
import { CHART } from "@/lib/model/settings/chart";
import { readSetting } from "@/lib/settings/setting";

import { fillDatabase, sampleRows } from "../../support/sample-session";
import { renderScreen, surround } from "../../support/screen";
import { temporaryDatabase } from "../../support/temporary-database";

beforeEach(async () => {
  await surround({});
  const database = temporaryDatabase();
  await fillDatabase(database, sampleRows({ until: Date.now() }));
  renderScreen(<OverTime session={1} />, database);
});

test("curves are switched on and off, and stay so", async () => {
  await screen.findByRole("img", { name: /^Viewers: first/ });
  await userEvent.click(screen.getByRole("button", { name: "Diamonds" }));
  await userEvent.click(screen.getByRole("button", { name: "Viewers" }));
  await screen.findByRole("img", {
    name: /^Comments a minute: .+\. Diamonds a minute:/,
  });
  expect((await readSetting(CHART)).series).toEqual(["comments", "diamonds"]);
});

test("the last ten minutes are ten minutes, as the table tells", async () => {
  await screen.findByRole("img", { name: /^Viewers: first/ });
  await userEvent.click(screen.getByText("10 min"));
  await userEvent.click(screen.getByText("As a table"));
  const rows = await screen.findAllByRole("row");
  expect(rows.length - 1).toBeLessThanOrEqual(10);
  expect((await readSetting(CHART)).zoom).toBe("minutes");
});

test("folded away, the chart leaves only its head", async () => {
  await screen.findByRole("img", { name: /^Viewers: first/ });
  await userEvent.click(
    screen.getByRole("button", { name: "Fold the curves away" }),
  );
  await screen.findByRole("button", { name: "Show the curves" });
  expect(screen.queryByRole("img", { name: /^Viewers/ })).toBeNull();
  expect((await readSetting(CHART)).isFolded).toBe(true);
});
