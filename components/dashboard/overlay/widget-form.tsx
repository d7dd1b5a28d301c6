import { ActionIcon, Tooltip } from "@mantine/core";
import { browser } from "wxt/browser";

import type { Change } from "@/components/hooks/use-setting";
import { Icon, type IconName } from "@/components/ui/icon";
import type { Widget } from "@/lib/model/overlay/widget";
import type { OverlaySettings } from "@/lib/model/settings/overlay";

import { useEditor } from "./editor-context";
import classes from "./form.module.css";
import { WIDGET_ICONS, widgetName } from "./layout-words";
import { BoxFields, LookFields } from "./look-fields";
import { OptionFields } from "./option-fields";
import { SafeFields } from "./safe-fields";
import { useWidgetActs, type WidgetActs } from "./use-widget-acts";

interface Props {
  widget: Widget;
  settings: OverlaySettings;
  onWords: Change<OverlaySettings>;
}

/** Everything about the widget that is selected. */
export function WidgetForm({ widget, settings, onWords }: Props) {
  const { layout } = useEditor();
  const acts = useWidgetActs(widget);
  const name = widgetName(layout, widget);
  return (
    <div className={classes.card} role="group" aria-label={name}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          <Icon name={WIDGET_ICONS[widget.kind]} size={16} />
          {name}
        </h2>
        <Acts widget={widget} acts={acts} />
      </div>
      <OptionFields widget={widget} acts={acts} />
      <hr className={classes.line} />
      <LookFields widget={widget} acts={acts} />
      <hr className={classes.line} />
      <BoxFields widget={widget} acts={acts} />
      <hr className={classes.line} />
      <SafeFields
        widget={widget}
        acts={acts}
        settings={settings}
        onWords={onWords}
      />
    </div>
  );
}

function Acts({ widget, acts }: { widget: Widget; acts: WidgetActs }) {
  const { getMessage } = browser.i18n;
  const { isLocked } = widget;
  return (
    <div className={classes.acts}>
      <Act
        icon="fold"
        label={getMessage("layout_raise")}
        onClick={() => {
          acts.raise(1);
        }}
      />
      <Act
        icon="down"
        label={getMessage("layout_lower")}
        onClick={() => {
          acts.raise(-1);
        }}
      />
      <Act
        icon={isLocked ? "unlock" : "lock"}
        label={getMessage(isLocked ? "layout_unlock" : "layout_lock")}
        onClick={acts.lock}
      />
      <Act
        icon="copy"
        label={getMessage("layout_copyWidget")}
        onClick={acts.copy}
      />
      {!isLocked && (
        <Act
          icon="trash"
          label={getMessage("layout_removeWidget")}
          onClick={acts.remove}
        />
      )}
    </div>
  );
}

interface ActProps {
  icon: IconName;
  label: string;
  onClick: () => void;
}

function Act({ icon, label, onClick }: ActProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={26}
        variant="subtle"
        color="gray"
        aria-label={label}
        onClick={onClick}
      >
        <Icon name={icon} size={15} />
      </ActionIcon>
    </Tooltip>
  );
}
