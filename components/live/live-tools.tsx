import { ActionIcon, Popover, Switch } from "@mantine/core";
import { browser } from "wxt/browser";

import { openOptions } from "@/components/hooks/open-options";
import { useSetting } from "@/components/hooks/use-setting";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";

import classes from "./live-tools.module.css";
import { type Tool, TOOLS } from "./tools";

const { getMessage } = browser.i18n;

/** What the panel can do besides, each part off until it is wanted. */
export function LiveTools() {
  const words = getMessage("tools_title");
  return (
    <Popover
      position="bottom-end"
      shadow="md"
      width={300}
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
        <ul className={classes.list}>
          {TOOLS.filter(({ isHere }) => isHere?.() ?? true).map((tool) => (
            <ToolRow key={tool.section} tool={tool} />
          ))}
        </ul>
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

function ToolRow({ tool }: { tool: Tool }) {
  const { icon, titleOf, textOf, section, setting } = tool;
  const options = getMessage("tools_options", titleOf());
  return (
    <li className={classes.tool}>
      {setting ? (
        <ToolSwitch {...{ titleOf, textOf, setting }} />
      ) : (
        <div className={classes.made}>
          <Icon name={icon} size={16} />
          <p>
            {titleOf()}
            <small>{textOf()}</small>
          </p>
        </div>
      )}
      <ActionIcon
        size={26}
        variant="subtle"
        color="gray"
        aria-label={options}
        title={options}
        onClick={() => void openOptions(section)}
      >
        <Icon name="settings" size={14} />
      </ActionIcon>
    </li>
  );
}

interface SwitchProps extends Pick<Tool, "titleOf" | "textOf"> {
  setting: NonNullable<Tool["setting"]>;
}

function ToolSwitch({ titleOf, textOf, setting }: SwitchProps) {
  const { value, change, hasFailed } = useSetting(setting);
  return (
    <div>
      <Switch
        size="sm"
        label={titleOf()}
        description={textOf()}
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
    </div>
  );
}
