import { type Handle, movedBox, type Offset, resizedBox } from "./move-box";
import { GRID, type Guide, type Snapped } from "./snap-box";
import { type Box, WHOLE } from "./widget";

/** One way along one axis. */
export interface Direction {
  axis: keyof Offset;
  sign: 1 | -1;
}

const SIDES = { x: "width", y: "height" } as const;
const LAST_EDGES: Handle = { x: 1, y: 1 };

/** On to the next line of the grid, or to the stage's middle where that comes first. */
export function steppedBox(box: Box, { axis, sign }: Direction): Snapped {
  const centred = (WHOLE - box[SIDES[axis]]) / 2;
  const to = nextStop(box[axis], sign, centred);
  const stepped = movedBox(box, along(axis, to - box[axis]));
  const isCentred = stepped[axis] === Math.round(centred);
  return { box: stepped, guides: isCentred ? middleOf(axis) : [] };
}

/** The same for its last edge. */
export function stretchedBox(box: Box, { axis, sign }: Direction): Snapped {
  const end = box[axis] + box[SIDES[axis]];
  const to = nextStop(end, sign, WHOLE / 2);
  const stretched = resizedBox(box, LAST_EDGES, along(axis, to - end));
  const isAtMiddle = stretched[axis] + stretched[SIDES[axis]] === WHOLE / 2;
  return { box: stretched, guides: isAtMiddle ? middleOf(axis) : [] };
}

function nextStop(from: number, sign: 1 | -1, middle: number): number {
  const line =
    sign > 0
      ? (Math.floor(from / GRID) + 1) * GRID
      : (Math.ceil(from / GRID) - 1) * GRID;
  const stop = Math.round(middle);
  const isBetween =
    sign > 0 ? from < stop && stop < line : line < stop && stop < from;
  return isBetween ? stop : line;
}

function along(axis: keyof Offset, by: number): Offset {
  return axis === "x" ? { x: by, y: 0 } : { x: 0, y: by };
}

function middleOf(axis: keyof Offset): Guide[] {
  return [{ axis, at: WHOLE / 2 }];
}
