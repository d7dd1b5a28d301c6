import { Button, Group, TagsInput, Textarea } from "@mantine/core";
import { type SyntheticEvent, useState } from "react";
import { browser } from "wxt/browser";

import { describePerson } from "@/components/hooks/session-commands";
import { useCommand } from "@/components/hooks/use-command";
import { usePersonNotes } from "@/components/hooks/use-person-notes";
import { Icon } from "@/components/ui/icon";

import classes from "./person-notes.module.css";

/** What the user keeps about somebody, over all lives. */
export function PersonNotes({ person }: { person: string }) {
  const kept = usePersonNotes(person);
  const [editing, setEditing] = useState<"before" | "now" | "after">("before");
  if (!kept) return null;
  return (
    <section
      className={classes.root}
      aria-label={browser.i18n.getMessage("person_notes")}
    >
      {editing === "now" ? (
        <Form
          {...{ person, ...kept }}
          onClose={() => {
            setEditing("after");
          }}
        />
      ) : (
        <Kept
          {...kept}
          isFocused={editing === "after"}
          onEdit={() => {
            setEditing("now");
          }}
        />
      )}
    </section>
  );
}

interface KeptProps {
  note: string;
  tags: readonly string[];
  /** Whoever closed the form by keyboard goes on from here. */
  isFocused: boolean;
  onEdit: () => void;
}

function Kept({ note, tags, isFocused, onEdit }: KeptProps) {
  const isEmpty = note === "" && tags.length === 0;
  return (
    <>
      {tags.length > 0 && (
        <ul
          className={classes.tags}
          aria-label={browser.i18n.getMessage("person_tags")}
        >
          {tags.map((tag) => (
            <li key={tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
      {note !== "" && (
        <p className={classes.note}>
          <bdi>{note}</bdi>
        </p>
      )}
      <button
        type="button"
        className={classes.edit}
        autoFocus={isFocused}
        onClick={onEdit}
      >
        <Icon name="edit" size={12} />
        {isEmpty
          ? browser.i18n.getMessage("person_notesAdd")
          : browser.i18n.getMessage("person_notesEdit")}
      </button>
    </>
  );
}

interface FormProps extends Pick<KeptProps, "note" | "tags"> {
  person: string;
  allTags: readonly string[];
  onClose: () => void;
}

function Form({ person, onClose, allTags, ...kept }: FormProps) {
  const [note, setNote] = useState(kept.note);
  const [tags, setTags] = useState<readonly string[]>(kept.tags);
  const saving = useCommand(async () => {
    await describePerson(person, { note, tags });
    onClose();
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event: SyntheticEvent) => {
        event.preventDefault();
        saving.run();
      }}
    >
      <TagsInput
        label={browser.i18n.getMessage("person_tags")}
        placeholder={browser.i18n.getMessage("person_tagsHelp")}
        data={[...allTags]}
        value={[...tags]}
        onChange={setTags}
        maxTags={30}
        acceptValueOnBlur
        autoFocus
      />
      <Textarea
        label={browser.i18n.getMessage("person_note")}
        description={browser.i18n.getMessage("person_noteHelp")}
        autosize
        minRows={2}
        maxRows={8}
        value={note}
        onChange={({ currentTarget }) => {
          setNote(currentTarget.value);
        }}
      />
      {saving.hasFailed && (
        <p className={classes.failed} role="alert">
          {browser.i18n.getMessage("person_notesFailed")}
        </p>
      )}
      <Group gap={8}>
        <Button type="submit" size="xs" loading={saving.isRunning}>
          {browser.i18n.getMessage("person_notesSave")}
        </Button>
        <Button type="button" size="xs" variant="default" onClick={onClose}>
          {browser.i18n.getMessage("person_notesCancel")}
        </Button>
      </Group>
    </form>
  );
}
