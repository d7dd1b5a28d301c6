import { useRef } from "react";
import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";

import classes from "./handle-pills.module.css";

interface Props {
  label: string;
  empty: string;
  handles: readonly string[];
  onRemove: (handle: string) => void;
}

export function HandlePills({ label, empty, handles, onRemove }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (handles.length === 0) return <p className={classes.empty}>{empty}</p>;
  const remove = (handle: string, index: number) => {
    focusBeside(list.current, index);
    onRemove(handle);
  };
  return (
    <ul ref={list} className={classes.list} aria-label={label} tabIndex={-1}>
      {handles.map((handle, index) => (
        <li key={handle} className={classes.pill}>
          <bdi title={`@${handle}`}>@{handle}</bdi>
          <button
            type="button"
            aria-label={browser.i18n.getMessage("rules_remove", handle)}
            onClick={() => {
              remove(handle, index);
            }}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Whoever removes several by keyboard goes on from the next one. */
function focusBeside(list: HTMLElement | null, index: number): void {
  const buttons = list?.querySelectorAll("button");
  const beside = buttons?.[index + 1] ?? buttons?.[index - 1];
  (beside ?? list?.parentElement?.querySelector("textarea"))?.focus();
}
