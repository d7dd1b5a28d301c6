import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { usePersonTimeline } from "@/components/hooks/use-person-over-lives";
import { useSetting } from "@/components/hooks/use-setting";
import { FeedLine } from "@/components/live/feed-line";
import { Card } from "@/components/ui/card";
import type { TimelinePart } from "@/lib/model/person-over-lives";
import { hrefOf } from "@/lib/model/route";
import { DISPLAY, type Display } from "@/lib/model/settings/display";
import { shownName } from "@/lib/text/name";
import { formatDay } from "@/lib/text/time";

import classes from "./person-timeline.module.css";

/** Everything that somebody did, newest first, live by live. */
export function PersonTimeline({ person }: { person: string }) {
  const { timeline, loadOlder } = usePersonTimeline(person);
  const { value = DISPLAY.standard } = useSetting(DISPLAY);
  if (!timeline) return null;
  return (
    <Card title={browser.i18n.getMessage("someone_timeline")}>
      {timeline.parts.length === 0 && (
        <p className={classes.none}>
          {browser.i18n.getMessage("person_noActs")}
        </p>
      )}
      {timeline.parts.map((part) => (
        <Part key={part.live.session} part={part} mode={value.time} />
      ))}
      {timeline.hasMore && (
        <Button
          className={classes.older ?? ""}
          variant="default"
          size="xs"
          onClick={loadOlder}
        >
          {browser.i18n.getMessage("someone_older")}
        </Button>
      )}
    </Card>
  );
}

interface PartProps {
  part: TimelinePart;
  mode: Display["time"];
}

function Part({ part: { live, lines }, mode }: PartProps) {
  const time = { mode, beganAt: live.beganAt };
  return (
    <section className={classes.part}>
      <h3 className={classes.live}>
        <a href={hrefOf("session", { id: live.id })}>
          {formatDay(live.startedAt)}
        </a>
        <bdi>{shownName(live.streamer.nickname, live.streamer.handle)}</bdi>
      </h3>
      <ul className={classes.lines}>
        {lines.map((line) => (
          <li key={line.id}>
            <FeedLine line={line} time={time} hasName={false} />
          </li>
        ))}
      </ul>
    </section>
  );
}
