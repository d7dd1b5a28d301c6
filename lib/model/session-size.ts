/** Of one event with its share of everything that is summed up from it, as measured; the search index left out. */
const EVENT_BYTES = 350;

/** What a session takes on the disk, about. */
export function aboutBytes({
  events,
  framesBytes,
  undecodedBytes,
}: {
  events: number;
  framesBytes: number;
  undecodedBytes: number;
}): number {
  return events * EVENT_BYTES + framesBytes + undecodedBytes;
}
