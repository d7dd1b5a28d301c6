import { expect, type Page } from "@playwright/test";

import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import type { ExportedSession } from "./session-file";

const whole = new Intl.NumberFormat("en-US");
const percent = new Intl.NumberFormat("en-US", {
  ...{ style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 },
});

/** The figures that the recap shows, from the file's people and events alone. */
function recapOfFile({ people, events, streamer }: ExportedSession) {
  const others = (
    people as unknown as Record<string, number | string>[]
  ).filter(({ id, isMasked }) => id !== streamer.id && !isMasked);
  const doing = (measure: string) =>
    others.filter((person) => Number(person[measure]) > 0);
  const acts = ["comments", "gifts", "likes", "joins", "follows", "shares"];
  const seen = others.filter((person) =>
    acts.some((act) => Number(person[act]) > 0),
  );
  const given = doing("diamonds")
    .map(({ diamonds }) => Number(diamonds))
    .sort((left, right) => right - left);
  return {
    seen: seen.length,
    commented: doing("comments").length,
    followed: doing("follows").length,
    gifted: doing("gifts").length,
    top1: (given[0] ?? 0) / given.reduce((sum, one) => sum + one, 0),
    countOf: (kind: string) =>
      events.filter((event) => event.kind === kind).length,
  };
}

function figure(page: Page, name: string) {
  return page
    .getByRole("region", { name: "Recap" })
    .getByRole("group", { name: new RegExp(`^${name}:`) });
}

/** "96.4%", cut off as the screen does it. */
function shareOf(share: number): string {
  return percent.format(Math.floor(share * 1000) / 1000);
}

test("the figures of a live's page are those of the exported file", async ({
  installAndConsent,
}) => {
  const { recording } = syntheticLive({ seed: 5, minutes: 6 });
  const watching = await installAndConsent({
    ...{ recordings: [recording], speed: "max" },
  });
  await watching.playAll();
  const file = await watching.exportSession();
  const { totals } = file;
  const page = await watching.context.newPage();
  await page.goto(
    `chrome-extension://${watching.extensionId}/dashboard.html#sessions`,
  );
  await page.getByRole("main").getByRole("link").first().click();

  await expect(figure(page, "Comments")).toContainText(
    whole.format(totals.comments),
  );
  await expect(figure(page, "Diamonds")).toContainText(
    whole.format(totals.diamonds),
  );
  await expect(figure(page, "Gifts")).toContainText(whole.format(totals.gifts));
  await expect(figure(page, "Peak viewers")).toContainText(
    whole.format(totals.viewersPeak ?? -1),
  );
  await expect(figure(page, "People")).toContainText(
    whole.format(totals.people),
  );

  const expected = recapOfFile(file);
  const reach = page.getByRole("list", { name: "From watching to giving" });
  for (const [index, count] of [
    ...[expected.seen, expected.commented, expected.followed, expected.gifted],
  ].entries()) {
    const bar = reach.getByRole("listitem").nth(index);
    await expect(bar).toContainText(whole.format(count));
    if (index > 0)
      await expect(bar).toContainText(shareOf(count / expected.seen));
  }
  await expect(
    page
      .getByRole("list", { name: "Who the diamonds come from" })
      .getByRole("listitem")
      .first(),
  ).toContainText(shareOf(expected.top1));
  for (const [kind, name] of [
    ...([
      ["comment", "Comments"],
      ["like", "Likes"],
    ] as const),
    ...([
      ["gift", "Gifts"],
      ["viewers", "Viewers"],
    ] as const),
  ])
    await expect(
      page.getByRole("link", { name: new RegExp(`^${name}`) }),
    ).toContainText(whole.format(expected.countOf(kind)));
});
