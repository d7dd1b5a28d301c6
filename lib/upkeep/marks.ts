import { keptNote } from "@/lib/model/marks/mark";
import { clockOf } from "@/lib/model/overview";
import type { CommandHandlers } from "@/lib/protocol/ask";
import type { MarkCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";

/** Marks moments of a session that is recorded, and says something of them. A mark that is gone already is no error. */
export function createMarkCommands(
  { sessions, marks }: Pick<LivetapDatabase, "sessions" | "marks">,
  now: () => number,
): CommandHandlers<MarkCommands> {
  return {
    async markMoment({ session }) {
      const row = await sessions.get({ id: session });
      if (!row) return null;
      const madeAt = now();
      const isStopped = row.stoppedAt !== undefined;
      const at = clockOf({ ...row, isStopped }, madeAt) ?? madeAt;
      const id = crypto.randomUUID();
      await marks.add({ session: row.number, id, at, madeAt, note: "" });
      return id;
    },
    async noteMark({ mark, note }) {
      await marks.where({ id: mark }).modify({ note: keptNote(note) });
      return null;
    },
    async moveMark({ mark, byMs }) {
      const found = await marks.get({ id: mark });
      if (!found) return null;
      const row = await sessions.get(found.session);
      const begin = row?.liveStartedAt ?? row?.startedAt ?? found.at;
      const end = Math.max(found.at, row?.lastAt ?? 0);
      const moved = Math.min(end, found.at + byMs);
      const at = Math.max(Math.min(begin, found.at), moved);
      await marks.where({ id: mark }).modify({ at });
      return null;
    },
    async deleteMark({ mark }) {
      await marks.where({ id: mark }).delete();
      return null;
    },
  };
}
