import { TextInput } from "@mantine/core";
import { useDeferredValue, useState } from "react";
import { browser } from "wxt/browser";

import {
  type FoundPerson,
  useFindPerson,
} from "@/components/hooks/use-find-person";
import { calledWords } from "@/components/live/called";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";

import { DataSection } from "./data-section";
import { EraseDialog } from "./erase-dialog";
import classes from "./data.module.css";

const LONGEST = 60;
const ID = /^\d{5,20}$/;

/** Finds somebody over all lives, to be erased. */
export function EraseSection() {
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<FoundPerson | null>(null);
  const sought = useDeferredValue(typed.trim());
  const { getMessage } = browser.i18n;
  return (
    <DataSection
      title={getMessage("data_erase")}
      text={getMessage("data_eraseText")}
    >
      <TextInput
        className={classes.find ?? ""}
        label={getMessage("data_eraseFind")}
        leftSection={<Icon name="search" size={15} />}
        maxLength={LONGEST}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
        }}
      />
      {sought !== "" && <Found sought={sought} onChoose={setChosen} />}
      {chosen && (
        <EraseDialog
          person={chosen}
          onClose={(isErased) => {
            setChosen(null);
            if (isErased) setTyped("");
          }}
        />
      )}
    </DataSection>
  );
}

interface FoundProps {
  sought: string;
  onChoose: (person: FoundPerson) => void;
}

function Found({ sought, onChoose }: FoundProps) {
  const found = useFindPerson(sought);
  const { getMessage } = browser.i18n;
  if (!found) return null;
  const { people, isGoingOn } = found;
  const isUnknownId = ID.test(sought) && people.length === 0;
  if (people.length === 0 && !isGoingOn && !isUnknownId)
    return (
      <p className={classes.text} role="status">
        {getMessage("data_eraseNobody")}
      </p>
    );
  const byId = { id: sought, handle: "", nickname: "", avatar: null };
  return (
    <ul className={classes.found} aria-label={getMessage("data_eraseFound")}>
      {people.map((person) => (
        <PersonLine key={person.id} person={person} onChoose={onChoose} />
      ))}
      {isUnknownId && <PersonLine person={byId} onChoose={onChoose} />}
    </ul>
  );
}

interface LineProps {
  person: FoundPerson;
  onChoose: (person: FoundPerson) => void;
}

function PersonLine({ person, onChoose }: LineProps) {
  const { id, handle, nickname, avatar } = person;
  const { getMessage } = browser.i18n;
  const name = calledWords({ id, nickname, handle });
  return (
    <li>
      <button
        type="button"
        onClick={() => {
          onChoose(person);
        }}
      >
        <Avatar name={name} picture={avatar} size={28} />
        <span className={classes.name}>
          <bdi>{name === "" ? getMessage("data_eraseById", id) : name}</bdi>
          <span className={classes.dim}>
            {handle === "" ? getMessage("data_eraseByIdText") : `@${handle}`}
          </span>
        </span>
        <Icon name="trash" size={15} />
      </button>
    </li>
  );
}
