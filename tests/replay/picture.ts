import { createHash } from "node:crypto";

/** A picture for any path, always the same one: two colours and a shape from a hash of the path. */
export function pictureFor(path: string): string {
  const hash = createHash("sha256").update(path).digest();
  const [first = 0, turn = 0, shape = 0, place = 0, size = 0] = hash;
  const hue = Math.round((first / 256) * 360);
  const other = (hue + 40 + (turn % 80)) % 360;
  const x = 20 + (place % 60);
  const radius = 18 + (size % 16);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="100" viewBox="0 0 100 100">',
    '<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1">',
    `<stop stop-color="hsl(${String(hue)} 62% 58%)"/>`,
    `<stop offset="1" stop-color="hsl(${String(other)} 58% 38%)"/>`,
    "</linearGradient></defs>",
    '<rect width="100" height="100" fill="url(#g)"/>',
    shapeOf(shape % 3, x, radius),
    "</svg>",
  ].join("");
}

function shapeOf(kind: number, x: number, radius: number): string {
  const ink = 'fill="#fff" fill-opacity=".32"';
  if (kind === 0)
    return `<circle cx="${String(x)}" cy="44" r="${String(radius)}" ${ink}/>`;
  if (kind === 1)
    return `<path d="M0 ${String(100 - radius)}L${String(x)} 30L100 ${String(100 - radius)}V100H0z" ${ink}/>`;
  return `<path d="M0 60Q${String(x)} ${String(90 - radius * 2)} 100 60V100H0z" ${ink}/>`;
}
