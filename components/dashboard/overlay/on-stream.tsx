import { Button, CopyButton, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { overlayUrl } from "@/components/hooks/open-overlay";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { KEY_COLOURS, type Layout } from "@/lib/model/overlay/layout";

import classes from "./on-stream.module.css";
import { OpenWindow } from "./open-window";

const { getMessage } = browser.i18n;

type Software = "obs" | "studio";

/** From here into the software that streams, step by step. */
export function OnStream({ layout }: { layout: Layout }) {
  const [software, setSoftware] = useState<Software>("obs");
  const { background } = layout;
  return (
    <div className={classes.root}>
      <Card title={getMessage("layout_onStream")}>
        <div className={classes.body}>
          <div className={classes.doors}>
            <OpenWindow layout={layout} size="sm" />
            <Address url={overlayUrl(layout)} />
          </div>
          <p className={classes.honest}>{getMessage("layout_noSource")}</p>
          {background.kind === "transparent" && (
            <Notice
              tone="wait"
              icon="warning"
              text={getMessage("layout_transparentHelp")}
            />
          )}
          <SegmentedControl<Software>
            className={classes.software ?? ""}
            size="xs"
            aria-label={getMessage("layout_software")}
            value={software}
            onChange={setSoftware}
            data={[
              { value: "obs", label: getMessage("layout_obs") },
              { value: "studio", label: getMessage("layout_studio") },
            ]}
          />
          <ol className={classes.steps}>
            {stepsFor(software, layout).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      </Card>
    </div>
  );
}

function Address({ url }: { url: string }) {
  return (
    <div className={classes.address}>
      <code>{url}</code>
      <CopyButton value={url} timeout={2000}>
        {({ copied, copy }) => (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<Icon name={copied ? "check" : "copy"} size={13} />}
            aria-live="polite"
            onClick={copy}
          >
            {copied
              ? getMessage("options_copied")
              : getMessage("layout_copyAddress")}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}

function stepsFor(software: Software, { background }: Layout): string[] {
  const title = getMessage("overlay_title");
  const isKeyed = background.kind === "colour";
  const colour = isKeyed ? colourWords(background.colour) : "";
  if (software === "obs")
    return [
      getMessage("layout_stepOpen"),
      getMessage("layout_obsCapture", title),
      ...(isKeyed ? [getMessage("layout_obsKey", colour)] : []),
      getMessage("layout_obsCrop"),
      getMessage("layout_stepKeep"),
    ];
  return [
    getMessage("layout_stepOpen"),
    getMessage("layout_studioCapture", title),
    ...(isKeyed ? [getMessage("layout_studioKey", colour)] : []),
    getMessage("layout_studioCrop"),
    getMessage("layout_stepKeep"),
  ];
}

/** "Green (#00ff00)", as the filter's own list has it. */
function colourWords(colour: string): string {
  switch (colour) {
    case KEY_COLOURS.green:
      return getMessage("layout_keyGreen", colour);
    case KEY_COLOURS.magenta:
      return getMessage("layout_keyMagenta", colour);
    case KEY_COLOURS.blue:
      return getMessage("layout_keyBlue", colour);
    default:
      return getMessage("layout_keyOwn", colour);
  }
}
