import { Button, FileButton } from "@mantine/core";
import { type DragEvent, useState } from "react";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";
import { MessageTitle } from "@/components/ui/message-card";

import classes from "./import-screen.module.css";

const ACCEPTED = "application/json,application/gzip,.json,.gz";

/** Files are chosen, or dropped. */
export function ImportChoice({
  onChosen,
}: {
  onChosen: (files: readonly File[]) => void;
}) {
  const { getMessage } = browser.i18n;
  const [isOver, setIsOver] = useState(false);
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setIsOver(over);
  };
  const choose = (files: readonly File[]) => {
    if (files.length > 0) onChosen(files);
  };
  return (
    <>
      <MessageTitle id="state">{getMessage("import_title")}</MessageTitle>
      <p className={classes.text}>{getMessage("import_text")}</p>
      <div
        className={classes.drop}
        data-over={isOver || undefined}
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          choose([...event.dataTransfer.files]);
        }}
      >
        <Icon name="up" size={22} />
        <FileButton
          multiple
          accept={ACCEPTED}
          inputProps={{ "aria-label": getMessage("import_choose") }}
          onChange={choose}
        >
          {(props) => <Button {...props}>{getMessage("import_choose")}</Button>}
        </FileButton>
        <p className={classes.detail}>
          {isOver ? getMessage("import_dropNow") : getMessage("import_drop")}
        </p>
      </div>
    </>
  );
}
