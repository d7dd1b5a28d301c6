import { createContext, type ReactNode, useContext, useMemo } from "react";

import type { ReadDatabase } from "@/lib/queries/open";

interface Given {
  database: ReadDatabase;
  /** Tries to open it once more and says whether it can be used. */
  tryAgain: () => Promise<boolean>;
}

const DatabaseContext = createContext<Given | null>(null);

interface Props {
  database: ReadDatabase;
  tryAgain?: () => Promise<boolean>;
  children: ReactNode;
}

const isUsable = () => Promise.resolve(true);

export function DatabaseProvider(props: Props) {
  const { database, tryAgain = isUsable, children } = props;
  const given = useMemo(() => ({ database, tryAgain }), [database, tryAgain]);
  return <DatabaseContext value={given}>{children}</DatabaseContext>;
}

export function useDatabase(): ReadDatabase {
  return useGiven().database;
}

export function useTryAgain(): Given["tryAgain"] {
  return useGiven().tryAgain;
}

function useGiven(): Given {
  const given = useContext(DatabaseContext);
  if (!given) throw new Error("no DatabaseProvider above");
  return given;
}
