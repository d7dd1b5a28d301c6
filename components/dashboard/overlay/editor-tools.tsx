import { ActionIcon, Button, Menu, Tooltip } from "@mantine/core";
import { browser } from "wxt/browser";

import type { LayoutsDesk } from "@/components/hooks/use-layouts";
import { Icon, type IconName } from "@/components/ui/icon";
import { addWidget } from "@/lib/model/overlay/edit-widgets";
import { MAX_WIDGETS } from "@/lib/model/overlay/layout";
import { WIDGET_KINDS } from "@/lib/model/overlay/widget";

import { useEditor } from "./editor-context";
import classes from "./editor.module.css";
import { kindName, WIDGET_ICONS } from "./layout-words";

const { getMessage } = browser.i18n;

/** Adds, takes back, and says that all is stored. */
export function EditorTools({ desk }: { desk: LayoutsDesk }) {
  return (
    <div className={classes.tools}>
      <AddWidget />
      <Step icon="undo" label={getMessage("layout_undo")} onClick={desk.undo} />
      <Step icon="redo" label={getMessage("layout_redo")} onClick={desk.redo} />
      <span role="status" className={classes.saving} data-state={desk.saving}>
        {desk.saving === "saved" && (
          <>
            <Icon name="check" size={13} />
            {getMessage("layout_saved")}
          </>
        )}
        {desk.saving === "waiting" && getMessage("layout_saving")}
        {desk.saving === "failed" && (
          <>
            <Icon name="warning" size={13} />
            {getMessage("options_notSaved")}
          </>
        )}
      </span>
    </div>
  );
}

function AddWidget() {
  const { layout, change, select } = useEditor();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          size="xs"
          leftSection={<Icon name="plus" size={13} />}
          disabled={layout.widgets.length >= MAX_WIDGETS}
        >
          {getMessage("layout_add")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {WIDGET_KINDS.map((kind) => (
          <Menu.Item
            key={kind}
            leftSection={<Icon name={WIDGET_ICONS[kind]} size={15} />}
            onClick={() => {
              const id = crypto.randomUUID();
              change((present) => addWidget(present, kind, id));
              select(id);
            }}
          >
            {kindName(kind)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface StepProps {
  icon: IconName;
  label: string;
  onClick: (() => void) | null;
}

function Step({ icon, label, onClick }: StepProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={30}
        variant="default"
        aria-label={label}
        {...(onClick === null && { "data-disabled": true })}
        aria-disabled={onClick === null}
        onClick={() => onClick?.()}
      >
        <Icon name={icon} size={15} />
      </ActionIcon>
    </Tooltip>
  );
}
