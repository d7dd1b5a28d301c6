import { type ExportedSession, withoutUs } from "../e2e/session-file";

/** All of a session file that has to be the same. Where frames were sent again, repeats may be counted. */
export function comparable(file: ExportedSession, isRepeated: boolean) {
  const { coverage, ...rest } = withoutUs(file);
  const { messages, duplicates, ...told } = coverage;
  return isRepeated
    ? { ...rest, coverage: { ...told, unique: messages - duplicates } }
    : { ...rest, coverage };
}
