import { createContext, type ReactNode, useContext } from "react";

import type { ReadDatabase } from "@/lib/queries/open";

const DatabaseContext = createContext<ReadDatabase | null>(null);

interface Props {
  database: ReadDatabase;
  children: ReactNode;
}

export function DatabaseProvider({ database, children }: Props) {
  return <DatabaseContext value={database}>{children}</DatabaseContext>;
}

export function useDatabase(): ReadDatabase {
  const database = useContext(DatabaseContext);
  if (!database) throw new Error("no DatabaseProvider above");
  return database;
}
