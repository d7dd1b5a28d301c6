/** What a page sent too fast, as one gap. */
interface Excess {
  /** In bytes. */
  size: number;
  /** Of the first, epoch ms. */
  receivedAt: number;
  /** In the address at the first, or empty. */
  handle: string;
}

type First = Pick<Excess, "receivedAt" | "handle">;

/** Adds up what is refused until it can be told. */
export function createExcess() {
  let lost: Excess | null = null;
  return {
    /** `first` is asked once a gap. */
    add(size: number, first: () => First): void {
      lost ??= { size: 0, ...first() };
      lost.size += size;
    },
    /** What has come together, once; null when nothing has. */
    take(): Excess | null {
      const taken = lost;
      lost = null;
      return taken;
    },
  };
}
