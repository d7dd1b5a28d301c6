import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

import { expect, type Page } from "@playwright/test";

import { EXTENSION } from "../replay/browser";
import { untilPlayed } from "../replay/progress";
import { waitUntilStored } from "../replay/settled";
import { syntheticLive } from "../replay/synthetic";
import { extensionTest as test } from "./fixtures";
import { exportFrom } from "./pages/panel";
import { listStores, readStore } from "./stored";

declare const chrome: {
  storage: Record<
    "local" | "session" | "sync",
    { get: (keys: null) => Promise<Record<string, unknown>> }
  >;
};

/** What a page has that must stay there: parts of a signed address and its cookies. */
const SECRETS = {
  "X-Bogus": "DFSzKwVLbogusQ7",
  "X-Gnarly": "Mgnarly8tQ2",
  _signature: "_02B4signedA1",
  msToken: "mstokenV9x2kQ",
  verifyFp: "verify_fpk7Q3",
  sec_user_id: "MS4wLjABsecuserX",
  wrss: "wrssH4v3kk",
  sessionid: "5e551d0c00k1e",
  sid_tt: "51dtt0c00k1e",
  passport_csrf_token: "c5rft0k3n00",
};
const [QUERY, COOKIES] = [
  Object.entries(SECRETS).slice(0, 7),
  Object.entries(SECRETS).slice(7),
];

/** Signs every address of the live's services, as the site's own script does, and sets the cookies of a person logged in. */
const SIGNING = `
{
  for (const [name, value] of ${JSON.stringify(COOKIES)})
    document.cookie = name + "=" + value + "; path=/; secure";
  const query = ${JSON.stringify(new URLSearchParams(QUERY).toString())};
  const sign = (url) => String(url) + (String(url).includes("?") ? "&" : "?") + query;
  const { WebSocket: Native, fetch: nativeFetch } = window;
  window.WebSocket = new Proxy(Native, {
    construct: (target, [url, ...rest]) => new target(sign(url), ...rest),
  });
  const { open } = XMLHttpRequest.prototype;
  XMLHttpRequest.prototype.open = function (method, url, ...rest) {
    return open.call(this, method, sign(url), ...rest);
  };
  window.fetch = (url, ...rest) =>
    nativeFetch(String(url).includes("/replay/") ? url : sign(url), ...rest);
  addEventListener("load", () => {
    void fetch("/api-live/user/room/?uniqueId=maple.fox.studio&aid=1988");
  });
}
`;

/** All that is stored, as text: bytes in three ways, inflated where they are compressed. */
async function everythingStored(screen: Page): Promise<string> {
  const parts: string[] = [];
  for (const [, stores] of await listStores(screen))
    for (const store of stores) {
      const rows = await readStore(screen, store);
      parts.push(JSON.stringify(rows), ...rows.flatMap(textsIn));
    }
  parts.push(
    JSON.stringify(
      await screen.evaluate(async () => [
        await chrome.storage.local.get(null),
        await chrome.storage.session.get(null),
        await chrome.storage.sync.get(null),
        Object.entries(localStorage),
        Object.entries(sessionStorage),
        document.cookie,
      ]),
    ),
  );
  return parts.join("\n");
}

const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);

function textsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  if ("base64" in value)
    return textsOf(Buffer.from(String(value.base64), "base64"));
  return Object.values(value).flatMap(textsIn);
}

function textsOf(bytes: Buffer): string[] {
  const texts = [bytes.toString("latin1"), bytes.toString("utf16le")];
  for (let at = bytes.indexOf(GZIP); at >= 0; at = bytes.indexOf(GZIP, at + 1))
    try {
      texts.push(...textsOf(gunzipSync(bytes.subarray(at))));
    } catch {
      // Looked compressed, and is not, or has more behind it.
    }
  return texts;
}

/** The names of those that are in this text. */
function leaksIn(text: string): string[] {
  return Object.entries(SECRETS).flatMap(([name, value]) =>
    text.includes(value) || text.includes(encodeURIComponent(value))
      ? [name]
      : [],
  );
}

test("no signature and no cookie of the page is kept, logged or exported", async ({
  installAndConsent,
}) => {
  const { recording } = syntheticLive({ seed: 19, minutes: 2 });
  const { handle } = recording.page.host;
  const { context, panel, server, watch } = await installAndConsent({
    ...{ recordings: [recording], speed: "max" },
    scripts: { [handle]: SIGNING },
  });
  const logged: string[] = [];
  context.on("console", (message) => logged.push(message.text()));
  for (const worker of context.serviceWorkers())
    worker.on("console", (message) => logged.push(message.text()));
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));

  const live = await watch();
  const cookies = await live.evaluate(() => document.cookie);
  expect(leaksIn(cookies)).toEqual(COOKIES.map(([name]) => name));
  await untilPlayed(live, server);
  await waitUntilStored(panel);
  expect(leaksIn(asked.join("\n"))).toEqual(QUERY.map(([name]) => name));

  const stored = await everythingStored(panel);
  expect(stored).toContain(recording.page.roomId);
  expect(leaksIn(stored)).toEqual([]);
  const download = await exportFrom(panel);
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain(recording.page.roomId);
  expect(leaksIn(text)).toEqual([]);
  expect(leaksIn(await everythingStored(panel))).toEqual([]);
  expect(leaksIn(logged.join("\n"))).toEqual([]);
});

test("a secret in bytes, compressed or not, would be found", () => {
  const secret = Buffer.from(`a=1&msToken=${SECRETS.msToken}`);
  const row = { frames: [{ base64: gzipSync(secret).toString("base64") }] };
  expect(leaksIn(textsIn(row).join("\n"))).toEqual(["msToken"]);
  const plain = { deep: { base64: secret.toString("base64") } };
  expect(leaksIn(textsIn(plain).join("\n"))).toEqual(["msToken"]);
});

test("what was built can connect to nothing", () => {
  const text = readFileSync(path.join(EXTENSION, "manifest.json"), "utf8");
  const manifest = JSON.parse(text) as {
    content_security_policy: Record<string, string>;
  };
  const { extension_pages: policy, ...others } =
    manifest.content_security_policy;
  expect(others).toEqual({});
  expect(policy?.split("; ")).toEqual(
    expect.arrayContaining([
      ...["default-src 'none'", "script-src 'self'", "connect-src 'none'"],
      ...["object-src 'none'", "base-uri 'none'", "form-action 'none'"],
    ]),
  );
});
