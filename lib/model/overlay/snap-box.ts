import { type Handle, movedBox, type Offset, resizedBox } from "./move-box";
import { type Box, WHOLE } from "./widget";

/** What a box falls into where no line is near, in thousandths. */
export const GRID = 10;

/** A line that something lies on now, in thousandths from the start of its axis. */
export interface Guide {
  axis: keyof Offset;
  at: number;
}

export interface Snapped {
  box: Box;
  guides: Guide[];
}

interface Snapping {
  others: readonly Box[];
  /** From how far a line draws, in thousandths of each axis. */
  reach: Offset;
}

const SIDES = { x: "width", y: "height" } as const;
const AXES = ["x", "y"] as const;

/** A moved box with its edges or its middle on a line that is near: the stage's, or another box's; else on the grid. */
export function snapMoved(box: Box, snapping: Snapping): Snapped {
  const pulls = AXES.map((axis) =>
    pullOf(pointsOf(box, axis), axis, box[axis], snapping),
  );
  const snapped = movedBox(box, offsetOf(pulls));
  return { box: snapped, guides: guidesAt(snapped, pulls) };
}

/** The same for the edges that are held. */
export function snapResized(
  box: Box,
  handle: Handle,
  snapping: Snapping,
): Snapped {
  const pulls = AXES.map((axis) => {
    const edge = handle[axis];
    if (edge === 0) return NO_PULL;
    const at = edge < 0 ? box[axis] : box[axis] + box[SIDES[axis]];
    return pullOf([at], axis, at, snapping);
  });
  const snapped = resizedBox(box, handle, offsetOf(pulls));
  return { box: snapped, guides: guidesAt(snapped, pulls) };
}

interface Pull {
  by: number;
  /** The line it is drawn to; null for the grid. */
  line: number | null;
}

const NO_PULL: Pull = { by: 0, line: null };

function pullOf(
  points: readonly number[],
  axis: keyof Offset,
  onGrid: number,
  { others, reach }: Snapping,
): Pull {
  let nearest: Pull = NO_PULL;
  let distance = reach[axis];
  for (const line of linesOf(others, axis))
    for (const point of points)
      if (Math.abs(line - point) < distance) {
        distance = Math.abs(line - point);
        nearest = { by: line - point, line };
      }
  if (nearest.line !== null) return nearest;
  return { by: Math.round(onGrid / GRID) * GRID - onGrid, line: null };
}

/** The stage's middle first: of two that are equally near it is the one that was meant. */
function linesOf(others: readonly Box[], axis: keyof Offset): number[] {
  return [
    ...[WHOLE / 2, 0, WHOLE],
    ...others.flatMap((other) => pointsOf(other, axis)),
  ];
}

function pointsOf(box: Box, axis: keyof Offset): number[] {
  const side = box[SIDES[axis]];
  return [box[axis], box[axis] + side / 2, box[axis] + side];
}

function offsetOf(pulls: readonly Pull[]): Offset {
  return { x: pulls[0]?.by ?? 0, y: pulls[1]?.by ?? 0 };
}

/** The stage's own edges are seen without a line. */
function guidesAt(box: Box, pulls: readonly Pull[]): Guide[] {
  return AXES.flatMap((axis, index) => {
    const line = pulls[index]?.line ?? null;
    if (line === null || line === 0 || line === WHOLE) return [];
    const isOn = pointsOf(box, axis).some((at) => Math.abs(at - line) <= 1);
    return isOn ? [{ axis, at: line }] : [];
  });
}
