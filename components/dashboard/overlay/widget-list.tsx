import { browser } from "wxt/browser";

import { Icon } from "@/components/ui/icon";

import { useEditor } from "./editor-context";
import classes from "./form.module.css";
import { WIDGET_ICONS, widgetName } from "./layout-words";

/** All widgets, what stands in front first, and the layout itself. */
export function WidgetList() {
  const { layout, selected, select } = useEditor();
  const { getMessage } = browser.i18n;
  return (
    <div className={classes.card}>
      <h2 className={classes.title}>{getMessage("layout_widgets")}</h2>
      <ul className={classes.widgets}>
        {layout.widgets.toReversed().map((widget) => (
          <li key={widget.id}>
            <button
              type="button"
              className={classes.widget}
              aria-pressed={widget.id === selected?.id}
              onClick={() => {
                select(widget.id);
              }}
            >
              <Icon name={WIDGET_ICONS[widget.kind]} size={15} />
              <span>{widgetName(layout, widget)}</span>
              {widget.isLocked && <Icon name="lock" size={13} />}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            className={classes.widget}
            aria-pressed={!selected}
            onClick={() => {
              select(null);
            }}
          >
            <Icon name="overlay" size={15} />
            <span>{getMessage("layout_itself")}</span>
          </button>
        </li>
      </ul>
    </div>
  );
}
