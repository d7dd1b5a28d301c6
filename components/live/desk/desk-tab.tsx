import { useRef, useState } from "react";
import { VisuallyHidden } from "@mantine/core";
import { browser } from "wxt/browser";

import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { DeskEntry } from "@/lib/model/desk/part";
import type { DeskKind } from "@/lib/model/settings/desk";

import { DeskDone } from "./desk-done";
import { DeskHead } from "./desk-head";
import { DeskList } from "./desk-list";
import classes from "./desk.module.css";
import { useDeskActs } from "./use-desk-acts";
import { useHeld } from "./use-held";
import { useDeskKeys } from "./use-desk-keys";
import { useRows } from "./use-rows";
import { type OpenDesk, WithDesk } from "./with-desk";

const { getMessage } = browser.i18n;

interface Props {
  session: number;
  /** UUID. */
  id: string;
}

/** What is to be thanked for, answered and confirmed: one list, worked off with one hand. */
export function DeskTab({ session, id }: Props) {
  return (
    <WithDesk
      session={session}
      render={(desk) => <DeskScreen desk={desk} id={id} />}
    />
  );
}

function DeskScreen({ desk, id }: { desk: OpenDesk; id: string }) {
  const root = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLUListElement>(null);
  const [kind, setKind] = useState<DeskKind | null>(null);
  const [areKeysOpen, setAreKeysOpen] = useState(false);
  const [said, setSaid] = useState("");
  const acts = useDeskActs(id, desk);
  const isShown = (entry: DeskEntry) => kind === null || entry.kind === kind;
  const held = useHeld(desk.waiting, isShown);
  const rows = useRows({ place, held, acts, say: setSaid });
  const choose = (chosen: DeskKind | null) => {
    const isThere = chosen !== null && desk.settings.kinds.includes(chosen);
    setKind((now) => (isThere && chosen !== now ? chosen : null));
  };
  useDeskKeys(
    { root, list: place },
    {
      ...{ rows, choose },
      undo: () => {
        setSaid(getMessage("desk_undone"));
        rows.await(desk.last);
        acts.undo();
      },
      explain: () => {
        setAreKeysOpen((isOpen) => !isOpen);
      },
    },
  );
  return (
    <div className={classes.root} ref={root}>
      <DeskHead
        {...{ desk, kind, areKeysOpen, setAreKeysOpen }}
        onKind={choose}
      />
      {acts.hasFailed && (
        <Notice tone="bad" icon="warning" text={getMessage("desk_failed")} />
      )}
      <div className={classes.scroller}>
        {rows.list.length === 0 ? (
          <EmptyState
            icon="check"
            title={getMessage("desk_empty")}
            text={getMessage("desk_emptyHelp")}
          />
        ) : (
          <DeskList {...{ desk, rows, newer: held.newer }} ref={place} />
        )}
        <DeskDone ticked={desk.ticked} onPutBack={acts.putBack} />
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}
