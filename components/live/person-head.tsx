import { ActionIcon } from "@mantine/core";
import { useClipboard } from "@mantine/hooks";
import type { ReactNode } from "react";
import { browser } from "wxt/browser";

import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { type Person, profileAddress } from "@/lib/model/person";

import { calledWords } from "./called";
import classes from "./person-card.module.css";

/** Picture, name, and the way to the profile. */
export function PersonHead({
  person,
  close,
}: {
  person: Person;
  close: ReactNode;
}) {
  const { handle, avatar } = person;
  const name = calledWords(person);
  return (
    <header className={classes.head}>
      <Avatar name={name} picture={avatar} size={52} />
      <div className={classes.who}>
        <h2 className={classes.name}>
          <bdi>{name}</bdi>
        </h2>
        {handle !== "" && <Handle handle={handle} />}
      </div>
      {close}
    </header>
  );
}

function Handle({ handle }: { handle: string }) {
  const address = profileAddress(handle);
  const clipboard = useClipboard({ timeout: 2_000 });
  const words = clipboard.copied
    ? browser.i18n.getMessage("feed_copied")
    : browser.i18n.getMessage("person_copyHandle");
  const label = `@${handle}`;
  return (
    <p className={classes.handle}>
      {address === null ? (
        <bdi>{label}</bdi>
      ) : (
        <a
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          title={browser.i18n.getMessage("person_profile", label)}
        >
          <bdi>{label}</bdi>
          <Icon name="outside" size={12} />
        </a>
      )}
      <ActionIcon
        size={24}
        variant="subtle"
        color="gray"
        aria-label={words}
        title={words}
        onClick={() => {
          clipboard.copy(label);
        }}
      >
        <Icon name={clipboard.copied ? "check" : "copy"} size={13} />
      </ActionIcon>
    </p>
  );
}
