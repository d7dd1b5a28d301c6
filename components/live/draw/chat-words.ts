import { browser } from "wxt/browser";

import type { Draw } from "@/lib/model/draw/draw";
import { formatList } from "@/lib/text/list";
import { formatWhole } from "@/lib/text/numbers";
import { pluralOf } from "@/lib/text/plural";

import { calledWords } from "../called";

/** What can be written into the chat: handles, which the chat makes mentions of. */
export function chatWords({ winners, reserves, entrants }: Draw): string {
  const won = winners.slice(0, winners.length - reserves);
  const names = won.map(({ person, handle, nickname }) =>
    handle === ""
      ? calledWords({ id: person, handle, nickname })
      : `@${handle}`,
  );
  const words = [formatList(names), formatWhole(entrants)];
  return pluralOf(entrants, {
    one: browser.i18n.getMessage("draw_chat_one", words),
    other: browser.i18n.getMessage("draw_chat_other", words),
  });
}
