import { browser } from "wxt/browser";

import { HowCounted } from "@/components/live/how-counted";
import { SERIES_LOOKS } from "@/components/live/series-looks";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { KindMark } from "@/components/ui/kind-mark";
import type { Moment } from "@/lib/model/moments";
import { hrefOf } from "@/lib/model/route";
import { formatShortClock } from "@/lib/text/time";

import { momentWords } from "./moment-words";
import classes from "./moments-card.module.css";

interface Props {
  moments: readonly Moment[];
  /** UUID. */
  id: string;
}

/** When it was worth looking, why, and what was said then. */
export function MomentsCard(props: Props) {
  const { getMessage } = browser.i18n;
  return (
    <Card
      title={getMessage("moments_title")}
      aside={
        <HowCounted
          title={getMessage("moments_title")}
          text={getMessage("moments_how")}
        />
      }
    >
      <Moments {...props} />
    </Card>
  );
}

function Moments({ moments, id }: Props) {
  const { getMessage } = browser.i18n;
  if (moments.length === 0)
    return (
      <EmptyState
        icon="star"
        title={getMessage("moments_none")}
        text={getMessage("moments_noneHelp")}
      />
    );
  return (
    <ol
      className={classes.list}
      tabIndex={0}
      aria-label={getMessage("moments_title")}
    >
      {moments.map((moment) => (
        <Line key={moment.at} moment={moment} id={id} />
      ))}
    </ol>
  );
}

function Line({ moment, id }: { moment: Moment; id: string }) {
  const { at, series, samples } = moment;
  const { kind, icon } = SERIES_LOOKS[series];
  const time = formatShortClock(at);
  return (
    <li className={classes.moment}>
      <KindMark kind={kind} icon={icon} />
      <div className={classes.words}>
        <p className={classes.why}>
          <time dateTime={new Date(at).toISOString()}>{time}</time>{" "}
          {momentWords(moment)}
        </p>
        {samples.map((text) => (
          <p key={text} className={classes.sample}>
            <bdi>{text}</bdi>
          </p>
        ))}
      </div>
      <a
        className={classes.jump}
        href={hrefOf("events", { session: id, at: String(at) })}
        aria-label={browser.i18n.getMessage("moments_events", time)}
        title={browser.i18n.getMessage("moments_events", time)}
      >
        <Icon name="filter" size={14} />
      </a>
    </li>
  );
}
