import { whileBuilding } from "@/lib/upkeep/finish-upkeep";

import { createFileVeil, veiledNotes } from "./import-blocked";
import { importPersonNotes, personNotesIn } from "./import-persons";
import {
  type FilePreview,
  previewFile,
  type SessionPreview,
} from "./import-preview";
import { ImportRefusedError, type Refusal } from "./import-refusal";
import {
  type ImportDeps,
  type Imported,
  type ImportProgress,
  importSessions,
} from "./import-sessions";

/** A file that somebody chose, and what it would do or why it does nothing. */
export type ChosenFile =
  | { kind: "read"; file: File; preview: FilePreview }
  | { kind: "refused"; file: File; refusal: Refusal };

export interface ReadProgress {
  name: string;
  /** Bytes. */
  read: number;
  size: number;
}

type Deps = Omit<ImportDeps, "onProgress">;

export async function readFiles(
  files: readonly File[],
  deps: Deps,
  onProgress: (progress: ReadProgress) => void,
): Promise<ChosenFile[]> {
  const chosen: ChosenFile[] = [];
  for (const file of files)
    try {
      const { name, size } = file;
      const preview = await previewFile(file, {
        ...deps,
        onRead: (read) => {
          onProgress({ name, read, size });
        },
      });
      chosen.push({ kind: "read", file, preview });
    } catch (error) {
      if (!(error instanceof ImportRefusedError)) throw error;
      chosen.push({ kind: "refused", file, refusal: error.refusal });
    }
  return chosen;
}

/** What there is to import of a file. */
export function importable({ sessions }: FilePreview): SessionPreview[] {
  return sessions.filter(
    ({ effect }) => effect.kind === "new" || effect.kind === "adds",
  );
}

export async function importFiles(
  files: readonly ChosenFile[],
  { hasNotes }: { hasNotes: boolean },
  deps: Deps & { onProgress: (progress: ImportProgress) => void },
): Promise<Imported[]> {
  const outcomes: Imported[] = [];
  for (const chosen of files) {
    if (chosen.kind === "refused") continue;
    const { file, preview } = chosen;
    const before = outcomes.length;
    const imports = importSessions(file, importable(preview), {
      ...deps,
      onProgress: (progress) => {
        deps.onProgress({ ...progress, session: progress.session + before });
      },
    });
    for await (const outcome of imports) outcomes.push(outcome);
    const notes = hasNotes ? personNotesIn(preview.persons) : [];
    if (notes.length > 0)
      await whileBuilding(deps.locks, async () =>
        importPersonNotes(
          deps.database,
          veiledNotes(notes, await createFileVeil(file, deps)()),
        ),
      );
  }
  return outcomes;
}
