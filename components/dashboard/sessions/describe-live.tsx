import { Button, Modal, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { describeSession } from "@/components/hooks/session-commands";
import { useCommand } from "@/components/hooks/use-command";
import { useKnownTags } from "@/components/hooks/use-session-page";
import type { SessionSummary } from "@/lib/model/session-summary";

import classes from "./dialog.module.css";
import { streamerName } from "./live-name";

interface Props {
  summary: SessionSummary;
  onClose: () => void;
}

/** What the user calls a live, sorts it by and says of it. */
export function DescribeLive({ summary, onClose }: Props) {
  const [name, setName] = useState(summary.name);
  const [tags, setTags] = useState<readonly string[]>(summary.tags);
  const [note, setNote] = useState(summary.note);
  const known = useKnownTags();
  const { getMessage } = browser.i18n;
  const command = useCommand(async () => {
    await describeSession(summary.overview.id, { name, tags, note });
    onClose();
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={getMessage("session_edit")}
      closeButtonProps={{ "aria-label": getMessage("session_cancel") }}
    >
      <form
        className={classes.root}
        onSubmit={(event) => {
          event.preventDefault();
          command.run();
        }}
      >
        <p className={classes.text}>
          <bdi>{streamerName(summary.overview)}</bdi>
        </p>
        <TextInput
          label={getMessage("session_name")}
          placeholder={getMessage("session_namePlaceholder")}
          value={name}
          maxLength={120}
          data-autofocus
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
        />
        <TagsInput
          label={getMessage("session_tags")}
          description={getMessage("session_tagsHelp")}
          data={known}
          value={[...tags]}
          maxTags={20}
          acceptValueOnBlur
          onChange={setTags}
        />
        <Textarea
          label={getMessage("session_note")}
          value={note}
          maxLength={5000}
          autosize
          minRows={3}
          maxRows={10}
          onChange={({ currentTarget }) => {
            setNote(currentTarget.value);
          }}
        />
        {command.hasFailed && (
          <p className={classes.failed} role="alert">
            {getMessage("actions_failed")}
          </p>
        )}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {getMessage("session_cancel")}
          </Button>
          <Button type="submit" loading={command.isRunning}>
            {getMessage("session_save")}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
