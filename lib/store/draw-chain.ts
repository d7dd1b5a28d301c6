import type { LivetapDatabase } from "./database";
import type { DrawRow } from "./own-rows";

/** A draw and those before it that it follows, the latest first; empty where `id` is of none. */
export async function drawChain(
  { draws }: Pick<LivetapDatabase, "draws">,
  session: number,
  id: string,
): Promise<DrawRow[]> {
  const chain: DrawRow[] = [];
  const seen = new Set<string>();
  for (let next = id; next !== "" && !seen.has(next);) {
    seen.add(next);
    const row = await draws.get([session, next]);
    if (row) chain.push(row);
    next = row?.after ?? "";
  }
  return chain;
}

/** Who won in these draws, or stood in reserve. */
export function winnersIn(draws: readonly DrawRow[]): Set<string> {
  return new Set(
    draws.flatMap(({ winners }) => winners.map(({ person }) => person)),
  );
}
