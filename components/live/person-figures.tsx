import { browser } from "wxt/browser";

import { kindColour } from "@/components/ui/kind-mark";
import { Icon, type IconName } from "@/components/ui/icon";
import {
  type Person,
  PERSON_FIGURES,
  type PersonFigure,
} from "@/lib/model/person";
import { formatWhole } from "@/lib/text/numbers";

import classes from "./person-figures.module.css";

interface Props extends Pick<Person, "figures"> {
  /** What the figures are of, where it is not one live. */
  label?: string;
}

/** Each to the last one: these are small enough to be read. */
export function PersonFigures({ figures, label }: Props) {
  return (
    <dl
      className={classes.root}
      aria-label={label ?? browser.i18n.getMessage("person_figures")}
    >
      {PERSON_FIGURES.map((figure) => {
        const { icon, colour, name } = PERSON_LOOKS[figure];
        return (
          <div
            key={figure}
            className={classes.figure}
            data-none={figures[figure] === 0 || undefined}
          >
            <dt className={classes.name}>
              <span style={kindColour(colour)}>
                <Icon name={icon} size={12} />
              </span>
              {name()}
            </dt>
            <dd className={classes.value}>{formatWhole(figures[figure])}</dd>
          </div>
        );
      })}
    </dl>
  );
}

interface Looks {
  icon: IconName;
  colour: string;
  name: () => string;
}

export const PERSON_LOOKS: Record<PersonFigure, Looks> = {
  comments: {
    ...{ icon: "comment", colour: "comment" },
    name: () => browser.i18n.getMessage("kind_comment"),
  },
  gifts: {
    ...{ icon: "gift", colour: "gift" },
    name: () => browser.i18n.getMessage("kind_gift"),
  },
  diamonds: {
    ...{ icon: "diamond", colour: "gift" },
    name: () => browser.i18n.getMessage("figure_diamonds"),
  },
  likes: {
    ...{ icon: "like", colour: "like" },
    name: () => browser.i18n.getMessage("kind_like"),
  },
  shares: {
    ...{ icon: "share", colour: "share" },
    name: () => browser.i18n.getMessage("kind_share"),
  },
  follows: {
    ...{ icon: "follow", colour: "follow" },
    name: () => browser.i18n.getMessage("kind_follow"),
  },
  joins: {
    ...{ icon: "join", colour: "join" },
    name: () => browser.i18n.getMessage("kind_join"),
  },
};
