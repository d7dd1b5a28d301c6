import { VisuallyHidden } from "@mantine/core";

import { Icon } from "@/components/ui/icon";
import { kindColour } from "@/components/ui/kind-mark";
import type { FeedLine } from "@/lib/model/feed";

import classes from "./role-marks.module.css";
import { roleMarks } from "./role-words";

/** Who somebody is in this live, small, beside the name. */
export function RoleMarks({
  traits = {},
  isFirstTimer = false,
}: Pick<FeedLine, "traits"> & { isFirstTimer?: boolean | undefined }) {
  const marks = roleMarks(traits, isFirstTimer);
  if (marks.length === 0) return null;
  return (
    <span className={classes.root}>
      {marks.map(({ colour, icon, short, words }) => (
        <span
          key={words}
          className={classes.mark}
          style={kindColour(colour)}
          title={words}
        >
          {icon && <Icon name={icon} size={12} />}
          {short !== null && <span aria-hidden="true">{short}</span>}
          <VisuallyHidden>{words}</VisuallyHidden>
        </span>
      ))}
    </span>
  );
}
