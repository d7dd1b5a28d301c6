import { useLastStop } from "@/components/hooks/use-last-stop";
import { StopNotice } from "@/components/ui/stop-notice";

/** Nothing unless a recording stopped by itself. */
export function Stopped() {
  const notice = useLastStop();
  return notice && <StopNotice {...notice} />;
}
