import { benchDecode } from "./decode";
import { benchDisk } from "./disk";
import { benchExport } from "./export";
import { benchImport } from "./import";
import { benchLoad } from "./load";
import { machineText } from "./machine";
import { benchOpen } from "./open";
import { benchOverlay } from "./overlay";
import { benchPage } from "./page";
import { benchPanel } from "./panel";
import { benchPixels } from "./pixels";
import { benchPlaces } from "./places";
import { benchRows } from "./rows";
import { benchSearch } from "./search";
import { benchSustained } from "./sustained";
import { type BenchTable, tableText } from "./table";

/** In the order of running. */
const PARTS: Record<string, () => Promise<BenchTable>> = {
  decode: benchDecode,
  rows: benchRows,
  pixels: benchPixels,
  panel: benchPanel,
  overlay: benchOverlay,
  sustained: benchSustained,
  page: benchPage,
  disk: benchDisk,
  open: benchOpen,
  places: benchPlaces,
  export: benchExport,
  import: benchImport,
  search: benchSearch,
  load: benchLoad,
};

/** Prints the parts that are named, or all; what is slow is for people to judge. */
async function bench(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0)
    throw new Error(`Parts are ${Object.keys(PARTS).join(", ")}`);
  const chosen = asked.length > 0 ? asked : Object.keys(PARTS);
  for (const name of chosen) {
    console.log(`machine: ${machineText()}`);
    const table = await PARTS[name]?.();
    if (table) console.log(`${tableText(table)}\n`);
  }
}

await bench(process.argv.slice(2));
