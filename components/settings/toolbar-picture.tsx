import { browser } from "wxt/browser";

import classes from "./toolbar-picture.module.css";

/** A browser's toolbar with its puzzle piece open and the pin beside us: drawn, so that it follows the colours. */
export function ToolbarPicture() {
  return (
    <svg
      className={classes.root}
      viewBox="0 0 320 148"
      role="presentation"
      aria-hidden="true"
    >
      <rect
        className={classes.window}
        x="1"
        y="1"
        width="318"
        height="180"
        rx="12"
      />
      <path className={classes.line} d="M1 50h318" />
      <rect
        className={classes.field}
        x="72"
        y="14"
        width="152"
        height="24"
        rx="12"
      />
      <path
        className={classes.arrow}
        d="M26 21l-6 5 6 5M20 26h14M48 21l6 5-6 5"
      />
      <path
        className={classes.puzzle}
        transform="translate(240 14)"
        d="M4 8h5a3 3 0 1 1 6 0h5v5a3 3 0 1 1 0 6v5H4z"
      />
      <circle className={classes.ring} cx="252" cy="28" r="19" />
      <g className={classes.dots}>
        <circle cx="296" cy="20" r="1.6" />
        <circle cx="296" cy="26" r="1.6" />
        <circle cx="296" cy="32" r="1.6" />
      </g>
      <rect
        className={classes.menu}
        x="116"
        y="58"
        width="180"
        height="82"
        rx="10"
      />
      <rect
        className={classes.word}
        x="130"
        y="70"
        width="72"
        height="7"
        rx="3.5"
      />
      <rect
        className={classes.row}
        x="122"
        y="86"
        width="168"
        height="26"
        rx="6"
      />
      <image href="/icon/48.png" x="130" y="90" width="18" height="18" />
      <text className={classes.name} x="156" y="104">
        {browser.i18n.getMessage("extension_name")}
      </text>
      <g transform="translate(262 89)">
        <path className={classes.pin} d="M7 2h6l-1 6 3 3H5l3-3zM10 11v7" />
      </g>
      <rect
        className={classes.word}
        x="130"
        y="121"
        width="14"
        height="14"
        rx="4"
      />
      <rect
        className={classes.word}
        x="156"
        y="124"
        width="58"
        height="7"
        rx="3.5"
      />
    </svg>
  );
}
