import { type ReactNode, useEffect, useRef, useState } from "react";

import type { Layout } from "@/lib/model/overlay/layout";
import type { Widget } from "@/lib/model/overlay/widget";

import { Frame } from "./frame";
import { Recover } from "./recover";
import classes from "./stage.module.css";

interface Props {
  layout: Layout;
  children: (widget: Widget) => ReactNode;
}

/** A layout in its own pixels, made to fit into whatever it stands in. */
export function Stage({ layout, children }: Props) {
  const { width, height, background, widgets } = layout;
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const scale = size ? Math.min(size.width / width, size.height / height) : 0;
  return (
    <div
      ref={room}
      className={classes.room}
      data-keyed={background.kind === "colour"}
      style={
        background.kind === "colour" ? { background: background.colour } : {}
      }
    >
      <div
        className={classes.stage}
        style={{ width, height, transform: `scale(${String(scale)})` }}
        dir="ltr"
      >
        {widgets.map((widget) => (
          <Frame key={widget.id} widget={widget}>
            <Recover>{children(widget)}</Recover>
          </Frame>
        ))}
      </div>
    </div>
  );
}

interface Size {
  width: number;
  height: number;
}

function useSize(room: React.RefObject<HTMLDivElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = () => {
      setSize({ width: element.clientWidth, height: element.clientHeight });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [room]);
  return size;
}
