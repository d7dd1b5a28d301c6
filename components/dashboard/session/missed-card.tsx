import { lazy, Suspense } from "react";

import { useHasTicks } from "@/components/hooks/use-desk";

/** Only where the desk was used is there anything to miss. */
const Missed = lazy(async () => ({
  default: (await import("./missed")).Missed,
}));

interface Props {
  session: number;
}

export function MissedCard({ session }: Props) {
  return useHasTicks(session) ? (
    <Suspense>
      <Missed session={session} />
    </Suspense>
  ) : null;
}
