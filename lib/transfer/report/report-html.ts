import { chartSvg, GAP_PATTERN } from "./chart";
import { type Markup, markup, NOTHING } from "./markup";
import type { Report, ReportFigure, ReportMoment, ReportTable } from "./report";
import { REPORT_STYLE } from "./report-style";

/** Nothing is fetched and nothing runs, whatever stands in the page. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A page of one file that needs nothing from anywhere, and prints on A4. */
export function reportHtml(report: Report): string {
  const { figures, charts, moments, tables, coverage } = report;
  return markup`<!doctype html>
<html lang="${report.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Livetap">
<title>${report.title}</title>
<style>${{ html: REPORT_STYLE }}</style>
</head>
<body>
${GAP_PATTERN}
<header>
<h1 dir="auto">${report.title}</h1>
${report.lines.map((line) => markup`<p dir="auto">${line}</p>`)}
</header>
<main>
${section("figures", figures.title, figures.entries.map(figureMarkup))}
${section(
  "charts",
  charts.title,
  charts.entries.map(
    (chart) =>
      markup`<figure><figcaption>${chart.title}</figcaption>${chartSvg(chart)}</figure>`,
  ),
)}
${section("moments", moments.title, listOf(moments.entries.map(momentMarkup), moments.empty))}
${tables.map(tableMarkup)}
${section(
  "coverage",
  coverage.title,
  listOf(
    coverage.entries.map((entry) => markup`<li>${entry}</li>`),
    coverage.empty,
  ),
)}
</main>
<footer>
${report.notes.map((note) => markup`<p>${note}</p>`)}
</footer>
</body>
</html>
`.html;
}

function section(
  name: string,
  title: string,
  content: readonly Markup[],
): Markup {
  return markup`<section class="${name}" aria-label="${title}">
<h2>${title}</h2>
<div>${content}</div>
</section>`;
}

function listOf(entries: readonly Markup[], empty = ""): Markup[] {
  if (entries.length > 0) return [markup`<ul>${entries}</ul>`];
  return empty === "" ? [] : [markup`<p>${empty}</p>`];
}

function figureMarkup({ name, value, source, more }: ReportFigure): Markup {
  return markup`<article><h3>${name}</h3><p class="value">${value}</p>${more.map(
    (line) => markup`<p class="more">${line}</p>`,
  )}<p class="source">${source}</p></article>`;
}

function momentMarkup({ time, title, samples }: ReportMoment): Markup {
  return markup`<li><strong>${time}</strong> ${title}${
    samples.length === 0
      ? NOTHING
      : markup`<ul>${samples.map((one) => markup`<li dir="auto">${one}</li>`)}</ul>`
  }</li>`;
}

function tableMarkup({ title, columns, rows, empty }: ReportTable): Markup {
  if (rows.length === 0)
    return section("table", title, [markup`<p>${empty}</p>`]);
  const classOf = (index: number) =>
    columns[index]?.isNumber === true ? "number" : "text";
  const head = columns.map(
    ({ name }, index) =>
      markup`<th scope="col" class="${classOf(index)}">${name}</th>`,
  );
  const body = rows.map(
    (row) =>
      markup`<tr>${row.map(
        (cell, index) =>
          markup`<td class="${classOf(index)}"><bdi>${cell}</bdi></td>`,
      )}</tr>`,
  );
  return section("table", title, [
    markup`<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`,
  ]);
}
