import type { Guide } from "@/lib/model/overlay/snap-box";
import {
  changeWidget,
  copyWidget,
  raiseWidget,
  removeWidget,
} from "@/lib/model/overlay/edit-widgets";
import {
  type Direction,
  steppedBox,
  stretchedBox,
} from "@/lib/model/overlay/step-box";
import type { Box, Widget } from "@/lib/model/overlay/widget";

import { useEditor } from "./editor-context";

export interface WidgetActs {
  /** The whole widget, as it becomes. */
  set: (widget: Widget, gesture?: string) => void;
  place: (box: Box, gesture: string) => void;
  /** Gives the lines that it lies on then. */
  step: (direction: Direction, isStretched: boolean) => Guide[];
  remove: () => void;
  copy: () => void;
  raise: (by: 1 | -1) => void;
  lock: () => void;
}

/** What can be done with one widget, by pointer, by keyboard, and in its form. */
export function useWidgetActs(widget: Widget): WidgetActs {
  const { change, select } = useEditor();
  const { id, box, isLocked } = widget;
  const set: WidgetActs["set"] = (changed, gesture) => {
    change((present) => changeWidget(present, id, () => changed), gesture);
  };
  const place: WidgetActs["place"] = (placed, gesture) => {
    if (isLocked) return;
    const placedAt = (present: Widget) => ({ ...present, box: placed });
    change(
      (present) => changeWidget(present, id, placedAt),
      `${gesture} ${id}`,
    );
  };
  return {
    ...{ set, place },
    step(direction, isStretched) {
      if (isLocked) return [];
      const stepped = isStretched
        ? stretchedBox(box, direction)
        : steppedBox(box, direction);
      place(stepped.box, isStretched ? "stretch" : "step");
      return stepped.guides;
    },
    remove() {
      if (isLocked) return;
      change((present) => removeWidget(present, id));
      select(null);
    },
    copy() {
      const copied = crypto.randomUUID();
      change((present) => copyWidget(present, id, copied));
      select(copied);
    },
    raise(by) {
      change((present) => raiseWidget(present, id, by));
    },
    lock() {
      set({ ...widget, isLocked: !isLocked });
    },
  };
}
