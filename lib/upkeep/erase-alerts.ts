import type { LivetapDatabase } from "@/lib/store/database";

/** Streaks are named after who gave them, and what is still to be told of holds words. */
export async function eraseFromAlerts(
  { alerts, alerting }: LivetapDatabase,
  person: string,
): Promise<void> {
  await alerts.filter(({ line }) => line.includes(person)).delete();
  await alerting.toCollection().modify((row) => {
    row.state.told = row.state.told.filter((key) => !key.includes(person));
    row.state.open = row.state.open.filter(([id]) => !id.includes(person));
    row.pending = [];
    row.lately = [];
  });
}
