import { useStorageNotice } from "@/components/hooks/use-storage-notice";
import { StorageNotice } from "@/components/ui/storage-notice";

/** Nothing while there is plenty of room. */
export function StorageWarning() {
  const notice = useStorageNotice();
  return notice && <StorageNotice {...notice} />;
}
