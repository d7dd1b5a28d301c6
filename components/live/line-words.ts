import { browser } from "wxt/browser";

import type { LiveEvent } from "@/lib/model/event";
import type { FeedLine } from "@/lib/model/feed";
import { isPseudonym } from "@/lib/model/pseudonym";
import { about } from "@/lib/text/about";
import { shownName } from "@/lib/text/name";
import { formatWhole } from "@/lib/text/numbers";

import { eventWords, removedWords } from "./event-words";

/** What a line says after the name, without how many of a gift. */
export function lineWords({ event }: FeedLine): string {
  if (isErased(event)) return browser.i18n.getMessage("feed_erasedWords");
  return event.deleted ? removedWords(event) : eventWords(event);
}

/** Of whoever was erased a comment counts, and says nothing. */
function isErased({ kind, user }: LiveEvent): boolean {
  return kind === "comment" && isPseudonym(user?.id ?? "");
}

/** A line for the clipboard: "name (@handle): text". */
export function copiedWords(line: FeedLine): string {
  const { event, streak } = line;
  const times =
    streak && event.kind === "gift" ? ` ×${formatWhole(streak.total)}` : "";
  const said = `${lineWords(line)}${times}`;
  return event.user ? about(whoWords(event.user), said) : said;
}

function whoWords({ nickname, handle }: { nickname: string; handle: string }) {
  const name = shownName(nickname, handle);
  return handle === ""
    ? name
    : browser.i18n.getMessage("feed_copyWho", [name, handle]);
}
