import { openOptions } from "@/components/hooks/open-options";
import { storageWarning } from "@/components/hooks/storage-words";
import { useStorage } from "@/components/hooks/use-storage";
import { StorageNotice } from "@/components/ui/storage-notice";

/** Nothing while there is plenty of room. */
export function StorageWarning() {
  const storage = useStorage();
  const warning = storage && storageWarning(storage);
  if (!storage || typeof warning !== "string") return null;
  return (
    <StorageNotice
      level={storage.level === "low" ? "low" : "critical"}
      text={warning}
      onFreeSpace={() => void openOptions("storage")}
    />
  );
}
