import classes from "./pottery.module.css";

/** A studio at night: a lamp, a window, pots on a shelf, a record that turns, and a bowl on the wheel. */
export function Pottery({ isMoving }: { isMoving: boolean }) {
  return (
    <svg
      className={classes.root}
      data-moving={isMoving}
      viewBox="0 0 360 576"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <defs>
        <linearGradient id="wall" x2="0" y2="1">
          <stop offset="0" stopColor="#1d2138" />
          <stop offset="0.55" stopColor="#3b2c44" />
          <stop offset="1" stopColor="#5b3a3d" />
        </linearGradient>
        <radialGradient id="lamp">
          <stop offset="0" stopColor="#ffd79a" stopOpacity="0.75" />
          <stop offset="1" stopColor="#ffb765" stopOpacity="0" />
        </radialGradient>
        <linearGradient id="clay" x2="1" y2="0">
          <stop offset="0" stopColor="#8a5238" />
          <stop offset="0.38" stopColor="#d99a6c" />
          <stop offset="1" stopColor="#7a432e" />
        </linearGradient>
        <linearGradient id="table" x2="0" y2="1">
          <stop offset="0" stopColor="#3a2630" />
          <stop offset="1" stopColor="#1a1320" />
        </linearGradient>
      </defs>
      <rect width="360" height="576" fill="url(#wall)" />
      <Window />
      <Shelf />
      <circle
        className={classes.glow}
        cx="262"
        cy="150"
        r="190"
        fill="url(#lamp)"
      />
      <path d="M262 0v104" stroke="#15121d" strokeWidth="3" />
      <path d="M222 138c4-26 20-36 40-36s36 10 40 36z" fill="#d8843f" />
      <ellipse cx="262" cy="138" rx="40" ry="7" fill="#ffe3b0" />
      <g transform="translate(0 -66)">
        <path d="M0 420h360v222H0z" fill="url(#table)" />
        <RecordPlayer />
        <Wheel />
      </g>
    </svg>
  );
}

function Window() {
  return (
    <g transform="translate(0 22)">
      <rect x="30" y="92" width="104" height="132" rx="52" fill="#10142a" />
      <circle cx="94" cy="132" r="17" fill="#f6ecd0" />
      <circle cx="87" cy="127" r="15" fill="#10142a" />
      {STARS.map(([x, y]) => (
        <circle key={x} cx={x} cy={y} r="1.4" fill="#f6ecd0" />
      ))}
      <path d="M82 92v132M30 160h104" stroke="#4a3950" strokeWidth="4" />
    </g>
  );
}

const STARS = [
  ...[
    [52, 128],
    [64, 176],
    [47, 150],
    [104, 186],
    [118, 152],
    [72, 204],
  ],
] as const;

function Shelf() {
  return (
    <g transform="translate(0 -8)">
      <path
        d="M176 290h160"
        stroke="#7b5646"
        strokeWidth="7"
        strokeLinecap="round"
      />
      <path d="M190 286c-9-20-6-34 2-42h22c8 8 11 22 2 42z" fill="#4f7f86" />
      <path d="M236 286c-8-10-8-18-5-24h34c3 6 3 14-5 24z" fill="#c9a46a" />
      <path
        d="M284 286v-34c0-8 4-12 4-22h14c0 10 4 14 4 22v34z"
        fill="#8d6d9c"
      />
      <path d="M316 286c-4-8-4-12-2-18h18c2 6 2 10-2 18z" fill="#b4694e" />
    </g>
  );
}

function RecordPlayer() {
  return (
    <g>
      <path d="M22 408h132l12 44H10z" fill="#6b4636" />
      <path d="M10 452h156v16H10z" fill="#4b2f28" />
      <ellipse cx="82" cy="428" rx="54" ry="17" fill="#14121b" />
      <ellipse className={classes.groove} cx="82" cy="428" rx="42" ry="13" />
      <ellipse className={classes.groove} cx="82" cy="428" rx="31" ry="9.5" />
      <ellipse cx="82" cy="428" rx="16" ry="5" fill="#d8843f" />
      <path
        d="M146 412l-34 16"
        stroke="#c9b8a8"
        strokeWidth="3"
        strokeLinecap="round"
      />
    </g>
  );
}

/** The bowl is round, so only what is drawn on it shows that it turns. */
function Wheel() {
  return (
    <g>
      <path d="M190 510h116l-18 132h-80z" fill="#2b2029" />
      <ellipse cx="248" cy="504" rx="92" ry="24" fill="#9a8f92" />
      <ellipse cx="248" cy="499" rx="92" ry="24" fill="#c4b9b6" />
      <ellipse className={classes.turn} cx="248" cy="499" rx="76" ry="19" />
      <path d="M188 424c4 40 26 72 60 72s56-32 60-72z" fill="url(#clay)" />
      <path className={classes.ring} d="M194 448c28 13 80 13 108 0" />
      <path className={classes.ring} d="M206 470c24 10 60 10 84 0" />
      <ellipse cx="248" cy="424" rx="60" ry="15" fill="#e4ae82" />
      <ellipse cx="248" cy="426" rx="51" ry="11" fill="#6e3c2a" />
    </g>
  );
}
