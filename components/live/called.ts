import { browser } from "wxt/browser";

import type { User } from "@/lib/model/event";
import { isPseudonym } from "@/lib/model/pseudonym";
import { shownName } from "@/lib/text/name";

/** What somebody is called; who was erased has no name. */
export function calledWords({
  id,
  nickname,
  handle,
}: Pick<User, "id" | "nickname" | "handle">): string {
  const name = shownName(nickname, handle);
  return name === "" && isPseudonym(id)
    ? browser.i18n.getMessage("person_erased")
    : name;
}
