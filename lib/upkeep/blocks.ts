import { renamedIn } from "@/lib/model/renamed-people";
import type { BlockList } from "@/lib/store/block-list";

/** An event as it may be kept: whoever is blocked is in it under a pseudonym, without names and words. */
export function withoutBlocked<Event extends Parameters<typeof renamedIn>[0]>(
  event: Event,
  room: string,
  blocks: BlockList,
): Event {
  if (blocks.isEmpty) return event;
  const changes = renamedIn(event, blocks.renameIn(room));
  return Object.keys(changes).length === 0
    ? event
    : Object.assign({ ...event }, changes);
}
