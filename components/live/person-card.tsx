import { ActionIcon } from "@mantine/core";
import { type ReactNode, useRef } from "react";
import { browser } from "wxt/browser";

import { usePerson } from "@/components/hooks/use-person";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import type { Person } from "@/lib/model/person";

import { PersonActs } from "./person-acts";
import classes from "./person-card.module.css";
import { PersonFigures } from "./person-figures";
import { PersonHead } from "./person-head";
import { PersonHistory } from "./person-history";
import { PersonNotes } from "./person-notes";
import { PersonRoles } from "./person-roles";

interface Props {
  session: number;
  person: string;
  onClose: () => void;
}

/** Who somebody is in this live, and all they did in it. */
export function PersonCard({ session, person, onClose }: Props) {
  const found = usePerson(session, person);
  if (found === undefined) return <Frame onClose={onClose} />;
  if (found.kind === "known")
    return (
      <Known
        session={session}
        person={found.person}
        close={<CloseCard onClose={onClose} />}
      />
    );
  const isMasked = found.kind === "masked";
  return (
    <Frame onClose={onClose}>
      <EmptyState
        icon={isMasked ? "never" : "people"}
        title={
          isMasked
            ? browser.i18n.getMessage("person_masked")
            : browser.i18n.getMessage("person_unknown")
        }
        text={
          isMasked
            ? browser.i18n.getMessage("person_maskedHelp")
            : browser.i18n.getMessage("person_unknownHelp")
        }
      />
    </Frame>
  );
}

interface KnownProps {
  session: number;
  person: Person;
  close: ReactNode;
}

/** One scrolling place: on a small panel what they did would have no height of its own. */
function Known({ session, person, close }: KnownProps) {
  const scroller = useRef<HTMLDivElement>(null);
  return (
    <div ref={scroller} className={classes.root}>
      <PersonHead person={person} close={close} />
      <PersonFigures figures={person.figures} />
      <PersonRoles person={person} />
      <PersonNotes person={person.id} />
      <PersonHistory session={session} person={person.id} />
      <PersonActs {...{ session, scroller }} person={person.id} />
    </div>
  );
}

function Frame({
  onClose,
  children,
}: {
  onClose: () => void;
  children?: ReactNode;
}) {
  return (
    <div className={classes.root}>
      <header className={classes.bare}>
        <CloseCard onClose={onClose} />
      </header>
      {children}
    </div>
  );
}

function CloseCard({ onClose }: { onClose: () => void }) {
  const words = browser.i18n.getMessage("person_close");
  return (
    <ActionIcon
      size={28}
      variant="subtle"
      color="gray"
      aria-label={words}
      title={words}
      onClick={onClose}
    >
      <Icon name="close" size={16} />
    </ActionIcon>
  );
}
