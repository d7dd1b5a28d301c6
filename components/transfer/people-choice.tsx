import { Button, Checkbox, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import type { FileChoices } from "@/lib/transfer/file-order";

import classes from "./file-choices.module.css";

type Pseudonyms = FileChoices["pseudonyms"];

interface Props {
  chosen: Pseudonyms;
  onChoose: (chosen: Pseudonyms) => void;
  onRenew: () => Promise<void>;
}

const FIRST = { hasStreamer: true, hasComments: true };

/** Whether the files tell people by name. */
export function PeopleChoice({ chosen, onChoose, onRenew }: Props) {
  const { getMessage } = browser.i18n;
  return (
    <div className={classes.people}>
      <h3 className={classes.name}>{getMessage("export_people")}</h3>
      <SegmentedControl
        size="xs"
        aria-label={getMessage("export_people")}
        value={chosen ? "pseudonyms" : "named"}
        onChange={(value) => {
          onChoose(value === "pseudonyms" ? FIRST : undefined);
        }}
        data={[
          { value: "named", label: getMessage("export_named") },
          { value: "pseudonyms", label: getMessage("export_pseudonyms") },
        ]}
      />
      {chosen && (
        <>
          <p className={classes.text}>{getMessage("export_pseudonymsText")}</p>
          <Checkbox
            size="sm"
            label={getMessage("export_hideStreamer")}
            checked={!chosen.hasStreamer}
            onChange={({ currentTarget }) => {
              onChoose({ ...chosen, hasStreamer: !currentTarget.checked });
            }}
          />
          <Checkbox
            size="sm"
            label={getMessage("export_leaveComments")}
            checked={!chosen.hasComments}
            onChange={({ currentTarget }) => {
              onChoose({ ...chosen, hasComments: !currentTarget.checked });
            }}
          />
          <Renew onRenew={onRenew} />
        </>
      )}
    </div>
  );
}

function Renew({ onRenew }: Pick<Props, "onRenew">) {
  const [isRenewed, setIsRenewed] = useState(false);
  return (
    <div role="status" className={classes.text}>
      {isRenewed ? (
        browser.i18n.getMessage("export_renewed")
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            void onRenew().then(() => {
              setIsRenewed(true);
            });
          }}
        >
          {browser.i18n.getMessage("export_renew")}
        </Button>
      )}
    </div>
  );
}
