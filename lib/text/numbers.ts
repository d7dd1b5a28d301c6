import { locale } from "./locale";

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const short = new Intl.NumberFormat(locale, {
  notation: "compact",
  maximumFractionDigits: 1,
});
const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

const signed = new Intl.NumberFormat(locale, {
  ...{ maximumFractionDigits: 0, signDisplay: "exceptZero" },
});
const signedTenths = new Intl.NumberFormat(locale, {
  ...{ maximumFractionDigits: 1, signDisplay: "exceptZero" },
});
const signedShort = new Intl.NumberFormat(locale, {
  ...{ notation: "compact", maximumFractionDigits: 1 },
  signDisplay: "exceptZero",
});

/** From here on a figure is shortened; its full form stands in the tooltip. */
const LONG = 100_000;

export function formatWhole(value: number): string {
  return whole.format(value);
}

export function formatFigure(value: number): string {
  return Math.abs(value) < LONG ? whole.format(value) : short.format(value);
}

/** From here on a figure is too long to stand beside a chart. */
const WIDE = 10_000;

/** On an axis: a half of what is short to write is written whole. */
export function formatTick(value: number): string {
  return Math.abs(value) < WIDE ? whole.format(value) : short.format(value);
}

/** For narrow places. */
export function formatShort(value: number): string {
  return Math.abs(value) < 1000 ? whole.format(value) : short.format(value);
}

/** "+49", "−3.5", "0": what was added or went. */
export function formatChange(value: number): string {
  const size = Math.abs(value);
  if (size < 10) return signedTenths.format(value);
  return (size < 1000 ? signed : signedShort).format(value);
}

export function formatRate(value: number): string {
  return value < 100 ? tenths.format(value) : whole.format(value);
}
