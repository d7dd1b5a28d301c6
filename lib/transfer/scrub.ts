import { scrubFrame } from "./scrub-frame";
import { createKeyedHash, KEY_WORDS } from "@/lib/model/keyed-hash";

import { createNoise } from "./scrub-hash";
import { createIdMap, createMessageIdMap } from "./scrub-ids";
import { keepPlainId, type Pseudonyms, scrubMessage } from "./scrub-message";
import { createTextMap } from "./scrub-text";

/** Takes what points to anybody out of recorded bytes, consistently: what was equal before is equal afterwards. */
export interface Scrubber {
  /** A WebcastPushFrame; what it carries keeps its length, what gzip makes of that may not. */
  frame: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** A ProtoMessageFetchResult, of the same length. */
  response: (bytes: Uint8Array) => Uint8Array;
  text: (text: string) => string;
  /** Decimal. */
  id: (id: string) => string;
  /** With the path of TikTok's own service kept. */
  address: (address: string) => string;
}

const LANES = 3;
export const SCRUB_KEY_WORDS = LANES * KEY_WORDS + 1;

/** A key that stands nowhere else and is gone with the export. */
export function makeScrubKey(): Uint32Array {
  return crypto.getRandomValues(new Uint32Array(SCRUB_KEY_WORDS));
}

export function createScrubber(key: Uint32Array): Scrubber {
  const names = pseudonymsOf(key);
  const id = (decimal: string) => {
    if (!/^[1-9]\d{0,19}$/.test(decimal)) return names.mapText(decimal);
    keepPlainId(names, BigInt(decimal));
    return String(names.idMap(BigInt(decimal)));
  };
  return {
    frame: (bytes) => scrubFrame(names, bytes),
    response: (bytes) => scrubMessage(names, bytes, "FetchResult"),
    text: names.mapText,
    id,
    address: (address) => scrubAddress(address, names.mapText, id),
  };
}

function pseudonymsOf(key: Uint32Array): Pseudonyms {
  const hashOf = (lane: number) =>
    createKeyedHash(key.subarray(lane * KEY_WORDS, (lane + 1) * KEY_WORDS));
  const idMap = createIdMap(hashOf(0));
  const noiseOf = createNoise([hashOf(1), hashOf(2)]);
  return {
    ...{ noiseOf, idMap, mapText: createTextMap(noiseOf, idMap) },
    messageIdMap: createMessageIdMap(key[LANES * KEY_WORDS] ?? 1, idMap),
    plainIds: new Set(),
  };
}

const ADDRESS =
  /^([a-z]{2,5}:\/\/[\w.-]+\.tiktok\.com)(\/webcast\/[a-z_/]+|\/)?(.*)$/s;

function scrubAddress(
  address: string,
  mapText: (text: string) => string,
  id: (id: string) => string,
): string {
  const [, host, path = "", rest = ""] = ADDRESS.exec(address) ?? [];
  if (host === undefined) return mapText(address);
  const [, room] = /^\?room_id=(\d{1,20})$/.exec(rest) ?? [];
  if (room !== undefined) return `${host}${path}?room_id=${id(room)}`;
  const [, handle, end = ""] = /^@([\w.]+)(\/live)?$/.exec(rest) ?? [];
  if (handle !== undefined) return `${host}${path}@${mapText(handle)}${end}`;
  return host + path + mapText(rest);
}
