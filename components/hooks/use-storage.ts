import { useEffect, useState } from "react";

import {
  bytesPerHour,
  hoursLeft,
  storageLevel,
  type StorageLevel,
} from "@/lib/model/storage-rate";
import { readStorageSamples } from "@/lib/settings/storage-samples";
import { isKept, readSpace } from "@/lib/settings/storage-space";

export interface Storage {
  /** Bytes. */
  used: number;
  free: number;
  /** Bytes an hour while recording, and how long the free ones last at that; null before that is known. */
  rate: number | null;
  hours: number | null;
  level: StorageLevel;
  /** The browser does not clear it to make room. */
  isPersistent: boolean;
  isFull: boolean;
}

const PACE_MS = 10_000;
/** The database needs some room to tidy up in. */
const FULL_BYTES = 10e6;

/** Undefined before the browser has answered, or while it does not say. */
export function useStorage(): Storage | undefined {
  const [storage, setStorage] = useState<Storage>();
  useEffect(() => {
    let isHere = true;
    const look = () => {
      readStorage().then(
        (read) => {
          if (isHere) setStorage(read);
        },
        () => {
          if (isHere) setStorage(undefined);
        },
      );
    };
    look();
    const timer = setInterval(look, PACE_MS);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, []);
  return storage;
}

async function readStorage(): Promise<Storage> {
  const [{ used, free }, samples, isPersistent] = await Promise.all([
    readSpace(),
    readStorageSamples(),
    isKept(),
  ]);
  const rate = bytesPerHour(samples);
  const hours = hoursLeft({ free, rate });
  const level = storageLevel({ free, rate });
  const isFull = free < FULL_BYTES;
  return { used, free, rate, hours, level, isPersistent, isFull };
}
