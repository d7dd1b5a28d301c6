import { Drawer } from "@mantine/core";
import { browser } from "wxt/browser";

import { CardBoundary } from "@/components/ui/card-boundary";

import { PersonCard } from "./person-card";
import classes from "./person-card.module.css";

interface Props {
  session: number;
  person: string;
  isOpen: boolean;
  onClose: () => void;
}

/** The card over the panel, so that the live stays where it was. */
export function PersonDrawer({ session, person, isOpen, onClose }: Props) {
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
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
      <CardBoundary>
        <PersonCard session={session} person={person} onClose={onClose} />
      </CardBoundary>
    </Drawer>
  );
}
