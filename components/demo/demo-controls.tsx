import { Button, Progress, SegmentedControl } from "@mantine/core";
import { browser } from "wxt/browser";

import { useOpenPanel } from "@/components/hooks/use-open-panel";
import { Icon } from "@/components/ui/icon";
import type { DemoState } from "@/lib/demo/demo";
import { DEMO_LIVE, SPEEDS } from "@/lib/demo/demo-live";
import { formatDuration } from "@/lib/text/duration";

import classes from "./demo-controls.module.css";

interface Props extends DemoState {
  pause: () => void;
  resume: () => void;
  setSpeed: (speed: number) => void;
  restart: () => void;
}

/** What this is, and how fast it goes. */
export function DemoControls(props: Props) {
  const { phase, speed, position, setSpeed } = props;
  const { getMessage } = browser.i18n;
  const { durationMs } = DEMO_LIVE;
  const time = getMessage("demo_time", [
    ...[formatDuration(position), formatDuration(durationMs)],
  ]);
  return (
    <section className={classes.root} aria-labelledby="demo-title">
      <h1 id="demo-title" className={classes.title}>
        {getMessage("demo_heading")}
      </h1>
      <p className={classes.lead}>{getMessage("demo_lead")}</p>
      <div className={classes.progress}>
        <Progress
          value={(position / durationMs) * 100}
          size="sm"
          radius="xl"
          transitionDuration={250}
          aria-label={getMessage("demo_progress")}
        />
        <span className={classes.time}>{time}</span>
      </div>
      {phase === "ended" ? (
        <p className={classes.ended} role="status">
          {getMessage("demo_endedText")}
        </p>
      ) : (
        <SegmentedControl
          fullWidth
          aria-label={getMessage("demo_speed")}
          value={String(speed)}
          onChange={(chosen) => {
            setSpeed(Number(chosen));
          }}
          data={SPEEDS.map((one) => ({
            value: String(one),
            label: getMessage("demo_speedTimes", String(one)),
          }))}
        />
      )}
      <div className={classes.actions}>
        <PlayButtons {...props} />
      </div>
      <OpenPanel />
      <p className={classes.hint}>{getMessage("demo_hint")}</p>
    </section>
  );
}

function PlayButtons({ phase, pause, resume, restart }: Props) {
  const { getMessage } = browser.i18n;
  if (phase === "ended")
    return (
      <Button leftSection={<Icon name="reload" />} onClick={restart}>
        {getMessage("demo_again")}
      </Button>
    );
  const isPaused = phase === "paused";
  return (
    <>
      <Button
        variant={isPaused ? "filled" : "light"}
        leftSection={<Icon name={isPaused ? "play" : "pause"} size={14} />}
        onClick={isPaused ? resume : pause}
      >
        {isPaused ? getMessage("demo_resume") : getMessage("demo_pause")}
      </Button>
      <Button
        variant="default"
        leftSection={<Icon name="reload" size={14} />}
        onClick={restart}
      >
        {getMessage("demo_restart")}
      </Button>
    </>
  );
}

function OpenPanel() {
  const openPanel = useOpenPanel();
  return (
    <Button
      fullWidth
      variant="subtle"
      leftSection={<Icon name="panel" />}
      disabled={openPanel === null}
      onClick={() => void openPanel?.()}
    >
      {browser.i18n.getMessage("popup_openPanel")}
    </Button>
  );
}
