import { lazy, type ReactNode, Suspense, useState } from "react";

import { OpenPersonContext } from "./open-person";

/** Nobody's card is open when the panel opens. */
const PersonDrawer = lazy(async () => ({
  default: (await import("./person-drawer")).PersonDrawer,
}));

interface Props {
  session: number;
  children: ReactNode;
}

/** Everything inside can open the card of a person of this session. */
export function PersonCards({ session, children }: Props) {
  const [person, setPerson] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  // One function for good: whoever can open a card would be drawn anew with another.
  const [open] = useState(() => (id: string) => {
    setPerson(id);
    setIsOpen(true);
  });
  return (
    <OpenPersonContext value={open}>
      {children}
      {person !== null && (
        <Suspense>
          <PersonDrawer
            key={`${String(session)} ${person}`}
            session={session}
            person={person}
            isOpen={isOpen}
            onClose={() => {
              setIsOpen(false);
            }}
          />
        </Suspense>
      )}
    </OpenPersonContext>
  );
}
