import { Button } from "@mantine/core";
import { browser } from "wxt/browser";

import { calledWords } from "@/components/live/called";
import { Avatar } from "@/components/ui/avatar";
import { Icon } from "@/components/ui/icon";
import { profileAddress } from "@/lib/model/person";
import type { PersonOverLives } from "@/lib/model/person-over-lives";
import { hrefOf } from "@/lib/model/route";
import { formatDate } from "@/lib/text/dates";

import { PageHead } from "../page-head";
import classes from "./person-page.module.css";

/** Who it is, and what can be done. */
export function PersonTitle({ person }: { person: PersonOverLives }) {
  const { id, nickname, handle, avatar, firstAt, lastAt } = person;
  const { getMessage } = browser.i18n;
  const name = calledWords({ id, nickname, handle });
  return (
    <>
      <a className={classes.back} href={hrefOf("people")}>
        <Icon name="back" size={13} />
        {getMessage("someone_back")}
      </a>
      <PageHead
        title={
          <span className={classes.title}>
            <Avatar name={name} picture={avatar} size={44} />
            <bdi>{name}</bdi>
          </span>
        }
        text={
          <>
            {handle !== "" && <Handle handle={handle} />}
            {getMessage("someone_seen", [
              formatDate(firstAt),
              formatDate(lastAt),
            ])}
          </>
        }
        actions={
          <>
            <Button
              component="a"
              href={hrefOf("search", { person: id })}
              variant="default"
              size="xs"
              leftSection={<Icon name="search" size={14} />}
            >
              {getMessage("someone_search")}
            </Button>
            <Button
              component="a"
              href={hrefOf("data", { person: id })}
              variant="default"
              size="xs"
              leftSection={<Icon name="trash" size={14} />}
            >
              {getMessage("someone_erase")}
            </Button>
          </>
        }
      />
    </>
  );
}

function Handle({ handle }: { handle: string }) {
  const address = profileAddress(handle);
  const label = `@${handle}`;
  if (address === null) return <bdi className={classes.handle}>{label}</bdi>;
  return (
    <a
      className={classes.handle}
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      title={browser.i18n.getMessage("person_profile", label)}
    >
      <bdi>{label}</bdi>
      <Icon name="outside" size={12} />
    </a>
  );
}
