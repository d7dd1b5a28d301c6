import type { LivetapDatabase } from "@/lib/store/database";

/** Ticks of gifts and follows are named after who gave and followed. Nobody is left on the desk who was erased. */
export async function eraseFromTicks(
  { ticks }: LivetapDatabase,
  person: string,
): Promise<void> {
  await ticks.filter(({ item }) => item.includes(person)).delete();
}
