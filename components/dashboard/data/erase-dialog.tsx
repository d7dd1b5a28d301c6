import { Button, Group, Modal, Radio, Stack, Switch } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { erasePerson } from "@/components/hooks/data-commands";
import { useCommand } from "@/components/hooks/use-command";
import type { FoundPerson } from "@/components/hooks/use-find-person";
import { shownName } from "@/lib/text/name";

import { ErasePreview } from "./erase-preview";
import { Failed } from "./failed";
import classes from "./data.module.css";

interface Props {
  person: FoundPerson;
  /** True once it is being done. */
  onClose: (isErased: boolean) => void;
}

type Mode = "anonymise" | "remove";

/** What is known of somebody, what becomes of it, and the last word. */
export function EraseDialog({ person, onClose }: Props) {
  const [mode, setMode] = useState<Mode>("anonymise");
  const [block, setBlock] = useState(true);
  const { getMessage } = browser.i18n;
  const name = shownName(person.nickname, person.handle) || person.id;
  const erase = useCommand(async () => {
    await erasePerson({ person: person.id, mode, block });
    onClose(true);
  });
  return (
    <Modal
      opened
      size="lg"
      classNames={{ title: classes.dialogTitle ?? "" }}
      title={getMessage("data_eraseTitle", isolated(name))}
      closeButtonProps={{ "aria-label": getMessage("data_eraseNo") }}
      onClose={() => {
        onClose(false);
      }}
    >
      <Stack gap={18}>
        <ErasePreview person={person.id} />
        <ModeChoice mode={mode} onChoose={setMode} />
        <Switch
          classNames={{ description: classes.description ?? "" }}
          checked={block}
          label={getMessage("data_eraseBlock")}
          description={getMessage("data_eraseBlockText")}
          onChange={({ currentTarget }) => {
            setBlock(currentTarget.checked);
          }}
        />
        <p className={classes.text}>{getMessage("data_eraseShared")}</p>
        {erase.hasFailed && <Failed />}
        <Group justify="flex-end" gap={8}>
          <Button
            variant="default"
            onClick={() => {
              onClose(false);
            }}
          >
            {getMessage("data_eraseNo")}
          </Button>
          <Button color="red" loading={erase.isRunning} onClick={erase.run}>
            {getMessage("data_eraseYes")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** A name written from right to left must not turn the words around it. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

interface ModeProps {
  mode: Mode;
  onChoose: (mode: Mode) => void;
}

function ModeChoice({ mode, onChoose }: ModeProps) {
  const { getMessage } = browser.i18n;
  return (
    <Radio.Group
      label={getMessage("data_eraseMode")}
      value={mode}
      onChange={(chosen) => {
        onChoose(chosen === "remove" ? "remove" : "anonymise");
      }}
    >
      <Stack gap={10} mt={8}>
        <Radio
          classNames={{ description: classes.description ?? "" }}
          value="anonymise"
          label={getMessage("data_eraseAnonymise")}
          description={getMessage("data_eraseAnonymiseText")}
        />
        <Radio
          classNames={{ description: classes.description ?? "" }}
          value="remove"
          label={getMessage("data_eraseRemove")}
          description={getMessage("data_eraseRemoveText")}
        />
      </Stack>
    </Radio.Group>
  );
}
