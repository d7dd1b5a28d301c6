import type { Sign } from "@/lib/model/settings/gift-labels";

/** The colour of each sign, by the kind that has it elsewhere. */
export const SIGN_KINDS = {
  circle: "comment",
  square: "gift",
  triangle: "follow",
  diamond: "share",
  ring: "like",
  cross: "viewers",
} as const satisfies Record<Sign, string>;

const PATHS: Record<Sign, string> = {
  circle: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z",
  square: "M2.5 2.5h11v11h-11z",
  triangle: "M8 2l6.5 12h-13z",
  diamond: "M8 1l7 7-7 7-7-7z",
  ring: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 3.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z",
  cross: "M5.8 2h4.4v3.8H14v4.4h-3.8V14H5.8v-3.8H2V5.8h3.8z",
};

/** Shape and colour of a label, always beside its name. */
export function LabelSign({ sign }: { sign: Sign }) {
  return (
    <svg
      width={13}
      height={13}
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={{ flex: "none", color: `var(--lt-${SIGN_KINDS[sign]})` }}
    >
      <path d={PATHS[sign]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
