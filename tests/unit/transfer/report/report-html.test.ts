// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";

import { chartSvg } from "@/lib/transfer/report/chart";
import type { Report } from "@/lib/transfer/report/report";
import { reportHtml } from "@/lib/transfer/report/report-html";

const FROM = 1_790_000_040_000;

function aChart(changes: Partial<Report["charts"]["entries"][number]> = {}) {
  return {
    ...{ title: "Viewers", summary: "Viewers over time", colour: "#0e6f69" },
    ...{ shape: "line" as const, from: FROM, to: FROM + 600_000, top: "90" },
    points: [
      { at: FROM, value: 10 },
      { at: FROM + 60_000, value: null },
      { at: FROM + 120_000, value: 90 },
    ],
    gaps: [{ from: FROM + 60_000, to: FROM + 90_000, title: "Not recorded" }],
    ticks: [{ at: FROM, label: "12:00" }],
    ...changes,
  };
}

/** Every text of it is this one. */
function reportOf(text: string): Report {
  return {
    language: "en",
    ...{ title: text, lines: [text], notes: [text] },
    figures: {
      title: text,
      entries: [{ name: text, value: text, source: text, more: [text] }],
    },
    charts: {
      title: text,
      entries: [
        aChart({
          ...{ title: text, summary: text, top: text },
          gaps: [{ from: FROM, to: FROM + 1, title: text }],
          ticks: [{ at: FROM, label: text }],
        }),
      ],
    },
    moments: {
      title: text,
      entries: [{ time: text, title: text, samples: [text] }],
    },
    tables: [
      {
        title: text,
        columns: [{ name: text, isNumber: false }],
        ...{ rows: [[text]], empty: text },
      },
    ],
    coverage: { title: text, entries: [text] },
  };
}

function pageOf(text: string): Document {
  return new DOMParser().parseFromString(
    reportHtml(reportOf(text)),
    "text/html",
  );
}

function elementsOf(page: Document): string[] {
  return [...page.querySelectorAll("*")].map(
    ({ tagName, attributes }) =>
      `${tagName} ${[...attributes].map(({ name }) => name).join(" ")}`,
  );
}

const HOSTILE = [
  "<script>alert(1)</script>",
  "</style><img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  "&lt;b&gt;",
  "]]><!--",
];

test.each(HOSTILE)("%s stays a text, wherever it stands", (text) => {
  const page = pageOf(text);
  expect(elementsOf(page)).toEqual(elementsOf(pageOf("plain")));
  expect(page.querySelector("h1")?.textContent).toBe(text);
  expect(page.querySelector("td")?.textContent).toBe(text);
});

test("no text of any kind changes what the page is made of", () => {
  const plain = elementsOf(pageOf("plain"));
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(elementsOf(pageOf(text))).toEqual(plain);
    }),
    { numRuns: 15 },
  );
});

test("the page asks nothing of the network and runs nothing", () => {
  const html = reportHtml(reportOf("plain"));
  expect(html).toContain(
    `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"`,
  );
  expect(html).not.toMatch(
    /<script|<link|<img|<iframe|@import|https?:|\ssrc=/u,
  );
});

test("a curve is broken where nothing is known, and gaps are hatched", () => {
  const { html } = chartSvg(aChart());
  expect(html.match(/<polyline/gu)).toHaveLength(2);
  expect(html).toContain('fill="url(#gap)"><title>Not recorded</title>');
});

test("bars stand in their minutes, as high as they count", () => {
  const points = [
    { at: FROM, value: 5 },
    { at: FROM + 300_000, value: 10 },
  ];
  const { html } = chartSvg(aChart({ shape: "bars", points, gaps: [] }));
  const bars = [...html.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"/gu)];
  expect(bars.map(([, x, y]) => [Number(x), Number(y)])).toEqual([
    [0, 74],
    [360, 14],
  ]);
});

test("a live of no length has a chart", () => {
  const { html } = chartSvg(aChart({ to: FROM, points: [], gaps: [] }));
  expect(html).not.toMatch(/NaN|Infinity/u);
});
