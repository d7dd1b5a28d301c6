import { Drawer } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { browser } from "wxt/browser";

import { CardBoundary } from "@/components/ui/card-boundary";

import { OpenPersonContext } from "./open-person";
import { PersonCard } from "./person-card";
import classes from "./person-card.module.css";

interface Props {
  session: number;
  children: ReactNode;
}

/** Everything inside can open the card of a person of this session. */
export function PersonCards({ session, children }: Props) {
  const [person, setPerson] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const open = (id: string) => {
    setPerson(id);
    setIsOpen(true);
  };
  const close = () => {
    setIsOpen(false);
  };
  return (
    <OpenPersonContext value={open}>
      {children}
      <Drawer
        opened={isOpen}
        onClose={close}
        position="right"
        size="min(100%, 420px)"
        withCloseButton={false}
        padding={0}
        transitionProps={{ duration: 120 }}
        classNames={{ content: classes.content, body: classes.body }}
        attributes={{
          content: { "aria-label": browser.i18n.getMessage("person_nobody") },
        }}
      >
        {person !== null && (
          <CardBoundary key={`${String(session)} ${person}`}>
            <PersonCard session={session} person={person} onClose={close} />
          </CardBoundary>
        )}
      </Drawer>
    </OpenPersonContext>
  );
}
