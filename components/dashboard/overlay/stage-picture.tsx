import { useMemo } from "react";

import { LiveWidget } from "@/components/overlay/live-widget";
import { MaskContext } from "@/components/overlay/mask-context";
import { SampleWidget } from "@/components/overlay/sample-widget";
import { Stage } from "@/components/overlay/stage";
import type { Layout } from "@/lib/model/overlay/layout";
import { createMask } from "@/lib/model/overlay/profanity/mask";
import type { Overview } from "@/lib/model/overview";
import type { OverlaySettings } from "@/lib/model/settings/overlay";

interface Props {
  layout: Layout;
  settings: OverlaySettings;
  /** Whose data are shown; invented ones where null. */
  live: Overview | null;
}

/** The widgets themselves, as they are on stream. */
export function StagePicture({ layout, settings, live }: Props) {
  const { masked, allowed } = settings;
  const mask = useMemo(
    () => createMask({ masked, allowed }),
    [masked, allowed],
  );
  return (
    <MaskContext value={mask}>
      <Stage key={live?.id ?? ""} layout={layout}>
        {(widget) =>
          live ? (
            <LiveWidget widget={widget} live={live} />
          ) : (
            <SampleWidget widget={widget} />
          )
        }
      </Stage>
    </MaskContext>
  );
}
