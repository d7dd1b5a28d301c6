import type { Layout } from "@/lib/model/overlay/layout";
import type { OverlaySettings } from "@/lib/model/settings/overlay";

interface Props {
  layout: Layout;
  settings: OverlaySettings;
}

export function StagePicture(_: Props) {
  return null;
}
