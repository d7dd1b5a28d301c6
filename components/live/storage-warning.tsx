import { useStorageNotice } from "@/components/hooks/use-storage-notice";
import { StorageNotice } from "@/components/ui/storage-notice";
import type { Health } from "@/lib/model/health";

/** Nothing while there is plenty of room, or where it is said already that there is none. */
export function StorageWarning({ health }: { health: Health }) {
  const notice = useStorageNotice();
  const isSaid = health.kind === "refused" && health.reason === "full";
  return notice && !isSaid && <StorageNotice {...notice} />;
}
