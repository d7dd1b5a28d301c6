import { Button, Switch } from "@mantine/core";
import { browser } from "wxt/browser";

import { type Change, useSetting } from "@/components/hooks/use-setting";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { OVERLAY, type OverlaySettings } from "@/lib/model/settings/overlay";

import { PageHead } from "../page-head";
import type { PlaceProps } from "../places";
import { LayoutsPage } from "./layouts-page";

const { getMessage } = browser.i18n;

/** What goes on stream over the video; off until wanted. */
export function OverlayPage({ params }: PlaceProps) {
  const { value: settings, change, hasFailed } = useSetting(OVERLAY);
  if (!settings) return null;
  return (
    <>
      <PageHead
        title={getMessage("dashboard_overlay")}
        text={getMessage("layout_intro")}
        actions={settings.isOn && <OnSwitch change={change} />}
      />
      {hasFailed && (
        <Notice
          tone="bad"
          icon="warning"
          text={getMessage("options_notSaved")}
        />
      )}
      {settings.isOn ? (
        <LayoutsPage
          settings={settings}
          change={change}
          asked={params.get("id") ?? ""}
        />
      ) : (
        <EmptyState
          icon="overlay"
          title={getMessage("layout_isOff")}
          text={getMessage("layout_isOffHelp")}
        >
          <Button
            onClick={() => {
              change({ isOn: true });
            }}
          >
            {getMessage("layout_turnOn")}
          </Button>
        </EmptyState>
      )}
    </>
  );
}

function OnSwitch({ change }: { change: Change<OverlaySettings> }) {
  return (
    <Switch
      label={getMessage("layout_onSwitch")}
      checked
      onChange={() => {
        change({ isOn: false });
      }}
    />
  );
}
