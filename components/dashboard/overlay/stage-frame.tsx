import type { KeyboardEvent } from "react";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import type { Handle } from "@/lib/model/overlay/move-box";
import type { Guide } from "@/lib/model/overlay/snap-box";
import { type Widget, WHOLE } from "@/lib/model/overlay/widget";

import { useEditor } from "./editor-context";
import classes from "./editor.module.css";
import { widgetName } from "./layout-words";
import { type WidgetAct, widgetAct } from "./stage-keys";
import type { Drag } from "./use-drag";
import { useWidgetActs, type WidgetActs } from "./use-widget-acts";

interface Props {
  widget: Widget;
  isSelected: boolean;
  drag: Drag;
  onGuides: (guides: readonly Guide[]) => void;
}

const HANDLES: readonly Handle[] = [
  ...[{ x: -1, y: -1 } as const, { x: 0, y: -1 } as const],
  ...[{ x: 1, y: -1 } as const, { x: -1, y: 0 } as const],
  ...[{ x: 1, y: 0 } as const, { x: -1, y: 1 } as const],
  ...[{ x: 0, y: 1 } as const, { x: 1, y: 1 } as const],
];

/** Where a widget can be taken hold of. */
export function StageFrame({ widget, isSelected, drag, onGuides }: Props) {
  const { layout, select } = useEditor();
  const acts = useWidgetActs(widget);
  const name = widgetName(layout, widget);
  const words = widget.isLocked
    ? browser.i18n.getMessage("layout_lockedOne", name)
    : name;
  return (
    <div
      className={classes.frame}
      role="button"
      tabIndex={0}
      aria-label={words}
      aria-pressed={isSelected}
      data-locked={widget.isLocked || undefined}
      style={placeOf(widget)}
      onFocus={() => {
        select(widget.id);
      }}
      onBlur={() => {
        onGuides([]);
      }}
      onKeyDown={(event) => {
        const act = widgetAct(event);
        if (!act) return;
        event.preventDefault();
        onGuides(doAct(act, acts, event));
      }}
      onPointerDown={(event) => {
        drag.begin(event, widget, handleOf(event.target));
      }}
      onPointerMove={(event) => {
        const box = drag.move(event);
        if (box) acts.place(box, drag.gesture());
      }}
      onPointerUp={drag.end}
      onPointerCancel={drag.end}
    >
      <span className={classes.tag} aria-hidden="true">
        {widget.isLocked && <Icon name="lock" size={11} />}
        {name}
      </span>
      {isSelected &&
        !widget.isLocked &&
        HANDLES.map(({ x, y }) => (
          <span
            key={`${x} ${y}`}
            className={classes.handle}
            data-x={x}
            data-y={y}
            aria-hidden="true"
          />
        ))}
    </div>
  );
}

function placeOf({ box }: Widget) {
  const percent = (side: number) => `${(100 * side) / WHOLE}%`;
  return {
    ...{ left: percent(box.x), top: percent(box.y) },
    ...{ width: percent(box.width), height: percent(box.height) },
  };
}

function handleOf(target: EventTarget): Handle | null {
  if (!(target instanceof HTMLElement)) return null;
  const { x, y } = target.dataset;
  return (
    HANDLES.find((one) => String(one.x) === x && String(one.y) === y) ?? null
  );
}

function doAct(
  act: WidgetAct,
  acts: WidgetActs,
  { currentTarget }: KeyboardEvent<HTMLElement>,
): readonly Guide[] {
  switch (act.kind) {
    case "move":
      return acts.step(act.direction, false);
    case "stretch":
      return acts.step(act.direction, true);
    case "remove":
      nextFrame(currentTarget)?.focus();
      acts.remove();
      break;
    case "copy":
      acts.copy();
      break;
    case "raise":
      acts.raise(1);
      break;
    case "lower":
      acts.raise(-1);
      break;
    case "lock":
      acts.lock();
      break;
    case "leave":
      currentTarget.blur();
  }
  return [];
}

/** The one that takes the focus when this one goes. */
function nextFrame(frame: HTMLElement): HTMLElement | null {
  const other = frame.nextElementSibling ?? frame.previousElementSibling;
  return other instanceof HTMLElement && other.tabIndex === 0 ? other : null;
}
