import { Button, Checkbox, Group, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { browser } from "wxt/browser";

import { deleteEverything, openBackup } from "@/components/hooks/data-commands";
import { useCommand } from "@/components/hooks/use-command";
import { Icon } from "@/components/ui/icon";
import { locale } from "@/lib/text/locale";

import { DataSection } from "./data-section";
import { Failed } from "./failed";
import classes from "./data.module.css";

/** Everything at once, after a backup was offered and a word was typed. */
export function DeleteAllSection() {
  const [state, setState] = useState<"closed" | "open" | "done">("closed");
  const { getMessage } = browser.i18n;
  return (
    <DataSection
      title={getMessage("data_deleteAll")}
      text={getMessage("data_deleteAllText")}
    >
      {state === "done" && (
        <p role="status" className={classes.done}>
          <Icon name="check" size={16} />
          {getMessage("data_deleteAllDone")}
        </p>
      )}
      {state === "open" ? (
        <Confirm
          onClose={(isDone) => {
            setState(isDone ? "done" : "closed");
          }}
        />
      ) : (
        <Button
          color="red"
          variant="outline"
          onClick={() => {
            setState("open");
          }}
        >
          {getMessage("data_deleteAllOpen")}
        </Button>
      )}
    </DataSection>
  );
}

function Confirm({ onClose }: { onClose: (isDone: boolean) => void }) {
  const [typed, setTyped] = useState("");
  const [withSettings, setWithSettings] = useState(false);
  const { getMessage } = browser.i18n;
  const word = getMessage("data_deleteWord");
  const isMeant = typed.trim().toLocaleLowerCase(locale) === word;
  const remove = useCommand(async () => {
    await deleteEverything(withSettings);
    onClose(true);
  });
  return (
    <form
      className={classes.confirm}
      onSubmit={(event) => {
        event.preventDefault();
        if (isMeant) remove.run();
      }}
    >
      <Stack gap={14} align="flex-start">
        <Button
          variant="default"
          leftSection={<Icon name="export" size={15} />}
          onClick={() => void openBackup()}
        >
          {getMessage("data_deleteAllBackup")}
        </Button>
        <Checkbox
          label={getMessage("data_deleteAllSettings")}
          checked={withSettings}
          onChange={({ currentTarget }) => {
            setWithSettings(currentTarget.checked);
          }}
        />
        <TextInput
          label={getMessage("data_deleteAllType", word)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
        {remove.hasFailed && <Failed />}
        <Group gap={8}>
          <Button
            type="submit"
            color="red"
            disabled={!isMeant}
            loading={remove.isRunning}
          >
            {getMessage("data_deleteAllYes")}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              onClose(false);
            }}
          >
            {getMessage("data_eraseNo")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
