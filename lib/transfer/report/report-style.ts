/** Light and sober: it is made to be printed and passed on. */
export const REPORT_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 24px; max-width: 820px; background: #fff; color: #201e1a;
  font: 14px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0 0 4px; font-size: 26px; line-height: 1.2; }
h2 { margin: 32px 0 10px; font-size: 17px; }
h3 { margin: 0; font-size: 12px; font-weight: 600; color: #5f5a50; }
header p, footer p { margin: 0; color: #5f5a50; }
footer { margin-top: 36px; padding-top: 12px; border-top: 1px solid #ddd8cd; font-size: 12px; }
.defs { position: absolute; }
.figures > div { display: grid; grid-template-columns: repeat(auto-fill, minmax(132px, 1fr)); gap: 10px; }
article { padding: 10px 12px; border: 1px solid #ddd8cd; border-radius: 8px; break-inside: avoid; }
article p { margin: 0; }
.value { font-size: 22px; font-weight: 650; line-height: 1.3; font-variant-numeric: tabular-nums; }
.more { font-size: 12px; }
.source { margin-top: 2px !important; font-size: 11px; color: #5f5a50; }
figure { margin: 0 0 14px; break-inside: avoid; }
figcaption { font-weight: 600; font-size: 13px; }
svg { display: block; width: 100%; height: auto; }
svg text { font: 11px system-ui, sans-serif; fill: #5f5a50; }
.grid { stroke: #ddd8cd; stroke-width: 1; }
ul { margin: 0; padding-left: 20px; }
.moments li { margin-bottom: 4px; break-inside: avoid; }
.moments ul { color: #5f5a50; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th { font-size: 12px; color: #5f5a50; }
th, td { padding: 4px 8px; border-bottom: 1px solid #e9e5dc; text-align: start; vertical-align: top; }
tr { break-inside: avoid; }
.number { text-align: end; white-space: nowrap; }
h2 { break-after: avoid; }
@page { size: A4; margin: 14mm; }
@media print {
  body { padding: 0; max-width: none; font-size: 11pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
`;
