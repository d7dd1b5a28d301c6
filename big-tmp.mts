import { launchBrowser } from "/tmp/wt/f/tests/replay/browser";
import { findWelcome } from "/tmp/wt/f/tests/e2e/pages/welcome";
import { aSessionRow, aPersonRow, NOON } from "/tmp/wt/f/tests/support/session-rows";
import { putRows } from "/tmp/wt/f/tests/support/put-rows";
const LIVES = 20, EACH = Number(process.argv[2] ?? 10000);
const b = await launchBrowser({ flags: [], isHeadless: true });
try {
  const w = await findWelcome(b.context);
  const session = aSessionRow({ status: "ended" }), person = aPersonRow("1");
  const tf = Date.now();
  await w.evaluate(async ([LIVES, EACH, session, person, NOON]) => {
    const db = await new Promise<IDBDatabase>((r) => { const o = indexedDB.open("livetap"); o.onsuccess = () => r(o.result); });
    const DAY = 86_400_000;
    for (let n = 1; n <= LIVES; n++) {
      const at = NOON + n * DAY - 60 * DAY;
      const t = db.transaction(["sessions", "people"], "readwrite", { durability: "relaxed" });
      t.objectStore("sessions").put({ ...session, number: n, id: `s-${n}`, room: String(n), startedAt: at, openedAt: at, lastAt: at + 3_600_000, nextRow: n });
      const s = t.objectStore("people");
      for (let i = 0; i < EACH; i++) { const p = (i * 7 + n * 3001) % (EACH * 6); const handle = `otter.${p}`, nickname = `Otter Number ${p}`; s.put({ ...person, person: `71${String(p).padStart(10, "0")}`, session: n, nickname, handle, comments: i % 17, diamonds: i % 29, gifts: i % 3, firstAt: at + i, lastAt: at + i * 2, names: [{ handle, nickname, firstAt: at }] }); }
      await new Promise((r) => { t.oncomplete = r; });
    }
    db.close();
  }, [LIVES, EACH, session, person, NOON] as const);
  console.log("fill ms", Date.now() - tf);
  console.log("filled", LIVES * EACH);
  const p = await b.context.newPage();
  await p.addInitScript(() => { (window as any).__long = []; new PerformanceObserver((l) => { for (const e of l.getEntries()) (window as any).__long.push(Math.round(e.duration)); }).observe({ type: "longtask", buffered: true }); });
  const t0 = Date.now();
  await p.goto(`chrome-extension://${b.extensionId}/dashboard.html#people`);
  await p.getByRole("table").waitFor();
  console.log("first rows ms", Date.now() - t0, await p.getByRole("status").innerText());
  await p.waitForFunction(() => { const s = document.querySelector('[role=status]'); return s && !/Still/.test(s.textContent!); }, null, { timeout: 120000 });
  console.log("all counted ms", Date.now() - t0, await p.getByRole("status").innerText());
  console.log("long tasks", await p.evaluate(() => JSON.stringify((window as any).__long)));
  await p.evaluate(() => { (window as any).__long = []; });
  const t1 = Date.now();
  await p.getByRole("searchbox").fill("number 4711");
  await p.waitForFunction(() => / of /.test(document.querySelector('[role=status]')!.textContent!));
  console.log("search ms (200 of them typing)", Date.now() - t1, await p.getByRole("status").innerText());
  const t2 = Date.now();
  await p.getByRole("searchbox").fill("");
  await p.getByRole("button", { name: "Comments" }).click();
  await p.locator('th[aria-sort] >> text=Comments').waitFor();
  await p.waitForFunction(() => document.querySelector('tbody td[data-column=comments]')!.textContent!.length > 1);
  console.log("sort ms", Date.now() - t2);
  console.log("long tasks", await p.evaluate(() => JSON.stringify((window as any).__long)));
  const m = await p.evaluate(() => (performance as any).memory?.usedJSHeapSize);
  console.log("heap MB", Math.round(m / 1e6));
  await p.evaluate(() => { (window as any).__long = []; });
  const t3 = Date.now();
  await p.goto(`chrome-extension://${b.extensionId}/dashboard.html#compare?view=trends`);
  await p.getByText("Used to come and have not").waitFor({ timeout: 120000 });
  console.log("audience ms", Date.now() - t3, await p.evaluate(() => JSON.stringify((window as any).__long)));
} finally { await b.close(); }
