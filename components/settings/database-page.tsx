import type { ComponentProps } from "react";

import { DatabaseProvider } from "@/components/hooks/database-context";
import { useLost } from "@/components/hooks/use-lost";
import { useOpening } from "@/components/hooks/use-opening";

import { DatabaseFailed } from "./database-failed";
import { RecordingsLost } from "./recordings-lost";

type Props = Omit<ComponentProps<typeof DatabaseProvider>, "tryAgain">;

/** What every page with recordings stands in: them, or one explanation of why they are not there. */
export function DatabasePage({ database, children }: Props) {
  const { failure, tryAgain } = useOpening(database);
  const { lost, forget } = useLost();
  if (failure) return <DatabaseFailed {...failure} tryAgain={tryAgain} />;
  if (lost) return <RecordingsLost {...lost} onRead={forget} />;
  return (
    <DatabaseProvider database={database} tryAgain={tryAgain}>
      {children}
    </DatabaseProvider>
  );
}
