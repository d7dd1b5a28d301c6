import { type PointerEvent, useRef } from "react";

import type { Layout } from "@/lib/model/overlay/layout";
import {
  type Handle,
  movedBox,
  type Offset,
  resizedBox,
} from "@/lib/model/overlay/move-box";
import {
  type Guide,
  snapMoved,
  type Snapped,
  snapResized,
} from "@/lib/model/overlay/snap-box";
import { type Box, type Widget, WHOLE } from "@/lib/model/overlay/widget";

export interface Drag {
  begin: (
    event: PointerEvent<HTMLElement>,
    widget: Widget,
    handle: Handle | null,
  ) => void;
  /** Gives where the box is now; null where nothing is dragged. */
  move: (event: PointerEvent<HTMLElement>) => Box | null;
  end: () => void;
  /** One for each drag, so that it is one step back. */
  gesture: () => string;
}

interface Held {
  pointer: number;
  from: Offset;
  box: Box;
  handle: Handle | null;
  others: Box[];
  /** Thousandths of the stage that one pixel of the screen is. */
  scale: Offset;
  isDragged: boolean;
  number: number;
}

interface DragOptions {
  layout: Layout;
  snaps: boolean;
  onGuides: (guides: readonly Guide[]) => void;
}

/** A click that trembles drags nothing, in pixels of the screen. */
const LEAST = 3;
/** From so many pixels of the screen a line draws. */
const REACH = 7;
const NO_GUIDES: readonly Guide[] = [];

export function useDrag({ layout, snaps, onGuides }: DragOptions): Drag {
  const held = useRef<Held>(null);
  const count = useRef(0);
  return {
    begin(event, widget, handle) {
      if (event.button !== 0 || widget.isLocked) return;
      const stage = event.currentTarget.closest('[role="application"]');
      const { width = 1, height = 1 } = stage?.getBoundingClientRect() ?? {};
      event.currentTarget.setPointerCapture(event.pointerId);
      count.current += 1;
      held.current = {
        ...{ pointer: event.pointerId, box: widget.box, handle },
        from: { x: event.clientX, y: event.clientY },
        others: layout.widgets
          .filter(({ id }) => id !== widget.id)
          .map(({ box }) => box),
        scale: { x: WHOLE / width, y: WHOLE / height },
        ...{ isDragged: false, number: count.current },
      };
    },
    move(event) {
      const now = held.current;
      if (now?.pointer !== event.pointerId) return null;
      const across = event.clientX - now.from.x;
      const down = event.clientY - now.from.y;
      now.isDragged ||= Math.hypot(across, down) >= LEAST;
      if (!now.isDragged) return null;
      const by = { x: across * now.scale.x, y: down * now.scale.y };
      const { box, guides } = boxAfter(now, by, snaps !== event.altKey);
      onGuides(guides);
      return box;
    },
    end() {
      held.current = null;
      onGuides(NO_GUIDES);
    },
    gesture: () => `drag ${held.current?.number ?? 0}`,
  };
}

function boxAfter(held: Held, by: Offset, snaps: boolean): Snapped {
  const { box, handle, others, scale } = held;
  const free = handle ? resizedBox(box, handle, by) : movedBox(box, by);
  if (!snaps) return { box: free, guides: [] };
  const reach = { x: REACH * scale.x, y: REACH * scale.y };
  const snapping = { others, reach };
  return handle
    ? snapResized(free, handle, snapping)
    : snapMoved(free, snapping);
}
