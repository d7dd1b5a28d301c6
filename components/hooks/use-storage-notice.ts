import { openOptions } from "./open-options";
import { storageWarning } from "./storage-words";
import { useStorage } from "./use-storage";

export interface StorageNotice {
  level: "low" | "critical";
  text: string;
  onFreeSpace: () => void;
}

/** Null while there is plenty of room. */
export function useStorageNotice(): StorageNotice | null {
  const storage = useStorage();
  const text = storage ? storageWarning(storage) : null;
  if (!storage || text === null) return null;
  return {
    level: storage.level === "low" ? "low" : "critical",
    text,
    onFreeSpace: () => void openOptions("storage"),
  };
}
