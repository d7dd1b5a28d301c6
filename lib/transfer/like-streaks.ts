import type { LiveEvent, Streak } from "@/lib/model/event";
import { LIKE_STREAK_MS } from "@/lib/model/like-streak";
import type { Traits } from "@/lib/model/traits";

/** An event with the streak that a like belongs to, which is computed and not stored. */
export interface PlacedEvent<E extends LiveEvent = LiveEvent> {
  event: E;
  streak?: Streak;
}

interface MayBeMasked {
  traits?: Traits;
}

interface Waiting<E> {
  event: E;
  run?: { id: string; total: number; isFirst: boolean; isLast: boolean };
}

/**
 * Whether a like ends its streak shows only later, so each event waits until the time line is past the longest pause:
 * what is held is never more than that stretch of events, however long the session.
 */
export async function* withLikeStreaks<E extends LiveEvent & MayBeMasked>(
  batches: AsyncIterable<readonly E[]>,
): AsyncGenerator<PlacedEvent<E>[]> {
  const open = new Map<string, Waiting<E>>();
  let waiting: Waiting<E>[] = [];
  const release = (before: number) => {
    const later = waiting.findIndex(({ event }) => event.at >= before);
    const ready = later === -1 ? waiting : waiting.slice(0, later);
    waiting = waiting.slice(ready.length);
    return ready.map((entry) => {
      forget(open, entry);
      return placed(entry);
    });
  };
  for await (const batch of batches) {
    for (const event of batch) waiting.push(enter(open, event));
    const ready = release((batch.at(-1)?.at ?? -Infinity) - LIKE_STREAK_MS);
    if (ready.length > 0) yield ready;
  }
  if (waiting.length > 0) yield release(Infinity);
}

function enter<E extends LiveEvent & MayBeMasked>(
  open: Map<string, Waiting<E>>,
  event: E,
): Waiting<E> {
  if (event.kind !== "like") return { event };
  // Masked people share one id.
  const person = event.traits?.isMasked ? undefined : event.user?.id;
  const before = person === undefined ? undefined : open.get(person);
  const goesOn =
    before?.run && event.at - before.event.at <= LIKE_STREAK_MS
      ? before.run
      : undefined;
  if (goesOn) goesOn.isLast = false;
  const run = {
    id: goesOn?.id ?? event.id,
    total: (goesOn?.total ?? 0) + event.count,
    isFirst: !goesOn,
    isLast: true,
  };
  const entry = { event, run };
  if (person !== undefined) open.set(person, entry);
  return entry;
}

function forget<E extends LiveEvent>(
  open: Map<string, Waiting<E>>,
  entry: Waiting<E>,
): void {
  const person = entry.event.user?.id;
  if (person !== undefined && open.get(person) === entry) open.delete(person);
}

function placed<E extends LiveEvent>({
  event,
  run,
}: Waiting<E>): PlacedEvent<E> {
  if (!run) return { event };
  const { id, total } = run;
  return { event, streak: { id, status: statusOf(run), total } };
}

function statusOf(run: { isFirst: boolean; isLast: boolean }) {
  if (run.isFirst) return run.isLast ? "single" : "start";
  return run.isLast ? "end" : "continue";
}
