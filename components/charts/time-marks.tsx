import { Tooltip } from "@mantine/core";

import { Icon, type IconName } from "@/components/ui/icon";
import { kindColour } from "@/components/ui/kind-mark";

import { PLOT } from "./plot";
import classes from "./time-marks.module.css";

/** Something that happened at a time, or from one time to another. */
export interface TimeMark {
  id: string;
  from: number;
  to: number;
  kind: string;
  icon: IconName;
  words: string;
}

interface Props {
  marks: readonly TimeMark[];
  span: { from: number; to: number };
}

/** A row of flags over the chart, each above its time. */
export function TimeMarks({ marks, span }: Props) {
  const length = Math.max(1, span.to - span.from);
  const share = (at: number) =>
    Math.min(1, Math.max(0, (at - span.from) / length));
  const shown = marks.filter(
    ({ from, to }) => to >= span.from && from <= span.to,
  );
  if (shown.length === 0) return null;
  return (
    <ul
      className={classes.root}
      style={{ marginLeft: PLOT.left, marginRight: PLOT.right }}
    >
      {shown.map(({ id, from, to, kind, icon, words }) => (
        <li
          key={id}
          className={classes.mark}
          data-kind={kind}
          style={{
            ...kindColour(kind),
            left: `${String(100 * share(from))}%`,
            width: `${String(100 * (share(to) - share(from)))}%`,
          }}
        >
          <Tooltip
            label={words}
            events={{ hover: true, focus: true, touch: true }}
          >
            <button type="button" className={classes.flag} aria-label={words}>
              <Icon name={icon} size={12} />
            </button>
          </Tooltip>
        </li>
      ))}
    </ul>
  );
}
