import { Button } from "@mantine/core";
import type { ReactNode } from "react";
import { browser } from "wxt/browser";

import type { FileKind } from "@/lib/transfer/file-name";

import classes from "./file-choices.module.css";
import { type FileGroup, nameOfFile } from "./file-words";

interface Props {
  group: FileGroup;
  onStart: (what: FileKind) => void;
  /** What else is to be said or chosen. */
  children?: ReactNode;
}

/** Files for one purpose, a button for each. */
export function FileGroupEntry({ group, onStart, children }: Props) {
  const { name, text, files } = group;
  return (
    <li className={classes.choice}>
      <div className={classes.words}>
        <h3 className={classes.name}>{name}</h3>
        <p className={classes.text}>{text}</p>
        {children}
      </div>
      <div className={classes.files}>
        {files.map(({ what, label }) => (
          <Button
            key={what}
            variant="default"
            size="xs"
            aria-label={browser.i18n.getMessage("export_saveWhat", [
              label,
              nameOfFile(what),
            ])}
            onClick={() => {
              onStart(what);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </li>
  );
}
