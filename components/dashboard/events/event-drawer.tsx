import { CloseButton, Drawer } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { CardBoundary } from "@/components/ui/card-boundary";
import type { EventFilter } from "@/lib/model/event-filter";

import { EventDetails } from "./event-details";
import type { Browsed } from "./event-row";
import classes from "./event-details.module.css";

interface Props {
  shown: Browsed | null;
  onChange: (changes: Partial<EventFilter>) => void;
  onClose: () => void;
}

/** All that is known of one event, beside the list. */
export function EventDrawer({ shown, onChange, onClose }: Props) {
  const [last, setLast] = useState(shown);
  // It stays filled while it closes.
  if (shown && shown !== last) setLast(shown);
  const title = browser.i18n.getMessage("events_details");
  const close = browser.i18n.getMessage("events_close");
  return (
    <Drawer
      opened={shown !== null}
      onClose={onClose}
      position="right"
      size="min(100%, 560px)"
      withCloseButton={false}
      padding={0}
      transitionProps={{ duration: 120 }}
      classNames={{ content: classes.content, body: classes.body }}
      attributes={{ content: { "aria-label": title } }}
    >
      <header className={classes.top}>
        <h2 className={classes.title}>{title}</h2>
        <CloseButton aria-label={close} title={close} onClick={onClose} />
      </header>
      <CardBoundary>
        {last && (
          <EventDetails
            key={`${String(last.event.session)} ${String(last.event.row)}`}
            browsed={last}
            onChange={onChange}
          />
        )}
      </CardBoundary>
    </Drawer>
  );
}
