import { type Layout, MAX_WIDGETS } from "./layout";
import { movedBox } from "./move-box";
import { newWidget } from "./new-widget";
import type { Box, Widget, WidgetKind } from "./widget";

/** A copy stands beside its original, in thousandths. */
const ASIDE = 30;

export function changeWidget(
  layout: Layout,
  id: string,
  change: (widget: Widget) => Widget,
): Layout {
  return {
    ...layout,
    widgets: layout.widgets.map((widget) =>
      widget.id === id ? change(widget) : widget,
    ),
  };
}

/** In front of all others; unchanged where there is no room for one more. */
export function addWidget(
  layout: Layout,
  kind: WidgetKind,
  id: string,
): Layout {
  const widget = newWidget(kind, id);
  return withWidget(layout, { ...widget, box: freeBox(layout, widget.box) });
}

export function copyWidget(layout: Layout, from: string, id: string): Layout {
  const original = layout.widgets.find((widget) => widget.id === from);
  if (!original) return layout;
  const copy = structuredClone(original);
  const box = freeBox(layout, copy.box);
  return withWidget(layout, { ...copy, id, box, isLocked: false });
}

export function removeWidget(layout: Layout, id: string): Layout {
  const widgets = layout.widgets.filter((widget) => widget.id !== id);
  return { ...layout, widgets };
}

/** One step to the front, or to the back with -1. */
export function raiseWidget(layout: Layout, id: string, by: 1 | -1): Layout {
  const from = layout.widgets.findIndex((widget) => widget.id === id);
  const to = from + by;
  const other = layout.widgets[to];
  const raised = layout.widgets[from];
  if (!raised || !other) return layout;
  return {
    ...layout,
    widgets: layout.widgets.with(from, other).with(to, raised),
  };
}

function withWidget(layout: Layout, widget: Widget): Layout {
  if (layout.widgets.length >= MAX_WIDGETS) return layout;
  return { ...layout, widgets: [...layout.widgets, widget] };
}

/** Aside as often as it takes to cover none exactly. */
function freeBox(layout: Layout, box: Box): Box {
  const isTaken = layout.widgets.some(
    (widget) => widget.box.x === box.x && widget.box.y === box.y,
  );
  const aside = movedBox(box, { x: ASIDE, y: ASIDE });
  const isStuck = aside.x === box.x && aside.y === box.y;
  return isTaken && !isStuck ? freeBox(layout, aside) : box;
}
