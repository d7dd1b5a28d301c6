import { type Box, LEAST_SIDE, WHOLE } from "./widget";

/** In thousandths of the stage. */
export interface Offset {
  x: number;
  y: number;
}

/** Which edges are held: the first of an axis, none, or the last. */
export interface Handle {
  x: -1 | 0 | 1;
  y: -1 | 0 | 1;
}

/** As far as the stage goes. */
export function movedBox(box: Box, by: Offset): Box {
  return {
    ...box,
    x: within(box.x + by.x, 0, WHOLE - box.width),
    y: within(box.y + by.y, 0, WHOLE - box.height),
  };
}

/** The edges that are held move, the others stay where they are. */
export function resizedBox(box: Box, handle: Handle, by: Offset): Box {
  const [x, width] = stretched(box.x, box.width, handle.x, by.x);
  const [y, height] = stretched(box.y, box.height, handle.y, by.y);
  return { x, y, width, height };
}

function stretched(
  start: number,
  side: number,
  edge: Handle["x"],
  by: number,
): [start: number, side: number] {
  const end = start + side;
  if (edge > 0) return [start, within(side + by, LEAST_SIDE, WHOLE - start)];
  if (edge === 0) return [start, side];
  const moved = within(start + by, 0, end - LEAST_SIDE);
  return [moved, end - moved];
}

function within(value: number, least: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, value)));
}
