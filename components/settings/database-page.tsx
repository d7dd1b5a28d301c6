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
  if (failure)
    return (
      <Suspense>
        <DatabaseFailed {...failure} tryAgain={tryAgain} />
      </Suspense>
    );
  if (lost)
    return (
      <Suspense>
        <RecordingsLost {...lost} onRead={forget} />
      </Suspense>
    );
  return (
    <DatabaseProvider database={database} tryAgain={tryAgain}>
      {children}
    </DatabaseProvider>
  );
}
