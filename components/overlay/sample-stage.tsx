import { useMemo } from "react";

import type { Layout } from "@/lib/model/overlay/layout";
import { createMask } from "@/lib/model/overlay/profanity/mask";

import { MaskContext } from "./mask-context";
import { SampleWidget } from "./sample-widget";
import { Stage } from "./stage";

/** A layout with invented people and figures, to see what it looks like; as large as what it stands in. */
export function SampleStage({ layout }: { layout: Layout }) {
  const mask = useMemo(() => createMask({ masked: [], allowed: [] }), []);
  return (
    <MaskContext value={mask}>
      <Stage layout={layout}>
        {(widget) => <SampleWidget widget={widget} />}
      </Stage>
    </MaskContext>
  );
}
