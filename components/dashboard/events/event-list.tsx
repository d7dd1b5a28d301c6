import { browser } from "wxt/browser";

import { useSetting } from "@/components/hooks/use-setting";
import { MONEY } from "@/lib/model/settings/money";

import { LongList } from "../long-list";
import { type Browsed, EventRow } from "./event-row";

interface Props {
  events: readonly Browsed[];
  hasLive: boolean;
  loadOlder: () => void;
  onOpen: (browsed: Browsed) => void;
}

const LINE_HEIGHT = 36;

export function EventList({ events, hasLive, loadOlder, onOpen }: Props) {
  const { value: rates } = useSetting(MONEY);
  return (
    <LongList
      items={events}
      label={browser.i18n.getMessage("events_list")}
      lineHeight={LINE_HEIGHT}
      keyOf={keyOf}
      loadMore={loadOlder}
    >
      {(browsed) => <EventRow {...{ browsed, hasLive, rates, onOpen }} />}
    </LongList>
  );
}

function keyOf({ event }: Browsed): string {
  return `${String(event.session)} ${String(event.row)}`;
}
