import { ActionIcon, Popover, Switch } from "@mantine/core";
import { browser } from "wxt/browser";

import { openOptions } from "@/components/hooks/open-options";
import { useSetting } from "@/components/hooks/use-setting";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { SELLING } from "@/lib/model/settings/selling";

import classes from "./live-tools.module.css";

const { getMessage } = browser.i18n;

/** What the panel can do besides, each part off until it is wanted. */
export function LiveTools() {
  const words = getMessage("tools_title");
  return (
    <Popover
      position="bottom-end"
      shadow="md"
      width={290}
      trapFocus
      returnFocus
      hideDetached={false}
    >
      <Popover.Target>
        <ActionIcon
          size={30}
          variant="default"
          aria-label={words}
          title={words}
        >
          <Icon name="settings" size={15} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown
        className={classes.dropdown}
        aria-label={words}
        tabIndex={-1}
        data-autofocus
      >
        <p className={classes.title}>{words}</p>
        <SellingTool />
        <button
          type="button"
          className={classes.more}
          onClick={() => void openOptions()}
        >
          {getMessage("tools_more")}
        </button>
      </Popover.Dropdown>
    </Popover>
  );
}

function SellingTool() {
  const { value, change, hasFailed } = useSetting(SELLING);
  return (
    <>
      <Switch
        size="sm"
        label={getMessage("selling_on")}
        description={getMessage("tools_selling")}
        disabled={!value}
        checked={value?.isOn ?? false}
        onChange={({ currentTarget }) => {
          change({ isOn: currentTarget.checked });
        }}
      />
      {hasFailed && (
        <Notice
          tone="bad"
          icon="warning"
          text={getMessage("options_notSaved")}
        />
      )}
    </>
  );
}
