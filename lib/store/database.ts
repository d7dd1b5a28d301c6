import Dexie, { type EntityTable, type Table } from "dexie";

import type { GapCause } from "@/lib/model/session";

import type {
  AlertingRow,
  AlertRow,
  DrawRow,
  MarkRow,
  PersonNotesRow,
  SalesActRow,
  TickRow,
} from "./own-rows";
import type {
  CatalogueRow,
  CoverageRow,
  CoveredStretch,
  EventRow,
  FramesRow,
  GiftRow,
  MinuteRow,
  PersonRow,
  RelayRow,
  SessionRow,
  StreakRow,
  StreamerRow,
  UndecodedRow,
} from "./rows";
import type {
  BlockRow,
  ErasureRow,
  SearchedRow,
  SearchRow,
} from "./upkeep-rows";
import { roomLeft } from "./failure";
import { refuseNewer, sparingFactory } from "./newer";

/** What the last version step below is numbered. */
const VERSION = 4;

/**
 * Everything that Livetap keeps. Only the worker and the extension's own pages open it, never a content script.
 * Stores without a type here belong to features to come and stand so that those need no migration.
 */
export class LivetapDatabase extends Dexie {
  declare sessions: EntityTable<SessionRow, "number">;
  declare events: Table<EventRow, [number, number]>;
  declare people: Table<PersonRow, [number, string]>;
  declare minutes: Table<MinuteRow, [number, number]>;
  declare gifts: Table<GiftRow, [number, string]>;
  declare streaks: Table<StreakRow, [number, string]>;
  declare streamers: Table<StreamerRow, string>;
  declare coverage: Table<CoverageRow, [number, number]>;
  declare relays: Table<RelayRow, string>;
  declare catalogue: Table<CatalogueRow, string>;
  declare undecoded: Table<UndecodedRow, number>;
  declare frames: Table<FramesRow, [string, number]>;
  declare persons: Table<PersonNotesRow, string>;
  declare alerting: Table<AlertingRow, [number, number]>;
  declare alerts: Table<AlertRow, [number, string]>;
  declare marks: EntityTable<MarkRow, "number">;
  declare search: Table<SearchRow, [number, number, string]>;
  declare searched: Table<SearchedRow, [number, number]>;
  declare blocks: Table<BlockRow, string>;
  declare erasures: EntityTable<ErasureRow, "number">;
  declare sales: Table<SalesActRow, [number, string]>;
  declare ticks: Table<TickRow, [number, string]>;
  declare draws: Table<DrawRow, [number, string]>;

  constructor(
    name = "livetap",
    options: { chromeTransactionDurability?: "relaxed" | "strict" } = {},
  ) {
    const { indexedDB, navigator } = globalThis;
    super(name, {
      ...options,
      indexedDB: sparingFactory(indexedDB, VERSION, () => roomLeft(navigator)),
    });
    refuseNewer(this, VERSION);
    this.version(1).stores({
      sessions: "++number, &id, [room+origin], openedAt",
      events:
        "[session+row], &[session+id], [session+kind+at], [session+user.id+at]",
      people: "[session+person], [session+diamonds]",
      persons: "person",
      streamers: "id",
      minutes: "[session+minute]",
      gifts: "[session+gift]",
      catalogue: "id",
      streaks: "[session+key]",
      coverage: "[session+from]",
      relays: "relay, tab, seenAt",
      undecoded: "++number, &[session+id], session, schema",
      frames: "[relay+number], session",
      marks: "++number, session",
    });
    this.version(2)
      .stores({ frames: "[relay+number], [session+at], at" })
      .upgrade(async (upgrade) => {
        const relays = upgrade.table<RelayRow>("relays");
        const tabs = new Map(
          (await relays.toArray()).map(({ relay, tab }) => [relay, tab]),
        );
        await relays.toCollection().modify(relayOfOne);
        await upgrade
          .table<SessionRow>("sessions")
          .toCollection()
          .modify((row) => {
            sessionOfOne(row, tabs);
          });
      });
    this.version(3).stores({
      people: [
        "[session+person], person",
        "[session+diamonds], [session+comments], [session+likes], [session+shares]",
        "[session+firstAt], [session+lastAt]",
      ].join(", "),
    });
    this.version(VERSION).stores({
      search: "[session+part+word]",
      searched: "[session+version]",
      blocks: "hash",
      erasures: "++number",
      sales: "[session+id], &[session+at]",
      ticks: "[session+item]",
      draws: "[session+id]",
      marks: "++number, id, [session+at]",
      alerting: "[session+version]",
      alerts: "[session+line]",
    });
  }

  /** Dexie by itself never tries again after an opening that failed, and a full disk gets its space back. */
  override open() {
    return super.open().catch((error: unknown) => {
      // Whoever waits for this opening is told of its failure first.
      setTimeout(() => {
        if (this.hasFailed()) this.close({ disableAutoOpen: false });
      });
      throw error;
    });
  }
}

type CoveredOfOne = Pick<CoveredStretch, "from" | "to"> & {
  relay: string;
  cut: GapCause;
};

/** Version 1 knew only who was heard last, and neither recorder nor rules. */
function sessionOfOne(
  row: SessionRow,
  tabs: ReadonlyMap<string, number>,
): void {
  row.framesBytes = 0;
  row.mends = 0;
  if (!row.covered) return;
  const old: Partial<CoveredOfOne> = row.covered;
  const { from = 0, to = 0, relay = "", cut = null } = old;
  const last = { relay, tab: tabs.get(relay) ?? -1 };
  const observers = cut === null ? [{ ...last, to }] : [];
  row.covered = { from, to, last, observers, cause: cut };
}

function relayOfOne(row: RelayRow): void {
  Object.assign(row, { held: null, entries: [], leftHandle: "" });
  for (const socket of Object.values(row.sockets)) socket.address = "";
}
