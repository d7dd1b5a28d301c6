import { Button, Group } from "@mantine/core";
import { browser } from "wxt/browser";

import { fileDay, saveText } from "@/components/hooks/save-text";
import {
  type Diagnostics,
  useDiagnostics,
} from "@/components/hooks/use-diagnostics";
import { formatWhole } from "@/lib/text/numbers";

import { Copy } from "./copy-text";
import classes from "./diagnostics-report.module.css";
import { Setting } from "./setting";

/** How everything is, in a few lines and in full, to be taken into a report. */
export function DiagnosticsReport() {
  const diagnostics = useDiagnostics();
  const { getMessage } = browser.i18n;
  const text = diagnostics ? `${JSON.stringify(diagnostics, null, 2)}\n` : "";
  return (
    <Setting
      title={getMessage("diagnostics_title")}
      text={getMessage("diagnostics_text")}
    >
      {diagnostics && (
        <>
          <dl className={classes.lines}>
            {linesOf(diagnostics).map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <details className={classes.all}>
            <summary>{getMessage("diagnostics_all")}</summary>
            <pre tabIndex={0}>{text}</pre>
          </details>
          <Group gap={10}>
            <Copy text={text} label={getMessage("diagnostics_copy")} />
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                const name = `livetap-diagnostics-${fileDay(Date.now())}.json`;
                saveText(name, text);
              }}
            >
              {getMessage("diagnostics_save")}
            </Button>
          </Group>
        </>
      )}
    </Setting>
  );
}

function linesOf({ livetap, recorded, tabs }: Diagnostics): [string, string][] {
  const { getMessage } = browser.i18n;
  const { sessions, recordingNow, drift } = recorded;
  const { unknownMethods, unknownFields, oddNames } = drift;
  const all = Object.values(sessions).reduce((sum, count) => sum + count, 0);
  const heard = tabs.filter((tab) => tab?.isHooked === true).length;
  const running = recordingNow.filter(({ cut }) => cut === null).length;
  const methods = Object.keys(unknownMethods).length + oddNames;
  return [
    [getMessage("diagnostics_version"), livetap],
    [getMessage("diagnostics_schema"), formatWhole(recorded.schema)],
    [getMessage("diagnostics_recordings"), formatWhole(all)],
    [getMessage("diagnostics_events"), formatWhole(recorded.events)],
    [getMessage("diagnostics_now"), formatWhole(running)],
    [
      getMessage("diagnostics_tabs"),
      getMessage("diagnostics_tabsOf", [
        ...[formatWhole(heard), formatWhole(tabs.length)],
      ]),
    ],
    [getMessage("diagnostics_unread"), formatWhole(recorded.undecodable)],
    [getMessage("diagnostics_unknown"), formatWhole(methods)],
    [
      getMessage("diagnostics_fields"),
      formatWhole(Object.keys(unknownFields).length),
    ],
  ];
}
