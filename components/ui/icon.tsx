/** Drawn on a 24-unit grid with round strokes. */
const PATHS = {
  comment: "M4 5h16v11H10l-4 4v-4H4z",
  gift: "M4 11h16v9H4z M3 7h18v4H3z M12 7v13 M12 7c-5 0-5-5-2-4 1 .4 2 4 2 4z M12 7c5 0 5-5 2-4-1 .4-2 4-2 4z",
  like: "M12 20C5 15 3 12 3 8.8A4.6 4.6 0 0 1 12 7a4.6 4.6 0 0 1 9 1.8C21 12 19 15 12 20z",
  join: "M10 4h9v16h-9 M3 12h11 M10 8l4 4-4 4",
  follow:
    "M10 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M3 20c0-4 3-6 7-6 1.5 0 3 .3 4 .9 M18 14v7 M14.5 17.5h7",
  share: "M14 5l7 6-7 6v-4c-6 0-9 1.5-11 5 .5-6 4-9 11-9.5z",
  viewers:
    "M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7z M12 15a3 3 0 1 0 0-6 3 3 0 0 0 0 6z",
  control: "M8 5v14 M16 5v14",
  notice: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M12 11v6 M12 7.5v.1",
  emote:
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M8 14c1 2 2.5 3 4 3s3-1 4-3 M9 9.5v.1 M15 9.5v.1",
  envelope: "M3 8h18v12H3z M3 8l4-4h10l4 4 M12 8v5 M10 13h4",
  star: "M12 3l2.8 5.7 6.2.9-4.5 4.4 1 6.2-5.5-2.9-5.5 2.9 1-6.2L3 9.6l6.2-.9z",
  superFan: "M3 8l4.5 4L12 5l4.5 7L21 8l-2 11H5z",
  question:
    "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .8-1 1.7 M12 17v.1",
  poll: "M5 20v-7 M12 20V5 M19 20v-10",
  battle: "M4 4l12 12 M20 4L8 16 M5 14l5 5 M19 14l-5 5 M4 20l3-3 M20 20l-3-3",
  goal: "M6 21V4 M6 4h12l-3 4 3 4H6",
  rank: "M9 20V8h6v12 M3 20v-7h6 M15 11h6v9 M2 20h20",
  level: "M5 12l7-7 7 7 M5 19l7-7 7 7",
  product: "M5 8h14l1 12H4z M9 11V7a3 3 0 0 1 6 0v4",
  caption: "M3 5h18v14H3z M7 11h4 M13 11h4 M7 15h7",
  verify: "M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z M12 8v5 M12 16v.1",
  diamond: "M7 4h10l4 6-9 11L3 10z M3 10h18 M9 10l3 11 3-11",
  people:
    "M9 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M2 20c0-4 3-6 7-6s7 2 7 6 M16 4.5a4 4 0 0 1 0 7 M18 14.5c2.5.8 4 2.5 4 5.5",
  export: "M12 3v12 M7 10l5 5 5-5 M4 20h16",
  sound: "M4 9h4l5-4v14l-5-4H4z M17 9a4 4 0 0 1 0 6 M19.5 6.5a8 8 0 0 1 0 11",
  muted: "M4 9h4l5-4v14l-5-4H4z M17 9.5l5 5 M22 9.5l-5 5",
  stop: "M6 6h12v12H6z",
  play: "M7 4l13 8-13 8z",
  pause: "M8 5v14 M16 5v14",
  settings:
    "M4 7h9 M19 7h1 M16 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z M4 17h1 M11 17h9 M8 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z",
  close: "M6 6l12 12 M18 6L6 18",
  never: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M5.7 5.7l12.6 12.6",
  disk: "M4 6c0-3.5 16-3.5 16 0v12c0 3.5-16 3.5-16 0z M4 6c0 3.5 16 3.5 16 0 M4 12c0 3.5 16 3.5 16 0",
  copy: "M9 9h11v11H9z M5 15H4V4h11v1",
  plus: "M12 5v14 M5 12h14",
  more: "M5 12h.1 M12 12h.1 M19 12h.1",
  list: "M8 6h13 M8 12h13 M8 18h13 M3.5 6h.1 M3.5 12h.1 M3.5 18h.1",
  back: "M11 5l-7 7 7 7 M4 12h16",
  trash: "M4 7h16 M9 7V4h6v3 M6 7l1 13h10l1-13 M10 11v5 M14 11v5",
  warning: "M12 4L2.5 20h19z M12 10v5 M12 17.5v.1",
  check: "M4 12.5l5 5L20 7",
  reload: "M20 12a8 8 0 1 1-2.5-5.8 M20 3v5h-5",
  panel: "M3 5h18v14H3z M14 5v14",
  keyboard: "M2 7h20v11H2z M6 11h.1 M10 11h.1 M14 11h.1 M18 11h.1 M8 14.5h8",
  search: "M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14z M16 16l5 5",
  lock: "M6 11h12v9H6z M8 11V8a4 4 0 0 1 8 0v3",
  pin: "M9 4h6l-1 6 3 3H7l3-3z M12 13v7",
  moderator: "M12 3l8 3v6c0 5-4 8-8 9-4-1-8-4-8-9V6z M8.5 12l2.5 2.5 4.5-5",
  bellRing:
    "M6 17h12l-1.5-3v-4a4.5 4.5 0 0 0-9 0v4z M10.5 20.5h3 M3 9c.2-2 1-3.7 2.5-5 M21 9c-.2-2-1-3.7-2.5-5",
  bellOff: "M6 17h12l-1.5-3v-4a4.5 4.5 0 0 0-9 0v4z M10.5 20.5h3 M4 3l16 18",
  bookmark: "M6 3h12v18l-6-5-6 5z",
  filter: "M4 6h16 M7 12h10 M10 18h4",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18z M12 7v5l3.5 2",
  stopwatch: "M12 21a8 8 0 1 0 0-16 8 8 0 0 0 0 16z M12 9v4 M9 2h6",
  dice: "M5 4h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1z M8.5 8.5h.1 M15.5 8.5h.1 M12 12h.1 M8.5 15.5h.1 M15.5 15.5h.1",
  edit: "M4 20l1-4L16 5l3 3L8 19z",
  down: "M6 9l6 6 6-6",
  fold: "M6 15l6-6 6 6",
  outside: "M14 4h6v6 M20 4l-9 9 M18 14v6H4V6h6",
  up: "M12 19V5 M6 11l6-6 6 6",
  live: "M12 13.5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z M8 16a5.5 5.5 0 0 1 0-8 M16 8a5.5 5.5 0 0 1 0 8 M5 19a10 10 0 0 1 0-14 M19 5a10 10 0 0 1 0 14",
  undo: "M9 14L4 9l5-5 M4 9h10a6 6 0 0 1 0 12h-3",
  redo: "M15 14l5-5-5-5 M20 9H10a6 6 0 0 0 0 12h3",
  unlock: "M6 11h12v9H6z M8 11V8a4 4 0 0 1 7.6-1.7",
  overlay: "M3 4h18v13H3z M8 21h8 M12 17v4 M6.5 8.5h4 M6.5 12.5h7",
} as const;

export type IconName = keyof typeof PATHS;

/** Always beside words, so it says nothing to a screen reader. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: "none", display: "block" }}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
