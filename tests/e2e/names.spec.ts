import { readFile } from "node:fs/promises";

import { expect, type Page } from "@playwright/test";

import type { Act } from "@/lib/demo/acts";
import { messageOf } from "@/lib/demo/message";
import { encode } from "@/lib/demo/wire";

import { schemaErrorsOf } from "../support/session-schema";
import { untilPlayed } from "../replay/progress";
import { waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";
import { pushFrame } from "../replay/wire";
import { extensionTest as test } from "./fixtures";
import { exportFrom } from "./pages/panel";
import { openPopup } from "./pages/popup";
import type { ExportedSession } from "./session-file";

const ZALGO = "Z\u0351\u036b\u0343\u0363".repeat(12);
/** What people may call themselves, or write, to break a screen or a file. */
const TEXTS = [
  `<img src=x onerror="document.title='broken'">`,
  `<script>document.title='broken'</script>`,
  "javascript:alert(1)",
  "\u202Eevil\u202C tnatropmi\u2066",
  "نهر هادئ من الطين \u200F(‏1)",
  "\u200B\u200D\u2060\uFEFF".repeat(2_000),
  ZALGO,
  ZALGO.repeat(20),
  `=HYPERLINK("https://clay.example","Clay")`,
  "+1+1|calc",
  "@SUM(A1)",
  "\u0000\u0007\u001B[31mred\u009F",
  "line\r\nline\n\n\n\u2028line",
  "W".repeat(10_000),
  "\n".repeat(5_000),
  "👩🏽‍🎨".repeat(400).slice(0, 2_003),
  "$1 $NAME$ {0:user} %s ${handle}",
  `"]},"events":[{"id":"1"}]}\\`,
  "__proto__",
] as const;
/** The first half of a character in the place of text: EF BF BD for who decodes strictly. */
const HALF = new Uint8Array([0x61, 0xed, 0xa0, 0xbd, 0x62]);

function hostileTexts() {
  const { recording } = syntheticLive({ seed: 17, minutes: 1 });
  const { page } = recording;
  const at = Date.UTC(2026, 8, 24, 18, 31);
  const host = {
    id: BigInt(page.host.id),
    handle: page.host.handle,
    nickname: page.host.nickname,
    avatar: "https://p16-sign-va.tiktokcdn.com/avatar/1.webp",
    language: "en" as const,
  };
  const room = {
    ...{ id: BigInt(page.roomId), host, hasPictures: true },
    clock: (moment: number) => moment,
  };
  const messages = TEXTS.flatMap((text, index) => {
    const person = {
      ...host,
      id: 7_100_000_000_999_000_000n + BigInt(index),
      handle: `maker.${index}`,
      nickname: text,
    };
    const acts = [
      { kind: "comment", person, text },
      { kind: "join", person, viewers: 5 },
      {
        ...{ kind: "gift", person, count: 1, group: 0n, isEnd: true },
        ...{ brought: 1 },
        gift: { id: 90_000n + BigInt(index), name: text, price: 5, type: 2 },
      },
    ] satisfies Act[];
    return acts.map((act, turn) => {
      const id = 7_570_000_000_000_000_000n + BigInt(index * 10 + turn);
      const told = { id, at: at + index * 100 + turn, isHistory: false, act };
      return messageOf(told, room);
    });
  });
  const half = encode({
    1: "WebcastChatMessage",
    2: encode({
      1: encode({ 1: "WebcastChatMessage", 2: 5n, 3: room.id, 4: BigInt(at) }),
      2: encode({ 1: 7_100_000_000_998_000_000n, 3: HALF, 38: "half.otter" }),
      3: HALF,
    }),
    3: 5n,
  });
  const extras = [...messages, half].map((message, index) => {
    const payload = encode({ 1: [message], 4: BigInt(at) });
    const sequence = 90_000n + BigInt(index);
    const frame = { sequence, logId: sequence, type: "msg", payload };
    return { before: 5, bytes: pushFrame(frame) };
  });
  const { facts } = recording;
  const title = TEXTS[3] + TEXTS[0];
  const nickname = `${TEXTS[3]} ${ZALGO} ${"long ".repeat(60)}`;
  return {
    recording: {
      ...recording,
      ...(facts && { facts: { ...facts, title } }),
      page: { ...page, host: { ...page.host, nickname } },
    },
    extras,
  };
}

const WIDTHS = [320, 760] as const;

async function resize(screen: Page, width: number): Promise<void> {
  await screen.setViewportSize({ width, height: 800 });
  await untilDrawn(screen);
}

/** Two frames later everything that was asked for is in its place. */
function untilDrawn(screen: Page): Promise<void> {
  return screen.evaluate(
    () =>
      new Promise<void>((drawn) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            drawn();
          });
        });
      }),
  );
}

/** Nothing is wider than the screen, no line is endless, and nothing that was written became markup. */
async function expectHarmless(screen: Page, name: string): Promise<void> {
  const found = await screen.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const lines = [...document.querySelectorAll("[role=listitem]")];
    const heights = lines.map((line) => line.getBoundingClientRect().height);
    return {
      excess: scrollWidth - clientWidth,
      made: document.querySelectorAll("[onerror], main script, [src='x']")
        .length,
      isTitled: document.title !== "broken",
      isBounded: Math.max(0, ...heights) < 200,
    };
  });
  await screen.screenshot({ path: test.info().outputPath(`${name}.png`) });
  expect(found, name).toEqual({
    ...{ excess: 0, made: 0, isTitled: true, isBounded: true },
  });
}

async function expectHarmlessScreen(screen: Page, name: string): Promise<void> {
  for (const width of WIDTHS) {
    await resize(screen, width);
    await expectHarmless(screen, `${name}-${String(width)}`);
  }
}

/** Scrolls through the whole feed. */
async function expectHarmlessFeed(panel: Page): Promise<void> {
  const scroller = panel.getByRole("list", { name: "Feed" });
  for (const width of WIDTHS) {
    await resize(panel, width);
    for (let isMore = true, look = 1; isMore; look += 1) {
      isMore = await scroller.evaluate((list) => {
        const before = list.scrollTop;
        list.scrollBy(0, list.clientHeight * 3);
        return list.scrollTop > before && list.scrollTop < 6_000;
      });
      await untilDrawn(panel);
      await expectHarmless(panel, `feed-${String(width)}-${String(look)}`);
    }
  }
}

test("whatever people write is shown and exported harmlessly", async ({
  installAndConsent,
}) => {
  test.setTimeout(300_000);
  const { recording, extras } = hostileTexts();
  const { context, extensionId, panel, watch, server } =
    await installAndConsent({
      ...{ recordings: [recording], speed: "max", extras },
    });
  const errors: string[] = [];
  panel.on("pageerror", ({ message }) => errors.push(message));
  const live = await watch();
  await untilPlayed(live, server);
  await waitUntilStored(panel);
  await expectHarmlessScreen(panel, "panel");
  await expectHarmlessFeed(panel);
  await resize(panel, WIDTHS[0]);
  await panel.getByRole("tab", { name: "People" }).click();
  await expectHarmlessScreen(panel, "gifters");
  await expectHarmlessScreen(await openPopup(context, extensionId), "popup");

  const download = await exportFrom(panel);
  const text = await readFile(await download.path(), "utf8");
  const file = JSON.parse(text) as ExportedSession;
  expect(schemaErrorsOf(file)).toEqual([]);
  expect(text).not.toMatch(/\\ud[89a-f]/i);
  const said = file.events.flatMap(({ kind, text: words }) =>
    kind === "comment" ? [String(words)] : [],
  );
  for (const words of TEXTS)
    expect(said).toContain(
      words.slice(0, 10_000).replace(/\p{Surrogate}/gu, "\ufffd"),
    );
  expect(said.some((words) => /^a\ufffd+b$/.test(words))).toBe(true);
  expect(download.suggestedFilename()).toMatch(/^livetap-[\w.-]+\.json$/);
  await panel.getByRole("button", { name: "Past sessions" }).click();
  await expectHarmlessScreen(panel, "sessions");
  expect(errors).toEqual([]);
});
