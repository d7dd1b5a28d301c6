import { type ComponentProps, lazy, Suspense } from "react";

import { DatabaseProvider } from "@/components/hooks/database-context";
import { useLost } from "@/components/hooks/use-lost";
import { useOpening } from "@/components/hooks/use-opening";

const DatabaseFailed = lazy(async () => {
  const { DatabaseFailed: screen } = await import("./database-failed");
  return { default: screen };
});
const RecordingsLost = lazy(async () => {
  const { RecordingsLost: screen } = await import("./recordings-lost");
  return { default: screen };
});

type Props = Omit<ComponentProps<typeof DatabaseProvider>, "tryAgain">;

/** What every page with recordings stands in: them, or one explanation of why they are not there. */
export function DatabasePage({ database, children }: Props) {
  const { failure, tryAgain } = useOpening(database);
  const { lost, forget } = useLost();
  const shown = () => {
    if (failure) return <DatabaseFailed {...failure} tryAgain={tryAgain} />;
    if (lost) return <RecordingsLost {...lost} onRead={forget} />;
    return (
      <DatabaseProvider database={database} tryAgain={tryAgain}>
        {children}
      </DatabaseProvider>
    );
  };
  // One place for all three, so that what is there stays until what comes instead is loaded.
  return <Suspense>{shown()}</Suspense>;
}
