import { keptWords, type SessionWords } from "@/lib/model/session-words";
import type { CommandHandlers } from "@/lib/protocol/ask";
import type { DescribeCommands } from "@/lib/protocol/commands";
import type { LivetapDatabase } from "@/lib/store/database";

/** What screens may ask to be done to sessions, recorded or being recorded. */
export function createDescribeCommands(
  database: LivetapDatabase,
): CommandHandlers<DescribeCommands> {
  return {
    async describeSession({ session, ...told }) {
      await describeSession(database, session, told);
      return null;
    },
  };
}

/** Keeps what the user says of a session; what is not told stays, what is empty goes. */
export async function describeSession(
  database: LivetapDatabase,
  session: string,
  told: Partial<SessionWords>,
): Promise<void> {
  const { name, note, tags } = keptWords(told);
  await database.sessions.where({ id: session }).modify((row) => {
    if (name === "") delete row.name;
    else if (name !== undefined) row.name = name;
    if (note === "") delete row.note;
    else if (note !== undefined) row.note = note;
    if (tags?.length === 0) delete row.tags;
    else if (tags) row.tags = [...tags];
  });
}
